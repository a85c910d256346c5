/* SPDX-License-Identifier: 0BSD */
#pragma once

#include "signal.h"

/*
 * File descriptors. Sources: the manual page of each call; include/uapi/asm-generic/{fcntl,poll}.h,
 * include/uapi/linux/{fcntl,uio}.h.
 */

#define TINYSYS_AT_FDCWD (-100)
#define TINYSYS_AT_SYMLINK_NOFOLLOW 0x100
#define TINYSYS_AT_EMPTY_PATH 0x1000

#define TINYSYS_O_RDONLY 00
#define TINYSYS_O_WRONLY 01
#define TINYSYS_O_RDWR 02
#if !defined(TINYSYS_O_CREAT)
#define TINYSYS_O_CREAT 0100
#define TINYSYS_O_EXCL 0200
#define TINYSYS_O_NOCTTY 0400
#define TINYSYS_O_TRUNC 01000
#define TINYSYS_O_APPEND 02000
#define TINYSYS_O_NONBLOCK 04000
#define TINYSYS_O_CLOEXEC 02000000
#define TINYSYS_O_DSYNC 010000
#define TINYSYS_O_SYNC 04010000
#define TINYSYS_O_PATH 010000000
#define TINYSYS___O_TMPFILE 020000000
#endif
#if !defined(TINYSYS_O_DIRECTORY)
#define TINYSYS_O_DIRECT 040000
#define TINYSYS_O_LARGEFILE 0100000
#define TINYSYS_O_DIRECTORY 0200000
#define TINYSYS_O_NOFOLLOW 0400000
#endif
#define TINYSYS_O_TMPFILE (TINYSYS___O_TMPFILE | TINYSYS_O_DIRECTORY)

#define TINYSYS_F_DUPFD 0
#define TINYSYS_F_GETFD 1
#define TINYSYS_F_SETFD 2
#define TINYSYS_F_GETFL 3
#define TINYSYS_F_SETFL 4
#define TINYSYS_F_DUPFD_CLOEXEC 1030
#define TINYSYS_FD_CLOEXEC 1

#define TINYSYS_SEEK_SET 0
#define TINYSYS_SEEK_CUR 1
#define TINYSYS_SEEK_END 2

#define TINYSYS_POLLIN 0x0001
#define TINYSYS_POLLPRI 0x0002
#define TINYSYS_POLLOUT 0x0004
#define TINYSYS_POLLERR 0x0008
#define TINYSYS_POLLHUP 0x0010
#define TINYSYS_POLLNVAL 0x0020

/* A piece of readv(2) and writev(2): address and bytes. */
struct kernel_iovec {
	void *base;
	kernel_size_t len;
};

/* poll(2): what is waited for, and what has come. */
struct kernel_pollfd {
	int fd;
	short events;
	short revents;
};

TINYSYS_SIZE(struct kernel_iovec, 2 * sizeof(void *));
TINYSYS_SIZE(struct kernel_pollfd, 8);
TINYSYS_OFFSET(struct kernel_pollfd, revents, 6);

TINYSYS_BEGIN

/* read(2): bytes read, 0 at the end */
TINYSYS_WRAPPER kernel_ssize_t sys_read(int fd, void *buf, kernel_size_t count)
{
	return (kernel_ssize_t)tinysys_syscall(TINYSYS_NR_read, fd, buf, count);
}

/* write(2): bytes written, perhaps fewer than count */
TINYSYS_WRAPPER kernel_ssize_t sys_write(int fd, const void *buf, kernel_size_t count)
{
	return (kernel_ssize_t)tinysys_syscall(TINYSYS_NR_write, fd, buf, count);
}

/* readv(2): bytes read into iovcnt pieces, in order; 0 at the end */
TINYSYS_WRAPPER kernel_ssize_t sys_readv(int fd, const struct kernel_iovec *iov, int iovcnt)
{
	return (kernel_ssize_t)tinysys_syscall(TINYSYS_NR_readv, fd, iov, (long)iovcnt);
}

