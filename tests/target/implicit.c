/* SPDX-License-Identifier: 0BSD */
/*
 * A program that names no mem* function, but is compiled to calls of some. See symbols.sh.
 */

#include "tinysys.h"

struct large {
	char bytes[65536];
};

int main(int argc, char **argv)
{
	struct large first = { { 0 } };

	(void)argv;
	first.bytes[argc] = 41;
	__asm__ volatile("" : : "r"(&first) : "memory");
	struct large second = first;
	__asm__ volatile("" : : "r"(&second) : "memory");
	return second.bytes[argc] + second.bytes[argc + 1] + 1;
}
