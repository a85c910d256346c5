/* SPDX-License-Identifier: 0BSD */
#pragma once

/*
 * x86-64, LP64. Sources: System V ABI, AMD64 supplement; arch/x86 in the kernel.
 */

/* Calls (arch/x86/entry/entry_64.S). The instruction itself leaves the return address in rcx and the flags in r11;
 * the kernel keeps every other register. A result of -4095..-1 is -errno. */
#define TINYSYS_TRAP "syscall"
#define TINYSYS_REG_NR "rax"
#define TINYSYS_REG_RET "rax"
#define TINYSYS_REG_ARG1 "rdi"
#define TINYSYS_REG_ARG2 "rsi"
#define TINYSYS_REG_ARG3 "rdx"
#define TINYSYS_REG_ARG4 "r10"
#define TINYSYS_REG_ARG5 "r8"
#define TINYSYS_REG_ARG6 "r9"
#define TINYSYS_CLOBBERS "rcx", "r11", "memory"

/* Numbers (arch/x86/entry/syscalls/syscall_64.tbl): a table of its own, with the oldest calls still in it. */
#define TINYSYS_NR_TABLE_x86_64

/* Signals (arch/x86/kernel/signal_64.c). The restorer is mandatory: without SA_RESTORER the kernel refuses to build
 * the frame and the process dies of SIGSEGV. There is one frame, with and without SA_SIGINFO. The instructions are
 * the ones by which gdb and libgcc know the frame, byte for byte: 48 c7 c0 0f 00 00 00 0f 05. */
#define TINYSYS_SA_RESTORER 0x04000000
#define TINYSYS_RT_SIGRETURN "movq $15, %rax\n\tsyscall"

/* clone(flags, stack, parent_tid, child_tid, tls) (kernel/fork.c, neither CLONE_BACKWARDS nor CLONE_BACKWARDS2). */

/* Jumps, for the few lines that are assembly. */
#define TINYSYS_INSN_CALL "call "
#define TINYSYS_INSN_JUMP "jmp "

/* Entry (arch/x86/include/asm/elf.h): to function(argc, argv, envp). rsp points at argc and is a multiple of 16, as a
 * call instruction wants it; the general registers are zero, but the ABI asks for rbp to be cleared by the program. */
#define TINYSYS_ENTRY(function)           \
	"xorl %ebp, %ebp\n\t"             \
	"movl (%rsp), %edi\n\t"           \
	"leaq 8(%rsp), %rsi\n\t"          \
	"leaq 8(%rsi, %rdi, 8), %rdx\n\t" \
	"call " function "\n\t"

/* The string instructions: a copy and a fill in two bytes, and fast beyond a few hundred. */
#define TINYSYS_COPY(dest, src, n) __asm__ volatile("rep movsb" : "+D"(dest), "+S"(src), "+c"(n)::"memory")
#define TINYSYS_FILL(dest, byte, n) __asm__ volatile("rep stosb" : "+D"(dest), "+c"(n) : "a"(byte) : "memory")

/* A word pushed: two to six bytes of code, where storing one takes up to nine. The compiler does not see the stack
 * pointer move, so the program has to ask for it, and without optimisation for size variables would be in memory. */
#if defined(__OPTIMIZE_SIZE__) && defined(TINYSYS_START_PUSHES)
#define TINYSYS_PUSH(word) __asm__ volatile("push %0" : : "re"(word) : "memory")
#define TINYSYS_STACK(pointer) __asm__ volatile("mov %%rsp, %0" : "=r"(pointer))
#endif

/* ELF: EM_X86_64, no flags; pages of 4 KiB. */
#define TINYSYS_ELF_MACHINE 62
#define TINYSYS_ELF_FLAGS 0
#define TINYSYS_PAGE_SIZE_MAX 0x1000

/* struct sigcontext_64 (arch/x86/include/uapi/asm/sigcontext.h). fpstate points at the FXSAVE or XSAVE area. */
struct kernel_sigcontext {
	unsigned long r8, r9, r10, r11, r12, r13, r14, r15;
	unsigned long rdi, rsi, rbp, rbx, rdx, rax, rcx, rsp, rip, rflags;
	unsigned short cs, gs, fs, ss;
	unsigned long err, trapno, oldmask, cr2;
	void *fpstate;
	unsigned long reserved[8];
};

/* struct kernel_ucontext (include/uapi/asm-generic/ucontext.h), and where the registers and the mask are in it. */
#define TINYSYS_UCONTEXT                                         \
	TINYSYS_UCONTEXT_HEAD struct kernel_sigcontext mcontext; \
	kernel_sigset_t sigmask;
#define TINYSYS_UCONTEXT_MCONTEXT 40
#define TINYSYS_UCONTEXT_SIGMASK 296
