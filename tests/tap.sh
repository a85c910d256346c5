# SPDX-License-Identifier: 0BSD
# shellcheck shell=bash
#
# What the scripts here share; each sources it first. Results are TAP: ok, skip, and finish at the end.
# It sets root, the project's directory, and dir, a directory that goes when the script ends.

set -eu
export LC_ALL=C
unset CPATH C_INCLUDE_PATH CPLUS_INCLUDE_PATH
# shellcheck disable=SC2034 # for those who source this
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
dir=$(mktemp -d)
export TMPDIR=$dir # a compiler that fails leaves files
trap 'rm -rf "$dir"' EXIT
count=0
ran=0
failed=0
reasons=

# shellcheck disable=SC2034 # for those who source this
strict=(-Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wundef -Wcast-qual -Werror)

# ok DESCRIPTION COMMAND...: passes if the command does; what it printed tells why not.
ok() {
	local text=$1
	shift
	count=$((count + 1))
	ran=$((ran + 1))
	if "$@" >"$dir/output" 2>&1; then
		echo "ok $count - $text"
	else
		failed=$((failed + 1))
		echo "not ok $count - $text"
		head -n 100 "$dir/output" | sed 's/^/# /'
	fi
}

# skip DESCRIPTION REASON
skip() {
	count=$((count + 1))
	reasons=$2
	echo "ok $count - $1 # SKIP $2"
}

# The plan, and the exit status: 77 if nothing could run.
finish() {
	echo "1..$count"
	if [ "$ran" = 0 ]; then
		echo "skip: ${reasons:-nothing to do}"
		exit 77
	fi
	exit $((failed != 0))
}

have() {
	command -v "$1" >/dev/null
}

# same GOT WANTED
same() {
	[ "$1" = "$2" ] && return
	printf 'got:\n%s\nwanted:\n%s\n' "$1" "$2"
	return 1
}

# is DESCRIPTION GOT WANTED
is() {
	ok "$1" same "$2" "$3"
}

# fails COMMAND...: passes if the command does not.
fails() {
	! "$@"
}

# empty FILE: passes if the file is; its lines tell what was found.
empty() {
	cat "$1"
	[ ! -s "$1" ]
}

# Many commands as one result: no_rows, then row COMMAND... for each, then run_rows runs them, two at a time, and passes
# if all do; those that do not are printed. rows is their number.
no_rows() {
	rows=0
	: >"$dir/rows"
}

row() {
	rows=$((rows + 1))
	printf '%q ' "$@" >>"$dir/rows"
	echo >>"$dir/rows"
}

# shellcheck disable=SC2016 # $0 is the row
run_rows() {
	[ "$rows" != 0 ] && xargs -P 2 -d '\n' -n 1 bash -c 'eval "$0" || { echo "$0"; exit 1; }' <"$dir/rows"
}

# each_compiler FUNCTION: calls it for gcc, each clang, and the same for the other architecture, with
#   compiler    a name for the descriptions
#   machine     what it compiles for: x86_64 or aarch64
#   cc, cxx     the commands, arrays; cxx is empty where there is no C++
each_compiler() {
	local function=$1 name versions='' version other=aarch64
	[ "$(uname -m)" = aarch64 ] && other=x86_64
	for name in gcc "$other-linux-gnu-gcc" clang clang-14 clang-19; do
		if ! have "$name"; then
			case $name in
			clang-*) ;;
			*) skip "with $name" "no $name" ;;
			esac
			continue
		fi
		cc=("$name")
		case $name in
		*gcc) cxx=("${name%gcc}g++") ;;
		*) cxx=("${name/clang/clang++}") ;;
		esac
		have "${cxx[0]}" || cxx=()
		version=$("$name" -dumpversion)
		if [ "${name#clang}" != "$name" ]; then
			case " $versions " in *" $version "*) continue ;; esac
			versions="$versions $version"
		fi
		machine=$("$name" -dumpmachine)
		machine=${machine%%-*}
		compiler="${name%-[0-9]*} $version, $machine"
		"$function"
		[ "${name#clang}" != "$name" ] || continue
		cc+=("--target=$other-linux-gnu")
		[ ${#cxx[@]} = 0 ] || cxx+=("--target=$other-linux-gnu")
		machine=$other
		# shellcheck disable=SC2034
		compiler="clang $version, $machine"
		"$function"
	done
}
