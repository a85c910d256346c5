/* SPDX-License-Identifier: 0BSD */
/*
 * What hang would be without care: a handler that does nothing, then a wait for a signal. One that comes between the
 * two is lost. race.sh must find that.
 */

#define TINYSYS_NO_START
#include "tinysys.h"

static void stop(int signo)
{
	(void)signo;
}

void _start(void)
{
	const struct kernel_sigaction action = { .handler = stop };

	sys_sigaction(SIGTERM, &action, 0);
	sys_sigaction(SIGINT, &action, 0);
	sys_pause();
	sys_exit(0);
}
