/* SPDX-License-Identifier: 0BSD */
#pragma once

#include "compiler.h"

/*
 * The kernel's scalar types, from the compiler alone (include/uapi/asm-generic/posix_types.h). Times and file
 * offsets are 64 bits wide on every ABI.
 */

typedef long kernel_long_t;
typedef unsigned long kernel_ulong_t;
typedef __SIZE_TYPE__ kernel_size_t;
typedef __PTRDIFF_TYPE__ kernel_ssize_t;
typedef __INT64_TYPE__ kernel_loff_t;
typedef __INT64_TYPE__ kernel_time_t;
typedef int kernel_pid_t;
typedef unsigned int kernel_uid_t;
typedef unsigned int kernel_gid_t;
typedef unsigned int kernel_mode_t;
typedef int kernel_clockid_t;
