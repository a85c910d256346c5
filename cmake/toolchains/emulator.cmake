# SPDX-License-Identifier: 0BSD
#
# Lets ctest run what is built for another architecture, where the user-mode emulator is installed.

if(NOT CMAKE_HOST_SYSTEM_PROCESSOR STREQUAL CMAKE_SYSTEM_PROCESSOR)
  find_program(TINYSYS_EMULATOR
    NAMES qemu-${CMAKE_SYSTEM_PROCESSOR} qemu-${CMAKE_SYSTEM_PROCESSOR}-static
    NO_CMAKE_FIND_ROOT_PATH
    DOC "Runs programs for the target")
  mark_as_advanced(TINYSYS_EMULATOR)
  if(TINYSYS_EMULATOR)
    set(CMAKE_CROSSCOMPILING_EMULATOR "${TINYSYS_EMULATOR}")
  endif()
endif()
