#!/bin/bash
# SPDX-License-Identifier: 0BSD
#
# hang's promises without an engine, of bin/hang and of bin/hang.elf, as an ordinary process and as process 1: INT and
# TERM each end it with status 0, whatever surrounds it; nothing else does; it writes nothing.
#
#   hang.sh BUILD
# shellcheck disable=SC2317 # functions that ok calls
# shellcheck source=tests/image/lib.sh
. "$(dirname "$0")/lib.sh"

need_root
need_native "$build/bin/hang"
need strace unshare setpriv chroot pgrep
unshare --mount --pid --fork true 2>/dev/null || skip_all "no namespaces to be had here"

job=
pid=
kill_all() {
	kill -s KILL "$pid" "$job" || true
	wait "$job" || true
} 2>/dev/null

cleanup() {
	kill_all
}

mkdir "$dir/root"
cp "$build/bin/hang" "$build/bin/hang.elf" "$dir"
cp "$build/bin/hang" "$build/bin/hang.elf" "$dir/root"

process1=(unshare --fork --pid --mount-proc --kill-child)

# start COMMAND...: until hang waits. pid is hang, job what ends with its status. The shell gives a background job INT
# ignored; env undoes that.
start() {
	env --default-signal=INT,QUIT "$@" </dev/null >"$dir/hang.output" 2>&1 &
	job=$!
	pid=
	eventually hang_waits || {
		kill_all
		return 1
	}
}

hang_waits() {
	local comm
	pid=$job
	comm=$(cat "/proc/$pid/comm")
	if [ "${comm%.elf}" != hang ]; then
		pid=$(pgrep -P "$job") || return
	fi
	waiting "$pid"
} 2>/dev/null

# ended: its status
ended() {
	local result=0
	eventually gone "$pid" || {
		echo "it does not end"
		kill_all
		return 1
	}
	wait "$job" || result=$?
	same "$result" 0 && same "$(cat "$dir/hang.output")" ""
}

# stops COMMAND...
stops() {
	local signal
	for signal in TERM INT; do
		start "$@" || return
		kill -s "$signal" "$pid" || return
		ended || return
	done
}

# shellcheck disable=SC2016 # for another shell
# Ways to start it, as shell commands that end with "$0", the program.
surroundings=(
	'in an ordinary shell' 'exec "$0"'
	'with arguments' 'exec "$0" --help one two'
	'without standard streams' 'exec "$0" <&- >&- 2>&-'
	'without environment' 'exec env -i "$0"'
	'as another user, without privileges' \
	'exec setpriv --reuid 65534 --regid 65534 --clear-groups --bounding-set -all --no-new-privs "$0"'
	'with INT and TERM ignored' 'exec env --ignore-signal=INT,TERM "$0"'
	'with INT and TERM blocked' 'exec env --block-signal=INT,TERM "$0"'
	'with every signal blocked' 'exec env --block-signal "$0"'
	'without files, memory or processes to have' 'exec prlimit --nofile=0 --nproc=0 --data=0 --fsize=0 "$0"'
	'alone in a read-only root, without /proc' 'mount --bind root root && mount -o remount,bind,ro root &&
		exec chroot root "/${0##*/}"'
)

cd "$dir"
for program in hang hang.elf; do
	for ((i = 0; i < ${#surroundings[@]}; i += 2)); do
		ok "$program stops ${surroundings[i]}" \
			stops unshare --mount sh -c "${surroundings[i + 1]}" "$dir/$program"
		ok "$program stops ${surroundings[i]}, as process 1" \
			stops "${process1[@]}" sh -c "${surroundings[i + 1]}" "$dir/$program"
	done
done

stopped() {
	grep -q '^State:.T' "/proc/$pid/status"
}

# survives SIGNALS COMMAND...: these do not end it, nor does being stopped and continued. The status in the end tells:
# one that died of another signal has that one's.
survives() {
	local signals=$1 signal
	shift
	start "$@" || return
	for signal in $signals; do
		kill -s "$signal" "$pid" || return
	done
	kill -s STOP "$pid" && eventually stopped && kill -s CONT "$pid" && eventually waiting "$pid" &&
		kill -s TERM "$pid" && ended
}
harmless='CHLD CONT URG WINCH'
ok "$harmless, STOP and CONT leave it waiting" survives "$harmless" "$dir/hang"
ok "as process 1, so does every signal but its two" \
	survives "$harmless HUP QUIT ILL TRAP ABRT BUS FPE USR1 SEGV USR2 PIPE ALRM XCPU VTALRM IO PWR SYS RTMIN RTMAX" \
	"${process1[@]}" "$dir/hang"

strace -o "$dir/log" "$dir/hang" </dev/null >/dev/null 2>&1 &
job=$!
hang_is_traced() {
	pid=$(pgrep -P "$job") && grep -qs rt_sigsuspend "$dir/log"
}
eventually hang_is_traced
kill "$pid"
wait "$job"
is "it calls nothing else" "$(sed -n 's/^\([a-z0-9_]*\)(.*/\1/p' "$dir/log" | xargs)" \
	"execve rt_sigprocmask rt_sigaction rt_sigaction rt_sigsuspend exit"

start "$dir/hang"
echo "# $(grep VmRSS "/proc/$pid/status" | xargs)"
kill "$pid"
wait "$job"

finish
