# SPDX-License-Identifier: 0BSD

set(TINYSYS_ABI mips64)
include("${CMAKE_CURRENT_LIST_DIR}/clang.cmake")
