/* SPDX-License-Identifier: 0BSD */
/*
 * Address space: what is mapped, moved, protected and given back, and which pointers are errors.
 *
 *   memory [emulated]   under qemu, which has no MAP_FIXED_NOREPLACE, and 32 bits for an offset of mmap2
 */

#include "abi.h"
#include "tap.h"

/* A multiple of every page size. */
#define PAGE 65536

static volatile int caught;
static volatile char *protected_area;
static struct kernel_siginfo last;

/* Makes the page that could not be used one that can. */
static void repair(int signo, struct kernel_siginfo *info, void *context)
{
	(void)signo;
	(void)context;
	caught++;
	last = *info;
	sys_mprotect((void *)protected_area, PAGE, PROT_READ | PROT_WRITE);
}

static char *map(kernel_size_t length)
{
	return (char *)sys_mmap(0, length, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
}

static void errors(void)
{
	tap_ok(tinysys_is_error((void *)(__UINTPTR_TYPE__)-1), "-1 is an error");
	tap_ok(tinysys_is_error((void *)(__UINTPTR_TYPE__)-4095), "-4095 is the last one");
	tap_ok(!tinysys_is_error((void *)(__UINTPTR_TYPE__)-4096), "-4096 is an address");
	tap_ok(!tinysys_is_error(0), "NULL is none");
	tap_ok(!tinysys_is_error((void *)((__UINTPTR_TYPE__)1 << (8 * sizeof(void *) - 1))),
	       "an address with the top bit");
	tap_is((long)sys_mmap(0, 0, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0), -EINVAL,
	       "mmap, no length: -EINVAL");
	tap_is((long)sys_mmap(0, PAGE, PROT_READ, MAP_PRIVATE, -1, 0), -EBADF, "mmap, no file: -EBADF");
	tap_is((long)sys_mmap(0, (kernel_size_t)-PAGE, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0), -ENOMEM,
	       "mmap, too much: -ENOMEM");
}

static void mapping(int emulated)
{
	char *area = map(2 * PAGE);

	tap_ok(!tinysys_is_error(area), "mmap");
	tap_ok(area[0] == 0 && area[2 * PAGE - 1] == 0, "full of 0");
	area[0] = 1;
	area[PAGE] = 2;
	tap_ok(sys_mmap(area, PAGE, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0) == area, "MAP_FIXED");
	tap_ok(area[0] == 0 && area[PAGE] == 2, "replaces what was there and no more");
	if (emulated)
		tap_skip("MAP_FIXED_NOREPLACE: -EEXIST", "qemu ignores it");
	else
		tap_is((long)sys_mmap(area, PAGE, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0),
		       -EEXIST, "MAP_FIXED_NOREPLACE: -EEXIST");
	tap_is(sys_munmap(area, 2 * PAGE), 0, "munmap");
	tap_ok(sys_mmap(area, PAGE, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0) == area,
	       "then the place is free");
	sys_munmap(area, PAGE);
	tap_is(sys_munmap(area + 1, PAGE), -EINVAL, "munmap, not a page's address: -EINVAL");
}

/* The same page of a file, twice: at an offset beyond 4 GiB. */
static void files(int emulated)
{
	const kernel_loff_t far = 5LL << 30;
	int fd = (int)tinysys_syscall(TINYSYS_NR_memfd_create, "memory", 0);

	sys_lseek(fd, far + 2 * PAGE - 1, SEEK_SET);
	sys_write(fd, "", 1);
	sys_lseek(fd, far + PAGE, SEEK_SET);
	sys_write(fd, "x", 1);
	char *one = (char *)sys_mmap(0, PAGE, PROT_READ | PROT_WRITE, MAP_SHARED, fd, far + PAGE);
	char *two = (char *)sys_mmap(0, PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE, fd, far + PAGE);
	if (!tap_ok(!tinysys_is_error(one) && !tinysys_is_error(two), "a file at an offset beyond 4 GiB"))
		return;
	if (emulated && sizeof(long) == 4)
		tap_skip("what is there", "qemu loses the offset's high bits");
	else
		tap_ok(one[0] == 'x' && two[0] == 'x', "what is there");
	one[1] = 'y';
	two[2] = 'z';
	tap_is(two[1], 'y', "MAP_SHARED is seen by others");
	tap_is(one[2], 0, "MAP_PRIVATE is not");
	sys_munmap(one, PAGE);
	sys_munmap(two, PAGE);
	sys_close(fd);
}

static void protection(void)
{
	struct kernel_sigaction action = { 0 };
	volatile char *area = map(PAGE);

	protected_area = area;
	action.sigaction = repair;
	action.flags = SA_SIGINFO;
	sys_sigaction(SIGSEGV, &action, 0);
	area[3] = 1;
	tap_is(sys_mprotect((void *)area, PAGE, PROT_READ), 0, "mprotect");
	tap_is(area[3], 1, "it can be read");
	area[4] = 2;
	tap_is(caught, 1, "writing is a SIGSEGV");
	tap_ok(last.addr == (void *)ABI_ADDR(area + 4), "at that address");
	tap_is(area[4], 2, "and is done again after the handler");
	sys_mprotect((void *)area, PAGE, PROT_NONE);
	tap_is(area[4], 2, "PROT_NONE: what was there is still there");
	tap_is(caught, 2, "reading is a SIGSEGV");
	tap_is(sys_mprotect((void *)(area + 1), PAGE, PROT_READ), -EINVAL, "mprotect, not a page's address: -EINVAL");

	tap_is(sys_madvise((void *)area, PAGE, MADV_DONTNEED), 0, "madvise");
	tap_is(area[4], 0, "MADV_DONTNEED: full of 0 again");
	tap_is(sys_madvise((void *)(area + 1), PAGE, MADV_NORMAL), -EINVAL, "madvise, not a page's address: -EINVAL");
	sys_munmap((void *)area, PAGE);
}

static void moving(void)
{
	char *area = map(PAGE);
	char *place = map(4 * PAGE);

	area[5] = 6;
	sys_munmap(place, 4 * PAGE);
	char *moved = (char *)sys_mremap(area, PAGE, 2 * PAGE, MREMAP_MAYMOVE | MREMAP_FIXED, place);
	tap_ok(moved == place, "mremap, MREMAP_FIXED: where it was told to");
	tap_is(moved[5], 6, "with what was there");
	tap_is(moved[2 * PAGE - 1], 0, "and longer");
	tap_ok(sys_mremap(moved, 2 * PAGE, PAGE, 0, 0) == moved, "mremap, shorter");
	moved = (char *)sys_mremap(moved, PAGE, 64 * PAGE, MREMAP_MAYMOVE, 0);
	tap_ok(!tinysys_is_error(moved) && moved[5] == 6, "mremap, MREMAP_MAYMOVE");
	tap_is((long)sys_mremap(moved, PAGE, 2 * PAGE, MREMAP_FIXED, place), -EINVAL,
	       "mremap, MREMAP_FIXED alone: -EINVAL");
	sys_munmap(moved, 64 * PAGE);
}

static void end_of_data(void)
{
	char *begin = (char *)sys_brk(0);

	tap_ok(begin != 0 && !tinysys_is_error(begin), "brk tells");
	tap_ok(sys_brk(begin + PAGE) == begin + PAGE, "brk grows");
	begin[PAGE - 1] = 1;
	tap_ok(sys_brk(begin) == begin, "brk shrinks");
	tap_ok(sys_brk((void *)(__UINTPTR_TYPE__)8) == begin, "brk that cannot be leaves it");
}

int main(int argc, char **argv)
{
	errors();
	mapping(argc > 1 && argv[1][0] == 'e');
	files(argc > 1 && argv[1][0] == 'e');
	protection();
	moving();
	end_of_data();
	return tap_done();
}
