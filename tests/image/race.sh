#!/bin/bash
# SPDX-License-Identifier: 0BSD
#
# No signal is lost between hang's first call and its wait, shown without luck: each call before the wait is held open
# and a signal is sent meanwhile; then each call is itself made to raise the signal. The same test finds the loss in
# NAIVE, a program that has one.
#
#   race.sh BUILD NAIVE
# shellcheck disable=SC2034,SC2317 # by name: arrays of which one is the mode, functions that ok calls
# shellcheck source=tests/image/lib.sh
. "$(dirname "$0")/lib.sh"

need_root
need_native "$build/bin/hang"
need strace unshare pgrep
unshare --mount --pid --fork true 2>/dev/null || skip_all "no namespaces to be had here"

cp "$build/bin/hang" "$2" "$dir"
cd "$dir"
naive=${2##*/}

job=
pid=
cleanup() {
	kill_all
}

# The traced program, as an ordinary process and as process 1: with -D it is strace that is the child.
ordinary=(strace)
process1=(unshare --fork --pid --mount-proc --kill-child strace -D)

# trace MODE PROGRAM [OPTION...]: starts it traced, INT not ignored as a shell has it for background jobs.
trace() {
	local -n mode=$1
	local program=$2
	shift 2
	pid=
	rm -f log
	env --default-signal=INT,QUIT "${mode[@]}" -o log "$@" "./$program" </dev/null >output 2>&1 &
	job=$!
}

# target PROGRAM: its process
target() {
	pid=$(pgrep -P "$job" -x "$1")
}

kill_all() {
	kill -s KILL "${pid:-$(pgrep -P "$job")}" "$job" || true
	wait "$job" || true
} 2>/dev/null

seen() {
	grep -qs "$1" log
}

# calls PROGRAM: "NAME COUNT" of each call before the one it waits in, which is the last while it waits.
calls() {
	trace ordinary "$1"
	eventually seen "^\(rt_sigsuspend\|pause\|ppoll\)(" && target "$1" || return
	sed '1d; /^rt_sigsuspend(\|^pause(\|^ppoll(/,$d; s/(.*//' log | awk '{ print $0, ++count[$0] }'
	kill_all
}

gone_or_stuck() {
	gone "$job" || stuck
}

# stuck: it took a signal and waits for another.
stuck() {
	awk '/^--- SIG/ { signalled = 1 } END { exit !(signalled && !/ = / && /^(rt_sigsuspend|pause|ppoll)\(/) }' log
}

# over: it ends, with status 0.
over() {
	local result=0
	eventually gone_or_stuck
	if gone "$job"; then
		wait "$job" || result=$?
		cat output
		same "$result" 0
		return
	fi
	echo "it hangs; its calls:"
	cat log
	kill_all
	return 1
} 2>/dev/null

# held MODE PROGRAM SIGNAL NAME COUNT: the signal while that call is held open. It came in time if no call has followed;
# if it did not, once more with a longer hold.
held() {
	local hold lines
	for hold in 400000 1600000 6400000; do
		trace "$1" "$2" -e "inject=$4:delay_exit=$hold:when=$5"
		eventually seen "(DELAYED)" && target "$2" && kill -s "$3" "$pid" || return
		lines=$(wc -l <log)
		if [ "$(grep -n '(DELAYED)' log | cut -d: -f1)" = "$lines" ]; then
			over
			return
		fi
		kill_all
	done
	echo "the signal came too late"
	return 1
}

# raised MODE PROGRAM SIGNAL NAME COUNT: the signal as that call is entered.
raised() {
	trace "$1" "$2" -e "inject=$4:signal=SIG$3:when=$5"
	over
}

calls hang >hang.calls
ok "hang calls something before it waits" test -s hang.calls
for mode in ordinary process1; do
	for signal in TERM INT; do
		while read -r name number; do
			ok "$signal while $name $number is held, $mode" held $mode hang $signal "$name" "$number"
			ok "$signal at $name $number, $mode" raised $mode hang $signal "$name" "$number"
		done <hang.calls
	done
done

# loses WAY...: it fails, and because the program hangs.
loses() {
	! "$@" >found && grep '^it hangs' found
}

# The last call before the naive program's wait is where both ways must find it out.
calls "$naive" >naive.calls
read -r name number < <(tail -n 1 naive.calls)
for mode in ordinary process1; do
	ok "a lost signal is found by holding, $mode" loses held $mode "$naive" TERM "$name" "$number"
	ok "a lost signal is found by raising, $mode" loses raised $mode "$naive" TERM "$name" "$number"
done

finish
