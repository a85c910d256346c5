#!/bin/bash
# SPDX-License-Identifier: 0BSD
#
# Every constant of the header is the one of the kernel's headers and of libc's that has the plain name, on every ABI,
# and each has its standard name in freestanding code. The lists are taken from the header, so that a
# constant which is added there is compared without a word here.
. "$(dirname "$0")/../tap.sh"

# The header's own, which have no plain name. What is neither here nor in any header of the machine is an error.
own='
VERSION BEGIN END NORETURN WRAPPER FUNCTION MAY_NEST H
TRAP[0-6]? CLOBBERS REG_NR REG_RET REG_ARG[1-6] LOST.* RESULT.* CLOBBER_.* LOAD[0-6] INPUT[0-6] CFA WORD_64 LONG_64
ZERO_EXTENDED SUSECONDS_INT PAIRS_EVEN LLSEEK MMAP_POINTER MMAP2_UNIT CLONE_BACKWARDS2? IMPLICIT LEAVE FRAME.* PT_REGS
DIVISION.* NR_TABLE_[a-z0-9_]+ NR_ABI_[a-z0-9_]+ NR_[A-Z0-9_]+_H ERRNO_TABLE_[a-z]+
INSN_.* ENTRY_.* RESTORER_(BEGIN|END|TYPE) RT_SIGRETURN SIGRETURN SIGACTION_.* SIGINFO_.* STACK_FLAGS_LAST
UCONTEXT.* ELF_.* PAGE_SIZE_MAX __O_TMPFILE'

# The kernel's own headers, without libc's.
cat >"$dir/kernel.h" <<'END'
#include <linux/auxvec.h>
#include <linux/errno.h>
#include <linux/fcntl.h>
#include <linux/fs.h>
#include <linux/mman.h>
#include <linux/poll.h>
#include <linux/sched.h>
#include <linux/signal.h>
#include <linux/signalfd.h>
#include <linux/time.h>
#include <linux/wait.h>
/* Many have 32, for a set of the oldest kind, and leave to libc's signal.h what SIGRTMAX is. */
#if NSIG == 32
#undef NSIG
#undef _NSIG
#define _NSIG 64
#elif !defined(NSIG)
#define NSIG _NSIG
#endif
END

# libc's, but for those that it has otherwise for reasons of its own: O_LARGEFILE is 0 where it is always implied, NSIG
# is one past the last signal, the first real-time signals it keeps to itself, the stack sizes it asks of the kernel.
cat >"$dir/libc.h" <<'END'
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <sys/auxv.h>
#include <sys/mman.h>
#include <sys/signalfd.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#undef NSIG
#if !defined(__mips__) /* it leaves out the last of the kernel's 128, which a status cannot tell */
#define NSIG (_NSIG - 1)
#endif
#undef O_LARGEFILE
#undef SIGRTMIN
#undef SIGRTMAX
#undef MINSIGSTKSZ
#undef SIGSTKSZ
END

# constants: the names, without TINYSYS_, of the header's constants on this architecture.
constants() {
	local pattern
	pattern=$(printf '%s' "$own" | tr -s ' \n' '|')
	echo '#include "tinysys.h"' | "${cc[@]}" -I "$root/include" -E -dM -x c - |
		sed -nE 's/^#define TINYSYS_([A-Za-z0-9_]+)( .*)?$/\1/p' |
		grep -vxE "${pattern#|}|NR_[a-z0-9_]+" | sort
}

# known HEADER OPTION...: those of the constants that are declared once HEADER is included, be it as macros or enumerators.
known() {
	local header=$1
	shift
	{
		printf '#include "%s"\nvoid probe(void);\nvoid probe(void)\n{\n' "$header"
		sed 's/.*/(void)(&);/' "$dir/constants"
		echo '}'
	} >"$dir/probe.c"
	"${cc[@]}" -w -I "$root/include" -fsyntax-only "${limit[@]}" "$@" "$dir/probe.c" 2>"$dir/errors" || true
	if grep error: "$dir/errors" | grep -v undeclared >&2; then
		return 1
	fi
	sed -nE "s/.*error: ('([A-Za-z0-9_]+)' undeclared|use of undeclared identifier '([A-Za-z0-9_]+)').*/\2\3/p" \
		"$dir/errors" | sort -u | comm -23 "$dir/constants" -
}

# agree HEADER OPTION...: they are the header's. The cast is for SIG_DFL and SIG_IGN, pointers, which clang does not compare when
# it compiles.
agree() {
	known "$@" >"$dir/known" || return
	local header=$1
	shift
	echo "# $(wc -l <"$dir/known") constants"
	[ "$(wc -l <"$dir/known")" -gt 100 ] || return
	cat "$dir/known" >>"$dir/compared"
	{
		printf '#include "%s"\n#include "tinysys.h"\n' "$header"
		grep -vxE "$pointers" "$dir/known" |
			sed 's/.*/_Static_assert((__INTPTR_TYPE__)(TINYSYS_&) == (__INTPTR_TYPE__)(&), "TINYSYS_&");/'
	} >"$dir/agree.c"
	"${cc[@]}" -w -I "$root/include" -fsyntax-only "${limit[@]}" "$@" "$dir/agree.c"
}

# all_compared: none was left out, neither by libc nor by the kernel. SA_RESTORER is there where a kernel has none.
all_compared() {
	sort -u "$dir/compared" | comm -23 "$dir/constants" - | grep -vx SA_RESTORER >"$dir/unknown"
	empty "$dir/unknown"
}

# freestanding_macros: what the header adds to what the compiler and its own headers define.
freestanding_macros() {
	printf '#include <std%s.h>\n' arg bool def int >"$dir/compiler.h"
	"${cc[@]}" -ffreestanding -E -dM "$dir/compiler.h" | sort >"$dir/before"
	echo '#include "tinysys.h"' | "${cc[@]}" -ffreestanding -I "$root/include" -E -dM -x c - | sort |
		comm -13 "$dir/before" - | grep -vE '^#define (TINYSYS_|tinysys_)'
}

# standard_names: each constant, and each macro that reads a status, under its standard name; no other names.
standard_names() {
	freestanding_macros >"$dir/standard"
	{
		grep -vx NSIG "$dir/constants" | sed 's/.*/#define & TINYSYS_&/' # libc's is one past the last
		echo '#include "tinysys.h"' | "${cc[@]}" -I "$root/include" -E -dM -x c - |
			sed -nE 's/^#define TINYSYS_(W[A-Z]+)\(status\) .*/#define \1(status) TINYSYS_\1(status)/p'
	} | sort | diff - "$dir/standard"
}

check() {
	limit=()
	pointers=
	if [ "$kind" = clang ]; then
		limit=(-ferror-limit=0)
		pointers='SIG_(DFL|IGN)'
	fi
	: >"$dir/compared"
	constants >"$dir/constants"
	if [ ${#newest[@]} = 0 ]; then
		skip "$compiler: as Linux's newest headers have them" "no headers in TINYSYS_HEADERS"
	else
		ok "$compiler: as the headers of Linux $newest_version have them" agree "$dir/kernel.h" "${newest[@]}"
	fi
	if [ -z "$libc" ]; then
		skip "$compiler: as the installed headers have them" "none are installed"
	else
		ok "$compiler: as the kernel's installed headers have them" agree "$dir/kernel.h" "${system[@]}"
		ok "$compiler: as libc's headers have them" agree "$dir/libc.h" "${system[@]}"
	fi
	if [ -n "$libc" ]; then
		ok "$compiler: every constant is in one of them" all_compared
	fi
	ok "$compiler: every constant has its standard name" standard_names
}

each_compiler check
finish
