/* SPDX-License-Identifier: 0BSD */
/*
 * The shapes that main may have, by -DPARAMETERS, and _start of the program's own. The exit status is RESULT.
 */

#if !defined(PARAMETERS)
#define TINYSYS_NO_START
#endif
#include "tinysys.h"

#if !defined(PARAMETERS)
#if defined(__cplusplus)
extern "C" void _start(void);
#else
void _start(void);
#endif
#if defined(__x86_64__)
__attribute__((__force_align_arg_pointer__))
#endif
void _start(void)
{
	volatile struct kernel_timespec kept = { 1, 2 };
	const kernel_sigset_t *set = tinysys_alloca_sigset(3UL);
	const struct kernel_sigaction *action = tinysys_alloca_sigaction(SIG_IGN, 4UL, 0, 5UL);

	/* what was placed is there, and what was there before is too */
	if (set->bits[0] != 3 || action->handler != SIG_IGN || action->flags != 4 || action->mask.bits[0] != 5 ||
	    set->bits[sizeof *set / sizeof *set->bits - 1] != 3)
		sys_exit_group(101);
	sys_exit_group(kept.sec == 1 && kept.nsec == 2 ? RESULT : 102);
}
#elif PARAMETERS == 0
int main(void)
{
	return RESULT;
}
#elif PARAMETERS == 2
int main(int argc, char **argv)
{
	return argc == 2 && argv[1][0] == 'x' ? RESULT : 100;
}
#elif PARAMETERS == 3
int main(int argc, char **argv, char **envp)
{
	return argc == 2 && argv[1][0] == 'x' && envp == argv + 3 ? RESULT : 100;
}
#endif
