#!/bin/bash
# SPDX-License-Identifier: 0BSD
#
# Programs of two and three translation units that include the header: linked in either order, with TINYSYS_ENVIRON in
# some of them, with link-time optimisation of all, some and none. Prints TAP.
# shellcheck disable=SC2317 # functions that ok calls

set -eu
# shellcheck source=tests/target/lib.sh
. "$(dirname "$0")/lib.sh"

# compile MODE: every object, with TINYSYS_ENVIRON (NAME-env.o) and without (NAME.o).
compile() {
	local options suffix
	read -ra options <<<"$1"
	mkdir "$dir/$1"
	for suffix in '' -env; do
		[ -z "$suffix" ] || options+=(-DTINYSYS_ENVIRON)
		"${cc[@]}" "${base[@]}" -I "$include" "${options[@]}" -c -DPARTS=1 "$tests/multi_main.c" -o "$dir/$1/main1$suffix.o"
		"${cc[@]}" "${base[@]}" -I "$include" "${options[@]}" -c -DPARTS=2 "$tests/multi_main.c" -o "$dir/$1/main2$suffix.o"
		"${cc[@]}" "${base[@]}" -I "$include" "${options[@]}" -c -DPART=one "$tests/multi_part.c" -o "$dir/$1/one$suffix.o"
		"${cc[@]}" "${base[@]}" -I "$include" "${options[@]}" -c -DPART=two "$tests/multi_part.c" -o "$dir/$1/two$suffix.o"
	done
}

# once: what the program shall hold once, it holds once.
once() {
	symbols "$dir/program" | grep -E '^(_start|tinysys_.*|memcpy|memset|environ)$' | uniq -d >"$dir/twice"
	empty "$dir/twice"
}

# try MODE OBJECT...: the objects, in that order, make a program that passes. OBJECT may have a mode of its own before
# it.
try() {
	local mode=$1 text objects=() object options
	shift
	text="$mode: $*"
	for object; do
		case $object in
		*/*) objects+=("$dir/$object.o") ;;
		*) objects+=("$dir/$mode/$object.o") ;;
		esac
	done
	read -ra options <<<"$mode"
	rm -f "$dir/program"
	ok "$text" try_objects
}

try_objects() {
	"${cc[@]}" "${link[@]}" "${options[@]}" "${objects[@]}" "${libs[@]}" -o "$dir/program" &&
		tap "${run[@]}" "$dir/program" x && once
}

for mode in -O0 '-O2 -flto'; do
	if ! has_lto "$mode"; then
		skip "$mode" "lld cannot"
		finish
	fi
	ok "$mode: compiles" compile "$mode"
	for main in main1 main1-env; do
		for one in one one-env; do
			try "$mode" $main $one
			try "$mode" $one $main
		done
	done
	for objects in 'main2 one two' 'main2-env one two' 'main2 one-env two' 'main2 one two-env' \
		'main2-env one-env two-env'; do
		read -ra order <<<"$objects"
		try "$mode" "${order[@]}"
		try "$mode" "${order[2]}" "${order[1]}" "${order[0]}"
	done
done

# Link-time optimisation of main alone, and of all but main.
for main in main1 main1-env; do
	for one in one one-env; do
		if [ "$main $one" = 'main1-env one-env' ] && [[ ${cc[0]} = clang* ]]; then
			skip "link-time optimisation of one of two that have TINYSYS_ENVIRON" \
				"lld keeps a COMDAT that link-time optimisation made beside another's"
			continue
		fi
		try '-O2 -flto' $main -O0/$one
		try '-O2 -flto' -O0/$one $main
		try '-O2 -flto' -O0/$main $one
		try '-O2 -flto' $one -O0/$main
	done
done
finish
