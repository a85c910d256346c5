/* SPDX-License-Identifier: 0BSD */
#pragma once

/* clang-format off */
#define ABI_PC(context) ((context)->mcontext.tpc)
#define ABI_SP(context) ((context)->mcontext.o[6])
/* The instruction behind it is a word of its own. */
#define ABI_SET_PC(context, pc) \
	((context)->mcontext.tpc = (pc), (context)->mcontext.tnpc = (context)->mcontext.tpc + 4)

/* mov 101, %g1; ta 0x6d: sparc64_linux_rt_sigframe in gdb, sparc64_fallback_frame_state in libgcc */
#define ABI_RESTORER "\x82\x10\x20\x65\x91\xd0\x20\x6d"
#define ABI_RESTORER_LEAD ""

#define ABI_THREAD_POINTER(word) __asm__ volatile("ldx [%%g7], %0" : "=r"(word) : : "memory")

/* arch/sparc/include/uapi/asm/ioctls.h */
#define ABI_TCGETS 0x40245408

#define ABI_LOAD                  \
	"abi_load:\n\t"           \
	"ldsb [%o0], %o0\n"       \
	"abi_load_end:\n\t"       \
	"retl\n\t"                \
	"nop\n\t"

/* All but the stack and frame pointers, %o7, with which the loop looks for its end, %i7, g2 and g3, which the assembler
 * wants declared for the whole program, and g6 and g7, which are the system's. */
#define ABI_REGISTERS "g1", "g4", "g5", "o0", "o1", "o2", "o3", "o4", "o5", "l0", "l1", "l2", "l3", "l4", "l5", "l6", "l7",  \
	"i0", "i1", "i2", "i3", "i4", "i5"
#define ABI_REGISTER_COUNT 23
#define ABI_23 "g1, g4, g5, o0, o1, o2, o3, o4, o5, l0, l1, l2, l3, l4, l5, l6, l7, i0, i1, i2, i3, i4, i5"
/* d0 to d62, two in one */
#define ABI_VECTOR_COUNT 16
#define ABI_32 "0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 34, 36, 38, 40, 42, 44, 46, 48, 50, " \
	"52, 54, 56, 58, 60, 62"
/* The address of a symbol, into a register, by another. */
#define ABI_ADDRESS(symbol, reg, here)                \
	"rd %pc, %" here "\n\t"                       \
	"sethi %pc22(" symbol " + 4), %" reg "\n\t"   \
	"or %" reg ", %pc10(" symbol " + 8), %" reg "\n\t" \
	"add %" reg ", %" here ", %" reg "\n\t"
#define ABI_SPIN                                      \
	"abi_spin:\n\t"                               \
	"save %sp, -208, %sp\n\t"                     \
	ABI_ADDRESS("abi_stop", "g1", "o7")           \
	"stx %g1, [%fp + 2039]\n\t"                   \
	ABI_ADDRESS("abi_registers", "g1", "o7")      \
	"stx %g1, [%fp + 2031]\n\t"                   \
	"mov 0x101, %o7\n\t"                         \
	"sllx %o7, 16, %g1\n\t"                      \
	"or %o7, %g1, %o7\n\t"                       \
	"sllx %o7, 32, %g1\n\t"                       \
	"or %o7, %g1, %o7\n\t"                        \
	".irp n, " ABI_32 "\n\t"                      \
	"mulx %o7, \\n / 4 + 1, %g1\n\t"              \
	"stx %g1, [%fp + 2023]\n\t"                   \
	"ldd [%fp + 2023], %f\\n\n\t"                 \
	".endr\n\t"                                   \
	".set abi_n, 0\n\t"                           \
	".irp reg, " ABI_23 "\n\t"                    \
	".set abi_n, abi_n + 1\n\t"                   \
	"mulx %o7, abi_n, %\\reg\n\t"                 \
	".endr\n"                                     \
	"abi_spin_begin:\n\t"                         \
	"ldx [%fp + 2039], %o7\n\t"                   \
	"ld [%o7], %o7\n\t"                           \
	"brz %o7, abi_spin_begin\n\t"                 \
	"nop\n"                                       \
	"abi_spin_end:\n\t"                           \
	"ldx [%fp + 2031], %o7\n\t"                   \
	".set abi_n, 0\n\t"                           \
	".irp reg, " ABI_23 "\n\t"                    \
	"stx %\\reg, [%o7 + abi_n]\n\t"               \
	".set abi_n, abi_n + 8\n\t"                   \
	".endr\n\t"                                   \
	ABI_ADDRESS("abi_vectors", "g1", "o7")        \
	".irp n, " ABI_32 "\n\t"                      \
	"std %f\\n, [%g1 + 4 * \\n]\n\t"              \
	".endr\n\t"                                   \
	"ret\n\t"                                     \
	"restore\n\t"

/* Overwrites what a handler may. */
#define ABI_TRASH()                                                                                                  \
	do {                                                                                                         \
		const unsigned long zero = 0;                                                                        \
		__asm__ volatile(".irp n, " ABI_32 "\n\t"                                                            \
				 "ldd %0, %%f\\n\n\t"                                                                \
				 ".endr\n\t"                                                                         \
				 ".irp reg, g1, g4, g5, o0, o1, o2, o3, o4, o5, o7\n\t"                              \
				 "mov 0, %%\\reg\n\t"                                                                \
				 ".endr"                                                                             \
				 : : "m"(zero) : "g1", "g4", "g5", "o0", "o1", "o2", "o3", "o4", "o5", "o7", "f0",   \
				 "f2", "f4", "f6", "f8", "f10", "f12", "f14", "f16", "f18", "f20", "f22", "f24",     \
				 "f26", "f28", "f30", "f32", "f34", "f36", "f38", "f40", "f42", "f44", "f46", "f48", \
				 "f50", "f52", "f54", "f56", "f58", "f60", "f62");                                   \
	} while (0)
