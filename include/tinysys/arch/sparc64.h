/* SPDX-License-Identifier: 0BSD */
#pragma once

/*
 * sparc64. Sources: The SPARC Architecture Manual, Version 9; System V ABI, SPARC Version 9 supplement; arch/sparc in
 * the kernel.
 */

/* Calls (arch/sparc/kernel/syscalls.S): the number in g1. The error is the carry flag, and the result is errno; the
 * instruction behind the trap makes a copy of the number 0 where there is none. (Number 0 is restart_syscall, which the
 * kernel alone calls.) The kernel keeps the other registers but o1, which pipe, fork and clone have a second result in,
 * and g6, and of the flags the carry is the error's. A child begins with no floating-point state. clang has uses for g1
 * between loading the operands and the instructions, and so loads another. */
#if defined(__clang__)
#define TINYSYS_TRAP "mov %%g5, %%g1\n\tta 0x6d\n\tmovcc %%xcc, 0, %%g5"
#define TINYSYS_REG_NR "g5"
#define TINYSYS_LOST(each) each(0, "g5") each(2, "o1")
#define TINYSYS_CLOBBER_G1 "g1",
#else
#define TINYSYS_TRAP "ta 0x6d\n\tmovcc %%xcc, 0, %%g1"
#define TINYSYS_REG_NR "g1"
#define TINYSYS_LOST(each) each(0, "g1") each(2, "o1")
#define TINYSYS_CLOBBER_G1
#endif
#define TINYSYS_REG_RET "o0"
#define TINYSYS_REG_ARG1 "o0"
#define TINYSYS_REG_ARG2 "o1"
#define TINYSYS_REG_ARG3 "o2"
#define TINYSYS_REG_ARG4 "o3"
#define TINYSYS_REG_ARG5 "o4"
#define TINYSYS_REG_ARG6 "o5"
#define TINYSYS_RESULT (tinysys_lost0 ? -tinysys_ret : tinysys_ret)
#define TINYSYS_CLOBBERS                                                                                             \
	"f0", "f1", "f2", "f3", "f4", "f5", "f6", "f7", "f8", "f9", "f10", "f11", "f12", "f13", "f14", "f15", "f16", \
	    "f17", "f18", "f19", "f20", "f21", "f22", "f23", "f24", "f25", "f26", "f27", "f28", "f29", "f30", "f31", \
	    "f32", "f34", "f36", "f38", "f40", "f42", "f44", "f46", "f48", "f50", "f52", "f54", "f56", "f58", "f60", \
	    "f62", TINYSYS_CLOBBER_G1 "cc", "memory"

/* Numbers (arch/sparc/kernel/syscalls/syscall.tbl). */
#define TINYSYS_NR_TABLE_sparc64

/* Errors (arch/sparc/include/uapi/asm/errno.h). */
#define TINYSYS_ERRNO_TABLE_sparc

/* Signals (arch/sparc/kernel/signal_64.c, sys_sparc_64.c; arch/sparc/include/uapi/asm/signal.h): numbers and flags of
 * SunOS. The restorer is mandatory, and an argument of the call: the address eight bytes before it, as a return goes
 * behind a call and its delay slot. The kernel stores the action's field too, and looks at neither that nor
 * SA_RESTORER, which is ours and comes back cleared. There is one frame, with and without SA_SIGINFO. The instructions
 * are the ones by which gdb and libgcc know the frame: 82102065 91d0206d. */
#define TINYSYS_SA_RESTORER 0x04000000
#define TINYSYS_RT_SIGRETURN "mov 101, %g1\n\tta 0x6d"
#define TINYSYS_RT_SIGACTION(signo, act, oldact, size)                                                               \
	tinysys_syscall(TINYSYS_NR_rt_sigaction, signo, act, oldact, (act) ? (unsigned long)(act)->restorer - 8 : 0, \
			size)
#define TINYSYS_SIGEMT 7
#define TINYSYS_SIGBUS 10
#define TINYSYS_SIGSYS 12
#define TINYSYS_SIGURG 16
#define TINYSYS_SIGSTOP 17
#define TINYSYS_SIGTSTP 18
#define TINYSYS_SIGCONT 19
#define TINYSYS_SIGCHLD 20
#define TINYSYS_SIGTTIN 21
#define TINYSYS_SIGTTOU 22
#define TINYSYS_SIGIO 23
#define TINYSYS_SIGXCPU 24
#define TINYSYS_SIGXFSZ 25
#define TINYSYS_SIGVTALRM 26
#define TINYSYS_SIGPROF 27
#define TINYSYS_SIGWINCH 28
#define TINYSYS_SIGPWR 29
#define TINYSYS_SIGUSR1 30
#define TINYSYS_SIGUSR2 31
#define TINYSYS_SA_ONSTACK 0x001
#define TINYSYS_SA_RESTART 0x002
#define TINYSYS_SA_RESETHAND 0x004
#define TINYSYS_SA_NOCLDSTOP 0x008
#define TINYSYS_SA_NODEFER 0x020
#define TINYSYS_SA_NOCLDWAIT 0x100
#define TINYSYS_SA_SIGINFO 0x200
#define TINYSYS_SIG_BLOCK 1
#define TINYSYS_SIG_UNBLOCK 2
#define TINYSYS_SIG_SETMASK 4
#define TINYSYS_MINSIGSTKSZ 4096
#define TINYSYS_SIGSTKSZ 16384
#define TINYSYS_SIGINFO_BAND int

