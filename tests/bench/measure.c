/* SPDX-License-Identifier: 0BSD */
/*
 * measure: what a program costs that waits until SIGTERM ends it.
 *
 *	measure RUNS PROGRAM ARGUMENT...
 *
 * Prints one line, its fields separated by tabs. The first five are sums over the program and its children:
 *
 *	mappings
 *	resident memory, kB
 *	private dirty memory, kB
 *	page tables, kB
 *	wake-ups in two seconds of waiting (voluntary context switches)
 *	from vfork until all of them wait, microseconds (median of RUNS)
 *	from SIGTERM until the program is reaped, microseconds (median of RUNS)
 *	how SIGTERM ends it
 *	how SIGTERM ends it when it is process 1 of a PID namespace (needs root)
 *
 * Exits with 1 and a message where something cannot be measured.
 */

#define _GNU_SOURCE
#include <err.h>
#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

struct tree {
	int count;
	pid_t pids[8]; /* the program first */
};

static struct tree tree;
static int null;

/* No child outlives us. One of them may be the parent of another, so all are known before the first ends. */
static void end_all(void)
{
	for (int i = 0; i < tree.count; i++)
		kill(tree.pids[i], SIGKILL);
}

static double now(void)
{
	struct timespec time;

	clock_gettime(CLOCK_MONOTONIC, &time);
	return (double)time.tv_sec * 1e6 + (double)time.tv_nsec / 1e3;
}

/* /proc/PID/NAME as a string; empty if the process has gone. */
static const char *process_file(pid_t pid, const char *name)
{
	static char text[65536];
	char path[64];
	size_t length = 0;
	ssize_t got;

	snprintf(path, sizeof path, "/proc/%d/%s", pid, name);
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd >= 0) {
		while ((got = read(fd, text + length, sizeof text - 1 - length)) > 0)
			length += (size_t)got;
		close(fd);
	}
	text[length] = 0;
	return text;
}

/* The number that stands after a field's name. */
static long field(pid_t pid, const char *file, const char *name)
{
	const char *at = strstr(process_file(pid, file), name);

	if (!at)
		errx(1, "/proc/%d/%s has no %s", pid, file, name);
	return atol(at + strlen(name));
}

static int waits(pid_t pid)
{
	const char *name_end = strrchr(process_file(pid, "stat"), ')');

	return name_end && name_end[2] == 'S';
}

/* Adds the children of a process, and theirs. */
static void find_children(pid_t pid)
{
	char name[64];
	char list[256];
	char *at = list;
	char *end;

	snprintf(name, sizeof name, "task/%d/children", pid);
	snprintf(list, sizeof list, "%s", process_file(pid, name));
	for (;;) {
		pid_t child = (pid_t)strtol(at, &end, 10);
		if (end == at)
			return;
		if (tree.count == sizeof tree.pids / sizeof *tree.pids)
			errx(1, "too many children");
		tree.pids[tree.count++] = child;
		find_children(child);
		at = end;
	}
}

/* Lets nothing else run on this processor while the program or measure can, and measure only while the program cannot:
 * so that a time ends when the program waits, whatever else the machine does. Without the privilege it is less sure. */
static void take_priority(int priority)
{
	const struct sched_param param = { .sched_priority = priority };

	sched_setscheduler(0, SCHED_FIFO, &param);
}

static void take_processor(void)
{
	cpu_set_t set;

	CPU_ZERO(&set);
	CPU_SET((size_t)sched_getcpu(), &set);
	sched_setaffinity(0, sizeof set, &set);
	take_priority(1);
}

/* Until the program and its children wait. Looks rather than sleeps: what is measured takes microseconds. */
static void wait_for_waiting(pid_t pid)
{
	siginfo_t info;

	for (;;) {
		int i = 0;

		tree.pids[0] = pid;
		tree.count = 1;
		info.si_pid = 0;
		if (waitid(P_PID, (id_t)pid, &info, WEXITED | WNOHANG | WNOWAIT) == 0 && info.si_pid == pid)
			errx(1, "the program ended by itself");
		sched_yield();
		if (!waits(pid))
			continue;
		find_children(pid);
		while (i < tree.count && waits(tree.pids[i]))
			i++;
		if (i == tree.count)
			return;
	}
}

