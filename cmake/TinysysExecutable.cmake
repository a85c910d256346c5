# SPDX-License-Identifier: 0BSD
#
# tinysys_add_executable(NAME SOURCE... [LAYOUT flat|segments] [RELOCATE])
#
# Adds an executable target of freestanding sources and links it into the smallest ELF file that stays regular:
# ET_DYN at a random address (ET_EXEC on some ABIs, docs/elf.md says which), W^X, PT_GNU_STACK, no section headers. Two
# files are made beside each other, in CMAKE_RUNTIME_OUTPUT_DIRECTORY or else the current binary directory:
#
#   NAME       the program; the target's property TINYSYS_BINARY is its path
#   NAME.elf   the same code with symbols, for the debugger: gdb -e NAME -s NAME.elf; it runs too
#
# LAYOUT flat (the default) has one segment, not writable: a variable in .data or .bss is refused at link time with a
# message that names it. LAYOUT segments adds one for them. RELOCATE, for segments: start-up relocates pointers in data
# (a table of strings); a program that needs it and lacks it is refused.
#
# The target links tinysys::tinysys and is an ordinary one: target_compile_options(NAME PRIVATE -O2) and the like apply,
# after ours; those of the directory and CMAKE_C_FLAGS come before. To install it:
#   install(PROGRAMS "$<TARGET_FILE_DIR:NAME>/NAME" DESTINATION bin)
#
# Bad use stops configuration. Needs gcc or clang, ld.bfd or lld, and dd.

include_guard(GLOBAL)
include(CheckCompilerFlag)
include(CheckSourceCompiles)

cmake_policy(PUSH)
cmake_policy(VERSION 3.20...3.31) # the functions below keep them, whatever the caller's

# _tinysys_taken(language result option...): those of the options that the compiler of that language takes.
function(_tinysys_taken language result)
  unset(TINYSYS_TAKEN CACHE)
  list(JOIN ARGN " " options)
  check_compiler_flag(${language} "${options}" TINYSYS_TAKEN)
  set(taken "")
  if(TINYSYS_TAKEN)
    set(taken ${ARGN})
  elseif(ARGC GREATER 3)
    foreach(option IN LISTS ARGN)
      _tinysys_taken(${language} one ${option})
      list(APPEND taken ${one})
    endforeach()
  endif()
  unset(TINYSYS_TAKEN CACHE)
  set(${result} "${taken}" PARENT_SCOPE)
endfunction()

# _tinysys_own_flags(language): for a probe, which compiles only, the caller's flags without those of the linker's that
# clang would complain of.
macro(_tinysys_own_flags language)
  if(CMAKE_${language}_COMPILER_ID MATCHES "Clang" AND CMAKE_${language}_COMPILER_VERSION VERSION_GREATER_EQUAL 14)
    set(CMAKE_${language}_FLAGS "--start-no-unused-arguments ${CMAKE_${language}_FLAGS} --end-no-unused-arguments")
  else()
    string(REGEX REPLACE "(^| )-(fuse-ld=|Wl,|L)[^ ]*" "" CMAKE_${language}_FLAGS "${CMAKE_${language}_FLAGS}")
  endif()
endmacro()

