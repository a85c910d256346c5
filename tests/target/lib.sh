# SPDX-License-Identifier: 0BSD
# shellcheck shell=bash disable=SC2034 # what others use
#
# What the scripts here share, on top of ../tap.sh. The environment says for which ABI and with what:
#
#   CC         the compiler's command, with the options that choose target and linker
#   EMULATOR   qemu-MACHINE, used where this machine is another; with or without -static
#
# Sets cc and run, the commands as arrays (run is empty on the ABI's own machine), and emulated, an array that
# holds the word "emulated" or nothing. Ends the test with 77 where one of them is missing.

here=$(dirname "${BASH_SOURCE[0]}")
# shellcheck source=tests/tap.sh
. "$here/../tap.sh"
tests=$root/tests/target

nothing() {
	echo "skip: $1"
	exit 77
}

read -ra cc <<<"$CC"
have "${cc[0]}" || nothing "no ${cc[0]}"
echo 'void _start(void) { }' >"$dir/probe.c"
"${cc[@]}" -ffreestanding -nostdlib -static "$dir/probe.c" -o "$dir/probe" 2>"$dir/output" ||
	nothing "$CC does not link: $(head -n 1 "$dir/output")"

# native: passes where this machine's kernel runs the ABI. On x86-64 it may have i386 too: the probe, which
# returns to nowhere, is then killed and not refused.
native() {
	local status=0
	case $(uname -m):$EMULATOR in
	"${EMULATOR#qemu-}:$EMULATOR") ;;
	x86_64:qemu-i386)
		"$dir/probe" 2>/dev/null || status=$?
		[ "$status" = 139 ]
		;;
	*) return 1 ;;
	esac
}

if native; then
	run=()
	emulated=()
else
	emulated=(emulated)
	for name in "$EMULATOR-static" "$EMULATOR" ''; do
		[ -n "$name" ] || nothing "no $EMULATOR"
		run=("$(command -v "$name")") && break
	done
fi

# The options of every program; clang says of those for the linker that it has no use for them where it only compiles.
include=$root/include
base=(-Wall -Wextra -Werror -Wno-unused-command-line-argument -ffreestanding)
link=(-nostdlib -static "-Wl,--gc-sections" "-Wl,--build-id=none")
# SuperH alone has the compiler copy a structure by a function of its library.
libs=()
[ "$EMULATOR" != qemu-sh4 ] || libs=(-lgcc)
# What clang forgets at link-time optimisation.
[[ $CC != *clang*-mabi=elfv2* ]] || link+=("-Wl,-plugin-opt=-target-abi=elfv2")
[[ $CC != *clang*--target=riscv64* ]] || link+=("-Wl,-plugin-opt=-target-abi=lp64d")

# defined MACRO: passes where the header defines it for this ABI.
defined() {
	echo '#include "tinysys.h"' | "${cc[@]}" -Wno-unused-command-line-argument -I "$include" -E -dM -x c - | grep -q "^#define $1\>"
}

# takes OPTION...: passes where the compiler takes them without a word.
takes() {
	"${cc[@]}" -Werror "$@" -c -x c /dev/null -o /dev/null 2>/dev/null
}

# optimises: passes where the compiler's optimisation can be used. gcc 12.1 and 12.2 for SuperH, as Debian 12 has it,
# then leaves comparisons out (gcc PR 106609).
optimises() {
	[ "$EMULATOR" = qemu-sh4 ] || return 0
	echo 'int f(int *a) { for (int i = 0; i < 8; i++) if (a[i]) __builtin_trap(); return 0; }' >"$dir/probe.c"
	"${cc[@]}" -O2 -S "$dir/probe.c" -o "$dir/probe.s"
	grep -qw tst "$dir/probe.s"
}
broken="this compiler leaves comparisons out where it optimises, gcc PR 106609"

# Where a program can be loaded: as tinysys_add_executable() chooses it. One that has _start of its own has no other
# choice on MIPS, where nothing sets the register by which position-independent code knows where it is.
position=(-static-pie -fPIE "-Wl,-pie,--no-dynamic-linker,-z,text")
own_start=("-Wl,-e,_start")
! defined TINYSYS_ENTRY_STUB || own_start=("-Wl,-e,__start,-u,_start")
if defined TINYSYS_ELF_EXEC; then
	fixed=(-fno-pic)
	takes -Wno-unused-command-line-argument -fno-pic -mno-abicalls -G0 && fixed+=(-mno-abicalls -G0)
	position=(-static -no-pie "${fixed[@]}")
	own_start+=("${fixed[@]}")
fi
! takes -mno-app-regs || position+=(-mno-app-regs)
! takes -msmall-text || position+=(-msmall-text "-Wl,--relax")

