/* SPDX-License-Identifier: 0BSD */
/* MIPS: o32, n32, n64 */

#if defined(LAYOUT_KERNEL)
#include <asm/sigcontext.h>
#include <asm/ucontext.h>
#define LAYOUT_UCONTEXT struct ucontext
#define LAYOUT_SIGCONTEXT struct sigcontext
#define LAYOUT_SIGACTION struct sigaction
#if _MIPS_SIM == _MIPS_SIM_ABI64
SIGACTION_BARE(8, 0, 16, 32);
#elif defined(TINYSYS_SIGACTION_ROOM) /* beyond the kernel's */
SIGACTION_BARE(4, 0, 8, 24 + TINYSYS_SIGACTION_ROOM);
#undef LAYOUT_SIGACTION
#else
SIGACTION_BARE(4, 0, 8, 24);
#endif
#define REGISTER(ours, theirs) SAME(struct kernel_sigcontext, ours, LAYOUT_SIGCONTEXT, theirs)
#if _MIPS_SIM == _MIPS_SIM_ABI32
REGISTER(regmask, sc_regmask);
REGISTER(status, sc_status);
REGISTER(pc, sc_pc);
REGISTER(regs, sc_regs);
REGISTER(fpregs, sc_fpregs);
REGISTER(acx, sc_acx);
REGISTER(fpc_csr, sc_fpc_csr);
REGISTER(fpc_eir, sc_fpc_eir);
REGISTER(used_math, sc_used_math);
REGISTER(dsp, sc_dsp);
REGISTER(mdhi, sc_mdhi);
REGISTER(mdlo, sc_mdlo);
REGISTER(hi1, sc_hi1);
REGISTER(lo1, sc_lo1);
REGISTER(hi2, sc_hi2);
REGISTER(lo2, sc_lo2);
REGISTER(hi3, sc_hi3);
REGISTER(lo3, sc_lo3);
#else
REGISTER(regs, sc_regs);
REGISTER(fpregs, sc_fpregs);
REGISTER(mdhi, sc_mdhi);
REGISTER(hi1, sc_hi1);
REGISTER(hi2, sc_hi2);
REGISTER(hi3, sc_hi3);
REGISTER(mdlo, sc_mdlo);
REGISTER(lo1, sc_lo1);
REGISTER(lo2, sc_lo2);
REGISTER(lo3, sc_lo3);
REGISTER(pc, sc_pc);
REGISTER(fpc_csr, sc_fpc_csr);
REGISTER(used_math, sc_used_math);
REGISTER(dsp, sc_dsp);
REGISTER(reserved, sc_reserved);
#endif
#else
#define LAYOUT_UCONTEXT uc_mcontext
PLACE(struct kernel_ucontext, mcontext.pc, ucontext_t, uc_mcontext.pc);
PLACE(struct kernel_ucontext, mcontext.regs, ucontext_t, uc_mcontext.gregs);
PLACE(struct kernel_ucontext, mcontext.fpregs, ucontext_t, uc_mcontext.fpregs);
PLACE(struct kernel_ucontext, mcontext.mdhi, ucontext_t, uc_mcontext.mdhi);
#endif
