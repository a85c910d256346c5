#!/bin/bash
# SPDX-License-Identifier: 0BSD
#
# One program of this directory, in every way it is compiled. Prints TAP.
#
#   program.sh NAME [OPTIONS...]   OPTIONS, one argument for each further way
# shellcheck disable=SC2317 # functions that ok calls

set -eu
# shellcheck source=tests/target/lib.sh
. "$(dirname "$0")/lib.sh"
name=$1
shift

# A loop that loses its counter in a system call shall not fill the memory through a memfd. These two have holes of
# gigabytes in their files.
case $name in
file | memory) ;;
*) ulimit -f 65536 ;;
esac

for mode in -O0 -O2 -Os '-O2 -flto' "$@"; do
	read -ra options <<<"$mode"
	if [[ $mode = *c++* ]] && ! has_cxx; then
		skip "$name, $mode" "no C++"
		continue
	fi
	if ! has_lto "$mode"; then
		skip "$name, $mode" "lld cannot"
		continue
	fi
	if [[ $mode != -O0* ]] && ! optimises; then
		skip "$name, $mode" "$broken"
		continue
	fi
	ok "$name, $mode: builds" build "$dir/program" "${options[@]}" "$tests/$name.c"
	ok "$name, $mode" tap "${run[@]}" "$dir/program" "${emulated[@]}"
	rm -f "$dir/program"
done
level=-Os
optimises || level=-O0
ok "$name, segments layout: builds" build_segments "$dir/program" "$level" "$tests/$name.c"
ok "$name, segments layout" tap "${run[@]}" "$dir/program" "${emulated[@]}"
finish
