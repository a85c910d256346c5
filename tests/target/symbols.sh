#!/bin/bash
# SPDX-License-Identifier: 0BSD
#
# What a program does not use is not in it: the names that are left after --gc-sections. Prints TAP.
# shellcheck disable=SC2317 # functions that ok calls

set -eu
# shellcheck source=tests/target/lib.sh
. "$(dirname "$0")/lib.sh"

# holds FILE NAME...: those names and no others, but for main, which may have been put into its caller.
holds() {
	local file=$1
	shift
	diff <(printf '%s\n' "$@" | sort) <(symbols "$file" | grep -vE "^main(\..*)?\$" | uniq)
}

holds_at_most_copies() {
	local held
	mapfile -t held < <(symbols "$dir/implicit" | grep -xE 'memcpy|memset')
	holds "$dir/implicit" "${start[@]}" "${held[@]}"
}

copies=0
entry=(_start)
defined TINYSYS_ENTRY_NAME && entry+=(__start)
start=("${entry[@]}" tinysys_start tinysys_start_entry)
for mode in -O0 -O2 -O3 -Os '-Os -flto' '-O2 -flto'; do
	if ! has_lto "$mode"; then
		skip "empty, $mode" "lld cannot"
		continue
	fi
	read -ra options <<<"$mode"
	ok "empty, $mode: builds" build "$dir/empty" "${options[@]}" "$tests/empty.c"
	ok "empty, $mode: runs" ends_with 0 "${run[@]}" "$dir/empty"
	ok "empty, $mode: holds start-up and main, no more" holds "$dir/empty" "${start[@]}"
	ok "implicit, $mode: builds" build "$dir/implicit" "${options[@]}" "$tests/implicit.c"
	ok "implicit, $mode: runs" ends_with 42 "${run[@]}" "$dir/implicit"
	if [[ $mode = *-flto* ]]; then
		ok "implicit, $mode: holds memcpy and memset at most" holds_at_most_copies
	else
		"${cc[@]}" "${base[@]}" -I "$include" "${options[@]}" -c "$tests/implicit.c" -o "$dir/implicit.o"
		mapfile -t called < <(readelf -Wr "$dir/implicit.o" |
			awk '/^Relocation section/ { code = $3 ~ /\.text/ } code' |
			grep -oE ' (mem[a-z]+|strlen)(@| |$)' | tr -d ' @' | sort -u)
		copies=$((copies + ${#called[@]}))
		ok "implicit, $mode: holds what the compiler calls, no more (${called[*]})" \
			holds "$dir/implicit" "${start[@]}" "${called[@]}"
	fi
	rm -f "$dir/empty" "$dir/implicit"
done
if [ "$copies" = 0 ] && [[ $EMULATOR = qemu-@(s390x|i386) ]]; then
	skip "the compiler called some" "it has instructions for all"
else
	ok "the compiler called some" test "$copies" -gt 0
fi
for mode in -O0 -Os; do
	ok "environ, $mode: builds" build "$dir/empty" "$mode" -DTINYSYS_ENVIRON "$tests/empty.c"
	ok "environ, $mode: runs" ends_with 0 "${run[@]}" "$dir/empty"
	ok "environ, $mode: holds what keeps it, no more" holds "$dir/empty" "${entry[@]}" tinysys_start \
		tinysys_start_environ tinysys_start_environ_entry environ tinysys_envp
done
finish
