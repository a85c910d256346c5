/* SPDX-License-Identifier: 0BSD */
#pragma once

/*
 * s390x. Sources: ELF Application Binary Interface, s390x Supplement; arch/s390 in the kernel.
 */

/* Calls (arch/s390/kernel/entry.S, arch/s390/kernel/syscall.c): svc 0 takes the number from r1. The kernel keeps every
 * register but r2. A result of -4095..-1 is -errno. */
#define TINYSYS_TRAP "svc 0"
#define TINYSYS_REG_NR "r1"
#define TINYSYS_REG_RET "r2"
#define TINYSYS_REG_ARG1 "r2"
#define TINYSYS_REG_ARG2 "r3"
#define TINYSYS_REG_ARG3 "r4"
#define TINYSYS_REG_ARG4 "r5"
#define TINYSYS_REG_ARG5 "r6"
#define TINYSYS_REG_ARG6 "r7"
#define TINYSYS_CLOBBERS "memory"

/* Numbers (arch/s390/kernel/syscalls/syscall.tbl). mmap, from the days of five arguments, takes all six by a pointer.
 */
#define TINYSYS_NR_TABLE_s390x
#define TINYSYS_MMAP_POINTER

/* Signals (arch/s390/kernel/signal.c). The restorer is optional, and there is none here: gdb and libgcc know the frame
 * of an SA_SIGINFO handler only where the kernel lets it return to the instruction in the frame, or since 5.16 to the
 * vDSO, and take one that returns elsewhere for a plain handler's. Where stacks are not executable the kernel knows the
 * fault of that instruction for what it is (arch/s390/mm/fault.c). */
#define TINYSYS_SA_RESTORER 0x04000000

/* clone(stack, flags, parent_tid, child_tid, tls) (kernel/fork.c under CONFIG_CLONE_BACKWARDS2). */
#define TINYSYS_CLONE_BACKWARDS2

/* Jumps, for the few lines that are assembly. A function keeps its caller's registers in the 160 bytes above its stack
 * pointer, which at the entry are argc and argv. */
#define TINYSYS_INSN_JUMP "jg "
#define TINYSYS_ENTRY_CALL(function)   \
	"aghi %r15, -160\n\t"          \
	"brasl %r14, " function "\n\t" \
	"aghi %r15, 160\n\t"

/* Entry (arch/s390/include/asm/processor.h): to function(argc, argv, envp). r15 points at argc and is a multiple of 8,
 * as the ABI wants it. Of the 160 bytes that the function needs above its stack pointer the first eight, where that of
 * the caller's caller stands, are zero: the end of a backtrace. */
#define TINYSYS_ENTRY(function)      \
	"lg %r2, 0(%r15)\n\t"        \
	"la %r3, 8(%r15)\n\t"        \
	"sllg %r4, %r2, 3\n\t"       \
	"la %r4, 8(%r4, %r3)\n\t"    \
	"aghi %r15, -160\n\t"        \
	"xc 0(8, %r15), 0(%r15)\n\t" \
	"jg " function "\n\t"

/* ELF: EM_S390, no flags; pages of 4 KiB. */
#define TINYSYS_ELF_MACHINE 22
#define TINYSYS_ELF_FLAGS 0
#define TINYSYS_PAGE_SIZE_MAX 0x1000

/* _sigregs (arch/s390/include/uapi/asm/sigcontext.h). */
struct kernel_sigcontext {
	unsigned long psw_mask, psw_addr;
	unsigned long gprs[16];
	unsigned int acrs[16];
	unsigned int fpc, pad;
	unsigned long fprs[16];
};

/* struct kernel_ucontext (struct ucontext_extended of arch/s390/include/uapi/asm/ucontext.h), and where the registers
 * and the mask are in it. From vxrs_low on it is there where bit 1 of flags is set: the other half of the vector
 * registers that fprs begin, and the upper sixteen. */
#define TINYSYS_UCONTEXT                                         \
	TINYSYS_UCONTEXT_HEAD struct kernel_sigcontext mcontext; \
	kernel_sigset_t sigmask;                                 \
	char room[120];                                          \
	unsigned long vxrs_low[16], vxrs_high[16][2];            \
	char reserved[128];
#define TINYSYS_UCONTEXT_MCONTEXT 40
#define TINYSYS_UCONTEXT_SIGMASK 384
