#!/bin/bash
# SPDX-License-Identifier: 0BSD
#
# hang for eleven platforms in one archive: what skopeo, podman, containerd and docker take out of it for each, and that
# it runs, under emulation, and stops. In stores and namespaces of the test's own.
#
#   platforms.sh BUILD [PLATFORM...]
# shellcheck disable=SC2317 # functions that ok calls
# shellcheck source=tests/image/lib.sh
. "$(dirname "$0")/lib.sh"

PATH=/usr/bin:$PATH # the distribution's docker client, which is as old as its daemon
need clang ninja jq
[ -x "$(clang --print-prog-name=ld.lld)" ] || skip_all "no lld"
export CONTAINERS_CONF=$root/tests/image/containers.conf
unset SOURCE_DATE_EPOCH CMAKE_GENERATOR CMAKE_TOOLCHAIN_FILE CMAKE_BUILD_TYPE CC CFLAGS LDFLAGS

declare -A emulators=([linux/amd64]=x86_64 [linux/386]=i386 [linux/arm64]=aarch64 [linux/arm/v5]=arm [linux/arm/v6]=arm
	[linux/arm/v7]=arm [linux/riscv64]=riscv64 [linux/ppc64le]=ppc64le [linux/s390x]=s390x [linux/mips64le]=mips64el
	[linux/loong64]=loongarch64)
platforms=(linux/amd64 linux/386 linux/arm64 linux/arm/v5 linux/arm/v6 linux/arm/v7 linux/riscv64 linux/ppc64le
	linux/s390x linux/mips64le linux/loong64)
[ $# -lt 2 ] || platforms=("${@:2}")
case $(uname -m) in
x86_64) here=linux/amd64 ;;
aarch64) here=linux/arm64 ;;
*) here=none ;;
esac
image=docker.io/library/hang:latest
namespace=tinysys-test-$$
before=

cleanup() {
	podman_here pod rm -f -a
	podman_here rmi -f -a
	umount "$dir/store/overlay"
	ctr -n "$namespace" image rm --sync "$image"
	eventually ctr namespace rm "$namespace"
	if [ -n "$before" ]; then
		docker tag "$before" hang:latest
	elif [ -n "${loaded-}" ]; then
		docker rmi hang:latest
	fi
}

# build_in DIRECTORY CMAKE_ARGUMENT...
build_in() {
	local build=$1 IFS=';'
	shift
	cmake -S "$root" -B "$build" "-DTINYSYS_PLATFORMS=${platforms[*]}" "$@" && cmake --build "$build"
}

begin=$(date +%s%N)
ok "one command builds hang for ${#platforms[@]} platforms" build_in "$dir/build" -G Ninja
echo "# in $((($(date +%s%N) - begin) / 1000000)) ms"
archive=$dir/build/images/hang.tar
[ -s "$archive" ] || finish
ok "another build" build_in "$dir/else where" -G 'Unix Makefiles'
ok "it has the same bytes" cmp "$archive" "$dir/else where/images/hang.tar"
jq -r '(.platforms[] | (.platform | [.os, .architecture, .variant // empty] | join("/")) + " \(.size)"), "all \(.size)"' \
	"$dir/build/images/hang.json" | sed 's/^/# /'

# index FILE: the platforms that an index names
index() {
	jq -r '.manifests[].platform | [.os, .architecture, .variant // empty] | join("/")' "$1"
}

mkdir "$dir/open"
tar -xf "$archive" -C "$dir/open"
digest=$(jq -r '.manifests[0].digest' "$dir/open/index.json")
is "index.json names one index" "$(jq -c '[.manifests[] | .mediaType]' "$dir/open/index.json")" \
	'["application/vnd.oci.image.index.v1+json"]'
