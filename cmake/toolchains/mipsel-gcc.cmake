# SPDX-License-Identifier: 0BSD

set(TINYSYS_ABI mipsel)
include("${CMAKE_CURRENT_LIST_DIR}/gcc.cmake")
