#!/bin/bash
# SPDX-License-Identifier: 0BSD
#
# refusals.sh COMPILER LINKER MACHINE: what a layout cannot carry is refused at link time, with a message that names
# it and says what to do, and leaves no program behind; with link-time optimisation as well.
# shellcheck disable=SC2317 # ok calls the functions
. "$(dirname "$0")/lib.sh"

linker=$2
machine=$3
if ! toolchain "$@"; then
	skip "$*" "$reason"
	finish
fi
install_to "$dir/prefix"

# The messages of a build, each on a line of its own.
messages() {
	awk '/^CMake Error/ { on = 1; line = ""; next }
		/^Call Stack/ { if (on) print line; on = 0 }
		on { sub(/^ +/, ""); line = line $0 " " }' "$1"
}

# refused PROGRAM TEXT...: the build said all of these of the program, which is not there.
refused() {
	local program=$1 text message
	shift
	message=$(grep "^$program: " "$dir/messages")
	echo "$program has the message: $message"
	for text; do
		grep -qF -- "$text" <<<"$message" || return 1
	done
	[ ! -e "$build/$program" ] && [ ! -e "$build/$program.elf" ]
}

# lld has a message of its own, and no name in it.
refused_thread() {
	refused "thread-$1" thread_counter ||
		{ [ "$linker" = lld ] && [ ! -e "$build/thread-$1" ] && grep 'STT_TLS symbol' "$dir/log"; }
}

for lto in OFF ON; do
	build=$dir/build-$lto
	cmake -G Ninja -S "$here/refusals" -B "$build" -DCMAKE_INTERPROCEDURAL_OPTIMIZATION=$lto \
		-DCMAKE_PREFIX_PATH="$dir/prefix" "${toolchain[@]}" >/dev/null 2>&1
	cmake --build "$build" -- -k 0 >"$dir/log" 2>&1 || true
	messages "$dir/log" >"$dir/messages"
	with=
	[ $lto = OFF ] || with=', with LTO'

	ok "flat: .data$with" refused data-flat data_counter 'LAYOUT segments'
	ok "flat: .bss$with" refused bss-flat bss_counter 'LAYOUT segments'
	ok "flat: -fcommon$with" refused common-flat common_counter 'LAYOUT segments'
	ok "flat: a variable in a function$with" refused local-flat local_counter 'LAYOUT segments'
	ok "flat: a pointer$with" refused pointers-flat pointer 'LAYOUT segments'
	ok "flat: a table of pointers$with" refused table-flat table 'LAYOUT segments'
	ok "segments: a pointer$with" refused pointers-segments pointer RELOCATE
	ok "segments: a table of pointers$with" refused table-segments table RELOCATE
	for layout in flat segments; do
		ok "$layout: thread-local$with" refused_thread $layout
		ok "$layout: a constructor$with" refused constructor-$layout constructors main
		ok "$layout: a destructor$with" refused destructor-$layout destructors main
		ok "$layout: a section of another name$with" refused named-$layout named
	done
	ok "flat: an object of other making$with" refused foreign-flat foreign_pointer
	ok "segments: an object of other making$with" refused foreign-segments foreign_pointer RELOCATE
	if [ "$linker $machine" = 'bfd aarch64' ]; then # elsewhere the linker turns the use of the table into the address
		for layout in flat segments; do
			ok "$layout: an address table$with" refused got-$layout .got
		done
	fi
	if [ $lto = OFF ]; then
		ok "a second build refuses it again" says data_counter cmake --build "$build" --target data-flat
	fi
done
finish
