/* SPDX-License-Identifier: 0BSD */
#pragma once

/* clang-format off */
#define ABI_PC(context) ((context)->mcontext.pc)
#define ABI_SP(context) ((context)->mcontext.regs[30])
#define ABI_FAULT(context) ((context)->mcontext.traparg_a0)
#define ABI_FAULT_NOT_EMULATED 1

/* mov $30, $16; lda $0, 351 and 103; callsys: alpha_linux_sigtramp_offset_1 in gdb, alpha_fallback_frame_state in
 * libgcc */
#define ABI_RESTORER "\x10\x04\xfe\x47\x5f\x01\x1f\x20\x83\x00\x00\x00"
#define ABI_RESTORER_PLAIN "\x10\x04\xfe\x47\x67\x00\x1f\x20\x83\x00\x00\x00"
#define ABI_RESTORER_LEAD ""

/* rdunique */
#define ABI_THREAD_POINTER(word) \
	__asm__ volatile("call_pal 0x9e\n\tldq %0, 0($0)" : "=r"(word) : : "$0", "memory")

/* arch/alpha/include/uapi/asm/ioctls.h */
#define ABI_TCGETS 0x402c7413

/* Without instructions for bytes, which came later, a fault is in the eight bytes around. */
#if defined(__alpha_bwx__)
#define ABI_READ "ldbu "
#else
#define ABI_READ "ldq_u "
#define ABI_ADDR(pointer) ((void *)((__UINTPTR_TYPE__)(pointer) & ~7UL))
#endif
#define ABI_LOAD                  \
	"abi_load:\n\t"           \
	ABI_READ "$0, 0($16)\n"   \
	"abi_load_end:\n\t"       \
	"ret $31, ($26), 1\n\t"

/* All but the stack pointer, and $28, with which the loop looks for its end. A vector is two of the first 30 for
 * floating point. */
#define ABI_REGISTERS "$0", "$1", "$2", "$3", "$4", "$5", "$6", "$7", "$8", "$9", "$10", "$11", "$12", "$13", "$14",  \
	"$15", "$16", "$17", "$18", "$19", "$20", "$21", "$22", "$23", "$24", "$25", "$26", "$27", "$29"
#define ABI_REGISTER_COUNT 29
#define ABI_VECTOR_COUNT 15
#define ABI_28 "0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27"
#define ABI_30 ABI_28 ", 28, 29"
/* The address of a symbol, in a place of the frame. */
#define ABI_ADDRESS(symbol, place)          \
	"br $28, 1f\n\t"                    \
	".4byte " symbol " - .\n"           \
	"1:\n\t"                            \
	"ldl $0, 0($28)\n\t"                \
	"addq $0, $28, $0\n\t"              \
	"stq $0, " place "($30)\n\t"
#define ABI_KEPT(word, float)               \
	".irp n, 9, 10, 11, 12, 13, 14, 15\n\t"    \
	word " $\\n, 8 * \\n - 72($30)\n\t"  \
	".endr\n\t"                         \
	word " $26, 56($30)\n\t"            \
	word " $29, 64($30)\n\t"            \
	".irp n, 2, 3, 4, 5, 6, 7, 8, 9\n\t" \
	float " $f\\n, 8 * \\n + 56($30)\n\t" \
	".endr\n\t"
#define ABI_SPIN                              \
	"abi_spin:\n\t"                       \
	"lda $30, -176($30)\n\t"              \
	ABI_KEPT("stq", "stt")                \
	ABI_ADDRESS("abi_stop", "136")        \
	ABI_ADDRESS("abi_registers", "144")   \
	ABI_ADDRESS("abi_vectors", "152")     \
	"lda $28, 0x101($31)\n\t"             \
	"sll $28, 16, $0\n\t"                 \
	"bis $28, $0, $28\n\t"                \
	"sll $28, 32, $0\n\t"                 \
	"bis $28, $0, $28\n\t"                \
	".irp n, " ABI_30 "\n\t"              \
	"mulq $28, \\n / 2 + 1, $0\n\t"       \
	"stq $0, 160($30)\n\t"                \
	"ldt $f\\n, 160($30)\n\t"             \
	".endr\n\t"                           \
	".irp n, " ABI_28 "\n\t"              \
	"mulq $28, \\n + 1, $\\n\n\t"         \
	".endr\n\t"                           \
	"mulq $28, 29, $29\n\t"               \
	".globl abi_spin_begin\n\t"           \
	".hidden abi_spin_begin\n"            \
	"abi_spin_begin:\n\t"                 \
	"ldq $28, 136($30)\n\t"               \
	"ldl $28, 0($28)\n\t"                 \
	"beq $28, abi_spin_begin\n"           \
	"abi_spin_end:\n\t"                   \
	"ldq $28, 144($30)\n\t"               \
	".irp n, " ABI_28 "\n\t"              \
	"stq $\\n, 8 * \\n($28)\n\t"          \
	".endr\n\t"                           \
	"stq $29, 224($28)\n\t"               \
	"ldq $28, 152($30)\n\t"               \
	".irp n, " ABI_30 "\n\t"              \
	"stt $f\\n, 8 * \\n($28)\n\t"         \
	".endr\n\t"                           \
	ABI_KEPT("ldq", "ldt")                \
	"lda $30, 176($30)\n\t"               \
	"ret $31, ($26), 1\n\t"

/* Overwrites what a handler may. */
#define ABI_TRASH()                                                                                                   \
	__asm__ volatile(".irp n, 0, 1, 2, 3, 4, 5, 6, 7, 8, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 27, 28\n\t"      \
			 "mov $31, $\\n\n\t"                                                                          \
			 ".endr\n\t"                                                                                  \
			 ".irp n, 0, 1, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, " \
			 "29, 30\n\t"                                                                                 \
			 "cpys $f31, $f31, $f\\n\n\t"                                                                 \
			 ".endr"                                                                                      \
			 : : : "$0", "$1", "$2", "$3", "$4", "$5", "$6", "$7", "$8", "$16", "$17", "$18", "$19",      \
			 "$20", "$21", "$22", "$23", "$24", "$25", "$27", "$28", "$f0", "$f1", "$f10", "$f11",        \
			 "$f12", "$f13", "$f14", "$f15", "$f16", "$f17", "$f18", "$f19", "$f20", "$f21", "$f22",      \
			 "$f23", "$f24", "$f25", "$f26", "$f27", "$f28", "$f29", "$f30")
