/* SPDX-License-Identifier: 0BSD */
/*
 * The structures of tinysys.h beside libc's, where those are the kernel's too: so a program may hand either to either.
 * Compiled only. LAYOUT is layout/PAGE.h: what is the architecture's.
 */

#define LAYOUT_LIBC

#define _GNU_SOURCE
#include <poll.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/time.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <time.h>
#include <ucontext.h>

#include "tinysys.h"
#include "layout.h"
#include LAYOUT

SAME_SIZE(union kernel_sigval, union sigval);

SAME_SIZE(struct kernel_stack, stack_t);
SAME(struct kernel_stack, sp, stack_t, ss_sp);
SAME(struct kernel_stack, flags, stack_t, ss_flags);
SAME(struct kernel_stack, size, stack_t, ss_size);

SAME_SIZE(struct kernel_siginfo, siginfo_t);
SAME(struct kernel_siginfo, signo, siginfo_t, si_signo);
SAME(struct kernel_siginfo, error, siginfo_t, si_errno);
SAME(struct kernel_siginfo, code, siginfo_t, si_code);
SAME(struct kernel_siginfo, pid, siginfo_t, si_pid);
SAME(struct kernel_siginfo, uid, siginfo_t, si_uid);
SAME(struct kernel_siginfo, value, siginfo_t, si_value);
SAME(struct kernel_siginfo, status, siginfo_t, si_status);
SAME(struct kernel_siginfo, utime, siginfo_t, si_utime);
SAME(struct kernel_siginfo, stime, siginfo_t, si_stime);
SAME(struct kernel_siginfo, timerid, siginfo_t, si_timerid);
SAME(struct kernel_siginfo, overrun, siginfo_t, si_overrun);
SAME(struct kernel_siginfo, addr, siginfo_t, si_addr);
#if !defined(__sparc__) /* where libc keeps si_trapno before them, as the kernel did until 5.14 */
SAME(struct kernel_siginfo, addr_lsb, siginfo_t, si_addr_lsb);
SAME(struct kernel_siginfo, lower, siginfo_t, si_lower);
SAME(struct kernel_siginfo, upper, siginfo_t, si_upper);
SAME(struct kernel_siginfo, pkey, siginfo_t, si_pkey);
#endif
SAME(struct kernel_siginfo, band, siginfo_t, si_band);
SAME(struct kernel_siginfo, fd, siginfo_t, si_fd);
SAME(struct kernel_siginfo, call_addr, siginfo_t, si_call_addr);
SAME(struct kernel_siginfo, syscall, siginfo_t, si_syscall);
SAME(struct kernel_siginfo, arch, siginfo_t, si_arch);

/* libc's set is larger, and its registers are of other types; the places are what an SA_SIGINFO handler needs. */
#if defined(LAYOUT_UCONTEXT)
PLACE(struct kernel_ucontext, link, ucontext_t, uc_link);
PLACE(struct kernel_ucontext, stack, ucontext_t, uc_stack);
PLACE(struct kernel_ucontext, sigmask, ucontext_t, uc_sigmask);
PLACE(struct kernel_ucontext, mcontext, ucontext_t, LAYOUT_UCONTEXT);
#endif

SAME_SIZE(struct kernel_signalfd_siginfo, struct signalfd_siginfo);
SAME(struct kernel_signalfd_siginfo, status, struct signalfd_siginfo, ssi_status);
SAME(struct kernel_signalfd_siginfo, addr, struct signalfd_siginfo, ssi_addr);

SAME_SIZE(struct kernel_pollfd, struct pollfd);
SAME(struct kernel_pollfd, revents, struct pollfd, revents);
SAME_SIZE(struct kernel_iovec, struct iovec);
SAME(struct kernel_iovec, len, struct iovec, iov_len);
/* With times of 64 bits libc's rusage is its own where the kernel's has 32; without, its timespec is the old one. */
#if defined(_TIME_BITS)
PLACE(struct kernel_timespec, sec, struct timespec, tv_sec);
SAME_SIZE(struct kernel_timespec, struct timespec);
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
PLACE(struct kernel_timespec, nsec, struct timespec, tv_nsec);
#endif
#elif __SIZEOF_LONG__ == 8 || __TIMESIZE == 32 || defined(__x86_64__)
SAME_SIZE(struct kernel_rusage, struct rusage);
SAME(struct kernel_rusage, utime.usec, struct rusage, ru_utime.tv_usec);
PLACE(struct kernel_rusage, nivcsw, struct rusage, ru_nivcsw);
#endif

SAME_SIZE(kernel_size_t, size_t);
SAME_SIZE(kernel_ssize_t, ssize_t);
SAME_SIZE(kernel_loff_t, loff_t);
SAME_SIZE(kernel_pid_t, pid_t);
SAME_SIZE(kernel_uid_t, uid_t);
SAME_SIZE(kernel_gid_t, gid_t);
SAME_SIZE(kernel_mode_t, mode_t);
SAME_SIZE(kernel_clockid_t, clockid_t);
