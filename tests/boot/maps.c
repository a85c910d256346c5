/* SPDX-License-Identifier: 0BSD */
/*
 * What the kernel made of a program's segments: no mapping that is writable and executable, a stack that is not
 * executable.
 *
 *   maps           of this program
 *   maps PROGRAM   of that one, which is started, and stopped by SIGTERM, on which it shall end with status 0
 */

#include "tap.h"

/* The mappings of a program of this kind fit; proc(5). */
static char text[16384];
static kernel_size_t length;

static void read_proc(kernel_pid_t pid, const char *name)
{
	struct tap_line path;
	kernel_ssize_t got = 0;

	path.length = 0;
	tap_text(&path, "/proc/");
	tap_number(&path, pid);
	tap_text(&path, name);
	path.text[path.length] = '\0';
	int fd = sys_open(path.text, O_RDONLY | O_CLOEXEC, 0);
	for (length = 0; length < sizeof text - 1 && (got = sys_read(fd, text + length, sizeof text - 1 - length)) > 0;)
		length += (kernel_size_t)got;
	text[length] = '\0';
	sys_close(fd);
}

/* contains(): whether what begins before end, or with the text. */
static int contains(const char *begin, const char *end, const char *what)
{
	for (; begin != end; begin++) {
		const char *left = begin, *right = what;

		while (*right && *left == *right) {
			left++;
			right++;
		}
		if (!*right)
			return 1;
	}
	return 0;
}

static void mappings(kernel_pid_t pid)
{
	int executable = 0, both = 0, stacks = 0, executable_stacks = 0;

	read_proc(pid, "/maps");
	tap_ok(length > 0 && length < sizeof text - 1, "/proc/PID/maps");
	for (const char *line = text, *end; *line; line = end + (*end != '\0')) {
		const char *mode = line;

		for (end = line; *end && *end != '\n'; end++)
			;
		/* begin-end rwxp offset device inode name */
		while (mode != end && *mode++ != ' ')
			;
		if (end - mode < 4) {
			tap_ok(0, line);
			break;
		}
		const int stack = contains(line, end, "[stack]"), x = mode[2] == 'x';
		executable += x;
		both += x && mode[1] == 'w';
		stacks += stack;
		executable_stacks += stack && x;
	}
	tap_ok(executable > 0, "some are executable");
	tap_is(both, 0, "none is writable and executable");
	tap_is(stacks, 1, "one is the stack");
	tap_is(executable_stacks, 0, "which is not executable");
	if (both || executable_stacks || stacks != 1)
		sys_write(1, text, length);
	read_proc(pid, "/personality");
	/* include/uapi/linux/personality.h */
	tap_ok(length >= 8 && (text[1] & 4) == 0, "and READ_IMPLIES_EXEC is not set");
}

int main(int argc, char **argv)
{
	const struct kernel_timespec pause = { 0, 10000000 };
	int status = -1;

	if (argc < 2) {
		mappings(sys_getpid());
		return tap_done();
	}
	kernel_pid_t child = tap_fork();
	if (child == 0)
		sys_exit_group(-sys_execve(argv[1], argv + 1, argv + argc));
	for (int i = 0; i < 1000; i++) {
		read_proc(child, "/status");
		/* SIGINT and SIGTERM; the sets are longer on mips */
		if (contains(text, text + length, "00004002\nCapInh") && contains(text, text + length, "State:\tS"))
			break;
		sys_nanosleep(&pause, 0);
	}
	tap_ok(contains(text, text + length, "State:\tS"), "the program sleeps");
	mappings(child);
	tap_is(sys_kill(child, SIGTERM), 0, "SIGTERM");
	tap_is(sys_wait4(child, &status, 0, 0), child, "ends it");
	tap_is(status, 0, "with status 0");
	return tap_done();
}
