/* SPDX-License-Identifier: 0BSD */
#include "tinysys.h"

#if defined(DATA)
volatile int data_counter = 1;
#define USE data_counter++
#elif defined(BSS)
volatile int bss_counter;
#define USE bss_counter++
#elif defined(COMMON)
volatile int common_counter;
#define USE common_counter++
#elif defined(LOCAL)
#define USE local()
static int local(void)
{
	static volatile int local_counter;
	return local_counter++;
}
#elif defined(POINTERS)
static int pointed;
int *volatile pointer = &pointed;
#define USE (*pointer)++
#elif defined(TABLE)
__attribute__((__used__)) const char *const table[] = { "first", "second" };
#define USE table[argc][argc]
#elif defined(THREAD)
__thread volatile int thread_counter;
#define USE thread_counter++
#elif defined(CONSTRUCTOR)
__attribute__((__constructor__)) static void set_up(void)
{
	sys_getpid();
}
#define USE 0
#elif defined(DESTRUCTOR)
__attribute__((__destructor__)) static void take_down(void)
{
	sys_getpid();
}
#define USE 0
#elif defined(NAMED)
__attribute__((__section__("named"))) volatile int named_counter = 5;
#define USE named_counter++
#elif defined(FOREIGN)
extern int foreign(void);
#define USE foreign()
#elif defined(GOT)
extern int through_got(int i);
extern const int got_constants[3];
const int got_constants[3] = { 1, 2, 3 };
#define USE through_got(argc)
#endif

int main(int argc, char **argv)
{
	(void)argv;
	(void)argc;
	return USE;
}
