# SPDX-License-Identifier: 0BSD

set(TINYSYS_ABI powerpc)
include("${CMAKE_CURRENT_LIST_DIR}/gcc.cmake")
