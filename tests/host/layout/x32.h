/* SPDX-License-Identifier: 0BSD */
/* x32. <asm/signal.h> has i386's old action and set. */

#if defined(LAYOUT_KERNEL)
#define LAYOUT_OLD_SIGSET
#include <asm/sigcontext.h>
#include <asm/ucontext.h>
#define LAYOUT_UCONTEXT struct ucontext
#define LAYOUT_SIGCONTEXT struct sigcontext
SIGACTION(0, 4, 8, 12, 20);
#define REGISTER(ours, theirs) SAME(struct kernel_sigcontext, ours, LAYOUT_SIGCONTEXT, theirs)
REGISTER(r8, r8);
REGISTER(r9, r9);
REGISTER(r10, r10);
REGISTER(r11, r11);
REGISTER(r12, r12);
REGISTER(r13, r13);
REGISTER(r14, r14);
REGISTER(r15, r15);
REGISTER(rdi, rdi);
REGISTER(rsi, rsi);
REGISTER(rbp, rbp);
REGISTER(rbx, rbx);
REGISTER(rdx, rdx);
REGISTER(rax, rax);
REGISTER(rcx, rcx);
REGISTER(rsp, rsp);
REGISTER(rip, rip);
REGISTER(rflags, eflags);
REGISTER(cs, cs);
REGISTER(gs, gs);
REGISTER(fs, fs);
REGISTER(ss, ss);
REGISTER(err, err);
REGISTER(trapno, trapno);
REGISTER(oldmask, oldmask);
REGISTER(cr2, cr2);
REGISTER(reserved, reserved1);
PLACE(struct kernel_sigcontext, fpstate, LAYOUT_SIGCONTEXT, fpstate);
#else
#define LAYOUT_UCONTEXT uc_mcontext
#define REGISTER(ours, theirs) PLACE(struct kernel_ucontext, mcontext.ours, ucontext_t, uc_mcontext.gregs[theirs])
REGISTER(r8, REG_R8);
REGISTER(r15, REG_R15);
REGISTER(rdi, REG_RDI);
REGISTER(rsi, REG_RSI);
REGISTER(rbp, REG_RBP);
REGISTER(rbx, REG_RBX);
REGISTER(rdx, REG_RDX);
REGISTER(rax, REG_RAX);
REGISTER(rcx, REG_RCX);
REGISTER(rsp, REG_RSP);
REGISTER(rip, REG_RIP);
REGISTER(rflags, REG_EFL);
REGISTER(err, REG_ERR);
REGISTER(trapno, REG_TRAPNO);
REGISTER(cr2, REG_CR2);
#endif
