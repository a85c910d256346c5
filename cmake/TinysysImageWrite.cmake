# SPDX-License-Identifier: 0BSD
#
# Writes one image, at build time:
#   cmake -D DESCRIPTION=<file> -P TinysysImageWrite.cmake
# tinysys_add_image() in TinysysImage.cmake writes the description, a script that
# sets name, reference, familiar, tag, tar, gzip, work, archive, summary, and
#   for an image: wanted (its architecture, if it has to be a certain one), variant,
#     entrypoint, config, annotations (these three are JSON), file_<n>_source, _path
#     and _mode for n from 0, the program, to last_file;
#   for an index of images: part_<n> for n from 0, the first of them, and parts, their
#     number. <part>.tar and <part>.json are what this script wrote for that image.

cmake_minimum_required(VERSION 3.20...3.31)

# Stops the build.
function(fail text)
  message(FATAL_ERROR "tinysys_add_image(${name}): ${text}")
endfunction()

# OCI's name of an ELF file's architecture, which is GOARCH (of gccgo where go has
# none), from the ELF header (elf(5)): class and byte order, then e_machine as it
# stands in the file.
function(architecture_of out file)
  set(architectures
    "0101 0300 386"    "0201 3e00 amd64"    "0101 3e00 amd64"
    "0101 2800 arm"    "0201 b700 arm64"    "0202 00b7 arm64be"
    "0101 f300 riscv"  "0201 f300 riscv64"  "0201 0201 loong64"
    "0102 0014 ppc"    "0202 0015 ppc64"    "0201 1500 ppc64le"
    "0102 0016 s390"   "0202 0016 s390x"
    "0102 0002 sparc"  "0102 0012 sparc"    "0202 002b sparc64"
    "0102 0008 mips"   "0101 0800 mipsle"   "0202 0008 mips64"  "0201 0800 mips64le"
    "0102 0004 m68k"   "0101 2a00 sh"       "0102 002a shbe"    "0201 2690 alpha")
  file(READ "${file}" header LIMIT 52 HEX)
  if(NOT header MATCHES "^7f454c46")
    fail("${file} is not an ELF file")
  endif()
  string(SUBSTRING "${header}" 8 4 kind)
  string(SUBSTRING "${header}" 36 4 machine)
  list(FILTER architectures INCLUDE REGEX "^${kind} ${machine} ")
  if(architectures STREQUAL "")
    fail("${file} is for a machine that OCI has no name for (${kind} ${machine})")
  endif()
  string(SUBSTRING "${architectures}" 10 -1 architecture)

  # MIPS n32 differs from o32 in a flag only: EF_MIPS_ABI2.
  if(architecture MATCHES "^mips(le)?$")
    set(suffix "${CMAKE_MATCH_1}")
    string(SUBSTRING "${header}" 78 2 flags)
    if(suffix STREQUAL "le")
      string(SUBSTRING "${header}" 72 2 flags)
    endif()
    math(EXPR n32 "0x${flags} & 0x20")
    if(n32)
      set(architecture "mips64p32${suffix}")
    endif()
  endif()
  set(${out} "${architecture}" PARENT_SCOPE)
endfunction()

# Adds members to a tar file. A mode of five digits clears the set-group-ID bit that
# a directory may have from the one above it.
function(tar_add file directory mode)
  set(command --create)
  if(EXISTS "${file}")
    set(command --append)
  endif()
  execute_process(COMMAND "${tar}" ${command} "--file=${file}" "--directory=${directory}"
    --force-local --format=ustar --blocking-factor=1 --no-recursion --numeric-owner
    --owner=0 --group=0 "--mtime=@${epoch}" "--mode=${mode}" -- ${ARGN}
    COMMAND_ERROR_IS_FATAL ANY)
endfunction()

# The layer: the image's files and the directories above them, sorted. Without the
# directories Docker's vfs driver makes them with mode 0600.
function(write_layer file)
  set(directory "${work}/layer")
  set(files "")
  set(parents "")
  foreach(number RANGE ${last_file})
    string(SUBSTRING "${file_${number}_path}" 1 -1 member)
    if(member IN_LIST files)
      fail("the image has two files /${member}")
    endif()
    list(APPEND files "${member}")
    set("mode_${member}" "${file_${number}_mode}")
    set("source_${member}" "${file_${number}_source}")
    get_filename_component(parent "${member}" DIRECTORY)
    while(NOT parent STREQUAL "")
      list(APPEND parents "${parent}")
      get_filename_component(parent "${parent}" DIRECTORY)
    endwhile()
  endforeach()

  set(members ${files} ${parents})
  list(REMOVE_DUPLICATES members)
  list(SORT members)
  foreach(member IN LISTS members)
    if(NOT member IN_LIST files)
      file(MAKE_DIRECTORY "${directory}/${member}")
      set("mode_${member}" 00755)
    elseif(member IN_LIST parents)
      fail("/${member} is a file and a directory")
    else()
      configure_file("${source_${member}}" "${directory}/${member}" COPYONLY)
    endif()
    tar_add("${file}" "${directory}" "${mode_${member}}" "${member}")
  endforeach()
