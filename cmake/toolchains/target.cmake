# SPDX-License-Identifier: 0BSD
#
# What all the toolchain files share: the target is TINYSYS_ABI, and ctest runs its programs where the user-mode emulator
# is installed.

include("${CMAKE_CURRENT_LIST_DIR}/abis.cmake")
tinysys_abi(0 ${TINYSYS_ABI} TINYSYS_ABI CMAKE_SYSTEM_PROCESSOR tinysys_emulator tinysys_clang tinysys_gcc)
set(CMAKE_SYSTEM_NAME Linux)
set(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY) # CMake's checks would link with a libc

if(tinysys_emulator AND NOT CMAKE_HOST_SYSTEM_PROCESSOR STREQUAL CMAKE_SYSTEM_PROCESSOR)
  find_program(TINYSYS_EMULATOR
    NAMES qemu-${tinysys_emulator} qemu-${tinysys_emulator}-static
    NO_CMAKE_FIND_ROOT_PATH
    DOC "Runs programs for the target")
  mark_as_advanced(TINYSYS_EMULATOR)
  if(TINYSYS_EMULATOR)
    set(CMAKE_CROSSCOMPILING_EMULATOR "${TINYSYS_EMULATOR}")
  endif()
endif()
