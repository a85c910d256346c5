#!/bin/bash
# SPDX-License-Identifier: 0BSD
#
# The size ledger: builds every example with each compiler and linker that is installed, and holds the files against
# sizes.tsv, beside this script.
#
#   ledger.sh            more bytes than the ledger has, or no line in it, fails; fewer passes and says so
#   ledger.sh --update   writes what was measured into sizes.tsv, and its table into docs/sizes.md
#
# A compiler of a version that the ledger does not know is reported only. The limits below hold for every version.
# shellcheck disable=SC2317 # functions that ok calls

# shellcheck source=tests/tap.sh
. "$(dirname "$0")/../tap.sh"
# shellcheck source=tests/bench/sections.sh
. "$(dirname "$0")/sections.sh"
unset CC CXX CFLAGS CXXFLAGS LDFLAGS CMAKE_TOOLCHAIN_FILE SOURCE_DATE_EPOCH
export CMAKE_GENERATOR=${CMAKE_GENERATOR:-Ninja}

ledger=$root/tests/bench/sizes.tsv
measured=$dir/measured # lines as the ledger has them
tab=$'\t'
touch "$measured"

# What the project promises: the most bytes of the file, program and architecture and compiler; a dot is all. The first
# line that fits counts. docs/sizes.md says which bytes are to blame where hang has more than 320 on a 64-bit ABI or 256
# on a 32-bit one.
limits='hang x86_64 gcc 256
hang x86_64 clang 288
hang powerpc64(le)? gcc 384
hang powerpc64(le)? clang 424
hang powerpc . 340
hang mips64(el)? clang 332
hang mips(n32)?(el)? . 300
hang sh4 gcc 284
hang sparc64 . 396
hang alpha . 344
hang (aarch64|loongarch64|riscv64|s390x|mips64(el)?) . 320
hang . . 256'
image_limit=1023 # manifest, configuration and layer of hang's image

# lines FILE: without the comments
lines() {
	grep -v '^#' "$1"
}

# missing ARCHITECTURE COMPILER LINKER: what is not installed, if something is not. The toolchain file knows its compiler.
missing() {
	local name
	case $2 in
	gcc) name=$(toolchain "$1" 4) ;;
	clang) name=$clang ;;
	esac
	have "${name%% *}" || echo "${name:-clang with lld}"
	# Not every version knows the other ABIs, nor keeps to their limits.
	case $1-$2 in
	x86_64-* | aarch64-* | *-gcc) ;;
	*) $updating || known "$1" "clang $major" || echo "clang that the ledger is for" ;;
	esac
	[ "$3" != lld ] || [ -e "$dir/linkers/ld.lld" ] || echo ld.lld
}

# toolchain ARCHITECTURE COLUMN: a field of the table of cmake/toolchains/abis.cmake, which begins at 0
toolchain() {
	sed -n 's/^  "\(.*\)"$/\1/p' "$root/cmake/toolchains/abis.cmake" |
		awk -F ' *[|] *' -v abi="$1" -v column="$2" '{ sub(/^ */, "") } $1 == abi { print $(column + 1) }'
}

# build DIR ARCHITECTURE COMPILER LINKER
build() {
	# A cross gcc looks for ld.lld under its own prefix alone.
	cmake -S "$root" -B "$1" "-DCMAKE_TOOLCHAIN_FILE=$root/cmake/toolchains/$2-$3.cmake" \
		"-DCMAKE_EXE_LINKER_FLAGS=-fuse-ld=$4 -B$dir/linkers" && cmake --build "$1"
}

# known ARCHITECTURE COMPILER: whether the ledger is for this version of it
known() {
	lines "$ledger" | cut -f2,3 | grep -qxF "$1$tab$2"
}

