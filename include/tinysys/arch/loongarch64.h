/* SPDX-License-Identifier: 0BSD */
#pragma once

/*
 * loongarch64, LP64, of any floating-point ABI. Sources: LoongArch ELF psABI; arch/loongarch in the kernel.
 */

/* Calls (handle_syscall in arch/loongarch/kernel/entry.S). The kernel keeps every register but a0 and t0 to t8. A
 * result of -4095..-1 is -errno. */
#define TINYSYS_TRAP "syscall 0"
#define TINYSYS_REG_NR "$a7"
#define TINYSYS_REG_RET "$a0"
#define TINYSYS_REG_ARG1 "$a0"
#define TINYSYS_REG_ARG2 "$a1"
#define TINYSYS_REG_ARG3 "$a2"
#define TINYSYS_REG_ARG4 "$a3"
#define TINYSYS_REG_ARG5 "$a4"
#define TINYSYS_REG_ARG6 "$a5"
#define TINYSYS_CLOBBERS "$t0", "$t1", "$t2", "$t3", "$t4", "$t5", "$t6", "$t7", "$t8", "memory"

/* Numbers (scripts/syscall.tbl with the columns of arch/loongarch/kernel/Makefile.syscalls): the shared table. */
#define TINYSYS_NR_TABLE_generic
#define TINYSYS_NR_ABI_memfd_secret

/* Signals (arch/loongarch/kernel/signal.c). A handler returns into the vDSO, the action has no restorer. There is one
 * frame, with and without SA_SIGINFO. */
#define TINYSYS_SIGACTION_NO_RESTORER

/* The smallest and the usual alternate stack (arch/loongarch/include/uapi/asm/signal.h). */
#define TINYSYS_MINSIGSTKSZ 4096
#define TINYSYS_SIGSTKSZ 16384

/* clone(flags, stack, parent_tid, child_tid, tls) (kernel/fork.c, neither CLONE_BACKWARDS nor CLONE_BACKWARDS2). */

/* Jumps, for the few lines that are assembly. */
#define TINYSYS_INSN_CALL "bl "
#define TINYSYS_INSN_JUMP "b "

/* Entry (arch/loongarch/include/asm/elf.h): to function(argc, argv, envp). sp points at argc and is a multiple of 16.
 * A zero frame pointer and return address end a backtrace; the kernel clears them, a loader in between may not. */
#define TINYSYS_ENTRY(function)       \
	"move $fp, $zero\n\t"         \
	"move $ra, $zero\n\t"         \
	"ld.d $a0, $sp, 0\n\t"        \
	"addi.d $a1, $sp, 8\n\t"      \
	"alsl.d $a2, $a0, $a1, 3\n\t" \
	"addi.d $a2, $a2, 8\n\t"      \
	"b " function "\n\t"

/* ELF: EM_LOONGARCH; the second version of relocations and the floating-point ABI (the psABI's "e_flags"); pages of 4,
 * 16 or 64 KiB. */
#define TINYSYS_ELF_MACHINE 258
#if defined(__loongarch_double_float)
#define TINYSYS_ELF_FLAGS 0x43
#elif defined(__loongarch_single_float)
#define TINYSYS_ELF_FLAGS 0x42
#else
#define TINYSYS_ELF_FLAGS 0x41
#endif
#define TINYSYS_PAGE_SIZE_MAX 0x10000

/* struct sigcontext (arch/loongarch/include/uapi/asm/sigcontext.h). regs[0] is not used. Behind it
 * stand records of {u32 magic, u32 size, u64 padding}: floating point, vectors. */
struct kernel_sigcontext {
	unsigned long pc, regs[32];
	unsigned int flags;
} __attribute__((__aligned__(16)));

/* struct kernel_ucontext (arch/loongarch/include/uapi/asm/ucontext.h), and where the registers and the mask are in it.
 */
#define TINYSYS_UCONTEXT                               \
	TINYSYS_UCONTEXT_HEAD kernel_sigset_t sigmask; \
	char room[120];                                \
	struct kernel_sigcontext mcontext;
#define TINYSYS_UCONTEXT_MCONTEXT 176
#define TINYSYS_UCONTEXT_SIGMASK 40
