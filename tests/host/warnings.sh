#!/bin/bash
# SPDX-License-Identifier: 0BSD
#
# No warning from the header, all of it compiled (uses.c uses every name), nor from the examples.
#
# On two ABIs (tap.sh's all) each compiler meets every combination of language, optimisation and hosted or
# freestanding, on the others the oldest and the newest language, with and without optimisation. What is left, how the
# code is to be linked (as the compiler has it, -flto, -fPIE, -fno-pie), rotates through those, so that each of its
# values meets every language, every optimisation and both modes. The examples are C and freestanding, so those rows
# alone compile them.
. "$(dirname "$0")/../tap.sh"

modes=("" -ffreestanding)
every_link=("" -flto -fPIE -fno-pie)

# rows_of LANGUAGE NUMBER COMMAND...: the rows of one language standard, the NUMBERth.
rows_of() {
	local language=$1 number=$2 o m example flags
	shift 2
	for o in "${!optimisations[@]}"; do
		[ "${optimisations[o]}" != -Oz ] || "$has_oz" || continue
		for m in "${!modes[@]}"; do
			flags=("${optimisations[o]}" ${modes[m]:+"${modes[m]}"})
			link=${links[(number + o + m) % ${#links[@]}]}
			row "$@" "${flags[@]}" ${link:+"$link"} -o "$dir/o.$rows" "$here/uses.c"
			if [ "$language" != c ] || [ -z "${modes[m]}" ]; then
				continue
			fi
			for example in "$root"/examples/*.c; do
				row "$@" "${flags[@]}" ${link:+"$link"} -o "$dir/o.$rows" "$example"
			done
		done
	done
}

# linked LANGUAGE COMMAND...: what is only said when link-time optimisation sees the program.
linked() {
	local language=$1
	shift
	"$@" "${strict[@]}" -I "$root/include" -flto -O2 -ffreestanding -nostdlib -static -o "$dir/linked" \
		-x "$language" "$here/uses.c" ${library[@]+"${library[@]}"}
}

check() {
	local standard number=0 linker=() library=() possible c=(c99 c11 c17 c2x) plus=(c++11 c++17 c++20 c++2b)
	optimisations=(-O0 -O1 -O2 -O3 -Os -Oz)
	if ! "$all"; then
		c=(c99 c2x)
		plus=(c++11 c++2b)
		optimisations=(-O0 -Os)
	fi
	possible=()
	for link in "${every_link[@]}"; do
		# clang warns of -fno-pie where an ABI has none
		"${cc[@]}" -Werror ${link:+"$link"} -c -o "$dir/o" -x c /dev/null 2>"$dir/output" && possible+=("$link")
	done
	links=("${possible[@]}")
	# gcc for SuperH copies structures by functions of its library
	[ "$page" != sh ] || library=(-x none -lgcc)
	if [ "$kind" = clang ]; then
		linker=(-fuse-ld=lld)
		! have "ld.lld-${version%%.*}" || linker=("-fuse-ld=lld-${version%%.*}")
	fi
	has_oz=true # gcc before 12 does not
	"${cc[@]}" -Oz -E -x c /dev/null >/dev/null 2>&1 || has_oz=false
	no_rows
	for standard in "${c[@]}"; do
		rows_of c "$number" "${cc[@]}" "-std=$standard" "${strict[@]}" -Wstrict-prototypes -I "$root/include" \
			-c -x c
		number=$((number + 1))
	done
	if [ ${#cxx[@]} != 0 ]; then
		for standard in "${plus[@]}"; do
			rows_of c++ "$number" "${cxx[@]}" "-std=$standard" "${strict[@]}" -I "$root/include" -c -x c++
			number=$((number + 1))
		done
	fi
	ok "$compiler: $rows compilations without a warning" run_rows
	if [ ${#linker[@]} != 0 ] && ! have "ld.${linker[0]#-fuse-ld=}"; then
		skip "$compiler: linked without a warning" "no lld"
		return
	fi
	if ! "${cc[@]}" ${linker[@]+"${linker[@]}"} -flto -O2 -ffreestanding -nostdlib -static -o "$dir/linked" "$dir/start.c"; then
		skip "$compiler: linked without a warning" "no link-time optimisation"
		return
	fi 2>"$dir/output"
	for standard in c99 c2x; do
		ok "$compiler, $standard: linked without a warning" \
			linked c "${cc[@]}" "-std=$standard" ${linker[@]+"${linker[@]}"}
	done
	[ ${#cxx[@]} = 0 ] ||
		ok "$compiler, c++: linked without a warning" linked c++ "${cxx[@]}" ${linker[@]+"${linker[@]}"}
}

# used: uses.c names every function, type and function-like macro of the header, or the matrix would not compile them.
# The macros that build others, which have capitals and no standard name, are used through those.
used() {
	local name
	echo '#include "tinysys.h"' >"$dir/header.c"
	"$parser" -I "$root/include" -fsyntax-only -Xclang -ast-dump=json "$dir/header.c" >"$dir/ast" &&
		jq -r -f "$here/declared.jq" "$dir/ast" >"$dir/names" && [ -s "$dir/names" ] || return
	"$parser" -I "$root/include" -E -dM "$dir/header.c" |
		sed -nE 's/^#define (tinysys_[a-z_0-9]+|TINYSYS_W[A-Z]+|TINYSYS_SIG(BIT|WORD))\(.*/\1/p' >>"$dir/names"
	while IFS= read -r name; do
		grep -qw "$name" "$here/uses.c" || echo "$name"
	done <"$dir/names" >"$dir/unused"
	empty "$dir/unused"
}

echo 'void _start(void) { }' >"$dir/start.c"
here=$(cd "$(dirname "$0")" && pwd)
parser=$newest_clang
if [ -z "$parser" ] || ! have jq; then
	skip "uses.c uses every name of the header" "no clang or no jq"
else
	ok "uses.c uses every name of the header" used
fi
each_compiler check
finish
