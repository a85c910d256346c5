/* SPDX-License-Identifier: 0BSD */
#pragma once

#include "compiler.h"

/*
 * What compilers for 32-bit Arm call where a processor has no instruction: division, and in the first Thumb products
 * and shifts of 64 bits and the table of a switch. libgcc's division needs raise(3) of a libc. Source: Run-time ABI for
 * the Arm Architecture, 4.2 and 4.3.1; libgcc for the tables. In freestanding code only; a program holds those that it
 * or its compiler calls. Division by zero gives what it gives: the standard leaves it undefined.
 */

#if !__STDC_HOSTED__ && defined(__ARM_EABI__)

TINYSYS_BEGIN

/* A quotient in r0 and a remainder in r1: the words of a long long, in the order of memory. */
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
#define TINYSYS_IN_R0_R1(r0, r1) ((unsigned long long)(r0) << 32 | (r1))
#define TINYSYS_FROM_R0(pair) ((unsigned long)((pair) >> 32))
#else
#define TINYSYS_IN_R0_R1(r0, r1) ((unsigned long long)(r1) << 32 | (r0))
#define TINYSYS_FROM_R0(pair) ((unsigned long)(pair))
#endif

TINYSYS_SHARED(".text.__aeabi_uidivmod")
unsigned long long __aeabi_uidivmod(unsigned long number, unsigned long divisor)
{
	unsigned long rest = 0;

	for (int i = 0; i < 32; i++) {
		rest = rest << 1 | number >> 31;
		number <<= 1;
		if (rest >= divisor) {
			rest -= divisor;
			number |= 1;
		}
	}
	return TINYSYS_IN_R0_R1(number, rest);
}

TINYSYS_SHARED(".text.__aeabi_uidiv")
unsigned long __aeabi_uidiv(unsigned long number, unsigned long divisor)
{
	return TINYSYS_FROM_R0(__aeabi_uidivmod(number, divisor));
}

TINYSYS_SHARED(".text.__aeabi_idivmod")
unsigned long long __aeabi_idivmod(long number, long divisor)
{
	unsigned long n = (unsigned long)number, d = (unsigned long)divisor;
	unsigned long quotient = TINYSYS_FROM_R0(__aeabi_uidivmod(number < 0 ? 0 - n : n, divisor < 0 ? 0 - d : d));

	if ((number ^ divisor) < 0)
		quotient = 0 - quotient;
	return TINYSYS_IN_R0_R1(quotient, n - quotient * d);
}

TINYSYS_SHARED(".text.__aeabi_idiv")
long __aeabi_idiv(long number, long divisor)
{
	return (long)TINYSYS_FROM_R0(__aeabi_idivmod(number, divisor));
}

TINYSYS_SHARED(".text.tinysys_uldivmod")
unsigned long long tinysys_uldivmod(unsigned long long number, unsigned long long divisor, unsigned long long *rest)
{
	unsigned long long left = 0;

	for (int i = 0; i < 64; i++) {
		left = left << 1 | (unsigned long)(number >> 32) >> 31;
		number <<= 1;
		if (left >= divisor) {
			left -= divisor;
			number |= 1;
		}
	}
	*rest = left;
	return number;
}

TINYSYS_SHARED(".text.tinysys_ldivmod")
unsigned long long tinysys_ldivmod(unsigned long long number, unsigned long long divisor, unsigned long long *rest)
{
	const int minus = (long)(number >> 32) < 0, opposite = minus ^ ((long)(divisor >> 32) < 0);
	unsigned long long quotient =
	    tinysys_uldivmod(minus ? 0 - number : number, (long)(divisor >> 32) < 0 ? 0 - divisor : divisor, rest);

	if (minus)
		*rest = 0 - *rest;
	return opposite ? 0 - quotient : quotient;
}

/* The quotient in r0 and r1, the remainder in r2 and r3: no C function has such a result. */
#define TINYSYS_LDIVMOD(name, function)                                                                \
	__attribute__((__naked__)) TINYSYS_SHARED(".text." name) void function##_(void) __asm__(name); \
	__attribute__((__naked__)) TINYSYS_SHARED(".text." name) void function##_(void)                \
	{                                                                                              \
		__asm__(".syntax unified\n\t"                                                          \
			"push {r4, lr}\n\t"                                                            \
			"sub sp, sp, #16\n\t"                                                          \
			"add r4, sp, #8\n\t"                                                           \
			"str r4, [sp]\n\t"                                                             \
			"bl " #function "\n\t"                                                         \
			"ldr r2, [sp, #8]\n\t"                                                         \
			"ldr r3, [sp, #12]\n\t"                                                        \
			"add sp, sp, #16\n\t"                                                          \
			"pop {r4, pc}");                                                               \
	}
TINYSYS_LDIVMOD("__aeabi_uldivmod", tinysys_uldivmod)
TINYSYS_LDIVMOD("__aeabi_ldivmod", tinysys_ldivmod)

