/* SPDX-License-Identifier: 0BSD */
#pragma once

/* clang-format off */
#define ABI_PC(context) ((context)->mcontext.psw_addr)
#define ABI_SP(context) ((context)->mcontext.gprs[15])
/* The processor tells the page alone. */
#define ABI_ADDR(pointer) ((char *)((__UINTPTR_TYPE__)(pointer) & ~4095UL))

/* the high half in a0, the low half in a1 */
#define ABI_THREAD_POINTER(word)                    \
	__asm__ volatile("ear %0, %%a0\n\t"         \
			 "sllg %0, %0, 32\n\t"      \
			 "ear %0, %%a1\n\t"         \
			 "lg %0, 0(%0)"             \
			 : "=a"(word) : : "memory")

#define ABI_LOAD                  \
	"abi_load:\n\t"           \
	"llgc %r2, 0(%r2)\n"      \
	"abi_load_end:\n\t"       \
	"br %r14\n\t"

/* All but r15 and r14, with which the loop looks for its end. */
#define ABI_REGISTERS "r0", "r1", "r2", "r3", "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "r13"
#define ABI_REGISTER_COUNT 14
/* f0 to f15, two in one */
#define ABI_VECTOR_COUNT 8
#define ABI_16 "0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15"
#define ABI_SPIN                                                                        \
	"abi_spin:\n\t"                                                                 \
	"stmg %r6, %r14, 48(%r15)\n\t"                                                  \
	"aghi %r15, -224\n\t"                                                           \
	".irp n, 8, 9, 10, 11, 12, 13, 14, 15\n\t"                                      \
	"std %f\\n, 160 + 8 * (\\n - 8)(%r15)\n\t"                                      \
	".endr\n\t"                                                                     \
	".irp n, " ABI_16 "\n\t"                                                        \
	"llihf %r0, 0x01010101 * (\\n / 2 + 1)\n\t"                                     \
	"oilf %r0, 0x01010101 * (\\n / 2 + 1)\n\t"                                      \
	"ldgr %f\\n, %r0\n\t"                                                           \
	".endr\n\t"                                                                     \
	".irp n, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13\n\t"                      \
	"llihf %r\\n, 0x01010101 * (\\n + 1)\n\t"                                       \
	"oilf %r\\n, 0x01010101 * (\\n + 1)\n\t"                                        \
	".endr\n"                                                                       \
	"abi_spin_begin:\n\t"                                                           \
	"lrl %r14, abi_stop\n\t"                                                        \
	"ltr %r14, %r14\n\t"                                                            \
	"je abi_spin_begin\n"                                                           \
	"abi_spin_end:\n\t"                                                             \
	"larl %r14, abi_registers\n\t"                                                  \
	"stmg %r0, %r13, 0(%r14)\n\t"                                                   \
	"larl %r14, abi_vectors\n\t"                                                    \
	".irp n, " ABI_16 "\n\t"                                                        \
	"std %f\\n, 8 * \\n(%r14)\n\t"                                                  \
	".endr\n\t"                                                                     \
	".irp n, 8, 9, 10, 11, 12, 13, 14, 15\n\t"                                      \
	"ld %f\\n, 160 + 8 * (\\n - 8)(%r15)\n\t"                                       \
	".endr\n\t"                                                                     \
	"aghi %r15, 224\n\t"                                                            \
	"lmg %r6, %r14, 48(%r15)\n\t"                                                   \
	"br %r14\n\t"

/* Overwrites what a handler may. */
#define ABI_TRASH()                                                                                                  \
	__asm__ volatile(".irp n, 0, 1, 2, 3, 4, 5, 6, 7\n\t"                                                        \
			 "lzdr %%f\\n\n\t"                                                                           \
			 ".endr\n\t"                                                                                 \
			 ".irp n, 0, 1, 2, 3, 4, 5, 14\n\t"                                                          \
			 "lghi %%r\\n, 0\n\t"                                                                        \
			 ".endr"                                                                                     \
			 : : : "r0", "r1", "r2", "r3", "r4", "r5", "r14", "cc", "f0", "f1", "f2", "f3", "f4", "f5",  \
			 "f6", "f7")
