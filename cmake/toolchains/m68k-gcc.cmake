# SPDX-License-Identifier: 0BSD

set(TINYSYS_ABI m68k)
include("${CMAKE_CURRENT_LIST_DIR}/gcc.cmake")
