#!/bin/bash
# SPDX-License-Identifier: 0BSD
#
# Facts about the generated code, on the ABIs that have a restorer: it is the bytes that gdb and libgcc know a signal
# frame by, and where a plain handler has a frame of its own there is another for it, after a nop, at every optimisation, once in a program; no unwind entry covers them, as that would hide the
# frame from those. On x86-64 and aarch64, where a compiler would have to: an int argument of a system call is not widened.
. "$(dirname "$0")/../tap.sh"

echo 'void _start(void) { }' >"$dir/start.c"
cat >"$dir/one.c" <<'END'
#include "tinysys.h"

static void handler(int signo)
{
	(void)signo;
}

void two(const struct kernel_sigaction *action);

int main(int argc, char **argv)
{
	struct kernel_sigaction action;

	(void)argv;
	action.handler = handler;
	action.flags = argc > 1 ? TINYSYS_SA_SIGINFO : 0; /* a plain handler may have a restorer of its own */
	tinysys_sigemptyset(&action.mask);
	two(&action);
	return sys_sigaction(TINYSYS_SIGTERM, &action, 0);
}
END
cat >"$dir/two.c" <<'END'
#include "tinysys.h"

void two(const struct kernel_sigaction *action);

void two(const struct kernel_sigaction *action)
{
	sys_sigaction(TINYSYS_SIGINT, action, 0);
}
END
cat >"$dir/narrow.c" <<'END'
#include "tinysys.h"

long passed(int fd, unsigned int count);
int closed(int fd);

long passed(int fd, unsigned int count)
{
	return tinysys_syscall(TINYSYS_NR_dup3, fd, fd, count);
}

int closed(int fd)
{
	return sys_close(fd);
}
END
sed 's/NR_dup3, fd, fd, count/NR_dup3, (long)fd, (long)fd, count/' "$dir/narrow.c" >"$dir/wide.c"

# bytes FILE SUFFIX: those of the restorer's section.
bytes() {
	"$tools"objcopy -O binary --only-section=".text.tinysys_sigaction_restorer$2" "$1" "$dir/section" &&
		od -An -v -tx1 "$dir/section" | tr -d ' \n'
}

# are BYTES CODE: after one of the nops that assemblers have
are() {
	[[ $1 =~ ^($lead)$2$ ]] || {
		echo "$1, not $lead $2"
		return 1
	}
}

in_object() {
	local flags
	for flags in -O0 -O1 -O2 -O3 -Os "-O0 -fno-omit-frame-pointer -fstack-protector-all" "-O2 -pg" "-O2 -fPIC" \
		"-O2 -ffunction-sections" ${branches[@]+"${branches[@]}"}; do
		# shellcheck disable=SC2086
		"${cc[@]}" -I "$root/include" $flags -g -c -o "$dir/o" "$dir/one.c" || return
		if ! are "$(bytes "$dir/o" '')" "$code" || { [ -n "$plain" ] && ! are "$(bytes "$dir/o" _plain)" "$plain"; }; then
			echo "$flags"
			return 1
		fi
	done
}

# program FLAG...: the two objects linked, in $dir/program.
program() {
	"${cc[@]}" -I "$root/include" "$@" -g -ffreestanding "${unwind[@]}" -nostdlib -static \
		"${linker[@]}" -o "$dir/program" "$dir/one.c" "$dir/two.c" ${library[@]+"${library[@]}"}
}

# address: where the restorer is in the program; there is one.
address() {
	readelf -sW "$dir/program" | awk '$8 == "tinysys_sigaction_restorer" { print $2, $3 }' >"$dir/address"
	[ "$(wc -l <"$dir/address")" = 1 ] && read -r start size <"$dir/address"
}

