/* SPDX-License-Identifier: 0BSD */
#ifndef TINYSYS_H
#define TINYSYS_H

/*
 * tinysys.h: the Linux kernel's interface for programs with nothing else beneath them.
 *
 * One file, assembled from the rooms in include/tinysys/ of its repository: change those. docs/ there has a guide.
 *
 * In a hosted translation unit it defines names that begin with tinysys_, TINYSYS_, sys_ or kernel_ and no others, so
 * that it can stand beside libc's headers. In a freestanding one (-ffreestanding) it also gives the entry point, the
 * mem* functions that compilers call, and the standard names.
 *
 * To be defined before the include:
 *   TINYSYS_NO_START      the program has its own _start. In C on x86-64 its stack is 8 bytes off what the compiler
 *                         expects: where anything needs 16-byte alignment, __attribute__((force_align_arg_pointer)). On
 *                         MIPS compile it with -fno-pic -mno-abicalls -G0, as nothing sets $25 and $28, and link with
 *                         -e _start. On Alpha, where nothing sets $27, link with -e __start, a stub in front of it, and
 *                         under -flto with -u _start
 *   TINYSYS_START_PUSHES  that _start never returns and keeps no variable in memory: structures may be pushed
 *   TINYSYS_ENVIRON       start-up keeps environ and the auxiliary vector (16 bytes of .bss, so not in a flat program)
 */

#define TINYSYS_VERSION "0.1.0"

/*
 * What the rest asks of the compiler: gcc or clang, any C since C99 and any C++ since C++11.
 */

#if defined(__cplusplus)
#define TINYSYS_BEGIN extern "C" {
#define TINYSYS_END }
#define TINYSYS_CHECK(condition, text) static_assert(condition, text)
#else
#define TINYSYS_BEGIN
#define TINYSYS_END
#define TINYSYS_CHECK(condition, text) __extension__ _Static_assert(condition, text)
#endif

#define TINYSYS_NORETURN __attribute__((__noreturn__))

/* A wrapper that is nothing but its system call, and so is smaller inlined than called, at -O0 too. */
#define TINYSYS_WRAPPER static inline __attribute__((__always_inline__, __unused__))

/* A function with a body of its own, which the compiler may leave out of line. */
#define TINYSYS_FUNCTION static inline __attribute__((__unused__))

/* A function or object that each object file may hold and a linked program holds once. Its own section lets
 * --gc-sections drop it where nothing calls it; `used` keeps it through link-time optimisation, which runs before
 * the compiler has written the calls that need it. */
#define TINYSYS_SHARED(section) __attribute__((__weak__, __used__, __visibility__("hidden"), __section__(section)))

#define TINYSYS_OFFSET(type, member, offset) \
	TINYSYS_CHECK(__builtin_offsetof(type, member) == (offset), #type "." #member ": not where the kernel has it")
#define TINYSYS_SIZE(type, size) TINYSYS_CHECK(sizeof(type) == (size), #type ": not the kernel's size")

/*
 * The architecture page of this compilation. A page is a data sheet: how a call is made, what the kernel does for a
 * signal, how a program begins, what its ELF header says. docs/porting.md explains every line of one.
 */

#if defined(__x86_64__) && defined(__LP64__)

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
#elif defined(__x86_64__)

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
#elif defined(__i386__)

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
#elif defined(__aarch64__) && defined(__LP64__)

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
#elif defined(__powerpc64__) || (defined(__powerpc__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__)

/*
 * PowerPC: 64-bit in either byte order (ppc64le, ppc64), 32-bit big-endian (ppc). Sources: OpenPOWER ELF V2 ABI and,
 * for ELFv1, the 64-bit PowerPC supplement; Power Architecture 32-bit ABI supplement; arch/powerpc in the kernel.
 */

/* Calls (Documentation/arch/powerpc/syscall64-abi.rst; arch/powerpc/kernel/{interrupt_64.S,entry_32.S}). An error is
 * cr0.SO and errno in r3, here made -errno. The kernel gives back neither r0 and the arguments nor r9 to r12, ctr and
 * xer; it keeps lr, the other fields of cr, floating point and vectors. */
#define TINYSYS_TRAP  \
	"sc\n\t"      \
	"bns+ 1f\n\t" \
	"neg 3, 3\n"  \
	"1:"
#define TINYSYS_REG_NR "r0"
#define TINYSYS_REG_RET "r3"
#define TINYSYS_REG_ARG1 "r3"
#define TINYSYS_REG_ARG2 "r4"
#define TINYSYS_REG_ARG3 "r5"
#define TINYSYS_REG_ARG4 "r6"
#define TINYSYS_REG_ARG5 "r7"
#define TINYSYS_REG_ARG6 "r8"
#define TINYSYS_LOST(each) each(0, "r0") each(2, "r4") each(3, "r5") each(4, "r6") each(5, "r7") each(6, "r8")
#define TINYSYS_CLOBBERS "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory"
#if !defined(__powerpc64__)
#define TINYSYS_PAIRS_EVEN
#endif

/* Numbers (arch/powerpc/kernel/syscalls/syscall.tbl): one table for both widths. */
#define TINYSYS_NR_TABLE_powerpc

/* Signals (arch/powerpc/kernel/signal_{32,64}.c). The kernel keeps a restorer and shows it, but never uses one: the
 * vDSO calls the handler and makes the right one of the two calls after it. */
#define TINYSYS_SA_RESTORER 0x04000000

/* The smallest and the usual alternate stack of 64 bits (arch/powerpc/include/uapi/asm/signal.h); what this machine
 * needs is auxiliary vector entry AT_MINSIGSTKSZ. */
#if defined(__powerpc64__)
#define TINYSYS_MINSIGSTKSZ 8192
#define TINYSYS_SIGSTKSZ 32768
#endif

/* clone(flags, stack, parent_tid, tls, child_tid) (kernel/fork.c under CONFIG_CLONE_BACKWARDS). */
#define TINYSYS_CLONE_BACKWARDS

/* Open flags (arch/powerpc/include/uapi/asm/fcntl.h): four stand elsewhere than in the common table. */
#define TINYSYS_O_DIRECTORY 040000
#define TINYSYS_O_NOFOLLOW 0100000
#define TINYSYS_O_LARGEFILE 0200000
#define TINYSYS_O_DIRECT 0400000

/* One error and one flag of mmap (arch/powerpc/include/uapi/asm/{errno,mman}.h). */
#define TINYSYS_EDEADLOCK 58
#define TINYSYS_MAP_NORESERVE 0x40

/* Where a function keeps its return address and the way back is its caller's frame, so whoever calls one has a frame.
 */
#if !defined(__powerpc64__)
#define TINYSYS_FRAME "16"
#elif _CALL_ELF == 2
#define TINYSYS_FRAME "32"
#else
#define TINYSYS_FRAME "112"
#endif

/* A function of ELFv2 reaches data by r2, which it takes from r12, its own address, or from a caller of the same
 * program; one for POWER10 needs neither. One of ELFv1 is three words that say where it is and what its r2 is: of the
 * entry too, and the kernel reads them. */
#if !defined(__powerpc64__)
#define TINYSYS_ENTRY_TOC
#define TINYSYS_CALLED(function) function
#elif defined(__PCREL__)
#define TINYSYS_ENTRY_TOC
#define TINYSYS_CALLED(function) function "@notoc"
#elif _CALL_ELF == 2
#define TINYSYS_ENTRY_TOC                \
	"0:\n\t"                         \
	"addis 2, 12, .TOC. - 0b@ha\n\t" \
	"addi 2, 2, .TOC. - 0b@l\n\t"
#define TINYSYS_CALLED(function) function
#else
#define TINYSYS_ENTRY_TOC               \
	".balign 8\n\t"                 \
	".8byte 0f, .TOC.@tocbase, 0\n" \
	"0:\n\t"
#define TINYSYS_CALLED(function) function
#endif

/* Jumps, for the few lines that are assembly, at the entry. */
#if defined(__powerpc64__)
#define TINYSYS_ENTRY_CALL(function)        \
	TINYSYS_ENTRY_TOC                   \
	"stdu 1, -" TINYSYS_FRAME "(1)\n\t" \
	"bl " TINYSYS_CALLED(function) "\n\taddi 1, 1, " TINYSYS_FRAME "\n\t"
#define TINYSYS_ENTRY_JUMP(function)             \
	"bcl 20, 31, 1f\n"                       \
	"1:\n\t"                                 \
	"mflr 12\n\t"                            \
	"addis 12, 12, " function " - 1b@ha\n\t" \
	"addi 12, 12, " function " - 1b@l\n\t"   \
	"mtctr 12\n\t"                           \
	"bctr\n\t"
#else
#define TINYSYS_ENTRY_JUMP(function) "b " function "\n\t"
#endif

/* Entry (arch/powerpc/kernel/process.c, start_thread): to function(argc, argv, envp). r1 points at argc and is a
 * multiple of 16; r12 is the address of the entry. A zero return address and way back end a backtrace. */
#if defined(__powerpc64__)
#define TINYSYS_ENTRY(function)             \
	TINYSYS_ENTRY_TOC                   \
	"li 0, 0\n\t"                       \
	"mtlr 0\n\t"                        \
	"ld 3, 0(1)\n\t"                    \
	"addi 4, 1, 8\n\t"                  \
	"sldi 5, 3, 3\n\t"                  \
	"add 5, 5, 4\n\t"                   \
	"addi 5, 5, 8\n\t"                  \
	"stdu 0, -" TINYSYS_FRAME "(1)\n\t" \
	"b " TINYSYS_CALLED(function) "\n\t"
#else
#define TINYSYS_ENTRY(function)             \
	"li 0, 0\n\t"                       \
	"mtlr 0\n\t"                        \
	"lwz 3, 0(1)\n\t"                   \
	"addi 4, 1, 4\n\t"                  \
	"slwi 5, 3, 2\n\t"                  \
	"add 5, 5, 4\n\t"                   \
	"addi 5, 5, 4\n\t"                  \
	"stwu 0, -" TINYSYS_FRAME "(1)\n\t" \
	"b " function "\n\t"
#endif

/* What gcc calls of libgcc with -Os, of 32 bits, to save and restore registers (of 64 bits the linker has these). r11
 * is above them and, for those whose names end in _x, is the caller's stack pointer, to whom they return. And of 64
 * bits the name of the table of addresses: lld only defines what is asked for before link-time optimisation. */
#if defined(__powerpc64__) && defined(__clang__)
#define TINYSYS_IMPLICIT ".globl .TOC."
#elif !defined(__powerpc64__) && defined(__OPTIMIZE_SIZE__) && !defined(__clang__)
#define TINYSYS_REGISTERS(name, suffix, insn, end)                                                    \
	".ifndef " name "_14" suffix "\n\t"                                                           \
	".pushsection .text." name suffix ",\"axG\",%progbits," name "_14" suffix ",comdat\n\t"       \
	".irp n, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31\n\t"          \
	".weak " name "_\\n\\()" suffix "\n\t"                                                        \
	".hidden " name "_\\n\\()" suffix "\n\t"                                                      \
	".type " name "_\\n\\()" suffix ",%function\n" name "_\\n\\()" suffix ":\n\t" insn "(11)\n\t" \
	".endr\n\t" end "blr\n\t"                                                                     \
	".popsection\n\t"                                                                             \
	".endif\n\t"
#define TINYSYS_LEAVE "lwz 0, 4(11)\n\tmtlr 0\n\tmr 1, 11\n\t"
#define TINYSYS_IMPLICIT                                                              \
	TINYSYS_REGISTERS("_savegpr", "", "stw \\n, 4 * (\\n - 32)", "")              \
	TINYSYS_REGISTERS("_restgpr", "", "lwz \\n, 4 * (\\n - 32)", "")              \
	TINYSYS_REGISTERS("_restgpr", "_x", "lwz \\n, 4 * (\\n - 32)", TINYSYS_LEAVE) \
	TINYSYS_REGISTERS("_savefpr", "", "stfd \\n, 8 * (\\n - 32)", "")             \
	TINYSYS_REGISTERS("_restfpr", "", "lfd \\n, 8 * (\\n - 32)", "")              \
	TINYSYS_REGISTERS("_restfpr", "_x", "lfd \\n, 8 * (\\n - 32)", TINYSYS_LEAVE)
#endif

/* ELF: EM_PPC64, whose lowest flags are the version of the ABI, or EM_PPC; pages of 4 or 64 KiB. 32-bit code reaches
 * data by its address alone. Descriptors of ELFv1 are addresses in data, so elf_header.c has no header for it. */
#if defined(__powerpc64__)
#define TINYSYS_ELF_MACHINE 21
#if _CALL_ELF == 2
#define TINYSYS_ELF_FLAGS 2
#endif
#else
#define TINYSYS_ELF_MACHINE 20
#define TINYSYS_ELF_FLAGS 0
#define TINYSYS_ELF_EXEC
#endif
#define TINYSYS_PAGE_SIZE_MAX 0x10000

/* struct sigcontext, or of 32 bits struct mcontext (arch/powerpc/include/uapi/asm/{sigcontext,ucontext}.h): first the
 * registers of struct pt_regs (ptrace.h, there). softe is the 601's mq of 32 bits; vectors[32] is vscr, and of 64 bits
 * vectors points at 34 of them, the last vrsave, or is NULL. */
#define TINYSYS_PT_REGS                                                                                            \
	unsigned long gpr[32], nip, msr, orig_gpr3, ctr, link, xer, ccr, softe, trap, dar, dsisr, result, room[4]; \
	unsigned long long fpr[32], fpscr;
struct kernel_sigcontext {
#if defined(__powerpc64__)
	unsigned long unused[4];
	int signo, pad;
	unsigned long handler, oldmask;
	void *regs;
	TINYSYS_PT_REGS
	void *vectors;
	unsigned long reserved[101];
#else
	TINYSYS_PT_REGS
	unsigned long pad[2];
	__extension__ unsigned int vectors[33][4] __attribute__((__aligned__(16)));
#endif
};

/* struct kernel_ucontext (arch/powerpc/include/uapi/asm/ucontext.h), and where the registers and the mask are in it. */
#if defined(__powerpc64__)
#define TINYSYS_UCONTEXT                               \
	TINYSYS_UCONTEXT_HEAD kernel_sigset_t sigmask; \
	char room[120];                                \
	struct kernel_sigcontext mcontext;
#define TINYSYS_UCONTEXT_MCONTEXT 168
#define TINYSYS_UCONTEXT_SIGMASK 40
#else
#define TINYSYS_UCONTEXT                  \
	TINYSYS_UCONTEXT_HEAD int pad[7]; \
	struct kernel_sigcontext *regs;   \
	kernel_sigset_t sigmask;          \
	char room[132];                   \
	struct kernel_sigcontext mcontext;
#define TINYSYS_UCONTEXT_MCONTEXT 192
#define TINYSYS_UCONTEXT_SIGMASK 52
#endif
#elif defined(__riscv)

/*
 * riscv64 and riscv32, with or without compressed instructions, of any floating-point ABI. Sources: RISC-V ABIs
 * Specification; arch/riscv in the kernel.
 */

/* Calls (do_trap_ecall_u() in arch/riscv/kernel/traps.c). The kernel keeps every general register but a0. A result of
 * -4095..-1 is -errno. With vectors a call fills them with ones and leaves vtype illegal
 * (Documentation/arch/riscv/vector.rst, section 3; arch/riscv/include/asm/vector.h, since Linux 6.5). vxrm and vxsat,
 * which no called function keeps either, are counted in. */
#define TINYSYS_TRAP "ecall"
#define TINYSYS_REG_NR "a7"
#define TINYSYS_REG_RET "a0"
#define TINYSYS_REG_ARG1 "a0"
#define TINYSYS_REG_ARG2 "a1"
#define TINYSYS_REG_ARG3 "a2"
#define TINYSYS_REG_ARG4 "a3"
#define TINYSYS_REG_ARG5 "a4"
#define TINYSYS_REG_ARG6 "a5"
#if !defined(__riscv_vector) || (!defined(__clang__) && __GNUC__ < 13) /* gcc 12 has the macro and no vectors */
#define TINYSYS_CLOBBERS "memory"
#else
/* the registers besides, as far as the compiler has names for them; clang keeps vl and vtype over no asm anyway */
#if defined(__clang__) && __clang_major__ >= 19
#define TINYSYS_CLOBBER_VCSR "vl", "vtype", "vxrm", "vxsat",
#elif defined(__clang__)
#define TINYSYS_CLOBBER_VCSR
#elif __GNUC__ >= 14
#define TINYSYS_CLOBBER_VCSR "vl", "vtype", "vxrm",
#else
#define TINYSYS_CLOBBER_VCSR "vl", "vtype",
#endif
#define TINYSYS_CLOBBERS                                                                                             \
	"v0", "v1", "v2", "v3", "v4", "v5", "v6", "v7", "v8", "v9", "v10", "v11", "v12", "v13", "v14", "v15", "v16", \
	    "v17", "v18", "v19", "v20", "v21", "v22", "v23", "v24", "v25", "v26", "v27", "v28", "v29", "v30", "v31", \
	    TINYSYS_CLOBBER_VCSR "memory"
#endif

/* Numbers (scripts/syscall.tbl with the columns of arch/riscv/kernel/Makefile.syscalls): the shared table, of which
 * riscv32 has none of the calls with 32-bit times or sizes. */
#define TINYSYS_NR_TABLE_generic
#define TINYSYS_NR_ABI_riscv
#define TINYSYS_NR_ABI_memfd_secret
#if __riscv_xlen == 64
#define TINYSYS_NR_ABI_rlimit
#endif

/* Signals (arch/riscv/kernel/signal.c). A handler returns into the vDSO, the action has no restorer. There is one
 * frame, with and without SA_SIGINFO. */
#define TINYSYS_SIGACTION_NO_RESTORER

/* clone(flags, stack, parent_tid, tls, child_tid) (kernel/fork.c under CONFIG_CLONE_BACKWARDS). */
#define TINYSYS_CLONE_BACKWARDS

/* Jumps, for the few lines that are assembly; the linker makes them as short as they can be. */
#define TINYSYS_INSN_CALL "call "
#define TINYSYS_INSN_JUMP "tail "

/* Entry (arch/riscv/kernel/process.c): to function(argc, argv, envp). sp points at argc and is a multiple of 16; the
 * other registers hold what another program left in them. Where a link has __global_pointer$, as default ones have, the
 * linker makes addresses near it offsets from gp: gp comes first, by an address that is not made one. A zero frame
 * pointer and return address end a backtrace. */
#if __riscv_xlen == 64
#define TINYSYS_ENTRY_WORD "8"
#define TINYSYS_ENTRY_SHIFT "3"
#else
#define TINYSYS_ENTRY_WORD "4"
#define TINYSYS_ENTRY_SHIFT "2"
#endif
/* not in the layouts of tinysys_add_executable(), which have no __global_pointer$ */
#if defined(TINYSYS_FLAT) || defined(TINYSYS_SEGMENTS)
#define TINYSYS_ENTRY_GP
#else
#define TINYSYS_ENTRY_GP                \
	".weak __global_pointer$\n\t"   \
	".hidden __global_pointer$\n\t" \
	".option push\n\t"              \
	".option norelax\n\t"           \
	"lla gp, __global_pointer$\n\t" \
	".option pop\n\t"
#endif
#define TINYSYS_ENTRY(function)                    \
	TINYSYS_ENTRY_GP                           \
	"li s0, 0\n\t"                             \
	"li ra, 0\n\t"                             \
	"lw a0, (sp)\n\t"                          \
	"addi a1, sp, " TINYSYS_ENTRY_WORD "\n\t"  \
	"slli a2, a0, " TINYSYS_ENTRY_SHIFT "\n\t" \
	"add a2, a2, a1\n\t"                       \
	"addi a2, a2, " TINYSYS_ENTRY_WORD "\n\t"  \
	"tail " function "\n\t"

/* ELF: EM_RISCV; whether code is compressed, the floating-point ABI, the memory model (the psABI's "File Header");
 * pages of 4 KiB. */
#define TINYSYS_ELF_MACHINE 243
#if defined(__riscv_compressed) || defined(__riscv_zca)
#define TINYSYS_ELF_RVC 1
#else
#define TINYSYS_ELF_RVC 0
#endif
#if defined(__riscv_float_abi_single)
#define TINYSYS_ELF_FLOAT 2
#elif defined(__riscv_float_abi_double)
#define TINYSYS_ELF_FLOAT 4
#elif defined(__riscv_float_abi_quad)
#define TINYSYS_ELF_FLOAT 6
#else
#define TINYSYS_ELF_FLOAT 0
#endif
#if defined(__riscv_ztso)
#define TINYSYS_ELF_TSO 16
#else
#define TINYSYS_ELF_TSO 0
#endif
#define TINYSYS_ELF_FLAGS (TINYSYS_ELF_RVC + TINYSYS_ELF_FLOAT + TINYSYS_ELF_TSO)
#define TINYSYS_PAGE_SIZE_MAX 0x1000

/* struct sigcontext (arch/riscv/include/uapi/asm/sigcontext.h). fpregs are the 32 registers in their own width and
 * fcsr; its last 8 bytes begin records of {u32 magic, u32 size}: vectors, the shadow stack. */
struct kernel_sigcontext {
	unsigned long pc, ra, sp, gp, tp, t0, t1, t2, s0, s1;
	unsigned long a0, a1, a2, a3, a4, a5, a6, a7;
	unsigned long s2, s3, s4, s5, s6, s7, s8, s9, s10, s11;
	unsigned long t3, t4, t5, t6;
	unsigned char fpregs[528] __attribute__((__aligned__(16)));
};

/* struct kernel_ucontext (arch/riscv/include/uapi/asm/ucontext.h), and where the registers and the mask are in it. */
#define TINYSYS_UCONTEXT                               \
	TINYSYS_UCONTEXT_HEAD kernel_sigset_t sigmask; \
	char room[120];                                \
	struct kernel_sigcontext mcontext;
#if __riscv_xlen == 64
#define TINYSYS_UCONTEXT_MCONTEXT 176
#define TINYSYS_UCONTEXT_SIGMASK 40
#else
#define TINYSYS_UCONTEXT_MCONTEXT 160
#define TINYSYS_UCONTEXT_SIGMASK 20
#endif
#elif defined(__loongarch__) && defined(__loongarch_lp64)

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
#elif defined(__ARM_EABI__)

/*
 * 32-bit Arm, the EABI: ARM and Thumb code, soft and hard floating point, either byte order. Sources: Procedure Call
 * Standard for the Arm Architecture; arch/arm in the kernel.
 */

/* Calls (arch/arm/kernel/entry-common.S). The kernel keeps every register but r0. A result of -4095..-1 is -errno.
 * The number goes in r7. In Thumb code that may be the compiler's frame pointer, and then is no operand: the number
 * comes in ip, and r7 waits in lr. Where code is not optimised it is the frame pointer, for debuggers too
 * (clang with exceptions says that it has directives for those, and has none). */
#if !defined(__thumb__)
#define TINYSYS_TRAP "svc #0"
#define TINYSYS_REG_NR "r7"
#define TINYSYS_CLOBBERS "memory"
#else
#if defined(__GCC_HAVE_DWARF2_CFI_ASM) && !defined(__EXCEPTIONS) && !defined(__OPTIMIZE__)
#define TINYSYS_CFI(directives) directives "\n\t"
#else
#define TINYSYS_CFI(directives)
#endif
#define TINYSYS_TRAP                                                                                                   \
	"mov lr, r7\n\t" TINYSYS_CFI(".cfi_remember_state\n\t.cfi_def_cfa_register lr") "mov r7, ip\n\tsvc #0\n\tmov " \
											"r7, lr\n\t" TINYSYS_CFI(      \
											    ".cfi_restore_state")
#define TINYSYS_REG_NR "ip"
#define TINYSYS_CLOBBERS "lr", "memory"
#endif
#define TINYSYS_REG_RET "r0"
#define TINYSYS_REG_ARG1 "r0"
#define TINYSYS_REG_ARG2 "r1"
#define TINYSYS_REG_ARG3 "r2"
#define TINYSYS_REG_ARG4 "r3"
#define TINYSYS_REG_ARG5 "r4"
#define TINYSYS_REG_ARG6 "r5"

/* A 64-bit argument begins at an even register. */
#define TINYSYS_PAIRS_EVEN

/* Numbers (arch/arm/tools/syscall.tbl). */
#define TINYSYS_NR_TABLE_arm

/* Signals (arch/arm/kernel/signal.c). The restorer is optional, the kernel has a page of them; ours serves where a
 * sandbox leaves that out. A plain handler has a frame of its own, which only sigreturn undoes. The instructions are
 * the ones by which gdb knows the frames: e3a07077 ef000000 and e3a070ad ef000000, ARM in a Thumb program too, as
 * those that Thumb has in all versions gdb does not know. */
#define TINYSYS_SA_RESTORER 0x04000000
#define TINYSYS_SIGRETURN "mov r7, #119\n\tsvc #0"
#define TINYSYS_RT_SIGRETURN "mov r7, #173\n\tsvc #0"
#define TINYSYS_RESTORER_BEGIN ".arm\n\t.balign 4\n\t"
#if defined(__thumb__)
#define TINYSYS_RESTORER_END "\n\t.thumb"
#if defined(__clang__) /* before 22 takes a function that is hidden for Thumb */
#define TINYSYS_RESTORER_TYPE "%notype"
#endif
#endif

/* clone(flags, stack, parent_tid, tls, child_tid) (kernel/fork.c under CONFIG_CLONE_BACKWARDS). */
#define TINYSYS_CLONE_BACKWARDS

/* Open flags (arch/arm/include/uapi/asm/fcntl.h): four stand elsewhere than in the common table. */
#define TINYSYS_O_DIRECTORY 040000
#define TINYSYS_O_NOFOLLOW 0100000
#define TINYSYS_O_DIRECT 0200000
#define TINYSYS_O_LARGEFILE 0400000

/* Jumps, for the few lines that are assembly. A branch of the first Thumb reaches no other section. */
#define TINYSYS_INSN_CALL "bl "
#if defined(__thumb__) && !defined(__thumb2__)
#define TINYSYS_INSN_JUMP "bl "
#else
#define TINYSYS_INSN_JUMP "b "
#endif

/* Entry (arch/arm/include/asm/processor.h): to function(argc, argv, envp). sp points at argc and is a multiple of 16.
 * A zero frame pointer and return address end a backtrace; the kernel clears them, a loader in between may not. */
#if !defined(__thumb__)
#define TINYSYS_ENTRY(function)      \
	"mov fp, #0\n\t"             \
	"mov lr, #0\n\t"             \
	"ldr r0, [sp]\n\t"           \
	"add r1, sp, #4\n\t"         \
	"add r2, r1, r0, lsl #2\n\t" \
	"add r2, r2, #4\n\t"         \
	"b " function "\n\t"
#else
#define TINYSYS_ENTRY(function) \
	".syntax unified\n\t"   \
	"movs r7, #0\n\t"       \
	"mov fp, r7\n\t"        \
	"mov lr, r7\n\t"        \
	"ldr r0, [sp]\n\t"      \
	"add r1, sp, #4\n\t"    \
	"lsls r2, r0, #2\n\t"   \
	"adds r2, r2, r1\n\t"   \
	"adds r2, #4\n\t" TINYSYS_INSN_JUMP function "\n\t"
#endif

/* ELF: EM_ARM, EF_ARM_EABI_VER5 and how floating-point arguments go; relocations without addend; pages of 4 KiB, or
 * under a 64-bit kernel up to 64. In big-endian code for ARMv6 (gcc) or ARMv7 (clang) and later compilers
 * have the linker turn the instructions round: EF_ARM_BE8. */
#define TINYSYS_ELF_MACHINE 40
#if defined(__ARM_PCS_VFP)
#define TINYSYS_ELF_FLOAT 0x400
#else
#define TINYSYS_ELF_FLOAT 0x200
#endif
#if defined(__clang__)
#define TINYSYS_ELF_BE8 7
#else
#define TINYSYS_ELF_BE8 6
#endif
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__ && __ARM_ARCH >= TINYSYS_ELF_BE8
#define TINYSYS_ELF_FLAGS (0x05800000 | TINYSYS_ELF_FLOAT)
#else
#define TINYSYS_ELF_FLAGS (0x05000000 | TINYSYS_ELF_FLOAT)
#endif
#define TINYSYS_ELF_REL
#define TINYSYS_PAGE_SIZE_MAX 0x10000

/* struct sigcontext (arch/arm/include/uapi/asm/sigcontext.h). */
struct kernel_sigcontext {
	unsigned long trap_no, error_code, oldmask;
	unsigned long r0, r1, r2, r3, r4, r5, r6, r7, r8, r9, r10, fp, ip, sp, lr, pc, cpsr;
	unsigned long fault_address;
};

/* struct ucontext (arch/arm/include/asm/ucontext.h), and where the registers and the mask are in it. regspace holds
 * records of {u32 magic, u32 size}: floating point. */
#define TINYSYS_UCONTEXT                                         \
	TINYSYS_UCONTEXT_HEAD struct kernel_sigcontext mcontext; \
	kernel_sigset_t sigmask;                                 \
	char room[120];                                          \
	unsigned long regspace[128] __attribute__((__aligned__(8)));
#define TINYSYS_UCONTEXT_MCONTEXT 20
#define TINYSYS_UCONTEXT_SIGMASK 104
#elif defined(__s390x__)

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
#elif defined(__m68k__) && !defined(__mcoldfire__)

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
#elif defined(__mips__)

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
#elif defined(__sparc__) && defined(__arch64__)

/*
 * sparc64. Sources: The SPARC Architecture Manual, Version 9; System V ABI, SPARC Version 9 supplement; arch/sparc in
 * the kernel.
 */

/* Calls (arch/sparc/kernel/syscalls.S): the number in g1. The error is the carry flag, and the result is errno; the
 * instruction behind the trap makes a copy of the number 0 where there is none. (Number 0 is restart_syscall, which the
 * kernel alone calls.) The kernel keeps the other registers but o1, which pipe, fork and clone have a second result in,
 * and g6, and of the flags the carry is the error's. A child begins with no floating-point state. clang has uses for g1
 * between loading the operands and the instructions, and so loads another. */
#if defined(__clang__)
#define TINYSYS_TRAP "mov %%g5, %%g1\n\tta 0x6d\n\tmovcc %%xcc, 0, %%g5"
#define TINYSYS_REG_NR "g5"
#define TINYSYS_LOST(each) each(0, "g5") each(2, "o1")
#define TINYSYS_CLOBBER_G1 "g1",
#else
#define TINYSYS_TRAP "ta 0x6d\n\tmovcc %%xcc, 0, %%g1"
#define TINYSYS_REG_NR "g1"
#define TINYSYS_LOST(each) each(0, "g1") each(2, "o1")
#define TINYSYS_CLOBBER_G1
#endif
#define TINYSYS_REG_RET "o0"
#define TINYSYS_REG_ARG1 "o0"
#define TINYSYS_REG_ARG2 "o1"
#define TINYSYS_REG_ARG3 "o2"
#define TINYSYS_REG_ARG4 "o3"
#define TINYSYS_REG_ARG5 "o4"
#define TINYSYS_REG_ARG6 "o5"
#define TINYSYS_RESULT (tinysys_lost0 ? -tinysys_ret : tinysys_ret)
#define TINYSYS_CLOBBERS                                                                                             \
	"f0", "f1", "f2", "f3", "f4", "f5", "f6", "f7", "f8", "f9", "f10", "f11", "f12", "f13", "f14", "f15", "f16", \
	    "f17", "f18", "f19", "f20", "f21", "f22", "f23", "f24", "f25", "f26", "f27", "f28", "f29", "f30", "f31", \
	    "f32", "f34", "f36", "f38", "f40", "f42", "f44", "f46", "f48", "f50", "f52", "f54", "f56", "f58", "f60", \
	    "f62", TINYSYS_CLOBBER_G1 "cc", "memory"

/* Numbers (arch/sparc/kernel/syscalls/syscall.tbl). */
#define TINYSYS_NR_TABLE_sparc64

/* Errors (arch/sparc/include/uapi/asm/errno.h). */
#define TINYSYS_ERRNO_TABLE_sparc

/* Signals (arch/sparc/kernel/signal_64.c, sys_sparc_64.c; arch/sparc/include/uapi/asm/signal.h): numbers and flags of
 * SunOS. The restorer is mandatory, and an argument of the call: the address eight bytes before it, as a return goes
 * behind a call and its delay slot. The kernel stores the action's field too, and looks at neither that nor
 * SA_RESTORER, which is ours and comes back cleared. There is one frame, with and without SA_SIGINFO. The instructions
 * are the ones by which gdb and libgcc know the frame: 82102065 91d0206d. */
#define TINYSYS_SA_RESTORER 0x04000000
#define TINYSYS_RT_SIGRETURN "mov 101, %g1\n\tta 0x6d"
#define TINYSYS_RT_SIGACTION(signo, act, oldact, size)                                                               \
	tinysys_syscall(TINYSYS_NR_rt_sigaction, signo, act, oldact, (act) ? (unsigned long)(act)->restorer - 8 : 0, \
			size)
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
#define TINYSYS_SA_ONSTACK 0x001
#define TINYSYS_SA_RESTART 0x002
#define TINYSYS_SA_RESETHAND 0x004
#define TINYSYS_SA_NOCLDSTOP 0x008
#define TINYSYS_SA_NODEFER 0x020
#define TINYSYS_SA_NOCLDWAIT 0x100
#define TINYSYS_SA_SIGINFO 0x200
#define TINYSYS_SIG_BLOCK 1
#define TINYSYS_SIG_UNBLOCK 2
#define TINYSYS_SIG_SETMASK 4
#define TINYSYS_MINSIGSTKSZ 4096
#define TINYSYS_SIGSTKSZ 16384
#define TINYSYS_SIGINFO_BAND int

/* Microseconds are an int (arch/sparc/include/uapi/asm/posix_types.h). */
#define TINYSYS_SUSECONDS_INT

/* clone(flags, stack, parent_tid, tls, child_tid), and fork (arch/sparc/kernel/process.c, process_64.c): the child has
 * 1 in o1 and its parent's pid as the result, the parent 0 and the child's. */
#define TINYSYS_CLONE_BACKWARDS
#define TINYSYS_RESULT_FORK (tinysys_lost0 ? -tinysys_ret : tinysys_ret & (tinysys_lost2 - 1))

/* Open flags (arch/sparc/include/uapi/asm/fcntl.h). */
#define TINYSYS_O_APPEND 0x0008
#define TINYSYS_O_CREAT 0x0200
#define TINYSYS_O_TRUNC 0x0400
#define TINYSYS_O_EXCL 0x0800
#define TINYSYS_O_DSYNC 0x2000
#define TINYSYS_O_NONBLOCK 0x4000
#define TINYSYS_O_NOCTTY 0x8000
#define TINYSYS_O_DIRECTORY 0x10000
#define TINYSYS_O_NOFOLLOW 0x20000
#define TINYSYS_O_LARGEFILE 0x40000
#define TINYSYS_O_DIRECT 0x100000
#define TINYSYS_O_CLOEXEC 0x400000
#define TINYSYS_O_SYNC 0x802000
#define TINYSYS_O_PATH 0x1000000
#define TINYSYS___O_TMPFILE 0x2000000

/* Mappings (arch/sparc/include/uapi/asm/mman.h). */
#define TINYSYS_MAP_ANONYMOUS 0x20
#define TINYSYS_MAP_NORESERVE 0x40
#define TINYSYS_MAP_GROWSDOWN 0x200
#define TINYSYS_MAP_POPULATE 0x8000
#define TINYSYS_MAP_STACK 0x20000

/* Jumps, for the few lines that are assembly: a call with its delay slot, which every linker can place. */
#define TINYSYS_ENTRY_CALL(function) "call " function "\n\tnop\n\t"
#define TINYSYS_ENTRY_JUMP(function) "call " function "\n\tnop\n\t"

/* Entry (arch/sparc/include/asm/processor_64.h): to function(argc, argv, envp). The stack pointer is biased by 2047
 * and a multiple of 16 with that; above it is room for a window of 16 registers, then argc. A function may store the
 * six arguments in registers behind that room, where argc and argv are: they get one of their own. A zero frame pointer
 * ends a backtrace. */
#define TINYSYS_ENTRY(function)     \
	"mov 0, %fp\n\t"            \
	"ldx [%sp + 2175], %o0\n\t" \
	"add %sp, 2183, %o1\n\t"    \
	"sllx %o0, 3, %o2\n\t"      \
	"add %o2, 8, %o2\n\t"       \
	"add %o1, %o2, %o2\n\t"     \
	"call " function "\n\t"     \
	"sub %sp, 48, %sp\n\t"

/* ELF: EM_SPARCV9, no flags; pages of 8 KiB. clang makes position-independent code with a table of addresses (.got)
 * alone, so what it compiles is at a fixed address; with gcc the linker does without. */
#define TINYSYS_ELF_MACHINE 43
#define TINYSYS_ELF_FLAGS 0
#define TINYSYS_PAGE_SIZE_MAX 0x2000
#if defined(__clang__)
#define TINYSYS_ELF_EXEC
#else
#define TINYSYS_ELF_PCREL(expression) "%r_disp64(" expression ")"
#endif

/* struct pt_regs (arch/sparc/include/uapi/asm/ptrace.h): where to go on is two instructions, tpc and tnpc. The local
 * and in registers are in the frame on the stack. */
struct kernel_sigcontext {
	unsigned long g[8], o[8];
	unsigned long tstate, tpc, tnpc;
	unsigned int y, magic;
};

/* struct kernel_ucontext (struct rt_signal_frame of arch/sparc/kernel/signal_64.c, from where the handler's third
 * argument points), and where the registers and the mask are in it. It begins with the siginfo, to which the second
 * points. fpu is a __siginfo_fpu_t, windows a __siginfo_rwin_t (arch/sparc/include/asm/sigcontext.h); either may be
 * NULL. */
#define TINYSYS_UCONTEXT                   \
	struct kernel_siginfo info;        \
	struct kernel_sigcontext mcontext; \
	void *fpu;                         \
	struct kernel_stack stack;         \
	kernel_sigset_t sigmask;           \
	void *windows;
#define TINYSYS_UCONTEXT_MCONTEXT 128
#define TINYSYS_UCONTEXT_SIGMASK 320
#elif defined(__sh__) && (defined(__SH4__) || defined(__SH4_NOFPU__) || defined(__SH4A__))

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
#elif defined(__alpha__)

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
#else
#error "tinysys.h has no page for this architecture"
/* ends the compilation, which would go on to hundreds of errors */
#include <tinysys.h: no page for this architecture>
#endif

/*
 * The kernel's scalar types, from the compiler alone (include/uapi/asm-generic/posix_types.h). Times and file
 * offsets are 64 bits wide on every ABI.
 */

/* What a register of a system call holds: a long, but where an ABI of 32-bit pointers has 64-bit registers. */
#if defined(TINYSYS_WORD_64)
typedef long long kernel_word_t;
#else
typedef long kernel_word_t;
#endif

/* __kernel_long_t, of structures */
#if defined(TINYSYS_LONG_64)
typedef long long kernel_long_t;
typedef unsigned long long kernel_ulong_t;
#else
typedef long kernel_long_t;
typedef unsigned long kernel_ulong_t;
#endif

/* processor time in a siginfo; on x32 it begins at a multiple of 4 (arch/x86/include/uapi/asm/siginfo.h) */
#if defined(TINYSYS_LONG_64)
typedef long long kernel_clock_t __attribute__((__aligned__(4)));
#else
typedef long kernel_clock_t;
#endif

/* microseconds, in the structures that are older than nanoseconds */
#if defined(TINYSYS_SUSECONDS_INT)
typedef int kernel_suseconds_t;
#else
typedef kernel_long_t kernel_suseconds_t;
#endif

typedef __SIZE_TYPE__ kernel_size_t;
typedef __PTRDIFF_TYPE__ kernel_ssize_t;
typedef __INT64_TYPE__ kernel_loff_t;
typedef __INT64_TYPE__ kernel_time_t;
typedef int kernel_pid_t;
typedef unsigned int kernel_uid_t;
typedef unsigned int kernel_gid_t;
typedef unsigned int kernel_mode_t;
typedef int kernel_clockid_t;

/*
 * TINYSYS_NR_name, the number of every system call of this ABI, wrapped in this header or not. One table per kernel
 * table; the architecture page names the one it uses.
 */

#if defined(TINYSYS_NR_TABLE_x86_64)

/* System call numbers of x86-64 (the 64-bit ABI, not x32),
 * complete to Linux 7.3.4. Source: the kernel's arch/x86/entry/syscalls/syscall_64.tbl, as its headers export it.
 * Written by cmake/numbers.cmake: run that, do not edit this. */

#define TINYSYS_NR_read 0
#define TINYSYS_NR_write 1
#define TINYSYS_NR_open 2
#define TINYSYS_NR_close 3
#define TINYSYS_NR_stat 4
#define TINYSYS_NR_fstat 5
#define TINYSYS_NR_lstat 6
#define TINYSYS_NR_poll 7
#define TINYSYS_NR_lseek 8
#define TINYSYS_NR_mmap 9
#define TINYSYS_NR_mprotect 10
#define TINYSYS_NR_munmap 11
#define TINYSYS_NR_brk 12
#define TINYSYS_NR_rt_sigaction 13
#define TINYSYS_NR_rt_sigprocmask 14
#define TINYSYS_NR_rt_sigreturn 15
#define TINYSYS_NR_ioctl 16
#define TINYSYS_NR_pread64 17
#define TINYSYS_NR_pwrite64 18
#define TINYSYS_NR_readv 19
#define TINYSYS_NR_writev 20
#define TINYSYS_NR_access 21
#define TINYSYS_NR_pipe 22
#define TINYSYS_NR_select 23
#define TINYSYS_NR_sched_yield 24
#define TINYSYS_NR_mremap 25
#define TINYSYS_NR_msync 26
#define TINYSYS_NR_mincore 27
#define TINYSYS_NR_madvise 28
#define TINYSYS_NR_shmget 29
#define TINYSYS_NR_shmat 30
#define TINYSYS_NR_shmctl 31
#define TINYSYS_NR_dup 32
#define TINYSYS_NR_dup2 33
#define TINYSYS_NR_pause 34
#define TINYSYS_NR_nanosleep 35
#define TINYSYS_NR_getitimer 36
#define TINYSYS_NR_alarm 37
#define TINYSYS_NR_setitimer 38
#define TINYSYS_NR_getpid 39
#define TINYSYS_NR_sendfile 40
#define TINYSYS_NR_socket 41
#define TINYSYS_NR_connect 42
#define TINYSYS_NR_accept 43
#define TINYSYS_NR_sendto 44
#define TINYSYS_NR_recvfrom 45
#define TINYSYS_NR_sendmsg 46
#define TINYSYS_NR_recvmsg 47
#define TINYSYS_NR_shutdown 48
#define TINYSYS_NR_bind 49
#define TINYSYS_NR_listen 50
#define TINYSYS_NR_getsockname 51
#define TINYSYS_NR_getpeername 52
#define TINYSYS_NR_socketpair 53
#define TINYSYS_NR_setsockopt 54
#define TINYSYS_NR_getsockopt 55
#define TINYSYS_NR_clone 56
#define TINYSYS_NR_fork 57
#define TINYSYS_NR_vfork 58
#define TINYSYS_NR_execve 59
#define TINYSYS_NR_exit 60
#define TINYSYS_NR_wait4 61
#define TINYSYS_NR_kill 62
#define TINYSYS_NR_uname 63
#define TINYSYS_NR_semget 64
#define TINYSYS_NR_semop 65
#define TINYSYS_NR_semctl 66
#define TINYSYS_NR_shmdt 67
#define TINYSYS_NR_msgget 68
#define TINYSYS_NR_msgsnd 69
#define TINYSYS_NR_msgrcv 70
#define TINYSYS_NR_msgctl 71
#define TINYSYS_NR_fcntl 72
#define TINYSYS_NR_flock 73
#define TINYSYS_NR_fsync 74
#define TINYSYS_NR_fdatasync 75
#define TINYSYS_NR_truncate 76
#define TINYSYS_NR_ftruncate 77
#define TINYSYS_NR_getdents 78
#define TINYSYS_NR_getcwd 79
#define TINYSYS_NR_chdir 80
#define TINYSYS_NR_fchdir 81
#define TINYSYS_NR_rename 82
#define TINYSYS_NR_mkdir 83
#define TINYSYS_NR_rmdir 84
#define TINYSYS_NR_creat 85
#define TINYSYS_NR_link 86
#define TINYSYS_NR_unlink 87
#define TINYSYS_NR_symlink 88
#define TINYSYS_NR_readlink 89
#define TINYSYS_NR_chmod 90
#define TINYSYS_NR_fchmod 91
#define TINYSYS_NR_chown 92
#define TINYSYS_NR_fchown 93
#define TINYSYS_NR_lchown 94
#define TINYSYS_NR_umask 95
#define TINYSYS_NR_gettimeofday 96
#define TINYSYS_NR_getrlimit 97
#define TINYSYS_NR_getrusage 98
#define TINYSYS_NR_sysinfo 99
#define TINYSYS_NR_times 100
#define TINYSYS_NR_ptrace 101
#define TINYSYS_NR_getuid 102
#define TINYSYS_NR_syslog 103
#define TINYSYS_NR_getgid 104
#define TINYSYS_NR_setuid 105
#define TINYSYS_NR_setgid 106
#define TINYSYS_NR_geteuid 107
#define TINYSYS_NR_getegid 108
#define TINYSYS_NR_setpgid 109
#define TINYSYS_NR_getppid 110
#define TINYSYS_NR_getpgrp 111
#define TINYSYS_NR_setsid 112
#define TINYSYS_NR_setreuid 113
#define TINYSYS_NR_setregid 114
#define TINYSYS_NR_getgroups 115
#define TINYSYS_NR_setgroups 116
#define TINYSYS_NR_setresuid 117
#define TINYSYS_NR_getresuid 118
#define TINYSYS_NR_setresgid 119
#define TINYSYS_NR_getresgid 120
#define TINYSYS_NR_getpgid 121
#define TINYSYS_NR_setfsuid 122
#define TINYSYS_NR_setfsgid 123
#define TINYSYS_NR_getsid 124
#define TINYSYS_NR_capget 125
#define TINYSYS_NR_capset 126
#define TINYSYS_NR_rt_sigpending 127
#define TINYSYS_NR_rt_sigtimedwait 128
#define TINYSYS_NR_rt_sigqueueinfo 129
#define TINYSYS_NR_rt_sigsuspend 130
#define TINYSYS_NR_sigaltstack 131
#define TINYSYS_NR_utime 132
#define TINYSYS_NR_mknod 133
#define TINYSYS_NR_uselib 134
#define TINYSYS_NR_personality 135
#define TINYSYS_NR_ustat 136
#define TINYSYS_NR_statfs 137
#define TINYSYS_NR_fstatfs 138
#define TINYSYS_NR_sysfs 139
#define TINYSYS_NR_getpriority 140
#define TINYSYS_NR_setpriority 141
#define TINYSYS_NR_sched_setparam 142
#define TINYSYS_NR_sched_getparam 143
#define TINYSYS_NR_sched_setscheduler 144
#define TINYSYS_NR_sched_getscheduler 145
#define TINYSYS_NR_sched_get_priority_max 146
#define TINYSYS_NR_sched_get_priority_min 147
#define TINYSYS_NR_sched_rr_get_interval 148
#define TINYSYS_NR_mlock 149
#define TINYSYS_NR_munlock 150
#define TINYSYS_NR_mlockall 151
#define TINYSYS_NR_munlockall 152
#define TINYSYS_NR_vhangup 153
#define TINYSYS_NR_modify_ldt 154
#define TINYSYS_NR_pivot_root 155
#define TINYSYS_NR__sysctl 156
#define TINYSYS_NR_prctl 157
#define TINYSYS_NR_arch_prctl 158
#define TINYSYS_NR_adjtimex 159
#define TINYSYS_NR_setrlimit 160
#define TINYSYS_NR_chroot 161
#define TINYSYS_NR_sync 162
#define TINYSYS_NR_acct 163
#define TINYSYS_NR_settimeofday 164
#define TINYSYS_NR_mount 165
#define TINYSYS_NR_umount2 166
#define TINYSYS_NR_swapon 167
#define TINYSYS_NR_swapoff 168
#define TINYSYS_NR_reboot 169
#define TINYSYS_NR_sethostname 170
#define TINYSYS_NR_setdomainname 171
#define TINYSYS_NR_iopl 172
#define TINYSYS_NR_ioperm 173
#define TINYSYS_NR_create_module 174
#define TINYSYS_NR_init_module 175
#define TINYSYS_NR_delete_module 176
#define TINYSYS_NR_get_kernel_syms 177
#define TINYSYS_NR_query_module 178
#define TINYSYS_NR_quotactl 179
#define TINYSYS_NR_nfsservctl 180
#define TINYSYS_NR_getpmsg 181
#define TINYSYS_NR_putpmsg 182
#define TINYSYS_NR_afs_syscall 183
#define TINYSYS_NR_tuxcall 184
#define TINYSYS_NR_security 185
#define TINYSYS_NR_gettid 186
#define TINYSYS_NR_readahead 187
#define TINYSYS_NR_setxattr 188
#define TINYSYS_NR_lsetxattr 189
#define TINYSYS_NR_fsetxattr 190
#define TINYSYS_NR_getxattr 191
#define TINYSYS_NR_lgetxattr 192
#define TINYSYS_NR_fgetxattr 193
#define TINYSYS_NR_listxattr 194
#define TINYSYS_NR_llistxattr 195
#define TINYSYS_NR_flistxattr 196
#define TINYSYS_NR_removexattr 197
#define TINYSYS_NR_lremovexattr 198
#define TINYSYS_NR_fremovexattr 199
#define TINYSYS_NR_tkill 200
#define TINYSYS_NR_time 201
#define TINYSYS_NR_futex 202
#define TINYSYS_NR_sched_setaffinity 203
#define TINYSYS_NR_sched_getaffinity 204
#define TINYSYS_NR_set_thread_area 205
#define TINYSYS_NR_io_setup 206
#define TINYSYS_NR_io_destroy 207
#define TINYSYS_NR_io_getevents 208
#define TINYSYS_NR_io_submit 209
#define TINYSYS_NR_io_cancel 210
#define TINYSYS_NR_get_thread_area 211
#define TINYSYS_NR_lookup_dcookie 212
#define TINYSYS_NR_epoll_create 213
#define TINYSYS_NR_epoll_ctl_old 214
#define TINYSYS_NR_epoll_wait_old 215
#define TINYSYS_NR_remap_file_pages 216
#define TINYSYS_NR_getdents64 217
#define TINYSYS_NR_set_tid_address 218
#define TINYSYS_NR_restart_syscall 219
#define TINYSYS_NR_semtimedop 220
#define TINYSYS_NR_fadvise64 221
#define TINYSYS_NR_timer_create 222
#define TINYSYS_NR_timer_settime 223
#define TINYSYS_NR_timer_gettime 224
#define TINYSYS_NR_timer_getoverrun 225
#define TINYSYS_NR_timer_delete 226
#define TINYSYS_NR_clock_settime 227
#define TINYSYS_NR_clock_gettime 228
#define TINYSYS_NR_clock_getres 229
#define TINYSYS_NR_clock_nanosleep 230
#define TINYSYS_NR_exit_group 231
#define TINYSYS_NR_epoll_wait 232
#define TINYSYS_NR_epoll_ctl 233
#define TINYSYS_NR_tgkill 234
#define TINYSYS_NR_utimes 235
#define TINYSYS_NR_vserver 236
#define TINYSYS_NR_mbind 237
#define TINYSYS_NR_set_mempolicy 238
#define TINYSYS_NR_get_mempolicy 239
#define TINYSYS_NR_mq_open 240
#define TINYSYS_NR_mq_unlink 241
#define TINYSYS_NR_mq_timedsend 242
#define TINYSYS_NR_mq_timedreceive 243
#define TINYSYS_NR_mq_notify 244
#define TINYSYS_NR_mq_getsetattr 245
#define TINYSYS_NR_kexec_load 246
#define TINYSYS_NR_waitid 247
#define TINYSYS_NR_add_key 248
#define TINYSYS_NR_request_key 249
#define TINYSYS_NR_keyctl 250
#define TINYSYS_NR_ioprio_set 251
#define TINYSYS_NR_ioprio_get 252
#define TINYSYS_NR_inotify_init 253
#define TINYSYS_NR_inotify_add_watch 254
#define TINYSYS_NR_inotify_rm_watch 255
#define TINYSYS_NR_migrate_pages 256
#define TINYSYS_NR_openat 257
#define TINYSYS_NR_mkdirat 258
#define TINYSYS_NR_mknodat 259
#define TINYSYS_NR_fchownat 260
#define TINYSYS_NR_futimesat 261
#define TINYSYS_NR_newfstatat 262
#define TINYSYS_NR_unlinkat 263
#define TINYSYS_NR_renameat 264
#define TINYSYS_NR_linkat 265
#define TINYSYS_NR_symlinkat 266
#define TINYSYS_NR_readlinkat 267
#define TINYSYS_NR_fchmodat 268
#define TINYSYS_NR_faccessat 269
#define TINYSYS_NR_pselect6 270
#define TINYSYS_NR_ppoll 271
#define TINYSYS_NR_unshare 272
#define TINYSYS_NR_set_robust_list 273
#define TINYSYS_NR_get_robust_list 274
#define TINYSYS_NR_splice 275
#define TINYSYS_NR_tee 276
#define TINYSYS_NR_sync_file_range 277
#define TINYSYS_NR_vmsplice 278
#define TINYSYS_NR_move_pages 279
#define TINYSYS_NR_utimensat 280
#define TINYSYS_NR_epoll_pwait 281
#define TINYSYS_NR_signalfd 282
#define TINYSYS_NR_timerfd_create 283
#define TINYSYS_NR_eventfd 284
#define TINYSYS_NR_fallocate 285
#define TINYSYS_NR_timerfd_settime 286
#define TINYSYS_NR_timerfd_gettime 287
#define TINYSYS_NR_accept4 288
#define TINYSYS_NR_signalfd4 289
#define TINYSYS_NR_eventfd2 290
#define TINYSYS_NR_epoll_create1 291
#define TINYSYS_NR_dup3 292
#define TINYSYS_NR_pipe2 293
#define TINYSYS_NR_inotify_init1 294
#define TINYSYS_NR_preadv 295
#define TINYSYS_NR_pwritev 296
#define TINYSYS_NR_rt_tgsigqueueinfo 297
#define TINYSYS_NR_perf_event_open 298
#define TINYSYS_NR_recvmmsg 299
#define TINYSYS_NR_fanotify_init 300
#define TINYSYS_NR_fanotify_mark 301
#define TINYSYS_NR_prlimit64 302
#define TINYSYS_NR_name_to_handle_at 303
#define TINYSYS_NR_open_by_handle_at 304
#define TINYSYS_NR_clock_adjtime 305
#define TINYSYS_NR_syncfs 306
#define TINYSYS_NR_sendmmsg 307
#define TINYSYS_NR_setns 308
#define TINYSYS_NR_getcpu 309
#define TINYSYS_NR_process_vm_readv 310
#define TINYSYS_NR_process_vm_writev 311
#define TINYSYS_NR_kcmp 312
#define TINYSYS_NR_finit_module 313
#define TINYSYS_NR_sched_setattr 314
#define TINYSYS_NR_sched_getattr 315
#define TINYSYS_NR_renameat2 316
#define TINYSYS_NR_seccomp 317
#define TINYSYS_NR_getrandom 318
#define TINYSYS_NR_memfd_create 319
#define TINYSYS_NR_kexec_file_load 320
#define TINYSYS_NR_bpf 321
#define TINYSYS_NR_execveat 322
#define TINYSYS_NR_userfaultfd 323
#define TINYSYS_NR_membarrier 324
#define TINYSYS_NR_mlock2 325
#define TINYSYS_NR_copy_file_range 326
#define TINYSYS_NR_preadv2 327
#define TINYSYS_NR_pwritev2 328
#define TINYSYS_NR_pkey_mprotect 329
#define TINYSYS_NR_pkey_alloc 330
#define TINYSYS_NR_pkey_free 331
#define TINYSYS_NR_statx 332
#define TINYSYS_NR_io_pgetevents 333
#define TINYSYS_NR_rseq 334
#define TINYSYS_NR_uretprobe 335
#define TINYSYS_NR_uprobe 336
#define TINYSYS_NR_pidfd_send_signal 424
#define TINYSYS_NR_io_uring_setup 425
#define TINYSYS_NR_io_uring_enter 426
#define TINYSYS_NR_io_uring_register 427
#define TINYSYS_NR_open_tree 428
#define TINYSYS_NR_move_mount 429
#define TINYSYS_NR_fsopen 430
#define TINYSYS_NR_fsconfig 431
#define TINYSYS_NR_fsmount 432
#define TINYSYS_NR_fspick 433
#define TINYSYS_NR_pidfd_open 434
#define TINYSYS_NR_clone3 435
#define TINYSYS_NR_close_range 436
#define TINYSYS_NR_openat2 437
#define TINYSYS_NR_pidfd_getfd 438
#define TINYSYS_NR_faccessat2 439
#define TINYSYS_NR_process_madvise 440
#define TINYSYS_NR_epoll_pwait2 441
#define TINYSYS_NR_mount_setattr 442
#define TINYSYS_NR_quotactl_fd 443
#define TINYSYS_NR_landlock_create_ruleset 444
#define TINYSYS_NR_landlock_add_rule 445
#define TINYSYS_NR_landlock_restrict_self 446
#define TINYSYS_NR_memfd_secret 447
#define TINYSYS_NR_process_mrelease 448
#define TINYSYS_NR_futex_waitv 449
#define TINYSYS_NR_set_mempolicy_home_node 450
#define TINYSYS_NR_cachestat 451
#define TINYSYS_NR_fchmodat2 452
#define TINYSYS_NR_map_shadow_stack 453
#define TINYSYS_NR_futex_wake 454
#define TINYSYS_NR_futex_wait 455
#define TINYSYS_NR_futex_requeue 456
#define TINYSYS_NR_statmount 457
#define TINYSYS_NR_listmount 458
#define TINYSYS_NR_lsm_get_self_attr 459
#define TINYSYS_NR_lsm_set_self_attr 460
#define TINYSYS_NR_lsm_list_modules 461
#define TINYSYS_NR_mseal 462
#define TINYSYS_NR_setxattrat 463
#define TINYSYS_NR_getxattrat 464
#define TINYSYS_NR_listxattrat 465
#define TINYSYS_NR_removexattrat 466
#define TINYSYS_NR_open_tree_attr 467
#define TINYSYS_NR_file_getattr 468
#define TINYSYS_NR_file_setattr 469
#define TINYSYS_NR_listns 470
#define TINYSYS_NR_rseq_slice_yield 471
#define TINYSYS_NR_fchroot 472
#elif defined(TINYSYS_NR_TABLE_x32)

/* System call numbers of x32, each with the bit that says so,
 * complete to Linux 7.3.4. Source: the kernel's arch/x86/entry/syscalls/syscall_64.tbl, as its headers export it.
 * Written by cmake/numbers.cmake: run that, do not edit this. */

#define TINYSYS_NR_read 1073741824
#define TINYSYS_NR_write 1073741825
#define TINYSYS_NR_open 1073741826
#define TINYSYS_NR_close 1073741827
#define TINYSYS_NR_stat 1073741828
#define TINYSYS_NR_fstat 1073741829
#define TINYSYS_NR_lstat 1073741830
#define TINYSYS_NR_poll 1073741831
#define TINYSYS_NR_lseek 1073741832
#define TINYSYS_NR_mmap 1073741833
#define TINYSYS_NR_mprotect 1073741834
#define TINYSYS_NR_munmap 1073741835
#define TINYSYS_NR_brk 1073741836
#define TINYSYS_NR_rt_sigprocmask 1073741838
#define TINYSYS_NR_pread64 1073741841
#define TINYSYS_NR_pwrite64 1073741842
#define TINYSYS_NR_access 1073741845
#define TINYSYS_NR_pipe 1073741846
#define TINYSYS_NR_select 1073741847
#define TINYSYS_NR_sched_yield 1073741848
#define TINYSYS_NR_mremap 1073741849
#define TINYSYS_NR_msync 1073741850
#define TINYSYS_NR_mincore 1073741851
#define TINYSYS_NR_madvise 1073741852
#define TINYSYS_NR_shmget 1073741853
#define TINYSYS_NR_shmat 1073741854
#define TINYSYS_NR_shmctl 1073741855
#define TINYSYS_NR_dup 1073741856
#define TINYSYS_NR_dup2 1073741857
#define TINYSYS_NR_pause 1073741858
#define TINYSYS_NR_nanosleep 1073741859
#define TINYSYS_NR_getitimer 1073741860
#define TINYSYS_NR_alarm 1073741861
#define TINYSYS_NR_setitimer 1073741862
#define TINYSYS_NR_getpid 1073741863
#define TINYSYS_NR_sendfile 1073741864
#define TINYSYS_NR_socket 1073741865
#define TINYSYS_NR_connect 1073741866
#define TINYSYS_NR_accept 1073741867
#define TINYSYS_NR_sendto 1073741868
#define TINYSYS_NR_shutdown 1073741872
#define TINYSYS_NR_bind 1073741873
#define TINYSYS_NR_listen 1073741874
#define TINYSYS_NR_getsockname 1073741875
#define TINYSYS_NR_getpeername 1073741876
#define TINYSYS_NR_socketpair 1073741877
#define TINYSYS_NR_clone 1073741880
#define TINYSYS_NR_fork 1073741881
#define TINYSYS_NR_vfork 1073741882
#define TINYSYS_NR_exit 1073741884
#define TINYSYS_NR_wait4 1073741885
#define TINYSYS_NR_kill 1073741886
#define TINYSYS_NR_uname 1073741887
#define TINYSYS_NR_semget 1073741888
#define TINYSYS_NR_semop 1073741889
#define TINYSYS_NR_semctl 1073741890
#define TINYSYS_NR_shmdt 1073741891
#define TINYSYS_NR_msgget 1073741892
#define TINYSYS_NR_msgsnd 1073741893
#define TINYSYS_NR_msgrcv 1073741894
#define TINYSYS_NR_msgctl 1073741895
#define TINYSYS_NR_fcntl 1073741896
#define TINYSYS_NR_flock 1073741897
#define TINYSYS_NR_fsync 1073741898
#define TINYSYS_NR_fdatasync 1073741899
#define TINYSYS_NR_truncate 1073741900
#define TINYSYS_NR_ftruncate 1073741901
#define TINYSYS_NR_getdents 1073741902
#define TINYSYS_NR_getcwd 1073741903
#define TINYSYS_NR_chdir 1073741904
#define TINYSYS_NR_fchdir 1073741905
#define TINYSYS_NR_rename 1073741906
#define TINYSYS_NR_mkdir 1073741907
#define TINYSYS_NR_rmdir 1073741908
#define TINYSYS_NR_creat 1073741909
#define TINYSYS_NR_link 1073741910
#define TINYSYS_NR_unlink 1073741911
#define TINYSYS_NR_symlink 1073741912
#define TINYSYS_NR_readlink 1073741913
#define TINYSYS_NR_chmod 1073741914
#define TINYSYS_NR_fchmod 1073741915
#define TINYSYS_NR_chown 1073741916
#define TINYSYS_NR_fchown 1073741917
#define TINYSYS_NR_lchown 1073741918
#define TINYSYS_NR_umask 1073741919
#define TINYSYS_NR_gettimeofday 1073741920
#define TINYSYS_NR_getrlimit 1073741921
#define TINYSYS_NR_getrusage 1073741922
#define TINYSYS_NR_sysinfo 1073741923
#define TINYSYS_NR_times 1073741924
#define TINYSYS_NR_getuid 1073741926
#define TINYSYS_NR_syslog 1073741927
#define TINYSYS_NR_getgid 1073741928
#define TINYSYS_NR_setuid 1073741929
#define TINYSYS_NR_setgid 1073741930
#define TINYSYS_NR_geteuid 1073741931
#define TINYSYS_NR_getegid 1073741932
#define TINYSYS_NR_setpgid 1073741933
#define TINYSYS_NR_getppid 1073741934
#define TINYSYS_NR_getpgrp 1073741935
#define TINYSYS_NR_setsid 1073741936
#define TINYSYS_NR_setreuid 1073741937
#define TINYSYS_NR_setregid 1073741938
#define TINYSYS_NR_getgroups 1073741939
#define TINYSYS_NR_setgroups 1073741940
#define TINYSYS_NR_setresuid 1073741941
#define TINYSYS_NR_getresuid 1073741942
#define TINYSYS_NR_setresgid 1073741943
#define TINYSYS_NR_getresgid 1073741944
#define TINYSYS_NR_getpgid 1073741945
#define TINYSYS_NR_setfsuid 1073741946
#define TINYSYS_NR_setfsgid 1073741947
#define TINYSYS_NR_getsid 1073741948
#define TINYSYS_NR_capget 1073741949
#define TINYSYS_NR_capset 1073741950
#define TINYSYS_NR_rt_sigsuspend 1073741954
#define TINYSYS_NR_utime 1073741956
#define TINYSYS_NR_mknod 1073741957
#define TINYSYS_NR_personality 1073741959
#define TINYSYS_NR_ustat 1073741960
#define TINYSYS_NR_statfs 1073741961
#define TINYSYS_NR_fstatfs 1073741962
#define TINYSYS_NR_sysfs 1073741963
#define TINYSYS_NR_getpriority 1073741964
#define TINYSYS_NR_setpriority 1073741965
#define TINYSYS_NR_sched_setparam 1073741966
#define TINYSYS_NR_sched_getparam 1073741967
#define TINYSYS_NR_sched_setscheduler 1073741968
#define TINYSYS_NR_sched_getscheduler 1073741969
#define TINYSYS_NR_sched_get_priority_max 1073741970
#define TINYSYS_NR_sched_get_priority_min 1073741971
#define TINYSYS_NR_sched_rr_get_interval 1073741972
#define TINYSYS_NR_mlock 1073741973
#define TINYSYS_NR_munlock 1073741974
#define TINYSYS_NR_mlockall 1073741975
#define TINYSYS_NR_munlockall 1073741976
#define TINYSYS_NR_vhangup 1073741977
#define TINYSYS_NR_modify_ldt 1073741978
#define TINYSYS_NR_pivot_root 1073741979
#define TINYSYS_NR_prctl 1073741981
#define TINYSYS_NR_arch_prctl 1073741982
#define TINYSYS_NR_adjtimex 1073741983
#define TINYSYS_NR_setrlimit 1073741984
#define TINYSYS_NR_chroot 1073741985
#define TINYSYS_NR_sync 1073741986
#define TINYSYS_NR_acct 1073741987
#define TINYSYS_NR_settimeofday 1073741988
#define TINYSYS_NR_mount 1073741989
#define TINYSYS_NR_umount2 1073741990
#define TINYSYS_NR_swapon 1073741991
#define TINYSYS_NR_swapoff 1073741992
#define TINYSYS_NR_reboot 1073741993
#define TINYSYS_NR_sethostname 1073741994
#define TINYSYS_NR_setdomainname 1073741995
#define TINYSYS_NR_iopl 1073741996
#define TINYSYS_NR_ioperm 1073741997
#define TINYSYS_NR_init_module 1073741999
#define TINYSYS_NR_delete_module 1073742000
#define TINYSYS_NR_quotactl 1073742003
#define TINYSYS_NR_getpmsg 1073742005
#define TINYSYS_NR_putpmsg 1073742006
#define TINYSYS_NR_afs_syscall 1073742007
#define TINYSYS_NR_tuxcall 1073742008
#define TINYSYS_NR_security 1073742009
#define TINYSYS_NR_gettid 1073742010
#define TINYSYS_NR_readahead 1073742011
#define TINYSYS_NR_setxattr 1073742012
#define TINYSYS_NR_lsetxattr 1073742013
#define TINYSYS_NR_fsetxattr 1073742014
#define TINYSYS_NR_getxattr 1073742015
#define TINYSYS_NR_lgetxattr 1073742016
#define TINYSYS_NR_fgetxattr 1073742017
#define TINYSYS_NR_listxattr 1073742018
#define TINYSYS_NR_llistxattr 1073742019
#define TINYSYS_NR_flistxattr 1073742020
#define TINYSYS_NR_removexattr 1073742021
#define TINYSYS_NR_lremovexattr 1073742022
#define TINYSYS_NR_fremovexattr 1073742023
#define TINYSYS_NR_tkill 1073742024
#define TINYSYS_NR_time 1073742025
#define TINYSYS_NR_futex 1073742026
#define TINYSYS_NR_sched_setaffinity 1073742027
#define TINYSYS_NR_sched_getaffinity 1073742028
#define TINYSYS_NR_io_destroy 1073742031
#define TINYSYS_NR_io_getevents 1073742032
#define TINYSYS_NR_io_cancel 1073742034
#define TINYSYS_NR_lookup_dcookie 1073742036
#define TINYSYS_NR_epoll_create 1073742037
#define TINYSYS_NR_remap_file_pages 1073742040
#define TINYSYS_NR_getdents64 1073742041
#define TINYSYS_NR_set_tid_address 1073742042
#define TINYSYS_NR_restart_syscall 1073742043
#define TINYSYS_NR_semtimedop 1073742044
#define TINYSYS_NR_fadvise64 1073742045
#define TINYSYS_NR_timer_settime 1073742047
#define TINYSYS_NR_timer_gettime 1073742048
#define TINYSYS_NR_timer_getoverrun 1073742049
#define TINYSYS_NR_timer_delete 1073742050
#define TINYSYS_NR_clock_settime 1073742051
#define TINYSYS_NR_clock_gettime 1073742052
#define TINYSYS_NR_clock_getres 1073742053
#define TINYSYS_NR_clock_nanosleep 1073742054
#define TINYSYS_NR_exit_group 1073742055
#define TINYSYS_NR_epoll_wait 1073742056
#define TINYSYS_NR_epoll_ctl 1073742057
#define TINYSYS_NR_tgkill 1073742058
#define TINYSYS_NR_utimes 1073742059
#define TINYSYS_NR_mbind 1073742061
#define TINYSYS_NR_set_mempolicy 1073742062
#define TINYSYS_NR_get_mempolicy 1073742063
#define TINYSYS_NR_mq_open 1073742064
#define TINYSYS_NR_mq_unlink 1073742065
#define TINYSYS_NR_mq_timedsend 1073742066
#define TINYSYS_NR_mq_timedreceive 1073742067
#define TINYSYS_NR_mq_getsetattr 1073742069
#define TINYSYS_NR_add_key 1073742072
#define TINYSYS_NR_request_key 1073742073
#define TINYSYS_NR_keyctl 1073742074
#define TINYSYS_NR_ioprio_set 1073742075
#define TINYSYS_NR_ioprio_get 1073742076
#define TINYSYS_NR_inotify_init 1073742077
#define TINYSYS_NR_inotify_add_watch 1073742078
#define TINYSYS_NR_inotify_rm_watch 1073742079
#define TINYSYS_NR_migrate_pages 1073742080
#define TINYSYS_NR_openat 1073742081
#define TINYSYS_NR_mkdirat 1073742082
#define TINYSYS_NR_mknodat 1073742083
#define TINYSYS_NR_fchownat 1073742084
#define TINYSYS_NR_futimesat 1073742085
#define TINYSYS_NR_newfstatat 1073742086
#define TINYSYS_NR_unlinkat 1073742087
#define TINYSYS_NR_renameat 1073742088
#define TINYSYS_NR_linkat 1073742089
#define TINYSYS_NR_symlinkat 1073742090
#define TINYSYS_NR_readlinkat 1073742091
#define TINYSYS_NR_fchmodat 1073742092
#define TINYSYS_NR_faccessat 1073742093
#define TINYSYS_NR_pselect6 1073742094
#define TINYSYS_NR_ppoll 1073742095
#define TINYSYS_NR_unshare 1073742096
#define TINYSYS_NR_splice 1073742099
#define TINYSYS_NR_tee 1073742100
#define TINYSYS_NR_sync_file_range 1073742101
#define TINYSYS_NR_utimensat 1073742104
#define TINYSYS_NR_epoll_pwait 1073742105
#define TINYSYS_NR_signalfd 1073742106
#define TINYSYS_NR_timerfd_create 1073742107
#define TINYSYS_NR_eventfd 1073742108
#define TINYSYS_NR_fallocate 1073742109
#define TINYSYS_NR_timerfd_settime 1073742110
#define TINYSYS_NR_timerfd_gettime 1073742111
#define TINYSYS_NR_accept4 1073742112
#define TINYSYS_NR_signalfd4 1073742113
#define TINYSYS_NR_eventfd2 1073742114
#define TINYSYS_NR_epoll_create1 1073742115
#define TINYSYS_NR_dup3 1073742116
#define TINYSYS_NR_pipe2 1073742117
#define TINYSYS_NR_inotify_init1 1073742118
#define TINYSYS_NR_perf_event_open 1073742122
#define TINYSYS_NR_fanotify_init 1073742124
#define TINYSYS_NR_fanotify_mark 1073742125
#define TINYSYS_NR_prlimit64 1073742126
#define TINYSYS_NR_name_to_handle_at 1073742127
#define TINYSYS_NR_open_by_handle_at 1073742128
#define TINYSYS_NR_clock_adjtime 1073742129
#define TINYSYS_NR_syncfs 1073742130
#define TINYSYS_NR_setns 1073742132
#define TINYSYS_NR_getcpu 1073742133
#define TINYSYS_NR_kcmp 1073742136
#define TINYSYS_NR_finit_module 1073742137
#define TINYSYS_NR_sched_setattr 1073742138
#define TINYSYS_NR_sched_getattr 1073742139
#define TINYSYS_NR_renameat2 1073742140
#define TINYSYS_NR_seccomp 1073742141
#define TINYSYS_NR_getrandom 1073742142
#define TINYSYS_NR_memfd_create 1073742143
#define TINYSYS_NR_kexec_file_load 1073742144
#define TINYSYS_NR_bpf 1073742145
#define TINYSYS_NR_userfaultfd 1073742147
#define TINYSYS_NR_membarrier 1073742148
#define TINYSYS_NR_mlock2 1073742149
#define TINYSYS_NR_copy_file_range 1073742150
#define TINYSYS_NR_pkey_mprotect 1073742153
#define TINYSYS_NR_pkey_alloc 1073742154
#define TINYSYS_NR_pkey_free 1073742155
#define TINYSYS_NR_statx 1073742156
#define TINYSYS_NR_io_pgetevents 1073742157
#define TINYSYS_NR_rseq 1073742158
#define TINYSYS_NR_uretprobe 1073742159
#define TINYSYS_NR_uprobe 1073742160
#define TINYSYS_NR_pidfd_send_signal 1073742248
#define TINYSYS_NR_io_uring_setup 1073742249
#define TINYSYS_NR_io_uring_enter 1073742250
#define TINYSYS_NR_io_uring_register 1073742251
#define TINYSYS_NR_open_tree 1073742252
#define TINYSYS_NR_move_mount 1073742253
#define TINYSYS_NR_fsopen 1073742254
#define TINYSYS_NR_fsconfig 1073742255
#define TINYSYS_NR_fsmount 1073742256
#define TINYSYS_NR_fspick 1073742257
#define TINYSYS_NR_pidfd_open 1073742258
#define TINYSYS_NR_clone3 1073742259
#define TINYSYS_NR_close_range 1073742260
#define TINYSYS_NR_openat2 1073742261
#define TINYSYS_NR_pidfd_getfd 1073742262
#define TINYSYS_NR_faccessat2 1073742263
#define TINYSYS_NR_process_madvise 1073742264
#define TINYSYS_NR_epoll_pwait2 1073742265
#define TINYSYS_NR_mount_setattr 1073742266
#define TINYSYS_NR_quotactl_fd 1073742267
#define TINYSYS_NR_landlock_create_ruleset 1073742268
#define TINYSYS_NR_landlock_add_rule 1073742269
#define TINYSYS_NR_landlock_restrict_self 1073742270
#define TINYSYS_NR_memfd_secret 1073742271
#define TINYSYS_NR_process_mrelease 1073742272
#define TINYSYS_NR_futex_waitv 1073742273
#define TINYSYS_NR_set_mempolicy_home_node 1073742274
#define TINYSYS_NR_cachestat 1073742275
#define TINYSYS_NR_fchmodat2 1073742276
#define TINYSYS_NR_map_shadow_stack 1073742277
#define TINYSYS_NR_futex_wake 1073742278
#define TINYSYS_NR_futex_wait 1073742279
#define TINYSYS_NR_futex_requeue 1073742280
#define TINYSYS_NR_statmount 1073742281
#define TINYSYS_NR_listmount 1073742282
#define TINYSYS_NR_lsm_get_self_attr 1073742283
#define TINYSYS_NR_lsm_set_self_attr 1073742284
#define TINYSYS_NR_lsm_list_modules 1073742285
#define TINYSYS_NR_mseal 1073742286
#define TINYSYS_NR_setxattrat 1073742287
#define TINYSYS_NR_getxattrat 1073742288
#define TINYSYS_NR_listxattrat 1073742289
#define TINYSYS_NR_removexattrat 1073742290
#define TINYSYS_NR_open_tree_attr 1073742291
#define TINYSYS_NR_file_getattr 1073742292
#define TINYSYS_NR_file_setattr 1073742293
#define TINYSYS_NR_listns 1073742294
#define TINYSYS_NR_rseq_slice_yield 1073742295
#define TINYSYS_NR_fchroot 1073742296
#define TINYSYS_NR_rt_sigaction 1073742336
#define TINYSYS_NR_rt_sigreturn 1073742337
#define TINYSYS_NR_ioctl 1073742338
#define TINYSYS_NR_readv 1073742339
#define TINYSYS_NR_writev 1073742340
#define TINYSYS_NR_recvfrom 1073742341
#define TINYSYS_NR_sendmsg 1073742342
#define TINYSYS_NR_recvmsg 1073742343
#define TINYSYS_NR_execve 1073742344
#define TINYSYS_NR_ptrace 1073742345
#define TINYSYS_NR_rt_sigpending 1073742346
#define TINYSYS_NR_rt_sigtimedwait 1073742347
#define TINYSYS_NR_rt_sigqueueinfo 1073742348
#define TINYSYS_NR_sigaltstack 1073742349
#define TINYSYS_NR_timer_create 1073742350
#define TINYSYS_NR_mq_notify 1073742351
#define TINYSYS_NR_kexec_load 1073742352
#define TINYSYS_NR_waitid 1073742353
#define TINYSYS_NR_set_robust_list 1073742354
#define TINYSYS_NR_get_robust_list 1073742355
#define TINYSYS_NR_vmsplice 1073742356
#define TINYSYS_NR_move_pages 1073742357
#define TINYSYS_NR_preadv 1073742358
#define TINYSYS_NR_pwritev 1073742359
#define TINYSYS_NR_rt_tgsigqueueinfo 1073742360
#define TINYSYS_NR_recvmmsg 1073742361
#define TINYSYS_NR_sendmmsg 1073742362
#define TINYSYS_NR_process_vm_readv 1073742363
#define TINYSYS_NR_process_vm_writev 1073742364
#define TINYSYS_NR_setsockopt 1073742365
#define TINYSYS_NR_getsockopt 1073742366
#define TINYSYS_NR_io_setup 1073742367
#define TINYSYS_NR_io_submit 1073742368
#define TINYSYS_NR_execveat 1073742369
#define TINYSYS_NR_preadv2 1073742370
#define TINYSYS_NR_pwritev2 1073742371
#elif defined(TINYSYS_NR_TABLE_i386)

/* System call numbers of i386,
 * complete to Linux 7.3.4. Source: the kernel's arch/x86/entry/syscalls/syscall_32.tbl, as its headers export it.
 * Written by cmake/numbers.cmake: run that, do not edit this. */

#define TINYSYS_NR_restart_syscall 0
#define TINYSYS_NR_exit 1
#define TINYSYS_NR_fork 2
#define TINYSYS_NR_read 3
#define TINYSYS_NR_write 4
#define TINYSYS_NR_open 5
#define TINYSYS_NR_close 6
#define TINYSYS_NR_waitpid 7
#define TINYSYS_NR_creat 8
#define TINYSYS_NR_link 9
#define TINYSYS_NR_unlink 10
#define TINYSYS_NR_execve 11
#define TINYSYS_NR_chdir 12
#define TINYSYS_NR_time 13
#define TINYSYS_NR_mknod 14
#define TINYSYS_NR_chmod 15
#define TINYSYS_NR_lchown 16
#define TINYSYS_NR_break 17
#define TINYSYS_NR_oldstat 18
#define TINYSYS_NR_lseek 19
#define TINYSYS_NR_getpid 20
#define TINYSYS_NR_mount 21
#define TINYSYS_NR_umount 22
#define TINYSYS_NR_setuid 23
#define TINYSYS_NR_getuid 24
#define TINYSYS_NR_stime 25
#define TINYSYS_NR_ptrace 26
#define TINYSYS_NR_alarm 27
#define TINYSYS_NR_oldfstat 28
#define TINYSYS_NR_pause 29
#define TINYSYS_NR_utime 30
#define TINYSYS_NR_stty 31
#define TINYSYS_NR_gtty 32
#define TINYSYS_NR_access 33
#define TINYSYS_NR_nice 34
#define TINYSYS_NR_ftime 35
#define TINYSYS_NR_sync 36
#define TINYSYS_NR_kill 37
#define TINYSYS_NR_rename 38
#define TINYSYS_NR_mkdir 39
#define TINYSYS_NR_rmdir 40
#define TINYSYS_NR_dup 41
#define TINYSYS_NR_pipe 42
#define TINYSYS_NR_times 43
#define TINYSYS_NR_prof 44
#define TINYSYS_NR_brk 45
#define TINYSYS_NR_setgid 46
#define TINYSYS_NR_getgid 47
#define TINYSYS_NR_signal 48
#define TINYSYS_NR_geteuid 49
#define TINYSYS_NR_getegid 50
#define TINYSYS_NR_acct 51
#define TINYSYS_NR_umount2 52
#define TINYSYS_NR_lock 53
#define TINYSYS_NR_ioctl 54
#define TINYSYS_NR_fcntl 55
#define TINYSYS_NR_mpx 56
#define TINYSYS_NR_setpgid 57
#define TINYSYS_NR_ulimit 58
#define TINYSYS_NR_oldolduname 59
#define TINYSYS_NR_umask 60
#define TINYSYS_NR_chroot 61
#define TINYSYS_NR_ustat 62
#define TINYSYS_NR_dup2 63
#define TINYSYS_NR_getppid 64
#define TINYSYS_NR_getpgrp 65
#define TINYSYS_NR_setsid 66
#define TINYSYS_NR_sigaction 67
#define TINYSYS_NR_sgetmask 68
#define TINYSYS_NR_ssetmask 69
#define TINYSYS_NR_setreuid 70
#define TINYSYS_NR_setregid 71
#define TINYSYS_NR_sigsuspend 72
#define TINYSYS_NR_sigpending 73
#define TINYSYS_NR_sethostname 74
#define TINYSYS_NR_setrlimit 75
#define TINYSYS_NR_getrlimit 76
#define TINYSYS_NR_getrusage 77
#define TINYSYS_NR_gettimeofday 78
#define TINYSYS_NR_settimeofday 79
#define TINYSYS_NR_getgroups 80
#define TINYSYS_NR_setgroups 81
#define TINYSYS_NR_select 82
#define TINYSYS_NR_symlink 83
#define TINYSYS_NR_oldlstat 84
#define TINYSYS_NR_readlink 85
#define TINYSYS_NR_uselib 86
#define TINYSYS_NR_swapon 87
#define TINYSYS_NR_reboot 88
#define TINYSYS_NR_readdir 89
#define TINYSYS_NR_mmap 90
#define TINYSYS_NR_munmap 91
#define TINYSYS_NR_truncate 92
#define TINYSYS_NR_ftruncate 93
#define TINYSYS_NR_fchmod 94
#define TINYSYS_NR_fchown 95
#define TINYSYS_NR_getpriority 96
#define TINYSYS_NR_setpriority 97
#define TINYSYS_NR_profil 98
#define TINYSYS_NR_statfs 99
#define TINYSYS_NR_fstatfs 100
#define TINYSYS_NR_ioperm 101
#define TINYSYS_NR_socketcall 102
#define TINYSYS_NR_syslog 103
#define TINYSYS_NR_setitimer 104
#define TINYSYS_NR_getitimer 105
#define TINYSYS_NR_stat 106
#define TINYSYS_NR_lstat 107
#define TINYSYS_NR_fstat 108
#define TINYSYS_NR_olduname 109
#define TINYSYS_NR_iopl 110
#define TINYSYS_NR_vhangup 111
#define TINYSYS_NR_idle 112
#define TINYSYS_NR_vm86old 113
#define TINYSYS_NR_wait4 114
#define TINYSYS_NR_swapoff 115
#define TINYSYS_NR_sysinfo 116
#define TINYSYS_NR_ipc 117
#define TINYSYS_NR_fsync 118
#define TINYSYS_NR_sigreturn 119
#define TINYSYS_NR_clone 120
#define TINYSYS_NR_setdomainname 121
#define TINYSYS_NR_uname 122
#define TINYSYS_NR_modify_ldt 123
#define TINYSYS_NR_adjtimex 124
#define TINYSYS_NR_mprotect 125
#define TINYSYS_NR_sigprocmask 126
#define TINYSYS_NR_create_module 127
#define TINYSYS_NR_init_module 128
#define TINYSYS_NR_delete_module 129
#define TINYSYS_NR_get_kernel_syms 130
#define TINYSYS_NR_quotactl 131
#define TINYSYS_NR_getpgid 132
#define TINYSYS_NR_fchdir 133
#define TINYSYS_NR_bdflush 134
#define TINYSYS_NR_sysfs 135
#define TINYSYS_NR_personality 136
#define TINYSYS_NR_afs_syscall 137
#define TINYSYS_NR_setfsuid 138
#define TINYSYS_NR_setfsgid 139
#define TINYSYS_NR__llseek 140
#define TINYSYS_NR_getdents 141
#define TINYSYS_NR__newselect 142
#define TINYSYS_NR_flock 143
#define TINYSYS_NR_msync 144
#define TINYSYS_NR_readv 145
#define TINYSYS_NR_writev 146
#define TINYSYS_NR_getsid 147
#define TINYSYS_NR_fdatasync 148
#define TINYSYS_NR__sysctl 149
#define TINYSYS_NR_mlock 150
#define TINYSYS_NR_munlock 151
#define TINYSYS_NR_mlockall 152
#define TINYSYS_NR_munlockall 153
#define TINYSYS_NR_sched_setparam 154
#define TINYSYS_NR_sched_getparam 155
#define TINYSYS_NR_sched_setscheduler 156
#define TINYSYS_NR_sched_getscheduler 157
#define TINYSYS_NR_sched_yield 158
#define TINYSYS_NR_sched_get_priority_max 159
#define TINYSYS_NR_sched_get_priority_min 160
#define TINYSYS_NR_sched_rr_get_interval 161
#define TINYSYS_NR_nanosleep 162
#define TINYSYS_NR_mremap 163
#define TINYSYS_NR_setresuid 164
#define TINYSYS_NR_getresuid 165
#define TINYSYS_NR_vm86 166
#define TINYSYS_NR_query_module 167
#define TINYSYS_NR_poll 168
#define TINYSYS_NR_nfsservctl 169
#define TINYSYS_NR_setresgid 170
#define TINYSYS_NR_getresgid 171
#define TINYSYS_NR_prctl 172
#define TINYSYS_NR_rt_sigreturn 173
#define TINYSYS_NR_rt_sigaction 174
#define TINYSYS_NR_rt_sigprocmask 175
#define TINYSYS_NR_rt_sigpending 176
#define TINYSYS_NR_rt_sigtimedwait 177
#define TINYSYS_NR_rt_sigqueueinfo 178
#define TINYSYS_NR_rt_sigsuspend 179
#define TINYSYS_NR_pread64 180
#define TINYSYS_NR_pwrite64 181
#define TINYSYS_NR_chown 182
#define TINYSYS_NR_getcwd 183
#define TINYSYS_NR_capget 184
#define TINYSYS_NR_capset 185
#define TINYSYS_NR_sigaltstack 186
#define TINYSYS_NR_sendfile 187
#define TINYSYS_NR_getpmsg 188
#define TINYSYS_NR_putpmsg 189
#define TINYSYS_NR_vfork 190
#define TINYSYS_NR_ugetrlimit 191
#define TINYSYS_NR_mmap2 192
#define TINYSYS_NR_truncate64 193
#define TINYSYS_NR_ftruncate64 194
#define TINYSYS_NR_stat64 195
#define TINYSYS_NR_lstat64 196
#define TINYSYS_NR_fstat64 197
#define TINYSYS_NR_lchown32 198
#define TINYSYS_NR_getuid32 199
#define TINYSYS_NR_getgid32 200
#define TINYSYS_NR_geteuid32 201
#define TINYSYS_NR_getegid32 202
#define TINYSYS_NR_setreuid32 203
#define TINYSYS_NR_setregid32 204
#define TINYSYS_NR_getgroups32 205
#define TINYSYS_NR_setgroups32 206
#define TINYSYS_NR_fchown32 207
#define TINYSYS_NR_setresuid32 208
#define TINYSYS_NR_getresuid32 209
#define TINYSYS_NR_setresgid32 210
#define TINYSYS_NR_getresgid32 211
#define TINYSYS_NR_chown32 212
#define TINYSYS_NR_setuid32 213
#define TINYSYS_NR_setgid32 214
#define TINYSYS_NR_setfsuid32 215
#define TINYSYS_NR_setfsgid32 216
#define TINYSYS_NR_pivot_root 217
#define TINYSYS_NR_mincore 218
#define TINYSYS_NR_madvise 219
#define TINYSYS_NR_getdents64 220
#define TINYSYS_NR_fcntl64 221
#define TINYSYS_NR_gettid 224
#define TINYSYS_NR_readahead 225
#define TINYSYS_NR_setxattr 226
#define TINYSYS_NR_lsetxattr 227
#define TINYSYS_NR_fsetxattr 228
#define TINYSYS_NR_getxattr 229
#define TINYSYS_NR_lgetxattr 230
#define TINYSYS_NR_fgetxattr 231
#define TINYSYS_NR_listxattr 232
#define TINYSYS_NR_llistxattr 233
#define TINYSYS_NR_flistxattr 234
#define TINYSYS_NR_removexattr 235
#define TINYSYS_NR_lremovexattr 236
#define TINYSYS_NR_fremovexattr 237
#define TINYSYS_NR_tkill 238
#define TINYSYS_NR_sendfile64 239
#define TINYSYS_NR_futex 240
#define TINYSYS_NR_sched_setaffinity 241
#define TINYSYS_NR_sched_getaffinity 242
#define TINYSYS_NR_set_thread_area 243
#define TINYSYS_NR_get_thread_area 244
#define TINYSYS_NR_io_setup 245
#define TINYSYS_NR_io_destroy 246
#define TINYSYS_NR_io_getevents 247
#define TINYSYS_NR_io_submit 248
#define TINYSYS_NR_io_cancel 249
#define TINYSYS_NR_fadvise64 250
#define TINYSYS_NR_exit_group 252
#define TINYSYS_NR_lookup_dcookie 253
#define TINYSYS_NR_epoll_create 254
#define TINYSYS_NR_epoll_ctl 255
#define TINYSYS_NR_epoll_wait 256
#define TINYSYS_NR_remap_file_pages 257
#define TINYSYS_NR_set_tid_address 258
#define TINYSYS_NR_timer_create 259
#define TINYSYS_NR_timer_settime 260
#define TINYSYS_NR_timer_gettime 261
#define TINYSYS_NR_timer_getoverrun 262
#define TINYSYS_NR_timer_delete 263
#define TINYSYS_NR_clock_settime 264
#define TINYSYS_NR_clock_gettime 265
#define TINYSYS_NR_clock_getres 266
#define TINYSYS_NR_clock_nanosleep 267
#define TINYSYS_NR_statfs64 268
#define TINYSYS_NR_fstatfs64 269
#define TINYSYS_NR_tgkill 270
#define TINYSYS_NR_utimes 271
#define TINYSYS_NR_fadvise64_64 272
#define TINYSYS_NR_vserver 273
#define TINYSYS_NR_mbind 274
#define TINYSYS_NR_get_mempolicy 275
#define TINYSYS_NR_set_mempolicy 276
#define TINYSYS_NR_mq_open 277
#define TINYSYS_NR_mq_unlink 278
#define TINYSYS_NR_mq_timedsend 279
#define TINYSYS_NR_mq_timedreceive 280
#define TINYSYS_NR_mq_notify 281
#define TINYSYS_NR_mq_getsetattr 282
#define TINYSYS_NR_kexec_load 283
#define TINYSYS_NR_waitid 284
#define TINYSYS_NR_add_key 286
#define TINYSYS_NR_request_key 287
#define TINYSYS_NR_keyctl 288
#define TINYSYS_NR_ioprio_set 289
#define TINYSYS_NR_ioprio_get 290
#define TINYSYS_NR_inotify_init 291
#define TINYSYS_NR_inotify_add_watch 292
#define TINYSYS_NR_inotify_rm_watch 293
#define TINYSYS_NR_migrate_pages 294
#define TINYSYS_NR_openat 295
#define TINYSYS_NR_mkdirat 296
#define TINYSYS_NR_mknodat 297
#define TINYSYS_NR_fchownat 298
#define TINYSYS_NR_futimesat 299
#define TINYSYS_NR_fstatat64 300
#define TINYSYS_NR_unlinkat 301
#define TINYSYS_NR_renameat 302
#define TINYSYS_NR_linkat 303
#define TINYSYS_NR_symlinkat 304
#define TINYSYS_NR_readlinkat 305
#define TINYSYS_NR_fchmodat 306
#define TINYSYS_NR_faccessat 307
#define TINYSYS_NR_pselect6 308
#define TINYSYS_NR_ppoll 309
#define TINYSYS_NR_unshare 310
#define TINYSYS_NR_set_robust_list 311
#define TINYSYS_NR_get_robust_list 312
#define TINYSYS_NR_splice 313
#define TINYSYS_NR_sync_file_range 314
#define TINYSYS_NR_tee 315
#define TINYSYS_NR_vmsplice 316
#define TINYSYS_NR_move_pages 317
#define TINYSYS_NR_getcpu 318
#define TINYSYS_NR_epoll_pwait 319
#define TINYSYS_NR_utimensat 320
#define TINYSYS_NR_signalfd 321
#define TINYSYS_NR_timerfd_create 322
#define TINYSYS_NR_eventfd 323
#define TINYSYS_NR_fallocate 324
#define TINYSYS_NR_timerfd_settime 325
#define TINYSYS_NR_timerfd_gettime 326
#define TINYSYS_NR_signalfd4 327
#define TINYSYS_NR_eventfd2 328
#define TINYSYS_NR_epoll_create1 329
#define TINYSYS_NR_dup3 330
#define TINYSYS_NR_pipe2 331
#define TINYSYS_NR_inotify_init1 332
#define TINYSYS_NR_preadv 333
#define TINYSYS_NR_pwritev 334
#define TINYSYS_NR_rt_tgsigqueueinfo 335
#define TINYSYS_NR_perf_event_open 336
#define TINYSYS_NR_recvmmsg 337
#define TINYSYS_NR_fanotify_init 338
#define TINYSYS_NR_fanotify_mark 339
#define TINYSYS_NR_prlimit64 340
#define TINYSYS_NR_name_to_handle_at 341
#define TINYSYS_NR_open_by_handle_at 342
#define TINYSYS_NR_clock_adjtime 343
#define TINYSYS_NR_syncfs 344
#define TINYSYS_NR_sendmmsg 345
#define TINYSYS_NR_setns 346
#define TINYSYS_NR_process_vm_readv 347
#define TINYSYS_NR_process_vm_writev 348
#define TINYSYS_NR_kcmp 349
#define TINYSYS_NR_finit_module 350
#define TINYSYS_NR_sched_setattr 351
#define TINYSYS_NR_sched_getattr 352
#define TINYSYS_NR_renameat2 353
#define TINYSYS_NR_seccomp 354
#define TINYSYS_NR_getrandom 355
#define TINYSYS_NR_memfd_create 356
#define TINYSYS_NR_bpf 357
#define TINYSYS_NR_execveat 358
#define TINYSYS_NR_socket 359
#define TINYSYS_NR_socketpair 360
#define TINYSYS_NR_bind 361
#define TINYSYS_NR_connect 362
#define TINYSYS_NR_listen 363
#define TINYSYS_NR_accept4 364
#define TINYSYS_NR_getsockopt 365
#define TINYSYS_NR_setsockopt 366
#define TINYSYS_NR_getsockname 367
#define TINYSYS_NR_getpeername 368
#define TINYSYS_NR_sendto 369
#define TINYSYS_NR_sendmsg 370
#define TINYSYS_NR_recvfrom 371
#define TINYSYS_NR_recvmsg 372
#define TINYSYS_NR_shutdown 373
#define TINYSYS_NR_userfaultfd 374
#define TINYSYS_NR_membarrier 375
#define TINYSYS_NR_mlock2 376
#define TINYSYS_NR_copy_file_range 377
#define TINYSYS_NR_preadv2 378
#define TINYSYS_NR_pwritev2 379
#define TINYSYS_NR_pkey_mprotect 380
#define TINYSYS_NR_pkey_alloc 381
#define TINYSYS_NR_pkey_free 382
#define TINYSYS_NR_statx 383
#define TINYSYS_NR_arch_prctl 384
#define TINYSYS_NR_io_pgetevents 385
#define TINYSYS_NR_rseq 386
#define TINYSYS_NR_semget 393
#define TINYSYS_NR_semctl 394
#define TINYSYS_NR_shmget 395
#define TINYSYS_NR_shmctl 396
#define TINYSYS_NR_shmat 397
#define TINYSYS_NR_shmdt 398
#define TINYSYS_NR_msgget 399
#define TINYSYS_NR_msgsnd 400
#define TINYSYS_NR_msgrcv 401
#define TINYSYS_NR_msgctl 402
#define TINYSYS_NR_clock_gettime64 403
#define TINYSYS_NR_clock_settime64 404
#define TINYSYS_NR_clock_adjtime64 405
#define TINYSYS_NR_clock_getres_time64 406
#define TINYSYS_NR_clock_nanosleep_time64 407
#define TINYSYS_NR_timer_gettime64 408
#define TINYSYS_NR_timer_settime64 409
#define TINYSYS_NR_timerfd_gettime64 410
#define TINYSYS_NR_timerfd_settime64 411
#define TINYSYS_NR_utimensat_time64 412
#define TINYSYS_NR_pselect6_time64 413
#define TINYSYS_NR_ppoll_time64 414
#define TINYSYS_NR_io_pgetevents_time64 416
#define TINYSYS_NR_recvmmsg_time64 417
#define TINYSYS_NR_mq_timedsend_time64 418
#define TINYSYS_NR_mq_timedreceive_time64 419
#define TINYSYS_NR_semtimedop_time64 420
#define TINYSYS_NR_rt_sigtimedwait_time64 421
#define TINYSYS_NR_futex_time64 422
#define TINYSYS_NR_sched_rr_get_interval_time64 423
#define TINYSYS_NR_pidfd_send_signal 424
#define TINYSYS_NR_io_uring_setup 425
#define TINYSYS_NR_io_uring_enter 426
#define TINYSYS_NR_io_uring_register 427
#define TINYSYS_NR_open_tree 428
#define TINYSYS_NR_move_mount 429
#define TINYSYS_NR_fsopen 430
#define TINYSYS_NR_fsconfig 431
#define TINYSYS_NR_fsmount 432
#define TINYSYS_NR_fspick 433
#define TINYSYS_NR_pidfd_open 434
#define TINYSYS_NR_clone3 435
#define TINYSYS_NR_close_range 436
#define TINYSYS_NR_openat2 437
#define TINYSYS_NR_pidfd_getfd 438
#define TINYSYS_NR_faccessat2 439
#define TINYSYS_NR_process_madvise 440
#define TINYSYS_NR_epoll_pwait2 441
#define TINYSYS_NR_mount_setattr 442
#define TINYSYS_NR_quotactl_fd 443
#define TINYSYS_NR_landlock_create_ruleset 444
#define TINYSYS_NR_landlock_add_rule 445
#define TINYSYS_NR_landlock_restrict_self 446
#define TINYSYS_NR_memfd_secret 447
#define TINYSYS_NR_process_mrelease 448
#define TINYSYS_NR_futex_waitv 449
#define TINYSYS_NR_set_mempolicy_home_node 450
#define TINYSYS_NR_cachestat 451
#define TINYSYS_NR_fchmodat2 452
#define TINYSYS_NR_map_shadow_stack 453
#define TINYSYS_NR_futex_wake 454
#define TINYSYS_NR_futex_wait 455
#define TINYSYS_NR_futex_requeue 456
#define TINYSYS_NR_statmount 457
#define TINYSYS_NR_listmount 458
#define TINYSYS_NR_lsm_get_self_attr 459
#define TINYSYS_NR_lsm_set_self_attr 460
#define TINYSYS_NR_lsm_list_modules 461
#define TINYSYS_NR_mseal 462
#define TINYSYS_NR_setxattrat 463
#define TINYSYS_NR_getxattrat 464
#define TINYSYS_NR_listxattrat 465
#define TINYSYS_NR_removexattrat 466
#define TINYSYS_NR_open_tree_attr 467
#define TINYSYS_NR_file_getattr 468
#define TINYSYS_NR_file_setattr 469
#define TINYSYS_NR_listns 470
#define TINYSYS_NR_rseq_slice_yield 471
#define TINYSYS_NR_fchroot 472
#elif defined(TINYSYS_NR_TABLE_arm)

/* System call numbers of 32-bit Arm, the EABI,
 * complete to Linux 7.3.4. Source: the kernel's arch/arm/tools/syscall.tbl, as its headers export it.
 * Written by cmake/numbers.cmake: run that, do not edit this. */

#define TINYSYS_NR_restart_syscall 0
#define TINYSYS_NR_exit 1
#define TINYSYS_NR_fork 2
#define TINYSYS_NR_read 3
#define TINYSYS_NR_write 4
#define TINYSYS_NR_open 5
#define TINYSYS_NR_close 6
#define TINYSYS_NR_creat 8
#define TINYSYS_NR_link 9
#define TINYSYS_NR_unlink 10
#define TINYSYS_NR_execve 11
#define TINYSYS_NR_chdir 12
#define TINYSYS_NR_mknod 14
#define TINYSYS_NR_chmod 15
#define TINYSYS_NR_lchown 16
#define TINYSYS_NR_lseek 19
#define TINYSYS_NR_getpid 20
#define TINYSYS_NR_mount 21
#define TINYSYS_NR_setuid 23
#define TINYSYS_NR_getuid 24
#define TINYSYS_NR_ptrace 26
#define TINYSYS_NR_pause 29
#define TINYSYS_NR_access 33
#define TINYSYS_NR_nice 34
#define TINYSYS_NR_sync 36
#define TINYSYS_NR_kill 37
#define TINYSYS_NR_rename 38
#define TINYSYS_NR_mkdir 39
#define TINYSYS_NR_rmdir 40
#define TINYSYS_NR_dup 41
#define TINYSYS_NR_pipe 42
#define TINYSYS_NR_times 43
#define TINYSYS_NR_brk 45
#define TINYSYS_NR_setgid 46
#define TINYSYS_NR_getgid 47
#define TINYSYS_NR_geteuid 49
#define TINYSYS_NR_getegid 50
#define TINYSYS_NR_acct 51
#define TINYSYS_NR_umount2 52
#define TINYSYS_NR_ioctl 54
#define TINYSYS_NR_fcntl 55
#define TINYSYS_NR_setpgid 57
#define TINYSYS_NR_umask 60
#define TINYSYS_NR_chroot 61
#define TINYSYS_NR_ustat 62
#define TINYSYS_NR_dup2 63
#define TINYSYS_NR_getppid 64
#define TINYSYS_NR_getpgrp 65
#define TINYSYS_NR_setsid 66
#define TINYSYS_NR_sigaction 67
#define TINYSYS_NR_setreuid 70
#define TINYSYS_NR_setregid 71
#define TINYSYS_NR_sigsuspend 72
#define TINYSYS_NR_sigpending 73
#define TINYSYS_NR_sethostname 74
#define TINYSYS_NR_setrlimit 75
#define TINYSYS_NR_getrusage 77
#define TINYSYS_NR_gettimeofday 78
#define TINYSYS_NR_settimeofday 79
#define TINYSYS_NR_getgroups 80
#define TINYSYS_NR_setgroups 81
#define TINYSYS_NR_symlink 83
#define TINYSYS_NR_readlink 85
#define TINYSYS_NR_uselib 86
#define TINYSYS_NR_swapon 87
#define TINYSYS_NR_reboot 88
#define TINYSYS_NR_munmap 91
#define TINYSYS_NR_truncate 92
#define TINYSYS_NR_ftruncate 93
#define TINYSYS_NR_fchmod 94
#define TINYSYS_NR_fchown 95
#define TINYSYS_NR_getpriority 96
#define TINYSYS_NR_setpriority 97
#define TINYSYS_NR_statfs 99
#define TINYSYS_NR_fstatfs 100
#define TINYSYS_NR_syslog 103
#define TINYSYS_NR_setitimer 104
#define TINYSYS_NR_getitimer 105
#define TINYSYS_NR_stat 106
#define TINYSYS_NR_lstat 107
#define TINYSYS_NR_fstat 108
#define TINYSYS_NR_vhangup 111
#define TINYSYS_NR_wait4 114
#define TINYSYS_NR_swapoff 115
#define TINYSYS_NR_sysinfo 116
#define TINYSYS_NR_fsync 118
#define TINYSYS_NR_sigreturn 119
#define TINYSYS_NR_clone 120
#define TINYSYS_NR_setdomainname 121
#define TINYSYS_NR_uname 122
#define TINYSYS_NR_adjtimex 124
#define TINYSYS_NR_mprotect 125
#define TINYSYS_NR_sigprocmask 126
#define TINYSYS_NR_init_module 128
#define TINYSYS_NR_delete_module 129
#define TINYSYS_NR_quotactl 131
#define TINYSYS_NR_getpgid 132
#define TINYSYS_NR_fchdir 133
#define TINYSYS_NR_bdflush 134
#define TINYSYS_NR_sysfs 135
#define TINYSYS_NR_personality 136
#define TINYSYS_NR_setfsuid 138
#define TINYSYS_NR_setfsgid 139
#define TINYSYS_NR__llseek 140
#define TINYSYS_NR_getdents 141
#define TINYSYS_NR__newselect 142
#define TINYSYS_NR_flock 143
#define TINYSYS_NR_msync 144
#define TINYSYS_NR_readv 145
#define TINYSYS_NR_writev 146
#define TINYSYS_NR_getsid 147
#define TINYSYS_NR_fdatasync 148
#define TINYSYS_NR__sysctl 149
#define TINYSYS_NR_mlock 150
#define TINYSYS_NR_munlock 151
#define TINYSYS_NR_mlockall 152
#define TINYSYS_NR_munlockall 153
#define TINYSYS_NR_sched_setparam 154
#define TINYSYS_NR_sched_getparam 155
#define TINYSYS_NR_sched_setscheduler 156
#define TINYSYS_NR_sched_getscheduler 157
#define TINYSYS_NR_sched_yield 158
#define TINYSYS_NR_sched_get_priority_max 159
#define TINYSYS_NR_sched_get_priority_min 160
#define TINYSYS_NR_sched_rr_get_interval 161
#define TINYSYS_NR_nanosleep 162
#define TINYSYS_NR_mremap 163
#define TINYSYS_NR_setresuid 164
#define TINYSYS_NR_getresuid 165
#define TINYSYS_NR_poll 168
#define TINYSYS_NR_nfsservctl 169
#define TINYSYS_NR_setresgid 170
#define TINYSYS_NR_getresgid 171
#define TINYSYS_NR_prctl 172
#define TINYSYS_NR_rt_sigreturn 173
#define TINYSYS_NR_rt_sigaction 174
#define TINYSYS_NR_rt_sigprocmask 175
#define TINYSYS_NR_rt_sigpending 176
#define TINYSYS_NR_rt_sigtimedwait 177
#define TINYSYS_NR_rt_sigqueueinfo 178
#define TINYSYS_NR_rt_sigsuspend 179
#define TINYSYS_NR_pread64 180
#define TINYSYS_NR_pwrite64 181
#define TINYSYS_NR_chown 182
#define TINYSYS_NR_getcwd 183
#define TINYSYS_NR_capget 184
#define TINYSYS_NR_capset 185
#define TINYSYS_NR_sigaltstack 186
#define TINYSYS_NR_sendfile 187
#define TINYSYS_NR_vfork 190
#define TINYSYS_NR_ugetrlimit 191
#define TINYSYS_NR_mmap2 192
#define TINYSYS_NR_truncate64 193
#define TINYSYS_NR_ftruncate64 194
#define TINYSYS_NR_stat64 195
#define TINYSYS_NR_lstat64 196
#define TINYSYS_NR_fstat64 197
#define TINYSYS_NR_lchown32 198
#define TINYSYS_NR_getuid32 199
#define TINYSYS_NR_getgid32 200
#define TINYSYS_NR_geteuid32 201
#define TINYSYS_NR_getegid32 202
#define TINYSYS_NR_setreuid32 203
#define TINYSYS_NR_setregid32 204
#define TINYSYS_NR_getgroups32 205
#define TINYSYS_NR_setgroups32 206
#define TINYSYS_NR_fchown32 207
#define TINYSYS_NR_setresuid32 208
#define TINYSYS_NR_getresuid32 209
#define TINYSYS_NR_setresgid32 210
#define TINYSYS_NR_getresgid32 211
#define TINYSYS_NR_chown32 212
#define TINYSYS_NR_setuid32 213
#define TINYSYS_NR_setgid32 214
#define TINYSYS_NR_setfsuid32 215
#define TINYSYS_NR_setfsgid32 216
#define TINYSYS_NR_getdents64 217
#define TINYSYS_NR_pivot_root 218
#define TINYSYS_NR_mincore 219
#define TINYSYS_NR_madvise 220
#define TINYSYS_NR_fcntl64 221
#define TINYSYS_NR_gettid 224
#define TINYSYS_NR_readahead 225
#define TINYSYS_NR_setxattr 226
#define TINYSYS_NR_lsetxattr 227
#define TINYSYS_NR_fsetxattr 228
#define TINYSYS_NR_getxattr 229
#define TINYSYS_NR_lgetxattr 230
#define TINYSYS_NR_fgetxattr 231
#define TINYSYS_NR_listxattr 232
#define TINYSYS_NR_llistxattr 233
#define TINYSYS_NR_flistxattr 234
#define TINYSYS_NR_removexattr 235
#define TINYSYS_NR_lremovexattr 236
#define TINYSYS_NR_fremovexattr 237
#define TINYSYS_NR_tkill 238
#define TINYSYS_NR_sendfile64 239
#define TINYSYS_NR_futex 240
#define TINYSYS_NR_sched_setaffinity 241
#define TINYSYS_NR_sched_getaffinity 242
#define TINYSYS_NR_io_setup 243
#define TINYSYS_NR_io_destroy 244
#define TINYSYS_NR_io_getevents 245
#define TINYSYS_NR_io_submit 246
#define TINYSYS_NR_io_cancel 247
#define TINYSYS_NR_exit_group 248
#define TINYSYS_NR_lookup_dcookie 249
#define TINYSYS_NR_epoll_create 250
#define TINYSYS_NR_epoll_ctl 251
#define TINYSYS_NR_epoll_wait 252
#define TINYSYS_NR_remap_file_pages 253
#define TINYSYS_NR_set_tid_address 256
#define TINYSYS_NR_timer_create 257
#define TINYSYS_NR_timer_settime 258
#define TINYSYS_NR_timer_gettime 259
#define TINYSYS_NR_timer_getoverrun 260
#define TINYSYS_NR_timer_delete 261
#define TINYSYS_NR_clock_settime 262
#define TINYSYS_NR_clock_gettime 263
#define TINYSYS_NR_clock_getres 264
#define TINYSYS_NR_clock_nanosleep 265
#define TINYSYS_NR_statfs64 266
#define TINYSYS_NR_fstatfs64 267
#define TINYSYS_NR_tgkill 268
#define TINYSYS_NR_utimes 269
#define TINYSYS_NR_arm_fadvise64_64 270
#define TINYSYS_NR_pciconfig_iobase 271
#define TINYSYS_NR_pciconfig_read 272
#define TINYSYS_NR_pciconfig_write 273
#define TINYSYS_NR_mq_open 274
#define TINYSYS_NR_mq_unlink 275
#define TINYSYS_NR_mq_timedsend 276
#define TINYSYS_NR_mq_timedreceive 277
#define TINYSYS_NR_mq_notify 278
#define TINYSYS_NR_mq_getsetattr 279
#define TINYSYS_NR_waitid 280
#define TINYSYS_NR_socket 281
#define TINYSYS_NR_bind 282
#define TINYSYS_NR_connect 283
#define TINYSYS_NR_listen 284
#define TINYSYS_NR_accept 285
#define TINYSYS_NR_getsockname 286
#define TINYSYS_NR_getpeername 287
#define TINYSYS_NR_socketpair 288
#define TINYSYS_NR_send 289
#define TINYSYS_NR_sendto 290
#define TINYSYS_NR_recv 291
#define TINYSYS_NR_recvfrom 292
#define TINYSYS_NR_shutdown 293
#define TINYSYS_NR_setsockopt 294
#define TINYSYS_NR_getsockopt 295
#define TINYSYS_NR_sendmsg 296
#define TINYSYS_NR_recvmsg 297
#define TINYSYS_NR_semop 298
#define TINYSYS_NR_semget 299
#define TINYSYS_NR_semctl 300
#define TINYSYS_NR_msgsnd 301
#define TINYSYS_NR_msgrcv 302
#define TINYSYS_NR_msgget 303
#define TINYSYS_NR_msgctl 304
#define TINYSYS_NR_shmat 305
#define TINYSYS_NR_shmdt 306
#define TINYSYS_NR_shmget 307
#define TINYSYS_NR_shmctl 308
#define TINYSYS_NR_add_key 309
#define TINYSYS_NR_request_key 310
#define TINYSYS_NR_keyctl 311
#define TINYSYS_NR_semtimedop 312
#define TINYSYS_NR_vserver 313
#define TINYSYS_NR_ioprio_set 314
#define TINYSYS_NR_ioprio_get 315
#define TINYSYS_NR_inotify_init 316
#define TINYSYS_NR_inotify_add_watch 317
#define TINYSYS_NR_inotify_rm_watch 318
#define TINYSYS_NR_mbind 319
#define TINYSYS_NR_get_mempolicy 320
#define TINYSYS_NR_set_mempolicy 321
#define TINYSYS_NR_openat 322
#define TINYSYS_NR_mkdirat 323
#define TINYSYS_NR_mknodat 324
#define TINYSYS_NR_fchownat 325
#define TINYSYS_NR_futimesat 326
#define TINYSYS_NR_fstatat64 327
#define TINYSYS_NR_unlinkat 328
#define TINYSYS_NR_renameat 329
#define TINYSYS_NR_linkat 330
#define TINYSYS_NR_symlinkat 331
#define TINYSYS_NR_readlinkat 332
#define TINYSYS_NR_fchmodat 333
#define TINYSYS_NR_faccessat 334
#define TINYSYS_NR_pselect6 335
#define TINYSYS_NR_ppoll 336
#define TINYSYS_NR_unshare 337
#define TINYSYS_NR_set_robust_list 338
#define TINYSYS_NR_get_robust_list 339
#define TINYSYS_NR_splice 340
#define TINYSYS_NR_arm_sync_file_range 341
#define TINYSYS_NR_sync_file_range2 341
#define TINYSYS_NR_tee 342
#define TINYSYS_NR_vmsplice 343
#define TINYSYS_NR_move_pages 344
#define TINYSYS_NR_getcpu 345
#define TINYSYS_NR_epoll_pwait 346
#define TINYSYS_NR_kexec_load 347
#define TINYSYS_NR_utimensat 348
#define TINYSYS_NR_signalfd 349
#define TINYSYS_NR_timerfd_create 350
#define TINYSYS_NR_eventfd 351
#define TINYSYS_NR_fallocate 352
#define TINYSYS_NR_timerfd_settime 353
#define TINYSYS_NR_timerfd_gettime 354
#define TINYSYS_NR_signalfd4 355
#define TINYSYS_NR_eventfd2 356
#define TINYSYS_NR_epoll_create1 357
#define TINYSYS_NR_dup3 358
#define TINYSYS_NR_pipe2 359
#define TINYSYS_NR_inotify_init1 360
#define TINYSYS_NR_preadv 361
#define TINYSYS_NR_pwritev 362
#define TINYSYS_NR_rt_tgsigqueueinfo 363
#define TINYSYS_NR_perf_event_open 364
#define TINYSYS_NR_recvmmsg 365
#define TINYSYS_NR_accept4 366
#define TINYSYS_NR_fanotify_init 367
#define TINYSYS_NR_fanotify_mark 368
#define TINYSYS_NR_prlimit64 369
#define TINYSYS_NR_name_to_handle_at 370
#define TINYSYS_NR_open_by_handle_at 371
#define TINYSYS_NR_clock_adjtime 372
#define TINYSYS_NR_syncfs 373
#define TINYSYS_NR_sendmmsg 374
#define TINYSYS_NR_setns 375
#define TINYSYS_NR_process_vm_readv 376
#define TINYSYS_NR_process_vm_writev 377
#define TINYSYS_NR_kcmp 378
#define TINYSYS_NR_finit_module 379
#define TINYSYS_NR_sched_setattr 380
#define TINYSYS_NR_sched_getattr 381
#define TINYSYS_NR_renameat2 382
#define TINYSYS_NR_seccomp 383
#define TINYSYS_NR_getrandom 384
#define TINYSYS_NR_memfd_create 385
#define TINYSYS_NR_bpf 386
#define TINYSYS_NR_execveat 387
#define TINYSYS_NR_userfaultfd 388
#define TINYSYS_NR_membarrier 389
#define TINYSYS_NR_mlock2 390
#define TINYSYS_NR_copy_file_range 391
#define TINYSYS_NR_preadv2 392
#define TINYSYS_NR_pwritev2 393
#define TINYSYS_NR_pkey_mprotect 394
#define TINYSYS_NR_pkey_alloc 395
#define TINYSYS_NR_pkey_free 396
#define TINYSYS_NR_statx 397
#define TINYSYS_NR_rseq 398
#define TINYSYS_NR_io_pgetevents 399
#define TINYSYS_NR_migrate_pages 400
#define TINYSYS_NR_kexec_file_load 401
#define TINYSYS_NR_clock_gettime64 403
#define TINYSYS_NR_clock_settime64 404
#define TINYSYS_NR_clock_adjtime64 405
#define TINYSYS_NR_clock_getres_time64 406
#define TINYSYS_NR_clock_nanosleep_time64 407
#define TINYSYS_NR_timer_gettime64 408
#define TINYSYS_NR_timer_settime64 409
#define TINYSYS_NR_timerfd_gettime64 410
#define TINYSYS_NR_timerfd_settime64 411
#define TINYSYS_NR_utimensat_time64 412
#define TINYSYS_NR_pselect6_time64 413
#define TINYSYS_NR_ppoll_time64 414
#define TINYSYS_NR_io_pgetevents_time64 416
#define TINYSYS_NR_recvmmsg_time64 417
#define TINYSYS_NR_mq_timedsend_time64 418
#define TINYSYS_NR_mq_timedreceive_time64 419
#define TINYSYS_NR_semtimedop_time64 420
#define TINYSYS_NR_rt_sigtimedwait_time64 421
#define TINYSYS_NR_futex_time64 422
#define TINYSYS_NR_sched_rr_get_interval_time64 423
#define TINYSYS_NR_pidfd_send_signal 424
#define TINYSYS_NR_io_uring_setup 425
#define TINYSYS_NR_io_uring_enter 426
#define TINYSYS_NR_io_uring_register 427
#define TINYSYS_NR_open_tree 428
#define TINYSYS_NR_move_mount 429
#define TINYSYS_NR_fsopen 430
#define TINYSYS_NR_fsconfig 431
#define TINYSYS_NR_fsmount 432
#define TINYSYS_NR_fspick 433
#define TINYSYS_NR_pidfd_open 434
#define TINYSYS_NR_clone3 435
#define TINYSYS_NR_close_range 436
#define TINYSYS_NR_openat2 437
#define TINYSYS_NR_pidfd_getfd 438
#define TINYSYS_NR_faccessat2 439
#define TINYSYS_NR_process_madvise 440
#define TINYSYS_NR_epoll_pwait2 441
#define TINYSYS_NR_mount_setattr 442
#define TINYSYS_NR_quotactl_fd 443
#define TINYSYS_NR_landlock_create_ruleset 444
#define TINYSYS_NR_landlock_add_rule 445
#define TINYSYS_NR_landlock_restrict_self 446
#define TINYSYS_NR_process_mrelease 448
#define TINYSYS_NR_futex_waitv 449
#define TINYSYS_NR_set_mempolicy_home_node 450
#define TINYSYS_NR_cachestat 451
#define TINYSYS_NR_fchmodat2 452
#define TINYSYS_NR_map_shadow_stack 453
#define TINYSYS_NR_futex_wake 454
#define TINYSYS_NR_futex_wait 455
#define TINYSYS_NR_futex_requeue 456
#define TINYSYS_NR_statmount 457
#define TINYSYS_NR_listmount 458
#define TINYSYS_NR_lsm_get_self_attr 459
#define TINYSYS_NR_lsm_set_self_attr 460
#define TINYSYS_NR_lsm_list_modules 461
#define TINYSYS_NR_mseal 462
#define TINYSYS_NR_setxattrat 463
#define TINYSYS_NR_getxattrat 464
#define TINYSYS_NR_listxattrat 465
#define TINYSYS_NR_removexattrat 466
#define TINYSYS_NR_open_tree_attr 467
#define TINYSYS_NR_file_getattr 468
#define TINYSYS_NR_file_setattr 469
#define TINYSYS_NR_listns 470
#define TINYSYS_NR_rseq_slice_yield 471
#define TINYSYS_NR_fchroot 472
#elif defined(TINYSYS_NR_TABLE_powerpc)

/* System call numbers of PowerPC, 32-bit and 64-bit,
 * complete to Linux 7.3.4. Source: the kernel's arch/powerpc/kernel/syscalls/syscall.tbl, as its headers export it.
 * Written by cmake/numbers.cmake: run that, do not edit this.
 *
 * A call that is for one width alone is under TINYSYS_NR_ABI_64 or TINYSYS_NR_ABI_32, which follow the size of long
 * unless one of them is defined already. */

#if !defined(TINYSYS_NR_ABI_64) && !defined(TINYSYS_NR_ABI_32)
# if __SIZEOF_LONG__ == 8
#  define TINYSYS_NR_ABI_64
# else
#  define TINYSYS_NR_ABI_32
# endif
#endif

#define TINYSYS_NR_restart_syscall 0
#define TINYSYS_NR_exit 1
#define TINYSYS_NR_fork 2
#define TINYSYS_NR_read 3
#define TINYSYS_NR_write 4
#define TINYSYS_NR_open 5
#define TINYSYS_NR_close 6
#define TINYSYS_NR_waitpid 7
#define TINYSYS_NR_creat 8
#define TINYSYS_NR_link 9
#define TINYSYS_NR_unlink 10
#define TINYSYS_NR_execve 11
#define TINYSYS_NR_chdir 12
#define TINYSYS_NR_time 13
#define TINYSYS_NR_mknod 14
#define TINYSYS_NR_chmod 15
#define TINYSYS_NR_lchown 16
#define TINYSYS_NR_break 17
#define TINYSYS_NR_oldstat 18
#define TINYSYS_NR_lseek 19
#define TINYSYS_NR_getpid 20
#define TINYSYS_NR_mount 21
#define TINYSYS_NR_umount 22
#define TINYSYS_NR_setuid 23
#define TINYSYS_NR_getuid 24
#define TINYSYS_NR_stime 25
#define TINYSYS_NR_ptrace 26
#define TINYSYS_NR_alarm 27
#define TINYSYS_NR_oldfstat 28
#define TINYSYS_NR_pause 29
#define TINYSYS_NR_utime 30
#define TINYSYS_NR_stty 31
#define TINYSYS_NR_gtty 32
#define TINYSYS_NR_access 33
#define TINYSYS_NR_nice 34
#define TINYSYS_NR_ftime 35
#define TINYSYS_NR_sync 36
#define TINYSYS_NR_kill 37
#define TINYSYS_NR_rename 38
#define TINYSYS_NR_mkdir 39
#define TINYSYS_NR_rmdir 40
#define TINYSYS_NR_dup 41
#define TINYSYS_NR_pipe 42
#define TINYSYS_NR_times 43
#define TINYSYS_NR_prof 44
#define TINYSYS_NR_brk 45
#define TINYSYS_NR_setgid 46
#define TINYSYS_NR_getgid 47
#define TINYSYS_NR_signal 48
#define TINYSYS_NR_geteuid 49
#define TINYSYS_NR_getegid 50
#define TINYSYS_NR_acct 51
#define TINYSYS_NR_umount2 52
#define TINYSYS_NR_lock 53
#define TINYSYS_NR_ioctl 54
#define TINYSYS_NR_fcntl 55
#define TINYSYS_NR_mpx 56
#define TINYSYS_NR_setpgid 57
#define TINYSYS_NR_ulimit 58
#define TINYSYS_NR_oldolduname 59
#define TINYSYS_NR_umask 60
#define TINYSYS_NR_chroot 61
#define TINYSYS_NR_ustat 62
#define TINYSYS_NR_dup2 63
#define TINYSYS_NR_getppid 64
#define TINYSYS_NR_getpgrp 65
#define TINYSYS_NR_setsid 66
#define TINYSYS_NR_sigaction 67
#define TINYSYS_NR_sgetmask 68
#define TINYSYS_NR_ssetmask 69
#define TINYSYS_NR_setreuid 70
#define TINYSYS_NR_setregid 71
#define TINYSYS_NR_sigsuspend 72
#define TINYSYS_NR_sigpending 73
#define TINYSYS_NR_sethostname 74
#define TINYSYS_NR_setrlimit 75
#define TINYSYS_NR_getrlimit 76
#define TINYSYS_NR_getrusage 77
#define TINYSYS_NR_gettimeofday 78
#define TINYSYS_NR_settimeofday 79
#define TINYSYS_NR_getgroups 80
#define TINYSYS_NR_setgroups 81
#define TINYSYS_NR_select 82
#define TINYSYS_NR_symlink 83
#define TINYSYS_NR_oldlstat 84
#define TINYSYS_NR_readlink 85
#define TINYSYS_NR_uselib 86
#define TINYSYS_NR_swapon 87
#define TINYSYS_NR_reboot 88
#define TINYSYS_NR_readdir 89
#define TINYSYS_NR_mmap 90
#define TINYSYS_NR_munmap 91
#define TINYSYS_NR_truncate 92
#define TINYSYS_NR_ftruncate 93
#define TINYSYS_NR_fchmod 94
#define TINYSYS_NR_fchown 95
#define TINYSYS_NR_getpriority 96
#define TINYSYS_NR_setpriority 97
#define TINYSYS_NR_profil 98
#define TINYSYS_NR_statfs 99
#define TINYSYS_NR_fstatfs 100
#define TINYSYS_NR_ioperm 101
#define TINYSYS_NR_socketcall 102
#define TINYSYS_NR_syslog 103
#define TINYSYS_NR_setitimer 104
#define TINYSYS_NR_getitimer 105
#define TINYSYS_NR_stat 106
#define TINYSYS_NR_lstat 107
#define TINYSYS_NR_fstat 108
#define TINYSYS_NR_olduname 109
#define TINYSYS_NR_iopl 110
#define TINYSYS_NR_vhangup 111
#define TINYSYS_NR_idle 112
#define TINYSYS_NR_vm86 113
#define TINYSYS_NR_wait4 114
#define TINYSYS_NR_swapoff 115
#define TINYSYS_NR_sysinfo 116
#define TINYSYS_NR_ipc 117
#define TINYSYS_NR_fsync 118
#define TINYSYS_NR_sigreturn 119
#define TINYSYS_NR_clone 120
#define TINYSYS_NR_setdomainname 121
#define TINYSYS_NR_uname 122
#define TINYSYS_NR_modify_ldt 123
#define TINYSYS_NR_adjtimex 124
#define TINYSYS_NR_mprotect 125
#define TINYSYS_NR_sigprocmask 126
#define TINYSYS_NR_create_module 127
#define TINYSYS_NR_init_module 128
#define TINYSYS_NR_delete_module 129
#define TINYSYS_NR_get_kernel_syms 130
#define TINYSYS_NR_quotactl 131
#define TINYSYS_NR_getpgid 132
#define TINYSYS_NR_fchdir 133
#define TINYSYS_NR_bdflush 134
#define TINYSYS_NR_sysfs 135
#define TINYSYS_NR_personality 136
#define TINYSYS_NR_afs_syscall 137
#define TINYSYS_NR_setfsuid 138
#define TINYSYS_NR_setfsgid 139
#define TINYSYS_NR__llseek 140
#define TINYSYS_NR_getdents 141
#define TINYSYS_NR__newselect 142
#define TINYSYS_NR_flock 143
#define TINYSYS_NR_msync 144
#define TINYSYS_NR_readv 145
#define TINYSYS_NR_writev 146
#define TINYSYS_NR_getsid 147
#define TINYSYS_NR_fdatasync 148
#define TINYSYS_NR__sysctl 149
#define TINYSYS_NR_mlock 150
#define TINYSYS_NR_munlock 151
#define TINYSYS_NR_mlockall 152
#define TINYSYS_NR_munlockall 153
#define TINYSYS_NR_sched_setparam 154
#define TINYSYS_NR_sched_getparam 155
#define TINYSYS_NR_sched_setscheduler 156
#define TINYSYS_NR_sched_getscheduler 157
#define TINYSYS_NR_sched_yield 158
#define TINYSYS_NR_sched_get_priority_max 159
#define TINYSYS_NR_sched_get_priority_min 160
#define TINYSYS_NR_sched_rr_get_interval 161
#define TINYSYS_NR_nanosleep 162
#define TINYSYS_NR_mremap 163
#define TINYSYS_NR_setresuid 164
#define TINYSYS_NR_getresuid 165
#define TINYSYS_NR_query_module 166
#define TINYSYS_NR_poll 167
#define TINYSYS_NR_nfsservctl 168
#define TINYSYS_NR_setresgid 169
#define TINYSYS_NR_getresgid 170
#define TINYSYS_NR_prctl 171
#define TINYSYS_NR_rt_sigreturn 172
#define TINYSYS_NR_rt_sigaction 173
#define TINYSYS_NR_rt_sigprocmask 174
#define TINYSYS_NR_rt_sigpending 175
#define TINYSYS_NR_rt_sigtimedwait 176
#define TINYSYS_NR_rt_sigqueueinfo 177
#define TINYSYS_NR_rt_sigsuspend 178
#define TINYSYS_NR_pread64 179
#define TINYSYS_NR_pwrite64 180
#define TINYSYS_NR_chown 181
#define TINYSYS_NR_getcwd 182
#define TINYSYS_NR_capget 183
#define TINYSYS_NR_capset 184
#define TINYSYS_NR_sigaltstack 185
#define TINYSYS_NR_sendfile 186
#define TINYSYS_NR_getpmsg 187
#define TINYSYS_NR_putpmsg 188
#define TINYSYS_NR_vfork 189
#define TINYSYS_NR_ugetrlimit 190
#define TINYSYS_NR_readahead 191
#define TINYSYS_NR_pciconfig_read 198
#define TINYSYS_NR_pciconfig_write 199
#define TINYSYS_NR_pciconfig_iobase 200
#define TINYSYS_NR_multiplexer 201
#define TINYSYS_NR_getdents64 202
#define TINYSYS_NR_pivot_root 203
#define TINYSYS_NR_madvise 205
#define TINYSYS_NR_mincore 206
#define TINYSYS_NR_gettid 207
#define TINYSYS_NR_tkill 208
#define TINYSYS_NR_setxattr 209
#define TINYSYS_NR_lsetxattr 210
#define TINYSYS_NR_fsetxattr 211
#define TINYSYS_NR_getxattr 212
#define TINYSYS_NR_lgetxattr 213
#define TINYSYS_NR_fgetxattr 214
#define TINYSYS_NR_listxattr 215
#define TINYSYS_NR_llistxattr 216
#define TINYSYS_NR_flistxattr 217
#define TINYSYS_NR_removexattr 218
#define TINYSYS_NR_lremovexattr 219
#define TINYSYS_NR_fremovexattr 220
#define TINYSYS_NR_futex 221
#define TINYSYS_NR_sched_setaffinity 222
#define TINYSYS_NR_sched_getaffinity 223
#define TINYSYS_NR_tuxcall 225
#define TINYSYS_NR_io_setup 227
#define TINYSYS_NR_io_destroy 228
#define TINYSYS_NR_io_getevents 229
#define TINYSYS_NR_io_submit 230
#define TINYSYS_NR_io_cancel 231
#define TINYSYS_NR_set_tid_address 232
#define TINYSYS_NR_fadvise64 233
#define TINYSYS_NR_exit_group 234
#define TINYSYS_NR_lookup_dcookie 235
#define TINYSYS_NR_epoll_create 236
#define TINYSYS_NR_epoll_ctl 237
#define TINYSYS_NR_epoll_wait 238
#define TINYSYS_NR_remap_file_pages 239
#define TINYSYS_NR_timer_create 240
#define TINYSYS_NR_timer_settime 241
#define TINYSYS_NR_timer_gettime 242
#define TINYSYS_NR_timer_getoverrun 243
#define TINYSYS_NR_timer_delete 244
#define TINYSYS_NR_clock_settime 245
#define TINYSYS_NR_clock_gettime 246
#define TINYSYS_NR_clock_getres 247
#define TINYSYS_NR_clock_nanosleep 248
#define TINYSYS_NR_swapcontext 249
#define TINYSYS_NR_tgkill 250
#define TINYSYS_NR_utimes 251
#define TINYSYS_NR_statfs64 252
#define TINYSYS_NR_fstatfs64 253
#define TINYSYS_NR_rtas 255
#define TINYSYS_NR_sys_debug_setcontext 256
#define TINYSYS_NR_migrate_pages 258
#define TINYSYS_NR_mbind 259
#define TINYSYS_NR_get_mempolicy 260
#define TINYSYS_NR_set_mempolicy 261
#define TINYSYS_NR_mq_open 262
#define TINYSYS_NR_mq_unlink 263
#define TINYSYS_NR_mq_timedsend 264
#define TINYSYS_NR_mq_timedreceive 265
#define TINYSYS_NR_mq_notify 266
#define TINYSYS_NR_mq_getsetattr 267
#define TINYSYS_NR_kexec_load 268
#define TINYSYS_NR_add_key 269
#define TINYSYS_NR_request_key 270
#define TINYSYS_NR_keyctl 271
#define TINYSYS_NR_waitid 272
#define TINYSYS_NR_ioprio_set 273
#define TINYSYS_NR_ioprio_get 274
#define TINYSYS_NR_inotify_init 275
#define TINYSYS_NR_inotify_add_watch 276
#define TINYSYS_NR_inotify_rm_watch 277
#define TINYSYS_NR_spu_run 278
#define TINYSYS_NR_spu_create 279
#define TINYSYS_NR_pselect6 280
#define TINYSYS_NR_ppoll 281
#define TINYSYS_NR_unshare 282
#define TINYSYS_NR_splice 283
#define TINYSYS_NR_tee 284
#define TINYSYS_NR_vmsplice 285
#define TINYSYS_NR_openat 286
#define TINYSYS_NR_mkdirat 287
#define TINYSYS_NR_mknodat 288
#define TINYSYS_NR_fchownat 289
#define TINYSYS_NR_futimesat 290
#define TINYSYS_NR_unlinkat 292
#define TINYSYS_NR_renameat 293
#define TINYSYS_NR_linkat 294
#define TINYSYS_NR_symlinkat 295
#define TINYSYS_NR_readlinkat 296
#define TINYSYS_NR_fchmodat 297
#define TINYSYS_NR_faccessat 298
#define TINYSYS_NR_get_robust_list 299
#define TINYSYS_NR_set_robust_list 300
#define TINYSYS_NR_move_pages 301
#define TINYSYS_NR_getcpu 302
#define TINYSYS_NR_epoll_pwait 303
#define TINYSYS_NR_utimensat 304
#define TINYSYS_NR_signalfd 305
#define TINYSYS_NR_timerfd_create 306
#define TINYSYS_NR_eventfd 307
#define TINYSYS_NR_sync_file_range2 308
#define TINYSYS_NR_fallocate 309
#define TINYSYS_NR_subpage_prot 310
#define TINYSYS_NR_timerfd_settime 311
#define TINYSYS_NR_timerfd_gettime 312
#define TINYSYS_NR_signalfd4 313
#define TINYSYS_NR_eventfd2 314
#define TINYSYS_NR_epoll_create1 315
#define TINYSYS_NR_dup3 316
#define TINYSYS_NR_pipe2 317
#define TINYSYS_NR_inotify_init1 318
#define TINYSYS_NR_perf_event_open 319
#define TINYSYS_NR_preadv 320
#define TINYSYS_NR_pwritev 321
#define TINYSYS_NR_rt_tgsigqueueinfo 322
#define TINYSYS_NR_fanotify_init 323
#define TINYSYS_NR_fanotify_mark 324
#define TINYSYS_NR_prlimit64 325
#define TINYSYS_NR_socket 326
#define TINYSYS_NR_bind 327
#define TINYSYS_NR_connect 328
#define TINYSYS_NR_listen 329
#define TINYSYS_NR_accept 330
#define TINYSYS_NR_getsockname 331
#define TINYSYS_NR_getpeername 332
#define TINYSYS_NR_socketpair 333
#define TINYSYS_NR_send 334
#define TINYSYS_NR_sendto 335
#define TINYSYS_NR_recv 336
#define TINYSYS_NR_recvfrom 337
#define TINYSYS_NR_shutdown 338
#define TINYSYS_NR_setsockopt 339
#define TINYSYS_NR_getsockopt 340
#define TINYSYS_NR_sendmsg 341
#define TINYSYS_NR_recvmsg 342
#define TINYSYS_NR_recvmmsg 343
#define TINYSYS_NR_accept4 344
#define TINYSYS_NR_name_to_handle_at 345
#define TINYSYS_NR_open_by_handle_at 346
#define TINYSYS_NR_clock_adjtime 347
#define TINYSYS_NR_syncfs 348
#define TINYSYS_NR_sendmmsg 349
#define TINYSYS_NR_setns 350
#define TINYSYS_NR_process_vm_readv 351
#define TINYSYS_NR_process_vm_writev 352
#define TINYSYS_NR_finit_module 353
#define TINYSYS_NR_kcmp 354
#define TINYSYS_NR_sched_setattr 355
#define TINYSYS_NR_sched_getattr 356
#define TINYSYS_NR_renameat2 357
#define TINYSYS_NR_seccomp 358
#define TINYSYS_NR_getrandom 359
#define TINYSYS_NR_memfd_create 360
#define TINYSYS_NR_bpf 361
#define TINYSYS_NR_execveat 362
#define TINYSYS_NR_switch_endian 363
#define TINYSYS_NR_userfaultfd 364
#define TINYSYS_NR_membarrier 365
#define TINYSYS_NR_mlock2 378
#define TINYSYS_NR_copy_file_range 379
#define TINYSYS_NR_preadv2 380
#define TINYSYS_NR_pwritev2 381
#define TINYSYS_NR_kexec_file_load 382
#define TINYSYS_NR_statx 383
#define TINYSYS_NR_pkey_alloc 384
#define TINYSYS_NR_pkey_free 385
#define TINYSYS_NR_pkey_mprotect 386
#define TINYSYS_NR_rseq 387
#define TINYSYS_NR_io_pgetevents 388
#define TINYSYS_NR_semget 393
#define TINYSYS_NR_semctl 394
#define TINYSYS_NR_shmget 395
#define TINYSYS_NR_shmctl 396
#define TINYSYS_NR_shmat 397
#define TINYSYS_NR_shmdt 398
#define TINYSYS_NR_msgget 399
#define TINYSYS_NR_msgsnd 400
#define TINYSYS_NR_msgrcv 401
#define TINYSYS_NR_msgctl 402
#define TINYSYS_NR_pidfd_send_signal 424
#define TINYSYS_NR_io_uring_setup 425
#define TINYSYS_NR_io_uring_enter 426
#define TINYSYS_NR_io_uring_register 427
#define TINYSYS_NR_open_tree 428
#define TINYSYS_NR_move_mount 429
#define TINYSYS_NR_fsopen 430
#define TINYSYS_NR_fsconfig 431
#define TINYSYS_NR_fsmount 432
#define TINYSYS_NR_fspick 433
#define TINYSYS_NR_pidfd_open 434
#define TINYSYS_NR_clone3 435
#define TINYSYS_NR_close_range 436
#define TINYSYS_NR_openat2 437
#define TINYSYS_NR_pidfd_getfd 438
#define TINYSYS_NR_faccessat2 439
#define TINYSYS_NR_process_madvise 440
#define TINYSYS_NR_epoll_pwait2 441
#define TINYSYS_NR_mount_setattr 442
#define TINYSYS_NR_quotactl_fd 443
#define TINYSYS_NR_landlock_create_ruleset 444
#define TINYSYS_NR_landlock_add_rule 445
#define TINYSYS_NR_landlock_restrict_self 446
#define TINYSYS_NR_process_mrelease 448
#define TINYSYS_NR_futex_waitv 449
#define TINYSYS_NR_set_mempolicy_home_node 450
#define TINYSYS_NR_cachestat 451
#define TINYSYS_NR_fchmodat2 452
#define TINYSYS_NR_map_shadow_stack 453
#define TINYSYS_NR_futex_wake 454
#define TINYSYS_NR_futex_wait 455
#define TINYSYS_NR_futex_requeue 456
#define TINYSYS_NR_statmount 457
#define TINYSYS_NR_listmount 458
#define TINYSYS_NR_lsm_get_self_attr 459
#define TINYSYS_NR_lsm_set_self_attr 460
#define TINYSYS_NR_lsm_list_modules 461
#define TINYSYS_NR_mseal 462
#define TINYSYS_NR_setxattrat 463
#define TINYSYS_NR_getxattrat 464
#define TINYSYS_NR_listxattrat 465
#define TINYSYS_NR_removexattrat 466
#define TINYSYS_NR_open_tree_attr 467
#define TINYSYS_NR_file_getattr 468
#define TINYSYS_NR_file_setattr 469
#define TINYSYS_NR_listns 470
#define TINYSYS_NR_rseq_slice_yield 471
#define TINYSYS_NR_fchroot 472

#ifdef TINYSYS_NR_ABI_64
#define TINYSYS_NR_newfstatat 291
#define TINYSYS_NR_semtimedop 392
#endif

#ifdef TINYSYS_NR_ABI_32
#define TINYSYS_NR_mmap2 192
#define TINYSYS_NR_truncate64 193
#define TINYSYS_NR_ftruncate64 194
#define TINYSYS_NR_stat64 195
#define TINYSYS_NR_lstat64 196
#define TINYSYS_NR_fstat64 197
#define TINYSYS_NR_fcntl64 204
#define TINYSYS_NR_sendfile64 226
#define TINYSYS_NR_fadvise64_64 254
#define TINYSYS_NR_fstatat64 291
#define TINYSYS_NR_clock_gettime64 403
#define TINYSYS_NR_clock_settime64 404
#define TINYSYS_NR_clock_adjtime64 405
#define TINYSYS_NR_clock_getres_time64 406
#define TINYSYS_NR_clock_nanosleep_time64 407
#define TINYSYS_NR_timer_gettime64 408
#define TINYSYS_NR_timer_settime64 409
#define TINYSYS_NR_timerfd_gettime64 410
#define TINYSYS_NR_timerfd_settime64 411
#define TINYSYS_NR_utimensat_time64 412
#define TINYSYS_NR_pselect6_time64 413
#define TINYSYS_NR_ppoll_time64 414
#define TINYSYS_NR_io_pgetevents_time64 416
#define TINYSYS_NR_recvmmsg_time64 417
#define TINYSYS_NR_mq_timedsend_time64 418
#define TINYSYS_NR_mq_timedreceive_time64 419
#define TINYSYS_NR_semtimedop_time64 420
#define TINYSYS_NR_rt_sigtimedwait_time64 421
#define TINYSYS_NR_futex_time64 422
#define TINYSYS_NR_sched_rr_get_interval_time64 423
#endif
#elif defined(TINYSYS_NR_TABLE_s390x)

/* System call numbers of s390x,
 * complete to Linux 7.3.4. Source: the kernel's arch/s390/kernel/syscalls/syscall.tbl, as its headers export it.
 * Written by cmake/numbers.cmake: run that, do not edit this. */

#define TINYSYS_NR_exit 1
#define TINYSYS_NR_fork 2
#define TINYSYS_NR_read 3
#define TINYSYS_NR_write 4
#define TINYSYS_NR_open 5
#define TINYSYS_NR_close 6
#define TINYSYS_NR_restart_syscall 7
#define TINYSYS_NR_creat 8
#define TINYSYS_NR_link 9
#define TINYSYS_NR_unlink 10
#define TINYSYS_NR_execve 11
#define TINYSYS_NR_chdir 12
#define TINYSYS_NR_mknod 14
#define TINYSYS_NR_chmod 15
#define TINYSYS_NR_lseek 19
#define TINYSYS_NR_getpid 20
#define TINYSYS_NR_mount 21
#define TINYSYS_NR_umount 22
#define TINYSYS_NR_ptrace 26
#define TINYSYS_NR_alarm 27
#define TINYSYS_NR_pause 29
#define TINYSYS_NR_utime 30
#define TINYSYS_NR_access 33
#define TINYSYS_NR_nice 34
#define TINYSYS_NR_sync 36
#define TINYSYS_NR_kill 37
#define TINYSYS_NR_rename 38
#define TINYSYS_NR_mkdir 39
#define TINYSYS_NR_rmdir 40
#define TINYSYS_NR_dup 41
#define TINYSYS_NR_pipe 42
#define TINYSYS_NR_times 43
#define TINYSYS_NR_brk 45
#define TINYSYS_NR_signal 48
#define TINYSYS_NR_acct 51
#define TINYSYS_NR_umount2 52
#define TINYSYS_NR_ioctl 54
#define TINYSYS_NR_fcntl 55
#define TINYSYS_NR_setpgid 57
#define TINYSYS_NR_umask 60
#define TINYSYS_NR_chroot 61
#define TINYSYS_NR_ustat 62
#define TINYSYS_NR_dup2 63
#define TINYSYS_NR_getppid 64
#define TINYSYS_NR_getpgrp 65
#define TINYSYS_NR_setsid 66
#define TINYSYS_NR_sigaction 67
#define TINYSYS_NR_sigsuspend 72
#define TINYSYS_NR_sigpending 73
#define TINYSYS_NR_sethostname 74
#define TINYSYS_NR_setrlimit 75
#define TINYSYS_NR_getrusage 77
#define TINYSYS_NR_gettimeofday 78
#define TINYSYS_NR_settimeofday 79
#define TINYSYS_NR_symlink 83
#define TINYSYS_NR_readlink 85
#define TINYSYS_NR_uselib 86
#define TINYSYS_NR_swapon 87
#define TINYSYS_NR_reboot 88
#define TINYSYS_NR_readdir 89
#define TINYSYS_NR_mmap 90
#define TINYSYS_NR_munmap 91
#define TINYSYS_NR_truncate 92
#define TINYSYS_NR_ftruncate 93
#define TINYSYS_NR_fchmod 94
#define TINYSYS_NR_getpriority 96
#define TINYSYS_NR_setpriority 97
#define TINYSYS_NR_statfs 99
#define TINYSYS_NR_fstatfs 100
#define TINYSYS_NR_socketcall 102
#define TINYSYS_NR_syslog 103
#define TINYSYS_NR_setitimer 104
#define TINYSYS_NR_getitimer 105
#define TINYSYS_NR_stat 106
#define TINYSYS_NR_lstat 107
#define TINYSYS_NR_fstat 108
#define TINYSYS_NR_lookup_dcookie 110
#define TINYSYS_NR_vhangup 111
#define TINYSYS_NR_idle 112
#define TINYSYS_NR_wait4 114
#define TINYSYS_NR_swapoff 115
#define TINYSYS_NR_sysinfo 116
#define TINYSYS_NR_ipc 117
#define TINYSYS_NR_fsync 118
#define TINYSYS_NR_sigreturn 119
#define TINYSYS_NR_clone 120
#define TINYSYS_NR_setdomainname 121
#define TINYSYS_NR_uname 122
#define TINYSYS_NR_adjtimex 124
#define TINYSYS_NR_mprotect 125
#define TINYSYS_NR_sigprocmask 126
#define TINYSYS_NR_create_module 127
#define TINYSYS_NR_init_module 128
#define TINYSYS_NR_delete_module 129
#define TINYSYS_NR_get_kernel_syms 130
#define TINYSYS_NR_quotactl 131
#define TINYSYS_NR_getpgid 132
#define TINYSYS_NR_fchdir 133
#define TINYSYS_NR_bdflush 134
#define TINYSYS_NR_sysfs 135
#define TINYSYS_NR_personality 136
#define TINYSYS_NR_afs_syscall 137
#define TINYSYS_NR_getdents 141
#define TINYSYS_NR_select 142
#define TINYSYS_NR_flock 143
#define TINYSYS_NR_msync 144
#define TINYSYS_NR_readv 145
#define TINYSYS_NR_writev 146
#define TINYSYS_NR_getsid 147
#define TINYSYS_NR_fdatasync 148
#define TINYSYS_NR__sysctl 149
#define TINYSYS_NR_mlock 150
#define TINYSYS_NR_munlock 151
#define TINYSYS_NR_mlockall 152
#define TINYSYS_NR_munlockall 153
#define TINYSYS_NR_sched_setparam 154
#define TINYSYS_NR_sched_getparam 155
#define TINYSYS_NR_sched_setscheduler 156
#define TINYSYS_NR_sched_getscheduler 157
#define TINYSYS_NR_sched_yield 158
#define TINYSYS_NR_sched_get_priority_max 159
#define TINYSYS_NR_sched_get_priority_min 160
#define TINYSYS_NR_sched_rr_get_interval 161
#define TINYSYS_NR_nanosleep 162
#define TINYSYS_NR_mremap 163
#define TINYSYS_NR_query_module 167
#define TINYSYS_NR_poll 168
#define TINYSYS_NR_nfsservctl 169
#define TINYSYS_NR_prctl 172
#define TINYSYS_NR_rt_sigreturn 173
#define TINYSYS_NR_rt_sigaction 174
#define TINYSYS_NR_rt_sigprocmask 175
#define TINYSYS_NR_rt_sigpending 176
#define TINYSYS_NR_rt_sigtimedwait 177
#define TINYSYS_NR_rt_sigqueueinfo 178
#define TINYSYS_NR_rt_sigsuspend 179
#define TINYSYS_NR_pread64 180
#define TINYSYS_NR_pwrite64 181
#define TINYSYS_NR_getcwd 183
#define TINYSYS_NR_capget 184
#define TINYSYS_NR_capset 185
#define TINYSYS_NR_sigaltstack 186
#define TINYSYS_NR_sendfile 187
#define TINYSYS_NR_getpmsg 188
#define TINYSYS_NR_putpmsg 189
#define TINYSYS_NR_vfork 190
#define TINYSYS_NR_getrlimit 191
#define TINYSYS_NR_lchown 198
#define TINYSYS_NR_getuid 199
#define TINYSYS_NR_getgid 200
#define TINYSYS_NR_geteuid 201
#define TINYSYS_NR_getegid 202
#define TINYSYS_NR_setreuid 203
#define TINYSYS_NR_setregid 204
#define TINYSYS_NR_getgroups 205
#define TINYSYS_NR_setgroups 206
#define TINYSYS_NR_fchown 207
#define TINYSYS_NR_setresuid 208
#define TINYSYS_NR_getresuid 209
#define TINYSYS_NR_setresgid 210
#define TINYSYS_NR_getresgid 211
#define TINYSYS_NR_chown 212
#define TINYSYS_NR_setuid 213
#define TINYSYS_NR_setgid 214
#define TINYSYS_NR_setfsuid 215
#define TINYSYS_NR_setfsgid 216
#define TINYSYS_NR_pivot_root 217
#define TINYSYS_NR_mincore 218
#define TINYSYS_NR_madvise 219
#define TINYSYS_NR_getdents64 220
#define TINYSYS_NR_readahead 222
#define TINYSYS_NR_setxattr 224
#define TINYSYS_NR_lsetxattr 225
#define TINYSYS_NR_fsetxattr 226
#define TINYSYS_NR_getxattr 227
#define TINYSYS_NR_lgetxattr 228
#define TINYSYS_NR_fgetxattr 229
#define TINYSYS_NR_listxattr 230
#define TINYSYS_NR_llistxattr 231
#define TINYSYS_NR_flistxattr 232
#define TINYSYS_NR_removexattr 233
#define TINYSYS_NR_lremovexattr 234
#define TINYSYS_NR_fremovexattr 235
#define TINYSYS_NR_gettid 236
#define TINYSYS_NR_tkill 237
#define TINYSYS_NR_futex 238
#define TINYSYS_NR_sched_setaffinity 239
#define TINYSYS_NR_sched_getaffinity 240
#define TINYSYS_NR_tgkill 241
#define TINYSYS_NR_io_setup 243
#define TINYSYS_NR_io_destroy 244
#define TINYSYS_NR_io_getevents 245
#define TINYSYS_NR_io_submit 246
#define TINYSYS_NR_io_cancel 247
#define TINYSYS_NR_exit_group 248
#define TINYSYS_NR_epoll_create 249
#define TINYSYS_NR_epoll_ctl 250
#define TINYSYS_NR_epoll_wait 251
#define TINYSYS_NR_set_tid_address 252
#define TINYSYS_NR_fadvise64 253
#define TINYSYS_NR_timer_create 254
#define TINYSYS_NR_timer_settime 255
#define TINYSYS_NR_timer_gettime 256
#define TINYSYS_NR_timer_getoverrun 257
#define TINYSYS_NR_timer_delete 258
#define TINYSYS_NR_clock_settime 259
#define TINYSYS_NR_clock_gettime 260
#define TINYSYS_NR_clock_getres 261
#define TINYSYS_NR_clock_nanosleep 262
#define TINYSYS_NR_statfs64 265
#define TINYSYS_NR_fstatfs64 266
#define TINYSYS_NR_remap_file_pages 267
#define TINYSYS_NR_mbind 268
#define TINYSYS_NR_get_mempolicy 269
#define TINYSYS_NR_set_mempolicy 270
#define TINYSYS_NR_mq_open 271
#define TINYSYS_NR_mq_unlink 272
#define TINYSYS_NR_mq_timedsend 273
#define TINYSYS_NR_mq_timedreceive 274
#define TINYSYS_NR_mq_notify 275
#define TINYSYS_NR_mq_getsetattr 276
#define TINYSYS_NR_kexec_load 277
#define TINYSYS_NR_add_key 278
#define TINYSYS_NR_request_key 279
#define TINYSYS_NR_keyctl 280
#define TINYSYS_NR_waitid 281
#define TINYSYS_NR_ioprio_set 282
#define TINYSYS_NR_ioprio_get 283
#define TINYSYS_NR_inotify_init 284
#define TINYSYS_NR_inotify_add_watch 285
#define TINYSYS_NR_inotify_rm_watch 286
#define TINYSYS_NR_migrate_pages 287
#define TINYSYS_NR_openat 288
#define TINYSYS_NR_mkdirat 289
#define TINYSYS_NR_mknodat 290
#define TINYSYS_NR_fchownat 291
#define TINYSYS_NR_futimesat 292
#define TINYSYS_NR_newfstatat 293
#define TINYSYS_NR_unlinkat 294
#define TINYSYS_NR_renameat 295
#define TINYSYS_NR_linkat 296
#define TINYSYS_NR_symlinkat 297
#define TINYSYS_NR_readlinkat 298
#define TINYSYS_NR_fchmodat 299
#define TINYSYS_NR_faccessat 300
#define TINYSYS_NR_pselect6 301
#define TINYSYS_NR_ppoll 302
#define TINYSYS_NR_unshare 303
#define TINYSYS_NR_set_robust_list 304
#define TINYSYS_NR_get_robust_list 305
#define TINYSYS_NR_splice 306
#define TINYSYS_NR_sync_file_range 307
#define TINYSYS_NR_tee 308
#define TINYSYS_NR_vmsplice 309
#define TINYSYS_NR_move_pages 310
#define TINYSYS_NR_getcpu 311
#define TINYSYS_NR_epoll_pwait 312
#define TINYSYS_NR_utimes 313
#define TINYSYS_NR_fallocate 314
#define TINYSYS_NR_utimensat 315
#define TINYSYS_NR_signalfd 316
#define TINYSYS_NR_timerfd 317
#define TINYSYS_NR_eventfd 318
#define TINYSYS_NR_timerfd_create 319
#define TINYSYS_NR_timerfd_settime 320
#define TINYSYS_NR_timerfd_gettime 321
#define TINYSYS_NR_signalfd4 322
#define TINYSYS_NR_eventfd2 323
#define TINYSYS_NR_inotify_init1 324
#define TINYSYS_NR_pipe2 325
#define TINYSYS_NR_dup3 326
#define TINYSYS_NR_epoll_create1 327
#define TINYSYS_NR_preadv 328
#define TINYSYS_NR_pwritev 329
#define TINYSYS_NR_rt_tgsigqueueinfo 330
#define TINYSYS_NR_perf_event_open 331
#define TINYSYS_NR_fanotify_init 332
#define TINYSYS_NR_fanotify_mark 333
#define TINYSYS_NR_prlimit64 334
#define TINYSYS_NR_name_to_handle_at 335
#define TINYSYS_NR_open_by_handle_at 336
#define TINYSYS_NR_clock_adjtime 337
#define TINYSYS_NR_syncfs 338
#define TINYSYS_NR_setns 339
#define TINYSYS_NR_process_vm_readv 340
#define TINYSYS_NR_process_vm_writev 341
#define TINYSYS_NR_s390_runtime_instr 342
#define TINYSYS_NR_kcmp 343
#define TINYSYS_NR_finit_module 344
#define TINYSYS_NR_sched_setattr 345
#define TINYSYS_NR_sched_getattr 346
#define TINYSYS_NR_renameat2 347
#define TINYSYS_NR_seccomp 348
#define TINYSYS_NR_getrandom 349
#define TINYSYS_NR_memfd_create 350
#define TINYSYS_NR_bpf 351
#define TINYSYS_NR_s390_pci_mmio_write 352
#define TINYSYS_NR_s390_pci_mmio_read 353
#define TINYSYS_NR_execveat 354
#define TINYSYS_NR_userfaultfd 355
#define TINYSYS_NR_membarrier 356
#define TINYSYS_NR_recvmmsg 357
#define TINYSYS_NR_sendmmsg 358
#define TINYSYS_NR_socket 359
#define TINYSYS_NR_socketpair 360
#define TINYSYS_NR_bind 361
#define TINYSYS_NR_connect 362
#define TINYSYS_NR_listen 363
#define TINYSYS_NR_accept4 364
#define TINYSYS_NR_getsockopt 365
#define TINYSYS_NR_setsockopt 366
#define TINYSYS_NR_getsockname 367
#define TINYSYS_NR_getpeername 368
#define TINYSYS_NR_sendto 369
#define TINYSYS_NR_sendmsg 370
#define TINYSYS_NR_recvfrom 371
#define TINYSYS_NR_recvmsg 372
#define TINYSYS_NR_shutdown 373
#define TINYSYS_NR_mlock2 374
#define TINYSYS_NR_copy_file_range 375
#define TINYSYS_NR_preadv2 376
#define TINYSYS_NR_pwritev2 377
#define TINYSYS_NR_s390_guarded_storage 378
#define TINYSYS_NR_statx 379
#define TINYSYS_NR_s390_sthyi 380
#define TINYSYS_NR_kexec_file_load 381
#define TINYSYS_NR_io_pgetevents 382
#define TINYSYS_NR_rseq 383
#define TINYSYS_NR_pkey_mprotect 384
#define TINYSYS_NR_pkey_alloc 385
#define TINYSYS_NR_pkey_free 386
#define TINYSYS_NR_semtimedop 392
#define TINYSYS_NR_semget 393
#define TINYSYS_NR_semctl 394
#define TINYSYS_NR_shmget 395
#define TINYSYS_NR_shmctl 396
#define TINYSYS_NR_shmat 397
#define TINYSYS_NR_shmdt 398
#define TINYSYS_NR_msgget 399
#define TINYSYS_NR_msgsnd 400
#define TINYSYS_NR_msgrcv 401
#define TINYSYS_NR_msgctl 402
#define TINYSYS_NR_pidfd_send_signal 424
#define TINYSYS_NR_io_uring_setup 425
#define TINYSYS_NR_io_uring_enter 426
#define TINYSYS_NR_io_uring_register 427
#define TINYSYS_NR_open_tree 428
#define TINYSYS_NR_move_mount 429
#define TINYSYS_NR_fsopen 430
#define TINYSYS_NR_fsconfig 431
#define TINYSYS_NR_fsmount 432
#define TINYSYS_NR_fspick 433
#define TINYSYS_NR_pidfd_open 434
#define TINYSYS_NR_clone3 435
#define TINYSYS_NR_close_range 436
#define TINYSYS_NR_openat2 437
#define TINYSYS_NR_pidfd_getfd 438
#define TINYSYS_NR_faccessat2 439
#define TINYSYS_NR_process_madvise 440
#define TINYSYS_NR_epoll_pwait2 441
#define TINYSYS_NR_mount_setattr 442
#define TINYSYS_NR_quotactl_fd 443
#define TINYSYS_NR_landlock_create_ruleset 444
#define TINYSYS_NR_landlock_add_rule 445
#define TINYSYS_NR_landlock_restrict_self 446
#define TINYSYS_NR_memfd_secret 447
#define TINYSYS_NR_process_mrelease 448
#define TINYSYS_NR_futex_waitv 449
#define TINYSYS_NR_set_mempolicy_home_node 450
#define TINYSYS_NR_cachestat 451
#define TINYSYS_NR_fchmodat2 452
#define TINYSYS_NR_map_shadow_stack 453
#define TINYSYS_NR_futex_wake 454
#define TINYSYS_NR_futex_wait 455
#define TINYSYS_NR_futex_requeue 456
#define TINYSYS_NR_statmount 457
#define TINYSYS_NR_listmount 458
#define TINYSYS_NR_lsm_get_self_attr 459
#define TINYSYS_NR_lsm_set_self_attr 460
#define TINYSYS_NR_lsm_list_modules 461
#define TINYSYS_NR_mseal 462
#define TINYSYS_NR_setxattrat 463
#define TINYSYS_NR_getxattrat 464
#define TINYSYS_NR_listxattrat 465
#define TINYSYS_NR_removexattrat 466
#define TINYSYS_NR_open_tree_attr 467
#define TINYSYS_NR_file_getattr 468
#define TINYSYS_NR_file_setattr 469
#define TINYSYS_NR_listns 470
#define TINYSYS_NR_rseq_slice_yield 471
#define TINYSYS_NR_fchroot 472
#elif defined(TINYSYS_NR_TABLE_mips_o32)

/* System call numbers of MIPS, the o32 ABI,
 * complete to Linux 7.3.4. Source: the kernel's arch/mips/kernel/syscalls/syscall_o32.tbl, as its headers export it.
 * Written by cmake/numbers.cmake: run that, do not edit this. */

#define TINYSYS_NR_syscall 4000
#define TINYSYS_NR_exit 4001
#define TINYSYS_NR_fork 4002
#define TINYSYS_NR_read 4003
#define TINYSYS_NR_write 4004
#define TINYSYS_NR_open 4005
#define TINYSYS_NR_close 4006
#define TINYSYS_NR_waitpid 4007
#define TINYSYS_NR_creat 4008
#define TINYSYS_NR_link 4009
#define TINYSYS_NR_unlink 4010
#define TINYSYS_NR_execve 4011
#define TINYSYS_NR_chdir 4012
#define TINYSYS_NR_time 4013
#define TINYSYS_NR_mknod 4014
#define TINYSYS_NR_chmod 4015
#define TINYSYS_NR_lchown 4016
#define TINYSYS_NR_break 4017
#define TINYSYS_NR_unused18 4018
#define TINYSYS_NR_lseek 4019
#define TINYSYS_NR_getpid 4020
#define TINYSYS_NR_mount 4021
#define TINYSYS_NR_umount 4022
#define TINYSYS_NR_setuid 4023
#define TINYSYS_NR_getuid 4024
#define TINYSYS_NR_stime 4025
#define TINYSYS_NR_ptrace 4026
#define TINYSYS_NR_alarm 4027
#define TINYSYS_NR_unused28 4028
#define TINYSYS_NR_pause 4029
#define TINYSYS_NR_utime 4030
#define TINYSYS_NR_stty 4031
#define TINYSYS_NR_gtty 4032
#define TINYSYS_NR_access 4033
#define TINYSYS_NR_nice 4034
#define TINYSYS_NR_ftime 4035
#define TINYSYS_NR_sync 4036
#define TINYSYS_NR_kill 4037
#define TINYSYS_NR_rename 4038
#define TINYSYS_NR_mkdir 4039
#define TINYSYS_NR_rmdir 4040
#define TINYSYS_NR_dup 4041
#define TINYSYS_NR_pipe 4042
#define TINYSYS_NR_times 4043
#define TINYSYS_NR_prof 4044
#define TINYSYS_NR_brk 4045
#define TINYSYS_NR_setgid 4046
#define TINYSYS_NR_getgid 4047
#define TINYSYS_NR_signal 4048
#define TINYSYS_NR_geteuid 4049
#define TINYSYS_NR_getegid 4050
#define TINYSYS_NR_acct 4051
#define TINYSYS_NR_umount2 4052
#define TINYSYS_NR_lock 4053
#define TINYSYS_NR_ioctl 4054
#define TINYSYS_NR_fcntl 4055
#define TINYSYS_NR_mpx 4056
#define TINYSYS_NR_setpgid 4057
#define TINYSYS_NR_ulimit 4058
#define TINYSYS_NR_unused59 4059
#define TINYSYS_NR_umask 4060
#define TINYSYS_NR_chroot 4061
#define TINYSYS_NR_ustat 4062
#define TINYSYS_NR_dup2 4063
#define TINYSYS_NR_getppid 4064
#define TINYSYS_NR_getpgrp 4065
#define TINYSYS_NR_setsid 4066
#define TINYSYS_NR_sigaction 4067
#define TINYSYS_NR_sgetmask 4068
#define TINYSYS_NR_ssetmask 4069
#define TINYSYS_NR_setreuid 4070
#define TINYSYS_NR_setregid 4071
#define TINYSYS_NR_sigsuspend 4072
#define TINYSYS_NR_sigpending 4073
#define TINYSYS_NR_sethostname 4074
#define TINYSYS_NR_setrlimit 4075
#define TINYSYS_NR_getrlimit 4076
#define TINYSYS_NR_getrusage 4077
#define TINYSYS_NR_gettimeofday 4078
#define TINYSYS_NR_settimeofday 4079
#define TINYSYS_NR_getgroups 4080
#define TINYSYS_NR_setgroups 4081
#define TINYSYS_NR_reserved82 4082
#define TINYSYS_NR_symlink 4083
#define TINYSYS_NR_unused84 4084
#define TINYSYS_NR_readlink 4085
#define TINYSYS_NR_uselib 4086
#define TINYSYS_NR_swapon 4087
#define TINYSYS_NR_reboot 4088
#define TINYSYS_NR_readdir 4089
#define TINYSYS_NR_mmap 4090
#define TINYSYS_NR_munmap 4091
#define TINYSYS_NR_truncate 4092
#define TINYSYS_NR_ftruncate 4093
#define TINYSYS_NR_fchmod 4094
#define TINYSYS_NR_fchown 4095
#define TINYSYS_NR_getpriority 4096
#define TINYSYS_NR_setpriority 4097
#define TINYSYS_NR_profil 4098
#define TINYSYS_NR_statfs 4099
#define TINYSYS_NR_fstatfs 4100
#define TINYSYS_NR_ioperm 4101
#define TINYSYS_NR_socketcall 4102
#define TINYSYS_NR_syslog 4103
#define TINYSYS_NR_setitimer 4104
#define TINYSYS_NR_getitimer 4105
#define TINYSYS_NR_stat 4106
#define TINYSYS_NR_lstat 4107
#define TINYSYS_NR_fstat 4108
#define TINYSYS_NR_unused109 4109
#define TINYSYS_NR_iopl 4110
#define TINYSYS_NR_vhangup 4111
#define TINYSYS_NR_idle 4112
#define TINYSYS_NR_vm86 4113
#define TINYSYS_NR_wait4 4114
#define TINYSYS_NR_swapoff 4115
#define TINYSYS_NR_sysinfo 4116
#define TINYSYS_NR_ipc 4117
#define TINYSYS_NR_fsync 4118
#define TINYSYS_NR_sigreturn 4119
#define TINYSYS_NR_clone 4120
#define TINYSYS_NR_setdomainname 4121
#define TINYSYS_NR_uname 4122
#define TINYSYS_NR_modify_ldt 4123
#define TINYSYS_NR_adjtimex 4124
#define TINYSYS_NR_mprotect 4125
#define TINYSYS_NR_sigprocmask 4126
#define TINYSYS_NR_create_module 4127
#define TINYSYS_NR_init_module 4128
#define TINYSYS_NR_delete_module 4129
#define TINYSYS_NR_get_kernel_syms 4130
#define TINYSYS_NR_quotactl 4131
#define TINYSYS_NR_getpgid 4132
#define TINYSYS_NR_fchdir 4133
#define TINYSYS_NR_bdflush 4134
#define TINYSYS_NR_sysfs 4135
#define TINYSYS_NR_personality 4136
#define TINYSYS_NR_afs_syscall 4137
#define TINYSYS_NR_setfsuid 4138
#define TINYSYS_NR_setfsgid 4139
#define TINYSYS_NR__llseek 4140
#define TINYSYS_NR_getdents 4141
#define TINYSYS_NR__newselect 4142
#define TINYSYS_NR_flock 4143
#define TINYSYS_NR_msync 4144
#define TINYSYS_NR_readv 4145
#define TINYSYS_NR_writev 4146
#define TINYSYS_NR_cacheflush 4147
#define TINYSYS_NR_cachectl 4148
#define TINYSYS_NR_sysmips 4149
#define TINYSYS_NR_unused150 4150
#define TINYSYS_NR_getsid 4151
#define TINYSYS_NR_fdatasync 4152
#define TINYSYS_NR__sysctl 4153
#define TINYSYS_NR_mlock 4154
#define TINYSYS_NR_munlock 4155
#define TINYSYS_NR_mlockall 4156
#define TINYSYS_NR_munlockall 4157
#define TINYSYS_NR_sched_setparam 4158
#define TINYSYS_NR_sched_getparam 4159
#define TINYSYS_NR_sched_setscheduler 4160
#define TINYSYS_NR_sched_getscheduler 4161
#define TINYSYS_NR_sched_yield 4162
#define TINYSYS_NR_sched_get_priority_max 4163
#define TINYSYS_NR_sched_get_priority_min 4164
#define TINYSYS_NR_sched_rr_get_interval 4165
#define TINYSYS_NR_nanosleep 4166
#define TINYSYS_NR_mremap 4167
#define TINYSYS_NR_accept 4168
#define TINYSYS_NR_bind 4169
#define TINYSYS_NR_connect 4170
#define TINYSYS_NR_getpeername 4171
#define TINYSYS_NR_getsockname 4172
#define TINYSYS_NR_getsockopt 4173
#define TINYSYS_NR_listen 4174
#define TINYSYS_NR_recv 4175
#define TINYSYS_NR_recvfrom 4176
#define TINYSYS_NR_recvmsg 4177
#define TINYSYS_NR_send 4178
#define TINYSYS_NR_sendmsg 4179
#define TINYSYS_NR_sendto 4180
#define TINYSYS_NR_setsockopt 4181
#define TINYSYS_NR_shutdown 4182
#define TINYSYS_NR_socket 4183
#define TINYSYS_NR_socketpair 4184
#define TINYSYS_NR_setresuid 4185
#define TINYSYS_NR_getresuid 4186
#define TINYSYS_NR_query_module 4187
#define TINYSYS_NR_poll 4188
#define TINYSYS_NR_nfsservctl 4189
#define TINYSYS_NR_setresgid 4190
#define TINYSYS_NR_getresgid 4191
#define TINYSYS_NR_prctl 4192
#define TINYSYS_NR_rt_sigreturn 4193
#define TINYSYS_NR_rt_sigaction 4194
#define TINYSYS_NR_rt_sigprocmask 4195
#define TINYSYS_NR_rt_sigpending 4196
#define TINYSYS_NR_rt_sigtimedwait 4197
#define TINYSYS_NR_rt_sigqueueinfo 4198
#define TINYSYS_NR_rt_sigsuspend 4199
#define TINYSYS_NR_pread64 4200
#define TINYSYS_NR_pwrite64 4201
#define TINYSYS_NR_chown 4202
#define TINYSYS_NR_getcwd 4203
#define TINYSYS_NR_capget 4204
#define TINYSYS_NR_capset 4205
#define TINYSYS_NR_sigaltstack 4206
#define TINYSYS_NR_sendfile 4207
#define TINYSYS_NR_getpmsg 4208
#define TINYSYS_NR_putpmsg 4209
#define TINYSYS_NR_mmap2 4210
#define TINYSYS_NR_truncate64 4211
#define TINYSYS_NR_ftruncate64 4212
#define TINYSYS_NR_stat64 4213
#define TINYSYS_NR_lstat64 4214
#define TINYSYS_NR_fstat64 4215
#define TINYSYS_NR_pivot_root 4216
#define TINYSYS_NR_mincore 4217
#define TINYSYS_NR_madvise 4218
#define TINYSYS_NR_getdents64 4219
#define TINYSYS_NR_fcntl64 4220
#define TINYSYS_NR_reserved221 4221
#define TINYSYS_NR_gettid 4222
#define TINYSYS_NR_readahead 4223
#define TINYSYS_NR_setxattr 4224
#define TINYSYS_NR_lsetxattr 4225
#define TINYSYS_NR_fsetxattr 4226
#define TINYSYS_NR_getxattr 4227
#define TINYSYS_NR_lgetxattr 4228
#define TINYSYS_NR_fgetxattr 4229
#define TINYSYS_NR_listxattr 4230
#define TINYSYS_NR_llistxattr 4231
#define TINYSYS_NR_flistxattr 4232
#define TINYSYS_NR_removexattr 4233
#define TINYSYS_NR_lremovexattr 4234
#define TINYSYS_NR_fremovexattr 4235
#define TINYSYS_NR_tkill 4236
#define TINYSYS_NR_sendfile64 4237
#define TINYSYS_NR_futex 4238
#define TINYSYS_NR_sched_setaffinity 4239
#define TINYSYS_NR_sched_getaffinity 4240
#define TINYSYS_NR_io_setup 4241
#define TINYSYS_NR_io_destroy 4242
#define TINYSYS_NR_io_getevents 4243
#define TINYSYS_NR_io_submit 4244
#define TINYSYS_NR_io_cancel 4245
#define TINYSYS_NR_exit_group 4246
#define TINYSYS_NR_lookup_dcookie 4247
#define TINYSYS_NR_epoll_create 4248
#define TINYSYS_NR_epoll_ctl 4249
#define TINYSYS_NR_epoll_wait 4250
#define TINYSYS_NR_remap_file_pages 4251
#define TINYSYS_NR_set_tid_address 4252
#define TINYSYS_NR_restart_syscall 4253
#define TINYSYS_NR_fadvise64 4254
#define TINYSYS_NR_statfs64 4255
#define TINYSYS_NR_fstatfs64 4256
#define TINYSYS_NR_timer_create 4257
#define TINYSYS_NR_timer_settime 4258
#define TINYSYS_NR_timer_gettime 4259
#define TINYSYS_NR_timer_getoverrun 4260
#define TINYSYS_NR_timer_delete 4261
#define TINYSYS_NR_clock_settime 4262
#define TINYSYS_NR_clock_gettime 4263
#define TINYSYS_NR_clock_getres 4264
#define TINYSYS_NR_clock_nanosleep 4265
#define TINYSYS_NR_tgkill 4266
#define TINYSYS_NR_utimes 4267
#define TINYSYS_NR_mbind 4268
#define TINYSYS_NR_get_mempolicy 4269
#define TINYSYS_NR_set_mempolicy 4270
#define TINYSYS_NR_mq_open 4271
#define TINYSYS_NR_mq_unlink 4272
#define TINYSYS_NR_mq_timedsend 4273
#define TINYSYS_NR_mq_timedreceive 4274
#define TINYSYS_NR_mq_notify 4275
#define TINYSYS_NR_mq_getsetattr 4276
#define TINYSYS_NR_vserver 4277
#define TINYSYS_NR_waitid 4278
#define TINYSYS_NR_add_key 4280
#define TINYSYS_NR_request_key 4281
#define TINYSYS_NR_keyctl 4282
#define TINYSYS_NR_set_thread_area 4283
#define TINYSYS_NR_inotify_init 4284
#define TINYSYS_NR_inotify_add_watch 4285
#define TINYSYS_NR_inotify_rm_watch 4286
#define TINYSYS_NR_migrate_pages 4287
#define TINYSYS_NR_openat 4288
#define TINYSYS_NR_mkdirat 4289
#define TINYSYS_NR_mknodat 4290
#define TINYSYS_NR_fchownat 4291
#define TINYSYS_NR_futimesat 4292
#define TINYSYS_NR_fstatat64 4293
#define TINYSYS_NR_unlinkat 4294
#define TINYSYS_NR_renameat 4295
#define TINYSYS_NR_linkat 4296
#define TINYSYS_NR_symlinkat 4297
#define TINYSYS_NR_readlinkat 4298
#define TINYSYS_NR_fchmodat 4299
#define TINYSYS_NR_faccessat 4300
#define TINYSYS_NR_pselect6 4301
#define TINYSYS_NR_ppoll 4302
#define TINYSYS_NR_unshare 4303
#define TINYSYS_NR_splice 4304
#define TINYSYS_NR_sync_file_range 4305
#define TINYSYS_NR_tee 4306
#define TINYSYS_NR_vmsplice 4307
#define TINYSYS_NR_move_pages 4308
#define TINYSYS_NR_set_robust_list 4309
#define TINYSYS_NR_get_robust_list 4310
#define TINYSYS_NR_kexec_load 4311
#define TINYSYS_NR_getcpu 4312
#define TINYSYS_NR_epoll_pwait 4313
#define TINYSYS_NR_ioprio_set 4314
#define TINYSYS_NR_ioprio_get 4315
#define TINYSYS_NR_utimensat 4316
#define TINYSYS_NR_signalfd 4317
#define TINYSYS_NR_timerfd 4318
#define TINYSYS_NR_eventfd 4319
#define TINYSYS_NR_fallocate 4320
#define TINYSYS_NR_timerfd_create 4321
#define TINYSYS_NR_timerfd_gettime 4322
#define TINYSYS_NR_timerfd_settime 4323
#define TINYSYS_NR_signalfd4 4324
#define TINYSYS_NR_eventfd2 4325
#define TINYSYS_NR_epoll_create1 4326
#define TINYSYS_NR_dup3 4327
#define TINYSYS_NR_pipe2 4328
#define TINYSYS_NR_inotify_init1 4329
#define TINYSYS_NR_preadv 4330
#define TINYSYS_NR_pwritev 4331
#define TINYSYS_NR_rt_tgsigqueueinfo 4332
#define TINYSYS_NR_perf_event_open 4333
#define TINYSYS_NR_accept4 4334
#define TINYSYS_NR_recvmmsg 4335
#define TINYSYS_NR_fanotify_init 4336
#define TINYSYS_NR_fanotify_mark 4337
#define TINYSYS_NR_prlimit64 4338
#define TINYSYS_NR_name_to_handle_at 4339
#define TINYSYS_NR_open_by_handle_at 4340
#define TINYSYS_NR_clock_adjtime 4341
#define TINYSYS_NR_syncfs 4342
#define TINYSYS_NR_sendmmsg 4343
#define TINYSYS_NR_setns 4344
#define TINYSYS_NR_process_vm_readv 4345
#define TINYSYS_NR_process_vm_writev 4346
#define TINYSYS_NR_kcmp 4347
#define TINYSYS_NR_finit_module 4348
#define TINYSYS_NR_sched_setattr 4349
#define TINYSYS_NR_sched_getattr 4350
#define TINYSYS_NR_renameat2 4351
#define TINYSYS_NR_seccomp 4352
#define TINYSYS_NR_getrandom 4353
#define TINYSYS_NR_memfd_create 4354
#define TINYSYS_NR_bpf 4355
#define TINYSYS_NR_execveat 4356
#define TINYSYS_NR_userfaultfd 4357
#define TINYSYS_NR_membarrier 4358
#define TINYSYS_NR_mlock2 4359
#define TINYSYS_NR_copy_file_range 4360
#define TINYSYS_NR_preadv2 4361
#define TINYSYS_NR_pwritev2 4362
#define TINYSYS_NR_pkey_mprotect 4363
#define TINYSYS_NR_pkey_alloc 4364
#define TINYSYS_NR_pkey_free 4365
#define TINYSYS_NR_statx 4366
#define TINYSYS_NR_rseq 4367
#define TINYSYS_NR_io_pgetevents 4368
#define TINYSYS_NR_semget 4393
#define TINYSYS_NR_semctl 4394
#define TINYSYS_NR_shmget 4395
#define TINYSYS_NR_shmctl 4396
#define TINYSYS_NR_shmat 4397
#define TINYSYS_NR_shmdt 4398
#define TINYSYS_NR_msgget 4399
#define TINYSYS_NR_msgsnd 4400
#define TINYSYS_NR_msgrcv 4401
#define TINYSYS_NR_msgctl 4402
#define TINYSYS_NR_clock_gettime64 4403
#define TINYSYS_NR_clock_settime64 4404
#define TINYSYS_NR_clock_adjtime64 4405
#define TINYSYS_NR_clock_getres_time64 4406
#define TINYSYS_NR_clock_nanosleep_time64 4407
#define TINYSYS_NR_timer_gettime64 4408
#define TINYSYS_NR_timer_settime64 4409
#define TINYSYS_NR_timerfd_gettime64 4410
#define TINYSYS_NR_timerfd_settime64 4411
#define TINYSYS_NR_utimensat_time64 4412
#define TINYSYS_NR_pselect6_time64 4413
#define TINYSYS_NR_ppoll_time64 4414
#define TINYSYS_NR_io_pgetevents_time64 4416
#define TINYSYS_NR_recvmmsg_time64 4417
#define TINYSYS_NR_mq_timedsend_time64 4418
#define TINYSYS_NR_mq_timedreceive_time64 4419
#define TINYSYS_NR_semtimedop_time64 4420
#define TINYSYS_NR_rt_sigtimedwait_time64 4421
#define TINYSYS_NR_futex_time64 4422
#define TINYSYS_NR_sched_rr_get_interval_time64 4423
#define TINYSYS_NR_pidfd_send_signal 4424
#define TINYSYS_NR_io_uring_setup 4425
#define TINYSYS_NR_io_uring_enter 4426
#define TINYSYS_NR_io_uring_register 4427
#define TINYSYS_NR_open_tree 4428
#define TINYSYS_NR_move_mount 4429
#define TINYSYS_NR_fsopen 4430
#define TINYSYS_NR_fsconfig 4431
#define TINYSYS_NR_fsmount 4432
#define TINYSYS_NR_fspick 4433
#define TINYSYS_NR_pidfd_open 4434
#define TINYSYS_NR_clone3 4435
#define TINYSYS_NR_close_range 4436
#define TINYSYS_NR_openat2 4437
#define TINYSYS_NR_pidfd_getfd 4438
#define TINYSYS_NR_faccessat2 4439
#define TINYSYS_NR_process_madvise 4440
#define TINYSYS_NR_epoll_pwait2 4441
#define TINYSYS_NR_mount_setattr 4442
#define TINYSYS_NR_quotactl_fd 4443
#define TINYSYS_NR_landlock_create_ruleset 4444
#define TINYSYS_NR_landlock_add_rule 4445
#define TINYSYS_NR_landlock_restrict_self 4446
#define TINYSYS_NR_process_mrelease 4448
#define TINYSYS_NR_futex_waitv 4449
#define TINYSYS_NR_set_mempolicy_home_node 4450
#define TINYSYS_NR_cachestat 4451
#define TINYSYS_NR_fchmodat2 4452
#define TINYSYS_NR_map_shadow_stack 4453
#define TINYSYS_NR_futex_wake 4454
#define TINYSYS_NR_futex_wait 4455
#define TINYSYS_NR_futex_requeue 4456
#define TINYSYS_NR_statmount 4457
#define TINYSYS_NR_listmount 4458
#define TINYSYS_NR_lsm_get_self_attr 4459
#define TINYSYS_NR_lsm_set_self_attr 4460
#define TINYSYS_NR_lsm_list_modules 4461
#define TINYSYS_NR_mseal 4462
#define TINYSYS_NR_setxattrat 4463
#define TINYSYS_NR_getxattrat 4464
#define TINYSYS_NR_listxattrat 4465
#define TINYSYS_NR_removexattrat 4466
#define TINYSYS_NR_open_tree_attr 4467
#define TINYSYS_NR_file_getattr 4468
#define TINYSYS_NR_file_setattr 4469
#define TINYSYS_NR_listns 4470
#define TINYSYS_NR_rseq_slice_yield 4471
#define TINYSYS_NR_fchroot 4472
#elif defined(TINYSYS_NR_TABLE_mips_n32)

/* System call numbers of MIPS, the n32 ABI,
 * complete to Linux 7.3.4. Source: the kernel's arch/mips/kernel/syscalls/syscall_n32.tbl, as its headers export it.
 * Written by cmake/numbers.cmake: run that, do not edit this. */

#define TINYSYS_NR_read 6000
#define TINYSYS_NR_write 6001
#define TINYSYS_NR_open 6002
#define TINYSYS_NR_close 6003
#define TINYSYS_NR_stat 6004
#define TINYSYS_NR_fstat 6005
#define TINYSYS_NR_lstat 6006
#define TINYSYS_NR_poll 6007
#define TINYSYS_NR_lseek 6008
#define TINYSYS_NR_mmap 6009
#define TINYSYS_NR_mprotect 6010
#define TINYSYS_NR_munmap 6011
#define TINYSYS_NR_brk 6012
#define TINYSYS_NR_rt_sigaction 6013
#define TINYSYS_NR_rt_sigprocmask 6014
#define TINYSYS_NR_ioctl 6015
#define TINYSYS_NR_pread64 6016
#define TINYSYS_NR_pwrite64 6017
#define TINYSYS_NR_readv 6018
#define TINYSYS_NR_writev 6019
#define TINYSYS_NR_access 6020
#define TINYSYS_NR_pipe 6021
#define TINYSYS_NR__newselect 6022
#define TINYSYS_NR_sched_yield 6023
#define TINYSYS_NR_mremap 6024
#define TINYSYS_NR_msync 6025
#define TINYSYS_NR_mincore 6026
#define TINYSYS_NR_madvise 6027
#define TINYSYS_NR_shmget 6028
#define TINYSYS_NR_shmat 6029
#define TINYSYS_NR_shmctl 6030
#define TINYSYS_NR_dup 6031
#define TINYSYS_NR_dup2 6032
#define TINYSYS_NR_pause 6033
#define TINYSYS_NR_nanosleep 6034
#define TINYSYS_NR_getitimer 6035
#define TINYSYS_NR_setitimer 6036
#define TINYSYS_NR_alarm 6037
#define TINYSYS_NR_getpid 6038
#define TINYSYS_NR_sendfile 6039
#define TINYSYS_NR_socket 6040
#define TINYSYS_NR_connect 6041
#define TINYSYS_NR_accept 6042
#define TINYSYS_NR_sendto 6043
#define TINYSYS_NR_recvfrom 6044
#define TINYSYS_NR_sendmsg 6045
#define TINYSYS_NR_recvmsg 6046
#define TINYSYS_NR_shutdown 6047
#define TINYSYS_NR_bind 6048
#define TINYSYS_NR_listen 6049
#define TINYSYS_NR_getsockname 6050
#define TINYSYS_NR_getpeername 6051
#define TINYSYS_NR_socketpair 6052
#define TINYSYS_NR_setsockopt 6053
#define TINYSYS_NR_getsockopt 6054
#define TINYSYS_NR_clone 6055
#define TINYSYS_NR_fork 6056
#define TINYSYS_NR_execve 6057
#define TINYSYS_NR_exit 6058
#define TINYSYS_NR_wait4 6059
#define TINYSYS_NR_kill 6060
#define TINYSYS_NR_uname 6061
#define TINYSYS_NR_semget 6062
#define TINYSYS_NR_semop 6063
#define TINYSYS_NR_semctl 6064
#define TINYSYS_NR_shmdt 6065
#define TINYSYS_NR_msgget 6066
#define TINYSYS_NR_msgsnd 6067
#define TINYSYS_NR_msgrcv 6068
#define TINYSYS_NR_msgctl 6069
#define TINYSYS_NR_fcntl 6070
#define TINYSYS_NR_flock 6071
#define TINYSYS_NR_fsync 6072
#define TINYSYS_NR_fdatasync 6073
#define TINYSYS_NR_truncate 6074
#define TINYSYS_NR_ftruncate 6075
#define TINYSYS_NR_getdents 6076
#define TINYSYS_NR_getcwd 6077
#define TINYSYS_NR_chdir 6078
#define TINYSYS_NR_fchdir 6079
#define TINYSYS_NR_rename 6080
#define TINYSYS_NR_mkdir 6081
#define TINYSYS_NR_rmdir 6082
#define TINYSYS_NR_creat 6083
#define TINYSYS_NR_link 6084
#define TINYSYS_NR_unlink 6085
#define TINYSYS_NR_symlink 6086
#define TINYSYS_NR_readlink 6087
#define TINYSYS_NR_chmod 6088
#define TINYSYS_NR_fchmod 6089
#define TINYSYS_NR_chown 6090
#define TINYSYS_NR_fchown 6091
#define TINYSYS_NR_lchown 6092
#define TINYSYS_NR_umask 6093
#define TINYSYS_NR_gettimeofday 6094
#define TINYSYS_NR_getrlimit 6095
#define TINYSYS_NR_getrusage 6096
#define TINYSYS_NR_sysinfo 6097
#define TINYSYS_NR_times 6098
#define TINYSYS_NR_ptrace 6099
#define TINYSYS_NR_getuid 6100
#define TINYSYS_NR_syslog 6101
#define TINYSYS_NR_getgid 6102
#define TINYSYS_NR_setuid 6103
#define TINYSYS_NR_setgid 6104
#define TINYSYS_NR_geteuid 6105
#define TINYSYS_NR_getegid 6106
#define TINYSYS_NR_setpgid 6107
#define TINYSYS_NR_getppid 6108
#define TINYSYS_NR_getpgrp 6109
#define TINYSYS_NR_setsid 6110
#define TINYSYS_NR_setreuid 6111
#define TINYSYS_NR_setregid 6112
#define TINYSYS_NR_getgroups 6113
#define TINYSYS_NR_setgroups 6114
#define TINYSYS_NR_setresuid 6115
#define TINYSYS_NR_getresuid 6116
#define TINYSYS_NR_setresgid 6117
#define TINYSYS_NR_getresgid 6118
#define TINYSYS_NR_getpgid 6119
#define TINYSYS_NR_setfsuid 6120
#define TINYSYS_NR_setfsgid 6121
#define TINYSYS_NR_getsid 6122
#define TINYSYS_NR_capget 6123
#define TINYSYS_NR_capset 6124
#define TINYSYS_NR_rt_sigpending 6125
#define TINYSYS_NR_rt_sigtimedwait 6126
#define TINYSYS_NR_rt_sigqueueinfo 6127
#define TINYSYS_NR_rt_sigsuspend 6128
#define TINYSYS_NR_sigaltstack 6129
#define TINYSYS_NR_utime 6130
#define TINYSYS_NR_mknod 6131
#define TINYSYS_NR_personality 6132
#define TINYSYS_NR_ustat 6133
#define TINYSYS_NR_statfs 6134
#define TINYSYS_NR_fstatfs 6135
#define TINYSYS_NR_sysfs 6136
#define TINYSYS_NR_getpriority 6137
#define TINYSYS_NR_setpriority 6138
#define TINYSYS_NR_sched_setparam 6139
#define TINYSYS_NR_sched_getparam 6140
#define TINYSYS_NR_sched_setscheduler 6141
#define TINYSYS_NR_sched_getscheduler 6142
#define TINYSYS_NR_sched_get_priority_max 6143
#define TINYSYS_NR_sched_get_priority_min 6144
#define TINYSYS_NR_sched_rr_get_interval 6145
#define TINYSYS_NR_mlock 6146
#define TINYSYS_NR_munlock 6147
#define TINYSYS_NR_mlockall 6148
#define TINYSYS_NR_munlockall 6149
#define TINYSYS_NR_vhangup 6150
#define TINYSYS_NR_pivot_root 6151
#define TINYSYS_NR__sysctl 6152
#define TINYSYS_NR_prctl 6153
#define TINYSYS_NR_adjtimex 6154
#define TINYSYS_NR_setrlimit 6155
#define TINYSYS_NR_chroot 6156
#define TINYSYS_NR_sync 6157
#define TINYSYS_NR_acct 6158
#define TINYSYS_NR_settimeofday 6159
#define TINYSYS_NR_mount 6160
#define TINYSYS_NR_umount2 6161
#define TINYSYS_NR_swapon 6162
#define TINYSYS_NR_swapoff 6163
#define TINYSYS_NR_reboot 6164
#define TINYSYS_NR_sethostname 6165
#define TINYSYS_NR_setdomainname 6166
#define TINYSYS_NR_create_module 6167
#define TINYSYS_NR_init_module 6168
#define TINYSYS_NR_delete_module 6169
#define TINYSYS_NR_get_kernel_syms 6170
#define TINYSYS_NR_query_module 6171
#define TINYSYS_NR_quotactl 6172
#define TINYSYS_NR_nfsservctl 6173
#define TINYSYS_NR_getpmsg 6174
#define TINYSYS_NR_putpmsg 6175
#define TINYSYS_NR_afs_syscall 6176
#define TINYSYS_NR_reserved177 6177
#define TINYSYS_NR_gettid 6178
#define TINYSYS_NR_readahead 6179
#define TINYSYS_NR_setxattr 6180
#define TINYSYS_NR_lsetxattr 6181
#define TINYSYS_NR_fsetxattr 6182
#define TINYSYS_NR_getxattr 6183
#define TINYSYS_NR_lgetxattr 6184
#define TINYSYS_NR_fgetxattr 6185
#define TINYSYS_NR_listxattr 6186
#define TINYSYS_NR_llistxattr 6187
#define TINYSYS_NR_flistxattr 6188
#define TINYSYS_NR_removexattr 6189
#define TINYSYS_NR_lremovexattr 6190
#define TINYSYS_NR_fremovexattr 6191
#define TINYSYS_NR_tkill 6192
#define TINYSYS_NR_reserved193 6193
#define TINYSYS_NR_futex 6194
#define TINYSYS_NR_sched_setaffinity 6195
#define TINYSYS_NR_sched_getaffinity 6196
#define TINYSYS_NR_cacheflush 6197
#define TINYSYS_NR_cachectl 6198
#define TINYSYS_NR_sysmips 6199
#define TINYSYS_NR_io_setup 6200
#define TINYSYS_NR_io_destroy 6201
#define TINYSYS_NR_io_getevents 6202
#define TINYSYS_NR_io_submit 6203
#define TINYSYS_NR_io_cancel 6204
#define TINYSYS_NR_exit_group 6205
#define TINYSYS_NR_lookup_dcookie 6206
#define TINYSYS_NR_epoll_create 6207
#define TINYSYS_NR_epoll_ctl 6208
#define TINYSYS_NR_epoll_wait 6209
#define TINYSYS_NR_remap_file_pages 6210
#define TINYSYS_NR_rt_sigreturn 6211
#define TINYSYS_NR_fcntl64 6212
#define TINYSYS_NR_set_tid_address 6213
#define TINYSYS_NR_restart_syscall 6214
#define TINYSYS_NR_semtimedop 6215
#define TINYSYS_NR_fadvise64 6216
#define TINYSYS_NR_statfs64 6217
#define TINYSYS_NR_fstatfs64 6218
#define TINYSYS_NR_sendfile64 6219
#define TINYSYS_NR_timer_create 6220
#define TINYSYS_NR_timer_settime 6221
#define TINYSYS_NR_timer_gettime 6222
#define TINYSYS_NR_timer_getoverrun 6223
#define TINYSYS_NR_timer_delete 6224
#define TINYSYS_NR_clock_settime 6225
#define TINYSYS_NR_clock_gettime 6226
#define TINYSYS_NR_clock_getres 6227
#define TINYSYS_NR_clock_nanosleep 6228
#define TINYSYS_NR_tgkill 6229
#define TINYSYS_NR_utimes 6230
#define TINYSYS_NR_mbind 6231
#define TINYSYS_NR_get_mempolicy 6232
#define TINYSYS_NR_set_mempolicy 6233
#define TINYSYS_NR_mq_open 6234
#define TINYSYS_NR_mq_unlink 6235
#define TINYSYS_NR_mq_timedsend 6236
#define TINYSYS_NR_mq_timedreceive 6237
#define TINYSYS_NR_mq_notify 6238
#define TINYSYS_NR_mq_getsetattr 6239
#define TINYSYS_NR_vserver 6240
#define TINYSYS_NR_waitid 6241
#define TINYSYS_NR_add_key 6243
#define TINYSYS_NR_request_key 6244
#define TINYSYS_NR_keyctl 6245
#define TINYSYS_NR_set_thread_area 6246
#define TINYSYS_NR_inotify_init 6247
#define TINYSYS_NR_inotify_add_watch 6248
#define TINYSYS_NR_inotify_rm_watch 6249
#define TINYSYS_NR_migrate_pages 6250
#define TINYSYS_NR_openat 6251
#define TINYSYS_NR_mkdirat 6252
#define TINYSYS_NR_mknodat 6253
#define TINYSYS_NR_fchownat 6254
#define TINYSYS_NR_futimesat 6255
#define TINYSYS_NR_newfstatat 6256
#define TINYSYS_NR_unlinkat 6257
#define TINYSYS_NR_renameat 6258
#define TINYSYS_NR_linkat 6259
#define TINYSYS_NR_symlinkat 6260
#define TINYSYS_NR_readlinkat 6261
#define TINYSYS_NR_fchmodat 6262
#define TINYSYS_NR_faccessat 6263
#define TINYSYS_NR_pselect6 6264
#define TINYSYS_NR_ppoll 6265
#define TINYSYS_NR_unshare 6266
#define TINYSYS_NR_splice 6267
#define TINYSYS_NR_sync_file_range 6268
#define TINYSYS_NR_tee 6269
#define TINYSYS_NR_vmsplice 6270
#define TINYSYS_NR_move_pages 6271
#define TINYSYS_NR_set_robust_list 6272
#define TINYSYS_NR_get_robust_list 6273
#define TINYSYS_NR_kexec_load 6274
#define TINYSYS_NR_getcpu 6275
#define TINYSYS_NR_epoll_pwait 6276
#define TINYSYS_NR_ioprio_set 6277
#define TINYSYS_NR_ioprio_get 6278
#define TINYSYS_NR_utimensat 6279
#define TINYSYS_NR_signalfd 6280
#define TINYSYS_NR_timerfd 6281
#define TINYSYS_NR_eventfd 6282
#define TINYSYS_NR_fallocate 6283
#define TINYSYS_NR_timerfd_create 6284
#define TINYSYS_NR_timerfd_gettime 6285
#define TINYSYS_NR_timerfd_settime 6286
#define TINYSYS_NR_signalfd4 6287
#define TINYSYS_NR_eventfd2 6288
#define TINYSYS_NR_epoll_create1 6289
#define TINYSYS_NR_dup3 6290
#define TINYSYS_NR_pipe2 6291
#define TINYSYS_NR_inotify_init1 6292
#define TINYSYS_NR_preadv 6293
#define TINYSYS_NR_pwritev 6294
#define TINYSYS_NR_rt_tgsigqueueinfo 6295
#define TINYSYS_NR_perf_event_open 6296
#define TINYSYS_NR_accept4 6297
#define TINYSYS_NR_recvmmsg 6298
#define TINYSYS_NR_getdents64 6299
#define TINYSYS_NR_fanotify_init 6300
#define TINYSYS_NR_fanotify_mark 6301
#define TINYSYS_NR_prlimit64 6302
#define TINYSYS_NR_name_to_handle_at 6303
#define TINYSYS_NR_open_by_handle_at 6304
#define TINYSYS_NR_clock_adjtime 6305
#define TINYSYS_NR_syncfs 6306
#define TINYSYS_NR_sendmmsg 6307
#define TINYSYS_NR_setns 6308
#define TINYSYS_NR_process_vm_readv 6309
#define TINYSYS_NR_process_vm_writev 6310
#define TINYSYS_NR_kcmp 6311
#define TINYSYS_NR_finit_module 6312
#define TINYSYS_NR_sched_setattr 6313
#define TINYSYS_NR_sched_getattr 6314
#define TINYSYS_NR_renameat2 6315
#define TINYSYS_NR_seccomp 6316
#define TINYSYS_NR_getrandom 6317
#define TINYSYS_NR_memfd_create 6318
#define TINYSYS_NR_bpf 6319
#define TINYSYS_NR_execveat 6320
#define TINYSYS_NR_userfaultfd 6321
#define TINYSYS_NR_membarrier 6322
#define TINYSYS_NR_mlock2 6323
#define TINYSYS_NR_copy_file_range 6324
#define TINYSYS_NR_preadv2 6325
#define TINYSYS_NR_pwritev2 6326
#define TINYSYS_NR_pkey_mprotect 6327
#define TINYSYS_NR_pkey_alloc 6328
#define TINYSYS_NR_pkey_free 6329
#define TINYSYS_NR_statx 6330
#define TINYSYS_NR_rseq 6331
#define TINYSYS_NR_io_pgetevents 6332
#define TINYSYS_NR_clock_gettime64 6403
#define TINYSYS_NR_clock_settime64 6404
#define TINYSYS_NR_clock_adjtime64 6405
#define TINYSYS_NR_clock_getres_time64 6406
#define TINYSYS_NR_clock_nanosleep_time64 6407
#define TINYSYS_NR_timer_gettime64 6408
#define TINYSYS_NR_timer_settime64 6409
#define TINYSYS_NR_timerfd_gettime64 6410
#define TINYSYS_NR_timerfd_settime64 6411
#define TINYSYS_NR_utimensat_time64 6412
#define TINYSYS_NR_pselect6_time64 6413
#define TINYSYS_NR_ppoll_time64 6414
#define TINYSYS_NR_io_pgetevents_time64 6416
#define TINYSYS_NR_recvmmsg_time64 6417
#define TINYSYS_NR_mq_timedsend_time64 6418
#define TINYSYS_NR_mq_timedreceive_time64 6419
#define TINYSYS_NR_semtimedop_time64 6420
#define TINYSYS_NR_rt_sigtimedwait_time64 6421
#define TINYSYS_NR_futex_time64 6422
#define TINYSYS_NR_sched_rr_get_interval_time64 6423
#define TINYSYS_NR_pidfd_send_signal 6424
#define TINYSYS_NR_io_uring_setup 6425
#define TINYSYS_NR_io_uring_enter 6426
#define TINYSYS_NR_io_uring_register 6427
#define TINYSYS_NR_open_tree 6428
#define TINYSYS_NR_move_mount 6429
#define TINYSYS_NR_fsopen 6430
#define TINYSYS_NR_fsconfig 6431
#define TINYSYS_NR_fsmount 6432
#define TINYSYS_NR_fspick 6433
#define TINYSYS_NR_pidfd_open 6434
#define TINYSYS_NR_clone3 6435
#define TINYSYS_NR_close_range 6436
#define TINYSYS_NR_openat2 6437
#define TINYSYS_NR_pidfd_getfd 6438
#define TINYSYS_NR_faccessat2 6439
#define TINYSYS_NR_process_madvise 6440
#define TINYSYS_NR_epoll_pwait2 6441
#define TINYSYS_NR_mount_setattr 6442
#define TINYSYS_NR_quotactl_fd 6443
#define TINYSYS_NR_landlock_create_ruleset 6444
#define TINYSYS_NR_landlock_add_rule 6445
#define TINYSYS_NR_landlock_restrict_self 6446
#define TINYSYS_NR_process_mrelease 6448
#define TINYSYS_NR_futex_waitv 6449
#define TINYSYS_NR_set_mempolicy_home_node 6450
#define TINYSYS_NR_cachestat 6451
#define TINYSYS_NR_fchmodat2 6452
#define TINYSYS_NR_map_shadow_stack 6453
#define TINYSYS_NR_futex_wake 6454
#define TINYSYS_NR_futex_wait 6455
#define TINYSYS_NR_futex_requeue 6456
#define TINYSYS_NR_statmount 6457
#define TINYSYS_NR_listmount 6458
#define TINYSYS_NR_lsm_get_self_attr 6459
#define TINYSYS_NR_lsm_set_self_attr 6460
#define TINYSYS_NR_lsm_list_modules 6461
#define TINYSYS_NR_mseal 6462
#define TINYSYS_NR_setxattrat 6463
#define TINYSYS_NR_getxattrat 6464
#define TINYSYS_NR_listxattrat 6465
#define TINYSYS_NR_removexattrat 6466
#define TINYSYS_NR_open_tree_attr 6467
#define TINYSYS_NR_file_getattr 6468
#define TINYSYS_NR_file_setattr 6469
#define TINYSYS_NR_listns 6470
#define TINYSYS_NR_rseq_slice_yield 6471
#define TINYSYS_NR_fchroot 6472
#elif defined(TINYSYS_NR_TABLE_mips_n64)

/* System call numbers of MIPS, the n64 ABI,
 * complete to Linux 7.3.4. Source: the kernel's arch/mips/kernel/syscalls/syscall_n64.tbl, as its headers export it.
 * Written by cmake/numbers.cmake: run that, do not edit this. */

#define TINYSYS_NR_read 5000
#define TINYSYS_NR_write 5001
#define TINYSYS_NR_open 5002
#define TINYSYS_NR_close 5003
#define TINYSYS_NR_stat 5004
#define TINYSYS_NR_fstat 5005
#define TINYSYS_NR_lstat 5006
#define TINYSYS_NR_poll 5007
#define TINYSYS_NR_lseek 5008
#define TINYSYS_NR_mmap 5009
#define TINYSYS_NR_mprotect 5010
#define TINYSYS_NR_munmap 5011
#define TINYSYS_NR_brk 5012
#define TINYSYS_NR_rt_sigaction 5013
#define TINYSYS_NR_rt_sigprocmask 5014
#define TINYSYS_NR_ioctl 5015
#define TINYSYS_NR_pread64 5016
#define TINYSYS_NR_pwrite64 5017
#define TINYSYS_NR_readv 5018
#define TINYSYS_NR_writev 5019
#define TINYSYS_NR_access 5020
#define TINYSYS_NR_pipe 5021
#define TINYSYS_NR__newselect 5022
#define TINYSYS_NR_sched_yield 5023
#define TINYSYS_NR_mremap 5024
#define TINYSYS_NR_msync 5025
#define TINYSYS_NR_mincore 5026
#define TINYSYS_NR_madvise 5027
#define TINYSYS_NR_shmget 5028
#define TINYSYS_NR_shmat 5029
#define TINYSYS_NR_shmctl 5030
#define TINYSYS_NR_dup 5031
#define TINYSYS_NR_dup2 5032
#define TINYSYS_NR_pause 5033
#define TINYSYS_NR_nanosleep 5034
#define TINYSYS_NR_getitimer 5035
#define TINYSYS_NR_setitimer 5036
#define TINYSYS_NR_alarm 5037
#define TINYSYS_NR_getpid 5038
#define TINYSYS_NR_sendfile 5039
#define TINYSYS_NR_socket 5040
#define TINYSYS_NR_connect 5041
#define TINYSYS_NR_accept 5042
#define TINYSYS_NR_sendto 5043
#define TINYSYS_NR_recvfrom 5044
#define TINYSYS_NR_sendmsg 5045
#define TINYSYS_NR_recvmsg 5046
#define TINYSYS_NR_shutdown 5047
#define TINYSYS_NR_bind 5048
#define TINYSYS_NR_listen 5049
#define TINYSYS_NR_getsockname 5050
#define TINYSYS_NR_getpeername 5051
#define TINYSYS_NR_socketpair 5052
#define TINYSYS_NR_setsockopt 5053
#define TINYSYS_NR_getsockopt 5054
#define TINYSYS_NR_clone 5055
#define TINYSYS_NR_fork 5056
#define TINYSYS_NR_execve 5057
#define TINYSYS_NR_exit 5058
#define TINYSYS_NR_wait4 5059
#define TINYSYS_NR_kill 5060
#define TINYSYS_NR_uname 5061
#define TINYSYS_NR_semget 5062
#define TINYSYS_NR_semop 5063
#define TINYSYS_NR_semctl 5064
#define TINYSYS_NR_shmdt 5065
#define TINYSYS_NR_msgget 5066
#define TINYSYS_NR_msgsnd 5067
#define TINYSYS_NR_msgrcv 5068
#define TINYSYS_NR_msgctl 5069
#define TINYSYS_NR_fcntl 5070
#define TINYSYS_NR_flock 5071
#define TINYSYS_NR_fsync 5072
#define TINYSYS_NR_fdatasync 5073
#define TINYSYS_NR_truncate 5074
#define TINYSYS_NR_ftruncate 5075
#define TINYSYS_NR_getdents 5076
#define TINYSYS_NR_getcwd 5077
#define TINYSYS_NR_chdir 5078
#define TINYSYS_NR_fchdir 5079
#define TINYSYS_NR_rename 5080
#define TINYSYS_NR_mkdir 5081
#define TINYSYS_NR_rmdir 5082
#define TINYSYS_NR_creat 5083
#define TINYSYS_NR_link 5084
#define TINYSYS_NR_unlink 5085
#define TINYSYS_NR_symlink 5086
#define TINYSYS_NR_readlink 5087
#define TINYSYS_NR_chmod 5088
#define TINYSYS_NR_fchmod 5089
#define TINYSYS_NR_chown 5090
#define TINYSYS_NR_fchown 5091
#define TINYSYS_NR_lchown 5092
#define TINYSYS_NR_umask 5093
#define TINYSYS_NR_gettimeofday 5094
#define TINYSYS_NR_getrlimit 5095
#define TINYSYS_NR_getrusage 5096
#define TINYSYS_NR_sysinfo 5097
#define TINYSYS_NR_times 5098
#define TINYSYS_NR_ptrace 5099
#define TINYSYS_NR_getuid 5100
#define TINYSYS_NR_syslog 5101
#define TINYSYS_NR_getgid 5102
#define TINYSYS_NR_setuid 5103
#define TINYSYS_NR_setgid 5104
#define TINYSYS_NR_geteuid 5105
#define TINYSYS_NR_getegid 5106
#define TINYSYS_NR_setpgid 5107
#define TINYSYS_NR_getppid 5108
#define TINYSYS_NR_getpgrp 5109
#define TINYSYS_NR_setsid 5110
#define TINYSYS_NR_setreuid 5111
#define TINYSYS_NR_setregid 5112
#define TINYSYS_NR_getgroups 5113
#define TINYSYS_NR_setgroups 5114
#define TINYSYS_NR_setresuid 5115
#define TINYSYS_NR_getresuid 5116
#define TINYSYS_NR_setresgid 5117
#define TINYSYS_NR_getresgid 5118
#define TINYSYS_NR_getpgid 5119
#define TINYSYS_NR_setfsuid 5120
#define TINYSYS_NR_setfsgid 5121
#define TINYSYS_NR_getsid 5122
#define TINYSYS_NR_capget 5123
#define TINYSYS_NR_capset 5124
#define TINYSYS_NR_rt_sigpending 5125
#define TINYSYS_NR_rt_sigtimedwait 5126
#define TINYSYS_NR_rt_sigqueueinfo 5127
#define TINYSYS_NR_rt_sigsuspend 5128
#define TINYSYS_NR_sigaltstack 5129
#define TINYSYS_NR_utime 5130
#define TINYSYS_NR_mknod 5131
#define TINYSYS_NR_personality 5132
#define TINYSYS_NR_ustat 5133
#define TINYSYS_NR_statfs 5134
#define TINYSYS_NR_fstatfs 5135
#define TINYSYS_NR_sysfs 5136
#define TINYSYS_NR_getpriority 5137
#define TINYSYS_NR_setpriority 5138
#define TINYSYS_NR_sched_setparam 5139
#define TINYSYS_NR_sched_getparam 5140
#define TINYSYS_NR_sched_setscheduler 5141
#define TINYSYS_NR_sched_getscheduler 5142
#define TINYSYS_NR_sched_get_priority_max 5143
#define TINYSYS_NR_sched_get_priority_min 5144
#define TINYSYS_NR_sched_rr_get_interval 5145
#define TINYSYS_NR_mlock 5146
#define TINYSYS_NR_munlock 5147
#define TINYSYS_NR_mlockall 5148
#define TINYSYS_NR_munlockall 5149
#define TINYSYS_NR_vhangup 5150
#define TINYSYS_NR_pivot_root 5151
#define TINYSYS_NR__sysctl 5152
#define TINYSYS_NR_prctl 5153
#define TINYSYS_NR_adjtimex 5154
#define TINYSYS_NR_setrlimit 5155
#define TINYSYS_NR_chroot 5156
#define TINYSYS_NR_sync 5157
#define TINYSYS_NR_acct 5158
#define TINYSYS_NR_settimeofday 5159
#define TINYSYS_NR_mount 5160
#define TINYSYS_NR_umount2 5161
#define TINYSYS_NR_swapon 5162
#define TINYSYS_NR_swapoff 5163
#define TINYSYS_NR_reboot 5164
#define TINYSYS_NR_sethostname 5165
#define TINYSYS_NR_setdomainname 5166
#define TINYSYS_NR_create_module 5167
#define TINYSYS_NR_init_module 5168
#define TINYSYS_NR_delete_module 5169
#define TINYSYS_NR_get_kernel_syms 5170
#define TINYSYS_NR_query_module 5171
#define TINYSYS_NR_quotactl 5172
#define TINYSYS_NR_nfsservctl 5173
#define TINYSYS_NR_getpmsg 5174
#define TINYSYS_NR_putpmsg 5175
#define TINYSYS_NR_afs_syscall 5176
#define TINYSYS_NR_reserved177 5177
#define TINYSYS_NR_gettid 5178
#define TINYSYS_NR_readahead 5179
#define TINYSYS_NR_setxattr 5180
#define TINYSYS_NR_lsetxattr 5181
#define TINYSYS_NR_fsetxattr 5182
#define TINYSYS_NR_getxattr 5183
#define TINYSYS_NR_lgetxattr 5184
#define TINYSYS_NR_fgetxattr 5185
#define TINYSYS_NR_listxattr 5186
#define TINYSYS_NR_llistxattr 5187
#define TINYSYS_NR_flistxattr 5188
#define TINYSYS_NR_removexattr 5189
#define TINYSYS_NR_lremovexattr 5190
#define TINYSYS_NR_fremovexattr 5191
#define TINYSYS_NR_tkill 5192
#define TINYSYS_NR_reserved193 5193
#define TINYSYS_NR_futex 5194
#define TINYSYS_NR_sched_setaffinity 5195
#define TINYSYS_NR_sched_getaffinity 5196
#define TINYSYS_NR_cacheflush 5197
#define TINYSYS_NR_cachectl 5198
#define TINYSYS_NR_sysmips 5199
#define TINYSYS_NR_io_setup 5200
#define TINYSYS_NR_io_destroy 5201
#define TINYSYS_NR_io_getevents 5202
#define TINYSYS_NR_io_submit 5203
#define TINYSYS_NR_io_cancel 5204
#define TINYSYS_NR_exit_group 5205
#define TINYSYS_NR_lookup_dcookie 5206
#define TINYSYS_NR_epoll_create 5207
#define TINYSYS_NR_epoll_ctl 5208
#define TINYSYS_NR_epoll_wait 5209
#define TINYSYS_NR_remap_file_pages 5210
#define TINYSYS_NR_rt_sigreturn 5211
#define TINYSYS_NR_set_tid_address 5212
#define TINYSYS_NR_restart_syscall 5213
#define TINYSYS_NR_semtimedop 5214
#define TINYSYS_NR_fadvise64 5215
#define TINYSYS_NR_timer_create 5216
#define TINYSYS_NR_timer_settime 5217
#define TINYSYS_NR_timer_gettime 5218
#define TINYSYS_NR_timer_getoverrun 5219
#define TINYSYS_NR_timer_delete 5220
#define TINYSYS_NR_clock_settime 5221
#define TINYSYS_NR_clock_gettime 5222
#define TINYSYS_NR_clock_getres 5223
#define TINYSYS_NR_clock_nanosleep 5224
#define TINYSYS_NR_tgkill 5225
#define TINYSYS_NR_utimes 5226
#define TINYSYS_NR_mbind 5227
#define TINYSYS_NR_get_mempolicy 5228
#define TINYSYS_NR_set_mempolicy 5229
#define TINYSYS_NR_mq_open 5230
#define TINYSYS_NR_mq_unlink 5231
#define TINYSYS_NR_mq_timedsend 5232
#define TINYSYS_NR_mq_timedreceive 5233
#define TINYSYS_NR_mq_notify 5234
#define TINYSYS_NR_mq_getsetattr 5235
#define TINYSYS_NR_vserver 5236
#define TINYSYS_NR_waitid 5237
#define TINYSYS_NR_add_key 5239
#define TINYSYS_NR_request_key 5240
#define TINYSYS_NR_keyctl 5241
#define TINYSYS_NR_set_thread_area 5242
#define TINYSYS_NR_inotify_init 5243
#define TINYSYS_NR_inotify_add_watch 5244
#define TINYSYS_NR_inotify_rm_watch 5245
#define TINYSYS_NR_migrate_pages 5246
#define TINYSYS_NR_openat 5247
#define TINYSYS_NR_mkdirat 5248
#define TINYSYS_NR_mknodat 5249
#define TINYSYS_NR_fchownat 5250
#define TINYSYS_NR_futimesat 5251
#define TINYSYS_NR_newfstatat 5252
#define TINYSYS_NR_unlinkat 5253
#define TINYSYS_NR_renameat 5254
#define TINYSYS_NR_linkat 5255
#define TINYSYS_NR_symlinkat 5256
#define TINYSYS_NR_readlinkat 5257
#define TINYSYS_NR_fchmodat 5258
#define TINYSYS_NR_faccessat 5259
#define TINYSYS_NR_pselect6 5260
#define TINYSYS_NR_ppoll 5261
#define TINYSYS_NR_unshare 5262
#define TINYSYS_NR_splice 5263
#define TINYSYS_NR_sync_file_range 5264
#define TINYSYS_NR_tee 5265
#define TINYSYS_NR_vmsplice 5266
#define TINYSYS_NR_move_pages 5267
#define TINYSYS_NR_set_robust_list 5268
#define TINYSYS_NR_get_robust_list 5269
#define TINYSYS_NR_kexec_load 5270
#define TINYSYS_NR_getcpu 5271
#define TINYSYS_NR_epoll_pwait 5272
#define TINYSYS_NR_ioprio_set 5273
#define TINYSYS_NR_ioprio_get 5274
#define TINYSYS_NR_utimensat 5275
#define TINYSYS_NR_signalfd 5276
#define TINYSYS_NR_timerfd 5277
#define TINYSYS_NR_eventfd 5278
#define TINYSYS_NR_fallocate 5279
#define TINYSYS_NR_timerfd_create 5280
#define TINYSYS_NR_timerfd_gettime 5281
#define TINYSYS_NR_timerfd_settime 5282
#define TINYSYS_NR_signalfd4 5283
#define TINYSYS_NR_eventfd2 5284
#define TINYSYS_NR_epoll_create1 5285
#define TINYSYS_NR_dup3 5286
#define TINYSYS_NR_pipe2 5287
#define TINYSYS_NR_inotify_init1 5288
#define TINYSYS_NR_preadv 5289
#define TINYSYS_NR_pwritev 5290
#define TINYSYS_NR_rt_tgsigqueueinfo 5291
#define TINYSYS_NR_perf_event_open 5292
#define TINYSYS_NR_accept4 5293
#define TINYSYS_NR_recvmmsg 5294
#define TINYSYS_NR_fanotify_init 5295
#define TINYSYS_NR_fanotify_mark 5296
#define TINYSYS_NR_prlimit64 5297
#define TINYSYS_NR_name_to_handle_at 5298
#define TINYSYS_NR_open_by_handle_at 5299
#define TINYSYS_NR_clock_adjtime 5300
#define TINYSYS_NR_syncfs 5301
#define TINYSYS_NR_sendmmsg 5302
#define TINYSYS_NR_setns 5303
#define TINYSYS_NR_process_vm_readv 5304
#define TINYSYS_NR_process_vm_writev 5305
#define TINYSYS_NR_kcmp 5306
#define TINYSYS_NR_finit_module 5307
#define TINYSYS_NR_getdents64 5308
#define TINYSYS_NR_sched_setattr 5309
#define TINYSYS_NR_sched_getattr 5310
#define TINYSYS_NR_renameat2 5311
#define TINYSYS_NR_seccomp 5312
#define TINYSYS_NR_getrandom 5313
#define TINYSYS_NR_memfd_create 5314
#define TINYSYS_NR_bpf 5315
#define TINYSYS_NR_execveat 5316
#define TINYSYS_NR_userfaultfd 5317
#define TINYSYS_NR_membarrier 5318
#define TINYSYS_NR_mlock2 5319
#define TINYSYS_NR_copy_file_range 5320
#define TINYSYS_NR_preadv2 5321
#define TINYSYS_NR_pwritev2 5322
#define TINYSYS_NR_pkey_mprotect 5323
#define TINYSYS_NR_pkey_alloc 5324
#define TINYSYS_NR_pkey_free 5325
#define TINYSYS_NR_statx 5326
#define TINYSYS_NR_rseq 5327
#define TINYSYS_NR_io_pgetevents 5328
#define TINYSYS_NR_pidfd_send_signal 5424
#define TINYSYS_NR_io_uring_setup 5425
#define TINYSYS_NR_io_uring_enter 5426
#define TINYSYS_NR_io_uring_register 5427
#define TINYSYS_NR_open_tree 5428
#define TINYSYS_NR_move_mount 5429
#define TINYSYS_NR_fsopen 5430
#define TINYSYS_NR_fsconfig 5431
#define TINYSYS_NR_fsmount 5432
#define TINYSYS_NR_fspick 5433
#define TINYSYS_NR_pidfd_open 5434
#define TINYSYS_NR_clone3 5435
#define TINYSYS_NR_close_range 5436
#define TINYSYS_NR_openat2 5437
#define TINYSYS_NR_pidfd_getfd 5438
#define TINYSYS_NR_faccessat2 5439
#define TINYSYS_NR_process_madvise 5440
#define TINYSYS_NR_epoll_pwait2 5441
#define TINYSYS_NR_mount_setattr 5442
#define TINYSYS_NR_quotactl_fd 5443
#define TINYSYS_NR_landlock_create_ruleset 5444
#define TINYSYS_NR_landlock_add_rule 5445
#define TINYSYS_NR_landlock_restrict_self 5446
#define TINYSYS_NR_process_mrelease 5448
#define TINYSYS_NR_futex_waitv 5449
#define TINYSYS_NR_set_mempolicy_home_node 5450
#define TINYSYS_NR_cachestat 5451
#define TINYSYS_NR_fchmodat2 5452
#define TINYSYS_NR_map_shadow_stack 5453
#define TINYSYS_NR_futex_wake 5454
#define TINYSYS_NR_futex_wait 5455
#define TINYSYS_NR_futex_requeue 5456
#define TINYSYS_NR_statmount 5457
#define TINYSYS_NR_listmount 5458
#define TINYSYS_NR_lsm_get_self_attr 5459
#define TINYSYS_NR_lsm_set_self_attr 5460
#define TINYSYS_NR_lsm_list_modules 5461
#define TINYSYS_NR_mseal 5462
#define TINYSYS_NR_setxattrat 5463
#define TINYSYS_NR_getxattrat 5464
#define TINYSYS_NR_listxattrat 5465
#define TINYSYS_NR_removexattrat 5466
#define TINYSYS_NR_open_tree_attr 5467
#define TINYSYS_NR_file_getattr 5468
#define TINYSYS_NR_file_setattr 5469
#define TINYSYS_NR_listns 5470
#define TINYSYS_NR_rseq_slice_yield 5471
#define TINYSYS_NR_fchroot 5472
#elif defined(TINYSYS_NR_TABLE_m68k)

/* System call numbers of m68k,
 * complete to Linux 7.3.4. Source: the kernel's arch/m68k/kernel/syscalls/syscall.tbl, as its headers export it.
 * Written by cmake/numbers.cmake: run that, do not edit this. */

#define TINYSYS_NR_restart_syscall 0
#define TINYSYS_NR_exit 1
#define TINYSYS_NR_fork 2
#define TINYSYS_NR_read 3
#define TINYSYS_NR_write 4
#define TINYSYS_NR_open 5
#define TINYSYS_NR_close 6
#define TINYSYS_NR_waitpid 7
#define TINYSYS_NR_creat 8
#define TINYSYS_NR_link 9
#define TINYSYS_NR_unlink 10
#define TINYSYS_NR_execve 11
#define TINYSYS_NR_chdir 12
#define TINYSYS_NR_time 13
#define TINYSYS_NR_mknod 14
#define TINYSYS_NR_chmod 15
#define TINYSYS_NR_chown 16
#define TINYSYS_NR_oldstat 18
#define TINYSYS_NR_lseek 19
#define TINYSYS_NR_getpid 20
#define TINYSYS_NR_mount 21
#define TINYSYS_NR_umount 22
#define TINYSYS_NR_setuid 23
#define TINYSYS_NR_getuid 24
#define TINYSYS_NR_stime 25
#define TINYSYS_NR_ptrace 26
#define TINYSYS_NR_alarm 27
#define TINYSYS_NR_oldfstat 28
#define TINYSYS_NR_pause 29
#define TINYSYS_NR_utime 30
#define TINYSYS_NR_access 33
#define TINYSYS_NR_nice 34
#define TINYSYS_NR_sync 36
#define TINYSYS_NR_kill 37
#define TINYSYS_NR_rename 38
#define TINYSYS_NR_mkdir 39
#define TINYSYS_NR_rmdir 40
#define TINYSYS_NR_dup 41
#define TINYSYS_NR_pipe 42
#define TINYSYS_NR_times 43
#define TINYSYS_NR_brk 45
#define TINYSYS_NR_setgid 46
#define TINYSYS_NR_getgid 47
#define TINYSYS_NR_signal 48
#define TINYSYS_NR_geteuid 49
#define TINYSYS_NR_getegid 50
#define TINYSYS_NR_acct 51
#define TINYSYS_NR_umount2 52
#define TINYSYS_NR_ioctl 54
#define TINYSYS_NR_fcntl 55
#define TINYSYS_NR_setpgid 57
#define TINYSYS_NR_umask 60
#define TINYSYS_NR_chroot 61
#define TINYSYS_NR_ustat 62
#define TINYSYS_NR_dup2 63
#define TINYSYS_NR_getppid 64
#define TINYSYS_NR_getpgrp 65
#define TINYSYS_NR_setsid 66
#define TINYSYS_NR_sigaction 67
#define TINYSYS_NR_sgetmask 68
#define TINYSYS_NR_ssetmask 69
#define TINYSYS_NR_setreuid 70
#define TINYSYS_NR_setregid 71
#define TINYSYS_NR_sigsuspend 72
#define TINYSYS_NR_sigpending 73
#define TINYSYS_NR_sethostname 74
#define TINYSYS_NR_setrlimit 75
#define TINYSYS_NR_getrlimit 76
#define TINYSYS_NR_getrusage 77
#define TINYSYS_NR_gettimeofday 78
#define TINYSYS_NR_settimeofday 79
#define TINYSYS_NR_getgroups 80
#define TINYSYS_NR_setgroups 81
#define TINYSYS_NR_select 82
#define TINYSYS_NR_symlink 83
#define TINYSYS_NR_oldlstat 84
#define TINYSYS_NR_readlink 85
#define TINYSYS_NR_uselib 86
#define TINYSYS_NR_swapon 87
#define TINYSYS_NR_reboot 88
#define TINYSYS_NR_readdir 89
#define TINYSYS_NR_mmap 90
#define TINYSYS_NR_munmap 91
#define TINYSYS_NR_truncate 92
#define TINYSYS_NR_ftruncate 93
#define TINYSYS_NR_fchmod 94
#define TINYSYS_NR_fchown 95
#define TINYSYS_NR_getpriority 96
#define TINYSYS_NR_setpriority 97
#define TINYSYS_NR_statfs 99
#define TINYSYS_NR_fstatfs 100
#define TINYSYS_NR_socketcall 102
#define TINYSYS_NR_syslog 103
#define TINYSYS_NR_setitimer 104
#define TINYSYS_NR_getitimer 105
#define TINYSYS_NR_stat 106
#define TINYSYS_NR_lstat 107
#define TINYSYS_NR_fstat 108
#define TINYSYS_NR_vhangup 111
#define TINYSYS_NR_wait4 114
#define TINYSYS_NR_swapoff 115
#define TINYSYS_NR_sysinfo 116
#define TINYSYS_NR_ipc 117
#define TINYSYS_NR_fsync 118
#define TINYSYS_NR_sigreturn 119
#define TINYSYS_NR_clone 120
#define TINYSYS_NR_setdomainname 121
#define TINYSYS_NR_uname 122
#define TINYSYS_NR_cacheflush 123
#define TINYSYS_NR_adjtimex 124
#define TINYSYS_NR_mprotect 125
#define TINYSYS_NR_sigprocmask 126
#define TINYSYS_NR_create_module 127
#define TINYSYS_NR_init_module 128
#define TINYSYS_NR_delete_module 129
#define TINYSYS_NR_get_kernel_syms 130
#define TINYSYS_NR_quotactl 131
#define TINYSYS_NR_getpgid 132
#define TINYSYS_NR_fchdir 133
#define TINYSYS_NR_bdflush 134
#define TINYSYS_NR_sysfs 135
#define TINYSYS_NR_personality 136
#define TINYSYS_NR_setfsuid 138
#define TINYSYS_NR_setfsgid 139
#define TINYSYS_NR__llseek 140
#define TINYSYS_NR_getdents 141
#define TINYSYS_NR__newselect 142
#define TINYSYS_NR_flock 143
#define TINYSYS_NR_msync 144
#define TINYSYS_NR_readv 145
#define TINYSYS_NR_writev 146
#define TINYSYS_NR_getsid 147
#define TINYSYS_NR_fdatasync 148
#define TINYSYS_NR__sysctl 149
#define TINYSYS_NR_mlock 150
#define TINYSYS_NR_munlock 151
#define TINYSYS_NR_mlockall 152
#define TINYSYS_NR_munlockall 153
#define TINYSYS_NR_sched_setparam 154
#define TINYSYS_NR_sched_getparam 155
#define TINYSYS_NR_sched_setscheduler 156
#define TINYSYS_NR_sched_getscheduler 157
#define TINYSYS_NR_sched_yield 158
#define TINYSYS_NR_sched_get_priority_max 159
#define TINYSYS_NR_sched_get_priority_min 160
#define TINYSYS_NR_sched_rr_get_interval 161
#define TINYSYS_NR_nanosleep 162
#define TINYSYS_NR_mremap 163
#define TINYSYS_NR_setresuid 164
#define TINYSYS_NR_getresuid 165
#define TINYSYS_NR_getpagesize 166
#define TINYSYS_NR_query_module 167
#define TINYSYS_NR_poll 168
#define TINYSYS_NR_nfsservctl 169
#define TINYSYS_NR_setresgid 170
#define TINYSYS_NR_getresgid 171
#define TINYSYS_NR_prctl 172
#define TINYSYS_NR_rt_sigreturn 173
#define TINYSYS_NR_rt_sigaction 174
#define TINYSYS_NR_rt_sigprocmask 175
#define TINYSYS_NR_rt_sigpending 176
#define TINYSYS_NR_rt_sigtimedwait 177
#define TINYSYS_NR_rt_sigqueueinfo 178
#define TINYSYS_NR_rt_sigsuspend 179
#define TINYSYS_NR_pread64 180
#define TINYSYS_NR_pwrite64 181
#define TINYSYS_NR_lchown 182
#define TINYSYS_NR_getcwd 183
#define TINYSYS_NR_capget 184
#define TINYSYS_NR_capset 185
#define TINYSYS_NR_sigaltstack 186
#define TINYSYS_NR_sendfile 187
#define TINYSYS_NR_getpmsg 188
#define TINYSYS_NR_putpmsg 189
#define TINYSYS_NR_vfork 190
#define TINYSYS_NR_ugetrlimit 191
#define TINYSYS_NR_mmap2 192
#define TINYSYS_NR_truncate64 193
#define TINYSYS_NR_ftruncate64 194
#define TINYSYS_NR_stat64 195
#define TINYSYS_NR_lstat64 196
#define TINYSYS_NR_fstat64 197
#define TINYSYS_NR_chown32 198
#define TINYSYS_NR_getuid32 199
#define TINYSYS_NR_getgid32 200
#define TINYSYS_NR_geteuid32 201
#define TINYSYS_NR_getegid32 202
#define TINYSYS_NR_setreuid32 203
#define TINYSYS_NR_setregid32 204
#define TINYSYS_NR_getgroups32 205
#define TINYSYS_NR_setgroups32 206
#define TINYSYS_NR_fchown32 207
#define TINYSYS_NR_setresuid32 208
#define TINYSYS_NR_getresuid32 209
#define TINYSYS_NR_setresgid32 210
#define TINYSYS_NR_getresgid32 211
#define TINYSYS_NR_lchown32 212
#define TINYSYS_NR_setuid32 213
#define TINYSYS_NR_setgid32 214
#define TINYSYS_NR_setfsuid32 215
#define TINYSYS_NR_setfsgid32 216
#define TINYSYS_NR_pivot_root 217
#define TINYSYS_NR_getdents64 220
#define TINYSYS_NR_gettid 221
#define TINYSYS_NR_tkill 222
#define TINYSYS_NR_setxattr 223
#define TINYSYS_NR_lsetxattr 224
#define TINYSYS_NR_fsetxattr 225
#define TINYSYS_NR_getxattr 226
#define TINYSYS_NR_lgetxattr 227
#define TINYSYS_NR_fgetxattr 228
#define TINYSYS_NR_listxattr 229
#define TINYSYS_NR_llistxattr 230
#define TINYSYS_NR_flistxattr 231
#define TINYSYS_NR_removexattr 232
#define TINYSYS_NR_lremovexattr 233
#define TINYSYS_NR_fremovexattr 234
#define TINYSYS_NR_futex 235
#define TINYSYS_NR_sendfile64 236
#define TINYSYS_NR_mincore 237
#define TINYSYS_NR_madvise 238
#define TINYSYS_NR_fcntl64 239
#define TINYSYS_NR_readahead 240
#define TINYSYS_NR_io_setup 241
#define TINYSYS_NR_io_destroy 242
#define TINYSYS_NR_io_getevents 243
#define TINYSYS_NR_io_submit 244
#define TINYSYS_NR_io_cancel 245
#define TINYSYS_NR_fadvise64 246
#define TINYSYS_NR_exit_group 247
#define TINYSYS_NR_lookup_dcookie 248
#define TINYSYS_NR_epoll_create 249
#define TINYSYS_NR_epoll_ctl 250
#define TINYSYS_NR_epoll_wait 251
#define TINYSYS_NR_remap_file_pages 252
#define TINYSYS_NR_set_tid_address 253
#define TINYSYS_NR_timer_create 254
#define TINYSYS_NR_timer_settime 255
#define TINYSYS_NR_timer_gettime 256
#define TINYSYS_NR_timer_getoverrun 257
#define TINYSYS_NR_timer_delete 258
#define TINYSYS_NR_clock_settime 259
#define TINYSYS_NR_clock_gettime 260
#define TINYSYS_NR_clock_getres 261
#define TINYSYS_NR_clock_nanosleep 262
#define TINYSYS_NR_statfs64 263
#define TINYSYS_NR_fstatfs64 264
#define TINYSYS_NR_tgkill 265
#define TINYSYS_NR_utimes 266
#define TINYSYS_NR_fadvise64_64 267
#define TINYSYS_NR_mbind 268
#define TINYSYS_NR_get_mempolicy 269
#define TINYSYS_NR_set_mempolicy 270
#define TINYSYS_NR_mq_open 271
#define TINYSYS_NR_mq_unlink 272
#define TINYSYS_NR_mq_timedsend 273
#define TINYSYS_NR_mq_timedreceive 274
#define TINYSYS_NR_mq_notify 275
#define TINYSYS_NR_mq_getsetattr 276
#define TINYSYS_NR_waitid 277
#define TINYSYS_NR_add_key 279
#define TINYSYS_NR_request_key 280
#define TINYSYS_NR_keyctl 281
#define TINYSYS_NR_ioprio_set 282
#define TINYSYS_NR_ioprio_get 283
#define TINYSYS_NR_inotify_init 284
#define TINYSYS_NR_inotify_add_watch 285
#define TINYSYS_NR_inotify_rm_watch 286
#define TINYSYS_NR_migrate_pages 287
#define TINYSYS_NR_openat 288
#define TINYSYS_NR_mkdirat 289
#define TINYSYS_NR_mknodat 290
#define TINYSYS_NR_fchownat 291
#define TINYSYS_NR_futimesat 292
#define TINYSYS_NR_fstatat64 293
#define TINYSYS_NR_unlinkat 294
#define TINYSYS_NR_renameat 295
#define TINYSYS_NR_linkat 296
#define TINYSYS_NR_symlinkat 297
#define TINYSYS_NR_readlinkat 298
#define TINYSYS_NR_fchmodat 299
#define TINYSYS_NR_faccessat 300
#define TINYSYS_NR_pselect6 301
#define TINYSYS_NR_ppoll 302
#define TINYSYS_NR_unshare 303
#define TINYSYS_NR_set_robust_list 304
#define TINYSYS_NR_get_robust_list 305
#define TINYSYS_NR_splice 306
#define TINYSYS_NR_sync_file_range 307
#define TINYSYS_NR_tee 308
#define TINYSYS_NR_vmsplice 309
#define TINYSYS_NR_move_pages 310
#define TINYSYS_NR_sched_setaffinity 311
#define TINYSYS_NR_sched_getaffinity 312
#define TINYSYS_NR_kexec_load 313
#define TINYSYS_NR_getcpu 314
#define TINYSYS_NR_epoll_pwait 315
#define TINYSYS_NR_utimensat 316
#define TINYSYS_NR_signalfd 317
#define TINYSYS_NR_timerfd_create 318
#define TINYSYS_NR_eventfd 319
#define TINYSYS_NR_fallocate 320
#define TINYSYS_NR_timerfd_settime 321
#define TINYSYS_NR_timerfd_gettime 322
#define TINYSYS_NR_signalfd4 323
#define TINYSYS_NR_eventfd2 324
#define TINYSYS_NR_epoll_create1 325
#define TINYSYS_NR_dup3 326
#define TINYSYS_NR_pipe2 327
#define TINYSYS_NR_inotify_init1 328
#define TINYSYS_NR_preadv 329
#define TINYSYS_NR_pwritev 330
#define TINYSYS_NR_rt_tgsigqueueinfo 331
#define TINYSYS_NR_perf_event_open 332
#define TINYSYS_NR_get_thread_area 333
#define TINYSYS_NR_set_thread_area 334
#define TINYSYS_NR_atomic_cmpxchg_32 335
#define TINYSYS_NR_atomic_barrier 336
#define TINYSYS_NR_fanotify_init 337
#define TINYSYS_NR_fanotify_mark 338
#define TINYSYS_NR_prlimit64 339
#define TINYSYS_NR_name_to_handle_at 340
#define TINYSYS_NR_open_by_handle_at 341
#define TINYSYS_NR_clock_adjtime 342
#define TINYSYS_NR_syncfs 343
#define TINYSYS_NR_setns 344
#define TINYSYS_NR_process_vm_readv 345
#define TINYSYS_NR_process_vm_writev 346
#define TINYSYS_NR_kcmp 347
#define TINYSYS_NR_finit_module 348
#define TINYSYS_NR_sched_setattr 349
#define TINYSYS_NR_sched_getattr 350
#define TINYSYS_NR_renameat2 351
#define TINYSYS_NR_getrandom 352
#define TINYSYS_NR_memfd_create 353
#define TINYSYS_NR_bpf 354
#define TINYSYS_NR_execveat 355
#define TINYSYS_NR_socket 356
#define TINYSYS_NR_socketpair 357
#define TINYSYS_NR_bind 358
#define TINYSYS_NR_connect 359
#define TINYSYS_NR_listen 360
#define TINYSYS_NR_accept4 361
#define TINYSYS_NR_getsockopt 362
#define TINYSYS_NR_setsockopt 363
#define TINYSYS_NR_getsockname 364
#define TINYSYS_NR_getpeername 365
#define TINYSYS_NR_sendto 366
#define TINYSYS_NR_sendmsg 367
#define TINYSYS_NR_recvfrom 368
#define TINYSYS_NR_recvmsg 369
#define TINYSYS_NR_shutdown 370
#define TINYSYS_NR_recvmmsg 371
#define TINYSYS_NR_sendmmsg 372
#define TINYSYS_NR_userfaultfd 373
#define TINYSYS_NR_membarrier 374
#define TINYSYS_NR_mlock2 375
#define TINYSYS_NR_copy_file_range 376
#define TINYSYS_NR_preadv2 377
#define TINYSYS_NR_pwritev2 378
#define TINYSYS_NR_statx 379
#define TINYSYS_NR_seccomp 380
#define TINYSYS_NR_pkey_mprotect 381
#define TINYSYS_NR_pkey_alloc 382
#define TINYSYS_NR_pkey_free 383
#define TINYSYS_NR_rseq 384
#define TINYSYS_NR_semget 393
#define TINYSYS_NR_semctl 394
#define TINYSYS_NR_shmget 395
#define TINYSYS_NR_shmctl 396
#define TINYSYS_NR_shmat 397
#define TINYSYS_NR_shmdt 398
#define TINYSYS_NR_msgget 399
#define TINYSYS_NR_msgsnd 400
#define TINYSYS_NR_msgrcv 401
#define TINYSYS_NR_msgctl 402
#define TINYSYS_NR_clock_gettime64 403
#define TINYSYS_NR_clock_settime64 404
#define TINYSYS_NR_clock_adjtime64 405
#define TINYSYS_NR_clock_getres_time64 406
#define TINYSYS_NR_clock_nanosleep_time64 407
#define TINYSYS_NR_timer_gettime64 408
#define TINYSYS_NR_timer_settime64 409
#define TINYSYS_NR_timerfd_gettime64 410
#define TINYSYS_NR_timerfd_settime64 411
#define TINYSYS_NR_utimensat_time64 412
#define TINYSYS_NR_pselect6_time64 413
#define TINYSYS_NR_ppoll_time64 414
#define TINYSYS_NR_io_pgetevents_time64 416
#define TINYSYS_NR_recvmmsg_time64 417
#define TINYSYS_NR_mq_timedsend_time64 418
#define TINYSYS_NR_mq_timedreceive_time64 419
#define TINYSYS_NR_semtimedop_time64 420
#define TINYSYS_NR_rt_sigtimedwait_time64 421
#define TINYSYS_NR_futex_time64 422
#define TINYSYS_NR_sched_rr_get_interval_time64 423
#define TINYSYS_NR_pidfd_send_signal 424
#define TINYSYS_NR_io_uring_setup 425
#define TINYSYS_NR_io_uring_enter 426
#define TINYSYS_NR_io_uring_register 427
#define TINYSYS_NR_open_tree 428
#define TINYSYS_NR_move_mount 429
#define TINYSYS_NR_fsopen 430
#define TINYSYS_NR_fsconfig 431
#define TINYSYS_NR_fsmount 432
#define TINYSYS_NR_fspick 433
#define TINYSYS_NR_pidfd_open 434
#define TINYSYS_NR_clone3 435
#define TINYSYS_NR_close_range 436
#define TINYSYS_NR_openat2 437
#define TINYSYS_NR_pidfd_getfd 438
#define TINYSYS_NR_faccessat2 439
#define TINYSYS_NR_process_madvise 440
#define TINYSYS_NR_epoll_pwait2 441
#define TINYSYS_NR_mount_setattr 442
#define TINYSYS_NR_quotactl_fd 443
#define TINYSYS_NR_landlock_create_ruleset 444
#define TINYSYS_NR_landlock_add_rule 445
#define TINYSYS_NR_landlock_restrict_self 446
#define TINYSYS_NR_process_mrelease 448
#define TINYSYS_NR_futex_waitv 449
#define TINYSYS_NR_set_mempolicy_home_node 450
#define TINYSYS_NR_cachestat 451
#define TINYSYS_NR_fchmodat2 452
#define TINYSYS_NR_map_shadow_stack 453
#define TINYSYS_NR_futex_wake 454
#define TINYSYS_NR_futex_wait 455
#define TINYSYS_NR_futex_requeue 456
#define TINYSYS_NR_statmount 457
#define TINYSYS_NR_listmount 458
#define TINYSYS_NR_lsm_get_self_attr 459
#define TINYSYS_NR_lsm_set_self_attr 460
#define TINYSYS_NR_lsm_list_modules 461
#define TINYSYS_NR_mseal 462
#define TINYSYS_NR_setxattrat 463
#define TINYSYS_NR_getxattrat 464
#define TINYSYS_NR_listxattrat 465
#define TINYSYS_NR_removexattrat 466
#define TINYSYS_NR_open_tree_attr 467
#define TINYSYS_NR_file_getattr 468
#define TINYSYS_NR_file_setattr 469
#define TINYSYS_NR_listns 470
#define TINYSYS_NR_rseq_slice_yield 471
#define TINYSYS_NR_fchroot 472
#elif defined(TINYSYS_NR_TABLE_sparc64)

/* System call numbers of sparc64,
 * complete to Linux 7.3.4. Source: the kernel's arch/sparc/kernel/syscalls/syscall.tbl, as its headers export it.
 * Written by cmake/numbers.cmake: run that, do not edit this. */

#define TINYSYS_NR_restart_syscall 0
#define TINYSYS_NR_exit 1
#define TINYSYS_NR_fork 2
#define TINYSYS_NR_read 3
#define TINYSYS_NR_write 4
#define TINYSYS_NR_open 5
#define TINYSYS_NR_close 6
#define TINYSYS_NR_wait4 7
#define TINYSYS_NR_creat 8
#define TINYSYS_NR_link 9
#define TINYSYS_NR_unlink 10
#define TINYSYS_NR_execv 11
#define TINYSYS_NR_chdir 12
#define TINYSYS_NR_chown 13
#define TINYSYS_NR_mknod 14
#define TINYSYS_NR_chmod 15
#define TINYSYS_NR_lchown 16
#define TINYSYS_NR_brk 17
#define TINYSYS_NR_perfctr 18
#define TINYSYS_NR_lseek 19
#define TINYSYS_NR_getpid 20
#define TINYSYS_NR_capget 21
#define TINYSYS_NR_capset 22
#define TINYSYS_NR_setuid 23
#define TINYSYS_NR_getuid 24
#define TINYSYS_NR_vmsplice 25
#define TINYSYS_NR_ptrace 26
#define TINYSYS_NR_alarm 27
#define TINYSYS_NR_sigaltstack 28
#define TINYSYS_NR_pause 29
#define TINYSYS_NR_utime 30
#define TINYSYS_NR_access 33
#define TINYSYS_NR_nice 34
#define TINYSYS_NR_sync 36
#define TINYSYS_NR_kill 37
#define TINYSYS_NR_stat 38
#define TINYSYS_NR_sendfile 39
#define TINYSYS_NR_lstat 40
#define TINYSYS_NR_dup 41
#define TINYSYS_NR_pipe 42
#define TINYSYS_NR_times 43
#define TINYSYS_NR_umount2 45
#define TINYSYS_NR_setgid 46
#define TINYSYS_NR_getgid 47
#define TINYSYS_NR_signal 48
#define TINYSYS_NR_geteuid 49
#define TINYSYS_NR_getegid 50
#define TINYSYS_NR_acct 51
#define TINYSYS_NR_memory_ordering 52
#define TINYSYS_NR_ioctl 54
#define TINYSYS_NR_reboot 55
#define TINYSYS_NR_symlink 57
#define TINYSYS_NR_readlink 58
#define TINYSYS_NR_execve 59
#define TINYSYS_NR_umask 60
#define TINYSYS_NR_chroot 61
#define TINYSYS_NR_fstat 62
#define TINYSYS_NR_fstat64 63
#define TINYSYS_NR_getpagesize 64
#define TINYSYS_NR_msync 65
#define TINYSYS_NR_vfork 66
#define TINYSYS_NR_pread64 67
#define TINYSYS_NR_pwrite64 68
#define TINYSYS_NR_mmap 71
#define TINYSYS_NR_munmap 73
#define TINYSYS_NR_mprotect 74
#define TINYSYS_NR_madvise 75
#define TINYSYS_NR_vhangup 76
#define TINYSYS_NR_mincore 78
#define TINYSYS_NR_getgroups 79
#define TINYSYS_NR_setgroups 80
#define TINYSYS_NR_getpgrp 81
#define TINYSYS_NR_setitimer 83
#define TINYSYS_NR_swapon 85
#define TINYSYS_NR_getitimer 86
#define TINYSYS_NR_sethostname 88
#define TINYSYS_NR_dup2 90
#define TINYSYS_NR_fcntl 92
#define TINYSYS_NR_select 93
#define TINYSYS_NR_fsync 95
#define TINYSYS_NR_setpriority 96
#define TINYSYS_NR_socket 97
#define TINYSYS_NR_connect 98
#define TINYSYS_NR_accept 99
#define TINYSYS_NR_getpriority 100
#define TINYSYS_NR_rt_sigreturn 101
#define TINYSYS_NR_rt_sigaction 102
#define TINYSYS_NR_rt_sigprocmask 103
#define TINYSYS_NR_rt_sigpending 104
#define TINYSYS_NR_rt_sigtimedwait 105
#define TINYSYS_NR_rt_sigqueueinfo 106
#define TINYSYS_NR_rt_sigsuspend 107
#define TINYSYS_NR_setresuid 108
#define TINYSYS_NR_getresuid 109
#define TINYSYS_NR_setresgid 110
#define TINYSYS_NR_getresgid 111
#define TINYSYS_NR_recvmsg 113
#define TINYSYS_NR_sendmsg 114
#define TINYSYS_NR_gettimeofday 116
#define TINYSYS_NR_getrusage 117
#define TINYSYS_NR_getsockopt 118
#define TINYSYS_NR_getcwd 119
#define TINYSYS_NR_readv 120
#define TINYSYS_NR_writev 121
#define TINYSYS_NR_settimeofday 122
#define TINYSYS_NR_fchown 123
#define TINYSYS_NR_fchmod 124
#define TINYSYS_NR_recvfrom 125
#define TINYSYS_NR_setreuid 126
#define TINYSYS_NR_setregid 127
#define TINYSYS_NR_rename 128
#define TINYSYS_NR_truncate 129
#define TINYSYS_NR_ftruncate 130
#define TINYSYS_NR_flock 131
#define TINYSYS_NR_lstat64 132
#define TINYSYS_NR_sendto 133
#define TINYSYS_NR_shutdown 134
#define TINYSYS_NR_socketpair 135
#define TINYSYS_NR_mkdir 136
#define TINYSYS_NR_rmdir 137
#define TINYSYS_NR_utimes 138
#define TINYSYS_NR_stat64 139
#define TINYSYS_NR_sendfile64 140
#define TINYSYS_NR_getpeername 141
#define TINYSYS_NR_futex 142
#define TINYSYS_NR_gettid 143
#define TINYSYS_NR_getrlimit 144
#define TINYSYS_NR_setrlimit 145
#define TINYSYS_NR_pivot_root 146
#define TINYSYS_NR_prctl 147
#define TINYSYS_NR_pciconfig_read 148
#define TINYSYS_NR_pciconfig_write 149
#define TINYSYS_NR_getsockname 150
#define TINYSYS_NR_inotify_init 151
#define TINYSYS_NR_inotify_add_watch 152
#define TINYSYS_NR_poll 153
#define TINYSYS_NR_getdents64 154
#define TINYSYS_NR_inotify_rm_watch 156
#define TINYSYS_NR_statfs 157
#define TINYSYS_NR_fstatfs 158
#define TINYSYS_NR_umount 159
#define TINYSYS_NR_sched_set_affinity 160
#define TINYSYS_NR_sched_get_affinity 161
#define TINYSYS_NR_getdomainname 162
#define TINYSYS_NR_setdomainname 163
#define TINYSYS_NR_utrap_install 164
#define TINYSYS_NR_quotactl 165
#define TINYSYS_NR_set_tid_address 166
#define TINYSYS_NR_mount 167
#define TINYSYS_NR_ustat 168
#define TINYSYS_NR_setxattr 169
#define TINYSYS_NR_lsetxattr 170
#define TINYSYS_NR_fsetxattr 171
#define TINYSYS_NR_getxattr 172
#define TINYSYS_NR_lgetxattr 173
#define TINYSYS_NR_getdents 174
#define TINYSYS_NR_setsid 175
#define TINYSYS_NR_fchdir 176
#define TINYSYS_NR_fgetxattr 177
#define TINYSYS_NR_listxattr 178
#define TINYSYS_NR_llistxattr 179
#define TINYSYS_NR_flistxattr 180
#define TINYSYS_NR_removexattr 181
#define TINYSYS_NR_lremovexattr 182
#define TINYSYS_NR_sigpending 183
#define TINYSYS_NR_query_module 184
#define TINYSYS_NR_setpgid 185
#define TINYSYS_NR_fremovexattr 186
#define TINYSYS_NR_tkill 187
#define TINYSYS_NR_exit_group 188
#define TINYSYS_NR_uname 189
#define TINYSYS_NR_init_module 190
#define TINYSYS_NR_personality 191
#define TINYSYS_NR_remap_file_pages 192
#define TINYSYS_NR_epoll_create 193
#define TINYSYS_NR_epoll_ctl 194
#define TINYSYS_NR_epoll_wait 195
#define TINYSYS_NR_ioprio_set 196
#define TINYSYS_NR_getppid 197
#define TINYSYS_NR_sigaction 198
#define TINYSYS_NR_sgetmask 199
#define TINYSYS_NR_ssetmask 200
#define TINYSYS_NR_sigsuspend 201
#define TINYSYS_NR_oldlstat 202
#define TINYSYS_NR_uselib 203
#define TINYSYS_NR_readdir 204
#define TINYSYS_NR_readahead 205
#define TINYSYS_NR_socketcall 206
#define TINYSYS_NR_syslog 207
#define TINYSYS_NR_lookup_dcookie 208
#define TINYSYS_NR_fadvise64 209
#define TINYSYS_NR_fadvise64_64 210
#define TINYSYS_NR_tgkill 211
#define TINYSYS_NR_waitpid 212
#define TINYSYS_NR_swapoff 213
#define TINYSYS_NR_sysinfo 214
#define TINYSYS_NR_ipc 215
#define TINYSYS_NR_sigreturn 216
#define TINYSYS_NR_clone 217
#define TINYSYS_NR_ioprio_get 218
#define TINYSYS_NR_adjtimex 219
#define TINYSYS_NR_sigprocmask 220
#define TINYSYS_NR_create_module 221
#define TINYSYS_NR_delete_module 222
#define TINYSYS_NR_get_kernel_syms 223
#define TINYSYS_NR_getpgid 224
#define TINYSYS_NR_bdflush 225
#define TINYSYS_NR_sysfs 226
#define TINYSYS_NR_afs_syscall 227
#define TINYSYS_NR_setfsuid 228
#define TINYSYS_NR_setfsgid 229
#define TINYSYS_NR__newselect 230
#define TINYSYS_NR_splice 232
#define TINYSYS_NR_stime 233
#define TINYSYS_NR_statfs64 234
#define TINYSYS_NR_fstatfs64 235
#define TINYSYS_NR__llseek 236
#define TINYSYS_NR_mlock 237
#define TINYSYS_NR_munlock 238
#define TINYSYS_NR_mlockall 239
#define TINYSYS_NR_munlockall 240
#define TINYSYS_NR_sched_setparam 241
#define TINYSYS_NR_sched_getparam 242
#define TINYSYS_NR_sched_setscheduler 243
#define TINYSYS_NR_sched_getscheduler 244
#define TINYSYS_NR_sched_yield 245
#define TINYSYS_NR_sched_get_priority_max 246
#define TINYSYS_NR_sched_get_priority_min 247
#define TINYSYS_NR_sched_rr_get_interval 248
#define TINYSYS_NR_nanosleep 249
#define TINYSYS_NR_mremap 250
#define TINYSYS_NR__sysctl 251
#define TINYSYS_NR_getsid 252
#define TINYSYS_NR_fdatasync 253
#define TINYSYS_NR_nfsservctl 254
#define TINYSYS_NR_sync_file_range 255
#define TINYSYS_NR_clock_settime 256
#define TINYSYS_NR_clock_gettime 257
#define TINYSYS_NR_clock_getres 258
#define TINYSYS_NR_clock_nanosleep 259
#define TINYSYS_NR_sched_getaffinity 260
#define TINYSYS_NR_sched_setaffinity 261
#define TINYSYS_NR_timer_settime 262
#define TINYSYS_NR_timer_gettime 263
#define TINYSYS_NR_timer_getoverrun 264
#define TINYSYS_NR_timer_delete 265
#define TINYSYS_NR_timer_create 266
#define TINYSYS_NR_vserver 267
#define TINYSYS_NR_io_setup 268
#define TINYSYS_NR_io_destroy 269
#define TINYSYS_NR_io_submit 270
#define TINYSYS_NR_io_cancel 271
#define TINYSYS_NR_io_getevents 272
#define TINYSYS_NR_mq_open 273
#define TINYSYS_NR_mq_unlink 274
#define TINYSYS_NR_mq_timedsend 275
#define TINYSYS_NR_mq_timedreceive 276
#define TINYSYS_NR_mq_notify 277
#define TINYSYS_NR_mq_getsetattr 278
#define TINYSYS_NR_waitid 279
#define TINYSYS_NR_tee 280
#define TINYSYS_NR_add_key 281
#define TINYSYS_NR_request_key 282
#define TINYSYS_NR_keyctl 283
#define TINYSYS_NR_openat 284
#define TINYSYS_NR_mkdirat 285
#define TINYSYS_NR_mknodat 286
#define TINYSYS_NR_fchownat 287
#define TINYSYS_NR_futimesat 288
#define TINYSYS_NR_fstatat64 289
#define TINYSYS_NR_unlinkat 290
#define TINYSYS_NR_renameat 291
#define TINYSYS_NR_linkat 292
#define TINYSYS_NR_symlinkat 293
#define TINYSYS_NR_readlinkat 294
#define TINYSYS_NR_fchmodat 295
#define TINYSYS_NR_faccessat 296
#define TINYSYS_NR_pselect6 297
#define TINYSYS_NR_ppoll 298
#define TINYSYS_NR_unshare 299
#define TINYSYS_NR_set_robust_list 300
#define TINYSYS_NR_get_robust_list 301
#define TINYSYS_NR_migrate_pages 302
#define TINYSYS_NR_mbind 303
#define TINYSYS_NR_get_mempolicy 304
#define TINYSYS_NR_set_mempolicy 305
#define TINYSYS_NR_kexec_load 306
#define TINYSYS_NR_move_pages 307
#define TINYSYS_NR_getcpu 308
#define TINYSYS_NR_epoll_pwait 309
#define TINYSYS_NR_utimensat 310
#define TINYSYS_NR_signalfd 311
#define TINYSYS_NR_timerfd_create 312
#define TINYSYS_NR_eventfd 313
#define TINYSYS_NR_fallocate 314
#define TINYSYS_NR_timerfd_settime 315
#define TINYSYS_NR_timerfd_gettime 316
#define TINYSYS_NR_signalfd4 317
#define TINYSYS_NR_eventfd2 318
#define TINYSYS_NR_epoll_create1 319
#define TINYSYS_NR_dup3 320
#define TINYSYS_NR_pipe2 321
#define TINYSYS_NR_inotify_init1 322
#define TINYSYS_NR_accept4 323
#define TINYSYS_NR_preadv 324
#define TINYSYS_NR_pwritev 325
#define TINYSYS_NR_rt_tgsigqueueinfo 326
#define TINYSYS_NR_perf_event_open 327
#define TINYSYS_NR_recvmmsg 328
#define TINYSYS_NR_fanotify_init 329
#define TINYSYS_NR_fanotify_mark 330
#define TINYSYS_NR_prlimit64 331
#define TINYSYS_NR_name_to_handle_at 332
#define TINYSYS_NR_open_by_handle_at 333
#define TINYSYS_NR_clock_adjtime 334
#define TINYSYS_NR_syncfs 335
#define TINYSYS_NR_sendmmsg 336
#define TINYSYS_NR_setns 337
#define TINYSYS_NR_process_vm_readv 338
#define TINYSYS_NR_process_vm_writev 339
#define TINYSYS_NR_kern_features 340
#define TINYSYS_NR_kcmp 341
#define TINYSYS_NR_finit_module 342
#define TINYSYS_NR_sched_setattr 343
#define TINYSYS_NR_sched_getattr 344
#define TINYSYS_NR_renameat2 345
#define TINYSYS_NR_seccomp 346
#define TINYSYS_NR_getrandom 347
#define TINYSYS_NR_memfd_create 348
#define TINYSYS_NR_bpf 349
#define TINYSYS_NR_execveat 350
#define TINYSYS_NR_membarrier 351
#define TINYSYS_NR_userfaultfd 352
#define TINYSYS_NR_bind 353
#define TINYSYS_NR_listen 354
#define TINYSYS_NR_setsockopt 355
#define TINYSYS_NR_mlock2 356
#define TINYSYS_NR_copy_file_range 357
#define TINYSYS_NR_preadv2 358
#define TINYSYS_NR_pwritev2 359
#define TINYSYS_NR_statx 360
#define TINYSYS_NR_io_pgetevents 361
#define TINYSYS_NR_pkey_mprotect 362
#define TINYSYS_NR_pkey_alloc 363
#define TINYSYS_NR_pkey_free 364
#define TINYSYS_NR_rseq 365
#define TINYSYS_NR_semtimedop 392
#define TINYSYS_NR_semget 393
#define TINYSYS_NR_semctl 394
#define TINYSYS_NR_shmget 395
#define TINYSYS_NR_shmctl 396
#define TINYSYS_NR_shmat 397
#define TINYSYS_NR_shmdt 398
#define TINYSYS_NR_msgget 399
#define TINYSYS_NR_msgsnd 400
#define TINYSYS_NR_msgrcv 401
#define TINYSYS_NR_msgctl 402
#define TINYSYS_NR_pidfd_send_signal 424
#define TINYSYS_NR_io_uring_setup 425
#define TINYSYS_NR_io_uring_enter 426
#define TINYSYS_NR_io_uring_register 427
#define TINYSYS_NR_open_tree 428
#define TINYSYS_NR_move_mount 429
#define TINYSYS_NR_fsopen 430
#define TINYSYS_NR_fsconfig 431
#define TINYSYS_NR_fsmount 432
#define TINYSYS_NR_fspick 433
#define TINYSYS_NR_pidfd_open 434
#define TINYSYS_NR_clone3 435
#define TINYSYS_NR_close_range 436
#define TINYSYS_NR_openat2 437
#define TINYSYS_NR_pidfd_getfd 438
#define TINYSYS_NR_faccessat2 439
#define TINYSYS_NR_process_madvise 440
#define TINYSYS_NR_epoll_pwait2 441
#define TINYSYS_NR_mount_setattr 442
#define TINYSYS_NR_quotactl_fd 443
#define TINYSYS_NR_landlock_create_ruleset 444
#define TINYSYS_NR_landlock_add_rule 445
#define TINYSYS_NR_landlock_restrict_self 446
#define TINYSYS_NR_process_mrelease 448
#define TINYSYS_NR_futex_waitv 449
#define TINYSYS_NR_set_mempolicy_home_node 450
#define TINYSYS_NR_cachestat 451
#define TINYSYS_NR_fchmodat2 452
#define TINYSYS_NR_map_shadow_stack 453
#define TINYSYS_NR_futex_wake 454
#define TINYSYS_NR_futex_wait 455
#define TINYSYS_NR_futex_requeue 456
#define TINYSYS_NR_statmount 457
#define TINYSYS_NR_listmount 458
#define TINYSYS_NR_lsm_get_self_attr 459
#define TINYSYS_NR_lsm_set_self_attr 460
#define TINYSYS_NR_lsm_list_modules 461
#define TINYSYS_NR_mseal 462
#define TINYSYS_NR_setxattrat 463
#define TINYSYS_NR_getxattrat 464
#define TINYSYS_NR_listxattrat 465
#define TINYSYS_NR_removexattrat 466
#define TINYSYS_NR_open_tree_attr 467
#define TINYSYS_NR_file_getattr 468
#define TINYSYS_NR_file_setattr 469
#define TINYSYS_NR_listns 470
#define TINYSYS_NR_rseq_slice_yield 471
#define TINYSYS_NR_fchroot 472
#elif defined(TINYSYS_NR_TABLE_sh)

/* System call numbers of SuperH,
 * complete to Linux 7.3.4. Source: the kernel's arch/sh/kernel/syscalls/syscall.tbl, as its headers export it.
 * Written by cmake/numbers.cmake: run that, do not edit this. */

#define TINYSYS_NR_restart_syscall 0
#define TINYSYS_NR_exit 1
#define TINYSYS_NR_fork 2
#define TINYSYS_NR_read 3
#define TINYSYS_NR_write 4
#define TINYSYS_NR_open 5
#define TINYSYS_NR_close 6
#define TINYSYS_NR_waitpid 7
#define TINYSYS_NR_creat 8
#define TINYSYS_NR_link 9
#define TINYSYS_NR_unlink 10
#define TINYSYS_NR_execve 11
#define TINYSYS_NR_chdir 12
#define TINYSYS_NR_time 13
#define TINYSYS_NR_mknod 14
#define TINYSYS_NR_chmod 15
#define TINYSYS_NR_lchown 16
#define TINYSYS_NR_oldstat 18
#define TINYSYS_NR_lseek 19
#define TINYSYS_NR_getpid 20
#define TINYSYS_NR_mount 21
#define TINYSYS_NR_umount 22
#define TINYSYS_NR_setuid 23
#define TINYSYS_NR_getuid 24
#define TINYSYS_NR_stime 25
#define TINYSYS_NR_ptrace 26
#define TINYSYS_NR_alarm 27
#define TINYSYS_NR_oldfstat 28
#define TINYSYS_NR_pause 29
#define TINYSYS_NR_utime 30
#define TINYSYS_NR_access 33
#define TINYSYS_NR_nice 34
#define TINYSYS_NR_sync 36
#define TINYSYS_NR_kill 37
#define TINYSYS_NR_rename 38
#define TINYSYS_NR_mkdir 39
#define TINYSYS_NR_rmdir 40
#define TINYSYS_NR_dup 41
#define TINYSYS_NR_pipe 42
#define TINYSYS_NR_times 43
#define TINYSYS_NR_brk 45
#define TINYSYS_NR_setgid 46
#define TINYSYS_NR_getgid 47
#define TINYSYS_NR_signal 48
#define TINYSYS_NR_geteuid 49
#define TINYSYS_NR_getegid 50
#define TINYSYS_NR_acct 51
#define TINYSYS_NR_umount2 52
#define TINYSYS_NR_ioctl 54
#define TINYSYS_NR_fcntl 55
#define TINYSYS_NR_setpgid 57
#define TINYSYS_NR_umask 60
#define TINYSYS_NR_chroot 61
#define TINYSYS_NR_ustat 62
#define TINYSYS_NR_dup2 63
#define TINYSYS_NR_getppid 64
#define TINYSYS_NR_getpgrp 65
#define TINYSYS_NR_setsid 66
#define TINYSYS_NR_sigaction 67
#define TINYSYS_NR_sgetmask 68
#define TINYSYS_NR_ssetmask 69
#define TINYSYS_NR_setreuid 70
#define TINYSYS_NR_setregid 71
#define TINYSYS_NR_sigsuspend 72
#define TINYSYS_NR_sigpending 73
#define TINYSYS_NR_sethostname 74
#define TINYSYS_NR_setrlimit 75
#define TINYSYS_NR_getrlimit 76
#define TINYSYS_NR_getrusage 77
#define TINYSYS_NR_gettimeofday 78
#define TINYSYS_NR_settimeofday 79
#define TINYSYS_NR_getgroups 80
#define TINYSYS_NR_setgroups 81
#define TINYSYS_NR_symlink 83
#define TINYSYS_NR_oldlstat 84
#define TINYSYS_NR_readlink 85
#define TINYSYS_NR_uselib 86
#define TINYSYS_NR_swapon 87
#define TINYSYS_NR_reboot 88
#define TINYSYS_NR_readdir 89
#define TINYSYS_NR_mmap 90
#define TINYSYS_NR_munmap 91
#define TINYSYS_NR_truncate 92
#define TINYSYS_NR_ftruncate 93
#define TINYSYS_NR_fchmod 94
#define TINYSYS_NR_fchown 95
#define TINYSYS_NR_getpriority 96
#define TINYSYS_NR_setpriority 97
#define TINYSYS_NR_statfs 99
#define TINYSYS_NR_fstatfs 100
#define TINYSYS_NR_socketcall 102
#define TINYSYS_NR_syslog 103
#define TINYSYS_NR_setitimer 104
#define TINYSYS_NR_getitimer 105
#define TINYSYS_NR_stat 106
#define TINYSYS_NR_lstat 107
#define TINYSYS_NR_fstat 108
#define TINYSYS_NR_olduname 109
#define TINYSYS_NR_vhangup 111
#define TINYSYS_NR_wait4 114
#define TINYSYS_NR_swapoff 115
#define TINYSYS_NR_sysinfo 116
#define TINYSYS_NR_ipc 117
#define TINYSYS_NR_fsync 118
#define TINYSYS_NR_sigreturn 119
#define TINYSYS_NR_clone 120
#define TINYSYS_NR_setdomainname 121
#define TINYSYS_NR_uname 122
#define TINYSYS_NR_cacheflush 123
#define TINYSYS_NR_adjtimex 124
#define TINYSYS_NR_mprotect 125
#define TINYSYS_NR_sigprocmask 126
#define TINYSYS_NR_init_module 128
#define TINYSYS_NR_delete_module 129
#define TINYSYS_NR_quotactl 131
#define TINYSYS_NR_getpgid 132
#define TINYSYS_NR_fchdir 133
#define TINYSYS_NR_bdflush 134
#define TINYSYS_NR_sysfs 135
#define TINYSYS_NR_personality 136
#define TINYSYS_NR_setfsuid 138
#define TINYSYS_NR_setfsgid 139
#define TINYSYS_NR__llseek 140
#define TINYSYS_NR_getdents 141
#define TINYSYS_NR__newselect 142
#define TINYSYS_NR_flock 143
#define TINYSYS_NR_msync 144
#define TINYSYS_NR_readv 145
#define TINYSYS_NR_writev 146
#define TINYSYS_NR_getsid 147
#define TINYSYS_NR_fdatasync 148
#define TINYSYS_NR__sysctl 149
#define TINYSYS_NR_mlock 150
#define TINYSYS_NR_munlock 151
#define TINYSYS_NR_mlockall 152
#define TINYSYS_NR_munlockall 153
#define TINYSYS_NR_sched_setparam 154
#define TINYSYS_NR_sched_getparam 155
#define TINYSYS_NR_sched_setscheduler 156
#define TINYSYS_NR_sched_getscheduler 157
#define TINYSYS_NR_sched_yield 158
#define TINYSYS_NR_sched_get_priority_max 159
#define TINYSYS_NR_sched_get_priority_min 160
#define TINYSYS_NR_sched_rr_get_interval 161
#define TINYSYS_NR_nanosleep 162
#define TINYSYS_NR_mremap 163
#define TINYSYS_NR_setresuid 164
#define TINYSYS_NR_getresuid 165
#define TINYSYS_NR_poll 168
#define TINYSYS_NR_nfsservctl 169
#define TINYSYS_NR_setresgid 170
#define TINYSYS_NR_getresgid 171
#define TINYSYS_NR_prctl 172
#define TINYSYS_NR_rt_sigreturn 173
#define TINYSYS_NR_rt_sigaction 174
#define TINYSYS_NR_rt_sigprocmask 175
#define TINYSYS_NR_rt_sigpending 176
#define TINYSYS_NR_rt_sigtimedwait 177
#define TINYSYS_NR_rt_sigqueueinfo 178
#define TINYSYS_NR_rt_sigsuspend 179
#define TINYSYS_NR_pread64 180
#define TINYSYS_NR_pwrite64 181
#define TINYSYS_NR_chown 182
#define TINYSYS_NR_getcwd 183
#define TINYSYS_NR_capget 184
#define TINYSYS_NR_capset 185
#define TINYSYS_NR_sigaltstack 186
#define TINYSYS_NR_sendfile 187
#define TINYSYS_NR_vfork 190
#define TINYSYS_NR_ugetrlimit 191
#define TINYSYS_NR_mmap2 192
#define TINYSYS_NR_truncate64 193
#define TINYSYS_NR_ftruncate64 194
#define TINYSYS_NR_stat64 195
#define TINYSYS_NR_lstat64 196
#define TINYSYS_NR_fstat64 197
#define TINYSYS_NR_lchown32 198
#define TINYSYS_NR_getuid32 199
#define TINYSYS_NR_getgid32 200
#define TINYSYS_NR_geteuid32 201
#define TINYSYS_NR_getegid32 202
#define TINYSYS_NR_setreuid32 203
#define TINYSYS_NR_setregid32 204
#define TINYSYS_NR_getgroups32 205
#define TINYSYS_NR_setgroups32 206
#define TINYSYS_NR_fchown32 207
#define TINYSYS_NR_setresuid32 208
#define TINYSYS_NR_getresuid32 209
#define TINYSYS_NR_setresgid32 210
#define TINYSYS_NR_getresgid32 211
#define TINYSYS_NR_chown32 212
#define TINYSYS_NR_setuid32 213
#define TINYSYS_NR_setgid32 214
#define TINYSYS_NR_setfsuid32 215
#define TINYSYS_NR_setfsgid32 216
#define TINYSYS_NR_pivot_root 217
#define TINYSYS_NR_mincore 218
#define TINYSYS_NR_madvise 219
#define TINYSYS_NR_getdents64 220
#define TINYSYS_NR_fcntl64 221
#define TINYSYS_NR_gettid 224
#define TINYSYS_NR_readahead 225
#define TINYSYS_NR_setxattr 226
#define TINYSYS_NR_lsetxattr 227
#define TINYSYS_NR_fsetxattr 228
#define TINYSYS_NR_getxattr 229
#define TINYSYS_NR_lgetxattr 230
#define TINYSYS_NR_fgetxattr 231
#define TINYSYS_NR_listxattr 232
#define TINYSYS_NR_llistxattr 233
#define TINYSYS_NR_flistxattr 234
#define TINYSYS_NR_removexattr 235
#define TINYSYS_NR_lremovexattr 236
#define TINYSYS_NR_fremovexattr 237
#define TINYSYS_NR_tkill 238
#define TINYSYS_NR_sendfile64 239
#define TINYSYS_NR_futex 240
#define TINYSYS_NR_sched_setaffinity 241
#define TINYSYS_NR_sched_getaffinity 242
#define TINYSYS_NR_io_setup 245
#define TINYSYS_NR_io_destroy 246
#define TINYSYS_NR_io_getevents 247
#define TINYSYS_NR_io_submit 248
#define TINYSYS_NR_io_cancel 249
#define TINYSYS_NR_fadvise64 250
#define TINYSYS_NR_exit_group 252
#define TINYSYS_NR_lookup_dcookie 253
#define TINYSYS_NR_epoll_create 254
#define TINYSYS_NR_epoll_ctl 255
#define TINYSYS_NR_epoll_wait 256
#define TINYSYS_NR_remap_file_pages 257
#define TINYSYS_NR_set_tid_address 258
#define TINYSYS_NR_timer_create 259
#define TINYSYS_NR_timer_settime 260
#define TINYSYS_NR_timer_gettime 261
#define TINYSYS_NR_timer_getoverrun 262
#define TINYSYS_NR_timer_delete 263
#define TINYSYS_NR_clock_settime 264
#define TINYSYS_NR_clock_gettime 265
#define TINYSYS_NR_clock_getres 266
#define TINYSYS_NR_clock_nanosleep 267
#define TINYSYS_NR_statfs64 268
#define TINYSYS_NR_fstatfs64 269
#define TINYSYS_NR_tgkill 270
#define TINYSYS_NR_utimes 271
#define TINYSYS_NR_fadvise64_64 272
#define TINYSYS_NR_mbind 274
#define TINYSYS_NR_get_mempolicy 275
#define TINYSYS_NR_set_mempolicy 276
#define TINYSYS_NR_mq_open 277
#define TINYSYS_NR_mq_unlink 278
#define TINYSYS_NR_mq_timedsend 279
#define TINYSYS_NR_mq_timedreceive 280
#define TINYSYS_NR_mq_notify 281
#define TINYSYS_NR_mq_getsetattr 282
#define TINYSYS_NR_kexec_load 283
#define TINYSYS_NR_waitid 284
#define TINYSYS_NR_add_key 285
#define TINYSYS_NR_request_key 286
#define TINYSYS_NR_keyctl 287
#define TINYSYS_NR_ioprio_set 288
#define TINYSYS_NR_ioprio_get 289
#define TINYSYS_NR_inotify_init 290
#define TINYSYS_NR_inotify_add_watch 291
#define TINYSYS_NR_inotify_rm_watch 292
#define TINYSYS_NR_migrate_pages 294
#define TINYSYS_NR_openat 295
#define TINYSYS_NR_mkdirat 296
#define TINYSYS_NR_mknodat 297
#define TINYSYS_NR_fchownat 298
#define TINYSYS_NR_futimesat 299
#define TINYSYS_NR_fstatat64 300
#define TINYSYS_NR_unlinkat 301
#define TINYSYS_NR_renameat 302
#define TINYSYS_NR_linkat 303
#define TINYSYS_NR_symlinkat 304
#define TINYSYS_NR_readlinkat 305
#define TINYSYS_NR_fchmodat 306
#define TINYSYS_NR_faccessat 307
#define TINYSYS_NR_pselect6 308
#define TINYSYS_NR_ppoll 309
#define TINYSYS_NR_unshare 310
#define TINYSYS_NR_set_robust_list 311
#define TINYSYS_NR_get_robust_list 312
#define TINYSYS_NR_splice 313
#define TINYSYS_NR_sync_file_range 314
#define TINYSYS_NR_tee 315
#define TINYSYS_NR_vmsplice 316
#define TINYSYS_NR_move_pages 317
#define TINYSYS_NR_getcpu 318
#define TINYSYS_NR_epoll_pwait 319
#define TINYSYS_NR_utimensat 320
#define TINYSYS_NR_signalfd 321
#define TINYSYS_NR_timerfd_create 322
#define TINYSYS_NR_eventfd 323
#define TINYSYS_NR_fallocate 324
#define TINYSYS_NR_timerfd_settime 325
#define TINYSYS_NR_timerfd_gettime 326
#define TINYSYS_NR_signalfd4 327
#define TINYSYS_NR_eventfd2 328
#define TINYSYS_NR_epoll_create1 329
#define TINYSYS_NR_dup3 330
#define TINYSYS_NR_pipe2 331
#define TINYSYS_NR_inotify_init1 332
#define TINYSYS_NR_preadv 333
#define TINYSYS_NR_pwritev 334
#define TINYSYS_NR_rt_tgsigqueueinfo 335
#define TINYSYS_NR_perf_event_open 336
#define TINYSYS_NR_fanotify_init 337
#define TINYSYS_NR_fanotify_mark 338
#define TINYSYS_NR_prlimit64 339
#define TINYSYS_NR_socket 340
#define TINYSYS_NR_bind 341
#define TINYSYS_NR_connect 342
#define TINYSYS_NR_listen 343
#define TINYSYS_NR_accept 344
#define TINYSYS_NR_getsockname 345
#define TINYSYS_NR_getpeername 346
#define TINYSYS_NR_socketpair 347
#define TINYSYS_NR_send 348
#define TINYSYS_NR_sendto 349
#define TINYSYS_NR_recv 350
#define TINYSYS_NR_recvfrom 351
#define TINYSYS_NR_shutdown 352
#define TINYSYS_NR_setsockopt 353
#define TINYSYS_NR_getsockopt 354
#define TINYSYS_NR_sendmsg 355
#define TINYSYS_NR_recvmsg 356
#define TINYSYS_NR_recvmmsg 357
#define TINYSYS_NR_accept4 358
#define TINYSYS_NR_name_to_handle_at 359
#define TINYSYS_NR_open_by_handle_at 360
#define TINYSYS_NR_clock_adjtime 361
#define TINYSYS_NR_syncfs 362
#define TINYSYS_NR_sendmmsg 363
#define TINYSYS_NR_setns 364
#define TINYSYS_NR_process_vm_readv 365
#define TINYSYS_NR_process_vm_writev 366
#define TINYSYS_NR_kcmp 367
#define TINYSYS_NR_finit_module 368
#define TINYSYS_NR_sched_getattr 369
#define TINYSYS_NR_sched_setattr 370
#define TINYSYS_NR_renameat2 371
#define TINYSYS_NR_seccomp 372
#define TINYSYS_NR_getrandom 373
#define TINYSYS_NR_memfd_create 374
#define TINYSYS_NR_bpf 375
#define TINYSYS_NR_execveat 376
#define TINYSYS_NR_userfaultfd 377
#define TINYSYS_NR_membarrier 378
#define TINYSYS_NR_mlock2 379
#define TINYSYS_NR_copy_file_range 380
#define TINYSYS_NR_preadv2 381
#define TINYSYS_NR_pwritev2 382
#define TINYSYS_NR_statx 383
#define TINYSYS_NR_pkey_mprotect 384
#define TINYSYS_NR_pkey_alloc 385
#define TINYSYS_NR_pkey_free 386
#define TINYSYS_NR_rseq 387
#define TINYSYS_NR_sync_file_range2 388
#define TINYSYS_NR_semget 393
#define TINYSYS_NR_semctl 394
#define TINYSYS_NR_shmget 395
#define TINYSYS_NR_shmctl 396
#define TINYSYS_NR_shmat 397
#define TINYSYS_NR_shmdt 398
#define TINYSYS_NR_msgget 399
#define TINYSYS_NR_msgsnd 400
#define TINYSYS_NR_msgrcv 401
#define TINYSYS_NR_msgctl 402
#define TINYSYS_NR_clock_gettime64 403
#define TINYSYS_NR_clock_settime64 404
#define TINYSYS_NR_clock_adjtime64 405
#define TINYSYS_NR_clock_getres_time64 406
#define TINYSYS_NR_clock_nanosleep_time64 407
#define TINYSYS_NR_timer_gettime64 408
#define TINYSYS_NR_timer_settime64 409
#define TINYSYS_NR_timerfd_gettime64 410
#define TINYSYS_NR_timerfd_settime64 411
#define TINYSYS_NR_utimensat_time64 412
#define TINYSYS_NR_pselect6_time64 413
#define TINYSYS_NR_ppoll_time64 414
#define TINYSYS_NR_io_pgetevents_time64 416
#define TINYSYS_NR_recvmmsg_time64 417
#define TINYSYS_NR_mq_timedsend_time64 418
#define TINYSYS_NR_mq_timedreceive_time64 419
#define TINYSYS_NR_semtimedop_time64 420
#define TINYSYS_NR_rt_sigtimedwait_time64 421
#define TINYSYS_NR_futex_time64 422
#define TINYSYS_NR_sched_rr_get_interval_time64 423
#define TINYSYS_NR_pidfd_send_signal 424
#define TINYSYS_NR_io_uring_setup 425
#define TINYSYS_NR_io_uring_enter 426
#define TINYSYS_NR_io_uring_register 427
#define TINYSYS_NR_open_tree 428
#define TINYSYS_NR_move_mount 429
#define TINYSYS_NR_fsopen 430
#define TINYSYS_NR_fsconfig 431
#define TINYSYS_NR_fsmount 432
#define TINYSYS_NR_fspick 433
#define TINYSYS_NR_pidfd_open 434
#define TINYSYS_NR_close_range 436
#define TINYSYS_NR_openat2 437
#define TINYSYS_NR_pidfd_getfd 438
#define TINYSYS_NR_faccessat2 439
#define TINYSYS_NR_process_madvise 440
#define TINYSYS_NR_epoll_pwait2 441
#define TINYSYS_NR_mount_setattr 442
#define TINYSYS_NR_quotactl_fd 443
#define TINYSYS_NR_landlock_create_ruleset 444
#define TINYSYS_NR_landlock_add_rule 445
#define TINYSYS_NR_landlock_restrict_self 446
#define TINYSYS_NR_process_mrelease 448
#define TINYSYS_NR_futex_waitv 449
#define TINYSYS_NR_set_mempolicy_home_node 450
#define TINYSYS_NR_cachestat 451
#define TINYSYS_NR_fchmodat2 452
#define TINYSYS_NR_map_shadow_stack 453
#define TINYSYS_NR_futex_wake 454
#define TINYSYS_NR_futex_wait 455
#define TINYSYS_NR_futex_requeue 456
#define TINYSYS_NR_statmount 457
#define TINYSYS_NR_listmount 458
#define TINYSYS_NR_lsm_get_self_attr 459
#define TINYSYS_NR_lsm_set_self_attr 460
#define TINYSYS_NR_lsm_list_modules 461
#define TINYSYS_NR_mseal 462
#define TINYSYS_NR_setxattrat 463
#define TINYSYS_NR_getxattrat 464
#define TINYSYS_NR_listxattrat 465
#define TINYSYS_NR_removexattrat 466
#define TINYSYS_NR_open_tree_attr 467
#define TINYSYS_NR_file_getattr 468
#define TINYSYS_NR_file_setattr 469
#define TINYSYS_NR_listns 470
#define TINYSYS_NR_rseq_slice_yield 471
#define TINYSYS_NR_fchroot 472
#elif defined(TINYSYS_NR_TABLE_alpha)

/* System call numbers of alpha,
 * complete to Linux 7.3.4. Source: the kernel's arch/alpha/kernel/syscalls/syscall.tbl, as its headers export it.
 * Written by cmake/numbers.cmake: run that, do not edit this. */

#define TINYSYS_NR_osf_syscall 0
#define TINYSYS_NR_exit 1
#define TINYSYS_NR_fork 2
#define TINYSYS_NR_read 3
#define TINYSYS_NR_write 4
#define TINYSYS_NR_osf_old_open 5
#define TINYSYS_NR_close 6
#define TINYSYS_NR_osf_wait4 7
#define TINYSYS_NR_osf_old_creat 8
#define TINYSYS_NR_link 9
#define TINYSYS_NR_unlink 10
#define TINYSYS_NR_osf_execve 11
#define TINYSYS_NR_chdir 12
#define TINYSYS_NR_fchdir 13
#define TINYSYS_NR_mknod 14
#define TINYSYS_NR_chmod 15
#define TINYSYS_NR_chown 16
#define TINYSYS_NR_brk 17
#define TINYSYS_NR_osf_getfsstat 18
#define TINYSYS_NR_lseek 19
#define TINYSYS_NR_getpid 20
#define TINYSYS_NR_getxpid 20
#define TINYSYS_NR_osf_mount 21
#define TINYSYS_NR_umount 22
#define TINYSYS_NR_umount2 22
#define TINYSYS_NR_setuid 23
#define TINYSYS_NR_getuid 24
#define TINYSYS_NR_getxuid 24
#define TINYSYS_NR_exec_with_loader 25
#define TINYSYS_NR_ptrace 26
#define TINYSYS_NR_osf_nrecvmsg 27
#define TINYSYS_NR_osf_nsendmsg 28
#define TINYSYS_NR_osf_nrecvfrom 29
#define TINYSYS_NR_osf_naccept 30
#define TINYSYS_NR_osf_ngetpeername 31
#define TINYSYS_NR_osf_ngetsockname 32
#define TINYSYS_NR_access 33
#define TINYSYS_NR_osf_chflags 34
#define TINYSYS_NR_osf_fchflags 35
#define TINYSYS_NR_sync 36
#define TINYSYS_NR_kill 37
#define TINYSYS_NR_osf_old_stat 38
#define TINYSYS_NR_setpgid 39
#define TINYSYS_NR_osf_old_lstat 40
#define TINYSYS_NR_dup 41
#define TINYSYS_NR_pipe 42
#define TINYSYS_NR_osf_set_program_attributes 43
#define TINYSYS_NR_osf_profil 44
#define TINYSYS_NR_open 45
#define TINYSYS_NR_osf_old_sigaction 46
#define TINYSYS_NR_getgid 47
#define TINYSYS_NR_getxgid 47
#define TINYSYS_NR_osf_sigprocmask 48
#define TINYSYS_NR_osf_getlogin 49
#define TINYSYS_NR_osf_setlogin 50
#define TINYSYS_NR_acct 51
#define TINYSYS_NR_sigpending 52
#define TINYSYS_NR_ioctl 54
#define TINYSYS_NR_osf_reboot 55
#define TINYSYS_NR_osf_revoke 56
#define TINYSYS_NR_symlink 57
#define TINYSYS_NR_readlink 58
#define TINYSYS_NR_execve 59
#define TINYSYS_NR_umask 60
#define TINYSYS_NR_chroot 61
#define TINYSYS_NR_osf_old_fstat 62
#define TINYSYS_NR_getpgrp 63
#define TINYSYS_NR_getpagesize 64
#define TINYSYS_NR_osf_mremap 65
#define TINYSYS_NR_vfork 66
#define TINYSYS_NR_stat 67
#define TINYSYS_NR_lstat 68
#define TINYSYS_NR_osf_sbrk 69
#define TINYSYS_NR_osf_sstk 70
#define TINYSYS_NR_mmap 71
#define TINYSYS_NR_osf_old_vadvise 72
#define TINYSYS_NR_munmap 73
#define TINYSYS_NR_mprotect 74
#define TINYSYS_NR_madvise 75
#define TINYSYS_NR_vhangup 76
#define TINYSYS_NR_osf_kmodcall 77
#define TINYSYS_NR_osf_mincore 78
#define TINYSYS_NR_getgroups 79
#define TINYSYS_NR_setgroups 80
#define TINYSYS_NR_osf_old_getpgrp 81
#define TINYSYS_NR_setpgrp 82
#define TINYSYS_NR_osf_setitimer 83
#define TINYSYS_NR_osf_old_wait 84
#define TINYSYS_NR_osf_table 85
#define TINYSYS_NR_osf_getitimer 86
#define TINYSYS_NR_gethostname 87
#define TINYSYS_NR_sethostname 88
#define TINYSYS_NR_getdtablesize 89
#define TINYSYS_NR_dup2 90
#define TINYSYS_NR_fstat 91
#define TINYSYS_NR_fcntl 92
#define TINYSYS_NR_osf_select 93
#define TINYSYS_NR_poll 94
#define TINYSYS_NR_fsync 95
#define TINYSYS_NR_setpriority 96
#define TINYSYS_NR_socket 97
#define TINYSYS_NR_connect 98
#define TINYSYS_NR_accept 99
#define TINYSYS_NR_getpriority 100
#define TINYSYS_NR_send 101
#define TINYSYS_NR_recv 102
#define TINYSYS_NR_sigreturn 103
#define TINYSYS_NR_bind 104
#define TINYSYS_NR_setsockopt 105
#define TINYSYS_NR_listen 106
#define TINYSYS_NR_osf_plock 107
#define TINYSYS_NR_osf_old_sigvec 108
#define TINYSYS_NR_osf_old_sigblock 109
#define TINYSYS_NR_osf_old_sigsetmask 110
#define TINYSYS_NR_sigsuspend 111
#define TINYSYS_NR_osf_sigstack 112
#define TINYSYS_NR_recvmsg 113
#define TINYSYS_NR_sendmsg 114
#define TINYSYS_NR_osf_old_vtrace 115
#define TINYSYS_NR_osf_gettimeofday 116
#define TINYSYS_NR_osf_getrusage 117
#define TINYSYS_NR_getsockopt 118
#define TINYSYS_NR_readv 120
#define TINYSYS_NR_writev 121
#define TINYSYS_NR_osf_settimeofday 122
#define TINYSYS_NR_fchown 123
#define TINYSYS_NR_fchmod 124
#define TINYSYS_NR_recvfrom 125
#define TINYSYS_NR_setreuid 126
#define TINYSYS_NR_setregid 127
#define TINYSYS_NR_rename 128
#define TINYSYS_NR_truncate 129
#define TINYSYS_NR_ftruncate 130
#define TINYSYS_NR_flock 131
#define TINYSYS_NR_setgid 132
#define TINYSYS_NR_sendto 133
#define TINYSYS_NR_shutdown 134
#define TINYSYS_NR_socketpair 135
#define TINYSYS_NR_mkdir 136
#define TINYSYS_NR_rmdir 137
#define TINYSYS_NR_osf_utimes 138
#define TINYSYS_NR_osf_old_sigreturn 139
#define TINYSYS_NR_osf_adjtime 140
#define TINYSYS_NR_getpeername 141
#define TINYSYS_NR_osf_gethostid 142
#define TINYSYS_NR_osf_sethostid 143
#define TINYSYS_NR_getrlimit 144
#define TINYSYS_NR_setrlimit 145
#define TINYSYS_NR_osf_old_killpg 146
#define TINYSYS_NR_setsid 147
#define TINYSYS_NR_quotactl 148
#define TINYSYS_NR_osf_oldquota 149
#define TINYSYS_NR_getsockname 150
#define TINYSYS_NR_osf_pid_block 153
#define TINYSYS_NR_osf_pid_unblock 154
#define TINYSYS_NR_sigaction 156
#define TINYSYS_NR_osf_sigwaitprim 157
#define TINYSYS_NR_osf_nfssvc 158
#define TINYSYS_NR_osf_getdirentries 159
#define TINYSYS_NR_osf_statfs 160
#define TINYSYS_NR_osf_fstatfs 161
#define TINYSYS_NR_osf_asynch_daemon 163
#define TINYSYS_NR_osf_getfh 164
#define TINYSYS_NR_osf_getdomainname 165
#define TINYSYS_NR_setdomainname 166
#define TINYSYS_NR_osf_exportfs 169
#define TINYSYS_NR_osf_alt_plock 181
#define TINYSYS_NR_osf_getmnt 184
#define TINYSYS_NR_osf_alt_sigpending 187
#define TINYSYS_NR_osf_alt_setsid 188
#define TINYSYS_NR_osf_swapon 199
#define TINYSYS_NR_msgctl 200
#define TINYSYS_NR_msgget 201
#define TINYSYS_NR_msgrcv 202
#define TINYSYS_NR_msgsnd 203
#define TINYSYS_NR_semctl 204
#define TINYSYS_NR_semget 205
#define TINYSYS_NR_semop 206
#define TINYSYS_NR_osf_utsname 207
#define TINYSYS_NR_lchown 208
#define TINYSYS_NR_osf_shmat 209
#define TINYSYS_NR_shmat 209
#define TINYSYS_NR_shmctl 210
#define TINYSYS_NR_shmdt 211
#define TINYSYS_NR_shmget 212
#define TINYSYS_NR_osf_mvalid 213
#define TINYSYS_NR_osf_getaddressconf 214
#define TINYSYS_NR_osf_msleep 215
#define TINYSYS_NR_osf_mwakeup 216
#define TINYSYS_NR_msync 217
#define TINYSYS_NR_osf_signal 218
#define TINYSYS_NR_osf_utc_gettime 219
#define TINYSYS_NR_osf_utc_adjtime 220
#define TINYSYS_NR_osf_security 222
#define TINYSYS_NR_osf_kloadcall 223
#define TINYSYS_NR_osf_stat 224
#define TINYSYS_NR_osf_lstat 225
#define TINYSYS_NR_osf_fstat 226
#define TINYSYS_NR_osf_statfs64 227
#define TINYSYS_NR_osf_fstatfs64 228
#define TINYSYS_NR_getpgid 233
#define TINYSYS_NR_getsid 234
#define TINYSYS_NR_sigaltstack 235
#define TINYSYS_NR_osf_waitid 236
#define TINYSYS_NR_osf_priocntlset 237
#define TINYSYS_NR_osf_sigsendset 238
#define TINYSYS_NR_osf_set_speculative 239
#define TINYSYS_NR_osf_msfs_syscall 240
#define TINYSYS_NR_osf_sysinfo 241
#define TINYSYS_NR_osf_uadmin 242
#define TINYSYS_NR_osf_fuser 243
#define TINYSYS_NR_osf_proplist_syscall 244
#define TINYSYS_NR_osf_ntp_adjtime 245
#define TINYSYS_NR_osf_ntp_gettime 246
#define TINYSYS_NR_osf_pathconf 247
#define TINYSYS_NR_osf_fpathconf 248
#define TINYSYS_NR_osf_uswitch 250
#define TINYSYS_NR_osf_usleep_thread 251
#define TINYSYS_NR_osf_audcntl 252
#define TINYSYS_NR_osf_audgen 253
#define TINYSYS_NR_sysfs 254
#define TINYSYS_NR_osf_subsys_info 255
#define TINYSYS_NR_osf_getsysinfo 256
#define TINYSYS_NR_osf_setsysinfo 257
#define TINYSYS_NR_osf_afs_syscall 258
#define TINYSYS_NR_osf_swapctl 259
#define TINYSYS_NR_osf_memcntl 260
#define TINYSYS_NR_osf_fdatasync 261
#define TINYSYS_NR_bdflush 300
#define TINYSYS_NR_sethae 301
#define TINYSYS_NR_mount 302
#define TINYSYS_NR_old_adjtimex 303
#define TINYSYS_NR_swapoff 304
#define TINYSYS_NR_getdents 305
#define TINYSYS_NR_create_module 306
#define TINYSYS_NR_init_module 307
#define TINYSYS_NR_delete_module 308
#define TINYSYS_NR_get_kernel_syms 309
#define TINYSYS_NR_syslog 310
#define TINYSYS_NR_reboot 311
#define TINYSYS_NR_clone 312
#define TINYSYS_NR_uselib 313
#define TINYSYS_NR_mlock 314
#define TINYSYS_NR_munlock 315
#define TINYSYS_NR_mlockall 316
#define TINYSYS_NR_munlockall 317
#define TINYSYS_NR_sysinfo 318
#define TINYSYS_NR__sysctl 319
#define TINYSYS_NR_oldumount 321
#define TINYSYS_NR_swapon 322
#define TINYSYS_NR_times 323
#define TINYSYS_NR_personality 324
#define TINYSYS_NR_setfsuid 325
#define TINYSYS_NR_setfsgid 326
#define TINYSYS_NR_ustat 327
#define TINYSYS_NR_statfs 328
#define TINYSYS_NR_fstatfs 329
#define TINYSYS_NR_sched_setparam 330
#define TINYSYS_NR_sched_getparam 331
#define TINYSYS_NR_sched_setscheduler 332
#define TINYSYS_NR_sched_getscheduler 333
#define TINYSYS_NR_sched_yield 334
#define TINYSYS_NR_sched_get_priority_max 335
#define TINYSYS_NR_sched_get_priority_min 336
#define TINYSYS_NR_sched_rr_get_interval 337
#define TINYSYS_NR_afs_syscall 338
#define TINYSYS_NR_uname 339
#define TINYSYS_NR_nanosleep 340
#define TINYSYS_NR_mremap 341
#define TINYSYS_NR_nfsservctl 342
#define TINYSYS_NR_setresuid 343
#define TINYSYS_NR_getresuid 344
#define TINYSYS_NR_pciconfig_read 345
#define TINYSYS_NR_pciconfig_write 346
#define TINYSYS_NR_query_module 347
#define TINYSYS_NR_prctl 348
#define TINYSYS_NR_pread64 349
#define TINYSYS_NR_pwrite64 350
#define TINYSYS_NR_rt_sigreturn 351
#define TINYSYS_NR_rt_sigaction 352
#define TINYSYS_NR_rt_sigprocmask 353
#define TINYSYS_NR_rt_sigpending 354
#define TINYSYS_NR_rt_sigtimedwait 355
#define TINYSYS_NR_rt_sigqueueinfo 356
#define TINYSYS_NR_rt_sigsuspend 357
#define TINYSYS_NR_select 358
#define TINYSYS_NR_gettimeofday 359
#define TINYSYS_NR_settimeofday 360
#define TINYSYS_NR_getitimer 361
#define TINYSYS_NR_setitimer 362
#define TINYSYS_NR_utimes 363
#define TINYSYS_NR_getrusage 364
#define TINYSYS_NR_wait4 365
#define TINYSYS_NR_adjtimex 366
#define TINYSYS_NR_getcwd 367
#define TINYSYS_NR_capget 368
#define TINYSYS_NR_capset 369
#define TINYSYS_NR_sendfile 370
#define TINYSYS_NR_setresgid 371
#define TINYSYS_NR_getresgid 372
#define TINYSYS_NR_dipc 373
#define TINYSYS_NR_pivot_root 374
#define TINYSYS_NR_mincore 375
#define TINYSYS_NR_pciconfig_iobase 376
#define TINYSYS_NR_getdents64 377
#define TINYSYS_NR_gettid 378
#define TINYSYS_NR_readahead 379
#define TINYSYS_NR_tkill 381
#define TINYSYS_NR_setxattr 382
#define TINYSYS_NR_lsetxattr 383
#define TINYSYS_NR_fsetxattr 384
#define TINYSYS_NR_getxattr 385
#define TINYSYS_NR_lgetxattr 386
#define TINYSYS_NR_fgetxattr 387
#define TINYSYS_NR_listxattr 388
#define TINYSYS_NR_llistxattr 389
#define TINYSYS_NR_flistxattr 390
#define TINYSYS_NR_removexattr 391
#define TINYSYS_NR_lremovexattr 392
#define TINYSYS_NR_fremovexattr 393
#define TINYSYS_NR_futex 394
#define TINYSYS_NR_sched_setaffinity 395
#define TINYSYS_NR_sched_getaffinity 396
#define TINYSYS_NR_tuxcall 397
#define TINYSYS_NR_io_setup 398
#define TINYSYS_NR_io_destroy 399
#define TINYSYS_NR_io_getevents 400
#define TINYSYS_NR_io_submit 401
#define TINYSYS_NR_io_cancel 402
#define TINYSYS_NR_exit_group 405
#define TINYSYS_NR_lookup_dcookie 406
#define TINYSYS_NR_epoll_create 407
#define TINYSYS_NR_epoll_ctl 408
#define TINYSYS_NR_epoll_wait 409
#define TINYSYS_NR_remap_file_pages 410
#define TINYSYS_NR_set_tid_address 411
#define TINYSYS_NR_restart_syscall 412
#define TINYSYS_NR_fadvise64 413
#define TINYSYS_NR_timer_create 414
#define TINYSYS_NR_timer_settime 415
#define TINYSYS_NR_timer_gettime 416
#define TINYSYS_NR_timer_getoverrun 417
#define TINYSYS_NR_timer_delete 418
#define TINYSYS_NR_clock_settime 419
#define TINYSYS_NR_clock_gettime 420
#define TINYSYS_NR_clock_getres 421
#define TINYSYS_NR_clock_nanosleep 422
#define TINYSYS_NR_semtimedop 423
#define TINYSYS_NR_tgkill 424
#define TINYSYS_NR_stat64 425
#define TINYSYS_NR_lstat64 426
#define TINYSYS_NR_fstat64 427
#define TINYSYS_NR_vserver 428
#define TINYSYS_NR_mbind 429
#define TINYSYS_NR_get_mempolicy 430
#define TINYSYS_NR_set_mempolicy 431
#define TINYSYS_NR_mq_open 432
#define TINYSYS_NR_mq_unlink 433
#define TINYSYS_NR_mq_timedsend 434
#define TINYSYS_NR_mq_timedreceive 435
#define TINYSYS_NR_mq_notify 436
#define TINYSYS_NR_mq_getsetattr 437
#define TINYSYS_NR_waitid 438
#define TINYSYS_NR_add_key 439
#define TINYSYS_NR_request_key 440
#define TINYSYS_NR_keyctl 441
#define TINYSYS_NR_ioprio_set 442
#define TINYSYS_NR_ioprio_get 443
#define TINYSYS_NR_inotify_init 444
#define TINYSYS_NR_inotify_add_watch 445
#define TINYSYS_NR_inotify_rm_watch 446
#define TINYSYS_NR_fdatasync 447
#define TINYSYS_NR_kexec_load 448
#define TINYSYS_NR_migrate_pages 449
#define TINYSYS_NR_openat 450
#define TINYSYS_NR_mkdirat 451
#define TINYSYS_NR_mknodat 452
#define TINYSYS_NR_fchownat 453
#define TINYSYS_NR_futimesat 454
#define TINYSYS_NR_fstatat64 455
#define TINYSYS_NR_unlinkat 456
#define TINYSYS_NR_renameat 457
#define TINYSYS_NR_linkat 458
#define TINYSYS_NR_symlinkat 459
#define TINYSYS_NR_readlinkat 460
#define TINYSYS_NR_fchmodat 461
#define TINYSYS_NR_faccessat 462
#define TINYSYS_NR_pselect6 463
#define TINYSYS_NR_ppoll 464
#define TINYSYS_NR_unshare 465
#define TINYSYS_NR_set_robust_list 466
#define TINYSYS_NR_get_robust_list 467
#define TINYSYS_NR_splice 468
#define TINYSYS_NR_sync_file_range 469
#define TINYSYS_NR_tee 470
#define TINYSYS_NR_vmsplice 471
#define TINYSYS_NR_move_pages 472
#define TINYSYS_NR_getcpu 473
#define TINYSYS_NR_epoll_pwait 474
#define TINYSYS_NR_utimensat 475
#define TINYSYS_NR_signalfd 476
#define TINYSYS_NR_timerfd 477
#define TINYSYS_NR_eventfd 478
#define TINYSYS_NR_recvmmsg 479
#define TINYSYS_NR_fallocate 480
#define TINYSYS_NR_timerfd_create 481
#define TINYSYS_NR_timerfd_settime 482
#define TINYSYS_NR_timerfd_gettime 483
#define TINYSYS_NR_signalfd4 484
#define TINYSYS_NR_eventfd2 485
#define TINYSYS_NR_epoll_create1 486
#define TINYSYS_NR_dup3 487
#define TINYSYS_NR_pipe2 488
#define TINYSYS_NR_inotify_init1 489
#define TINYSYS_NR_preadv 490
#define TINYSYS_NR_pwritev 491
#define TINYSYS_NR_rt_tgsigqueueinfo 492
#define TINYSYS_NR_perf_event_open 493
#define TINYSYS_NR_fanotify_init 494
#define TINYSYS_NR_fanotify_mark 495
#define TINYSYS_NR_prlimit64 496
#define TINYSYS_NR_name_to_handle_at 497
#define TINYSYS_NR_open_by_handle_at 498
#define TINYSYS_NR_clock_adjtime 499
#define TINYSYS_NR_syncfs 500
#define TINYSYS_NR_setns 501
#define TINYSYS_NR_accept4 502
#define TINYSYS_NR_sendmmsg 503
#define TINYSYS_NR_process_vm_readv 504
#define TINYSYS_NR_process_vm_writev 505
#define TINYSYS_NR_kcmp 506
#define TINYSYS_NR_finit_module 507
#define TINYSYS_NR_sched_setattr 508
#define TINYSYS_NR_sched_getattr 509
#define TINYSYS_NR_renameat2 510
#define TINYSYS_NR_getrandom 511
#define TINYSYS_NR_memfd_create 512
#define TINYSYS_NR_execveat 513
#define TINYSYS_NR_seccomp 514
#define TINYSYS_NR_bpf 515
#define TINYSYS_NR_userfaultfd 516
#define TINYSYS_NR_membarrier 517
#define TINYSYS_NR_mlock2 518
#define TINYSYS_NR_copy_file_range 519
#define TINYSYS_NR_preadv2 520
#define TINYSYS_NR_pwritev2 521
#define TINYSYS_NR_statx 522
#define TINYSYS_NR_io_pgetevents 523
#define TINYSYS_NR_pkey_mprotect 524
#define TINYSYS_NR_pkey_alloc 525
#define TINYSYS_NR_pkey_free 526
#define TINYSYS_NR_rseq 527
#define TINYSYS_NR_statfs64 528
#define TINYSYS_NR_fstatfs64 529
#define TINYSYS_NR_getegid 530
#define TINYSYS_NR_geteuid 531
#define TINYSYS_NR_getppid 532
#define TINYSYS_NR_pidfd_send_signal 534
#define TINYSYS_NR_io_uring_setup 535
#define TINYSYS_NR_io_uring_enter 536
#define TINYSYS_NR_io_uring_register 537
#define TINYSYS_NR_open_tree 538
#define TINYSYS_NR_move_mount 539
#define TINYSYS_NR_fsopen 540
#define TINYSYS_NR_fsconfig 541
#define TINYSYS_NR_fsmount 542
#define TINYSYS_NR_fspick 543
#define TINYSYS_NR_pidfd_open 544
#define TINYSYS_NR_clone3 545
#define TINYSYS_NR_close_range 546
#define TINYSYS_NR_openat2 547
#define TINYSYS_NR_pidfd_getfd 548
#define TINYSYS_NR_faccessat2 549
#define TINYSYS_NR_process_madvise 550
#define TINYSYS_NR_epoll_pwait2 551
#define TINYSYS_NR_mount_setattr 552
#define TINYSYS_NR_quotactl_fd 553
#define TINYSYS_NR_landlock_create_ruleset 554
#define TINYSYS_NR_landlock_add_rule 555
#define TINYSYS_NR_landlock_restrict_self 556
#define TINYSYS_NR_process_mrelease 558
#define TINYSYS_NR_futex_waitv 559
#define TINYSYS_NR_set_mempolicy_home_node 560
#define TINYSYS_NR_cachestat 561
#define TINYSYS_NR_fchmodat2 562
#define TINYSYS_NR_map_shadow_stack 563
#define TINYSYS_NR_futex_wake 564
#define TINYSYS_NR_futex_wait 565
#define TINYSYS_NR_futex_requeue 566
#define TINYSYS_NR_statmount 567
#define TINYSYS_NR_listmount 568
#define TINYSYS_NR_lsm_get_self_attr 569
#define TINYSYS_NR_lsm_set_self_attr 570
#define TINYSYS_NR_lsm_list_modules 571
#define TINYSYS_NR_mseal 572
#define TINYSYS_NR_setxattrat 573
#define TINYSYS_NR_getxattrat 574
#define TINYSYS_NR_listxattrat 575
#define TINYSYS_NR_removexattrat 576
#define TINYSYS_NR_open_tree_attr 577
#define TINYSYS_NR_file_getattr 578
#define TINYSYS_NR_file_setattr 579
#define TINYSYS_NR_listns 580
#define TINYSYS_NR_rseq_slice_yield 581
#define TINYSYS_NR_fchroot 582
#elif defined(TINYSYS_NR_TABLE_parisc)

/* System call numbers of 32-bit parisc,
 * complete to Linux 7.3.4. Source: the kernel's arch/parisc/kernel/syscalls/syscall.tbl, as its headers export it.
 * Written by cmake/numbers.cmake: run that, do not edit this. */

#define TINYSYS_NR_restart_syscall 0
#define TINYSYS_NR_exit 1
#define TINYSYS_NR_fork 2
#define TINYSYS_NR_read 3
#define TINYSYS_NR_write 4
#define TINYSYS_NR_open 5
#define TINYSYS_NR_close 6
#define TINYSYS_NR_waitpid 7
#define TINYSYS_NR_creat 8
#define TINYSYS_NR_link 9
#define TINYSYS_NR_unlink 10
#define TINYSYS_NR_execve 11
#define TINYSYS_NR_chdir 12
#define TINYSYS_NR_time 13
#define TINYSYS_NR_mknod 14
#define TINYSYS_NR_chmod 15
#define TINYSYS_NR_lchown 16
#define TINYSYS_NR_socket 17
#define TINYSYS_NR_stat 18
#define TINYSYS_NR_lseek 19
#define TINYSYS_NR_getpid 20
#define TINYSYS_NR_mount 21
#define TINYSYS_NR_bind 22
#define TINYSYS_NR_setuid 23
#define TINYSYS_NR_getuid 24
#define TINYSYS_NR_stime 25
#define TINYSYS_NR_ptrace 26
#define TINYSYS_NR_alarm 27
#define TINYSYS_NR_fstat 28
#define TINYSYS_NR_pause 29
#define TINYSYS_NR_utime 30
#define TINYSYS_NR_connect 31
#define TINYSYS_NR_listen 32
#define TINYSYS_NR_access 33
#define TINYSYS_NR_nice 34
#define TINYSYS_NR_accept 35
#define TINYSYS_NR_sync 36
#define TINYSYS_NR_kill 37
#define TINYSYS_NR_rename 38
#define TINYSYS_NR_mkdir 39
#define TINYSYS_NR_rmdir 40
#define TINYSYS_NR_dup 41
#define TINYSYS_NR_pipe 42
#define TINYSYS_NR_times 43
#define TINYSYS_NR_getsockname 44
#define TINYSYS_NR_brk 45
#define TINYSYS_NR_setgid 46
#define TINYSYS_NR_getgid 47
#define TINYSYS_NR_signal 48
#define TINYSYS_NR_geteuid 49
#define TINYSYS_NR_getegid 50
#define TINYSYS_NR_acct 51
#define TINYSYS_NR_umount2 52
#define TINYSYS_NR_getpeername 53
#define TINYSYS_NR_ioctl 54
#define TINYSYS_NR_fcntl 55
#define TINYSYS_NR_socketpair 56
#define TINYSYS_NR_setpgid 57
#define TINYSYS_NR_send 58
#define TINYSYS_NR_uname 59
#define TINYSYS_NR_umask 60
#define TINYSYS_NR_chroot 61
#define TINYSYS_NR_ustat 62
#define TINYSYS_NR_dup2 63
#define TINYSYS_NR_getppid 64
#define TINYSYS_NR_getpgrp 65
#define TINYSYS_NR_setsid 66
#define TINYSYS_NR_pivot_root 67
#define TINYSYS_NR_sgetmask 68
#define TINYSYS_NR_ssetmask 69
#define TINYSYS_NR_setreuid 70
#define TINYSYS_NR_setregid 71
#define TINYSYS_NR_mincore 72
#define TINYSYS_NR_sigpending 73
#define TINYSYS_NR_sethostname 74
#define TINYSYS_NR_setrlimit 75
#define TINYSYS_NR_getrlimit 76
#define TINYSYS_NR_getrusage 77
#define TINYSYS_NR_gettimeofday 78
#define TINYSYS_NR_settimeofday 79
#define TINYSYS_NR_getgroups 80
#define TINYSYS_NR_setgroups 81
#define TINYSYS_NR_sendto 82
#define TINYSYS_NR_symlink 83
#define TINYSYS_NR_lstat 84
#define TINYSYS_NR_readlink 85
#define TINYSYS_NR_uselib 86
#define TINYSYS_NR_swapon 87
#define TINYSYS_NR_reboot 88
#define TINYSYS_NR_mmap2 89
#define TINYSYS_NR_mmap 90
#define TINYSYS_NR_munmap 91
#define TINYSYS_NR_truncate 92
#define TINYSYS_NR_ftruncate 93
#define TINYSYS_NR_fchmod 94
#define TINYSYS_NR_fchown 95
#define TINYSYS_NR_getpriority 96
#define TINYSYS_NR_setpriority 97
#define TINYSYS_NR_recv 98
#define TINYSYS_NR_statfs 99
#define TINYSYS_NR_fstatfs 100
#define TINYSYS_NR_stat64 101
#define TINYSYS_NR_syslog 103
#define TINYSYS_NR_setitimer 104
#define TINYSYS_NR_getitimer 105
#define TINYSYS_NR_capget 106
#define TINYSYS_NR_capset 107
#define TINYSYS_NR_pread64 108
#define TINYSYS_NR_pwrite64 109
#define TINYSYS_NR_getcwd 110
#define TINYSYS_NR_vhangup 111
#define TINYSYS_NR_fstat64 112
#define TINYSYS_NR_vfork 113
#define TINYSYS_NR_wait4 114
#define TINYSYS_NR_swapoff 115
#define TINYSYS_NR_sysinfo 116
#define TINYSYS_NR_shutdown 117
#define TINYSYS_NR_fsync 118
#define TINYSYS_NR_madvise 119
#define TINYSYS_NR_clone 120
#define TINYSYS_NR_setdomainname 121
#define TINYSYS_NR_sendfile 122
#define TINYSYS_NR_recvfrom 123
#define TINYSYS_NR_adjtimex 124
#define TINYSYS_NR_mprotect 125
#define TINYSYS_NR_sigprocmask 126
#define TINYSYS_NR_init_module 128
#define TINYSYS_NR_delete_module 129
#define TINYSYS_NR_quotactl 131
#define TINYSYS_NR_getpgid 132
#define TINYSYS_NR_fchdir 133
#define TINYSYS_NR_bdflush 134
#define TINYSYS_NR_sysfs 135
#define TINYSYS_NR_personality 136
#define TINYSYS_NR_setfsuid 138
#define TINYSYS_NR_setfsgid 139
#define TINYSYS_NR__llseek 140
#define TINYSYS_NR_getdents 141
#define TINYSYS_NR__newselect 142
#define TINYSYS_NR_flock 143
#define TINYSYS_NR_msync 144
#define TINYSYS_NR_readv 145
#define TINYSYS_NR_writev 146
#define TINYSYS_NR_getsid 147
#define TINYSYS_NR_fdatasync 148
#define TINYSYS_NR__sysctl 149
#define TINYSYS_NR_mlock 150
#define TINYSYS_NR_munlock 151
#define TINYSYS_NR_mlockall 152
#define TINYSYS_NR_munlockall 153
#define TINYSYS_NR_sched_setparam 154
#define TINYSYS_NR_sched_getparam 155
#define TINYSYS_NR_sched_setscheduler 156
#define TINYSYS_NR_sched_getscheduler 157
#define TINYSYS_NR_sched_yield 158
#define TINYSYS_NR_sched_get_priority_max 159
#define TINYSYS_NR_sched_get_priority_min 160
#define TINYSYS_NR_sched_rr_get_interval 161
#define TINYSYS_NR_nanosleep 162
#define TINYSYS_NR_mremap 163
#define TINYSYS_NR_setresuid 164
#define TINYSYS_NR_getresuid 165
#define TINYSYS_NR_sigaltstack 166
#define TINYSYS_NR_poll 168
#define TINYSYS_NR_setresgid 170
#define TINYSYS_NR_getresgid 171
#define TINYSYS_NR_prctl 172
#define TINYSYS_NR_rt_sigreturn 173
#define TINYSYS_NR_rt_sigaction 174
#define TINYSYS_NR_rt_sigprocmask 175
#define TINYSYS_NR_rt_sigpending 176
#define TINYSYS_NR_rt_sigtimedwait 177
#define TINYSYS_NR_rt_sigqueueinfo 178
#define TINYSYS_NR_rt_sigsuspend 179
#define TINYSYS_NR_chown 180
#define TINYSYS_NR_setsockopt 181
#define TINYSYS_NR_getsockopt 182
#define TINYSYS_NR_sendmsg 183
#define TINYSYS_NR_recvmsg 184
#define TINYSYS_NR_semop 185
#define TINYSYS_NR_semget 186
#define TINYSYS_NR_semctl 187
#define TINYSYS_NR_msgsnd 188
#define TINYSYS_NR_msgrcv 189
#define TINYSYS_NR_msgget 190
#define TINYSYS_NR_msgctl 191
#define TINYSYS_NR_shmat 192
#define TINYSYS_NR_shmdt 193
#define TINYSYS_NR_shmget 194
#define TINYSYS_NR_shmctl 195
#define TINYSYS_NR_lstat64 198
#define TINYSYS_NR_truncate64 199
#define TINYSYS_NR_ftruncate64 200
#define TINYSYS_NR_getdents64 201
#define TINYSYS_NR_fcntl64 202
#define TINYSYS_NR_gettid 206
#define TINYSYS_NR_readahead 207
#define TINYSYS_NR_tkill 208
#define TINYSYS_NR_sendfile64 209
#define TINYSYS_NR_futex 210
#define TINYSYS_NR_sched_setaffinity 211
#define TINYSYS_NR_sched_getaffinity 212
#define TINYSYS_NR_io_setup 215
#define TINYSYS_NR_io_destroy 216
#define TINYSYS_NR_io_getevents 217
#define TINYSYS_NR_io_submit 218
#define TINYSYS_NR_io_cancel 219
#define TINYSYS_NR_exit_group 222
#define TINYSYS_NR_lookup_dcookie 223
#define TINYSYS_NR_epoll_create 224
#define TINYSYS_NR_epoll_ctl 225
#define TINYSYS_NR_epoll_wait 226
#define TINYSYS_NR_remap_file_pages 227
#define TINYSYS_NR_semtimedop 228
#define TINYSYS_NR_mq_open 229
#define TINYSYS_NR_mq_unlink 230
#define TINYSYS_NR_mq_timedsend 231
#define TINYSYS_NR_mq_timedreceive 232
#define TINYSYS_NR_mq_notify 233
#define TINYSYS_NR_mq_getsetattr 234
#define TINYSYS_NR_waitid 235
#define TINYSYS_NR_fadvise64_64 236
#define TINYSYS_NR_set_tid_address 237
#define TINYSYS_NR_setxattr 238
#define TINYSYS_NR_lsetxattr 239
#define TINYSYS_NR_fsetxattr 240
#define TINYSYS_NR_getxattr 241
#define TINYSYS_NR_lgetxattr 242
#define TINYSYS_NR_fgetxattr 243
#define TINYSYS_NR_listxattr 244
#define TINYSYS_NR_llistxattr 245
#define TINYSYS_NR_flistxattr 246
#define TINYSYS_NR_removexattr 247
#define TINYSYS_NR_lremovexattr 248
#define TINYSYS_NR_fremovexattr 249
#define TINYSYS_NR_timer_create 250
#define TINYSYS_NR_timer_settime 251
#define TINYSYS_NR_timer_gettime 252
#define TINYSYS_NR_timer_getoverrun 253
#define TINYSYS_NR_timer_delete 254
#define TINYSYS_NR_clock_settime 255
#define TINYSYS_NR_clock_gettime 256
#define TINYSYS_NR_clock_getres 257
#define TINYSYS_NR_clock_nanosleep 258
#define TINYSYS_NR_tgkill 259
#define TINYSYS_NR_mbind 260
#define TINYSYS_NR_get_mempolicy 261
#define TINYSYS_NR_set_mempolicy 262
#define TINYSYS_NR_add_key 264
#define TINYSYS_NR_request_key 265
#define TINYSYS_NR_keyctl 266
#define TINYSYS_NR_ioprio_set 267
#define TINYSYS_NR_ioprio_get 268
#define TINYSYS_NR_inotify_init 269
#define TINYSYS_NR_inotify_add_watch 270
#define TINYSYS_NR_inotify_rm_watch 271
#define TINYSYS_NR_migrate_pages 272
#define TINYSYS_NR_pselect6 273
#define TINYSYS_NR_ppoll 274
#define TINYSYS_NR_openat 275
#define TINYSYS_NR_mkdirat 276
#define TINYSYS_NR_mknodat 277
#define TINYSYS_NR_fchownat 278
#define TINYSYS_NR_futimesat 279
#define TINYSYS_NR_fstatat64 280
#define TINYSYS_NR_unlinkat 281
#define TINYSYS_NR_renameat 282
#define TINYSYS_NR_linkat 283
#define TINYSYS_NR_symlinkat 284
#define TINYSYS_NR_readlinkat 285
#define TINYSYS_NR_fchmodat 286
#define TINYSYS_NR_faccessat 287
#define TINYSYS_NR_unshare 288
#define TINYSYS_NR_set_robust_list 289
#define TINYSYS_NR_get_robust_list 290
#define TINYSYS_NR_splice 291
#define TINYSYS_NR_sync_file_range 292
#define TINYSYS_NR_tee 293
#define TINYSYS_NR_vmsplice 294
#define TINYSYS_NR_move_pages 295
#define TINYSYS_NR_getcpu 296
#define TINYSYS_NR_epoll_pwait 297
#define TINYSYS_NR_statfs64 298
#define TINYSYS_NR_fstatfs64 299
#define TINYSYS_NR_kexec_load 300
#define TINYSYS_NR_utimensat 301
#define TINYSYS_NR_signalfd 302
#define TINYSYS_NR_eventfd 304
#define TINYSYS_NR_fallocate 305
#define TINYSYS_NR_timerfd_create 306
#define TINYSYS_NR_timerfd_settime 307
#define TINYSYS_NR_timerfd_gettime 308
#define TINYSYS_NR_signalfd4 309
#define TINYSYS_NR_eventfd2 310
#define TINYSYS_NR_epoll_create1 311
#define TINYSYS_NR_dup3 312
#define TINYSYS_NR_pipe2 313
#define TINYSYS_NR_inotify_init1 314
#define TINYSYS_NR_preadv 315
#define TINYSYS_NR_pwritev 316
#define TINYSYS_NR_rt_tgsigqueueinfo 317
#define TINYSYS_NR_perf_event_open 318
#define TINYSYS_NR_recvmmsg 319
#define TINYSYS_NR_accept4 320
#define TINYSYS_NR_prlimit64 321
#define TINYSYS_NR_fanotify_init 322
#define TINYSYS_NR_fanotify_mark 323
#define TINYSYS_NR_clock_adjtime 324
#define TINYSYS_NR_name_to_handle_at 325
#define TINYSYS_NR_open_by_handle_at 326
#define TINYSYS_NR_syncfs 327
#define TINYSYS_NR_setns 328
#define TINYSYS_NR_sendmmsg 329
#define TINYSYS_NR_process_vm_readv 330
#define TINYSYS_NR_process_vm_writev 331
#define TINYSYS_NR_kcmp 332
#define TINYSYS_NR_finit_module 333
#define TINYSYS_NR_sched_setattr 334
#define TINYSYS_NR_sched_getattr 335
#define TINYSYS_NR_utimes 336
#define TINYSYS_NR_renameat2 337
#define TINYSYS_NR_seccomp 338
#define TINYSYS_NR_getrandom 339
#define TINYSYS_NR_memfd_create 340
#define TINYSYS_NR_bpf 341
#define TINYSYS_NR_execveat 342
#define TINYSYS_NR_membarrier 343
#define TINYSYS_NR_userfaultfd 344
#define TINYSYS_NR_mlock2 345
#define TINYSYS_NR_copy_file_range 346
#define TINYSYS_NR_preadv2 347
#define TINYSYS_NR_pwritev2 348
#define TINYSYS_NR_statx 349
#define TINYSYS_NR_io_pgetevents 350
#define TINYSYS_NR_pkey_mprotect 351
#define TINYSYS_NR_pkey_alloc 352
#define TINYSYS_NR_pkey_free 353
#define TINYSYS_NR_rseq 354
#define TINYSYS_NR_kexec_file_load 355
#define TINYSYS_NR_cacheflush 356
#define TINYSYS_NR_clock_gettime64 403
#define TINYSYS_NR_clock_settime64 404
#define TINYSYS_NR_clock_adjtime64 405
#define TINYSYS_NR_clock_getres_time64 406
#define TINYSYS_NR_clock_nanosleep_time64 407
#define TINYSYS_NR_timer_gettime64 408
#define TINYSYS_NR_timer_settime64 409
#define TINYSYS_NR_timerfd_gettime64 410
#define TINYSYS_NR_timerfd_settime64 411
#define TINYSYS_NR_utimensat_time64 412
#define TINYSYS_NR_pselect6_time64 413
#define TINYSYS_NR_ppoll_time64 414
#define TINYSYS_NR_io_pgetevents_time64 416
#define TINYSYS_NR_recvmmsg_time64 417
#define TINYSYS_NR_mq_timedsend_time64 418
#define TINYSYS_NR_mq_timedreceive_time64 419
#define TINYSYS_NR_semtimedop_time64 420
#define TINYSYS_NR_rt_sigtimedwait_time64 421
#define TINYSYS_NR_futex_time64 422
#define TINYSYS_NR_sched_rr_get_interval_time64 423
#define TINYSYS_NR_pidfd_send_signal 424
#define TINYSYS_NR_io_uring_setup 425
#define TINYSYS_NR_io_uring_enter 426
#define TINYSYS_NR_io_uring_register 427
#define TINYSYS_NR_open_tree 428
#define TINYSYS_NR_move_mount 429
#define TINYSYS_NR_fsopen 430
#define TINYSYS_NR_fsconfig 431
#define TINYSYS_NR_fsmount 432
#define TINYSYS_NR_fspick 433
#define TINYSYS_NR_pidfd_open 434
#define TINYSYS_NR_clone3 435
#define TINYSYS_NR_close_range 436
#define TINYSYS_NR_openat2 437
#define TINYSYS_NR_pidfd_getfd 438
#define TINYSYS_NR_faccessat2 439
#define TINYSYS_NR_process_madvise 440
#define TINYSYS_NR_epoll_pwait2 441
#define TINYSYS_NR_mount_setattr 442
#define TINYSYS_NR_quotactl_fd 443
#define TINYSYS_NR_landlock_create_ruleset 444
#define TINYSYS_NR_landlock_add_rule 445
#define TINYSYS_NR_landlock_restrict_self 446
#define TINYSYS_NR_process_mrelease 448
#define TINYSYS_NR_futex_waitv 449
#define TINYSYS_NR_set_mempolicy_home_node 450
#define TINYSYS_NR_cachestat 451
#define TINYSYS_NR_fchmodat2 452
#define TINYSYS_NR_map_shadow_stack 453
#define TINYSYS_NR_futex_wake 454
#define TINYSYS_NR_futex_wait 455
#define TINYSYS_NR_futex_requeue 456
#define TINYSYS_NR_statmount 457
#define TINYSYS_NR_listmount 458
#define TINYSYS_NR_lsm_get_self_attr 459
#define TINYSYS_NR_lsm_set_self_attr 460
#define TINYSYS_NR_lsm_list_modules 461
#define TINYSYS_NR_mseal 462
#define TINYSYS_NR_setxattrat 463
#define TINYSYS_NR_getxattrat 464
#define TINYSYS_NR_listxattrat 465
#define TINYSYS_NR_removexattrat 466
#define TINYSYS_NR_open_tree_attr 467
#define TINYSYS_NR_file_getattr 468
#define TINYSYS_NR_file_setattr 469
#define TINYSYS_NR_listns 470
#define TINYSYS_NR_rseq_slice_yield 471
#define TINYSYS_NR_fchroot 472
#elif defined(TINYSYS_NR_TABLE_generic)

/* System call numbers shared by the architectures that came late: aarch64, riscv, loongarch, arc and others,
 * complete to Linux 7.3.4. Source: the kernel's scripts/syscall.tbl, as its headers export it.
 * Written by cmake/numbers.cmake: run that, do not edit this.
 *
 * A call that not every architecture has is under a knob, TINYSYS_NR_ABI_ and the name of its column in that table.
 * The architecture's page defines, before this file, the knobs that arch/ARCH/kernel/Makefile.syscalls lists:
 *
 *	aarch64: renameat rlimit memfd_secret
 *	riscv64: riscv rlimit memfd_secret
 *	riscv32: riscv memfd_secret
 *	loongarch64: memfd_secret
 *	loongarch32: memfd_secret
 *	arc: arc time32 stat64 renameat rlimit
 *
 * 64 and 32 follow the size of long unless one of them is defined already. time32 is for 32-bit architectures that
 * still have the calls with a 32-bit time_t, stat64 for those that have the old stat calls. */

#if !defined(TINYSYS_NR_ABI_64) && !defined(TINYSYS_NR_ABI_32)
# if __SIZEOF_LONG__ == 8
#  define TINYSYS_NR_ABI_64
# else
#  define TINYSYS_NR_ABI_32
# endif
#endif

#define TINYSYS_NR_io_setup 0
#define TINYSYS_NR_io_destroy 1
#define TINYSYS_NR_io_submit 2
#define TINYSYS_NR_io_cancel 3
#define TINYSYS_NR_setxattr 5
#define TINYSYS_NR_lsetxattr 6
#define TINYSYS_NR_fsetxattr 7
#define TINYSYS_NR_getxattr 8
#define TINYSYS_NR_lgetxattr 9
#define TINYSYS_NR_fgetxattr 10
#define TINYSYS_NR_listxattr 11
#define TINYSYS_NR_llistxattr 12
#define TINYSYS_NR_flistxattr 13
#define TINYSYS_NR_removexattr 14
#define TINYSYS_NR_lremovexattr 15
#define TINYSYS_NR_fremovexattr 16
#define TINYSYS_NR_getcwd 17
#define TINYSYS_NR_lookup_dcookie 18
#define TINYSYS_NR_eventfd2 19
#define TINYSYS_NR_epoll_create1 20
#define TINYSYS_NR_epoll_ctl 21
#define TINYSYS_NR_epoll_pwait 22
#define TINYSYS_NR_dup 23
#define TINYSYS_NR_dup3 24
#define TINYSYS_NR_inotify_init1 26
#define TINYSYS_NR_inotify_add_watch 27
#define TINYSYS_NR_inotify_rm_watch 28
#define TINYSYS_NR_ioctl 29
#define TINYSYS_NR_ioprio_set 30
#define TINYSYS_NR_ioprio_get 31
#define TINYSYS_NR_flock 32
#define TINYSYS_NR_mknodat 33
#define TINYSYS_NR_mkdirat 34
#define TINYSYS_NR_unlinkat 35
#define TINYSYS_NR_symlinkat 36
#define TINYSYS_NR_linkat 37
#define TINYSYS_NR_umount2 39
#define TINYSYS_NR_mount 40
#define TINYSYS_NR_pivot_root 41
#define TINYSYS_NR_nfsservctl 42
#define TINYSYS_NR_fallocate 47
#define TINYSYS_NR_faccessat 48
#define TINYSYS_NR_chdir 49
#define TINYSYS_NR_fchdir 50
#define TINYSYS_NR_chroot 51
#define TINYSYS_NR_fchmod 52
#define TINYSYS_NR_fchmodat 53
#define TINYSYS_NR_fchownat 54
#define TINYSYS_NR_fchown 55
#define TINYSYS_NR_openat 56
#define TINYSYS_NR_close 57
#define TINYSYS_NR_vhangup 58
#define TINYSYS_NR_pipe2 59
#define TINYSYS_NR_quotactl 60
#define TINYSYS_NR_getdents64 61
#define TINYSYS_NR_read 63
#define TINYSYS_NR_write 64
#define TINYSYS_NR_readv 65
#define TINYSYS_NR_writev 66
#define TINYSYS_NR_pread64 67
#define TINYSYS_NR_pwrite64 68
#define TINYSYS_NR_preadv 69
#define TINYSYS_NR_pwritev 70
#define TINYSYS_NR_signalfd4 74
#define TINYSYS_NR_vmsplice 75
#define TINYSYS_NR_splice 76
#define TINYSYS_NR_tee 77
#define TINYSYS_NR_readlinkat 78
#define TINYSYS_NR_sync 81
#define TINYSYS_NR_fsync 82
#define TINYSYS_NR_fdatasync 83
#define TINYSYS_NR_sync_file_range 84
#define TINYSYS_NR_timerfd_create 85
#define TINYSYS_NR_acct 89
#define TINYSYS_NR_capget 90
#define TINYSYS_NR_capset 91
#define TINYSYS_NR_personality 92
#define TINYSYS_NR_exit 93
#define TINYSYS_NR_exit_group 94
#define TINYSYS_NR_waitid 95
#define TINYSYS_NR_set_tid_address 96
#define TINYSYS_NR_unshare 97
#define TINYSYS_NR_set_robust_list 99
#define TINYSYS_NR_get_robust_list 100
#define TINYSYS_NR_getitimer 102
#define TINYSYS_NR_setitimer 103
#define TINYSYS_NR_kexec_load 104
#define TINYSYS_NR_init_module 105
#define TINYSYS_NR_delete_module 106
#define TINYSYS_NR_timer_create 107
#define TINYSYS_NR_timer_getoverrun 109
#define TINYSYS_NR_timer_delete 111
#define TINYSYS_NR_syslog 116
#define TINYSYS_NR_ptrace 117
#define TINYSYS_NR_sched_setparam 118
#define TINYSYS_NR_sched_setscheduler 119
#define TINYSYS_NR_sched_getscheduler 120
#define TINYSYS_NR_sched_getparam 121
#define TINYSYS_NR_sched_setaffinity 122
#define TINYSYS_NR_sched_getaffinity 123
#define TINYSYS_NR_sched_yield 124
#define TINYSYS_NR_sched_get_priority_max 125
#define TINYSYS_NR_sched_get_priority_min 126
#define TINYSYS_NR_restart_syscall 128
#define TINYSYS_NR_kill 129
#define TINYSYS_NR_tkill 130
#define TINYSYS_NR_tgkill 131
#define TINYSYS_NR_sigaltstack 132
#define TINYSYS_NR_rt_sigsuspend 133
#define TINYSYS_NR_rt_sigaction 134
#define TINYSYS_NR_rt_sigprocmask 135
#define TINYSYS_NR_rt_sigpending 136
#define TINYSYS_NR_rt_sigqueueinfo 138
#define TINYSYS_NR_rt_sigreturn 139
#define TINYSYS_NR_setpriority 140
#define TINYSYS_NR_getpriority 141
#define TINYSYS_NR_reboot 142
#define TINYSYS_NR_setregid 143
#define TINYSYS_NR_setgid 144
#define TINYSYS_NR_setreuid 145
#define TINYSYS_NR_setuid 146
#define TINYSYS_NR_setresuid 147
#define TINYSYS_NR_getresuid 148
#define TINYSYS_NR_setresgid 149
#define TINYSYS_NR_getresgid 150
#define TINYSYS_NR_setfsuid 151
#define TINYSYS_NR_setfsgid 152
#define TINYSYS_NR_times 153
#define TINYSYS_NR_setpgid 154
#define TINYSYS_NR_getpgid 155
#define TINYSYS_NR_getsid 156
#define TINYSYS_NR_setsid 157
#define TINYSYS_NR_getgroups 158
#define TINYSYS_NR_setgroups 159
#define TINYSYS_NR_uname 160
#define TINYSYS_NR_sethostname 161
#define TINYSYS_NR_setdomainname 162
#define TINYSYS_NR_getrusage 165
#define TINYSYS_NR_umask 166
#define TINYSYS_NR_prctl 167
#define TINYSYS_NR_getcpu 168
#define TINYSYS_NR_getpid 172
#define TINYSYS_NR_getppid 173
#define TINYSYS_NR_getuid 174
#define TINYSYS_NR_geteuid 175
#define TINYSYS_NR_getgid 176
#define TINYSYS_NR_getegid 177
#define TINYSYS_NR_gettid 178
#define TINYSYS_NR_sysinfo 179
#define TINYSYS_NR_mq_open 180
#define TINYSYS_NR_mq_unlink 181
#define TINYSYS_NR_mq_notify 184
#define TINYSYS_NR_mq_getsetattr 185
#define TINYSYS_NR_msgget 186
#define TINYSYS_NR_msgctl 187
#define TINYSYS_NR_msgrcv 188
#define TINYSYS_NR_msgsnd 189
#define TINYSYS_NR_semget 190
#define TINYSYS_NR_semctl 191
#define TINYSYS_NR_semop 193
#define TINYSYS_NR_shmget 194
#define TINYSYS_NR_shmctl 195
#define TINYSYS_NR_shmat 196
#define TINYSYS_NR_shmdt 197
#define TINYSYS_NR_socket 198
#define TINYSYS_NR_socketpair 199
#define TINYSYS_NR_bind 200
#define TINYSYS_NR_listen 201
#define TINYSYS_NR_accept 202
#define TINYSYS_NR_connect 203
#define TINYSYS_NR_getsockname 204
#define TINYSYS_NR_getpeername 205
#define TINYSYS_NR_sendto 206
#define TINYSYS_NR_recvfrom 207
#define TINYSYS_NR_setsockopt 208
#define TINYSYS_NR_getsockopt 209
#define TINYSYS_NR_shutdown 210
#define TINYSYS_NR_sendmsg 211
#define TINYSYS_NR_recvmsg 212
#define TINYSYS_NR_readahead 213
#define TINYSYS_NR_brk 214
#define TINYSYS_NR_munmap 215
#define TINYSYS_NR_mremap 216
#define TINYSYS_NR_add_key 217
#define TINYSYS_NR_request_key 218
#define TINYSYS_NR_keyctl 219
#define TINYSYS_NR_clone 220
#define TINYSYS_NR_execve 221
#define TINYSYS_NR_swapon 224
#define TINYSYS_NR_swapoff 225
#define TINYSYS_NR_mprotect 226
#define TINYSYS_NR_msync 227
#define TINYSYS_NR_mlock 228
#define TINYSYS_NR_munlock 229
#define TINYSYS_NR_mlockall 230
#define TINYSYS_NR_munlockall 231
#define TINYSYS_NR_mincore 232
#define TINYSYS_NR_madvise 233
#define TINYSYS_NR_remap_file_pages 234
#define TINYSYS_NR_mbind 235
#define TINYSYS_NR_get_mempolicy 236
#define TINYSYS_NR_set_mempolicy 237
#define TINYSYS_NR_migrate_pages 238
#define TINYSYS_NR_move_pages 239
#define TINYSYS_NR_rt_tgsigqueueinfo 240
#define TINYSYS_NR_perf_event_open 241
#define TINYSYS_NR_accept4 242
#define TINYSYS_NR_prlimit64 261
#define TINYSYS_NR_fanotify_init 262
#define TINYSYS_NR_fanotify_mark 263
#define TINYSYS_NR_name_to_handle_at 264
#define TINYSYS_NR_open_by_handle_at 265
#define TINYSYS_NR_syncfs 267
#define TINYSYS_NR_setns 268
#define TINYSYS_NR_sendmmsg 269
#define TINYSYS_NR_process_vm_readv 270
#define TINYSYS_NR_process_vm_writev 271
#define TINYSYS_NR_kcmp 272
#define TINYSYS_NR_finit_module 273
#define TINYSYS_NR_sched_setattr 274
#define TINYSYS_NR_sched_getattr 275
#define TINYSYS_NR_renameat2 276
#define TINYSYS_NR_seccomp 277
#define TINYSYS_NR_getrandom 278
#define TINYSYS_NR_memfd_create 279
#define TINYSYS_NR_bpf 280
#define TINYSYS_NR_execveat 281
#define TINYSYS_NR_userfaultfd 282
#define TINYSYS_NR_membarrier 283
#define TINYSYS_NR_mlock2 284
#define TINYSYS_NR_copy_file_range 285
#define TINYSYS_NR_preadv2 286
#define TINYSYS_NR_pwritev2 287
#define TINYSYS_NR_pkey_mprotect 288
#define TINYSYS_NR_pkey_alloc 289
#define TINYSYS_NR_pkey_free 290
#define TINYSYS_NR_statx 291
#define TINYSYS_NR_rseq 293
#define TINYSYS_NR_kexec_file_load 294
#define TINYSYS_NR_pidfd_send_signal 424
#define TINYSYS_NR_io_uring_setup 425
#define TINYSYS_NR_io_uring_enter 426
#define TINYSYS_NR_io_uring_register 427
#define TINYSYS_NR_open_tree 428
#define TINYSYS_NR_move_mount 429
#define TINYSYS_NR_fsopen 430
#define TINYSYS_NR_fsconfig 431
#define TINYSYS_NR_fsmount 432
#define TINYSYS_NR_fspick 433
#define TINYSYS_NR_pidfd_open 434
#define TINYSYS_NR_clone3 435
#define TINYSYS_NR_close_range 436
#define TINYSYS_NR_openat2 437
#define TINYSYS_NR_pidfd_getfd 438
#define TINYSYS_NR_faccessat2 439
#define TINYSYS_NR_process_madvise 440
#define TINYSYS_NR_epoll_pwait2 441
#define TINYSYS_NR_mount_setattr 442
#define TINYSYS_NR_quotactl_fd 443
#define TINYSYS_NR_landlock_create_ruleset 444
#define TINYSYS_NR_landlock_add_rule 445
#define TINYSYS_NR_landlock_restrict_self 446
#define TINYSYS_NR_process_mrelease 448
#define TINYSYS_NR_futex_waitv 449
#define TINYSYS_NR_set_mempolicy_home_node 450
#define TINYSYS_NR_cachestat 451
#define TINYSYS_NR_fchmodat2 452
#define TINYSYS_NR_map_shadow_stack 453
#define TINYSYS_NR_futex_wake 454
#define TINYSYS_NR_futex_wait 455
#define TINYSYS_NR_futex_requeue 456
#define TINYSYS_NR_statmount 457
#define TINYSYS_NR_listmount 458
#define TINYSYS_NR_lsm_get_self_attr 459
#define TINYSYS_NR_lsm_set_self_attr 460
#define TINYSYS_NR_lsm_list_modules 461
#define TINYSYS_NR_mseal 462
#define TINYSYS_NR_setxattrat 463
#define TINYSYS_NR_getxattrat 464
#define TINYSYS_NR_listxattrat 465
#define TINYSYS_NR_removexattrat 466
#define TINYSYS_NR_open_tree_attr 467
#define TINYSYS_NR_file_getattr 468
#define TINYSYS_NR_file_setattr 469
#define TINYSYS_NR_listns 470
#define TINYSYS_NR_rseq_slice_yield 471
#define TINYSYS_NR_fchroot 472

#ifdef TINYSYS_NR_ABI_64
#define TINYSYS_NR_fcntl 25
#define TINYSYS_NR_statfs 43
#define TINYSYS_NR_fstatfs 44
#define TINYSYS_NR_truncate 45
#define TINYSYS_NR_ftruncate 46
#define TINYSYS_NR_lseek 62
#define TINYSYS_NR_sendfile 71
#define TINYSYS_NR_newfstatat 79
#define TINYSYS_NR_fstat 80
#define TINYSYS_NR_mmap 222
#define TINYSYS_NR_fadvise64 223
#endif

#if defined(TINYSYS_NR_ABI_64) || defined(TINYSYS_NR_ABI_time32)
#define TINYSYS_NR_io_getevents 4
#define TINYSYS_NR_pselect6 72
#define TINYSYS_NR_ppoll 73
#define TINYSYS_NR_timerfd_settime 86
#define TINYSYS_NR_timerfd_gettime 87
#define TINYSYS_NR_utimensat 88
#define TINYSYS_NR_futex 98
#define TINYSYS_NR_nanosleep 101
#define TINYSYS_NR_timer_gettime 108
#define TINYSYS_NR_timer_settime 110
#define TINYSYS_NR_clock_settime 112
#define TINYSYS_NR_clock_gettime 113
#define TINYSYS_NR_clock_getres 114
#define TINYSYS_NR_clock_nanosleep 115
#define TINYSYS_NR_sched_rr_get_interval 127
#define TINYSYS_NR_rt_sigtimedwait 137
#define TINYSYS_NR_gettimeofday 169
#define TINYSYS_NR_settimeofday 170
#define TINYSYS_NR_adjtimex 171
#define TINYSYS_NR_mq_timedsend 182
#define TINYSYS_NR_mq_timedreceive 183
#define TINYSYS_NR_semtimedop 192
#define TINYSYS_NR_recvmmsg 243
#define TINYSYS_NR_wait4 260
#define TINYSYS_NR_clock_adjtime 266
#define TINYSYS_NR_io_pgetevents 292
#endif

#ifdef TINYSYS_NR_ABI_32
#define TINYSYS_NR_fcntl64 25
#define TINYSYS_NR_statfs64 43
#define TINYSYS_NR_fstatfs64 44
#define TINYSYS_NR_truncate64 45
#define TINYSYS_NR_ftruncate64 46
#define TINYSYS_NR_llseek 62
#define TINYSYS_NR_sendfile64 71
#define TINYSYS_NR_mmap2 222
#define TINYSYS_NR_fadvise64_64 223
#define TINYSYS_NR_clock_gettime64 403
#define TINYSYS_NR_clock_settime64 404
#define TINYSYS_NR_clock_adjtime64 405
#define TINYSYS_NR_clock_getres_time64 406
#define TINYSYS_NR_clock_nanosleep_time64 407
#define TINYSYS_NR_timer_gettime64 408
#define TINYSYS_NR_timer_settime64 409
#define TINYSYS_NR_timerfd_gettime64 410
#define TINYSYS_NR_timerfd_settime64 411
#define TINYSYS_NR_utimensat_time64 412
#define TINYSYS_NR_pselect6_time64 413
#define TINYSYS_NR_ppoll_time64 414
#define TINYSYS_NR_io_pgetevents_time64 416
#define TINYSYS_NR_recvmmsg_time64 417
#define TINYSYS_NR_mq_timedsend_time64 418
#define TINYSYS_NR_mq_timedreceive_time64 419
#define TINYSYS_NR_semtimedop_time64 420
#define TINYSYS_NR_rt_sigtimedwait_time64 421
#define TINYSYS_NR_futex_time64 422
#define TINYSYS_NR_sched_rr_get_interval_time64 423
#endif

#ifdef TINYSYS_NR_ABI_stat64
#define TINYSYS_NR_fstatat64 79
#define TINYSYS_NR_fstat64 80
#endif

#ifdef TINYSYS_NR_ABI_renameat
#define TINYSYS_NR_renameat 38
#endif

#ifdef TINYSYS_NR_ABI_rlimit
#define TINYSYS_NR_getrlimit 163
#define TINYSYS_NR_setrlimit 164
#endif

#ifdef TINYSYS_NR_ABI_memfd_secret
#define TINYSYS_NR_memfd_secret 447
#endif

#ifdef TINYSYS_NR_ABI_riscv
#define TINYSYS_NR_riscv_hwprobe 258
#define TINYSYS_NR_riscv_flush_icache 259
#endif

#ifdef TINYSYS_NR_ABI_arc
#define TINYSYS_NR_cacheflush 244
#define TINYSYS_NR_arc_settls 245
#define TINYSYS_NR_arc_gettls 246
#define TINYSYS_NR_sysfs 247
#define TINYSYS_NR_arc_usr_cmpxchg 248
#endif

#ifdef TINYSYS_NR_ABI_csky
#define TINYSYS_NR_set_thread_area 244
#define TINYSYS_NR_cacheflush 245
#endif

#ifdef TINYSYS_NR_ABI_nios2
#define TINYSYS_NR_cacheflush 244
#endif

#ifdef TINYSYS_NR_ABI_or1k
#define TINYSYS_NR_or1k_atomic 244
#endif
#endif

/*
 * Error numbers. Sources: errno(3), include/uapi/asm-generic/errno.h.
 */

#define TINYSYS_EPERM 1
#define TINYSYS_ENOENT 2
#define TINYSYS_ESRCH 3
#define TINYSYS_EINTR 4
#define TINYSYS_EIO 5
#define TINYSYS_ENXIO 6
#define TINYSYS_E2BIG 7
#define TINYSYS_ENOEXEC 8
#define TINYSYS_EBADF 9
#define TINYSYS_ECHILD 10
#define TINYSYS_ENOMEM 12
#define TINYSYS_EACCES 13
#define TINYSYS_EFAULT 14
#define TINYSYS_ENOTBLK 15
#define TINYSYS_EBUSY 16
#define TINYSYS_EEXIST 17
#define TINYSYS_EXDEV 18
#define TINYSYS_ENODEV 19
#define TINYSYS_ENOTDIR 20
#define TINYSYS_EISDIR 21
#define TINYSYS_EINVAL 22
#define TINYSYS_ENFILE 23
#define TINYSYS_EMFILE 24
#define TINYSYS_ENOTTY 25
#define TINYSYS_ETXTBSY 26
#define TINYSYS_EFBIG 27
#define TINYSYS_ENOSPC 28
#define TINYSYS_ESPIPE 29
#define TINYSYS_EROFS 30
#define TINYSYS_EMLINK 31
#define TINYSYS_EPIPE 32
#define TINYSYS_EDOM 33
#define TINYSYS_ERANGE 34

/* The first 34 are the same everywhere, but for EAGAIN; the architecture page names a table of its own for the rest
 * where it has one. */
#if defined(TINYSYS_ERRNO_TABLE_mips)

/* Error numbers above 34 of MIPS. Source: arch/mips/include/uapi/asm/errno.h. */

#define TINYSYS_ENOMSG 35
#define TINYSYS_EIDRM 36
#define TINYSYS_ECHRNG 37
#define TINYSYS_EL2NSYNC 38
#define TINYSYS_EL3HLT 39
#define TINYSYS_EL3RST 40
#define TINYSYS_ELNRNG 41
#define TINYSYS_EUNATCH 42
#define TINYSYS_ENOCSI 43
#define TINYSYS_EL2HLT 44
#define TINYSYS_EDEADLK 45
#define TINYSYS_ENOLCK 46
#define TINYSYS_EBADE 50
#define TINYSYS_EBADR 51
#define TINYSYS_EXFULL 52
#define TINYSYS_ENOANO 53
#define TINYSYS_EBADRQC 54
#define TINYSYS_EBADSLT 55
#define TINYSYS_EDEADLOCK 56
#define TINYSYS_EBFONT 59
#define TINYSYS_ENOSTR 60
#define TINYSYS_ENODATA 61
#define TINYSYS_ETIME 62
#define TINYSYS_ENOSR 63
#define TINYSYS_ENONET 64
#define TINYSYS_ENOPKG 65
#define TINYSYS_EREMOTE 66
#define TINYSYS_ENOLINK 67
#define TINYSYS_EADV 68
#define TINYSYS_ESRMNT 69
#define TINYSYS_ECOMM 70
#define TINYSYS_EPROTO 71
#define TINYSYS_EDOTDOT 73
#define TINYSYS_EMULTIHOP 74
#define TINYSYS_EBADMSG 77
#define TINYSYS_ENAMETOOLONG 78
#define TINYSYS_EOVERFLOW 79
#define TINYSYS_ENOTUNIQ 80
#define TINYSYS_EBADFD 81
#define TINYSYS_EREMCHG 82
#define TINYSYS_ELIBACC 83
#define TINYSYS_ELIBBAD 84
#define TINYSYS_ELIBSCN 85
#define TINYSYS_ELIBMAX 86
#define TINYSYS_ELIBEXEC 87
#define TINYSYS_EILSEQ 88
#define TINYSYS_ENOSYS 89
#define TINYSYS_ELOOP 90
#define TINYSYS_ERESTART 91
#define TINYSYS_ESTRPIPE 92
#define TINYSYS_ENOTEMPTY 93
#define TINYSYS_EUSERS 94
#define TINYSYS_ENOTSOCK 95
#define TINYSYS_EDESTADDRREQ 96
#define TINYSYS_EMSGSIZE 97
#define TINYSYS_EPROTOTYPE 98
#define TINYSYS_ENOPROTOOPT 99
#define TINYSYS_EPROTONOSUPPORT 120
#define TINYSYS_ESOCKTNOSUPPORT 121
#define TINYSYS_EOPNOTSUPP 122
#define TINYSYS_EPFNOSUPPORT 123
#define TINYSYS_EAFNOSUPPORT 124
#define TINYSYS_EADDRINUSE 125
#define TINYSYS_EADDRNOTAVAIL 126
#define TINYSYS_ENETDOWN 127
#define TINYSYS_ENETUNREACH 128
#define TINYSYS_ENETRESET 129
#define TINYSYS_ECONNABORTED 130
#define TINYSYS_ECONNRESET 131
#define TINYSYS_ENOBUFS 132
#define TINYSYS_EISCONN 133
#define TINYSYS_ENOTCONN 134
#define TINYSYS_EUCLEAN 135
#define TINYSYS_ENOTNAM 137
#define TINYSYS_ENAVAIL 138
#define TINYSYS_EISNAM 139
#define TINYSYS_EREMOTEIO 140
#define TINYSYS_ESHUTDOWN 143
#define TINYSYS_ETOOMANYREFS 144
#define TINYSYS_ETIMEDOUT 145
#define TINYSYS_ECONNREFUSED 146
#define TINYSYS_EHOSTDOWN 147
#define TINYSYS_EHOSTUNREACH 148
#define TINYSYS_EALREADY 149
#define TINYSYS_EINPROGRESS 150
#define TINYSYS_ESTALE 151
#define TINYSYS_ECANCELED 158
#define TINYSYS_ENOMEDIUM 159
#define TINYSYS_EMEDIUMTYPE 160
#define TINYSYS_ENOKEY 161
#define TINYSYS_EKEYEXPIRED 162
#define TINYSYS_EKEYREVOKED 163
#define TINYSYS_EKEYREJECTED 164
#define TINYSYS_EOWNERDEAD 165
#define TINYSYS_ENOTRECOVERABLE 166
#define TINYSYS_ERFKILL 167
#define TINYSYS_EHWPOISON 168
#define TINYSYS_EDQUOT 1133
#elif defined(TINYSYS_ERRNO_TABLE_sparc)

/* Error numbers above 34 of SPARC. Source: arch/sparc/include/uapi/asm/errno.h. */

#define TINYSYS_EINPROGRESS 36
#define TINYSYS_EALREADY 37
#define TINYSYS_ENOTSOCK 38
#define TINYSYS_EDESTADDRREQ 39
#define TINYSYS_EMSGSIZE 40
#define TINYSYS_EPROTOTYPE 41
#define TINYSYS_ENOPROTOOPT 42
#define TINYSYS_EPROTONOSUPPORT 43
#define TINYSYS_ESOCKTNOSUPPORT 44
#define TINYSYS_EOPNOTSUPP 45
#define TINYSYS_EPFNOSUPPORT 46
#define TINYSYS_EAFNOSUPPORT 47
#define TINYSYS_EADDRINUSE 48
#define TINYSYS_EADDRNOTAVAIL 49
#define TINYSYS_ENETDOWN 50
#define TINYSYS_ENETUNREACH 51
#define TINYSYS_ENETRESET 52
#define TINYSYS_ECONNABORTED 53
#define TINYSYS_ECONNRESET 54
#define TINYSYS_ENOBUFS 55
#define TINYSYS_EISCONN 56
#define TINYSYS_ENOTCONN 57
#define TINYSYS_ESHUTDOWN 58
#define TINYSYS_ETOOMANYREFS 59
#define TINYSYS_ETIMEDOUT 60
#define TINYSYS_ECONNREFUSED 61
#define TINYSYS_ELOOP 62
#define TINYSYS_ENAMETOOLONG 63
#define TINYSYS_EHOSTDOWN 64
#define TINYSYS_EHOSTUNREACH 65
#define TINYSYS_ENOTEMPTY 66
#define TINYSYS_EUSERS 68
#define TINYSYS_EDQUOT 69
#define TINYSYS_ESTALE 70
#define TINYSYS_EREMOTE 71
#define TINYSYS_ENOSTR 72
#define TINYSYS_ETIME 73
#define TINYSYS_ENOSR 74
#define TINYSYS_ENOMSG 75
#define TINYSYS_EBADMSG 76
#define TINYSYS_EIDRM 77
#define TINYSYS_EDEADLK 78
#define TINYSYS_ENOLCK 79
#define TINYSYS_ENONET 80
#define TINYSYS_ENOLINK 82
#define TINYSYS_EADV 83
#define TINYSYS_ESRMNT 84
#define TINYSYS_ECOMM 85
#define TINYSYS_EPROTO 86
#define TINYSYS_EMULTIHOP 87
#define TINYSYS_EDOTDOT 88
#define TINYSYS_EREMCHG 89
#define TINYSYS_ENOSYS 90
#define TINYSYS_ESTRPIPE 91
#define TINYSYS_EOVERFLOW 92
#define TINYSYS_EBADFD 93
#define TINYSYS_ECHRNG 94
#define TINYSYS_EL2NSYNC 95
#define TINYSYS_EL3HLT 96
#define TINYSYS_EL3RST 97
#define TINYSYS_ELNRNG 98
#define TINYSYS_EUNATCH 99
#define TINYSYS_ENOCSI 100
#define TINYSYS_EL2HLT 101
#define TINYSYS_EBADE 102
#define TINYSYS_EBADR 103
#define TINYSYS_EXFULL 104
#define TINYSYS_ENOANO 105
#define TINYSYS_EBADRQC 106
#define TINYSYS_EBADSLT 107
#define TINYSYS_EDEADLOCK 108
#define TINYSYS_EBFONT 109
#define TINYSYS_ELIBEXEC 110
#define TINYSYS_ENODATA 111
#define TINYSYS_ELIBBAD 112
#define TINYSYS_ENOPKG 113
#define TINYSYS_ELIBACC 114
#define TINYSYS_ENOTUNIQ 115
#define TINYSYS_ERESTART 116
#define TINYSYS_EUCLEAN 117
#define TINYSYS_ENOTNAM 118
#define TINYSYS_ENAVAIL 119
#define TINYSYS_EISNAM 120
#define TINYSYS_EREMOTEIO 121
#define TINYSYS_EILSEQ 122
#define TINYSYS_ELIBMAX 123
#define TINYSYS_ELIBSCN 124
#define TINYSYS_ENOMEDIUM 125
#define TINYSYS_EMEDIUMTYPE 126
#define TINYSYS_ECANCELED 127
#define TINYSYS_ENOKEY 128
#define TINYSYS_EKEYEXPIRED 129
#define TINYSYS_EKEYREVOKED 130
#define TINYSYS_EKEYREJECTED 131
#define TINYSYS_EOWNERDEAD 132
#define TINYSYS_ENOTRECOVERABLE 133
#define TINYSYS_ERFKILL 134
#define TINYSYS_EHWPOISON 135
#elif defined(TINYSYS_ERRNO_TABLE_alpha)

/* Error numbers of Alpha above 34, and the one below that is not the common one. Source:
 * arch/alpha/include/uapi/asm/errno.h. */

#define TINYSYS_EDEADLK 11
#define TINYSYS_EAGAIN 35
#define TINYSYS_EINPROGRESS 36
#define TINYSYS_EALREADY 37
#define TINYSYS_ENOTSOCK 38
#define TINYSYS_EDESTADDRREQ 39
#define TINYSYS_EMSGSIZE 40
#define TINYSYS_EPROTOTYPE 41
#define TINYSYS_ENOPROTOOPT 42
#define TINYSYS_EPROTONOSUPPORT 43
#define TINYSYS_ESOCKTNOSUPPORT 44
#define TINYSYS_EOPNOTSUPP 45
#define TINYSYS_EPFNOSUPPORT 46
#define TINYSYS_EAFNOSUPPORT 47
#define TINYSYS_EADDRINUSE 48
#define TINYSYS_EADDRNOTAVAIL 49
#define TINYSYS_ENETDOWN 50
#define TINYSYS_ENETUNREACH 51
#define TINYSYS_ENETRESET 52
#define TINYSYS_ECONNABORTED 53
#define TINYSYS_ECONNRESET 54
#define TINYSYS_ENOBUFS 55
#define TINYSYS_EISCONN 56
#define TINYSYS_ENOTCONN 57
#define TINYSYS_ESHUTDOWN 58
#define TINYSYS_ETOOMANYREFS 59
#define TINYSYS_ETIMEDOUT 60
#define TINYSYS_ECONNREFUSED 61
#define TINYSYS_ELOOP 62
#define TINYSYS_ENAMETOOLONG 63
#define TINYSYS_EHOSTDOWN 64
#define TINYSYS_EHOSTUNREACH 65
#define TINYSYS_ENOTEMPTY 66
#define TINYSYS_EUSERS 68
#define TINYSYS_EDQUOT 69
#define TINYSYS_ESTALE 70
#define TINYSYS_EREMOTE 71
#define TINYSYS_ENOLCK 77
#define TINYSYS_ENOSYS 78
#define TINYSYS_ENOMSG 80
#define TINYSYS_EIDRM 81
#define TINYSYS_ENOSR 82
#define TINYSYS_ETIME 83
#define TINYSYS_EBADMSG 84
#define TINYSYS_EPROTO 85
#define TINYSYS_ENODATA 86
#define TINYSYS_ENOSTR 87
#define TINYSYS_ECHRNG 88
#define TINYSYS_EL2NSYNC 89
#define TINYSYS_EL3HLT 90
#define TINYSYS_EL3RST 91
#define TINYSYS_ENOPKG 92
#define TINYSYS_ELNRNG 93
#define TINYSYS_EUNATCH 94
#define TINYSYS_ENOCSI 95
#define TINYSYS_EL2HLT 96
#define TINYSYS_EBADE 97
#define TINYSYS_EBADR 98
#define TINYSYS_EXFULL 99
#define TINYSYS_ENOANO 100
#define TINYSYS_EBADRQC 101
#define TINYSYS_EBADSLT 102
#define TINYSYS_EBFONT 104
#define TINYSYS_ENONET 105
#define TINYSYS_ENOLINK 106
#define TINYSYS_EADV 107
#define TINYSYS_ESRMNT 108
#define TINYSYS_ECOMM 109
#define TINYSYS_EMULTIHOP 110
#define TINYSYS_EDOTDOT 111
#define TINYSYS_EOVERFLOW 112
#define TINYSYS_ENOTUNIQ 113
#define TINYSYS_EBADFD 114
#define TINYSYS_EREMCHG 115
#define TINYSYS_EILSEQ 116
#define TINYSYS_EUCLEAN 117
#define TINYSYS_ENOTNAM 118
#define TINYSYS_ENAVAIL 119
#define TINYSYS_EISNAM 120
#define TINYSYS_EREMOTEIO 121
#define TINYSYS_ELIBACC 122
#define TINYSYS_ELIBBAD 123
#define TINYSYS_ELIBSCN 124
#define TINYSYS_ELIBMAX 125
#define TINYSYS_ELIBEXEC 126
#define TINYSYS_ERESTART 127
#define TINYSYS_ESTRPIPE 128
#define TINYSYS_ENOMEDIUM 129
#define TINYSYS_EMEDIUMTYPE 130
#define TINYSYS_ECANCELED 131
#define TINYSYS_ENOKEY 132
#define TINYSYS_EKEYEXPIRED 133
#define TINYSYS_EKEYREVOKED 134
#define TINYSYS_EKEYREJECTED 135
#define TINYSYS_EOWNERDEAD 136
#define TINYSYS_ENOTRECOVERABLE 137
#define TINYSYS_ERFKILL 138
#define TINYSYS_EHWPOISON 139
#else

/* Error numbers above 34 as most have them. Source: include/uapi/asm-generic/errno.h. */

#define TINYSYS_EDEADLK 35
#define TINYSYS_ENAMETOOLONG 36
#define TINYSYS_ENOLCK 37
#define TINYSYS_ENOSYS 38
#define TINYSYS_ENOTEMPTY 39
#define TINYSYS_ELOOP 40
#define TINYSYS_ENOMSG 42
#define TINYSYS_EIDRM 43
#define TINYSYS_ECHRNG 44
#define TINYSYS_EL2NSYNC 45
#define TINYSYS_EL3HLT 46
#define TINYSYS_EL3RST 47
#define TINYSYS_ELNRNG 48
#define TINYSYS_EUNATCH 49
#define TINYSYS_ENOCSI 50
#define TINYSYS_EL2HLT 51
#define TINYSYS_EBADE 52
#define TINYSYS_EBADR 53
#define TINYSYS_EXFULL 54
#define TINYSYS_ENOANO 55
#define TINYSYS_EBADRQC 56
#define TINYSYS_EBADSLT 57
#define TINYSYS_EBFONT 59
#define TINYSYS_ENOSTR 60
#define TINYSYS_ENODATA 61
#define TINYSYS_ETIME 62
#define TINYSYS_ENOSR 63
#define TINYSYS_ENONET 64
#define TINYSYS_ENOPKG 65
#define TINYSYS_EREMOTE 66
#define TINYSYS_ENOLINK 67
#define TINYSYS_EADV 68
#define TINYSYS_ESRMNT 69
#define TINYSYS_ECOMM 70
#define TINYSYS_EPROTO 71
#define TINYSYS_EMULTIHOP 72
#define TINYSYS_EDOTDOT 73
#define TINYSYS_EBADMSG 74
#define TINYSYS_EOVERFLOW 75
#define TINYSYS_ENOTUNIQ 76
#define TINYSYS_EBADFD 77
#define TINYSYS_EREMCHG 78
#define TINYSYS_ELIBACC 79
#define TINYSYS_ELIBBAD 80
#define TINYSYS_ELIBSCN 81
#define TINYSYS_ELIBMAX 82
#define TINYSYS_ELIBEXEC 83
#define TINYSYS_EILSEQ 84
#define TINYSYS_ERESTART 85
#define TINYSYS_ESTRPIPE 86
#define TINYSYS_EUSERS 87
#define TINYSYS_ENOTSOCK 88
#define TINYSYS_EDESTADDRREQ 89
#define TINYSYS_EMSGSIZE 90
#define TINYSYS_EPROTOTYPE 91
#define TINYSYS_ENOPROTOOPT 92
#define TINYSYS_EPROTONOSUPPORT 93
#define TINYSYS_ESOCKTNOSUPPORT 94
#define TINYSYS_EOPNOTSUPP 95
#define TINYSYS_EPFNOSUPPORT 96
#define TINYSYS_EAFNOSUPPORT 97
#define TINYSYS_EADDRINUSE 98
#define TINYSYS_EADDRNOTAVAIL 99
#define TINYSYS_ENETDOWN 100
#define TINYSYS_ENETUNREACH 101
#define TINYSYS_ENETRESET 102
#define TINYSYS_ECONNABORTED 103
#define TINYSYS_ECONNRESET 104
#define TINYSYS_ENOBUFS 105
#define TINYSYS_EISCONN 106
#define TINYSYS_ENOTCONN 107
#define TINYSYS_ESHUTDOWN 108
#define TINYSYS_ETOOMANYREFS 109
#define TINYSYS_ETIMEDOUT 110
#define TINYSYS_ECONNREFUSED 111
#define TINYSYS_EHOSTDOWN 112
#define TINYSYS_EHOSTUNREACH 113
#define TINYSYS_EALREADY 114
#define TINYSYS_EINPROGRESS 115
#define TINYSYS_ESTALE 116
#define TINYSYS_EUCLEAN 117
#define TINYSYS_ENOTNAM 118
#define TINYSYS_ENAVAIL 119
#define TINYSYS_EISNAM 120
#define TINYSYS_EREMOTEIO 121
#define TINYSYS_EDQUOT 122
#define TINYSYS_ENOMEDIUM 123
#define TINYSYS_EMEDIUMTYPE 124
#define TINYSYS_ECANCELED 125
#define TINYSYS_ENOKEY 126
#define TINYSYS_EKEYEXPIRED 127
#define TINYSYS_EKEYREVOKED 128
#define TINYSYS_EKEYREJECTED 129
#define TINYSYS_EOWNERDEAD 130
#define TINYSYS_ENOTRECOVERABLE 131
#define TINYSYS_ERFKILL 132
#define TINYSYS_EHWPOISON 133
#endif

#if !defined(TINYSYS_EAGAIN)
#define TINYSYS_EAGAIN 11
#endif
#if !defined(TINYSYS_EDEADLOCK)
#define TINYSYS_EDEADLOCK TINYSYS_EDEADLK
#endif
#if !defined(TINYSYS_ENOTSUP)
#define TINYSYS_ENOTSUP TINYSYS_EOPNOTSUPP
#endif
#define TINYSYS_EWOULDBLOCK TINYSYS_EAGAIN

/*
 * tinysys_syscall(nr, ...): the system call nr with none to six arguments.
 *
 * Returns the kernel's word, a long (a long long where the ABI's pointers have 32 bits and its registers 64): -4095..-1
 * is -errno, anything else is the result. errno is not touched.
 *
 * Each argument is evaluated once, before any register is loaded, and keeps its own width: an int is passed as the
 * int that it is, without the instruction that widens it, so an argument that the kernel declares as a long, a size
 * or an offset must have that type here (write "(long)-1", "sizeof x", "0L"). A bit-field takes a "+" in C. The typed
 * wrappers do this by themselves. Source: syscall(2), and the calling convention on the architecture page.
 */
#define tinysys_syscall(...) \
	TINYSYS_SYSCALL(TINYSYS_RESULT, TINYSYS_COUNT(__VA_ARGS__, 6, 5, 4, 3, 2, 1, 0, 0), __VA_ARGS__)

/* The same, of the calls that return in the child too, where there may be more to their result. */
#define TINYSYS_FORK(...) \
	TINYSYS_SYSCALL(TINYSYS_RESULT_FORK, TINYSYS_COUNT(__VA_ARGS__, 6, 5, 4, 3, 2, 1, 0, 0), __VA_ARGS__)

#define TINYSYS_COUNT(nr, a, b, c, d, e, f, n, ...) n

/* One call may be an argument of another, whose names it then shadows. */
#define TINYSYS_MAY_NEST _Pragma("GCC diagnostic push") _Pragma("GCC diagnostic ignored \"-Wshadow\"")

#define TINYSYS_SYSCALL(result, n, ...) TINYSYS_SYSCALL_(result, n, __VA_ARGS__)
#define TINYSYS_SYSCALL_(result, n, ...)                                             \
	__extension__({                                                              \
		TINYSYS_MAY_NEST                                                     \
		TINYSYS_EVALUATE##n(__VA_ARGS__);                                    \
		TINYSYS_LOAD##n;                                                     \
		TINYSYS_LOST(TINYSYS_LOST_DECLARE)                                   \
		register kernel_word_t tinysys_ret __asm__(TINYSYS_REG_RET);         \
		__asm__ volatile(TINYSYS_TRAP##n                                     \
				 : "=r"(tinysys_ret)TINYSYS_LOST(TINYSYS_LOST_GIVEN) \
				 : TINYSYS_INPUT##n                                  \
				 : TINYSYS_CLOBBERS);                                \
		_Pragma("GCC diagnostic pop") result;                                \
	})

/* The trap by the number of arguments: one, but where the last ones go to the stack. */
#define TINYSYS_TRAP0 TINYSYS_TRAP
#define TINYSYS_TRAP1 TINYSYS_TRAP
#define TINYSYS_TRAP2 TINYSYS_TRAP
#define TINYSYS_TRAP3 TINYSYS_TRAP
#define TINYSYS_TRAP4 TINYSYS_TRAP
#if !defined(TINYSYS_TRAP5)
#define TINYSYS_TRAP5 TINYSYS_TRAP
#endif
#if !defined(TINYSYS_TRAP6)
#define TINYSYS_TRAP6 TINYSYS_TRAP
#endif

/* What the call returns, by what the trap leaves in TINYSYS_REG_RET and TINYSYS_LOST: where the error is told apart by
 * another register, a call whose result is not looked at has no instruction for that. */
#if !defined(TINYSYS_RESULT)
#define TINYSYS_RESULT tinysys_ret
#endif
#if !defined(TINYSYS_RESULT_FORK)
#define TINYSYS_RESULT_FORK TINYSYS_RESULT
#endif

/* Registers that carry the number or an argument in and are lost: operands, as what is one cannot be a clobber. */
#if !defined(TINYSYS_LOST)
#define TINYSYS_LOST(each)
#endif
#define TINYSYS_LOST_DECLARE(n, reg) register kernel_word_t tinysys_lost##n __asm__(reg);
#define TINYSYS_LOST_GIVEN(n, reg) , "=r"(tinysys_lost##n)

/* A 64-bit argument: one register, or two in the order of memory. TINYSYS_PAIR_ODD() stands behind an odd number of
 * arguments, where some ABIs leave a register out for the pair to begin at an even one. */
#if __SIZEOF_LONG__ == 8 || defined(TINYSYS_WORD_64)
#define TINYSYS_PAIR(value) (kernel_loff_t)(value)
#elif __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
#define TINYSYS_PAIR(value) (long)((kernel_loff_t)(value) >> 32), (long)(value)
#else
#define TINYSYS_PAIR(value) (long)(value), (long)((kernel_loff_t)(value) >> 32)
#endif
#if defined(TINYSYS_PAIRS_EVEN)
#define TINYSYS_PAIR_ODD(value) 0L, TINYSYS_PAIR(value)
#else
#define TINYSYS_PAIR_ODD(value) TINYSYS_PAIR(value)
#endif
/* of pread64 and pwrite64, where SuperH alone leaves one out */
#if !defined(TINYSYS_PAIR_PREAD)
#define TINYSYS_PAIR_PREAD(value) TINYSYS_PAIR_ODD(value)
#endif

/* An argument as a function would get it: arrays as pointers, nothing narrower than int. */
#if defined(__cplusplus)
extern "C++" {
template <typename T> TINYSYS_WRAPPER auto tinysys_argument(T value) -> decltype(+value)
{
	return value;
}
TINYSYS_WRAPPER void *tinysys_argument(decltype(nullptr))
{
	return nullptr;
}
}
#define TINYSYS_EVALUATE(n, value)                       \
	auto tinysys_value##n = tinysys_argument(value); \
	TINYSYS_CHECK(sizeof tinysys_value##n <= sizeof(kernel_word_t), "64 bits are two arguments: TINYSYS_PAIR()")
#else
#define TINYSYS_EVALUATE(n, value)              \
	__auto_type tinysys_value##n = (value); \
	TINYSYS_CHECK(sizeof tinysys_value##n <= sizeof(kernel_word_t), "64 bits are two arguments: TINYSYS_PAIR()")
#endif

/* The register that it goes to. */
#if defined(TINYSYS_ZERO_EXTENDED) && defined(__cplusplus)
#define TINYSYS_LOAD(n, reg)                                      \
	register unsigned long long tinysys_reg##n __asm__(reg) = \
	    sizeof(tinysys_value##n) < 8 ? (unsigned long)(tinysys_value##n) : (unsigned long long)(tinysys_value##n)
#elif defined(TINYSYS_ZERO_EXTENDED)
#define TINYSYS_LOAD(n, reg)                                                                                 \
	register unsigned long long tinysys_reg##n __asm__(reg) = (unsigned long long)__builtin_choose_expr( \
	    sizeof(tinysys_value##n) < 8, (unsigned long)(tinysys_value##n), tinysys_value##n)
#elif defined(__cplusplus)
#define TINYSYS_LOAD(n, reg) register decltype(tinysys_value##n) tinysys_reg##n __asm__(reg) = tinysys_value##n
#else
#define TINYSYS_LOAD(n, reg)                                                                 \
	register __typeof__(__builtin_choose_expr(sizeof(tinysys_value##n) < sizeof(int), 0, \
						  tinysys_value##n)) tinysys_reg##n __asm__(reg) = tinysys_value##n
#endif

#define TINYSYS_EVALUATE0(nr) TINYSYS_EVALUATE(0, nr)
#define TINYSYS_EVALUATE1(nr, a) \
	TINYSYS_EVALUATE0(nr);   \
	TINYSYS_EVALUATE(1, a)
#define TINYSYS_EVALUATE2(nr, a, b) \
	TINYSYS_EVALUATE1(nr, a);   \
	TINYSYS_EVALUATE(2, b)
#define TINYSYS_EVALUATE3(nr, a, b, c) \
	TINYSYS_EVALUATE2(nr, a, b);   \
	TINYSYS_EVALUATE(3, c)
#define TINYSYS_EVALUATE4(nr, a, b, c, d) \
	TINYSYS_EVALUATE3(nr, a, b, c);   \
	TINYSYS_EVALUATE(4, d)
#define TINYSYS_EVALUATE5(nr, a, b, c, d, e) \
	TINYSYS_EVALUATE4(nr, a, b, c, d);   \
	TINYSYS_EVALUATE(5, e)
#define TINYSYS_EVALUATE6(nr, a, b, c, d, e, f) \
	TINYSYS_EVALUATE5(nr, a, b, c, d, e);   \
	TINYSYS_EVALUATE(6, f)

#define TINYSYS_LOAD0 TINYSYS_LOAD(0, TINYSYS_REG_NR)
#define TINYSYS_LOAD1  \
	TINYSYS_LOAD0; \
	TINYSYS_LOAD(1, TINYSYS_REG_ARG1)
#define TINYSYS_LOAD2  \
	TINYSYS_LOAD1; \
	TINYSYS_LOAD(2, TINYSYS_REG_ARG2)
#define TINYSYS_LOAD3  \
	TINYSYS_LOAD2; \
	TINYSYS_LOAD(3, TINYSYS_REG_ARG3)
#define TINYSYS_LOAD4  \
	TINYSYS_LOAD3; \
	TINYSYS_LOAD(4, TINYSYS_REG_ARG4)
#define TINYSYS_LOAD5  \
	TINYSYS_LOAD4; \
	TINYSYS_LOAD(5, TINYSYS_REG_ARG5)
#if defined(TINYSYS_REG_ARG6)
#define TINYSYS_LOAD6  \
	TINYSYS_LOAD5; \
	TINYSYS_LOAD(6, TINYSYS_REG_ARG6)
#else
#define TINYSYS_LOAD6 TINYSYS_LOAD5
#endif

#define TINYSYS_INPUT0 "r"(tinysys_reg0)
#define TINYSYS_INPUT1 TINYSYS_INPUT0, "r"(tinysys_reg1)
#define TINYSYS_INPUT2 TINYSYS_INPUT1, "r"(tinysys_reg2)
#define TINYSYS_INPUT3 TINYSYS_INPUT2, "r"(tinysys_reg3)
#define TINYSYS_INPUT4 TINYSYS_INPUT3, "r"(tinysys_reg4)
#define TINYSYS_INPUT5 TINYSYS_INPUT4, "r"(tinysys_reg5)
#if defined(TINYSYS_REG_ARG6)
#define TINYSYS_INPUT6 TINYSYS_INPUT5, "r"(tinysys_reg6)
#else /* no register is left for it: TINYSYS_TRAP6 fetches it from where it is */
#define TINYSYS_INPUT6 TINYSYS_INPUT5, [arg6] "g"((long)tinysys_value6)
#endif

/*
 * Time, 64-bit on every ABI. Sources: clock_gettime(2), clock_nanosleep(2); include/uapi/linux/time.h.
 */

#define TINYSYS_CLOCK_REALTIME 0
#define TINYSYS_CLOCK_MONOTONIC 1
#define TINYSYS_CLOCK_PROCESS_CPUTIME_ID 2
#define TINYSYS_CLOCK_THREAD_CPUTIME_ID 3
#define TINYSYS_CLOCK_MONOTONIC_RAW 4
#define TINYSYS_CLOCK_REALTIME_COARSE 5
#define TINYSYS_CLOCK_MONOTONIC_COARSE 6
#define TINYSYS_CLOCK_BOOTTIME 7
#define TINYSYS_TIMER_ABSTIME 1

/* seconds, and nanoseconds 0..999999999 */
struct kernel_timespec {
	kernel_time_t sec;
	long long nsec;
};

TINYSYS_SIZE(struct kernel_timespec, 16);
TINYSYS_OFFSET(struct kernel_timespec, nsec, 8);

TINYSYS_BEGIN

/* Where an ABI has a call twice, the one whose name ends in 64 takes this timespec. */
#if defined(TINYSYS_NR_clock_gettime64)
#define TINYSYS_TIME64(name32, name64) TINYSYS_NR_##name64
#else
#define TINYSYS_TIME64(name32, name64) TINYSYS_NR_##name32
#endif

/* clock_gettime(2): by the system call, not the vDSO */
TINYSYS_WRAPPER int sys_clock_gettime(kernel_clockid_t clock, struct kernel_timespec *now)
{
	return (int)tinysys_syscall(TINYSYS_TIME64(clock_gettime, clock_gettime64), clock, now);
}

/* clock_nanosleep(2): with TIMER_ABSTIME until request, and remain is not written. flags is widened for qemu, which
 * looks at the whole register. */
TINYSYS_WRAPPER int sys_clock_nanosleep(kernel_clockid_t clock, int flags, const struct kernel_timespec *request,
					struct kernel_timespec *remain)
{
	return (int)tinysys_syscall(TINYSYS_TIME64(clock_nanosleep, clock_nanosleep_time64), clock, (long)flags,
				    request, remain);
}

/* nanosleep(2): on CLOCK_MONOTONIC; -EINTR leaves what was left in remain, which may be NULL */
TINYSYS_WRAPPER int sys_nanosleep(const struct kernel_timespec *request, struct kernel_timespec *remain)
{
#if defined(TINYSYS_NR_clock_gettime64)
	return sys_clock_nanosleep(TINYSYS_CLOCK_MONOTONIC, 0, request, remain);
#else
	return (int)tinysys_syscall(TINYSYS_NR_nanosleep, request, remain);
#endif
}

TINYSYS_END

/*
 * Signals: the kernel's own structures, the restorer, the calls. Sources: signal(7), sigaction(2), rt_sigqueueinfo(2),
 * signalfd(2); include/linux/signal_types.h and include/uapi/asm-generic/{signal,siginfo,ucontext}.h.
 */

#define TINYSYS_SIGHUP 1
#define TINYSYS_SIGINT 2
#define TINYSYS_SIGQUIT 3
#define TINYSYS_SIGILL 4
#define TINYSYS_SIGTRAP 5
#define TINYSYS_SIGABRT 6
#define TINYSYS_SIGFPE 8
#define TINYSYS_SIGKILL 9
#define TINYSYS_SIGSEGV 11
#define TINYSYS_SIGPIPE 13
#define TINYSYS_SIGALRM 14
#define TINYSYS_SIGTERM 15

/* the others, and sizes, where the architecture page has none of its own */
#if !defined(TINYSYS_SIGBUS)
#define TINYSYS_SIGBUS 7
#define TINYSYS_SIGUSR1 10
#define TINYSYS_SIGUSR2 12
#define TINYSYS_SIGSTKFLT 16
#define TINYSYS_SIGCHLD 17
#define TINYSYS_SIGCONT 18
#define TINYSYS_SIGSTOP 19
#define TINYSYS_SIGTSTP 20
#define TINYSYS_SIGTTIN 21
#define TINYSYS_SIGTTOU 22
#define TINYSYS_SIGURG 23
#define TINYSYS_SIGXCPU 24
#define TINYSYS_SIGXFSZ 25
#define TINYSYS_SIGVTALRM 26
#define TINYSYS_SIGPROF 27
#define TINYSYS_SIGWINCH 28
#define TINYSYS_SIGIO 29
#define TINYSYS_SIGPWR 30
#define TINYSYS_SIGSYS 31
#endif
#define TINYSYS_SIGIOT TINYSYS_SIGABRT
#define TINYSYS_SIGPOLL TINYSYS_SIGIO
/* the kernel's: libc keeps 32 and 33 for itself, and its NSIG is one more */
#if !defined(TINYSYS_NSIG)
#define TINYSYS_NSIG 64
#endif
#define TINYSYS_SIGRTMIN 32
#define TINYSYS_SIGRTMAX TINYSYS_NSIG

#define TINYSYS_SIG_DFL ((void (*)(int))0)
#define TINYSYS_SIG_IGN ((void (*)(int))1)

/* flags of struct kernel_sigaction */
#if !defined(TINYSYS_SA_SIGINFO)
#define TINYSYS_SA_NOCLDSTOP 0x00000001
#define TINYSYS_SA_NOCLDWAIT 0x00000002
#define TINYSYS_SA_SIGINFO 0x00000004
#define TINYSYS_SA_ONSTACK 0x08000000
#define TINYSYS_SA_RESTART 0x10000000
#define TINYSYS_SA_NODEFER 0x40000000
#define TINYSYS_SA_RESETHAND 0x80000000
#endif
/* a program may say it everywhere */
#if !defined(TINYSYS_SA_RESTORER)
#define TINYSYS_SA_RESTORER 0
#endif

/* how of sys_rt_sigprocmask() */
#if !defined(TINYSYS_SIG_BLOCK)
#define TINYSYS_SIG_BLOCK 0
#define TINYSYS_SIG_UNBLOCK 1
#define TINYSYS_SIG_SETMASK 2
#endif

/* flags of struct kernel_stack */
#define TINYSYS_SS_ONSTACK 1
#define TINYSYS_SS_DISABLE 2
#define TINYSYS_SS_AUTODISARM 0x80000000
#if !defined(TINYSYS_MINSIGSTKSZ)
#define TINYSYS_MINSIGSTKSZ 2048
#define TINYSYS_SIGSTKSZ 8192
#endif

/* code of struct kernel_siginfo */
#define TINYSYS_SI_USER 0
#define TINYSYS_SI_KERNEL 0x80
#define TINYSYS_SI_QUEUE (-1)
#if !defined(TINYSYS_SI_TIMER)
#define TINYSYS_SI_TIMER (-2)
#define TINYSYS_SI_MESGQ (-3)
#define TINYSYS_SI_ASYNCIO (-4)
#endif
#define TINYSYS_SI_SIGIO (-5)
#define TINYSYS_SI_TKILL (-6)
#define TINYSYS_ILL_ILLOPC 1
#define TINYSYS_ILL_ILLOPN 2
#define TINYSYS_ILL_ILLADR 3
#define TINYSYS_ILL_ILLTRP 4
#define TINYSYS_ILL_PRVOPC 5
#define TINYSYS_ILL_PRVREG 6
#define TINYSYS_ILL_COPROC 7
#define TINYSYS_ILL_BADSTK 8
#define TINYSYS_FPE_INTDIV 1
#define TINYSYS_FPE_INTOVF 2
#define TINYSYS_FPE_FLTDIV 3
#define TINYSYS_FPE_FLTOVF 4
#define TINYSYS_FPE_FLTUND 5
#define TINYSYS_FPE_FLTRES 6
#define TINYSYS_FPE_FLTINV 7
#define TINYSYS_FPE_FLTSUB 8
#define TINYSYS_SEGV_MAPERR 1
#define TINYSYS_SEGV_ACCERR 2
#define TINYSYS_SEGV_BNDERR 3
#define TINYSYS_SEGV_PKUERR 4
#define TINYSYS_BUS_ADRALN 1
#define TINYSYS_BUS_ADRERR 2
#define TINYSYS_BUS_OBJERR 3
#define TINYSYS_BUS_MCEERR_AR 4
#define TINYSYS_BUS_MCEERR_AO 5
#define TINYSYS_TRAP_BRKPT 1
#define TINYSYS_TRAP_TRACE 2
#define TINYSYS_POLL_IN 1
#define TINYSYS_POLL_OUT 2
#define TINYSYS_POLL_MSG 3
#define TINYSYS_POLL_ERR 4
#define TINYSYS_POLL_PRI 5
#define TINYSYS_POLL_HUP 6
#define TINYSYS_CLD_EXITED 1
#define TINYSYS_CLD_KILLED 2
#define TINYSYS_CLD_DUMPED 3
#define TINYSYS_CLD_TRAPPED 4
#define TINYSYS_CLD_STOPPED 5
#define TINYSYS_CLD_CONTINUED 6

/* flags of sys_signalfd4() */
#define TINYSYS_SFD_CLOEXEC TINYSYS_O_CLOEXEC
#define TINYSYS_SFD_NONBLOCK TINYSYS_O_NONBLOCK

/* Signal n is bit (n - 1) of the words, the low word first, in either byte order. */
typedef struct {
	unsigned long bits[TINYSYS_NSIG / (8 * sizeof(unsigned long))];
} kernel_sigset_t;

/* What a queued signal or a timer carries, sigqueue(3). */
union kernel_sigval {
	int sival_int;
	void *sival_ptr;
};

#if !defined(TINYSYS_SIGINFO_BAND)
#define TINYSYS_SIGINFO_BAND long
#endif

/* Fields have no prefix: libc headers make macros of si_pid and its kind. Which ones the kernel fills follows from
 * signo and code, as sigaction(2) tells under siginfo_t. */
struct kernel_siginfo {
	int signo;
#if defined(TINYSYS_SIGINFO_CODE_FIRST)
	int code;
	int error;
#else
	int error;
	int code;
#endif
#if __SIZEOF_POINTER__ == 8
	int pad;
#endif
	__extension__ union {
		unsigned char bytes[128 - (__SIZEOF_POINTER__ == 8 ? 16 : 12)];
		/* sent by kill, sigqueue, a child */
		__extension__ struct {
			kernel_pid_t pid;
			kernel_uid_t uid;
			__extension__ union {
				union kernel_sigval value;
				__extension__ struct {
					int status;
					kernel_clock_t utime, stime;
				};
			};
		};
		/* SI_TIMER */
		__extension__ struct {
			int timerid, overrun;
			union kernel_sigval timer_value;
		};
		/* SIGILL SIGFPE SIGSEGV SIGBUS SIGTRAP */
		__extension__ struct {
			void *addr;
			__extension__ union {
				short addr_lsb;
				__extension__ struct {
					char bounds_pad[__alignof__(void *)];
					void *lower, *upper;
				};
				__extension__ struct {
					char pkey_pad[__alignof__(void *)];
					unsigned int pkey;
				};
			};
		};
		/* SIGIO */
		__extension__ struct {
			TINYSYS_SIGINFO_BAND band;
			int fd;
		};
		/* SIGSYS */
		__extension__ struct {
			void *call_addr;
			int syscall;
			unsigned int arch;
		};
	};
};

/* Not struct sigaction of libc, and on some ABIs not the one of <asm/signal.h> either. The restorer is there on some
 * that do not look at it. */
struct kernel_sigaction {
#if defined(TINYSYS_SIGACTION_FLAGS_FIRST)
	unsigned int flags;
#endif
	__extension__ union {
		void (*handler)(int signo);
		void (*sigaction)(int signo, struct kernel_siginfo *info, void *ucontext);
	};
#if !defined(TINYSYS_SIGACTION_FLAGS_FIRST)
	unsigned long flags;
#endif
#if !defined(TINYSYS_SIGACTION_NO_RESTORER) && !defined(TINYSYS_SIGACTION_RESTORER_LAST)
	void (*restorer)(void);
#endif
	kernel_sigset_t mask;
#if defined(TINYSYS_SIGACTION_RESTORER_LAST)
	/* not the kernel's, which takes it as an argument; qemu's user emulation writes it to oldact, too */
	void (*restorer)(void);
#endif
#if defined(TINYSYS_SIGACTION_ROOM)
	/* not the kernel's, whose restorer stood here once: qemu's user emulation writes it to oldact still */
	unsigned char room[TINYSYS_SIGACTION_ROOM];
#endif
};

/* sigaltstack(2): the lowest address and the bytes above it. */
struct kernel_stack {
	void *sp;
#if defined(TINYSYS_STACK_FLAGS_LAST)
	kernel_size_t size;
	int flags;
#else
	int flags;
	kernel_size_t size;
#endif
};

/* The third argument of an SA_SIGINFO handler. Its parts stand on the architecture page; of most these are the first.
 */
#define TINYSYS_UCONTEXT_HEAD         \
	unsigned long flags;          \
	struct kernel_ucontext *link; \
	struct kernel_stack stack;
struct kernel_ucontext {
	TINYSYS_UCONTEXT
};

/* What a signalfd reads (include/uapi/linux/signalfd.h). */
struct kernel_signalfd_siginfo {
	__UINT32_TYPE__ signo;
	__INT32_TYPE__ error;
	__INT32_TYPE__ code;
	__UINT32_TYPE__ pid;
	__UINT32_TYPE__ uid;
	__INT32_TYPE__ fd;
	__UINT32_TYPE__ tid;
	__UINT32_TYPE__ band;
	__UINT32_TYPE__ overrun;
	__UINT32_TYPE__ trapno;
	__INT32_TYPE__ status;
	__INT32_TYPE__ value_int;
	__UINT64_TYPE__ value_ptr;
	__UINT64_TYPE__ utime;
	__UINT64_TYPE__ stime;
	__UINT64_TYPE__ addr;
	__UINT16_TYPE__ addr_lsb;
	__UINT16_TYPE__ pad;
	__INT32_TYPE__ syscall;
	__UINT64_TYPE__ call_addr;
	__UINT32_TYPE__ arch;
	__UINT8_TYPE__ room[28];
};

TINYSYS_SIZE(kernel_sigset_t, TINYSYS_NSIG / 8);
#if defined(TINYSYS_SIGACTION_FLAGS_FIRST)
TINYSYS_OFFSET(struct kernel_sigaction, flags, 0);
TINYSYS_OFFSET(struct kernel_sigaction, handler, sizeof(void *));
#else
TINYSYS_OFFSET(struct kernel_sigaction, handler, 0);
TINYSYS_OFFSET(struct kernel_sigaction, flags, sizeof(void *));
#endif
#if defined(TINYSYS_SIGACTION_NO_RESTORER) || defined(TINYSYS_SIGACTION_RESTORER_LAST)
TINYSYS_OFFSET(struct kernel_sigaction, mask, 2 * sizeof(void *));
#else
TINYSYS_OFFSET(struct kernel_sigaction, restorer, 2 * sizeof(void *));
TINYSYS_OFFSET(struct kernel_sigaction, mask, 3 * sizeof(void *));
#endif
#if defined(TINYSYS_SIGACTION_ROOM)
TINYSYS_OFFSET(struct kernel_sigaction, room,
	       __builtin_offsetof(struct kernel_sigaction, mask) + sizeof(kernel_sigset_t));
#elif defined(TINYSYS_SIGACTION_RESTORER_LAST)
TINYSYS_OFFSET(struct kernel_sigaction, restorer,
	       __builtin_offsetof(struct kernel_sigaction, mask) + sizeof(kernel_sigset_t));
#else
TINYSYS_SIZE(struct kernel_sigaction, __builtin_offsetof(struct kernel_sigaction, mask) + sizeof(kernel_sigset_t));
#endif
TINYSYS_SIZE(struct kernel_siginfo, 128);
#define TINYSYS_SIGINFO_OFFSET(member, words, bytes)  \
	TINYSYS_OFFSET(struct kernel_siginfo, member, \
		       (__SIZEOF_POINTER__ == 8 ? 16 : 12) + (words) * sizeof(void *) + (bytes))
TINYSYS_SIGINFO_OFFSET(pid, 0, 0);
TINYSYS_SIGINFO_OFFSET(uid, 0, 4);
TINYSYS_SIGINFO_OFFSET(value, 0, 8);
TINYSYS_SIGINFO_OFFSET(status, 0, 8);
TINYSYS_SIGINFO_OFFSET(timer_value, 0, 8);
TINYSYS_SIGINFO_OFFSET(addr, 0, 0);
TINYSYS_SIGINFO_OFFSET(addr_lsb, 1, 0);
TINYSYS_SIGINFO_OFFSET(lower, 1, __alignof__(void *));
TINYSYS_SIGINFO_OFFSET(pkey, 1, __alignof__(void *));
TINYSYS_SIGINFO_OFFSET(fd, 0, sizeof(TINYSYS_SIGINFO_BAND));
TINYSYS_SIGINFO_OFFSET(syscall, 1, 0);
TINYSYS_SIZE(struct kernel_stack, 3 * sizeof(void *));
TINYSYS_OFFSET(struct kernel_ucontext, mcontext, TINYSYS_UCONTEXT_MCONTEXT);
TINYSYS_OFFSET(struct kernel_ucontext, sigmask, TINYSYS_UCONTEXT_SIGMASK);
TINYSYS_SIZE(struct kernel_signalfd_siginfo, 128);

/* Where signo stands in a set: set.bits[TINYSYS_SIGWORD(signo)] & TINYSYS_SIGBIT(signo). */
#define TINYSYS_SIGWORD(signo) ((unsigned int)((signo) - 1) / (8 * (unsigned int)sizeof(unsigned long)))
#define TINYSYS_SIGBIT(signo) (1UL << ((unsigned int)((signo) - 1) % (8 * (unsigned int)sizeof(unsigned long))))

TINYSYS_BEGIN

/* A restorer stands outside any function, since no compiler may put a prologue before it: the kernel finds the frame
 * by the stack pointer. Its name holds "sigaction" because gdb looks at the instructions of no other named function;
 * the nop is there because unwinders ask whose the byte before a return address is, and it is to be nobody's. A use
 * puts it into the object file, once; the linker keeps one per program. A page says what stands around instructions
 * of another set than the compiler's. */
#if !defined(TINYSYS_RESTORER_BEGIN)
#define TINYSYS_RESTORER_BEGIN
#endif
#if !defined(TINYSYS_RESTORER_END)
#define TINYSYS_RESTORER_END
#endif
#if !defined(TINYSYS_RESTORER_TYPE)
#define TINYSYS_RESTORER_TYPE "%function"
#endif
#define TINYSYS_RESTORER(name, instructions)                                                                        \
	__asm__ volatile(".ifndef " name "\n\t"                                                                     \
			 ".pushsection .text." name ",\"axG\",%progbits," name ",comdat\n\t" TINYSYS_RESTORER_BEGIN \
			 ".weak " name "\n\t"                                                                       \
			 ".hidden " name "\n\t"                                                                     \
			 ".type " name "," TINYSYS_RESTORER_TYPE "\n\t"                                             \
			 "nop\n" name ":\n\t" instructions "\n\t"                                                   \
			 ".size " name ",.-" name "\n\t"                                                            \
			 ".popsection\n\t"                                                                          \
			 ".endif" TINYSYS_RESTORER_END)
extern void tinysys_sigaction_restorer(void) __attribute__((__visibility__("hidden")));
extern void tinysys_sigaction_restorer_plain(void) __attribute__((__visibility__("hidden")));

/* tinysys_restorer(flags): where the handler of an action with these flags returns to, the system call that ends it,
 * for kernel_sigaction.restorer. NULL on an ABI whose kernel has its own and looks at no other. */
TINYSYS_WRAPPER void (*tinysys_restorer(unsigned long flags))(void)
{
	(void)flags;
#if defined(TINYSYS_SIGRETURN)
	if (!(flags & TINYSYS_SA_SIGINFO)) {
		TINYSYS_RESTORER("tinysys_sigaction_restorer_plain", TINYSYS_SIGRETURN);
		return tinysys_sigaction_restorer_plain;
	}
#endif
#if defined(TINYSYS_RT_SIGRETURN)
	TINYSYS_RESTORER("tinysys_sigaction_restorer", TINYSYS_RT_SIGRETURN);
	return tinysys_sigaction_restorer;
#else
	return 0;
#endif
}

/* sys_rt_sigaction(): the bare call; nothing is added to act, nothing hidden in oldact. Either may be NULL.
 * size is sizeof(kernel_sigset_t). 0, -EINVAL, -EFAULT. Where the kernel takes the restorer as an argument, it
 * is that of act, which is read here, and SA_RESTORER in oldact tells that there was one, but on Alpha, whose kernel
 * does not tell. */
TINYSYS_WRAPPER int sys_rt_sigaction(int signo, const struct kernel_sigaction *act, struct kernel_sigaction *oldact,
				     kernel_size_t size)
{
#if defined(TINYSYS_RT_SIGACTION)
	int ret = (int)TINYSYS_RT_SIGACTION(signo, act, oldact, size);

#if defined(TINYSYS_SIGACTION_RESTORER_LAST)
	if (ret == 0 && oldact) {
		/* kernels before 5.11 give back flags that are not theirs */
		oldact->restorer = 0;
		oldact->flags &= ~(unsigned long)TINYSYS_SA_RESTORER;
	}
#else
	if (ret == 0 && oldact && oldact->restorer)
		oldact->flags |= TINYSYS_SA_RESTORER;
#endif
	return ret;
#else
	return (int)tinysys_syscall(TINYSYS_NR_rt_sigaction, signo, act, oldact, size);
#endif
}

/* sys_sigaction(): as sigaction(2). Sets the restorer where act has none (SA_RESTORER honours the caller's), and
 * hides that one in oldact, so that what was read can be set again. Either may be NULL. 0, -EINVAL, -EFAULT for oldact;
 * act is read here, as any variable. */
TINYSYS_FUNCTION int sys_sigaction(int signo, const struct kernel_sigaction *act, struct kernel_sigaction *oldact)
{
#if defined(TINYSYS_RT_SIGRETURN)
	struct kernel_sigaction armed;

	if (act && !(act->flags & TINYSYS_SA_RESTORER)) {
		armed = *act;
		armed.flags |= TINYSYS_SA_RESTORER;
		armed.restorer = tinysys_restorer(act->flags);
		act = &armed;
	}
#endif
	int ret = sys_rt_sigaction(signo, act, oldact, sizeof(kernel_sigset_t));
#if defined(TINYSYS_RT_SIGRETURN) && !defined(TINYSYS_SIGACTION_RESTORER_LAST)
	if (ret == 0 && oldact && oldact->restorer == tinysys_restorer(oldact->flags)) {
		oldact->flags &= ~(unsigned long)TINYSYS_SA_RESTORER;
		oldact->restorer = 0;
	}
#endif
	return ret;
}

/* tinysys_sig*set(): as sigsetops(3), but an invalid signal number gives -EINVAL. */
TINYSYS_FUNCTION int tinysys_sigemptyset(kernel_sigset_t *set)
{
	for (unsigned int i = 0; i < sizeof set->bits / sizeof *set->bits; i++)
		set->bits[i] = 0;
	return 0;
}

TINYSYS_FUNCTION int tinysys_sigfillset(kernel_sigset_t *set)
{
	for (unsigned int i = 0; i < sizeof set->bits / sizeof *set->bits; i++)
		set->bits[i] = ~0UL;
	return 0;
}

TINYSYS_FUNCTION int tinysys_sigaddset(kernel_sigset_t *set, int signo)
{
	if (signo < 1 || signo > TINYSYS_NSIG)
		return -TINYSYS_EINVAL;
	set->bits[TINYSYS_SIGWORD(signo)] |= TINYSYS_SIGBIT(signo);
	return 0;
}

TINYSYS_FUNCTION int tinysys_sigdelset(kernel_sigset_t *set, int signo)
{
	if (signo < 1 || signo > TINYSYS_NSIG)
		return -TINYSYS_EINVAL;
	set->bits[TINYSYS_SIGWORD(signo)] &= ~TINYSYS_SIGBIT(signo);
	return 0;
}

/* 1 if signo is in the set, 0 if not, -EINVAL */
TINYSYS_FUNCTION int tinysys_sigismember(const kernel_sigset_t *set, int signo)
{
	if (signo < 1 || signo > TINYSYS_NSIG)
		return -TINYSYS_EINVAL;
	return (set->bits[TINYSYS_SIGWORD(signo)] & TINYSYS_SIGBIT(signo)) != 0;
}

/* tinysys_alloca_sigset(), tinysys_alloca_sigaction(): a set and an action for the kernel to read, on the stack until
 * the block that says so ends, in C++ until the function returns, as with alloca(3). Not inside a loop. Each word of
 * the set is word: 0UL for no signal, ~0UL for all. Under TINYSYS_START_PUSHES, for the smallest of programs, they are
 * pushed where that is shorter, half the code of an initialised variable; they then are for a function that never
 * returns and has no variable in memory. */
#if defined(TINYSYS_PUSH)
#define TINYSYS_PUSH_SET(word)                                       \
	do {                                                         \
		TINYSYS_PUSH(word);                                  \
		if (sizeof(kernel_sigset_t) > sizeof(unsigned long)) \
			TINYSYS_PUSH(word);                          \
	} while (0)
#define tinysys_alloca_sigset(word)                 \
	__extension__({                             \
		const kernel_sigset_t *tinysys_set; \
		TINYSYS_PUSH_SET(word);             \
		TINYSYS_STACK(tinysys_set);         \
		tinysys_set;                        \
	})
#define tinysys_alloca_sigaction(handler_, flags_, restorer_, word) \
	__extension__({                                             \
		const struct kernel_sigaction *tinysys_action;      \
		TINYSYS_PUSH_SET(word);                             \
		TINYSYS_PUSH(restorer_);                            \
		TINYSYS_PUSH((unsigned long)(flags_));              \
		TINYSYS_PUSH(handler_);                             \
		TINYSYS_STACK(tinysys_action);                      \
		tinysys_action;                                     \
	})
#else
TINYSYS_WRAPPER kernel_sigset_t *tinysys_fill_sigset(kernel_sigset_t *set, unsigned long word)
{
	set->bits[0] = word;
#if TINYSYS_NSIG > 8 * __SIZEOF_LONG__ /* not a loop: some compilers keep those */
	set->bits[1] = word;
#endif
#if TINYSYS_NSIG > 16 * __SIZEOF_LONG__
	set->bits[2] = set->bits[3] = word;
#endif
	return set;
}

TINYSYS_WRAPPER struct kernel_sigaction *tinysys_fill_sigaction(struct kernel_sigaction *action, void (*handler)(int),
								unsigned long flags, void (*restorer)(void),
								unsigned long word)
{
	action->handler = handler;
	action->flags = (__typeof__(action->flags))flags;
#if defined(TINYSYS_SIGACTION_NO_RESTORER)
	(void)restorer;
#else
	action->restorer = restorer;
#endif
	tinysys_fill_sigset(&action->mask, word);
	return action;
}

/* A compound literal is a variable of the block, with no code of its own beyond what fills it; but gcc calls memset for
 * its zeros in the first Thumb. */
#if defined(__cplusplus) || (defined(__thumb__) && !defined(__thumb2__))
#define TINYSYS_ALLOCA(type) (type *)__builtin_alloca(sizeof(type))
#else
#define TINYSYS_ALLOCA(type) &(type) { 0 }
#endif
#define tinysys_alloca_sigset(word) tinysys_fill_sigset(TINYSYS_ALLOCA(kernel_sigset_t), word)
#define tinysys_alloca_sigaction(handler, flags, restorer, word) \
	tinysys_fill_sigaction(TINYSYS_ALLOCA(struct kernel_sigaction), handler, flags, restorer, word)
#endif

/* The calls below take the kernel's arguments; size is sizeof(kernel_sigset_t) everywhere, and the kernel refuses any
 * other with -EINVAL. */

/* rt_sigprocmask(2): set NULL asks, oldset NULL forgets */
TINYSYS_WRAPPER int sys_rt_sigprocmask(int how, const kernel_sigset_t *set, kernel_sigset_t *oldset, kernel_size_t size)
{
	return (int)tinysys_syscall(TINYSYS_NR_rt_sigprocmask, how, set, oldset, size);
}

/* rt_sigpending(2): what is blocked and has come */
TINYSYS_WRAPPER int sys_rt_sigpending(kernel_sigset_t *set, kernel_size_t size)
{
	return (int)tinysys_syscall(TINYSYS_NR_rt_sigpending, set, size);
}

/* rt_sigsuspend(2): waits with the mask set in place of the thread's own; -EINTR after a handler */
TINYSYS_WRAPPER int sys_rt_sigsuspend(const kernel_sigset_t *set, kernel_size_t size)
{
	return (int)tinysys_syscall(TINYSYS_NR_rt_sigsuspend, set, size);
}

/* rt_sigtimedwait(2): the number of a pending signal of set; -EAGAIN after timeout (NULL: none), -EINTR also after
 * SIGSTOP and SIGCONT */
TINYSYS_WRAPPER int sys_rt_sigtimedwait(const kernel_sigset_t *set, struct kernel_siginfo *info,
					const struct kernel_timespec *timeout, kernel_size_t size)
{
	return (int)tinysys_syscall(TINYSYS_TIME64(rt_sigtimedwait, rt_sigtimedwait_time64), set, info, timeout, size);
}

/* rt_sigqueueinfo(2): to a process; info->code is negative, or the target is the caller */
TINYSYS_WRAPPER int sys_rt_sigqueueinfo(kernel_pid_t pid, int signo, struct kernel_siginfo *info)
{
	return (int)tinysys_syscall(TINYSYS_NR_rt_sigqueueinfo, pid, signo, info);
}

/* rt_tgsigqueueinfo(2): to a thread */
TINYSYS_WRAPPER int sys_rt_tgsigqueueinfo(kernel_pid_t tgid, kernel_pid_t tid, int signo, struct kernel_siginfo *info)
{
	return (int)tinysys_syscall(TINYSYS_NR_rt_tgsigqueueinfo, tgid, tid, signo, info);
}

/* sigaltstack(2): -ENOMEM where size is under the kernel's minimum, auxiliary vector entry AT_MINSIGSTKSZ */
TINYSYS_WRAPPER int sys_sigaltstack(const struct kernel_stack *stack, struct kernel_stack *oldstack)
{
	return (int)tinysys_syscall(TINYSYS_NR_sigaltstack, stack, oldstack);
}

/* signalfd4(2): fd -1 makes a new one */
TINYSYS_WRAPPER int sys_signalfd4(int fd, const kernel_sigset_t *set, kernel_size_t size, int flags)
{
	return (int)tinysys_syscall(TINYSYS_NR_signalfd4, fd, set, size, flags);
}

/* kill(2): pid 0 the caller's process group, -1 all, -n group n; signo 0 only asks */
TINYSYS_WRAPPER int sys_kill(kernel_pid_t pid, int signo)
{
	return (int)tinysys_syscall(TINYSYS_NR_kill, pid, signo);
}

/* tgkill(2): to thread tid of process tgid */
TINYSYS_WRAPPER int sys_tgkill(kernel_pid_t tgid, kernel_pid_t tid, int signo)
{
	return (int)tinysys_syscall(TINYSYS_NR_tgkill, tgid, tid, signo);
}

/* pause(2): -EINTR after a handler. Where the ABI has no such call, ppoll(2) on nothing. */
TINYSYS_WRAPPER int sys_pause(void)
{
#if defined(TINYSYS_NR_pause)
	return (int)tinysys_syscall(TINYSYS_NR_pause);
#else
	return (int)tinysys_syscall(TINYSYS_TIME64(ppoll, ppoll_time64), (void *)0, 0, (void *)0, (void *)0,
				    (kernel_size_t)0);
#endif
}

TINYSYS_END

/*
 * File descriptors. Sources: the manual page of each call; include/uapi/asm-generic/{fcntl,poll}.h,
 * include/uapi/linux/{fcntl,uio}.h.
 */

#define TINYSYS_AT_FDCWD (-100)
#define TINYSYS_AT_SYMLINK_NOFOLLOW 0x100
#define TINYSYS_AT_EMPTY_PATH 0x1000

#define TINYSYS_O_RDONLY 00
#define TINYSYS_O_WRONLY 01
#define TINYSYS_O_RDWR 02
#if !defined(TINYSYS_O_CREAT)
#define TINYSYS_O_CREAT 0100
#define TINYSYS_O_EXCL 0200
#define TINYSYS_O_NOCTTY 0400
#define TINYSYS_O_TRUNC 01000
#define TINYSYS_O_APPEND 02000
#define TINYSYS_O_NONBLOCK 04000
#define TINYSYS_O_CLOEXEC 02000000
#define TINYSYS_O_DSYNC 010000
#define TINYSYS_O_SYNC 04010000
#define TINYSYS_O_PATH 010000000
#define TINYSYS___O_TMPFILE 020000000
#endif
#if !defined(TINYSYS_O_DIRECTORY)
#define TINYSYS_O_DIRECT 040000
#define TINYSYS_O_LARGEFILE 0100000
#define TINYSYS_O_DIRECTORY 0200000
#define TINYSYS_O_NOFOLLOW 0400000
#endif
#define TINYSYS_O_TMPFILE (TINYSYS___O_TMPFILE | TINYSYS_O_DIRECTORY)

#define TINYSYS_F_DUPFD 0
#define TINYSYS_F_GETFD 1
#define TINYSYS_F_SETFD 2
#define TINYSYS_F_GETFL 3
#define TINYSYS_F_SETFL 4
#define TINYSYS_F_DUPFD_CLOEXEC 1030
#define TINYSYS_FD_CLOEXEC 1

#define TINYSYS_SEEK_SET 0
#define TINYSYS_SEEK_CUR 1
#define TINYSYS_SEEK_END 2

#define TINYSYS_POLLIN 0x0001
#define TINYSYS_POLLPRI 0x0002
#define TINYSYS_POLLOUT 0x0004
#define TINYSYS_POLLERR 0x0008
#define TINYSYS_POLLHUP 0x0010
#define TINYSYS_POLLNVAL 0x0020

/* A piece of readv(2) and writev(2): address and bytes. */
struct kernel_iovec {
	void *base;
	kernel_size_t len;
};

/* poll(2): what is waited for, and what has come. */
struct kernel_pollfd {
	int fd;
	short events;
	short revents;
};

TINYSYS_SIZE(struct kernel_iovec, 2 * sizeof(void *));
TINYSYS_SIZE(struct kernel_pollfd, 8);
TINYSYS_OFFSET(struct kernel_pollfd, revents, 6);

TINYSYS_BEGIN

/* read(2): bytes read, 0 at the end */
TINYSYS_WRAPPER kernel_ssize_t sys_read(int fd, void *buf, kernel_size_t count)
{
	return (kernel_ssize_t)tinysys_syscall(TINYSYS_NR_read, fd, buf, count);
}

/* write(2): bytes written, perhaps fewer than count */
TINYSYS_WRAPPER kernel_ssize_t sys_write(int fd, const void *buf, kernel_size_t count)
{
	return (kernel_ssize_t)tinysys_syscall(TINYSYS_NR_write, fd, buf, count);
}

/* readv(2): bytes read into iovcnt pieces, in order; 0 at the end */
TINYSYS_WRAPPER kernel_ssize_t sys_readv(int fd, const struct kernel_iovec *iov, int iovcnt)
{
	return (kernel_ssize_t)tinysys_syscall(TINYSYS_NR_readv, fd, iov, (long)iovcnt);
}

/* writev(2): bytes written, perhaps fewer than all pieces have */
TINYSYS_WRAPPER kernel_ssize_t sys_writev(int fd, const struct kernel_iovec *iov, int iovcnt)
{
	return (kernel_ssize_t)tinysys_syscall(TINYSYS_NR_writev, fd, iov, (long)iovcnt);
}

#if defined(TINYSYS_NR_llseek)
#define TINYSYS_LLSEEK TINYSYS_NR_llseek
#else
#define TINYSYS_LLSEEK TINYSYS_NR__llseek
#endif

/* lseek(2): the offset from the beginning, in bytes, as it now is */
TINYSYS_FUNCTION kernel_loff_t sys_lseek(int fd, kernel_loff_t offset, int whence)
{
#if __SIZEOF_LONG__ == 8 || defined(TINYSYS_WORD_64)
	return tinysys_syscall(TINYSYS_NR_lseek, fd, offset, whence);
#else
	kernel_loff_t result = offset; /* not written where the offset is beyond the positive, /proc/PID/mem's */
	int ret = (int)tinysys_syscall(TINYSYS_LLSEEK, fd, (long)(offset >> 32), (long)offset, &result, whence);

	return ret < 0 ? ret : result;
#endif
}

/* pread64(2), pread(2) elsewhere: bytes read at the offset from the beginning, which the descriptor's stays without */
TINYSYS_WRAPPER kernel_ssize_t sys_pread64(int fd, void *buf, kernel_size_t count, kernel_loff_t offset)
{
	return (kernel_ssize_t)tinysys_syscall(TINYSYS_NR_pread64, fd, buf, count, TINYSYS_PAIR_PREAD(offset));
}

/* pwrite64(2), pwrite(2) elsewhere: bytes written at the offset from the beginning */
TINYSYS_WRAPPER kernel_ssize_t sys_pwrite64(int fd, const void *buf, kernel_size_t count, kernel_loff_t offset)
{
	return (kernel_ssize_t)tinysys_syscall(TINYSYS_NR_pwrite64, fd, buf, count, TINYSYS_PAIR_PREAD(offset));
}

/* truncate(2): length in bytes */
TINYSYS_WRAPPER int sys_truncate(const char *path, kernel_loff_t length)
{
#if defined(TINYSYS_NR_truncate64)
	return (int)tinysys_syscall(TINYSYS_NR_truncate64, path, TINYSYS_PAIR_ODD(length));
#else
	return (int)tinysys_syscall(TINYSYS_NR_truncate, path, length);
#endif
}

/* ftruncate(2): length in bytes */
TINYSYS_WRAPPER int sys_ftruncate(int fd, kernel_loff_t length)
{
#if defined(TINYSYS_NR_ftruncate64)
	return (int)tinysys_syscall(TINYSYS_NR_ftruncate64, fd, TINYSYS_PAIR_ODD(length));
#else
	return (int)tinysys_syscall(TINYSYS_NR_ftruncate, fd, length);
#endif
}

/* fallocate(2): offset and length in bytes */
TINYSYS_WRAPPER int sys_fallocate(int fd, int mode, kernel_loff_t offset, kernel_loff_t length)
{
	return (int)tinysys_syscall(TINYSYS_NR_fallocate, fd, mode, TINYSYS_PAIR(offset), TINYSYS_PAIR(length));
}

/* openat(2): mode counts with O_CREAT and O_TMPFILE only. Files may be of any size: O_LARGEFILE goes without saying. */
TINYSYS_WRAPPER int sys_openat(int dirfd, const char *path, int flags, kernel_mode_t mode)
{
#if __SIZEOF_LONG__ == 4
	flags |= TINYSYS_O_LARGEFILE;
#endif
	return (int)tinysys_syscall(TINYSYS_NR_openat, dirfd, path, flags, mode);
}

/* open(2), which newer ABIs have as openat only */
TINYSYS_WRAPPER int sys_open(const char *path, int flags, kernel_mode_t mode)
{
	return sys_openat(TINYSYS_AT_FDCWD, path, flags, mode);
}

/* close(2): the descriptor is gone even after -EINTR */
TINYSYS_WRAPPER int sys_close(int fd)
{
	return (int)tinysys_syscall(TINYSYS_NR_close, fd);
}

/* pipe2(2): fds[0] reads what fds[1] writes */
TINYSYS_WRAPPER int sys_pipe2(int fds[2], int flags)
{
	return (int)tinysys_syscall(TINYSYS_NR_pipe2, fds, flags);
}

/* pipe(2): as sys_pipe2() without flags */
TINYSYS_WRAPPER int sys_pipe(int fds[2])
{
	return sys_pipe2(fds, 0);
}

/* dup(2): the lowest free descriptor */
TINYSYS_WRAPPER int sys_dup(int oldfd)
{
	return (int)tinysys_syscall(TINYSYS_NR_dup, oldfd);
}

/* dup3(2): -EINVAL where oldfd is newfd */
TINYSYS_WRAPPER int sys_dup3(int oldfd, int newfd, int flags)
{
	return (int)tinysys_syscall(TINYSYS_NR_dup3, oldfd, newfd, flags);
}

/* fcntl(2): arg is an int or a pointer, by command */
TINYSYS_WRAPPER int sys_fcntl(int fd, unsigned int command, kernel_ulong_t arg)
{
#if defined(TINYSYS_NR_fcntl64)
	return (int)tinysys_syscall(TINYSYS_NR_fcntl64, fd, command, arg);
#else
	return (int)tinysys_syscall(TINYSYS_NR_fcntl, fd, command, arg);
#endif
}

/* dup2(2), which newer ABIs have as dup3 only; oldfd that is newfd gives newfd, or -EBADF where it is not open */
TINYSYS_FUNCTION int sys_dup2(int oldfd, int newfd)
{
#if defined(TINYSYS_NR_dup2)
	return (int)tinysys_syscall(TINYSYS_NR_dup2, oldfd, newfd);
#else
	if (oldfd != newfd)
		return sys_dup3(oldfd, newfd, 0);
	int flags = sys_fcntl(oldfd, TINYSYS_F_GETFD, 0);
	return flags < 0 ? flags : newfd;
#endif
}

/* ioctl(2): arg is an integer or a pointer, by request */
TINYSYS_WRAPPER int sys_ioctl(int fd, unsigned int request, kernel_ulong_t arg)
{
	return (int)tinysys_syscall(TINYSYS_NR_ioctl, fd, request, arg);
}

/* ppoll(2): the kernel writes the time left into timeout; timeout and mask may be NULL; size is
 * sizeof(kernel_sigset_t) */
TINYSYS_WRAPPER int sys_ppoll(struct kernel_pollfd *fds, unsigned int nfds, struct kernel_timespec *timeout,
			      const kernel_sigset_t *mask, kernel_size_t size)
{
	return (int)tinysys_syscall(TINYSYS_TIME64(ppoll, ppoll_time64), fds, nfds, timeout, mask, size);
}

/* poll(2), which newer ABIs have as ppoll only; timeout in milliseconds, negative for none */
TINYSYS_FUNCTION int sys_poll(struct kernel_pollfd *fds, unsigned int nfds, int timeout)
{
#if defined(TINYSYS_NR_poll)
	return (int)tinysys_syscall(TINYSYS_NR_poll, fds, nfds, timeout);
#else
	struct kernel_timespec time = { timeout / 1000, timeout % 1000 * 1000000LL };
	return sys_ppoll(fds, nfds, timeout < 0 ? (struct kernel_timespec *)0 : &time, 0, 0);
#endif
}

TINYSYS_END

/*
 * Address space. Sources: mmap(2), mprotect(2), mremap(2), madvise(2); include/uapi/asm-generic/mman-common.h.
 */

#define TINYSYS_PROT_NONE 0
#define TINYSYS_PROT_READ 1
#define TINYSYS_PROT_WRITE 2
#define TINYSYS_PROT_EXEC 4

#define TINYSYS_MAP_SHARED 0x01
#define TINYSYS_MAP_PRIVATE 0x02
#if !defined(TINYSYS_MAP_FIXED)
#define TINYSYS_MAP_FIXED 0x10
#define TINYSYS_MAP_FIXED_NOREPLACE 0x100000
#endif
#if !defined(TINYSYS_MAP_ANONYMOUS)
#define TINYSYS_MAP_ANONYMOUS 0x20
#define TINYSYS_MAP_GROWSDOWN 0x0100
#define TINYSYS_MAP_POPULATE 0x8000
#define TINYSYS_MAP_STACK 0x20000
#endif
#if !defined(TINYSYS_MAP_NORESERVE)
#define TINYSYS_MAP_NORESERVE 0x4000
#endif

#define TINYSYS_MREMAP_MAYMOVE 1
#define TINYSYS_MREMAP_FIXED 2

#define TINYSYS_MADV_NORMAL 0
#define TINYSYS_MADV_WILLNEED 3
#if !defined(TINYSYS_MADV_DONTNEED)
#define TINYSYS_MADV_DONTNEED 4
#endif
#define TINYSYS_MADV_FREE 8

/* what mmap2 counts its offset in */
#if !defined(TINYSYS_MMAP2_UNIT)
#define TINYSYS_MMAP2_UNIT 4096
#endif

TINYSYS_BEGIN

/* True where a pointer that a call below returned is -errno. */
TINYSYS_WRAPPER int tinysys_is_error(const void *pointer)
{
	return (__UINTPTR_TYPE__)pointer >= (__UINTPTR_TYPE__)-4095;
}

/* mmap(2): offset in bytes, a multiple of the page size. An address, or -errno for tinysys_is_error(). The kernel takes
 * it in bytes, in units of 4096 (mmap2), or everything by a pointer. */
TINYSYS_WRAPPER void *sys_mmap(void *addr, kernel_size_t length, int prot, int flags, int fd, kernel_loff_t offset)
{
#if defined(TINYSYS_MMAP_POINTER)
	const kernel_ulong_t arguments[] = { (kernel_ulong_t)addr, length,
					     (kernel_ulong_t)prot, (kernel_ulong_t)flags,
					     (kernel_ulong_t)fd,   (kernel_ulong_t)offset };

	return (void *)(__INTPTR_TYPE__)tinysys_syscall(TINYSYS_NR_mmap, arguments);
#elif __SIZEOF_LONG__ == 8 || defined(TINYSYS_WORD_64)
	return (void *)(__INTPTR_TYPE__)tinysys_syscall(TINYSYS_NR_mmap, addr, length, (long)prot, (long)flags,
							(long)fd, offset);
#else
	const unsigned long high = (unsigned long)(offset >> 32), low = (unsigned long)offset;

	/* no division: without optimisation that is a function of the compiler's library */
	if ((low & (TINYSYS_MMAP2_UNIT - 1)) || high >= TINYSYS_MMAP2_UNIT)
		return (void *)-TINYSYS_EINVAL;
	return (void *)(__INTPTR_TYPE__)tinysys_syscall(
	    TINYSYS_NR_mmap2, addr, length, (long)prot, (long)flags, (long)fd,
	    high * (0xffffffff / TINYSYS_MMAP2_UNIT + 1) + (low >> __builtin_ctz(TINYSYS_MMAP2_UNIT)));
#endif
}

/* munmap(2): length in bytes, rounded up to whole pages */
TINYSYS_WRAPPER int sys_munmap(void *addr, kernel_size_t length)
{
	return (int)tinysys_syscall(TINYSYS_NR_munmap, addr, length);
}

/* mprotect(2): addr at a page, length in bytes; prot of TINYSYS_PROT_ */
TINYSYS_WRAPPER int sys_mprotect(void *addr, kernel_size_t length, int prot)
{
	return (int)tinysys_syscall(TINYSYS_NR_mprotect, addr, length, (long)prot);
}

/* mremap(2): newaddr counts with MREMAP_FIXED. An address, or -errno for tinysys_is_error(). */
TINYSYS_WRAPPER void *sys_mremap(void *addr, kernel_size_t oldlength, kernel_size_t newlength, int flags, void *newaddr)
{
	return (void *)(__INTPTR_TYPE__)tinysys_syscall(TINYSYS_NR_mremap, addr, oldlength, newlength, (long)flags,
							newaddr);
}

/* madvise(2): addr at a page, length in bytes; advice of TINYSYS_MADV_ */
TINYSYS_WRAPPER int sys_madvise(void *addr, kernel_size_t length, int advice)
{
	return (int)tinysys_syscall(TINYSYS_NR_madvise, addr, length, advice);
}

/* brk(2) as the kernel has it: the break after the call, which is the old one where it could not be set */
TINYSYS_WRAPPER void *sys_brk(void *addr)
{
	return (void *)(__INTPTR_TYPE__)tinysys_syscall(TINYSYS_NR_brk, addr);
}

TINYSYS_END

/*
 * Processes. Sources: the manual page of each call; include/uapi/linux/{sched,wait}.h.
 */

#define TINYSYS_CLONE_VM 0x00000100
#define TINYSYS_CLONE_FS 0x00000200
#define TINYSYS_CLONE_FILES 0x00000400
#define TINYSYS_CLONE_SIGHAND 0x00000800
#define TINYSYS_CLONE_PIDFD 0x00001000
#define TINYSYS_CLONE_VFORK 0x00004000
#define TINYSYS_CLONE_PARENT 0x00008000
#define TINYSYS_CLONE_THREAD 0x00010000
#define TINYSYS_CLONE_NEWNS 0x00020000
#define TINYSYS_CLONE_SYSVSEM 0x00040000
#define TINYSYS_CLONE_SETTLS 0x00080000
#define TINYSYS_CLONE_PARENT_SETTID 0x00100000
#define TINYSYS_CLONE_CHILD_CLEARTID 0x00200000
#define TINYSYS_CLONE_CHILD_SETTID 0x01000000
#define TINYSYS_CLONE_NEWUTS 0x04000000
#define TINYSYS_CLONE_NEWIPC 0x08000000
#define TINYSYS_CLONE_NEWUSER 0x10000000
#define TINYSYS_CLONE_NEWPID 0x20000000
#define TINYSYS_CLONE_NEWNET 0x40000000

/* options of sys_wait4() and sys_waitid() */
#define TINYSYS_WNOHANG 1
#define TINYSYS_WUNTRACED 2
#define TINYSYS_WSTOPPED 2
#define TINYSYS_WEXITED 4
#define TINYSYS_WCONTINUED 8
#define TINYSYS_WNOWAIT 0x01000000

/* which of sys_waitid() */
#define TINYSYS_P_ALL 0
#define TINYSYS_P_PID 1
#define TINYSYS_P_PGID 2
#define TINYSYS_P_PIDFD 3

/* what a status of sys_wait4() says */
#define TINYSYS_WEXITSTATUS(status) (((status) >> 8) & 0xff)
#define TINYSYS_WTERMSIG(status) ((status) & 0x7f)
#define TINYSYS_WSTOPSIG(status) TINYSYS_WEXITSTATUS(status)
#define TINYSYS_WCOREDUMP(status) ((status) & 0x80)
#define TINYSYS_WIFEXITED(status) (TINYSYS_WTERMSIG(status) == 0)
#define TINYSYS_WIFSTOPPED(status) (((status) & 0xff) == 0x7f)
#define TINYSYS_WIFSIGNALED(status) (TINYSYS_WTERMSIG(status) != 0 && TINYSYS_WTERMSIG(status) != 0x7f)
#define TINYSYS_WIFCONTINUED(status) ((status) == 0xffff)

/* getrusage(2); maxrss in KiB */
struct kernel_rusage {
	struct {
		kernel_long_t sec;
		kernel_suseconds_t usec;
	} utime, stime;
	kernel_long_t maxrss, ixrss, idrss, isrss, minflt, majflt, nswap, inblock, oublock, msgsnd, msgrcv, nsignals,
	    nvcsw, nivcsw;
};

TINYSYS_SIZE(struct kernel_rusage, 18 * sizeof(kernel_long_t));

TINYSYS_BEGIN

/* exit_group(2): every thread; the status is its low 8 bits */
TINYSYS_NORETURN TINYSYS_WRAPPER void sys_exit_group(int status)
{
	(void)tinysys_syscall(TINYSYS_NR_exit_group, status);
	__builtin_unreachable();
}

/* exit(2) as the kernel has it: this thread alone */
TINYSYS_NORETURN TINYSYS_WRAPPER void sys_exit(int status)
{
	(void)tinysys_syscall(TINYSYS_NR_exit, status);
	__builtin_unreachable();
}

/* getpid(2) */
TINYSYS_WRAPPER kernel_pid_t sys_getpid(void)
{
	return (kernel_pid_t)tinysys_syscall(TINYSYS_NR_getpid);
}

/* getppid(2): 0 where the parent is outside the pid namespace */
TINYSYS_WRAPPER kernel_pid_t sys_getppid(void)
{
	return (kernel_pid_t)tinysys_syscall(TINYSYS_NR_getppid);
}

/* gettid(2) */
TINYSYS_WRAPPER kernel_pid_t sys_gettid(void)
{
	return (kernel_pid_t)tinysys_syscall(TINYSYS_NR_gettid);
}

/* Where an ABI has a call twice, the one whose name ends in 32 is not limited to 16 bits. */
#if defined(TINYSYS_NR_getuid32)
#define TINYSYS_UID32(name) TINYSYS_NR_##name##32
#else
#define TINYSYS_UID32(name) TINYSYS_NR_##name
#endif

/* getuid(2) */
TINYSYS_WRAPPER kernel_uid_t sys_getuid(void)
{
	return (kernel_uid_t)tinysys_syscall(TINYSYS_UID32(getuid));
}

/* geteuid(2) */
TINYSYS_WRAPPER kernel_uid_t sys_geteuid(void)
{
	return (kernel_uid_t)tinysys_syscall(TINYSYS_UID32(geteuid));
}

/* getgid(2) */
TINYSYS_WRAPPER kernel_gid_t sys_getgid(void)
{
	return (kernel_gid_t)tinysys_syscall(TINYSYS_UID32(getgid));
}

/* getegid(2) */
TINYSYS_WRAPPER kernel_gid_t sys_getegid(void)
{
	return (kernel_gid_t)tinysys_syscall(TINYSYS_UID32(getegid));
}

/* getpgid(2): pid 0 is the caller */
TINYSYS_WRAPPER kernel_pid_t sys_getpgid(kernel_pid_t pid)
{
	return (kernel_pid_t)tinysys_syscall(TINYSYS_NR_getpgid, pid);
}

/* setpgid(2): pid 0 is the caller, pgid 0 the pid itself */
TINYSYS_WRAPPER int sys_setpgid(kernel_pid_t pid, kernel_pid_t pgid)
{
	return (int)tinysys_syscall(TINYSYS_NR_setpgid, pid, pgid);
}

/* getsid(2): pid 0 is the caller */
TINYSYS_WRAPPER kernel_pid_t sys_getsid(kernel_pid_t pid)
{
	return (kernel_pid_t)tinysys_syscall(TINYSYS_NR_getsid, pid);
}

/* setsid(2): the new session; -EPERM for the leader of a process group */
TINYSYS_WRAPPER kernel_pid_t sys_setsid(void)
{
	return (kernel_pid_t)tinysys_syscall(TINYSYS_NR_setsid);
}

/* clone(2): the arguments in one order on every ABI. stack is the child's first stack pointer; NULL gives it a copy of
 * the caller's, or with CLONE_VM and CLONE_VFORK the caller's own: the compiler does not know that the call then
 * returns twice to one frame, so the child does nothing but call one function that is noinline and noreturn. With
 * another stack and CLONE_VM the child returns onto that stack, where no frame of the caller is: that needs assembly,
 * not this wrapper. */
TINYSYS_WRAPPER kernel_pid_t sys_clone(kernel_ulong_t flags, void *stack, kernel_pid_t *parent_tid,
				       kernel_pid_t *child_tid, kernel_ulong_t tls)
{
#if defined(TINYSYS_CLONE_BACKWARDS2)
	return (kernel_pid_t)TINYSYS_FORK(TINYSYS_NR_clone, stack, flags, parent_tid, child_tid, tls);
#elif defined(TINYSYS_CLONE_BACKWARDS)
	return (kernel_pid_t)TINYSYS_FORK(TINYSYS_NR_clone, flags, stack, parent_tid, tls, child_tid);
#else
	return (kernel_pid_t)TINYSYS_FORK(TINYSYS_NR_clone, flags, stack, parent_tid, child_tid, tls);
#endif
}

/* fork(2), which newer ABIs have as clone only: 0 in the child */
TINYSYS_WRAPPER kernel_pid_t sys_fork(void)
{
#if defined(TINYSYS_NR_fork)
	return (kernel_pid_t)TINYSYS_FORK(TINYSYS_NR_fork);
#else
	return sys_clone(TINYSYS_SIGCHLD, 0, 0, 0, 0);
#endif
}

/* execve(2): returns only -errno */
TINYSYS_WRAPPER int sys_execve(const char *path, char *const argv[], char *const envp[])
{
	return (int)tinysys_syscall(TINYSYS_NR_execve, path, argv, envp);
}

/* waitid(2): 0 and info filled, or info->signo 0 with WNOHANG and none ready */
TINYSYS_WRAPPER int sys_waitid(int which, kernel_pid_t id, struct kernel_siginfo *info, int options,
			       struct kernel_rusage *usage)
{
	return (int)tinysys_syscall(TINYSYS_NR_waitid, which, id, info, options, usage);
}

/* wait4(2), which newer 32-bit ABIs have as waitid only: the child's pid, 0 with WNOHANG and none ready, -ECHILD;
 * status and usage may be NULL */
TINYSYS_FUNCTION kernel_pid_t sys_wait4(kernel_pid_t pid, int *status, int options, struct kernel_rusage *usage)
{
#if defined(TINYSYS_NR_wait4)
	return (kernel_pid_t)tinysys_syscall(TINYSYS_NR_wait4, pid, status, options, usage);
#else
	struct kernel_siginfo info;
	int which = TINYSYS_P_PID;

	if (pid == -1) {
		which = TINYSYS_P_ALL;
	} else if (pid <= 0) {
		which = TINYSYS_P_PGID;
		pid = (kernel_pid_t)(0U - (unsigned int)pid);
	}
	info.pid = 0;
	int ret = sys_waitid(which, pid, &info, options | TINYSYS_WEXITED, usage);
	if (ret < 0 || info.pid == 0)
		return ret;
	/* of the two, what wait4's status is made of: kernel/exit.c */
	if (status) {
		if (info.code == TINYSYS_CLD_EXITED)
			*status = (info.status & 0xff) << 8;
		else if (info.code == TINYSYS_CLD_KILLED)
			*status = info.status;
		else if (info.code == TINYSYS_CLD_DUMPED)
			*status = info.status | 0x80;
		else if (info.code == TINYSYS_CLD_CONTINUED)
			*status = 0xffff;
		else /* CLD_STOPPED, CLD_TRAPPED */
			*status = info.status << 8 | 0x7f;
	}
	return info.pid;
#endif
}

TINYSYS_END

/*
 * Start: _start takes the stack as the kernel left it (argc, argv, NULL, envp, NULL, auxiliary vector; see
 * create_elf_tables() in fs/binfmt_elf.c) to main(argc, argv, envp) and ends the process with main's result.
 * main may have fewer parameters. In freestanding code only, and not under TINYSYS_NO_START.
 */

/* types of tinysys_getauxval() (include/uapi/linux/auxvec.h) */
#define TINYSYS_AT_PHDR 3
#define TINYSYS_AT_PHENT 4
#define TINYSYS_AT_PHNUM 5
#define TINYSYS_AT_PAGESZ 6
#define TINYSYS_AT_ENTRY 9
#define TINYSYS_AT_UID 11
#define TINYSYS_AT_EUID 12
#define TINYSYS_AT_GID 13
#define TINYSYS_AT_EGID 14
#define TINYSYS_AT_HWCAP 16
#define TINYSYS_AT_CLKTCK 17
#define TINYSYS_AT_SECURE 23
#define TINYSYS_AT_RANDOM 25
#define TINYSYS_AT_HWCAP2 26
#define TINYSYS_AT_EXECFN 31
#define TINYSYS_AT_SYSINFO_EHDR 33
#define TINYSYS_AT_MINSIGSTKSZ 51

/* Where a function in C expects what no kernel gives it, a program with _start of its own begins in front of it, at
 * TINYSYS_ENTRY_NAME. The name is set to a label, so that where link-time optimisation joins both in one assembly that
 * of the start below may take its place. */
#if !__STDC_HOSTED__ && defined(TINYSYS_NO_START) && defined(TINYSYS_ENTRY_STUB)
/* clang-format off */
__asm__(".ifndef tinysys_stub\n\t"
	".pushsection .text.tinysys_stub,\"axG\",%progbits,tinysys_stub,comdat\n\t"
	".hidden tinysys_stub\n\t"
	".weak tinysys_stub\n\t"
	".type tinysys_stub,%function\n"
	"tinysys_stub:\n\t"
	TINYSYS_ENTRY_STUB
	".size tinysys_stub,.-tinysys_stub\n\t"
	".popsection\n\t"
	".weak " TINYSYS_ENTRY_NAME "\n\t"
	".equ " TINYSYS_ENTRY_NAME ",tinysys_stub\n\t"
	".endif");
/* clang-format on */
#endif

#if !__STDC_HOSTED__ && !defined(TINYSYS_NO_START)

TINYSYS_BEGIN

/* main by its assembler name, so that the program may declare it as it likes and C++ may call it. gcc compares the two
 * declarations at link-time optimisation, hence one that is compatible with all where the language has that. clang
 * gives main a C++ name in freestanding code unless it is declared with this one. */
#if defined(__clang__) && defined(__cplusplus)
TINYSYS_END
int main() __asm__("main");
int main(int argc, char **argv) __asm__("main");
int main(int argc, char **argv, char **envp) __asm__("main");
TINYSYS_BEGIN
#endif
#if defined(__cplusplus) || (!defined(__clang__) && __GNUC__ >= 13 && __STDC_VERSION__ > 201710L)
extern int tinysys_main(...) __asm__("main");
#elif defined(__clang__)
extern int tinysys_main(int argc, char **argv, char **envp) __asm__("main");
#else
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wstrict-prototypes"
extern int tinysys_main() __asm__("main");
#pragma GCC diagnostic pop
#endif

/* _start, before a function that it jumps to or calls. It stands outside any function, as a prologue would move the
 * stack pointer, but is written inside that one: assembly at the top of a file has symbols that link-time optimisation
 * by clang takes for defined twice. An object file under TINYSYS_ENVIRON has _start global, one without weak, so that
 * the first wins in whichever order they are linked; where link-time optimisation joins them in one assembly, .ifndef
 * and the second .equ do the same. (Alpha has another use for .set.) */
/* clang-format off */
#define TINYSYS_START(function, names)                                                          \
	__asm__ volatile(".ifndef " function "_entry\n\t"                                       \
			 ".pushsection .text._start,\"axG\",%progbits," function "_entry,comdat\n\t" \
			 ".hidden " function "_entry\n\t"                                       \
			 ".weak " function "_entry\n\t"                                         \
			 ".type " function "_entry,%function\n"                                 \
			 function "_entry:\n\t"                                                 \
			 TINYSYS_ENTRY(function)                                                \
			 ".size " function "_entry,.-" function "_entry\n\t"                     \
			 ".popsection\n\t"                                                      \
			 ".endif\n\t"                                                           \
			 names)
#define TINYSYS_START_WEAK(name)                                                                \
	".ifndef tinysys_start_environ_entry\n\t"                                               \
	".weak " name "\n\t"                                                                    \
	".equ " name ",tinysys_start_entry\n\t"                                                 \
	".endif\n\t"
#define TINYSYS_START_GLOBAL(name)                                                              \
	".ifndef " name "\n\t"                                                                  \
	".globl " name "\n\t"                                                                   \
	".endif\n\t"                                                                            \
	".equ " name ",tinysys_start_environ_entry\n\t"
/* clang-format on */

/* The name that the architecture's linkers look for, where it is another, too. */
#if defined(TINYSYS_ENTRY_NAME)
#define TINYSYS_START_NAMES(bind) bind("_start") bind(TINYSYS_ENTRY_NAME)
#else
#define TINYSYS_START_NAMES(bind) bind("_start")
#endif

TINYSYS_NORETURN TINYSYS_SHARED(".text.tinysys_start") void tinysys_start(int argc, char **argv, char **envp)
{
#if !defined(TINYSYS_ENVIRON)
	TINYSYS_START("tinysys_start", TINYSYS_START_NAMES(TINYSYS_START_WEAK));
#endif
	sys_exit_group(((int (*)(int, char **, char **))tinysys_main)(argc, argv, envp));
}

#if defined(TINYSYS_ENVIRON)

/* environ(7), and where it stood at start: the auxiliary vector follows. */
TINYSYS_SHARED(".bss.environ") char **environ;
TINYSYS_SHARED(".bss.tinysys_envp") char **tinysys_envp;

TINYSYS_NORETURN TINYSYS_SHARED(".text.tinysys_start") void tinysys_start_environ(int argc, char **argv, char **envp)
{
	TINYSYS_START("tinysys_start_environ", TINYSYS_START_NAMES(TINYSYS_START_GLOBAL));
	environ = tinysys_envp = envp;
	tinysys_start(argc, argv, envp);
}

/* tinysys_getauxval(): as getauxval(3): the value of the auxiliary vector's entry of that type (TINYSYS_AT_PAGESZ),
 * 0 where there is none. */
TINYSYS_FUNCTION unsigned long tinysys_getauxval(unsigned long type)
{
	char **end = tinysys_envp;

	while (*end++)
		;
	const unsigned long *entry = (const unsigned long *)end;
	while (entry[0] && entry[0] != type)
		entry += 2;
	return entry[0] ? entry[1] : 0;
}

#endif

TINYSYS_END

#endif

/*
 * The functions that compilers call without being asked, -ffreestanding or not, as memcpy(3) and its kin have them.
 * In freestanding code only. A program holds those that it or its compiler calls.
 */

#if !__STDC_HOSTED__

/* Keeps a loop a loop: without it the compiler may see that the body of memset is a memset, and call it. */
#define TINYSYS_LOOP(pointer) __asm__ volatile("" : "+r"(pointer))

#if !defined(TINYSYS_COPY)
#define TINYSYS_COPY(dest, src, n)  \
	while (n--) {               \
		*dest++ = *src++;   \
		TINYSYS_LOOP(dest); \
	}
#endif
#if !defined(TINYSYS_FILL)
#define TINYSYS_FILL(dest, byte, n)            \
	while (n--) {                          \
		*dest++ = (unsigned char)byte; \
		TINYSYS_LOOP(dest);            \
	}
#endif

TINYSYS_BEGIN

/* memcpy(3) */
TINYSYS_SHARED(".text.memcpy") void *memcpy(void *dest, const void *src, kernel_size_t n)
{
	unsigned char *to = (unsigned char *)dest;
	const unsigned char *from = (const unsigned char *)src;

	TINYSYS_COPY(to, from, n);
	return dest;
}

/* memmove(3): the two may overlap */
TINYSYS_SHARED(".text.memmove") void *memmove(void *dest, const void *src, kernel_size_t n)
{
	unsigned char *to = (unsigned char *)dest;
	const unsigned char *from = (const unsigned char *)src;

	if ((__UINTPTR_TYPE__)to - (__UINTPTR_TYPE__)from >= n) {
		TINYSYS_COPY(to, from, n);
	} else {
		while (n--) {
			to[n] = from[n];
			TINYSYS_LOOP(to);
		}
	}
	return dest;
}

/* memset(3) */
TINYSYS_SHARED(".text.memset") void *memset(void *dest, int byte, kernel_size_t n)
{
	unsigned char *to = (unsigned char *)dest;

	TINYSYS_FILL(to, byte, n);
	return dest;
}

/* memcmp(3): by unsigned bytes */
TINYSYS_SHARED(".text.memcmp") int memcmp(const void *left, const void *right, kernel_size_t n)
{
	const unsigned char *l = (const unsigned char *)left;
	const unsigned char *r = (const unsigned char *)right;

	for (; n; n--, l++, r++) {
		if (*l != *r)
			return *l - *r;
	}
	return 0;
}

/* strlen(3) */
TINYSYS_SHARED(".text.strlen") kernel_size_t strlen(const char *string)
{
	const char *end = string;

	while (*end) {
		end++;
		TINYSYS_LOOP(end);
	}
	return (kernel_size_t)(end - string);
}

/* what else compilers call on this architecture, in assembly: they pass arguments as no function does */
#if defined(TINYSYS_IMPLICIT)
__asm__(TINYSYS_IMPLICIT);
#endif

TINYSYS_END

#endif

/*
 * What compilers for 32-bit Arm call where a processor has no instruction: division, and in the first Thumb products
 * and shifts of 64 bits and the table of a switch. libgcc's division needs raise(3) of a libc. Source: Run-time ABI for
 * the Arm Architecture, 4.2 and 4.3.1; libgcc for the tables. In freestanding code only; a program holds those that it
 * or its compiler calls. Division by zero gives what it gives: the standard leaves it undefined.
 */

#if !__STDC_HOSTED__ && defined(__ARM_EABI__)

TINYSYS_BEGIN

/* A quotient in r0 and a remainder in r1: the words of a long long, in the order of memory. */
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
#define TINYSYS_IN_R0_R1(r0, r1) ((unsigned long long)(r0) << 32 | (r1))
#define TINYSYS_FROM_R0(pair) ((unsigned long)((pair) >> 32))
#else
#define TINYSYS_IN_R0_R1(r0, r1) ((unsigned long long)(r1) << 32 | (r0))
#define TINYSYS_FROM_R0(pair) ((unsigned long)(pair))
#endif

TINYSYS_SHARED(".text.__aeabi_uidivmod")
unsigned long long __aeabi_uidivmod(unsigned long number, unsigned long divisor)
{
	unsigned long rest = 0;

	for (int i = 0; i < 32; i++) {
		rest = rest << 1 | number >> 31;
		number <<= 1;
		if (rest >= divisor) {
			rest -= divisor;
			number |= 1;
		}
	}
	return TINYSYS_IN_R0_R1(number, rest);
}

TINYSYS_SHARED(".text.__aeabi_uidiv")
unsigned long __aeabi_uidiv(unsigned long number, unsigned long divisor)
{
	return TINYSYS_FROM_R0(__aeabi_uidivmod(number, divisor));
}

TINYSYS_SHARED(".text.__aeabi_idivmod")
unsigned long long __aeabi_idivmod(long number, long divisor)
{
	unsigned long n = (unsigned long)number, d = (unsigned long)divisor;
	unsigned long quotient = TINYSYS_FROM_R0(__aeabi_uidivmod(number < 0 ? 0 - n : n, divisor < 0 ? 0 - d : d));

	if ((number ^ divisor) < 0)
		quotient = 0 - quotient;
	return TINYSYS_IN_R0_R1(quotient, n - quotient * d);
}

TINYSYS_SHARED(".text.__aeabi_idiv")
long __aeabi_idiv(long number, long divisor)
{
	return (long)TINYSYS_FROM_R0(__aeabi_idivmod(number, divisor));
}

TINYSYS_SHARED(".text.tinysys_uldivmod")
unsigned long long tinysys_uldivmod(unsigned long long number, unsigned long long divisor, unsigned long long *rest)
{
	unsigned long long left = 0;

	for (int i = 0; i < 64; i++) {
		left = left << 1 | (unsigned long)(number >> 32) >> 31;
		number <<= 1;
		if (left >= divisor) {
			left -= divisor;
			number |= 1;
		}
	}
	*rest = left;
	return number;
}

TINYSYS_SHARED(".text.tinysys_ldivmod")
unsigned long long tinysys_ldivmod(unsigned long long number, unsigned long long divisor, unsigned long long *rest)
{
	const int minus = (long)(number >> 32) < 0, opposite = minus ^ ((long)(divisor >> 32) < 0);
	unsigned long long quotient =
	    tinysys_uldivmod(minus ? 0 - number : number, (long)(divisor >> 32) < 0 ? 0 - divisor : divisor, rest);

	if (minus)
		*rest = 0 - *rest;
	return opposite ? 0 - quotient : quotient;
}

/* The quotient in r0 and r1, the remainder in r2 and r3: no C function has such a result. */
#define TINYSYS_LDIVMOD(name, function)                                                                \
	__attribute__((__naked__)) TINYSYS_SHARED(".text." name) void function##_(void) __asm__(name); \
	__attribute__((__naked__)) TINYSYS_SHARED(".text." name) void function##_(void)                \
	{                                                                                              \
		__asm__(".syntax unified\n\t"                                                          \
			"push {r4, lr}\n\t"                                                            \
			"sub sp, sp, #16\n\t"                                                          \
			"add r4, sp, #8\n\t"                                                           \
			"str r4, [sp]\n\t"                                                             \
			"bl " #function "\n\t"                                                         \
			"ldr r2, [sp, #8]\n\t"                                                         \
			"ldr r3, [sp, #12]\n\t"                                                        \
			"add sp, sp, #16\n\t"                                                          \
			"pop {r4, pc}");                                                               \
	}
TINYSYS_LDIVMOD("__aeabi_uldivmod", tinysys_uldivmod)
TINYSYS_LDIVMOD("__aeabi_ldivmod", tinysys_ldivmod)

#if defined(__EXCEPTIONS)
/* Named in the unwinding tables of C++, which nothing here reads (arch/arm/kernel/unwind.c has the same). */
TINYSYS_SHARED(".text.__aeabi_unwind_cpp") void __aeabi_unwind_cpp_pr0(void)
{
}
TINYSYS_SHARED(".text.__aeabi_unwind_cpp") void __aeabi_unwind_cpp_pr1(void)
{
}
#endif

#if defined(__thumb__) && !defined(__thumb2__)

/* Of the four products of 16-bit halves three reach the upper word; those of whole words count for that alone. */
TINYSYS_SHARED(".text.__aeabi_lmul")
unsigned long long __aeabi_lmul(unsigned long long left, unsigned long long right)
{
	unsigned long l = (unsigned long)left, r = (unsigned long)right;
	unsigned long low = (l & 0xffff) * (r & 0xffff), high = (l >> 16) * (r >> 16);
	unsigned long one = (l >> 16) * (r & 0xffff), other = (l & 0xffff) * (r >> 16);
	unsigned long middle = one + (low >> 16);

	high += (middle >> 16) + (other >> 16);
	middle = (middle & 0xffff) + (other & 0xffff);
	high += (middle >> 16) + l * (unsigned long)(right >> 32) + (unsigned long)(left >> 32) * r;
	return (unsigned long long)high << 32 | (middle << 16 | (low & 0xffff));
}

/* A word's shift is by less than 32. */
TINYSYS_SHARED(".text.__aeabi_llsl")
unsigned long long __aeabi_llsl(unsigned long long value, int by)
{
	unsigned long low = (unsigned long)value, high = (unsigned long)(value >> 32);

	if (by >= 32)
		return (unsigned long long)(low << (by - 32)) << 32;
	return by ? (unsigned long long)(high << by | low >> (32 - by)) << 32 | low << by : value;
}

TINYSYS_SHARED(".text.__aeabi_llsr")
unsigned long long __aeabi_llsr(unsigned long long value, int by)
{
	unsigned long low = (unsigned long)value, high = (unsigned long)(value >> 32);

	if (by >= 32)
		return high >> (by - 32);
	return by ? (unsigned long long)(high >> by) << 32 | (low >> by | high << (32 - by)) : value;
}

TINYSYS_SHARED(".text.__aeabi_lasr")
unsigned long long __aeabi_lasr(unsigned long long value, int by)
{
	unsigned long low = (unsigned long)value;
	long high = (long)(value >> 32);

	if (by >= 32)
		return (unsigned long long)(unsigned long)(high >> 31) << 32 | (unsigned long)(high >> (by - 32));
	return by ? (unsigned long long)(unsigned long)(high >> by) << 32 |
			(low >> by | (unsigned long)high << (32 - by))
		  : value;
}

#if !defined(__clang__)
/* A jump by a table that stands behind the call: r0 is the index, an entry half the distance from the table. No other
 * register changes. */
#define TINYSYS_THUMB_CASE(name, entry)                                                               \
	__attribute__((__naked__)) TINYSYS_SHARED(".text." #name) void name(void)                     \
	{                                                                                             \
		__asm__(".syntax unified\n\tpush {r0, r1}\n\tmov r1, lr\n\tlsrs r1, r1, #1\n\t" entry \
			"\n\tadd lr, lr, r1\n\tpop {r0, r1}\n\tbx lr");                               \
	}
TINYSYS_THUMB_CASE(__gnu_thumb1_case_sqi, "lsls r1, r1, #1\n\tldrsb r1, [r1, r0]\n\tlsls r1, r1, #1")
TINYSYS_THUMB_CASE(__gnu_thumb1_case_uqi, "lsls r1, r1, #1\n\tldrb r1, [r1, r0]\n\tlsls r1, r1, #1")
TINYSYS_THUMB_CASE(__gnu_thumb1_case_shi, "lsls r0, r0, #1\n\tlsls r1, r1, #1\n\tldrsh r1, [r1, r0]\n\tlsls r1, r1, #1")
TINYSYS_THUMB_CASE(__gnu_thumb1_case_uhi, "lsls r0, r0, #1\n\tlsls r1, r1, #1\n\tldrh r1, [r1, r0]\n\tlsls r1, r1, #1")
/* The same of words: the table is aligned, an entry the distance from it. */
__attribute__((__naked__)) TINYSYS_SHARED(".text.__gnu_thumb1_case_si") void __gnu_thumb1_case_si(void)
{
	__asm__(".syntax unified\n\tpush {r0, r1}\n\tmov r1, lr\n\tadds r1, r1, #2\n\tlsrs r1, r1, #2\n\t"
		"lsls r0, r0, #2\n\tlsls r1, r1, #2\n\tldr r0, [r1, r0]\n\tadds r0, r0, r1\n\tmov lr, r0\n\t"
		"pop {r0, r1}\n\tmov pc, lr");
}
#endif

#endif

TINYSYS_END

#endif

/*
 * The standard names of the constants above, in freestanding code only.
 */

#if !__STDC_HOSTED__

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* errno.h */
#define EPERM TINYSYS_EPERM
#define ENOENT TINYSYS_ENOENT
#define ESRCH TINYSYS_ESRCH
#define EINTR TINYSYS_EINTR
#define EIO TINYSYS_EIO
#define ENXIO TINYSYS_ENXIO
#define E2BIG TINYSYS_E2BIG
#define ENOEXEC TINYSYS_ENOEXEC
#define EBADF TINYSYS_EBADF
#define ECHILD TINYSYS_ECHILD
#define EAGAIN TINYSYS_EAGAIN
#define ENOMEM TINYSYS_ENOMEM
#define EACCES TINYSYS_EACCES
#define EFAULT TINYSYS_EFAULT
#define ENOTBLK TINYSYS_ENOTBLK
#define EBUSY TINYSYS_EBUSY
#define EEXIST TINYSYS_EEXIST
#define EXDEV TINYSYS_EXDEV
#define ENODEV TINYSYS_ENODEV
#define ENOTDIR TINYSYS_ENOTDIR
#define EISDIR TINYSYS_EISDIR
#define EINVAL TINYSYS_EINVAL
#define ENFILE TINYSYS_ENFILE
#define EMFILE TINYSYS_EMFILE
#define ENOTTY TINYSYS_ENOTTY
#define ETXTBSY TINYSYS_ETXTBSY
#define EFBIG TINYSYS_EFBIG
#define ENOSPC TINYSYS_ENOSPC
#define ESPIPE TINYSYS_ESPIPE
#define EROFS TINYSYS_EROFS
#define EMLINK TINYSYS_EMLINK
#define EPIPE TINYSYS_EPIPE
#define EDOM TINYSYS_EDOM
#define ERANGE TINYSYS_ERANGE
#define EDEADLK TINYSYS_EDEADLK
#define ENAMETOOLONG TINYSYS_ENAMETOOLONG
#define ENOLCK TINYSYS_ENOLCK
#define ENOSYS TINYSYS_ENOSYS
#define ENOTEMPTY TINYSYS_ENOTEMPTY
#define ELOOP TINYSYS_ELOOP
#define ENOMSG TINYSYS_ENOMSG
#define EIDRM TINYSYS_EIDRM
#define ECHRNG TINYSYS_ECHRNG
#define EL2NSYNC TINYSYS_EL2NSYNC
#define EL3HLT TINYSYS_EL3HLT
#define EL3RST TINYSYS_EL3RST
#define ELNRNG TINYSYS_ELNRNG
#define EUNATCH TINYSYS_EUNATCH
#define ENOCSI TINYSYS_ENOCSI
#define EL2HLT TINYSYS_EL2HLT
#define EBADE TINYSYS_EBADE
#define EBADR TINYSYS_EBADR
#define EXFULL TINYSYS_EXFULL
#define ENOANO TINYSYS_ENOANO
#define EBADRQC TINYSYS_EBADRQC
#define EBADSLT TINYSYS_EBADSLT
#define EBFONT TINYSYS_EBFONT
#define ENOSTR TINYSYS_ENOSTR
#define ENODATA TINYSYS_ENODATA
#define ETIME TINYSYS_ETIME
#define ENOSR TINYSYS_ENOSR
#define ENONET TINYSYS_ENONET
#define ENOPKG TINYSYS_ENOPKG
#define EREMOTE TINYSYS_EREMOTE
#define ENOLINK TINYSYS_ENOLINK
#define EADV TINYSYS_EADV
#define ESRMNT TINYSYS_ESRMNT
#define ECOMM TINYSYS_ECOMM
#define EPROTO TINYSYS_EPROTO
#define EMULTIHOP TINYSYS_EMULTIHOP
#define EDOTDOT TINYSYS_EDOTDOT
#define EBADMSG TINYSYS_EBADMSG
#define EOVERFLOW TINYSYS_EOVERFLOW
#define ENOTUNIQ TINYSYS_ENOTUNIQ
#define EBADFD TINYSYS_EBADFD
#define EREMCHG TINYSYS_EREMCHG
#define ELIBACC TINYSYS_ELIBACC
#define ELIBBAD TINYSYS_ELIBBAD
#define ELIBSCN TINYSYS_ELIBSCN
#define ELIBMAX TINYSYS_ELIBMAX
#define ELIBEXEC TINYSYS_ELIBEXEC
#define EILSEQ TINYSYS_EILSEQ
#define ERESTART TINYSYS_ERESTART
#define ESTRPIPE TINYSYS_ESTRPIPE
#define EUSERS TINYSYS_EUSERS
#define ENOTSOCK TINYSYS_ENOTSOCK
#define EDESTADDRREQ TINYSYS_EDESTADDRREQ
#define EMSGSIZE TINYSYS_EMSGSIZE
#define EPROTOTYPE TINYSYS_EPROTOTYPE
#define ENOPROTOOPT TINYSYS_ENOPROTOOPT
#define EPROTONOSUPPORT TINYSYS_EPROTONOSUPPORT
#define ESOCKTNOSUPPORT TINYSYS_ESOCKTNOSUPPORT
#define EOPNOTSUPP TINYSYS_EOPNOTSUPP
#define EPFNOSUPPORT TINYSYS_EPFNOSUPPORT
#define EAFNOSUPPORT TINYSYS_EAFNOSUPPORT
#define EADDRINUSE TINYSYS_EADDRINUSE
#define EADDRNOTAVAIL TINYSYS_EADDRNOTAVAIL
#define ENETDOWN TINYSYS_ENETDOWN
#define ENETUNREACH TINYSYS_ENETUNREACH
#define ENETRESET TINYSYS_ENETRESET
#define ECONNABORTED TINYSYS_ECONNABORTED
#define ECONNRESET TINYSYS_ECONNRESET
#define ENOBUFS TINYSYS_ENOBUFS
#define EISCONN TINYSYS_EISCONN
#define ENOTCONN TINYSYS_ENOTCONN
#define ESHUTDOWN TINYSYS_ESHUTDOWN
#define ETOOMANYREFS TINYSYS_ETOOMANYREFS
#define ETIMEDOUT TINYSYS_ETIMEDOUT
#define ECONNREFUSED TINYSYS_ECONNREFUSED
#define EHOSTDOWN TINYSYS_EHOSTDOWN
#define EHOSTUNREACH TINYSYS_EHOSTUNREACH
#define EALREADY TINYSYS_EALREADY
#define EINPROGRESS TINYSYS_EINPROGRESS
#define ESTALE TINYSYS_ESTALE
#define EUCLEAN TINYSYS_EUCLEAN
#define ENOTNAM TINYSYS_ENOTNAM
#define ENAVAIL TINYSYS_ENAVAIL
#define EISNAM TINYSYS_EISNAM
#define EREMOTEIO TINYSYS_EREMOTEIO
#define EDQUOT TINYSYS_EDQUOT
#define ENOMEDIUM TINYSYS_ENOMEDIUM
#define EMEDIUMTYPE TINYSYS_EMEDIUMTYPE
#define ECANCELED TINYSYS_ECANCELED
#define ENOKEY TINYSYS_ENOKEY
#define EKEYEXPIRED TINYSYS_EKEYEXPIRED
#define EKEYREVOKED TINYSYS_EKEYREVOKED
#define EKEYREJECTED TINYSYS_EKEYREJECTED
#define EOWNERDEAD TINYSYS_EOWNERDEAD
#define ENOTRECOVERABLE TINYSYS_ENOTRECOVERABLE
#define ERFKILL TINYSYS_ERFKILL
#define EHWPOISON TINYSYS_EHWPOISON
#define EDEADLOCK TINYSYS_EDEADLOCK
#define ENOTSUP TINYSYS_ENOTSUP
#define EWOULDBLOCK TINYSYS_EWOULDBLOCK

/* signal.h */
#define SIGHUP TINYSYS_SIGHUP
#define SIGINT TINYSYS_SIGINT
#define SIGQUIT TINYSYS_SIGQUIT
#define SIGILL TINYSYS_SIGILL
#define SIGTRAP TINYSYS_SIGTRAP
#define SIGABRT TINYSYS_SIGABRT
#define SIGBUS TINYSYS_SIGBUS
#define SIGFPE TINYSYS_SIGFPE
#define SIGKILL TINYSYS_SIGKILL
#define SIGUSR1 TINYSYS_SIGUSR1
#define SIGSEGV TINYSYS_SIGSEGV
#define SIGUSR2 TINYSYS_SIGUSR2
#define SIGPIPE TINYSYS_SIGPIPE
#define SIGALRM TINYSYS_SIGALRM
#define SIGTERM TINYSYS_SIGTERM
#if defined(TINYSYS_SIGSTKFLT)
#define SIGSTKFLT TINYSYS_SIGSTKFLT
#endif
#if defined(TINYSYS_SIGEMT)
#define SIGEMT TINYSYS_SIGEMT
#endif
#define SIGCHLD TINYSYS_SIGCHLD
#define SIGCONT TINYSYS_SIGCONT
#define SIGSTOP TINYSYS_SIGSTOP
#define SIGTSTP TINYSYS_SIGTSTP
#define SIGTTIN TINYSYS_SIGTTIN
#define SIGTTOU TINYSYS_SIGTTOU
#define SIGURG TINYSYS_SIGURG
#define SIGXCPU TINYSYS_SIGXCPU
#define SIGXFSZ TINYSYS_SIGXFSZ
#define SIGVTALRM TINYSYS_SIGVTALRM
#define SIGPROF TINYSYS_SIGPROF
#define SIGWINCH TINYSYS_SIGWINCH
#define SIGIO TINYSYS_SIGIO
#define SIGPWR TINYSYS_SIGPWR
#define SIGSYS TINYSYS_SIGSYS
#define SIGRTMIN TINYSYS_SIGRTMIN
#define SIGRTMAX TINYSYS_SIGRTMAX
#define SIGIOT TINYSYS_SIGIOT
#define SIGPOLL TINYSYS_SIGPOLL
#define SIG_DFL TINYSYS_SIG_DFL
#define SIG_IGN TINYSYS_SIG_IGN
#define SA_NOCLDSTOP TINYSYS_SA_NOCLDSTOP
#define SA_NOCLDWAIT TINYSYS_SA_NOCLDWAIT
#define SA_SIGINFO TINYSYS_SA_SIGINFO
#define SA_ONSTACK TINYSYS_SA_ONSTACK
#define SA_RESTART TINYSYS_SA_RESTART
#define SA_NODEFER TINYSYS_SA_NODEFER
#define SA_RESETHAND TINYSYS_SA_RESETHAND
#define SIG_BLOCK TINYSYS_SIG_BLOCK
#define SIG_UNBLOCK TINYSYS_SIG_UNBLOCK
#define SIG_SETMASK TINYSYS_SIG_SETMASK
#define SS_ONSTACK TINYSYS_SS_ONSTACK
#define SS_DISABLE TINYSYS_SS_DISABLE
#define SS_AUTODISARM TINYSYS_SS_AUTODISARM
#define MINSIGSTKSZ TINYSYS_MINSIGSTKSZ
#define SIGSTKSZ TINYSYS_SIGSTKSZ
#define SI_USER TINYSYS_SI_USER
#define SI_KERNEL TINYSYS_SI_KERNEL
#define SI_QUEUE TINYSYS_SI_QUEUE
#define SI_TIMER TINYSYS_SI_TIMER
#define SI_MESGQ TINYSYS_SI_MESGQ
#define SI_ASYNCIO TINYSYS_SI_ASYNCIO
#define SI_SIGIO TINYSYS_SI_SIGIO
#define SI_TKILL TINYSYS_SI_TKILL
#define ILL_ILLOPC TINYSYS_ILL_ILLOPC
#define ILL_ILLOPN TINYSYS_ILL_ILLOPN
#define ILL_ILLADR TINYSYS_ILL_ILLADR
#define ILL_ILLTRP TINYSYS_ILL_ILLTRP
#define ILL_PRVOPC TINYSYS_ILL_PRVOPC
#define ILL_PRVREG TINYSYS_ILL_PRVREG
#define ILL_COPROC TINYSYS_ILL_COPROC
#define ILL_BADSTK TINYSYS_ILL_BADSTK
#define FPE_INTDIV TINYSYS_FPE_INTDIV
#define FPE_INTOVF TINYSYS_FPE_INTOVF
#define FPE_FLTDIV TINYSYS_FPE_FLTDIV
#define FPE_FLTOVF TINYSYS_FPE_FLTOVF
#define FPE_FLTUND TINYSYS_FPE_FLTUND
#define FPE_FLTRES TINYSYS_FPE_FLTRES
#define FPE_FLTINV TINYSYS_FPE_FLTINV
#define FPE_FLTSUB TINYSYS_FPE_FLTSUB
#define SEGV_MAPERR TINYSYS_SEGV_MAPERR
#define SEGV_ACCERR TINYSYS_SEGV_ACCERR
#define SEGV_BNDERR TINYSYS_SEGV_BNDERR
#define SEGV_PKUERR TINYSYS_SEGV_PKUERR
#define BUS_ADRALN TINYSYS_BUS_ADRALN
#define BUS_ADRERR TINYSYS_BUS_ADRERR
#define BUS_OBJERR TINYSYS_BUS_OBJERR
#define BUS_MCEERR_AR TINYSYS_BUS_MCEERR_AR
#define BUS_MCEERR_AO TINYSYS_BUS_MCEERR_AO
#define TRAP_BRKPT TINYSYS_TRAP_BRKPT
#define TRAP_TRACE TINYSYS_TRAP_TRACE
#define POLL_IN TINYSYS_POLL_IN
#define POLL_OUT TINYSYS_POLL_OUT
#define POLL_MSG TINYSYS_POLL_MSG
#define POLL_ERR TINYSYS_POLL_ERR
#define POLL_PRI TINYSYS_POLL_PRI
#define POLL_HUP TINYSYS_POLL_HUP
#define CLD_EXITED TINYSYS_CLD_EXITED
#define CLD_KILLED TINYSYS_CLD_KILLED
#define CLD_DUMPED TINYSYS_CLD_DUMPED
#define CLD_TRAPPED TINYSYS_CLD_TRAPPED
#define CLD_STOPPED TINYSYS_CLD_STOPPED
#define CLD_CONTINUED TINYSYS_CLD_CONTINUED
#define SFD_CLOEXEC TINYSYS_SFD_CLOEXEC
#define SFD_NONBLOCK TINYSYS_SFD_NONBLOCK
#define SA_RESTORER TINYSYS_SA_RESTORER

/* time.h */
#define CLOCK_REALTIME TINYSYS_CLOCK_REALTIME
#define CLOCK_MONOTONIC TINYSYS_CLOCK_MONOTONIC
#define CLOCK_PROCESS_CPUTIME_ID TINYSYS_CLOCK_PROCESS_CPUTIME_ID
#define CLOCK_THREAD_CPUTIME_ID TINYSYS_CLOCK_THREAD_CPUTIME_ID
#define CLOCK_MONOTONIC_RAW TINYSYS_CLOCK_MONOTONIC_RAW
#define CLOCK_REALTIME_COARSE TINYSYS_CLOCK_REALTIME_COARSE
#define CLOCK_MONOTONIC_COARSE TINYSYS_CLOCK_MONOTONIC_COARSE
#define CLOCK_BOOTTIME TINYSYS_CLOCK_BOOTTIME
#define TIMER_ABSTIME TINYSYS_TIMER_ABSTIME

/* file.h */
#define AT_FDCWD TINYSYS_AT_FDCWD
#define AT_SYMLINK_NOFOLLOW TINYSYS_AT_SYMLINK_NOFOLLOW
#define AT_EMPTY_PATH TINYSYS_AT_EMPTY_PATH
#define O_RDONLY TINYSYS_O_RDONLY
#define O_WRONLY TINYSYS_O_WRONLY
#define O_RDWR TINYSYS_O_RDWR
#define O_CREAT TINYSYS_O_CREAT
#define O_EXCL TINYSYS_O_EXCL
#define O_NOCTTY TINYSYS_O_NOCTTY
#define O_TRUNC TINYSYS_O_TRUNC
#define O_APPEND TINYSYS_O_APPEND
#define O_NONBLOCK TINYSYS_O_NONBLOCK
#define O_CLOEXEC TINYSYS_O_CLOEXEC
#define O_DSYNC TINYSYS_O_DSYNC
#define O_SYNC TINYSYS_O_SYNC
#define O_PATH TINYSYS_O_PATH
#define O_DIRECT TINYSYS_O_DIRECT
#define O_LARGEFILE TINYSYS_O_LARGEFILE
#define O_DIRECTORY TINYSYS_O_DIRECTORY
#define O_NOFOLLOW TINYSYS_O_NOFOLLOW
#define O_TMPFILE TINYSYS_O_TMPFILE
#define F_DUPFD TINYSYS_F_DUPFD
#define F_GETFD TINYSYS_F_GETFD
#define F_SETFD TINYSYS_F_SETFD
#define F_GETFL TINYSYS_F_GETFL
#define F_SETFL TINYSYS_F_SETFL
#define F_DUPFD_CLOEXEC TINYSYS_F_DUPFD_CLOEXEC
#define FD_CLOEXEC TINYSYS_FD_CLOEXEC
#define SEEK_SET TINYSYS_SEEK_SET
#define SEEK_CUR TINYSYS_SEEK_CUR
#define SEEK_END TINYSYS_SEEK_END
#define POLLIN TINYSYS_POLLIN
#define POLLPRI TINYSYS_POLLPRI
#define POLLOUT TINYSYS_POLLOUT
#define POLLERR TINYSYS_POLLERR
#define POLLHUP TINYSYS_POLLHUP
#define POLLNVAL TINYSYS_POLLNVAL

/* memory.h */
#define PROT_NONE TINYSYS_PROT_NONE
#define PROT_READ TINYSYS_PROT_READ
#define PROT_WRITE TINYSYS_PROT_WRITE
#define PROT_EXEC TINYSYS_PROT_EXEC
#define MAP_SHARED TINYSYS_MAP_SHARED
#define MAP_PRIVATE TINYSYS_MAP_PRIVATE
#define MAP_FIXED TINYSYS_MAP_FIXED
#define MAP_ANONYMOUS TINYSYS_MAP_ANONYMOUS
#define MAP_GROWSDOWN TINYSYS_MAP_GROWSDOWN
#define MAP_NORESERVE TINYSYS_MAP_NORESERVE
#define MAP_POPULATE TINYSYS_MAP_POPULATE
#define MAP_STACK TINYSYS_MAP_STACK
#define MAP_FIXED_NOREPLACE TINYSYS_MAP_FIXED_NOREPLACE
#define MREMAP_MAYMOVE TINYSYS_MREMAP_MAYMOVE
#define MREMAP_FIXED TINYSYS_MREMAP_FIXED
#define MADV_NORMAL TINYSYS_MADV_NORMAL
#define MADV_WILLNEED TINYSYS_MADV_WILLNEED
#define MADV_DONTNEED TINYSYS_MADV_DONTNEED
#define MADV_FREE TINYSYS_MADV_FREE

/* process.h */
#define CLONE_VM TINYSYS_CLONE_VM
#define CLONE_FS TINYSYS_CLONE_FS
#define CLONE_FILES TINYSYS_CLONE_FILES
#define CLONE_SIGHAND TINYSYS_CLONE_SIGHAND
#define CLONE_PIDFD TINYSYS_CLONE_PIDFD
#define CLONE_VFORK TINYSYS_CLONE_VFORK
#define CLONE_PARENT TINYSYS_CLONE_PARENT
#define CLONE_THREAD TINYSYS_CLONE_THREAD
#define CLONE_NEWNS TINYSYS_CLONE_NEWNS
#define CLONE_SYSVSEM TINYSYS_CLONE_SYSVSEM
#define CLONE_SETTLS TINYSYS_CLONE_SETTLS
#define CLONE_PARENT_SETTID TINYSYS_CLONE_PARENT_SETTID
#define CLONE_CHILD_CLEARTID TINYSYS_CLONE_CHILD_CLEARTID
#define CLONE_CHILD_SETTID TINYSYS_CLONE_CHILD_SETTID
#define CLONE_NEWUTS TINYSYS_CLONE_NEWUTS
#define CLONE_NEWIPC TINYSYS_CLONE_NEWIPC
#define CLONE_NEWUSER TINYSYS_CLONE_NEWUSER
#define CLONE_NEWPID TINYSYS_CLONE_NEWPID
#define CLONE_NEWNET TINYSYS_CLONE_NEWNET
#define WNOHANG TINYSYS_WNOHANG
#define WUNTRACED TINYSYS_WUNTRACED
#define WSTOPPED TINYSYS_WSTOPPED
#define WEXITED TINYSYS_WEXITED
#define WCONTINUED TINYSYS_WCONTINUED
#define WNOWAIT TINYSYS_WNOWAIT
#define P_ALL TINYSYS_P_ALL
#define P_PID TINYSYS_P_PID
#define P_PGID TINYSYS_P_PGID
#define P_PIDFD TINYSYS_P_PIDFD
#define WEXITSTATUS(status) TINYSYS_WEXITSTATUS(status)
#define WTERMSIG(status) TINYSYS_WTERMSIG(status)
#define WSTOPSIG(status) TINYSYS_WSTOPSIG(status)
#define WCOREDUMP(status) TINYSYS_WCOREDUMP(status)
#define WIFEXITED(status) TINYSYS_WIFEXITED(status)
#define WIFSTOPPED(status) TINYSYS_WIFSTOPPED(status)
#define WIFSIGNALED(status) TINYSYS_WIFSIGNALED(status)
#define WIFCONTINUED(status) TINYSYS_WIFCONTINUED(status)

/* start.h */
#define AT_PHDR TINYSYS_AT_PHDR
#define AT_PHENT TINYSYS_AT_PHENT
#define AT_PHNUM TINYSYS_AT_PHNUM
#define AT_PAGESZ TINYSYS_AT_PAGESZ
#define AT_ENTRY TINYSYS_AT_ENTRY
#define AT_UID TINYSYS_AT_UID
#define AT_EUID TINYSYS_AT_EUID
#define AT_GID TINYSYS_AT_GID
#define AT_EGID TINYSYS_AT_EGID
#define AT_HWCAP TINYSYS_AT_HWCAP
#define AT_CLKTCK TINYSYS_AT_CLKTCK
#define AT_SECURE TINYSYS_AT_SECURE
#define AT_RANDOM TINYSYS_AT_RANDOM
#define AT_HWCAP2 TINYSYS_AT_HWCAP2
#define AT_EXECFN TINYSYS_AT_EXECFN
#define AT_SYSINFO_EHDR TINYSYS_AT_SYSINFO_EHDR
#define AT_MINSIGSTKSZ TINYSYS_AT_MINSIGSTKSZ

#endif

#endif
