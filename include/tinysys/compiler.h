/* SPDX-License-Identifier: 0BSD */
#pragma once

/*
 * What the rest asks of the compiler: gcc or clang, any C since C99 and any C++ since C++11.
 */

#if defined(__cplusplus)
#define TINYSYS_BEGIN extern "C" {
#define TINYSYS_END }
#define TINYSYS_CHECK(condition, text) static_assert(condition, text)
#else
#define TINYSYS_BEGIN
#define TINYSYS_END
#define TINYSYS_CHECK(condition, text) __extension__ _Static_assert(condition, text)
#endif

#define TINYSYS_NORETURN __attribute__((__noreturn__))

/* A wrapper that is nothing but its system call, and so is smaller inlined than called, at -O0 too. */
#define TINYSYS_WRAPPER static inline __attribute__((__always_inline__, __unused__))

/* A function with a body of its own, which the compiler may leave out of line. */
#define TINYSYS_FUNCTION static inline __attribute__((__unused__))

/* A function or object that each object file may hold and a linked program holds once. Its own section lets
 * --gc-sections drop it where nothing calls it; `used` keeps it through link-time optimisation, which runs before
 * the compiler has written the calls that need it. */
#define TINYSYS_SHARED(section) __attribute__((__weak__, __used__, __visibility__("hidden"), __section__(section)))

#define TINYSYS_OFFSET(type, member, offset) \
	TINYSYS_CHECK(__builtin_offsetof(type, member) == (offset), #type "." #member ": not where the kernel has it")
#define TINYSYS_SIZE(type, size) TINYSYS_CHECK(sizeof(type) == (size), #type ": not the kernel's size")