endfunction()

# Moves a file to where its content names it. <out>_hash is the SHA-256 of the
# content, <out>_size its size, <out>_descriptor both as JSON members.
function(store_blob out file)
  file(SHA256 "${file}" hash)
  file(SIZE "${file}" size)
  file(RENAME "${file}" "${work}/archive/blobs/sha256/${hash}")
  set_property(GLOBAL APPEND PROPERTY BLOBS "blobs/sha256/${hash}")
  set(${out}_hash "${hash}" PARENT_SCOPE)
  set(${out}_size "${size}" PARENT_SCOPE)
  set(${out}_descriptor "\"digest\":\"sha256:${hash}\",\"size\":${size}" PARENT_SCOPE)
endfunction()

# Modification times, and the member "created" of the configuration.
function(read_epoch out_epoch out_created)
  set(epoch "$ENV{SOURCE_DATE_EPOCH}")
  set(created "")
  if(epoch STREQUAL "")
    set(epoch 0)
  elseif(epoch MATCHES "^[0-9]+$" AND NOT epoch GREATER 8589934591) # what ustar can hold
    string(TIMESTAMP created "\"created\":\"%Y-%m-%dT%H:%M:%SZ\"," UTC)
  else()
    fail("SOURCE_DATE_EPOCH is \"${epoch}\", not a number of seconds up to 8589934591")
  endif()
  set(${out_epoch} "${epoch}" PARENT_SCOPE)
  set(${out_created} "${created}" PARENT_SCOPE)
endfunction()

# Writes the image's blobs and its entry in manifest.json. Sets the descriptor of its manifest, a JSON object without the
# end, and the members of the summary.
function(write_image out_descriptor out_members)
  if(file_0_path STREQUAL "")
    get_filename_component(file_0_path "${file_0_source}" NAME)
    string(PREPEND file_0_path "/")
    if(file_0_path MATCHES "[]\\\"[;]")
      fail("${file_0_path} needs PATH")
    endif()
  endif()
  if(entrypoint STREQUAL "")
    set(entrypoint "[\"${file_0_path}\"]")
  endif()
  if(NOT entrypoint STREQUAL "NONE")
    string(PREPEND config "\"Entrypoint\":${entrypoint},")
    string(REGEX REPLACE ",$" "" config "${config}")
  endif()
  architecture_of(architecture "${file_0_source}")
  if(NOT wanted STREQUAL "" AND NOT wanted STREQUAL architecture)
    fail("${file_0_source} is for ${architecture}, not ${wanted}")
  endif()
  set(platform "\"architecture\":\"${architecture}\",\"os\":\"linux\"")
  if(NOT variant STREQUAL "")
    string(APPEND platform ",\"variant\":\"${variant}\"")
  endif()
  if(NOT annotations STREQUAL "")
    string(PREPEND annotations ",\"annotations\":")
  endif()

  # A diff_id is the hash of the layer as it is without gzip.
  write_layer("${work}/layer.tar")
  file(SHA256 "${work}/layer.tar" diff_id)
  execute_process(COMMAND "${gzip}" --no-name --best
    INPUT_FILE "${work}/layer.tar" OUTPUT_FILE "${work}/layer.tar.gz"
    COMMAND_ERROR_IS_FATAL ANY)
  store_blob(layer "${work}/layer.tar.gz")

  file(WRITE "${work}/config.json" "{${created}${platform},\"config\":{${config}},\
\"rootfs\":{\"type\":\"layers\",\"diff_ids\":[\"sha256:${diff_id}\"]}}")
  store_blob(config "${work}/config.json")

  # The manifest's own mediaType may be left out: its descriptor has it.
  file(WRITE "${work}/manifest.json" "{\"schemaVersion\":2,\
\"config\":{\"mediaType\":\"application/vnd.oci.image.config.v1+json\",${config_descriptor}},\
\"layers\":[{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",${layer_descriptor}}]\
${annotations}}")
  store_blob(manifest "${work}/manifest.json")

  file(WRITE "${work}/archive/manifest.json" "[{\"Config\":\"blobs/sha256/${config_hash}\",\
\"RepoTags\":[\"${familiar}\"],\"Layers\":[\"blobs/sha256/${layer_hash}\"]}]")
  math(EXPR size "${manifest_size} + ${config_size} + ${layer_size}")
  set(${out_descriptor} "{\"mediaType\":\"application/vnd.oci.image.manifest.v1+json\",\
${manifest_descriptor},\"platform\":{${platform}}" PARENT_SCOPE)
  set(${out_members} "\"platform\":{${platform}},\
\"digest\":\"sha256:${manifest_hash}\",\"manifest\":${manifest_size},\
\"config\":${config_size},\"layer\":${layer_size},\"size\":${size}" PARENT_SCOPE)
endfunction()

