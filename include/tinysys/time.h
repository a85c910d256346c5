/* SPDX-License-Identifier: 0BSD */
#pragma once

#include "syscall.h"

/*
 * Time, 64-bit on every ABI. Sources: clock_gettime(2), clock_nanosleep(2); include/uapi/linux/time.h.
 */

#define TINYSYS_CLOCK_REALTIME 0
#define TINYSYS_CLOCK_MONOTONIC 1
#define TINYSYS_CLOCK_PROCESS_CPUTIME_ID 2
#define TINYSYS_CLOCK_THREAD_CPUTIME_ID 3
#define TINYSYS_CLOCK_MONOTONIC_RAW 4
#define TINYSYS_CLOCK_REALTIME_COARSE 5
#define TINYSYS_CLOCK_MONOTONIC_COARSE 6
#define TINYSYS_CLOCK_BOOTTIME 7
#define TINYSYS_TIMER_ABSTIME 1

/* seconds, and nanoseconds 0..999999999 */
struct kernel_timespec {
	kernel_time_t sec;
	long long nsec;
};

TINYSYS_SIZE(struct kernel_timespec, 16);
TINYSYS_OFFSET(struct kernel_timespec, nsec, 8);

TINYSYS_BEGIN

/* Where an ABI has a call twice, the one whose name ends in 64 takes this timespec. */
#if defined(TINYSYS_NR_clock_gettime64)
#define TINYSYS_TIME64(name32, name64) TINYSYS_NR_##name64
#else
#define TINYSYS_TIME64(name32, name64) TINYSYS_NR_##name32
#endif

/* clock_gettime(2): by the system call, not the vDSO */
TINYSYS_WRAPPER int sys_clock_gettime(kernel_clockid_t clock, struct kernel_timespec *now)
{
	return (int)tinysys_syscall(TINYSYS_TIME64(clock_gettime, clock_gettime64), clock, now);
}

/* clock_nanosleep(2): with TIMER_ABSTIME until request, and remain is not written. flags is widened for qemu, which
 * looks at the whole register. */
TINYSYS_WRAPPER int sys_clock_nanosleep(kernel_clockid_t clock, int flags, const struct kernel_timespec *request,
					struct kernel_timespec *remain)
{
	return (int)tinysys_syscall(TINYSYS_TIME64(clock_nanosleep, clock_nanosleep_time64), clock, (long)flags,
				    request, remain);
}

/* nanosleep(2): on CLOCK_MONOTONIC; -EINTR leaves what was left in remain, which may be NULL */
TINYSYS_WRAPPER int sys_nanosleep(const struct kernel_timespec *request, struct kernel_timespec *remain)
{
#if defined(TINYSYS_NR_clock_gettime64)
	return sys_clock_nanosleep(TINYSYS_CLOCK_MONOTONIC, 0, request, remain);
#else
	return (int)tinysys_syscall(TINYSYS_NR_nanosleep, request, remain);
#endif
}

TINYSYS_END
