#!/bin/bash
# SPDX-License-Identifier: 0BSD
#
# The rooms of system call numbers are what cmake/numbers.cmake makes of the headers in TINYSYS_HEADERS (headers.sh), but
# for the version that they name. Headers newer than the rooms may have more: then numbers.sh has the word.
. "$(dirname "$0")/../tap.sh"

generated() {
	cmake -DHEADERS="$TINYSYS_HEADERS" -DROOMS="$dir/rooms" -P "$root/cmake/numbers.cmake"
}

# without_version DIRECTORY OUT
without_version() {
	local room
	for room in "$1"/*.h; do
		echo "${room##*/}"
		sed 's/complete to Linux [0-9.]*/complete to Linux/' "$room"
	done >"$2"
}

unchanged() {
	without_version "$root/include/tinysys/nr" "$dir/kept"
	without_version "$dir/rooms" "$dir/made"
	diff -u "$dir/kept" "$dir/made"
}

if [ -z "$newest_version" ]; then
	skip "the rooms of numbers are what the headers make" "no headers in TINYSYS_HEADERS"
	finish
fi
version=$(sed -nE 's/.*complete to Linux ([0-9.]+)\. .*/\1/p' "$root/include/tinysys/nr/generic.h")
mkdir "$dir/rooms"
ok "numbers.cmake reads the headers of Linux $newest_version" generated
if [ "$version" != "$newest_version" ] &&
	[ "$(printf '%s\n' "$version" "$newest_version" | sort -V | tail -n 1)" = "$newest_version" ] &&
	fails unchanged >/dev/null; then
	skip "the rooms of numbers are what the headers make" \
		"Linux $newest_version has calls that the rooms, of Linux $version, lack: run cmake/numbers.cmake"
else
	ok "the rooms of numbers are what the headers of Linux $newest_version make" unchanged
fi
finish
