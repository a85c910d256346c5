#!/bin/bash
# SPDX-License-Identifier: 0BSD
#
# docker/seccomp-hang.json allows what hang and runc need and nothing else: with any one call less, hang does not start
# or does not stop as it should.
#
#   seccomp.sh BUILD
# shellcheck disable=SC2317 # functions that ok calls
# shellcheck source=tests/image/lib.sh
. "$(dirname "$0")/lib.sh"

need_root
need_native "$build/bin/hang"
need runc jq strace

id=tinysys-test-seccomp-$$
profile=$root/docker/seccomp-hang.json

cleanup() {
	runc delete -f "$id"
}

mkdir -p "$dir/bundle/rootfs/usr/bin"
cp "$build/bin/hang" "$dir/bundle/rootfs/usr/bin"
(cd "$dir/bundle" && runc spec)

# without [NAME]: the bundle with the profile, less that call.
without() {
	jq --arg less "${1-}" --slurpfile profile "$profile" '.process |= . + {
		args: ["/usr/bin/hang"], terminal: false, user: { uid: 65534, gid: 65534 },
		capabilities: {}, noNewPrivileges: true } |
		.root.readonly = true |
		.linux.seccomp = ($profile[0] |
			.syscalls |= map({ names: (.names - [$less]), action } | select(.names != [])))' \
		"$dir/bundle/config.json" >"$dir/config.json" && mv "$dir/config.json" "$dir/bundle"
}

# start [WRAPPER...]: runs it, under strace for instance. It may not start; then nothing waits, runc perhaps for ever.
start() {
	timeout -s KILL 30 "$@" runc run --bundle "$dir/bundle" "$id" </dev/null >"$dir/runc.output" 2>&1 &
	job=$!
}

pid() {
	runc state "$id" 2>/dev/null | jq -r .pid
}

waits() {
	waiting "$(pid)"
}

# stop: within two seconds, with its status.
stop() {
	local host end=$((SECONDS + 2))
	host=$(pid)
	runc kill "$id" TERM || return
	until gone "$host"; do
		[ "$SECONDS" -le "$end" ] || return 1
		sleep 0.02
	done
	wait "$job"
}

clear() {
	runc delete -f "$id" >/dev/null 2>&1 || true
	kill -s KILL "$job" 2>/dev/null || true
	wait "$job" 2>/dev/null || true
}

# starts_and_stops [WRAPPER...]
starts_and_stops() {
	start "$@"
	eventually waits && stop
	local result=$?
	cat "$dir/runc.output"
	clear
	return "$result"
}

# never_waits [WRAPPER...]: for two seconds, many times what starting it takes.
never_waits() {
	local end=$((SECONDS + 2)) result=0
	start "$@"
	until [ "$SECONDS" -gt "$end" ]; do
		if waits; then
			result=1
			break
		fi
		sleep 0.05
	done
	clear
	return "$result"
}

# never_stops: it runs, but TERM does not end it with status 0.
never_stops() {
	local result=0
	start
	eventually runs && sleep 0.2 && ! stop || result=1
	clear
	return "$result"
}

runs() {
	[ "$(cat "/proc/$(pid)/comm")" = hang ]
} 2>/dev/null

is "it refuses what it does not name" \
	"$(jq -r '.defaultAction, (.syscalls[] | .action)' "$profile" | sort -u | xargs)" \
	"SCMP_ACT_ALLOW SCMP_ACT_ERRNO"

# What it names for hang is what hang calls.
strace -o "$dir/log" "$build/bin/hang" </dev/null >/dev/null 2>&1 &
job=$!
eventually grep -qs rt_sigsuspend "$dir/log"
kill "$(pgrep -P "$job")"
wait "$job"
is "its first group is hang's calls" "$(jq -r '.syscalls[0].names[]' "$profile")" \
	"$(sed -n 's/^\([a-z0-9_]*\)(.*/\1/p' "$dir/log" | grep -v '^execve$' | sort -u)"

without
ok "hang starts and stops with it" starts_and_stops
for call in rt_sigaction rt_sigsuspend exit; do
	without "$call"
	ok "without $call it does not stop" never_stops
done

for call in $(jq -r '.syscalls[1].names[]' "$profile"); do
	without "$call"
	ok "without $call it does not start" never_waits
done

# The third group's calls come now and then. A signal at fstatfs, which is one of those after the filter, makes
# rt_sigreturn sure; a delay in it makes Go take the thread's work away, and futex sure.
signalled=(strace -f -o "$dir/log" -e trace=fstatfs -e inject=fstatfs:signal=SIGURG)
delayed=(strace -f -o "$dir/log" -e trace=fstatfs -e inject=fstatfs:delay_enter=50000)
is "its third group" "$(jq -r '.syscalls[2].names[]' "$profile" | xargs)" "futex rt_sigreturn"
without
ok "runc takes a signal" starts_and_stops "${signalled[@]}"
ok "runc takes a delay" starts_and_stops "${delayed[@]}"
without rt_sigreturn
ok "without rt_sigreturn it does not take a signal" never_waits "${signalled[@]}"
without futex
ok "without futex it does not take a delay" never_waits "${delayed[@]}"

finish
