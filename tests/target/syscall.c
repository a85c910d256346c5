/* SPDX-License-Identifier: 0BSD */
/*
 * tinysys_syscall() by itself: that the kernel sees each of none to six arguments, and what an argument may be. The
 * same source is C and C++.
 */

#include "tap.h"

/* A call of three arguments that takes an offset, and one of two that takes a time, on every ABI. */
#if defined(TINYSYS_NR_lseek)
#define SEEK(...) tinysys_syscall(TINYSYS_NR_lseek, __VA_ARGS__)
#else
#define SEEK(fd, offset, whence) (kernel_word_t) sys_lseek(fd, offset, whence)
#endif
#define CLOCK_GETTIME TINYSYS_TIME64(clock_gettime, clock_gettime64)

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

	tap_is(tinysys_syscall(CLOCK_GETTIME, CLOCK_MONOTONIC, &now), 0, "two: clock_gettime");
	tap_ok(now.sec >= 0 && now.nsec >= 0 && now.nsec < 1000000000, "two: the second is written to");
	tap_is(tinysys_syscall(CLOCK_GETTIME, 1000, &now), -EINVAL, "two: the first is read");

	tap_is(SEEK(fd, 70000L, SEEK_SET), 70000, "three: lseek");
	tap_is(SEEK(fd, 0L, SEEK_END), 131072, "three: the third is read");

	tap_is(tinysys_syscall(TINYSYS_NR_pread64, fd, &byte, (kernel_size_t)1, TINYSYS_PAIR_PREAD(65536L)), 1,
	       "four: pread64");
	tap_is(byte, 2, "four: the fourth is read");
	tap_is(tinysys_syscall(TINYSYS_NR_preadv, fd, vector, 2L, offset, 0L), 5, "five: preadv");
	tap_ok(byte == 1 && other[0] == 2 && other[3] == 2, "five: where all say");

	char *first = (char *)sys_mmap(0, 131072, PROT_READ, MAP_PRIVATE, fd, 0);
	char *moved = (char *)(__UINTPTR_TYPE__)tinysys_syscall(TINYSYS_NR_mremap, first, 65536L, 65536L,
								(long)(MREMAP_MAYMOVE | MREMAP_FIXED), first + 65536);
	tap_ok(moved == first + 65536, "five: mremap, the fifth is read");
	tap_is(moved[0], 1, "five: what is there");
	sys_munmap(moved, 65536);

	kernel_loff_t from = 65536, to = 3;
	int copy = (int)tinysys_syscall(TINYSYS_NR_memfd_create, "copy", 0);
	tap_is(tinysys_syscall(TINYSYS_NR_copy_file_range, fd, &from, copy, &to, (kernel_size_t)5, 0), 5,
	       "six: copy_file_range, the fifth is read");
	tap_ok(from == 65541 && to == 8, "six: the second and the fourth are read");
	tap_is(sys_pread64(copy, &byte, 1, 7), 1, "six: the third is read");
	tap_is(byte, 2, "six: the first is read");
	tap_is(tinysys_syscall(TINYSYS_NR_copy_file_range, fd, &from, copy, &to, (kernel_size_t)5, 1), -EINVAL,
	       "six: the sixth is read");
	sys_close(copy);
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
	kernel_loff_t none = 0;

	tinysys_syscall(TINYSYS_NR_copy_file_range, -1, &none, -1, &none, (kernel_size_t)7, 0);
	return value;
}

