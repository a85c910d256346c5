// SPDX-License-Identifier: 0BSD
#include "tinysys.h"

int main()
{
	return sys_write(1, "hello\n", 6) != 6;
}
