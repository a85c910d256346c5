/* SPDX-License-Identifier: 0BSD */
#pragma once

/*
 * Alpha. Sources: Alpha Architecture Handbook, Version 4; Tru64 UNIX Calling Standard for Alpha Systems, by which
 * Linux goes but for descriptors of procedures; arch/alpha in the kernel.
 */

/* Calls (arch/alpha/kernel/entry.S). The error is a flag in $19, which carries the fourth argument in: 1, and the
 * result is errno, or 0. $20 has a second result of some, of which no wrapper makes use: getpid, which is getxpid here,
 * and the parent's pid; fork, and whether this is the child, where the first is 0 as everywhere. The kernel calls the
 * rest of itself a function, which keeps arguments and $26; it keeps more, and floating point too. */
#define TINYSYS_TRAP "callsys"
#define TINYSYS_REG_NR "$0"
#define TINYSYS_REG_RET "$0"
#define TINYSYS_REG_ARG1 "$16"
#define TINYSYS_REG_ARG2 "$17"
#define TINYSYS_REG_ARG3 "$18"
#define TINYSYS_REG_ARG4 "$19"
#define TINYSYS_REG_ARG5 "$20"
#define TINYSYS_REG_ARG6 "$21"
#define TINYSYS_LOST(each) each(4, "$19") each(5, "$20")
#define TINYSYS_RESULT (tinysys_lost4 ? -tinysys_ret : tinysys_ret)
#define TINYSYS_CLOBBERS \
	"$1", "$2", "$3", "$4", "$5", "$6", "$7", "$8", "$22", "$23", "$24", "$25", "$27", "$28", "memory"

/* Numbers (arch/alpha/kernel/syscalls/syscall.tbl). */
#define TINYSYS_NR_TABLE_alpha

/* Errors (arch/alpha/include/uapi/asm/errno.h): one of the first 34 is another, too. */
#define TINYSYS_ERRNO_TABLE_alpha

/* Signals (arch/alpha/kernel/signal.c, arch/alpha/include/uapi/asm/signal.h): numbers and flags of OSF/1. The restorer
 * is the fifth argument of the call and no part of the structure: the kernel does not give it back. Without one it
 * writes instructions onto the stack, which is not executable. The member is ours, and SA_RESTORER too, which comes
 * back cleared. A plain handler has a frame of its own, which only sigreturn undoes. The instructions are the ones by
 * which gdb and libgcc know the frames: 47fe0410, 201f0067 or 201f015f, 00000083. */
#define TINYSYS_SA_RESTORER 0x04000000
#define TINYSYS_SIGRETURN "mov $30, $16\n\tlda $0, 103\n\tcallsys"
#define TINYSYS_RT_SIGRETURN "mov $30, $16\n\tlda $0, 351\n\tcallsys"
#define TINYSYS_SIGACTION_RESTORER_LAST
#define TINYSYS_RT_SIGACTION(signo, act, oldact, size) \
	tinysys_syscall(TINYSYS_NR_rt_sigaction, signo, act, oldact, size, (act) ? (act)->restorer : 0)
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
#define TINYSYS_SA_ONSTACK 0x01
#define TINYSYS_SA_RESTART 0x02
#define TINYSYS_SA_NOCLDSTOP 0x04
#define TINYSYS_SA_NODEFER 0x08
#define TINYSYS_SA_RESETHAND 0x10
#define TINYSYS_SA_NOCLDWAIT 0x20
#define TINYSYS_SA_SIGINFO 0x40
#define TINYSYS_SIG_BLOCK 1
#define TINYSYS_SIG_UNBLOCK 2
#define TINYSYS_SIG_SETMASK 3
#define TINYSYS_MINSIGSTKSZ 4096
#define TINYSYS_SIGSTKSZ 16384

/* clone(flags, stack, parent_tid, child_tid, tls) (arch/alpha/kernel/process.c). */

