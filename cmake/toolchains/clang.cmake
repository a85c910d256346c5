# SPDX-License-Identifier: 0BSD
#
# What the toolchain files ABI-clang.cmake share: clang and lld alone, no cross compiler, no libc, no sysroot.
# CMAKE_C_COMPILER and CMAKE_CXX_COMPILER or CC and CXX choose the compilers, each one word (a launcher is what
# CMAKE_C_COMPILER_LAUNCHER is for); else it is the newest clang that has lld.

include("${CMAKE_CURRENT_LIST_DIR}/target.cmake")

if(CMAKE_C_COMPILER)
  list(GET CMAKE_C_COMPILER 0 CMAKE_C_COMPILER)
elseif(DEFINED ENV{CC})
  separate_arguments(CMAKE_C_COMPILER UNIX_COMMAND "$ENV{CC}")
else()
  tinysys_newest_clang(CMAKE_C_COMPILER)
  if(NOT CMAKE_C_COMPILER)
    message(FATAL_ERROR "${TINYSYS_ABI}-clang.cmake: no clang in PATH that has lld beside it or in PATH")
  endif()
endif()
if(CMAKE_CXX_COMPILER)
  list(GET CMAKE_CXX_COMPILER 0 CMAKE_CXX_COMPILER)
elseif(DEFINED ENV{CXX})
  separate_arguments(CMAKE_CXX_COMPILER UNIX_COMMAND "$ENV{CXX}")
else()
  string(REGEX REPLACE "clang([^/;]*)(;|$)" "clang++\\1\\2" CMAKE_CXX_COMPILER "${CMAKE_C_COMPILER}")
endif()

# Options in a compiler's list are the compiler's; CMAKE_C_FLAGS does not take them away.
separate_arguments(tinysys_clang UNIX_COMMAND "${tinysys_clang}")
list(APPEND CMAKE_C_COMPILER ${tinysys_clang})
list(APPEND CMAKE_CXX_COMPILER ${tinysys_clang})
set(CMAKE_EXE_LINKER_FLAGS_INIT -fuse-ld=lld)
