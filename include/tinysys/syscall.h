/* SPDX-License-Identifier: 0BSD */
#pragma once

#include "nr.h"
#include "types.h"

/*
 * tinysys_syscall(nr, ...): the system call nr with none to six arguments.
 *
 * Returns the kernel's word, a long (a long long where the ABI's pointers have 32 bits and its registers 64): -4095..-1
 * is -errno, anything else is the result. errno is not touched.
 *
 * Each argument is evaluated once, before any register is loaded, and keeps its own width: an int is passed as the
 * int that it is, without the instruction that widens it, so an argument that the kernel declares as a long, a size
 * or an offset must have that type here (write "(long)-1", "sizeof x", "0L"). A bit-field takes a "+" in C. The typed
 * wrappers do this by themselves. Source: syscall(2), and the calling convention on the architecture page.
 */
#define tinysys_syscall(...) \
	TINYSYS_SYSCALL(TINYSYS_RESULT, TINYSYS_COUNT(__VA_ARGS__, 6, 5, 4, 3, 2, 1, 0, 0), __VA_ARGS__)

/* The same, of the calls that return in the child too, where there may be more to their result. */
#define TINYSYS_FORK(...) \
	TINYSYS_SYSCALL(TINYSYS_RESULT_FORK, TINYSYS_COUNT(__VA_ARGS__, 6, 5, 4, 3, 2, 1, 0, 0), __VA_ARGS__)

#define TINYSYS_COUNT(nr, a, b, c, d, e, f, n, ...) n

/* One call may be an argument of another, whose names it then shadows. */
#define TINYSYS_MAY_NEST _Pragma("GCC diagnostic push") _Pragma("GCC diagnostic ignored \"-Wshadow\"")

#define TINYSYS_SYSCALL(result, n, ...) TINYSYS_SYSCALL_(result, n, __VA_ARGS__)
#define TINYSYS_SYSCALL_(result, n, ...)                                             \
	__extension__({                                                              \
		TINYSYS_MAY_NEST                                                     \
		TINYSYS_EVALUATE##n(__VA_ARGS__);                                    \
		TINYSYS_LOAD##n;                                                     \
		TINYSYS_LOST(TINYSYS_LOST_DECLARE)                                   \
		register kernel_word_t tinysys_ret __asm__(TINYSYS_REG_RET);         \
		__asm__ volatile(TINYSYS_TRAP##n                                     \
				 : "=r"(tinysys_ret)TINYSYS_LOST(TINYSYS_LOST_GIVEN) \
				 : TINYSYS_INPUT##n                                  \
				 : TINYSYS_CLOBBERS);                                \
		_Pragma("GCC diagnostic pop") result;                                \
	})

/* The trap by the number of arguments: one, but where the last ones go to the stack. */
#define TINYSYS_TRAP0 TINYSYS_TRAP
#define TINYSYS_TRAP1 TINYSYS_TRAP
#define TINYSYS_TRAP2 TINYSYS_TRAP
#define TINYSYS_TRAP3 TINYSYS_TRAP
#define TINYSYS_TRAP4 TINYSYS_TRAP
#if !defined(TINYSYS_TRAP5)
#define TINYSYS_TRAP5 TINYSYS_TRAP
#endif
#if !defined(TINYSYS_TRAP6)
#define TINYSYS_TRAP6 TINYSYS_TRAP
#endif

/* What the call returns, by what the trap leaves in TINYSYS_REG_RET and TINYSYS_LOST: where the error is told apart by
 * another register, a call whose result is not looked at has no instruction for that. */
#if !defined(TINYSYS_RESULT)
#define TINYSYS_RESULT tinysys_ret
#endif
#if !defined(TINYSYS_RESULT_FORK)
#define TINYSYS_RESULT_FORK TINYSYS_RESULT
#endif

/* Registers that carry the number or an argument in and are lost: operands, as what is one cannot be a clobber. */
#if !defined(TINYSYS_LOST)
#define TINYSYS_LOST(each)
#endif
#define TINYSYS_LOST_DECLARE(n, reg) register kernel_word_t tinysys_lost##n __asm__(reg);
#define TINYSYS_LOST_GIVEN(n, reg) , "=r"(tinysys_lost##n)

/* A 64-bit argument: one register, or two in the order of memory. TINYSYS_PAIR_ODD() stands behind an odd number of
 * arguments, where some ABIs leave a register out for the pair to begin at an even one. */
#if __SIZEOF_LONG__ == 8 || defined(TINYSYS_WORD_64)
#define TINYSYS_PAIR(value) (kernel_loff_t)(value)
#elif __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
#define TINYSYS_PAIR(value) (long)((kernel_loff_t)(value) >> 32), (long)(value)
#else
#define TINYSYS_PAIR(value) (long)(value), (long)((kernel_loff_t)(value) >> 32)
#endif
#if defined(TINYSYS_PAIRS_EVEN)
#define TINYSYS_PAIR_ODD(value) 0L, TINYSYS_PAIR(value)
#else
#define TINYSYS_PAIR_ODD(value) TINYSYS_PAIR(value)
#endif
/* of pread64 and pwrite64, where SuperH alone leaves one out */
#if !defined(TINYSYS_PAIR_PREAD)
#define TINYSYS_PAIR_PREAD(value) TINYSYS_PAIR_ODD(value)
#endif

