#!/bin/bash
# SPDX-License-Identifier: 0BSD
#
# What tinysys_add_image() writes, to the byte, and what it refuses. Prints TAP.
# Needs gcc, cmake, make, GNU tar and gzip; uses ninja, skopeo and umoci where they
# are installed. No container engine.
# shellcheck disable=SC1003,SC2016 # text for CMake and others, as it stands
# shellcheck source=tests/tap.sh
. "$(dirname "$0")/../tap.sh"

chmod 755 "$dir"
unset SOURCE_DATE_EPOCH TAR_OPTIONS GZIP CMAKE_GENERATOR
umask 022

differ() {
	! cmp "$1" "$2"
}

# fails_with TEXT COMMAND...: the command fails and says so. CMake breaks lines.
fails_with() {
	local text=$1 said
	shift
	if said=$("$@" 2>&1); then
		echo "it succeeded"
		return 1
	fi
	said=$(tr -s '[:space:]' ' ' <<<"$said")
	case $said in
	*"$text"*) ;;
	*) printf '%s\n' "$said"; return 1 ;;
	esac
}

# with TOOL DESCRIPTION: without the tool, a skipped test.
with() {
	have "$1" && return
	skip "$2" "no $1"
	return 1
}

# project DIRECTORY [LANGUAGE]: writes CMakeLists.txt, its end from standard input.
project() {
	mkdir -p "$1"
	{
		echo "cmake_minimum_required(VERSION 3.20)"
		echo "project(test ${2:-NONE})"
		echo "include(\"$root/cmake/TinysysImage.cmake\")"
		cat
	} >"$1/CMakeLists.txt"
}

# program DIRECTORY: the source of a program that needs nothing.
program() {
	echo "void _start(void) { for (;;) ; }" >"$1/prog.c"
}

executable='
add_executable(prog prog.c)
target_compile_options(prog PRIVATE -Os -ffreestanding -fno-asynchronous-unwind-tables)
target_link_options(prog PRIVATE -static -nostdlib -s -Wl,-n,--build-id=none)
'

# build SOURCE BINARY [CMAKE ARGUMENT...]
build() {
	local source=$1 binary=$2
	shift 2
	cmake -S "$source" -B "$binary" "$@" && cmake --build "$binary"
}

# json FILE KEY...: a member of the JSON in the file; fails if that is malformed.
cat >"$dir/json.cmake" <<'EOF'
file(READ "${FILE}" json)
string(JSON value GET "${json}" ${KEYS})
execute_process(COMMAND "${CMAKE_COMMAND}" -E echo "${value}")
EOF
json() {
	local file=$1 IFS=';'
	shift
	cmake -D "FILE=$file" -D "KEYS=$*" -P "$dir/json.cmake"
}

