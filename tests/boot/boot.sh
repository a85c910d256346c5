#!/bin/bash
# SPDX-License-Identifier: 0BSD
#
# Boots a kernel of Debian's with the programs of ../target, which init.c runs, and once more with hang as process 1.
# Prints TAP: a result for each program.
#
#   boot.sh KERNELS    the directory where kernels are kept
#
# The environment says which, as the table in CMakeLists.txt:
#
#   CC        the compiler's command
#   PACKAGE   "SUITE ARCHITECTURE PATTERN" of the package that holds the kernel; the latest whose name fits
#   QEMU      the command, after qemu-system-
#   CONSOLE   the kernel's console, and what else is on its command line
#   TASKS     what makes the kernel list its tasks, typed on that console of qemu's: a magic SysRq
#   VECTOR    options with which vector.c is compiled to use a state that system calls destroy; none if not set
# shellcheck disable=SC2317 # functions that ok calls
# shellcheck disable=SC2153 # what the environment says, and the same as an array

set -eu
export EMULATOR # lib.sh has nothing to run here
EMULATOR=$(uname -m)
# shellcheck source=tests/target/lib.sh
. "$(dirname "$0")/../target/lib.sh"
mkdir -p "$1"
kernels=$(cd "$1" && pwd)
here=$root/tests/boot
read -ra qemu <<<"qemu-system-$QEMU"
for tool in "${qemu[0]}" cpio; do
	have "$tool" || nothing "no $tool"
done

# debian SUITE ARCHITECTURE PATTERN FILE: the kernel of the latest package whose name fits, as FILE, and that package's
# name and version as FILE.package. The mirror is the one that this machine uses.
debian() {
	local mirror name state=$dir/apt
	have apt-get && have dpkg-deb || return
	# shellcheck disable=SC2016 # apt's variables
	mirror=$(apt-get indextargets --format '$(ORIGIN)/$(LABEL) $(REPO_URI)' 'Created-By: Packages' |
		sed -n 's,^Debian/Debian ,,p' | head -n 1)
	echo "mirror: ${mirror:-none in the sources of apt}"
	[ -n "$mirror" ] || return
	mkdir -p "$state/lists/partial" "$state/archives/partial" "$state/sources"
	: >"$state/status"
	cat >"$state/sources/debian.sources" <<-END
		Types: deb
		URIs: $mirror
		Suites: $1
		Components: main
		Architectures: $2
		Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg
	END
	cat >"$state/conf" <<-END
		Dir::State "$state";
		Dir::State::status "$state/status";
		Dir::Cache "$state";
		Dir::Etc::sourcelist "/dev/null";
		Dir::Etc::sourceparts "$state/sources";
		#clear APT::Architectures;
		APT::Architecture "$2";
		APT::Architectures { "$2"; };
		APT::Sandbox::User "root";
		#clear APT::Update::Post-Invoke;
		#clear APT::Update::Post-Invoke-Success;
	END
	apt-get -c "$state/conf" -q update || return
	# shellcheck disable=SC2053 # it is a pattern
	name=$(apt-cache -c "$state/conf" pkgnames linux- | sort -V | while read -r name; do
		[[ $name = $3 ]] && echo "$name"
	done | tail -n 1)
	echo "package: ${name:-none like $3}"
	[ -n "$name" ] && (cd "$state" && apt-get -c conf -q download "$name") || return
	dpkg-deb --fsys-tarfile "$state/$name"_*.deb | tar -x -O --wildcards './*/vmlinu[xz]*' >"$4.new" || return
	dpkg-deb -f "$state/$name"_*.deb Package Version | sed 's/.*: //' | paste -sd ' ' >"$4.package"
	mv "$4.new" "$4"
	rm -rf "$state"
}

# One of several tests downloads what they share.
read -ra package <<<"$PACKAGE"
kernel=$kernels/$(tr -c '[:alnum:]\n' _ <<<"$PACKAGE")
exec 9>"$kernel.lock"
flock 9
if [ ! -s "$kernel" ]; then
	debian "${package[@]}" "$kernel" >"$dir/output" 2>&1 || {
		sed 's/^/# /' "$dir/output"
		nothing "no kernel from Debian: $(tail -n 1 "$dir/output")"
	}
fi
flock -u 9
exec 9>&-

# What is in the kernel's root directory. /list is for init.c.
tree=$dir/tree
mkdir -p "$tree"/{bin,proc,test,tmp}
ok "init builds" build "$tree/init" -Os -I "$tests" "$here/init.c"
ok "sh builds" build "$tree/bin/sh" -Os -I "$tests" "$here/sh.c"
ok "hang builds, flat layout" build_flat "$tree/hang" -Os "$root/examples/hang.c"

