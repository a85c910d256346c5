/* SPDX-License-Identifier: 0BSD */
#pragma once

#include "errno.h"
#include "syscall.h"
#include "time.h"

/*
 * Signals: the kernel's own structures, the restorer, the calls. Sources: signal(7), sigaction(2), rt_sigqueueinfo(2),
 * signalfd(2); include/linux/signal_types.h and include/uapi/asm-generic/{signal,siginfo,ucontext}.h.
 */

#define TINYSYS_SIGHUP 1
#define TINYSYS_SIGINT 2
#define TINYSYS_SIGQUIT 3
#define TINYSYS_SIGILL 4
#define TINYSYS_SIGTRAP 5
#define TINYSYS_SIGABRT 6
#define TINYSYS_SIGFPE 8
#define TINYSYS_SIGKILL 9
#define TINYSYS_SIGSEGV 11
#define TINYSYS_SIGPIPE 13
#define TINYSYS_SIGALRM 14
#define TINYSYS_SIGTERM 15

/* the others, and sizes, where the architecture page has none of its own */
#if !defined(TINYSYS_SIGBUS)
#define TINYSYS_SIGBUS 7
#define TINYSYS_SIGUSR1 10
#define TINYSYS_SIGUSR2 12
#define TINYSYS_SIGSTKFLT 16
#define TINYSYS_SIGCHLD 17
#define TINYSYS_SIGCONT 18
#define TINYSYS_SIGSTOP 19
#define TINYSYS_SIGTSTP 20
#define TINYSYS_SIGTTIN 21
#define TINYSYS_SIGTTOU 22
#define TINYSYS_SIGURG 23
#define TINYSYS_SIGXCPU 24
#define TINYSYS_SIGXFSZ 25
#define TINYSYS_SIGVTALRM 26
#define TINYSYS_SIGPROF 27
#define TINYSYS_SIGWINCH 28
#define TINYSYS_SIGIO 29
#define TINYSYS_SIGPWR 30
#define TINYSYS_SIGSYS 31
#endif
#define TINYSYS_SIGIOT TINYSYS_SIGABRT
#define TINYSYS_SIGPOLL TINYSYS_SIGIO
/* the kernel's: libc keeps 32 and 33 for itself, and its NSIG is one more */
#if !defined(TINYSYS_NSIG)
#define TINYSYS_NSIG 64
#endif
#define TINYSYS_SIGRTMIN 32
#define TINYSYS_SIGRTMAX TINYSYS_NSIG

#define TINYSYS_SIG_DFL ((void (*)(int))0)
#define TINYSYS_SIG_IGN ((void (*)(int))1)

/* flags of struct kernel_sigaction */
#if !defined(TINYSYS_SA_SIGINFO)
#define TINYSYS_SA_NOCLDSTOP 0x00000001
#define TINYSYS_SA_NOCLDWAIT 0x00000002
#define TINYSYS_SA_SIGINFO 0x00000004
#define TINYSYS_SA_ONSTACK 0x08000000
#define TINYSYS_SA_RESTART 0x10000000
#define TINYSYS_SA_NODEFER 0x40000000
#define TINYSYS_SA_RESETHAND 0x80000000
#endif
/* a program may say it everywhere */
#if !defined(TINYSYS_SA_RESTORER)
#define TINYSYS_SA_RESTORER 0
#endif

/* how of sys_rt_sigprocmask() */
#if !defined(TINYSYS_SIG_BLOCK)
#define TINYSYS_SIG_BLOCK 0
#define TINYSYS_SIG_UNBLOCK 1
#define TINYSYS_SIG_SETMASK 2
#endif

/* flags of struct kernel_stack */
#define TINYSYS_SS_ONSTACK 1
#define TINYSYS_SS_DISABLE 2
#define TINYSYS_SS_AUTODISARM 0x80000000
#if !defined(TINYSYS_MINSIGSTKSZ)
#define TINYSYS_MINSIGSTKSZ 2048
#define TINYSYS_SIGSTKSZ 8192
#endif

