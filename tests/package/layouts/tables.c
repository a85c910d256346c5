/* SPDX-License-Identifier: 0BSD */
/* Pointers in data, which start-up relocates: of strings, of functions, of variables. */
#include "tinysys.h"

static int one(void)
{
	return 1;
}

static int two(void)
{
	return 2;
}

static int counter = 3;
static const char *const names[] = { "first", "second" };
static int (*const calls[])(void) = { one, two };
static int *volatile pointer = &counter;

int main(int argc, char **argv)
{
	(void)argv;
	if (names[argc - 2][0] != 'f' || names[argc - 1][0] != 's')
		return 1;
	if (calls[argc - 2]() != 1 || calls[argc - 1]() != 2)
		return 2;
	++*pointer;
	return counter != 4;
}
