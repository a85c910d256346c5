/* SPDX-License-Identifier: 0BSD */
#pragma once

/*
 * x32: x86-64 with pointers of 32 bits. A kernel has it under CONFIG_X86_X32_ABI. Sources: System V ABI, AMD64
 * supplement, chapter 10; arch/x86 in the kernel.
 */

/* Calls (arch/x86/entry/entry_64.S): as on x86-64, with registers of 64 bits, of which the kernel reads a pointer and a
 * size whole. A result of -4095..-1 is -errno. */
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
#define TINYSYS_WORD_64
#define TINYSYS_ZERO_EXTENDED

/* Numbers (arch/x86/entry/syscalls/syscall_64.tbl): those of x86-64 with bit 30, and others from 512 on for the calls
 * whose structures have pointers in them. What such a structure has as __kernel_long_t is 64 bits. */
#define TINYSYS_NR_TABLE_x32
#define TINYSYS_LONG_64

/* Signals (arch/x86/kernel/signal_64.c). The restorer is mandatory, as on x86-64; there is one frame. The instructions
 * are the ones by which gdb knows it: 48 c7 c0 01 02 00 40 0f 05. */
#define TINYSYS_SA_RESTORER 0x04000000
#define TINYSYS_RT_SIGRETURN "movq $0x40000201, %rax\n\tsyscall"

/* clone(flags, stack, parent_tid, child_tid, tls) (kernel/fork.c, neither CLONE_BACKWARDS nor CLONE_BACKWARDS2). */

/* Jumps, for the few lines that are assembly. */
#define TINYSYS_INSN_CALL "call "
#define TINYSYS_INSN_JUMP "jmp "

/* Entry (arch/x86/include/asm/elf.h): to function(argc, argv, envp). rsp points at argc and is a multiple of 16, as a
 * call instruction wants it; the words there are of 4 bytes. */
#define TINYSYS_ENTRY(function)           \
	"xorl %ebp, %ebp\n\t"             \
	"movl (%rsp), %edi\n\t"           \
	"leal 4(%rsp), %esi\n\t"          \
	"leal 4(%rsi, %rdi, 4), %edx\n\t" \
	"call " function "\n\t"

/* The string instructions, on the lower halves of their registers. */
#define TINYSYS_COPY(dest, src, n) __asm__ volatile("addr32 rep movsb" : "+D"(dest), "+S"(src), "+c"(n)::"memory")
#define TINYSYS_FILL(dest, byte, n) __asm__ volatile("addr32 rep stosb" : "+D"(dest), "+c"(n) : "a"(byte) : "memory")

/* ELF: EM_X86_64 in the 32-bit class, no flags; pages of 4 KiB. */
#define TINYSYS_ELF_MACHINE 62
#define TINYSYS_ELF_FLAGS 0
#define TINYSYS_PAGE_SIZE_MAX 0x1000

/* struct sigcontext_64 (arch/x86/include/uapi/asm/sigcontext.h). fpstate points at the FXSAVE or XSAVE area. */
struct kernel_sigcontext {
	unsigned long long r8, r9, r10, r11, r12, r13, r14, r15;
	unsigned long long rdi, rsi, rbp, rbx, rdx, rax, rcx, rsp, rip, rflags;
	unsigned short cs, gs, fs, ss;
	unsigned long long err, trapno, oldmask, cr2;
	unsigned long long fpstate;
	unsigned long long reserved[8];
};

/* struct kernel_ucontext (struct ucontext_x32 in arch/x86/include/asm/sigframe.h), and where the registers and the mask
 * are in it. */
#define TINYSYS_UCONTEXT                                         \
	TINYSYS_UCONTEXT_HEAD struct kernel_sigcontext mcontext; \
	kernel_sigset_t sigmask;
#define TINYSYS_UCONTEXT_MCONTEXT 24
#define TINYSYS_UCONTEXT_SIGMASK 280
