# SPDX-License-Identifier: 0BSD
# shellcheck shell=bash
# shellcheck disable=SC2034 # for those who source this
#
# What the scripts here share. TINYSYS_BUILD is the configured project, which they install from; by hand it may be
# missing, then one is made.

. "$(dirname "${BASH_SOURCE[0]}")/../tap.sh"

unset CMAKE_PREFIX_PATH CMAKE_GENERATOR CMAKE_TOOLCHAIN_FILE CMAKE_BUILD_TYPE CC CXX CFLAGS CXXFLAGS LDFLAGS DESTDIR \
	PKG_CONFIG_PATH PKG_CONFIG_LIBDIR SOURCE_DATE_EPOCH
here=$root/tests/package

# install_to PREFIX: puts the package there.
install_to() {
	if [ -z "${TINYSYS_BUILD-}" ]; then
		TINYSYS_BUILD=$dir/tinysys
		cmake -G Ninja -S "$root" -B "$TINYSYS_BUILD" >/dev/null
	fi
	cmake --install "$TINYSYS_BUILD" --prefix "$1" >/dev/null
}

# says TEXT COMMAND...: passes if the command fails and prints the text, however its lines are broken.
says() {
	local text=$1
	shift
	if "$@" >"$dir/said" 2>&1; then
		echo "it did not fail"
		return 1
	fi
	cat "$dir/said"
	tr -s ' \n' ' ' <"$dir/said" | grep -qF -- "$text"
}

# toolchain COMPILER LINKER MACHINE: sets toolchain, the arguments for cmake, and run, the emulator or nothing; fails
# with a reason where that combination is not installed.
toolchain() {
	local compiler=$1 linker=$2 machine=$3 lld
	toolchain=()
	run=
	if [ "$machine" = "$(uname -m)" ]; then
		if [ "$compiler" = gcc ]; then
			toolchain+=(-DCMAKE_C_COMPILER=gcc -DCMAKE_CXX_COMPILER=g++)
		else
			toolchain+=(-DCMAKE_C_COMPILER=clang -DCMAKE_CXX_COMPILER=clang++)
		fi
	else
		toolchain+=(--toolchain "$root/cmake/toolchains/$machine-$compiler.cmake")
		run=$(command -v "qemu-$machine" || command -v "qemu-$machine-static") ||
			{ reason="no qemu-$machine"; return 1; }
		[ "$compiler" = clang ] || compiler=$machine-linux-gnu-gcc
	fi
	have "$compiler" || { reason="no $compiler"; return 1; }
	lld=$(command -v ld.lld || command -v ld.lld-19 || command -v ld.lld-14 || true)
	if [ "$linker" = lld ] && [ "$compiler" = clang ]; then
		toolchain+=(-DCMAKE_EXE_LINKER_FLAGS=-fuse-ld=lld) # its own, which knows what it writes for link-time optimisation
	elif [ "$linker" = lld ]; then
		[ -n "$lld" ] || { reason='no lld'; return 1; }
		# a cross gcc does not look for it in PATH
		mkdir -p "$dir/lld"
		ln -sf "$lld" "$dir/lld/ld.lld"
		toolchain+=("-DCMAKE_EXE_LINKER_FLAGS=-fuse-ld=lld -B$dir/lld")
	else
		[ "$machine" = "$(uname -m)" ] || have "$machine-linux-gnu-ld.bfd" ||
			{ reason="no ld.bfd for $machine"; return 1; }
		toolchain+=(-DCMAKE_EXE_LINKER_FLAGS=-fuse-ld=bfd)
	fi
}