/* Microseconds are an int (arch/sparc/include/uapi/asm/posix_types.h). */
#define TINYSYS_SUSECONDS_INT

/* clone(flags, stack, parent_tid, tls, child_tid), and fork (arch/sparc/kernel/process.c, process_64.c): the child has
 * 1 in o1 and its parent's pid as the result, the parent 0 and the child's. */
#define TINYSYS_CLONE_BACKWARDS
#define TINYSYS_RESULT_FORK (tinysys_lost0 ? -tinysys_ret : tinysys_ret & (tinysys_lost2 - 1))

/* Open flags (arch/sparc/include/uapi/asm/fcntl.h). */
#define TINYSYS_O_APPEND 0x0008
#define TINYSYS_O_CREAT 0x0200
#define TINYSYS_O_TRUNC 0x0400
#define TINYSYS_O_EXCL 0x0800
#define TINYSYS_O_DSYNC 0x2000
#define TINYSYS_O_NONBLOCK 0x4000
#define TINYSYS_O_NOCTTY 0x8000
#define TINYSYS_O_DIRECTORY 0x10000
#define TINYSYS_O_NOFOLLOW 0x20000
#define TINYSYS_O_LARGEFILE 0x40000
#define TINYSYS_O_DIRECT 0x100000
#define TINYSYS_O_CLOEXEC 0x400000
#define TINYSYS_O_SYNC 0x802000
#define TINYSYS_O_PATH 0x1000000
#define TINYSYS___O_TMPFILE 0x2000000

/* Mappings (arch/sparc/include/uapi/asm/mman.h). */
#define TINYSYS_MAP_ANONYMOUS 0x20
#define TINYSYS_MAP_NORESERVE 0x40
#define TINYSYS_MAP_GROWSDOWN 0x200
#define TINYSYS_MAP_POPULATE 0x8000
#define TINYSYS_MAP_STACK 0x20000

/* Jumps, for the few lines that are assembly: a call with its delay slot, which every linker can place. */
#define TINYSYS_ENTRY_CALL(function) "call " function "\n\tnop\n\t"
#define TINYSYS_ENTRY_JUMP(function) "call " function "\n\tnop\n\t"

/* Entry (arch/sparc/include/asm/processor_64.h): to function(argc, argv, envp). The stack pointer is biased by 2047
 * and a multiple of 16 with that; above it is room for a window of 16 registers, then argc. A function may store the
 * six arguments in registers behind that room, where argc and argv are: they get one of their own. A zero frame pointer
 * ends a backtrace. */
#define TINYSYS_ENTRY(function)     \
	"mov 0, %fp\n\t"            \
	"ldx [%sp + 2175], %o0\n\t" \
	"add %sp, 2183, %o1\n\t"    \
	"sllx %o0, 3, %o2\n\t"      \
	"add %o2, 8, %o2\n\t"       \
	"add %o1, %o2, %o2\n\t"     \
	"call " function "\n\t"     \
	"sub %sp, 48, %sp\n\t"

/* ELF: EM_SPARCV9, no flags; pages of 8 KiB. clang makes position-independent code with a table of addresses (.got)
 * alone, so what it compiles is at a fixed address; with gcc the linker does without. */
#define TINYSYS_ELF_MACHINE 43
#define TINYSYS_ELF_FLAGS 0
#define TINYSYS_PAGE_SIZE_MAX 0x2000
#if defined(__clang__)
#define TINYSYS_ELF_EXEC
#else
#define TINYSYS_ELF_PCREL(expression) "%r_disp64(" expression ")"
#endif

/* struct pt_regs (arch/sparc/include/uapi/asm/ptrace.h): where to go on is two instructions, tpc and tnpc. The local
 * and in registers are in the frame on the stack. */
struct kernel_sigcontext {
	unsigned long g[8], o[8];
	unsigned long tstate, tpc, tnpc;
	unsigned int y, magic;
};

/* struct kernel_ucontext (struct rt_signal_frame of arch/sparc/kernel/signal_64.c, from where the handler's third
 * argument points), and where the registers and the mask are in it. It begins with the siginfo, to which the second
 * points. fpu is a __siginfo_fpu_t, windows a __siginfo_rwin_t (arch/sparc/include/asm/sigcontext.h); either may be
 * NULL. */
#define TINYSYS_UCONTEXT                   \
	struct kernel_siginfo info;        \
	struct kernel_sigcontext mcontext; \
	void *fpu;                         \
	struct kernel_stack stack;         \
	kernel_sigset_t sigmask;           \
	void *windows;
#define TINYSYS_UCONTEXT_MCONTEXT 128
#define TINYSYS_UCONTEXT_SIGMASK 320
