# SPDX-License-Identifier: 0BSD
# shellcheck shell=bash
#
# The parts of docs/sizes.md that a script writes or checks: what stands between <!-- NAME --> and <!-- end NAME -->.
# shellcheck disable=SC2154 # root and dir are tap.sh's

# section NAME: prints it
section() {
	sed -n "/^<!-- $1 -->\$/,/^<!-- end $1 -->\$/p" "$root/docs/sizes.md" | sed '1d;$d'
}

# write_section NAME: replaces it by what is read
write_section() {
	cat >"$dir/section"
	sed -i -e "/^<!-- $1 -->\$/,/^<!-- end $1 -->\$/{
		/^<!-- $1 -->\$/{
			r $dir/section
			p
		}
		/^<!-- end $1 -->\$/!d
	}" "$root/docs/sizes.md"
}
