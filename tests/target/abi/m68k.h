/* SPDX-License-Identifier: 0BSD */
#pragma once

/* clang-format off */
#define ABI_PC(context) ((context)->mcontext.pc)
#define ABI_SP(context) ((context)->mcontext.a[7])

/* The kernel keeps the thread pointer. */
#define ABI_THREAD_POINTER(word) ((word) = *(const unsigned long *)tinysys_syscall(TINYSYS_NR_get_thread_area))

#define ABI_LOAD                  \
	"abi_load:\n\t"           \
	"move.l 4(%sp), %a0\n\t"  \
	"move.b (%a0), %d0\n"     \
	"abi_load_end:\n\t"       \
	"rts\n\t"

/* All but a7. */
#define ABI_REGISTERS "d0", "d1", "d2", "d3", "d4", "d5", "d6", "d7", "a0", "a1", "a2", "a3", "a4", "a5", "a6"
#define ABI_REGISTER_COUNT 15
#define ABI_VECTOR_COUNT 0
#define ABI_SPIN                                                                \
	"abi_spin:\n\t"                                                         \
	"movem.l %d2-%d7/%a2-%a6, -(%sp)\n\t"                                   \
	".set abi_n, 0\n\t"                                                     \
	".irp reg, d0, d1, d2, d3, d4, d5, d6, d7, a0, a1, a2, a3, a4, a5, a6\n\t" \
	".set abi_n, abi_n + 0x01010101\n\t"                                    \
	"move.l #abi_n, %\\reg\n\t"                                             \
	".endr\n"                                                               \
	"abi_spin_begin:\n\t"                                                   \
	"tst.l (abi_stop, %pc)\n\t"                                             \
	"jeq abi_spin_begin\n"                                                  \
	"abi_spin_end:\n\t"                                                     \
	"move.l %a0, -(%sp)\n\t"                                                \
	"lea (abi_registers, %pc), %a0\n\t"                                     \
	"movem.l %d0-%d7, (%a0)\n\t"                                            \
	"move.l (%sp)+, 32(%a0)\n\t"                                            \
	"movem.l %a1-%a6, 36(%a0)\n\t"                                          \
	"movem.l (%sp)+, %d2-%d7/%a2-%a6\n\t"                                   \
	"rts\n\t"

/* Overwrites what a handler may. */
#define ABI_TRASH()                                             \
	__asm__ volatile("clr.l %%d0\n\t"                       \
			 "clr.l %%d1\n\t"                       \
			 "sub.l %%a0, %%a0\n\t"                 \
			 "sub.l %%a1, %%a1"                     \
			 : : : "d0", "d1", "a0", "a1", "cc")
