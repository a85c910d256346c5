#!/bin/bash
# SPDX-License-Identifier: 0BSD
#
# Each room of the header compiles by itself, and after the rooms that follow it in reading order, without a warning:
# C99 and, on two ABIs (tap.sh's all), C++11, hosted and freestanding, each compiler and architecture.
. "$(dirname "$0")/../tap.sh"

# The architecture pages belong to their own architecture, and tables to those that name them, but to try them all once
# is enough; the rest is everyone's.
rooms() {
	find "$root/include/tinysys" -name '*.h' -printf '%P\n' | sort | while IFS= read -r room; do
		case $room in
		arch/*) [ "$room" = "arch/$page.h" ] || continue ;;
		*/*) "$all" || continue ;;
		esac
		echo "$room"
	done
}

# compile SOURCE FLAG...: as C, and as C++.
compile() {
	local source=$1
	shift
	"${cc[@]}" -std=c99 -Wstrict-prototypes "${strict[@]}" "$@" -I "$root/include" -c -o "$dir/o" -x c "$source" &&
		{ [ ${#cxx[@]} = 0 ] || ! "$all" ||
			"${cxx[@]}" -std=c++11 "${strict[@]}" "$@" -I "$root/include" -c -o "$dir/o" -x c++ "$source"; }
}

each_room() {
	local result=0
	while IFS= read -r room; do
		printf '#include "tinysys/%s"\nextern int declared;\n' "$room" >"$dir/room.c"
		compile "$dir/room.c" "$@" || result=1
	done < <(rooms)
	return "$result"
}

reversed() {
	sed -n 's/^#include "tinysys/&/p' "$root/include/tinysys/tinysys.h.in" | tac >"$dir/room.c"
	[ -s "$dir/room.c" ] && compile "$dir/room.c" "$@"
}

check() {
	echo "$page" >>"$dir/pages"
	ok "$compiler, hosted: each room by itself" each_room
	ok "$compiler, hosted: the rooms in reverse order" reversed
	ok "$compiler, freestanding: each room by itself" each_room -ffreestanding
	ok "$compiler, freestanding: the rooms in reverse order" reversed -ffreestanding
}

# no_page_left: each page was met, so no condition in arch.h hides one.
no_page_left() {
	find "$root/include/tinysys/arch" -name '*.h' -printf '%f\n' | sed 's/\.h$//' | grep -vxFf "$dir/pages" >"$dir/left"
	empty "$dir/left"
}

: >"$dir/pages"
missing=
missing_compilers() {
	[ ${#gcc[@]} = 0 ] || have "${gcc[0]}" || missing=${gcc[0]}
	[ ${#clang_options[@]} = 0 ] || [ -n "$newest_clang" ] || missing=clang
}

each_compiler check
each_abi missing_compilers
if [ -n "$missing" ]; then
	skip "every page was met" "no $missing"
else
	ok "every page was met" no_page_left
fi
finish
