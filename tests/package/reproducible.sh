#!/bin/bash
# SPDX-License-Identifier: 0BSD
#
# reproducible.sh: the same source and compiler give the same bytes, program and image, in any directory, for any user,
# at any time, under any umask and locale.
# shellcheck disable=SC2317 # ok calls the functions
. "$(dirname "$0")/lib.sh"

# build_in DIRECTORY COMMAND...: a copy of the project, configured and built there by the command
build_in() {
	mkdir -p "$1"
	cp -R "$root/CMakeLists.txt" "$root/LICENSE" "$root/cmake" "$root/examples" "$root/include" "$1"
	[ -z "${owner-}" ] || chown -R "$owner" "$1"
	cd "$1"
	shift
	"$@" cmake -G Ninja -S . -B build >/dev/null && "$@" cmake --build build
}

same_as_first() {
	for file in bin/hang images/hang.tar images/hang.json; do
		cmp "$dir/first/build/$file" "$1/build/$file" || return 1
	done
}

chmod 755 "$dir"
ok "one build" build_in "$dir/first"
ok "another, elsewhere" build_in "$dir/some where/else entirely" env TZ=Asia/Tokyo LC_ALL=C.UTF-8 HOME=/ sh -c 'umask 077; exec "$@"' sh
ok "it is the same" same_as_first "$dir/some where/else entirely"
if [ "$(id -u)" = 0 ]; then
	owner=65534:65534
	ok "by another user" build_in "$dir/nobody" setpriv --reuid 65534 --regid 65534 --clear-groups \
		env HOME="$dir/nobody"
	ok "it is the same" same_as_first "$dir/nobody"
else
	skip "by another user" "not root"
fi
ok "no directory's name is in the program" fails grep -F "$dir" "$dir/first/build/bin/hang"
finish
