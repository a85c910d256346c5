#!/bin/bash
# SPDX-License-Identifier: 0BSD
#
# What tinysys does to a parent project: nothing.
# shellcheck disable=SC2317 # ok calls the functions
. "$(dirname "$0")/lib.sh"

idle() {
	cmake --build "$1" | tee "$dir/built"
	grep -q 'no work to do' "$dir/built"
}

install_to "$dir/prefix"
for languages in C CXX 'C;CXX'; do
	build=$dir/${languages/;/-}
	ok "add_subdirectory, $languages" \
		cmake -G Ninja -S "$here/parent" -B "$build" -DWAY=add_subdirectory "-DTINYSYS=$root" "-DLANGUAGES=$languages"
	ok "there is nothing to build" idle "$build"
	ok "nothing to install" cmake --install "$build" --prefix "$build/installed"
	ok "nothing is" fails test -e "$build/installed/include"
done
ok "TINYSYS_INSTALL installs it" cmake -DTINYSYS_INSTALL=ON "$dir/C"
ok "it does so" cmake --install "$dir/C" --prefix "$dir/with"
ok "as by itself" diff -r "$dir/prefix" "$dir/with"
ok "find_package" cmake -G Ninja -S "$here/parent" -B "$dir/found" -DWAY=find_package \
	-DLANGUAGES=C "-DCMAKE_PREFIX_PATH=$dir/prefix"
ok "the source tree is untouched" fails test -e "$root/CMakeCache.txt"
finish
