/* SPDX-License-Identifier: 0BSD */
/*
 * Sets of signals, the mask, and the calls that wait for a signal in place of handling it.
 *
 *   sigset [emulated]   under qemu, which maps signals 63 and 64 to none of the host's, takes any size of a
 *                       signalfd's set, and reads the value of a queued signal as a little-endian machine would
 */

#include "alarm.h"
#include "sets.h"
#include "tap.h"

#define SIZE sizeof(kernel_sigset_t)

static volatile int calls;

static void count(int signo)
{
	(void)signo;
	calls++;
}

static void handle(int signo)
{
	struct kernel_sigaction action = { 0 };

	action.handler = count;
	sys_sigaction(signo, &action, 0);
}

/* Whether the set holds signals and no others, the ABI's last included. */
static int is_set(const kernel_sigset_t *set, unsigned long long signals)
{
	const kernel_sigset_t wanted = set_of(signals);
	int right = 1;

	for (unsigned int i = 0; i < sizeof set->bits / sizeof *set->bits; i++)
		right &= set->bits[i] == wanted.bits[i];
	return right;
}

static int is_full(const kernel_sigset_t *set)
{
	int right = 1;

	for (unsigned int i = 0; i < sizeof set->bits / sizeof *set->bits; i++)
		right &= set->bits[i] == ~0UL;
	return right;
}

static void operations(void)
{
	static const int valid[] = { 1, 31, 32, 33, 63, 64 };
	static const int invalid[] = { 0, TINYSYS_NSIG + 1, -1, 0x7fffffff, -0x7fffffff - 1 };
	kernel_sigset_t set;

	tap_is(tinysys_sigfillset(&set), 0, "sigfillset");
	tap_ok(is_full(&set), "it sets every bit");
	tap_is(tinysys_sigemptyset(&set), 0, "sigemptyset");
	tap_ok(is_set(&set, 0), "it clears every bit");
	for (unsigned int i = 0; i < sizeof valid / sizeof *valid; i++) {
		int signo = valid[i];

		tap_is(tinysys_sigismember(&set, signo), 0, "not a member");
		tap_is(tinysys_sigaddset(&set, signo), 0, "added");
		tap_ok(is_set(&set, bit(signo)), "it is that bit and no other");
		tap_is(tinysys_sigismember(&set, signo), 1, "a member");
		tinysys_sigfillset(&set);
		tap_is(tinysys_sigdelset(&set, signo), 0, "taken out");
		tap_is((long long)number_of(&set), (long long)~bit(signo), "that bit and no other");
		tinysys_sigemptyset(&set);
	}
	for (unsigned int i = 0; i < sizeof invalid / sizeof *invalid; i++) {
		tap_is(tinysys_sigaddset(&set, invalid[i]), -EINVAL, "no signal to add");
		tap_is(tinysys_sigdelset(&set, invalid[i]), -EINVAL, "no signal to take out");
		tap_is(tinysys_sigismember(&set, invalid[i]), -EINVAL, "no signal to be a member");
		tap_ok(is_set(&set, 0), "the set is as it was");
	}
}

static void masks(int emulated)
{
	const unsigned long long never = BIT(SIGKILL) | BIT(SIGSTOP);
	unsigned long long usable = ~never;
	kernel_sigset_t set, old;
	int right = 1;

	if (emulated)
		usable &= ~(BIT(63) | BIT(64));
	for (int signo = 1; signo <= 64; signo++) {
		set = only(signo);
		sys_rt_sigprocmask(SIG_SETMASK, &set, 0, SIZE);
		right &= (mask() & usable) == (bit(signo) & usable);
		right &= !(mask() & never);
	}
	tap_ok(right, "each signal alone in the mask");
	tinysys_sigfillset(&set);
	sys_rt_sigprocmask(SIG_SETMASK, &set, 0, SIZE);
	tap_is((long long)(mask() & usable), (long long)usable, "all signals in the mask");
	tap_is((long long)(mask() & never), 0, "but SIGKILL and SIGSTOP");

	set = only(SIGUSR1);
	tap_is(sys_rt_sigprocmask(SIG_SETMASK, &set, &old, SIZE), 0, "SIG_SETMASK");
	tap_is((long long)(number_of(&old) & usable), (long long)usable, "the mask before");
	set = only(SIGUSR2);
	tap_is(sys_rt_sigprocmask(SIG_BLOCK, &set, &old, SIZE), 0, "SIG_BLOCK");
	tap_is((long long)number_of(&old), BIT(SIGUSR1), "the mask before");
	tap_is((long long)mask(), BIT(SIGUSR1) | BIT(SIGUSR2), "SIG_BLOCK adds");
	set = only(SIGUSR1);
	tap_is(sys_rt_sigprocmask(SIG_UNBLOCK, &set, 0, SIZE), 0, "SIG_UNBLOCK");
	tap_is((long long)mask(), BIT(SIGUSR2), "SIG_UNBLOCK takes out");
	tap_is(sys_rt_sigprocmask(99, &set, 0, SIZE), -EINVAL, "no such how: -EINVAL");
	tap_is(sys_rt_sigprocmask(SIG_BLOCK, &set, 0, 4), -EINVAL, "size 4: -EINVAL");
	tap_is(sys_rt_sigprocmask(SIG_BLOCK, &set, 0, 2 * SIZE), -EINVAL, "twice the size: -EINVAL");
	tap_is((long long)mask(), BIT(SIGUSR2), "after an error the mask is as it was");
	set = only(SIGUSR2);
	sys_rt_sigprocmask(SIG_UNBLOCK, &set, 0, SIZE);
}

