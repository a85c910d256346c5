# SPDX-License-Identifier: 0BSD
#
# Writes docs/reference.md, the list of what tinysys.h gives, from the rooms: the prototype of each function and the
# comment above it.
#
#   cmake [-DCHECK=ON] -P cmake/reference.cmake
#
# With CHECK nothing is written: it fails if docs/reference.md is not what the rooms make.

cmake_minimum_required(VERSION 3.20)
include("${CMAKE_CURRENT_LIST_DIR}/generated.cmake")

get_filename_component(root "${CMAKE_CURRENT_LIST_DIR}/.." ABSOLUTE)
set(document "${root}/docs/reference.md")
set(text [[
# Reference

What `tinysys.h` gives, room by room; written from its comments by `cmake -P cmake/reference.cmake`. NAME(2) and NAME(3)
are manual pages: a `sys_` function takes and returns what they say, and -errno where they say -1 and errno. The fields
of a structure stand in the header.

Not listed: `TINYSYS_NR_name` for every system call, `TINYSYS_Ename` for every error, and the constants of the manual pages
(`TINYSYS_SIGTERM`, `TINYSYS_O_RDONLY`), which in freestanding code have their standard names too.
]])

# What cannot stand in a CMake list, while it is one.
string(ASCII 1 semicolon)
string(ASCII 2 open)
string(ASCII 3 close)

set(comment "/\\*[^\n]*(\n \\*[^\n]*)*")
set(function "TINYSYS_(NORETURN|WRAPPER|FUNCTION|SHARED)[^{#${semicolon}]*\n\\{")
set(type "(struct|union) kernel_[a-z_]+ \\{")
set(alias "typedef struct \\{[^}]*\\} kernel_[a-z_]+")
set(variable "TINYSYS_SHARED[^\n]* \\*\\*environ")
set(directive "#[a-z]+ [^\n]*")
set(macro "^\n#define (tinysys_[a-z_]+\\([^)\n]*\\)|TINYSYS_W[A-Z]+\\(status\\)|TINYSYS_SIG[A-Z]+\\(signo\\))")

# entries(room result): Markdown of what a room defines, each with the comment that stands right above it.
function(entries room result)
  file(READ "${root}/include/tinysys/${room}.h" source)
  string(REPLACE "\\\n" "\n" source "${source}")
  string(REPLACE ";" "${semicolon}" source "${source}")
  string(REPLACE "[" "${open}" source "${source}")
  string(REPLACE "]" "${close}" source "${source}")
  string(REGEX MATCHALL "\n(${comment}|${function}|${type}|${alias}|${variable}|${directive})" pieces "${source}")
  set(out "")
  set(said "")
  set(listed "")
  foreach(piece IN LISTS pieces)
    if(piece MATCHES "^\n/\\*")
      string(REGEX REPLACE "^\n/\\* ?" "" said "${piece}")
      string(REGEX REPLACE "\n \\* ?" " " said "${said}")
      string(REGEX REPLACE "\\*/.*" "" said "${said}")
      string(STRIP "${said}" said)
      continue()
    elseif(piece MATCHES "${macro}")
      set(name "${CMAKE_MATCH_1}")
    elseif(piece MATCHES "^\n#(if|else|elif|endif)")
      continue()
    elseif(piece MATCHES "^\n#")
      set(said "")
      continue()
    elseif(piece MATCHES "environ$")
      set(name "char **environ")
    else()
      string(REGEX REPLACE "^\n((TINYSYS_NORETURN|TINYSYS_WRAPPER|TINYSYS_FUNCTION|TINYSYS_SHARED\\([^)]*\\)) )*" "" name "${piece}")
      string(REGEX REPLACE "^typedef.*} |[ \n]\\{$" "" name "${name}")
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
  string(REPLACE "${semicolon}" ";" out "${out}")
  string(REPLACE "${open}" "[" out "${out}")
  string(REPLACE "${close}" "]" out "${out}")
  set(${result} "${out}" PARENT_SCOPE)
endfunction()

foreach(room IN ITEMS syscall signal process file memory time start string)
  entries(${room} list)
  string(APPEND text "\n## ${room}\n${list}")
endforeach()

generated("${document}" "${text}")