# Does the same for an index of images: their blobs, manifest.json of the first, and the index, a blob too. The parts are
# read as the function above and the end of this file write them.
function(write_index out_descriptor out_members)
  set(manifests "")
  set(members "")
  math(EXPR last "${parts} - 1")
  foreach(number RANGE ${last})
    set(part "${work}/part")
    file(REMOVE_RECURSE "${part}")
    file(ARCHIVE_EXTRACT INPUT "${part_${number}}.tar" DESTINATION "${part}")
    file(COPY "${part}/blobs" DESTINATION "${work}/archive")
    execute_process(COMMAND "${tar}" --list --force-local "--file=${part_${number}}.tar"
      OUTPUT_VARIABLE blobs COMMAND_ERROR_IS_FATAL ANY)
    string(REGEX MATCHALL "blobs/sha256/[0-9a-f]+" blobs "${blobs}")
    set_property(GLOBAL APPEND PROPERTY BLOBS ${blobs})
    if(number EQUAL 0)
      file(COPY "${part}/manifest.json" DESTINATION "${work}/archive")
    endif()
    file(READ "${part}/index.json" index)
    string(REGEX REPLACE ".*\"manifests\":.(.*),\"annotations\":.*" "\\1}" manifest "${index}")
    file(READ "${part_${number}}.json" summary)
    string(REGEX REPLACE "^{\"name\":\"[^\"]*\",|\n" "" summary "${summary}")
    list(APPEND manifests "${manifest}")
    list(APPEND members "{${summary}")
  endforeach()
  list(JOIN manifests "," manifests)
  list(JOIN members "," members)
  set(type application/vnd.oci.image.index.v1+json)
  file(WRITE "${work}/index.json"
    "{\"schemaVersion\":2,\"mediaType\":\"${type}\",\"manifests\":[${manifests}]}")
  store_blob(index "${work}/index.json")

  set(size 0)
  get_property(blobs GLOBAL PROPERTY BLOBS)
  list(REMOVE_DUPLICATES blobs)
  foreach(blob IN LISTS blobs)
    file(SIZE "${work}/archive/${blob}" blob_size)
    math(EXPR size "${size} + ${blob_size}")
  endforeach()
  set(${out_descriptor} "{\"mediaType\":\"${type}\",${index_descriptor}" PARENT_SCOPE)
  set(${out_members} "\"digest\":\"sha256:${index_hash}\",\"index\":${index_size},\
\"platforms\":[${members}],\"size\":${size}" PARENT_SCOPE)
endfunction()

include("${DESCRIPTION}")
set(ENV{LC_ALL} C)
unset(ENV{TAR_OPTIONS})
unset(ENV{GZIP})
read_epoch(epoch created)

file(REMOVE_RECURSE "${work}")
file(MAKE_DIRECTORY "${work}/archive/blobs/sha256")
if(DEFINED parts)
  write_index(descriptor members)
else()
  write_image(descriptor members)
endif()

# The image's name is RepoTags to Docker and Podman, the first annotation to
# containerd, the second to umoci and skopeo.
file(WRITE "${work}/archive/oci-layout" "{\"imageLayoutVersion\":\"1.0.0\"}")
file(WRITE "${work}/archive/index.json" "{\"schemaVersion\":2,\
\"mediaType\":\"application/vnd.oci.image.index.v1+json\",\
\"manifests\":[${descriptor},\
\"annotations\":{\"io.containerd.image.name\":\"${reference}\",\
\"org.opencontainers.image.ref.name\":\"${tag}\"}}]}")

# Without its directories skopeo, unless it is root, cannot read the archive.
tar_add("${work}/archive.tar" "${work}/archive" 00755 blobs blobs/sha256)
get_property(files GLOBAL PROPERTY BLOBS)
list(APPEND files index.json manifest.json oci-layout)
list(REMOVE_DUPLICATES files)
list(SORT files)
tar_add("${work}/archive.tar" "${work}/archive" 0444 ${files})

get_filename_component(directory "${archive}" DIRECTORY)
file(MAKE_DIRECTORY "${directory}")
file(WRITE "${summary}" "{\"name\":\"${reference}\",${members}}\n")
file(RENAME "${work}/archive.tar" "${archive}")
