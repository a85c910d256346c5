/* SPDX-License-Identifier: 0BSD */
#pragma once

/* clang-format off */
#define ABI_PC(context) ((context)->mcontext.nip)
#define ABI_SP(context) ((context)->mcontext.gpr[1])
#define ABI_FAULT(context) ((context)->mcontext.dar)
#define ABI_FAULT_NOT_EMULATED 1
#define ABI_ACCERR_NOT_EMULATED 1

/* By width: the thread pointer, the size of a register, how to store and load one. */
#if !defined(__powerpc64__)
#define ABI_THREAD "2"
#define ABI_SIZE "4"
#define ABI_STORE "stw"
#define ABI_LOAD_WORD "lwz"
#else
#define ABI_THREAD "13"
#define ABI_SIZE "8"
#define ABI_STORE "std"
#define ABI_LOAD_WORD "ld"
#endif

#define ABI_THREAD_POINTER(word) __asm__ volatile(ABI_LOAD_WORD " %0, 0(" ABI_THREAD ")" : "=r"(word) : : "memory")

#define ABI_LOAD              \
	"abi_load:\n\t"     \
	"lbz 3, 0(3)\n"       \
	"abi_load_end:\n\t"   \
	"blr\n\t"

/* All but r1, and those with which the loop looks for its end: r11 and, where addresses are relative to it, r2. */
#if defined(__powerpc64__)
#define ABI_R2
#define ABI_R2_NAME
#define ABI_REGISTER_COUNT 31
#define ABI_FILL_WIDE "rldimi \\n, \\n, 32, 0\n\t"
#define ABI_ADDRESS(symbol) "addis 11, 2, " symbol "@toc@ha\n\taddi 11, 11, " symbol "@toc@l\n\t"
#define ABI_LOOP                              \
	"addis 11, 2, abi_stop@toc@ha\n\t"    \
	"lwz 11, abi_stop@toc@l(11)\n\t"
#else
#define ABI_R2 "2, "
#define ABI_R2_NAME "r2",
#define ABI_REGISTER_COUNT 32
#define ABI_FILL_WIDE
#define ABI_ADDRESS(symbol) "lis 11, " symbol "@ha\n\taddi 11, 11, " symbol "@l\n\t"
#define ABI_LOOP                              \
	"lis 11, abi_stop@ha\n\t"             \
	"lwz 11, abi_stop@l(11)\n\t"
#endif
#define ABI_REGISTERS "lr", "ctr", "r0", ABI_R2_NAME "r3", "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r12", "r13",    \
	"r14", "r15", "r16", "r17", "r18", "r19", "r20", "r21", "r22", "r23", "r24", "r25", "r26", "r27", "r28",       \
	"r29", "r30", "r31"
#define ABI_13_31 "13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31"
#define ABI_GENERAL ABI_R2 "3, 4, 5, 6, 7, 8, 9, 10, 12, " ABI_13_31
#define ABI_0_31 "0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, " ABI_13_31

/* register n to the value of number abi_n, which it counts */
#define ABI_FILL                                           \
	".set abi_n, abi_n + 1\n\t"                        \
	"lis \\n, 0x0101 * abi_n\n\t"                      \
	"ori \\n, \\n, 0x0101 * abi_n\n\t"                 \
	ABI_FILL_WIDE

/* With VSX the 64 vectors, of which the first half of the lower 32 is floating point; else those, twice each. Of the
 * upper ones the last twelve are kept for the caller, of the lower ones the first halves of the last 18. */
#if defined(__VSX__)
#define ABI_VECTOR_COUNT 64
#define ABI_VECTORS ABI_0_31 ", 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, "      \
	ABI_UPPER
#define ABI_UPPER "52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63"
#define ABI_VECTOR_FILL                       \
	"rldimi 0, 0, 32, 0\n\t"              \
	"mtvsrd \\n, 0\n\t"                   \
	"xxpermdi \\n, \\n, \\n, 0\n\t"
#define ABI_VECTOR_STORE "stxvd2x \\n, 0, 11\n\t"
#define ABI_UPPER_EACH(insn)                           \
	".irp n, " ABI_UPPER "\n\t"                    \
	"li 11, 464 + 16 * (\\n - 52)\n\t"             \
	insn " \\n, 1, 11\n\t"                         \
	".endr\n\t"
#else
#define ABI_VECTOR_COUNT 32
#define ABI_VECTORS ABI_0_31
#define ABI_VECTOR_FILL                       \
	"stw 0, 112(1)\n\t"                   \
	"stw 0, 116(1)\n\t"                   \
	"lfd \\n, 112(1)\n\t"
#define ABI_VECTOR_STORE                      \
	"stfd \\n, 0(11)\n\t"                 \
	"stfd \\n, 8(11)\n\t"
#define ABI_UPPER_EACH(insn)
#endif

