#!/bin/bash
# SPDX-License-Identifier: 0BSD
#
# The ELF files of both layouts beside those that the linker wrote of the same code: type, machine and flags, W^X, a
# stack that is not executable, and addresses that can be mapped. Prints TAP.
# shellcheck disable=SC2317 # functions that ok calls

set -eu
# shellcheck source=tests/target/lib.sh
. "$(dirname "$0")/lib.sh"

# identity FILE: what its header says that it is
identity() {
	readelf -hW "$1" | grep -E '^ +(Class|Data|OS/ABI|Type|Machine|Flags):' |
		sed -E 's/ +/ /g; s/(Flags: 0x[0-9a-f]+).*/\1/'
}

same_identity() {
	diff <(identity "$1.elf" | grep -vxF "$known") <(identity "$1" | grep -vxF "$ours")
}

# Where the two differ, and why: on SuperH the page names the least processor that the code runs on, the linker the one
# that the compiler was made for; gcc for SPARC asks for a memory model with each object, which the kernel does not read.
known=- ours=-
case $EMULATOR-$CC in
qemu-sh4-*) known=' Flags: 0x2' ours=' Flags: 0x9' ;;
qemu-sparc64-*gcc*) known=' Flags: 0x2' ours=' Flags: 0x0' ;;
esac

# No segment is writable and executable, the stack is not executable, and each is at the same place within a page in
# memory as in the file.
mappable() {
	local segments type offset address filesz memsz flags align
	segments=$(readelf -lW "$1" 2>&1 | sed 's/R E/RE/')
	echo "$segments"
	! grep -qE 'Warning|Error' <<<"$segments" || return 1
	grep -qE 'GNU_STACK.* RW ' <<<"$segments" || return 1
	while read -r type offset address _ filesz memsz flags align; do
		[ "$type" = LOAD ] || continue
		[[ $flags = R* && $flags != RWE ]] || return 1
		((memsz >= filesz && (address - offset) % align == 0)) || return 1
	done <<<"$segments"
}

level=-Os
optimises || level=-O0
for layout in flat segments; do
	ok "$layout: builds" build_layout "$layout" "$dir/program" "$level" "$tests/empty.c"
	ok "$layout: runs" ends_with 0 "${run[@]}" "$dir/program"
	ok "$layout: is what the linker says" same_identity "$dir/program"
	ok "$layout: can be mapped, and is W^X" mappable "$dir/program"
done
finish
