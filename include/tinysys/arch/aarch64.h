/* SPDX-License-Identifier: 0BSD */
#pragma once

/*
 * aarch64, LP64, either byte order. Sources: Procedure Call Standard for the Arm 64-bit Architecture; arch/arm64 in
 * the kernel.
 */

/* Calls (arch/arm64/kernel/entry.S). The kernel keeps every general register but x0. A result of -4095..-1 is
 * -errno. With SVE a call zeroes the predicates, FFR and the upper part of every vector
 * (Documentation/arch/arm64/sve.rst, section 3). */
#define TINYSYS_TRAP "svc #0"
#define TINYSYS_REG_NR "x8"
#define TINYSYS_REG_RET "x0"
#define TINYSYS_REG_ARG1 "x0"
#define TINYSYS_REG_ARG2 "x1"
#define TINYSYS_REG_ARG3 "x2"
#define TINYSYS_REG_ARG4 "x3"
#define TINYSYS_REG_ARG5 "x4"
#define TINYSYS_REG_ARG6 "x5"
#if defined(__ARM_FEATURE_SVE)
/* clang has no name for FFR */
#if defined(__clang__)
#define TINYSYS_CLOBBER_FFR
#else
#define TINYSYS_CLOBBER_FFR "ffr",
#endif
#define TINYSYS_CLOBBERS                                                                                             \
	"z0", "z1", "z2", "z3", "z4", "z5", "z6", "z7", "z8", "z9", "z10", "z11", "z12", "z13", "z14", "z15", "z16", \
	    "z17", "z18", "z19", "z20", "z21", "z22", "z23", "z24", "z25", "z26", "z27", "z28", "z29", "z30", "z31", \
	    "p0", "p1", "p2", "p3", "p4", "p5", "p6", "p7", "p8", "p9", "p10", "p11", "p12", "p13", "p14", "p15",    \
	    TINYSYS_CLOBBER_FFR "memory"
#else
#define TINYSYS_CLOBBERS "memory"
#endif

/* Numbers (scripts/syscall.tbl with the columns of arch/arm64/kernel/Makefile.syscalls): the shared table. */
#define TINYSYS_NR_TABLE_generic
#define TINYSYS_NR_ABI_renameat
#define TINYSYS_NR_ABI_rlimit
#define TINYSYS_NR_ABI_memfd_secret

/* Signals (arch/arm64/kernel/signal.c). The restorer is optional, the vDSO has one; ours serves where a tool or a
 * sandbox leaves the vDSO out. There is one frame, with and without SA_SIGINFO. The instructions are the ones by
 * which gdb and libgcc know the frame: d2801168 d4000001. */
#define TINYSYS_SA_RESTORER 0x04000000
#define TINYSYS_RT_SIGRETURN "mov x8, #139\n\tsvc #0"

/* The smallest and the usual alternate stack (arch/arm64/include/uapi/asm/signal.h); what this machine needs is
 * auxiliary vector entry AT_MINSIGSTKSZ. */
#define TINYSYS_MINSIGSTKSZ 5120
#define TINYSYS_SIGSTKSZ 16384

/* clone(flags, stack, parent_tid, tls, child_tid) (kernel/fork.c under CONFIG_CLONE_BACKWARDS). */
#define TINYSYS_CLONE_BACKWARDS

/* Open flags (arch/arm64/include/uapi/asm/fcntl.h): four stand elsewhere than in the common table. */
#define TINYSYS_O_DIRECTORY 040000
#define TINYSYS_O_NOFOLLOW 0100000
#define TINYSYS_O_DIRECT 0200000
#define TINYSYS_O_LARGEFILE 0400000

/* Jumps, for the few lines that are assembly. */
#define TINYSYS_INSN_CALL "bl "
#define TINYSYS_INSN_JUMP "b "

/* Entry (arch/arm64/include/asm/processor.h): to function(argc, argv, envp). sp points at argc and is a multiple of
 * 16. A zero frame pointer and return address end a backtrace; the kernel clears them, a loader in between may not. */
#define TINYSYS_ENTRY(function)      \
	"mov x29, #0\n\t"            \
	"mov x30, #0\n\t"            \
	"ldr x0, [sp]\n\t"           \
	"add x1, sp, #8\n\t"         \
	"add x2, x1, x0, lsl #3\n\t" \
	"add x2, x2, #8\n\t"         \
	"b " function "\n\t"

/* ELF: EM_AARCH64, no flags; pages of 4, 16 or 64 KiB. */
#define TINYSYS_ELF_MACHINE 183
#define TINYSYS_ELF_FLAGS 0
#define TINYSYS_PAGE_SIZE_MAX 0x10000

/* struct sigcontext (arch/arm64/include/uapi/asm/sigcontext.h). reserved holds records of {u32 magic, u32 size}:
 * floating point, SVE, the fault's syndrome. */
struct kernel_sigcontext {
	unsigned long fault_address;
	unsigned long regs[31];
	unsigned long sp, pc, pstate;
	unsigned char reserved[4096] __attribute__((__aligned__(16)));
};

/* struct kernel_ucontext (arch/arm64/include/uapi/asm/ucontext.h), and where the registers and the mask are in it. */
#define TINYSYS_UCONTEXT                               \
	TINYSYS_UCONTEXT_HEAD kernel_sigset_t sigmask; \
	char room[120];                                \
	struct kernel_sigcontext mcontext;
#define TINYSYS_UCONTEXT_MCONTEXT 176
#define TINYSYS_UCONTEXT_SIGMASK 40
