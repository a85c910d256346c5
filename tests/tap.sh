# SPDX-License-Identifier: 0BSD
# shellcheck shell=bash
#
# What the scripts here share; each sources it first. Results are TAP: ok, skip, and finish at the end.
# It sets root, the project's directory, and dir, a directory that goes when the script ends.

set -eu
export LC_ALL=C
unset CPATH C_INCLUDE_PATH CPLUS_INCLUDE_PATH
# shellcheck disable=SC2034 # for those who source this
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
dir=$(mktemp -d)
export TMPDIR=$dir # a compiler that fails leaves files
trap 'rm -rf "$dir"' EXIT
count=0
ran=0
failed=0
reasons=

# shellcheck disable=SC2034 # for those who source this
strict=(-Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wundef -Wcast-qual -Werror)

# ok DESCRIPTION COMMAND...: passes if the command does; what it printed tells why not.
ok() {
	local text=$1
	shift
	count=$((count + 1))
	ran=$((ran + 1))
	if "$@" >"$dir/output" 2>&1; then
		echo "ok $count - $text"
	else
		failed=$((failed + 1))
		echo "not ok $count - $text"
		head -n 100 "$dir/output" | sed 's/^/# /'
	fi
}

# skip DESCRIPTION REASON
skip() {
	count=$((count + 1))
	reasons=$2
	echo "ok $count - $1 # SKIP $2"
}

# The plan, and the exit status: 77 if nothing could run.
finish() {
	echo "1..$count"
	if [ "$ran" = 0 ]; then
		echo "skip: ${reasons:-nothing to do}"
		exit 77
	fi
	exit $((failed != 0))
}

have() {
	command -v "$1" >/dev/null
}

# same GOT WANTED
same() {
	[ "$1" = "$2" ] && return
	printf 'got:\n%s\nwanted:\n%s\n' "$1" "$2"
	return 1
}

# is DESCRIPTION GOT WANTED
is() {
	ok "$1" same "$2" "$3"
}

# fails COMMAND...: passes if the command does not.
fails() {
	! "$@"
}

# empty FILE: passes if the file is; its lines tell what was found.
empty() {
	cat "$1"
	[ ! -s "$1" ]
}

# Many commands as one result: no_rows, then row COMMAND... for each, then run_rows runs them, two at a time, and passes
# if all do; those that do not are printed. rows is their number.
no_rows() {
	rows=0
	: >"$dir/rows"
}

row() {
	rows=$((rows + 1))
	printf '%q ' "$@" >>"$dir/rows"
	echo >>"$dir/rows"
}

# shellcheck disable=SC2016 # $0 is the row
run_rows() {
	[ "$rows" != 0 ] && xargs -P 2 -d '\n' -n 1 bash -c 'eval "$0" || { echo "$0"; exit 1; }' <"$dir/rows"
}

# clangs: the newest clang, the distribution's, and the two that most have, each version once, the newest first.
clangs() {
	local name version newest=
	for name in clang-{40..11} clang clang-14 clang-19; do
		case $newest:$name in
		:* | *:clang | *:clang-14 | *:clang-19) have "$name" || continue ;;
		*) continue ;;
		esac
		newest=$name
		version=$("$name" -dumpversion)
		echo "${version%%.*} $name"
	done | sort -u -s -k1,1nr | cut -d ' ' -f 2
}

