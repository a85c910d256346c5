/* SPDX-License-Identifier: 0BSD */
#pragma once

/*
 * MIPS: o32, n32 and n64, either byte order, revision 1 to 6. Sources: System V ABI, MIPS RISC Processor Supplement;
 * MIPSpro N32 ABI Handbook; arch/mips in the kernel.
 *
 * _MIPS_SIM is 1 for o32, 2 for n32, 3 for n64 (arch/mips/include/uapi/asm/sgidefs.h); a compiler has only the name of
 * its own.
 */

/* Calls (arch/mips/kernel/scall32-o32.S, scall64-n64.S). The error is a flag in $7, which carries the fourth argument
 * in: 1, and the result is errno, or 0. The kernel keeps $16 to $23 and $28 to $31; o32 has the last arguments on the
 * stack, above room for the first four, and under a 32-bit kernel loses $8 and $9. n32 is n64 with pointers and longs
 * of 32 bits: registers, and so arguments and results, have 64. */
#define TINYSYS_TRAP "syscall"
#define TINYSYS_REG_NR "$2"
#define TINYSYS_REG_RET "$2"
#define TINYSYS_REG_ARG1 "$4"
#define TINYSYS_REG_ARG2 "$5"
#define TINYSYS_REG_ARG3 "$6"
#define TINYSYS_REG_ARG4 "$7"
#define TINYSYS_REG_ARG5 "$8"
#define TINYSYS_REG_ARG6 "$9"
#define TINYSYS_RESULT (tinysys_lost4 ? -tinysys_ret : tinysys_ret)
#if _MIPS_SIM == 1
#define TINYSYS_TRAP5             \
	"addiu $sp, $sp, -32\n\t" \
	"sw $8, 16($sp)\n\t"      \
	"syscall\n\t"             \
	"addiu $sp, $sp, 32"
#define TINYSYS_TRAP6             \
	"addiu $sp, $sp, -32\n\t" \
	"sw $8, 16($sp)\n\t"      \
	"sw $9, 20($sp)\n\t"      \
	"syscall\n\t"             \
	"addiu $sp, $sp, 32"
#define TINYSYS_LOST(each) each(4, "$7") each(5, "$8") each(6, "$9")
#define TINYSYS_PAIRS_EVEN
#else
#define TINYSYS_LOST(each) each(4, "$7")
#endif
#if _MIPS_SIM == 2
#define TINYSYS_WORD_64
#endif
#if defined(__mips_isa_rev) && __mips_isa_rev >= 6
#define TINYSYS_CLOBBERS "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "memory"
#else
#define TINYSYS_CLOBBERS "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory"
#endif

/* Numbers (arch/mips/kernel/syscalls): a table for each. */
#if _MIPS_SIM == 1
#define TINYSYS_NR_TABLE_mips_o32
#elif _MIPS_SIM == 2
#define TINYSYS_NR_TABLE_mips_n32
#else
#define TINYSYS_NR_TABLE_mips_n64
#endif

/* Errors (arch/mips/include/uapi/asm/errno.h). */
#define TINYSYS_ERRNO_TABLE_mips

/* Signals (arch/mips/kernel/signal.c, arch/mips/include/uapi/asm/signal.h). There are 128, with numbers, flags and
 * structures of System V. The kernel has restorers of its own, in the vDSO, and looks at no other. */
#define TINYSYS_SIGEMT 7
#define TINYSYS_SIGBUS 10
#define TINYSYS_SIGSYS 12
#define TINYSYS_SIGUSR1 16
#define TINYSYS_SIGUSR2 17
#define TINYSYS_SIGCHLD 18
#define TINYSYS_SIGPWR 19
#define TINYSYS_SIGWINCH 20
#define TINYSYS_SIGURG 21
#define TINYSYS_SIGIO 22
#define TINYSYS_SIGSTOP 23
#define TINYSYS_SIGTSTP 24
#define TINYSYS_SIGCONT 25
#define TINYSYS_SIGTTIN 26
#define TINYSYS_SIGTTOU 27
#define TINYSYS_SIGVTALRM 28
#define TINYSYS_SIGPROF 29
#define TINYSYS_SIGXCPU 30
#define TINYSYS_SIGXFSZ 31
#define TINYSYS_NSIG 128
#define TINYSYS_SA_NOCLDSTOP 0x00000001
#define TINYSYS_SA_SIGINFO 0x00000008
#define TINYSYS_SA_NOCLDWAIT 0x00010000
#define TINYSYS_SA_ONSTACK 0x08000000
#define TINYSYS_SA_RESTART 0x10000000
#define TINYSYS_SA_NODEFER 0x40000000
#define TINYSYS_SA_RESETHAND 0x80000000
#define TINYSYS_SIG_BLOCK 1
#define TINYSYS_SIG_UNBLOCK 2
#define TINYSYS_SIG_SETMASK 3
#define TINYSYS_SI_ASYNCIO (-2)
#define TINYSYS_SI_TIMER (-3)
#define TINYSYS_SI_MESGQ (-4)
#define TINYSYS_SIGACTION_FLAGS_FIRST
#define TINYSYS_SIGACTION_NO_RESTORER
#if _MIPS_SIM == 1
#define TINYSYS_SIGACTION_ROOM 4
#endif
#define TINYSYS_SIGINFO_CODE_FIRST
#define TINYSYS_STACK_FLAGS_LAST

