# SPDX-License-Identifier: 0BSD
#
# The last step of tinysys_add_executable(): checks what the linker put into NAME.elf and takes the program out of it.
#
#   cmake -DNAME= -DLAYOUT= -DRELOCATE= -DELF= -DMAP= -DBINARY= -DDD= -P TinysysExtract.cmake

cmake_minimum_required(VERSION 3.20)

file(REMOVE "${BINARY}")

# _symbols(pattern result): the symbols in the link map's input sections whose names match pattern and which are not
# empty. ld.bfd writes " .bss.name 0xADDRESS 0xSIZE file", over two lines if the name is long; lld "ADDRESS ADDRESS SIZE
# ALIGN file:(.bss.name)". -fdata-sections gives each variable a section.
function(_symbols pattern result)
  set(section "(${pattern})(\\.[^ )\n]*)?")
  set(bfd "\n ${section}[ \n]+0x[0-9a-f]+ +0x0*[1-9a-f][0-9a-f]* ")
  set(lld "\n +[0-9a-f]+ +[0-9a-f]+ +[1-9a-f][0-9a-f]* +[0-9]+ +[^\n]*:\\(${section}\\)")
  set(names "")
  set(rest "${map}")
  while(rest MATCHES "${bfd}|${lld}")
    set(match "${CMAKE_MATCH_0}")
    set(name "${CMAKE_MATCH_2}${CMAKE_MATCH_4}")
    string(REGEX REPLACE "^\\.(rel\\.ro\\.)?(local\\.)?" "" name "${name}")
    list(APPEND names "${name}")
    string(FIND "${rest}" "${match}" begin)
    string(LENGTH "${match}" length)
    math(EXPR begin "${begin} + ${length}")
    string(SUBSTRING "${rest}" ${begin} -1 rest)
  endwhile()
  list(REMOVE_DUPLICATES names)
  list(JOIN names ", " names)
  set(${result} "${names}" PARENT_SCOPE)
endfunction()

# _refuse(names advice): fails if there are names.
function(_refuse names advice)
  if(names)
    file(REMOVE "${ELF}")
    message(FATAL_ERROR "${NAME}: ${names}: ${advice}")
  endif()
endfunction()

file(READ "${MAP}" map)
string(FIND "${map}" "\nLinker script and memory map" begin)
if(begin GREATER_EQUAL 0)
  string(SUBSTRING "${map}" ${begin} -1 map)
endif()

_symbols("\\.init_array|\\.ctors" constructors)
_refuse("${constructors}" "constructors: no start-up code runs them; call the function from main")
if(LAYOUT STREQUAL "flat")
  _symbols("\\.data|\\.bss|\\.tdata|\\.tbss|COMMON" writable)
  _refuse("${writable}" "writable data, which the flat layout has no room for; make it const or local, without \
pointers, or use LAYOUT segments")
else()
  _symbols("\\.tdata|\\.tbss" thread_local)
  _refuse("${thread_local}" "thread-local data: no start-up code sets it up")
  _symbols("\\.rela" relocations)
  if(relocations AND NOT RELOCATE)
    _symbols("\\.data" pointers)
    _refuse("${pointers}" "pointers in data, which need relocation at start; say RELOCATE in tinysys_add_executable()")
  endif()
endif()

# _field(offset size result): the unsigned number of that many bytes at offset in ELF.
function(_field offset size result)
  file(READ "${ELF}" hex OFFSET ${offset} LIMIT ${size} HEX)
  if(little)
    string(REGEX MATCHALL ".." bytes "${hex}")
    list(REVERSE bytes)
    string(JOIN "" hex ${bytes})
  endif()
  math(EXPR number "0x${hex}")
  set(${result} ${number} PARENT_SCOPE)
endfunction()

# e_ident: EI_CLASS and EI_DATA. The segments of NAME.elf that are loaded stand one behind the other in the file.
file(READ "${ELF}" ident LIMIT 6 HEX)
string(COMPARE EQUAL "${ident}" "7f454c460201" little)
_field(32 8 phoff)
_field(56 2 phnum)
set(begin "")
math(EXPR last "${phnum} - 1")
foreach(i RANGE ${last})
  math(EXPR at "${phoff} + 56 * ${i}")
  _field(${at} 4 type)
  if(type EQUAL 1)
    math(EXPR at "${at} + 8")
    _field(${at} 8 offset)
    math(EXPR at "${at} + 24")
    _field(${at} 8 filesz)
    if(begin STREQUAL "")
      set(begin ${offset})
    endif()
    if(filesz GREATER 0)
      math(EXPR size "${offset} + ${filesz} - ${begin}")
    endif()
  endif()
endforeach()

execute_process(
  COMMAND "${DD}" "if=${ELF}" "of=${BINARY}" bs=1 skip=${begin} count=${size}
  RESULT_VARIABLE failed ERROR_VARIABLE error)
if(failed)
  message(FATAL_ERROR "${NAME}: ${error}")
endif()
file(CHMOD "${BINARY}" PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
