/* SPDX-License-Identifier: 0BSD */
/* powerpc64, powerpc */

#if defined(LAYOUT_KERNEL)
#include <asm/sigcontext.h>
#include <asm/ucontext.h>
#include <asm/ptrace.h>
#define LAYOUT_UCONTEXT struct ucontext
#define LAYOUT_SIGACTION struct sigaction
#if defined(__powerpc64__)
#define LAYOUT_SIGCONTEXT struct sigcontext
#define LAYOUT_GREGS gp_regs
#define LAYOUT_FPREGS fp_regs
SIGACTION(0, 8, 16, 24, 32);
#else
#define LAYOUT_SIGCONTEXT struct mcontext
#define LAYOUT_GREGS mc_gregs
#define LAYOUT_FPREGS mc_fregs
SIGACTION(0, 4, 8, 12, 20);
SAME(struct kernel_ucontext, regs, struct ucontext, uc_regs);
#endif
#define REGISTER(ours, theirs) SAME(struct kernel_sigcontext, ours, LAYOUT_SIGCONTEXT, theirs)
#if defined(__powerpc64__)
REGISTER(unused, _unused);
REGISTER(signo, signal);
REGISTER(handler, handler);
REGISTER(oldmask, oldmask);
REGISTER(regs, regs);
REGISTER(vectors, v_regs);
REGISTER(reserved, vmx_reserve);
#else
REGISTER(pad, mc_pad);
REGISTER(vectors, mc_vregs);
#endif
REGISTER(nip, LAYOUT_GREGS[PT_NIP]);
REGISTER(msr, LAYOUT_GREGS[PT_MSR]);
REGISTER(orig_gpr3, LAYOUT_GREGS[PT_ORIG_R3]);
REGISTER(ctr, LAYOUT_GREGS[PT_CTR]);
REGISTER(link, LAYOUT_GREGS[PT_LNK]);
REGISTER(xer, LAYOUT_GREGS[PT_XER]);
REGISTER(ccr, LAYOUT_GREGS[PT_CCR]);
REGISTER(trap, LAYOUT_GREGS[PT_TRAP]);
REGISTER(dar, LAYOUT_GREGS[PT_DAR]);
REGISTER(dsisr, LAYOUT_GREGS[PT_DSISR]);
REGISTER(result, LAYOUT_GREGS[PT_RESULT]);
PLACE(struct kernel_sigcontext, gpr, LAYOUT_SIGCONTEXT, LAYOUT_GREGS);
PLACE(struct kernel_sigcontext, fpr, LAYOUT_SIGCONTEXT, LAYOUT_FPREGS);
#else
#if defined(__powerpc64__)
#define LAYOUT_UCONTEXT uc_mcontext
PLACE(struct kernel_ucontext, mcontext.gpr, ucontext_t, uc_mcontext.gp_regs);
PLACE(struct kernel_ucontext, mcontext.fpr, ucontext_t, uc_mcontext.fp_regs);
PLACE(struct kernel_ucontext, mcontext.vectors, ucontext_t, uc_mcontext.v_regs);
#else
/* the registers are where the pointer says */
PLACE(struct kernel_ucontext, link, ucontext_t, uc_link);
PLACE(struct kernel_ucontext, stack, ucontext_t, uc_stack);
PLACE(struct kernel_ucontext, regs, ucontext_t, uc_mcontext.uc_regs);
PLACE(struct kernel_ucontext, sigmask, ucontext_t, uc_sigmask);
#endif
#endif