in_program() {
	local flags found
	for flags in -O0 -O2 "-Os -ffunction-sections -Wl,--gc-sections" "-O0 -flto" "-O2 -flto" "-Os -flto"; do
		case $flags in
		*-flto) "$can_lto" || continue ;;
		esac
		# shellcheck disable=SC2086
		program $flags || return
		if ! address; then
			echo "$flags: restorers: $(cat "$dir/address")"
			return 1
		fi
		"$tools"objcopy -O binary --only-section=.text "$dir/program" "$dir/section"
		found=$(od -An -v -tx1 "$dir/section" | tr -d ' \n' | grep -oE "($lead)$code" | wc -l)
		if [ "$size" != $((${#code} / 2)) ] || [ "$found" != 1 ]; then
			echo "$flags: $size bytes, found $found times"
			return 1
		fi
		if ! not_unwound; then
			echo "$flags: unwind entries $(tr '\n' ',' <"$dir/frames") the restorer at $start"
			return 1
		fi
	done
}

# not_unwound: there are entries, but none for the restorer, nor for the byte before it: unwinders look there, as they
# take the address for the one behind a call.
not_unwound() {
	readelf --debug-dump=frames "$dir/program" 2>/dev/null |
		sed -nE 's/.* pc=([0-9a-f]+)\.\.([0-9a-f]+)$/\1 \2/p' >"$dir/frames"
	[ -s "$dir/frames" ] && fails covered "$start" && fails covered "$(printf '%x' $((0x$start - 1)))"
}

covered() {
	local begin end
	while read -r begin end; do
		[ $((0x$begin)) -gt $((0x$1)) ] || [ $((0x$end)) -le $((0x$1)) ] || return 0
	done <"$dir/frames"
	return 1
}

# widened SOURCE: an instruction that makes 64 bits of 32 is in its code.
widened() {
	local opt
	for opt in -O1 -O2 -Os; do
		"${cc[@]}" -I "$root/include" "$opt" -c -o "$dir/o" "$dir/$1" || return 2
		"$tools"objdump -d "$dir/o" >"$dir/code" || return 2
		grep -E '\b(movs[lx][qd]?|cltq|cdqe|sxtw|movslq|sbfiz|uxtw)\b' "$dir/code" && return 0
	done
	return 1
}

not_widened() {
	local result=0
	widened narrow.c || result=$?
	[ "$result" = 1 ]
}

check() {
	local suffix='' plain='' branches=() unwind=(-fasynchronous-unwind-tables) library=() can_lto=true lead code
	case $page in
	x86_64)
		lead=90
		code=48c7c00f0000000f05
		branches=("-O2 -fcf-protection=full")
		;;
	x32)
		lead=90
		code=48c7c0010200400f05
		;;
	i386)
		lead=90
		code=b8ad000000cd80
		plain=58b877000000cd80
		;;
	aarch64)
		lead=1f2003d5
		code=681180d2010000d4
		branches=("-O2 -mbranch-protection=standard")
		;;
	arm) # in Thumb code too: those who know the frame know it in ARM code
		lead='0000a0e1|00f020e3'
		code=ad70a0e3000000ef
		plain=7770a0e3000000ef
		unwind=(-fno-asynchronous-unwind-tables -fno-unwind-tables) # those of -g are left, not those of the EABI
		;;
	sparc64)
		lead=01000000
		code=8210206591d0206d
		;;
	alpha)
		lead=1f04ff47
		code=1004fe475f011f2083000000
		plain=1004fe4767001f2083000000
		;;
	sh)
		lead=0900
		code=059310c30b200b200b200b200b20ad00
		plain=059310c30b200b200b200b200b207700
		library=(-lgcc) # copies
		;;
	*)
		grep -q '^#define TINYSYS_RT_SIGRETURN' "$root/include/tinysys/arch/$page.h" || return 0
		ok "$compiler: the bytes of its restorer are known here" false
		return
		;;
	esac
	linker=("-Wl,--build-id=none")
	tools=
	[ "$abi" = "$(uname -m)" ] || tools=$triplet-
	if [ "$kind" = clang ]; then
		suffix=-${version%%.*}
		have "ld.lld$suffix" || suffix=
		linker+=("-fuse-ld=lld$suffix")
	fi
	"${cc[@]}" -flto -O2 -ffreestanding -nostdlib -static "${linker[@]}" -o "$dir/program" "$dir/start.c" \
		2>"$dir/output" || can_lto=false
	if ! have "${tools}objdump"; then
		skip "$compiler" "no ${tools}objdump"
		return
	fi
	ok "$compiler: the restorer in an object file" in_object
	if [ ${#linker[@]} != 1 ] && ! have "ld.lld$suffix"; then
		skip "$compiler: the restorer in a program" "no lld"
	else
		ok "$compiler: the restorer in a program, where no unwind entry covers it" in_program
	fi
	"$all" || return 0
	ok "$compiler: an int stays one" not_widened
	ok "$compiler: a long of it would have been noticed" widened wide.c
}

each_compiler check
finish
