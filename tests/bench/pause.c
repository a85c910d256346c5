/* SPDX-License-Identifier: 0BSD */
/* For comparison: what hang does, written for a libc. */

#include <signal.h>
#include <unistd.h>

static void stop(int signo)
{
	(void)signo;
	_exit(0);
}

int main(void)
{
	struct sigaction action = { .sa_handler = stop };
	sigset_t all;
	sigset_t none;

	sigfillset(&all);
	sigprocmask(SIG_BLOCK, &all, 0);
	sigaction(SIGTERM, &action, 0);
	sigaction(SIGINT, &action, 0);
	sigemptyset(&none);
	for (;;)
		sigsuspend(&none);
}