/* An argument as a function would get it: arrays as pointers, nothing narrower than int. */
#if defined(__cplusplus)
extern "C++" {
template <typename T> TINYSYS_WRAPPER auto tinysys_argument(T value) -> decltype(+value)
{
	return value;
}
TINYSYS_WRAPPER void *tinysys_argument(decltype(nullptr))
{
	return nullptr;
}
}
#define TINYSYS_EVALUATE(n, value)                       \
	auto tinysys_value##n = tinysys_argument(value); \
	TINYSYS_CHECK(sizeof tinysys_value##n <= sizeof(kernel_word_t), "64 bits are two arguments: TINYSYS_PAIR()")
#else
#define TINYSYS_EVALUATE(n, value)              \
	__auto_type tinysys_value##n = (value); \
	TINYSYS_CHECK(sizeof tinysys_value##n <= sizeof(kernel_word_t), "64 bits are two arguments: TINYSYS_PAIR()")
#endif

/* The register that it goes to. */
#if defined(TINYSYS_ZERO_EXTENDED) && defined(__cplusplus)
#define TINYSYS_LOAD(n, reg)                                      \
	register unsigned long long tinysys_reg##n __asm__(reg) = \
	    sizeof(tinysys_value##n) < 8 ? (unsigned long)(tinysys_value##n) : (unsigned long long)(tinysys_value##n)
#elif defined(TINYSYS_ZERO_EXTENDED)
#define TINYSYS_LOAD(n, reg)                                                                                 \
	register unsigned long long tinysys_reg##n __asm__(reg) = (unsigned long long)__builtin_choose_expr( \
	    sizeof(tinysys_value##n) < 8, (unsigned long)(tinysys_value##n), tinysys_value##n)
#elif defined(__cplusplus)
#define TINYSYS_LOAD(n, reg) register decltype(tinysys_value##n) tinysys_reg##n __asm__(reg) = tinysys_value##n
#else
#define TINYSYS_LOAD(n, reg)                                                                 \
	register __typeof__(__builtin_choose_expr(sizeof(tinysys_value##n) < sizeof(int), 0, \
						  tinysys_value##n)) tinysys_reg##n __asm__(reg) = tinysys_value##n
#endif

#define TINYSYS_EVALUATE0(nr) TINYSYS_EVALUATE(0, nr)
#define TINYSYS_EVALUATE1(nr, a) \
	TINYSYS_EVALUATE0(nr);   \
	TINYSYS_EVALUATE(1, a)
#define TINYSYS_EVALUATE2(nr, a, b) \
	TINYSYS_EVALUATE1(nr, a);   \
	TINYSYS_EVALUATE(2, b)
#define TINYSYS_EVALUATE3(nr, a, b, c) \
	TINYSYS_EVALUATE2(nr, a, b);   \
	TINYSYS_EVALUATE(3, c)
#define TINYSYS_EVALUATE4(nr, a, b, c, d) \
	TINYSYS_EVALUATE3(nr, a, b, c);   \
	TINYSYS_EVALUATE(4, d)
#define TINYSYS_EVALUATE5(nr, a, b, c, d, e) \
	TINYSYS_EVALUATE4(nr, a, b, c, d);   \
	TINYSYS_EVALUATE(5, e)
#define TINYSYS_EVALUATE6(nr, a, b, c, d, e, f) \
	TINYSYS_EVALUATE5(nr, a, b, c, d, e);   \
	TINYSYS_EVALUATE(6, f)

#define TINYSYS_LOAD0 TINYSYS_LOAD(0, TINYSYS_REG_NR)
#define TINYSYS_LOAD1  \
	TINYSYS_LOAD0; \
	TINYSYS_LOAD(1, TINYSYS_REG_ARG1)
#define TINYSYS_LOAD2  \
	TINYSYS_LOAD1; \
	TINYSYS_LOAD(2, TINYSYS_REG_ARG2)
#define TINYSYS_LOAD3  \
	TINYSYS_LOAD2; \
	TINYSYS_LOAD(3, TINYSYS_REG_ARG3)
#define TINYSYS_LOAD4  \
	TINYSYS_LOAD3; \
	TINYSYS_LOAD(4, TINYSYS_REG_ARG4)
#define TINYSYS_LOAD5  \
	TINYSYS_LOAD4; \
	TINYSYS_LOAD(5, TINYSYS_REG_ARG5)
#if defined(TINYSYS_REG_ARG6)
#define TINYSYS_LOAD6  \
	TINYSYS_LOAD5; \
	TINYSYS_LOAD(6, TINYSYS_REG_ARG6)
#else
#define TINYSYS_LOAD6 TINYSYS_LOAD5
#endif

#define TINYSYS_INPUT0 "r"(tinysys_reg0)
#define TINYSYS_INPUT1 TINYSYS_INPUT0, "r"(tinysys_reg1)
#define TINYSYS_INPUT2 TINYSYS_INPUT1, "r"(tinysys_reg2)
#define TINYSYS_INPUT3 TINYSYS_INPUT2, "r"(tinysys_reg3)
#define TINYSYS_INPUT4 TINYSYS_INPUT3, "r"(tinysys_reg4)
#define TINYSYS_INPUT5 TINYSYS_INPUT4, "r"(tinysys_reg5)
#if defined(TINYSYS_REG_ARG6)
#define TINYSYS_INPUT6 TINYSYS_INPUT5, "r"(tinysys_reg6)
#else /* no register is left for it: TINYSYS_TRAP6 fetches it from where it is */
#define TINYSYS_INPUT6 TINYSYS_INPUT5, [arg6] "g"((long)tinysys_value6)
#endif
