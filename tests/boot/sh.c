/* SPDX-License-Identifier: 0BSD */
/*
 * /bin/sh as far as ../target/process.c needs one: answers its one script, which is in C here. Status 42 if all that
 * it asks for is so, 1 if not.
 */

#include "tap.h"

static int equal(const char *left, const char *right)
{
	for (; left && *left == *right; left++, right++) {
		if (!*left)
			return 1;
	}
	return 0;
}

/* sh -c SCRIPT $0 $1 $2 */
int main(int argc, char **argv, char **envp)
{
	if (argc != 6 || !equal(argv[1], "-c") || !equal(argv[4], "two words") || !equal(argv[5], "") || argv[6])
		return 1;
	return equal(envp[0], "A=1") && !envp[1] ? 42 : 1;
}