/* code of struct kernel_siginfo */
#define TINYSYS_SI_USER 0
#define TINYSYS_SI_KERNEL 0x80
#define TINYSYS_SI_QUEUE (-1)
#if !defined(TINYSYS_SI_TIMER)
#define TINYSYS_SI_TIMER (-2)
#define TINYSYS_SI_MESGQ (-3)
#define TINYSYS_SI_ASYNCIO (-4)
#endif
#define TINYSYS_SI_SIGIO (-5)
#define TINYSYS_SI_TKILL (-6)
#define TINYSYS_ILL_ILLOPC 1
#define TINYSYS_ILL_ILLOPN 2
#define TINYSYS_ILL_ILLADR 3
#define TINYSYS_ILL_ILLTRP 4
#define TINYSYS_ILL_PRVOPC 5
#define TINYSYS_ILL_PRVREG 6
#define TINYSYS_ILL_COPROC 7
#define TINYSYS_ILL_BADSTK 8
#define TINYSYS_FPE_INTDIV 1
#define TINYSYS_FPE_INTOVF 2
#define TINYSYS_FPE_FLTDIV 3
#define TINYSYS_FPE_FLTOVF 4
#define TINYSYS_FPE_FLTUND 5
#define TINYSYS_FPE_FLTRES 6
#define TINYSYS_FPE_FLTINV 7
#define TINYSYS_FPE_FLTSUB 8
#define TINYSYS_SEGV_MAPERR 1
#define TINYSYS_SEGV_ACCERR 2
#define TINYSYS_SEGV_BNDERR 3
#define TINYSYS_SEGV_PKUERR 4
#define TINYSYS_BUS_ADRALN 1
#define TINYSYS_BUS_ADRERR 2
#define TINYSYS_BUS_OBJERR 3
#define TINYSYS_BUS_MCEERR_AR 4
#define TINYSYS_BUS_MCEERR_AO 5
#define TINYSYS_TRAP_BRKPT 1
#define TINYSYS_TRAP_TRACE 2
#define TINYSYS_POLL_IN 1
#define TINYSYS_POLL_OUT 2
#define TINYSYS_POLL_MSG 3
#define TINYSYS_POLL_ERR 4
#define TINYSYS_POLL_PRI 5
#define TINYSYS_POLL_HUP 6
#define TINYSYS_CLD_EXITED 1
#define TINYSYS_CLD_KILLED 2
#define TINYSYS_CLD_DUMPED 3
#define TINYSYS_CLD_TRAPPED 4
#define TINYSYS_CLD_STOPPED 5
#define TINYSYS_CLD_CONTINUED 6

/* flags of sys_signalfd4() */
#define TINYSYS_SFD_CLOEXEC TINYSYS_O_CLOEXEC
#define TINYSYS_SFD_NONBLOCK TINYSYS_O_NONBLOCK

/* Signal n is bit (n - 1) of the words, the low word first, in either byte order. */
typedef struct {
	unsigned long bits[TINYSYS_NSIG / (8 * sizeof(unsigned long))];
} kernel_sigset_t;

/* What a queued signal or a timer carries, sigqueue(3). */
union kernel_sigval {
	int sival_int;
	void *sival_ptr;
};

#if !defined(TINYSYS_SIGINFO_BAND)
#define TINYSYS_SIGINFO_BAND long
#endif

/* Fields have no prefix: libc headers make macros of si_pid and its kind. Which ones the kernel fills follows from
 * signo and code, as sigaction(2) tells under siginfo_t. */
struct kernel_siginfo {
	int signo;
#if defined(TINYSYS_SIGINFO_CODE_FIRST)
	int code;
	int error;
#else
	int error;
	int code;
#endif
#if __SIZEOF_POINTER__ == 8
	int pad;
#endif
	__extension__ union {
		unsigned char bytes[128 - (__SIZEOF_POINTER__ == 8 ? 16 : 12)];
		/* sent by kill, sigqueue, a child */
		__extension__ struct {
			kernel_pid_t pid;
			kernel_uid_t uid;
			__extension__ union {
				union kernel_sigval value;
				__extension__ struct {
					int status;
					kernel_clock_t utime, stime;
				};
			};
		};
		/* SI_TIMER */
		__extension__ struct {
			int timerid, overrun;
			union kernel_sigval timer_value;
		};
		/* SIGILL SIGFPE SIGSEGV SIGBUS SIGTRAP */
		__extension__ struct {
			void *addr;
			__extension__ union {
				short addr_lsb;
				__extension__ struct {
					char bounds_pad[__alignof__(void *)];
					void *lower, *upper;
				};
				__extension__ struct {
					char pkey_pad[__alignof__(void *)];
					unsigned int pkey;
				};
			};
		};
		/* SIGIO */
		__extension__ struct {
			TINYSYS_SIGINFO_BAND band;
			int fd;
		};
		/* SIGSYS */
		__extension__ struct {
			void *call_addr;
			int syscall;
			unsigned int arch;
		};
	};
};