# open_image ARCHIVE: unpacks it to $image; $manifest, $config, $layer are its blobs.
open_image() {
	local hash
	image=$1.d
	mkdir -p "$image"
	tar -xf "$1" -C "$image"
	hash=$(json "$image/index.json" manifests 0 digest)
	manifest=$image/blobs/sha256/${hash#sha256:}
	hash=$(json "$manifest" config digest)
	config=$image/blobs/sha256/${hash#sha256:}
	hash=$(json "$manifest" layers 0 digest)
	layer=$image/blobs/sha256/${hash#sha256:}
}

# members TAR: mode, owner, time and name of each.
members() {
	TZ=UTC tar --numeric-owner -tvf "$1" | awk '{ print $1, $2, $4, $5, $6 }'
}

hash_of() {
	sha256sum <"$1" | cut -d' ' -f1
}

size_of() {
	stat -c %s "$1"
}

# A small image: the format, byte by byte.

mkdir "$dir/plain"
program "$dir/plain"
project "$dir/plain" C <<EOF
$executable
tinysys_add_image(plain TARGET prog TAG plain)
EOF
ok "a project with an image builds" build "$dir/plain" "$dir/plain/b"
archive=$dir/plain/b/images/plain.tar
open_image "$archive"
hash_m=$(hash_of "$manifest")
hash_c=$(hash_of "$config")
hash_l=$(hash_of "$layer")
gzip -dc "$layer" >"$dir/layer.tar"

is "blobs are named by their content" "$(ls "$image/blobs/sha256")" \
	"$(printf '%s\n' "$hash_m" "$hash_c" "$hash_l" | LC_ALL=C sort)"
is "members are sorted, owned by 0:0, read-only, time 0" "$(members "$archive")" \
	"drwxr-xr-x 0/0 1970-01-01 00:00 blobs/
drwxr-xr-x 0/0 1970-01-01 00:00 blobs/sha256/
$({
		printf 'blobs/sha256/%s\n' "$hash_m" "$hash_c" "$hash_l"
		printf '%s\n' index.json manifest.json oci-layout
	} | LC_ALL=C sort | sed 's/^/-r--r--r-- 0\/0 1970-01-01 00:00 /')"
is "the layer has the program and nothing else" "$(members "$dir/layer.tar")" \
	"-r-xr-xr-x 0/0 1970-01-01 00:00 prog"
tar -xf "$dir/layer.tar" -C "$dir" prog
ok "the program is the target's file" cmp "$dir/prog" "$dir/plain/b/prog"
for file in "$archive" "$dir/layer.tar"; do
	is "${file##*/} is ustar, without names of owners" \
		"$(head -c 329 "$file" | tail -c 72 | tr '\0' .)" \
		"ustar.00$(printf '%064d' 0 | tr 0 .)"
	is "${file##*/} ends with two empty blocks" \
		"$(tail -c 1536 "$file" | head -c 512 | tr -d '\0' | wc -c | sed 's/^[1-9].*/some/'
		tail -c 1024 "$file" | tr -d '\0' | wc -c)" "some
0"
done
is "the gzip header has no name, no time" "$(head -c 8 "$layer" | od -An -tx1)" \
	" 1f 8b 08 00 00 00 00 00"
sum=$(($(size_of "$manifest") + $(size_of "$config") + $(size_of "$layer")))
ok "the image has $sum bytes, under 1024" test "$sum" -lt 1024

architecture=$(json "$config" architecture)
case $(uname -m) in
x86_64) is "architecture" "$architecture" amd64 ;;
aarch64) is "architecture" "$architecture" arm64 ;;
esac
is "the configuration" "$(cat "$config")" \
	"{\"architecture\":\"$architecture\",\"os\":\"linux\",\"config\":{\"Entrypoint\":[\"/prog\"]},\"rootfs\":{\"type\":\"layers\",\"diff_ids\":[\"sha256:$(hash_of "$dir/layer.tar")\"]}}"
is "the manifest" "$(cat "$manifest")" \
	"{\"schemaVersion\":2,\"config\":{\"mediaType\":\"application/vnd.oci.image.config.v1+json\",\"digest\":\"sha256:$hash_c\",\"size\":$(size_of "$config")},\"layers\":[{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:$hash_l\",\"size\":$(size_of "$layer")}]}"
is "index.json" "$(cat "$image/index.json")" \
	"{\"schemaVersion\":2,\"mediaType\":\"application/vnd.oci.image.index.v1+json\",\"manifests\":[{\"mediaType\":\"application/vnd.oci.image.manifest.v1+json\",\"digest\":\"sha256:$hash_m\",\"size\":$(size_of "$manifest"),\"platform\":{\"architecture\":\"$architecture\",\"os\":\"linux\"},\"annotations\":{\"io.containerd.image.name\":\"docker.io/library/plain:latest\",\"org.opencontainers.image.ref.name\":\"latest\"}}]}"
is "manifest.json" "$(cat "$image/manifest.json")" \
	"[{\"Config\":\"blobs/sha256/$hash_c\",\"RepoTags\":[\"plain:latest\"],\"Layers\":[\"blobs/sha256/$hash_l\"]}]"
is "oci-layout" "$(cat "$image/oci-layout")" '{"imageLayoutVersion":"1.0.0"}'
is "the summary beside the archive" "$(cat "$dir/plain/b/images/plain.json")" \
	"{\"name\":\"docker.io/library/plain:latest\",\"platform\":{\"architecture\":\"$architecture\",\"os\":\"linux\"},\"digest\":\"sha256:$hash_m\",\"manifest\":$(size_of "$manifest"),\"config\":$(size_of "$config"),\"layer\":$(size_of "$layer"),\"size\":$sum}"

