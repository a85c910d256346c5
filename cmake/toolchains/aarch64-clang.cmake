# SPDX-License-Identifier: 0BSD
#
# Toolchain: aarch64 with clang and lld alone: no cross compiler, no libc, no sysroot. CC and CXX choose the compilers.

set(CMAKE_SYSTEM_NAME Linux)
set(CMAKE_SYSTEM_PROCESSOR aarch64)

# Of the clangs that there are, the first that finds an lld.
if(NOT CMAKE_C_COMPILER AND NOT DEFINED ENV{CC})
  set(names clang)
  foreach(version RANGE 30 11 -1)
    list(APPEND names clang-${version})
  endforeach()
  foreach(name IN LISTS names)
    execute_process(COMMAND ${name} --print-prog-name=ld.lld
      OUTPUT_VARIABLE lld OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
    if(IS_ABSOLUTE "${lld}")
      set(CMAKE_C_COMPILER ${name})
      string(REPLACE clang clang++ CMAKE_CXX_COMPILER ${name})
      break()
    endif()
  endforeach()
  if(NOT CMAKE_C_COMPILER)
    message(FATAL_ERROR "aarch64-clang.cmake: no clang in PATH that has lld beside it or in PATH")
  endif()
endif()
set(CMAKE_C_COMPILER_TARGET aarch64-linux-gnu)
set(CMAKE_CXX_COMPILER_TARGET aarch64-linux-gnu)
set(CMAKE_EXE_LINKER_FLAGS_INIT -fuse-ld=lld)
set(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY) # CMake's checks would link with a libc

include("${CMAKE_CURRENT_LIST_DIR}/emulator.cmake")
