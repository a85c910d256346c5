# SPDX-License-Identifier: 0BSD
#
# What the toolchain files ABI-gcc.cmake share: the cross compiler of Debian and Ubuntu, whose package is its name with
# gcc- in front (gcc-aarch64-linux-gnu). No libc for the ABI needed.

include("${CMAKE_CURRENT_LIST_DIR}/target.cmake")

# Options in a compiler's list are the compiler's; CMAKE_C_FLAGS does not take them away.
separate_arguments(CMAKE_C_COMPILER UNIX_COMMAND "${tinysys_gcc}")
string(REGEX REPLACE "gcc(;|$)" "g++\\1" CMAKE_CXX_COMPILER "${CMAKE_C_COMPILER}")
