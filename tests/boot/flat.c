/* SPDX-License-Identifier: 0BSD */
/*
 * A program in the flat layout with a main, and with more values alive over its calls than hang has: what saves their
 * registers may be code that the linker adds, which has to be in the program too. Prints TAP, of one result, by itself,
 * as tap.h counts in variables.
 */

#include "tinysys.h"

__attribute__((noinline)) static long next(long value)
{
	__asm__ volatile("" : "+r"(value) : : "memory");
	return value + 1;
}

int main(int argc, char **argv)
{
	static const char passed[] = "ok 1 - values live over calls\n1..1\n", failed[] = "not ok 1 - values\n1..1\n";
	const long a = next(argc), b = next(a), c = next(b), d = next(c), e = next(d), f = next(e), g = next(f);
	const long h = next(g), i = next(h), j = next(i), k = next(j), l = next(k), m = next(l), n = next(m);

	if (argv[argc] || next(a * b - c * d + e * f - g * h + i * j - k * l + m * n) != 121)
		return sys_write(1, failed, sizeof failed - 1) < 0;
	return sys_write(1, passed, sizeof passed - 1) < 0;
}
