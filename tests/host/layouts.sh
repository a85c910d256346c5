#!/bin/bash
# SPDX-License-Identifier: 0BSD
#
# The header's structures are laid out as the kernel's headers have them, and as libc's, on both architectures.
. "$(dirname "$0")/../tap.sh"

here=$(cd "$(dirname "$0")" && pwd)

compiles() {
	"${cc[@]}" -std=gnu11 -Wall -Werror -I "$root/include" -fsyntax-only "$1"
}

# compared: every type of the header is in layout_kernel.c.
compared() {
	local name
	echo '#include "tinysys.h"' >"$dir/header.c"
	"$parser" -I "$root/include" -fsyntax-only -Xclang -ast-dump=json "$dir/header.c" >"$dir/ast" &&
		jq -r -f "$here/declared.jq" "$dir/ast" | grep '^kernel_' >"$dir/names" || return
	while IFS= read -r name; do
		grep -qE "SAME_SIZE\(((struct|union) )?$name," "$here/layout_kernel.c" || echo "$name"
	done <"$dir/names" | grep -vxE 'kernel_u?long_t' >"$dir/missing"
	empty "$dir/missing"
}

check() {
	ok "$compiler: as the kernel's headers have them" compiles "$here/layout_kernel.c"
	ok "$compiler: as libc's headers have them" compiles "$here/layout_libc.c"
}

parser=$newest_clang
if [ -z "$parser" ] || ! have jq; then
	skip "every type is compared" "no clang or no jq"
else
	ok "every type is compared" compared
fi
each_compiler check
finish
