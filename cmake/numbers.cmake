# SPDX-License-Identifier: 0BSD
#
# Writes the rooms of system call numbers, include/tinysys/nr/*.h, from the kernel's own headers.
#
#       cmake -DHEADERS=DIR [-DROOMS=DIR] [-DCC=PROGRAM] -P cmake/numbers.cmake
#
# HEADERS       an unpacked Debian linux-libc-dev (dpkg -x), Linux 7.2 or newer: one package holds the headers of
#               every architecture, DIR/usr/lib/linux/uapi/ARCH/asm, and the shared ones, DIR/usr/include
# ROOMS         where to write; include/tinysys/nr beside this script if not given
# CC            any C compiler for any target: only its preprocessor is used
#
# The same headers give the same bytes. Each room is read back and compared with every header it came from;
# a call that the data below does not explain stops the script.

cmake_minimum_required(VERSION 3.17)

# What the tables are made of ------------------------------------------------------------------------------------------

# What the compiler would predefine; the host's own predefined macros are switched off.
set(LP64 -D__LP64__=1 -D__SIZEOF_LONG__=8 -D__SIZEOF_POINTER__=8 -D__CHAR_BIT__=8)
set(ILP32 -D__ILP32__=1 -D__SIZEOF_LONG__=4 -D__SIZEOF_POINTER__=4 -D__CHAR_BIT__=8)
set(X32 ${ILP32} -D__x86_64__=1)
set(ARM ${ILP32} -D__ARM_EABI__=1)
set(O32 ${ILP32} -D_MIPS_SIM=1) # <asm/sgidefs.h>
set(N32 ${ILP32} -D_MIPS_SIM=2)
set(N64 ${LP64} -D_MIPS_SIM=3)
set(SPARC ${LP64} -D__sparc__=1 -D__arch64__=1)

# An ABI whose header is read: name | directory under uapi | header | predefined macros | ABI columns.
# Columns are those of the kernel's syscall.tbl that arch/ARCH/kernel/Makefile.syscalls selects
# (syscall_abis_32, syscall_abis_64); "common" goes without saying.
set(ABIS
  "x86_64      | x86       | asm/unistd_64.h | LP64  | "
  "x32         | x86       | asm/unistd.h    | X32   | "
  "i386        | x86       | asm/unistd_32.h | ILP32 | "
  "arm         | arm       | asm/unistd.h    | ARM   | "
  "powerpc64   | powerpc   | asm/unistd_64.h | LP64  | 64"
  "powerpc     | powerpc   | asm/unistd_32.h | ILP32 | 32"
  "s390x       | s390      | asm/unistd_64.h | LP64  | "
  "mips_o32    | mips      | asm/unistd.h    | O32   | "
  "mips_n32    | mips      | asm/unistd.h    | N32   | "
  "mips_n64    | mips      | asm/unistd.h    | N64   | "
  "m68k        | m68k      | asm/unistd_32.h | ILP32 | "
  "sparc64     | sparc     | asm/unistd.h    | SPARC | "
  "sh          | sh        | asm/unistd_32.h | ILP32 | "
  "alpha       | alpha     | asm/unistd.h    | LP64  | "
  "parisc      | parisc    | asm/unistd.h    | ILP32 | "
  "aarch64     | arm64     | asm/unistd.h    | LP64  | 64 renameat rlimit memfd_secret"
  "riscv64     | riscv     | asm/unistd.h    | LP64  | 64 riscv rlimit memfd_secret"
  "riscv32     | riscv     | asm/unistd.h    | ILP32 | 32 riscv memfd_secret"
  "loongarch64 | loongarch | asm/unistd.h    | LP64  | 64 memfd_secret"
  "loongarch32 | loongarch | asm/unistd.h    | ILP32 | 32 memfd_secret"
  "arc         | arc       | asm/unistd.h    | ILP32 | 32 arc time32 stat64 renameat rlimit"
)

