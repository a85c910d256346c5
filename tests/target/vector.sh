#!/bin/bash
# SPDX-License-Identifier: 0BSD
#
# Vector state does not live over a system call. A kernel on SVE clears the predicates, FFR and the upper part of each
# vector, one on riscv fills the vectors with ones and leaves vtype illegal; qemu does not, so the program is compiled
# against a copy of the header whose trap does it afterwards. Another copy lacks the clobbers too and has to fail, or
# the program proves nothing. Prints TAP.
# shellcheck disable=SC2317 # functions that ok calls

set -eu
# shellcheck source=tests/target/lib.sh
. "$(dirname "$0")/lib.sh"

# What differs: the option, the processor of the emulator, the trap, what a kernel does behind it, the first clobber.
case $EMULATOR in
qemu-aarch64)
	extension=armv8.2-a+sve intrinsics=arm_sve.h processor=max feature='sve' trap='svc #0' first='"z0"'
	# An instruction that writes the lower part of a vector clears the upper.
	destroys="
	\".irp n, $(seq -s, 0 31)\\n\\tmov v\\\\n\\\\().16b, v\\\\n\\\\().16b\\n\\t.endr\\n\\t\"
	\".irp n, $(seq -s, 0 15)\\n\\tpfalse p\\\\n\\\\().b\\n\\t.endr\\n\\twrffr p0.b\""
	;;
qemu-riscv64 | qemu-riscv32)
	bits=${EMULATOR#qemu-riscv}
	extension=rv${bits}gcv intrinsics=riscv_vector.h processor=rv$bits,v=true,vext_spec=v1.0 trap=ecall first='"v0"'
	feature="rv${bits}[a-z]*v"
	# __riscv_v_vstate_discard() in arch/riscv/include/asm/vector.h
	destroys="
	\"addi sp, sp, -16\\n\\tsw t0, (sp)\\n\\t\"
	\"vsetvli t0, zero, e8, m8, ta, ma\\n\\t\"
	\".irp n, 0, 8, 16, 24\\n\\tvmv.v.i v\\\\n, -1\\n\\t.endr\\n\\t\"
	\"li t0, -1\\n\\tvsetvl zero, zero, t0\\n\\t\"
	\"lw t0, (sp)\\n\\taddi sp, sp, 16\""
	if [ "$bits" = 64 ]; then
		destroys=${destroys/sw t0/sd t0}
		destroys=${destroys/lw t0/ld t0}
	else
		cc+=(-mabi=ilp32d)
	fi
	;;
*) nothing "no vectors on $EMULATOR that a call destroys" ;;
esac

options=(-O3 "-march=$extension")
"${cc[@]}" "${options[@]}" -fsyntax-only -x c /dev/null 2>/dev/null || nothing "$CC has no $extension"
[ ${#run[@]} != 0 ] || grep -qwE "$feature" /proc/cpuinfo || nothing "this processor has no $extension"
[ ${#run[@]} = 0 ] || run+=(-cpu "$processor")
if ! "${cc[@]}" "${options[@]}" -ffreestanding -fsyntax-only -x c - 2>/dev/null <<-END; then
	#include <$intrinsics>
	#if defined(__riscv) && __riscv_v_intrinsic < 11000
	#error
	#endif
END
	# gcc 12 knows riscv's extension by name, and clang 14 has intrinsics of other names
	ok "builds where the compiler has no vectors" build "$dir/plain" "${options[@]}" "$tests/empty.c"
	ok "runs" ends_with 0 "${run[@]}" "$dir/plain"
	finish
fi

header=$(<"$root/include/tinysys.h")
clearing="TINYSYS_TRAP \"$trap\\n\\t\"$destroys"
mkdir "$dir/clears" "$dir/unsaid"
printf '%s\n' "${header/"TINYSYS_TRAP \"$trap\""/"${clearing//$'\n'/$'\\\n'}"}" >"$dir/clears/tinysys.h"
sed -z "s/$first, [^#]*\"memory\"/\"memory\"/" "$dir/clears/tinysys.h" >"$dir/unsaid/tinysys.h"
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
