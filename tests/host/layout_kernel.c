/* SPDX-License-Identifier: 0BSD */
/*
 * The structures of tinysys.h beside those of the kernel's own headers: sizes and the place of every field. Compiled
 * only; layout_libc.c has those that the kernel's headers lack. LAYOUT is layout/PAGE.h: what is the architecture's.
 */

#define LAYOUT_KERNEL

#include <linux/poll.h>
#include <linux/resource.h>
#include <linux/signal.h>
#include <linux/signalfd.h>
#include <linux/time_types.h>
#include <linux/uio.h>

#include "tinysys.h"
#include "layout.h"
#include LAYOUT

#if defined(LAYOUT_OLD_SIGSET)
/* <asm/signal.h> has the set of the calls before rt_sigaction: 32 signals */
SIZE(kernel_sigset_t, 8);
#else
SAME_SIZE(kernel_sigset_t, sigset_t);
#endif
SAME_SIZE(union kernel_sigval, sigval_t);

/* where <asm/signal.h> has the one of rt_sigaction */
#if defined(LAYOUT_SIGACTION)
SAME_SIZE(struct kernel_sigaction, LAYOUT_SIGACTION);
SAME(struct kernel_sigaction, handler, LAYOUT_SIGACTION, sa_handler);
SAME(struct kernel_sigaction, flags, LAYOUT_SIGACTION, sa_flags);
SAME(struct kernel_sigaction, mask, LAYOUT_SIGACTION, sa_mask);
#if !defined(TINYSYS_SIGACTION_NO_RESTORER)
SAME(struct kernel_sigaction, restorer, LAYOUT_SIGACTION, sa_restorer);
#endif
#endif

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
SAME(struct kernel_siginfo, value, siginfo_t, _sifields._rt._sigval);
SAME(struct kernel_siginfo, status, siginfo_t, si_status);
SAME(struct kernel_siginfo, utime, siginfo_t, si_utime);
SAME(struct kernel_siginfo, stime, siginfo_t, si_stime);
SAME(struct kernel_siginfo, timerid, siginfo_t, si_tid);
SAME(struct kernel_siginfo, overrun, siginfo_t, si_overrun);
SAME(struct kernel_siginfo, timer_value, siginfo_t, _sifields._timer._sigval);
SAME(struct kernel_siginfo, addr, siginfo_t, si_addr);
SAME(struct kernel_siginfo, addr_lsb, siginfo_t, si_addr_lsb);
SAME(struct kernel_siginfo, lower, siginfo_t, si_lower);
SAME(struct kernel_siginfo, upper, siginfo_t, si_upper);
SAME(struct kernel_siginfo, pkey, siginfo_t, si_pkey);
SAME(struct kernel_siginfo, band, siginfo_t, si_band);
SAME(struct kernel_siginfo, fd, siginfo_t, si_fd);
SAME(struct kernel_siginfo, call_addr, siginfo_t, si_call_addr);
SAME(struct kernel_siginfo, syscall, siginfo_t, si_syscall);
SAME(struct kernel_siginfo, arch, siginfo_t, si_arch);

#if defined(LAYOUT_UCONTEXT)
PLACE(struct kernel_ucontext, flags, LAYOUT_UCONTEXT, uc_flags);
PLACE(struct kernel_ucontext, link, LAYOUT_UCONTEXT, uc_link);
SAME(struct kernel_ucontext, stack, LAYOUT_UCONTEXT, uc_stack);
SAME(struct kernel_ucontext, mcontext, LAYOUT_UCONTEXT, uc_mcontext);
#if defined(LAYOUT_OLD_SIGSET)
PLACE(struct kernel_ucontext, sigmask, LAYOUT_UCONTEXT, uc_sigmask);
SIZE(struct kernel_ucontext, __builtin_offsetof(LAYOUT_UCONTEXT, uc_sigmask) + 8);
#else
SAME(struct kernel_ucontext, sigmask, LAYOUT_UCONTEXT, uc_sigmask);
SAME_SIZE(struct kernel_ucontext, LAYOUT_UCONTEXT);
#endif
#endif
#if defined(LAYOUT_SIGCONTEXT)
SAME_SIZE(struct kernel_sigcontext, LAYOUT_SIGCONTEXT);
#endif