# program NAME BUILD SOURCE OPTION...: one of the programs, which runs with the arguments in the array given.
names=()
program() {
	local name=$1 build=$2 file=/test/$((${#names[@]} + 1)) words
	shift 2
	ok "$name builds" "$build" "$tree$file" -I "$tests" "$@"
	printf -v words '\t%s' "$name" "$file" "${given[@]}"
	echo "${words:1}" >>"$tree/list"
	names+=("$name")
}

given=()
for name in sigaction sigset signal registers syscall process file memory time string; do
	program "$name, -Os" build "$tests/$name.c" -Os
	program "$name, -O2" build "$tests/$name.c" -O2
	program "$name, segments layout" build_segments "$tests/$name.c" -Os
done
program "flat layout" build_flat "$here/flat.c" -Os
program "maps" build "$here/maps.c" -Os
program "maps, segments layout" build_segments "$here/maps.c" -Os
read -ra vector <<<"${VECTOR:-}"
if [ ${#vector[@]} != 0 ]; then
	program "vector" build "$tests/vector.c" -O3 "${vector[@]}"
fi
given=(one '' 'two words')
program "start, -Os" build "$tests/start.c" -Os -DTINYSYS_ENVIRON
program "start, -O2" build "$tests/start.c" -O2
program "start, segments layout" build_segments "$tests/start.c" -Os -DTINYSYS_ENVIRON
given=(/hang)
program "maps of hang, flat layout" build "$here/maps.c" -Os
rm -f "$tree"/{hang,test/*}.{elf,map}
(cd "$tree" && find . | sort | cpio -o -H newc --quiet >"$dir/initramfs")

# A kernel that panics restarts at once, which ends qemu.
machine=("${qemu[@]}" -kernel "$kernel" -initrd "$dir/initramfs" -nographic -no-reboot -nic none)
line="console=$CONSOLE panic=-1"
log=$dir/log
begin=$SECONDS
status=0
timeout 120 "${machine[@]}" -append "$line loglevel=1" </dev/null >"$dir/console" 2>&1 || status=$?
tr -d '\r' <"$dir/console" >"$log"
echo "# $(cat "$kernel.package")"
echo "# $(sed -n 's/.*boot: \(Linux version\)/\1/p' "$log")"
echo "# ${qemu[*]}, $((SECONDS - begin)) s"

# whole NAME: the program's results, as the console has them.
whole() {
	sed -n "s/^$1| //p" "$log" >"$dir/$1"
	# shellcheck disable=SC2016
	tap bash -c 'cat "$1"; exit "$2"' - "$dir/$1" "$(sed -n "s/^$1> //p" "$log" | grep -x '[0-9]*' || echo 255)"
}

booted() {
	tail -n 40 "$log"
	echo "qemu: status $status"
	[ "$status" = 0 ] && grep -q 'boot: Linux version ' "$log" && grep -qx 'boot: all have run' "$log" &&
		[ "$(grep -c 'Kernel panic' "$log")" = 1 ]
}

ok "the kernel boots, runs all programs, and panics but where its process 1 ends" booted
for name in "${names[@]}"; do
	ok "$name" whole "$name"
done

# A kernel tells as exitcode what wait4 would.
ended() {
	grep -e '^process 1' -e 'Kernel panic' "$log"
	grep -qx 'process 1| is hang' "$log" && grep -qx 'process 1| sleeps' "$log" &&
		grep -q 'Kernel panic.*Attempted to kill init! exitcode=0x00000000' "$log"
}

ok "hang as process 1 sleeps, and SIGTERM ends it with status 0" ended

# asks: once process 1 is started, types what makes the kernel list its tasks, until it does or a while has passed.
asks() {
	local end=$((SECONDS + 60))
	while [ "$SECONDS" -lt "$end" ] && ! grep -a -q -e 'task:hang .*state:S.*pid:1 ' -e 'Kernel panic' "$log"; do
		if grep -a -q 'Run /hang as init process' "$log"; then
			printf '%b' "$TASKS"
		fi
		sleep 1
	done
	printf '\001x' # qemu's own escape: ends it
}

alone() {
	asks | timeout 90 "${machine[@]}" -append "$line rdinit=/hang sysrq_always_enabled" >"$log" 2>&1
	grep -a -e 'task:hang' -e 'Kernel panic' "$log" || tail -n 40 "$log"
	grep -a -q 'task:hang .*state:S.*pid:1 ' "$log" && ! grep -a -q 'Kernel panic' "$log"
}

: >"$log"
ok "the kernel starts hang itself as process 1, which sleeps" alone
finish
