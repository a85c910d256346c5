# SPDX-License-Identifier: 0BSD

set(TINYSYS_ABI i386)
include("${CMAKE_CURRENT_LIST_DIR}/gcc.cmake")
