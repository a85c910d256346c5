#!/bin/bash
# SPDX-License-Identifier: 0BSD
#
# In a hosted translation unit the header declares names that begin with tinysys_, TINYSYS_, sys_ or kernel_ and no
# others: macros, everything that is declared at file scope, and the symbols of object files.
. "$(dirname "$0")/../tap.sh"

ours='(tinysys_|TINYSYS_|sys_|kernel_)'
: >"$dir/nothing.h"
echo '#include "tinysys.h"' >"$dir/header.h"

# macros LANGUAGE FILE: the macros that are defined after the file, one a line.
macros() {
	command=("${cc[@]}")
	[ "$1" = c ] || command=("${cxx[@]}")
	"${command[@]}" -I "$root/include" -x "$1" -E -dM "$2" | sort
}

# Macros that the header added, changed or removed and that are not its own. -dM has no bodies to hide names in.
foreign_macros() {
	macros "$1" "$dir/nothing.h" >"$dir/without" && macros "$1" "$2" >"$dir/with" || return
	comm -3 "$dir/without" "$dir/with" | sed 's/^\t//' >"$dir/changed"
	[ -s "$dir/changed" ] || return
	grep -vE "^#define $ours" "$dir/changed" >"$dir/foreign" || true
	empty "$dir/foreign"
}

# declared LANGUAGE FILE: the names at file scope. What the compiler at hand preprocessed is parsed by clang.
declared() {
	command=("${cc[@]}")
	[ "$1" = c ] || command=("${cxx[@]}")
	local output=cpp-output
	[ "$1" = c ] || output=c++-cpp-output
	"${command[@]}" -I "$root/include" -x "$1" -E "$2" >"$dir/preprocessed" &&
		"$parser" "${clang_options[@]}" -w -x "$output" -fsyntax-only -Xclang -ast-dump=json \
			"$dir/preprocessed" >"$dir/ast" &&
		jq -r -f "$(dirname "$0")/declared.jq" "$dir/ast" | sort -u
}

foreign_names() {
	declared "$1" "$2" >"$dir/names" && [ -s "$dir/names" ] || return
	grep -vE "^$ours" "$dir/names" >"$dir/foreign" || true
	empty "$dir/foreign"
}

# What compilers add: mapping symbols of Arm, registers of sparc64, which have no name, ways to the global offset table,
# the unwinder of C++; and the copies that they make of an assignment.
compilers=' (U |[$][a-z.0-9]+|_GLOBAL_OFFSET_TABLE_|[.]TOC[.]|__x86[.]get_pc_thunk[.].*|_gp_disp|__sparc_get_pc_thunk[.].*|__aeabi_unwind_cpp_pr[01]|mem(cpy|set))$'

# A program that only includes the header holds nothing of it; one that uses all of it exports only names of ours.
symbols() {
	command=("${cc[@]}")
	[ "$1" = c ] || command=("${cxx[@]}")
	"${command[@]}" -I "$root/include" -x "$1" -O0 -c -o "$dir/o" "$2" && nm "$dir/o" >"$dir/nm" &&
		sed -E "/$compilers/d" "$dir/nm"
}

no_symbols() {
	symbols "$1" "$dir/header.h" >"$dir/symbols" && empty "$dir/symbols"
}

foreign_symbols() {
	symbols "$1" "$(dirname "$0")/uses.c" >"$dir/symbols" || return
	if grep -q '^#define TINYSYS_RT_SIGRETURN' "$root/include/tinysys/arch/$page.h"; then
		grep tinysys_sigaction_restorer "$dir/symbols" || return
	fi
	grep -E '\b[A-Zuvw] ' "$dir/symbols" | grep -vE " ($ours|main$)" >"$dir/foreign" || true
	empty "$dir/foreign"
}

check_language() {
	ok "$compiler, $1: macros" foreign_macros "$1" "$dir/header.h"
	ok "$compiler, $1: no symbol of what is not used" no_symbols "$1"
	ok "$compiler, $1: symbols of what is used" foreign_symbols "$1"
	if [ -z "$parser" ] || [ ${#clang_options[@]} = 0 ]; then
		skip "$compiler, $1: declarations" "no clang for it"
	elif ! have jq; then
		skip "$compiler, $1: declarations" "no jq"
	else
		ok "$compiler, $1: declarations" foreign_names "$1" "$dir/header.h"
	fi
}

check() {
	check_language c
	[ ${#cxx[@]} = 0 ] || check_language c++
}

parser=$newest_clang
each_compiler check

# Each kind of name that does not belong is seen.
cc=("${CC:-cc}")
cxx=()
clang_options=()
noticed() {
	: >"$dir/foreign"
	fails "$1" c "$dir/stray.h" && grep -Ei 'stray|__STDC__' "$dir/foreign"
}

while IFS= read -r line; do
	printf '%s\n#include "tinysys.h"\n' "$line" >"$dir/stray.h"
	case $line in
	'#'*) ok "noticed: $line" noticed foreign_macros ;;
	*) [ -z "$parser" ] || ! have jq || ok "noticed: $line" noticed foreign_names ;;
	esac
done <<'END'
#define stray 1
#define stray(x) x
#undef __STDC__
static inline int stray(void) { return 1; }
extern int stray;
typedef int stray;
struct stray { int sys_x; };
struct kernel_x { struct stray { int y; } x; };
union stray;
enum stray { SYS_X };
enum kernel_x { STRAY };
enum { STRAY };
struct kernel_x { enum { STRAY } x; };
END
finish
