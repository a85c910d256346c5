/* SPDX-License-Identifier: 0BSD */
/*
 * tinysys_syscall() by itself: that the kernel sees each of none to six arguments, and what an argument may be. The
 * same source is C and C++.
 */

#include "tap.h"

static long page_size(void)
{
	return 65536;
}

/* A file of two pages, the first full of 1, the second of 2. */
static int file_of_two(void)
{
	int fd = (int)tinysys_syscall(TINYSYS_NR_memfd_create, "syscall", 0);

	char block[65536];

	for (unsigned int i = 0; i < sizeof block; i++)
		block[i] = 1;
	tinysys_syscall(TINYSYS_NR_write, fd, block, sizeof block);
	for (unsigned int i = 0; i < sizeof block; i++)
		block[i] = 2;
	tinysys_syscall(TINYSYS_NR_write, fd, block, sizeof block);
	return fd;
}

static void arguments(int fd)
{
	char byte = 0;
	char other[4] = { 0, 0, 0, 0 };
	struct kernel_timespec now = { -1, -1 };
	struct kernel_iovec vector[2] = { { &byte, 1 }, { other, 4 } };
	long offset = 65536 - 1;

	long pid = tinysys_syscall(TINYSYS_NR_getpid);
	tap_is(tinysys_syscall(TINYSYS_NR_kill, pid, 0), 0, "none: getpid is the process that kill knows");

	tinysys_syscall(TINYSYS_NR_umask, 027);
	tap_is(tinysys_syscall(TINYSYS_NR_umask, 022), 027, "one: umask");
	tap_is(tinysys_syscall(TINYSYS_NR_close, -1), -EBADF, "one: close, an error");

	tap_is(tinysys_syscall(TINYSYS_NR_clock_gettime, CLOCK_MONOTONIC, &now), 0, "two: clock_gettime");
	tap_ok(now.sec >= 0 && now.nsec >= 0 && now.nsec < 1000000000, "two: the second is written to");
	tap_is(tinysys_syscall(TINYSYS_NR_clock_gettime, 1000, &now), -EINVAL, "two: the first is read");

	tap_is(tinysys_syscall(TINYSYS_NR_lseek, fd, 70000L, SEEK_SET), 70000, "three: lseek");
	tap_is(tinysys_syscall(TINYSYS_NR_lseek, fd, 0L, SEEK_END), 131072, "three: the third is read");

	tap_is(tinysys_syscall(TINYSYS_NR_pread64, fd, &byte, (kernel_size_t)1, 65536L), 1, "four: pread64");
	tap_is(byte, 2, "four: the fourth is read");
	tap_is(tinysys_syscall(TINYSYS_NR_preadv, fd, vector, 2L, offset, 0L), 5, "five: preadv");
	tap_ok(byte == 1 && other[0] == 2 && other[3] == 2, "five: where all say");

	char *first = (char *)tinysys_syscall(TINYSYS_NR_mmap, (void *)0, 131072L, (long)PROT_READ, (long)MAP_PRIVATE,
					      (long)fd, 0L);
	tap_ok(!tinysys_is_error(first) && first[0] == 1, "six: mmap");
	char *wanted = first + 65536;
	char *second = (char *)tinysys_syscall(TINYSYS_NR_mmap, first, 65536L, (long)PROT_READ,
					       (long)(MAP_PRIVATE | MAP_FIXED), (long)fd, 65536L);
	tap_ok(second == first, "six: the first and the fourth are read");
	tap_is(first[0], 2, "six: the sixth is read");
	tap_is(wanted[0], 2, "six: the second is read");
	char *moved = (char *)tinysys_syscall(TINYSYS_NR_mremap, first, 65536L, 65536L,
					      (long)(MREMAP_MAYMOVE | MREMAP_FIXED), wanted);
	tap_ok(moved == wanted, "five: mremap, the fifth is read");
	tinysys_syscall(TINYSYS_NR_munmap, wanted, 65536L);
	tap_is(tinysys_syscall(TINYSYS_NR_mmap, (void *)0, 65536L, (long)PROT_READ, (long)MAP_PRIVATE, -1L, 0L), -EBADF,
	       "six: the fifth is read");
}

static int evaluated;

static long once(long value)
{
	evaluated++;
	return value;
}

/* A call in every place, each of which uses the registers that the others are loaded into. */
static long through_call(long value)
{
	tinysys_syscall(TINYSYS_NR_pread64, -1, (void *)0, 0UL, 0L);
	tinysys_syscall(TINYSYS_NR_mmap, (void *)0, 0L, 0L, 0L, -1L, 0L);
	return value;
}

