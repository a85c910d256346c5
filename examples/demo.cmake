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

# The program headers (elf(5); 64 bits, little-endian).
set(type_1 "LOAD     ")
set(type_1685382481 GNU_STACK)
set(flags_5 "r-x")
set(flags_6 "rw-")
function(field at size result)
  file(READ "${PROGRAM}" hex OFFSET ${at} LIMIT ${size} HEX)
  string(REGEX MATCHALL ".." bytes "${hex}")
  list(REVERSE bytes)
  string(JOIN "" hex ${bytes})
  math(EXPR number "0x${hex}")
  set(${result} ${number} PARENT_SCOPE)
endfunction()
field(56 2 count)
foreach(i RANGE 1 ${count})
  math(EXPR at "8 + 56 * ${i}")
  field(${at} 4 type)
  math(EXPR at "${at} + 4")
  field(${at} 4 flags)
  math(EXPR at "${at} + 28")
  field(${at} 8 filesz)
  message("  ${type_${type}} ${flags_${flags}} ${filesz} bytes")
endforeach()

# A signal that came before the handler would end the process with another status: it is sent once /proc, where there
# is one, has SIGTERM (bit 14) among those caught.
set(script [[
"$@" &
if [ -e /proc/$!/status ]; then
  until grep -q '^SigCgt:.*[4-7c-f]...$' /proc/$!/status; do :; done
else
  sleep 1
fi
kill -TERM $!
wait $!
]])
execute_process(COMMAND sh -c "${script}" sh ${EMULATOR} "${PROGRAM}" RESULT_VARIABLE status)
message("started, stopped with SIGTERM: status ${status}")

file(READ "${IMAGE}" json)
foreach(key IN ITEMS name digest size)
  string(JSON ${key} GET "${json}" ${key})
endforeach()
message("${name}: ${size} bytes\n  ${digest}")

if(NOT status EQUAL 0)
  message(FATAL_ERROR "status is not 0")
endif()
