/* SPDX-License-Identifier: 0BSD */
#include <unistd.h>
#include "tinysys.h"

int main(void)
{
	return sys_getpid() != getpid() || sys_write(STDOUT_FILENO, "hello\n", 6) != 6;
}
