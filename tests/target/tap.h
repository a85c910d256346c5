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

static inline void tap_number(struct tap_line *line, long number)
{
	unsigned long rest = number < 0 ? 0 - (unsigned long)number : (unsigned long)number;
	char digits[24];
	char *first = digits + sizeof digits;

	*--first = '\0';
	do
		*--first = (char)('0' + rest % 10);
	while (rest /= 10);
	if (number < 0)
		*--first = '-';
	tap_text(line, first);
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
static inline int tap_is(long got, long wanted, const char *what)
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
