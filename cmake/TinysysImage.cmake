# SPDX-License-Identifier: 0BSD
#
# tinysys_add_image(): a container image from an executable target, made with
# CMake, GNU tar and gzip. No container engine, no network.
#
# This file reads the call, at configure time. TinysysImageWrite.cmake, beside
# it, writes the archive, at build time. What the one tells the other is the
# image's description, a CMake script that sets variables. For PLATFORMS,
# TinysysImagePlatform.cmake has each image made in a build tree of its own.
#
# Needs CMake 3.20: generator expressions in add_custom_command(OUTPUT).

include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/toolchains/abis.cmake")

cmake_policy(PUSH)
cmake_policy(VERSION 3.20...3.31)

# tinysys_add_image(<name> TARGET <target> TAG <reference>
#   [PATH <path>]               of the program in the image, /<file name> unless
#                               given
#   [ENTRYPOINT <word>... | ENTRYPOINT NONE]
#                               <path> unless given; with NONE the image has
#                               none and CMD is the whole command
#   [CMD <word>...]
#   [ENV <name>=<value>...]
#   [LABELS <key>=<value>...]
#   [USER <user>[:<group>]]     numbers; names where FILES brings /etc/passwd,
#                               /etc/group
#   [WORKDIR <path>]
#   [STOPSIGNAL <signal>]       SIGTERM, TERM or 15
#   [EXPOSE <port>[/tcp|/udp|/sctp]...]
#   [HEALTHCHECK CMD <word>... | HEALTHCHECK NONE]
#   [HEALTHCHECK_INTERVAL <duration>] [HEALTHCHECK_TIMEOUT <duration>]
#   [HEALTHCHECK_START_PERIOD <duration>] [HEALTHCHECK_RETRIES <count>]
#                               a duration is like 30s, 500ms, 1m30s or 2h
#   [FILES <file>=<path>[:<mode>]...]
#                               more files; the mode is octal, 0444 unless given
#   [ANNOTATIONS <key>=<value>...]
#                               on the image manifest
#   [VARIANT <variant>]         of the CPU, for instance v6 on 32-bit Arm
#   [PLATFORMS <platform>...]   such as linux/amd64 linux/arm/v7: an image for each,
#                               see below
#   [OUTPUT_DIRECTORY <directory>])
#
# Writes <directory>/<name>.tar, an OCI image layout that is a `docker save`
# archive as well, and <directory>/<name>.json, which states the image's name,
# platform, digest and the size in bytes of each blob and of all. The
# directory is OUTPUT_DIRECTORY, else the variable
# TINYSYS_IMAGE_OUTPUT_DIRECTORY, else ${CMAKE_BINARY_DIR}/images. Generators
# with several configurations append /<configuration>.
#
# Adds the target image_<name>, which is part of ALL. Its property
# TINYSYS_ARCHIVE is the path of the archive.
#
# PLATFORMS makes one archive of the images for all of them, under an image index
# from which engines choose. For each the project is configured once more, in
# ${CMAKE_BINARY_DIR}/platforms, with the newest clang that has lld (or the one that
# the variable TINYSYS_CLANG names) and the toolchain file of that platform, and what
# the image holds is built there: the target, which has to be
# tinysys_add_executable()'s, and targets that FILES names. The first platform's image
# is the one for `docker load`, which knows no index before Docker 25. The project can
# ask for the variable TINYSYS_PLATFORM. It has the same cache variables there, but of
# those that begin with CMAKE_ only what does not concern compilers and directories.
# Known are the platforms that toolchains/abis.cmake names.
#
# The program is the file that the target's property TINYSYS_BINARY names, else
# the target's own file. Its ELF header says what the image's architecture is.
# A <file> is relative to the current source directory or a generator
# expression such as $<TARGET_FILE:other>. Every other value is literal; a keyword
# cannot be one.
#
# The same input gives the same bytes, whoever builds it and where. Times are 0,
# or SOURCE_DATE_EPOCH if the environment has it when the archive is written; only
# then does the image state when it was created.
#
# A mistake in the call stops the configuration with a message that names the call
# and the mistake; what only the program's file shows stops the build.
#
# OCI image-spec: image-layout.md, image-index.md, manifest.md, config.md,
# layer.md, annotations.md. Docker Image Specification v1.2: manifest.json,
# RepoTags, Healthcheck. Reference grammar: distribution/reference.
function(tinysys_add_image name)
  set(one_value TARGET TAG PATH USER WORKDIR STOPSIGNAL HEALTHCHECK_INTERVAL
    HEALTHCHECK_TIMEOUT HEALTHCHECK_START_PERIOD HEALTHCHECK_RETRIES VARIANT
    OUTPUT_DIRECTORY)
  set(keywords ${one_value}
    ENTRYPOINT CMD ENV LABELS EXPOSE HEALTHCHECK FILES ANNOTATIONS PLATFORMS)

  # <keyword>_ITEMS lists the variables <keyword>_1, <keyword>_2, ... that hold a
  # keyword's values: in a list, CMake loses some uses of ';', '[' and '\'. The
  # functions below read these variables, and ${name}, where they stand here.
  foreach(keyword IN LISTS keywords)
    set(${keyword}_GIVEN FALSE)
    set(${keyword}_ITEMS "")
    set(${keyword}_1 "")
  endforeach()
  set(keyword "")
  set(i 1)
  while(i LESS ARGC)
    set(word "${ARGV${i}}")
    math(EXPR i "${i} + 1")
    list(LENGTH ${keyword}_ITEMS count)
    if(word IN_LIST keywords
        AND NOT (word STREQUAL "CMD" AND keyword STREQUAL "HEALTHCHECK" AND count EQUAL 0))
      if(${word}_GIVEN)
        _tinysys_image_fail("${word} is given twice")
      endif()
      set(keyword "${word}")
      set(${keyword}_GIVEN TRUE)
    elseif(keyword STREQUAL "" OR (count EQUAL 1 AND keyword IN_LIST one_value))
      _tinysys_image_fail("unknown keyword \"${word}\"")
    else()
      math(EXPR count "${count} + 1")
      set(${keyword}_${count} "${word}")
      list(APPEND ${keyword}_ITEMS ${keyword}_${count})
    endif()
  endwhile()
  foreach(keyword IN LISTS keywords)
    if(${keyword}_GIVEN AND "${${keyword}_ITEMS}" STREQUAL "")
      _tinysys_image_fail("${keyword} has no value")
    endif()
  endforeach()
  _tinysys_image_add()
