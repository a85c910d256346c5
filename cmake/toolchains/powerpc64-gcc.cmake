# SPDX-License-Identifier: 0BSD

set(TINYSYS_ABI powerpc64)
include("${CMAKE_CURRENT_LIST_DIR}/gcc.cmake")
