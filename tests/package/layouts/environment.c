/* SPDX-License-Identifier: 0BSD */
/* environ and the auxiliary vector, which start-up keeps in .bss. */
#define TINYSYS_ENVIRON
#include "tinysys.h"

int main(int argc, char **argv)
{
	if (environ != argv + argc + 1 || environ[0][0] != 'K')
		return 1;
	return tinysys_getauxval(6 /* AT_PAGESZ */) < 4096;
}
