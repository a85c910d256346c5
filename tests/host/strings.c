/* SPDX-License-Identifier: 0BSD */
/*
 * tinysys.h's memory functions beside libc's, on every length and alignment that matters, at the very beginning and end
 * of what may be read and written, and on generated input. Each way of compiling them (strings_ours.c) is linked in
 * with a prefix to its names, so that a call of memset which the compiler put into memset itself is one of itself.
 */

#define _GNU_SOURCE
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>
#include <cmocka.h>

struct functions {
	const char *name;
	void *(*memcpy)(void *, const void *, size_t);
	void *(*memmove)(void *, const void *, size_t);
	void *(*memset)(void *, int, size_t);
	int (*memcmp)(const void *, const void *, size_t);
	size_t (*strlen)(const char *);
};

#define WAYS X(O0_) X(O1_) X(O2_) X(O3_) X(Os_) X(plain_O0_) X(plain_O2_) X(plain_O3_) X(plain_Os_)

#define X(prefix)                                               \
	void *prefix##memcpy(void *, const void *, size_t);     \
	void *prefix##memmove(void *, const void *, size_t);    \
	void *prefix##memset(void *, int, size_t);              \
	int prefix##memcmp(const void *, const void *, size_t); \
	size_t prefix##strlen(const char *);
WAYS
#undef X

    static const struct functions ways[] = {
#define X(prefix) { #prefix, prefix##memcpy, prefix##memmove, prefix##memset, prefix##memcmp, prefix##strlen },
	    WAYS
#undef X
    };

enum { LONGEST = 80, ROOM = 256 };

/* Room bytes between two pages that may not be touched: begin is the first, end is behind the last. */
struct guarded {
	unsigned char *begin, *end;
};

