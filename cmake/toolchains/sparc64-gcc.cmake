# SPDX-License-Identifier: 0BSD

set(TINYSYS_ABI sparc64)
include("${CMAKE_CURRENT_LIST_DIR}/gcc.cmake")