/* Open flags (arch/alpha/include/uapi/asm/fcntl.h). */
#define TINYSYS_O_NONBLOCK 04
#define TINYSYS_O_APPEND 010
#define TINYSYS_O_CREAT 01000
#define TINYSYS_O_TRUNC 02000
#define TINYSYS_O_EXCL 04000
#define TINYSYS_O_NOCTTY 010000
#define TINYSYS_O_DSYNC 040000
#define TINYSYS_O_DIRECTORY 0100000
#define TINYSYS_O_NOFOLLOW 0200000
#define TINYSYS_O_LARGEFILE 0400000
#define TINYSYS_O_DIRECT 02000000
#define TINYSYS_O_CLOEXEC 010000000
#define TINYSYS_O_SYNC 020040000
#define TINYSYS_O_PATH 040000000
#define TINYSYS___O_TMPFILE 0100000000

/* Mappings (arch/alpha/include/uapi/asm/mman.h). */
#define TINYSYS_MAP_FIXED 0x100
#define TINYSYS_MAP_FIXED_NOREPLACE 0x200000
#define TINYSYS_MAP_ANONYMOUS 0x10
#define TINYSYS_MAP_GROWSDOWN 0x1000
#define TINYSYS_MAP_NORESERVE 0x10000
#define TINYSYS_MAP_POPULATE 0x20000
#define TINYSYS_MAP_STACK 0x80000
#define TINYSYS_MADV_DONTNEED 6

/* Jumps, for the few lines that are assembly. A function takes its own address from $27, and from that its $29, which
 * reaches data: nothing but a caller sets the two. The word is the distance of the function from there. */
#define TINYSYS_ENTRY_ADDRESS(function) \
	"br $28, 1f\n\t"                \
	".4byte " function " - .\n"     \
	"1:\n\t"                        \
	"ldl $27, 0($28)\n\t"           \
	"addq $27, $28, $27\n\t"
#define TINYSYS_ENTRY_CALL(function) TINYSYS_ENTRY_ADDRESS(function) "jsr $26, ($27)\n\t"
#define TINYSYS_ENTRY_JUMP(function) TINYSYS_ENTRY_ADDRESS(function) "jmp $31, ($27)\n\t"

/* Entry (arch/alpha/include/asm/elf.h): to function(argc, argv, envp). $30 points at argc and is a multiple of 16. The
 * return address and the frame pointer are made zero, which ends a backtrace. */
#define TINYSYS_ENTRY(function)    \
	"mov $31, $26\n\t"         \
	"mov $31, $15\n\t"         \
	"ldq $16, 0($30)\n\t"      \
	"addq $30, 8, $17\n\t"     \
	"s8addq $16, $17, $18\n\t" \
	"addq $18, 8, $18\n\t" TINYSYS_ENTRY_JUMP(function)

/* A function in C is no entry: it would find in $27 what the program before had there. */
#define TINYSYS_ENTRY_NAME "__start"
#define TINYSYS_ENTRY_STUB TINYSYS_ENTRY_JUMP("_start")

/* Division, for which there is no instruction, and a function in libc alone, not in libgcc: of $24 by $25, the result
 * in $27, the return address in $23. It keeps every register but $27 and $28. An int comes and goes sign-extended, an
 * unsigned one too. The loop has the rest in $27, and in $24 what is left of the number, then the quotient. */
/* clang-format off */
#define TINYSYS_DIVISION(name, begin, end)                                              \
	".ifndef " name "\n\t"                                                          \
	".pushsection .text." name ",\"axG\",%progbits," name ",comdat\n\t"             \
	".weak " name "\n\t"                                                            \
	".hidden " name "\n\t"                                                          \
	".usepv " name ", no\n"                                                         \
	name ":\n\t"                                                                    \
	"lda $30, -32($30)\n\t"                                                         \
	"stq $0, 0($30)\n\tstq $1, 8($30)\n\tstq $24, 16($30)\n\tstq $25, 24($30)\n\t"  \
	begin                                                                           \
	"mov $31, $27\n\t"                                                              \
	"lda $28, 64($31)\n"                                                            \
	"1:\n\t"                                                                        \
	"cmplt $24, 0, $0\n\t"                                                          \
	"addq $24, $24, $24\n\t"                                                        \
	"addq $27, $27, $27\n\t"                                                        \
	"bis $27, $0, $27\n\t"                                                          \
	"cmpule $25, $27, $0\n\t"                                                       \
	"subq $27, $25, $1\n\t"                                                         \
	"cmovne $0, $1, $27\n\t"                                                        \
	"addq $24, $0, $24\n\t"                                                         \
	"subq $28, 1, $28\n\t"                                                          \
	"bne $28, 1b\n\t"                                                               \
	end                                                                             \
	"ldq $0, 0($30)\n\tldq $1, 8($30)\n\tldq $24, 16($30)\n\tldq $25, 24($30)\n\t"  \
	"lda $30, 32($30)\n\t"                                                          \
	"ret $31, ($23), 1\n\t"                                                         \
	".popsection\n\t"                                                               \
	".endif\n\t"