if with skopeo "skopeo reads it as oci-archive"; then
	ok "skopeo reads it as oci-archive" skopeo inspect "oci-archive:$archive:latest"
	ok "skopeo reads it as docker-archive" skopeo inspect "docker-archive:$archive:plain:latest"
	if [ "$(id -u)" = 0 ]; then
		ok "skopeo reads it as another user" setpriv --reuid 65534 --regid 65534 --clear-groups \
			env HOME="$dir/other" skopeo inspect "oci-archive:$archive"
	fi
	ok "skopeo keeps the digest" same \
		"$(skopeo inspect --format '{{.Digest}}' "oci-archive:$archive")" "sha256:$hash_m"
fi
if with umoci "umoci unpacks it"; then
	ok "umoci unpacks it" umoci unpack --rootless --image "$image:latest" "$dir/bundle"
	ok "umoci finds the program" cmp "$dir/bundle/rootfs/prog" "$dir/prog"
fi

# The same bytes, whoever builds and wherever.

mkdir -m 2777 "$dir/other"
mkdir "$dir/other/source"
chmod 777 "$dir/other/source"
cp "$dir/plain"/*.* "$dir/other/source"
elsewhere() {
	umask 077
	cd "$dir/other"
	env TZ=Pacific/Auckland LC_ALL=tr_TR.UTF-8 TAR_OPTIONS=--totals GZIP=-1 HOME=/nonexistent \
		"$@" sh -c 'umask 077; cmake -S source -B b && cmake --build b'
}
if [ "$(id -u)" = 0 ]; then
	ok "another user builds it" elsewhere setpriv --reuid 65534 --regid 65534 --clear-groups
else
	ok "it builds with another umask" elsewhere env
fi
ok "the bytes are the same" cmp "$archive" "$dir/other/b/images/plain.tar"

export SOURCE_DATE_EPOCH=1700000000
ok "it builds with SOURCE_DATE_EPOCH" build "$dir/plain" "$dir/plain/dated"
ok "and again" build "$dir/plain" "$dir/plain/dated2"
SOURCE_DATE_EPOCH=tomorrow
ok "SOURCE_DATE_EPOCH that is no number stops the build" \
	fails_with 'SOURCE_DATE_EPOCH is "tomorrow"' build "$dir/plain" "$dir/plain/dated3"
unset SOURCE_DATE_EPOCH

open_image "$dir/plain/dated/images/plain.tar"
gzip -dc "$layer" >"$dir/dated.tar"
is "it is the creation date" "$(json "$config" created)" 2023-11-14T22:13:20Z
is "it is every member's time" \
	"$({ members "$dir/plain/dated/images/plain.tar"; members "$dir/dated.tar"; } | cut -d' ' -f3,4 | uniq)" \
	"2023-11-14 22:13"
ok "it gives the same bytes again" cmp "$dir/plain/dated/images/plain.tar" \
	"$dir/plain/dated2/images/plain.tar"

# A project's own variables, policies and generator change nothing.

mkdir "$dir/hostile"
program "$dir/hostile"
project "$dir/hostile" C <<EOF
cmake_policy(VERSION 3.5)
foreach(keyword PATH CMD ENV LABELS FILES USER VARIANT ENTRYPOINT HEALTHCHECK EXPOSE)
  set(\${keyword}_GIVEN TRUE)
  set(\${keyword}_ITEMS \${keyword}_1 \${keyword}_2)
  set(\${keyword}_1 NONE)
  set(\${keyword} 1)
endforeach()
foreach(variable name reference config members directory keyword i word text tag epoch)
  set(\${variable} PATH)
endforeach()
set(plain hostile)
set(latest hostile)
$executable
tinysys_add_image(plain TARGET prog TAG plain)
if(NOT name STREQUAL "PATH" OR DEFINED archive OR NOT PATH_1 STREQUAL "NONE")
  message(FATAL_ERROR "the function changed a variable")
endif()
EOF
ok "a project with clashing variables and old policies builds" \
	build "$dir/hostile" "$dir/hostile/b" -G "Unix Makefiles" -Wno-deprecated
ok "its bytes are the same" cmp "$archive" "$dir/hostile/b/images/plain.tar"
ok "a build directory with special characters builds" build "$dir/plain" "$dir/a b [c] (d): +\$e"
ok "its bytes are the same too" cmp "$archive" "$dir/a b [c] (d): +\$e/images/plain.tar"
if with ninja "several configurations"; then
	ok "several configurations build" build "$dir/plain" "$dir/plain/multi" -G "Ninja Multi-Config"
	ok "each has its directory" cmp "$archive" "$dir/plain/multi/images/Debug/plain.tar"
fi

# Every option.

mkdir "$dir/full"
program "$dir/full"
echo "root:x:0:0::/:/" >"$dir/full/passwd"
echo "what = ever" >"$dir/full/a=b.conf"
chmod 600 "$dir/full/passwd"
project "$dir/full" C <<EOF
$executable
add_executable(check prog.c)
target_link_options(check PRIVATE -static -nostdlib)
set_target_properties(prog PROPERTIES OUTPUT_NAME prog.elf TINYSYS_BINARY "\$<TARGET_FILE_DIR:prog>/prog")
add_custom_command(TARGET prog POST_BUILD COMMAND cp prog.elf prog)
set(TINYSYS_IMAGE_OUTPUT_DIRECTORY out)
tinysys_add_image(full TARGET prog TAG registry.example:5000/me/full:1.0_x
  PATH /usr/bin/prog
  ENTRYPOINT /usr/bin/prog --flag
  CMD one two
  ENV PATH=/usr/bin "TEXT=a = b" EMPTY=
  LABELS org.opencontainers.image.licenses=0BSD "other=two words"
  USER root:65534
  WORKDIR /srv/data
  STOPSIGNAL SIGINT
  EXPOSE 8080 53/udp
  HEALTHCHECK CMD /usr/bin/check CMDX
  HEALTHCHECK_INTERVAL 1m30s HEALTHCHECK_TIMEOUT 500ms
  HEALTHCHECK_START_PERIOD 2h HEALTHCHECK_RETRIES 3
  FILES passwd=/etc/passwd a=b.conf=/etc/b.conf:0640
    "\$<TARGET_FILE:check>=/usr/bin/check:4755"
  ANNOTATIONS org.opencontainers.image.title=full
  VARIANT v3)
tinysys_add_image(bare TARGET prog TAG me/bare ENTRYPOINT NONE CMD /prog
  HEALTHCHECK NONE OUTPUT_DIRECTORY \${CMAKE_BINARY_DIR})
tinysys_add_image(owned TARGET prog TAG docker.io/library/owned:2)
get_target_property(path image_full TINYSYS_ARCHIVE)
file(WRITE \${CMAKE_BINARY_DIR}/path "\${path}")
EOF
ok "an image with every option builds" build "$dir/full" "$dir/full/b"
is "TINYSYS_ARCHIVE is its path" "$(cat "$dir/full/b/path")" "$dir/full/b/out/full.tar"
open_image "$dir/full/b/out/full.tar"
gzip -dc "$layer" >"$dir/full.tar"
is "the layer has its files, their directories and modes" "$(members "$dir/full.tar")" \
"drwxr-xr-x 0/0 1970-01-01 00:00 etc/
-rw-r----- 0/0 1970-01-01 00:00 etc/b.conf
-r--r--r-- 0/0 1970-01-01 00:00 etc/passwd
drwxr-xr-x 0/0 1970-01-01 00:00 usr/
drwxr-xr-x 0/0 1970-01-01 00:00 usr/bin/
-rwsr-xr-x 0/0 1970-01-01 00:00 usr/bin/check
-r-xr-xr-x 0/0 1970-01-01 00:00 usr/bin/prog"
mkdir "$dir/full.d"
tar -xf "$dir/full.tar" -C "$dir/full.d"
ok "the program is TINYSYS_BINARY" cmp "$dir/full/b/prog" "$dir/full.d/usr/bin/prog"
ok "a target's file is there" cmp "$dir/full/b/check" "$dir/full.d/usr/bin/check"
ok "a file with = in its name is there" cmp "$dir/full/a=b.conf" "$dir/full.d/etc/b.conf"
is "the whole configuration" "$(cat "$config")" \
	'{"architecture":"'"$architecture"'","os":"linux","variant":"v3","config":{"Entrypoint":["/usr/bin/prog","--flag"],"User":"root:65534","ExposedPorts":{"8080/tcp":{},"53/udp":{}},"Env":["PATH=/usr/bin","TEXT=a = b","EMPTY="],"Cmd":["one","two"],"Healthcheck":{"Test":["CMD","/usr/bin/check","CMDX"],"Interval":90000000000,"Timeout":500000000,"StartPeriod":7200000000000,"Retries":3},"WorkingDir":"/srv/data","Labels":{"org.opencontainers.image.licenses":"0BSD","other":"two words"},"StopSignal":"SIGINT"},"rootfs":{"type":"layers","diff_ids":["sha256:'"$(hash_of "$dir/full.tar")"'"]}}'
is "annotations are the manifest's" "$(json "$manifest" annotations org.opencontainers.image.title)" full
is "platform with variant" "$(json "$image/index.json" manifests 0 platform variant)" v3
names() {
	json "$image/manifest.json" 0 RepoTags 0
	json "$image/index.json" manifests 0 annotations io.containerd.image.name
	json "$image/index.json" manifests 0 annotations org.opencontainers.image.ref.name
}
is "names on a registry" "$(names)" "registry.example:5000/me/full:1.0_x
registry.example:5000/me/full:1.0_x
1.0_x"
open_image "$dir/full/b/bare.tar"
is "names of a user's image" "$(names)" "me/bare:latest
docker.io/me/bare:latest
latest"
is "CMD without ENTRYPOINT, HEALTHCHECK NONE" \
	"$(sed 's/.*"config":\(.*\),"rootfs".*/\1/' "$config")" \
	'{"Cmd":["/prog"],"Healthcheck":{"Test":["NONE"]}}'
