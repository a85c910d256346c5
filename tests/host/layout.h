/* SPDX-License-Identifier: 0BSD */
/* Compile-time comparison of two structures. */
#pragma once

#define SAME_SIZE(ours, theirs) _Static_assert(sizeof(ours) == sizeof(theirs), #ours " is not the size of " #theirs)

/* The same place and the same size. */
#define SAME(ours, member, theirs, field)                                                       \
	_Static_assert(__builtin_offsetof(ours, member) == __builtin_offsetof(theirs, field) && \
			   sizeof(((ours *)0)->member) == sizeof(((theirs *)0)->field),         \
		       #ours "." #member " is not where " #theirs "." #field " is")

/* The same place, of what is larger in the one or is told in other types. */
#define PLACE(ours, member, theirs, field)                                                    \
	_Static_assert(__builtin_offsetof(ours, member) == __builtin_offsetof(theirs, field), \
		       #ours "." #member " is not where " #theirs "." #field " is")

/* Offsets and size in bytes, for what no header tells. */
#define AT(ours, member, offset) \
	_Static_assert(__builtin_offsetof(ours, member) == (offset), #ours "." #member " is not at " #offset)
#define SIZE(ours, bytes) _Static_assert(sizeof(ours) == (bytes), #ours " is not of " #bytes " bytes")

/* struct sigaction of include/linux/signal_types.h, and of include/linux/compat.h, which a 64-bit kernel uses for
 * 32-bit programs. */
#define SIGACTION(handler_at, flags_at, restorer_at, mask_at, size) \
	SIGACTION_BARE(handler_at, flags_at, mask_at, size);        \
	AT(struct kernel_sigaction, restorer, restorer_at)
#define SIGACTION_BARE(handler_at, flags_at, mask_at, size) \
	AT(struct kernel_sigaction, handler, handler_at);   \
	AT(struct kernel_sigaction, flags, flags_at);       \
	AT(struct kernel_sigaction, mask, mask_at);         \
	SIZE(struct kernel_sigaction, size)
