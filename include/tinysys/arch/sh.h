/* SPDX-License-Identifier: 0BSD */
#pragma once

/*
 * SuperH, SH-4, either byte order. Sources: Renesas SH C compiler's calling convention as gcc has it; arch/sh in the
 * kernel.
 */

/* Calls (arch/sh/kernel/entry-common.S). The kernel keeps every register but r0, and r1, where pipe returns its
 * second descriptor. A result of -4095..-1 is -errno. Some processors go wrong where other instructions follow the
 * trap too closely: the five that do nothing are the kernel's own (arch/sh/kernel/vsyscall/vsyscall-trapa.S). */
#define TINYSYS_TRAP    \
	"trapa #31\n\t" \
	"or r0, r0\n\tor r0, r0\n\tor r0, r0\n\tor r0, r0\n\tor r0, r0"
#define TINYSYS_REG_NR "r3"
#define TINYSYS_REG_RET "r0"
#define TINYSYS_REG_ARG1 "r4"
#define TINYSYS_REG_ARG2 "r5"
#define TINYSYS_REG_ARG3 "r6"
#define TINYSYS_REG_ARG4 "r7"
#define TINYSYS_REG_ARG5 "r0"
#define TINYSYS_REG_ARG6 "r1"
#define TINYSYS_LOST(each) each(1, "r1")
#define TINYSYS_CLOBBERS "memory"

/* pread64 and pwrite64 leave a register out before the offset (arch/sh/kernel/sys_sh32.c), no other call does. */
#define TINYSYS_PAIR_PREAD(value) 0L, TINYSYS_PAIR(value)

/* Numbers (arch/sh/kernel/syscalls/syscall.tbl). */
#define TINYSYS_NR_TABLE_sh

/* Signals (arch/sh/kernel/signal_32.c). The restorer is optional, the vsyscall page has one; ours serves where there is
 * none. A plain handler has a frame of its own, which only sigreturn undoes. The instructions are the ones by which gdb
 * and libgcc know the frames: 9305 c310, 200b five times, 0077 or 00ad. */
#define TINYSYS_SA_RESTORER 0x04000000
#define TINYSYS_SIGRETURN_NR(nr)                                          \
	"mov.w 1f, r3\n\t"                                                \
	"trapa #16\n\t"                                                   \
	"or r0, r0\n\tor r0, r0\n\tor r0, r0\n\tor r0, r0\n\tor r0, r0\n" \
	"1:\n\t"                                                          \
	".2byte " nr
#define TINYSYS_SIGRETURN TINYSYS_SIGRETURN_NR("119")
#define TINYSYS_RT_SIGRETURN TINYSYS_SIGRETURN_NR("173")

/* clone(flags, stack, parent_tid, child_tid, tls) (kernel/fork.c, neither CLONE_BACKWARDS nor CLONE_BACKWARDS2). */

/* A branch to any function, and a call; the instruction behind is done before. */
#define TINYSYS_BRANCH(function, behind) \
	"mov.l 1f, r0\n\t"               \
	"braf r0\n\t" behind "\n"        \
	"2:\n\t"                         \
	".balign 4\n"                    \
	"1:\n\t"                         \
	".4byte " function " - 2b\n\t"
#define TINYSYS_ENTRY_JUMP(function) TINYSYS_BRANCH(function, "nop")
#define TINYSYS_ENTRY_CALL(function) \
	"mov.l 1f, r0\n\t"           \
	"bsrf r0\n\t"                \
	"nop\n"                      \
	"2:\n\t"                     \
	"bra 3f\n\t"                 \
	"nop\n\t"                    \
	".balign 4\n"                \
	"1:\n\t"                     \
	".4byte " function " - 2b\n" \
	"3:\n\t"

/* Entry (arch/sh/include/asm/elf.h): to function(argc, argv, envp), wherever that is. r15 points at argc. A
 * zero frame pointer and return address end a backtrace; the kernel clears them, a loader in between may not. */
#define TINYSYS_ENTRY(function) \
	"mov #0, r14\n\t"       \
	"lds r14, pr\n\t"       \
	"mov.l @r15, r4\n\t"    \
	"mov r15, r5\n\t"       \
	"add #4, r5\n\t"        \
	"mov r4, r6\n\t"        \
	"shll2 r6\n\t"          \
	"add r5, r6\n\t" TINYSYS_BRANCH(function, "add #4, r6")

/* ELF: EM_SH and the processor: EF_SH4A, EF_SH4 or without floating point EF_SH4_NOFPU. A linker writes the least that
 * has the instructions in use; the kernel looks at EF_SH_FDPIC alone (arch/sh/include/asm/elf.h). Pages of 4 to 64 KiB.
 */
#define TINYSYS_ELF_MACHINE 42
#if !defined(__SH_FPU_ANY__)
#define TINYSYS_ELF_FLAGS 16
#elif defined(__SH4A__)
#define TINYSYS_ELF_FLAGS 12
#else
#define TINYSYS_ELF_FLAGS 9
#endif
#define TINYSYS_PAGE_SIZE_MAX 0x10000

/* struct sigcontext (arch/sh/include/uapi/asm/sigcontext.h). Those of floating point count where ownedfp is not 0. */
struct kernel_sigcontext {
	unsigned long oldmask;
	unsigned long regs[16];
	unsigned long pc, pr, sr, gbr, mach, macl;
	unsigned long fpregs[16], xfpregs[16];
	unsigned int fpscr, fpul, ownedfp;
};

/* struct kernel_ucontext (include/uapi/asm-generic/ucontext.h), and where the registers and the mask are in it. */
#define TINYSYS_UCONTEXT                                         \
	TINYSYS_UCONTEXT_HEAD struct kernel_sigcontext mcontext; \
	kernel_sigset_t sigmask;
#define TINYSYS_UCONTEXT_MCONTEXT 20
#define TINYSYS_UCONTEXT_SIGMASK 252
