/* SPDX-License-Identifier: 0BSD */
#pragma once

/*
 * i386. Sources: System V ABI, Intel386 supplement; arch/x86 in the kernel.
 */

/* Calls (arch/x86/entry/entry_32.S). The kernel keeps every register but eax. A result of -4095..-1 is -errno. The
 * sixth argument goes in ebp, which is the compiler's frame pointer and no operand of its own: it is pushed, wherever
 * it is, before ebp is. */
#define TINYSYS_TRAP "int $0x80"
#define TINYSYS_TRAP6              \
	"pushl %[arg6]\n\t"        \
	"pushl %%ebp\n\t"          \
	"movl 4(%%esp), %%ebp\n\t" \
	"int $0x80\n\t"            \
	"popl %%ebp\n\t"           \
	"addl $4, %%esp"
#define TINYSYS_REG_NR "eax"
#define TINYSYS_REG_RET "eax"
#define TINYSYS_REG_ARG1 "ebx"
#define TINYSYS_REG_ARG2 "ecx"
#define TINYSYS_REG_ARG3 "edx"
#define TINYSYS_REG_ARG4 "esi"
#define TINYSYS_REG_ARG5 "edi"
#define TINYSYS_CLOBBERS "memory"

/* Numbers (arch/x86/entry/syscalls/syscall_32.tbl). */
#define TINYSYS_NR_TABLE_i386

/* Signals (arch/x86/kernel/signal_32.c). The restorer is optional, the vDSO has one; ours serves where there is no
 * vDSO. A plain handler has a frame of its own, which only sigreturn undoes. The instructions are the ones by which gdb
 * and libgcc know the frames: 58 b8 77 00 00 00 cd 80 and b8 ad 00 00 00 cd 80. */
#define TINYSYS_SA_RESTORER 0x04000000
#define TINYSYS_SIGRETURN "popl %eax\n\tmovl $119, %eax\n\tint $0x80"
#define TINYSYS_RT_SIGRETURN "movl $173, %eax\n\tint $0x80"

/* clone(flags, stack, parent_tid, tls, child_tid) (kernel/fork.c under CONFIG_CLONE_BACKWARDS); tls is a struct
 * user_desc *. */
#define TINYSYS_CLONE_BACKWARDS

/* Jumps, for the few lines that are assembly. */
#define TINYSYS_INSN_CALL "call "
#define TINYSYS_INSN_JUMP "jmp "

/* Entry (arch/x86/include/asm/elf.h): to function(argc, argv, envp). esp points at argc and is a multiple of 16, as a
 * call instruction wants it, so the three arguments take a word more than they need. */
#define TINYSYS_ENTRY(function)           \
	"xorl %ebp, %ebp\n\t"             \
	"movl (%esp), %eax\n\t"           \
	"leal 4(%esp), %edx\n\t"          \
	"leal 4(%edx, %eax, 4), %ecx\n\t" \
	"pushl %ecx\n\t"                  \
	"pushl %ecx\n\t"                  \
	"pushl %edx\n\t"                  \
	"pushl %eax\n\t"                  \
	"call " function "\n\t"

/* The string instructions: a copy and a fill in two bytes, and fast beyond a few hundred. */
#define TINYSYS_COPY(dest, src, n) __asm__ volatile("rep movsb" : "+D"(dest), "+S"(src), "+c"(n)::"memory")
#define TINYSYS_FILL(dest, byte, n) __asm__ volatile("rep stosb" : "+D"(dest), "+c"(n) : "a"(byte) : "memory")

/* A word pushed: two to five bytes of code, where storing one takes up to eight. The compiler does not see the stack
 * pointer move, so the program has to ask for it, and without optimisation for size variables would be in memory. */
#if defined(__OPTIMIZE_SIZE__) && defined(TINYSYS_START_PUSHES)
#define TINYSYS_PUSH(word) __asm__ volatile("pushl %0" : : "ri"(word) : "memory")
#define TINYSYS_STACK(pointer) __asm__ volatile("movl %%esp, %0" : "=r"(pointer))
#endif

/* ELF: EM_386, no flags, relocations without addends; pages of 4 KiB. */
#define TINYSYS_ELF_MACHINE 3
#define TINYSYS_ELF_FLAGS 0
#define TINYSYS_ELF_REL
#define TINYSYS_PAGE_SIZE_MAX 0x1000

/* struct sigcontext_32 (arch/x86/include/uapi/asm/sigcontext.h). fpstate points at the FSAVE, FXSAVE or XSAVE area. */
struct kernel_sigcontext {
	unsigned short gs, gs_pad, fs, fs_pad, es, es_pad, ds, ds_pad;
	unsigned long edi, esi, ebp, esp, ebx, edx, ecx, eax;
	unsigned long trapno, err, eip;
	unsigned short cs, cs_pad;
	unsigned long eflags, esp_at_signal;
	unsigned short ss, ss_pad;
	void *fpstate;
	unsigned long oldmask, cr2;
};

/* struct kernel_ucontext (include/uapi/asm-generic/ucontext.h), and where the registers and the mask are in it. */
#define TINYSYS_UCONTEXT                                         \
	TINYSYS_UCONTEXT_HEAD struct kernel_sigcontext mcontext; \
	kernel_sigset_t sigmask;
#define TINYSYS_UCONTEXT_MCONTEXT 20
#define TINYSYS_UCONTEXT_SIGMASK 108