# _tinysys_says(language macro known result): whether the architecture's page defines the macro; known is the variable
# of the cache that has the answer.
function(_tinysys_says language macro known result)
  if(NOT DEFINED ${known})
    set(CMAKE_REQUIRED_QUIET ON)
    set(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY)
    get_target_property(CMAKE_REQUIRED_INCLUDES tinysys::tinysys INTERFACE_INCLUDE_DIRECTORIES)
    string(REGEX REPLACE "[$]<BUILD_INTERFACE:([^>]*)>" "\\1" CMAKE_REQUIRED_INCLUDES "${CMAKE_REQUIRED_INCLUDES}")
    set(flags "${CMAKE_${language}_FLAGS}")
    _tinysys_own_flags(${language})
    foreach(answer IN ITEMS "" NOT) # a header that does not compile is neither
      string(REPLACE NOT ! not "${answer}")
      check_source_compiles(${language} "#include <tinysys.h>
        #if !(${not}defined(${macro}))
        #error
        #endif
        " ${known}${answer})
    endforeach()
    if(NOT ${known} AND NOT ${known}NOT)
      unset(${known} CACHE)
      unset(${known}NOT CACHE)
      message(WARNING "tinysys.h does not compile with CMAKE_${language}_FLAGS \"${flags}\": "
        "${CMAKE_BINARY_DIR}/CMakeFiles has the compiler's message")
    endif()
  endif()
  set(${result} "${${known}}" PARENT_SCOPE)
endfunction()

# _tinysys_compile_options(language result): what each does for the size of a program; those that the compiler or the
# architecture lacks are left out.
function(_tinysys_compile_options language result)
  set(all
    -Oz                            # constants by push and pop, no alignment of loops
    -fomit-frame-pointer           # a register saved and restored in each function
    -fno-asynchronous-unwind-tables # tables that only an unwinder of this program would read
    -fno-unwind-tables             # the same, for C++ and the ABIs that have them by default
    -fno-stack-protector           # distributions turn it on; its seed needs a start-up step
    -fno-sanitize=all              # the parent may turn them on; their run-time library needs libc
    -fno-common                    # lets a refused variable be named
    -fno-tree-slp-vectorize        # two words stored as a vector, which is a constant in memory
    -ffunction-sections            # what nothing calls can be dropped by --gc-sections
    -fdata-sections)               # the same, and lets a refused variable be named
  if(language STREQUAL "CXX")
    list(APPEND all
      -fno-exceptions              # need libstdc++
      -fno-rtti                    # the same
      -fno-threadsafe-statics)     # the same
  endif()
  if(CMAKE_${language}_COMPILER_ID STREQUAL "GNU")
    list(APPEND all
      -ffat-lto-objects)           # under -flto, lets lld link, which cannot read gcc's
  endif()
  set(x86
    -mno-red-zone                  # x86-64: makes push and pop usable for constants
    -fcf-protection=none)          # no endbr64 at each function
  set(aarch64
    -mbranch-protection=none       # no bti, paciasp
    -mno-outline-atomics           # calls into libgcc
    -mcmodel=tiny)                 # addresses by one instruction, within 1 MiB
  set(arm
    -mthumb)                       # instructions of two bytes where those of ARM have four
  set(powerpc
    -mabi=elfv2                    # 64-bit: no function descriptors, which would need relocation
    -mtraceback=no)                # a table behind each function
  set(mips
    -mno-abicalls                  # no table of addresses
    -G0                            # nor data near a register that nothing sets
    -msym32)                       # n64: addresses by two instructions, below 2 GiB
  set(mips_needs "-fno-pic -mno-abicalls") # compilers make position-independent code unasked, and refuse one alone
  set(mips_clang
    "SHELL:-Xclang -target-feature -Xclang +sym32") # the same; elsewhere a warning, whatever -Werror
  set(sparc
    -mno-app-regs                  # ld.bfd wants a symbol for each, in a table that is left out
    -mcmodel=medlow)               # at a fixed address: by two instructions
  set(sparc_needs "-msoft-quad-float") # clang 14 takes the model for PowerPC too, and means another
  set(alpha
    -msmall-text                   # calls by one instruction, within 4 MiB
    -fno-move-loop-invariants)     # constants are loaded where they are used, not copied there
  set(alpha_needs "-msmall-text")

  string(MD5 key
    "${CMAKE_${language}_FLAGS};${all};${x86};${aarch64};${arm};${powerpc};${mips};${mips_clang};${sparc};${alpha}")
  set(known TINYSYS_${language}_OPTIONS_${key})
  if(NOT DEFINED ${known})
    set(CMAKE_REQUIRED_QUIET ON)
    set(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY)
    _tinysys_own_flags(${language})
    set(options "")
    foreach(group IN ITEMS all x86 aarch64 arm powerpc mips sparc alpha)
      # clang takes some of another architecture with no more than a warning.
      set(CMAKE_REQUIRED_FLAGS "-Werror ${${group}_needs}")
      _tinysys_taken(${language} taken ${${group}})
      list(APPEND options ${taken})
    endforeach()
    if("-mno-abicalls" IN_LIST options AND CMAKE_${language}_COMPILER_ID STREQUAL "Clang")
      list(APPEND options "${mips_clang}")
    endif()
    if(NOT "-Oz" IN_LIST options)
      list(PREPEND options -Os)
    endif()
    set(${known} "${options}" CACHE INTERNAL "What the compiler takes of what tinysys_add_executable() gives it")
  endif()
  set(${result} "${${known}}" PARENT_SCOPE)
endfunction()

# Where the executables of this directory go: what CMAKE_RUNTIME_OUTPUT_DIRECTORY says, as CMake understands it.
function(_tinysys_output_directory result)
  set(output "${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")
  get_property(multi_config GLOBAL PROPERTY GENERATOR_IS_MULTI_CONFIG)
  if(multi_config AND NOT output MATCHES "[$]<CONFIG>")
    string(APPEND output "/$<CONFIG>")
  endif()
  if(NOT IS_ABSOLUTE "${output}" OR NOT CMAKE_RUNTIME_OUTPUT_DIRECTORY)
    string(PREPEND output "${CMAKE_CURRENT_BINARY_DIR}/")
  endif()
  string(REGEX REPLACE "/+" "/" output "${output}")
  string(REGEX REPLACE "/$" "" output "${output}")
  string(FIND "${output}/" "${CMAKE_BINARY_DIR}/" beneath)
  if(TINYSYS_PLATFORM AND NOT beneath EQUAL 0) # another build tree puts its own there
    set(output "${CMAKE_CURRENT_BINARY_DIR}")
  endif()
  set(${result} "${output}" PARENT_SCOPE)
endfunction()

function(tinysys_add_executable name)
  set(call "tinysys_add_executable(${name})")
  cmake_parse_arguments(PARSE_ARGV 1 ARG "RELOCATE" "LAYOUT" "SOURCES")
  list(APPEND ARG_SOURCES ${ARG_UNPARSED_ARGUMENTS})
  if("LAYOUT" IN_LIST ARG_KEYWORDS_MISSING_VALUES)
    message(FATAL_ERROR "${call}: LAYOUT needs a value: flat or segments")
  elseif(NOT DEFINED ARG_LAYOUT)
    set(ARG_LAYOUT flat)
  elseif(NOT ARG_LAYOUT MATCHES "^(flat|segments)$")
    message(FATAL_ERROR "${call}: LAYOUT is flat or segments, not ${ARG_LAYOUT}")
  endif()
  if(ARG_RELOCATE AND ARG_LAYOUT STREQUAL "flat")
    message(FATAL_ERROR "${call}: RELOCATE needs LAYOUT segments, a flat program has nothing to relocate")
  endif()
  if(NOT ARG_SOURCES)
    message(FATAL_ERROR "${call}: no sources")
  endif()
  foreach(source IN LISTS ARG_SOURCES)
    if(source MATCHES "^[A-Z_]+$")
      message(FATAL_ERROR "${call}: unknown keyword ${source}")
    endif()
  endforeach()
  if(TARGET ${name})
    message(FATAL_ERROR "${call}: there is a target of that name already")
  endif()
  find_program(TINYSYS_DD dd NO_CMAKE_FIND_ROOT_PATH DOC "dd, for tinysys_add_executable()")
  mark_as_advanced(TINYSYS_DD)
  if(NOT TINYSYS_DD)
    message(FATAL_ERROR "${call}: needs dd, which is not in PATH")
  endif()

  get_property(languages GLOBAL PROPERTY ENABLED_LANGUAGES)
  if("C" IN_LIST languages)
    set(header_language C)
  elseif("CXX" IN_LIST languages)
    set(header_language CXX)
  else()
    message(FATAL_ERROR "${call}: the project has neither C nor CXX enabled")
  endif()

  set(here "${CMAKE_CURRENT_FUNCTION_LIST_DIR}")
  set(header "${here}/elf_header.c")
  set(script "${here}/${ARG_LAYOUT}.ld")
  _tinysys_output_directory(output)
  add_executable(${name} ${ARG_SOURCES} "${header}")
  set_source_files_properties("${header}" PROPERTIES
    LANGUAGE ${header_language}
    COMPILE_OPTIONS -fno-lto          # its assembly names symbols that link-time optimisation would not see it name
    SKIP_UNITY_BUILD_INCLUSION ON     # it has an include of its own of tinysys.h
    SKIP_PRECOMPILE_HEADERS ON        # the same
    SKIP_LINTING ON)                  # not the parent's code
  set_target_properties(${name} PROPERTIES
    SUFFIX .elf
    LINK_DEPENDS "${script};${here}/TinysysExtract.cmake"
    TINYSYS_BINARY "${output}/${name}")
  set_property(TARGET ${name} PROPERTY POSITION_INDEPENDENT_CODE) # unset: CMake's flags (-pie, -no-pie) contradict ours
  set_property(TARGET ${name} PROPERTY RUNTIME_OUTPUT_DIRECTORY "${output}")
  foreach(config IN LISTS CMAKE_CONFIGURATION_TYPES CMAKE_BUILD_TYPE)
    string(TOUPPER "RUNTIME_OUTPUT_DIRECTORY_${config}" property)
    set_property(TARGET ${name} PROPERTY ${property} "${output}") # NAME and NAME.elf stay together
  endforeach()

  target_link_libraries(${name} PRIVATE tinysys::tinysys)
  foreach(language IN ITEMS C CXX)
    if(language IN_LIST languages)
      _tinysys_compile_options(${language} options)
      if(ARG_LAYOUT STREQUAL "segments")
        list(REMOVE_ITEM options -mcmodel=tiny) # .bss may be larger than it reaches
      endif()
      target_compile_options(${name} PRIVATE "$<$<COMPILE_LANGUAGE:${language}>:${options}>")
      target_link_options(${name} PRIVATE "$<$<LINK_LANGUAGE:${language}>:${options}>") # where LTO compiles
      if(CMAKE_${language}_COMPILER_ID MATCHES "Clang"
          AND "${CMAKE_${language}_FLAGS} ${CMAKE_EXE_LINKER_FLAGS}" MATCHES "fuse-ld=[^ ]*lld")
        set(abi "")
        _tinysys_says(${language} __riscv_float_abi_double TINYSYS_RISCV_DOUBLE double)
        if("-mabi=elfv2" IN_LIST options)
          set(abi elfv2)
        elseif(double AND CMAKE_SIZEOF_VOID_P EQUAL 8)
          set(abi lp64d)
        elseif(double)
          set(abi ilp32d)
        endif()
        if(abi)
          target_link_options(${name} PRIVATE "LINKER:-plugin-opt=-target-abi=${abi}") # which clang forgets there
        endif()
      endif()
      if("-msmall-text" IN_LIST options)
        target_link_options(${name} PRIVATE "LINKER:--relax") # calls of other sources without a table of addresses
      endif()
    endif()
  endforeach()
  _tinysys_says(${header_language} TINYSYS_ELF_EXEC TINYSYS_FIXED_ADDRESS fixed) # all are linked to one
  _tinysys_says(${header_language} TINYSYS_ENTRY_STUB TINYSYS_STARTS_AT_STUB stub) # at __start, not at _start
  set(compile -fPIE) # ET_DYN without a relocation
  set(link -static-pie "LINKER:-pie" "LINKER:--no-dynamic-linker" "LINKER:-z,text") # the same, without a dynamic linker, also said to
                     # ld by a compiler that was configured without it; code that would need relocation is an error
  if(fixed)
    set(compile -fno-pic)
    set(link -static -no-pie)
    if(CMAKE_${header_language}_COMPILER_ID MATCHES "Clang")
      list(APPEND link -Wno-unused-command-line-argument) # it has no use for the second, unless a caller says -pie
    endif()
  endif()
  target_compile_options(${name} PRIVATE
    -ffreestanding # no libc: also what makes tinysys.h give the standard names and the entry point
    ${compile}
    "$<$<COMPILE_LANGUAGE:C,CXX>:SHELL:-include \"${here}/hidden.h\">") # the same, for what other sources define
  target_compile_definitions(${name} PRIVATE
    $<IF:$<STREQUAL:${ARG_LAYOUT},segments>,TINYSYS_SEGMENTS,TINYSYS_FLAT>
    $<$<BOOL:${ARG_RELOCATE}>:TINYSYS_RELOCATE>)
  target_link_options(${name} PRIVATE
    -nostdlib                              # neither libc nor its start files
    ${link}
    "LINKER:--gc-sections"                 # what nothing calls
    "LINKER:--build-id=none"               # a note
    "LINKER:--defsym=tinysys_checked_later=0" # the step below says more than the script could
    "SHELL:-Xlinker -Map -Xlinker \"${output}/${name}.map\"" # a path may have a comma
    "SHELL:-Xlinker -T -Xlinker \"${script}\""
    "$<$<BOOL:${ARG_RELOCATE}>:LINKER:-e,tinysys_relocated_start>" # as the header that elf_header.c writes
    "$<$<AND:$<BOOL:${stub}>,$<NOT:$<BOOL:${ARG_RELOCATE}>>>:LINKER:-e,__start>") # the same

  add_custom_command(TARGET ${name} POST_BUILD
    COMMAND "${CMAKE_COMMAND}"
      "-DNAME=${name}" "-DLAYOUT=${ARG_LAYOUT}" "-DRELOCATE=${ARG_RELOCATE}"
      "-DELF=$<TARGET_FILE:${name}>" "-DMAP=${output}/${name}.map" "-DBINARY=${output}/${name}" "-DDD=${TINYSYS_DD}"
      -P "${here}/TinysysExtract.cmake"
    BYPRODUCTS "${output}/${name}" "${output}/${name}.map"
    VERBATIM)
endfunction()

cmake_policy(POP)