static void evaluation(int fd)
{
	kernel_loff_t from = 65536, to = 0;
	char byte = 0;
	long at = 0;

	int copy = (int)tinysys_syscall(TINYSYS_NR_memfd_create, "copy", 0);
	tap_is(tinysys_syscall(once(TINYSYS_NR_copy_file_range), once(fd), once((long)&from), once(copy),
			       once((long)&to), once(1), once(0)),
	       1, "six arguments by a function");
	tap_is(evaluated, 7, "each is evaluated once");
	tap_ok(from == 65537 && to == 1, "and is what it was");
	tap_is(SEEK(fd, at++, SEEK_SET), 0, "an argument with a side effect");
	tap_is(at, 1, "has it once");

	tap_is(tinysys_syscall(through_call(TINYSYS_NR_copy_file_range), through_call(fd), through_call((long)&from),
			       through_call(copy), through_call((long)&to), through_call(2), through_call(0)),
	       2, "system calls inside the arguments");
	tap_ok(from == 65539 && to == 3 && sys_pread64(copy, &byte, 1, 2) == 1 && byte == 2,
	       "which are what they were");
	tap_is(SEEK(fd, SEEK(fd, 5L, SEEK_SET) + 1, SEEK_SET), 6, "the macro inside the macro");
	sys_close(copy);
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
	tap_is(SEEK(fd, (kernel_word_t)-2, short_whence), 131070, "short");
	tap_is(SEEK(fd, (kernel_word_t)-2, byte_whence), 131070, "unsigned char");
	tap_is(SEEK(fd, (kernel_word_t)-3, whence), 131069, "enum");
	tap_is(SEEK(fd, (kernel_word_t)-1, one), 131068, "bool, and a word of -1");
	tap_is(SEEK(constant, 0L, SEEK_CUR), 131068, "const");
	tap_is(SEEK(changing, 0L, SEEK_CUR), 131068, "volatile");
	tap_is(tinysys_syscall(TINYSYS_NR_pread64, fd, buffer, sizeof buffer, TINYSYS_PAIR_PREAD(65536L)),
	       sizeof buffer, "array, sizeof");
	tap_is(buffer[7], 2, "the array is written to");
	tap_is(tinysys_syscall(TINYSYS_NR_pread64, fd, &pair.second, (kernel_size_t)1, TINYSYS_PAIR_PREAD(0L)), 1,
	       "address of a member");
	tap_ok(pair.first == 0 && pair.second == 1, "that member is written to");
	long other = tinysys_syscall(TINYSYS_NR_memfd_create, name, 0);
	tap_ok(other > fd, "char array, a literal 0");
	tap_is(tinysys_syscall(TINYSYS_NR_close, other), 0, "a long where the kernel has an int");
	tap_is(tinysys_syscall(TINYSYS_NR_write, fd, "text", sizeof "text" - 1), 4, "a string");
#if defined(__cplusplus)
	tap_is(tinysys_syscall(TINYSYS_NR_rt_sigprocmask, SIG_BLOCK, nullptr, nullptr, sizeof(kernel_sigset_t)), 0,
	       "nullptr");
	enum struct scoped : int { value = SEEK_END };
	tap_is(SEEK(fd, 0L, (int)scoped::value), 131072, "enum struct, cast");
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
static void errors(int emulated)
{
	int mem = sys_open("/proc/self/mem", O_RDONLY, 0);

	(void)emulated;
	tap_ok(mem >= 0, "/proc/self/mem");
	tap_is(sys_lseek(mem, -4096, SEEK_SET), -4096, "-4096 is a result");
#if defined(TINYSYS_WORD_64)
	if (emulated)
		tap_skip("the most negative number is one", "qemu returns the bits of a long");
	else
#endif
		tap_is(sys_lseek(mem, (kernel_loff_t)(1ULL << 63), SEEK_SET), (long long)(1ULL << 63),
		       "the most negative number is one");
	tap_is(tinysys_syscall(TINYSYS_NR_read + 900), -ENOSYS, "no such call: -ENOSYS");
	sys_close(mem);
}

/* Compares before a call and uses the flags behind it, where an ABI's kernel may have changed them. */
__attribute__((noinline)) static int order(unsigned long a, unsigned long b, int fd)
{
	if (a == b)
		return 0;
	tinysys_syscall(TINYSYS_NR_fsync, fd);
	return a < b ? 1 : 2;
}

static void flags(int fd)
{
	volatile unsigned long one = 1, two = 2;

	tap_is(order(one, two, fd), 1, "flags are not kept over a call: less");
	tap_is(order(two, one, fd), 2, "flags are not kept over a call: greater");
	tap_is(order(one, two, -1), 1, "flags are not kept over a call that fails: less");
	tap_is(order(two, one, -1), 2, "flags are not kept over a call that fails: greater");
}

int main(int argc, char **argv)
{
	int fd = file_of_two();

	arguments(fd);
	evaluation(fd);
	types(fd);
	flags(fd);
	errors(argc > 1 && argv[1][0] == 'e');
	return tap_done();
}
