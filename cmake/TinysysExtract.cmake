# SPDX-License-Identifier: 0BSD
#
# The last step of tinysys_add_executable(): checks what the linker put into NAME.elf and takes the program out of it.
#
#   cmake -DNAME= -DLAYOUT= -DRELOCATE= -DELF= -DMAP= -DBINARY= -DDD= -P TinysysExtract.cmake

cmake_minimum_required(VERSION 3.20)

file(REMOVE "${BINARY}")

# _fail(text): NAME.elf goes, or make would take it for done.
function(_fail text)
  file(REMOVE "${ELF}")
  message(FATAL_ERROR "${NAME}: ${text}")
endfunction()

# What stands in the link map. ld.bfd writes " .bss.name 0xADDRESS 0xSIZE file", over two lines if the name is long;
# lld "ADDRESS ADDRESS SIZE ALIGN file:(.bss.name)". Under each stand its symbols, in ld.bfd's only the global ones.
file(READ "${MAP}" map)

# _symbols(pattern result): what is in the map's input sections whose names match pattern and which are not empty.
# -fdata-sections gives each variable a section; where it was not used, the symbols or else the file say what it is.
function(_symbols pattern result)
  set(section "(${pattern})(\\.[^ )\n]*)?")
  set(bfd "\n ${section}[ \n]+0x[0-9a-f]+ +0x0*[1-9a-f][0-9a-f]* +([^\n]*)")
  set(lld "\n +[0-9a-f]+ +[0-9a-f]+ +[1-9a-f][0-9a-f]* +[0-9]+ +([^\n]*):\\(${section}\\)")
  set(symbol "^\n +(0x[0-9a-f]+|[0-9a-f]+ +[0-9a-f]+ +[0-9a-f]+ +[0-9]+)                +([^ :\n]+)")
  set(names "")
  set(rest "${map}")
  while(rest MATCHES "${bfd}|${lld}")
    set(match "${CMAKE_MATCH_0}")
    set(kind "${CMAKE_MATCH_1}${CMAKE_MATCH_5}")
    set(name "${CMAKE_MATCH_2}${CMAKE_MATCH_6}")
    get_filename_component(file "${CMAKE_MATCH_3}${CMAKE_MATCH_4}" NAME)
    string(FIND "${rest}" "${match}" begin)
    string(LENGTH "${match}" length)
    math(EXPR begin "${begin} + ${length}")
    string(SUBSTRING "${rest}" ${begin} -1 rest)
    string(REGEX REPLACE "^\\." "" name "${name}")
    if(name STREQUAL "")
      while(rest MATCHES "${symbol}\n")
        list(APPEND name "${CMAKE_MATCH_2}")
        string(LENGTH "${CMAKE_MATCH_0}" length)
        math(EXPR length "${length} - 1")
        string(SUBSTRING "${rest}" ${length} -1 rest)
      endwhile()
      list(FILTER name EXCLUDE REGEX "^[$]") # the ABI's marks of code and data
    endif()
    if(name STREQUAL "")
      set(name "${kind} of ${file}")
    endif()
    list(APPEND names ${name})
  endwhile()
  list(REMOVE_DUPLICATES names)
  list(JOIN names ", " names)
  set(${result} "${names}" PARENT_SCOPE)
endfunction()

# _refuse(pattern advice): fails if there is anything in sections of that name.
function(_refuse pattern advice)
  _symbols("${pattern}" names)
  if(names)
    _fail("${names}: ${advice}")
  endif()
endfunction()

# Variables with pointers, which need relocation at start.
set(pointers "\\.data\\.rel\\.ro\\.local|\\.data\\.rel\\.local|\\.data\\.rel\\.ro|\\.data\\.rel")

_refuse("\\.preinit_array\\.[0-9]+|\\.preinit_array|\\.init_array\\.[0-9]+|\\.init_array|\\.ctors\\.[0-9]+|\\.ctors"
  "constructors: no start-up code runs them; call the function from main")
_refuse("\\.fini_array\\.[0-9]+|\\.fini_array|\\.dtors\\.[0-9]+|\\.dtors"
  "destructors: nothing runs them; call the function from main")
# ld.bfd begins with what it has left out, as it does constructors; of all else it does not matter.
string(FIND "${map}" "\nLinker script and memory map" begin)
if(begin GREATER_EQUAL 0)
  string(SUBSTRING "${map}" ${begin} -1 map)
endif()
_refuse("\\.tdata|\\.tbss" "thread-local data: no start-up code sets it up")
if(LAYOUT STREQUAL "flat")
  _refuse("${pointers}|\\.s?data|\\.s?bss|COMMON|\\.scommon" "writable data, which the flat layout has no room for; make it const or local, \
without pointers, or use LAYOUT segments")
endif()
_symbols("\\.rela?" relocations)
if(relocations AND NOT RELOCATE)
  set(advice "relocation at start; say RELOCATE in tinysys_add_executable()")
  _refuse("${pointers}" "pointers in data, which need ${advice}")
  _refuse("\\.s?data" "pointers in data, which need ${advice}")
  _fail("an address table (.got), by code that tinysys_add_executable() did not compile: use -include hidden.h there")