/* Not struct sigaction of libc, and on some ABIs not the one of <asm/signal.h> either. The restorer is there on some
 * that do not look at it. */
struct kernel_sigaction {
#if defined(TINYSYS_SIGACTION_FLAGS_FIRST)
	unsigned int flags;
#endif
	__extension__ union {
		void (*handler)(int signo);
		void (*sigaction)(int signo, struct kernel_siginfo *info, void *ucontext);
	};
#if !defined(TINYSYS_SIGACTION_FLAGS_FIRST)
	unsigned long flags;
#endif
#if !defined(TINYSYS_SIGACTION_NO_RESTORER) && !defined(TINYSYS_SIGACTION_RESTORER_LAST)
	void (*restorer)(void);
#endif
	kernel_sigset_t mask;
#if defined(TINYSYS_SIGACTION_RESTORER_LAST)
	/* not the kernel's, which takes it as an argument; qemu's user emulation writes it to oldact, too */
	void (*restorer)(void);
#endif
#if defined(TINYSYS_SIGACTION_ROOM)
	/* not the kernel's, whose restorer stood here once: qemu's user emulation writes it to oldact still */
	unsigned char room[TINYSYS_SIGACTION_ROOM];
#endif
};

/* sigaltstack(2): the lowest address and the bytes above it. */
struct kernel_stack {
	void *sp;
#if defined(TINYSYS_STACK_FLAGS_LAST)
	kernel_size_t size;
	int flags;
#else
	int flags;
	kernel_size_t size;
#endif
};

/* The third argument of an SA_SIGINFO handler. Its parts stand on the architecture page; of most these are the first.
 */
#define TINYSYS_UCONTEXT_HEAD         \
	unsigned long flags;          \
	struct kernel_ucontext *link; \
	struct kernel_stack stack;
struct kernel_ucontext {
	TINYSYS_UCONTEXT
};

/* What a signalfd reads (include/uapi/linux/signalfd.h). */
struct kernel_signalfd_siginfo {
	__UINT32_TYPE__ signo;
	__INT32_TYPE__ error;
	__INT32_TYPE__ code;
	__UINT32_TYPE__ pid;
	__UINT32_TYPE__ uid;
	__INT32_TYPE__ fd;
	__UINT32_TYPE__ tid;
	__UINT32_TYPE__ band;
	__UINT32_TYPE__ overrun;
	__UINT32_TYPE__ trapno;
	__INT32_TYPE__ status;
	__INT32_TYPE__ value_int;
	__UINT64_TYPE__ value_ptr;
	__UINT64_TYPE__ utime;
	__UINT64_TYPE__ stime;
	__UINT64_TYPE__ addr;
	__UINT16_TYPE__ addr_lsb;
	__UINT16_TYPE__ pad;
	__INT32_TYPE__ syscall;
	__UINT64_TYPE__ call_addr;
	__UINT32_TYPE__ arch;
	__UINT8_TYPE__ room[28];
};

TINYSYS_SIZE(kernel_sigset_t, TINYSYS_NSIG / 8);
#if defined(TINYSYS_SIGACTION_FLAGS_FIRST)
TINYSYS_OFFSET(struct kernel_sigaction, flags, 0);
TINYSYS_OFFSET(struct kernel_sigaction, handler, sizeof(void *));
#else
TINYSYS_OFFSET(struct kernel_sigaction, handler, 0);
TINYSYS_OFFSET(struct kernel_sigaction, flags, sizeof(void *));
#endif
#if defined(TINYSYS_SIGACTION_NO_RESTORER) || defined(TINYSYS_SIGACTION_RESTORER_LAST)
TINYSYS_OFFSET(struct kernel_sigaction, mask, 2 * sizeof(void *));
#else
TINYSYS_OFFSET(struct kernel_sigaction, restorer, 2 * sizeof(void *));
TINYSYS_OFFSET(struct kernel_sigaction, mask, 3 * sizeof(void *));
#endif
#if defined(TINYSYS_SIGACTION_ROOM)
TINYSYS_OFFSET(struct kernel_sigaction, room,
	       __builtin_offsetof(struct kernel_sigaction, mask) + sizeof(kernel_sigset_t));
