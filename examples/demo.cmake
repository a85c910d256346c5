# SPDX-License-Identifier: 0BSD
#
# Shows hang and its image: starts it, stops it with SIGTERM, prints size, layout and digest. Fails if it does not stop
# with status 0.
#
#   cmake -DPROGRAM= -DIMAGE=NAME.json [-DEMULATOR=] -P demo.cmake

cmake_minimum_required(VERSION 3.20)

get_filename_component(name "${PROGRAM}" NAME)
file(SIZE "${PROGRAM}" size)
message("${name}: ${size} bytes")

# field(at size result): the unsigned number of that many bytes, in the file's byte order (elf(5), e_ident).
file(READ "${PROGRAM}" ident LIMIT 6 HEX)
function(field at size result)
  file(READ "${PROGRAM}" hex OFFSET ${at} LIMIT ${size} HEX)
  if(ident MATCHES "01$")
    string(REGEX MATCHALL ".." bytes "${hex}")
    list(REVERSE bytes)
    string(JOIN "" hex ${bytes})
  endif()
  math(EXPR number "0x${hex}")
  set(${result} ${number} PARENT_SCOPE)
endfunction()

# The program headers: where their number stands, the first one, each one's size; p_flags, p_filesz and its size.
set(type_1 "LOAD     ")
set(type_1685382481 GNU_STACK)
set(flags_5 "r-x")
set(flags_6 "rw-")
set(layout 44 52 32 24 16 4)
if(ident MATCHES "02..$")
  set(layout 56 64 56 4 32 8)
endif()
list(POP_FRONT layout phnum header phentsize flags_at filesz_at filesz_size)
field(${phnum} 2 count)
foreach(i RANGE 1 ${count})
  field(${header} 4 type)
  math(EXPR at "${header} + ${flags_at}")
  field(${at} 4 flags)
  math(EXPR at "${header} + ${filesz_at}")
  field(${at} ${filesz_size} filesz)
  message("  ${type_${type}} ${flags_${flags}} ${filesz} bytes")
  math(EXPR header "${header} + ${phentsize}")
endforeach()

# A signal that came before the handler would end the process with another status: it is sent once the program waits for
# it. Of a program here /proc tells, where there is one: SIGTERM (bit 14) is among those caught. qemu itself catches
# them all, so its log tells. In place of one that this kernel does not know, execvp() starts a shell, which finds no
# script in it and ends.
set(script [[
log=$1
: >"$log"
shift
"$@" 2>"$log" &
while :; do
  if [ ! -e /proc/$!/status ]; then
    sleep 1
    break
  fi
  grep -q '^State:.Z' /proc/$!/status && break
  if [ "$QEMU_STRACE" ]; then
    grep -q rt_sigsuspend "$log" && break
  else
    grep -q '^SigCgt:.*[4-7c-f]...$' /proc/$!/status && break
  fi
done
kill -TERM $!
wait $!
]])
set(ENV{QEMU_STRACE} "${EMULATOR}")
execute_process(COMMAND sh -c "${script}" sh "${IMAGE}.log" env ${EMULATOR} "${PROGRAM}"
  RESULT_VARIABLE status ERROR_QUIET)
file(REMOVE "${IMAGE}.log")
if(status MATCHES "^(2|126|127)$" AND NOT EMULATOR)
  message("this machine cannot run it")
  return()
endif()
message("started, stopped with SIGTERM: status ${status}")

file(READ "${IMAGE}" json)
foreach(key IN ITEMS name digest size)
  string(JSON ${key} GET "${json}" ${key})
endforeach()
message("${name}: ${size} bytes\n  ${digest}")

if(NOT status EQUAL 0)
  message(FATAL_ERROR "status is not 0")
endif()
