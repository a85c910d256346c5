/* SPDX-License-Identifier: 0BSD */
/* loongarch64 */

#if defined(LAYOUT_KERNEL)
#include <asm/sigcontext.h>
#include <asm/ucontext.h>
#define LAYOUT_UCONTEXT struct ucontext
#define LAYOUT_SIGCONTEXT struct sigcontext
#define LAYOUT_SIGACTION struct sigaction
SIGACTION_BARE(0, 8, 16, 24);
#define REGISTER(ours, theirs) SAME(struct kernel_sigcontext, ours, LAYOUT_SIGCONTEXT, theirs)
REGISTER(pc, sc_pc);
REGISTER(regs, sc_regs);
REGISTER(flags, sc_flags);
#else
#define LAYOUT_UCONTEXT uc_mcontext
PLACE(struct kernel_ucontext, mcontext.pc, ucontext_t, uc_mcontext.__pc);
PLACE(struct kernel_ucontext, mcontext.regs, ucontext_t, uc_mcontext.__gregs);
#endif
