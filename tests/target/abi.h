/* SPDX-License-Identifier: 0BSD */
#pragma once

#include "tinysys.h"

/*
 * What the tests must know of an ABI beyond the header, in instructions and register names of its own. A new ABI is a
 * file in abi/ and a line below.
 *
 *   ABI_CONTEXT(ucontext)       the kernel_ucontext at a handler's third argument, if that is not the emulator's
 *   ABI_PC, ABI_SP              of a kernel_ucontext: program counter, stack pointer
 *   ABI_FAULT                   and the address of a fault, if it is there
 *   ABI_FAULT_NOT_EMULATED      defined as 1 where qemu leaves it out
 *   ABI_ACCERR_NOT_EMULATED     defined as 1 where qemu says of every fault that there is no page
 *   ABI_RESTORER                the bytes of the restorer by which unwinders know the frame, where there is one
 *   ABI_RESTORER_PLAIN          those of the one for plain handlers, where it is another
 *   ABI_RESTORER_LEAD           the bytes before it, if they matter too
 *   ABI_ADDR(pointer)           what a siginfo tells of a fault at pointer, if it is not that
 *   ABI_SET_PC(context, pc)     goes on at pc, if it takes more than to set ABI_PC
 *   ABI_CODE(function)          the address of a function's first byte, if its pointer is another
 *   ABI_QEMU_ALIGNMENT          to what qemu aligns a handler's stack, if it is less than 16
 *   ABI_TCGETS                  the number of an ioctl, if it is not the common one
 *   ABI_THREAD_POINTER(word)    sets word to the word at the thread pointer
 *   ABI_TLS(thread)             what clone takes for a thread pointer to thread, if it is not that pointer
 *   abi_garbage                 fills the registers that a kernel leaves as they were and goes on to _start
 *   ABI_LOAD                    abi_load and abi_load_end, char abi_load(const char *): one instruction that reads, and
 *                               the return
 *   ABI_SPIN                    abi_spin, abi_spin_begin, abi_spin_end, void abi_spin(void): keeps what functions keep;
 *                               fills ABI_REGISTERS, each with its number, from 1, in every byte, and vectors alike;
 *                               loops, within 16 bytes from abi_spin_begin, until abi_stop is not 0; stores all into
 *                               abi_registers and abi_vectors. A label that C reaches is .globl and .hidden
 *   ABI_REGISTERS               their names, ABI_REGISTER_COUNT of them
 *   ABI_VECTOR_COUNT            how many pairs of 64-bit words there are beside them, 0 for none
 *   ABI_TRASH()                 overwrites the registers that a function may
 *   ABI_WORD                    the type of a register, if not unsigned long
 *   ABI_FUNCTION_BEGIN, _TYPE   what stands before one of these and what its symbol is, where its instructions are of
 *                               another set than the compiler's. They are called through a pointer for that
 */

#if defined(__x86_64__)
#include "abi/x86_64.h"
#elif defined(__i386__)
#include "abi/i386.h"
#elif defined(__aarch64__)
#include "abi/aarch64.h"
#elif defined(__powerpc__)
#include "abi/powerpc.h"
#elif defined(__riscv)
#include "abi/riscv.h"
#elif defined(__loongarch__)
#include "abi/loongarch64.h"
#elif defined(__ARM_EABI__)
#include "abi/arm.h"
#elif defined(__s390x__)
#include "abi/s390x.h"
#elif defined(__m68k__)
#include "abi/m68k.h"
#elif defined(__mips__)
#include "abi/mips.h"
#elif defined(__sparc__)
#include "abi/sparc64.h"
#elif defined(__sh__)
#include "abi/sh.h"
#elif defined(__alpha__)
#include "abi/alpha.h"
#else
#error "tests/target/abi.h does not know this ABI"
#endif

#if !defined(ABI_WORD)
#define ABI_WORD unsigned long
#endif
#if !defined(ABI_CONTEXT)
#define ABI_CONTEXT(ucontext) ((struct kernel_ucontext *)(ucontext))
#endif
#if !defined(ABI_FAULT_NOT_EMULATED)
#define ABI_FAULT_NOT_EMULATED 0
#endif
#if !defined(ABI_ACCERR_NOT_EMULATED)
#define ABI_ACCERR_NOT_EMULATED 0
#endif
#if !defined(ABI_FUNCTION_BEGIN)
#define ABI_FUNCTION_BEGIN
#endif
#if !defined(ABI_FUNCTION_TYPE)
#define ABI_FUNCTION_TYPE "%function"
#endif
#if !defined(ABI_CODE)
#define ABI_CODE(function) ((__UINTPTR_TYPE__)(function))
#endif
#if !defined(ABI_ADDR)
#define ABI_ADDR(pointer) (pointer)
#endif
#if !defined(ABI_SET_PC)
#define ABI_SET_PC(context, pc) (ABI_PC(context) = (pc))
#endif
#if !defined(ABI_TCGETS)
#define ABI_TCGETS 0x5401
#endif
#if !defined(ABI_TLS)
#define ABI_TLS(thread) ((unsigned long)(thread))
#endif

/* clang-format off */
/* ABI_FUNCTION(): puts a function of the above into the program. */
#define ABI_FUNCTION(name, code)                                    \
	__asm__(".pushsection .text." #name ", \"ax\", %progbits\n\t" \
		ABI_FUNCTION_BEGIN                                  \
		".globl " #name ", " #name "_end\n\t"               \
		".hidden " #name "\n\t"                             \
		".hidden " #name "_end\n\t"                         \
		".type " #name ", " ABI_FUNCTION_TYPE "\n"          \
		code                                                \
		".size " #name ", . - " #name "\n\t"                \
		".popsection")
/* clang-format on */
