/* SPDX-License-Identifier: 0BSD */
/*
 * Process 1 of a kernel that boot.sh starts. Runs what /list says, a line for each program:
 *
 *   NAME TAB PATH [TAB ARGUMENT]...
 *
 * with the environment A=1 B=two, and tells on the console, from where boot.sh reads it:
 *
 *   boot: text          of its own
 *   NAME| text          a line that the program wrote
 *   NAME> status        what wait4(2) gave, or a word
 *
 * Then it becomes hang, /hang, as process 1 that it is. A child looks on, tells of it under the name "process 1", and
 * sends it SIGTERM. A process 1 that ends is a kernel panic, which names the status.
 */

#include "tap.h"

enum {
	SECONDS = 30, /* a program's time */
	WORDS = 8
};

/* The file's text; a longer one is cut. */
static void read_file(const char *path, char *text, kernel_size_t size)
{
	kernel_size_t length = 0;
	kernel_ssize_t got = 0;
	int fd = sys_open(path, O_RDONLY | O_CLOEXEC, 0);

	while (length < size - 1 && (got = sys_read(fd, text + length, size - 1 - length)) > 0)
		length += (kernel_size_t)got;
	text[length] = '\0';
	sys_close(fd);
}

static void tell(const char *name, const char *mark, const char *text)
{
	struct tap_line line;

	line.length = 0;
	tap_text(&line, name);
	tap_text(&line, mark);
	tap_text(&line, text);
	tap_print(&line);
}

static void tell_number(const char *name, const char *mark, long number)
{
	struct tap_line line;

	line.length = 0;
	tap_text(&line, name);
	tap_text(&line, mark);
	tap_number(&line, number);
	tap_print(&line);
}

static void mount(const char *type, const char *path)
{
	long result = tinysys_syscall(TINYSYS_NR_mount, type, path, type, 0UL, 0);

	if (result < 0)
		tell_number("boot: mount ", path, result);
}

/* Tells each line that comes through the pipe, until its end; 0 where that does not come in time. */
static int forward(const char *name, int fd)
{
	struct kernel_timespec begin, now;
	struct kernel_pollfd poll = { fd, POLLIN, 0 };
	char bytes[1024], line[200];
	kernel_size_t length = 0;

	sys_clock_gettime(CLOCK_MONOTONIC, &begin);
	for (;;) {
		sys_clock_gettime(CLOCK_MONOTONIC, &now);
		if (now.sec - begin.sec >= SECONDS || sys_poll(&poll, 1, SECONDS * 1000) < 1)
			return 0;
		kernel_ssize_t got = sys_read(fd, bytes, sizeof bytes);
		if (got <= 0)
			return got == 0;
		for (kernel_ssize_t i = 0; i < got; i++) {
			if (bytes[i] != '\n') {
				line[length++] = bytes[i];
				if (length < sizeof line - 1)
					continue;
			}
			line[length] = '\0';
			tell(name, "| ", line);
			length = 0;
		}
	}
}

static void run(char **words)
{
	static char a[] = "A=1", b[] = "B=two";
	char *environment[] = { a, b, 0 };
	int fds[2], status = -1;

	sys_pipe2(fds, O_CLOEXEC);
	kernel_pid_t child = tap_fork();
	if (child == 0) {
		sys_dup2(fds[1], 1);
		sys_dup2(fds[1], 2);
		sys_exit_group(-sys_execve(words[1], words + 1, environment));
	}
	sys_close(fds[1]);
	if (!forward(words[0], fds[0]))
		tell(words[0], "> ", "no end of its output");
	else if (sys_wait4(child, &status, 0, 0) != child)
		tell(words[0], "> ", "no child");
	else
		tell_number(words[0], "> ", status);
	sys_close(fds[0]);
	/* what it left, which is ours now */
	sys_kill(-1, SIGKILL);
	while (sys_wait4(-1, 0, 0, 0) > 0)
		;
}

static int has_line(const char *text, const char *begin)
{
	for (;;) {
		const char *left = text, *right = begin;

		while (*right && *left == *right) {
			left++;
			right++;
		}
		if (!*right)
			return 1;
		while (*text && *text != '\n')
			text++;
		if (!*text++)
			return 0;
	}
}

/* In the child, once process 1 is hang and waits for signals. */
static void look_on(void)
{
	static char text[4096];
	const struct kernel_timespec pause = { 0, 10000000 };

	for (int i = 0; i < SECONDS * 100; i++) {
		read_file("/proc/1/status", text, sizeof text);
		if (has_line(text, "Name:\thang\n") && has_line(text, "State:\tS"))
			break;
		sys_nanosleep(&pause, 0);
	}
	tell("process 1", "| ", has_line(text, "Name:\thang\n") ? "is hang" : "is not hang");
	tell("process 1", "| ", has_line(text, "State:\tS") ? "sleeps" : "does not sleep");
	tell_number("process 1", "> ", sys_kill(1, SIGTERM));
}

int main(void)
{
	static char text[65536];
	static char hang[] = "/hang";
	char *words[WORDS + 1], *none[] = { hang, 0 };
	char *next = text;

	mount("proc", "/proc");
	mount("tmpfs", "/tmp");
	read_file("/proc/version", text, 160);
	tell("boot", ": ", text);
	read_file("/list", text, sizeof text);
	while (*next) {
		int count = 0;

		words[count++] = next;
		for (; *next && *next != '\n'; next++) {
			if (*next == '\t' && count < WORDS) {
				*next = '\0';
				words[count++] = next + 1;
			}
		}
		if (*next)
			*next++ = '\0';
		words[count] = 0;
		run(words);
	}
	tell("boot", ": ", "all have run");
	if (tap_fork() == 0) {
		look_on();
		return 0;
	}
	tell_number("boot", ": execve ", sys_execve(hang, none, none + 1));
	return 1;
}
