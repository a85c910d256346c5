#!/bin/bash
# SPDX-License-Identifier: 0BSD
#
# Newer ABIs lack calls that others have, and a wrapper then makes the same of another call. Here it does wherever the
# tests run: with a copy of the header that has no number for them. Prints TAP.
# shellcheck disable=SC2317 # functions that ok calls

set -eu
# shellcheck source=tests/target/lib.sh
. "$(dirname "$0")/lib.sh"

mkdir "$dir/newer"
grep -vE '^#define TINYSYS_NR_(dup2|fork|pause|poll|wait4|waitpid) ' "$include/tinysys.h" >"$dir/newer/tinysys.h"
ok "the numbers are where they are looked for" fails cmp "$include/tinysys.h" "$dir/newer/tinysys.h"
include=$dir/newer
mode=-Os
if ! optimises; then
	mode=-O0
	echo "# at -O0: $broken"
fi
for name in process file signal; do
	ok "$name: builds" build "$dir/program" "$mode" "$tests/$name.c"
	ok "$name" tap "${run[@]}" "$dir/program" "${emulated[@]}"
	rm -f "$dir/program"
done
finish
