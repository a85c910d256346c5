/* SPDX-License-Identifier: 0BSD */
/*
 * tinysys.h's memcpy, memmove, memset, memcmp and strlen as a freestanding program gets them, for strings.c. With
 * STRINGS_PLAIN as on an architecture without string instructions.
 */

#define TINYSYS_NO_START
#include "tinysys/arch.h"
#if defined(STRINGS_PLAIN)
#undef TINYSYS_COPY
#undef TINYSYS_FILL
#endif
#include "tinysys/string.h"