# A room: name | the kernel's table | what it is | the ABIs it is read from | the columns its calls fall in.
# A call is in the one column that all ABIs which have the call select, and no other ABI does. "a+b" is a call that
# stands in both columns, under one name and number. "a@m-n" is a column whose calls are all numbered m to n: it tells
# apart what only one of the ABIs read here selects.
set(ROOM_LIST
  "x86_64 | arch/x86/entry/syscalls/syscall_64.tbl | of x86-64 (the 64-bit ABI, not x32) | x86_64 | common"
  "x32 | arch/x86/entry/syscalls/syscall_64.tbl | of x32, each with the bit that says so | x32 | common"
  "i386 | arch/x86/entry/syscalls/syscall_32.tbl | of i386 | i386 | common"
  "arm | arch/arm/tools/syscall.tbl | of 32-bit Arm, the EABI | arm | common"
  "powerpc | arch/powerpc/kernel/syscalls/syscall.tbl | of PowerPC, 32-bit and 64-bit | powerpc64 powerpc | common 64 32"
  "s390x | arch/s390/kernel/syscalls/syscall.tbl | of s390x | s390x | common"
  "mips_o32 | arch/mips/kernel/syscalls/syscall_o32.tbl | of MIPS, the o32 ABI | mips_o32 | common"
  "mips_n32 | arch/mips/kernel/syscalls/syscall_n32.tbl | of MIPS, the n32 ABI | mips_n32 | common"
  "mips_n64 | arch/mips/kernel/syscalls/syscall_n64.tbl | of MIPS, the n64 ABI | mips_n64 | common"
  "m68k | arch/m68k/kernel/syscalls/syscall.tbl | of m68k | m68k | common"
  "sparc64 | arch/sparc/kernel/syscalls/syscall.tbl | of sparc64 | sparc64 | common"
  "sh | arch/sh/kernel/syscalls/syscall.tbl | of SuperH | sh | common"
  "alpha | arch/alpha/kernel/syscalls/syscall.tbl | of alpha | alpha | common"
  "parisc | arch/parisc/kernel/syscalls/syscall.tbl | of 32-bit parisc | parisc | common"
  "generic | scripts/syscall.tbl | shared by the architectures that came late: aarch64, riscv, loongarch, arc and others | aarch64 riscv64 riscv32 loongarch64 loongarch32 arc | common 64 64+time32 32 stat64@79-80 renameat rlimit memfd_secret riscv@244-259 arc@244-259"
)

# Calls of ABIs whose headers the package lacks: room | column | number | name.
set(EXTRA
  "generic | csky | 244 | set_thread_area"
  "generic | csky | 245 | cacheflush"
  "generic | nios2 | 244 | cacheflush"
  "generic | or1k | 244 | or1k_atomic"
)

# In the headers, but not calls: the first number past the end, the first of an architecture's own.
set(NOT_CALLS syscalls arch_specific_syscall)

# Reading --------------------------------------------------------------------------------------------------------------

# row(ROW VAR...) sets each VAR to a field of "a | b | c", without the blanks.
function(row ROW)
  string(REPLACE "|" ";" fields "${ROW}")
  foreach(var field IN ZIP_LISTS ARGN fields)
    string(STRIP "${field}" field)
    set(${var} "${field}" PARENT_SCOPE)
  endforeach()
endfunction()

# read_numbers(OUT PREFIX HEADER FLAG...) sets OUT to a sorted list of "number name", the number as ten digits, for
# every macro PREFIXname that the preprocessed header defines.
function(read_numbers OUT PREFIX HEADER)
  execute_process(
    COMMAND ${COMPILER} -undef -nostdinc ${ARGN} -E -dM -x c ${HEADER}
    OUTPUT_VARIABLE text
    RESULT_VARIABLE result)
  if(NOT result EQUAL 0)
    message(FATAL_ERROR "${COMPILER} cannot preprocess ${HEADER}: ${result}")
  endif()
  string(REGEX MATCHALL "#define [A-Za-z0-9_]+ [^\n;]+" defines "${text}")
  set(names)
  foreach(define IN LISTS defines)
    string(REGEX MATCH "^#define ([A-Za-z0-9_]+) (.*)$" define "${define}")
    set(value "${CMAKE_MATCH_2}")
    set(macro_${CMAKE_MATCH_1} "${value}")
    if(CMAKE_MATCH_1 MATCHES "^${PREFIX}([a-z0-9_]+)$")
      list(APPEND names ${CMAKE_MATCH_1})
    endif()
  endforeach()
  list(REMOVE_ITEM names ${NOT_CALLS})
  set(numbers)
  foreach(name IN LISTS names)
    set(value "${macro_${PREFIX}${name}}")
    while(value MATCHES "[A-Za-z_][A-Za-z0-9_]*")
      set(macro ${CMAKE_MATCH_0})
      if(NOT DEFINED macro_${macro})
        break()
      endif()
      string(REPLACE ${macro} "${macro_${macro}}" value "${value}")
    endwhile()
    if(NOT value MATCHES "^(0x)?[0-9a-f]+$|^\\([0-9a-fx +()]+\\)$")
      message(FATAL_ERROR "${HEADER}: ${PREFIX}${name} is no number: ${value}")
    endif()
    math(EXPR value "${value}")
    string(LENGTH "${value}" length)
    string(SUBSTRING "0000000000${value}" ${length} -1 value)
    list(APPEND numbers "${value} ${name}")
  endforeach()
  if(NOT numbers)
    message(FATAL_ERROR "no ${PREFIX} in ${HEADER}")
  endif()
  list(SORT numbers)
  set(${OUT} "${numbers}" PARENT_SCOPE)
