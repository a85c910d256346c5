# SPDX-License-Identifier: 0BSD

set(TINYSYS_ABI riscv32)
include("${CMAKE_CURRENT_LIST_DIR}/clang.cmake")
