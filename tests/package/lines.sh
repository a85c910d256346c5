#!/bin/bash
# SPDX-License-Identifier: 0BSD
#
# Without CMake: one line of cc, for the header alone, for an installed package, for the flat layout; and clang with
# lld, for another architecture, where no header but tinysys.h can be seen.
# shellcheck disable=SC2317 # ok calls the functions
. "$(dirname "$0")/lib.sh"

hello() {
	local said
	said=$("$@") && same "$said" hello
}

size() {
	stat -c %s "$1"
}

smaller() {
	echo "$(size "$1") and $(size "$2") bytes"
	[ "$(size "$1")" -lt "$(size "$2")" ]
}

install_to "$dir/prefix"
mkdir "$dir/vendor"
cp "$root/include/tinysys.h" "$here/consumer/hello.c" "$here/consumer/hello.cc" "$dir/vendor"
cd "$dir/vendor"

for cc in gcc clang clang-19; do
	if ! have $cc; then
		skip "with $cc" "no $cc"
		continue
	fi
	ok "$cc, static, the header beside the program" \
		$cc -Os -ffreestanding -nostdlib -static -o static hello.c
	ok "$cc: it runs" hello ./static
	ok "$cc, all warnings" $cc -Wall -Wextra -Wpedantic -Werror -ffreestanding -nostdlib -static -o strict hello.c
	ok "$cc, C++" "${cc/gcc/g++}" -Os -ffreestanding -nostdlib -static -fno-exceptions -o static-cc hello.cc
	ok "$cc: it runs" hello ./static-cc
	ok "$cc, flat, from the source tree" \
		$cc -Os -ffreestanding -fPIE -nostdlib -static-pie -I "$root/include" \
		-T "$root/cmake/flat.ld" hello.c "$root/cmake/elf_header.c" -o flat.elf
	ok "$cc: it runs" hello ./flat.elf
	ok "$cc: the program is taken out" objcopy -O binary flat.elf flat
	chmod +x flat
	ok "$cc: it runs" hello ./flat
	ok "$cc: it is the smaller" smaller flat static
	echo 'int main(void) { static int count; return count++; } /* and the start of tinysys.h: */' >refused.c
	ok "$cc, flat: the script refuses .bss" says 'flat layout: the program has writable or relocated data' \
		$cc -O0 -ffreestanding -fPIE -nostdlib -static-pie -include tinysys.h -I "$root/include" \
		-T "$root/cmake/flat.ld" refused.c "$root/cmake/elf_header.c" -o refused
done

if have pkg-config; then
	export PKG_CONFIG_PATH=$dir/prefix/share/pkgconfig
	cp hello.c "$dir"
	cd "$dir"
	# shellcheck disable=SC2046 # flags
	ok "pkg-config --cflags" gcc -Os -ffreestanding -nostdlib -static $(pkg-config --cflags tinysys) -o static hello.c
	ok "it runs" hello ./static
	ok "there are no libraries" same "$(pkg-config --libs tinysys | tr -d ' ')" ""
	# shellcheck disable=SC2046
	ok "pkg-config --variable" gcc -Os -ffreestanding -fPIE -nostdlib -static-pie $(pkg-config --cflags tinysys) \
		-T "$(pkg-config --variable=flat_ld tinysys)" hello.c \
		"$(pkg-config --variable=elf_header tinysys)" -o flat.elf
	ok "it runs" hello ./flat.elf
	for variable in segments_ld hidden; do
		ok "$variable is a file" test -f "$(pkg-config --variable=$variable tinysys)"
	done
	mv prefix elsewhere
	export PKG_CONFIG_PATH=$dir/elsewhere/share/pkgconfig
	# shellcheck disable=SC2046
	ok "moved" gcc -Os -ffreestanding -nostdlib -static $(pkg-config --cflags tinysys) -o static hello.c
else
	skip "pkg-config" "no pkg-config"
fi

# alone COMMAND...: runs it where PATH holds clang and lld, and where /usr/include and the like are empty.
alone() {
	# shellcheck disable=SC2016 # for the inner shell
	unshare --mount sh -c '
		for hidden in /usr/include /usr/local/include /usr/*-linux-gnu/include; do
			! [ -d $hidden ] || mount -t tmpfs none $hidden || exit 77
		done
		[ ! -e /usr/include/stdio.h ] || exit 78
		PATH='"$dir/alone"' exec "$@"' sh "$@"
}

mkdir "$dir/alone"
cd "$root"
for cc in clang clang-19; do
	if ! have $cc || ! lld=$($cc --print-prog-name=ld.lld) || ! [ -x "$lld" ]; then
		skip "$cc and lld alone" "no $cc with lld"
		continue
	elif ! unshare --mount true 2>/dev/null; then
		skip "$cc and lld alone" "unshare is not permitted"
		continue
	fi
	rm -f "$dir/alone"/*
	ln -s "$(command -v $cc)" "$dir/alone/$cc"
	ln -s "$lld" "$dir/alone/ld.lld"
	for machine in x86_64 aarch64; do
		ok "$cc and lld alone, for $machine" alone $cc --target=$machine-linux-gnu -ffreestanding -nostdlib -static \
			-fuse-ld=lld -I include "$here/consumer/hello.c" -o "$dir/$machine"
		ok "hang too" alone $cc --target=$machine-linux-gnu -ffreestanding -nostdlib -static \
			-fuse-ld=lld -I include examples/hang.c -o "$dir/hang-$machine"
		if [ "$machine" = "$(uname -m)" ]; then
			ok "it runs" hello "$dir/$machine"
			ok "hang ends with 0" timeout --preserve-status 1 "$dir/hang-$machine"
		elif have qemu-$machine; then
			ok "it runs" hello qemu-$machine "$dir/$machine"
			ok "hang ends with 0" timeout --preserve-status 1 qemu-$machine "$dir/hang-$machine"
		else
			skip "it runs" "no qemu-$machine"
		fi
	done
done
finish
