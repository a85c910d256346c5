#!/bin/bash
# SPDX-License-Identifier: 0BSD
#
# hang under docker: the archive, the Dockerfile, the Compose file, the seccomp profile.
#
#   docker.sh BUILD
# shellcheck disable=SC2317 # functions that ok calls
# shellcheck source=tests/image/lib.sh
. "$(dirname "$0")/lib.sh"

PATH=/usr/bin:$PATH # the distribution's client, which is as old as its daemon
need_native "$build/bin/hang"
need docker docker-compose expect jq
docker info >/dev/null 2>&1 || skip_all "dockerd does not run"

name=tinysys-test-docker
size=$(stat -c %s "$build/bin/hang")
image=hang:latest
restricted=(--read-only --network none --cap-drop ALL --security-opt no-new-privileges
	--security-opt "seccomp=$root/docker/seccomp-hang.json" --user 65534 --pids-limit 1 --memory 6m)
options=("${restricted[@]}")

# The archive's name is hang:latest, which may be somebody's.
before=$(docker image inspect -f '{{.Id}}' hang:latest 2>/dev/null || true)
cleanup() {
	docker rm -f "$name" "$name-terminal"
	docker rm -f "$(compose ps -q)"
	docker rmi "$name-build"
	if [ -n "$before" ]; then
		docker tag "$before" hang:latest
	else
		docker rmi hang:latest
	fi
}

start() {
	remove 2>/dev/null || true
	docker run -d --name "$name" "${options[@]}" "$image" &&
		pid=$(docker inspect -f '{{.State.Pid}}' "$name") && eventually waiting "$pid"
}

# stop SIGNAL
stop() {
	if [ "$1" = TERM ]; then
		docker stop "$name"
	else
		docker kill -s "$1" "$name" && docker wait "$name"
	fi
}

status() {
	docker inspect -f '{{.State.ExitCode}}' "$name"
}

output() {
	docker logs "$name" 2>&1
}

remove() {
	docker rm -f "$name" >/dev/null
}

is "docker load" "$(docker load -i "$build/images/hang.tar" 2>&1)" "Loaded image: hang:latest"
is "its size is the file's" "$(docker image ls --format '{{.Size}}' hang:latest)" "${size}B"
lifecycle

signal() {
	docker kill -s "$1" "$name"
}

state() {
	grep -q "^State:.$1" "/proc/$pid/status"
}

stop_and_continue() {
	start && signal STOP && eventually state T && signal CONT && eventually waiting "$pid" &&
		docker pause "$name" && same "$(docker inspect -f '{{.State.Status}}' "$name")" paused &&
		docker unpause "$name" && eventually waiting "$pid" && stop TERM && same "$(status)" 0 && remove
}
ok "STOP and CONT, pause and unpause leave it waiting" stop_and_continue

others_signals() {
	local sig
	start || return
	for sig in HUP QUIT USR1 USR2 PIPE ALRM CHLD WINCH URG CONT RTMIN; do
		signal "$sig" || return
	done
	eventually waiting "$pid" && stop TERM && same "$(status)" 0 && remove
}
ok "other signals leave it waiting" others_signals

# Process 1 is then the init, which needs more calls than hang's profile allows.
under_init() {
	docker run -d --init --name "$name" --read-only --network none --cap-drop ALL --user 65534 "$image" &&
		eventually child_waits && stop TERM && same "$(status)" 0 && remove
}

child_waits() {
	waiting "$(pgrep -P "$(docker inspect -f '{{.State.Pid}}' "$name")" -x hang)"
}
ok "under --init" under_init

# A person's terminal: a change of its size reaches hang, which stays; Ctrl-C ends it.
cat >"$dir/terminal.exp" <<'END'
set timeout 20
proc fail {text} { puts "failed: $text"; exit 1 }
proc attempt {script} {
	for {set i 0} {$i < 500} {incr i} {
		if {![catch {uplevel 1 $script} value] && $value} { return }
		after 20
	}
	fail $script
}
set name [lindex $argv 0]
set command [lrange $argv 1 end]
spawn -noecho {*}$command
stty rows 24 columns 80 < $spawn_out(slave,name)
attempt { regexp {^[1-9]} [set pid [exec docker inspect -f {{{.State.Pid}}} $name]] }
attempt { expr {![catch {exec grep -q {^SigCgt:.*4002$} /proc/$pid/status}]} }
# more than once: docker's client does not listen from its start
attempt {
	stty rows 24 columns 80 < $spawn_out(slave,name)
	stty rows 33 columns 99 < $spawn_out(slave,name)
	after 50
	expr {[exec stty size < /proc/$pid/fd/0] eq "33 99"}
}
attempt { expr {![catch {exec grep -q {^State:.S} /proc/$pid/status}]} }
send "\x03"
expect {
	eof {}
	timeout { fail "Ctrl-C does not end it" }
}
set said [string map {"^C" "" "\r" "" "\n" ""} $expect_out(buffer)]
if {$said ne ""} { fail "it said $said" }
exit [lindex [wait] 3]
END
ok "in a terminal: stays when that is resized, Ctrl-C ends it, status 0" \
	expect "$dir/terminal.exp" "$name-terminal" \
	docker run -it --rm --name "$name-terminal" "${restricted[@]}" hang

# The Dockerfile, as it says itself.
ok "docker build" env DOCKER_BUILDKIT=0 docker build -q -f "$root/docker/Dockerfile" -t "$name-build" "$build"
is "its size is the file's" "$(docker image ls --format '{{.Size}}' "$name-build")" "${size}B"
is "its labels" "$(docker image inspect -f '{{json .Config.Labels}}' "$name-build" | jq -c 'keys')" \
	'["org.opencontainers.image.description","org.opencontainers.image.licenses","org.opencontainers.image.title"]'
is "its entry point" "$(docker image inspect -f '{{json .Config.Entrypoint}}' "$name-build")" '["/usr/bin/hang"]'
docker create --name "$name" "$name-build" >/dev/null
ok "its program" sh -c "docker cp '$name:/usr/bin/hang' '$dir/copy' && cmp '$dir/copy' '$build/bin/hang'"
remove
image=$name-build
ok "TERM ends it within a second, status 0" ends TERM
ok "INT too" ends INT

# The Compose file.
compose() {
	(cd "$root/docker" && docker-compose -p "$name-compose" "$@")
}

compose_container() {
	docker inspect -f "$1" "$(compose ps -q)"
}

compose_waits() {
	pid=$(compose_container '{{.State.Pid}}') && eventually waiting "$pid"
}
ok "docker-compose up" compose up -d
ok "it waits" compose_waits
is "it has its label" "$(compose_container '{{index .Config.Labels "com.example.service"}}')" placeholder
compose_container '{{json .}}' >"$dir/compose.json" || true
is "it is restricted" \
	"$(jq -c '[.Config.User, (.HostConfig | .ReadonlyRootfs, .NetworkMode, .CapDrop)]' "$dir/compose.json")" \
	'["65534:65534",true,"none",["ALL"]]'
is "its security" "$(sed -n 's/^\(NoNewPrivs\|Seccomp\|CapBnd\):\t//p' "/proc/$pid/status" | xargs)" \
	"0000000000000000 1 2"
ok "docker-compose stop" compose stop
is "its status" "$(compose_container '{{.State.ExitCode}}')" 0
ok "docker-compose down" compose down

finish
