/* SPDX-License-Identifier: 0BSD */
/* aarch64 */

#if defined(LAYOUT_KERNEL)
#include <asm/sigcontext.h>
#include <asm/ucontext.h>
#define LAYOUT_UCONTEXT struct ucontext
#define LAYOUT_SIGCONTEXT struct sigcontext
#define LAYOUT_SIGACTION struct sigaction
SIGACTION(0, 8, 16, 24, 32);
#define REGISTER(ours, theirs) SAME(struct kernel_sigcontext, ours, LAYOUT_SIGCONTEXT, theirs)
REGISTER(fault_address, fault_address);
REGISTER(regs, regs);
REGISTER(sp, sp);
REGISTER(pc, pc);
REGISTER(pstate, pstate);
REGISTER(reserved, __reserved);
#else
#define LAYOUT_UCONTEXT uc_mcontext
PLACE(struct kernel_ucontext, mcontext.fault_address, ucontext_t, uc_mcontext.fault_address);
PLACE(struct kernel_ucontext, mcontext.regs, ucontext_t, uc_mcontext.regs);
PLACE(struct kernel_ucontext, mcontext.sp, ucontext_t, uc_mcontext.sp);
PLACE(struct kernel_ucontext, mcontext.pc, ucontext_t, uc_mcontext.pc);
PLACE(struct kernel_ucontext, mcontext.pstate, ucontext_t, uc_mcontext.pstate);
#endif
