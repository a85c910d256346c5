/* SPDX-License-Identifier: 0BSD */
#pragma once

/* clang-format off */
#define ABI_PC(context) ((context)->mcontext.pc)
#define ABI_SP(context) ((context)->mcontext.sp)
#define ABI_FAULT(context) ((context)->mcontext.fault_address)

/* mov x8, #139; svc #0: aarch64_linux_rt_sigframe in gdb, aarch64_fallback_frame_state in libgcc; before it, a nop */
#define ABI_RESTORER "\x68\x11\x80\xd2\x01\x00\x00\xd4"
#define ABI_RESTORER_LEAD "\x1f\x20\x03\xd5"

#define ABI_THREAD_POINTER(word) __asm__ volatile("mrs %0, tpidr_el0\n\tldr %0, [%0]" : "=r"(word) : : "memory")

#define ABI_LOAD                  \
	"abi_load:\n\t"           \
	"ldrb w0, [x0]\n"         \
	"abi_load_end:\n\t"       \
	"ret\n\t"

/* All but sp and x30, with which the loop looks for its end. */
#define ABI_REGISTERS "x0", "x1", "x2", "x3", "x4", "x5", "x6", "x7", "x8", "x9", "x10", "x11", "x12", "x13", "x14",  \
	"x15", "x16", "x17", "x18", "x19", "x20", "x21", "x22", "x23", "x24", "x25", "x26", "x27", "x28", "x29"
#define ABI_REGISTER_COUNT 30
#define ABI_VECTOR_COUNT 32
#define ABI_30 "0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29"
#define ABI_SPIN                                               \
	"abi_spin:\n\t"                                        \
	"sub sp, sp, #176\n\t"                                 \
	".irp n, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30\n\t" \
	"str x\\n, [sp, #8 * (\\n - 18)]\n\t"                  \
	".endr\n\t"                                            \
	".irp n, 8, 9, 10, 11, 12, 13, 14, 15\n\t"             \
	"str d\\n, [sp, #104 + 8 * (\\n - 8)]\n\t"             \
	".endr\n\t"                                            \
	"mov x30, #0x0101010101010101\n\t"                     \
	".irp n, " ABI_30 ", 30, 31\n\t"                       \
	"mov x0, #\\n + 1\n\t"                                 \
	"mul x0, x0, x30\n\t"                                  \
	"dup v\\n\\().2d, x0\n\t"                              \
	".endr\n\t"                                            \
	".irp n, " ABI_30 "\n\t"                               \
	"mov x\\n, #\\n + 1\n\t"                               \
	"mul x\\n, x\\n, x30\n\t"                              \
	".endr\n"                                              \
	"abi_spin_begin:\n\t"                                  \
	"adrp x30, abi_stop\n\t"                               \
	"ldr w30, [x30, :lo12:abi_stop]\n\t"                   \
	"cbz w30, abi_spin_begin\n"                            \
	"abi_spin_end:\n\t"                                    \
	"adrp x30, abi_registers\n\t"                          \
	"add x30, x30, :lo12:abi_registers\n\t"                \
	".irp n, " ABI_30 "\n\t"                               \
	"str x\\n, [x30, #8 * \\n]\n\t"                        \
	".endr\n\t"                                            \
	"adrp x30, abi_vectors\n\t"                            \
	"add x30, x30, :lo12:abi_vectors\n\t"                  \
	".irp n, " ABI_30 ", 30, 31\n\t"                       \
	"str q\\n, [x30, #16 * \\n]\n\t"                       \
	".endr\n\t"                                            \
	".irp n, 8, 9, 10, 11, 12, 13, 14, 15\n\t"             \
	"ldr d\\n, [sp, #104 + 8 * (\\n - 8)]\n\t"             \
	".endr\n\t"                                            \
	".irp n, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30\n\t" \
	"ldr x\\n, [sp, #8 * (\\n - 18)]\n\t"                  \
	".endr\n\t"                                            \
	"add sp, sp, #176\n\t"                                 \
	"ret\n\t"

/* Overwrites what a handler may. */
#define ABI_TRASH()                                                                                                  \
	__asm__ volatile(".irp n, " ABI_30 ", 30, 31\n\t"                                                            \
			 "movi v\\n\\().2d, #0\n\t"                                                                  \
			 ".endr\n\t"                                                                                 \
			 ".irp n, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17\n\t"                  \
			 "mov x\\n, #0\n\t"                                                                          \
			 ".endr"                                                                                     \
			 : : : "x0", "x1", "x2", "x3", "x4", "x5", "x6", "x7", "x8", "x9", "x10", "x11", "x12",      \
			 "x13", "x14", "x15", "x16", "x17", "v0", "v1", "v2", "v3", "v4", "v5", "v6", "v7", "v8",    \
			 "v9", "v10", "v11", "v12", "v13", "v14", "v15", "v16", "v17", "v18", "v19", "v20", "v21",   \
			 "v22", "v23", "v24", "v25", "v26", "v27", "v28", "v29", "v30", "v31")
