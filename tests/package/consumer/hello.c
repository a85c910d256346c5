/* SPDX-License-Identifier: 0BSD */
#include "tinysys.h"

int main(void)
{
	return sys_write(1, "hello\n", 6) != 6;
}
