#!/bin/bash
# SPDX-License-Identifier: 0BSD
#
# The header's structures are laid out as the kernel's headers have them, and as libc's, on every ABI.
. "$(dirname "$0")/../tap.sh"

here=$(cd "$(dirname "$0")" && pwd)

# compiles SOURCE OPTION...
compiles() {
	local source=$1
	shift
	"${cc[@]}" -std=gnu11 -Wall -Werror "$@" -I "$root/include" -DLAYOUT="\"layout/$page.h\"" -fsyntax-only "$source"
}

# in_libc: with the times that libc has by default, and with those of 64 bits.
in_libc() {
	compiles "$here/layout_libc.c" "${system[@]}" &&
		compiles "$here/layout_libc.c" "${system[@]}" -D_TIME_BITS=64 -D_FILE_OFFSET_BITS=64
}

# compared: every type of the header is in layout_kernel.c.
compared() {
	local name
	echo '#include "tinysys.h"' >"$dir/header.c"
	"$parser" -I "$root/include" -fsyntax-only -Xclang -ast-dump=json "$dir/header.c" >"$dir/ast" &&
		jq -r -f "$here/declared.jq" "$dir/ast" | grep '^kernel_' >"$dir/names" || return
	while IFS= read -r name; do
		grep -qE "SAME_SIZE\(((struct|union) )?$name," "$here/layout_kernel.c" || echo "$name"
	done <"$dir/names" | grep -vx kernel_word_t >"$dir/missing"
	empty "$dir/missing"
}

check() {
	if [ ${#newest[@]} = 0 ]; then
		skip "$compiler: as Linux's newest headers have them" "no headers in TINYSYS_HEADERS"
	else
		ok "$compiler: as the headers of Linux $newest_version have them" compiles "$here/layout_kernel.c" "${newest[@]}"
	fi
	if [ -z "$libc" ]; then
		skip "$compiler: as the installed headers have them" "none are installed"
		return
	fi
	ok "$compiler: as the kernel's installed headers have them" compiles "$here/layout_kernel.c" "${system[@]}"
	ok "$compiler: as libc's headers have them" in_libc
}

parser=$newest_clang
if [ -z "$parser" ] || ! have jq; then
	skip "every type is compared" "no clang or no jq"
else
	ok "every type is compared" compared
fi
each_compiler check
finish
