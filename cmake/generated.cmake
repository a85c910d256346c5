# SPDX-License-Identifier: 0BSD

# generated(path text): writes text to path, a file of the repository that the calling script makes, unless it is there
# already. Under CHECK nothing is written, and a difference is an error that names the script.
function(generated path text)
  set(old "")
  if(EXISTS "${path}")
    file(READ "${path}" old)
  endif()
  if(text STREQUAL old)
    return()
  endif()
  if(CHECK)
    get_filename_component(script "${CMAKE_SCRIPT_MODE_FILE}" NAME)
    message(FATAL_ERROR "${path} is not what its rooms make: run cmake -P cmake/${script}")
  endif()
  file(WRITE "${path}" "${text}")
endfunction()
