/* SPDX-License-Identifier: 0BSD */
#pragma once

#include "tinysys.h"

/*
 * TAP for programs that have nothing but tinysys.h. A line is one write, so that nothing waits in a buffer where the
 * program forks. The value of tap_done() is main's.
 */

static int tap_count, tap_failed;

struct tap_line {
	kernel_size_t length;
	char text[256];
};

static inline void tap_text(struct tap_line *line, const char *text)
{
	while (*text && line->length < sizeof line->text - 1)
		line->text[line->length++] = *text++;
}

/* Without a division, for which some ABIs call libgcc. */
static inline void tap_number(struct tap_line *line, long long number)
{
	unsigned long long rest = number < 0 ? 0 - (unsigned long long)number : (unsigned long long)number;
	static const unsigned long long powers[] = { 1000000000000000000,
						     100000000000000000,
						     10000000000000000,
						     1000000000000000,
						     100000000000000,
						     10000000000000,
						     1000000000000,
						     100000000000,
						     10000000000,
						     1000000000,
						     100000000,
						     10000000,
						     1000000,
						     100000,
						     10000,
						     1000,
						     100,
						     10,
						     1 };
	char digits[24], *digit = digits;

	if (number < 0)
		*digit++ = '-';
	for (const unsigned long long *power = powers; power < powers + sizeof powers / sizeof *powers; power++) {
		char value = '0';

		for (; rest >= *power; rest -= *power)
			value++;
		if (value != '0' || *power == 1 || (digit > digits && digit[-1] != '-'))
			*digit++ = value;
	}
	*digit = '\0';
	tap_text(line, digits);
}

static inline void tap_print(struct tap_line *line)
{
	line->text[line->length++] = '\n';
	sys_write(1, line->text, line->length);
}

/* tap_ok(): one result; returns pass. */
static inline int tap_ok(int pass, const char *what)
{
	struct tap_line line;

	line.length = 0;
	tap_text(&line, pass ? "ok " : "not ok ");
	tap_number(&line, ++tap_count);
	tap_text(&line, " - ");
	tap_text(&line, what);
	tap_print(&line);
	tap_failed += !pass;
	return pass;
}

/* tap_is(): one result, and both numbers where they differ. */
static inline int tap_is(long long got, long long wanted, const char *what)
{
	struct tap_line line;

	if (tap_ok(got == wanted, what))
		return 1;
	line.length = 0;
	tap_text(&line, "# got ");
	tap_number(&line, got);
	tap_text(&line, ", wanted ");
	tap_number(&line, wanted);
	tap_print(&line);
	return 0;
}

/* tap_skip(): a result that cannot be had here. */
static inline void tap_skip(const char *what, const char *reason)
{
	struct tap_line line;

	line.length = 0;
	tap_text(&line, "ok ");
	tap_number(&line, ++tap_count);
	tap_text(&line, " - ");
	tap_text(&line, what);
	tap_text(&line, " # SKIP ");
	tap_text(&line, reason);
	tap_print(&line);
}

/* tap_done(): the plan; 0 if all passed, else 1. */
static inline int tap_done(void)
{
	struct tap_line line;

	line.length = 0;
	tap_text(&line, "1..");
	tap_number(&line, tap_count);
	tap_print(&line);
	return tap_failed != 0;
}

/* tap_fork(): as sys_fork(), but ends the program where there is no child: -1 is no process to send a signal to. */
static inline kernel_pid_t tap_fork(void)
{
	kernel_pid_t child = sys_fork();

	if (child < 0) {
		tap_is(child, 0, "fork");
		sys_exit_group(1);
	}
	return child;
}

/* tap_hide(): the pointer, of which the compiler no longer knows what it points at or how that is aligned. */
static inline void *tap_hide(void *pointer)
{
	__asm__ volatile("" : "+r"(pointer) : : "memory");
	return pointer;
}
