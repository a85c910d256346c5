/* SPDX-License-Identifier: 0BSD */
/*
 * A translation unit beside main's: see multi.h.
 */

#include "multi.h"

struct part PART(int argc) {
	struct large first = { { 0 } };

	first.bytes[argc] = (char)argc;
	volatile struct large second = first;
	struct part part = multi_part();

	part.handled &= second.bytes[argc] == argc && second.bytes[0] == 0;
	return part;
}