endif()

# A section of another name stands behind all that the layout knows, where the program ends before it. In the map an
# output section is at the margin in ld.bfd's, one blank behind its alignment in lld's; one that is loaded has an address.
# The linker's own hold nothing that our code asks for.
set(rest "${map}")
set(number "0x0*[1-9a-f][0-9a-f]*")
set(bare "[1-9a-f][0-9a-f]*")
while(rest MATCHES "\n([^ \n/(]+)[ \n]+${number} +${number}|\n +${bare} +${bare} +${bare} +[0-9]+ ([^ \n]+)(\n)")
  set(match "${CMAKE_MATCH_0}")
  set(name "${CMAKE_MATCH_1}${CMAKE_MATCH_2}")
  string(FIND "${rest}" "${match}" at)
  string(LENGTH "${match}" length)
  math(EXPR at "${at} + ${length} - 1")
  string(SUBSTRING "${rest}" ${at} -1 rest)
  if(name MATCHES "^[.](relr[.]dyn)$")
    _fail("packed relocations, which nothing applies: link without -z pack-relative-relocs")
  elseif(NOT name MATCHES "^[.](header|text|data|bss|rela?[.]dyn|i?got([.]plt)?|i?plt|glue_7t?|branch_lt|opd)$")
    _fail("${name}: a section that the layout has no place for; name it .data.NAME, .bss.NAME, .rodata.NAME or .text.NAME")
  endif()
endwhile()

# _field(offset size result): the unsigned number of that many bytes at offset in NAME.elf.
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

# The ELF header's and a program header's fields, by class: where, and how long a word is.
file(READ "${ELF}" ident LIMIT 6 HEX) # EI_CLASS and EI_DATA are its last bytes
string(REGEX MATCH "01$" little "${ident}")
if(ident MATCHES "^7f454c4602")
  set(word 8)
  set(e_phoff 32)
  set(e_phnum 56)
  set(phentsize 56)
  set(p_offset 8)
  set(p_filesz 32)
else()
  set(word 4)
  set(e_phoff 28)
  set(e_phnum 44)
  set(phentsize 32)
  set(p_offset 4)
  set(p_filesz 16)
endif()

# _segments(at begin end): where the loaded segments of the ELF file that stands at `at` in NAME.elf begin and end in
# that file. Theirs have no gap between them.
function(_segments at begin end)
  math(EXPR phoff "${at} + ${e_phoff}")
  math(EXPR phnum "${at} + ${e_phnum}")
  _field(${phoff} ${word} phoff)
  _field(${phnum} 2 phnum)
  set(first "")
  set(last 0)
  foreach(i RANGE 1 ${phnum})
    math(EXPR header "${at} + ${phoff} + ${phentsize} * (${i} - 1)")
    _field(${header} 4 type)
    if(type EQUAL 1)
      math(EXPR field "${header} + ${p_offset}")
      _field(${field} ${word} offset)
      math(EXPR field "${header} + ${p_filesz}")
      _field(${field} ${word} filesz)
      if(first STREQUAL "")
        set(first ${offset})
      endif()
      math(EXPR last "${offset} + ${filesz}")
    endif()
  endforeach()
  set(${begin} ${first} PARENT_SCOPE)
  set(${end} ${last} PARENT_SCOPE)
endfunction()

# lld for s390x (EM_S390 is 22) leaves 0 the entry of a variable at an odd address, without a relocation; three words
# are the table's head.
_field(18 2 machine)
if(machine EQUAL 22 AND NOT relocations AND
    map MATCHES "\n +[0-9a-f]+ +[0-9a-f]+ +([0-9a-f]+) +[0-9]+ [^\n]*:\\(\\.got\\)")
  math(EXPR size "0x${CMAKE_MATCH_1}")
  if(size GREATER 24)
    _fail("an address table (.got) that the linker has not filled: give each array of char an even size")
  endif()
endif()

# NAME.elf's own header says where the program is, the program's header how long.
_segments(0 begin ignored)
_segments(${begin} ignored size)

# By blocks, as far as that goes, and the rest by bytes.
set(block 4096)
math(EXPR unaligned "${begin} % ${block}")
if(unaligned)
  set(block 1)
endif()
math(EXPR skip "${begin} / ${block}")
math(EXPR blocks "${size} / ${block}")
math(EXPR seek "${blocks} * ${block}")
math(EXPR bytes "${size} - ${seek}")
math(EXPR byte "${begin} + ${seek}")
foreach(arguments IN ITEMS "bs=${block};skip=${skip};count=${blocks}"
    "bs=1;skip=${byte};seek=${seek};count=${bytes};conv=notrunc")
  execute_process(
    COMMAND "${DD}" "if=${ELF}" "of=${BINARY}" ${arguments}
    RESULT_VARIABLE failed ERROR_VARIABLE error)
  if(failed)
    _fail("${error}")
  endif()
endforeach()
file(CHMOD "${BINARY}" PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
