/* SPDX-License-Identifier: 0BSD */
#pragma once

/* qemu has link as wide as a pointer of the machine that it runs on, so all that follows stands 8 bytes behind: the
 * alternate stack's address and flags are not both 0, link is. */
static inline struct kernel_ucontext *abi_context(void *ucontext)
{
	const unsigned long *word = (const unsigned long *)ucontext;

	return (struct kernel_ucontext *)((char *)ucontext + (word[2] | word[3] ? 0 : 8));
}
#define ABI_CONTEXT(ucontext) abi_context(ucontext)

/* clang-format off */
#define ABI_PC(context) ((context)->mcontext.pc)
#define ABI_SP(context) ((context)->mcontext.regs[15])

/* mov.w 1f, r3; trapa #16; or r0, r0 five times; 1: .short 173 and 119: sh_linux_rt_sigreturn_tramp_frame and
 * sh_linux_sigreturn_tramp_frame in gdb, sh_fallback_frame_state in libgcc */
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
#define ABI_TRAP "\x05\x93\x10\xc3\x0b\x20\x0b\x20\x0b\x20\x0b\x20\x0b\x20"
#define ABI_RESTORER ABI_TRAP "\xad\x00"
#define ABI_RESTORER_PLAIN ABI_TRAP "\x77\x00"
#else
#define ABI_TRAP "\x93\x05\xc3\x10\x20\x0b\x20\x0b\x20\x0b\x20\x0b\x20\x0b"
#define ABI_RESTORER ABI_TRAP "\x00\xad"
#define ABI_RESTORER_PLAIN ABI_TRAP "\x00\x77"
#endif
#define ABI_RESTORER_LEAD ""

#define ABI_THREAD_POINTER(word) __asm__ volatile("stc gbr, %0\n\tmov.l @%0, %0" : "=r"(word) : : "memory")

#define ABI_LOAD                  \
	"abi_load:\n\t"           \
	"mov.b @r4, r0\n"         \
	"abi_load_end:\n\t"       \
	"rts\n\t"                 \
	"nop\n\t"

/* All but r15, and r14, with which the loop looks for its end. A vector is four registers fr. */
#define ABI_REGISTERS "r0", "r1", "r2", "r3", "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "r13", \
	"mach", "macl", "pr", "gbr"
#define ABI_REGISTER_COUNT 18
#if defined(__SH_FPU_ANY__)
#define ABI_VECTOR_COUNT 4
#define ABI_VECTORS(code) code
#else
#define ABI_VECTOR_COUNT 0
#define ABI_VECTORS(code)
#endif
#define ABI_VALUE(n)                                           \
	"mov #" n ", r14\n\t"                                  \
	"mul.l r0, r14\n\t"                                    \
	"sts macl, r14\n\t"
#define ABI_SPIN                                               \
	"abi_spin:\n\t"                                        \
	".irp n, 8, 9, 10, 11, 12, 13, 14\n\t"                 \
	"mov.l r\\n, @-r15\n\t"                                \
	".endr\n\t"                                            \
	"sts.l pr, @-r15\n\t"                                  \
	"stc.l gbr, @-r15\n\t"                                 \
	ABI_VECTORS(                                           \
	".irp n, 12, 13, 14, 15\n\t"                           \
	"fmov.s fr\\n, @-r15\n\t"                              \
	".endr\n\t")                                           \
	"mova abi_spin_data, r0\n\t"                           \
	".irp n, 8, 4, 0\n\t"                                  \
	"mov.l @(\\n, r0), r1\n\t"                             \
	"add r0, r1\n\t"                                       \
	"mov.l r1, @-r15\n\t"                                  \
	".endr\n\t"                                            \
	"mov.l abi_spin_one, r0\n\t"                           \
	ABI_VECTORS(                                           \
	".irp n, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15\n\t" \
	ABI_VALUE("\\n / 4 + 1")                               \
	"lds r14, fpul\n\t"                                    \
	"fsts fpul, fr\\n\n\t"                                 \
	".endr\n\t")                                           \
	".irp n, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13\n\t" \
	ABI_VALUE("\\n + 1")                                   \
	"mov r14, r\\n\n\t"                                    \
	".endr\n\t"                                            \
	ABI_VALUE("15")                                        \
	"lds r14, mach\n\t"                                    \
	ABI_VALUE("17")                                        \
	"lds r14, pr\n\t"                                      \
	ABI_VALUE("18")                                        \
	"ldc r14, gbr\n\t"                                     \
	ABI_VALUE("16")                                        \
	"abi_spin_begin:\n\t"                                  \
	"mov.l @r15, r14\n\t"                                  \
	"mov.l @r14, r14\n\t"                                  \
	"tst r14, r14\n\t"                                     \
	"bt abi_spin_begin\n"                                  \
	"abi_spin_end:\n\t"                                    \
	"mov.l @(4, r15), r14\n\t"                             \
	".irp n, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13\n\t" \
	"mov.l r\\n, @(\\n * 4, r14)\n\t"                      \
	".endr\n\t"                                            \
	"add #72, r14\n\t"                                     \
	"stc.l gbr, @-r14\n\t"                                 \
	"sts.l pr, @-r14\n\t"                                  \
	"sts.l macl, @-r14\n\t"                                \
	"sts.l mach, @-r14\n\t"                                \
	ABI_VECTORS(                                           \
	"mov.l @(8, r15), r14\n\t"                             \
	"add #64, r14\n\t"                                     \
	".irp n, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0\n\t" \
	"fmov.s fr\\n, @-r14\n\t"                              \
	".endr\n\t")                                           \
	"add #12, r15\n\t"                                     \
	ABI_VECTORS(                                           \
	".irp n, 15, 14, 13, 12\n\t"                           \
	"fmov.s @r15+, fr\\n\n\t"                              \
	".endr\n\t")                                           \
	"ldc.l @r15+, gbr\n\t"                                 \
	"lds.l @r15+, pr\n\t"                                  \
	".irp n, 14, 13, 12, 11, 10, 9, 8\n\t"                 \
	"mov.l @r15+, r\\n\n\t"                                \
	".endr\n\t"                                            \
	"rts\n\t"                                              \
	"nop\n\t"                                              \
	".balign 4\n"                                          \
	"abi_spin_data:\n\t"                                   \
	".4byte abi_stop - abi_spin_data\n\t"                  \
	".4byte abi_registers - abi_spin_data\n\t"             \
	ABI_VECTORS(".4byte abi_vectors - abi_spin_data\n\t")  \
	".4byte 0\n"                                           \
	"abi_spin_one:\n\t"                                    \
	".4byte 0x01010101\n\t"

/* Overwrites what a handler may. */
#define ABI_TRASH()                                                                                                  \
	__asm__ volatile(".irp n, 0, 1, 2, 3, 4, 5, 6, 7\n\t"                                                        \
			 "mov #0, r\\n\n\t"                                                                          \
			 ".endr\n\t"                                                                                 \
			 "lds r0, mach\n\t"                                                                          \
			 "lds r0, macl\n\t"                                                                          \
			 ABI_VECTORS(                                                                                \
			 "lds r0, fpul\n\t"                                                                          \
			 ".irp n, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11\n\t"                                          \
			 "fsts fpul, fr\\n\n\t"                                                                      \
			 ".endr\n\t")                                                                                \
			 : : : "r0", "r1", "r2", "r3", "r4", "r5", "r6", "r7", "mach", "macl")
