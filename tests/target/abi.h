/* SPDX-License-Identifier: 0BSD */
#pragma once

#include "tinysys.h"

/*
 * What the tests must know of an ABI beyond the header, in instructions and register names of its own. A new ABI is a
 * block here and a row in CMakeLists.txt.
 *
 *   ABI_PC, ABI_SP, ABI_FAULT   of a kernel_ucontext: program counter, stack pointer, address of a fault
 *   ABI_RESTORER                the bytes of the restorer by which unwinders know the frame
 *   ABI_RESTORER_LEAD           the bytes before it, if they matter too
 *   ABI_THREAD_POINTER(word)    sets word to the word at the thread pointer
 *   abi_load, abi_load_end      char abi_load(const char *): one instruction that reads, then the return
 *   abi_spin, abi_spin_end      with ABI_REGISTERS: see registers.c
 */

/* clang-format off */
#if defined(__x86_64__)

#define ABI_PC(context) ((context)->mcontext.rip)
#define ABI_SP(context) ((context)->mcontext.rsp)
#define ABI_FAULT(context) ((context)->mcontext.cr2)

/* mov $15, %rax; syscall: amd64_linux_sigtramp_code in gdb, x86_64_fallback_frame_state in libgcc */
#define ABI_RESTORER "\x48\xc7\xc0\x0f\x00\x00\x00\x0f\x05"
#define ABI_RESTORER_LEAD ""

#define ABI_THREAD_POINTER(word) __asm__ volatile("mov %%fs:0, %0" : "=r"(word))

#define ABI_LOAD                  \
	"abi_load:\n\t"           \
	"movb (%rdi), %al\n"      \
	"abi_load_end:\n\t"       \
	"ret\n\t"

/* All but rsp, which no load can follow. */
#define ABI_REGISTERS "rax", "rbx", "rcx", "rdx", "rsi", "rdi", "rbp", "r8", "r9", "r10", "r11", "r12", "r13", "r14", "r15"
#define ABI_REGISTER_COUNT 15
#define ABI_VECTOR_COUNT 16
#define ABI_SPIN                                                                        \
	"abi_spin:\n\t"                                                                 \
	".irp reg, rbx, rbp, r12, r13, r14, r15\n\t"                                    \
	"push %\\reg\n\t"                                                               \
	".endr\n\t"                                                                     \
	".irp n, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15\n\t"              \
	"movabs $0x0101010101010101 * (\\n + 1), %rax\n\t"                              \
	"movq %rax, %xmm\\n\n\t"                                                        \
	"punpcklqdq %xmm\\n, %xmm\\n\n\t"                                               \
	".endr\n\t"                                                                     \
	".set abi_n, 0\n\t"                                                             \
	".irp reg, rax, rbx, rcx, rdx, rsi, rdi, rbp, r8, r9, r10, r11, r12, r13, r14, r15\n\t" \
	".set abi_n, abi_n + 1\n\t"                                                     \
	"movabs $0x0101010101010101 * abi_n, %\\reg\n\t"                                \
	".endr\n"                                                                       \
	"abi_spin_begin:\n\t"                                                           \
	"cmpl $0, abi_stop(%rip)\n\t"                                                   \
	"je abi_spin_begin\n"                                                           \
	"abi_spin_end:\n\t"                                                             \
	".set abi_n, 0\n\t"                                                             \
	".irp reg, rax, rbx, rcx, rdx, rsi, rdi, rbp, r8, r9, r10, r11, r12, r13, r14, r15\n\t" \
	"mov %\\reg, abi_registers + abi_n(%rip)\n\t"                                   \
	".set abi_n, abi_n + 8\n\t"                                                     \
	".endr\n\t"                                                                     \
	".irp n, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15\n\t"              \
	"movups %xmm\\n, abi_vectors + 16 * \\n(%rip)\n\t"                              \
	".endr\n\t"                                                                     \
	".irp reg, r15, r14, r13, r12, rbp, rbx\n\t"                                    \
	"pop %\\reg\n\t"                                                                \
	".endr\n\t"                                                                     \
	"ret\n\t"

/* Overwrites what a handler may. */
#define ABI_TRASH()                                                                                                  \
	__asm__ volatile(".irp n, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15\n\t"                          \
			 "pxor %%xmm\\n, %%xmm\\n\n\t"                                                               \
			 ".endr\n\t"                                                                                 \
			 ".irp reg, rax, rcx, rdx, rsi, rdi, r8, r9, r10, r11\n\t"                                   \
			 "xor %%\\reg, %%\\reg\n\t"                                                                  \
			 ".endr"                                                                                     \
			 : : : "rax", "rcx", "rdx", "rsi", "rdi", "r8", "r9", "r10", "r11", "cc", "xmm0", "xmm1",    \
			 "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7", "xmm8", "xmm9", "xmm10", "xmm11", "xmm12",  \
			 "xmm13", "xmm14", "xmm15")

#elif defined(__aarch64__)

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

#else
#error "tests/target/abi.h has no block for this ABI"
#endif

/* ABI_FUNCTION(): puts a function of the above into the program. */
#define ABI_FUNCTION(name, code)                                    \
	__asm__(".pushsection .text." #name ", \"ax\", %progbits\n\t" \
		".globl " #name ", " #name "_end\n\t"               \
		".hidden " #name "\n\t"                             \
		".hidden " #name "_end\n\t"                         \
		".type " #name ", %function\n"                      \
		code                                                \
		".size " #name ", . - " #name "\n\t"                \
		".popsection")
/* clang-format on */
