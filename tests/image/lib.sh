# SPDX-License-Identifier: 0BSD
# shellcheck shell=bash
#
# What the tests of hang share; each sources it first, with its own arguments: BUILD, the build tree that has bin/hang
# and images/hang.tar. It sets build, and what tap.sh sets.

# shellcheck source=tests/tap.sh
. "$(dirname "${BASH_SOURCE[0]}")/../tap.sh"

# shellcheck disable=SC2034 # for those who source this
build=$(cd "$1" && pwd)
chmod 755 "$dir" # tests run as other users too

# What a test leaves outside its directory, for it to define.
cleanup() { :; }
trap 'set +e; cleanup >/dev/null 2>&1; rm -rf "$dir"' EXIT

# skip_all REASON: nothing of this test can run.
skip_all() {
	echo "skip: $1"
	exit 77
}

# need TOOL...
need() {
	local tool
	for tool; do
		have "$tool" || skip_all "no $tool"
	done
}

need_root() {
	[ "$(id -u)" = 0 ] || skip_all "not root"
}

# native FILE: an ELF file of this machine; e_machine says.
native() {
	case $(od -An -tu2 -j18 -N2 "$1" | tr -d ' ')/$(uname -m) in
	62/x86_64 | 183/aarch64) ;;
	*) return 1 ;;
	esac
}

need_native() {
	native "$1" || skip_all "$1 is for another architecture"
}

# eventually COMMAND...: until it succeeds, for ten seconds.
eventually() {
	local end=$((SECONDS + 10))
	until "$@"; do
		[ $SECONDS -lt $end ] || return 1
		sleep 0.02
	done
}

# waiting PID: hang has set itself up and waits; its handlers are those of INT and TERM.
waiting() {
	grep -q '^State:.S' "/proc/$1/status" && grep -q '^SigCgt:.0*4002$' "/proc/$1/status" &&
		grep -q '^SigBlk:.0*$' "/proc/$1/status"
} 2>/dev/null

# gone PID: it has ended, waited for or not.
gone() {
	! grep -q '^State:.[^ZX]' "/proc/$1/status" 2>/dev/null
}

# within_second COMMAND...: it succeeds and takes less.
within_second() {
	local begin
	begin=$(date +%s%N)
	"$@" || return
	took=$((($(date +%s%N) - begin) / 1000000))
	echo "took $took ms"
	[ $took -lt 1000 ]
}

# ends SIGNAL: starts hang with the engine's functions: start, stop SIGNAL, status, remove. Stopped within a second, its
# status is 0. The best of three: a busy machine makes an engine slow, nothing makes one fast.
ends() {
	local result
	for _ in 1 2 3; do
		result=0
		start || return
		within_second stop "$1" || result=$?
		same "$(status)" 0 || return
		remove || return
		[ $result = 0 ] && return
	done
	return 1
}

# lifecycle: what every engine must do with hang. Its function output prints what hang wrote.
lifecycle() {
	ok "TERM ends it within a second, status 0" ends TERM
	ok "INT too" ends INT
	ok "it writes nothing" silent
}

silent() {
	start && stop TERM && same "$(output)" "" && remove
}
