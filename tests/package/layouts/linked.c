/* SPDX-License-Identifier: 0BSD */
#include "tinysys.h"

extern int foreign_next(void);

int main(void)
{
	return foreign_next() != 41 || foreign_next() != 42;
}
