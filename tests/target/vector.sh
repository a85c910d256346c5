#!/bin/bash
# SPDX-License-Identifier: 0BSD
#
# Vector state does not live over a system call. A kernel on SVE clears the predicates, FFR and the upper part of each
# vector; qemu does not, so the program is compiled against a copy of the header whose trap does it afterwards. Another
# copy lacks the clobbers too and has to fail, or the program proves nothing. Prints TAP.
# shellcheck disable=SC2317 # functions that ok calls

set -eu
# shellcheck source=tests/target/lib.sh
. "$(dirname "$0")/lib.sh"

options=(-O3 -march=armv8.2-a+sve)
"${cc[@]}" "${options[@]}" -fsyntax-only -x c /dev/null 2>/dev/null || nothing "$CC has no SVE"
[ ${#run[@]} != 0 ] || grep -qw sve /proc/cpuinfo || nothing "this processor has no SVE"
[ ${#run[@]} = 0 ] || run+=(-cpu max)

# An instruction that writes the lower part of a vector clears the upper.
clearing='TINYSYS_TRAP "svc #0\n\t"'"
	\".irp n, $(seq -s, 0 31)\\n\\tmov v\\\\n\\\\().16b, v\\\\n\\\\().16b\\n\\t.endr\\n\\t\"
	\".irp n, $(seq -s, 0 15)\\n\\tpfalse p\\\\n\\\\().b\\n\\t.endr\\n\\twrffr p0.b\""
header=$(<"$root/include/tinysys.h")
mkdir "$dir/clears" "$dir/unsaid"
printf '%s\n' "${header/'TINYSYS_TRAP "svc #0"'/"${clearing//$'\n'/$'\\\n'}"}" >"$dir/clears/tinysys.h"
sed -z 's/"z0", [^#]*"memory"/"memory"/' "$dir/clears/tinysys.h" >"$dir/unsaid/tinysys.h"
ok "the trap is where it is looked for" fails cmp "$root/include/tinysys.h" "$dir/clears/tinysys.h"
ok "the clobbers are where they are looked for" fails cmp "$dir/clears/tinysys.h" "$dir/unsaid/tinysys.h"

ok "builds" build "$dir/plain" "${options[@]}" "$tests/vector.c"
ok "runs" tap "${run[@]}" "$dir/plain"
include=$dir/clears
ok "the trap clears: builds" build "$dir/clears/vector" "${options[@]}" "$tests/vector.c"
ok "the trap clears: is right all the same" tap "${run[@]}" "$dir/clears/vector"
include=$dir/unsaid
ok "no clobbers: builds" build "$dir/unsaid/vector" "${options[@]}" "$tests/vector.c"
ok "no clobbers: is wrong" fails tap "${run[@]}" "$dir/unsaid/vector"
ok "each of its results is" test "$(grep -c '^not ok' "$dir/tap")" = 2
finish
