#!/bin/bash
# SPDX-License-Identifier: 0BSD
#
# hang under gVisor, whose kernel is a program of its own that implements Linux's interface anew.
#
#   gvisor.sh BUILD
# shellcheck disable=SC2317 # functions that ok calls
# shellcheck source=tests/image/lib.sh
. "$(dirname "$0")/lib.sh"

need_root
need_native "$build/bin/hang"
need runsc jq

# ptrace is the platform that needs no KVM. The log tells what hang calls.
engine() {
	runsc --root "$dir/state" --network=none --platform=ptrace --ignore-cgroups \
		--debug-log "$dir/log/" --debug --strace "$@"
}

cleanup() {
	engine kill hang KILL
	engine delete --force hang
}

mkdir -p "$dir/bundle/rootfs/usr/bin"
cp "$build/bin/hang" "$dir/bundle/rootfs/usr/bin"
(cd "$dir/bundle" && runsc spec -- /usr/bin/hang)
jq '.process.terminal = false | .process.user = { uid: 65534, gid: 65534 } | .process.capabilities = {} |
	.root.readonly = true' "$dir/bundle/config.json" >"$dir/config.json"
mv "$dir/config.json" "$dir/bundle"

# runsc runs as long as hang does, and ends with its status.
start() {
	rm -rf "$dir/log"
	mkdir "$dir/log"
	engine run --bundle "$dir/bundle" hang </dev/null >"$dir/hang.output" 2>&1 &
	job=$!
	eventually started
}

started() {
	grep -rq 'hang E rt_sigsuspend' "$dir/log"
}

stop() {
	engine kill hang "$1" && result=0 && { wait "$job" || result=$?; }
}

status() {
	echo "$result"
}

output() {
	cat "$dir/hang.output"
}

remove() { :; }

lifecycle

finish