# each_abi FUNCTION: calls it for each row of the table of ABIs, with
#   abi             its name
#   clang_options   what makes clang compile for it, an array; empty where no clang does
#   gcc             the cross compiler with its options, an array; empty where there is none
#   triplet         the first part of the names of its tools; empty where there are none
#   uapi            the kernel's directory of the architecture
#   libc            libc's headers; empty where they are not installed
#   page            the room of its architecture without arch/ and .h; empty where there is none yet
# shellcheck disable=SC2034 # for those who source this
each_abi() {
	local function=$1 row fields compile
	while IFS= read -r row; do
		IFS='|' read -ra fields <<<"$row"
		read -r abi <<<"${fields[0]}"
		read -ra clang_options <<<"${fields[3]}"
		read -ra gcc <<<"${fields[4]}"
		triplet=
		[ ${#gcc[@]} = 0 ] || triplet=${gcc[0]%-gcc}
		case $abi in
		aarch64) uapi=arm64 ;;
		arm*) uapi=arm ;;
		i386 | x32 | x86_64) uapi=x86 ;;
		loongarch*) uapi=loongarch ;;
		mips*) uapi=mips ;;
		powerpc*) uapi=powerpc ;;
		riscv*) uapi=riscv ;;
		s390x) uapi=s390 ;;
		sh4) uapi="sh" ;;
		sparc*) uapi=sparc ;;
		*) uapi=$abi ;;
		esac
		# A cross compiler's libc has a directory of its own. riscv32, mips's n32 and powerpc64's second ABI share
		# the headers of their sisters, which lack the list of what is a stub on them: an empty one takes its place.
		libc=
		if [ "$abi" = "$(uname -m)" ]; then
			[ ! -e /usr/include/signal.h ] || libc=/usr/include
		elif [ -n "$triplet" ] && [ -e "/usr/$triplet/include/signal.h" ]; then
			libc=/usr/$triplet/include
		fi
		compile=()
		if have "${gcc[0]:-}"; then
			compile=("${gcc[@]}")
		elif [ -n "$newest_clang" ] && [ ${#clang_options[@]} != 0 ]; then
			compile=("$newest_clang" "${clang_options[@]}")
		fi
		page=
		if [ ${#compile[@]} != 0 ]; then
			page=$(echo '#include "tinysys/arch.h"' |
				"${compile[@]}" -ffreestanding -I "$root/include" -E -x c - 2>/dev/null |
				sed -nE 's,^# 1 ".*/tinysys/arch/([a-z0-9_]+)\.h".*,\1,p')
		fi
		"$function"
	done < <(sed -nE 's/^  "([^"|]+\|.*)"$/\1/p' "$root/cmake/toolchains/abis.cmake")
}

# each_compiler FUNCTION: calls it for each ABI with gcc and the newest clang, and where all is set, on x86-64 and
# aarch64, with every clang; with the variables of each_abi and
#   compiler    a name for the descriptions
#   kind        gcc or clang
#   version     of the compiler
#   cc, cxx     the commands, arrays; cxx is empty where there is no C++
#   system      an array: where the ABI's libc is, for those that include it
#   newest      an array: options that take the kernel's headers from TINYSYS_HEADERS (host/headers.sh) and no other
#               headers; empty where there are none. newest_version is their Linux.
#   all         true on the two ABIs where every combination is tried, false where some have to do
# shellcheck disable=SC2034 # for those who source this
each_compiler() {
	each_compiler_function=$1
	each_abi each_compiler_abi
}

newest_headers() {
	local tree=$TINYSYS_HEADERS/usr
	newest=()
	[ -n "$newest_version" ] && [ -d "$tree/lib/linux/uapi/$uapi" ] || return 0
	newest=(-nostdinc -isystem "$("${cc[@]}" -print-file-name=include)" -isystem "$tree/lib/linux/uapi/$uapi"
		-isystem "$tree/include")
}

# shellcheck disable=SC2034
each_compiler_abi() {
	local name
	all=false
	case $abi in
	x86_64 | aarch64) all=true ;;
	esac
	system=()
	if [ -n "$libc" ] && [ "$libc" != /usr/include ]; then
		system=(-isystem "$dir/stubs" -idirafter "$libc")
	fi
	if [ ${#gcc[@]} != 0 ]; then
		if ! have "${gcc[0]}"; then
			skip "gcc, $abi" "no ${gcc[0]}"
		elif [ -z "$page" ]; then
			skip "gcc, $abi" "no page"
		else
			kind=gcc
			version=$("${gcc[0]}" -dumpversion)
			compiler="gcc $version, $abi"
			cc=("${gcc[@]}")
			cxx=("${gcc[@]}")
			cxx[0]=${gcc[0]%gcc}g++
			have "${cxx[0]}" || cxx=()
			newest_headers
			"$each_compiler_function"
		fi
	fi
	[ ${#clang_options[@]} != 0 ] || return 0
	if [ -z "$newest_clang" ]; then
		skip "clang, $abi" "no clang"
		return
	fi
	[ -n "$page" ] || return 0
	for name in "${clang_names[@]}"; do
		"$all" || [ "$name" = "$newest_clang" ] || continue
		kind=clang
		version=$("$name" -dumpversion)
		compiler="clang $version, $abi"
		cc=("$name" "${clang_options[@]}")
		cxx=("${name/clang/clang++}" "${clang_options[@]}")
		have "${cxx[0]}" || cxx=()
		if ! "${cc[@]}" -c -x c /dev/null -o "$dir/o" 2>/dev/null; then
			skip "$compiler" "$name does not know it, or has no assembler for it"
			continue
		fi
		newest_headers
		"$each_compiler_function"
	done
}

newest_version=
TINYSYS_HEADERS=${TINYSYS_HEADERS:-}
if [ -n "$TINYSYS_HEADERS" ] && [ -e "$TINYSYS_HEADERS/usr/include/linux/version.h" ]; then
	newest_version=$(sed -nE 's/^#define LINUX_VERSION_(MAJOR|PATCHLEVEL|SUBLEVEL) //p' \
		"$TINYSYS_HEADERS/usr/include/linux/version.h" | paste -s -d .)
fi
mapfile -t clang_names < <(clangs)
newest_clang=${clang_names[0]:-}
mkdir -p "$dir/stubs/gnu"
: >"$dir/stubs/gnu/stubs.h"
