# SPDX-License-Identifier: 0BSD
#
# What is installed: the header; a CMake package, that is the cmake files that other projects load; a pkg-config file.
# Nothing in it depends on the architecture, nor on where it is put.

include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

set(package_dir "${CMAKE_INSTALL_DATADIR}/cmake/tinysys")
set(pkgconfig_dir "${CMAKE_INSTALL_DATADIR}/pkgconfig")

install(FILES include/tinysys.h DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}")
install(FILES LICENSE DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/tinysys")
install(
  FILES
    cmake/TinysysExecutable.cmake
    cmake/TinysysExtract.cmake
    cmake/TinysysImage.cmake
    cmake/TinysysImagePlatform.cmake
    cmake/TinysysImageWrite.cmake
    cmake/elf_header.c
    cmake/flat.ld
    cmake/hidden.h
    cmake/segments.ld
  DESTINATION "${package_dir}")
install(DIRECTORY cmake/toolchains DESTINATION "${package_dir}")

target_include_directories(tinysys INTERFACE "$<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>")
install(TARGETS tinysys EXPORT tinysys)
install(EXPORT tinysys NAMESPACE tinysys:: FILE tinysysTargets.cmake DESTINATION "${package_dir}")

set(compatibility SameMajorVersion)
if(version MATCHES "^0[.]")
  set(compatibility SameMinorVersion)
endif()
write_basic_package_version_file("${CMAKE_CURRENT_BINARY_DIR}/tinysysConfigVersion.cmake"
  VERSION ${version} COMPATIBILITY ${compatibility} ARCH_INDEPENDENT)
install(FILES cmake/tinysysConfig.cmake "${CMAKE_CURRENT_BINARY_DIR}/tinysysConfigVersion.cmake"
  DESTINATION "${package_dir}")

# tinysys.pc names its places from its own, unless they were given as absolute.
set(prefix "${CMAKE_INSTALL_PREFIX}")
if(NOT IS_ABSOLUTE "${pkgconfig_dir}")
  file(RELATIVE_PATH prefix "/${pkgconfig_dir}" "/")
  string(REGEX REPLACE "/$" "" prefix "\${pcfiledir}/${prefix}")
endif()
foreach(place IN ITEMS CMAKE_INSTALL_INCLUDEDIR package_dir)
  if(NOT IS_ABSOLUTE "${${place}}")
    set(${place} "\${prefix}/${${place}}")
  endif()
endforeach()
configure_file(cmake/tinysys.pc.in "${CMAKE_CURRENT_BINARY_DIR}/tinysys.pc" @ONLY)
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/tinysys.pc" DESTINATION "${pkgconfig_dir}")
