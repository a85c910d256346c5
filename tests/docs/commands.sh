#!/bin/bash
# SPDX-License-Identifier: 0BSD
#
# Runs the commands that README.md and docs/guide.md show, as written, in a copy of the tree. The first two of README.md
# (install, build, test) are run by newcomer.sh.
#
#   commands.sh SOURCE

set -eu
source=$(cd "$1" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -r "$source"/{include,cmake,examples} "$work"
cd "$work"
tests=0
failed=0

# block FILE LANGUAGE NUMBER: one fenced block of a document
block() {
	awk -v LANG="$2" -v WANT="$3" -f "$source/tests/docs/blocks.awk" "$source/$1"
}

# check WHAT COMMAND...: one line of TAP
check() {
	local what=$1
	shift
	tests=$((tests + 1))
	if "$@"; then
		echo "ok $tests - $what"
	else
		failed=$((failed + 1))
		echo "not ok $tests - $what"
	fi
}

says_hello() {
	[ "$("$@")" = hello ]
}

size_is() {
	local size
	size=$(stat -c %s "$1")
	[ "$size" -eq "$2" ] || { echo "# $1 has $size bytes"; return 1; }
}

# stops PROGRAM: it waits, and SIGTERM ends it with status 0
stops() {
	"$1" &
	until grep -q rt_sigsuspend "/proc/$!/wchan" 2>/dev/null || [ "$(cut -d' ' -f1 "/proc/$!/syscall")" = 130 ]; do
		sleep 0.05
	done
	kill -TERM $! && wait $!
}

block README.md c 1 >hello.c
check "README: the example compiles for this machine" bash -euc "$(block README.md sh 3)"
check "README: and says hello" says_hello ./hello
check "README: the example compiles with clang and lld for aarch64" bash -euc "$(block README.md sh 4)"
if command -v qemu-aarch64 >/dev/null; then
	check "README: and says hello there" says_hello qemu-aarch64 ./hello
fi

cat >CMakeLists.txt <<EOF
cmake_minimum_required(VERSION 3.20)
project(hello C)
add_subdirectory("$source" tinysys)
$(block README.md cmake 1 | grep -v find_package)
EOF
check "README: the CMake example builds" bash -c 'cmake -S . -B build -G Ninja && cmake --build build' >log 2>&1 || cat log
tail -n 1 log
check "README: the program made so says hello" says_hello build/hello
# shellcheck disable=SC2016 # Markdown's backticks
claimed=$(sed -n 's/^Linked by `tinysys_add_executable`, it is \([0-9]*\) bytes.*/\1/p' "$source/README.md")
if gcc --version 2>/dev/null | grep -q ' 12\.' && [ "$(uname -m)" = x86_64 ]; then
	check "README: and has the size it says" size_is build/hello "$claimed"
fi

if [ "$(uname -m)" = x86_64 ]; then
	check "guide: the flat link without CMake" bash -euc "$(block docs/guide.md sh 1)"
	check "guide: and what it makes is hang" stops ./hang
fi

echo "1..$tests"
[ "$failed" -eq 0 ]