/* clang-format on */
#define TINYSYS_DIVISION_UNSIGNED_INT "zapnot $24, 15, $24\n\tzapnot $25, 15, $25\n\t"
#define TINYSYS_DIVISION_SIGNED \
	"subq $31, $24, $0\n\tcmovlt $24, $0, $24\n\tsubq $31, $25, $0\n\tcmovlt $25, $0, $25\n\t"
#define TINYSYS_DIVISION_QUOTIENT "mov $24, $27\n\t"
#define TINYSYS_DIVISION_MINUS "subq $31, $27, $1\n\tcmovlt $0, $1, $27\n\t"
#define TINYSYS_DIVISION_SIGNED_QUOTIENT \
	"mov $24, $27\n\tldq $0, 16($30)\n\tldq $1, 24($30)\n\txor $0, $1, $0\n\t" TINYSYS_DIVISION_MINUS
#define TINYSYS_DIVISION_SIGNED_REST "ldq $0, 16($30)\n\t" TINYSYS_DIVISION_MINUS
#define TINYSYS_DIVISION_INT "addl $27, 0, $27\n\t"
#define TINYSYS_IMPLICIT                                                                                           \
	TINYSYS_DIVISION("__divqu", "", TINYSYS_DIVISION_QUOTIENT)                                                 \
	TINYSYS_DIVISION("__remqu", "", "")                                                                        \
	TINYSYS_DIVISION("__divq", TINYSYS_DIVISION_SIGNED, TINYSYS_DIVISION_SIGNED_QUOTIENT)                      \
	TINYSYS_DIVISION("__remq", TINYSYS_DIVISION_SIGNED, TINYSYS_DIVISION_SIGNED_REST)                          \
	TINYSYS_DIVISION("__divlu", TINYSYS_DIVISION_UNSIGNED_INT, TINYSYS_DIVISION_QUOTIENT TINYSYS_DIVISION_INT) \
	TINYSYS_DIVISION("__remlu", TINYSYS_DIVISION_UNSIGNED_INT, TINYSYS_DIVISION_INT)                           \
	TINYSYS_DIVISION("__divl", TINYSYS_DIVISION_SIGNED, TINYSYS_DIVISION_SIGNED_QUOTIENT TINYSYS_DIVISION_INT) \
	TINYSYS_DIVISION("__reml", TINYSYS_DIVISION_SIGNED, TINYSYS_DIVISION_SIGNED_REST)

/* ELF: EM_ALPHA, no flags; pages of 8 KiB. */
#define TINYSYS_ELF_MACHINE 0x9026
#define TINYSYS_ELF_FLAGS 0
#define TINYSYS_PAGE_SIZE_MAX 0x2000

/* struct sigcontext (arch/alpha/include/uapi/asm/sigcontext.h). */
struct kernel_sigcontext {
	long onstack;
	unsigned long mask, pc, ps, regs[32];
	long ownedfp;
	unsigned long fpregs[32], fpcr, fp_control, reserved1, reserved2, ssize;
	char *sbase;
	unsigned long traparg_a0, traparg_a1, traparg_a2;
	unsigned long fp_trap_pc, fp_trigger_sum, fp_trigger_inst;
};

/* struct ucontext (arch/alpha/include/asm/ucontext.h), and where the registers and the mask are in it. */
#define TINYSYS_UCONTEXT                   \
	unsigned long flags;               \
	struct kernel_ucontext *link;      \
	unsigned long osf_sigmask;         \
	struct kernel_stack stack;         \
	struct kernel_sigcontext mcontext; \
	kernel_sigset_t sigmask;
#define TINYSYS_UCONTEXT_MCONTEXT 48
#define TINYSYS_UCONTEXT_SIGMASK 696
