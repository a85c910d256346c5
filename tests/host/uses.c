/* SPDX-License-Identifier: 0BSD */
/*
 * Uses every function, structure and function-like macro that tinysys.h declares, so that compiling this compiles all
 * of it. C and C++, hosted and freestanding. Not made to be run.
 */

#if !__STDC_HOSTED__
#define TINYSYS_ENVIRON
#endif
#include "tinysys.h"

enum uses_number { USES_SIX = 6 };

static long uses_syscall(void)
{
	static const char text[] = "text";
	const int fd = 1;
	kernel_word_t word = 5; /* the widest that an argument may be */
	unsigned char byte = 2;
	short narrow = -3;
	long wide = 4;

	tinysys_syscall(TINYSYS_NR_close, fd);
	tinysys_syscall(TINYSYS_NR_kill, (int)tinysys_syscall(TINYSYS_NR_kill, fd, 0),
			(int)tinysys_syscall(TINYSYS_NR_getpid));
	return (long)(tinysys_syscall(TINYSYS_NR_getpid) + tinysys_syscall(TINYSYS_NR_close, fd) +
		      tinysys_syscall(TINYSYS_NR_kill, narrow, byte) +
		      tinysys_syscall(TINYSYS_NR_write, fd, text, sizeof text) +
		      tinysys_syscall(TINYSYS_NR_write, fd, "literal", 7UL) +
		      tinysys_syscall(TINYSYS_NR_rt_sigaction, 1, (void *)0, (const void *)0, 8UL) +
		      tinysys_syscall(TINYSYS_NR_mremap, &wide, wide, 2UL, 'c', 0) +
		      tinysys_syscall(TINYSYS_NR_sendto, &fd, USES_SIX, 0U, word, uses_syscall, wide));
}

static void uses_handler(int signo)
{
	(void)signo;
}

static void uses_info_handler(int signo, struct kernel_siginfo *info, void *context)
{
	struct kernel_ucontext *ucontext = (struct kernel_ucontext *)context;
	struct kernel_sigcontext *registers = &ucontext->mcontext;

	(void)registers;
	ucontext->sigmask.bits[0] |= (unsigned long)(info->code == TINYSYS_SI_USER && info->pid == signo);
}

static void uses_restorer(void)
{
}

static int uses_sigaction(int signo)
{
	struct kernel_sigaction action;
	struct kernel_sigaction old;
	int sum = 0;

	tinysys_fill_sigaction(&action, uses_handler, TINYSYS_SA_RESTORER, uses_restorer, 0UL);
	action.flags = TINYSYS_SA_SIGINFO | TINYSYS_SA_RESETHAND;
	action.sigaction = uses_info_handler;
	sum += tinysys_restorer(action.flags) == uses_restorer;
	sum += tinysys_sigemptyset(&action.mask) + tinysys_sigfillset(&action.mask);
	sum += tinysys_sigaddset(&action.mask, signo) + tinysys_sigdelset(&action.mask, signo);
	sum += tinysys_sigismember(&action.mask, signo);
	sum += (action.mask.bits[TINYSYS_SIGWORD(signo)] & TINYSYS_SIGBIT(signo)) != 0;
	sum += sys_rt_sigaction(signo, &action, 0, sizeof(kernel_sigset_t));
	sum += sys_sigaction(signo, &action, &old) + sys_sigaction(signo, 0, 0);
	sum += old.handler == TINYSYS_SIG_DFL || old.handler == TINYSYS_SIG_IGN || old.handler == uses_handler;
#if defined(TINYSYS_RT_SIGRETURN)
	sum += old.restorer == tinysys_sigaction_restorer;
#endif
#if defined(TINYSYS_SIGRETURN)
	sum += old.restorer == tinysys_sigaction_restorer_plain;
#endif
	return sum;
}

static int uses_signal(void)
{
	const kernel_size_t size = sizeof(kernel_sigset_t);
	const struct kernel_sigaction *action =
	    tinysys_alloca_sigaction(uses_handler, TINYSYS_SA_RESTORER, uses_restorer, ~0UL);
	const kernel_sigset_t *all = tinysys_alloca_sigset(~0UL);
	union kernel_sigval value;
	struct kernel_siginfo info;
	struct kernel_stack stack;
	struct kernel_signalfd_siginfo read;
	kernel_sigset_t set;
	kernel_clock_t clock;
	int sum = uses_sigaction(TINYSYS_SIGUSR1);

	value.sival_int = 1;
	info.value = value;
	clock = info.utime;
	(void)clock;
	tinysys_fill_sigset(&set, 0UL);
	read.signo = TINYSYS_SIGHUP;
	stack.sp = &read;
	stack.flags = TINYSYS_SS_DISABLE;
	stack.size = sizeof read;
	sum += sys_rt_sigaction(TINYSYS_SIGUSR1, action, 0, size);
	sum += sys_rt_sigprocmask(TINYSYS_SIG_BLOCK, all, &set, size) + sys_rt_sigpending(&set, size);
	sum += sys_rt_sigtimedwait(&set, &info, 0, size) + sys_rt_sigsuspend(&set, size);
	sum += sys_rt_sigqueueinfo(1, TINYSYS_SIGUSR1, &info) + sys_rt_tgsigqueueinfo(1, 1, TINYSYS_SIGUSR1, &info);
	sum += sys_sigaltstack(&stack, &stack) + sys_signalfd4(-1, &set, size, TINYSYS_SFD_CLOEXEC);
	return sum + sys_kill(1, 0) + sys_tgkill(1, 1, 0) + sys_pause();
}