open_image "$dir/full/b/out/owned.tar"
is "names given in full" "$(names)" "owned:2
docker.io/library/owned:2
2"

# What changed is built again, and nothing else.

archive=$dir/full/b/out/full.tar
digest() {
	cmake --build "$dir/full/b" >"$dir/output" 2>&1 || cat "$dir/output"
	json "$dir/full/b/out/full.json" digest
}
old=$(stat -c %Y.%y "$archive")
first=$(digest)
is "nothing changed: it is left alone" "$(stat -c %Y.%y "$archive")" "$old"
touch "$dir/full/CMakeLists.txt"
is "configured again: the same digest" "$(digest)" "$first"
is "configured again: it is left alone" "$(stat -c %Y.%y "$archive")" "$old"
echo "nobody:x:65534:65534::/:/" >>"$dir/full/passwd"
second=$(digest)
ok "a file changed: another digest" test "$second" != "$first"
echo "void _start(void) { for (int i = 0;; i++) *(volatile int *)&i = i; }" >"$dir/full/prog.c"
third=$(digest)
ok "the program changed: another digest" test "$third" != "$second"
sed -i 's/two words/three words/' "$dir/full/CMakeLists.txt"
ok "a label changed: another digest" test "$(digest)" != "$third"
rm "$archive"
digest >/dev/null
ok "it was removed: it is back" test -f "$archive"

