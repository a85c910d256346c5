/* SPDX-License-Identifier: 0BSD */
#pragma once

#include "arch.h"

/*
 * TINYSYS_NR_name, the number of every system call of this ABI, wrapped in this header or not. One table per kernel
 * table; the architecture page names the one it uses.
 */

#if defined(TINYSYS_NR_TABLE_x86_64)
#include "nr/x86_64.h"
#elif defined(TINYSYS_NR_TABLE_x32)
#include "nr/x32.h"
#elif defined(TINYSYS_NR_TABLE_i386)
#include "nr/i386.h"
#elif defined(TINYSYS_NR_TABLE_arm)
#include "nr/arm.h"
#elif defined(TINYSYS_NR_TABLE_powerpc)
#include "nr/powerpc.h"
#elif defined(TINYSYS_NR_TABLE_s390x)
#include "nr/s390x.h"
#elif defined(TINYSYS_NR_TABLE_mips_o32)
#include "nr/mips_o32.h"
#elif defined(TINYSYS_NR_TABLE_mips_n32)
#include "nr/mips_n32.h"
#elif defined(TINYSYS_NR_TABLE_mips_n64)
#include "nr/mips_n64.h"
#elif defined(TINYSYS_NR_TABLE_m68k)
#include "nr/m68k.h"
#elif defined(TINYSYS_NR_TABLE_sparc64)
#include "nr/sparc64.h"
#elif defined(TINYSYS_NR_TABLE_sh)
#include "nr/sh.h"
#elif defined(TINYSYS_NR_TABLE_alpha)
#include "nr/alpha.h"
#elif defined(TINYSYS_NR_TABLE_parisc)
#include "nr/parisc.h"
#elif defined(TINYSYS_NR_TABLE_generic)
#include "nr/generic.h"
#endif
