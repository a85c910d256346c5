/* SPDX-License-Identifier: 0BSD */
/* riscv64, riscv32 */

#if defined(LAYOUT_KERNEL)
#include <asm/sigcontext.h>
#include <asm/ucontext.h>
#define LAYOUT_UCONTEXT struct ucontext
#define LAYOUT_SIGCONTEXT struct sigcontext
#define LAYOUT_SIGACTION struct sigaction
#if __riscv_xlen == 64
SIGACTION_BARE(0, 8, 16, 24);
#else
SIGACTION_BARE(0, 4, 8, 16);
#endif
#define REGISTER(ours, theirs) SAME(struct kernel_sigcontext, ours, LAYOUT_SIGCONTEXT, theirs)
REGISTER(pc, sc_regs.pc);
REGISTER(ra, sc_regs.ra);
REGISTER(sp, sc_regs.sp);
REGISTER(gp, sc_regs.gp);
REGISTER(tp, sc_regs.tp);
REGISTER(t0, sc_regs.t0);
REGISTER(t1, sc_regs.t1);
REGISTER(t2, sc_regs.t2);
REGISTER(s0, sc_regs.s0);
REGISTER(s1, sc_regs.s1);
REGISTER(a0, sc_regs.a0);
REGISTER(a1, sc_regs.a1);
REGISTER(a2, sc_regs.a2);
REGISTER(a3, sc_regs.a3);
REGISTER(a4, sc_regs.a4);
REGISTER(a5, sc_regs.a5);
REGISTER(a6, sc_regs.a6);
REGISTER(a7, sc_regs.a7);
REGISTER(s2, sc_regs.s2);
REGISTER(s3, sc_regs.s3);
REGISTER(s4, sc_regs.s4);
REGISTER(s5, sc_regs.s5);
REGISTER(s6, sc_regs.s6);
REGISTER(s7, sc_regs.s7);
REGISTER(s8, sc_regs.s8);
REGISTER(s9, sc_regs.s9);
REGISTER(s10, sc_regs.s10);
REGISTER(s11, sc_regs.s11);
REGISTER(t3, sc_regs.t3);
REGISTER(t4, sc_regs.t4);
REGISTER(t5, sc_regs.t5);
REGISTER(t6, sc_regs.t6);
REGISTER(fpregs, sc_fpregs);
#else
#define LAYOUT_UCONTEXT uc_mcontext
PLACE(struct kernel_ucontext, mcontext.pc, ucontext_t, uc_mcontext.__gregs[REG_PC]);
PLACE(struct kernel_ucontext, mcontext.sp, ucontext_t, uc_mcontext.__gregs[REG_SP]);
PLACE(struct kernel_ucontext, mcontext.a0, ucontext_t, uc_mcontext.__gregs[REG_A0]);
PLACE(struct kernel_ucontext, mcontext.t6, ucontext_t, uc_mcontext.__gregs[31]);
PLACE(struct kernel_ucontext, mcontext.fpregs, ucontext_t, uc_mcontext.__fpregs);
#endif