# Values that CMake, JSON or a shell might take for something else.

values=('two words' '"quoted"' "it's" 'back\slash' 'at the end\' 'semi;colon' ';' '' ' '
	'$HOME' '${name}' '$<CONFIG>' '$<' '@name@' '[open' 'close]' ']=]' '[=[' '<>&' '#' '%s'
	'a=b=c' 'grüße 日本' $'tab\there' $'line\nbreak' $'\a\b\f\r\e\x01\x1f.')
{
	echo "add_executable(fake IMPORTED)"
	echo "set_target_properties(fake PROPERTIES IMPORTED_LOCATION \${CMAKE_SOURCE_DIR}/fake)"
	echo "tinysys_add_image(awkward TARGET fake TAG awkward CMD"
	printf ' [==[%s]==]\n' "${values[@]}"
	echo "LABELS"
	number=0
	for value in "${values[@]}"; do
		number=$((number + 1))
		printf ' [==[%s=%s]==]\n' "${value//[=;$'\n']/}$number" "$value"
	done
	echo ")"
} | project "$dir/awkward"
cp "$dir/prog" "$dir/awkward/fake"
ok "awkward values build" build "$dir/awkward" "$dir/awkward/b"
open_image "$dir/awkward/b/images/awkward.tar"
for i in "${!values[@]}"; do
	is "$(printf 'CMD keeps %q' "${values[i]}")" "$(json "$config" config Cmd "$i")" "${values[i]}"
	is "$(printf 'LABELS keeps %q' "${values[i]}")" \
		"$(json "$config" config Labels "${values[i]//[=;$'\n']/}$((i + 1))")" "${values[i]}"
done

# The architecture is the ELF header's.

# elf FILE CLASS ORDER MACHINE [FLAGS]: a 32-bit header, all in hex as it stands in
# the file.
elf() {
	local zeros=0000000000000000
	printf '%b' "$(echo "7f454c46${2}${3}0100${zeros}0000${4}$zeros$zeros${5:-00000000}$zeros$zeros" |
		sed 's/../\\x&/g')" >"$1"
}

