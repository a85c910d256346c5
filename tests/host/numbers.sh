#!/bin/sh
# SPDX-License-Identifier: 0BSD
#
# The rooms of system call numbers, include/tinysys/nr/*.h, agree with the kernel headers installed on this machine.
#
#	[CC=PROGRAM] [ROOMS=DIR] [ROOT=DIR] tests/host/numbers.sh
#
# Every __NR_x of a header is TINYSYS_NR_x with the same number. A header older than the rooms lacks some of their
# calls; a number of theirs that it gives to another call is an error, and so is one that two of their calls share.
# This reads the headers by other means than cmake/numbers.cmake, which writes the rooms, so that the two check
# each other. Any compiler for any target will do: the ABI is named here, the host's own macros are switched off.
#
# ROOT, the absolute path of the file system whose headers are meant, can be an unpacked linux-libc-dev.
#
# Exit: 0 they agree, 1 they do not (each name is printed), 77 no header or no compiler is installed.

set -u
LC_ALL=C
export LC_ALL
CC=${CC:-cc}
ROOMS=$(cd "${ROOMS:-$(dirname "$0")/../../include/tinysys/nr}" && pwd) || exit 1
ROOT=${ROOT:-}

command -v "$CC" >/dev/null || { echo "skip: no compiler $CC"; exit 77; }
dir=$(mktemp -d) || exit 1
trap 'rm -rf "$dir"' EXIT
trap 'exit 1' HUP INT TERM
checked=0
failed=0

# numbers PREFIX HEADER FLAG...: "name number" for every macro PREFIXname. The preprocessor itself says what each
# expands to: a header may spell a number as the name of another, or as a sum.
numbers() {
	prefix=$1 header=$2
	shift 2
	"$CC" -undef -nostdinc "$@" -E -dM -x c "$header" >"$dir/macros" || return
	{
		echo "#include \"$header\""
		sed -n "s/^#define $prefix\([a-z0-9_]*\) .*/@ \"\1\" $prefix\1/p" "$dir/macros"
	} >"$dir/probe.c"
	"$CC" -undef -nostdinc "$@" -E -P "$dir/probe.c" >"$dir/probe.i" || return
	awk '
	$1 != "@" { next }
	{
		name = $2
		gsub(/"/, "", name)
		if (name == "syscalls" || name == "arch_specific_syscall")
			next
		$1 = $2 = ""
		gsub(/[() ]/, "")
		number = 0
		terms = split($0, term, "+")
		for (i = 1; i <= terms; i++) {
			if (term[i] !~ /^[0-9]+$/) {
				print "no number: " name " " $0 > "/dev/stderr"
				exit bad = 1
			}
			number += term[i]
		}
		print name, number
		count++
	}
	END { exit bad || !count }' "$dir/probe.i"
}

# check ABI TRIPLET MACHINES ROOM LP64|ILP32 KNOB...: compare the room with the ABI's header, wherever it is installed.
check() {
	abi=$1 triplet=$2 machines=$3 room=$4 model=$5
	shift 5
	for knob; do
		set -- "$@" "-DTINYSYS_NR_ABI_$knob"
		shift
	done
	bytes=4
	[ "$model" = LP64 ] && bytes=8
	set -- "$@" "-D__${model}__=1" -D__SIZEOF_LONG__=$bytes -D__SIZEOF_POINTER__=$bytes -D__CHAR_BIT__=8
	numbers TINYSYS_NR_ "$ROOMS/$room.h" "$@" >"$dir/ours" || {
		echo "$abi: cannot read $ROOMS/$room.h"
		failed=1
		return
	}
	native=/dev/null
	for machine in $machines; do
		[ "$(uname -m)" = "$machine" ] && native=$ROOT/usr/include
	done
	for tree in "$ROOT/usr/include/$triplet" "$ROOT/usr/$triplet/include" "$native"; do
		[ -f "$tree/asm/unistd.h" ] || continue
		checked=1
		numbers __NR_ "$tree/asm/unistd.h" -isystem "$tree" -isystem "$ROOT/usr/include" "$@" >"$dir/theirs" || {
			echo "$abi: cannot read $tree/asm/unistd.h"
			failed=1
			continue
		}
		awk -v abi="$abi" -v header="$tree/asm/unistd.h" -v theirs="$dir/theirs" '
		function wrong(text) { print abi ": " text; bad = 1 }
		FILENAME == theirs { number[$1] = $2; name[$2] = $1; count++; next }
		$2 in taken { wrong("TINYSYS_NR_" $1 " and TINYSYS_NR_" taken[$2] " are both " $2) }
		{ taken[$2] = $1; ours[$1] = $2 }
		!($1 in number) && $2 in name { wrong("TINYSYS_NR_" $1 " is " $2 ", the number of __NR_" name[$2]) }
		END {
			for (n in number) {
				if (!(n in ours))
					wrong("no TINYSYS_NR_" n ", __NR_" n " is " number[n])
				else if (ours[n] != number[n])
					wrong("TINYSYS_NR_" n " is " ours[n] ", __NR_" n " is " number[n])
			}
			print (bad ? "not ok: " : "ok: ") abi ", " count " calls of " header
			exit bad
		}' "$dir/theirs" "$dir/ours" || failed=1
	done
}

check x86_64 x86_64-linux-gnu x86_64 x86_64 LP64
check aarch64 aarch64-linux-gnu aarch64 generic LP64 renameat rlimit memfd_secret
check riscv64 riscv64-linux-gnu riscv64 generic LP64 riscv rlimit memfd_secret
check riscv32 riscv64-linux-gnu "riscv32 riscv64" generic ILP32 riscv memfd_secret
check loongarch64 loongarch64-linux-gnu loongarch64 generic LP64 memfd_secret

# Since Linux 5.1 (numbers 424 and up) a new call has the same number in both tables: this reaches the calls that are
# newer than the installed headers.
numbers TINYSYS_NR_ "$ROOMS/x86_64.h" >"$dir/theirs" &&
	numbers TINYSYS_NR_ "$ROOMS/generic.h" -D__SIZEOF_LONG__=8 -DTINYSYS_NR_ABI_memfd_secret >"$dir/ours" &&
	awk -v theirs="$dir/theirs" '
	function wrong(text) { print "generic: " text ", unlike x86_64"; bad = 1 }
	FILENAME == theirs { number[$1] = $2; name[$2] = $1; next }
	$2 >= 424 && name[$2] != $1 { wrong("TINYSYS_NR_" $1 " is " $2); next }
	$2 < 424 && number[$1] >= 424 { wrong("TINYSYS_NR_" $1 " is " $2) }
	END { exit bad }' "$dir/theirs" "$dir/ours" || failed=1

if [ "$checked" = 0 ] && [ "$failed" = 0 ]; then
	echo "skip: no kernel header of x86-64, aarch64, riscv or loongarch is installed"
	exit 77
fi
exit "$failed"
