#!/bin/bash
# SPDX-License-Identifier: 0BSD
#
# What README.md tells a newcomer to type, typed into an empty Debian 12: its first two commands, in a fresh chroot that
# has apt and nothing else. As root; needs debootstrap and a Debian mirror.
#
#   newcomer.sh SOURCE

set -eu
source=$(cd "$1" && pwd)
[ "$(id -u)" -eq 0 ] || { echo "skip: needs root for chroot"; exit 77; }
command -v debootstrap >/dev/null || { echo "skip: needs debootstrap"; exit 77; }

root=$(mktemp -d)
# shellcheck disable=SC2317 # called by the trap
cleanup() {
	umount -R "$root" 2>/dev/null || true
	rm -rf --one-file-system "$root"
}
trap cleanup EXIT
chmod 755 "$root" # the tests run programs as other users too

debootstrap --variant=minbase bookworm "$root" >"$root.log" 2>&1 || { tail "$root.log"; exit 1; }
rm -f "$root.log"
cp /etc/resolv.conf "$root/etc/"
mount --bind "$root" "$root" # as a container's root is, a mount of its own
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
mount --make-rslave "$root/dev"
mkdir "$root/srv/clone"
(cd "$source" && git ls-files -z | tar -c --null -T -) | tar -x -C "$root/srv/clone"

echo "1..2"
failed=0
for number in 1 2; do
	command=$(awk -v LANG=sh -v WANT=$number -f "$source/tests/docs/blocks.awk" "$source/README.md")
	if env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive \
		chroot "$root" sh -c "cd /srv/clone && $command" >"$root/log" 2>&1 </dev/null; then
		grep -E 'tests passed|bytes|sha256' "$root/log" | sed 's/^/# /'
		echo "ok $number - $command"
	else
		tail -n 60 "$root/log" | sed 's/^/# /'
		echo "not ok $number - $command"
		failed=1
	fi
done
exit $failed
