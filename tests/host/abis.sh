#!/bin/bash
# SPDX-License-Identifier: 0BSD
#
# What stands once for each ABI of cmake/toolchains/abis.cmake is there, and for no other: toolchain files, the preset
# with its configure, build, test and workflow parts, the ledger's lines, the row in docs/abis.md.
# shellcheck disable=SC2317 # functions that ok calls
. "$(dirname "$0")/../tap.sh"
cd "$root"

have jq || { skip "abis" "no jq"; finish; }

# ABI, gcc's command, clang's arguments
sed -n 's/^  "\(.*\)"$/\1/p' cmake/toolchains/abis.cmake | awk -F ' *[|] *' '{ sub(/^ */, ""); print $1 "|" $5 "|" $4 }' |
	sort >"$dir/table"
cut -d'|' -f1 "$dir/table" | sort >"$dir/abis"

same() {
	diff "$1" "$2"
}

ok "the table has rows" test -s "$dir/abis"

awk -F '|' '$2 { print $1 "-gcc" } $3 { print $1 "-clang" }' "$dir/table" | sort >"$dir/wanted"
find cmake/toolchains -name '*-gcc.cmake' -printf '%f\n' -o -name '*-clang.cmake' -printf '%f\n' |
	sed 's/\.cmake$//' | sort >"$dir/found"
ok "toolchain files" same "$dir/wanted" "$dir/found"

for kind in configure build test workflow; do
	jq -r ".${kind}Presets[].name" CMakePresets.json | sed -n 's/^hang-//p' | grep -vx platforms | sort >"$dir/found"
	ok "$kind presets" same "$dir/abis" "$dir/found"
done

grep -v '^#' tests/bench/sizes.tsv | awk -F '\t' '$1 == "hang" { split($3, words, " "); print $2 "-" words[1] }' |
	sort -u >"$dir/found"
ok "lines of the ledger" same "$dir/wanted" "$dir/found"

documented() {
	local abi missing=0
	while IFS= read -r abi; do
		grep -qE "\`(target\.\*\.)?$abi-\*\`|\`boot\.$abi\`" docs/abis.md || { echo "$abi"; missing=1; }
	done <"$dir/abis"
	return "$missing"
}
ok "rows of docs/abis.md" documented
finish