/* writev(2): bytes written, perhaps fewer than all pieces have */
TINYSYS_WRAPPER kernel_ssize_t sys_writev(int fd, const struct kernel_iovec *iov, int iovcnt)
{
	return (kernel_ssize_t)tinysys_syscall(TINYSYS_NR_writev, fd, iov, (long)iovcnt);
}

#if defined(TINYSYS_NR_llseek)
#define TINYSYS_LLSEEK TINYSYS_NR_llseek
#else
#define TINYSYS_LLSEEK TINYSYS_NR__llseek
#endif

/* lseek(2): the offset from the beginning, in bytes, as it now is */
TINYSYS_FUNCTION kernel_loff_t sys_lseek(int fd, kernel_loff_t offset, int whence)
{
#if __SIZEOF_LONG__ == 8 || defined(TINYSYS_WORD_64)
	return tinysys_syscall(TINYSYS_NR_lseek, fd, offset, whence);
#else
	kernel_loff_t result = offset; /* not written where the offset is beyond the positive, /proc/PID/mem's */
	int ret = (int)tinysys_syscall(TINYSYS_LLSEEK, fd, (long)(offset >> 32), (long)offset, &result, whence);

	return ret < 0 ? ret : result;
#endif
}

/* pread64(2), pread(2) elsewhere: bytes read at the offset from the beginning, which the descriptor's stays without */
TINYSYS_WRAPPER kernel_ssize_t sys_pread64(int fd, void *buf, kernel_size_t count, kernel_loff_t offset)
{
	return (kernel_ssize_t)tinysys_syscall(TINYSYS_NR_pread64, fd, buf, count, TINYSYS_PAIR_PREAD(offset));
}

/* pwrite64(2), pwrite(2) elsewhere: bytes written at the offset from the beginning */
TINYSYS_WRAPPER kernel_ssize_t sys_pwrite64(int fd, const void *buf, kernel_size_t count, kernel_loff_t offset)
{
	return (kernel_ssize_t)tinysys_syscall(TINYSYS_NR_pwrite64, fd, buf, count, TINYSYS_PAIR_PREAD(offset));
}

/* truncate(2): length in bytes */
TINYSYS_WRAPPER int sys_truncate(const char *path, kernel_loff_t length)
{
#if defined(TINYSYS_NR_truncate64)
	return (int)tinysys_syscall(TINYSYS_NR_truncate64, path, TINYSYS_PAIR_ODD(length));
#else
	return (int)tinysys_syscall(TINYSYS_NR_truncate, path, length);
#endif
}

/* ftruncate(2): length in bytes */
TINYSYS_WRAPPER int sys_ftruncate(int fd, kernel_loff_t length)
{
#if defined(TINYSYS_NR_ftruncate64)
	return (int)tinysys_syscall(TINYSYS_NR_ftruncate64, fd, TINYSYS_PAIR_ODD(length));
#else
	return (int)tinysys_syscall(TINYSYS_NR_ftruncate, fd, length);
#endif
}

/* fallocate(2): offset and length in bytes */
TINYSYS_WRAPPER int sys_fallocate(int fd, int mode, kernel_loff_t offset, kernel_loff_t length)
{
	return (int)tinysys_syscall(TINYSYS_NR_fallocate, fd, mode, TINYSYS_PAIR(offset), TINYSYS_PAIR(length));
}

/* openat(2): mode counts with O_CREAT and O_TMPFILE only. Files may be of any size: O_LARGEFILE goes without saying. */
TINYSYS_WRAPPER int sys_openat(int dirfd, const char *path, int flags, kernel_mode_t mode)
{
#if __SIZEOF_LONG__ == 4
	flags |= TINYSYS_O_LARGEFILE;
#endif
	return (int)tinysys_syscall(TINYSYS_NR_openat, dirfd, path, flags, mode);
}