/* clone(flags, stack, parent_tid, tls, child_tid) (kernel/fork.c under CONFIG_CLONE_BACKWARDS). */
#define TINYSYS_CLONE_BACKWARDS

/* Open flags (arch/mips/include/uapi/asm/fcntl.h). */
#define TINYSYS_O_APPEND 0x0008
#define TINYSYS_O_DSYNC 0x0010
#define TINYSYS_O_NONBLOCK 0x0080
#define TINYSYS_O_CREAT 0x0100
#define TINYSYS_O_TRUNC 0x0200
#define TINYSYS_O_EXCL 0x0400
#define TINYSYS_O_NOCTTY 0x0800
#define TINYSYS_O_LARGEFILE 0x2000
#define TINYSYS_O_SYNC 0x4010
#define TINYSYS_O_DIRECT 0x8000
#define TINYSYS_O_DIRECTORY 0200000
#define TINYSYS_O_NOFOLLOW 0400000
#define TINYSYS_O_CLOEXEC 02000000
#define TINYSYS_O_PATH 010000000
#define TINYSYS___O_TMPFILE 020000000

/* Mappings (arch/mips/include/uapi/asm/mman.h). */
#define TINYSYS_MAP_NORESERVE 0x0400
#define TINYSYS_MAP_ANONYMOUS 0x0800
#define TINYSYS_MAP_GROWSDOWN 0x1000
#define TINYSYS_MAP_POPULATE 0x10000
#define TINYSYS_MAP_STACK 0x40000

/* A jump, for the few lines that are assembly: the assembler fills the delay slot. */
#define TINYSYS_INSN_JUMP "j "

/* Entry (arch/mips/include/asm/elf.h): to function(argc, argv, envp). $sp points at argc and is a multiple of 16. The
 * return address is made zero, which ends a backtrace. A function that is position independent expects its address in
 * $25, one without abicalls small variables around $28; o32 has the caller leave room for four arguments. Linkers begin
 * a program at __start. */
/* clang-format off */
#if _MIPS_SIM == 3
#define TINYSYS_ENTRY_ADD "daddu "
#define TINYSYS_ENTRY_ARGUMENTS      \
	"ld $4, ($sp)\n\t"           \
	"daddiu $5, $sp, 8\n\t"      \
	"dsll $6, $4, 3\n\t"         \
	"daddu $6, $6, $5\n\t"       \
	"daddiu $6, $6, 8\n\t"
#else
#define TINYSYS_ENTRY_ADD "addu "
#define TINYSYS_ENTRY_ARGUMENTS      \
	"lw $4, ($sp)\n\t"           \
	"addiu $5, $sp, 4\n\t"       \
	"sll $6, $4, 2\n\t"          \
	"addu $6, $6, $5\n\t"        \
	"addiu $6, $6, 4\n\t"
#endif
#if _MIPS_SIM == 1
#define TINYSYS_ENTRY_ROOM "addiu $sp, $sp, -16\n\t"
#else
#define TINYSYS_ENTRY_ROOM
#endif
#if defined(__mips_abicalls) || defined(TINYSYS_FLAT) || defined(TINYSYS_SEGMENTS) /* -G0 */
#define TINYSYS_ENTRY_GP
#elif _MIPS_SIM == 3
#define TINYSYS_ENTRY_GP "dla $28, _gp\n\t"
#else
#define TINYSYS_ENTRY_GP "la $28, _gp\n\t"
#endif
#if defined(__PIC__)
#define TINYSYS_ENTRY_END(function)  \
	"bal 1f\n\t"                               \
	"nop\n\t"                                  \
	".4byte " function " - .\n"                \
	"1:\n\t"                                   \
	"lw $25, ($31)\n\t"                        \
	"nop\n\t"                                  \
	TINYSYS_ENTRY_ADD "$25, $25, $31\n\t"      \
	"jr $25\n\t"
