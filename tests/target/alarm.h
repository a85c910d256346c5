/* SPDX-License-Identifier: 0BSD */
#pragma once

#include "tinysys.h"

/* alarm_every(): SIGALRM each so many microseconds, none after 0 (setitimer(2)). */
static inline void alarm_every(kernel_suseconds_t microseconds)
{
	struct timeval {
		kernel_long_t sec;
		kernel_suseconds_t usec;
	} timer[2] = { { 0, microseconds }, { 0, microseconds } };

	tinysys_syscall(TINYSYS_NR_setitimer, 0, timer, (void *)0);
}
