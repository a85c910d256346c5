/* SPDX-License-Identifier: 0BSD */
extern const int got_constants[3];

int through_got(int i);
int through_got(int i)
{
	return got_constants[i];
}
