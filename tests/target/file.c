/* SPDX-License-Identifier: 0BSD */
/*
 * Descriptors: pipes, copies of descriptors, offsets beyond 4 GiB, vectors, poll.
 *
 *   file [emulated]   under qemu, where a result has no more bits than a long
 */

#include "abi.h"
#include "tap.h"

static void pipes(void)
{
	char bytes[8] = { 0 };
	int fds[2] = { -1, -1 };

	tap_is(sys_pipe2(fds, O_CLOEXEC | O_NONBLOCK), 0, "pipe2");
	tap_ok(fds[0] >= 0 && fds[1] >= 0 && fds[0] != fds[1], "two descriptors");
	tap_is(sys_fcntl(fds[0], F_GETFD, 0), FD_CLOEXEC, "O_CLOEXEC");
	tap_is(sys_fcntl(fds[1], F_GETFL, 0) & O_NONBLOCK, O_NONBLOCK, "O_NONBLOCK");
	tap_is(sys_read(fds[0], bytes, 1), -EAGAIN, "an empty pipe: -EAGAIN");
	tap_is(sys_write(fds[1], "abc", 3), 3, "write");
	tap_is(sys_read(fds[0], bytes, sizeof bytes), 3, "read");
	tap_ok(bytes[0] == 'a' && bytes[2] == 'c' && bytes[3] == 0, "what was written");
	sys_close(fds[1]);
	tap_is(sys_read(fds[0], bytes, 1), 0, "the end");
	tap_is(sys_close(fds[0]), 0, "close");
	tap_is(sys_close(fds[0]), -EBADF, "close again: -EBADF");
	tap_is(sys_pipe(fds), 0, "pipe");
	tap_is(sys_fcntl(fds[0], F_GETFD, 0) | (sys_fcntl(fds[0], F_GETFL, 0) & O_NONBLOCK), 0, "without flags");
	sys_close(fds[0]);
	sys_close(fds[1]);
}

static void copies(void)
{
	char byte;
	int fds[2];

	sys_pipe2(fds, 0);
	int copy = sys_dup(fds[1]);
	tap_ok(copy >= 0 && copy != fds[1], "dup");
	tap_is(sys_dup2(fds[1], 60), 60, "dup2");
	tap_is(sys_write(60, "x", 1), 1, "is the same pipe");
	tap_is(sys_read(fds[0], &byte, 1), 1, "and the byte arrives");
	tap_is(sys_dup2(60, 60), 60, "dup2 of a descriptor on itself");
	tap_is(sys_write(60, "y", 1), 1, "leaves it open");
	tap_is(sys_dup2(61, 61), -EBADF, "dup2 of a closed one on itself: -EBADF");
	tap_is(sys_dup2(61, 60), -EBADF, "dup2 of a closed one: -EBADF");
	tap_is(sys_fcntl(60, F_GETFD, 0), 0, "the target stays open then");
	tap_is(sys_dup2(60, -1), -EBADF, "dup2 to no number: -EBADF");
	tap_is(sys_dup3(fds[1], 60, O_CLOEXEC), 60, "dup3");
	tap_is(sys_fcntl(60, F_GETFD, 0), FD_CLOEXEC, "with O_CLOEXEC");
	tap_is(sys_dup2(60, 60), 60, "dup2 on itself");
	tap_is(sys_fcntl(60, F_GETFD, 0), FD_CLOEXEC, "changes nothing");
	tap_is(sys_dup3(60, 60, 0), -EINVAL, "dup3 on itself: -EINVAL");
	tap_is(sys_fcntl(60, F_DUPFD_CLOEXEC, 70), 70, "fcntl, F_DUPFD_CLOEXEC");
	sys_close(70);
	sys_close(60);
	sys_close(copy);
	sys_close(fds[0]);
	sys_close(fds[1]);
}

static void opening(void)
{
	const unsigned int siocgifindex = 0x8933; /* of a socket, the same everywhere */
	char bytes[4], request[40] = { 0 };
	int fd = sys_open("/proc/self/status", O_RDONLY | O_CLOEXEC, 0);

	tap_ok(fd >= 0, "open");
	tap_is(sys_read(fd, bytes, 4), 4, "and read");
	tap_ok(bytes[0] == 'N' && bytes[3] == 'e', "what is there");
	sys_close(fd);
	int root = sys_openat(AT_FDCWD, "/", O_RDONLY | O_DIRECTORY | O_PATH, 0);
	tap_ok(root >= 0, "O_DIRECTORY, O_PATH");
	fd = sys_openat(root, "proc/self/status", O_RDONLY, 0);
	tap_ok(fd >= 0, "openat, relative");
	sys_close(fd);
	sys_close(root);
	tap_is(sys_open("/proc/self/status", O_RDONLY | O_DIRECTORY, 0), -ENOTDIR, "O_DIRECTORY, a file: -ENOTDIR");
	tap_is(sys_open("/proc/self", O_RDONLY | O_NOFOLLOW, 0), -ELOOP, "O_NOFOLLOW, a link: -ELOOP");
	tap_is(sys_open("/nonexistent", O_RDONLY, 0), -ENOENT, "no such file: -ENOENT");
	tap_is(sys_open("/", O_WRONLY, 0), -EISDIR, "a directory, to write: -EISDIR");
	fd = (int)tinysys_syscall(TINYSYS_NR_memfd_create, "file", 0);
	tap_is(sys_ioctl(fd, siocgifindex, (kernel_ulong_t)(__UINTPTR_TYPE__)&request), -ENOTTY,
	       "ioctl, no socket: -ENOTTY");
	sys_close(fd);
}