#define SIGNALFD(ours, theirs) SAME(struct kernel_signalfd_siginfo, ours, struct signalfd_siginfo, theirs)
SAME_SIZE(struct kernel_signalfd_siginfo, struct signalfd_siginfo);
SIGNALFD(signo, ssi_signo);
SIGNALFD(error, ssi_errno);
SIGNALFD(code, ssi_code);
SIGNALFD(pid, ssi_pid);
SIGNALFD(uid, ssi_uid);
SIGNALFD(fd, ssi_fd);
SIGNALFD(tid, ssi_tid);
SIGNALFD(band, ssi_band);
SIGNALFD(overrun, ssi_overrun);
SIGNALFD(trapno, ssi_trapno);
SIGNALFD(status, ssi_status);
SIGNALFD(value_int, ssi_int);
SIGNALFD(value_ptr, ssi_ptr);
SIGNALFD(utime, ssi_utime);
SIGNALFD(stime, ssi_stime);
SIGNALFD(addr, ssi_addr);
SIGNALFD(addr_lsb, ssi_addr_lsb);
SIGNALFD(syscall, ssi_syscall);
SIGNALFD(call_addr, ssi_call_addr);
SIGNALFD(arch, ssi_arch);

SAME_SIZE(struct kernel_pollfd, struct pollfd);
SAME(struct kernel_pollfd, fd, struct pollfd, fd);
SAME(struct kernel_pollfd, events, struct pollfd, events);
SAME(struct kernel_pollfd, revents, struct pollfd, revents);

SAME_SIZE(struct kernel_iovec, struct iovec);
SAME(struct kernel_iovec, base, struct iovec, iov_base);
SAME(struct kernel_iovec, len, struct iovec, iov_len);

SAME_SIZE(struct kernel_timespec, struct __kernel_timespec);
SAME(struct kernel_timespec, sec, struct __kernel_timespec, tv_sec);
SAME(struct kernel_timespec, nsec, struct __kernel_timespec, tv_nsec);

#define RUSAGE(ours, theirs) SAME(struct kernel_rusage, ours, struct rusage, theirs)
SAME_SIZE(struct kernel_rusage, struct rusage);
RUSAGE(utime, ru_utime);
RUSAGE(stime, ru_stime);
RUSAGE(maxrss, ru_maxrss);
RUSAGE(ixrss, ru_ixrss);
RUSAGE(idrss, ru_idrss);
RUSAGE(isrss, ru_isrss);
RUSAGE(minflt, ru_minflt);
RUSAGE(majflt, ru_majflt);
RUSAGE(nswap, ru_nswap);
RUSAGE(inblock, ru_inblock);
RUSAGE(oublock, ru_oublock);
RUSAGE(msgsnd, ru_msgsnd);
RUSAGE(msgrcv, ru_msgrcv);
RUSAGE(nsignals, ru_nsignals);
RUSAGE(nvcsw, ru_nvcsw);
RUSAGE(nivcsw, ru_nivcsw);

SAME_SIZE(kernel_size_t, __kernel_size_t);
SAME_SIZE(kernel_ssize_t, __kernel_ssize_t);
SAME_SIZE(kernel_loff_t, __kernel_loff_t);
SAME_SIZE(kernel_time_t, __kernel_time64_t);
SAME_SIZE(kernel_pid_t, __kernel_pid_t);
SAME_SIZE(kernel_uid_t, __kernel_uid32_t);
SAME_SIZE(kernel_gid_t, __kernel_gid32_t);
SAME_SIZE(kernel_mode_t, unsigned int); /* __kernel_mode_t is 16 bits wide on some, of old structures */
SAME_SIZE(kernel_clock_t, __kernel_clock_t);
SAME_SIZE(kernel_suseconds_t, __kernel_suseconds_t);
SAME_SIZE(kernel_long_t, __kernel_long_t);
SAME_SIZE(kernel_ulong_t, __kernel_ulong_t);
SAME_SIZE(kernel_clockid_t, __kernel_clockid_t);