is "it names the platforms" "$(index "$dir/open/blobs/sha256/${digest#sha256:}")" "$(printf '%s\n' "${platforms[@]}")"
is "its digest is in hang.json" "$(jq -r .digest "$dir/build/images/hang.json")" "$digest"
is "so are the sizes" "$(jq -r .size "$dir/build/images/hang.json")" \
	"$(cat "$dir"/open/blobs/sha256/* | wc -c)"
named_by_content() {
	(cd "$dir/open/blobs/sha256" && sha256sum -- * | awk '$1 != $2 { print; bad = 1 } END { exit bad }')
}
ok "blobs are named by their content" named_by_content

# program PLATFORM: out of the archive, by the digests
program() {
	local manifest layer out=$dir/programs/$1
	mkdir -p "$out"
	manifest=$(jq -r --arg p "$1" '.manifests[]
		| select((.platform | [.os, .architecture, .variant // empty] | join("/")) == $p) | .digest' \
		"$dir/open/blobs/sha256/${digest#sha256:}")
	layer=$(jq -r '.layers[0].digest' "$dir/open/blobs/sha256/${manifest#sha256:}")
	tar -xzf "$dir/open/blobs/sha256/${layer#sha256:}" -C "$out"
}

# stops PLATFORM: its program, once it waits, and is then sent SIGTERM. qemu's log says that it waits.
stops() {
	local pid result=0
	rm -f "$dir/strace"
	QEMU_STRACE=1 "qemu-${emulators[$1]}" "$dir/programs/$1/usr/bin/hang" 2>"$dir/strace" &
	pid=$!
	eventually grep -qs rt_sigsuspend "$dir/strace" || result=1
	kill -TERM "$pid"
	wait "$pid" || result=$?
	[ "$result" = 0 ] || cat "$dir/strace"
	return "$result"
}

for platform in "${platforms[@]}"; do
	program "$platform"
	if have "qemu-${emulators[$platform]}"; then
		ok "$platform: hang runs, and SIGTERM ends it with status 0" stops "$platform"
	else
		skip "$platform: hang runs" "no qemu-${emulators[$platform]}"
	fi
done
if [ -e "$dir/programs/$here" ]; then
	ok "$here: without emulation too" timeout --preserve-status 1 "$dir/programs/$here/usr/bin/hang"
fi

# arguments PREFIX PLATFORM: skopeo's
arguments() {
	local os architecture variant
	IFS=/ read -r os architecture variant <<<"$1"
	arguments=(--override-os "$os" --override-arch "$architecture" ${variant:+--override-variant "$variant"})
}

# copied_by_skopeo PLATFORM: the image that skopeo chooses is the one
copied_by_skopeo() {
	local out=$dir/skopeo/$1
	mkdir -p "$out"
	arguments "$1"
	skopeo "${arguments[@]}" copy -q "oci-archive:$archive:latest" "dir:$out" || return
	mkdir "$out/root"
	tar -xzf "$out/$(jq -r '.layers[0].digest' "$out/manifest.json" | cut -d: -f2)" -C "$out/root"
	cmp "$out/root/usr/bin/hang" "$dir/programs/$1/usr/bin/hang"
}

if have skopeo; then
	skopeo inspect --raw "oci-archive:$archive" >"$dir/raw" || true
	is "skopeo inspect --raw is the index" "$(index "$dir/raw")" "$(printf '%s\n' "${platforms[@]}")"
	for platform in "${platforms[@]}"; do
		ok "skopeo copies $platform" copied_by_skopeo "$platform"
	done
	ok "skopeo copies all" skopeo copy -q --all "oci-archive:$archive" "oci:$dir/all:latest"
	is "under the same digest" "$(jq -r '.manifests[0].digest' "$dir/all/index.json")" "$digest"
else
	skip "skopeo" "no skopeo"
fi

podman_here() {
	podman --root "$dir/store" --runroot "$dir/run" --tmpdir "$dir/libpod" "$@"
}

# pulled PLATFORM: podman chooses the image
pulled() {
	local id
	podman_here rmi -f -a >/dev/null
	id=$(podman_here pull -q --platform "$1" "oci-archive:$archive") || return
	same "linux/$(podman_here image inspect -f '{{.Architecture}}' "$id") $(podman_here image inspect "$id" | jq -r '.[].RepoTags[]')" \
		"$(cut -d/ -f1,2 <<<"$1") $image" || return
	podman_here save -q --format oci-archive -o "$dir/saved.tar" "$id" || return
	rm -rf "$dir/saved"
	mkdir "$dir/saved"
	tar -xf "$dir/saved.tar" -C "$dir/saved" && layer_of "$dir/saved" && rm "$dir/saved.tar" &&
		cmp "$dir/saved/root/usr/bin/hang" "$dir/programs/$1/usr/bin/hang"
}

# layer_of LAYOUT: unpacks the one image's
layer_of() {
	local blobs=$1/blobs/sha256 manifest layer
	mkdir "$1/root"
	manifest=$(jq -r '.manifests[0].digest' "$1/index.json")
	layer=$(jq -r '.layers[0].digest' "$blobs/${manifest#sha256:}")
	tar -xf "$blobs/${layer#sha256:}" -C "$1/root"
}

if [ "$(id -u)" != 0 ]; then
	skip "podman" "not root"
elif ! have podman || ! podman_here info >"$dir/info" 2>&1; then
	skip "podman" "podman does not work here"
else
	is "podman load takes this machine's" \
		"$(podman_here load -q -i "$archive" >/dev/null && podman_here image inspect -f '{{.Os}}/{{.Architecture}}' "$image")" "$here"
	for platform in "${platforms[@]}"; do
		ok "podman pulls $platform" pulled "$platform"
	done
fi

if ! have ctr || ! ctr version >/dev/null 2>&1; then
	skip "containerd" "containerd does not run"
else
	ok "ctr images import --all-platforms" ctr -n "$namespace" images import --all-platforms "$archive"
	is "containerd has them all" \
		"$(ctr -n "$namespace" images ls "name==$image" | awk 'NR == 2 { print $6 }' | tr , '\n' | sort)" \
		"$(printf '%s\n' "${platforms[@]}" | sort)"
	is "under the same digest" "$(ctr -n "$namespace" images ls | awk 'NR == 2 { print $3 }')" "$digest"
	# unpacked PLATFORM
	unpacked() {
		mkdir -p "$dir/mount/$1" && ctr -n "$namespace" images mount --platform "$1" "$image" "$dir/mount/$1" || return
		cmp "$dir/mount/$1/usr/bin/hang" "$dir/programs/$1/usr/bin/hang"
		local result=$?
		ctr -n "$namespace" images unmount --rm "$dir/mount/$1" || result=1
		return "$result"
	}
	for platform in "${platforms[@]}"; do
		ok "containerd unpacks $platform" unpacked "$platform"
	done
fi

if ! have docker || ! docker info >/dev/null 2>&1; then
	skip "docker load takes the first platform's" "dockerd does not run"
else
	before=$(docker image inspect -f '{{.Id}}' hang:latest 2>/dev/null || true)
	loaded=1
	is "docker load" "$(docker load -i "$archive" 2>&1)" "Loaded image: hang:latest"
	is "it takes the first platform's" "$(docker image inspect -f '{{.Os}}/{{.Architecture}}' hang:latest)" "${platforms[0]}"
fi

finish
