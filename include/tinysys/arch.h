/* SPDX-License-Identifier: 0BSD */
#pragma once

/*
 * The architecture page of this compilation. A page is a data sheet: how a call is made, what the kernel does for a
 * signal, how a program begins, what its ELF header says. docs/porting.md explains every line of one.
 */

#if defined(__x86_64__) && defined(__LP64__)
#include "arch/x86_64.h"
#elif defined(__x86_64__)
#include "arch/x32.h"
#elif defined(__i386__)
#include "arch/i386.h"
#elif defined(__aarch64__) && defined(__LP64__)
#include "arch/aarch64.h"
#elif defined(__powerpc64__) || (defined(__powerpc__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__)
#include "arch/powerpc.h"
#elif defined(__riscv)
#include "arch/riscv.h"
#elif defined(__loongarch__) && defined(__loongarch_lp64)
#include "arch/loongarch64.h"
#elif defined(__ARM_EABI__)
#include "arch/arm.h"
#elif defined(__s390x__)
#include "arch/s390x.h"
#elif defined(__m68k__) && !defined(__mcoldfire__)
#include "arch/m68k.h"
#elif defined(__mips__)
#include "arch/mips.h"
#elif defined(__sparc__) && defined(__arch64__)
#include "arch/sparc64.h"
#elif defined(__sh__) && (defined(__SH4__) || defined(__SH4_NOFPU__) || defined(__SH4A__))
#include "arch/sh.h"
#elif defined(__alpha__)
#include "arch/alpha.h"
#else
#error "tinysys.h has no page for this architecture"
/* ends the compilation, which would go on to hundreds of errors */
#include <tinysys.h: no page for this architecture>
#endif
