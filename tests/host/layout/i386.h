/* SPDX-License-Identifier: 0BSD */
/* i386. <asm/signal.h> has the old action and set. */

#if defined(LAYOUT_KERNEL)
#define LAYOUT_OLD_SIGSET
#include <asm/sigcontext.h>
#include <asm/ucontext.h>
#define LAYOUT_UCONTEXT struct ucontext
#define LAYOUT_SIGCONTEXT struct sigcontext
SIGACTION(0, 4, 8, 12, 20);
#define REGISTER(ours, theirs) SAME(struct kernel_sigcontext, ours, LAYOUT_SIGCONTEXT, theirs)
REGISTER(gs, gs);
REGISTER(fs, fs);
REGISTER(es, es);
REGISTER(ds, ds);
REGISTER(edi, edi);
REGISTER(esi, esi);
REGISTER(ebp, ebp);
REGISTER(esp, esp);
REGISTER(ebx, ebx);
REGISTER(edx, edx);
REGISTER(ecx, ecx);
REGISTER(eax, eax);
REGISTER(trapno, trapno);
REGISTER(err, err);
REGISTER(eip, eip);
REGISTER(cs, cs);
REGISTER(eflags, eflags);
REGISTER(esp_at_signal, esp_at_signal);
REGISTER(ss, ss);
REGISTER(fpstate, fpstate);
REGISTER(oldmask, oldmask);
REGISTER(cr2, cr2);
#else
#define LAYOUT_UCONTEXT uc_mcontext
#define REGISTER(ours, theirs) PLACE(struct kernel_ucontext, mcontext.ours, ucontext_t, uc_mcontext.gregs[theirs])
REGISTER(gs, REG_GS);
REGISTER(edi, REG_EDI);
REGISTER(esi, REG_ESI);
REGISTER(ebp, REG_EBP);
REGISTER(esp, REG_ESP);
REGISTER(ebx, REG_EBX);
REGISTER(edx, REG_EDX);
REGISTER(ecx, REG_ECX);
REGISTER(eax, REG_EAX);
REGISTER(err, REG_ERR);
REGISTER(eip, REG_EIP);
REGISTER(trapno, REG_TRAPNO);
REGISTER(eflags, REG_EFL);
REGISTER(esp_at_signal, REG_UESP);
PLACE(struct kernel_ucontext, mcontext.cr2, ucontext_t, uc_mcontext.cr2);
#endif