endfunction()

# Which ABIs select one of the columns of "a+b": the key that calls are matched by.
function(columns_key OUT COLUMNS NAMES)
  string(REPLACE "+" ";" columns "${COLUMNS}")
  set(key)
  foreach(abi IN LISTS NAMES)
    foreach(column IN LISTS columns)
      if(column STREQUAL "common" OR column IN_LIST columns_${abi})
        list(APPEND key ${abi})
        break()
      endif()
    endforeach()
  endforeach()
  set(${OUT} "${key}" PARENT_SCOPE)
endfunction()

# Writing --------------------------------------------------------------------------------------------------------------

function(head OUT ROOM TABLE WHAT)
  set(text "/* SPDX-License-Identifier: 0BSD */\n#pragma once\n\n")
  string(APPEND text "/* System call numbers ${WHAT},\n")
  string(APPEND text " * complete to Linux ${VERSION}. Source: the kernel's ${TABLE}, as its headers export it.\n")
  string(APPEND text " * Written by cmake/numbers.cmake: run that, do not edit this.")
  set(${OUT} "${text}" PARENT_SCOPE)
endfunction()

set(WIDTHS [[

 *
 * A call that is for one width alone is under TINYSYS_NR_ABI_64 or TINYSYS_NR_ABI_32, which follow the size of long
 * unless one of them is defined already.]])

set(KNOBS [[

 *
 * A call that not every architecture has is under a knob, TINYSYS_NR_ABI_ and the name of its column in that table.
 * The architecture's page defines, before this file, the knobs that arch/ARCH/kernel/Makefile.syscalls lists:
 *
@SELECTED@
 * 64 and 32 follow the size of long unless one of them is defined already. time32 is for 32-bit architectures that
 * still have the calls with a 32-bit time_t, stat64 for those that have the old stat calls.]])

set(WIDTH [[

#if !defined(TINYSYS_NR_ABI_64) && !defined(TINYSYS_NR_ABI_32)
# if __SIZEOF_LONG__ == 8
#  define TINYSYS_NR_ABI_64
# else
#  define TINYSYS_NR_ABI_32
# endif
#endif
]])

# The lines of the head comment that say what each ABI selects.
function(selected OUT NAMES)
  set(text)
  foreach(abi IN LISTS NAMES)
    set(columns ${columns_${abi}})
    list(REMOVE_ITEM columns 64 32)
    list(JOIN columns " " columns)
    string(APPEND text " *\t${abi}: ${columns}\n")
  endforeach()
  string(APPEND text " *")
  set(${OUT} "${text}" PARENT_SCOPE)
endfunction()

# One block of defines, under the knobs of "a+b".
function(defines OUT COLUMNS CALLS)
  set(text "\n")
  if(NOT COLUMNS STREQUAL "common")
    string(REPLACE "+" ";" knobs "${COLUMNS}")
    list(LENGTH knobs count)
    list(TRANSFORM knobs PREPEND "TINYSYS_NR_ABI_")
    if(count EQUAL 1)
      string(APPEND text "#ifdef ${knobs}\n")
    else()
      list(TRANSFORM knobs REPLACE "(.+)" "defined(\\1)")
      list(JOIN knobs " || " knobs)
      string(APPEND text "#if ${knobs}\n")
    endif()
  endif()
  foreach(call IN LISTS CALLS)
    string(REGEX MATCH "^0*([0-9]+) (.+)$" call "${call}")
    string(APPEND text "#define TINYSYS_NR_${CMAKE_MATCH_2} ${CMAKE_MATCH_1}\n")
  endforeach()
  if(NOT COLUMNS STREQUAL "common")
    string(APPEND text "#endif\n")
  endif()
  set(${OUT} "${text}" PARENT_SCOPE)
endfunction()

