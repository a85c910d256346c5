/* SPDX-License-Identifier: 0BSD */
/* Says one word. */
#include <tinysys.h>
#if defined(__aarch64__)
#include "aarch64.h"
#endif

#if BROKEN
#error broken here
#endif

int main(void)
{
	static const char word[] = WORD "\n";

	return sys_write(1, word, sizeof word - 1) < 0;
}
