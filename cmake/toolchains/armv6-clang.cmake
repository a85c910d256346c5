# SPDX-License-Identifier: 0BSD

set(TINYSYS_ABI armv6)
include("${CMAKE_CURRENT_LIST_DIR}/clang.cmake")
