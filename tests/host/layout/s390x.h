/* SPDX-License-Identifier: 0BSD */
/* s390x */

#if defined(LAYOUT_KERNEL)
#include <asm/sigcontext.h>
#include <asm/ucontext.h>
#define LAYOUT_UCONTEXT struct ucontext_extended
#define LAYOUT_SIGCONTEXT _sigregs
#define LAYOUT_SIGACTION struct sigaction
SIGACTION(0, 8, 16, 24, 32);
SAME(struct kernel_ucontext, vxrs_low, struct ucontext_extended, uc_mcontext_ext.vxrs_low);
SAME(struct kernel_ucontext, vxrs_high, struct ucontext_extended, uc_mcontext_ext.vxrs_high);
SAME(struct kernel_ucontext, reserved, struct ucontext_extended, uc_mcontext_ext.__reserved);
#define REGISTER(ours, theirs) SAME(struct kernel_sigcontext, ours, LAYOUT_SIGCONTEXT, theirs)
REGISTER(psw_mask, regs.psw.mask);
REGISTER(psw_addr, regs.psw.addr);
REGISTER(gprs, regs.gprs);
REGISTER(acrs, regs.acrs);
REGISTER(fpc, fpregs.fpc);
REGISTER(fprs, fpregs.fprs);
#else
#define LAYOUT_UCONTEXT uc_mcontext
PLACE(struct kernel_ucontext, mcontext.psw_mask, ucontext_t, uc_mcontext.psw.mask);
PLACE(struct kernel_ucontext, mcontext.psw_addr, ucontext_t, uc_mcontext.psw.addr);
PLACE(struct kernel_ucontext, mcontext.gprs, ucontext_t, uc_mcontext.gregs);
PLACE(struct kernel_ucontext, mcontext.acrs, ucontext_t, uc_mcontext.aregs);
PLACE(struct kernel_ucontext, mcontext.fpc, ucontext_t, uc_mcontext.fpregs.fpc);
PLACE(struct kernel_ucontext, mcontext.fprs, ucontext_t, uc_mcontext.fpregs.fprs);
#endif
