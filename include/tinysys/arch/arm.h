/* SPDX-License-Identifier: 0BSD */
#pragma once

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