static void evaluation(int fd)
{
	long at = 0;

	char *page = (char *)tinysys_syscall(once(TINYSYS_NR_mmap), once(0), once(65536), once(PROT_READ),
					     once(MAP_PRIVATE), once(fd), once(65536));
	tap_is(evaluated, 7, "each argument is evaluated once");
	tap_is(page[0], 2, "and is what it was");
	tinysys_syscall(TINYSYS_NR_munmap, page, 65536L);
	tap_is(tinysys_syscall(TINYSYS_NR_lseek, fd, at++, SEEK_SET), 0, "an argument with a side effect");
	tap_is(at, 1, "has it once");

	page = (char *)tinysys_syscall(through_call(TINYSYS_NR_mmap), through_call(0), through_call(65536),
				       through_call(PROT_READ), through_call(MAP_PRIVATE), through_call(fd),
				       through_call(65536));
	tap_ok(!tinysys_is_error(page) && page[0] == 2, "system calls inside the arguments");
	tinysys_syscall(TINYSYS_NR_munmap, page, page_size());
	tap_is(tinysys_syscall(TINYSYS_NR_lseek, fd, tinysys_syscall(TINYSYS_NR_lseek, fd, 5L, SEEK_SET) + 1, SEEK_SET),
	       6, "the macro inside the macro");
}

enum whence { BEGIN, HERE, END };

static void types(int fd)
{
	struct {
		char first, second;
	} pair = { 0, 0 };
	const signed char minus = -1;
	const short short_whence = SEEK_END;
	const unsigned char byte_whence = SEEK_END;
	const enum whence whence = END;
	const bool one = true;
	const int constant = fd;
	volatile int changing = fd;
	char name[] = "array";
	char buffer[8];

	tap_is(tinysys_syscall(TINYSYS_NR_close, minus), -EBADF, "signed char");
	tap_is(tinysys_syscall(TINYSYS_NR_lseek, fd, -2L, short_whence), 131070, "short");
	tap_is(tinysys_syscall(TINYSYS_NR_lseek, fd, -2L, byte_whence), 131070, "unsigned char");
	tap_is(tinysys_syscall(TINYSYS_NR_lseek, fd, -3L, whence), 131069, "enum");
	tap_is(tinysys_syscall(TINYSYS_NR_lseek, fd, -1L, one), 131068, "bool, and long -1");
	tap_is(tinysys_syscall(TINYSYS_NR_lseek, constant, 0L, SEEK_CUR), 131068, "const");
	tap_is(tinysys_syscall(TINYSYS_NR_lseek, changing, 0L, SEEK_CUR), 131068, "volatile");
	tap_is(tinysys_syscall(TINYSYS_NR_pread64, fd, buffer, sizeof buffer, 65536L), sizeof buffer, "array, sizeof");
	tap_is(buffer[7], 2, "the array is written to");
	tap_is(tinysys_syscall(TINYSYS_NR_pread64, fd, &pair.second, (kernel_size_t)1, 0L), 1, "address of a member");
	tap_ok(pair.first == 0 && pair.second == 1, "that member is written to");
	long other = tinysys_syscall(TINYSYS_NR_memfd_create, name, 0);
	tap_ok(other > fd, "char array, a literal 0");
	tap_is(tinysys_syscall(TINYSYS_NR_close, other), 0, "a long where the kernel has an int");
	tap_is(tinysys_syscall(TINYSYS_NR_write, fd, "text", sizeof "text" - 1), 4, "a string");
#if defined(__cplusplus)
	tap_is(tinysys_syscall(TINYSYS_NR_rt_sigprocmask, SIG_BLOCK, nullptr, nullptr, sizeof(kernel_sigset_t)), 0,
	       "nullptr");
	enum struct scoped : int { value = SEEK_END };
	tap_is(tinysys_syscall(TINYSYS_NR_lseek, fd, 0L, (int)scoped::value), 131072, "enum struct, cast");
#else
	tap_is(tinysys_syscall(TINYSYS_NR_rt_sigprocmask, SIG_BLOCK, NULL, NULL, sizeof(kernel_sigset_t)), 0, "NULL");
#endif
	sys_lseek(fd, 0, SEEK_SET);
	tap_is(sys_lseek(fd, -1, SEEK_END), 131071, "a wrapper widens: lseek");
	struct kernel_iovec vector = { buffer, 4 };
	tap_is(sys_readv(fd, &vector, 1), 1, "a wrapper widens: readv");
	tap_is(sys_readv(fd, &vector, -1), -EINVAL, "a wrapper widens: readv, negative");
	tap_ok(!tinysys_is_error(sys_mmap(0, 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)),
	       "a wrapper widens: mmap, descriptor -1");
}

/* /proc/self/mem has offsets in the top of the address space, and its lseek returns them. */
static void errors(void)
{
	int mem = sys_open("/proc/self/mem", O_RDONLY, 0);

	tap_ok(mem >= 0, "/proc/self/mem");
	tap_is(sys_lseek(mem, -4096, SEEK_SET), -4096, "-4096 is a result");
	tap_is(sys_lseek(mem, (kernel_loff_t)((kernel_ulong_t)-1 << 63), SEEK_SET), (long)((kernel_ulong_t)1 << 63),
	       "the most negative number is one");
	tap_is(tinysys_syscall(4094), -ENOSYS, "no such call: -ENOSYS");
	sys_close(mem);
}

int main(void)
{
	int fd = file_of_two();

	arguments(fd);
	evaluation(fd);
	types(fd);
	errors();
	return tap_done();
}
