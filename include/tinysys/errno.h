/* SPDX-License-Identifier: 0BSD */
#pragma once

#include "arch.h"

/*
 * Error numbers. Sources: errno(3), include/uapi/asm-generic/errno.h.
 */

#define TINYSYS_EPERM 1
#define TINYSYS_ENOENT 2
#define TINYSYS_ESRCH 3
#define TINYSYS_EINTR 4
#define TINYSYS_EIO 5
#define TINYSYS_ENXIO 6
#define TINYSYS_E2BIG 7
#define TINYSYS_ENOEXEC 8
#define TINYSYS_EBADF 9
#define TINYSYS_ECHILD 10
#define TINYSYS_ENOMEM 12
#define TINYSYS_EACCES 13
#define TINYSYS_EFAULT 14
#define TINYSYS_ENOTBLK 15
#define TINYSYS_EBUSY 16
#define TINYSYS_EEXIST 17
#define TINYSYS_EXDEV 18
#define TINYSYS_ENODEV 19
#define TINYSYS_ENOTDIR 20
#define TINYSYS_EISDIR 21
#define TINYSYS_EINVAL 22
#define TINYSYS_ENFILE 23
#define TINYSYS_EMFILE 24
#define TINYSYS_ENOTTY 25
#define TINYSYS_ETXTBSY 26
#define TINYSYS_EFBIG 27
#define TINYSYS_ENOSPC 28
#define TINYSYS_ESPIPE 29
#define TINYSYS_EROFS 30
#define TINYSYS_EMLINK 31
#define TINYSYS_EPIPE 32
#define TINYSYS_EDOM 33
#define TINYSYS_ERANGE 34

/* The first 34 are the same everywhere, but for EAGAIN; the architecture page names a table of its own for the rest
 * where it has one. */
#if defined(TINYSYS_ERRNO_TABLE_mips)
#include "errno/mips.h"
#elif defined(TINYSYS_ERRNO_TABLE_sparc)
#include "errno/sparc.h"
#elif defined(TINYSYS_ERRNO_TABLE_alpha)
#include "errno/alpha.h"
#else
#include "errno/generic.h"
#endif

#if !defined(TINYSYS_EAGAIN)
#define TINYSYS_EAGAIN 11
#endif
#if !defined(TINYSYS_EDEADLOCK)
#define TINYSYS_EDEADLOCK TINYSYS_EDEADLK
#endif
#if !defined(TINYSYS_ENOTSUP)
#define TINYSYS_ENOTSUP TINYSYS_EOPNOTSUPP
#endif
#define TINYSYS_EWOULDBLOCK TINYSYS_EAGAIN
