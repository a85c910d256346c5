# SPDX-License-Identifier: 0BSD
#
# The last step of tinysys_add_executable(): checks what the linker put into NAME.elf and takes the program out of it.
#
#   cmake -DNAME= -DLAYOUT= -DRELOCATE= -DELF= -DMAP= -DBINARY= -DDD= -P TinysysExtract.cmake

cmake_minimum_required(VERSION 3.20)

file(REMOVE "${BINARY}")

# _refuse(sections message): fails, naming the symbols, if the link map shows input sections of that name that are not
# empty. ld.bfd writes " .bss.name 0xADDRESS 0xSIZE file", over two lines if the name is long; lld "ADDRESS ADDRESS
# SIZE ALIGN file:(.bss.name)". -fdata-sections gives each variable a section.
function(_refuse sections message)
  set(names "")
  set(rest "${map}")
  while(rest MATCHES "\n \\.(${sections})(\\.[^ \n]*)?[ \n]+0x[0-9a-f]+ +0x0*[1-9a-f][0-9a-f]*[ \t]|\n +[0-9a-f]+ +[0-9a-f]+ +[1-9a-f][0-9a-f]* +[0-9]+ +[^\n]*:\\(\\.(${sections})(\\.[^)\n]*)?\\)")
    set(match "${CMAKE_MATCH_0}")
    set(symbol "${CMAKE_MATCH_2}${CMAKE_MATCH_4}")
    string(REGEX REPLACE "^\\.(rel\\.ro\\.)?(local\\.)?" "" symbol "${symbol}")
    list(APPEND names "${symbol}")
    string(FIND "${rest}" "${match}" begin)
    string(LENGTH "${match}" length)
    math(EXPR begin "${begin} + ${length}")
    string(SUBSTRING "${rest}" ${begin} -1 rest)
  endwhile()
  if(names)
    list(REMOVE_DUPLICATES names)
    list(JOIN names ", " names)
    file(REMOVE "${ELF}")
    message(FATAL_ERROR "${NAME}: ${names}: ${message}")
  endif()
endfunction()

file(READ "${MAP}" map)
string(FIND "${map}" "\nLinker script and memory map" begin)
if(begin GREATER_EQUAL 0)
  string(SUBSTRING "${map}" ${begin} -1 map)
endif()

_refuse("init_array|ctors" "no start-up code runs constructors yet; call the function from main")
if(LAYOUT STREQUAL "flat")
  _refuse("data|bss|tdata|tbss"
    "the flat layout has no writable data; make it const or local, or use LAYOUT segments")
else()
  _refuse("tdata|tbss" "no start-up code sets up thread-local data yet; make it static")
  if(NOT RELOCATE)
    _refuse("rela\\.dyn" "pointers in data need relocation at start; say RELOCATE, or store offsets or arrays")
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