static void run(char **argv)
{
	dup2(null, 0);
	dup2(null, 1);
	dup2(null, 2);
	take_priority(2);
	execvp(*argv, argv);
	_exit(127);
}

static pid_t start(char **argv)
{
	pid_t pid = vfork();

	if (pid == 0)
		run(argv);
	if (pid < 0)
		err(1, "vfork");
	return pid;
}

static const char *ending(int status)
{
	static char text[32];

	if (WIFSIGNALED(status))
		snprintf(text, sizeof text, "killed by it");
	else
		snprintf(text, sizeof text, "exit %d", WEXITSTATUS(status));
	return text;
}

static int stop(pid_t pid)
{
	int status;

	kill(pid, SIGTERM);
	if (waitpid(pid, &status, 0) != pid)
		err(1, "waitpid");
	end_all();
	return status;
}

static long sum(const char *file, const char *name)
{
	long result = 0;

	for (int i = 0; i < tree.count; i++)
		result += field(tree.pids[i], file, name);
	return result;
}

static void show_waiting(char **argv)
{
	pid_t pid = start(argv);
	int mappings = 0;
	long switches;

	wait_for_waiting(pid);
	for (int i = 0; i < tree.count; i++) {
		for (const char *at = process_file(tree.pids[i], "maps"); *at; at++)
			mappings += *at == '\n';
	}
	printf("%d\t%ld\t", mappings, sum("smaps_rollup", "\nRss:"));
	printf("%ld\t", sum("smaps_rollup", "\nPrivate_Dirty:"));
	printf("%ld\t", sum("status", "\nVmPTE:"));
	switches = sum("status", "\nvoluntary_ctxt_switches:");
	sleep(2);
	printf("%ld\t", sum("status", "\nvoluntary_ctxt_switches:") - switches);
	stop(pid);
}

static int ascending(const void *a, const void *b)
{
	const double *left = a;
	const double *right = b;

	return (*left > *right) - (*left < *right);
}

static double median(double *values, int count)
{
	qsort(values, (size_t)count, sizeof *values, ascending);
	return values[count / 2];
}

static void show_times(char **argv, int runs)
{
	double *starts = calloc((size_t)runs, sizeof *starts);
	double *stops = calloc((size_t)runs, sizeof *stops);
	int status = 0;

	if (!starts || !stops)
		err(1, "calloc");
	for (int i = 0; i < runs; i++) {
		double begin = now();
		pid_t pid = start(argv);
		wait_for_waiting(pid);
		starts[i] = now() - begin;
		begin = now();
		status = stop(pid);
		stops[i] = now() - begin;
	}
	printf("%.0f\t%.0f\t%s\t", median(starts, runs), median(stops, runs), ending(status));
	free(starts);
	free(stops);
}

/* The kernel drops a signal for which process 1 has neither a handler nor a wait. Nothing tells that the program will
 * not end, so it gets a second. */
static void show_as_init(char **argv)
{
	const struct timespec tick = { .tv_nsec = 10000000 };
	int status;
	pid_t pid = (pid_t)syscall(SYS_clone, CLONE_NEWPID | SIGCHLD, 0, 0, 0, 0);

	if (pid == 0)
		run(argv);
	if (pid < 0) {
		printf("%s\n", errno == EPERM ? "not root" : strerror(errno));
		return;
	}
	wait_for_waiting(pid);
	kill(pid, SIGTERM);
	for (int i = 0; i < 100; i++) {
		if (waitpid(pid, &status, WNOHANG) == pid) {
			printf("%s\n", ending(status));
			return;
		}
		nanosleep(&tick, 0);
	}
	end_all();
	waitpid(pid, &status, 0);
	printf("ignored\n");
}

int main(int argc, char **argv)
{
	int runs = argc > 2 ? atoi(argv[1]) : 0;

	if (runs < 1)
		errx(1, "usage: measure RUNS PROGRAM ARGUMENT...");
	null = open("/dev/null", O_RDWR | O_CLOEXEC);
	if (null < 0)
		err(1, "/dev/null");
	atexit(end_all);
	take_processor();
	show_waiting(argv + 2);
	show_times(argv + 2, runs);
	show_as_init(argv + 2);
	return 0;
}
