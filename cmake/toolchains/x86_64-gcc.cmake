# SPDX-License-Identifier: 0BSD

set(TINYSYS_ABI x86_64)
include("${CMAKE_CURRENT_LIST_DIR}/gcc.cmake")
