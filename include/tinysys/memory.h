/* SPDX-License-Identifier: 0BSD */
#pragma once

#include "errno.h"
#include "syscall.h"

/*
 * Address space. Sources: mmap(2), mprotect(2), mremap(2), madvise(2); include/uapi/asm-generic/mman-common.h.
 */

#define TINYSYS_PROT_NONE 0
#define TINYSYS_PROT_READ 1
#define TINYSYS_PROT_WRITE 2
#define TINYSYS_PROT_EXEC 4

#define TINYSYS_MAP_SHARED 0x01
#define TINYSYS_MAP_PRIVATE 0x02
#if !defined(TINYSYS_MAP_FIXED)
#define TINYSYS_MAP_FIXED 0x10
#define TINYSYS_MAP_FIXED_NOREPLACE 0x100000
#endif
#if !defined(TINYSYS_MAP_ANONYMOUS)
#define TINYSYS_MAP_ANONYMOUS 0x20
#define TINYSYS_MAP_GROWSDOWN 0x0100
#define TINYSYS_MAP_POPULATE 0x8000
#define TINYSYS_MAP_STACK 0x20000
#endif
#if !defined(TINYSYS_MAP_NORESERVE)
#define TINYSYS_MAP_NORESERVE 0x4000
#endif

#define TINYSYS_MREMAP_MAYMOVE 1
#define TINYSYS_MREMAP_FIXED 2

#define TINYSYS_MADV_NORMAL 0
#define TINYSYS_MADV_WILLNEED 3
#if !defined(TINYSYS_MADV_DONTNEED)
#define TINYSYS_MADV_DONTNEED 4
#endif
#define TINYSYS_MADV_FREE 8

/* what mmap2 counts its offset in */
#if !defined(TINYSYS_MMAP2_UNIT)
#define TINYSYS_MMAP2_UNIT 4096
#endif

TINYSYS_BEGIN

/* True where a pointer that a call below returned is -errno. */
TINYSYS_WRAPPER int tinysys_is_error(const void *pointer)
{
	return (__UINTPTR_TYPE__)pointer >= (__UINTPTR_TYPE__)-4095;
}

/* mmap(2): offset in bytes, a multiple of the page size. An address, or -errno for tinysys_is_error(). The kernel takes
 * it in bytes, in units of 4096 (mmap2), or everything by a pointer. */
TINYSYS_WRAPPER void *sys_mmap(void *addr, kernel_size_t length, int prot, int flags, int fd, kernel_loff_t offset)
{
#if defined(TINYSYS_MMAP_POINTER)
	const kernel_ulong_t arguments[] = { (kernel_ulong_t)addr, length,
					     (kernel_ulong_t)prot, (kernel_ulong_t)flags,
					     (kernel_ulong_t)fd,   (kernel_ulong_t)offset };

	return (void *)(__INTPTR_TYPE__)tinysys_syscall(TINYSYS_NR_mmap, arguments);
#elif __SIZEOF_LONG__ == 8 || defined(TINYSYS_WORD_64)
	return (void *)(__INTPTR_TYPE__)tinysys_syscall(TINYSYS_NR_mmap, addr, length, (long)prot, (long)flags,
							(long)fd, offset);
#else
	const unsigned long high = (unsigned long)(offset >> 32), low = (unsigned long)offset;

	/* no division: without optimisation that is a function of the compiler's library */
	if ((low & (TINYSYS_MMAP2_UNIT - 1)) || high >= TINYSYS_MMAP2_UNIT)
		return (void *)-TINYSYS_EINVAL;
	return (void *)(__INTPTR_TYPE__)tinysys_syscall(
	    TINYSYS_NR_mmap2, addr, length, (long)prot, (long)flags, (long)fd,
	    high * (0xffffffff / TINYSYS_MMAP2_UNIT + 1) + (low >> __builtin_ctz(TINYSYS_MMAP2_UNIT)));
#endif
}

/* munmap(2): length in bytes, rounded up to whole pages */
TINYSYS_WRAPPER int sys_munmap(void *addr, kernel_size_t length)
{
	return (int)tinysys_syscall(TINYSYS_NR_munmap, addr, length);
}

/* mprotect(2): addr at a page, length in bytes; prot of TINYSYS_PROT_ */
TINYSYS_WRAPPER int sys_mprotect(void *addr, kernel_size_t length, int prot)
{
	return (int)tinysys_syscall(TINYSYS_NR_mprotect, addr, length, (long)prot);
}

/* mremap(2): newaddr counts with MREMAP_FIXED. An address, or -errno for tinysys_is_error(). */
TINYSYS_WRAPPER void *sys_mremap(void *addr, kernel_size_t oldlength, kernel_size_t newlength, int flags, void *newaddr)
{
	return (void *)(__INTPTR_TYPE__)tinysys_syscall(TINYSYS_NR_mremap, addr, oldlength, newlength, (long)flags,
							newaddr);
}

/* madvise(2): addr at a page, length in bytes; advice of TINYSYS_MADV_ */
TINYSYS_WRAPPER int sys_madvise(void *addr, kernel_size_t length, int advice)
{
	return (int)tinysys_syscall(TINYSYS_NR_madvise, addr, length, advice);
}

/* brk(2) as the kernel has it: the break after the call, which is the old one where it could not be set */
TINYSYS_WRAPPER void *sys_brk(void *addr)
{
	return (void *)(__INTPTR_TYPE__)tinysys_syscall(TINYSYS_NR_brk, addr);
}

TINYSYS_END