# measure DIR ARCHITECTURE COMPILER LINKER: a line for each program that was built
measure() {
	local version elf program
	version=$(sed -n 's/^set(CMAKE_C_COMPILER_VERSION "\([0-9]*\).*/\1/p' "$1"/CMakeFiles/*/CMakeCCompiler.cmake)
	for elf in "$1"/bin/*.elf; do
		program=$(basename "$elf" .elf)
		printf '%s\t%s\t%s\t%s\t%s\n' "$program" "$2" "$3 $version" "$4" "$(stat -c %s "${elf%.elf}")"
	done
}

within() {
	echo "$1 bytes, the limit is $2"
	[ "$1" -le "$2" ]
}

# compare PROGRAM ARCHITECTURE COMPILER LINKER BYTES: one TAP line or two
compare() {
	local what="$1 $2 $3 $4" limit line
	limit=$(awk -v p="$1" -v a="$2" -v c="${3% *}" '
		$1 == p && ($2 == "." || a ~ "^(" $2 ")$") && ($3 == "." || c == $3) { print $4; exit }' <<<"$limits")
	if [ -n "$limit" ]; then
		ok "$what: $5 bytes, of $limit allowed" within "$5" "$limit"
	fi
	line=$(awk -F '\t' -v p="$1" -v a="$2" -v c="$3" -v l="$4" '$1 == p && $2 == a && $3 == c && $4 == l { print $5 }' \
		"$ledger")
	if ! known "$2" "$3"; then
		echo "# $what: $5 bytes; the ledger is not for this compiler"
	elif [ -z "$line" ]; then
		ok "$what: has a line in the ledger" no "it has $5 bytes; ledger.sh --update adds it"
	elif [ "$5" -gt "$line" ]; then
		ok "$what: no larger than $line bytes" no "it grew by $(($5 - line)), to $5"
	else
		ok "$what: no larger than $line bytes" true
		[ "$5" = "$line" ] || echo "# $what shrank by $((line - $5)), to $5: take it down with ledger.sh --update"
	fi
}

no() {
	echo "$1"
	return 1
}

# stale: the ledger's lines of what was built here for programs that are there no longer
stale() {
	cut -f2-4 "$measured" | sort -u >"$dir/built"
	lines "$ledger" | grep -F -f "$dir/built" | cut -f1-4 | sort >"$dir/expected"
	cut -f1-4 "$measured" | sort | comm -23 "$dir/expected" -
}

# update: measured lines take the place of all that the ledger had for the same compilers and linkers
update() {
	cut -f2-4 "$measured" | sort -u >"$dir/built"
	{
		grep '^#' "$ledger"
		{
			lines "$ledger" | grep -vF -f "$dir/built" || true
			cat "$measured"
		} | sort -u
	} >"$dir/ledger"
	cp "$dir/ledger" "$ledger"
	table | write_section ledger
}

# table: the ledger in Markdown, a row for each program and compiler
table() {
	echo '| program | architecture | compiler | ld.bfd | lld |'
	echo '|---|---|---|---|---|'
	lines "$ledger" | awk -F '\t' '
		{
			row = "| " $1 " | " $2 " | " $3 " |"
			if (!(row in seen))
				rows[++count] = row
			seen[row] = 1
			bytes[row, $4] = $5
		}
		END {
			for (i = 1; i <= count; i++)
				print rows[i], bytes[rows[i], "bfd"], "|", bytes[rows[i], "lld"], "|"
		}'
}

# The hex digits of the section "bytes": the second column of its tables, where 00*40 is forty zero bytes.
documented_bytes() {
	section bytes | awk -F '|' '
		$3 ~ /^[ 0-9a-f*]+$/ {
			count = split($3, words, " ")
			for (i = 1; i <= count; i++) {
				split(words[i], part, "*")
				for (n = part[2] ? part[2] : 1; n > 0; n--)
					print part[1]
			}
		}'
}

same() {
	diff -u "$1" "$2"
}

# The newest clang that has lld, which the toolchain files choose.
cat >"$dir/clang.cmake" <<END
include("$root/cmake/toolchains/abis.cmake")
tinysys_newest_clang(clang)
message("\${clang}")
END
clang=$(cmake -P "$dir/clang.cmake" 2>&1)
major=$(${clang:-clang} -dumpversion 2>"$dir/output" | cut -d. -f1)
updating=false
[ "${1-}" != --update ] || updating=true
mkdir "$dir/linkers"
lld=$(${clang:-clang} --print-prog-name=ld.lld 2>"$dir/output" || true)
[ ! -x "$lld" ] || ln -s "$lld" "$dir/linkers/ld.lld"

# one ARCHITECTURE COMPILER LINKER: builds the examples and measures them.
one() {
	local build=$dir/$1-$2-$3 lacks bytes
	lacks=$(missing "$1" "$2" "$3")
	if [ -n "$lacks" ]; then
		skip "$1 $2 $3" "no ${lacks//$'\n'/, no }"
		return
	fi
	ok "$1 $2 $3: builds" build "$build" "$1" "$2" "$3"
	[ -f "$build/images/hang.json" ] || return 0
	measure "$build" "$1" "$2" "$3" >>"$measured"
	bytes=$(sed -n 's/.*"size":\([0-9]*\)}.*/\1/p' "$build/images/hang.json")
	ok "$1 $2 $3: hang's image has $bytes bytes" within "$bytes" "$image_limit"
}

# Each ABI with gcc and its linker, and with clang and lld; two of them with either linker.
for file in "$root"/cmake/toolchains/*-gcc.cmake "$root"/cmake/toolchains/*-clang.cmake; do
	name=$(basename "$file" .cmake)
	architecture=${name%-*}
	case $name in
	x86_64-* | aarch64-*) linkers='bfd lld' ;;
	*-gcc) linkers=bfd ;;
	*-clang) linkers=lld ;;
	esac
	for linker in $linkers; do
		one "$architecture" "${name##*-}" "$linker"
	done
done
[ -s "$measured" ] || finish

if $updating; then
	update
fi
while IFS=$tab read -r program architecture compiler linker bytes; do
	compare "$program" "$architecture" "$compiler" "$linker" "$bytes"
done <"$measured"
stale >"$dir/stale"
ok "the ledger has no line without a program" empty "$dir/stale"

table >"$dir/table"
section ledger >"$dir/documented"
ok "docs/sizes.md has the ledger's table" same "$dir/table" "$dir/documented"
hang=$dir/x86_64-gcc-bfd/bin/hang
compiler=$(awk -F '\t' '$2 == "x86_64" && $3 ~ /^gcc/ { print $3; exit }' "$measured")
if [ -f "$hang" ] && known x86_64 "$compiler"; then
	od -An -v -tx1 -w1 "$hang" | tr -d ' ' >"$dir/actual"
	documented_bytes >"$dir/documented"
	ok "docs/sizes.md shows the bytes of hang" same "$dir/documented" "$dir/actual"
else
	skip "docs/sizes.md shows the bytes of hang" "they are those of a compiler that is not here"
fi
finish
