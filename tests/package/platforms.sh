#!/bin/bash
# SPDX-License-Identifier: 0BSD
#
# tinysys_add_image(PLATFORMS): whichever way a project gets tinysys and whatever generates it, the archive is the same;
# what changed is built again and nothing else; mistakes are named.
# shellcheck disable=SC2317 # ok calls the functions
. "$(dirname "$0")/lib.sh"

for tool in clang ninja; do
	have $tool || { skip "images for several platforms" "no $tool"; finish; }
done
lld=$(clang --print-prog-name=ld.lld)
[ -x "$lld" ] || { skip "images for several platforms" "no lld"; finish; }

install_to "$dir/the prefix"
cp -R "$here/consumer" "$dir/the consumer"
cp -R "$here/platforms" "$dir/source"
run=
[ "$(uname -m)" = aarch64 ] || run=$(command -v qemu-aarch64 || command -v qemu-aarch64-static || true)

# configure_and_build SOURCE BUILD ARGUMENT...
configure_and_build() {
	local source=$1 build=$2
	shift 2
	cmake -S "$source" -B "$build" "$@" && cmake --build "$build"
}

# machines ARCHIVE: what its platforms' programs are for, by their ELF headers, as its index has them
machines() {
	local index manifest layer
	rm -rf "$dir/open"
	mkdir "$dir/open"
	tar -xf "$1" -C "$dir/open"
	for index in $(blobs_in index.json); do
		for manifest in $(blobs_in "$index"); do
			layer=$(blobs_in "$manifest" | tail -n 1)
			rm -rf "$dir/open/root"
			mkdir "$dir/open/root"
			tar -xzf "$dir/open/$layer" -C "$dir/open/root"
			(cd "$dir/open/root" && find . -type f -exec sh -c 'echo ${1#./} $(od -An -tu2 -j18 -N2 "$1")' sh {} \; | sort)
		done
	done
}

blobs_in() {
	grep -o 'sha256:[0-9a-f]*' "$dir/open/$1" | sed 's/sha256:/blobs\/sha256\//'
}

# Every way, every generator.

common=(-DWAY=find_package "-DCMAKE_PREFIX_PATH=$dir/the prefix" -DLANGUAGES=C
	'-DIMAGE=PLATFORMS;linux/amd64;linux/arm64')
ok "find_package, Ninja" configure_and_build "$dir/the consumer" "$dir/a build" -G Ninja "${common[@]}"
first="$dir/a build/images/hello.tar"
is "each platform's program is for it" "$(machines "$first")" "hello 62
hello 183"
is "the index names them in the call's order" \
	"$(grep -ho '"platform":{[^}]*}' "$dir/a build/images/hello.json")" \
	'"platform":{"architecture":"amd64","os":"linux"}
"platform":{"architecture":"arm64","os":"linux"}'
common[0]=-DWAY=add_subdirectory
ok "add_subdirectory, in both languages" configure_and_build "$dir/the consumer" "$dir/sub" -G Ninja "${common[@]}" \
	"-DTINYSYS=$root" '-DLANGUAGES=C;CXX'
ok "the same bytes" cmp "$first" "$dir/sub/images/hello.tar"
if have git; then
	mkdir "$dir/tree"
	cp -R "$root/CMakeLists.txt" "$root/LICENSE" "$root/cmake" "$root/include" "$dir/tree"
	git -C "$dir/tree" init -q
	git -C "$dir/tree" add .
	git -C "$dir/tree" -c user.name=test -c user.email=test@localhost commit -q -m tree
	common[0]=-DWAY=FetchContent
	ok "FetchContent" configure_and_build "$dir/the consumer" "$dir/fetched" -G Ninja "${common[@]}" "-DTINYSYS=$dir/tree"
	ok "the same bytes" cmp "$first" "$dir/fetched/images/hello.tar"
	ok "it is fetched once" same "$(find "$dir/fetched" -name .git)" "$dir/fetched/_deps/tinysys-src/.git"
else
	skip "FetchContent" "no git"
fi
common[0]=-DWAY=find_package
if have make; then
	ok "Unix Makefiles" configure_and_build "$dir/the consumer" "$dir/make" -G 'Unix Makefiles' "${common[@]}"
	ok "the same bytes" cmp "$first" "$dir/make/images/hello.tar"
	rm "$dir/make/images/hello.tar"
	ok "two jobs of make" make -C "$dir/make" -j2
	ok "the same bytes" cmp "$first" "$dir/make/images/hello.tar"
fi
ok "Ninja Multi-Config" configure_and_build "$dir/the consumer" "$dir/multi" -G 'Ninja Multi-Config' "${common[@]}"
ok "another configuration of it" cmake --build "$dir/multi" --config Release
for config in Debug Release; do
	ok "the same bytes" cmp "$first" "$dir/multi/images/$config/hello.tar"
done
ok "what is meant for this machine's compiler does no harm" env CC=gcc CFLAGS=-mno-such LDFLAGS=-Wl,--no-such \
	cmake -S "$dir/the consumer" -B "$dir/flags" -G Ninja "${common[@]}" -DCMAKE_C_COMPILER=gcc -DCMAKE_C_FLAGS=-g0 \
	-DCMAKE_EXE_LINKER_FLAGS=-fuse-ld=bfd
ok "it builds" env CC=gcc CFLAGS=-mno-such cmake --build "$dir/flags"
ok "the same bytes" cmp "$first" "$dir/flags/images/hello.tar"

# What changed is built again.

build=$dir/build
image=$build/images/say.tar
project() {
	cmake -S "$dir/source" -B "$build" -G Ninja "-DCMAKE_PREFIX_PATH=$dir/the prefix" "$@"
}

