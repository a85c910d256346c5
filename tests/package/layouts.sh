#!/bin/bash
# SPDX-License-Identifier: 0BSD
#
# layouts.sh COMPILER LINKER MACHINE: the programs of layouts/ are built by an installed package and run, each as NAME
# and as NAME.elf; as many readers as are installed take both without complaint.
# shellcheck disable=SC2317 # ok calls the functions
. "$(dirname "$0")/lib.sh"

compiler=$1
linker=$2
machine=$3
if ! toolchain "$@"; then
	skip "$*" "$reason"
	finish
fi
build=$dir/build
install_to "$dir/prefix"

# shellcheck disable=SC2154
configure() {
	cmake -G Ninja -S "$here/layouts" -B "$build" -DCMAKE_PREFIX_PATH="$dir/prefix" "${toolchain[@]}" "$@"
}

# runs FILE: as the programs want to be called
# shellcheck disable=SC2086 # run is a path or nothing
runs() {
	env -i KEY=value $run "$1" one
}

# first_segment FILE: the size in the file of its first segment
first_segment() {
	od -A n -t u8 -j 96 -N 8 "$1" | tr -d ' '
}

# regular FILE: W^X and a stack that is not executable
regular() {
	local segments
	segments=$(readelf -lW "$1" 2>&1) || return 1
	echo "$segments"
	! grep -qE 'Warning|Error| RWE ' <<<"$segments" && grep -qE 'GNU_STACK.* RW ' <<<"$segments" &&
		readelf -hW "$1" | grep -q ' DYN ' && objdump -f "$1" >/dev/null
}

ok "configures with $*" configure
ok "builds" cmake --build "$build"
if ! [ -x "$build/exact" ]; then
	finish
fi
# With another PAD an alignment may come to differ, hence more than one step.
for program in exact exact-bss; do
	pad=1
	while size=$(first_segment "$build/$program") && [ "$size" != 65536 ] && [ $pad -lt 65536 ]; do
		pad=$((pad + 65536 - size))
		configure -DPAD=$pad >/dev/null
		cmake --build "$build" --target $program >/dev/null
	done
	ok "the code of $program ends with a page" same "$size" 65536
done
for elf in "$build"/*.elf; do
	for file in "${elf%.elf}" "$elf"; do
		ok "${file##*/} runs" runs "$file"
		ok "${file##*/} is regular" regular "$file"
	done
done
finish
