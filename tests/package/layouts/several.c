/* SPDX-License-Identifier: 0BSD */
/* With part.c: functions and variables of one source file used from another, by name and by address. */
#include "part.h"

int shared = 3;

int main(void)
{
	int (*volatile function)(int) = part_add;
	const int *volatile constants = part_constants;

	if (function(4) != 7 || shared != 7)
		return 1;
	return constants[1] != 11 || part_address() != &shared;
}
