# SPDX-License-Identifier: 0BSD

set(TINYSYS_ABI powerpc64le)
include("${CMAKE_CURRENT_LIST_DIR}/clang.cmake")
