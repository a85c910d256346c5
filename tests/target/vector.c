/* SPDX-License-Identifier: 0BSD */
/*
 * Loops over vectors with a system call inside, for the ABIs whose kernels destroy vector state in a call: aarch64 with
 * SVE, riscv with V. See vector.sh.
 */

#include "tap.h"
#if defined(__riscv)
#include <riscv_vector.h>
#else
#include <arm_sve.h>
#endif

#define COUNT 1000

static int numbers[COUNT], sums[COUNT];

/* As the compiler's own vectoriser has it: over the outer loop it keeps the inner one's predicate, and a vector of ones
 * to be shifted. */
__attribute__((noinline)) static void implicit(int rounds, int one)
{
	for (int round = 0; round < rounds; round++) {
		for (int i = 0; i < COUNT; i++)
			sums[i] += one << (numbers[i] & 15);
		sys_getpid();
	}
}

#if defined(__riscv)

/* A vector that lives over the call, and one that is loaded before it and used after. */
__attribute__((noinline)) static int explicit(void)
{
	const kernel_size_t all = __riscv_vsetvlmax_e32m1();
	vint32m1_t sum = __riscv_vmv_v_x_i32m1(0, all);
	kernel_size_t some;

	for (kernel_size_t i = 0; i < COUNT; i += some) {
		some = __riscv_vsetvl_e32m1(COUNT - i);
		vint32m1_t next = __riscv_vle32_v_i32m1(numbers + i, some);
		sys_getpid();
		sum = __riscv_vadd_vv_i32m1_tu(sum, sum, next, some);
	}
	return __riscv_vmv_x_s_i32m1_i32(__riscv_vredsum_vs_i32m1_i32m1(sum, __riscv_vmv_v_x_i32m1(0, all), all));
}

#else

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

#endif

int main(void)
{
	int wanted = 0, right = 1, one = 1;

	for (int i = 0; i < COUNT; i++) {
		numbers[i] = i + 1;
		wanted += i + 1;
	}
	implicit(3, *(int *)tap_hide(&one));
	for (int i = 0; i < COUNT; i++)
		right &= sums[i] == 3 << (numbers[i] & 15);
	tap_ok(right, "a loop that the compiler vectorised");
	tap_is(explicit(), wanted, "vectors kept over a call");
	return tap_done();
}
