#!/bin/bash
# SPDX-License-Identifier: 0BSD
#
# options.sh COMPILER: a parent's settings do a program no harm and, unless they are meant to, do not change a byte.
# shellcheck disable=SC2317 # ok calls the functions
. "$(dirname "$0")/lib.sh"

compiler=$1
plus=${1/%gcc/g++}
plus=${plus/%clang/clang++}
have "$compiler" || { skip "$compiler" "no $compiler"; finish; }

# configured BUILD ARGUMENT...
configured() {
	local build=$dir/$1
	shift
	cmake -G Ninja -S "$here/consumer" -B "$build" -DWAY=find_package -DLANGUAGES=C -DCMAKE_C_COMPILER="$compiler" \
		-DCMAKE_PREFIX_PATH="$dir/prefix" "$@" >"$dir/configured" 2>&1 || { cat "$dir/configured"; return 1; }
}

builds() {
	configured "$@" && cmake --build "$dir/$1" --target hello.elf
}

hello() {
	local said
	said=$("$1") && same "$said" hello
}

independent() {
	readelf -hW "$1" | grep 'Type: *DYN'
}

# unchanged TEXT BUILD ARGUMENT...: with those the program is what it is without.
unchanged() {
	local text=$1
	shift
	ok "$text" builds "$@"
	ok "$text: the same program" cmp "$dir/plain/hello" "$dir/$1/hello"
	ok "$text: NAME.elf is position independent" independent "$dir/$1/hello.elf"
	ok "$text: it runs" hello "$dir/$1/hello.elf"
}

commands() {
	ninja -C "$dir/$1" -t commands hello.elf
}

install_to "$dir/prefix"
ok "plain" builds plain
ok "it runs" hello "$dir/plain/hello"

warnings='-Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wundef -Wcast-qual -Werror'
unchanged "warnings are errors" warnings "-DCMAKE_C_FLAGS=$warnings -Wstrict-prototypes -Wmissing-prototypes -Wmissing-declarations"
unchanged "C99 without extensions" c99 "-DCMAKE_C_FLAGS=$warnings" -DCMAKE_C_STANDARD=99 -DCMAKE_C_EXTENSIONS=OFF
for config in Debug Release RelWithDebInfo MinSizeRel; do
	unchanged "$config" $config -DCMAKE_BUILD_TYPE=$config
done
ok "Debug keeps -g" grep -q debug_info "$dir/Debug/hello.elf"
unchanged "-Og -fno-omit-frame-pointer" og '-DCMAKE_C_FLAGS=-Og -fno-omit-frame-pointer'
unchanged "a distribution's flags" distribution \
	'-DCMAKE_C_FLAGS=-g -O2 -fstack-protector-strong -fasynchronous-unwind-tables -D_FORTIFY_SOURCE=2 -fcommon' \
	'-DCMAKE_EXE_LINKER_FLAGS=-Wl,-z,relro -Wl,-z,now -Wl,--as-needed -Wl,--build-id=sha1 -pie'
echo 'int main(void) { return 0; }' >"$dir/probe.c"
if "$compiler" -fsanitize=address,undefined "$dir/probe.c" -o "$dir/probe" 2>/dev/null; then
	unchanged "sanitizers" sanitizers '-DCMAKE_C_FLAGS=-fsanitize=address,undefined' \
		'-DCMAKE_EXE_LINKER_FLAGS=-fsanitize=address,undefined'
else
	skip "sanitizers" "$compiler has no run-time library for them"
fi
unchanged "unity build" unity -DCMAKE_UNITY_BUILD=ON
echo 'include(CheckPIESupported)
cmake_policy(SET CMP0083 NEW)
check_pie_supported(LANGUAGES C)' >"$dir/pie.cmake"
for pic in ON OFF; do
	unchanged "POSITION_INDEPENDENT_CODE $pic" pic-$pic -DCMAKE_POLICY_DEFAULT_CMP0083=NEW \
		-DCMAKE_PROJECT_INCLUDE="$dir/pie.cmake" -DCMAKE_POSITION_INDEPENDENT_CODE=$pic
done
if [ "$compiler" != gcc ]; then
	unchanged "linker flags among the compiler's" stray '-DCMAKE_C_FLAGS=-fuse-ld=bfd -Wl,--as-needed'
fi

ok "an output directory" builds placed -DCMAKE_RUNTIME_OUTPUT_DIRECTORY=out -DCMAKE_BUILD_TYPE=Debug \
	-DCMAKE_RUNTIME_OUTPUT_DIRECTORY_DEBUG="$dir/elsewhere"
ok "NAME and NAME.elf are in it" ls "$dir/placed/out/hello" "$dir/placed/out/hello.elf"

ok "-O0 by target_compile_options()" builds o0 -DOPTIONS=-O0
ok "it runs" hello "$dir/o0/hello"
ok "it comes last" grep -qE -- '-Oz? .*-O0 |-Os .*-O0 ' <<<"$(commands o0 | grep hello.c)"
ok "link-time optimisation by flags" builds lto '-DCMAKE_C_FLAGS=-flto -O2'
ok "it runs" hello "$dir/lto/hello"
ok "compile_commands.json" builds database -DCMAKE_EXPORT_COMPILE_COMMANDS=ON
ok "it has the source with our flags" grep -q -- '-ffreestanding.* .*hello.c' "$dir/database/compile_commands.json"

if have "$plus"; then
	ok "C++, warnings are errors" configured cxx -DLANGUAGES=CXX -DCMAKE_CXX_COMPILER="$plus" \
		"-DCMAKE_CXX_FLAGS=$warnings -Wold-style-cast"
	ok "it builds" cmake --build "$dir/cxx"
	ok "it runs" hello "$dir/cxx/plus"
else
	skip "C++" "no $plus"
fi
finish
