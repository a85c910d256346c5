/* SPDX-License-Identifier: 0BSD */
/*
 * What main is given. start.sh runs it as
 *
 *   env -i A=1 B=two start one "" "two words"
 *
 * once under TINYSYS_ENVIRON and once without; under GARBAGE it begins at abi_garbage.
 */

#include "tap.h"
#if defined(GARBAGE)
#include "abi.h"

ABI_FUNCTION(abi_garbage, ABI_GARBAGE);
#endif

static int equal(const char *left, const char *right)
{
	for (; *left == *right; left++, right++) {
		if (!*left)
			return 1;
	}
	return 0;
}

/* Not in main, whose stack pointer it would have the compiler align. */
__attribute__((noinline)) static int wide(void)
{
	_Alignas(32) char ours[32];

	return (__UINTPTR_TYPE__)tap_hide(ours) % 32 == 0;
}

int main(int argc, char **argv, char **envp)
{
	_Alignas(16) char ours[16];
	int a = 0, b = 0, others = 0;

	tap_ok((__UINTPTR_TYPE__)tap_hide(ours) % 16 == 0, "main's stack is aligned");
	tap_ok(wide(), "and more, where a function asks for it");
	if (!tap_is(argc, 4, "argc"))
		return tap_done();
	tap_ok(argv[0][0] != '\0', "argv[0]");
	tap_ok(equal(argv[1], "one"), "argv[1]");
	tap_ok(equal(argv[2], ""), "argv[2], which is empty");
	tap_ok(equal(argv[3], "two words"), "argv[3]");
	tap_ok(argv[4] == 0, "argv ends with NULL");
	tap_ok(envp == argv + argc + 1, "envp is behind it");
	/* in any order: qemu turns it round */
	for (char **variable = envp; *variable; variable++) {
		if (equal(*variable, "A=1"))
			a++;
		else if (equal(*variable, "B=two"))
			b++;
		else
			others++;
	}
	tap_ok(a == 1 && b == 1 && others == 0, "the environment");
#if defined(TINYSYS_ENVIRON)
	tap_ok(environ == envp, "environ");
	kernel_ulong_t page = tinysys_getauxval(AT_PAGESZ);
	tap_ok(page >= 4096 && (page & (page - 1)) == 0, "tinysys_getauxval, AT_PAGESZ");
	tap_is((long)tinysys_getauxval(AT_UID), sys_getuid(), "tinysys_getauxval, AT_UID");
	tap_ok(tinysys_getauxval(AT_RANDOM) != 0, "tinysys_getauxval, AT_RANDOM");
	tap_ok(*(const char *)tinysys_getauxval(AT_EXECFN) != '\0', "tinysys_getauxval, AT_EXECFN");
	tap_is((long)tinysys_getauxval(0), 0, "tinysys_getauxval, the end");
	tap_is((long)tinysys_getauxval(9999), 0, "tinysys_getauxval, a type that is not there");
	char *none[] = { 0 };
	environ = none;
	tap_is((long)tinysys_getauxval(AT_PAGESZ), (long)page, "tinysys_getauxval, when environ is set anew");
#endif
	return tap_done();
}
