/* SPDX-License-Identifier: 0BSD */
#pragma once

/*
 * riscv64 and riscv32, with or without compressed instructions, of any floating-point ABI. Sources: RISC-V ABIs
 * Specification; arch/riscv in the kernel.
 */

/* Calls (do_trap_ecall_u() in arch/riscv/kernel/traps.c). The kernel keeps every general register but a0. A result of
 * -4095..-1 is -errno. With vectors a call fills them with ones and leaves vtype illegal
 * (Documentation/arch/riscv/vector.rst, section 3; arch/riscv/include/asm/vector.h, since Linux 6.5). vxrm and vxsat,
 * which no called function keeps either, are counted in. */
#define TINYSYS_TRAP "ecall"
#define TINYSYS_REG_NR "a7"
#define TINYSYS_REG_RET "a0"
#define TINYSYS_REG_ARG1 "a0"
#define TINYSYS_REG_ARG2 "a1"
#define TINYSYS_REG_ARG3 "a2"
#define TINYSYS_REG_ARG4 "a3"
#define TINYSYS_REG_ARG5 "a4"
#define TINYSYS_REG_ARG6 "a5"
#if !defined(__riscv_vector) || (!defined(__clang__) && __GNUC__ < 13) /* gcc 12 has the macro and no vectors */
#define TINYSYS_CLOBBERS "memory"
#else
/* the registers besides, as far as the compiler has names for them; clang keeps vl and vtype over no asm anyway */
#if defined(__clang__) && __clang_major__ >= 19
#define TINYSYS_CLOBBER_VCSR "vl", "vtype", "vxrm", "vxsat",
#elif defined(__clang__)
#define TINYSYS_CLOBBER_VCSR
#elif __GNUC__ >= 14
#define TINYSYS_CLOBBER_VCSR "vl", "vtype", "vxrm",
#else
#define TINYSYS_CLOBBER_VCSR "vl", "vtype",
#endif
#define TINYSYS_CLOBBERS                                                                                             \
	"v0", "v1", "v2", "v3", "v4", "v5", "v6", "v7", "v8", "v9", "v10", "v11", "v12", "v13", "v14", "v15", "v16", \
	    "v17", "v18", "v19", "v20", "v21", "v22", "v23", "v24", "v25", "v26", "v27", "v28", "v29", "v30", "v31", \
	    TINYSYS_CLOBBER_VCSR "memory"
#endif

/* Numbers (scripts/syscall.tbl with the columns of arch/riscv/kernel/Makefile.syscalls): the shared table, of which
 * riscv32 has none of the calls with 32-bit times or sizes. */
#define TINYSYS_NR_TABLE_generic
#define TINYSYS_NR_ABI_riscv
#define TINYSYS_NR_ABI_memfd_secret
#if __riscv_xlen == 64
#define TINYSYS_NR_ABI_rlimit
#endif

/* Signals (arch/riscv/kernel/signal.c). A handler returns into the vDSO, the action has no restorer. There is one
 * frame, with and without SA_SIGINFO. */
#define TINYSYS_SIGACTION_NO_RESTORER

/* clone(flags, stack, parent_tid, tls, child_tid) (kernel/fork.c under CONFIG_CLONE_BACKWARDS). */
#define TINYSYS_CLONE_BACKWARDS

/* Jumps, for the few lines that are assembly; the linker makes them as short as they can be. */
#define TINYSYS_INSN_CALL "call "
#define TINYSYS_INSN_JUMP "tail "

/* Entry (arch/riscv/kernel/process.c): to function(argc, argv, envp). sp points at argc and is a multiple of 16; the
 * other registers hold what another program left in them. Where a link has __global_pointer$, as default ones have, the
 * linker makes addresses near it offsets from gp: gp comes first, by an address that is not made one. A zero frame
 * pointer and return address end a backtrace. */
#if __riscv_xlen == 64
#define TINYSYS_ENTRY_WORD "8"
#define TINYSYS_ENTRY_SHIFT "3"
#else
#define TINYSYS_ENTRY_WORD "4"
#define TINYSYS_ENTRY_SHIFT "2"
#endif
/* not in the layouts of tinysys_add_executable(), which have no __global_pointer$ */
#if defined(TINYSYS_FLAT) || defined(TINYSYS_SEGMENTS)
#define TINYSYS_ENTRY_GP
#else
#define TINYSYS_ENTRY_GP                \
	".weak __global_pointer$\n\t"   \
	".hidden __global_pointer$\n\t" \
	".option push\n\t"              \
	".option norelax\n\t"           \
	"lla gp, __global_pointer$\n\t" \
	".option pop\n\t"
#endif
#define TINYSYS_ENTRY(function)                    \
	TINYSYS_ENTRY_GP                           \
	"li s0, 0\n\t"                             \
	"li ra, 0\n\t"                             \
	"lw a0, (sp)\n\t"                          \
	"addi a1, sp, " TINYSYS_ENTRY_WORD "\n\t"  \
	"slli a2, a0, " TINYSYS_ENTRY_SHIFT "\n\t" \
	"add a2, a2, a1\n\t"                       \
	"addi a2, a2, " TINYSYS_ENTRY_WORD "\n\t"  \
	"tail " function "\n\t"

/* ELF: EM_RISCV; whether code is compressed, the floating-point ABI, the memory model (the psABI's "File Header");
 * pages of 4 KiB. */
#define TINYSYS_ELF_MACHINE 243
#if defined(__riscv_compressed) || defined(__riscv_zca)
#define TINYSYS_ELF_RVC 1
#else
#define TINYSYS_ELF_RVC 0
#endif
#if defined(__riscv_float_abi_single)
#define TINYSYS_ELF_FLOAT 2
#elif defined(__riscv_float_abi_double)
#define TINYSYS_ELF_FLOAT 4
#elif defined(__riscv_float_abi_quad)
#define TINYSYS_ELF_FLOAT 6
#else
#define TINYSYS_ELF_FLOAT 0
#endif
#if defined(__riscv_ztso)
#define TINYSYS_ELF_TSO 16
#else
#define TINYSYS_ELF_TSO 0
#endif
#define TINYSYS_ELF_FLAGS (TINYSYS_ELF_RVC + TINYSYS_ELF_FLOAT + TINYSYS_ELF_TSO)
#define TINYSYS_PAGE_SIZE_MAX 0x1000

/* struct sigcontext (arch/riscv/include/uapi/asm/sigcontext.h). fpregs are the 32 registers in their own width and
 * fcsr; its last 8 bytes begin records of {u32 magic, u32 size}: vectors, the shadow stack. */
struct kernel_sigcontext {
	unsigned long pc, ra, sp, gp, tp, t0, t1, t2, s0, s1;
	unsigned long a0, a1, a2, a3, a4, a5, a6, a7;
	unsigned long s2, s3, s4, s5, s6, s7, s8, s9, s10, s11;
	unsigned long t3, t4, t5, t6;
	unsigned char fpregs[528] __attribute__((__aligned__(16)));
};

/* struct kernel_ucontext (arch/riscv/include/uapi/asm/ucontext.h), and where the registers and the mask are in it. */
#define TINYSYS_UCONTEXT                               \
	TINYSYS_UCONTEXT_HEAD kernel_sigset_t sigmask; \
	char room[120];                                \
	struct kernel_sigcontext mcontext;
#if __riscv_xlen == 64
#define TINYSYS_UCONTEXT_MCONTEXT 176
#define TINYSYS_UCONTEXT_SIGMASK 40
#else
#define TINYSYS_UCONTEXT_MCONTEXT 160
#define TINYSYS_UCONTEXT_SIGMASK 20
#endif
