#!/bin/bash
# SPDX-License-Identifier: 0BSD
#
# A mistake in a call of tinysys_add_executable() stops the configuration with a message that names the call and it.
# shellcheck disable=SC2317 # ok calls the functions
. "$(dirname "$0")/lib.sh"

install_to "$dir/prefix"
mkdir "$dir/project"
cp "$here/consumer/hello.c" "$dir/project"

# configure CALL: a project with that in it
configure() {
	cat >"$dir/project/CMakeLists.txt" <<EOF
cmake_minimum_required(VERSION 3.20)
project(calls LANGUAGES ${languages-C})
find_package(tinysys CONFIG REQUIRED)
$1
EOF
	cmake -G Ninja -S "$dir/project" -B "$dir/build" -DCMAKE_PREFIX_PATH="$dir/prefix"
}

# refused CALL MESSAGE
refused() {
	ok "$1" says "tinysys_add_executable(hello): $2" configure "$1"
}

ok "a call without a mistake" configure 'tinysys_add_executable(hello hello.c)'
refused 'tinysys_add_executable(hello)' 'no sources'
refused 'tinysys_add_executable(hello LAYOUT flat)' 'no sources'
refused 'tinysys_add_executable(hello hello.c LAYOUT round)' 'LAYOUT is flat or segments, not round'
refused 'tinysys_add_executable(hello hello.c LAYOUT)' 'LAYOUT needs a value'
refused 'tinysys_add_executable(hello hello.c LAYUOT segments)' 'unknown keyword LAYUOT'
refused 'tinysys_add_executable(hello hello.c RELOCATE)' 'RELOCATE needs LAYOUT segments'
refused "tinysys_add_executable(hello hello.c)
tinysys_add_executable(hello hello.c)" 'there is a target of that name already'
for text in 'Cannot find source file: nothere.c' 'CMakeLists.txt:4 (tinysys_add_executable)'; do
	ok "a source that is not there: $text" says "$text" configure 'tinysys_add_executable(hello nothere.c)'
done
# shellcheck disable=SC2016 # CMake expands it
ok 'a source that the build makes' configure 'tinysys_add_executable(hello made.c)
add_custom_command(OUTPUT made.c COMMAND cmake -E copy ${CMAKE_CURRENT_SOURCE_DIR}/hello.c made.c)'
ok 'is made' cmake --build "$dir/build"
rm -rf "$dir/build"
languages=NONE
refused 'tinysys_add_executable(hello hello.c)' 'the project has neither C nor CXX enabled'
finish
