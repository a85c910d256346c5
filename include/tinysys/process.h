/* SPDX-License-Identifier: 0BSD */
#pragma once

#include "signal.h"

/*
 * Processes. Sources: the manual page of each call; include/uapi/linux/{sched,wait}.h.
 */

#define TINYSYS_CLONE_VM 0x00000100
#define TINYSYS_CLONE_FS 0x00000200
#define TINYSYS_CLONE_FILES 0x00000400
#define TINYSYS_CLONE_SIGHAND 0x00000800
#define TINYSYS_CLONE_PIDFD 0x00001000
#define TINYSYS_CLONE_VFORK 0x00004000
#define TINYSYS_CLONE_PARENT 0x00008000
#define TINYSYS_CLONE_THREAD 0x00010000
#define TINYSYS_CLONE_NEWNS 0x00020000
#define TINYSYS_CLONE_SYSVSEM 0x00040000
#define TINYSYS_CLONE_SETTLS 0x00080000
#define TINYSYS_CLONE_PARENT_SETTID 0x00100000
#define TINYSYS_CLONE_CHILD_CLEARTID 0x00200000
#define TINYSYS_CLONE_CHILD_SETTID 0x01000000
#define TINYSYS_CLONE_NEWUTS 0x04000000
#define TINYSYS_CLONE_NEWIPC 0x08000000
#define TINYSYS_CLONE_NEWUSER 0x10000000
#define TINYSYS_CLONE_NEWPID 0x20000000
#define TINYSYS_CLONE_NEWNET 0x40000000

/* options of sys_wait4() and sys_waitid() */
#define TINYSYS_WNOHANG 1
#define TINYSYS_WUNTRACED 2
#define TINYSYS_WSTOPPED 2
#define TINYSYS_WEXITED 4
#define TINYSYS_WCONTINUED 8
#define TINYSYS_WNOWAIT 0x01000000

/* which of sys_waitid() */
#define TINYSYS_P_ALL 0
#define TINYSYS_P_PID 1
#define TINYSYS_P_PGID 2
#define TINYSYS_P_PIDFD 3

/* what a status of sys_wait4() says */
#define TINYSYS_WEXITSTATUS(status) (((status) >> 8) & 0xff)
#define TINYSYS_WTERMSIG(status) ((status) & 0x7f)
#define TINYSYS_WSTOPSIG(status) TINYSYS_WEXITSTATUS(status)
#define TINYSYS_WCOREDUMP(status) ((status) & 0x80)
#define TINYSYS_WIFEXITED(status) (TINYSYS_WTERMSIG(status) == 0)
#define TINYSYS_WIFSTOPPED(status) (((status) & 0xff) == 0x7f)
#define TINYSYS_WIFSIGNALED(status) (TINYSYS_WTERMSIG(status) != 0 && TINYSYS_WTERMSIG(status) != 0x7f)
#define TINYSYS_WIFCONTINUED(status) ((status) == 0xffff)

/* getrusage(2); maxrss in KiB */
struct kernel_rusage {
	struct {
		kernel_long_t sec;
		kernel_suseconds_t usec;
	} utime, stime;
	kernel_long_t maxrss, ixrss, idrss, isrss, minflt, majflt, nswap, inblock, oublock, msgsnd, msgrcv, nsignals,
	    nvcsw, nivcsw;
};

TINYSYS_SIZE(struct kernel_rusage, 18 * sizeof(kernel_long_t));

TINYSYS_BEGIN

/* exit_group(2): every thread; the status is its low 8 bits */
TINYSYS_NORETURN TINYSYS_WRAPPER void sys_exit_group(int status)
{
	(void)tinysys_syscall(TINYSYS_NR_exit_group, status);
	__builtin_unreachable();
}

/* exit(2) as the kernel has it: this thread alone */
TINYSYS_NORETURN TINYSYS_WRAPPER void sys_exit(int status)
{
	(void)tinysys_syscall(TINYSYS_NR_exit, status);
	__builtin_unreachable();
}

/* getpid(2) */
TINYSYS_WRAPPER kernel_pid_t sys_getpid(void)
{
	return (kernel_pid_t)tinysys_syscall(TINYSYS_NR_getpid);
}

/* getppid(2): 0 where the parent is outside the pid namespace */
TINYSYS_WRAPPER kernel_pid_t sys_getppid(void)
{
	return (kernel_pid_t)tinysys_syscall(TINYSYS_NR_getppid);
}

/* gettid(2) */
TINYSYS_WRAPPER kernel_pid_t sys_gettid(void)
{
	return (kernel_pid_t)tinysys_syscall(TINYSYS_NR_gettid);
}

/* Where an ABI has a call twice, the one whose name ends in 32 is not limited to 16 bits. */
#if defined(TINYSYS_NR_getuid32)
#define TINYSYS_UID32(name) TINYSYS_NR_##name##32
#else
#define TINYSYS_UID32(name) TINYSYS_NR_##name
#endif

/* getuid(2) */
TINYSYS_WRAPPER kernel_uid_t sys_getuid(void)
{
	return (kernel_uid_t)tinysys_syscall(TINYSYS_UID32(getuid));
}

/* geteuid(2) */
TINYSYS_WRAPPER kernel_uid_t sys_geteuid(void)
{
	return (kernel_uid_t)tinysys_syscall(TINYSYS_UID32(geteuid));
}

