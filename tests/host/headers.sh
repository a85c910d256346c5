#!/bin/bash
# SPDX-License-Identifier: 0BSD
#
# Fetches the newest of the kernel's headers that this machine's Debian mirror has, those of every architecture in one
# package, for the tests that compare with them.
#
#	tests/host/headers.sh DIR
#
# DIR/usr is then an unpacked linux-libc-dev. What is there already is left. Uses apt with a configuration of its own:
# the system's lists and packages stay as they are, and no privilege is asked.
#
# Exit: 0 they are there, 1 they cannot be unpacked, 77 there is no mirror or nothing comes from it.

set -eu
export LC_ALL=C
directory=$1
if [ -e "$directory/usr/include/linux/version.h" ]; then
	exit 0
fi

nothing() {
	echo "skip: $1"
	exit 77
}

for name in apt-get dpkg-deb; do
	command -v "$name" >/dev/null || nothing "no $name"
done
# shellcheck disable=SC2016 # apt's own
mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Label: Debian' 2>/dev/null | head -n 1)
[ -n "$mirror" ] || nothing "apt has no mirror of Debian"
keyring=/usr/share/keyrings/debian-archive-keyring.gpg
[ -e "$keyring" ] || nothing "no $keyring"

mkdir -p "$directory"
directory=$(cd "$directory" && pwd)
temporary=$(mktemp -d)
trap 'rm -rf "$temporary"' EXIT
mkdir -p "$temporary"/{parts,lists/partial,cache/archives/partial,unpacked}
: >"$temporary/status"
# Backports have newer kernels than the release they are for; apt holds them back unless it is told otherwise.
printf 'Package: *\nPin: release *\nPin-Priority: 500\n' >"$temporary/preferences"
configured() {
	local program=$1
	shift
	timeout 300 "$program" -q -o "Dir::Etc::sourcelist=$temporary/sources.list" -o "Dir::Etc::sourceparts=$temporary/parts" \
		-o "Dir::Etc::preferences=$temporary/preferences" -o "Dir::Etc::preferencesparts=$temporary/parts" \
		-o "Dir::State::lists=$temporary/lists" -o "Dir::State::status=$temporary/status" \
		-o "Dir::Cache=$temporary/cache" -o Acquire::Languages=none -o Acquire::Retries=2 -o APT::Sandbox::User= "$@"
}

# The newest of what these have; one that is not there yet, or no longer, leaves the others.
for suite in trixie-backports stable-backports sid; do
	echo "deb [signed-by=$keyring] $mirror $suite main"
done >"$temporary/sources.list"
{
	configured apt-get update || true
	cd "$temporary"
	configured apt-get download linux-libc-dev || true
} >"$temporary/log" 2>&1
for package in "$temporary"/*.deb; do
	[ -e "$package" ] || nothing "no headers from apt: $(tail -n 1 "$temporary/log")"
	dpkg-deb -x "$package" "$temporary/unpacked"
done
[ -d "$temporary/unpacked/usr/lib/linux/uapi" ] || nothing "headers of one architecture only"
# In one step, so that what is there is whole.
rm -rf "${directory:?}/usr"
mv "$temporary/unpacked/usr" "$directory/usr"
