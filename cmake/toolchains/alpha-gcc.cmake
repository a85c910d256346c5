# SPDX-License-Identifier: 0BSD

set(TINYSYS_ABI alpha)
include("${CMAKE_CURRENT_LIST_DIR}/gcc.cmake")
