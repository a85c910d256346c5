# SPDX-License-Identifier: 0BSD

set(TINYSYS_ABI s390x)
include("${CMAKE_CURRENT_LIST_DIR}/gcc.cmake")
