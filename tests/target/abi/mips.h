/* SPDX-License-Identifier: 0BSD */
#pragma once

/* clang-format off */
#define ABI_PC(context) ((context)->mcontext.pc)
#define ABI_SP(context) ((context)->mcontext.regs[29])
#if _MIPS_SIM != 1
#define ABI_QEMU_ALIGNMENT 8
#endif

/* Registers have 32 bits or 64, and so have pointers, but in n32. */
#if _MIPS_SIM == 1
#define ABI_BYTES "4"
#define ABI_STORE "sw "
#define ABI_READ "lw "
#define ABI_CONSTANT(reg, n) "li " reg ", 0x01010101 * (" n ")\n\t"
#else
#define ABI_WORD unsigned long long
#define ABI_BYTES "8"
#define ABI_STORE "sd "
#define ABI_READ "ld "
#define ABI_CONSTANT(reg, n) "dli " reg ", 0x0101010101010101 * (" n ")\n\t"
#endif
#if _MIPS_SIM == 3
#define ABI_ADD "daddu "
#define ABI_THREAD_READ "ld "
#else
#define ABI_ADD "addu "
#define ABI_THREAD_READ "lw "
#endif
/* The assembler neither fills nor reorders, nor uses $1. */
#define ABI_SET ".set push\n\t.set noreorder\n\t.set noat\n\t"

#define ABI_THREAD_POINTER(word)                                                               \
	__asm__ volatile(".set push\n\t.set mips32r2\n\trdhwr $3, $29\n\t.set pop\n\t"         \
			 ABI_THREAD_READ "%0, ($3)" : "=r"(word) : : "$3", "memory")

#define ABI_LOAD                  \
	ABI_SET                   \
	"abi_load:\n\t"           \
	"lb $2, ($4)\n"           \
	"abi_load_end:\n\t"       \
	"jr $31\n\t"              \
	"nop\n\t"                 \
	".set pop\n\t"

/* The address of a symbol in a register, wherever the program is. */
#define ABI_ADDRESS(reg, symbol)       \
	"bal 1f\n\t"                   \
	"nop\n\t"                      \
	".4byte " symbol " - .\n"      \
	"1:\n\t"                       \
	"lw " reg ", ($31)\n\t"        \
	"nop\n\t"                      \
	ABI_ADD reg ", " reg ", $31\n\t"

/* All but the kernel's $26 and $27, $29, and $31, with which the loop looks for its end. */
#define ABI_FIRST "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25"
#define ABI_PLAIN "$1", "$2", "$3", "$4", "$5", "$6", "$7", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15",     \
	"$16", "$17", "$18", "$19", "$20", "$21", "$22", "$23", "$24", "$25", "$28", "$30"
#if defined(__mips_isa_rev) && __mips_isa_rev >= 6
#define ABI_REGISTERS ABI_PLAIN
#define ABI_REGISTER_COUNT 27
#define ABI_HILO(instructions)
#define ABI_HILO_LOST
#else
#define ABI_REGISTERS ABI_PLAIN, "hi", "lo"
#define ABI_REGISTER_COUNT 29
#define ABI_HILO(instructions) instructions
#define ABI_HILO_LOST , "hi", "lo"
#endif
#define ABI_VECTOR_COUNT 0
#define ABI_KEPT(instruction)                                                \
	".irp n, 16, 17, 18, 19, 20, 21, 22, 23\n\t"                         \
	instruction "$\\n, " ABI_BYTES " * (\\n - 14)($sp)\n\t"              \
	".endr\n\t"                                                          \
	instruction "$28, " ABI_BYTES " * 10($sp)\n\t"                       \
	instruction "$30, " ABI_BYTES " * 11($sp)\n\t"                       \
	instruction "$31, " ABI_BYTES " * 12($sp)\n\t"
#define ABI_SPIN                                                             \
	ABI_SET                                                              \
	"abi_spin:\n\t"                                                      \
	ABI_ADD "$sp, $sp, -" ABI_BYTES " * 14\n\t"                          \
	ABI_KEPT(ABI_STORE)                                                   \
	ABI_ADDRESS("$2", "abi_stop")                                        \
	ABI_STORE "$2, 0($sp)\n\t"                                            \
	ABI_ADDRESS("$2", "abi_registers")                                   \
	ABI_STORE "$2, " ABI_BYTES "($sp)\n\t"                                \
	ABI_HILO(ABI_CONSTANT("$2", "28")                                    \
		 "mthi $2\n\t"                                               \
		 ABI_CONSTANT("$2", "29")                                    \
		 "mtlo $2\n\t")                                              \
	".irp n, " ABI_FIRST "\n\t"                                          \
	ABI_CONSTANT("$\\n", "\\n")                                          \
	".endr\n\t"                                                          \
	ABI_CONSTANT("$28", "26")                                            \
	ABI_CONSTANT("$30", "27")                                            \
	/* gcc reaches a local symbol otherwise than a global one */         \
	".globl abi_spin_begin\n\t"                                          \
	".hidden abi_spin_begin\n"                                           \
	"abi_spin_begin:\n\t"                                                \
	ABI_READ "$31, 0($sp)\n\t"                                        \
	"lw $31, ($31)\n\t"                                                  \
	"beqz $31, abi_spin_begin\n\t"                                       \
	"nop\n"                                                              \
	"abi_spin_end:\n\t"                                                  \
	ABI_READ "$31, " ABI_BYTES "($sp)\n\t"                            \
	".irp n, " ABI_FIRST "\n\t"                                          \
	ABI_STORE "$\\n, " ABI_BYTES " * (\\n - 1)($31)\n\t"                  \
	".endr\n\t"                                                          \
	ABI_STORE "$28, " ABI_BYTES " * 25($31)\n\t"                          \
	ABI_STORE "$30, " ABI_BYTES " * 26($31)\n\t"                          \
	ABI_HILO("mfhi $2\n\t"                                               \
		 ABI_STORE "$2, " ABI_BYTES " * 27($31)\n\t"                  \
		 "mflo $2\n\t"                                               \
		 ABI_STORE "$2, " ABI_BYTES " * 28($31)\n\t")                 \
	ABI_KEPT(ABI_READ)                                                \
	ABI_ADD "$sp, $sp, " ABI_BYTES " * 14\n\t"                           \
	"jr $31\n\t"                                                         \
	"nop\n\t"                                                            \
	".set pop\n\t"

/* Overwrites what a handler may. */
#define ABI_TRASH()                                                                                                  \
	__asm__ volatile(".set push\n\t.set noat\n\t"                                                                \
			 ".irp n, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 24, 25\n\t"                     \
			 "move $\\n, $0\n\t"                                                                         \
			 ".endr\n\t"                                                                                 \
			 ABI_HILO("mthi $0\n\tmtlo $0\n\t")                                                          \
			 ".set pop"                                                                                  \
			 : : : "$1", "$2", "$3", "$4", "$5", "$6", "$7", "$8", "$9", "$10", "$11", "$12", "$13",     \
			 "$14", "$15", "$24", "$25" ABI_HILO_LOST)
