# SPDX-License-Identifier: 0BSD
#
# Makes the image of one platform for tinysys_add_image(PLATFORMS), in a build tree of its own, at build time. Configures
# that tree if it is not yet, or not so; then it builds what has changed.
#
#   cmake -D PLATFORM= -D TREE= -D TARGET= -D SOURCE= -D SETTINGS=<initial cache> -D TOOLCHAIN= -D CLANG= -D GENERATOR=
#     -D CONFIG= -P TinysysImagePlatform.cmake

cmake_minimum_required(VERSION 3.20)

# What is meant for this machine's compiler, and what make tells those that it starts.
foreach(variable IN ITEMS CC CXX ASM CFLAGS CXXFLAGS ASMFLAGS LDFLAGS MAKEFLAGS MFLAGS MAKELEVEL)
  unset(ENV{${variable}})
endforeach()

# run(what command...): says nothing unless the command does not succeed, or a compiler warns.
function(run what)
  execute_process(COMMAND ${ARGN} OUTPUT_VARIABLE said ERROR_VARIABLE said RESULT_VARIABLE failed)
  if(failed OR said MATCHES "warning: ")
    message("${said}")
  endif()
  if(failed)
    message(FATAL_ERROR "${TARGET} for ${PLATFORM}: ${what} failed, see above")
  endif()
endfunction()

file(MAKE_DIRECTORY "${TREE}")
file(LOCK "${TREE}" DIRECTORY GUARD PROCESS) # several images share it

set(configure "${CMAKE_COMMAND}" -S "${SOURCE}" -B "${TREE}" -G "${GENERATOR}" -C "${SETTINGS}"
  "-DCMAKE_TOOLCHAIN_FILE=${TOOLCHAIN}" "-DCMAKE_C_COMPILER=${CLANG}" "-DTINYSYS_PLATFORM=${PLATFORM}")
set(configured "${TREE}/configured")
file(READ "${SETTINGS}" wanted)
get_filename_component(directory "${TOOLCHAIN}" DIRECTORY)
file(SHA256 "${directory}/abis.cmake" abis) # a build tree keeps the compiler's arguments that it began with
string(PREPEND wanted "${configure}\n${abis}\n")
set(got "")
if(EXISTS "${configured}")
  file(READ "${configured}" got)
endif()
if(NOT got STREQUAL wanted)
  file(REMOVE_RECURSE "${configured}" "${TREE}/CMakeCache.txt" "${TREE}/CMakeFiles")
  run("configuration" ${configure})
  file(WRITE "${configured}" "${wanted}")
endif()

set(config "")
if(NOT CONFIG STREQUAL "")
  set(config --config "${CONFIG}")
endif()
run("the build" "${CMAKE_COMMAND}" --build "${TREE}" --target "${TARGET}" ${config})