#elif defined(TINYSYS_SIGACTION_RESTORER_LAST)
TINYSYS_OFFSET(struct kernel_sigaction, restorer,
	       __builtin_offsetof(struct kernel_sigaction, mask) + sizeof(kernel_sigset_t));
#else
TINYSYS_SIZE(struct kernel_sigaction, __builtin_offsetof(struct kernel_sigaction, mask) + sizeof(kernel_sigset_t));
#endif
TINYSYS_SIZE(struct kernel_siginfo, 128);
#define TINYSYS_SIGINFO_OFFSET(member, words, bytes)  \
	TINYSYS_OFFSET(struct kernel_siginfo, member, \
		       (__SIZEOF_POINTER__ == 8 ? 16 : 12) + (words) * sizeof(void *) + (bytes))
TINYSYS_SIGINFO_OFFSET(pid, 0, 0);
TINYSYS_SIGINFO_OFFSET(uid, 0, 4);
TINYSYS_SIGINFO_OFFSET(value, 0, 8);
TINYSYS_SIGINFO_OFFSET(status, 0, 8);
TINYSYS_SIGINFO_OFFSET(timer_value, 0, 8);
TINYSYS_SIGINFO_OFFSET(addr, 0, 0);
TINYSYS_SIGINFO_OFFSET(addr_lsb, 1, 0);
TINYSYS_SIGINFO_OFFSET(lower, 1, __alignof__(void *));
TINYSYS_SIGINFO_OFFSET(pkey, 1, __alignof__(void *));
TINYSYS_SIGINFO_OFFSET(fd, 0, sizeof(TINYSYS_SIGINFO_BAND));
TINYSYS_SIGINFO_OFFSET(syscall, 1, 0);
TINYSYS_SIZE(struct kernel_stack, 3 * sizeof(void *));
TINYSYS_OFFSET(struct kernel_ucontext, mcontext, TINYSYS_UCONTEXT_MCONTEXT);
TINYSYS_OFFSET(struct kernel_ucontext, sigmask, TINYSYS_UCONTEXT_SIGMASK);
TINYSYS_SIZE(struct kernel_signalfd_siginfo, 128);

/* Where signo stands in a set: set.bits[TINYSYS_SIGWORD(signo)] & TINYSYS_SIGBIT(signo). */
#define TINYSYS_SIGWORD(signo) ((unsigned int)((signo) - 1) / (8 * (unsigned int)sizeof(unsigned long)))
#define TINYSYS_SIGBIT(signo) (1UL << ((unsigned int)((signo) - 1) % (8 * (unsigned int)sizeof(unsigned long))))

TINYSYS_BEGIN

/* A restorer stands outside any function, since no compiler may put a prologue before it: the kernel finds the frame
 * by the stack pointer. Its name holds "sigaction" because gdb looks at the instructions of no other named function;
 * the nop is there because unwinders ask whose the byte before a return address is, and it is to be nobody's. A use
 * puts it into the object file, once; the linker keeps one per program. A page says what stands around instructions
 * of another set than the compiler's. */
#if !defined(TINYSYS_RESTORER_BEGIN)
#define TINYSYS_RESTORER_BEGIN
#endif
#if !defined(TINYSYS_RESTORER_END)
#define TINYSYS_RESTORER_END
#endif
#if !defined(TINYSYS_RESTORER_TYPE)
#define TINYSYS_RESTORER_TYPE "%function"
#endif
#define TINYSYS_RESTORER(name, instructions)                                                                        \
	__asm__ volatile(".ifndef " name "\n\t"                                                                     \
			 ".pushsection .text." name ",\"axG\",%progbits," name ",comdat\n\t" TINYSYS_RESTORER_BEGIN \
			 ".weak " name "\n\t"                                                                       \
			 ".hidden " name "\n\t"                                                                     \
			 ".type " name "," TINYSYS_RESTORER_TYPE "\n\t"                                             \
			 "nop\n" name ":\n\t" instructions "\n\t"                                                   \
			 ".size " name ",.-" name "\n\t"                                                            \
			 ".popsection\n\t"                                                                          \
			 ".endif" TINYSYS_RESTORER_END)