/* open(2), which newer ABIs have as openat only */
TINYSYS_WRAPPER int sys_open(const char *path, int flags, kernel_mode_t mode)
{
	return sys_openat(TINYSYS_AT_FDCWD, path, flags, mode);
}

/* close(2): the descriptor is gone even after -EINTR */
TINYSYS_WRAPPER int sys_close(int fd)
{
	return (int)tinysys_syscall(TINYSYS_NR_close, fd);
}

/* pipe2(2): fds[0] reads what fds[1] writes */
TINYSYS_WRAPPER int sys_pipe2(int fds[2], int flags)
{
	return (int)tinysys_syscall(TINYSYS_NR_pipe2, fds, flags);
}

/* pipe(2): as sys_pipe2() without flags */
TINYSYS_WRAPPER int sys_pipe(int fds[2])
{
	return sys_pipe2(fds, 0);
}

/* dup(2): the lowest free descriptor */
TINYSYS_WRAPPER int sys_dup(int oldfd)
{
	return (int)tinysys_syscall(TINYSYS_NR_dup, oldfd);
}

/* dup3(2): -EINVAL where oldfd is newfd */
TINYSYS_WRAPPER int sys_dup3(int oldfd, int newfd, int flags)
{
	return (int)tinysys_syscall(TINYSYS_NR_dup3, oldfd, newfd, flags);
}

/* fcntl(2): arg is an int or a pointer, by command */
TINYSYS_WRAPPER int sys_fcntl(int fd, unsigned int command, kernel_ulong_t arg)
{
#if defined(TINYSYS_NR_fcntl64)
	return (int)tinysys_syscall(TINYSYS_NR_fcntl64, fd, command, arg);
#else
	return (int)tinysys_syscall(TINYSYS_NR_fcntl, fd, command, arg);
#endif
}

/* dup2(2), which newer ABIs have as dup3 only; oldfd that is newfd gives newfd, or -EBADF where it is not open */
TINYSYS_FUNCTION int sys_dup2(int oldfd, int newfd)
{
#if defined(TINYSYS_NR_dup2)
	return (int)tinysys_syscall(TINYSYS_NR_dup2, oldfd, newfd);
#else
	if (oldfd != newfd)
		return sys_dup3(oldfd, newfd, 0);
	int flags = sys_fcntl(oldfd, TINYSYS_F_GETFD, 0);
	return flags < 0 ? flags : newfd;
#endif
}

/* ioctl(2): arg is an integer or a pointer, by request */
TINYSYS_WRAPPER int sys_ioctl(int fd, unsigned int request, kernel_ulong_t arg)
{
	return (int)tinysys_syscall(TINYSYS_NR_ioctl, fd, request, arg);
}

/* ppoll(2): the kernel writes the time left into timeout; timeout and mask may be NULL; size is
 * sizeof(kernel_sigset_t) */
TINYSYS_WRAPPER int sys_ppoll(struct kernel_pollfd *fds, unsigned int nfds, struct kernel_timespec *timeout,
			      const kernel_sigset_t *mask, kernel_size_t size)
{
	return (int)tinysys_syscall(TINYSYS_TIME64(ppoll, ppoll_time64), fds, nfds, timeout, mask, size);
}

/* poll(2), which newer ABIs have as ppoll only; timeout in milliseconds, negative for none */
TINYSYS_FUNCTION int sys_poll(struct kernel_pollfd *fds, unsigned int nfds, int timeout)
{
#if defined(TINYSYS_NR_poll)
	return (int)tinysys_syscall(TINYSYS_NR_poll, fds, nfds, timeout);
#else
	struct kernel_timespec time = { timeout / 1000, timeout % 1000 * 1000000LL };
	return sys_ppoll(fds, nfds, timeout < 0 ? (struct kernel_timespec *)0 : &time, 0, 0);
#endif
}

TINYSYS_END