# build OUT ARGUMENT...: compiles, with the header in $include, and links.
build() {
	local out=$1
	shift
	"${cc[@]}" "${base[@]}" -I "$include" "${link[@]}" "$@" "${libs[@]}" -o "$out"
}

# build_layout LAYOUT OUT ARGUMENT...: the same in that layout, as tinysys_add_executable() does it.
build_layout() {
	local layout=$1 out=$2 relocate=OFF options=("${position[@]}" "-DTINYSYS_${1^^}")
	shift 2
	if [ "$layout" = segments ]; then
		relocate=ON
		options+=(-DTINYSYS_RELOCATE "-Wl,-e,tinysys_relocated_start")
	fi
	"${cc[@]}" "${base[@]}" -I "$include" -nostdlib "${options[@]}" -fno-asynchronous-unwind-tables \
		-fno-stack-protector -ffunction-sections -fdata-sections "$@" "$root/cmake/elf_header.c" "${libs[@]}" \
		-Wl,--gc-sections,--build-id=none,--defsym=tinysys_checked_later=0 \
		"-Wl,-Map,$out.map,-T,$root/cmake/$layout.ld" -o "$out.elf"
	cmake -DNAME="$(basename "$out")" -DLAYOUT="$layout" -DRELOCATE="$relocate" -DELF="$out.elf" -DMAP="$out.map" \
		-DBINARY="$out" -DDD=dd -P "$root/cmake/TinysysExtract.cmake"
}

build_flat() {
	build_layout flat "$@"
}

build_segments() {
	build_layout segments "$@"
}

# qemu 7.2 looks for an action's mask behind a restorer on ABIs whose kernel knows none (linux-user/generic/signal.h):
# there the programs are compiled for that.
if [ ${#run[@]} != 0 ] && defined TINYSYS_SIGACTION_NO_RESTORER; then
	build "$dir/probe" "$tests/emulator.c"
	if ! "${run[@]}" "$dir/probe"; then
		mkdir "$dir/emulator"
		grep -v 'define TINYSYS_SIGACTION_NO_RESTORER' "$include/tinysys.h" >"$dir/emulator/tinysys.h"
		include=$dir/emulator
		build "$dir/probe" "$tests/emulator.c"
		"${run[@]}" "$dir/probe" || nothing "${run[0]} loses the mask of an action"
		echo "# ${run[0]} has a restorer in struct sigaction that no kernel has: so has the header here"
	fi
fi

# tap COMMAND...: runs a program that prints TAP. Fails, with the lines that tell why, where a result does, where the
# status is not 0, and where it ended before its plan.
tap() {
	local status=0
	timeout 60 "$@" >"$dir/tap" || status=$?
	grep -v '^ok' "$dir/tap" || :
	echo "status $status"
	[ "$status" = 0 ] && ! grep -q '^not ok' "$dir/tap" &&
		[ "1..$(grep -c '^ok' "$dir/tap")" = "$(tail -n 1 "$dir/tap")" ]
}

# ends_with STATUS COMMAND...
ends_with() {
	local wanted=$1 status=0
	shift
	timeout 60 "$@" || status=$?
	echo "status $status, wanted $wanted"
	[ "$status" = "$wanted" ]
}

# has_cxx: passes where CC compiles C++ too.
has_cxx() {
	"${cc[@]}" -x c++ -fsyntax-only /dev/null 2>/dev/null
}

# has_lto OPTIONS: passes where the options do not ask for link-time optimisation, or the linker does it: lld takes the
# bitcode of MIPS n32 for that of n64.
has_lto() {
	[[ $1 != *-flto* ]] ||
		"${cc[@]}" -ffreestanding -nostdlib -static -flto "$dir/probe.c" -o "$dir/probe.lto" 2>"$dir/output" ||
		! grep -q 'is incompatible with elf32.tsmipn32' "$dir/output"
}

# symbols FILE: the names that it defines, sorted, without local labels, those that the linker adds, i386's and SPARC's
# way to the program counter, PowerPC's functions that save and restore registers, and SuperH's that copy structures.
symbols() {
	readelf -Ws "$1" | sed -E 's/ \[(<localentry>: [0-9]*|NOPV|STD GPLOAD|[0-9a-f]+)\]//' | awk '
	$4 ~ /^(FUNC|OBJECT|NOTYPE)$/ && $7 != "UND" && $8 != "" &&
		$8 !~ /^\$|^\.L|^_*(bss_start|bss_end|edata|end|data_start|etext)_*$|^_DYNAMIC$|^_GLOBAL_OFFSET_TABLE_$/ &&
		$8 !~ /^__(global_pointer\$|BSS_END__|S?DATA_BEGIN__)$|^__(x86\.|sparc_)get_pc_thunk\.|^\.TOC\.$|^_(gp|gp_disp|ftext|fdata|fbss)$|^_(save|rest)[gf]pr|^(__mov|L_mov)(mem|str)/ { print $8 }' |
		sort
}
