/* SPDX-License-Identifier: 0BSD */
#pragma once

/* clang-format off */
#define ABI_PC(context) ((context)->mcontext.pc)
#define ABI_SP(context) ((context)->mcontext.sp)

#if __riscv_xlen == 64
#define ABI_LOAD_WORD "ld "
#define ABI_STORE_WORD "sd "
#define ABI_BYTES "8"
#define ABI_ONES "0x0101010101010101"
#else
#define ABI_LOAD_WORD "lw "
#define ABI_STORE_WORD "sw "
#define ABI_BYTES "4"
#define ABI_ONES "0x01010101"
#endif

#define ABI_THREAD_POINTER(word) __asm__ volatile(ABI_LOAD_WORD "%0, (tp)" : "=r"(word) : : "memory")

/* all but sp */
#define ABI_GARBAGE                                     \
	"abi_garbage:\n\t"                              \
	"li ra, " ABI_ONES "\n\t"                       \
	"li gp, " ABI_ONES "\n\t"                       \
	".irp n, " ABI_FROM_TP ", 31\n\t"               \
	"li x\\n, " ABI_ONES "\n\t"                     \
	".endr\n\t"                                    \
	"tail _start\n"                                 \
	"abi_garbage_end:\n\t"

#define ABI_LOAD                  \
	"abi_load:\n\t"           \
	"lbu a0, (a0)\n"          \
	"abi_load_end:\n\t"       \
	"ret\n\t"

/* All but sp, gp, by which the handler may find variables, and t6, with which the loop looks for its end. */
#define ABI_REGISTERS "ra", "tp", "t0", "t1", "t2", "s0", "s1", "a0", "a1", "a2", "a3", "a4", "a5", "a6", "a7",  \
	"s2", "s3", "s4", "s5", "s6", "s7", "s8", "s9", "s10", "s11", "t3", "t4", "t5"
#define ABI_REGISTER_COUNT 28
#define ABI_FROM_TP "4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30"
#define ABI_KEPT "1, 4, 8, 9, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27"
/* The frame: the registers that a function keeps by their numbers, then those for floating point. */
#if __riscv_flen == 64 && (!defined(__clang__) || __clang_major__ >= 17) /* has .option arch */
#define ABI_VECTOR_COUNT 32
/* clang forgets what the processor has, where it optimises at the link and the assembly is outside any function */
#define ABI_EACH_FLOAT(code)                                                                            \
	".option push\n\t"                                                                             \
	".option arch, +d\n\t"                                                                         \
	".irp n, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23,"  \
	" 24, 25, 26, 27, 28, 29, 30, 31\n\t" code "\n\t.endr\n\t"                                      \
	".option pop\n\t"
#define ABI_SAVE_FLOATS ABI_EACH_FLOAT("fsd f\\n, 256 + 8 * \\n(sp)")
#define ABI_FILL_FLOATS ABI_EACH_FLOAT("li t0, 0x01010101 * (\\n + 1)\n\tsw t0, 240(sp)\n\tsw t0, 244(sp)\n\tfld f\\n, 240(sp)")
#define ABI_KEEP_FLOATS                                                            \
	"lla t6, abi_vectors\n\t"                                                  \
	ABI_EACH_FLOAT("fsd f\\n, 16 * \\n(t6)\n\tfsd f\\n, 16 * \\n + 8(t6)")     \
	ABI_EACH_FLOAT("fld f\\n, 256 + 8 * \\n(sp)")
#define ABI_TRASH_FLOATS                                                                                    \
	__asm__ volatile(".irp n, 0, 1, 2, 3, 4, 5, 6, 7, 10, 11, 12, 13, 14, 15, 16, 17, 28, 29, 30, 31\n\t" \
			 "fcvt.d.w f\\n, zero\n\t.endr"                                                       \
			 : : : "ft0", "ft1", "ft2", "ft3", "ft4", "ft5", "ft6", "ft7", "fa0", "fa1", "fa2", "fa3",    \
			 "fa4", "fa5", "fa6", "fa7", "ft8", "ft9", "ft10", "ft11")
#else
#define ABI_VECTOR_COUNT 0
#define ABI_SAVE_FLOATS
#define ABI_FILL_FLOATS
#define ABI_KEEP_FLOATS
#define ABI_TRASH_FLOATS (void)0
#endif
#define ABI_SPIN                                                        \
	"abi_spin:\n\t"                                                 \
	"addi sp, sp, -512\n\t"                                         \
	".irp n, " ABI_KEPT "\n\t"                                      \
	ABI_STORE_WORD "x\\n, " ABI_BYTES " * \\n(sp)\n\t"               \
	".endr\n\t"                                                     \
	ABI_SAVE_FLOATS                                                 \
	ABI_FILL_FLOATS                                                 \
	"li ra, " ABI_ONES "\n\t"                                       \
	".irp n, " ABI_FROM_TP "\n\t"                                   \
	"li x\\n, " ABI_ONES " * (\\n - 2)\n\t"                         \
	".endr\n"                                                       \
	"abi_spin_begin:\n\t"                                           \
	"lla t6, abi_stop\n\t"                                          \
	"lw t6, (t6)\n\t"                                               \
	"beqz t6, abi_spin_begin\n"                                     \
	"abi_spin_end:\n\t"                                             \
	"lla t6, abi_registers\n\t"                                     \
	ABI_STORE_WORD "ra, (t6)\n\t"                                   \
	".irp n, " ABI_FROM_TP "\n\t"                                   \
	ABI_STORE_WORD "x\\n, " ABI_BYTES " * (\\n - 3)(t6)\n\t"         \
	".endr\n\t"                                                     \
	ABI_KEEP_FLOATS                                                 \
	".irp n, " ABI_KEPT "\n\t"                                      \
	ABI_LOAD_WORD "x\\n, " ABI_BYTES " * \\n(sp)\n\t"                \
	".endr\n\t"                                                     \
	"addi sp, sp, 512\n\t"                                          \
	"ret\n\t"

/* Overwrites what a handler may. */
#define ABI_TRASH()                                                                                           \
	do {                                                                                                  \
		__asm__ volatile(".irp n, 5, 6, 7, 10, 11, 12, 13, 14, 15, 16, 17, 28, 29, 30, 31\n\t"        \
				 "li x\\n, 0\n\t.endr"                                                        \
				 : : : "t0", "t1", "t2", "a0", "a1", "a2", "a3", "a4", "a5", "a6", "a7", "t3", \
				 "t4", "t5", "t6");                                                           \
		ABI_TRASH_FLOATS;                                                                             \
	} while (0)
