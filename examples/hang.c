/* SPDX-License-Identifier: 0BSD */
/*
 * hang: does nothing until it is stopped.
 *
 * For a container that exists for its labels, its network or its volumes. Takes no arguments, writes nothing, needs
 * no file. SIGTERM and SIGINT end it with status 0, as process 1 of a container and elsewhere.
 */

#define TINYSYS_NO_START
#define TINYSYS_START_PUSHES
#include "tinysys.h"

/* The handler, and the restorer too: the kernel would enter it a second time, in place of a return from the first.
 * Nothing is to be restored, so both ways end the process. */
static void stop(int signo)
{
	(void)signo;
	sys_exit(0);
}

void _start(void)
{
	const kernel_size_t size = sizeof(kernel_sigset_t);
	const struct kernel_sigaction *action;

	/* Process 1 loses a signal that comes before its handler, unless it is blocked. */
	sys_rt_sigprocmask(SIG_BLOCK, tinysys_alloca_sigset(~0UL), 0, size);

	action = tinysys_alloca_sigaction(stop, SA_RESTORER, (void (*)(void))stop, ~0UL);
	sys_rt_sigaction(SIGTERM, action, 0, size);
	sys_rt_sigaction(SIGINT, action, 0, size);

	/* Unblocks and waits in one call, in which what came meanwhile is delivered. */
	const kernel_sigset_t *none = tinysys_alloca_sigset(0UL);
	for (;;)
		sys_rt_sigsuspend(none, size);
}
