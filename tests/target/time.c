/* SPDX-License-Identifier: 0BSD */
/*
 * Clocks and sleep. Sleeps are compared with the time that must have passed, never with one that must not.
 */

#include "alarm.h"
#include "tap.h"

static long long nanoseconds(kernel_clockid_t clock)
{
	struct kernel_timespec now = { -1, -1 };

	return sys_clock_gettime(clock, &now) ? -1 : now.sec * 1000000000LL + now.nsec;
}

static void nothing(int signo)
{
	(void)signo;
}

static void clocks(void)
{
	static const kernel_clockid_t clock[] = { CLOCK_REALTIME,           CLOCK_MONOTONIC,
						  CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID,
						  CLOCK_MONOTONIC_RAW,      CLOCK_REALTIME_COARSE,
						  CLOCK_MONOTONIC_COARSE,   CLOCK_BOOTTIME };
	struct kernel_timespec now;

	for (unsigned int i = 0; i < sizeof clock / sizeof *clock; i++)
		tap_ok(nanoseconds(clock[i]) >= 0, "clock_gettime");
	tap_ok(nanoseconds(CLOCK_REALTIME) > 1600000000LL * 1000000000LL, "CLOCK_REALTIME counts from 1970");
	tap_is(sys_clock_gettime(1000, &now), -EINVAL, "no such clock: -EINVAL");
}

static void sleeping(void)
{
	struct kernel_timespec time = { 0, 20000000 };
	struct kernel_timespec left = { -1, -1 };
	long long begin = nanoseconds(CLOCK_MONOTONIC);

	tap_is(sys_nanosleep(&time, &left), 0, "nanosleep");
	tap_ok(nanoseconds(CLOCK_MONOTONIC) - begin >= time.nsec, "takes its time");
	tap_is(sys_nanosleep(&time, 0), 0, "nanosleep, remain NULL");
	time.nsec = 1000000000;
	tap_is(sys_nanosleep(&time, 0), -EINVAL, "too many nanoseconds: -EINVAL");

	time.nsec = 20000000;
	begin = nanoseconds(CLOCK_MONOTONIC);
	tap_is(sys_clock_nanosleep(CLOCK_MONOTONIC, 0, &time, 0), 0, "clock_nanosleep");
	tap_ok(nanoseconds(CLOCK_MONOTONIC) - begin >= time.nsec, "takes its time");
	sys_clock_gettime(CLOCK_MONOTONIC, &time);
	time.nsec += 20000000;
	if (time.nsec >= 1000000000) {
		time.nsec -= 1000000000;
		time.sec++;
	}
	const long long until = time.sec * 1000000000LL + time.nsec;
	tap_is(sys_clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &time, 0), 0, "TIMER_ABSTIME");
	tap_ok(nanoseconds(CLOCK_MONOTONIC) >= until, "it is that time");
	tap_is(sys_clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &time, 0), 0, "a time that is past is no sleep");
}

static void interrupted(void)
{
	const struct kernel_timespec time = { 1000, 0 };
	struct kernel_timespec left = { -1, -1 };
	struct kernel_sigaction action = { 0 };

	action.handler = nothing;
	sys_sigaction(SIGALRM, &action, 0);
	alarm_every(2000);
	tap_is(sys_nanosleep(&time, &left), -EINTR, "a signal ends the sleep: -EINTR");
	/* with the timer's slack in it, which a signal at once leaves above what was asked for (kernel/time/hrtimer.c)
	 */
	tap_ok(left.sec > 0 && left.sec <= 1000 && left.nsec >= 0 && left.nsec < 1000000000, "what is left of it");
	left.sec = -1;
	tap_is(sys_clock_nanosleep(CLOCK_MONOTONIC, 0, &time, &left), -EINTR, "clock_nanosleep too");
	tap_ok(left.sec > 0 && left.sec <= 1000, "what is left of it");
	left.sec = -1;
	struct kernel_timespec until;
	sys_clock_gettime(CLOCK_MONOTONIC, &until);
	until.sec += 1000;
	tap_is(sys_clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &until, &left), -EINTR, "and with TIMER_ABSTIME");
	tap_is(left.sec, -1, "of which nothing is told");
	alarm_every(0);
}

int main(void)
{
	clocks();
	sleeping();
	interrupted();
	return tap_done();
}
