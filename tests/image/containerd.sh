#!/bin/bash
# SPDX-License-Identifier: 0BSD
#
# hang under containerd, by ctr, in a namespace of the test's own.
#
#   containerd.sh BUILD
# shellcheck disable=SC2317 # functions that ok calls
# shellcheck source=tests/image/lib.sh
. "$(dirname "$0")/lib.sh"

need_root
need_native "$build/bin/hang"
need ctr
ctr version >/dev/null 2>&1 || skip_all "containerd does not run"

namespace=tinysys-test-$$
image=docker.io/library/hang:latest

engine() {
	ctr -n "$namespace" "$@"
}

cleanup() {
	engine task kill -s KILL hang
	remove
	engine image rm --sync "$image"
	eventually ctr namespace rm "$namespace"
}

# ctr runs as long as hang does, and ends with its status.
start() {
	remove 2>/dev/null || true
	engine run --read-only --seccomp --seccomp-profile "$root/docker/seccomp-hang.json" \
		"$image" hang </dev/null >"$dir/hang.output" 2>&1 &
	job=$!
	eventually started
}

started() {
	waiting "$(engine task ls | awk '$1 == "hang" { print $2 }')"
}

# stop SIGNAL
stop() {
	engine task kill -s "SIG$1" hang && result=0 && { wait "$job" || result=$?; }
}

status() {
	echo "$result"
}

output() {
	cat "$dir/hang.output"
}

remove() {
	engine container rm hang
}

ok "ctr image import" engine image import "$build/images/hang.tar"
is "its name" "$(engine image ls -q)" "$image"
lifecycle

finish
