/* SPDX-License-Identifier: 0BSD */
/* m68k. <asm/signal.h> has the old action and set. */

#if defined(LAYOUT_KERNEL)
#include <asm/sigcontext.h>
#define LAYOUT_OLD_SIGSET
SIGACTION(0, 4, 8, 12, 20);
#if __has_include(<asm/ucontext.h>) /* headers of Linux 6.1 have none */
#include <asm/ucontext.h>
#define LAYOUT_UCONTEXT struct ucontext
#define LAYOUT_SIGCONTEXT struct mcontext
SAME(struct kernel_ucontext, filler, struct ucontext, uc_filler);
#define REGISTER(ours, theirs) SAME(struct kernel_sigcontext, ours, LAYOUT_SIGCONTEXT, theirs)
REGISTER(version, version);
REGISTER(d[0], gregs[0]);
REGISTER(d[7], gregs[7]);
REGISTER(a[0], gregs[8]);
REGISTER(a[7], gregs[15]);
REGISTER(pc, gregs[16]);
REGISTER(sr, gregs[17]);
REGISTER(fpcr, fpregs.f_fpcntl[0]);
REGISTER(fpsr, fpregs.f_fpcntl[1]);
REGISTER(fpiar, fpregs.f_fpcntl[2]);
REGISTER(fp, fpregs.f_fpregs);
#endif
#else
#define LAYOUT_UCONTEXT uc_mcontext
PLACE(struct kernel_ucontext, mcontext.d, ucontext_t, uc_mcontext.gregs[R_D0]);
PLACE(struct kernel_ucontext, mcontext.a[7], ucontext_t, uc_mcontext.gregs[R_SP]);
PLACE(struct kernel_ucontext, mcontext.pc, ucontext_t, uc_mcontext.gregs[R_PC]);
PLACE(struct kernel_ucontext, mcontext.sr, ucontext_t, uc_mcontext.gregs[R_PS]);
PLACE(struct kernel_ucontext, mcontext.fp, ucontext_t, uc_mcontext.fpregs.f_fpregs);
#endif
