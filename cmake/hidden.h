/* SPDX-License-Identifier: 0BSD */
/*
 * Included before each source (-include): what a source declares and another defines is reached directly, as all is
 * linked into one file. Otherwise the compiler asks the linker for a table of addresses (.got), which would need
 * relocation at start.
 */
#pragma GCC visibility push(hidden)
