/* SPDX-License-Identifier: 0BSD */
/* Compiled by the project's own flags, hosted. */
#include "tinysys.h"

int foreign_state = 40;
static int foreign_count;

int foreign_next(void);
int foreign_next(void)
{
	foreign_count++;
	return foreign_state + foreign_count + (sys_getpid() < 0);
}
