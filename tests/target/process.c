/* SPDX-License-Identifier: 0BSD */
/*
 * Processes: begun by fork and clone, replaced by execve, waited for.
 *
 *   process [emulated]   under qemu, whose clone without CLONE_VM writes the child's memory alone
 */

#include "abi.h"
#include "tap.h"

static int wait_status(kernel_pid_t child)
{
	int status = -1;

	return sys_wait4(child, &status, 0, 0) == child ? status : -1;
}

static void fork_and_wait(void)
{
	static const int codes[] = { 0, 1, 255, 256, -1 };
	const kernel_pid_t parent = sys_getpid();
	int status, memory = 1;
	struct kernel_rusage usage = { .utime = { -1, -1 }, .maxrss = -1, .nivcsw = -1 };

	kernel_pid_t child = tap_fork();
	if (child == 0) {
		memory = 2;
		sys_exit_group(sys_getppid() == parent && sys_getpid() != parent && memory == 2);
	}
	tap_ok(child > 0, "fork gives the child's pid");
	tap_is(sys_wait4(child, &status, 0, &usage), child, "wait4 gives it too");
	tap_ok(WIFEXITED(status) && WEXITSTATUS(status) == 1, "the child had the parent it should");
	tap_is(memory, 1, "and memory of its own");
	tap_ok(usage.utime.sec == 0 && usage.utime.usec >= 0 && usage.maxrss >= 0 && usage.nivcsw >= 0, "its usage");

	for (unsigned int i = 0; i < sizeof codes / sizeof *codes; i++) {
		child = tap_fork();
		if (child == 0)
			sys_exit_group(codes[i]);
		tap_is(wait_status(child), (codes[i] & 0xff) << 8, "exit_group's status is its low 8 bits");
	}
	child = tap_fork();
	if (child == 0)
		sys_exit(3);
	tap_is(wait_status(child), 3 << 8, "exit of the only thread ends the process");
	child = tap_fork();
	while (child == 0)
		sys_kill(sys_getpid(), SIGKILL);
	status = wait_status(child);
	tap_ok(WIFSIGNALED(status) && !WIFEXITED(status) && WTERMSIG(status) == SIGKILL, "a child killed");

	tap_is(sys_wait4(-1, 0, 0, 0), -ECHILD, "wait4 without a child: -ECHILD");
	child = tap_fork();
	while (child == 0)
		sys_pause();
	tap_is(sys_wait4(child, &status, WNOHANG, 0), 0, "WNOHANG, it runs: 0");
	sys_kill(child, SIGSTOP);
	tap_is(sys_wait4(child, &status, WUNTRACED, 0), child, "WUNTRACED, it is stopped");
	tap_ok(WIFSTOPPED(status) && !WIFSIGNALED(status) && WSTOPSIG(status) == SIGSTOP, "its status says so");
	sys_kill(child, SIGCONT);
	tap_is(sys_wait4(child, &status, WCONTINUED, 0), child, "WCONTINUED, it goes on");
	tap_ok(WIFCONTINUED(status), "its status says so");
	sys_kill(child, SIGTERM);
	tap_is(wait_status(child), SIGTERM, "it is ended");
}

static void wait_id(void)
{
	struct kernel_siginfo info;
	kernel_pid_t child = tap_fork();

	if (child == 0)
		sys_exit_group(7);
	info.signo = -1;
	tap_is(sys_waitid(P_PID, child, &info, WEXITED | WNOWAIT, 0), 0, "waitid, WNOWAIT");
	tap_is(info.signo, SIGCHLD, "its signo");
	tap_is(info.code, CLD_EXITED, "its code");
	tap_is(info.pid, child, "its pid");
	tap_is(info.status, 7, "its status");
	tap_is(sys_waitid(P_ALL, 0, 0, WEXITED, 0), 0, "the child is still there; info NULL");
	tap_is(sys_waitid(P_PID, child, &info, WEXITED, 0), -ECHILD, "then it is gone");
	child = tap_fork();
	while (child == 0)
		sys_pause();
	info.signo = -1;
	tap_is(sys_waitid(P_PID, child, &info, WEXITED | WNOHANG, 0), 0, "WNOHANG, it runs: 0");
	tap_is(info.signo, 0, "and signo 0");
	sys_kill(child, SIGKILL);
	sys_waitid(P_PID, child, &info, WEXITED, 0);
	tap_is(info.code, CLD_KILLED, "a child killed: code");
	tap_is(info.status, SIGKILL, "a child killed: status");
}

