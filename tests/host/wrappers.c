/* SPDX-License-Identifier: 0BSD */
/*
 * The typed wrappers beside libc's functions on the same kernel state, in one hosted process: what one does the other
 * sees, results are -errno where libc sets errno, and errno itself stays as it was.
 */

#define _GNU_SOURCE
#include <errno.h>
#include <execinfo.h>
#include <fcntl.h>
#include <poll.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <time.h>
#include <ucontext.h>
#include <unistd.h>
#include <cmocka.h>

#include "tinysys.h"

#define SET_SIZE sizeof(kernel_sigset_t)

/* Each test begins with an errno that no call gives and ends with it; libc's own calls are made through libc(), which
 * gives -errno as ours do and puts it back. */
enum { UNTOUCHED = 12345 };

static long libc_result(long result)
{
	long ret = result == -1 ? -errno : result;

	errno = UNTOUCHED;
	return ret;
}
#define libc(call) libc_result((long)(call))

static int set_up(void **state)
{
	(void)state;
	errno = UNTOUCHED;
	return 0;
}

static int tear_down(void **state)
{
	(void)state;
	const struct kernel_sigaction none = { .handler = TINYSYS_SIG_DFL };
	for (int signo = 1; signo <= TINYSYS_NSIG; signo++)
		sys_rt_sigaction(signo, &none, NULL, SET_SIZE);
	return 0;
}

static void assert_errno_untouched(void)
{
	assert_int_equal(errno, UNTOUCHED);
}

static void test_identity(void **state)
{
	(void)state;
	assert_int_equal(sys_getpid(), getpid());
	assert_int_equal(sys_getppid(), getppid());
	assert_int_equal(sys_gettid(), syscall(SYS_gettid));
	assert_int_equal(sys_getuid(), getuid());
	assert_int_equal(sys_geteuid(), geteuid());
	assert_int_equal(sys_getgid(), getgid());
	assert_int_equal(sys_getegid(), getegid());
	assert_int_equal(sys_getpgid(0), getpgid(0));
	assert_int_equal(sys_getsid(0), getsid(0));
	assert_int_equal(sys_getpgid(-1), libc(getpgid(-1)));
	assert_int_equal(sys_setpgid(-1, 0), libc(setpgid(-1, 0)));
	assert_int_equal(sys_getsid(-1), libc(getsid(-1)));
	assert_errno_untouched();
}

static void test_files(void **state)
{
	char buf[16] = "";
	int fds[2];

	(void)state;
	assert_int_equal(sys_open("/dev/null/none", O_RDONLY, 0), libc(open("/dev/null/none", O_RDONLY)));
	assert_int_equal(sys_openat(-1, "name", O_RDONLY, 0), libc(openat(-1, "name", O_RDONLY)));
	assert_int_equal(sys_open(NULL, O_RDONLY, 0), -EFAULT);

	int fd = sys_openat(TINYSYS_AT_FDCWD, ".", TINYSYS_O_RDONLY | TINYSYS_O_DIRECTORY | TINYSYS_O_CLOEXEC, 0);
	assert_true(fd >= 0);
	assert_int_equal(fcntl(fd, F_GETFD), FD_CLOEXEC);
	assert_int_equal(sys_fcntl(fd, TINYSYS_F_GETFD, 0), FD_CLOEXEC);
	assert_int_equal(sys_close(fd), 0);
	assert_int_equal(sys_close(fd), -EBADF);
	assert_int_equal(libc(close(fd)), -EBADF);

	fd = sys_open("/tmp", O_TMPFILE | O_RDWR, 0640);
	assert_true(fd >= 0);
	assert_int_equal(sys_write(fd, "0123456789", 10), 10);
	assert_int_equal(lseek(fd, 0, SEEK_CUR), 10);
	assert_int_equal(sys_lseek(fd, -7, TINYSYS_SEEK_END), 3);
	assert_int_equal(read(fd, buf, 2), 2);
	assert_memory_equal(buf, "34", 2);
	/* an offset beyond 32 bits, and a negative one */
	assert_int_equal(sys_lseek(fd, 0x123456789abLL, TINYSYS_SEEK_SET), 0x123456789abLL);
	assert_int_equal(lseek(fd, 0, SEEK_CUR), 0x123456789abLL);
	assert_int_equal(sys_lseek(fd, -1, TINYSYS_SEEK_SET), libc(lseek(fd, -1, SEEK_SET)));
	assert_int_equal(sys_close(fd), 0);

	assert_int_equal(sys_pipe2(fds, TINYSYS_O_NONBLOCK | TINYSYS_O_CLOEXEC), 0);
	assert_int_equal(sys_read(fds[0], buf, 1), libc(read(fds[0], buf, 1)));
	assert_int_equal(sys_write(fds[1], "ab", 2), 2);
	assert_int_equal(read(fds[0], buf, sizeof buf), 2);
	assert_int_equal(sys_read(fds[0], NULL, 0), 0);

	struct kernel_iovec out[2] = { { "vec", 3 }, { "tor", 3 } };
	struct kernel_iovec in[2] = { { buf, 1 }, { buf + 8, 8 } };
	int available = 0;
	assert_int_equal(sys_writev(fds[1], out, 2), 6);
	assert_int_equal(sys_ioctl(fds[0], FIONREAD, (kernel_ulong_t)(uintptr_t)&available), 0);
	assert_int_equal(available, 6);
	assert_int_equal(sys_readv(fds[0], in, 2), 6);
	assert_memory_equal(buf, "v", 1);
	assert_memory_equal(buf + 8, "ector", 5);
	volatile int wrong = -1;
	assert_int_equal(sys_writev(fds[1], out, wrong), libc(writev(fds[1], (const struct iovec *)out, wrong)));

	assert_int_equal(sys_close(fds[0]), 0);
	assert_int_equal(sys_close(fds[1]), 0);
	assert_int_equal(sys_pipe(fds), 0);
	assert_int_equal(fcntl(fds[0], F_GETFD), 0);
	assert_int_equal(sys_close(fds[0]), 0);
	signal(SIGPIPE, SIG_IGN);
	assert_int_equal(sys_write(fds[1], "x", 1), -EPIPE);
	assert_int_equal(sys_close(fds[1]), 0);
	assert_errno_untouched();
}