extern void tinysys_sigaction_restorer(void) __attribute__((__visibility__("hidden")));
extern void tinysys_sigaction_restorer_plain(void) __attribute__((__visibility__("hidden")));

/* tinysys_restorer(flags): where the handler of an action with these flags returns to, the system call that ends it,
 * for kernel_sigaction.restorer. NULL on an ABI whose kernel has its own and looks at no other. */
TINYSYS_WRAPPER void (*tinysys_restorer(unsigned long flags))(void)
{
	(void)flags;
#if defined(TINYSYS_SIGRETURN)
	if (!(flags & TINYSYS_SA_SIGINFO)) {
		TINYSYS_RESTORER("tinysys_sigaction_restorer_plain", TINYSYS_SIGRETURN);
		return tinysys_sigaction_restorer_plain;
	}
#endif
#if defined(TINYSYS_RT_SIGRETURN)
	TINYSYS_RESTORER("tinysys_sigaction_restorer", TINYSYS_RT_SIGRETURN);
	return tinysys_sigaction_restorer;
#else
	return 0;
#endif
}

/* sys_rt_sigaction(): the bare call; nothing is added to act, nothing hidden in oldact. Either may be NULL.
 * size is sizeof(kernel_sigset_t). 0, -EINVAL, -EFAULT. Where the kernel takes the restorer as an argument, it
 * is that of act, which is read here, and SA_RESTORER in oldact tells that there was one, but on Alpha, whose kernel
 * does not tell. */
TINYSYS_WRAPPER int sys_rt_sigaction(int signo, const struct kernel_sigaction *act, struct kernel_sigaction *oldact,
				     kernel_size_t size)
{
#if defined(TINYSYS_RT_SIGACTION)
	int ret = (int)TINYSYS_RT_SIGACTION(signo, act, oldact, size);

#if defined(TINYSYS_SIGACTION_RESTORER_LAST)
	if (ret == 0 && oldact) {
		/* kernels before 5.11 give back flags that are not theirs */
		oldact->restorer = 0;
		oldact->flags &= ~(unsigned long)TINYSYS_SA_RESTORER;
	}
#else
	if (ret == 0 && oldact && oldact->restorer)
		oldact->flags |= TINYSYS_SA_RESTORER;
#endif
	return ret;
#else
	return (int)tinysys_syscall(TINYSYS_NR_rt_sigaction, signo, act, oldact, size);
#endif
}

/* sys_sigaction(): as sigaction(2). Sets the restorer where act has none (SA_RESTORER honours the caller's), and
 * hides that one in oldact, so that what was read can be set again. Either may be NULL. 0, -EINVAL, -EFAULT for oldact;
 * act is read here, as any variable. */
TINYSYS_FUNCTION int sys_sigaction(int signo, const struct kernel_sigaction *act, struct kernel_sigaction *oldact)
{
#if defined(TINYSYS_RT_SIGRETURN)
	struct kernel_sigaction armed;

	if (act && !(act->flags & TINYSYS_SA_RESTORER)) {
		armed = *act;
		armed.flags |= TINYSYS_SA_RESTORER;
		armed.restorer = tinysys_restorer(act->flags);
		act = &armed;
	}
#endif
	int ret = sys_rt_sigaction(signo, act, oldact, sizeof(kernel_sigset_t));
#if defined(TINYSYS_RT_SIGRETURN) && !defined(TINYSYS_SIGACTION_RESTORER_LAST)
	if (ret == 0 && oldact && oldact->restorer == tinysys_restorer(oldact->flags)) {
		oldact->flags &= ~(unsigned long)TINYSYS_SA_RESTORER;
		oldact->restorer = 0;
	}
#endif
	return ret;
}

/* tinysys_sig*set(): as sigsetops(3), but an invalid signal number gives -EINVAL. */
TINYSYS_FUNCTION int tinysys_sigemptyset(kernel_sigset_t *set)
{
	for (unsigned int i = 0; i < sizeof set->bits / sizeof *set->bits; i++)
		set->bits[i] = 0;
	return 0;
}

TINYSYS_FUNCTION int tinysys_sigfillset(kernel_sigset_t *set)
{
	for (unsigned int i = 0; i < sizeof set->bits / sizeof *set->bits; i++)
		set->bits[i] = ~0UL;
	return 0;
}