/* All that the child of a vfork does, as it has its parent's frame. */
__attribute__((noinline, noreturn)) static void end_vforked(void)
{
	sys_exit(9);
}

/* Each of clone's pointers, so that two in the wrong order show. */
static void clone_arguments(int emulated)
{
	volatile kernel_pid_t parent_tid = 0, child_tid = 0;
	unsigned long thread[2];

	kernel_pid_t child = sys_clone(SIGCHLD | CLONE_PARENT_SETTID | CLONE_CHILD_SETTID, 0,
				       (kernel_pid_t *)&parent_tid, (kernel_pid_t *)&child_tid, 0);
	if (child == 0)
		sys_exit_group(child_tid == sys_gettid());
	tap_ok(WEXITSTATUS(wait_status(child)) == 1, "clone: CLONE_CHILD_SETTID");
	tap_is(child_tid, 0, "clone: not in the parent");
	if (emulated)
		tap_skip("clone: CLONE_PARENT_SETTID", "qemu writes it in the child");
	else
		tap_is(parent_tid, child, "clone: CLONE_PARENT_SETTID");

	/* The word that both ABIs' thread pointers point at. */
	thread[0] = (unsigned long)thread;
	thread[1] = 0;
	child = sys_clone(SIGCHLD | CLONE_SETTLS, 0, 0, 0, ABI_TLS(thread));
	if (child == 0) {
		unsigned long word;

		ABI_THREAD_POINTER(word);
		sys_exit_group(word == (unsigned long)thread);
	}
	tap_ok(WEXITSTATUS(wait_status(child)) == 1, "clone: CLONE_SETTLS");

	child = sys_clone(SIGCHLD | CLONE_VM | CLONE_VFORK, 0, 0, 0, 0);
	if (child == 0)
		end_vforked();
	tap_is(wait_status(child), 9 << 8, "clone: as vfork");
}

static void exec(void)
{
	static const char script[] = "test \"$1\" = 'two words' && test \"$2\" = '' && test \"$A\" = 1 && exit 42";
	/* Of even sizes: on s390x clang takes the addresses of others from a table (.got), whose entries lld leaves 0.
	 */
	char shell[] = "/bin/sh", option[4] = "-c", code[sizeof script], zero[4] = "sh", one[] = "two words",
	     two[] = "";
	char variable[] = "A=1";
	char *argv[] = { shell, option, code, zero, one, two, 0 };
	char *envp[] = { variable, 0 };

	for (unsigned int i = 0; i < sizeof script; i++)
		code[i] = script[i];
	kernel_pid_t child = tap_fork();
	if (child == 0)
		sys_exit_group(-sys_execve(shell, argv, envp));
	tap_is(wait_status(child), 42 << 8, "execve hands over arguments and environment");
	tap_is(sys_execve("/nonexistent", argv, envp), -ENOENT, "execve, no such file: -ENOENT");
	tap_is(sys_execve("/", argv, envp), -EACCES, "execve, a directory: -EACCES");
}

static void identity(void)
{
	kernel_pid_t child = tap_fork();

	if (child == 0) {
		const kernel_pid_t pid = sys_getpid();
		int right = sys_gettid() == pid;

		right &= sys_setpgid(0, 0) == 0 && sys_getpgid(0) == pid;
		right &= sys_setsid() == -EPERM;
		child = tap_fork();
		if (child == 0) {
			const kernel_pid_t self = sys_getpid();

			sys_exit_group(sys_setsid() == self && sys_getsid(0) == self && sys_getpgid(self) == self);
		}
		right &= WEXITSTATUS(wait_status(child)) == 1;
		sys_exit_group(right);
	}
	tap_is(wait_status(child), 1 << 8, "pid, tid, process group, session");
	tap_ok(sys_getuid() == sys_geteuid() && sys_getgid() == sys_getegid(), "user and group");
}

int main(int argc, char **argv)
{
	fork_and_wait();
	wait_id();
	clone_arguments(argc > 1 && argv[1][0] == 'e');
	exec();
	identity();
	return tap_done();
}