static void test_dup(void **state)
{
	int fds[2];

	(void)state;
	assert_int_equal(pipe(fds), 0);
	int copy = sys_dup(fds[1]);
	assert_true(copy > fds[1]);
	assert_int_equal(sys_dup3(fds[1], copy, TINYSYS_O_CLOEXEC), copy);
	assert_int_equal(fcntl(copy, F_GETFD), FD_CLOEXEC);
	assert_int_equal(sys_dup3(copy, copy, 0), libc(dup3(copy, copy, 0)));
	assert_int_equal(sys_dup2(fds[1], copy), copy);
	assert_int_equal(fcntl(copy, F_GETFD), 0);
	assert_int_equal(sys_dup2(copy, copy), libc(dup2(copy, copy)));
	close(copy);
	assert_int_equal(sys_dup2(copy, copy), libc(dup2(copy, copy)));
	assert_int_equal(sys_dup2(copy, fds[0]), -EBADF);
	assert_int_equal(sys_fcntl(fds[0], TINYSYS_F_SETFL, TINYSYS_O_NONBLOCK), 0);
	assert_true(fcntl(fds[0], F_GETFL) & O_NONBLOCK);
	int high = sys_fcntl(fds[0], TINYSYS_F_DUPFD_CLOEXEC, 100);
	assert_true(high >= 100);
	assert_int_equal(fcntl(high, F_GETFD), FD_CLOEXEC);
	close(high);
	close(fds[0]);
	close(fds[1]);
	assert_errno_untouched();
}

static void test_poll(void **state)
{
	struct kernel_timespec brief = { 0, 1000000 };
	int fds[2];

	(void)state;
	assert_int_equal(pipe(fds), 0);
	struct kernel_pollfd ours[2] = { { fds[0], TINYSYS_POLLIN, 0 }, { fds[1], TINYSYS_POLLOUT, 0 } };
	struct pollfd theirs[2] = { { fds[0], POLLIN, 0 }, { fds[1], POLLOUT, 0 } };
	assert_int_equal(sys_poll(ours, 2, 0), poll(theirs, 2, 0));
	assert_memory_equal(ours, theirs, sizeof ours);
	assert_int_equal(sys_poll(ours, 1, 1), 0);
	assert_int_equal(sys_ppoll(ours, 1, &brief, NULL, SET_SIZE), 0);
	assert_int_equal(brief.sec, 0);
	assert_int_equal(brief.nsec, 0);
	close(fds[1]);
	assert_int_equal(sys_poll(ours, 2, -1), poll(theirs, 2, -1));
	assert_memory_equal(ours, theirs, sizeof ours);
	assert_int_equal(ours[0].revents, TINYSYS_POLLHUP);
	assert_int_equal(ours[1].revents, TINYSYS_POLLNVAL);
	close(fds[0]);
	assert_errno_untouched();
}

