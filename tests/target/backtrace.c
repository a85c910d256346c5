/* SPDX-License-Identifier: 0BSD */
/*
 * A handler for a debugger to stop in: backtrace.sh runs it. The arguments choose the kind: none is SA_SIGINFO.
 */

#include "tinysys.h"

/* For qemu, which has no register window for gdb but those on the stack: brings all there. */
#if defined(__sparc__)
#define SHOW_WINDOWS() __asm__ volatile("save %%sp, -176, %%sp\n\tflushw\n\trestore" : : : "memory")
#else
#define SHOW_WINDOWS() (void)0
#endif

static volatile int calls;

__attribute__((noinline)) void stop_here(int signo)
{
	SHOW_WINDOWS();
	calls += signo;
}

__attribute__((noinline)) static void handler(int signo, struct kernel_siginfo *info, void *context)
{
	(void)info;
	(void)context;
	stop_here(signo);
	calls++;
}

__attribute__((noinline)) static void plain_handler(int signo)
{
	stop_here(signo);
	calls++;
}

__attribute__((noinline)) static int interrupted(int signo)
{
	SHOW_WINDOWS();
	int ret = sys_kill(sys_getpid(), signo);

	return ret + calls;
}

int main(int argc, char **argv)
{
	struct kernel_sigaction action = { 0 };

	(void)argv;
	if (argc > 1) {
		action.handler = plain_handler;
	} else {
		action.sigaction = handler;
		action.flags = SA_SIGINFO;
	}
	sys_sigaction(SIGUSR1, &action, 0);
	return interrupted(SIGUSR1) != SIGUSR1 + 1;
}