static void pending(void)
{
	kernel_sigset_t set = only(SIGUSR1);
	kernel_sigset_t none;

	handle(SIGUSR1);
	calls = 0;
	tinysys_sigemptyset(&none);
	sys_rt_sigprocmask(SIG_BLOCK, &set, 0, SIZE);
	tinysys_sigfillset(&set);
	tap_is(sys_rt_sigpending(&set, SIZE), 0, "sigpending");
	tap_ok(is_set(&set, 0), "nothing is pending");
	sys_kill(sys_getpid(), SIGUSR1);
	sys_rt_sigpending(&set, SIZE);
	tap_ok(is_set(&set, BIT(SIGUSR1)), "a blocked signal is pending");
	tap_is(calls, 0, "and not handled");

	tap_is(sys_rt_sigsuspend(&none, SIZE), -EINTR, "sigsuspend ends with -EINTR");
	tap_is(calls, 1, "after the handler");
	tap_is((long long)mask(), BIT(SIGUSR1), "and the mask is the old one");
	tap_is(sys_rt_sigsuspend(&none, 4), -EINVAL, "sigsuspend, wrong size: -EINVAL");
}

/* SIGUSR1 is blocked from here on. */
static void timed_wait(void)
{
	const struct kernel_timespec now = { 0, 0 };
	const struct kernel_timespec soon = { 0, 20000000 };
	struct kernel_timespec begin, end;
	kernel_sigset_t set = only(SIGUSR1);
	struct kernel_siginfo info;

	tap_is(sys_rt_sigtimedwait(&set, &info, &now, SIZE), -EAGAIN, "sigtimedwait, nothing there: -EAGAIN");
	sys_clock_gettime(CLOCK_MONOTONIC, &begin);
	tap_is(sys_rt_sigtimedwait(&set, &info, &soon, SIZE), -EAGAIN, "sigtimedwait, a time: -EAGAIN");
	sys_clock_gettime(CLOCK_MONOTONIC, &end);
	tap_ok((end.sec - begin.sec) * 1000000000LL + end.nsec - begin.nsec >= soon.nsec, "when that time is over");

	sys_kill(sys_getpid(), SIGUSR1);
	tap_is(sys_rt_sigtimedwait(&set, &info, 0, SIZE), SIGUSR1, "sigtimedwait, no time: the signal");
	tap_is(info.signo, SIGUSR1, "its number");
	tap_is(info.code, SI_USER, "its code");
	tap_is(info.pid, sys_getpid(), "its sender");
	tap_is(info.uid, sys_getuid(), "the sender's user");
	sys_kill(sys_getpid(), SIGUSR1);
	tap_is(sys_rt_sigtimedwait(&set, 0, &now, SIZE), SIGUSR1, "info NULL");
	tap_is(sys_rt_sigtimedwait(&set, 0, &now, 4), -EINVAL, "wrong size: -EINVAL");
}

static void descriptor(int emulated)
{
	struct kernel_signalfd_siginfo got;
	struct kernel_siginfo sent = { 0 };
	kernel_sigset_t set = only(SIGUSR1);
	int fd = sys_signalfd4(-1, &set, SIZE, SFD_NONBLOCK | SFD_CLOEXEC);

	if (!tap_ok(fd >= 0, "signalfd4"))
		return;
	tap_is(sys_fcntl(fd, F_GETFD, 0), FD_CLOEXEC, "SFD_CLOEXEC");
	tap_is(sys_read(fd, &got, sizeof got), -EAGAIN, "SFD_NONBLOCK, nothing there: -EAGAIN");
	sys_kill(sys_getpid(), SIGUSR1);
	tap_is(sys_read(fd, &got, sizeof got), sizeof got, "a signal is one record");
	tap_is(got.signo, SIGUSR1, "its number");
	tap_is(got.code, SI_USER, "its code");
	tap_is(got.pid, sys_getpid(), "its sender");
	tap_is(got.uid, sys_getuid(), "the sender's user");

	sent.signo = SIGUSR1;
	sent.code = SI_QUEUE;
	sent.pid = sys_getpid();
	sent.value.sival_int = 4711;
	tap_is(sys_rt_sigqueueinfo(sys_getpid(), SIGUSR1, &sent), 0, "rt_sigqueueinfo");
	tap_is(sys_read(fd, &got, sizeof got), sizeof got, "a queued signal");
	tap_is(got.code, SI_QUEUE, "its code");
	if (emulated && sizeof(long) == 8 && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__)
		tap_skip("its value", "qemu takes the other half of the union");
	else
		tap_is(got.value_int, 4711, "its value");

	set = only(SIGUSR2);
	tap_is(sys_signalfd4(fd, &set, SIZE, 0), fd, "another set for it");
	sys_kill(sys_getpid(), SIGUSR1);
	tap_is(sys_read(fd, &got, sizeof got), -EAGAIN, "the old set is gone");
	set = only(SIGUSR1);
	sys_rt_sigtimedwait(&set, 0, 0, SIZE);
	if (!emulated)
		tap_is(sys_signalfd4(-1, &set, 4, 0), -EINVAL, "wrong size: -EINVAL");
	sys_close(fd);
}

/* A timer that repeats: the signal that comes before the wait is not the last. */
static void wait_for_any(void)
{
	handle(SIGALRM);
	calls = 0;
	alarm_every(1000);
	tap_is(sys_pause(), -EINTR, "pause ends with -EINTR");
	alarm_every(0);
	tap_ok(calls > 0, "after the handler");
}

int main(int argc, char **argv)
{
	const int emulated = argc > 1 && argv[1][0] == 'e';

	operations();
	masks(emulated);
	pending();
	timed_wait();
	descriptor(emulated);
	wait_for_any();
	return tap_done();
}
