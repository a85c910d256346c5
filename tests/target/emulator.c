/* SPDX-License-Identifier: 0BSD */
/*
 * Exits with 0 where the mask of an action is looked for where the kernel has it. See lib.sh.
 */

#include "tinysys.h"

static volatile int blocked;

static void handler(int signo)
{
	kernel_sigset_t set;

	(void)signo;
	sys_rt_sigprocmask(SIG_BLOCK, 0, &set, sizeof set);
	blocked = tinysys_sigismember(&set, SIGUSR2) == 1;
}

int main(void)
{
	struct {
		struct kernel_sigaction action;
		kernel_sigset_t behind;
	} both = { 0 };

	both.action.handler = handler;
	tinysys_sigaddset(&both.action.mask, SIGUSR2);
	sys_rt_sigaction(SIGUSR1, &both.action, 0, sizeof(kernel_sigset_t));
	sys_kill(sys_getpid(), SIGUSR1);
	return !blocked;
}
