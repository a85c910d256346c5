# SPDX-License-Identifier: 0BSD
#
# Assembles tinysys.h from its rooms: each #include "room" of a room is replaced by that room, the first time it is
# met, and dropped after that. The result depends on the rooms alone.
#
#   cmake [-DCHECK=ON] -P cmake/assemble.cmake
#
# With CHECK nothing is written: it fails if include/tinysys.h is not what the rooms make.

cmake_minimum_required(VERSION 3.20)
include("${CMAKE_CURRENT_LIST_DIR}/generated.cmake")

get_filename_component(include "${CMAKE_CURRENT_LIST_DIR}/../include" ABSOLUTE)
set(header "${include}/tinysys.h")
set(source "${include}/tinysys/tinysys.h.in")
set(seen "")

# room(path result): the text of the room at path with the rooms it includes, without the lines that only make it a
# file of its own.
function(room path result)
  file(READ "${path}" text)
  get_filename_component(directory "${path}" DIRECTORY)
  if(NOT path STREQUAL source)
    string(REGEX REPLACE "^/\\* SPDX[^\n]*\n" "" text "${text}")
    string(REPLACE "#pragma once\n" "" text "${text}")
  endif()
  set(out "")
  while(text MATCHES "(^|\n)(#include \"([^\"]+)\"\n)")
    set(line "${CMAKE_MATCH_2}")
    if(path STREQUAL source)
      set(included "${include}/${CMAKE_MATCH_3}")
    else()
      get_filename_component(included "${directory}/${CMAKE_MATCH_3}" ABSOLUTE)
    endif()
    string(FIND "${text}" "${line}" begin)
    string(LENGTH "${line}" length)
    string(SUBSTRING "${text}" 0 ${begin} head)
    math(EXPR begin "${begin} + ${length}")
    string(SUBSTRING "${text}" ${begin} -1 text)
    string(APPEND out "${head}")
    if(NOT included IN_LIST seen)
      list(APPEND seen "${included}")
      room("${included}" inner)
      string(APPEND out "${inner}")
    endif()
  endwhile()
  string(APPEND out "${text}")
  set(seen "${seen}" PARENT_SCOPE)
  set(${result} "${out}" PARENT_SCOPE)
endfunction()

room("${source}" text)
string(REGEX REPLACE "\n\n\n+" "\n\n" text "${text}")

generated("${header}" "${text}")