/* A file that holds nothing but its end. */
static void offsets(int emulated)
{
	const kernel_loff_t far = 5LL << 30;
#if defined(TINYSYS_WORD_64)
	const kernel_loff_t told = emulated ? (long)far : far;
#else
	const kernel_loff_t told = far;
#endif
	char one[3] = "ab", two[4] = "cde", back[5] = { 0 }, rest[4] = { 0 };
	struct kernel_iovec out[2] = { { one, 2 }, { two, 3 } };
	struct kernel_iovec in[2] = { { back, 1 }, { rest, 4 } };
	int fd = (int)tinysys_syscall(TINYSYS_NR_memfd_create, "file", 0);

	(void)emulated;
	tap_is(sys_lseek(fd, far, SEEK_SET), told, "lseek to 5 GiB");
	tap_is(sys_writev(fd, out, 2), 5, "writev there");
	tap_is(sys_lseek(fd, 0, SEEK_CUR), told + 5, "the offset after");
	tap_is(sys_lseek(fd, 0, SEEK_END), told + 5, "the end");
	tap_is(sys_lseek(fd, -far - 5, SEEK_CUR), 0, "5 GiB back");
	tap_is(sys_lseek(fd, -1, SEEK_SET), -EINVAL, "before the beginning: -EINVAL");
	sys_lseek(fd, -5, SEEK_END);
	tap_is(sys_readv(fd, in, 2), 5, "readv");
	tap_ok(back[0] == 'a' && rest[0] == 'b' && rest[1] == 'c' && rest[3] == 'e', "what was written, in its order");
	tap_is(sys_lseek(fd, 0, 99), -EINVAL, "no such whence: -EINVAL");
	sys_close(fd);
	sys_pipe2((int *)tap_hide(in), 0);
	tap_is(sys_lseek(((int *)tap_hide(in))[0], 0, SEEK_CUR), -ESPIPE, "a pipe: -ESPIPE");
}

static long long elapsed(const struct kernel_timespec *begin)
{
	struct kernel_timespec now;

	sys_clock_gettime(CLOCK_MONOTONIC, &now);
	return (now.sec - begin->sec) * 1000000000LL + now.nsec - begin->nsec;
}

static void polling(void)
{
	struct kernel_timespec timeout = { 0, 20000000 }, begin;
	int fds[2];

	sys_pipe2(fds, 0);
	struct kernel_pollfd poll[2] = { { fds[0], POLLIN, 0 }, { fds[1], POLLOUT, 0 } };
	tap_is(sys_poll(poll, 2, -1), 1, "poll, no time");
	tap_ok(poll[0].revents == 0 && poll[1].revents == POLLOUT, "the pipe can be written");
	sys_clock_gettime(CLOCK_MONOTONIC, &begin);
	tap_is(sys_poll(poll, 1, 20), 0, "poll, 20 ms");
	tap_ok(elapsed(&begin) >= 20000000, "take that long");
	tap_is(sys_poll(poll, 1, 0), 0, "poll, at once");
	sys_clock_gettime(CLOCK_MONOTONIC, &begin);
	tap_is(sys_ppoll(poll, 1, &timeout, 0, 0), 0, "ppoll, 20 ms");
	tap_ok(elapsed(&begin) >= 20000000, "take that long");
	tap_ok(timeout.sec == 0 && timeout.nsec == 0, "and no time is left");
	sys_write(fds[1], "x", 1);
	tap_is(sys_ppoll(poll, 2, 0, 0, 0), 2, "ppoll, no time");
	tap_is(poll[0].revents, POLLIN, "the pipe can be read");
	sys_close(fds[1]);
	poll[1].fd = fds[1];
	tap_is(sys_poll(poll, 2, -1), 2, "poll, the other end is closed");
	tap_ok(poll[0].revents == (POLLIN | POLLHUP) && poll[1].revents == POLLNVAL, "POLLHUP, and POLLNVAL");
	poll[0].fd = -1;
	tap_is(sys_poll(poll, 1, 0), 0, "a descriptor of -1 is left out");
	sys_close(fds[0]);
}

/* The mask of ppoll is in force while it waits: a signal blocked outside ends it. */
static void nothing(int signo)
{
	(void)signo;
}

static void polling_for_signal(void)
{
	const kernel_sigset_t none = { { 0 } };
	struct kernel_sigaction action = { 0 };
	kernel_sigset_t set = { { 0 } };

	action.handler = nothing;
	sys_sigaction(SIGUSR1, &action, 0);
	tinysys_sigaddset(&set, SIGUSR1);
	sys_rt_sigprocmask(SIG_BLOCK, &set, 0, sizeof set);
	sys_kill(sys_getpid(), SIGUSR1);
	tap_is(sys_ppoll(0, 0, 0, &none, sizeof none), -EINTR, "ppoll's mask lets a signal through: -EINTR");
}

int main(int argc, char **argv)
{
	pipes();
	copies();
	opening();
	offsets(argc > 1 && argv[1][0] == 'e');
	polling();
	polling_for_signal();
	return tap_done();
}
