/* SPDX-License-Identifier: 0BSD */
/* Compile-time comparison of two structures. */
#pragma once

#define SAME_SIZE(ours, theirs) _Static_assert(sizeof(ours) == sizeof(theirs), #ours " is not the size of " #theirs)

/* The same place and the same size. */
#define SAME(ours, member, theirs, field)                                                       \
	_Static_assert(__builtin_offsetof(ours, member) == __builtin_offsetof(theirs, field) && \
			   sizeof(((ours *)0)->member) == sizeof(((theirs *)0)->field),         \
		       #ours "." #member " is not where " #theirs "." #field " is")