static void test_time(void **state)
{
	static const int clocks[] = { CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_BOOTTIME };
	struct kernel_timespec now, wait = { 0, 1000000 }, wrong = { 0, 1000000000 };

	(void)state;
	/* between two readings of libc's */
	for (size_t i = 0; i < sizeof clocks / sizeof *clocks; i++) {
		struct timespec before, after;
		clock_gettime(clocks[i], &before);
		assert_int_equal(sys_clock_gettime(clocks[i], &now), 0);
		clock_gettime(clocks[i], &after);
		assert_true(before.tv_sec < now.sec || (before.tv_sec == now.sec && before.tv_nsec <= now.nsec));
		assert_true(now.sec < after.tv_sec || (now.sec == after.tv_sec && now.nsec <= after.tv_nsec));
	}
	assert_int_equal(sys_clock_gettime(99, &now), -EINVAL);
	assert_int_equal(sys_nanosleep(&wrong, NULL), -EINVAL);
	assert_int_equal(sys_clock_gettime(CLOCK_MONOTONIC, &now), 0);
	assert_int_equal(sys_nanosleep(&wait, NULL), 0);
	now.nsec += 2000000;
	now.sec += now.nsec / 1000000000;
	now.nsec %= 1000000000;
	assert_int_equal(sys_clock_nanosleep(CLOCK_MONOTONIC, TINYSYS_TIMER_ABSTIME, &now, NULL), 0);
	struct timespec after;
	clock_gettime(CLOCK_MONOTONIC, &after);
	assert_true(now.sec < after.tv_sec || (now.sec == after.tv_sec && now.nsec <= after.tv_nsec));
	assert_errno_untouched();
}