#else
#define TINYSYS_ENTRY_END(function) "j " function "\n\t"
#endif
#define TINYSYS_ENTRY(function)      \
	".set push\n\t"              \
	".set noreorder\n\t"         \
	TINYSYS_ENTRY_GP             \
	TINYSYS_ENTRY_ARGUMENTS      \
	TINYSYS_ENTRY_ROOM           \
	TINYSYS_ENTRY_END(function)  \
	"move $31, $0\n\t"           \
	".set pop\n\t"
/* clang-format on */
#define TINYSYS_ENTRY_NAME "__start"

/* ELF: EM_MIPS; pages of 4 to 64 KiB. Programs are at a fixed address: compilers make position-independent code with a
 * table of addresses only. The flags (arch/mips/include/asm/elf.h) are the instruction set, the ABI, the kind of NaN
 * and o32's with 64-bit floating-point registers; the last bit says that nothing is left to reorder, as compilers
 * always do. */
#define TINYSYS_ELF_EXEC
#define TINYSYS_ELF_MACHINE 8
#if __mips == 1
#define TINYSYS_ELF_ISA 0x00000000
#elif __mips == 2
#define TINYSYS_ELF_ISA 0x10000000
#elif __mips == 3
#define TINYSYS_ELF_ISA 0x20000000
#elif __mips == 4
#define TINYSYS_ELF_ISA 0x30000000
#elif __mips == 5
#define TINYSYS_ELF_ISA 0x40000000
#elif __mips == 32 && __mips_isa_rev < 2
#define TINYSYS_ELF_ISA 0x50000000
#elif __mips == 64 && __mips_isa_rev < 2
#define TINYSYS_ELF_ISA 0x60000000
#elif __mips == 32 && __mips_isa_rev < 6
#define TINYSYS_ELF_ISA 0x70000000
#elif __mips == 64 && __mips_isa_rev < 6
#define TINYSYS_ELF_ISA 0x80000000
#elif __mips == 32
#define TINYSYS_ELF_ISA 0x90000000
#else
#define TINYSYS_ELF_ISA 0xa0000000
#endif
#if _MIPS_SIM == 1 && __mips > 2 && __mips != 32
#define TINYSYS_ELF_ABI 0x1100
#elif _MIPS_SIM == 1
#define TINYSYS_ELF_ABI 0x1000
#elif _MIPS_SIM == 2
#define TINYSYS_ELF_ABI 0x20
#else
#define TINYSYS_ELF_ABI 0
#endif
#if defined(__mips_nan2008)
#define TINYSYS_ELF_NAN 0x400
#else
#define TINYSYS_ELF_NAN 0
#endif
#if _MIPS_SIM == 1 && __mips_fpr == 64
#define TINYSYS_ELF_FP 0x200
#else
#define TINYSYS_ELF_FP 0
#endif
#define TINYSYS_ELF_FLAGS (TINYSYS_ELF_ISA | TINYSYS_ELF_ABI | TINYSYS_ELF_NAN | TINYSYS_ELF_FP | 1)
#define TINYSYS_PAGE_SIZE_MAX 0x10000

/* struct sigcontext (arch/mips/include/uapi/asm/sigcontext.h). */
struct kernel_sigcontext {
#if _MIPS_SIM == 1
	unsigned int regmask, status;
	unsigned long long pc, regs[32], fpregs[32];
	unsigned int acx, fpc_csr, fpc_eir, used_math, dsp;
	unsigned long long mdhi, mdlo;
	unsigned long hi1, lo1, hi2, lo2, hi3, lo3;
#else
	unsigned long long regs[32], fpregs[32];
	unsigned long long mdhi, hi1, hi2, hi3, mdlo, lo1, lo2, lo3, pc;
	unsigned int fpc_csr, used_math, dsp, reserved;
#endif
};

/* struct ucontext (arch/mips/include/uapi/asm/ucontext.h; ucontextn32 in arch/mips/kernel/signal_n32.c), and where the
 * registers and the mask are in it. */
#define TINYSYS_UCONTEXT                                         \
	TINYSYS_UCONTEXT_HEAD struct kernel_sigcontext mcontext; \
	kernel_sigset_t sigmask;
#if _MIPS_SIM == 1
#define TINYSYS_UCONTEXT_MCONTEXT 24
#define TINYSYS_UCONTEXT_SIGMASK 616
#elif _MIPS_SIM == 2
#define TINYSYS_UCONTEXT_MCONTEXT 24
#define TINYSYS_UCONTEXT_SIGMASK 624
#else
#define TINYSYS_UCONTEXT_MCONTEXT 40
#define TINYSYS_UCONTEXT_SIGMASK 640
#endif
