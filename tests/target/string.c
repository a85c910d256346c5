/* SPDX-License-Identifier: 0BSD */
/*
 * The functions that compilers call by themselves, called by name: sizes 0 to 100, each place in a word, with bytes
 * around the result that must stay as they are and a page behind it that must not be touched.
 */

#include "tap.h"

#define PAGE 65536
#define GUARD 16
#define MAX 100

/* Read at each call, so that the compiler neither expands the function nor knows what it does. */
static void *(*volatile copy)(void *, const void *, kernel_size_t) = memcpy;
static void *(*volatile move)(void *, const void *, kernel_size_t) = memmove;
static void *(*volatile fill)(void *, int, kernel_size_t) = memset;
static int (*volatile compare)(const void *, const void *, kernel_size_t) = memcmp;
static kernel_size_t (*volatile length)(const char *) = strlen;

/* Two areas, each with a page behind it that faults. */
static unsigned char *source_end, *target_end;

static unsigned char *area_end(void)
{
	unsigned char *area =
	    (unsigned char *)sys_mmap(0, 2 * PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	sys_mprotect(area + PAGE, PAGE, PROT_NONE);
	return area + PAGE;
}

static unsigned char pattern(int i)
{
	return (unsigned char)(i * 7 + 3);
}

static void set(volatile unsigned char *to, int byte, int n)
{
	while (n--)
		*to++ = (unsigned char)byte;
}

static int all(const volatile unsigned char *at, int byte, int n)
{
	while (n--) {
		if (*at++ != (unsigned char)byte)
			return 0;
	}
	return 1;
}

static void copying(void)
{
	int right = 1, guarded = 1, returned = 1;

	for (int n = 0; n <= MAX; n++) {
		for (int place = 0; place < 16; place++) {
			unsigned char *from = source_end - n - place / 4;
			unsigned char *to = target_end - n - place % 4;

			for (int i = 0; i < n; i++)
				((volatile unsigned char *)from)[i] = pattern(i);
			set(to - GUARD, 0x5a, GUARD + n + place % 4);
			returned &= copy(to, from, (kernel_size_t)n) == to;
			for (int i = 0; i < n; i++)
				right &= to[i] == pattern(i) && from[i] == pattern(i);
			guarded &= all(to - GUARD, 0x5a, GUARD) && all(to + n, 0x5a, place % 4);
		}
	}
	tap_ok(right, "memcpy copies");
	tap_ok(guarded, "memcpy writes nothing else");
	tap_ok(returned, "memcpy returns its target");
}

/* Every distance at which the areas overlap, and some at which they do not, either way. */
static void moving(void)
{
	int right = 1, guarded = 1, returned = 1;

	for (int n = 0; n <= MAX; n += n < 34 ? 1 : 11) {
		for (int distance = -n - 1; distance <= n + 1; distance++) {
			unsigned char *from = target_end - n - (distance > 0 ? distance : 0);
			unsigned char *to = from + distance;

			set(target_end - 3 * MAX - GUARD, 0x5a, 3 * MAX + GUARD);
			for (int i = 0; i < n; i++)
				((volatile unsigned char *)from)[i] = pattern(i);
			returned &= move(to, from, (kernel_size_t)n) == to;
			for (int i = 0; i < n; i++)
				right &= to[i] == pattern(i);
			/* what of the source the target does not cover is left as it was */
			for (int i = 0; i < n; i++)
				right &= (from + i >= to && from + i < to + n) || from[i] == pattern(i);
			guarded &= all((to < from ? to : from) - GUARD, 0x5a, GUARD);
		}
	}
	tap_ok(right, "memmove copies, however the areas overlap");
	tap_ok(guarded, "memmove writes nothing else");
	tap_ok(returned, "memmove returns its target");
}

static void filling(void)
{
	int right = 1, guarded = 1, returned = 1;

	for (int n = 0; n <= MAX; n++) {
		for (int place = 0; place < 8; place++) {
			unsigned char *to = target_end - n - place;

			set(to - GUARD, 0x5a, GUARD + n + place);
			/* the low byte counts, and it alone */
			returned &= fill(to, 0x1200 + 0x80 + n, (kernel_size_t)n) == to;
			right &= all(to, 0x80 + n, n);
			guarded &= all(to - GUARD, 0x5a, GUARD) && all(to + n, 0x5a, place);
		}
	}
	tap_ok(right, "memset fills");
	tap_ok(guarded, "memset writes nothing else");
	tap_ok(returned, "memset returns its target");
}

static void comparing(void)
{
	int equal = 1, less = 1, greater = 1, beyond = 1;

	for (int n = 0; n <= MAX; n++) {
		unsigned char *left = source_end - n;
		unsigned char *right = target_end - n;

		set(left, 0x7f, n);
		set(right, 0x7f, n);
		equal &= compare(left, right, (kernel_size_t)n) == 0;
		for (int at = 0; at < n; at++) {
			/* 0x80 is more than 0x7f, whatever char is; what comes behind does not count */
			((volatile unsigned char *)right)[at] = 0x80;
			((volatile unsigned char *)left)[n - 1] = at == n - 1 ? 0x7f : 0xff;
			less &= compare(left, right, (kernel_size_t)n) < 0;
			greater &= compare(right, left, (kernel_size_t)n) > 0;
			beyond &= compare(left, right, (kernel_size_t)at) == 0;
			((volatile unsigned char *)right)[at] = 0x7f;
			((volatile unsigned char *)left)[n - 1] = 0x7f;
		}
	}
	tap_ok(equal, "memcmp, equal");
	tap_ok(less, "memcmp, less: bytes are unsigned");
	tap_ok(greater, "memcmp, greater");
	tap_ok(beyond, "memcmp, what is behind the size does not count");
}

static void measuring(void)
{
	int right = 1;

	for (int n = 0; n < MAX; n++) {
		unsigned char *string = source_end - n - 1;

		set(string, 0xff, n);
		((volatile unsigned char *)string)[n] = 0;
		right &= length((const char *)string) == (kernel_size_t)n;
	}
	tap_ok(right, "strlen");
}

int main(void)
{
	source_end = area_end();
	target_end = area_end();
	copying();
	moving();
	filling();
	comparing();
	measuring();
	return tap_done();
}
