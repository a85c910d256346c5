/* SPDX-License-Identifier: 0BSD */
/* sparc64. A handler's third argument points into the frame, which no header has. */

#if defined(LAYOUT_KERNEL)
#include <asm/ptrace.h>

/* struct rt_signal_frame of arch/sparc/kernel/signal_64.c, from its second member on */
struct layout_frame {
	siginfo_t info;
	struct pt_regs regs;
	void *fpu_save;
	stack_t stack;
	__new_sigset_t mask;
	void *rwin_save;
};

#define LAYOUT_OLD_SIGSET
#define LAYOUT_SIGACTION struct __new_sigaction
#define LAYOUT_SIGCONTEXT struct pt_regs
SIGACTION(0, 8, 16, 24, 32);
SAME(struct kernel_ucontext, info, struct layout_frame, info);
SAME(struct kernel_ucontext, mcontext, struct layout_frame, regs);
SAME(struct kernel_ucontext, fpu, struct layout_frame, fpu_save);
SAME(struct kernel_ucontext, stack, struct layout_frame, stack);
SAME(struct kernel_ucontext, sigmask, struct layout_frame, mask);
SAME(struct kernel_ucontext, windows, struct layout_frame, rwin_save);
SAME_SIZE(struct kernel_ucontext, struct layout_frame);
#define REGISTER(ours, theirs) SAME(struct kernel_sigcontext, ours, LAYOUT_SIGCONTEXT, theirs)
REGISTER(g[0], u_regs[0]);
REGISTER(o[0], u_regs[8]);
REGISTER(tstate, tstate);
REGISTER(tpc, tpc);
REGISTER(tnpc, tnpc);
REGISTER(y, y);
REGISTER(magic, magic);
#else
/* libc's ucontext_t is that of getcontext */
#endif
