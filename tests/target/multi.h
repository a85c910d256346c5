/* SPDX-License-Identifier: 0BSD */
#pragma once

#include "tinysys.h"

/*
 * A program of several translation units: multi_main.c, and multi_part.c once or more, as PART=one and PART=two. Each
 * uses what a program shall hold once, and tells where it found it.
 */

struct part {
	void *memcpy, *memset, *restorer;
	char **environ; /* NULL without TINYSYS_ENVIRON */
	void *environ_address;
	int handled;
};

struct part one(int argc);
struct part two(int argc);

/* Too large to be copied and cleared without a call. */
struct large {
	char bytes[65536];
};

static volatile int multi_calls;

static void multi_handler(int signo)
{
	(void)signo;
	multi_calls++;
}

static inline struct part multi_part(void)
{
	struct kernel_sigaction action = { 0 };
	struct kernel_sigaction old;
	struct part part = { 0 };

	part.memcpy = (void *)(__UINTPTR_TYPE__)memcpy;
	part.memset = (void *)(__UINTPTR_TYPE__)memset;
	action.handler = multi_handler;
	sys_sigaction(SIGUSR1, &action, 0);
	sys_rt_sigaction(SIGUSR1, 0, &old, sizeof(kernel_sigset_t));
#if !defined(TINYSYS_SIGACTION_NO_RESTORER)
	part.restorer = (void *)(__UINTPTR_TYPE__)old.restorer;
#endif
	sys_kill(sys_getpid(), SIGUSR1);
	part.handled = multi_calls;
#if defined(TINYSYS_ENVIRON)
	part.environ = environ;
	part.environ_address = &environ;
#endif
	return part;
}
