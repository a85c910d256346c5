# SPDX-License-Identifier: 0BSD

set(TINYSYS_ABI mipsn32el)
include("${CMAKE_CURRENT_LIST_DIR}/gcc.cmake")
