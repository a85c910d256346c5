/* SPDX-License-Identifier: 0BSD */
/*
 * The program that uses nothing: what it holds is what the header costs. See symbols.sh.
 */

#include "tinysys.h"

int main(void)
{
	return 0;
}
