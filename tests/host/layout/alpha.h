/* SPDX-License-Identifier: 0BSD */
/* Alpha. <asm/signal.h> has the old action and set, and no header the ucontext. The restorer of an action is ours. */

#if defined(LAYOUT_KERNEL)
#include <asm/sigcontext.h>

/* struct ucontext of arch/alpha/include/asm/ucontext.h */
struct layout_ucontext {
	unsigned long uc_flags;
	struct layout_ucontext *uc_link;
	unsigned long uc_osf_sigmask;
	stack_t uc_stack;
	struct sigcontext uc_mcontext;
	unsigned long uc_sigmask;
};

#define LAYOUT_OLD_SIGSET
#define LAYOUT_UCONTEXT struct layout_ucontext
#define LAYOUT_SIGCONTEXT struct sigcontext
SIGACTION(0, 8, 24, 16, 32);
SAME(struct kernel_ucontext, osf_sigmask, struct layout_ucontext, uc_osf_sigmask);
#define REGISTER(ours, theirs) SAME(struct kernel_sigcontext, ours, LAYOUT_SIGCONTEXT, theirs)
REGISTER(onstack, sc_onstack);
REGISTER(mask, sc_mask);
REGISTER(pc, sc_pc);
REGISTER(ps, sc_ps);
REGISTER(regs, sc_regs);
REGISTER(ownedfp, sc_ownedfp);
REGISTER(fpregs, sc_fpregs);
REGISTER(fpcr, sc_fpcr);
REGISTER(fp_control, sc_fp_control);
REGISTER(ssize, sc_ssize);
REGISTER(sbase, sc_sbase);
REGISTER(traparg_a0, sc_traparg_a0);
REGISTER(traparg_a1, sc_traparg_a1);
REGISTER(traparg_a2, sc_traparg_a2);
REGISTER(fp_trap_pc, sc_fp_trap_pc);
REGISTER(fp_trigger_sum, sc_fp_trigger_sum);
REGISTER(fp_trigger_inst, sc_fp_trigger_inst);
#else
#define LAYOUT_UCONTEXT uc_mcontext
PLACE(struct kernel_ucontext, mcontext.pc, ucontext_t, uc_mcontext.sc_pc);
PLACE(struct kernel_ucontext, mcontext.regs, ucontext_t, uc_mcontext.sc_regs);
PLACE(struct kernel_ucontext, mcontext.fpregs, ucontext_t, uc_mcontext.sc_fpregs);
PLACE(struct kernel_ucontext, mcontext.traparg_a0, ucontext_t, uc_mcontext.sc_traparg_a0);
#endif
