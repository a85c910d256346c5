/* SPDX-License-Identifier: 0BSD */
/* SuperH */

#if defined(LAYOUT_KERNEL)
#include <asm/sigcontext.h>
#include <asm/ucontext.h>
#define LAYOUT_UCONTEXT struct ucontext
#define LAYOUT_SIGCONTEXT struct sigcontext
#define LAYOUT_SIGACTION struct sigaction
SIGACTION(0, 4, 8, 12, 20);
#define REGISTER(ours, theirs) SAME(struct kernel_sigcontext, ours, LAYOUT_SIGCONTEXT, theirs)
REGISTER(oldmask, oldmask);
REGISTER(regs, sc_regs);
REGISTER(pc, sc_pc);
REGISTER(pr, sc_pr);
REGISTER(sr, sc_sr);
REGISTER(gbr, sc_gbr);
REGISTER(mach, sc_mach);
REGISTER(macl, sc_macl);
REGISTER(fpregs, sc_fpregs);
REGISTER(xfpregs, sc_xfpregs);
REGISTER(fpscr, sc_fpscr);
REGISTER(fpul, sc_fpul);
REGISTER(ownedfp, sc_ownedfp);
#else
#define LAYOUT_UCONTEXT uc_mcontext
PLACE(struct kernel_ucontext, mcontext.oldmask, ucontext_t, uc_mcontext.oldmask);
PLACE(struct kernel_ucontext, mcontext.regs, ucontext_t, uc_mcontext.gregs);
PLACE(struct kernel_ucontext, mcontext.pc, ucontext_t, uc_mcontext.pc);
PLACE(struct kernel_ucontext, mcontext.pr, ucontext_t, uc_mcontext.pr);
PLACE(struct kernel_ucontext, mcontext.sr, ucontext_t, uc_mcontext.sr);
PLACE(struct kernel_ucontext, mcontext.fpregs, ucontext_t, uc_mcontext.fpregs);
PLACE(struct kernel_ucontext, mcontext.ownedfp, ucontext_t, uc_mcontext.ownedfp);
#endif
