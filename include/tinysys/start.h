/* SPDX-License-Identifier: 0BSD */
#pragma once

#include "process.h"

/*
 * Start: _start takes the stack as the kernel left it (argc, argv, NULL, envp, NULL, auxiliary vector; see
 * create_elf_tables() in fs/binfmt_elf.c) to main(argc, argv, envp) and ends the process with main's result.
 * main may have fewer parameters. In freestanding code only, and not under TINYSYS_NO_START.
 */

/* types of tinysys_getauxval() (include/uapi/linux/auxvec.h) */
#define TINYSYS_AT_PHDR 3
#define TINYSYS_AT_PHENT 4
#define TINYSYS_AT_PHNUM 5
#define TINYSYS_AT_PAGESZ 6
#define TINYSYS_AT_ENTRY 9
#define TINYSYS_AT_UID 11
#define TINYSYS_AT_EUID 12
#define TINYSYS_AT_GID 13
#define TINYSYS_AT_EGID 14
#define TINYSYS_AT_HWCAP 16
#define TINYSYS_AT_CLKTCK 17
#define TINYSYS_AT_SECURE 23
#define TINYSYS_AT_RANDOM 25
#define TINYSYS_AT_HWCAP2 26
#define TINYSYS_AT_EXECFN 31
#define TINYSYS_AT_SYSINFO_EHDR 33
#define TINYSYS_AT_MINSIGSTKSZ 51

/* Where a function in C expects what no kernel gives it, a program with _start of its own begins in front of it, at
 * TINYSYS_ENTRY_NAME. The name is set to a label, so that where link-time optimisation joins both in one assembly that
 * of the start below may take its place. */
#if !__STDC_HOSTED__ && defined(TINYSYS_NO_START) && defined(TINYSYS_ENTRY_STUB)
/* clang-format off */
__asm__(".ifndef tinysys_stub\n\t"
	".pushsection .text.tinysys_stub,\"axG\",%progbits,tinysys_stub,comdat\n\t"
	".hidden tinysys_stub\n\t"
	".weak tinysys_stub\n\t"
	".type tinysys_stub,%function\n"
	"tinysys_stub:\n\t"
	TINYSYS_ENTRY_STUB
	".size tinysys_stub,.-tinysys_stub\n\t"
	".popsection\n\t"
	".weak " TINYSYS_ENTRY_NAME "\n\t"
	".equ " TINYSYS_ENTRY_NAME ",tinysys_stub\n\t"
	".endif");
/* clang-format on */
#endif

#if !__STDC_HOSTED__ && !defined(TINYSYS_NO_START)

TINYSYS_BEGIN

/* main by its assembler name, so that the program may declare it as it likes and C++ may call it. gcc compares the two
 * declarations at link-time optimisation, hence one that is compatible with all where the language has that. clang
 * gives main a C++ name in freestanding code unless it is declared with this one. */
#if defined(__clang__) && defined(__cplusplus)
TINYSYS_END
int main() __asm__("main");
int main(int argc, char **argv) __asm__("main");
int main(int argc, char **argv, char **envp) __asm__("main");
TINYSYS_BEGIN
#endif
#if defined(__cplusplus) || (!defined(__clang__) && __GNUC__ >= 13 && __STDC_VERSION__ > 201710L)
extern int tinysys_main(...) __asm__("main");
#elif defined(__clang__)
extern int tinysys_main(int argc, char **argv, char **envp) __asm__("main");
#else
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wstrict-prototypes"
extern int tinysys_main() __asm__("main");
#pragma GCC diagnostic pop
#endif

/* _start, before a function that it jumps to or calls. It stands outside any function, as a prologue would move the
 * stack pointer, but is written inside that one: assembly at the top of a file has symbols that link-time optimisation
 * by clang takes for defined twice. An object file under TINYSYS_ENVIRON has _start global, one without weak, so that
 * the first wins in whichever order they are linked; where link-time optimisation joins them in one assembly, .ifndef
 * and the second .equ do the same. (Alpha has another use for .set.) */
/* clang-format off */
#define TINYSYS_START(function, names)                                                          \
	__asm__ volatile(".ifndef " function "_entry\n\t"                                       \
			 ".pushsection .text._start,\"axG\",%progbits," function "_entry,comdat\n\t" \
			 ".hidden " function "_entry\n\t"                                       \
			 ".weak " function "_entry\n\t"                                         \
			 ".type " function "_entry,%function\n"                                 \
			 function "_entry:\n\t"                                                 \
			 TINYSYS_ENTRY(function)                                                \
			 ".size " function "_entry,.-" function "_entry\n\t"                     \
			 ".popsection\n\t"                                                      \
			 ".endif\n\t"                                                           \
			 names)
#define TINYSYS_START_WEAK(name)                                                                \
	".ifndef tinysys_start_environ_entry\n\t"                                               \
	".weak " name "\n\t"                                                                    \
	".equ " name ",tinysys_start_entry\n\t"                                                 \
	".endif\n\t"
#define TINYSYS_START_GLOBAL(name)                                                              \
	".ifndef " name "\n\t"                                                                  \
	".globl " name "\n\t"                                                                   \
	".endif\n\t"                                                                            \
	".equ " name ",tinysys_start_environ_entry\n\t"
/* clang-format on */

/* The name that the architecture's linkers look for, where it is another, too. */
#if defined(TINYSYS_ENTRY_NAME)
#define TINYSYS_START_NAMES(bind) bind("_start") bind(TINYSYS_ENTRY_NAME)
#else
#define TINYSYS_START_NAMES(bind) bind("_start")
#endif

TINYSYS_NORETURN TINYSYS_SHARED(".text.tinysys_start") void tinysys_start(int argc, char **argv, char **envp)
{
#if !defined(TINYSYS_ENVIRON)
	TINYSYS_START("tinysys_start", TINYSYS_START_NAMES(TINYSYS_START_WEAK));
#endif
	sys_exit_group(((int (*)(int, char **, char **))tinysys_main)(argc, argv, envp));
}

#if defined(TINYSYS_ENVIRON)

/* environ(7), and where it stood at start: the auxiliary vector follows. */
TINYSYS_SHARED(".bss.environ") char **environ;
TINYSYS_SHARED(".bss.tinysys_envp") char **tinysys_envp;

TINYSYS_NORETURN TINYSYS_SHARED(".text.tinysys_start") void tinysys_start_environ(int argc, char **argv, char **envp)
{
	TINYSYS_START("tinysys_start_environ", TINYSYS_START_NAMES(TINYSYS_START_GLOBAL));
	environ = tinysys_envp = envp;
	tinysys_start(argc, argv, envp);
}

/* tinysys_getauxval(): as getauxval(3): the value of the auxiliary vector's entry of that type (TINYSYS_AT_PAGESZ),
 * 0 where there is none. */
TINYSYS_FUNCTION unsigned long tinysys_getauxval(unsigned long type)
{
	char **end = tinysys_envp;

	while (*end++)
		;
	const unsigned long *entry = (const unsigned long *)end;
	while (entry[0] && entry[0] != type)
		entry += 2;
	return entry[0] ? entry[1] : 0;
}

#endif

TINYSYS_END

#endif
