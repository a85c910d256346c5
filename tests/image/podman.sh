#!/bin/bash
# SPDX-License-Identifier: 0BSD
#
# hang under podman with runc: the archive, the Dockerfile, the pod, the seccomp profile. In a store of the test's own.
#
#   podman.sh BUILD
# shellcheck disable=SC2317 # functions that ok calls
# shellcheck source=tests/image/lib.sh
. "$(dirname "$0")/lib.sh"

need_root
need_native "$build/bin/hang"
need podman runc
export CONTAINERS_CONF=$root/tests/image/containers.conf

name=tinysys-test-podman
image=docker.io/library/hang:latest
restricted=(--read-only --network none --cap-drop ALL --security-opt no-new-privileges
	--security-opt "seccomp=$root/docker/seccomp-hang.json" --user 65534 --pids-limit 1)

engine() {
	podman --root "$dir/store" --runroot "$dir/run" --tmpdir "$dir/libpod" "$@"
}

cleanup() {
	engine pod rm -f -a
	engine rm -f -a
	engine rmi -f -a
	umount "$dir/store/overlay"
}

start() {
	remove 2>/dev/null || true
	engine run -d --name "$name" "${restricted[@]}" "$image" && waits "$name"
}

# waits CONTAINER
waits() {
	pid=$(engine inspect -f '{{.State.Pid}}' "$1") && eventually waiting "$pid"
}

# stop SIGNAL
stop() {
	if [ "$1" = TERM ]; then
		engine stop "$name"
	else
		engine kill -s "$1" "$name" && engine wait "$name"
	fi
}

status() {
	engine inspect -f '{{.State.ExitCode}}' "$name"
}

output() {
	engine logs "$name" 2>&1
}

remove() {
	engine rm -f "$name" >/dev/null
}

engine info >"$dir/info" 2>&1 || skip_all "podman does not work here: $(tail -n 1 "$dir/info")"
is "podman load" "$(engine load -qi "$build/images/hang.tar" 2>&1)" "Loaded image: $image"
lifecycle

ok "podman build" engine build -q -f "$root/docker/Dockerfile" -t "$name-build" "$build"
image=localhost/$name-build
ok "TERM ends it within a second, status 0" ends TERM
ok "INT too" ends INT

# The pod; hang is its infra container too, which is then one program fewer to find.
cat "$CONTAINERS_CONF" - >"$dir/containers.conf" <<END
infra_image = "docker.io/library/hang:latest"
infra_command = "/usr/bin/hang"
END
CONTAINERS_CONF=$dir/containers.conf
ok "podman kube play" engine kube play --network none --seccomp-profile-root "$root/docker" "$root/docker/hang.yaml"
ok "it waits" waits hang-hang
is "it is restricted" \
	"$(sed -n 's/^\(Uid\|CapBnd\|NoNewPrivs\|Seccomp\):\t//p' "/proc/$pid/status" | tr '\t\n' '  ')" \
	"65534 65534 65534 65534 0000000000000000 1 2 "
ok "podman pod stop" engine pod stop hang
is "its status" "$(engine inspect -f '{{.State.ExitCode}}' hang-hang)" 0
ok "podman kube down" engine kube down "$root/docker/hang.yaml"

finish
