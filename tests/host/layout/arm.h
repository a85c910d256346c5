/* SPDX-License-Identifier: 0BSD */
/* 32-bit Arm. <asm/signal.h> has the old action and set, and there is no <asm/ucontext.h>. */

#if defined(LAYOUT_KERNEL)
#include <asm/sigcontext.h>

/* arch/arm/include/asm/ucontext.h */
struct layout_ucontext {
	unsigned long uc_flags;
	struct layout_ucontext *uc_link;
	stack_t uc_stack;
	struct sigcontext uc_mcontext;
	unsigned long uc_sigmask[2];
	int unused[32 - 2];
	unsigned long uc_regspace[128] __attribute__((__aligned__(8)));
};

#define LAYOUT_OLD_SIGSET
#define LAYOUT_SIGCONTEXT struct sigcontext
SIGACTION(0, 4, 8, 12, 20);
PLACE(struct kernel_ucontext, flags, struct layout_ucontext, uc_flags);
PLACE(struct kernel_ucontext, link, struct layout_ucontext, uc_link);
SAME(struct kernel_ucontext, stack, struct layout_ucontext, uc_stack);
SAME(struct kernel_ucontext, mcontext, struct layout_ucontext, uc_mcontext);
SAME(struct kernel_ucontext, sigmask, struct layout_ucontext, uc_sigmask);
SAME(struct kernel_ucontext, regspace, struct layout_ucontext, uc_regspace);
SAME_SIZE(struct kernel_ucontext, struct layout_ucontext);
#define REGISTER(ours, theirs) SAME(struct kernel_sigcontext, ours, LAYOUT_SIGCONTEXT, theirs)
REGISTER(trap_no, trap_no);
REGISTER(error_code, error_code);
REGISTER(oldmask, oldmask);
REGISTER(r0, arm_r0);
REGISTER(r1, arm_r1);
REGISTER(r2, arm_r2);
REGISTER(r3, arm_r3);
REGISTER(r4, arm_r4);
REGISTER(r5, arm_r5);
REGISTER(r6, arm_r6);
REGISTER(r7, arm_r7);
REGISTER(r8, arm_r8);
REGISTER(r9, arm_r9);
REGISTER(r10, arm_r10);
REGISTER(fp, arm_fp);
REGISTER(ip, arm_ip);
REGISTER(sp, arm_sp);
REGISTER(lr, arm_lr);
REGISTER(pc, arm_pc);
REGISTER(cpsr, arm_cpsr);
REGISTER(fault_address, fault_address);
#else
#define LAYOUT_UCONTEXT uc_mcontext
PLACE(struct kernel_ucontext, mcontext.trap_no, ucontext_t, uc_mcontext.trap_no);
PLACE(struct kernel_ucontext, mcontext.error_code, ucontext_t, uc_mcontext.error_code);
PLACE(struct kernel_ucontext, mcontext.oldmask, ucontext_t, uc_mcontext.oldmask);
PLACE(struct kernel_ucontext, mcontext.r0, ucontext_t, uc_mcontext.arm_r0);
PLACE(struct kernel_ucontext, mcontext.r1, ucontext_t, uc_mcontext.arm_r1);
PLACE(struct kernel_ucontext, mcontext.r2, ucontext_t, uc_mcontext.arm_r2);
PLACE(struct kernel_ucontext, mcontext.r3, ucontext_t, uc_mcontext.arm_r3);
PLACE(struct kernel_ucontext, mcontext.r4, ucontext_t, uc_mcontext.arm_r4);
PLACE(struct kernel_ucontext, mcontext.r5, ucontext_t, uc_mcontext.arm_r5);
PLACE(struct kernel_ucontext, mcontext.r6, ucontext_t, uc_mcontext.arm_r6);
PLACE(struct kernel_ucontext, mcontext.r7, ucontext_t, uc_mcontext.arm_r7);
PLACE(struct kernel_ucontext, mcontext.r8, ucontext_t, uc_mcontext.arm_r8);
PLACE(struct kernel_ucontext, mcontext.r9, ucontext_t, uc_mcontext.arm_r9);
PLACE(struct kernel_ucontext, mcontext.r10, ucontext_t, uc_mcontext.arm_r10);
PLACE(struct kernel_ucontext, mcontext.fp, ucontext_t, uc_mcontext.arm_fp);
PLACE(struct kernel_ucontext, mcontext.ip, ucontext_t, uc_mcontext.arm_ip);
PLACE(struct kernel_ucontext, mcontext.sp, ucontext_t, uc_mcontext.arm_sp);
PLACE(struct kernel_ucontext, mcontext.lr, ucontext_t, uc_mcontext.arm_lr);
PLACE(struct kernel_ucontext, mcontext.pc, ucontext_t, uc_mcontext.arm_pc);
PLACE(struct kernel_ucontext, mcontext.cpsr, ucontext_t, uc_mcontext.arm_cpsr);
PLACE(struct kernel_ucontext, mcontext.fault_address, ucontext_t, uc_mcontext.fault_address);
PLACE(struct kernel_ucontext, regspace, ucontext_t, uc_regspace);
#endif
