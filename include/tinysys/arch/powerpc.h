/* SPDX-License-Identifier: 0BSD */
#pragma once

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