static struct guarded guarded(void)
{
	const size_t page = (size_t)sysconf(_SC_PAGESIZE);
	unsigned char *map = mmap(NULL, 3 * page, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	assert_ptr_not_equal(map, MAP_FAILED);
	assert_int_equal(mprotect(map + page, page, PROT_READ | PROT_WRITE), 0);
	return (struct guarded) { map + page, map + 2 * page };
}

/* The same sequence in every run. */
static uint32_t next(void)
{
	static uint64_t state = 1;

	state = state * 6364136223846793005U + 1442695040888963407U;
	return (uint32_t)(state >> 32);
}

static void fill(unsigned char *bytes, size_t n)
{
	while (n--)
		*bytes++ = (unsigned char)next();
}

#define for_each_way(way) for (const struct functions *way = ways; way < ways + sizeof ways / sizeof *ways; way++)

/* At the beginning, at the end, and somewhere between. */
static unsigned char *place(const struct guarded *area, int where, size_t n)
{
	switch (where) {
	case 0:
		return area->begin;
	case 1:
		return area->end - n;
	default:
		return area->begin + 64 + next() % 64;
	}
}

static void test_memcpy(void **state)
{
	struct guarded from = guarded(), to = guarded();

	(void)state;
	for_each_way(way)
	{
		for (size_t n = 0; n <= LONGEST; n++) {
			for (int where = 0; where < 9; where++) {
				unsigned char *src = place(&from, where % 3, n), *dest = place(&to, where / 3, n);
				unsigned char before = dest == to.begin ? 0 : dest[-1];
				fill(src, n);
				assert_ptr_equal(way->memcpy(dest, src, n), dest);
				assert_memory_equal(dest, src, n);
				if (dest != to.begin)
					assert_int_equal(dest[-1], before);
			}
		}
		/* a whole page, and nothing from nowhere */
		fill(from.begin, (size_t)(from.end - from.begin));
		way->memcpy(to.begin, from.begin, (size_t)(from.end - from.begin));
		assert_memory_equal(to.begin, from.begin, (size_t)(from.end - from.begin));
		assert_ptr_equal(way->memcpy(to.end, from.end, 0), to.end);
	}
}

/* Neither more nor less than asked, wherever the two overlap. */
static void test_memmove(void **state)
{
	struct guarded area = guarded();
	unsigned char model[ROOM];

	(void)state;
	for_each_way(way)
	{
		for (size_t n = 0; n <= 40; n++) {
			for (size_t src = 0; src <= 40; src++) {
				for (size_t dest = 0; dest <= 40; dest++) {
					unsigned char *bytes = area.end - 80;
					fill(bytes, 80);
					memcpy(model, bytes, 80);
					memmove(model + dest, model + src, n);
					assert_ptr_equal(way->memmove(bytes + dest, bytes + src, n), bytes + dest);
					assert_memory_equal(bytes, model, 80);
				}
			}
		}
		for (int i = 0; i < 2000; i++) {
			size_t n = next() % (ROOM / 2), src = next() % (ROOM / 2), dest = next() % (ROOM / 2);
			fill(area.begin, ROOM);
			memcpy(model, area.begin, ROOM);
			memmove(model + dest, model + src, n);
			way->memmove(area.begin + dest, area.begin + src, n);
			assert_memory_equal(area.begin, model, ROOM);
		}
		/* to and from the ends */
		way->memmove(area.begin, area.begin + 1, (size_t)(area.end - area.begin) - 1);
		way->memmove(area.begin + 1, area.begin, (size_t)(area.end - area.begin) - 1);
		assert_int_equal(area.begin[0], area.begin[1]);
	}
}

static void test_memset(void **state)
{
	static const int values[] = { 0, 1, 0x80, 0xff, -1, 0x1234, 0x100, INT32_MIN };
	struct guarded area = guarded();
	unsigned char model[ROOM];

	(void)state;
	for_each_way(way)
	{
		for (size_t n = 0; n <= LONGEST; n++) {
			for (size_t at = 0; at < 17; at++) {
				unsigned char *bytes = area.end - LONGEST - 16;
				int value = values[next() % (sizeof values / sizeof *values)];
				fill(bytes, LONGEST + 16);
				memcpy(model, bytes, LONGEST + 16);
				memset(model + at, value, at + n <= LONGEST + 16 ? n : 0);
				assert_ptr_equal(way->memset(bytes + at, value, at + n <= LONGEST + 16 ? n : 0),
						 bytes + at);
				assert_memory_equal(bytes, model, LONGEST + 16);
			}
		}
		for (size_t i = 0; i < sizeof values / sizeof *values; i++) {
			way->memset(area.begin, values[i], (size_t)(area.end - area.begin));
			for (unsigned char *byte = area.begin; byte < area.end; byte++)
				assert_int_equal(*byte, (unsigned char)values[i]);
		}
	}
}

static int sign(int value)
{
	return (value > 0) - (value < 0);
}

static void test_memcmp(void **state)
{
	struct guarded left = guarded(), right = guarded();

	(void)state;
	for_each_way(way)
	{
		/* every pair of bytes, as unsigned */
		for (int l = 0; l < 256; l++) {
			for (int r = 0; r < 256; r++) {
				left.end[-1] = (unsigned char)l;
				right.begin[0] = (unsigned char)r;
				assert_int_equal(sign(way->memcmp(left.end - 1, right.begin, 1)), (l > r) - (l < r));
			}
		}
		/* the first difference decides, what follows it is not asked */
		for (size_t n = 0; n <= LONGEST; n++) {
			for (size_t at = 0; at <= n; at++) {
				unsigned char *l = left.end - n, *r = right.end - n;
				fill(l, n);
				memcpy(r, l, n);
				for (size_t i = at; i < n; i++)
					r[i] = (unsigned char)next();
				assert_int_equal(sign(way->memcmp(l, r, n)), sign(memcmp(l, r, n)));
				assert_int_equal(way->memcmp(l, r, at), 0);
			}
		}
		assert_int_equal(way->memcmp(left.end, right.end, 0), 0);
	}
}

static void test_strlen(void **state)
{
	struct guarded area = guarded();

	(void)state;
	for_each_way(way)
	{
		for (size_t n = 0; n <= 300; n++) {
			char *at_end = (char *)area.end - n - 1;
			memset(area.begin, (int)(next() | 1), (size_t)(area.end - area.begin));
			area.end[-1] = 0;
			assert_int_equal(way->strlen(at_end), n);
			area.begin[n] = 0;
			assert_int_equal(way->strlen((char *)area.begin), n);
		}
		/* every byte but zero is one of the string */
		for (int value = 1; value < 256; value++)
			area.begin[value - 1] = (unsigned char)value;
		area.begin[255] = 0;
		assert_int_equal(way->strlen((char *)area.begin), 255);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_memcpy), cmocka_unit_test(test_memmove), cmocka_unit_test(test_memset),
		cmocka_unit_test(test_memcmp), cmocka_unit_test(test_strlen),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
