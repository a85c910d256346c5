#!/bin/bash
# SPDX-License-Identifier: 0BSD
#
# The segments layout with code that ends at, before and behind the end of a page, with and without data. Prints TAP.
# shellcheck disable=SC2317 # functions that ok calls

set -eu
# shellcheck source=tests/target/lib.sh
. "$(dirname "$0")/lib.sh"

# ends PAD OPTION...: builds with that much more code, and prints where it ends.
ends() {
	build_segments "$dir/page" -Os "-DPAD=\"$1\"" "${@:2}" "$tests/page.c" >&2 &&
		printf '%d\n' "0x$(nm "$dir/page.elf" | sed -n 's/ . tinysys_text_end$//p')"
}

# The kernel takes the program, and no segment is empty in the file: kernels before 6.10 place that wrongly.
runs() {
	[ "$(ends "$@")" = "$end" ] || return
	readelf -lW "$dir/page"
	[ "$(readelf -lW "$dir/page" | awk '$1 == "LOAD" && $5 !~ /^0x0+$/' | wc -l)" = 2 ] && "${run[@]}" "$dir/page"
}

for options in -DNONE -DDATA; do
	least=$(ends 0 "$options")
	for distance in -66 -65 -64 -34 -33 -32 -5 -4 -3 -2 -1 0 1 2; do
		end=$((8192 + distance))
		ok "$options, code that ends at a page's end and $distance" runs $((end - least)) "$options"
	done
done
finish
