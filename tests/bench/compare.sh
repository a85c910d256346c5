#!/bin/bash
# SPDX-License-Identifier: 0BSD
#
# Measures hang beside other programs that wait for SIGTERM, in one run, and prints a table.
#
#   compare.sh [--update] HANG [RUNS]
#
# HANG is the program, RUNS (201) how often each is started. --update writes the table into docs/sizes.md. Nothing fails
# for being slow or large, only for not being measurable.
# shellcheck disable=SC2016,SC2317 # backticks of Markdown; functions that ok calls

# shellcheck source=tests/tap.sh
. "$(dirname "$0")/../tap.sh"
# shellcheck source=tests/bench/sections.sh
. "$(dirname "$0")/sections.sh"

update=
if [ "${1-}" = --update ]; then
	update=1
	shift
fi
hang=$(realpath "$1")
runs=${2:-201}
bench=$root/tests/bench
cd "$dir"

# files PROGRAM...: their paths and, with them, those of the libraries that the dynamic linker loads
files() {
	local program
	for program; do
		command -v "$program"
		ldd "$(command -v "$program")" 2>/dev/null | grep -o '/[^ ]*' || true
	done
}

# bytes: the sum of the sizes of the files that are read, each once
bytes() {
	xargs -r realpath | sort -u | xargs -r stat -c %s | awk '{ sum += $1 } END { print sum }'
}

measured() {
	./measure "$runs" "$@" >row && [ "$(tr '\t' '\n' <row | grep -c .)" = 9 ]
}

# row NAME FILES COMMAND...: measures COMMAND, whose programs are FILES
row() {
	local name=$1 programs own all mappings resident dirty tables wakes start stop ends init
	read -ra programs <<<"$2"
	shift 2
	if ! have "${programs[0]}"; then
		skip "$name" "no ${programs[0]}"
		return
	fi
	ok "$name is measured" measured "$@"
	[ -s row ] || return 0
	own=$(for file in "${programs[@]}"; do command -v "$file"; done | bytes)
	all=$(files "${programs[@]}" | bytes)
	IFS=$'\t' read -r mappings resident dirty tables wakes start stop ends init <row
	: >row
	echo "| $name | $own | $all | $resident | $dirty | $tables | $mappings | $start | $stop | $wakes | $ends | $init |" >>rows
}

# with VERSION-OF VERSION: names what was used
with() {
	[ -z "$2" ] || printf ', %s %s' "$1" "$2"
}

versions() {
	printf 'Linux %s' "$(uname -r | grep -o '^[0-9]*\.[0-9]*') on $(uname -m)"
	with gcc "$(gcc -dumpfullversion)"
	with ld "$(ld --version | sed -n '1s/.* //p')"
	with NASM "$(nasm -v 2>/dev/null | cut -d ' ' -f 3)"
	with glibc "$(getconf GNU_LIBC_VERSION | cut -d ' ' -f 2)"
	with musl "$("/lib/ld-musl-$(uname -m).so.1" 2>&1 | sed -n 's/^Version //p')"
	with BusyBox "$(busybox 2>/dev/null | sed -n '1s/^BusyBox v\([0-9.]*\).*/\1/p')"
	with coreutils "$(sleep --version | sed -n '1s/.* //p')"
	with tini "$(tini --version 2>/dev/null | sed 's/^tini version \([0-9.]*\).*/\1/')"
	with catatonit "$(catatonit --version 2>/dev/null | sed 's/^tini version \([0-9.]*\).*/\1/')"
	printf '. Times are medians of %s runs, in microseconds; memory is in kB, files in bytes.\n' "$runs"
}

table() {
	versions | fold -s -w 120 | sed 's/ *$//'
	echo
	echo '| program | file | with libraries | resident | private dirty | page tables | mappings | start to wait | SIGTERM to end | wake-ups in 2 s | SIGTERM | SIGTERM as process 1 |'
	echo '|---|---|---|---|---|---|---|---|---|---|---|---|'
	cat rows
}

gcc -O2 -o measure "$bench/measure.c"
touch rows

row 'hang' "$hang" "$hang"
if have nasm && [ "$(uname -m)" = x86_64 ]; then
	nasm -f elf64 -o nasm.o "$bench/nasm.asm"
	ld -o nasm nasm.o
	ld -s -o nasm-s nasm.o
	ld -s -z noseparate-code -o nasm-z nasm.o
fi
row 'assembly, `ld`' ./nasm ./nasm
row 'assembly, `ld -s`' ./nasm-s ./nasm-s
row 'assembly, `ld -s -z noseparate-code`' ./nasm-z ./nasm-z
! have musl-gcc || musl-gcc -Os -static -s -o pause-musl "$bench/pause.c"
row 'C, musl, static' ./pause-musl ./pause-musl
gcc -Os -static -s -o pause-static "$bench/pause.c"
row 'C, glibc, static' ./pause-static ./pause-static
gcc -Os -s -o pause-dynamic "$bench/pause.c"
row 'C, glibc' ./pause-dynamic ./pause-dynamic
row '`busybox sleep`, static' busybox busybox sleep 1000000
row '`catatonit -P`, static' catatonit catatonit -P
row '`tini -- sleep inf`' 'tini sleep' tini -- sleep inf

table | tee table
[ -z "$update" ] || write_section comparison <table
finish
