#!/bin/bash
# SPDX-License-Identifier: 0BSD
#
# gdb finds its way from a handler to the function that the signal interrupted. Prints TAP.
# shellcheck disable=SC2317 # functions that ok calls

set -eu
# shellcheck source=tests/target/lib.sh
. "$(dirname "$0")/lib.sh"

gdb=gdb
[ ${#run[@]} = 0 ] || gdb='gdb-multiarch'
have "$gdb" || nothing "no $gdb"
[ ${#run[@]} = 0 ] || case $EMULATOR in
qemu-ppc64*) nothing "$EMULATOR has a signal frame of its own, gdb knows the kernel's" ;;
qemu-m68k) nothing "gdb looks for the instructions in the frame, where the kernel has them, and $EMULATOR in a page" ;;
qemu-riscv32) nothing "gdb has riscv64's frame only (UCONTEXT_MCONTEXT_OFFSET in gdb/riscv-linux-tdep.c)" ;;
qemu-loongarch64)
	"$gdb" -nx -batch -ex 'set architecture ?' 2>&1 | grep -qi loongarch || nothing "this $gdb does not know loongarch"
	;;
esac
# A processor without SVE: this gdb and qemu differ on the length of its vectors in a signal's frame.
[ "$EMULATOR" != qemu-aarch64 ] || [ ${#run[@]} = 0 ] || run+=(-cpu cortex-a72)

# A call on Alpha may go behind the two instructions by which a function finds its data, which gdb does not know.
stop=stop_here
[ "$EMULATOR" != qemu-alpha ] || stop='*((char *)stop_here + 8)'

# backtrace ARGUMENT...: what gdb says where the handler calls stop_here; an emulator is asked through a socket.
backtrace() {
	local begin=(-ex 'handle SIGUSR1 nostop noprint pass' -ex "break $stop") end=(-ex backtrace -ex kill)
	if [ ${#run[@]} = 0 ]; then
		timeout 60 "$gdb" -nx -batch "${begin[@]}" -ex run "${end[@]}" --args "$dir/program" "$@"
		return
	fi
	[ "$EMULATOR" != qemu-sparc64 ] || end=(-ex "next 2" "${end[@]}") # behind SHOW_WINDOWS()
	rm -f "$dir/socket"
	"${run[@]}" -g "$dir/socket" "$dir/program" "$@" &
	for ((i = 0; i < 100; i++)); do
		[ -S "$dir/socket" ] && break
		sleep 0.1
	done
	timeout 60 "$gdb" -nx -batch -ex "target remote $dir/socket" "${begin[@]}" -ex continue "${end[@]}" "$dir/program"
	wait
}

# frames FUNCTION ARGUMENT...: the frames are those they should be, the signal's between the handler's and the
# interrupted function's. Left out: the stop itself, and the wrapper that was inlined into the latter.
frames() {
	local handler=$1
	shift
	backtrace "$@" >"$dir/bt" 2>&1 || :
	cat "$dir/bt"
	sed -n 's/^#[0-9]* *\(0x[0-9a-f]* in \)\?\(<[^>]*>\|[a-z_]*\).*/\2/p' "$dir/bt" | grep -v '^sys_kill$' >"$dir/frames"
	diff "$dir/frames" - <<-END
		stop_here
		$handler
		<signal handler called>
		interrupted
		main
	END
}

for mode in '-O0 -g' '-O2 -g'; do
	read -ra options <<<"$mode"
	# gdb takes no floating-point register from a signal's frame, where a newer s390x keeps the caller's stack pointer
	! takes -march=z900 || options+=(-march=z900)
	ok "$mode: builds" build "$dir/program" "${options[@]}" "$tests/backtrace.c"
	if [ "$EMULATOR" = qemu-sh4 ]; then
		skip "$mode: from an SA_SIGINFO handler" "qemu has the registers 8 bytes behind where the kernel has them"
	elif [ "$EMULATOR" = qemu-s390x ] && [ ${#run[@]} != 0 ]; then
		skip "$mode: from an SA_SIGINFO handler" "qemu returns neither to the frame nor to a vDSO, by which gdb knows it"
	else
		ok "$mode: from an SA_SIGINFO handler" frames handler
	fi
	if [ "$EMULATOR" = qemu-arm ] && [ ${#run[@]} != 0 ]; then
		skip "$mode: from a plain handler" "qemu leaves out the number by which gdb knows such a frame, 0x5ac3c35a"
	elif [[ $EMULATOR = qemu-sparc64 && $CC = clang* ]]; then
		skip "$mode: from a plain handler" \
			"gdb finds the frame by the handler's second argument, and clang has another use for that register"
	else
		ok "$mode: from a plain handler" frames plain_handler x
	fi
	rm -f "$dir/program"
done
finish