TINYSYS_FUNCTION int tinysys_sigaddset(kernel_sigset_t *set, int signo)
{
	if (signo < 1 || signo > TINYSYS_NSIG)
		return -TINYSYS_EINVAL;
	set->bits[TINYSYS_SIGWORD(signo)] |= TINYSYS_SIGBIT(signo);
	return 0;
}

TINYSYS_FUNCTION int tinysys_sigdelset(kernel_sigset_t *set, int signo)
{
	if (signo < 1 || signo > TINYSYS_NSIG)
		return -TINYSYS_EINVAL;
	set->bits[TINYSYS_SIGWORD(signo)] &= ~TINYSYS_SIGBIT(signo);
	return 0;
}

/* 1 if signo is in the set, 0 if not, -EINVAL */
TINYSYS_FUNCTION int tinysys_sigismember(const kernel_sigset_t *set, int signo)
{
	if (signo < 1 || signo > TINYSYS_NSIG)
		return -TINYSYS_EINVAL;
	return (set->bits[TINYSYS_SIGWORD(signo)] & TINYSYS_SIGBIT(signo)) != 0;
}

/* tinysys_alloca_sigset(), tinysys_alloca_sigaction(): a set and an action for the kernel to read, on the stack until
 * the block that says so ends, in C++ until the function returns, as with alloca(3). Not inside a loop. Each word of
 * the set is word: 0UL for no signal, ~0UL for all. Under TINYSYS_START_PUSHES, for the smallest of programs, they are
 * pushed where that is shorter, half the code of an initialised variable; they then are for a function that never
 * returns and has no variable in memory. */
#if defined(TINYSYS_PUSH)
#define TINYSYS_PUSH_SET(word)                                       \
	do {                                                         \
		TINYSYS_PUSH(word);                                  \
		if (sizeof(kernel_sigset_t) > sizeof(unsigned long)) \
			TINYSYS_PUSH(word);                          \
	} while (0)
#define tinysys_alloca_sigset(word)                 \
	__extension__({                             \
		const kernel_sigset_t *tinysys_set; \
		TINYSYS_PUSH_SET(word);             \
		TINYSYS_STACK(tinysys_set);         \
		tinysys_set;                        \
	})
#define tinysys_alloca_sigaction(handler_, flags_, restorer_, word) \
	__extension__({                                             \
		const struct kernel_sigaction *tinysys_action;      \
		TINYSYS_PUSH_SET(word);                             \
		TINYSYS_PUSH(restorer_);                            \
		TINYSYS_PUSH((unsigned long)(flags_));              \
		TINYSYS_PUSH(handler_);                             \
		TINYSYS_STACK(tinysys_action);                      \
		tinysys_action;                                     \
	})
#else
TINYSYS_WRAPPER kernel_sigset_t *tinysys_fill_sigset(kernel_sigset_t *set, unsigned long word)
{
	set->bits[0] = word;
#if TINYSYS_NSIG > 8 * __SIZEOF_LONG__ /* not a loop: some compilers keep those */
	set->bits[1] = word;
#endif
#if TINYSYS_NSIG > 16 * __SIZEOF_LONG__
	set->bits[2] = set->bits[3] = word;
#endif
	return set;
}

TINYSYS_WRAPPER struct kernel_sigaction *tinysys_fill_sigaction(struct kernel_sigaction *action, void (*handler)(int),
								unsigned long flags, void (*restorer)(void),
								unsigned long word)
{
	action->handler = handler;
	action->flags = (__typeof__(action->flags))flags;
#if defined(TINYSYS_SIGACTION_NO_RESTORER)
	(void)restorer;
#else
	action->restorer = restorer;
#endif
	tinysys_fill_sigset(&action->mask, word);
	return action;
}

/* A compound literal is a variable of the block, with no code of its own beyond what fills it; but gcc calls memset for
 * its zeros in the first Thumb. */
#if defined(__cplusplus) || (defined(__thumb__) && !defined(__thumb2__))
#define TINYSYS_ALLOCA(type) (type *)__builtin_alloca(sizeof(type))
#else
#define TINYSYS_ALLOCA(type) &(type) { 0 }
#endif
#define tinysys_alloca_sigset(word) tinysys_fill_sigset(TINYSYS_ALLOCA(kernel_sigset_t), word)
#define tinysys_alloca_sigaction(handler, flags, restorer, word) \
	tinysys_fill_sigaction(TINYSYS_ALLOCA(struct kernel_sigaction), handler, flags, restorer, word)
