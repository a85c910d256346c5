#!/bin/bash
# SPDX-License-Identifier: 0BSD
#
# include/tinysys.h is what its rooms make, wherever they stand; a change to any room is noticed.
. "$(dirname "$0")/../tap.sh"

check() {
	cmake -DCHECK=ON -P "$1/cmake/assemble.cmake"
}

# A copy in a directory whose name and depth differ.
copy="$dir/some where/else"
mkdir -p "$copy"
cp -r "$root/include" "$root/cmake" "$copy"

# noticed ROOM: a line at the end of the room makes the check fail, and does not make it write.
noticed() {
	cp "$1" "$dir/room"
	echo "/* another line */" >>"$1"
	cp "$copy/include/tinysys.h" "$dir/before.h"
	local result=0
	if check "$copy" || ! cmp "$dir/before.h" "$copy/include/tinysys.h"; then
		result=1
	fi
	cp "$dir/room" "$1"
	return "$result"
}

assembled_elsewhere() {
	rm "$copy/include/tinysys.h"
	cmake -P "$copy/cmake/assemble.cmake"
	cmp "$copy/include/tinysys.h" "$root/include/tinysys.h"
}

# The header is written only when it changes, so that nothing is rebuilt for it.
left_alone() {
	touch -d @0 "$copy/include/tinysys.h"
	cmake -P "$copy/cmake/assemble.cmake"
	[ "$(stat -c %Y "$copy/include/tinysys.h")" = 0 ]
}

missing() {
	mv "$copy/include/tinysys.h" "$dir/before.h"
	local result=0
	check "$copy" && result=1
	mv "$dir/before.h" "$copy/include/tinysys.h"
	return "$result"
}

# The header has nothing to include but what every compiler brings.
self_contained() {
	sed -n 's/^[ \t]*#[ \t]*include[ \t]*//p' "$root/include/tinysys.h" |
		grep -vxE '<std(arg|bool|def|int)\.h>|<tinysys\.h: no page for this architecture>' >"$dir/includes" || true
	empty "$dir/includes"
}

by_target() {
	cp "$root/CMakeLists.txt" "$copy"
	cp -r "$root/examples" "$copy"
	rm "$copy/include/tinysys.h"
	cmake -S "$copy" -B "$dir/build" && cmake --build "$dir/build" --target header &&
		cmp "$copy/include/tinysys.h" "$root/include/tinysys.h"
}

ok "include/tinysys.h is what its rooms make" check "$root"
ok "it includes nothing but the compiler's freestanding headers" self_contained
ok "assembled in another directory it has the same bytes" assembled_elsewhere
ok "it is not written when it is what it would be" left_alone
ok "the check fails where there is no header" missing
while IFS= read -r room; do
	ok "a change to ${room#"$copy/include/"} makes the check fail" noticed "$room"
done < <(find "$copy/include/tinysys" -type f | sort)
ok "the build target header makes it" by_target
finish
