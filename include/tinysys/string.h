/* SPDX-License-Identifier: 0BSD */
#pragma once

#include "syscall.h"

/*
 * The functions that compilers call without being asked, -ffreestanding or not, as memcpy(3) and its kin have them.
 * In freestanding code only. A program holds those that it or its compiler calls.
 */

#if !__STDC_HOSTED__

/* Keeps a loop a loop: without it the compiler may see that the body of memset is a memset, and call it. */
#define TINYSYS_LOOP(pointer) __asm__ volatile("" : "+r"(pointer))

#if !defined(TINYSYS_COPY)
#define TINYSYS_COPY(dest, src, n)  \
	while (n--) {               \
		*dest++ = *src++;   \
		TINYSYS_LOOP(dest); \
	}
#endif
#if !defined(TINYSYS_FILL)
#define TINYSYS_FILL(dest, byte, n)            \
	while (n--) {                          \
		*dest++ = (unsigned char)byte; \
		TINYSYS_LOOP(dest);            \
	}
#endif

TINYSYS_BEGIN

/* memcpy(3) */
TINYSYS_SHARED(".text.memcpy") void *memcpy(void *dest, const void *src, kernel_size_t n)
{
	unsigned char *to = (unsigned char *)dest;
	const unsigned char *from = (const unsigned char *)src;

	TINYSYS_COPY(to, from, n);
	return dest;
}

/* memmove(3): the two may overlap */
TINYSYS_SHARED(".text.memmove") void *memmove(void *dest, const void *src, kernel_size_t n)
{
	unsigned char *to = (unsigned char *)dest;
	const unsigned char *from = (const unsigned char *)src;

	if ((__UINTPTR_TYPE__)to - (__UINTPTR_TYPE__)from >= n) {
		TINYSYS_COPY(to, from, n);
	} else {
		while (n--) {
			to[n] = from[n];
			TINYSYS_LOOP(to);
		}
	}
	return dest;
}

/* memset(3) */
TINYSYS_SHARED(".text.memset") void *memset(void *dest, int byte, kernel_size_t n)
{
	unsigned char *to = (unsigned char *)dest;

	TINYSYS_FILL(to, byte, n);
	return dest;
}

/* memcmp(3): by unsigned bytes */
TINYSYS_SHARED(".text.memcmp") int memcmp(const void *left, const void *right, kernel_size_t n)
{
	const unsigned char *l = (const unsigned char *)left;
	const unsigned char *r = (const unsigned char *)right;

	for (; n; n--, l++, r++) {
		if (*l != *r)
			return *l - *r;
	}
	return 0;
}

/* strlen(3) */
TINYSYS_SHARED(".text.strlen") kernel_size_t strlen(const char *string)
{
	const char *end = string;

	while (*end) {
		end++;
		TINYSYS_LOOP(end);
	}
	return (kernel_size_t)(end - string);
}

/* what else compilers call on this architecture, in assembly: they pass arguments as no function does */
#if defined(TINYSYS_IMPLICIT)
__asm__(TINYSYS_IMPLICIT);
#endif

TINYSYS_END

#endif
