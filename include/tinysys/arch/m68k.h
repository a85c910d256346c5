/* SPDX-License-Identifier: 0BSD */
#pragma once

/*
 * m68k, from the 68020 on, which Linux needs; not ColdFire. Sources: System V ABI, Motorola 68000 supplement; arch/m68k
 * in the kernel. Nothing is aligned to more than 2 bytes, 64-bit members of structures included.
 */

/* Calls (arch/m68k/kernel/entry.S). The kernel keeps every register but d0. A result of -4095..-1 is -errno. */
#define TINYSYS_TRAP "trap #0"
#define TINYSYS_REG_NR "d0"
#define TINYSYS_REG_RET "d0"
#define TINYSYS_REG_ARG1 "d1"
#define TINYSYS_REG_ARG2 "d2"
#define TINYSYS_REG_ARG3 "d3"
#define TINYSYS_REG_ARG4 "d4"
#define TINYSYS_REG_ARG5 "d5"
#define TINYSYS_REG_ARG6 "a0"
#define TINYSYS_CLOBBERS "memory"

/* Numbers (arch/m68k/kernel/syscalls/syscall.tbl). mmap2 counts in pages, which have 4096 bytes but on a Sun 3. */
#define TINYSYS_NR_TABLE_m68k

/* Signals (arch/m68k/kernel/signal.c). The field of the restorer is there, nothing looks at it: the kernel writes the
 * instructions that end a handler into the frame, on a stack that is always executable. */

/* clone(flags, stack, parent_tid, child_tid, tls) (arch/m68k/kernel/process.c). */

/* Open flags (arch/m68k/include/uapi/asm/fcntl.h): four stand elsewhere than in the common table. */
#define TINYSYS_O_DIRECTORY 040000
#define TINYSYS_O_NOFOLLOW 0100000
#define TINYSYS_O_DIRECT 0200000
#define TINYSYS_O_LARGEFILE 0400000

/* Jumps, for the few lines that are assembly. */
#define TINYSYS_INSN_JUMP "bra.l "

/* Entry (arch/m68k/include/asm/processor.h): to function(argc, argv, envp), which takes them from the stack. sp points
 * at argc. A zero frame pointer ends a backtrace. */
#define TINYSYS_ENTRY(function)     \
	"sub.l %fp, %fp\n\t"        \
	"move.l (%sp), %d0\n\t"     \
	"lea 4(%sp), %a0\n\t"       \
	"move.l %sp, %a1\n\t"       \
	"pea 8(%a1, %d0.l * 4)\n\t" \
	"move.l %a0, -(%sp)\n\t"    \
	"move.l %d0, -(%sp)\n\t"    \
	"bsr.l " function "\n\t"

/* ELF: EM_68K, no flags; pages of 4 or 8 KiB. Programs are at a fixed address: position-independent code takes the
 * address of a variable from a table (.got), or with -mpcrel ends gcc 12 where one is widened to a long long argument
 * (internal compiler error in extract_constrain_insn). */
#define TINYSYS_ELF_EXEC
#define TINYSYS_ELF_MACHINE 4
#define TINYSYS_ELF_FLAGS 0
#define TINYSYS_PAGE_SIZE_MAX 0x2000

/* struct mcontext (arch/m68k/include/uapi/asm/ucontext.h); version is 2. */
struct kernel_sigcontext {
	int version;
	unsigned long d[8], a[8], pc, sr;
	unsigned long fpcr, fpsr, fpiar, fp[8][3];
};

/* struct kernel_ucontext (arch/m68k/include/uapi/asm/ucontext.h), and where the registers and the mask are in it. The
 * kernel's filler between them begins with the state of the floating-point unit, 216 bytes, then the processor's
 * exception frame (arch/m68k/kernel/signal.c). */
#define TINYSYS_UCONTEXT                                         \
	TINYSYS_UCONTEXT_HEAD struct kernel_sigcontext mcontext; \
	unsigned long filler[80];                                \
	kernel_sigset_t sigmask;
#define TINYSYS_UCONTEXT_MCONTEXT 20
#define TINYSYS_UCONTEXT_SIGMASK 524
