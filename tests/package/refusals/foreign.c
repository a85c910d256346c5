/* SPDX-License-Identifier: 0BSD */
static int foreign_counter;
int *volatile foreign_pointer = &foreign_counter;

int foreign(void);
int foreign(void)
{
	return (*foreign_pointer)++;
}