static long uses_file(void)
{
	struct kernel_timespec time = { 1, 0 };
	struct kernel_pollfd poll = { 0, TINYSYS_POLLIN, 0 };
	struct kernel_iovec iov;
	char buf[8];
	int fds[2];
	long sum;

	iov.base = buf;
	iov.len = sizeof buf;
	sum = sys_read(0, buf, sizeof buf) + sys_write(1, buf, sizeof buf) + sys_readv(0, &iov, 1);
	sum += sys_writev(1, &iov, 1) + (long)sys_lseek(0, 0, TINYSYS_SEEK_SET);
	sum += sys_pread64(0, buf, sizeof buf, 0) + sys_pwrite64(1, buf, sizeof buf, 0);
	sum += sys_truncate("name", 0) + sys_ftruncate(1, 0) + sys_fallocate(1, 0, 0, 1);
	sum += sys_openat(TINYSYS_AT_FDCWD, "name", TINYSYS_O_RDONLY, 0) + sys_open("name", TINYSYS_O_CREAT, 0600);
	sum += sys_close(0) + sys_pipe2(fds, TINYSYS_O_CLOEXEC) + sys_pipe(fds) + sys_dup(0) + sys_dup2(0, 1);
	sum += sys_dup3(0, 1, TINYSYS_O_CLOEXEC) + sys_fcntl(0, TINYSYS_F_GETFD, 0) + sys_ioctl(0, 0, 0);
	return sum + sys_ppoll(&poll, 1, &time, 0, sizeof(kernel_sigset_t)) + sys_poll(&poll, 1, -1);
}

static long uses_memory(void)
{
	void *map = sys_mmap(0, 1, TINYSYS_PROT_READ, TINYSYS_MAP_PRIVATE | TINYSYS_MAP_ANONYMOUS, -1, 0);

	if (tinysys_is_error(map) || sys_brk(0) == map)
		return 1;
	map = sys_mremap(map, 1, 2, TINYSYS_MREMAP_MAYMOVE, 0);
	return sys_mprotect(map, 2, TINYSYS_PROT_NONE) + sys_madvise(map, 2, TINYSYS_MADV_DONTNEED) +
	       sys_munmap(map, 2);
}

static long uses_time(void)
{
	struct kernel_timespec time = { 1, 1000 };
	kernel_clockid_t clock = TINYSYS_CLOCK_MONOTONIC;

	return sys_clock_gettime(clock, &time) + sys_nanosleep(&time, &time) +
	       sys_clock_nanosleep(clock, TINYSYS_TIMER_ABSTIME, &time, 0);
}

static long uses_process(void)
{
	char name[] = "name";
	char *argv[] = { name, 0 };
	struct kernel_rusage usage;
	struct kernel_siginfo info;
	kernel_uid_t user = sys_getuid() + sys_geteuid();
	kernel_gid_t group = sys_getgid() + sys_getegid();
	kernel_pid_t pid = sys_getpid() + sys_getppid() + sys_gettid() + sys_getpgid(0) + sys_getsid(0) + sys_setsid();
	int status = 0;
	long sum = (long)user + (long)group + pid + sys_setpgid(0, 0);

	if (sys_fork() == 0)
		sys_exit(sys_execve(name, argv, argv + 1));
	sum += sys_clone(TINYSYS_CLONE_VM | TINYSYS_CLONE_VFORK | TINYSYS_SIGCHLD, 0, &pid, &pid, 0);
	sum += sys_wait4(-1, &status, TINYSYS_WNOHANG, &usage) + (long)usage.utime.sec;
	sum += TINYSYS_WIFEXITED(status) ? TINYSYS_WEXITSTATUS(status) : 0;
	sum += TINYSYS_WIFSIGNALED(status) ? TINYSYS_WTERMSIG(status) + TINYSYS_WCOREDUMP(status) : 0;
	sum += TINYSYS_WIFSTOPPED(status) ? TINYSYS_WSTOPSIG(status) : TINYSYS_WIFCONTINUED(status);
	return sum + sys_waitid(TINYSYS_P_ALL, 0, &info, TINYSYS_WEXITED, 0);
}

static kernel_mode_t uses_types(void)
{
	kernel_ulong_t word = 1;
	kernel_long_t sum = (kernel_long_t)word;
	kernel_ssize_t count = -1;
	kernel_loff_t offset = 0;
	kernel_time_t now = 0;
	kernel_suseconds_t fraction = 0;
	kernel_mode_t mode = 0;

	(void)sum, (void)count, (void)offset, (void)now, (void)fraction;
	return mode;
}

#if !__STDC_HOSTED__
/* The standard names, and what start-up keeps. */
static long uses_freestanding(void)
{
	char to[16];
	const char from[16] = "from";

	memset(to, SIGHUP, sizeof to);
	memcpy(to, from, sizeof to);
	memmove(to + 1, to, sizeof to - 1);
	return (long)strlen(to) + memcmp(to, from, 2) + (environ[0] != NULL) + (long)tinysys_getauxval(6);
}
#else
static long uses_freestanding(void)
{
	return 0;
}
#endif

int main(void)
{
	long sum = uses_syscall() + uses_signal() + uses_file() + uses_memory() + uses_time() + uses_process();

	sys_exit_group((int)(sum + (long)uses_types() + uses_freestanding()));
}
