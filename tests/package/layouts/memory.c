/* SPDX-License-Identifier: 0BSD */
/* DATA bytes of .data, BSS bytes of .bss, LARGE bytes of constants: all there, with the right values, writable. */
#include "tinysys.h"

#if defined(DATA)
static volatile unsigned char data[DATA] = { [0] = 5, [DATA - 1] = 7 };
#endif
#if defined(BSS)
static volatile unsigned char bss[BSS];
#endif
#if defined(LARGE)
static const unsigned char large[LARGE] = { [LARGE - 1] = 9 };
static int last(void)
{
	volatile int i = LARGE - 1; /* or the compiler would leave the rest out */
	return large[i];
}
#endif

int main(void)
{
#if defined(DATA)
	if ((DATA > 1 && data[0] != 5) || data[DATA - 1] != 7)
		return 1;
	for (unsigned int i = 1; i < DATA - 1; i++)
		if (data[i])
			return 2;
	data[0] = data[DATA - 1] = 1;
	if (data[0] != 1)
		return 3;
#endif
#if defined(BSS)
	for (unsigned int i = 0; i < BSS; i++)
		if (bss[i]++)
			return 4;
	if (bss[BSS - 1] != 1)
		return 5;
#endif
#if defined(LARGE)
	if (last() != 9)
		return 6;
#endif
	return 0;
}
