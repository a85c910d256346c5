/* SPDX-License-Identifier: 0BSD */
/*
 * Loops over vectors with a system call inside, for an ABI whose kernel destroys vector state in a call: aarch64 with
 * SVE. See vector.sh.
 */

#include "tap.h"
#include <arm_sve.h>

#define COUNT 1000

static int numbers[COUNT], sums[COUNT];

/* As the compiler's own vectoriser has it: it keeps the inner loop's predicate over the outer loop. */
__attribute__((noinline)) static void implicit(int rounds)
{
	for (int round = 0; round < rounds; round++) {
		for (int i = 0; i < COUNT; i++)
			sums[i] += numbers[i];
		sys_getpid();
	}
}

/* A predicate and a vector that live over the call. */
__attribute__((noinline)) static int explicit(void)
{
	const svbool_t every = svptrue_b32();
	svint32_t sum = svdup_s32(0);

	for (int i = 0; i < COUNT; i += (int)svcntw()) {
		sum = svadd_s32_m(every, sum, svld1_s32(svwhilelt_b32(i, COUNT), numbers + i));
		sys_getpid();
	}
	return (int)svaddv_s32(every, sum);
}

int main(void)
{
	int wanted = 0, right = 1;

	for (int i = 0; i < COUNT; i++) {
		numbers[i] = i + 1;
		wanted += i + 1;
	}
	implicit(3);
	for (int i = 0; i < COUNT; i++)
		right &= sums[i] == 3 * (i + 1);
	tap_ok(right, "a loop that the compiler vectorised");
	tap_is(explicit(), wanted, "a predicate and a vector kept over a call");
	return tap_done();
}
