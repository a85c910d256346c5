#!/bin/bash
# SPDX-License-Identifier: 0BSD
#
# Starts containerd and dockerd where no service manager does, and stops those that it started. podman and runsc need no
# daemon. Where they run already, start does nothing.
#
#   engines.sh start|stop
set -eu

state=/run/tinysys-engines

# daemon NAME CHECK...: started if the check fails, and waited for.
daemon() {
	local name=$1 try
	shift
	if "$@" >/dev/null 2>&1; then
		echo "$name runs"
		return
	fi
	setsid "$name" </dev/null >"$state/$name.log" 2>&1 &
	echo $! >"$state/$name.pid"
	for ((try = 0; try < 300; try++)); do
		if "$@" >/dev/null 2>&1; then
			echo "$name started"
			return
		fi
		sleep 0.1
	done
	tail -n 20 "$state/$name.log" >&2
	echo "$name does not answer" >&2
	return 1
}

# forget FILE: one that was killed leaves its pid file, and dockerd does not start where the number is anybody's.
forget() {
	local pid try
	[ -f "$1" ] || return 0
	pid=$(cat "$1")
	for ((try = 0; try < 100; try++)); do
		grep -q '^dockerd$' "/proc/$pid/comm" 2>/dev/null || break
		sleep 0.1
	done
	rm -f "$1"
}

start() {
	mkdir -p "$state"
	# dockerd needs the kernel's groups; systemd or Debian's script mounts them
	if ! mountpoint -q /sys/fs/cgroup; then
		if command -v cgroupfs-mount >/dev/null; then
			cgroupfs-mount
		else
			mount -t cgroup2 cgroup2 /sys/fs/cgroup
		fi
	fi
	# containerd first: dockerd uses the one that it finds
	daemon containerd ctr version
	docker info >/dev/null 2>&1 || forget /var/run/docker.pid
	daemon dockerd docker info
}

# A pid file outlives its process, and the number may be another's by now.
stop() {
	local name pid
	for name in dockerd containerd; do
		[ -f "$state/$name.pid" ] || continue
		pid=$(cat "$state/$name.pid")
		if [ "$(cat "/proc/$pid/comm" 2>/dev/null)" = "$name" ]; then
			kill "$pid"
			while [ -d "/proc/$pid" ]; do
				sleep 0.1
			done
			echo "$name stopped"
		fi
	done
	rm -rf "$state"
}

case ${1-} in
start | stop) "$1" ;;
*)
	echo "usage: engines.sh start|stop" >&2
	exit 2
	;;
esac
