/* SPDX-License-Identifier: 0BSD */
/*
 * What a processor may have no instruction for and the compiler calls a function: division, products and shifts of 64
 * bits, the table of a switch.
 */

#include "tap.h"

static const unsigned long long values[] = {
	1,
	2,
	3,
	7,
	10,
	0xffff,
	0x10000,
	0x7fffffff,
	0x80000000,
	0xffffffff,
	0x100000000,
	0x123456789,
	0xffffffff0000,
	0x7fffffffffffffff,
	1ULL << 63,
	-10ULL,
	-3ULL,
	-1ULL,
	1000000007000009,
	0xdeadbeefcafebabe,
};
#define COUNT (sizeof values / sizeof *values)

/* Of which the compiler does not know the value. */
static unsigned long long hidden(unsigned long long value)
{
	unsigned long long kept = value;

	__asm__ volatile("" : "+m"(kept));
	return kept;
}

/* The product by additions alone. */
static unsigned long long sum(unsigned long long left, unsigned long long right)
{
	unsigned long long result = 0;

	for (int i = 0; i < 64; i++) {
		result += result;
		if (right >> 63)
			result += left;
		right += right;
	}
	return result;
}

static long long magnitude(long long value)
{
	return value < 0 ? (long long)(0 - (unsigned long long)value) : value;
}

static void pairs(void)
{
	int words = 1, signed_words = 1, longs = 1, signed_longs = 1, products = 1;

	for (unsigned int i = 0; i < COUNT; i++) {
		for (unsigned int j = 0; j < COUNT; j++) {
			unsigned long long n = hidden(values[i]), d = hidden(values[j]);
			unsigned long long q = n / d, r = n % d;

			longs &= r < d && sum(q, d) + r == n;
			products &= n * d == sum(n, d);
			long long sn = (long long)n, sd = (long long)d;
			if (!(n == 1ULL << 63 && d == -1ULL)) {
				long long sq = sn / sd, sr = sn % sd;

				signed_longs &= (unsigned long long)magnitude(sr) < (unsigned long long)magnitude(sd) &&
						(sr == 0 || (sr < 0) == (sn < 0)) &&
						sum((unsigned long long)sq, d) + (unsigned long long)sr == n;
			}
			unsigned int wn = (unsigned int)n, wd = (unsigned int)d;
			if (!wd)
				continue;
			words &= wn % wd < wd && (unsigned int)sum(wn / wd, wd) + wn % wd == wn;
			int swn = (int)wn, swd = (int)wd;
			if (wn == 1U << 31 && swd == -1)
				continue;
			signed_words &=
			    magnitude(swn % swd) < magnitude(swd) && (swn % swd == 0 || (swn % swd < 0) == (swn < 0)) &&
			    (unsigned int)sum((unsigned int)(swn / swd), wd) + (unsigned int)(swn % swd) == wn;
		}
	}
	tap_ok(words, "words");
	tap_ok(signed_words, "signed words");
	tap_ok(longs, "long longs");
	tap_ok(signed_longs, "signed long longs");
	tap_ok(products, "products");
	tap_is((long)((unsigned int)hidden(100) / (unsigned int)hidden(7)), 14, "100 / 7");
	tap_is((long)((long long)hidden(-100ULL) / (long long)hidden(7)), -14, "-100 / 7");
	tap_is((long)((long long)hidden(-100ULL) % (long long)hidden(7)), -2, "-100 % 7");
}

static void shifts(void)
{
	int left = 1, right = 1, arithmetic = 1;

	for (unsigned int i = 0; i < COUNT; i++) {
		unsigned long long up = values[i];

		for (int by = 0; by < 64; by++) {
			int hidden_by = (int)hidden((unsigned long long)by);
			unsigned long long down = hidden(values[i]) >> hidden_by;

			left &= hidden(values[i]) << hidden_by == up;
			up += up;
			/* bit by bit */
			for (int bit = 0; bit < 64; bit++) {
				int from = bit + by < 64 ? bit + by : 64;
				int wanted = from < 64 && values[i] & 1ULL << from;
				int sign = from < 64 ? wanted : (values[i] & 1ULL << 63) != 0;
				long long kept = (long long)hidden(values[i]) >> hidden_by;

				right &= ((down & 1ULL << bit) != 0) == wanted;
				arithmetic &= (((unsigned long long)kept & 1ULL << bit) != 0) == sign;
			}
		}
	}
	tap_ok(left, "shifts to the left");
	tap_ok(right, "to the right");
	tap_ok(arithmetic, "to the right, signed");
}

__attribute__((noinline)) static int choose(int value)
{
	switch (value) {
	case 0:
		return sys_getpid() > 0 ? 10 : 0;
	case 1:
		return sys_getppid() >= 0 ? 23 : 0;
	case 2:
		return sys_gettid() > 0 ? 5 : 0;
	case 3:
		return sys_close(-1) < 0 ? 77 : 0;
	case 4:
		return sys_dup(-1) < 0 ? 41 : 0;
	case 5:
		return sys_fcntl(-1, F_GETFD, 0) < 0 ? 99 : 0;
	default:
		return -1;
	}
}

static void tables(void)
{
	static const int wanted[] = { 10, 23, 5, 77, 41, 99, -1 };

	for (int i = 0; i < 7; i++)
		tap_is(choose((int)hidden((unsigned long long)i)), wanted[i], "switch");
}

int main(void)
{
	pairs();
	shifts();
	tables();
	return tap_done();
}