/* getgid(2) */
TINYSYS_WRAPPER kernel_gid_t sys_getgid(void)
{
	return (kernel_gid_t)tinysys_syscall(TINYSYS_UID32(getgid));
}

/* getegid(2) */
TINYSYS_WRAPPER kernel_gid_t sys_getegid(void)
{
	return (kernel_gid_t)tinysys_syscall(TINYSYS_UID32(getegid));
}

/* getpgid(2): pid 0 is the caller */
TINYSYS_WRAPPER kernel_pid_t sys_getpgid(kernel_pid_t pid)
{
	return (kernel_pid_t)tinysys_syscall(TINYSYS_NR_getpgid, pid);
}

/* setpgid(2): pid 0 is the caller, pgid 0 the pid itself */
TINYSYS_WRAPPER int sys_setpgid(kernel_pid_t pid, kernel_pid_t pgid)
{
	return (int)tinysys_syscall(TINYSYS_NR_setpgid, pid, pgid);
}

/* getsid(2): pid 0 is the caller */
TINYSYS_WRAPPER kernel_pid_t sys_getsid(kernel_pid_t pid)
{
	return (kernel_pid_t)tinysys_syscall(TINYSYS_NR_getsid, pid);
}

/* setsid(2): the new session; -EPERM for the leader of a process group */
TINYSYS_WRAPPER kernel_pid_t sys_setsid(void)
{
	return (kernel_pid_t)tinysys_syscall(TINYSYS_NR_setsid);
}

/* clone(2): the arguments in one order on every ABI. stack is the child's first stack pointer; NULL gives it a copy of
 * the caller's, or with CLONE_VM and CLONE_VFORK the caller's own: the compiler does not know that the call then
 * returns twice to one frame, so the child does nothing but call one function that is noinline and noreturn. With
 * another stack and CLONE_VM the child returns onto that stack, where no frame of the caller is: that needs assembly,
 * not this wrapper. */
TINYSYS_WRAPPER kernel_pid_t sys_clone(kernel_ulong_t flags, void *stack, kernel_pid_t *parent_tid,
				       kernel_pid_t *child_tid, kernel_ulong_t tls)
{
#if defined(TINYSYS_CLONE_BACKWARDS2)
	return (kernel_pid_t)TINYSYS_FORK(TINYSYS_NR_clone, stack, flags, parent_tid, child_tid, tls);
#elif defined(TINYSYS_CLONE_BACKWARDS)
	return (kernel_pid_t)TINYSYS_FORK(TINYSYS_NR_clone, flags, stack, parent_tid, tls, child_tid);
#else
	return (kernel_pid_t)TINYSYS_FORK(TINYSYS_NR_clone, flags, stack, parent_tid, child_tid, tls);
#endif
}

/* fork(2), which newer ABIs have as clone only: 0 in the child */
TINYSYS_WRAPPER kernel_pid_t sys_fork(void)
{
#if defined(TINYSYS_NR_fork)
	return (kernel_pid_t)TINYSYS_FORK(TINYSYS_NR_fork);
#else
	return sys_clone(TINYSYS_SIGCHLD, 0, 0, 0, 0);
#endif
}

/* execve(2): returns only -errno */
TINYSYS_WRAPPER int sys_execve(const char *path, char *const argv[], char *const envp[])
{
	return (int)tinysys_syscall(TINYSYS_NR_execve, path, argv, envp);
}

/* waitid(2): 0 and info filled, or info->signo 0 with WNOHANG and none ready */
TINYSYS_WRAPPER int sys_waitid(int which, kernel_pid_t id, struct kernel_siginfo *info, int options,
			       struct kernel_rusage *usage)
{
	return (int)tinysys_syscall(TINYSYS_NR_waitid, which, id, info, options, usage);
}

/* wait4(2), which newer 32-bit ABIs have as waitid only: the child's pid, 0 with WNOHANG and none ready, -ECHILD;
 * status and usage may be NULL */
TINYSYS_FUNCTION kernel_pid_t sys_wait4(kernel_pid_t pid, int *status, int options, struct kernel_rusage *usage)
{
#if defined(TINYSYS_NR_wait4)
	return (kernel_pid_t)tinysys_syscall(TINYSYS_NR_wait4, pid, status, options, usage);
#else
	struct kernel_siginfo info;
	int which = TINYSYS_P_PID;

	if (pid == -1) {
		which = TINYSYS_P_ALL;
	} else if (pid <= 0) {
		which = TINYSYS_P_PGID;
		pid = (kernel_pid_t)(0U - (unsigned int)pid);
	}
	info.pid = 0;
	int ret = sys_waitid(which, pid, &info, options | TINYSYS_WEXITED, usage);
	if (ret < 0 || info.pid == 0)
		return ret;
	/* of the two, what wait4's status is made of: kernel/exit.c */
	if (status) {
		if (info.code == TINYSYS_CLD_EXITED)
			*status = (info.status & 0xff) << 8;
		else if (info.code == TINYSYS_CLD_KILLED)
			*status = info.status;
		else if (info.code == TINYSYS_CLD_DUMPED)
			*status = info.status | 0x80;
		else if (info.code == TINYSYS_CLD_CONTINUED)
			*status = 0xffff;
		else /* CLD_STOPPED, CLD_TRAPPED */
			*status = info.status << 8 | 0x7f;
	}
	return info.pid;
#endif
}

TINYSYS_END
