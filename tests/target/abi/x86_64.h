/* SPDX-License-Identifier: 0BSD */
#pragma once

/* clang-format off */
#define ABI_PC(context) ((context)->mcontext.rip)
#define ABI_SP(context) ((context)->mcontext.rsp)
#define ABI_FAULT(context) ((context)->mcontext.cr2)

/* mov $15, %rax; syscall: amd64_linux_sigtramp_code in gdb, x86_64_fallback_frame_state in libgcc */
#if defined(__LP64__)
#define ABI_RESTORER "\x48\xc7\xc0\x0f\x00\x00\x00\x0f\x05"
#else
#define ABI_RESTORER "\x48\xc7\xc0\x01\x02\x00\x40\x0f\x05"
#define ABI_WORD unsigned long long
#endif
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
