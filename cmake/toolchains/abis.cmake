# SPDX-License-Identifier: 0BSD
#
# What the toolchain files and tinysys_add_image() know of each ABI, a row for one:
#
#   ABI | processor, as uname -m has it | emulator | clang's arguments | gcc, with its arguments | OCI platform
#
# A field is empty where there is none. The arguments name the least processor that the code is to run on where the
# compiler's default asks for more than the kernel does.

set_property(GLOBAL PROPERTY TINYSYS_ABIS
  "aarch64     | aarch64     | aarch64     | --target=aarch64-linux-gnu                 | aarch64-linux-gnu-gcc                | linux/arm64"
  "alpha       | alpha       | alpha       |                                            | alpha-linux-gnu-gcc                  |"
  "armv5       | armv5tel    | arm         | --target=arm-linux-gnueabi -march=armv5te  | arm-linux-gnueabi-gcc -march=armv5te | linux/arm/v5"
  "armv6       | armv6l      | arm         | --target=arm-linux-gnueabi -march=armv6    | arm-linux-gnueabi-gcc -march=armv6   | linux/arm/v6"
  "armv7       | armv7l      | arm         | --target=arm-linux-gnueabihf -march=armv7-a -mfpu=vfpv3-d16 -mthumb | arm-linux-gnueabihf-gcc -march=armv7-a+fp -mthumb | linux/arm/v7"
  "i386        | i486        | i386        | --target=i386-linux-gnu -march=i486        | i686-linux-gnu-gcc -march=i486       | linux/386"
  "loongarch64 | loongarch64 | loongarch64 | --target=loongarch64-linux-gnu -march=loongarch64 |                                      | linux/loong64"
  "m68k        | m68k        | m68k        |                                            | m68k-linux-gnu-gcc                   |"
  "mips        | mips        | mips        | --target=mips-linux-gnu                    | mips-linux-gnu-gcc                   | linux/mips"
  "mips64      | mips64      | mips64      | --target=mips64-linux-gnuabi64             | mips64-linux-gnuabi64-gcc            | linux/mips64"
  "mips64el    | mips64      | mips64el    | --target=mips64el-linux-gnuabi64           | mips64el-linux-gnuabi64-gcc          | linux/mips64le"
  "mipsel      | mips        | mipsel      | --target=mipsel-linux-gnu                  | mipsel-linux-gnu-gcc                 | linux/mipsle"
  "mipsn32     | mips64      | mipsn32     | --target=mips64-linux-gnuabin32            | mips64-linux-gnuabi64-gcc -mabi=n32  |"
  "mipsn32el   | mips64      | mipsn32el   | --target=mips64el-linux-gnuabin32          | mips64el-linux-gnuabi64-gcc -mabi=n32 |"
  "powerpc     | ppc         | ppc         | --target=powerpc-linux-gnu                 | powerpc-linux-gnu-gcc                |"
  "powerpc64   | ppc64       | ppc64       | --target=powerpc64-linux-gnu -mabi=elfv2   | powerpc64-linux-gnu-gcc -mabi=elfv2  | linux/ppc64"
  "powerpc64le | ppc64le     | ppc64le     | --target=powerpc64le-linux-gnu             | powerpc64le-linux-gnu-gcc            | linux/ppc64le"
  "riscv32     | riscv32     | riscv32     | --target=riscv32-linux-gnu -march=rv32imac -mabi=ilp32 | riscv64-linux-gnu-gcc -march=rv32imac -mabi=ilp32 |"
  "riscv64     | riscv64     | riscv64     | --target=riscv64-linux-gnu                 | riscv64-linux-gnu-gcc                | linux/riscv64"
  "s390x       | s390x       | s390x       | --target=s390x-linux-gnu                   | s390x-linux-gnu-gcc                  | linux/s390x"
  "sh4         | sh4         | sh4         |                                            | sh4-linux-gnu-gcc                    |"
  "sparc64     | sparc64     | sparc64     | --target=sparc64-linux-gnu                 | sparc64-linux-gnu-gcc                | linux/sparc64"
  "x32         | x86_64      |             | --target=x86_64-linux-gnux32               | x86_64-linux-gnux32-gcc              |"
  "x86_64      | x86_64      | x86_64      | --target=x86_64-linux-gnu                  | x86_64-linux-gnu-gcc                 | linux/amd64"
)

# tinysys_abi(column value result...): the row that has the value in that column, which begins at 0, a variable for each
# field; the variables are empty if there is none.
function(tinysys_abi column value)
  get_property(rows GLOBAL PROPERTY TINYSYS_ABIS)
  set(fields "")
  foreach(row IN LISTS rows)
    string(REPLACE "|" ";" row "${row}")
    list(TRANSFORM row STRIP)
    list(GET row ${column} field)
    if(field STREQUAL value AND NOT value STREQUAL "")
      set(fields "${row}")
      break()
    endif()
  endforeach()
  foreach(result IN LISTS ARGN)
    set(field "")
    list(POP_FRONT fields field)
    set(${result} "${field}" PARENT_SCOPE)
  endforeach()
endfunction()

# tinysys_newest_clang(result): the name of the newest clang that finds an lld; empty if there is none.
function(tinysys_newest_clang result)
  execute_process(COMMAND clang -dumpversion OUTPUT_VARIABLE plain ERROR_QUIET RESULT_VARIABLE ignored)
  string(REGEX REPLACE "[.].*" "" plain "${plain}")
  set(${result} "" PARENT_SCOPE)
  foreach(version RANGE 40 11 -1)
    set(names clang-${version})
    if(version STREQUAL plain)
      list(APPEND names clang)
    endif()
    foreach(name IN LISTS names)
      execute_process(COMMAND ${name} --print-prog-name=ld.lld
        OUTPUT_VARIABLE lld OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET RESULT_VARIABLE ignored)
      if(IS_ABSOLUTE "${lld}")
        set(${result} ${name} PARENT_SCOPE)
        return()
      endif()
    endforeach()
  endforeach()
endfunction()
