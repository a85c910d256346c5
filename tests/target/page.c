/* SPDX-License-Identifier: 0BSD */
/*
 * A program whose code has PAD bytes, a string, more than it needs, and whose data is zero but for, under DATA, one
 * word: page.sh puts the ends of its segments everywhere about the end of a page. Status 0 if all is where it should
 * be.
 */

#include "tinysys.h"

__asm__(".section .text.pad, \"ax\", %progbits\n\t"
	".globl pad\n"
	"pad:\n\t"
	".skip " PAD "\n\t"
	".text");

extern const char pad[] __attribute__((visibility("hidden")));

static char zero[64] __attribute__((aligned(64)));
#if defined(DATA)
static unsigned int word = 0x12345678;
#endif

int main(void)
{
	const char *code = pad;

	__asm__ volatile("" : "+r"(code));
	for (unsigned int i = 0; i < sizeof zero; i++) {
		char *byte = &zero[i];

		__asm__ volatile("" : "+r"(byte) : : "memory");
		if (*byte)
			return 1;
		*byte = 1;
	}
#if defined(DATA)
	unsigned int *data = &word;

	__asm__ volatile("" : "+r"(data) : : "memory");
	if (*data != 0x12345678)
		return 2;
	*data = 0;
#endif
	return code[0] != 0;
}
