# SPDX-License-Identifier: 0BSD
#
# tinysys_add_executable(NAME SOURCE... [LAYOUT flat|segments] [RELOCATE])
#
# Adds an executable target of freestanding sources and links it into the smallest ELF file that stays regular:
# ET_DYN at a random address, W^X, PT_GNU_STACK, no section headers. Two files are made beside each other, in
# CMAKE_RUNTIME_OUTPUT_DIRECTORY or else the current binary directory:
#
#   NAME       the program; the target's property TINYSYS_BINARY is its path
#   NAME.elf   the same code with symbols, for the debugger; it runs too
#
# LAYOUT flat (the default) has one segment, not writable: a variable in .data or .bss is refused at link time with a
# message that names it. LAYOUT segments adds one for them. RELOCATE, for segments: start-up relocates pointers in data
# (a table of strings); a program that needs it and lacks it is refused.
#
# The target links tinysys::tinysys and is an ordinary one: target_compile_options() and the like apply, after ours.
# Bad use stops configuration. Needs gcc or clang, ld.bfd or lld, and dd.

include_guard(GLOBAL)
include(CheckCompilerFlag)

set(_TINYSYS_EXECUTABLE_DIR "${CMAKE_CURRENT_LIST_DIR}" CACHE INTERNAL "")

# What each does for the size of a program; those that the compiler or the architecture lacks are left out.
set(_TINYSYS_COMPILE_OPTIONS
  -Oz                            # constants by push and pop, no alignment of loops
  -fomit-frame-pointer           # a register saved and restored in each function
  -fno-asynchronous-unwind-tables # tables that only an unwinder of this program would read
  -fno-unwind-tables             # the same, for C++ and the ABIs that have them by default
  -fno-stack-protector           # distributions turn it on; its seed needs a start-up step
  -ffunction-sections            # what nothing calls can be dropped by --gc-sections
  -fdata-sections                # the same, and lets a refused variable be named
  -mno-red-zone                  # x86-64: makes push and pop usable for constants
  -fcf-protection=none           # x86: no endbr64 at each function
  -mbranch-protection=none       # aarch64: no bti, paciasp
  -mcmodel=tiny                  # aarch64: addresses by one instruction, within 1 MiB
  CACHE INTERNAL "")

# _tinysys_compile_options(language result): the options above that the compiler of that language takes.
function(_tinysys_compile_options language result)
  set(CMAKE_REQUIRED_QUIET ON)
  set(CMAKE_REQUIRED_FLAGS -Werror) # clang takes some of another architecture with no more than a warning
  set(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY)
  set(options "")
  foreach(option IN LISTS _TINYSYS_COMPILE_OPTIONS)
    string(MAKE_C_IDENTIFIER "TINYSYS_${language}${option}" known)
    check_compiler_flag(${language} ${option} ${known})
    if(${known})
      list(APPEND options ${option})
    endif()
  endforeach()
  if(NOT TINYSYS_${language}_Oz)
    list(PREPEND options -Os)
  endif()
  set(${result} ${options} PARENT_SCOPE)
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
  find_program(TINYSYS_DD dd)
  mark_as_advanced(TINYSYS_DD)
  if(NOT TINYSYS_DD)
    message(FATAL_ERROR "${call}: needs dd, which is not in PATH")
  endif()

  get_property(languages GLOBAL PROPERTY ENABLED_LANGUAGES)
  set(header_language CXX)
  if("C" IN_LIST languages)
    set(header_language C)
  endif()

  set(header "${_TINYSYS_EXECUTABLE_DIR}/elf_header.c")
  set(script "${_TINYSYS_EXECUTABLE_DIR}/${ARG_LAYOUT}.ld")
  add_executable(${name} ${ARG_SOURCES} "${header}")
  # Its assembly names symbols that link-time optimisation would not see it name.
  set_source_files_properties("${header}" PROPERTIES LANGUAGE ${header_language} COMPILE_OPTIONS -fno-lto)
  set(output "${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")
  if(NOT output)
    set(output "${CMAKE_CURRENT_BINARY_DIR}")
  endif()
  get_property(multi_config GLOBAL PROPERTY GENERATOR_IS_MULTI_CONFIG)
  if(multi_config)
    string(APPEND output "/$<CONFIG>")
  endif()
  set_target_properties(${name} PROPERTIES
    RUNTIME_OUTPUT_DIRECTORY "${output}"
    SUFFIX .elf
    LINK_DEPENDS "${script}"
    TINYSYS_BINARY "${output}/${name}")

  target_link_libraries(${name} PRIVATE tinysys::tinysys)
  foreach(language IN ITEMS C CXX)
    if(language IN_LIST languages)
      _tinysys_compile_options(${language} options)
      target_compile_options(${name} PRIVATE "$<$<COMPILE_LANGUAGE:${language}>:${options}>")
    endif()
  endforeach()
  target_compile_options(${name} PRIVATE
    -ffreestanding # no libc: also what makes tinysys.h give the standard names and the entry point
    -fPIE)         # ET_DYN without a relocation
  target_compile_definitions(${name} PRIVATE
    $<$<STREQUAL:${ARG_LAYOUT},segments>:TINYSYS_SEGMENTS>
    $<$<BOOL:${ARG_RELOCATE}>:TINYSYS_RELOCATE>)
  target_link_options(${name} PRIVATE
    -nostdlib                              # neither libc nor its start files
    -static-pie                            # ET_DYN without a dynamic linker
    "LINKER:--no-dynamic-linker"           # the same, said to ld by a compiler that was configured without it
    "LINKER:-z,text"                       # code that would need relocation is an error
    "LINKER:--gc-sections"                 # what nothing calls
    "LINKER:--build-id=none"               # a note
    "LINKER:--defsym=tinysys_checked_later=0" # the step below says more than the script could
    "LINKER:-Map,${output}/${name}.map"
    "LINKER:-T,${script}"
    "$<$<BOOL:${ARG_RELOCATE}>:LINKER:-e,tinysys_relocated_start>") # as the header that elf_header.c writes

  add_custom_command(TARGET ${name} POST_BUILD
    COMMAND "${CMAKE_COMMAND}"
      "-DNAME=${name}" "-DLAYOUT=${ARG_LAYOUT}" "-DRELOCATE=${ARG_RELOCATE}"
      "-DELF=$<TARGET_FILE:${name}>" "-DMAP=${output}/${name}.map" "-DBINARY=${output}/${name}" "-DDD=${TINYSYS_DD}"
      -P "${_TINYSYS_EXECUTABLE_DIR}/TinysysExtract.cmake"
    BYPRODUCTS "${output}/${name}" "${output}/${name}.map"
    VERBATIM)
endfunction()