#endif

/* The calls below take the kernel's arguments; size is sizeof(kernel_sigset_t) everywhere, and the kernel refuses any
 * other with -EINVAL. */

/* rt_sigprocmask(2): set NULL asks, oldset NULL forgets */
TINYSYS_WRAPPER int sys_rt_sigprocmask(int how, const kernel_sigset_t *set, kernel_sigset_t *oldset, kernel_size_t size)
{
	return (int)tinysys_syscall(TINYSYS_NR_rt_sigprocmask, how, set, oldset, size);
}

/* rt_sigpending(2): what is blocked and has come */
TINYSYS_WRAPPER int sys_rt_sigpending(kernel_sigset_t *set, kernel_size_t size)
{
	return (int)tinysys_syscall(TINYSYS_NR_rt_sigpending, set, size);
}

/* rt_sigsuspend(2): waits with the mask set in place of the thread's own; -EINTR after a handler */
TINYSYS_WRAPPER int sys_rt_sigsuspend(const kernel_sigset_t *set, kernel_size_t size)
{
	return (int)tinysys_syscall(TINYSYS_NR_rt_sigsuspend, set, size);
}

/* rt_sigtimedwait(2): the number of a pending signal of set; -EAGAIN after timeout (NULL: none), -EINTR also after
 * SIGSTOP and SIGCONT */
TINYSYS_WRAPPER int sys_rt_sigtimedwait(const kernel_sigset_t *set, struct kernel_siginfo *info,
					const struct kernel_timespec *timeout, kernel_size_t size)
{
	return (int)tinysys_syscall(TINYSYS_TIME64(rt_sigtimedwait, rt_sigtimedwait_time64), set, info, timeout, size);
}

/* rt_sigqueueinfo(2): to a process; info->code is negative, or the target is the caller */
TINYSYS_WRAPPER int sys_rt_sigqueueinfo(kernel_pid_t pid, int signo, struct kernel_siginfo *info)
{
	return (int)tinysys_syscall(TINYSYS_NR_rt_sigqueueinfo, pid, signo, info);
}

/* rt_tgsigqueueinfo(2): to a thread */
TINYSYS_WRAPPER int sys_rt_tgsigqueueinfo(kernel_pid_t tgid, kernel_pid_t tid, int signo, struct kernel_siginfo *info)
{
	return (int)tinysys_syscall(TINYSYS_NR_rt_tgsigqueueinfo, tgid, tid, signo, info);
}

/* sigaltstack(2): -ENOMEM where size is under the kernel's minimum, auxiliary vector entry AT_MINSIGSTKSZ */
TINYSYS_WRAPPER int sys_sigaltstack(const struct kernel_stack *stack, struct kernel_stack *oldstack)
{
	return (int)tinysys_syscall(TINYSYS_NR_sigaltstack, stack, oldstack);
}

/* signalfd4(2): fd -1 makes a new one */
TINYSYS_WRAPPER int sys_signalfd4(int fd, const kernel_sigset_t *set, kernel_size_t size, int flags)
{
	return (int)tinysys_syscall(TINYSYS_NR_signalfd4, fd, set, size, flags);
}

/* kill(2): pid 0 the caller's process group, -1 all, -n group n; signo 0 only asks */
TINYSYS_WRAPPER int sys_kill(kernel_pid_t pid, int signo)
{
	return (int)tinysys_syscall(TINYSYS_NR_kill, pid, signo);
}

/* tgkill(2): to thread tid of process tgid */
TINYSYS_WRAPPER int sys_tgkill(kernel_pid_t tgid, kernel_pid_t tid, int signo)
{
	return (int)tinysys_syscall(TINYSYS_NR_tgkill, tgid, tid, signo);
}

/* pause(2): -EINTR after a handler. Where the ABI has no such call, ppoll(2) on nothing. */
TINYSYS_WRAPPER int sys_pause(void)
{
#if defined(TINYSYS_NR_pause)
	return (int)tinysys_syscall(TINYSYS_NR_pause);
#else
	return (int)tinysys_syscall(TINYSYS_TIME64(ppoll, ppoll_time64), (void *)0, 0, (void *)0, (void *)0,
				    (kernel_size_t)0);
#endif
}

TINYSYS_END
