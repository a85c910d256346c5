# SPDX-License-Identifier: 0BSD
#
# Toolchain: aarch64 with GCC's cross compiler (Debian and Ubuntu: gcc-aarch64-linux-gnu). No libc for aarch64 needed.

set(CMAKE_SYSTEM_NAME Linux)
set(CMAKE_SYSTEM_PROCESSOR aarch64)

set(CMAKE_C_COMPILER aarch64-linux-gnu-gcc)
set(CMAKE_CXX_COMPILER aarch64-linux-gnu-g++)
set(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY) # CMake's checks would link with a libc

include("${CMAKE_CURRENT_LIST_DIR}/emulator.cmake")