static void test_memory(void **state)
{
	const size_t page = (size_t)sysconf(_SC_PAGESIZE);
	unsigned char resident[2];
	char path[] = "/tmp/tinysys-XXXXXX";

	(void)state;
	char *map = sys_mmap(NULL, 2 * page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	assert_false(tinysys_is_error(map));
	map[0] = map[page] = 1;
	assert_int_equal(sys_madvise(map, page, TINYSYS_MADV_DONTNEED), 0);
	assert_int_equal(map[0], 0);
	assert_int_equal(sys_mprotect(map, page, TINYSYS_PROT_NONE), 0);
	assert_int_equal(libc(write(-1, map, 1)), -EBADF);
	assert_int_equal(libc(mincore(map, 2 * page, resident)), 0);
	/* what cannot be read is refused by the kernel */
	int fds[2];
	assert_int_equal(pipe(fds), 0);
	assert_int_equal(sys_write(fds[1], map, 1), -EFAULT);
	assert_int_equal(sys_write(fds[1], map + page, 1), 1);
	close(fds[0]);
	close(fds[1]);
	map = sys_mremap(map + page, page, 4 * page, TINYSYS_MREMAP_MAYMOVE, NULL);
	assert_false(tinysys_is_error(map));
	assert_int_equal(map[0], 1);
	assert_int_equal(munmap(map, 4 * page), 0);
	assert_int_equal(sys_munmap(map + 1, page), libc(munmap(map + 1, page)));

	void *wrong = sys_mmap(NULL, 0, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	assert_true(tinysys_is_error(wrong));
	assert_int_equal((intptr_t)wrong, -EINVAL);
	assert_int_equal((intptr_t)sys_mmap(NULL, page, PROT_READ, MAP_PRIVATE, -1, 0), -EBADF);
	assert_true(tinysys_is_error((void *)-4095));
	assert_false(tinysys_is_error((void *)-4096));
	assert_false(tinysys_is_error(NULL));

	/* the offset is in bytes */
	int fd = mkstemp(path);
	assert_true(fd >= 0);
	unlink(path);
	assert_int_equal(ftruncate(fd, (off_t)(2 * page)), 0);
	assert_int_equal(pwrite(fd, "second", 6, (off_t)page), 6);
	map = sys_mmap(NULL, page, PROT_READ, MAP_SHARED, fd, (kernel_loff_t)page);
	assert_false(tinysys_is_error(map));
	assert_memory_equal(map, "second", 6);
	assert_int_equal((intptr_t)sys_mmap(NULL, page, PROT_READ, MAP_SHARED, fd, 1), -EINVAL);
	assert_int_equal(sys_munmap(map, page), 0);
	close(fd);
	assert_ptr_equal(sys_brk(NULL), sbrk(0));
	assert_errno_untouched();
}

/* A child that ends as asked: an exit status, or minus a signal. */
static pid_t child(int end)
{
	pid_t pid = sys_fork();

	if (pid == 0) {
		if (end >= 0)
			sys_exit_group(end);
		sys_kill(sys_getpid(), -end);
		sys_pause();
	}
	assert_true(pid > 0);
	return pid;
}

static void test_wait(void **state)
{
	struct kernel_siginfo info;
	struct kernel_rusage usage;
	int status;

	(void)state;
	assert_int_equal(sys_wait4(-1, NULL, 0, NULL), libc(wait4(-1, NULL, 0, NULL)));
	assert_int_equal(sys_waitid(TINYSYS_P_ALL, 0, NULL, TINYSYS_WEXITED, NULL), -ECHILD);

	pid_t pid = child(42);
	memset(&usage, 0xff, sizeof usage);
	assert_int_equal(sys_wait4(pid, &status, 0, &usage), pid);
	assert_true(TINYSYS_WIFEXITED(status));
	assert_int_equal(WEXITSTATUS(status), 42);
	assert_true(usage.utime.sec == 0 && usage.maxrss >= 0 && usage.nivcsw >= 0);

	pid = child(-SIGKILL);
	memset(&info, 0xff, sizeof info);
	assert_int_equal(sys_waitid(TINYSYS_P_PID, pid, &info, TINYSYS_WEXITED | TINYSYS_WNOWAIT, NULL), 0);
	siginfo_t theirs;
	memset(&theirs, 0xff, sizeof theirs);
	assert_int_equal(waitid(P_PID, (id_t)pid, &theirs, WEXITED), 0);
	assert_int_equal(info.signo, theirs.si_signo);
	assert_int_equal(info.code, theirs.si_code);
	assert_int_equal(info.pid, theirs.si_pid);
	assert_int_equal(info.uid, theirs.si_uid);
	assert_int_equal(info.status, theirs.si_status);
	assert_int_equal(info.status, SIGKILL);

	pid = child(-SIGSTOP);
	assert_int_equal(sys_wait4(pid, &status, TINYSYS_WUNTRACED, NULL), pid);
	assert_true(TINYSYS_WIFSTOPPED(status));
	assert_int_equal(sys_wait4(pid, &status, TINYSYS_WNOHANG, NULL), 0);
	info.signo = 1;
	assert_int_equal(sys_waitid(TINYSYS_P_PID, pid, &info, TINYSYS_WEXITED | TINYSYS_WNOHANG, NULL), 0);
	assert_int_equal(info.signo, 0);
	assert_int_equal(sys_kill(pid, SIGCONT), 0);
	assert_int_equal(sys_wait4(pid, &status, TINYSYS_WCONTINUED, NULL), pid);
	assert_true(TINYSYS_WIFCONTINUED(status));
	assert_int_equal(sys_kill(pid, SIGTERM), 0);
	assert_int_equal(waitpid(pid, &status, 0), pid);
	assert_true(TINYSYS_WIFSIGNALED(status));
	assert_int_equal(TINYSYS_WTERMSIG(status), SIGTERM);

	/* clone as fork, with the arguments whose order differs between ABIs */
	kernel_pid_t tid = 0;
	pid = sys_clone(TINYSYS_CLONE_PARENT_SETTID | SIGCHLD, NULL, &tid, NULL, 0);
	if (pid == 0)
		sys_exit_group(7);
	assert_int_equal(tid, pid);
	assert_int_equal(waitpid(pid, &status, 0), pid);
	assert_int_equal(WEXITSTATUS(status), 7);
	pid = sys_clone(TINYSYS_CLONE_CHILD_SETTID | SIGCHLD, NULL, NULL, &tid, 0);
	if (pid == 0)
		sys_exit_group(tid == sys_getpid() ? 0 : 1);
	assert_int_equal(waitpid(pid, &status, 0), pid);
	assert_int_equal(status, 0);
	assert_errno_untouched();
}

/* Every status there is. */
static void test_wait_macros(void **state)
{
	(void)state;
	for (int status = 0; status <= 0xffff; status++) {
		assert_int_equal(!!TINYSYS_WIFEXITED(status), !!WIFEXITED(status));
		assert_int_equal(!!TINYSYS_WIFSTOPPED(status), !!WIFSTOPPED(status));
		assert_int_equal(!!TINYSYS_WIFSIGNALED(status), !!WIFSIGNALED(status));
		assert_int_equal(!!TINYSYS_WIFCONTINUED(status), !!WIFCONTINUED(status));
		assert_int_equal(!!TINYSYS_WCOREDUMP(status), !!WCOREDUMP(status));
		assert_int_equal(TINYSYS_WEXITSTATUS(status), WEXITSTATUS(status));
		assert_int_equal(TINYSYS_WTERMSIG(status), WTERMSIG(status));
		assert_int_equal(TINYSYS_WSTOPSIG(status), WSTOPSIG(status));
	}
}

static void test_execve(void **state)
{
	char *argv[] = { "sh", "-c", "exit $STATUS", NULL }, *envp[] = { "STATUS=21", NULL };
	int status;

	(void)state;
	assert_int_equal(sys_execve("/dev/null/none", argv, envp), -ENOTDIR);
	pid_t pid = sys_fork();
	if (pid == 0)
		sys_exit_group(sys_execve("/bin/sh", argv, envp));
	assert_int_equal(waitpid(pid, &status, 0), pid);
	assert_int_equal(WEXITSTATUS(status), 21);
	assert_errno_untouched();
}

static volatile sig_atomic_t caught, caught_code, caught_value;
static volatile uintptr_t caught_stack;

static void handler(int signo)
{
	int here;

	caught = signo;
	caught_stack = (uintptr_t)&here;
}

static void info_handler(int signo, struct kernel_siginfo *info, void *context)
{
	const struct kernel_ucontext *ours = context;
	const ucontext_t *theirs = context;

	caught = signo;
	caught_code = info->code;
	caught_value = info->value.sival_int;
	/* the mask as both find it in the frame */
	if (memcmp(&ours->sigmask, &theirs->uc_sigmask, SET_SIZE) != 0)
		caught = -1;
}

static void other_handler(int signo, siginfo_t *info, void *context)
{
	(void)context;
	caught = signo;
	caught_code = info->si_code;
}

/* Flags as libc tells them, without the one it adds. */
static int flags_of(int signo)
{
	struct sigaction action;

	assert_int_equal(sigaction(signo, NULL, &action), 0);
	return action.sa_flags & ~TINYSYS_SA_RESTORER;
}

static void test_sigaction_ours(void **state)
{
	struct kernel_sigaction action = { .handler = handler, .flags = TINYSYS_SA_RESTART }, old;
	struct sigaction theirs;

	(void)state;
	tinysys_sigaddset(&action.mask, SIGUSR2);
	assert_int_equal(sys_sigaction(SIGUSR1, &action, &old), 0);
	assert_ptr_equal(old.handler, SIG_DFL);
	assert_int_equal(old.flags, 0);
	assert_int_equal(action.flags, TINYSYS_SA_RESTART); /* not written to */

	assert_int_equal(sigaction(SIGUSR1, NULL, &theirs), 0);
	assert_ptr_equal(theirs.sa_handler, handler);
	assert_int_equal(flags_of(SIGUSR1), SA_RESTART);
	assert_true(sigismember(&theirs.sa_mask, SIGUSR2));
	assert_false(sigismember(&theirs.sa_mask, SIGUSR1));

	caught = 0;
	assert_int_equal(raise(SIGUSR1), 0);
	assert_int_equal(caught, SIGUSR1);

	/* read back, ours is hidden; the bare call shows it */
	assert_int_equal(sys_sigaction(SIGUSR1, NULL, &old), 0);
	assert_memory_equal(&old, &action, sizeof old);
	assert_int_equal(sys_rt_sigaction(SIGUSR1, NULL, &old, SET_SIZE), 0);
	assert_int_equal(old.flags, TINYSYS_SA_RESTART | TINYSYS_SA_RESTORER);
	assert_ptr_equal(old.restorer, tinysys_sigaction_restorer);
	assert_int_equal(sys_sigaction(SIGUSR1, &old, NULL), 0); /* and honours it from the caller */

	/* through libc and back */
	assert_int_equal(sigaction(SIGUSR1, &theirs, NULL), 0);
	caught = 0;
	raise(SIGUSR1);
	assert_int_equal(caught, SIGUSR1);

	assert_int_equal(sys_sigaction(SIGKILL, &action, NULL), -EINVAL);
	assert_int_equal(sys_sigaction(65, NULL, NULL), -EINVAL);
	assert_int_equal(sys_sigaction(SIGUSR1, NULL, NULL), 0);
	assert_int_equal(sys_rt_sigaction(SIGUSR1, NULL, &old, SET_SIZE + 1), -EINVAL);
	struct kernel_sigaction *volatile nowhere = (struct kernel_sigaction *)1;
	assert_int_equal(sys_sigaction(SIGUSR1, NULL, nowhere), -EFAULT);
	assert_errno_untouched();
}

static void test_sigaction_theirs(void **state)
{
	struct sigaction theirs = { .sa_sigaction = other_handler, .sa_flags = SA_SIGINFO | SA_NODEFER }, after;
	struct kernel_sigaction old, bare, action = { .handler = handler };

	(void)state;
	sigemptyset(&theirs.sa_mask);
	sigaddset(&theirs.sa_mask, 64);
	assert_int_equal(sigaction(SIGUSR2, &theirs, NULL), 0);

	/* libc's restorer is the caller's, and so shown */
	assert_int_equal(sys_sigaction(SIGUSR2, &action, &old), 0);
	assert_ptr_equal(old.sigaction, other_handler);
	assert_int_equal(old.flags & ~(kernel_ulong_t)TINYSYS_SA_RESTORER, SA_SIGINFO | SA_NODEFER);
	assert_int_equal(tinysys_sigismember(&old.mask, 64), 1);
	assert_ptr_not_equal(old.restorer, tinysys_sigaction_restorer);
	caught = 0;
	raise(SIGUSR2);
	assert_int_equal(caught, SIGUSR2);

	/* put back it is what it was, restorer and all */
	assert_int_equal(sys_sigaction(SIGUSR2, &old, NULL), 0);
	assert_int_equal(sys_rt_sigaction(SIGUSR2, NULL, &bare, SET_SIZE), 0);
#if defined(__x86_64__)
	assert_memory_equal(&bare, &old, sizeof old);
#endif
	assert_int_equal(sigaction(SIGUSR2, NULL, &after), 0);
	assert_ptr_equal(after.sa_sigaction, other_handler);
	caught = caught_code = 0;
	raise(SIGUSR2);
	assert_int_equal(caught, SIGUSR2);
	assert_int_equal(caught_code, SI_TKILL);

	/* ignored and default have no restorer to speak of */
	signal(SIGUSR2, SIG_IGN);
	assert_int_equal(sys_sigaction(SIGUSR2, NULL, &old), 0);
	assert_ptr_equal(old.handler, TINYSYS_SIG_IGN);
	assert_errno_untouched();
}

/* backtrace(3), which asks libgcc to unwind, gets from the handler through the frame to the function interrupted. */
static void *frames[64];
static volatile int frame_count;

static void backtrace_handler(int signo)
{
	(void)signo;
	frame_count = backtrace(frames, 64);
}

static void __attribute__((noinline)) interrupted(void)
{
	raise(SIGUSR1);
	assert_int_not_equal(frame_count, 0); /* no tail call */
}

static void test_backtrace(void **state)
{
	struct kernel_sigaction action = { .handler = backtrace_handler };
	int found = 0;

	(void)state;
	backtrace(frames, 1); /* what it loads, it loads now */
	assert_int_equal(sys_sigaction(SIGUSR1, &action, NULL), 0);
	interrupted();
	for (int i = 0; i < frame_count; i++) {
		char *frame = frames[i], *function = (char *)(uintptr_t)interrupted;
		found |= frame > function && frame < function + 128;
	}
	assert_true(found);
}

static void test_sigqueue(void **state)
{
	struct kernel_sigaction action = { .sigaction = info_handler, .flags = TINYSYS_SA_SIGINFO };
	struct kernel_siginfo info = { .code = TINYSYS_SI_QUEUE };
	const int signo = SIGRTMIN + 1;

	(void)state;
	assert_int_equal(sys_sigaction(signo, &action, NULL), 0);
	caught = 0;
	assert_int_equal(sigqueue(getpid(), signo, (union sigval) { .sival_int = 77 }), 0);
	assert_int_equal(caught, signo);
	assert_int_equal(caught_code, SI_QUEUE);
	assert_int_equal(caught_value, 77);

	info.pid = getpid();
	info.uid = getuid();
	info.value.sival_int = 78;
	assert_int_equal(sys_rt_sigqueueinfo(sys_getpid(), signo, &info), 0);
	assert_int_equal(caught_value, 78);
	info.value.sival_int = 79;
	assert_int_equal(sys_rt_tgsigqueueinfo(sys_getpid(), sys_gettid(), signo, &info), 0);
	assert_int_equal(caught_value, 79);
	caught = 0;
	assert_int_equal(sys_tgkill(sys_getpid(), sys_gettid(), signo), 0);
	assert_int_equal(caught, signo);
	assert_int_equal(caught_code, SI_TKILL);
	assert_int_equal(sys_kill(sys_getpid(), 65), -EINVAL);
	assert_int_equal(sys_kill(sys_getpid(), 0), 0);
	assert_errno_untouched();
}

static void test_sigmask(void **state)
{
	kernel_sigset_t set, old, pending;
	struct kernel_timespec now = { 0, 0 };
	struct kernel_siginfo info;
	sigset_t theirs;

	(void)state;
	tinysys_sigemptyset(&set);
	tinysys_sigaddset(&set, SIGUSR1);
	tinysys_sigaddset(&set, 64);
	assert_int_equal(sys_rt_sigprocmask(TINYSYS_SIG_BLOCK, &set, &old, SET_SIZE), 0);
	assert_int_equal(sigprocmask(SIG_BLOCK, NULL, &theirs), 0);
	assert_memory_equal(&theirs, &set, SET_SIZE);
	assert_int_equal(sys_rt_sigprocmask(3, &set, NULL, SET_SIZE), -EINVAL);

	assert_int_equal(sys_rt_sigtimedwait(&set, &info, &now, SET_SIZE), -EAGAIN);
	raise(SIGUSR1);
	assert_int_equal(sys_rt_sigpending(&pending, SET_SIZE), 0);
	assert_int_equal(tinysys_sigismember(&pending, SIGUSR1), 1);
	assert_int_equal(sigpending(&theirs), 0);
	assert_memory_equal(&theirs, &pending, SET_SIZE);
	int fd = sys_signalfd4(-1, &set, SET_SIZE, TINYSYS_SFD_CLOEXEC | TINYSYS_SFD_NONBLOCK);
	assert_true(fd >= 0);
	struct kernel_signalfd_siginfo read_info;
	assert_int_equal(sys_read(fd, &read_info, sizeof read_info), sizeof read_info);
	assert_int_equal(read_info.signo, SIGUSR1);
	assert_int_equal(read_info.pid, getpid());
	assert_int_equal(sys_read(fd, &read_info, sizeof read_info), -EAGAIN);
	close(fd);
	raise(SIGUSR1);
	assert_int_equal(sys_rt_sigtimedwait(&set, &info, NULL, SET_SIZE), SIGUSR1);
	assert_int_equal(info.signo, SIGUSR1);
	assert_int_equal(info.code, SI_TKILL);
	assert_int_equal(info.pid, getpid());

	/* sigsuspend: pending, blocked outside, delivered within */
	struct kernel_sigaction action = { .handler = handler };
	assert_int_equal(sys_sigaction(SIGUSR1, &action, NULL), 0);
	raise(SIGUSR1);
	caught = 0;
	assert_int_equal(sys_rt_sigsuspend(&old, SET_SIZE), -EINTR);
	assert_int_equal(caught, SIGUSR1);
	assert_int_equal(sys_rt_sigprocmask(TINYSYS_SIG_SETMASK, &old, NULL, SET_SIZE), 0);
	assert_errno_untouched();
}

static void test_sigaltstack(void **state)
{
	static char room[65536] __attribute__((aligned(16)));
	struct kernel_sigaction action = { .handler = handler, .flags = TINYSYS_SA_ONSTACK };
	struct kernel_stack stack = { room, 0, sizeof room }, old;
	stack_t theirs;

	(void)state;
	assert_int_equal(sys_sigaltstack(&stack, &old), 0);
	assert_int_equal(sigaltstack(NULL, &theirs), 0);
	assert_ptr_equal(theirs.ss_sp, room);
	assert_int_equal(theirs.ss_size, sizeof room);
	assert_int_equal(sys_sigaction(SIGUSR1, &action, NULL), 0);
	raise(SIGUSR1);
	assert_true(caught_stack >= (uintptr_t)room && caught_stack < (uintptr_t)room + sizeof room);
	stack.size = 1;
	assert_int_equal(sys_sigaltstack(&stack, NULL), -ENOMEM);
	assert_int_equal(sys_sigaltstack(&old, NULL), 0);
	assert_errno_untouched();
}

/* The first 64 bits of libc's set are the kernel's. */
static void test_sets(void **state)
{
	kernel_sigset_t ours;
	sigset_t theirs;

	(void)state;
	assert_int_equal(tinysys_sigfillset(&ours), 0);
	for (int signo = 1; signo <= 64; signo++)
		assert_int_equal(tinysys_sigismember(&ours, signo), 1);
	assert_int_equal(tinysys_sigemptyset(&ours), 0);
	sigemptyset(&theirs);
	assert_memory_equal(&ours, &theirs, SET_SIZE);
	/* libc keeps 32 and 33 to itself */
	for (int signo = 1; signo <= 64; signo++) {
		assert_int_equal(tinysys_sigaddset(&ours, signo), 0);
		if (sigaddset(&theirs, signo) != 0)
			assert_int_equal(tinysys_sigdelset(&ours, signo), 0);
		assert_memory_equal(&ours, &theirs, SET_SIZE);
	}
	for (int signo = 1; signo <= 64; signo += 2) {
		assert_int_equal(tinysys_sigdelset(&ours, signo), 0);
		sigdelset(&theirs, signo);
		assert_memory_equal(&ours, &theirs, SET_SIZE);
		assert_int_equal(tinysys_sigismember(&ours, signo), 0);
	}
	errno = UNTOUCHED;
	for (size_t i = 0; i < 4; i++) {
		const int wrong[] = { 0, -1, 65, INT32_MIN };
		kernel_sigset_t before = ours;
		assert_int_equal(tinysys_sigaddset(&ours, wrong[i]), -EINVAL);
		assert_int_equal(tinysys_sigdelset(&ours, wrong[i]), -EINVAL);
		assert_int_equal(tinysys_sigismember(&ours, wrong[i]), -EINVAL);
		assert_memory_equal(&ours, &before, SET_SIZE);
	}
	assert_errno_untouched();
}

static void test_alloca(void **state)
{
	(void)state;
	const kernel_sigset_t *set = tinysys_alloca_sigset(~0UL);
	const struct kernel_sigaction *action =
	    tinysys_alloca_sigaction(handler, TINYSYS_SA_RESTORER, tinysys_sigaction_restorer, 5UL);
	assert_int_equal(set->bits[0], ~0UL);
	assert_ptr_equal(action->handler, handler);
	assert_int_equal(action->flags, TINYSYS_SA_RESTORER);
	assert_ptr_equal(action->restorer, tinysys_sigaction_restorer);
	assert_int_equal(action->mask.bits[0], 5);
}

/* tinysys_syscall() itself: as syscall(2), with each number of arguments. */
static void test_syscall(void **state)
{
	const long page = sysconf(_SC_PAGESIZE);
	int evaluated = 0;
	int fds[2];

	(void)state;
	assert_int_equal(tinysys_syscall(TINYSYS_NR_getpid), getpid());
	assert_int_equal(tinysys_syscall(TINYSYS_NR_getpgid, 0), getpgid(0));
	assert_int_equal(tinysys_syscall(TINYSYS_NR_pipe2, fds, 0), 0);
	assert_int_equal(tinysys_syscall(TINYSYS_NR_write, fds[1], "three", 5UL), 5);
	assert_int_equal(tinysys_syscall(TINYSYS_NR_tee, fds[0], fds[1], 0UL, 0), 0);
	long moved = tinysys_syscall(TINYSYS_NR_splice, fds[0], NULL, fds[1], NULL, 0UL, 0);
	assert_int_equal(moved, libc(syscall(SYS_splice, fds[0], NULL, fds[1], NULL, 0UL, 0)));
	assert_int_equal(tinysys_syscall(TINYSYS_NR_waitid, 99, 0, NULL, 0, NULL), -EINVAL);
	void *map = (void *)tinysys_syscall(TINYSYS_NR_mmap, NULL, page, (long)PROT_READ,
					    (long)(MAP_PRIVATE | MAP_ANONYMOUS), -1L, 0L);
	assert_int_equal(*(char *)map, 0);
	assert_int_equal(munmap(map, (size_t)page), 0);
	/* a call within an argument, and a side effect, once */
	assert_int_equal(tinysys_syscall(TINYSYS_NR_close, fds[evaluated++]), 0);
	assert_int_equal(evaluated, 1);
	assert_int_equal(tinysys_syscall(TINYSYS_NR_close, (int)tinysys_syscall(TINYSYS_NR_dup, fds[1])), 0);
	assert_int_equal(close(fds[1]), 0);
	assert_int_equal(tinysys_syscall(9999), -ENOSYS);
	assert_errno_untouched();
}

#define test(function) cmocka_unit_test_setup_teardown(function, set_up, tear_down)

int main(void)
{
	const struct CMUnitTest tests[] = {
		test(test_syscall),     test(test_identity), test(test_files),          test(test_dup),
		test(test_poll),        test(test_time),     test(test_memory),         test(test_wait),
		test(test_wait_macros), test(test_execve),   test(test_sigaction_ours), test(test_sigaction_theirs),
		test(test_backtrace),   test(test_sigqueue), test(test_sigmask),        test(test_sigaltstack),
		test(test_sets),        test(test_alloca),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
