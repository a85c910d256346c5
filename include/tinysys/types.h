/* SPDX-License-Identifier: 0BSD */
#pragma once

#include "arch.h"
#include "compiler.h"

/*
 * The kernel's scalar types, from the compiler alone (include/uapi/asm-generic/posix_types.h). Times and file
 * offsets are 64 bits wide on every ABI.
 */

/* What a register of a system call holds: a long, but where an ABI of 32-bit pointers has 64-bit registers. */
#if defined(TINYSYS_WORD_64)
typedef long long kernel_word_t;
#else
typedef long kernel_word_t;
#endif

/* __kernel_long_t, of structures */
#if defined(TINYSYS_LONG_64)
typedef long long kernel_long_t;
typedef unsigned long long kernel_ulong_t;
#else
typedef long kernel_long_t;
typedef unsigned long kernel_ulong_t;
#endif

/* processor time in a siginfo; on x32 it begins at a multiple of 4 (arch/x86/include/uapi/asm/siginfo.h) */
#if defined(TINYSYS_LONG_64)
typedef long long kernel_clock_t __attribute__((__aligned__(4)));
#else
typedef long kernel_clock_t;
#endif

/* microseconds, in the structures that are older than nanoseconds */
#if defined(TINYSYS_SUSECONDS_INT)
typedef int kernel_suseconds_t;
#else
typedef kernel_long_t kernel_suseconds_t;
#endif

typedef __SIZE_TYPE__ kernel_size_t;
typedef __PTRDIFF_TYPE__ kernel_ssize_t;
typedef __INT64_TYPE__ kernel_loff_t;
typedef __INT64_TYPE__ kernel_time_t;
typedef int kernel_pid_t;
typedef unsigned int kernel_uid_t;
typedef unsigned int kernel_gid_t;
typedef unsigned int kernel_mode_t;
typedef int kernel_clockid_t;