function(write_room ROW)
  row("${ROW}" room table what abis columns)
  string(REPLACE " " ";" abis "${abis}")
  string(REPLACE " " ";" columns "${columns}")

  # Every call, and which ABIs have it.
  set(calls)
  foreach(abi IN LISTS abis)
    list(APPEND calls ${numbers_${abi}})
    foreach(call IN LISTS numbers_${abi})
      list(APPEND "have_${call}" ${abi})
    endforeach()
  endforeach()
  list(REMOVE_DUPLICATES calls)
  list(SORT calls)

  # Into the one column that explains it.
  foreach(call IN LISTS calls)
    string(REGEX MATCH "^0*([0-9]+)" number "${call}")
    set(number ${CMAKE_MATCH_1})
    set(found)
    foreach(column IN LISTS columns)
      string(REGEX MATCH "^([^@]+)@?([0-9]*)-?([0-9]*)$" ignore "${column}")
      set(name ${CMAKE_MATCH_1})
      set(low ${CMAKE_MATCH_2})
      set(high ${CMAKE_MATCH_3})
      if(low AND (number LESS low OR number GREATER high))
        continue()
      endif()
      columns_key(key ${name} "${abis}")
      if(key STREQUAL "${have_${call}}")
        list(APPEND found ${name})
      endif()
    endforeach()
    list(LENGTH found count)
    if(NOT count EQUAL 1)
      message(FATAL_ERROR "${room}: ${call} is in ${have_${call}}: which column is that? Candidates: ${found}")
    endif()
    list(APPEND "calls_${found}" "${call}")
  endforeach()
  foreach(extra IN LISTS EXTRA)
    row("${extra}" extra_room column number name)
    if(extra_room STREQUAL room)
      list(APPEND columns ${column})
      list(APPEND calls_${column} "${number} ${name}")
    endif()
  endforeach()
  list(REMOVE_DUPLICATES columns)

  head(text ${room} ${table} "${what}")
  set(knobs ${columns})
  list(REMOVE_ITEM knobs common 64 32)
  if(columns STREQUAL "common")
    string(APPEND text " */\n")
  elseif(NOT knobs)
    string(APPEND text "${WIDTHS} */\n")
  else()
    selected(SELECTED "${abis}")
    string(CONFIGURE "${KNOBS}" knobs @ONLY)
    string(APPEND text "${knobs} */\n")
  endif()
  if("64" IN_LIST columns)
    string(APPEND text "${WIDTH}")
  endif()
  foreach(column IN LISTS columns)
    string(REGEX REPLACE "@.*" "" column "${column}")
    if(NOT calls_${column})
      message(FATAL_ERROR "${room}: no call is in column ${column}")
    endif()
    defines(lines ${column} "${calls_${column}}")
    string(APPEND text "${lines}")
  endforeach()
  file(WRITE ${ROOMS}/${room}.h "${text}")

  # What each architecture will see must be what its kernel header says, neither more nor less.
  foreach(abi IN LISTS abis)
    set(knobs ${columns_${abi}})
    list(REMOVE_ITEM knobs 64 32)
    list(TRANSFORM knobs PREPEND "-DTINYSYS_NR_ABI_")
    read_numbers(seen TINYSYS_NR_ ${ROOMS}/${room}.h ${${data_${abi}}} ${knobs})
    if(NOT seen STREQUAL "${numbers_${abi}}")
      message(FATAL_ERROR "${room}: not what the kernel's header for ${abi} says")
    endif()
    list(LENGTH seen count)
    message(STATUS "${room}.h: ${count} calls on ${abi}, Linux ${VERSION}")
  endforeach()
endfunction()

# ----------------------------------------------------------------------------------------------------------------------

if(NOT HEADERS)
  message(FATAL_ERROR "usage: cmake -DHEADERS=DIR [-DROOMS=DIR] [-DCC=PROGRAM] -P ${CMAKE_CURRENT_LIST_FILE}")
endif()
if(NOT ROOMS)
  set(ROOMS ${CMAKE_CURRENT_LIST_DIR}/../include/tinysys/nr)
endif()
get_filename_component(HEADERS "${HEADERS}" ABSOLUTE)
get_filename_component(ROOMS "${ROOMS}" ABSOLUTE)
if(CC)
  set(COMPILER ${CC})
else()
  find_program(COMPILER NAMES cc gcc clang)
endif()
if(NOT COMPILER)
  message(FATAL_ERROR "no C compiler: give -DCC=PROGRAM")
endif()

set(VERSION)
foreach(part MAJOR PATCHLEVEL SUBLEVEL)
  file(STRINGS ${HEADERS}/usr/include/linux/version.h line REGEX "LINUX_VERSION_${part} ")
  string(REGEX MATCH "[0-9]+$" number "${line}")
  list(APPEND VERSION ${number})
endforeach()
list(JOIN VERSION "." VERSION)

foreach(abi_row IN LISTS ABIS)
  row("${abi_row}" abi dir header data columns)
  set(data_${abi} ${data})
  string(REPLACE " " ";" columns_${abi} "${columns}")
  set(tree ${HEADERS}/usr/lib/linux/uapi/${dir})
  read_numbers(numbers_${abi} __NR_ ${tree}/${header} -isystem ${tree} -isystem ${HEADERS}/usr/include ${${data}})
endforeach()
foreach(room_row IN LISTS ROOM_LIST)
  write_room("${room_row}")
endforeach()
