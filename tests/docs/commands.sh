#!/bin/bash
# SPDX-License-Identifier: 0BSD
#
# Runs the commands that README.md and docs/guide.md show, as written, in a copy of the tree. The first two of README.md
# (install, build, test) are run by newcomer.sh.

# shellcheck source=tests/tap.sh
. "$(dirname "$0")/../tap.sh"

cp -r "$root"/{include,cmake,examples} "$dir"
cd "$dir"

# block FILE LANGUAGE NUMBER: one fenced block of a document
block() {
	awk -v LANG="$2" -v WANT="$3" -f "$root/tests/docs/blocks.awk" "$root/$1"
}

says_hello() {
	[ "$("$@")" = hello ]
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
ok "README: the example compiles for this machine" bash -euc "$(block README.md sh 3)"
ok "README: and says hello" says_hello ./hello
ok "README: the example compiles with clang and lld for aarch64" bash -euc "$(block README.md sh 4)"
if command -v qemu-aarch64 >/dev/null; then
	ok "README: and says hello there" says_hello qemu-aarch64 ./hello
fi

cat >CMakeLists.txt <<EOF
cmake_minimum_required(VERSION 3.20)
project(hello C)
add_subdirectory("$root" tinysys)
$(block README.md cmake 1 | grep -v find_package)
EOF
ok "README: the CMake example builds" bash -c 'cmake -S . -B build -G Ninja && cmake --build build'
ok "README: the program made so says hello" says_hello build/hello
# shellcheck disable=SC2016 # Markdown's backticks
claimed=$(sed -n 's/^Linked by `tinysys_add_executable`, it is \([0-9]*\) bytes.*/\1/p' "$root/README.md")
if gcc --version 2>/dev/null | grep -q ' 12\.' && [ "$(uname -m)" = x86_64 ]; then
	is "README: and has the size it says" "$(stat -c %s build/hello)" "$claimed"
fi

if [ "$(uname -m)" = x86_64 ]; then
	ok "guide: the flat link without CMake" bash -euc "$(block docs/guide.md sh 1)"
	ok "guide: and what it makes is hang" stops ./hang
fi

finish
