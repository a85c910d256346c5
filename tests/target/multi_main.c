/* SPDX-License-Identifier: 0BSD */
/*
 * The translation unit with main: see multi.h. PARTS is how many there are beside it.
 */

#include "multi.h"
#include "tap.h"

static void *environ_address;

static void check(const struct part *part, const struct part *ours, char **envp)
{
	tap_is(part->handled, 1, "a part of the program works");
	tap_ok(part->memcpy == ours->memcpy && part->memset == ours->memset, "it has main's functions");
	tap_ok(part->restorer == ours->restorer, "and its restorer");
	if (!part->environ_address)
		return;
	tap_ok(part->environ == envp, "environ");
	if (environ_address)
		tap_ok(part->environ_address == environ_address, "there is one environ");
	environ_address = part->environ_address;
}

int main(int argc, char **argv, char **envp)
{
	struct part parts[] = { multi_part(), one(argc),
#if PARTS == 2
				two(argc)
#endif
	};

	tap_ok(argc == 2 && argv[1][0] == 'x' && envp == argv + 3, "main's arguments");
	for (unsigned int i = 0; i <= PARTS; i++)
		check(&parts[i], &parts[0], envp);
	return tap_done();
}
