#!/bin/bash
# SPDX-License-Identifier: 0BSD
#
# Every way for a CMake project to get tinysys: an installed package, add_subdirectory(), FetchContent; in C, in C++,
# in both; under each kind of generator; from paths with spaces.
# shellcheck disable=SC2317 # ok calls the functions
. "$(dirname "$0")/lib.sh"

hello() {
	local said
	said=$("$1") && same "$said" hello
}

# consume BUILD ARGUMENT...: configures and builds the consumer there
consume() {
	local build=$1
	shift
	cmake -S "$dir/the consumer" -B "$build" "$@" && cmake --build "$build"
}

cp -R "$here/consumer" "$dir/the consumer"
install_to "$dir/staged"

# As a distribution does it: staged by DESTDIR, then moved to where it will be.
DESTDIR="$dir/root" cmake --install "$TINYSYS_BUILD" --prefix /usr >/dev/null
mv "$dir/root/usr" "$dir/the prefix"
package=(-G Ninja -DWAY=find_package "-DCMAKE_PREFIX_PATH=$dir/the prefix")

ok "the installation is relocatable and complete" diff -r "$dir/staged" "$dir/the prefix"
ok "it names no path of this machine" fails grep -rF -e "$root" -e "$dir" -e "$TINYSYS_BUILD" "$dir/staged"
ok "tinysys.h is the only header" same "$(ls "$dir/the prefix/include")" tinysys.h
ok "the licence is in it" cmp "$root/LICENSE" "$dir/the prefix/share/doc/tinysys/LICENSE"

ok "find_package, C and C++" consume "$dir/a build" "${package[@]}" '-DLANGUAGES=C;CXX'
for program in hello hello.elf plus plus.elf deeper/deep hosted; do
	ok "$program runs" hello "$dir/a build/$program"
done
ok "the image is there" test -s "$dir/a build/images/hello.tar"
cmake --install "$dir/a build" --prefix "$dir/installed" >/dev/null
ok "what it installs is the small file" cmp "$dir/a build/hello" "$dir/installed/bin/hello"

ok "find_package, C alone" consume "$dir/c" "${package[@]}" -DLANGUAGES=C
ok "find_package, C++ alone" consume "$dir/cxx" "${package[@]}" -DLANGUAGES=CXX
ok "its program runs" hello "$dir/cxx/plus"
version=$(sed -n 's/^#define TINYSYS_VERSION "\(.*\)"/\1/p' "$root/include/tinysys.h")
ok "this version is found" cmake -S "$dir/the consumer" -B "$dir/c" "${package[@]}" -DLANGUAGES=C "-DWANTED=$version"
ok "another is not" says 'compatible with requested version "99.0"' \
	cmake -S "$dir/the consumer" -B "$dir/c" "${package[@]}" -DLANGUAGES=C -DWANTED=99.0
cat >"$dir/word.cmake" <<'EOF'
cmake_minimum_required(VERSION 3.20)
set(CMAKE_SIZEOF_VOID_P 4)
include("${FILE}")
string(REGEX MATCH "([0-9]+)[.]([0-9]+)" PACKAGE_FIND_VERSION ${PACKAGE_VERSION})
set(PACKAGE_FIND_VERSION_MAJOR ${CMAKE_MATCH_1})
set(PACKAGE_FIND_VERSION_MINOR ${CMAKE_MATCH_2})
include("${FILE}")
if(PACKAGE_VERSION_UNSUITABLE OR NOT PACKAGE_VERSION_COMPATIBLE)
  message(FATAL_ERROR "unsuitable")
endif()
EOF
ok "nor does the size of a word matter" \
	cmake "-DFILE=$dir/the prefix/share/cmake/tinysys/tinysysConfigVersion.cmake" -P "$dir/word.cmake"

# The working tree as it is, committed in a repository of its own.
mkdir "$dir/tree"
cp -R "$root/CMakeLists.txt" "$root/LICENSE" "$root/cmake" "$root/include" "$dir/tree"
for languages in C CXX; do
	ok "add_subdirectory, $languages alone" \
		consume "$dir/sub $languages" -G Ninja -DWAY=add_subdirectory "-DTINYSYS=$dir/tree" -DLANGUAGES=$languages
done
ok "its C program runs" hello "$dir/sub C/hello"
ok "its C++ program runs" hello "$dir/sub CXX/plus"
if have git; then
	git -C "$dir/tree" init -q
	git -C "$dir/tree" add .
	git -C "$dir/tree" -c user.name=test -c user.email=test@localhost commit -q -m tree
	ok "FetchContent" consume "$dir/fetched" -G Ninja -DWAY=FetchContent "-DTINYSYS=$dir/tree" -DLANGUAGES=C
	ok "its program runs" hello "$dir/fetched/hello"
else
	skip "FetchContent" "no git"
fi

package[1]='Ninja Multi-Config'
ok "Ninja Multi-Config" consume "$dir/multi" "${package[@]}" -DLANGUAGES=C
ok "another configuration of it" cmake --build "$dir/multi" --config Release
for config in Debug Release; do
	ok "its $config program runs" hello "$dir/multi/$config/hello"
done
ok "it installs" cmake --install "$dir/multi" --config Release --prefix "$dir/multi/installed"
ok "both give the same program" cmp "$dir/multi/Debug/hello" "$dir/multi/Release/hello"
ok "Debug has line numbers" grep -q debug_line "$dir/multi/Debug/hello.elf"
package[1]='Unix Makefiles'
if have make; then
	ok "Unix Makefiles" consume "$dir/a make" "${package[@]}" -DLANGUAGES=C
	ok "its program runs" hello "$dir/a make/hello"
	ok "all three generators give the same program" cmp "$dir/a make/hello" "$dir/multi/Debug/hello"
else
	skip "Unix Makefiles" "no make"
fi
finish
