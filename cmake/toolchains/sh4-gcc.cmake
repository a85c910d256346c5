# SPDX-License-Identifier: 0BSD

set(TINYSYS_ABI sh4)
include("${CMAKE_CURRENT_LIST_DIR}/gcc.cmake")
