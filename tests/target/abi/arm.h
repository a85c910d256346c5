/* SPDX-License-Identifier: 0BSD */
#pragma once

/* Assembly here is ARM, in a Thumb program too: addresses of functions of it are those of their code. */

/* clang-format off */
#define ABI_PC(context) ((context)->mcontext.pc)
#define ABI_SP(context) ((context)->mcontext.sp)
#define ABI_FAULT(context) ((context)->mcontext.fault_address)
#define ABI_FAULT_NOT_EMULATED 1

/* mov r7, #173; svc #0 and mov r7, #119; svc #0: arm_eabi_linux_rt_sigreturn_tramp_frame and
 * arm_eabi_linux_sigreturn_tramp_frame in gdb. Instructions are little-endian in a big-endian program that says
 * EF_ARM_BE8. */
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__ || TINYSYS_ELF_FLAGS & 0x00800000
#define ABI_RESTORER "\xad\x70\xa0\xe3\x00\x00\x00\xef"
#define ABI_RESTORER_PLAIN "\x77\x70\xa0\xe3\x00\x00\x00\xef"
#else
#define ABI_RESTORER "\xe3\xa0\x70\xad\xef\x00\x00\x00"
#define ABI_RESTORER_PLAIN "\xe3\xa0\x70\x77\xef\x00\x00\x00"
#endif
#define ABI_RESTORER_LEAD ""

#if __ARM_ARCH >= 7
#define ABI_THREAD_POINTER(word) __asm__ volatile("mrc p15, 0, %0, c13, c0, 3\n\tldr %0, [%0]" : "=r"(word) : : "memory")
#else /* __kuser_get_tls: Documentation/arch/arm/kernel_user_helpers.rst */
#define ABI_THREAD_POINTER(word) ((word) = *((unsigned long *(*)(void))0xffff0fe0)())
#endif

#if defined(__thumb__)
#define ABI_THUMB "\n\t.thumb\n\t"
#else
#define ABI_THUMB
#endif

/* Before .type, which tells of which set a function is. */
#define ABI_FUNCTION_BEGIN ".arm\n\t.balign 4\n\t"
#define ABI_FUNCTION_TYPE TINYSYS_RESTORER_TYPE
#define ABI_LOAD                  \
	"abi_load:\n\t"           \
	"ldrb r0, [r0]\n"         \
	"abi_load_end:\n\t"       \
	"bx lr\n\t"               \
	ABI_THUMB

#if !defined(__ARM_FP)
#define ABI_VECTOR_COUNT 0
#define ABI_VECTORS(lower, upper)
#elif !defined(__ARM_NEON)
#define ABI_VECTOR_COUNT 8
#define ABI_VECTORS(lower, upper) lower
#else
#define ABI_VECTOR_COUNT 16
#define ABI_VECTORS(lower, upper) lower upper
#endif

/* All but sp and lr, with which the loop looks for its end. A vector is two of the registers d. */
#define ABI_REGISTERS "r0", "r1", "r2", "r3", "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12"
#define ABI_REGISTER_COUNT 13
#define ABI_FILL_VECTORS(numbers)                              \
	".irp n, " numbers "\n\t"                              \
	"mov lr, #\\n / 2 + 1\n\t"                             \
	"mul r0, lr, r12\n\t"                                  \
	"vmov d\\n, r0, r0\n\t"                                \
	".endr\n\t"
#define ABI_0_TO_15 "0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15"
#define ABI_16_TO_31 "16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31"
#define ABI_SPIN                                               \
	"abi_spin:\n\t"                                        \
	"push {r4-r12, lr}\n\t"                                \
	ABI_VECTORS("vpush {d8-d15}\n\t", "")                  \
	"mov r12, #1\n\t"                                      \
	"orr r12, r12, r12, lsl #8\n\t"                        \
	"orr r12, r12, r12, lsl #16\n\t"                       \
	ABI_VECTORS(ABI_FILL_VECTORS(ABI_0_TO_15), ABI_FILL_VECTORS(ABI_16_TO_31)) \
	".irp n, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11\n\t"     \
	"mov lr, #\\n + 1\n\t"                                 \
	"mul r\\n, lr, r12\n\t"                                \
	".endr\n\t"                                            \
	"mov lr, #13\n\t"                                      \
	"mul r12, lr, r12\n"                                   \
	"abi_spin_begin:\n\t"                                  \
	"ldr lr, abi_spin_stop\n"                              \
	"1:\n\t"                                               \
	"ldr lr, [pc, lr]\n\t"                                 \
	"cmp lr, #0\n\t"                                       \
	"beq abi_spin_begin\n"                                 \
	"abi_spin_end:\n\t"                                    \
	"ldr lr, abi_spin_registers\n"                         \
	"2:\n\t"                                               \
	"add lr, pc, lr\n\t"                                   \
	"stmia lr, {r0-r12}\n\t"                               \
	ABI_VECTORS("ldr lr, abi_spin_vectors\n"               \
	"3:\n\t"                                               \
	"add lr, pc, lr\n\t"                                   \
	"vstmia lr!, {d0-d15}\n\t", "vstmia lr, {d16-d31}\n\t") \
	ABI_VECTORS("vpop {d8-d15}\n\t", "")                   \
	"pop {r4-r12, lr}\n\t"                                 \
	"bx lr\n"                                              \
	"abi_spin_stop:\n\t"                                   \
	".4byte abi_stop - (1b + 8)\n"                         \
	"abi_spin_registers:\n\t"                              \
	".4byte abi_registers - (2b + 8)\n\t"                  \
	ABI_VECTORS("abi_spin_vectors:\n\t"                    \
	".4byte abi_vectors - (3b + 8)\n\t", "")               \
	ABI_THUMB

/* Overwrites what a handler may. */
#define ABI_TRASH_VECTORS(numbers)                             \
	".irp n, " numbers "\n\t"                              \
	"vmov d\\n, r0, r0\n\t"                                \
	".endr\n\t"
#define ABI_TRASH()                                                                                                  \
	__asm__ volatile(".syntax unified\n\t"                                                                       \
			 "movs r0, #0\n\t"                                                                           \
			 "movs r1, #0\n\t"                                                                           \
			 "movs r2, #0\n\t"                                                                           \
			 "movs r3, #0\n\t"                                                                           \
			 "mov r12, r0\n\t"                                                                           \
			 ABI_VECTORS(ABI_TRASH_VECTORS("0, 1, 2, 3, 4, 5, 6, 7"), ABI_TRASH_VECTORS(ABI_16_TO_31))   \
			 : : : "r0", "r1", "r2", "r3", "r12", "cc")
