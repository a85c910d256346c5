#!/bin/sh
# SPDX-License-Identifier: 0BSD
#
# The rooms of system call numbers, include/tinysys/nr/*.h, agree with the kernel headers installed on this machine.
#
#	[CC=PROGRAM] [ROOMS=DIR] [ROOT=DIR] tests/host/numbers.sh
#
# Every __NR_x of a header is TINYSYS_NR_x with the same number. A header older than the rooms lacks some of their
# calls; a number of theirs that it gives to another call is an error, and so is one that two of their calls share where
# the header's do not.
# This reads the headers by other means than cmake/numbers.cmake, which writes the rooms, so that the two check
# each other. Any compiler for any target will do: the ABI is named here, the host's own macros are switched off.
#
# ROOT, the absolute path of the file system whose headers are meant, can be an unpacked linux-libc-dev: of one
# architecture, or of all (usr/lib/linux/uapi). Headers newer than the rooms may have calls that those lack: these are
# told, and are no error.
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
rooms_version=$(sed -nE 's/.*complete to Linux ([0-9.]+)\..*/\1/p' "$ROOMS/generic.h")

# later VERSION THAN: passes if it is
later() {
	[ "$1" != "$2" ] && [ "$(printf '%s\n%s\n' "$1" "$2" | sort -V | tail -n 1)" = "$1" ]
}

# version TREE: of the kernel whose headers stand beside or above it; nothing if they do not say.
version() {
	for include in "$1" "$ROOT/usr/include"; do
		[ -f "$include/linux/version.h" ] || continue
		sed -nE 's/^#define LINUX_VERSION_(MAJOR|PATCHLEVEL|SUBLEVEL) //p' "$include/linux/version.h" | paste -s -d .
		return
	done
}

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
			if (term[i] == "0x40000000")
				term[i] = 1073741824
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

# check ABI ROOM LP64|ILP32 DIRECTORY TRIPLETS MACHINES KNOB... [-D...]: compare the room with the ABI's header, wherever
# it is installed: under the kernel's name of the architecture, under a triplet, or as that of the machine itself. Knobs
# are the ABI's columns of the table; what begins with -D the compiler would predefine.
check() {
	abi=$1 room=$2 model=$3 directory=$4 triplets=$5 machines=$6
	shift 6
	for knob; do
		case $knob in
		-D*) set -- "$@" "$knob" ;;
		*) set -- "$@" "-DTINYSYS_NR_ABI_$knob" ;;
		esac
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
	cp "$dir/ours" "$dir/ours.$abi"
	trees=$ROOT/usr/lib/linux/uapi/$directory
	[ ! -d "$trees" ] || triplets=
	for triplet in $triplets; do
		trees="$trees $ROOT/usr/include/$triplet $ROOT/usr/$triplet/include"
	done
	for machine in $machines; do
		[ "$(uname -m)" = "$machine" ] && trees="$trees $ROOT/usr/include"
	done
	for tree in $trees; do
		[ -f "$tree/asm/unistd.h" ] || continue
		checked=1
		linux=$(version "$tree")
		numbers __NR_ "$tree/asm/unistd.h" -isystem "$tree" -isystem "$ROOT/usr/include" "$@" >"$dir/theirs" || {
			echo "$abi: cannot read $tree/asm/unistd.h"
			failed=1
			continue
		}
		newer=0
		later "$linux" "$rooms_version" && newer=1
		awk -v abi="$abi" -v header="$tree/asm/unistd.h" -v theirs="$dir/theirs" -v linux="$linux" -v newer=$newer '
		function wrong(text) { print abi ": " text; bad = 1 }
		FILENAME == theirs { number[$1] = $2; name[$2] = $1; count++; next }
		$2 in taken && number[$1] != number[taken[$2]] { wrong("TINYSYS_NR_" $1 " and TINYSYS_NR_" taken[$2] " are both " $2) }
		{ taken[$2] = $1; ours[$1] = $2 }
		!($1 in number) && $2 in name { wrong("TINYSYS_NR_" $1 " is " $2 ", the number of __NR_" name[$2]) }
		END {
			for (n in number) {
				if (!(n in ours) && newer)
					print abi ": __NR_" n " of Linux " linux " is newer than the rooms"
				else if (!(n in ours))
					wrong("no TINYSYS_NR_" n ", __NR_" n " is " number[n])
				else if (ours[n] != number[n])
					wrong("TINYSYS_NR_" n " is " ours[n] ", __NR_" n " is " number[n])
			}
			print (bad ? "not ok: " : "ok: ") abi ", " count " calls of Linux " linux ", " header
			exit bad
		}' "$dir/theirs" "$dir/ours" || failed=1
	done
}

