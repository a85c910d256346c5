/* SPDX-License-Identifier: 0BSD */
/* Constants and arguments: exits with 0 if called with the argument "one" and the environment KEY=value. */
#include "tinysys.h"

#if defined(LARGE)
static const unsigned char large[LARGE] = { [LARGE - 1] = 2 };
#endif

static int same(const char *a, const char *b)
{
	while (*a && *a == *b)
		a++, b++;
	return *a == *b;
}

int main(int argc, char **argv, char **envp)
{
	if (argc != 2 || !same(argv[1], "one") || argv[2])
		return 1;
	if (!same(envp[0], "KEY=value") || envp[1])
		return 2;
#if defined(LARGE)
	return large[LARGE + 1 - argc] - argc; /* the last one */
#else
	return 0;
#endif
}
