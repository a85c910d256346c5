/* SPDX-License-Identifier: 0BSD */
#pragma once

/* clang-format off */
#define ABI_PC(context) ((context)->mcontext.pc)
#define ABI_SP(context) ((context)->mcontext.regs[3])

#define ABI_THREAD_POINTER(word) __asm__ volatile("ld.d %0, $tp, 0" : "=r"(word) : : "memory")

#define ABI_LOAD                  \
	"abi_load:\n\t"           \
	"ld.bu $a0, $a0, 0\n"     \
	"abi_load_end:\n\t"       \
	"ret\n\t"

/* All but sp, and t8, with which the loop looks for its end. */
#define ABI_REGISTERS "ra", "tp", "a0", "a1", "a2", "a3", "a4", "a5", "a6", "a7", "t0", "t1", "t2", "t3", "t4",  \
	"t5", "t6", "t7", "r21", "fp", "s0", "s1", "s2", "s3", "s4", "s5", "s6", "s7", "s8"
#define ABI_REGISTER_COUNT 29
#define ABI_A0_TO_T7 "4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19"
#define ABI_R21_TO_S8 "21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31"
#if __loongarch_frlen == 64
#define ABI_VECTOR_COUNT 32
#define ABI_EACH_FLOAT(code)                                                                            \
	".irp n, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23,"  \
	" 24, 25, 26, 27, 28, 29, 30, 31\n\t" code "\n\t.endr\n\t"
#define ABI_SAVE_FLOATS ABI_EACH_FLOAT("fst.d $f\\n, $sp, 256 + 8 * \\n")
#define ABI_FILL_FLOATS ABI_EACH_FLOAT("li.d $t0, 0x0101010101010101 * (\\n + 1)\n\tmovgr2fr.d $f\\n, $t0")
#define ABI_KEEP_FLOATS                                                                      \
	"la.local $t8, abi_vectors\n\t"                                                      \
	ABI_EACH_FLOAT("fst.d $f\\n, $t8, 16 * \\n\n\tfst.d $f\\n, $t8, 16 * \\n + 8")       \
	ABI_EACH_FLOAT("fld.d $f\\n, $sp, 256 + 8 * \\n")
#define ABI_TRASH_FLOATS                                                                                            \
	__asm__ volatile(".irp n, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23\n\t" \
			 "movgr2fr.d $f\\n, $zero\n\t.endr"                                                           \
			 : : : "$f0", "$f1", "$f2", "$f3", "$f4", "$f5", "$f6", "$f7", "$f8", "$f9", "$f10", "$f11",  \
			 "$f12", "$f13", "$f14", "$f15", "$f16", "$f17", "$f18", "$f19", "$f20", "$f21", "$f22", "$f23")
#else
#define ABI_VECTOR_COUNT 0
#define ABI_SAVE_FLOATS
#define ABI_FILL_FLOATS
#define ABI_KEEP_FLOATS
#define ABI_TRASH_FLOATS (void)0
#endif
/* The frame: the registers that a function keeps by their numbers, then those for floating point. */
#define ABI_SPIN                                                        \
	"abi_spin:\n\t"                                                 \
	"addi.d $sp, $sp, -512\n\t"                                     \
	".irp n, 1, 2, " ABI_R21_TO_S8 "\n\t"                           \
	"st.d $r\\n, $sp, 8 * \\n\n\t"                                  \
	".endr\n\t"                                                     \
	ABI_SAVE_FLOATS                                                 \
	ABI_FILL_FLOATS                                                 \
	".irp n, 1, 2\n\t"                                              \
	"li.d $r\\n, 0x0101010101010101 * \\n\n\t"                      \
	".endr\n\t"                                                     \
	".irp n, " ABI_A0_TO_T7 "\n\t"                                  \
	"li.d $r\\n, 0x0101010101010101 * (\\n - 1)\n\t"                \
	".endr\n\t"                                                     \
	".irp n, " ABI_R21_TO_S8 "\n\t"                                 \
	"li.d $r\\n, 0x0101010101010101 * (\\n - 2)\n\t"                \
	".endr\n"                                                       \
	"abi_spin_begin:\n\t"                                           \
	"la.local $t8, abi_stop\n\t"                                    \
	"ld.w $t8, $t8, 0\n\t"                                          \
	"beqz $t8, abi_spin_begin\n"                                    \
	"abi_spin_end:\n\t"                                             \
	"la.local $t8, abi_registers\n\t"                               \
	".irp n, 1, 2\n\t"                                              \
	"st.d $r\\n, $t8, 8 * (\\n - 1)\n\t"                            \
	".endr\n\t"                                                     \
	".irp n, " ABI_A0_TO_T7 "\n\t"                                  \
	"st.d $r\\n, $t8, 8 * (\\n - 2)\n\t"                            \
	".endr\n\t"                                                     \
	".irp n, " ABI_R21_TO_S8 "\n\t"                                 \
	"st.d $r\\n, $t8, 8 * (\\n - 3)\n\t"                            \
	".endr\n\t"                                                     \
	ABI_KEEP_FLOATS                                                 \
	".irp n, 1, 2, " ABI_R21_TO_S8 "\n\t"                           \
	"ld.d $r\\n, $sp, 8 * \\n\n\t"                                  \
	".endr\n\t"                                                     \
	"addi.d $sp, $sp, 512\n\t"                                      \
	"ret\n\t"

/* Overwrites what a handler may. */
#define ABI_TRASH()                                                                                           \
	do {                                                                                                  \
		__asm__ volatile(".irp n, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20\n\t"   \
				 "move $r\\n, $zero\n\t.endr"                                                 \
				 : : : "$a0", "$a1", "$a2", "$a3", "$a4", "$a5", "$a6", "$a7", "$t0", "$t1",  \
				 "$t2", "$t3", "$t4", "$t5", "$t6", "$t7", "$t8");                            \
		ABI_TRASH_FLOATS;                                                                             \
	} while (0)
