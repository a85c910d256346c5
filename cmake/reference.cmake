# SPDX-License-Identifier: 0BSD
#
# Writes docs/reference.md, the list of what tinysys.h gives, from the rooms: the prototype of each function and the
# comment above it.
#
#   cmake [-DCHECK=ON] -P cmake/reference.cmake
#
# With CHECK nothing is written: it fails if docs/reference.md is not what the rooms make.

cmake_minimum_required(VERSION 3.20)

get_filename_component(root "${CMAKE_CURRENT_LIST_DIR}/.." ABSOLUTE)
set(document "${root}/docs/reference.md")
set(text [[
# Reference

What `tinysys.h` gives, room by room; written from its comments by `cmake -P cmake/reference.cmake`. NAME(2) and NAME(3)
are manual pages, with whose errors the `sys_` functions return -errno.

Not listed: `TINYSYS_NR_name` for every system call, `TINYSYS_Ename` for every error, and the constants of the manual pages
(`TINYSYS_SIGTERM`, `TINYSYS_O_RDONLY`), which in freestanding code have their standard names too.
]])

set(comment "/\\*[^\n]*(\n \\*[^\n]*)*")
set(function "(TINYSYS_NORETURN )?(TINYSYS_WRAPPER|TINYSYS_FUNCTION|TINYSYS_SHARED\\([^\n)]*\\)) ([^{;#]*)\n\\{")
set(macro "#define (tinysys_[a-z_]+\\([^)\n]*\\))")

# entries(room result): Markdown of the functions and function-like macros of a room. A comment serves all that follow
# it up to the next.
function(entries room result)
  file(READ "${root}/include/tinysys/${room}.h" source)
  string(REPLACE "[" "\\u005b" source "${source}")
  string(REPLACE "]" "\\u005d" source "${source}")
  string(REPLACE ";" "\\u003b" source "${source}")
  string(REGEX MATCHALL "\n(${comment}|${function}|${macro})" pieces "${source}")
  set(out "")
  set(said "")
  set(listed "")
  foreach(piece IN LISTS pieces)
    if(piece MATCHES "^\n/\\*")
      string(REGEX REPLACE "^\n/\\* ?|\\*/$" "" said "${piece}")
      string(REGEX REPLACE "\n \\* ?" " " said "${said}")
      string(REGEX REPLACE "\\*/.*" "" said "${said}")
      string(STRIP "${said}" said)
      continue()
    elseif(piece MATCHES "${function}")
      set(name "${CMAKE_MATCH_3}")
    elseif(piece MATCHES "${macro}")
      set(name "${CMAKE_MATCH_1}")
    endif()
    string(REGEX REPLACE "[ \t\n]+" " " name "${name}")
    if(name MATCHES "_\\(|tinysys_(start|start_environ|argument)\\(" OR name IN_LIST listed)
      continue()
    endif()
    list(APPEND listed "${name}")
    string(APPEND out "\n`${name}`\n")
    if(said)
      string(APPEND out "  ${said}\n")
    endif()
    set(said "")
  endforeach()
  string(REPLACE "\\u005b" "[" out "${out}")
  string(REPLACE "\\u005d" "]" out "${out}")
  string(REPLACE "\\u003b" ";" out "${out}")
  set(${result} "${out}" PARENT_SCOPE)
endfunction()

foreach(room IN ITEMS syscall signal process file memory time start string)
  entries(${room} list)
  string(APPEND text "\n## ${room}\n${list}")
endforeach()

set(old "")
if(EXISTS "${document}")
  file(READ "${document}" old)
endif()
if(text STREQUAL old)
  return()
endif()
if(CHECK)
  message(FATAL_ERROR "docs/reference.md is not what the rooms make: run cmake -P cmake/reference.cmake")
endif()
file(WRITE "${document}" "${text}")