architectures='386 01 01 0300
amd64 02 01 3e00
amd64 01 01 3e00
arm 01 01 2800
arm64 02 01 b700
riscv64 02 01 f300
ppc64le 02 01 1500
ppc64 02 02 0015
ppc 01 02 0014
s390x 02 02 0016
mips 01 02 0008 00001000
mipsle 01 01 0800 00100000
mips64p32 01 02 0008 00000020
mips64p32le 01 01 0800 20000000
mips64 02 02 0008 00000020
mips64le 02 01 0800 20000000
loong64 02 01 0201
sparc64 02 02 002b'
mkdir "$dir/elf"
number=0
while read -r name class order machine flags; do
	number=$((number + 1))
	elf "$dir/elf/$number" "$class" "$order" "$machine" "$flags"
	echo "add_executable(e$number IMPORTED)"
	echo "set_target_properties(e$number PROPERTIES IMPORTED_LOCATION $dir/elf/$number)"
	echo "tinysys_add_image(e$number TARGET e$number TAG $name)"
done <<<"$architectures" | project "$dir/elf"
ok "images of other architectures build" build "$dir/elf" "$dir/elf/b"
number=0
while read -r name header; do
	number=$((number + 1))
	is "ELF header $header is $name" \
		"$(json "$dir/elf/b/images/e$number.json" platform architecture)" "$name"
done <<<"$architectures"

# A mistake in the call stops the configuration, one that needs the program the build.

mkdir "$dir/bad"
cp "$dir/prog" "$dir/bad/fake"
touch "$dir/bad/file"

# bad MESSAGE ARGUMENTS: tinysys_add_image(bad ARGUMENTS) fails and says MESSAGE.
bad() {
	project "$dir/bad" <<-EOF
		add_executable(fake IMPORTED)
		set_target_properties(fake PROPERTIES IMPORTED_LOCATION \${CMAKE_SOURCE_DIR}/fake)
		add_library(library INTERFACE)
		tinysys_add_image(bad $2)
	EOF
	rm -rf "$dir/bad/b"
	ok "refused: ${2//$'\n'/ }" fails_with "tinysys_add_image(bad): $1" cmake -S "$dir/bad" -B "$dir/bad/b"
}