#if defined(__EXCEPTIONS)
/* Named in the unwinding tables of C++, which nothing here reads (arch/arm/kernel/unwind.c has the same). */
TINYSYS_SHARED(".text.__aeabi_unwind_cpp") void __aeabi_unwind_cpp_pr0(void)
{
}
TINYSYS_SHARED(".text.__aeabi_unwind_cpp") void __aeabi_unwind_cpp_pr1(void)
{
}
#endif

#if defined(__thumb__) && !defined(__thumb2__)

/* Of the four products of 16-bit halves three reach the upper word; those of whole words count for that alone. */
TINYSYS_SHARED(".text.__aeabi_lmul")
unsigned long long __aeabi_lmul(unsigned long long left, unsigned long long right)
{
	unsigned long l = (unsigned long)left, r = (unsigned long)right;
	unsigned long low = (l & 0xffff) * (r & 0xffff), high = (l >> 16) * (r >> 16);
	unsigned long one = (l >> 16) * (r & 0xffff), other = (l & 0xffff) * (r >> 16);
	unsigned long middle = one + (low >> 16);

	high += (middle >> 16) + (other >> 16);
	middle = (middle & 0xffff) + (other & 0xffff);
	high += (middle >> 16) + l * (unsigned long)(right >> 32) + (unsigned long)(left >> 32) * r;
	return (unsigned long long)high << 32 | (middle << 16 | (low & 0xffff));
}

/* A word's shift is by less than 32. */
TINYSYS_SHARED(".text.__aeabi_llsl")
unsigned long long __aeabi_llsl(unsigned long long value, int by)
{
	unsigned long low = (unsigned long)value, high = (unsigned long)(value >> 32);

	if (by >= 32)
		return (unsigned long long)(low << (by - 32)) << 32;
	return by ? (unsigned long long)(high << by | low >> (32 - by)) << 32 | low << by : value;
}

TINYSYS_SHARED(".text.__aeabi_llsr")
unsigned long long __aeabi_llsr(unsigned long long value, int by)
{
	unsigned long low = (unsigned long)value, high = (unsigned long)(value >> 32);

	if (by >= 32)
		return high >> (by - 32);
	return by ? (unsigned long long)(high >> by) << 32 | (low >> by | high << (32 - by)) : value;
}

TINYSYS_SHARED(".text.__aeabi_lasr")
unsigned long long __aeabi_lasr(unsigned long long value, int by)
{
	unsigned long low = (unsigned long)value;
	long high = (long)(value >> 32);

	if (by >= 32)
		return (unsigned long long)(unsigned long)(high >> 31) << 32 | (unsigned long)(high >> (by - 32));
	return by ? (unsigned long long)(unsigned long)(high >> by) << 32 |
			(low >> by | (unsigned long)high << (32 - by))
		  : value;
}

#if !defined(__clang__)
/* A jump by a table that stands behind the call: r0 is the index, an entry half the distance from the table. No other
 * register changes. */
#define TINYSYS_THUMB_CASE(name, entry)                                                               \
	__attribute__((__naked__)) TINYSYS_SHARED(".text." #name) void name(void)                     \
	{                                                                                             \
		__asm__(".syntax unified\n\tpush {r0, r1}\n\tmov r1, lr\n\tlsrs r1, r1, #1\n\t" entry \
			"\n\tadd lr, lr, r1\n\tpop {r0, r1}\n\tbx lr");                               \
	}
TINYSYS_THUMB_CASE(__gnu_thumb1_case_sqi, "lsls r1, r1, #1\n\tldrsb r1, [r1, r0]\n\tlsls r1, r1, #1")
TINYSYS_THUMB_CASE(__gnu_thumb1_case_uqi, "lsls r1, r1, #1\n\tldrb r1, [r1, r0]\n\tlsls r1, r1, #1")
TINYSYS_THUMB_CASE(__gnu_thumb1_case_shi, "lsls r0, r0, #1\n\tlsls r1, r1, #1\n\tldrsh r1, [r1, r0]\n\tlsls r1, r1, #1")
TINYSYS_THUMB_CASE(__gnu_thumb1_case_uhi, "lsls r0, r0, #1\n\tlsls r1, r1, #1\n\tldrh r1, [r1, r0]\n\tlsls r1, r1, #1")
/* The same of words: the table is aligned, an entry the distance from it. */
__attribute__((__naked__)) TINYSYS_SHARED(".text.__gnu_thumb1_case_si") void __gnu_thumb1_case_si(void)
{
	__asm__(".syntax unified\n\tpush {r0, r1}\n\tmov r1, lr\n\tadds r1, r1, #2\n\tlsrs r1, r1, #2\n\t"
		"lsls r0, r0, #2\n\tlsls r1, r1, #2\n\tldr r0, [r1, r0]\n\tadds r0, r0, r1\n\tmov lr, r0\n\t"
		"pop {r0, r1}\n\tmov pc, lr");
}
#endif

#endif

TINYSYS_END

#endif
