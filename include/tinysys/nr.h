/* SPDX-License-Identifier: 0BSD */
#pragma once

#include "arch.h"

/*
 * TINYSYS_NR_name, the number of every system call of this ABI, wrapped in this header or not. One table per kernel
 * table; the architecture page names the one it uses.
 */

#if defined(TINYSYS_NR_TABLE_x86_64)
#include "nr/x86_64.h"
#elif defined(TINYSYS_NR_TABLE_generic)
#include "nr/generic.h"
#endif