bad 'TARGET is missing' 'TAG bad'
bad 'TAG is missing' 'TARGET fake'
bad 'unknown keyword "SOURCES"' 'SOURCES x TARGET fake TAG bad'
bad 'unknown keyword "TAGS"' 'TARGET fake TAGS bad'
bad 'unknown keyword "more"' 'TARGET fake TAG bad more'
bad 'PLATFORMS has no value' 'TARGET fake TAG bad PLATFORMS'
bad 'PLATFORMS "linux/arm" is not one of linux/386, linux/amd64, linux/arm/v5' 'TARGET fake TAG bad PLATFORMS linux/arm'
bad 'PLATFORMS "" is not one of' 'TARGET fake TAG bad PLATFORMS ""'
bad 'PLATFORMS has linux/arm64 twice' 'TARGET fake TAG bad PLATFORMS linux/arm64 linux/386 linux/arm64'
bad 'VARIANT and PLATFORMS are both given' 'TARGET fake TAG bad VARIANT v7 PLATFORMS linux/amd64'
bad "TARGET fake is not tinysys_add_executable()'s, as PLATFORMS needs it" 'TARGET fake TAG bad PLATFORMS linux/amd64'
bad 'TARGET has no value' 'TARGET TAG bad'
bad 'TAG has no value' 'TARGET fake TAG'
bad 'CMD has no value' 'TARGET fake TAG bad CMD ENV a=b'
bad 'TAG is given twice' 'TARGET fake TAG bad TAG bad'
bad 'ENV is given twice' 'TARGET fake TAG bad ENV a=b ENV c=d'
bad 'TARGET nowhere does not exist' 'TARGET nowhere TAG bad'
bad 'TARGET library is no executable' 'TARGET library TAG bad'
for tag in '""' Bad bad: bad:-x bad/ /bad bad//x bad@sha256:00 'b ad' '"bad;x"' -bad bad_ a..b \
	host_.example:1/bad localhost:x/bad "bad:$(printf '%0129d' 0)" "$(printf '%0256d' 0)"; do
	tag=${tag#\"}
	tag=${tag%\"}
	bad "TAG \"$tag\" is not an image reference" "TARGET fake TAG \"$tag\""
done
for path in prog ./prog / /prog/ //prog /a/../prog /. '/a;b' '/a[b'; do
	bad "PATH \"$path\" is not an absolute path" "TARGET fake TAG bad PATH \"$path\""
done
bad 'WORKDIR "here" is not an absolute path' 'TARGET fake TAG bad WORKDIR here'
bad 'LABELS "novalue" is not key=value' 'TARGET fake TAG bad LABELS novalue'
bad 'LABELS "=value" is not key=value' 'TARGET fake TAG bad LABELS =value'
bad 'LABELS has "a" twice' 'TARGET fake TAG bad LABELS a=b a=c'
bad 'ENV "novalue" is not key=value' 'TARGET fake TAG bad ENV novalue'
bad 'ENV has "a" twice' 'TARGET fake TAG bad ENV a=b a=c'
bad 'ANNOTATIONS "novalue" is not key=value' 'TARGET fake TAG bad ANNOTATIONS novalue'
for user in '' -1 0: :0 1:2:3 'no body' 0x1 1.5; do
	bad "USER \"$user\" is not a user or user:group" "TARGET fake TAG bad USER \"$user\""
done
bad 'USER "2147483648": 2147483648 is greater' 'TARGET fake TAG bad USER 2147483648'
bad 'USER "0:4294967295": 4294967295 is greater' 'TARGET fake TAG bad USER 0:4294967295'
bad 'USER "nobody": nobody is no number and FILES has no /etc/passwd' 'TARGET fake TAG bad USER nobody'
bad 'USER "0:adm": adm is no number and FILES has no /etc/group' \
	'TARGET fake TAG bad USER 0:adm FILES file=/etc/passwd'
for signal in '' SIGNONE sigterm 0 65 -9; do
	bad "STOPSIGNAL \"$signal\" is not a signal" "TARGET fake TAG bad STOPSIGNAL \"$signal\""
done
for port in '' http 0 65536 80/icmp 80-90 80/; do
	bad "EXPOSE \"$port\" is not a port" "TARGET fake TAG bad EXPOSE \"$port\""
done
bad 'EXPOSE has "80/tcp" twice' 'TARGET fake TAG bad EXPOSE 80 80/tcp'
bad 'ENTRYPOINT NONE needs CMD' 'TARGET fake TAG bad ENTRYPOINT NONE'
bad 'HEALTHCHECK is neither' 'TARGET fake TAG bad HEALTHCHECK /check'
bad 'HEALTHCHECK is neither' 'TARGET fake TAG bad HEALTHCHECK CMD'
bad 'HEALTHCHECK is neither' 'TARGET fake TAG bad HEALTHCHECK NONE /check'
bad 'HEALTHCHECK has no value' 'TARGET fake TAG bad HEALTHCHECK USER 0'
bad 'HEALTHCHECK_INTERVAL needs HEALTHCHECK CMD' 'TARGET fake TAG bad HEALTHCHECK_INTERVAL 1s'
bad 'HEALTHCHECK_RETRIES needs HEALTHCHECK CMD' \
	'TARGET fake TAG bad HEALTHCHECK NONE HEALTHCHECK_RETRIES 1'
for time in '' 30 s 1d 1.5s -1s '1s 2s' 9999999h; do
	bad "HEALTHCHECK_TIMEOUT \"$time\" is not a duration" \
		"TARGET fake TAG bad HEALTHCHECK CMD /x HEALTHCHECK_TIMEOUT \"$time\""
done
bad 'HEALTHCHECK_TIMEOUT "0s" is no time' \
	'TARGET fake TAG bad HEALTHCHECK CMD /x HEALTHCHECK_TIMEOUT 0s'
for retries in 0 -1 many 1s; do
	bad "HEALTHCHECK_RETRIES \"$retries\" is not a count" \
		"TARGET fake TAG bad HEALTHCHECK CMD /x HEALTHCHECK_RETRIES $retries"
done
bad 'FILES "file" is not file=/path' 'TARGET fake TAG bad FILES file'
bad 'FILES "file=path" is not file=/path' 'TARGET fake TAG bad FILES file=path'
bad 'FILES "=/path" is not file=/path' 'TARGET fake TAG bad FILES =/path'
bad 'FILES "/a/../b" is not an absolute path' 'TARGET fake TAG bad FILES file=/a/../b'
bad "FILES $dir/bad/nothing does not exist" 'TARGET fake TAG bad FILES nothing=/path'
bad "FILES $dir/bad is a directory" 'TARGET fake TAG bad FILES ${CMAKE_SOURCE_DIR}=/path'
bad 'VARIANT "7" is not a variant' 'TARGET fake TAG bad VARIANT 7'
bad 'OUTPUT_DIRECTORY "" is not a directory' 'TARGET fake TAG bad OUTPUT_DIRECTORY ""'
bad 'the target image_bad exists already' 'TARGET fake TAG bad)
tinysys_add_image(bad TARGET fake TAG bad'
bad_name() {
	project "$dir/bad" <<-EOF
		tinysys_add_image("$1" TARGET fake TAG bad)
	EOF
	ok "refused: the name \"$1\"" fails_with "tinysys_add_image($1): the name may hold" \
		cmake -S "$dir/bad" -B "$dir/bad/b"
}
for name in '' a/b 'a b' '../a' -a; do
	bad_name "$name"
done

# bad_build MESSAGE FILE ARGUMENTS: the build fails; the target's file is FILE.
bad_build() {
	project "$dir/bad" <<-EOF
		add_executable(fake IMPORTED)
		set_target_properties(fake PROPERTIES IMPORTED_LOCATION \${CMAKE_SOURCE_DIR}/$2)
		tinysys_add_image(bad TARGET fake TAG bad ${3-})
	EOF
	rm -rf "$dir/bad/b"
	ok "stops the build: $1" fails_with "$1" build "$dir/bad" "$dir/bad/b"
	ok "leaves no archive" test ! -e "$dir/bad/b/images/bad.tar"
}

elf "$dir/bad/strange" 01 01 ffff
bad_build "file is not an ELF file" file
bad_build "OCI has no name for" strange
bad_build "two files /fake" fake "FILES file=/fake"
bad_build "/a is a file and a directory" fake "FILES file=/a file=/a/b"

for tool in TINYSYS_TAR TINYSYS_GZIP; do
	for path in /bin/false /nonexistent; do
		rm -rf "$dir/elf/tool"
		ok "refused: $tool is $path" fails_with "$tool is \"$path\"" \
			cmake -S "$dir/elf" -B "$dir/elf/tool" -D "$tool=$path"
	done
done

finish
