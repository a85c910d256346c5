/* SPDX-License-Identifier: 0BSD */
#pragma once

/* clang-format off */
#define ABI_PC(context) ((context)->mcontext.eip)
#define ABI_SP(context) ((context)->mcontext.esp)
#define ABI_FAULT(context) ((context)->mcontext.cr2)

/* mov $173, %eax; int $0x80, and pop %eax; mov $119, %eax; int $0x80: i386-linux-tdep.c in gdb,
 * x86_fallback_frame_state in libgcc */
#define ABI_RESTORER "\xb8\xad\x00\x00\x00\xcd\x80"
#define ABI_RESTORER_PLAIN "\x58\xb8\x77\x00\x00\x00\xcd\x80"
#define ABI_RESTORER_LEAD ""

/* A thread pointer is a segment, which takes a descriptor (struct user_desc, arch/x86/include/uapi/asm/ldt.h), and its
 * number in a register. */
static inline unsigned long abi_tls(void *thread)
{
	static struct {
		unsigned int entry, base, limit, flags;
	} descriptor;
	unsigned short selector;

	descriptor.entry = -1U;
	descriptor.limit = 0xfffff;
	descriptor.flags = 0x51; /* 32-bit, limit in pages, usable */
	tinysys_syscall(TINYSYS_NR_set_thread_area, &descriptor);
	descriptor.base = (unsigned int)thread;
	selector = (unsigned short)(descriptor.entry * 8 + 3);
	__asm__ volatile("movw %0, %%gs" : : "r"(selector));
	return (unsigned long)&descriptor;
}
#define ABI_TLS(thread) abi_tls(thread)
#define ABI_THREAD_POINTER(word) __asm__ volatile("movl %%gs:0, %0" : "=r"(word))

#define ABI_LOAD                  \
	"abi_load:\n\t"           \
	"movl 4(%esp), %eax\n\t"  \
	"movb (%eax), %al\n"      \
	"abi_load_end:\n\t"       \
	"ret\n\t"

/* All but esp, and ebx, with which the loop looks for its end. */
#define ABI_REGISTERS "eax", "ecx", "edx", "esi", "edi", "ebp"
#define ABI_REGISTER_COUNT 6
#define ABI_VECTOR_COUNT 0
#define ABI_SPIN                                         \
	"abi_spin:\n\t"                                  \
	".irp reg, ebx, esi, edi, ebp\n\t"               \
	"pushl %\\reg\n\t"                               \
	".endr\n\t"                                      \
	"call 1f\n"                                      \
	"1:\n\t"                                         \
	"popl %ebx\n\t"                                  \
	"leal abi_registers - 1b(%ebx), %eax\n\t"        \
	"pushl %eax\n\t"                                 \
	"leal abi_stop - 1b(%ebx), %eax\n\t"             \
	"pushl %eax\n\t"                                 \
	".set abi_n, 0\n\t"                              \
	".irp reg, eax, ecx, edx, esi, edi, ebp\n\t"     \
	".set abi_n, abi_n + 1\n\t"                      \
	"movl $0x01010101 * abi_n, %\\reg\n\t"           \
	".endr\n"                                        \
	"abi_spin_begin:\n\t"                            \
	"movl (%esp), %ebx\n\t"                          \
	"cmpl $0, (%ebx)\n\t"                            \
	"je abi_spin_begin\n"                            \
	"abi_spin_end:\n\t"                              \
	"movl 4(%esp), %ebx\n\t"                         \
	".set abi_n, 0\n\t"                              \
	".irp reg, eax, ecx, edx, esi, edi, ebp\n\t"     \
	"movl %\\reg, abi_n(%ebx)\n\t"                   \
	".set abi_n, abi_n + 4\n\t"                      \
	".endr\n\t"                                      \
	"addl $8, %esp\n\t"                              \
	".irp reg, ebp, edi, esi, ebx\n\t"               \
	"popl %\\reg\n\t"                                \
	".endr\n\t"                                      \
	"ret\n\t"

/* Overwrites what a handler may. */
#define ABI_TRASH() __asm__ volatile("xorl %%eax, %%eax\n\txorl %%ecx, %%ecx\n\txorl %%edx, %%edx" : : : "eax", "ecx", "edx", "cc")