check x86_64 x86_64 LP64 x86 x86_64-linux-gnu x86_64 -D__x86_64__=1
check x32 x32 ILP32 x86 "x86_64-linux-gnux32 x86_64-linux-gnu" "" -D__x86_64__=1
check i386 i386 ILP32 x86 "i386-linux-gnu i686-linux-gnu" "i386 i486 i586 i686" -D__i386__=1
check aarch64 generic LP64 arm64 aarch64-linux-gnu aarch64 renameat rlimit memfd_secret
check arm arm ILP32 arm "arm-linux-gnueabi arm-linux-gnueabihf" "armv5tel armv6l armv7l" -D__ARM_EABI__=1
check riscv64 generic LP64 riscv riscv64-linux-gnu riscv64 riscv rlimit memfd_secret
check riscv32 generic ILP32 riscv riscv64-linux-gnu "riscv32 riscv64" riscv memfd_secret
check loongarch64 generic LP64 loongarch loongarch64-linux-gnu loongarch64 memfd_secret
check powerpc64 powerpc LP64 powerpc "powerpc64le-linux-gnu powerpc64-linux-gnu" "ppc64le ppc64" -D__powerpc64__=1
check powerpc powerpc ILP32 powerpc powerpc-linux-gnu ppc
check s390x s390x LP64 s390 s390x-linux-gnu s390x -D__s390x__=1
mips='mips-linux-gnu mipsel-linux-gnu mips64-linux-gnuabi64 mips64el-linux-gnuabi64 mips64-linux-gnuabin32'
check mips_o32 mips_o32 ILP32 mips "$mips" mips -D_MIPS_SIM=1
check mips_n32 mips_n32 ILP32 mips "$mips" mips64 -D_MIPS_SIM=2
check mips_n64 mips_n64 LP64 mips "$mips" mips64 -D_MIPS_SIM=3
check m68k m68k ILP32 m68k m68k-linux-gnu m68k
check sparc64 sparc64 LP64 sparc sparc64-linux-gnu sparc64 -D__sparc__=1 -D__arch64__=1
check sh sh ILP32 sh sh4-linux-gnu "sh4 sh4a"
check alpha alpha LP64 alpha alpha-linux-gnu alpha
check parisc parisc ILP32 parisc hppa-linux-gnu "parisc parisc64"

# Since Linux 5.1 (numbers 424 and up) a new call has the same number in every table, but for the table's base: mips has
# one for each ABI, x32 a bit, and alpha began 110 later. This reaches the calls that are newer than the installed
# headers. A table lacks the calls that its architecture never got.
same_since_424() {
	awk -v abi="$1" -v base="$2" -v theirs="$dir/ours.x86_64" '
	function wrong(text) { print abi ": " text ", unlike x86_64"; bad = 1 }
	FILENAME == theirs { number[$1] = $2; name[$2] = $1; next }
	{ plain = $2 - base }
	plain >= 424 && plain < 512 && name[plain] != $1 { wrong("TINYSYS_NR_" $1 " is " $2); next }
	number[$1] >= 424 && number[$1] != plain { wrong("TINYSYS_NR_" $1 " is " $2); next }
	plain >= 424 { count++ }
	END {
		if (count < 30)
			wrong("only " count + 0 " calls since 424")
		exit bad
	}' "$dir/ours.x86_64" "$dir/ours.$1" || failed=1
}

for table in x32:1073741824 i386:0 arm:0 aarch64:0 riscv64:0 riscv32:0 loongarch64:0 powerpc64:0 powerpc:0 s390x:0 \
	mips_o32:4000 mips_n32:6000 mips_n64:5000 m68k:0 sparc64:0 sh:0 alpha:110 parisc:0; do
	same_since_424 "${table%:*}" "${table#*:}"
done

if [ "$checked" = 0 ] && [ "$failed" = 0 ]; then
	echo "skip: no header of the kernel is installed"
	exit 77
fi
exit "$failed"