endfunction()

# Checks what tinysys_add_image() has read and adds the rule that writes the image.
function(_tinysys_image_add)
  _tinysys_image_check_name()
  _tinysys_image_check_target()
  _tinysys_image_check_values()
  _tinysys_image_check_platforms(platforms)
  _tinysys_image_reference(reference familiar tag)
  _tinysys_image_config(entrypoint config)
  _tinysys_image_object(annotations ANNOTATIONS)
  _tinysys_image_files(files sources)
  _tinysys_image_tools(tar gzip)
  _tinysys_image_directory(directory)

  set(work "${CMAKE_CURRENT_BINARY_DIR}/CMakeFiles/image_${name}.dir")
  set(description "${work}/image-$<CONFIG>.cmake")
  set(archive "${directory}/${name}.tar")
  set(summary "${directory}/${name}.json")
  set(writer "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/TinysysImageWrite.cmake")
  if(PLATFORMS_GIVEN AND NOT TINYSYS_PLATFORM)
    _tinysys_image_parts(image sources)
  else()
    set(binary "$<TARGET_GENEX_EVAL:${TARGET_1},$<TARGET_PROPERTY:${TARGET_1},TINYSYS_BINARY>>")
    set(binary "$<IF:$<BOOL:${binary}>,${binary},$<TARGET_FILE:${TARGET_1}>>")
    list(PREPEND sources "${TARGET_1}")
    set(wanted "")
    if(PLATFORMS_GIVEN AND TINYSYS_PLATFORM MATCHES "^linux/([^/]+)/?(.*)$")
      set(wanted "${CMAKE_MATCH_1}")
      set(VARIANT_1 "${CMAKE_MATCH_2}")
    endif()
    set(image "set(wanted [=[${wanted}]=])
set(variant [=[${VARIANT_1}]=])
set(entrypoint [=[${entrypoint}]=])
set(config [=[${config}]=])
set(annotations [=[${annotations}]=])
set(file_0_source [=[${binary}]=])
set(file_0_path [=[${PATH_1}]=])
set(file_0_mode 0555)
${files}")
  endif()
  file(GENERATE OUTPUT "${description}" CONTENT
"set(name [=[${name}]=])
set(reference [=[${reference}]=])
set(familiar [=[${familiar}]=])
set(tag [=[${tag}]=])
${image}set(tar [=[${tar}]=])
set(gzip [=[${gzip}]=])
set(work [=[${work}/work-$<CONFIG>]=])
set(archive [=[${archive}]=])
set(summary [=[${summary}]=])
")
  add_custom_command(OUTPUT "${archive}" "${summary}"
    COMMAND "${CMAKE_COMMAND}" -D "DESCRIPTION=${description}" -P "${writer}"
    DEPENDS ${sources} "${description}" "${writer}"
    COMMENT "Writing image ${name}.tar"
    VERBATIM)
  add_custom_target(image_${name} ALL DEPENDS "${archive}" "${summary}")
  set_property(TARGET image_${name} PROPERTY TINYSYS_ARCHIVE "${archive}")
endfunction()

# Stops with a message that names the call.
function(_tinysys_image_fail text)
  message(FATAL_ERROR "tinysys_add_image(${name}): ${text}")
endfunction()

# The name becomes a target's and a file's.
function(_tinysys_image_check_name)
  if(NOT name MATCHES "^[A-Za-z0-9_][A-Za-z0-9_.+-]*$")
    _tinysys_image_fail("the name may hold letters, digits and _ . + - only")
  endif()
  if(TARGET image_${name})
    _tinysys_image_fail("the target image_${name} exists already")
  endif()
endfunction()

function(_tinysys_image_check_target)
  foreach(keyword IN ITEMS TARGET TAG)
    if(NOT ${keyword}_GIVEN)
      _tinysys_image_fail("${keyword} is missing")
    endif()
  endforeach()
  if(NOT TARGET "${TARGET_1}")
    _tinysys_image_fail("TARGET ${TARGET_1} does not exist")
  endif()
  get_target_property(type "${TARGET_1}" TYPE)
  if(NOT type STREQUAL "EXECUTABLE")
    _tinysys_image_fail("TARGET ${TARGET_1} is no executable")
  endif()
endfunction()

# Sets the list of the platforms.
function(_tinysys_image_check_platforms out)
  set(platforms "")
  foreach(item IN LISTS PLATFORMS_ITEMS)
    set(platform "${${item}}")
    tinysys_abi(5 "${platform}" abi)
    if(abi STREQUAL "")
      _tinysys_image_known(known)
      _tinysys_image_fail("PLATFORMS \"${platform}\" is not one of ${known}")
    elseif(platform IN_LIST platforms)
      _tinysys_image_fail("PLATFORMS has ${platform} twice")
    endif()
    list(APPEND platforms ${platform})
  endforeach()
  if(PLATFORMS_GIVEN AND VARIANT_GIVEN)
    _tinysys_image_fail("VARIANT and PLATFORMS are both given")
  endif()
  get_target_property(binary "${TARGET_1}" TINYSYS_BINARY)
  if(PLATFORMS_GIVEN AND NOT binary)
    _tinysys_image_fail("TARGET ${TARGET_1} is not tinysys_add_executable()'s, as PLATFORMS needs it")
  endif()
  set(${out} "${platforms}" PARENT_SCOPE)
endfunction()

function(_tinysys_image_known out)
  get_property(rows GLOBAL PROPERTY TINYSYS_ABIS)
  set(known "")
  foreach(row IN LISTS rows)
    if(row MATCHES "[^ |]+$")
      list(APPEND known "${CMAKE_MATCH_0}")
    endif()
  endforeach()
  list(SORT known)
  list(JOIN known ", " known)
  set(${out} "${known}" PARENT_SCOPE)
endfunction()

# Fails unless the value of the keyword, if it is given, matches.
function(_tinysys_image_check keyword pattern wanted)
  if(${keyword}_GIVEN AND NOT ${keyword}_1 MATCHES "^(${pattern})$")
    _tinysys_image_fail("${keyword} \"${${keyword}_1}\" is not ${wanted}")
  endif()
endfunction()

# What can be said of each value by itself.
function(_tinysys_image_check_values)
  string(CONCAT signal "(SIG)?(HUP|INT|QUIT|ILL|TRAP|ABRT|BUS|FPE|KILL|USR1|"
    "SEGV|USR2|PIPE|ALRM|TERM|STKFLT|CHLD|CONT|STOP|TSTP|TTIN|TTOU|URG|XCPU|"
    "XFSZ|VTALRM|PROF|WINCH|IO|PWR|SYS|RTMIN([+][0-9]+)?|RTMAX(-[0-9]+)?)|"
    "[1-9]|[1-5][0-9]|6[0-4]")
  _tinysys_image_check(STOPSIGNAL "${signal}" "a signal")
  _tinysys_image_check(VARIANT "v[0-9]+" "a variant such as v7")
  _tinysys_image_check(OUTPUT_DIRECTORY ".+" "a directory")
  _tinysys_image_check(HEALTHCHECK_RETRIES "[1-9][0-9]?[0-9]?[0-9]?" "a count from 1 to 9999")
  _tinysys_image_check_path(PATH "${PATH_1}")
  if(NOT WORKDIR_1 STREQUAL "/")
    _tinysys_image_check_path(WORKDIR "${WORKDIR_1}")
  endif()
  _tinysys_image_check_user()
endfunction()

# Fails unless the path, if the keyword is given, is one that stands in a CMake
# list, a JSON string and a tar header as it is.
function(_tinysys_image_check_path keyword path)
  string(ASCII 1 first)
  string(ASCII 31 last)
  if(${keyword}_GIVEN AND (NOT path MATCHES "^(/[^]/[;\\\"<>${first}-${last}]+)+$"
      OR path MATCHES "/[.][.]?(/|$)"))
    _tinysys_image_fail("${keyword} \"${path}\" is not an absolute path of plain names")
  endif()
endfunction()

# A name says nothing to an engine unless the image can resolve it.
function(_tinysys_image_check_user)
  if(NOT USER_GIVEN)
    return()
  endif()
  set(id "[0-9]+|[a-z_][a-z0-9_.-]*")
  if(NOT USER_1 MATCHES "^(${id})(:(${id}))?$")
    _tinysys_image_fail("USER \"${USER_1}\" is not a user or user:group")
  endif()
  _tinysys_image_check_id("${CMAKE_MATCH_1}" /etc/passwd)
  _tinysys_image_check_id("${CMAKE_MATCH_3}" /etc/group)
endfunction()

function(_tinysys_image_check_id id database)
  if(id MATCHES "^[0-9]+$")
    if(id GREATER 2147483647)
      _tinysys_image_fail("USER \"${USER_1}\": ${id} is greater than 2147483647")
    endif()
  elseif(NOT id STREQUAL "")
    foreach(item IN LISTS FILES_ITEMS)
      if(${item} MATCHES "=${database}(:[0-7]+)?$")
        return()
      endif()
    endforeach()
    _tinysys_image_fail("USER \"${USER_1}\": ${id} is no number and FILES has no ${database}")
  endif()
endfunction()

# The names that an image goes by: the full one (docker.io/library/hang:1), the one
# that Docker shows (hang:1), and its tag (1).
function(_tinysys_image_reference out_reference out_familiar out_tag)
  set(label "[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?")
  set(word "[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*")
  set(host docker.io)
  set(rest "${TAG_1}")
  if(rest MATCHES "^(localhost|[^/]*[A-Z.:][^/]*)/(.*)$")
    set(host "${CMAKE_MATCH_1}")
    set(rest "${CMAKE_MATCH_2}")
  endif()
  string(REGEX REPLACE ":[A-Za-z0-9_][A-Za-z0-9_.-]*$" "" repository "${rest}")
  string(LENGTH "${repository}" length)
  string(SUBSTRING "${rest}" ${length} -1 tag)
  if(tag STREQUAL "")
    set(tag ":latest")
  endif()
  string(LENGTH "${host}/${repository}" length)
  string(LENGTH "${tag}" tag_length)
  if(NOT host MATCHES "^${label}(\\.${label})*(:[0-9]+)?$"
      OR NOT repository MATCHES "^${word}(/${word})*$"
      OR length GREATER 255 OR tag_length GREATER 129)
    _tinysys_image_fail("TAG \"${TAG_1}\" is not an image reference")
  endif()

  set(familiar "${host}/${repository}")
  if(host STREQUAL "docker.io")
    string(REGEX REPLACE "^library/([^/]+)$" "\\1" familiar "${repository}")
    if(NOT repository MATCHES "/")
      set(repository "library/${repository}")
    endif()
  endif()
  set(${out_reference} "${host}/${repository}${tag}" PARENT_SCOPE)
  set(${out_familiar} "${familiar}${tag}" PARENT_SCOPE)
  string(SUBSTRING "${tag}" 1 -1 tag)
  set(${out_tag} "${tag}" PARENT_SCOPE)
endfunction()

# The JSON of the entrypoint (empty: the program; NONE: none) and the members of
# the object "config", in the order of the OCI image-spec, config.md.
function(_tinysys_image_config out_entrypoint out_config)
  _tinysys_image_array(entrypoint ENTRYPOINT)
  if(entrypoint STREQUAL "[\"NONE\"]")
    set(entrypoint NONE)
    if(NOT CMD_GIVEN)
      _tinysys_image_fail("ENTRYPOINT NONE needs CMD")
    endif()
  endif()
  set(${out_entrypoint} "${entrypoint}" PARENT_SCOPE)

  set(config "")
  _tinysys_image_text(json USER)
  _tinysys_image_member(config "User" "${json}")
  _tinysys_image_ports(json)
  _tinysys_image_member(config "ExposedPorts" "${json}")
  _tinysys_image_object(json ENV)
  _tinysys_image_array(json ENV)
  _tinysys_image_member(config "Env" "${json}")
  _tinysys_image_array(json CMD)
  _tinysys_image_member(config "Cmd" "${json}")
  _tinysys_image_healthcheck(json)
  _tinysys_image_member(config "Healthcheck" "${json}")
  _tinysys_image_text(json WORKDIR)
  _tinysys_image_member(config "WorkingDir" "${json}")
  _tinysys_image_object(json LABELS)
  _tinysys_image_member(config "Labels" "${json}")
  _tinysys_image_text(json STOPSIGNAL)
  _tinysys_image_member(config "StopSignal" "${json}")
  set(${out_config} "${config}" PARENT_SCOPE)
endfunction()

# {"80/tcp":{}}
function(_tinysys_image_ports out)
  set(members "")
  foreach(item IN LISTS EXPOSE_ITEMS)
    if(NOT ${item} MATCHES "^([1-9][0-9]*)(/tcp|/udp|/sctp)?$" OR CMAKE_MATCH_1 GREATER 65535)
      _tinysys_image_fail("EXPOSE \"${${item}}\" is not a port, or port/tcp, /udp or /sctp")
    endif()
    set(port "${${item}}")
    if(NOT port MATCHES "/")
      string(APPEND port "/tcp")
    endif()
    _tinysys_image_once(EXPOSE "${members}" "\"${port}\"")
    _tinysys_image_member(members "${port}" "{}")
  endforeach()
  _tinysys_image_braces(json "${members}")
  set(${out} "${json}" PARENT_SCOPE)
endfunction()

# {"Test":["CMD","/check"],"Interval":30000000000}, durations in nanoseconds.
function(_tinysys_image_healthcheck out)
  set(is_command FALSE)
  if(HEALTHCHECK_1 STREQUAL "CMD")
    set(is_command TRUE)
  endif()
  list(LENGTH HEALTHCHECK_ITEMS count)
  if(HEALTHCHECK_GIVEN AND NOT ((is_command AND count GREATER 1)
      OR (HEALTHCHECK_1 STREQUAL "NONE" AND count EQUAL 1)))
    _tinysys_image_fail("HEALTHCHECK is neither CMD and a command nor NONE")
  endif()

  set(members "")
  _tinysys_image_array(test HEALTHCHECK)
  _tinysys_image_member(members "Test" "${test}")
  foreach(pair IN ITEMS Interval:INTERVAL Timeout:TIMEOUT StartPeriod:START_PERIOD
      Retries:RETRIES)
    string(REGEX REPLACE "(.*):(.*)" "\\1;HEALTHCHECK_\\2" pair "${pair}")
    list(POP_FRONT pair key keyword)
    if(${keyword}_GIVEN AND NOT is_command)
      _tinysys_image_fail("${keyword} needs HEALTHCHECK CMD")
    endif()
    set(value "${${keyword}_1}")
    if(NOT key STREQUAL "Retries")
      _tinysys_image_nanoseconds(value ${keyword})
    endif()
    _tinysys_image_member(members "${key}" "${value}")
  endforeach()
  _tinysys_image_braces(json "${members}")
  set(${out} "${json}" PARENT_SCOPE)
endfunction()

# 1m30s is 90000000000; empty if the keyword is not given. Engines take less than
# a millisecond for a mistake, and zero for "not given".
function(_tinysys_image_nanoseconds out keyword)
  set(${out} "" PARENT_SCOPE)
  if(NOT ${keyword}_GIVEN)
    return()
  endif()
  set(number "[0-9]?[0-9]?[0-9]?[0-9]?[0-9]?[0-9]")
  _tinysys_image_check(${keyword} "(${number}(ms|s|m|h))+" "a duration such as 1m30s")
  string(REGEX MATCHALL "[0-9]+[a-z]+" parts "${${keyword}_1}")
  set(ms 1)
  set(s 1000)
  set(m 60000)
  set(h 3600000)
  set(sum 0)
  foreach(part IN LISTS parts)
    string(REGEX MATCH "[a-z]+" unit "${part}")
    string(REGEX MATCH "[0-9]+" number "${part}")
    math(EXPR sum "${sum} + ${number} * ${${unit}} * 1000000")
  endforeach()
  if(sum EQUAL 0)
    _tinysys_image_fail("${keyword} \"${${keyword}_1}\" is no time at all")
  endif()
  set(${out} ${sum} PARENT_SCOPE)
endfunction()

# The object that a keyword's values <key>=<value> make; empty if there are none.
function(_tinysys_image_object out keyword)
  set(members "")
  foreach(item IN LISTS ${keyword}_ITEMS)
    string(FIND "${${item}}" "=" equals)
    if(equals LESS 1)
      _tinysys_image_fail("${keyword} \"${${item}}\" is not key=value")
    endif()
    string(SUBSTRING "${${item}}" 0 ${equals} key)
    math(EXPR equals "${equals} + 1")
    string(SUBSTRING "${${item}}" ${equals} -1 value)
    _tinysys_image_json(key "${key}")
    _tinysys_image_json(value "${value}")
    _tinysys_image_once(${keyword} "${members}" "${key}")
    _tinysys_image_append(members "${key}:${value}")
  endforeach()
  _tinysys_image_braces(json "${members}")
  set(${out} "${json}" PARENT_SCOPE)
endfunction()

# Fails if the members of an object have the key, in quotes, already. Within a
# string, quotes have a backslash, so "key": is found only where it is a key.
function(_tinysys_image_once keyword members key)
  string(FIND "${members}" "${key}:" found)
  if(NOT found EQUAL -1)
    _tinysys_image_fail("${keyword} has ${key} twice")
  endif()
endfunction()

# The array of a keyword's values; empty if there are none.
function(_tinysys_image_array out keyword)
  set(elements "")
  foreach(item IN LISTS ${keyword}_ITEMS)
    _tinysys_image_json(json "${${item}}")
    _tinysys_image_append(elements "${json}")
  endforeach()
  if(NOT elements STREQUAL "")
    set(elements "[${elements}]")
  endif()
  set(${out} "${elements}" PARENT_SCOPE)
endfunction()

# The string of a keyword's only value; empty if it is not given.
function(_tinysys_image_text out keyword)
  set(json "")
  if(${keyword}_GIVEN)
    _tinysys_image_json(json "${${keyword}_1}")
  endif()
  set(${out} "${json}" PARENT_SCOPE)
endfunction()

# Adds "key":json to the members of an object, in the variable into, unless the JSON
# is empty.
function(_tinysys_image_member into key json)
  if(NOT json STREQUAL "")
    _tinysys_image_append(${into} "\"${key}\":${json}")
    set(${into} "${${into}}" PARENT_SCOPE)
  endif()
endfunction()

# Adds text to a sequence with commas between, in the variable into.
function(_tinysys_image_append into text)
  if(NOT "${${into}}" STREQUAL "")
    set(text "${${into}},${text}")
  endif()
  set(${into} "${text}" PARENT_SCOPE)
endfunction()

# {members}; empty if there are none.
function(_tinysys_image_braces out members)
  if(NOT members STREQUAL "")
    set(members "{${members}}")
  endif()
  set(${out} "${members}" PARENT_SCOPE)
endfunction()

# The JSON string of a text. It stands in the image's description as it is: what
# would end a bracket argument or start a generator expression is escaped too.
function(_tinysys_image_json out text)
  string(REPLACE "\\" "\\\\" text "${text}")
  string(REPLACE "\"" "\\\"" text "${text}")
  string(REPLACE "$<" "$\\u003c" text "${text}")
  string(REPLACE "]=" "]\\u003d" text "${text}")
  foreach(code RANGE 1 31)
    string(ASCII ${code} character)
    math(EXPR escape "0x10000 + ${code}" OUTPUT_FORMAT HEXADECIMAL)
    string(REPLACE "0x1" "\\u" escape "${escape}")
    string(REPLACE "${character}" "${escape}" text "${text}")
  endforeach()
  set(${out} "\"${text}\"" PARENT_SCOPE)
endfunction()

# Adds a target for each platform that makes its image in a build tree of its own. Sets the lines of the description
# that name these images, and the list of what the archive depends on. The targets run always: only their build trees
# know what has changed, and leave their archive as it is if nothing has.
function(_tinysys_image_parts out_lines out_sources)
  _tinysys_image_clang()
  get_property(deferred GLOBAL PROPERTY TINYSYS_IMAGE_SETTINGS)
  if(NOT deferred)
    set_property(GLOBAL PROPERTY TINYSYS_IMAGE_SETTINGS TRUE)
    cmake_language(DEFER DIRECTORY "${CMAKE_SOURCE_DIR}" CALL _tinysys_image_settings)
  endif()
  get_property(several GLOBAL PROPERTY GENERATOR_IS_MULTI_CONFIG)
  set(here "${CMAKE_CURRENT_FUNCTION_LIST_DIR}")
  set(lines "")
  set(sources "")
  set(number 0)
  foreach(platform IN LISTS platforms)
    tinysys_abi(5 "${platform}" abi)
    string(REPLACE "/" "-" id "${platform}")
    set(tree "${CMAKE_BINARY_DIR}/platforms/${id}")
    set(part "${tree}/images$<${several}:/$<CONFIG>>/${name}")
    add_custom_target(image_${name}_${id}
      COMMAND "${CMAKE_COMMAND}" -D "PLATFORM=${platform}" -D "TREE=${tree}" -D "TARGET=image_${name}"
        -D "SOURCE=${CMAKE_SOURCE_DIR}" -D "SETTINGS=${CMAKE_BINARY_DIR}/platforms/settings.cmake"
        -D "TOOLCHAIN=${here}/toolchains/${abi}-clang.cmake" -D "CLANG=${TINYSYS_CLANG}"
        -D "GENERATOR=${CMAKE_GENERATOR}" -D "CONFIG=$<CONFIG>"
        -P "${here}/TinysysImagePlatform.cmake"
      BYPRODUCTS "${part}.tar" "${part}.json"
      COMMENT "Building image ${name} for ${platform}"
      VERBATIM)
    string(APPEND lines "set(part_${number} [=[${part}]=])\n")
    list(APPEND sources image_${name}_${id} "${part}.tar" "${part}.json")
    math(EXPR number "${number} + 1")
  endforeach()
  set(${out_lines} "set(parts ${number})\n${lines}" PARENT_SCOPE)
  set(${out_sources} "${sources}" PARENT_SCOPE)
endfunction()

# Finds the clang for the platforms. Whether it and its lld know one is asked once.
function(_tinysys_image_clang)
  if(NOT TINYSYS_CLANG)
    tinysys_newest_clang(clang)
    if(NOT clang)
      _tinysys_image_fail("PLATFORMS needs clang and lld; there is no clang in PATH that has lld beside it or in PATH")
    endif()
    find_program(TINYSYS_CLANG ${clang} NO_CMAKE_FIND_ROOT_PATH DOC "clang, for the PLATFORMS of tinysys_add_image()")
    mark_as_advanced(TINYSYS_CLANG)
  endif()
  foreach(platform IN LISTS platforms)
    tinysys_abi(5 "${platform}" abi processor emulator arguments)
    set(command "${TINYSYS_CLANG} ${arguments}")
    if("${command}" IN_LIST TINYSYS_CLANG_WORKS)
      continue()
    endif()
    separate_arguments(arguments UNIX_COMMAND "${arguments}")
    execute_process(COMMAND "${TINYSYS_CLANG}" ${arguments} -fuse-ld=lld -nostdlib -r -x c /dev/null -o /dev/null
      OUTPUT_VARIABLE said ERROR_VARIABLE said RESULT_VARIABLE failed)
    if(failed)
      _tinysys_image_fail("PLATFORMS ${platform}: ${command} does not work: ${said}")
    endif()
    set(TINYSYS_CLANG_WORKS ${TINYSYS_CLANG_WORKS} "${command}" CACHE INTERNAL "With the arguments for a platform")
  endforeach()
endfunction()

# Writes what the build trees of the platforms begin with: the cache variables of this one as they are in the end, but
# for what CMake found out, what concerns this tree's compilers and directories, and what others must not do twice.
function(_tinysys_image_settings)
  string(CONCAT common "^CMAKE_((DEFAULT_)?BUILD_TYPE|CONFIGURATION_TYPES|MAKE_PROGRAM|PREFIX_PATH|MODULE_PATH|"
    "(FIND_PACKAGE|FIND_USE|DISABLE_FIND_PACKAGE|REQUIRE_FIND_PACKAGE|POLICY|PROJECT|UNITY_BUILD|"
    "INTERPROCEDURAL_OPTIMIZATION)(_.*)?|(C|CXX)_(STANDARD|EXTENSIONS)(_.*)?|COMPILE_WARNING_AS_ERROR)$")
  set(own "^(TINYSYS_(TESTS|EMULATOR|IMAGE_OUTPUT_DIRECTORY|CLANG)|FETCHCONTENT_BASE_DIR)$")
  set(settings "")
  get_cmake_property(variables CACHE_VARIABLES)
  foreach(variable IN LISTS variables)
    get_property(type CACHE "${variable}" PROPERTY TYPE)
    get_property(value CACHE "${variable}" PROPERTY VALUE)
    if(type MATCHES "^(INTERNAL|STATIC)$" OR variable MATCHES "${own}"
        OR (variable MATCHES "^CMAKE_" AND NOT variable MATCHES "${common}"))
      continue()
    endif()
    if(variable MATCHES "^FETCHCONTENT_SOURCE_DIR_(.+)$" AND value STREQUAL ""
        AND COMMAND FetchContent_GetProperties) # not to be fetched again
      string(TOLOWER "${CMAKE_MATCH_1}" content)
      FetchContent_GetProperties(${content} SOURCE_DIR value)
    endif()
    string(APPEND settings "set([==[${variable}]==] [==[${value}]==] CACHE ${type} \"\" FORCE)\n")
  endforeach()
  file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/platforms/settings.cmake" CONTENT "@settings@" @ONLY)
endfunction()

# The lines of the description that name the FILES, and the list of the files.
function(_tinysys_image_files out_lines out_sources)
  set(lines "")
  set(sources "")
  set(number 0)
  foreach(item IN LISTS FILES_ITEMS)
    if(NOT ${item} MATCHES "^(.+)=(/[^=]*)$")
      _tinysys_image_fail("FILES \"${${item}}\" is not file=/path or file=/path:mode")
    endif()
    set(source "${CMAKE_MATCH_1}")
    set(path "${CMAKE_MATCH_2}")
    set(mode 0444)
    if(path MATCHES "^(.*):([0-7][0-7][0-7][0-7]?)$")
      set(path "${CMAKE_MATCH_1}")
      set(mode "${CMAKE_MATCH_2}")
    endif()
    _tinysys_image_check_path(FILES "${path}")
    _tinysys_image_source(source "${source}")
    list(APPEND sources "${source}")
    math(EXPR number "${number} + 1")
    string(APPEND lines "set(file_${number}_source [=[${source}]=])\n"
      "set(file_${number}_path [=[${path}]=])\n"
      "set(file_${number}_mode ${mode})\n")
  endforeach()
  set(${out_lines} "${lines}set(last_file ${number})\n" PARENT_SCOPE)
  set(${out_sources} "${sources}" PARENT_SCOPE)
endfunction()

# Makes a file's name absolute. An absolute one may be made by the build; a
# generator expression is not known yet.
function(_tinysys_image_source out file)
  if(file MATCHES ";")
    _tinysys_image_fail("FILES \"${file}\" has a ; in it")
  endif()
  if(NOT file MATCHES "^(/|[$]<)")
    set(file "${CMAKE_CURRENT_SOURCE_DIR}/${file}")
    if(NOT EXISTS "${file}")
      _tinysys_image_fail("FILES ${file} does not exist")
    endif()
  endif()
  if(IS_DIRECTORY "${file}")
    _tinysys_image_fail("FILES ${file} is a directory")
  endif()
  set(${out} "${file}" PARENT_SCOPE)
endfunction()

# GNU tar can write an owner other than the builder, and GNU gzip gives the same
# bytes from release to release. TINYSYS_TAR and TINYSYS_GZIP name others.
function(_tinysys_image_tools out_tar out_gzip)
  find_program(TINYSYS_TAR NAMES gtar tar NO_CMAKE_FIND_ROOT_PATH
    DOC "GNU tar, for tinysys_add_image()")
  find_program(TINYSYS_GZIP NAMES gzip NO_CMAKE_FIND_ROOT_PATH
    DOC "GNU gzip, for tinysys_add_image()")
  mark_as_advanced(TINYSYS_TAR TINYSYS_GZIP)
  _tinysys_image_tool(TINYSYS_TAR "tar [(]GNU tar[)]")
  _tinysys_image_tool(TINYSYS_GZIP "gzip [0-9]")
  set(${out_tar} "${TINYSYS_TAR}" PARENT_SCOPE)
  set(${out_gzip} "${TINYSYS_GZIP}" PARENT_SCOPE)
endfunction()

function(_tinysys_image_tool tool wanted)
  set(version "")
  if(${tool})
    execute_process(COMMAND "${${tool}}" --version
      OUTPUT_VARIABLE version ERROR_QUIET RESULT_VARIABLE ignored)
  endif()
  if(NOT version MATCHES "^${wanted}")
    _tinysys_image_fail("needs GNU tar and GNU gzip; ${tool} is \"${${tool}}\"")
  endif()
endfunction()

# Where the archive goes.
function(_tinysys_image_directory out)
  set(directory "${CMAKE_BINARY_DIR}/images")
  if(TINYSYS_PLATFORM) # the tree that this one is for takes it from there
  elseif(OUTPUT_DIRECTORY_GIVEN)
    set(directory "${OUTPUT_DIRECTORY_1}")
  elseif(TINYSYS_IMAGE_OUTPUT_DIRECTORY)
    set(directory "${TINYSYS_IMAGE_OUTPUT_DIRECTORY}")
  endif()
  get_filename_component(directory "${directory}" ABSOLUTE
    BASE_DIR "${CMAKE_CURRENT_BINARY_DIR}")
  get_property(several GLOBAL PROPERTY GENERATOR_IS_MULTI_CONFIG)
  if(several)
    string(APPEND directory "/$<CONFIG>")
  endif()
  set(${out} "${directory}" PARENT_SCOPE)
endfunction()

cmake_policy(POP)
