/* SPDX-License-Identifier: 0BSD */
#pragma once

#include "tinysys.h"

/*
 * Sets as numbers of 64 bits, whatever the ABI's words are. Signals 65 to 128, which MIPS has, are in none.
 */

/* BIT(): of a signal that is a constant; another would need libgcc to shift it on 32-bit ABIs, and has bit(). */
#define BIT(signo) (1ULL << ((signo) - 1))

static inline unsigned long long number_of(const kernel_sigset_t *set)
{
#if __SIZEOF_LONG__ == 8
	return set->bits[0];
#else
	return set->bits[0] | (unsigned long long)set->bits[1] << 32;
#endif
}

static inline kernel_sigset_t set_of(unsigned long long signals)
{
	kernel_sigset_t set;

	tinysys_sigemptyset(&set);
	set.bits[0] = (unsigned long)signals;
#if __SIZEOF_LONG__ == 4
	set.bits[1] = (unsigned long)(signals >> 32);
#endif
	return set;
}

static inline kernel_sigset_t only(int signo)
{
	kernel_sigset_t set;

	tinysys_sigemptyset(&set);
	tinysys_sigaddset(&set, signo);
	return set;
}

static inline unsigned long long bit(int signo)
{
	const kernel_sigset_t set = only(signo);

	return number_of(&set);
}

/* mask(): what is blocked. */
static inline unsigned long long mask(void)
{
	kernel_sigset_t set;

	sys_rt_sigprocmask(SIG_BLOCK, 0, &set, sizeof set);
	return number_of(&set);
}