# built: builds what has changed; prints which of these that was
built() {
	local file
	for file in "$image" "$build"/platforms/*/images/say.tar; do
		touch -d @0 "$file"
	done
	cmake --build "$build" >"$dir/built" 2>&1 || cat "$dir/built"
	for file in "$build"/platforms/*/images/say.tar "$image"; do
		[ "$(stat -c %Y "$file")" = 0 ] || echo "${file#"$build"/}"
	done | xargs
}

# says_word WORD: the program of each platform does
says_word() {
	local platform program
	for platform in linux-amd64 linux-arm64; do
		program=$build/platforms/$platform/say
		if [ "$platform" = "linux-$([ "$(uname -m)" = aarch64 ] && echo arm64 || echo amd64)" ]; then
			same "$("$program")" "$1" || return
		elif [ -n "$run" ]; then
			same "$($run "$program")" "$1" || return
		fi
	done
}

all="platforms/linux-amd64/images/say.tar platforms/linux-arm64/images/say.tar images/say.tar"
ok "two images and a program beside" project -DWORD=first
ok "they build" cmake --build "$build"
is "each platform has its own of both programs" "$(machines "$image")" "check 183
say 183
check 62
say 62"
ok "each says the word" says_word first
ok "the other image is there" test -s "$build/images/two.tar"
is "nothing changed: nothing is built" "$(built)" ""
ok "configured again" project
is "nothing is built" "$(built)" ""
ok "an option changed" project -DWORD=second
is "all is built" "$(built)" "$all"
ok "each says the other word" says_word second
sed -i 's/return sys_write/return tinysys_syscall(TINYSYS_NR_getpid) < 0 || sys_write/' "$dir/source/say.c"
is "a source changed: all is built" "$(built)" "$all"
echo '#define AGAIN' >>"$dir/source/aarch64.h"
sed -i 's/WORD "\\n"/WORD AGAIN "\\n"/; s/^#endif$/#endif\n#ifndef AGAIN\n#define AGAIN\n#endif/' "$dir/source/say.c"
cmake --build "$build" >/dev/null
echo '#undef AGAIN
#define AGAIN "!"' >>"$dir/source/aarch64.h"
is "a header of one platform changed: its image is built" "$(built)" "platforms/linux-arm64/images/say.tar images/say.tar"
sed -i 's/LABELS /LABELS more= /' "$dir/source/CMakeLists.txt"
is "a label changed: all images are built" "$(built)" "$all"
rm -r "$build/platforms"
cmake --build "$build" >/dev/null 2>&1 || true
ok "a build tree that went comes back" cmake "$build"
cp "$image" "$dir/before.tar"
is "all is built" "$(cmake --build "$build" >/dev/null; find "$build/platforms" -name say.tar | wc -l)" 2
ok "the same bytes" cmp "$dir/before.tar" "$image"

ok "an output directory outside" project "-DOUT=$dir/outside"
ok "it builds" cmake --build "$build"
ok "it has this machine's program" "$dir/outside/say"
is "each platform has its own" "$(machines "$image" | cut -d' ' -f2 | xargs)" "183 183 62 62"

# What is wrong is named.

broken() {
	says 'image_say for linux/arm64: the build failed' cmake --build "$build" -- -k 0 && grep -q 'broken here' "$dir/said" &&
		! grep -q 'linux/amd64: the build failed' "$dir/said"
}
ok "a program that does not compile" project -DBROKEN=1
ok "its platform is named, and the compiler's message" broken
ok "mended" project -DBROKEN=0
ok "it builds" cmake --build "$build"
echo 'if(TINYSYS_PLATFORM)
  message(FATAL_ERROR "nothing to see here")
endif()' >>"$dir/source/CMakeLists.txt"
ok "a project that does not configure there" says 'nothing to see here' cmake --build "$build"
sed -i '/^if(TINYSYS_PLATFORM)/,$d' "$dir/source/CMakeLists.txt"
ok "mended" cmake --build "$build"

mkdir "$dir/bad" "$dir/alone"
for tool in cmake ninja gcc cc as ld dd tar gzip sh; do
	ln -s "$(command -v $tool)" "$dir/alone/$tool"
done
{
	echo 'cmake_minimum_required(VERSION 3.20)
project(bad C)
find_package(tinysys CONFIG REQUIRED)
tinysys_add_executable(say "../the consumer/hello.c")
tinysys_add_image(say TARGET say TAG say PLATFORMS linux/arm64)'
} >"$dir/bad/CMakeLists.txt"
bad=(cmake -S "$dir/bad" -G Ninja "-DCMAKE_PREFIX_PATH=$dir/the prefix" -B)
ok "no clang" says 'tinysys_add_image(say): PLATFORMS needs clang and lld; there is no clang in PATH' \
	env "PATH=$dir/alone" "${bad[@]}" "$dir/bad/none"
ok "a clang that is none" says 'PLATFORMS linux/arm64: /bin/false --target=aarch64-linux-gnu does not work' \
	"${bad[@]}" "$dir/bad/false" -DTINYSYS_CLANG=/bin/false
ok "a clang that is named" "${bad[@]}" "$dir/bad/named" "-DTINYSYS_CLANG=$(command -v clang)"
ok "it is taken" cmake --build "$dir/bad/named" --target image_say
ok "by its name" grep -q "^CMAKE_C_COMPILER:.*=$(command -v clang)\$" "$dir/bad/named/platforms/linux-arm64/CMakeCache.txt"
cat >>"$dir/bad/CMakeLists.txt" <<END
set_target_properties(say PROPERTIES TINYSYS_BINARY "$build/platforms/linux-amd64/check")
END
ok "a program for another machine" says "check is for amd64, not arm64" \
	configure_and_build "$dir/bad" "$dir/bad/other" -G Ninja "-DCMAKE_PREFIX_PATH=$dir/the prefix"
finish
