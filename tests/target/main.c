/* SPDX-License-Identifier: 0BSD */
/*
 * The shapes that main may have, by -DPARAMETERS, and _start of the program's own. The exit status is RESULT.
 */

#if !defined(PARAMETERS)
#define TINYSYS_NO_START
#endif
#include "tinysys.h"

#if !defined(PARAMETERS)
#if defined(__cplusplus)
extern "C" void _start(void);
#else
void _start(void);
#endif
void _start(void)
{
	sys_exit_group(RESULT);
}
#elif PARAMETERS == 0
int main(void)
{
	return RESULT;
}
#elif PARAMETERS == 2
int main(int argc, char **argv)
{
	return argc == 2 && argv[1][0] == 'x' ? RESULT : 100;
}
#elif PARAMETERS == 3
int main(int argc, char **argv, char **envp)
{
	return argc == 2 && argv[1][0] == 'x' && envp == argv + 3 ? RESULT : 100;
}
#endif
