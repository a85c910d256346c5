#!/bin/bash
# SPDX-License-Identifier: 0BSD
#
# How a program begins and ends: what main is given, in each shape that it may have, and how its result becomes the
# exit status. Prints TAP.
# shellcheck disable=SC2317 # functions that ok calls

set -eu
# shellcheck source=tests/target/lib.sh
. "$(dirname "$0")/lib.sh"

given=(env -i A=1 B=two "${run[@]}")
level=-Os
optimises || level=-O0
for mode in -O0 -O2 '-Os -flto'; do
	if ! has_lto "$mode"; then
		skip "start, $mode" "lld cannot"
		continue
	fi
	if [[ $mode != -O0 ]] && ! optimises; then
		skip "start, $mode" "$broken"
		continue
	fi
	for define in TINYSYS_ENVIRON NOTHING; do
		read -ra options <<<"$mode -D$define"
		ok "start, $mode, $define: builds" build "$dir/start" "${options[@]}" "$tests/start.c"
		ok "start, $mode, $define" tap "${given[@]}" "$dir/start" one '' 'two words'
		rm -f "$dir/start"
	done
done
for define in TINYSYS_ENVIRON NOTHING; do
	ok "start, segments layout, $define: builds" build_segments "$dir/start" "$level" "-D$define" "$tests/start.c"
	ok "start, segments layout, $define" tap "${given[@]}" "$dir/start" one '' 'two words'
	rm -f "$dir/start"
done

for mode in -O0 -Os '-O2 -flto' '-O2 -x c++ -std=c++17'; do
	if [[ $mode = *c++* ]] && ! has_cxx; then
		skip "main, $mode" "no C++"
		continue
	fi
	if ! has_lto "$mode"; then
		skip "main, $mode" "lld cannot"
		continue
	fi
	if [[ $mode != -O0 ]] && ! optimises; then
		skip "main, $mode" "$broken"
		continue
	fi
	for parameters in 0 2 3; do
		read -ra options <<<"$mode -DRESULT=7 -DPARAMETERS=$parameters"
		ok "main with $parameters parameters, $mode: builds" build "$dir/main" "${options[@]}" "$tests/main.c"
		ok "main with $parameters parameters, $mode" ends_with 7 "${run[@]}" "$dir/main" x
		rm -f "$dir/main"
	done
	read -ra options <<<"$mode -DRESULT=7"
	ok "_start of its own, $mode: builds" build "$dir/main" "${options[@]}" "${own_start[@]}" "$tests/main.c"
	ok "_start of its own, $mode" ends_with 7 "${run[@]}" "$dir/main"
	ok "_start of its own, $mode: none of ours" fails grep -q tinysys_start <(symbols "$dir/main")
	rm -f "$dir/main"
done

for result in 0 1 255 256 -1; do
	build "$dir/main" -Os -DPARAMETERS=0 "-DRESULT=$result" "$tests/main.c"
	ok "main returns $result" ends_with $((result & 255)) "${run[@]}" "$dir/main"
done

# A kernel on riscv starts a program with the registers of the one before, and the linker finds variables by gp.
if [[ $EMULATOR = qemu-riscv* ]]; then
	options=(-Os -DTINYSYS_ENVIRON -DGARBAGE -fno-pie -no-pie -msmall-data-limit=8 "-Wl,-e,abi_garbage")
	[[ $CC != *lld* ]] || options+=("-Wl,--relax-gp")
	if "${cc[@]}" -ffreestanding -nostdlib -static "${options[@]}" "$dir/probe.c" -o "$dir/probe.gp" 2>&1 |
		grep -q "unknown argument '--relax-gp'"; then
		skip "start, with garbage in registers" "this lld finds no variable by gp"
	else
		ok "start, with garbage in registers: builds" build "$dir/start" "${options[@]}" "$tests/start.c"
		ok "start, with garbage in registers" tap "${given[@]}" "$dir/start" one '' 'two words'
		mkdir "$dir/leaves"
		grep -v '"lla gp' "$include/tinysys.h" >"$dir/leaves/tinysys.h"
		include=$dir/leaves build "$dir/start" "${options[@]}" "$tests/start.c"
		ok "start, with garbage in gp that is left there, fails" fails tap "${given[@]}" "$dir/start" one '' 'two words'
		rm -f "$dir/start"
	fi
fi

# ends_by CALL: the program's last system call, which is told as it begins.
ends_by() {
	if [ ${#run[@]} = 0 ]; then
		strace -o "$dir/calls" "$dir/main" || :
	else
		"${run[@]}" -strace "$dir/main" 2>"$dir/calls" || :
	fi
	cat "$dir/calls"
	grep -q "$1" "$dir/calls"
}

build "$dir/main" -Os -DPARAMETERS=0 -DRESULT=9 "$tests/main.c"
if [ ${#run[@]} = 0 ] && ! have strace; then
	skip "it ends by exit_group" "no strace"
else
	ok "it ends by exit_group" ends_by 'exit_group(9)'
fi
finish