#define ABI_SPIN                                                      \
	"abi_spin:\n\t"                                             \
	"mflr 0\n\t"                                                  \
	ABI_STORE " 0, 2 * " ABI_SIZE "(1)\n\t"                       \
	ABI_STORE "u 1, -688(1)\n\t"                                  \
	ABI_STORE " 2, 120(1)\n\t"                                    \
	".irp n, " ABI_13_31 "\n\t"                                   \
	ABI_STORE " \\n, 128 + 8 * (\\n - 13)(1)\n\t"                 \
	".endr\n\t"                                                   \
	".irp n, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31\n\t" \
	"stfd \\n, 288 + 8 * (\\n - 14)(1)\n\t"                       \
	".endr\n\t"                                                   \
	ABI_UPPER_EACH("stxvd2x")                                     \
	".set abi_n, 0\n\t"                                           \
	".irp n, " ABI_VECTORS "\n\t"                                 \
	".set abi_n, abi_n + 1\n\t"                                   \
	"lis 0, 0x0101 * abi_n\n\t"                                   \
	"ori 0, 0, 0x0101 * abi_n\n\t"                                \
	ABI_VECTOR_FILL                                               \
	".endr\n\t"                                                   \
	".set abi_n, 0\n\t"                                           \
	".irp n, 0\n\t"                                               \
	ABI_FILL                                                      \
	"mtlr 0\n\t"                                                  \
	ABI_FILL                                                      \
	"mtctr 0\n\t"                                                 \
	".endr\n\t"                                                   \
	".irp n, 0, " ABI_GENERAL "\n\t"                              \
	ABI_FILL                                                      \
	".endr\n"                                                     \
	"abi_spin_begin:\n\t"                                         \
	ABI_LOOP                                                      \
	"cmpwi 11, 0\n\t"                                             \
	"beq abi_spin_begin\n"                                        \
	"abi_spin_end:\n\t"                                           \
	ABI_ADDRESS("abi_registers")                                  \
	".set abi_n, 2 * " ABI_SIZE "\n\t"                            \
	".irp n, 0, " ABI_GENERAL "\n\t"                              \
	ABI_STORE " \\n, abi_n(11)\n\t"                               \
	".set abi_n, abi_n + " ABI_SIZE "\n\t"                        \
	".endr\n\t"                                                   \
	"mflr 0\n\t"                                                  \
	ABI_STORE " 0, 0(11)\n\t"                                     \
	"mfctr 0\n\t"                                                 \
	ABI_STORE " 0, " ABI_SIZE "(11)\n\t"                          \
	ABI_LOAD_WORD " 2, 120(1)\n\t"                                \
	ABI_ADDRESS("abi_vectors")                                    \
	".irp n, " ABI_VECTORS "\n\t"                                 \
	ABI_VECTOR_STORE                                              \
	"addi 11, 11, 16\n\t"                                         \
	".endr\n\t"                                                   \
	ABI_UPPER_EACH("lxvd2x")                                      \
	".irp n, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31\n\t" \
	"lfd \\n, 288 + 8 * (\\n - 14)(1)\n\t"                        \
	".endr\n\t"                                                   \
	".irp n, " ABI_13_31 "\n\t"                                   \
	ABI_LOAD_WORD " \\n, 128 + 8 * (\\n - 13)(1)\n\t"             \
	".endr\n\t"                                                   \
	"addi 1, 1, 688\n\t"                                          \
	ABI_LOAD_WORD " 0, 2 * " ABI_SIZE "(1)\n\t"                   \
	"mtlr 0\n\t"                                                  \
	"blr\n\t"

/* Overwrites what a handler may. */
#define ABI_TRASH()                                                                                                    \
	__asm__ volatile(".irp n, 0, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12\n\t"                                              \
			 "li \\n, 0\n\t"                                                                               \
			 ".endr\n\t"                                                                                   \
			 "mtctr 0\n\t"                                                                                 \
			 ABI_TRASH_VECTORS                                                                             \
			 : : : "r0", "r3", "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "ctr",             \
			 "fr0", "fr1", "fr2", "fr3", "fr4", "fr5", "fr6", "fr7", "fr8", "fr9", "fr10", "fr11", "fr12",              \
			 "fr13" ABI_TRASHED_VECTORS)
#if defined(__VSX__)
#define ABI_TRASH_VECTORS                                                                                              \
	".irp n, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44,\
 45, 46, 47, 48, 49, 50, 51\n\t"                                                                                       \
	"xxlxor \\n, \\n, \\n\n\t"                                                                                     \
	".endr"
#define ABI_TRASHED_VECTORS , "v0", "v1", "v2", "v3", "v4", "v5", "v6", "v7", "v8", "v9", "v10", "v11", "v12", "v13",  \
	"v14", "v15", "v16", "v17", "v18", "v19"
#else
#define ABI_TRASH_VECTORS                                                    \
	".irp n, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13\n\t"           \
	"fsub \\n, \\n, \\n\n\t"                                             \
	".endr"
#define ABI_TRASHED_VECTORS
#endif
