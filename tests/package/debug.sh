#!/bin/bash
# SPDX-License-Identifier: 0BSD
#
# gdb -e NAME -s NAME.elf: a breakpoint at main, a backtrace with names, with -g also arguments and lines.
# shellcheck disable=SC2317 # ok calls the functions
. "$(dirname "$0")/lib.sh"

have gdb || { skip "gdb" "no gdb"; finish; }

# gdb_says TEXT PROGRAM COMMAND...
gdb_says() {
	local text=$1 program=$2 command arguments=()
	shift 2
	for command; do
		arguments+=(-ex "$command")
	done
	gdb -nx -batch "${arguments[@]}" -e "$program" -s "$program.elf" >"$dir/said" 2>&1 </dev/null || true
	cat "$dir/said"
	tr '\n' ' ' <"$dir/said" | grep -qE -- "$text"
}

install_to "$dir/prefix"
mkdir "$dir/project"
cat >"$dir/project/program.c" <<'EOF'
#include "tinysys.h"

__attribute__((__noinline__)) static int inner(int i)
{
	__asm__ volatile("");
	return sys_getpid() + i;
}

__attribute__((__noinline__)) static int outer(int i)
{
	return inner(i) + i;
}

int main(int argc, char **argv)
{
	(void)argv;
	return outer(argc) < 0;
}
EOF
cat >"$dir/project/CMakeLists.txt" <<'EOF'
cmake_minimum_required(VERSION 3.20)
project(debug C)
find_package(tinysys CONFIG REQUIRED)
tinysys_add_executable(program program.c)
tinysys_add_executable(program-segments program.c LAYOUT segments)
EOF

for compiler in gcc clang; do
	have $compiler || { skip "$compiler" "no $compiler"; continue; }
	for config in Release Debug; do
		build=$dir/$compiler-$config
		cmake -G Ninja -S "$dir/project" -B "$build" -DCMAKE_C_COMPILER=$compiler -DCMAKE_BUILD_TYPE=$config \
			-DCMAKE_PREFIX_PATH="$dir/prefix" >/dev/null
		ok "$compiler, $config" cmake --build "$build"
		for program in program program-segments; do
			ok "$program: main" gdb_says 'Breakpoint 1, .*main' "$build/$program" 'break main' run
			ok "$program: another function" gdb_says 'Breakpoint 1, .*inner.*#0 .* ?inner' "$build/$program" \
				'break inner' run bt
		done
	done
	for program in program program-segments; do
		ok "$program: a backtrace" gdb_says '#0 +inner .*#1 .* outer .*#2 .* main .*program.c:17' \
			"$dir/$compiler-Debug/$program" 'break inner' run bt
	done
done

# attached PROGRAM: what gdb sees of a running one
attached() {
	local pid status=0
	"$1" &
	pid=$!
	until grep -q '^SigCgt:.*[1-9a-f]' "/proc/$pid/status"; do :; done
	gdb -nx -batch -e "$1" -s "$1.elf" -p "$pid" -ex bt 2>&1 </dev/null | tee "$dir/said"
	kill -KILL "$pid"
	wait "$pid" || status=$?
	[ "$status" = 137 ] && grep -q '^#0 .* in _start' "$dir/said"
}
if [ -n "${TINYSYS_BUILD-}" ] && [ "$(uname -m)" = x86_64 ]; then
	ok "attached to hang" attached "$TINYSYS_BUILD/bin/hang"
fi
finish
