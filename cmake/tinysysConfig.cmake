# SPDX-License-Identifier: 0BSD
#
# find_package(tinysys CONFIG) gives tinysys::tinysys, tinysys_add_executable() and tinysys_add_image().

foreach(component IN LISTS tinysys_FIND_COMPONENTS)
  if(tinysys_FIND_REQUIRED_${component})
    set(tinysys_FOUND FALSE)
    set(tinysys_NOT_FOUND_MESSAGE "tinysys has no components, ${component} was asked for")
    return()
  endif()
endforeach()

include("${CMAKE_CURRENT_LIST_DIR}/tinysysTargets.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/TinysysExecutable.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/TinysysImage.cmake")
