/* SPDX-License-Identifier: 0BSD */
#ifndef TINYSYS_H
#define TINYSYS_H

/*
 * tinysys.h: the Linux kernel's interface for programs with nothing else beneath them.
 *
 * One file, assembled from the rooms in include/tinysys/ of its repository: change those. docs/ there has a guide.
 *
 * In a hosted translation unit it defines names that begin with tinysys_, TINYSYS_, sys_ or kernel_ and no others, so
 * that it can stand beside libc's headers. In a freestanding one (-ffreestanding) it also gives the entry point, the
 * mem* functions that compilers call, and the standard names.
 *
 * To be defined before the include:
 *   TINYSYS_NO_START      the program has its own _start. In C on x86-64 its stack is 8 bytes off what the compiler
 *                         expects: where anything needs 16-byte alignment, __attribute__((force_align_arg_pointer))
 *   TINYSYS_START_PUSHES  that _start never returns and keeps no variable in memory: structures may be pushed
 *   TINYSYS_ENVIRON       start-up keeps environ and the auxiliary vector (16 bytes of .bss, so not in a flat program)
 */

#define TINYSYS_VERSION "0.1.0"

/*
 * What the rest asks of the compiler: gcc or clang, any C since C99 and any C++ since C++11.
 */

#if defined(__cplusplus)
#define TINYSYS_BEGIN extern "C" {
#define TINYSYS_END }
#define TINYSYS_CHECK(condition, text) static_assert(condition, text)
#else
#define TINYSYS_BEGIN
#define TINYSYS_END
#define TINYSYS_CHECK(condition, text) __extension__ _Static_assert(condition, text)
#endif

#define TINYSYS_NORETURN __attribute__((__noreturn__))

/* A wrapper that is nothing but its system call, and so is smaller inlined than called, at -O0 too. */
#define TINYSYS_WRAPPER static inline __attribute__((__always_inline__, __unused__))

/* A function with a body of its own, which the compiler may leave out of line. */
#define TINYSYS_FUNCTION static inline __attribute__((__unused__))

/* A function or object that each object file may hold and a linked program holds once. Its own section lets
 * --gc-sections drop it where nothing calls it; `used` keeps it through link-time optimisation, which runs before
 * the compiler has written the calls that need it. */
#define TINYSYS_SHARED(section) __attribute__((__weak__, __used__, __visibility__("hidden"), __section__(section)))

#define TINYSYS_OFFSET(type, member, offset) \
	TINYSYS_CHECK(__builtin_offsetof(type, member) == (offset), #type "." #member ": not where the kernel has it")
#define TINYSYS_SIZE(type, size) TINYSYS_CHECK(sizeof(type) == (size), #type ": not the kernel's size")

/*
 * The kernel's scalar types, from the compiler alone (include/uapi/asm-generic/posix_types.h). Times and file
 * offsets are 64 bits wide on every ABI.
 */

typedef long kernel_long_t;
typedef unsigned long kernel_ulong_t;
typedef __SIZE_TYPE__ kernel_size_t;
typedef __PTRDIFF_TYPE__ kernel_ssize_t;
typedef __INT64_TYPE__ kernel_loff_t;
typedef __INT64_TYPE__ kernel_time_t;
typedef int kernel_pid_t;
typedef unsigned int kernel_uid_t;
typedef unsigned int kernel_gid_t;
typedef unsigned int kernel_mode_t;
typedef int kernel_clockid_t;

/*
 * The architecture page of this compilation. A page is a data sheet: how a call is made, what the kernel does for a
 * signal, how a program begins, what its ELF header says. docs/porting.md explains every line of one.
 */

#if defined(__x86_64__) && defined(__LP64__)

/*
 * x86-64, LP64. Sources: System V ABI, AMD64 supplement; arch/x86 in the kernel.
 */

/* Calls (arch/x86/entry/entry_64.S). The instruction itself leaves the return address in rcx and the flags in r11;
 * the kernel keeps every other register. A result of -4095..-1 is -errno. */
#define TINYSYS_TRAP "syscall"
#define TINYSYS_REG_NR "rax"
#define TINYSYS_REG_RET "rax"
#define TINYSYS_REG_ARG1 "rdi"
#define TINYSYS_REG_ARG2 "rsi"
#define TINYSYS_REG_ARG3 "rdx"
#define TINYSYS_REG_ARG4 "r10"
#define TINYSYS_REG_ARG5 "r8"
#define TINYSYS_REG_ARG6 "r9"
#define TINYSYS_CLOBBERS "rcx", "r11", "memory"

/* Numbers (arch/x86/entry/syscalls/syscall_64.tbl): a table of its own, with the oldest calls still in it. */
#define TINYSYS_NR_TABLE_x86_64

/* Signals (arch/x86/kernel/signal_64.c). The restorer is mandatory: without SA_RESTORER the kernel refuses to build
 * the frame and the process dies of SIGSEGV. There is one frame, with and without SA_SIGINFO. The instructions are
 * the ones by which gdb and libgcc know the frame, byte for byte: 48 c7 c0 0f 00 00 00 0f 05. */
#define TINYSYS_SA_RESTORER 0x04000000
#define TINYSYS_RT_SIGRETURN "movq $15, %rax\n\tsyscall"

/* clone(flags, stack, parent_tid, child_tid, tls) (kernel/fork.c, neither CLONE_BACKWARDS nor CLONE_BACKWARDS2). */

/* Jumps, for the few lines that are assembly. */
#define TINYSYS_INSN_CALL "call "
#define TINYSYS_INSN_JUMP "jmp "

/* Entry (arch/x86/include/asm/elf.h): to function(argc, argv, envp). rsp points at argc and is a multiple of 16, as a
 * call instruction wants it; the general registers are zero, but the ABI asks for rbp to be cleared by the program. */
#define TINYSYS_ENTRY(function)           \
	"xorl %ebp, %ebp\n\t"             \
	"movl (%rsp), %edi\n\t"           \
	"leaq 8(%rsp), %rsi\n\t"          \
	"leaq 8(%rsi, %rdi, 8), %rdx\n\t" \
	"call " function "\n\t"

/* The string instructions: a copy and a fill in two bytes, and fast beyond a few hundred. */
#define TINYSYS_COPY(dest, src, n) __asm__ volatile("rep movsb" : "+D"(dest), "+S"(src), "+c"(n)::"memory")
#define TINYSYS_FILL(dest, byte, n) __asm__ volatile("rep stosb" : "+D"(dest), "+c"(n) : "a"(byte) : "memory")

/* A word pushed: two to six bytes of code, where storing one takes up to nine. The compiler does not see the stack
 * pointer move, so the program has to ask for it, and without optimisation for size variables would be in memory. */
#if defined(__OPTIMIZE_SIZE__) && defined(TINYSYS_START_PUSHES)
#define TINYSYS_PUSH(word) __asm__ volatile("push %0" : : "re"(word) : "memory")
#define TINYSYS_STACK(pointer) __asm__ volatile("mov %%rsp, %0" : "=r"(pointer))
#endif

/* ELF: EM_X86_64, no flags; pages of 4 KiB. */
#define TINYSYS_ELF_MACHINE 62
#define TINYSYS_ELF_FLAGS 0
#define TINYSYS_PAGE_SIZE_MAX 0x1000

/* struct sigcontext_64 (arch/x86/include/uapi/asm/sigcontext.h). fpstate points at the FXSAVE or XSAVE area. */
struct kernel_sigcontext {
	kernel_ulong_t r8, r9, r10, r11, r12, r13, r14, r15;
	kernel_ulong_t rdi, rsi, rbp, rbx, rdx, rax, rcx, rsp, rip, rflags;
	unsigned short cs, gs, fs, ss;
	kernel_ulong_t err, trapno, oldmask, cr2;
	void *fpstate;
	kernel_ulong_t reserved[8];
};

/* struct kernel_ucontext: where the kernel keeps the registers and the mask (include/uapi/asm-generic/ucontext.h). */
#define TINYSYS_UCONTEXT_MCONTEXT 40
#define TINYSYS_UCONTEXT_SIGMASK 296
#elif defined(__aarch64__) && defined(__LP64__)

/*
 * aarch64, LP64, either byte order. Sources: Procedure Call Standard for the Arm 64-bit Architecture; arch/arm64 in
 * the kernel.
 */

/* Calls (arch/arm64/kernel/entry.S). The kernel keeps every general register but x0. A result of -4095..-1 is
 * -errno. With SVE a call zeroes the predicates, FFR and the upper part of every vector
 * (Documentation/arch/arm64/sve.rst, section 3). */
#define TINYSYS_TRAP "svc #0"
#define TINYSYS_REG_NR "x8"
#define TINYSYS_REG_RET "x0"
#define TINYSYS_REG_ARG1 "x0"
#define TINYSYS_REG_ARG2 "x1"
#define TINYSYS_REG_ARG3 "x2"
#define TINYSYS_REG_ARG4 "x3"
#define TINYSYS_REG_ARG5 "x4"
#define TINYSYS_REG_ARG6 "x5"
#if defined(__ARM_FEATURE_SVE)
/* clang has no name for FFR */
#if defined(__clang__)
#define TINYSYS_CLOBBER_FFR
#else
#define TINYSYS_CLOBBER_FFR "ffr",
#endif
#define TINYSYS_CLOBBERS                                                                                             \
	"z0", "z1", "z2", "z3", "z4", "z5", "z6", "z7", "z8", "z9", "z10", "z11", "z12", "z13", "z14", "z15", "z16", \
	    "z17", "z18", "z19", "z20", "z21", "z22", "z23", "z24", "z25", "z26", "z27", "z28", "z29", "z30", "z31", \
	    "p0", "p1", "p2", "p3", "p4", "p5", "p6", "p7", "p8", "p9", "p10", "p11", "p12", "p13", "p14", "p15",    \
	    TINYSYS_CLOBBER_FFR "memory"
#else
#define TINYSYS_CLOBBERS "memory"
#endif

/* Numbers (scripts/syscall.tbl with the columns of arch/arm64/kernel/Makefile.syscalls): the shared table. */
#define TINYSYS_NR_TABLE_generic
#define TINYSYS_NR_ABI_renameat
#define TINYSYS_NR_ABI_rlimit
#define TINYSYS_NR_ABI_memfd_secret

/* Signals (arch/arm64/kernel/signal.c). The restorer is optional, the vDSO has one; ours serves where a tool or a
 * sandbox leaves the vDSO out. There is one frame, with and without SA_SIGINFO. The instructions are the ones by
 * which gdb and libgcc know the frame: d2801168 d4000001. */
#define TINYSYS_SA_RESTORER 0x04000000
#define TINYSYS_RT_SIGRETURN "mov x8, #139\n\tsvc #0"

/* The smallest and the usual alternate stack (arch/arm64/include/uapi/asm/signal.h); what this machine needs is
 * auxiliary vector entry AT_MINSIGSTKSZ. */
#define TINYSYS_MINSIGSTKSZ 5120
#define TINYSYS_SIGSTKSZ 16384

/* clone(flags, stack, parent_tid, tls, child_tid) (kernel/fork.c under CONFIG_CLONE_BACKWARDS). */
#define TINYSYS_CLONE_BACKWARDS

/* Open flags (arch/arm64/include/uapi/asm/fcntl.h): four stand elsewhere than in the common table. */
#define TINYSYS_O_DIRECTORY 040000
#define TINYSYS_O_NOFOLLOW 0100000
#define TINYSYS_O_DIRECT 0200000
#define TINYSYS_O_LARGEFILE 0400000

/* Jumps, for the few lines that are assembly. */
#define TINYSYS_INSN_CALL "bl "
#define TINYSYS_INSN_JUMP "b "

/* Entry (arch/arm64/include/asm/processor.h): to function(argc, argv, envp). sp points at argc and is a multiple of
 * 16. A zero frame pointer and return address end a backtrace; the kernel clears them, a loader in between may not. */
#define TINYSYS_ENTRY(function)      \
	"mov x29, #0\n\t"            \
	"mov x30, #0\n\t"            \
	"ldr x0, [sp]\n\t"           \
	"add x1, sp, #8\n\t"         \
	"add x2, x1, x0, lsl #3\n\t" \
	"add x2, x2, #8\n\t"         \
	"b " function "\n\t"

/* ELF: EM_AARCH64, no flags; pages of 4, 16 or 64 KiB. */
#define TINYSYS_ELF_MACHINE 183
#define TINYSYS_ELF_FLAGS 0
#define TINYSYS_PAGE_SIZE_MAX 0x10000

/* struct sigcontext (arch/arm64/include/uapi/asm/sigcontext.h). reserved holds records of {u32 magic, u32 size}:
 * floating point, SVE, the fault's syndrome. */
struct kernel_sigcontext {
	kernel_ulong_t fault_address;
	kernel_ulong_t regs[31];
	kernel_ulong_t sp, pc, pstate;
	unsigned char reserved[4096] __attribute__((__aligned__(16)));
};

/* struct kernel_ucontext: where the kernel keeps the registers and the mask
 * (arch/arm64/include/uapi/asm/ucontext.h). */
#define TINYSYS_UCONTEXT_SIGMASK_FIRST
#define TINYSYS_UCONTEXT_MCONTEXT 176
#define TINYSYS_UCONTEXT_SIGMASK 40
#else
#error "tinysys.h has no page for this architecture"
/* ends the compilation, which would go on to hundreds of errors */
#include <tinysys.h: no page for this architecture>
#endif

/*
 * TINYSYS_NR_name, the number of every system call of this ABI, wrapped in this header or not. One table per kernel
 * table; the architecture page names the one it uses.
 */

#if defined(TINYSYS_NR_TABLE_x86_64)

/* System call numbers of x86-64 (the 64-bit ABI, not x32),
 * complete to Linux 7.3.4. Source: the kernel's arch/x86/entry/syscalls/syscall_64.tbl, as its headers export it.
 * Written by cmake/numbers.cmake: run that, do not edit this. */

#define TINYSYS_NR_read 0
#define TINYSYS_NR_write 1
#define TINYSYS_NR_open 2
#define TINYSYS_NR_close 3
#define TINYSYS_NR_stat 4
#define TINYSYS_NR_fstat 5
#define TINYSYS_NR_lstat 6
#define TINYSYS_NR_poll 7
#define TINYSYS_NR_lseek 8
#define TINYSYS_NR_mmap 9
#define TINYSYS_NR_mprotect 10
#define TINYSYS_NR_munmap 11
#define TINYSYS_NR_brk 12
#define TINYSYS_NR_rt_sigaction 13
#define TINYSYS_NR_rt_sigprocmask 14
#define TINYSYS_NR_rt_sigreturn 15
#define TINYSYS_NR_ioctl 16
#define TINYSYS_NR_pread64 17
#define TINYSYS_NR_pwrite64 18
#define TINYSYS_NR_readv 19
#define TINYSYS_NR_writev 20
#define TINYSYS_NR_access 21
#define TINYSYS_NR_pipe 22
#define TINYSYS_NR_select 23
#define TINYSYS_NR_sched_yield 24
#define TINYSYS_NR_mremap 25
#define TINYSYS_NR_msync 26
#define TINYSYS_NR_mincore 27
#define TINYSYS_NR_madvise 28
#define TINYSYS_NR_shmget 29
#define TINYSYS_NR_shmat 30
#define TINYSYS_NR_shmctl 31
#define TINYSYS_NR_dup 32
#define TINYSYS_NR_dup2 33
#define TINYSYS_NR_pause 34
#define TINYSYS_NR_nanosleep 35
#define TINYSYS_NR_getitimer 36
#define TINYSYS_NR_alarm 37
#define TINYSYS_NR_setitimer 38
#define TINYSYS_NR_getpid 39
#define TINYSYS_NR_sendfile 40
#define TINYSYS_NR_socket 41
#define TINYSYS_NR_connect 42
#define TINYSYS_NR_accept 43
#define TINYSYS_NR_sendto 44
#define TINYSYS_NR_recvfrom 45
#define TINYSYS_NR_sendmsg 46
#define TINYSYS_NR_recvmsg 47
#define TINYSYS_NR_shutdown 48
#define TINYSYS_NR_bind 49
#define TINYSYS_NR_listen 50
#define TINYSYS_NR_getsockname 51
#define TINYSYS_NR_getpeername 52
#define TINYSYS_NR_socketpair 53
#define TINYSYS_NR_setsockopt 54
#define TINYSYS_NR_getsockopt 55
#define TINYSYS_NR_clone 56
#define TINYSYS_NR_fork 57
#define TINYSYS_NR_vfork 58
#define TINYSYS_NR_execve 59
#define TINYSYS_NR_exit 60
#define TINYSYS_NR_wait4 61
#define TINYSYS_NR_kill 62
#define TINYSYS_NR_uname 63
#define TINYSYS_NR_semget 64
#define TINYSYS_NR_semop 65
#define TINYSYS_NR_semctl 66
#define TINYSYS_NR_shmdt 67
#define TINYSYS_NR_msgget 68
#define TINYSYS_NR_msgsnd 69
#define TINYSYS_NR_msgrcv 70
#define TINYSYS_NR_msgctl 71
#define TINYSYS_NR_fcntl 72
#define TINYSYS_NR_flock 73
#define TINYSYS_NR_fsync 74
#define TINYSYS_NR_fdatasync 75
#define TINYSYS_NR_truncate 76
#define TINYSYS_NR_ftruncate 77
#define TINYSYS_NR_getdents 78
#define TINYSYS_NR_getcwd 79
#define TINYSYS_NR_chdir 80
#define TINYSYS_NR_fchdir 81
#define TINYSYS_NR_rename 82
#define TINYSYS_NR_mkdir 83
#define TINYSYS_NR_rmdir 84
#define TINYSYS_NR_creat 85
#define TINYSYS_NR_link 86
#define TINYSYS_NR_unlink 87
#define TINYSYS_NR_symlink 88
#define TINYSYS_NR_readlink 89
#define TINYSYS_NR_chmod 90
#define TINYSYS_NR_fchmod 91
#define TINYSYS_NR_chown 92
#define TINYSYS_NR_fchown 93
#define TINYSYS_NR_lchown 94
#define TINYSYS_NR_umask 95
#define TINYSYS_NR_gettimeofday 96
#define TINYSYS_NR_getrlimit 97
#define TINYSYS_NR_getrusage 98
#define TINYSYS_NR_sysinfo 99
#define TINYSYS_NR_times 100
#define TINYSYS_NR_ptrace 101
#define TINYSYS_NR_getuid 102
#define TINYSYS_NR_syslog 103
#define TINYSYS_NR_getgid 104
#define TINYSYS_NR_setuid 105
#define TINYSYS_NR_setgid 106
#define TINYSYS_NR_geteuid 107
#define TINYSYS_NR_getegid 108
#define TINYSYS_NR_setpgid 109
#define TINYSYS_NR_getppid 110
#define TINYSYS_NR_getpgrp 111
#define TINYSYS_NR_setsid 112
#define TINYSYS_NR_setreuid 113
#define TINYSYS_NR_setregid 114
#define TINYSYS_NR_getgroups 115
#define TINYSYS_NR_setgroups 116
#define TINYSYS_NR_setresuid 117
#define TINYSYS_NR_getresuid 118
#define TINYSYS_NR_setresgid 119
#define TINYSYS_NR_getresgid 120
#define TINYSYS_NR_getpgid 121
#define TINYSYS_NR_setfsuid 122
#define TINYSYS_NR_setfsgid 123
#define TINYSYS_NR_getsid 124
#define TINYSYS_NR_capget 125
#define TINYSYS_NR_capset 126
#define TINYSYS_NR_rt_sigpending 127
#define TINYSYS_NR_rt_sigtimedwait 128
#define TINYSYS_NR_rt_sigqueueinfo 129
#define TINYSYS_NR_rt_sigsuspend 130
#define TINYSYS_NR_sigaltstack 131
#define TINYSYS_NR_utime 132
#define TINYSYS_NR_mknod 133
#define TINYSYS_NR_uselib 134
#define TINYSYS_NR_personality 135
#define TINYSYS_NR_ustat 136
#define TINYSYS_NR_statfs 137
#define TINYSYS_NR_fstatfs 138
#define TINYSYS_NR_sysfs 139
#define TINYSYS_NR_getpriority 140
#define TINYSYS_NR_setpriority 141
#define TINYSYS_NR_sched_setparam 142
#define TINYSYS_NR_sched_getparam 143
#define TINYSYS_NR_sched_setscheduler 144
#define TINYSYS_NR_sched_getscheduler 145
#define TINYSYS_NR_sched_get_priority_max 146
#define TINYSYS_NR_sched_get_priority_min 147
#define TINYSYS_NR_sched_rr_get_interval 148
#define TINYSYS_NR_mlock 149
#define TINYSYS_NR_munlock 150
#define TINYSYS_NR_mlockall 151
#define TINYSYS_NR_munlockall 152
#define TINYSYS_NR_vhangup 153
#define TINYSYS_NR_modify_ldt 154
#define TINYSYS_NR_pivot_root 155
#define TINYSYS_NR__sysctl 156
#define TINYSYS_NR_prctl 157
#define TINYSYS_NR_arch_prctl 158
#define TINYSYS_NR_adjtimex 159
#define TINYSYS_NR_setrlimit 160
#define TINYSYS_NR_chroot 161
#define TINYSYS_NR_sync 162
#define TINYSYS_NR_acct 163
#define TINYSYS_NR_settimeofday 164
#define TINYSYS_NR_mount 165
#define TINYSYS_NR_umount2 166
#define TINYSYS_NR_swapon 167
#define TINYSYS_NR_swapoff 168
#define TINYSYS_NR_reboot 169
#define TINYSYS_NR_sethostname 170
#define TINYSYS_NR_setdomainname 171
#define TINYSYS_NR_iopl 172
#define TINYSYS_NR_ioperm 173
#define TINYSYS_NR_create_module 174
#define TINYSYS_NR_init_module 175
#define TINYSYS_NR_delete_module 176
#define TINYSYS_NR_get_kernel_syms 177
#define TINYSYS_NR_query_module 178
#define TINYSYS_NR_quotactl 179
#define TINYSYS_NR_nfsservctl 180
#define TINYSYS_NR_getpmsg 181
#define TINYSYS_NR_putpmsg 182
#define TINYSYS_NR_afs_syscall 183
#define TINYSYS_NR_tuxcall 184
#define TINYSYS_NR_security 185
#define TINYSYS_NR_gettid 186
#define TINYSYS_NR_readahead 187
#define TINYSYS_NR_setxattr 188
#define TINYSYS_NR_lsetxattr 189
#define TINYSYS_NR_fsetxattr 190
#define TINYSYS_NR_getxattr 191
#define TINYSYS_NR_lgetxattr 192
#define TINYSYS_NR_fgetxattr 193
#define TINYSYS_NR_listxattr 194
#define TINYSYS_NR_llistxattr 195
#define TINYSYS_NR_flistxattr 196
#define TINYSYS_NR_removexattr 197
#define TINYSYS_NR_lremovexattr 198
#define TINYSYS_NR_fremovexattr 199
#define TINYSYS_NR_tkill 200
#define TINYSYS_NR_time 201
#define TINYSYS_NR_futex 202
#define TINYSYS_NR_sched_setaffinity 203
#define TINYSYS_NR_sched_getaffinity 204
#define TINYSYS_NR_set_thread_area 205
#define TINYSYS_NR_io_setup 206
#define TINYSYS_NR_io_destroy 207
#define TINYSYS_NR_io_getevents 208
#define TINYSYS_NR_io_submit 209
#define TINYSYS_NR_io_cancel 210
#define TINYSYS_NR_get_thread_area 211
#define TINYSYS_NR_lookup_dcookie 212
#define TINYSYS_NR_epoll_create 213
#define TINYSYS_NR_epoll_ctl_old 214
#define TINYSYS_NR_epoll_wait_old 215
#define TINYSYS_NR_remap_file_pages 216
#define TINYSYS_NR_getdents64 217
#define TINYSYS_NR_set_tid_address 218
#define TINYSYS_NR_restart_syscall 219
#define TINYSYS_NR_semtimedop 220
#define TINYSYS_NR_fadvise64 221
#define TINYSYS_NR_timer_create 222
#define TINYSYS_NR_timer_settime 223
#define TINYSYS_NR_timer_gettime 224
#define TINYSYS_NR_timer_getoverrun 225
#define TINYSYS_NR_timer_delete 226
#define TINYSYS_NR_clock_settime 227
#define TINYSYS_NR_clock_gettime 228
#define TINYSYS_NR_clock_getres 229
#define TINYSYS_NR_clock_nanosleep 230
#define TINYSYS_NR_exit_group 231
#define TINYSYS_NR_epoll_wait 232
#define TINYSYS_NR_epoll_ctl 233
#define TINYSYS_NR_tgkill 234
#define TINYSYS_NR_utimes 235
#define TINYSYS_NR_vserver 236
#define TINYSYS_NR_mbind 237
#define TINYSYS_NR_set_mempolicy 238
#define TINYSYS_NR_get_mempolicy 239
#define TINYSYS_NR_mq_open 240
#define TINYSYS_NR_mq_unlink 241
#define TINYSYS_NR_mq_timedsend 242
#define TINYSYS_NR_mq_timedreceive 243
#define TINYSYS_NR_mq_notify 244
#define TINYSYS_NR_mq_getsetattr 245
#define TINYSYS_NR_kexec_load 246
#define TINYSYS_NR_waitid 247
#define TINYSYS_NR_add_key 248
#define TINYSYS_NR_request_key 249
#define TINYSYS_NR_keyctl 250
#define TINYSYS_NR_ioprio_set 251
#define TINYSYS_NR_ioprio_get 252
#define TINYSYS_NR_inotify_init 253
#define TINYSYS_NR_inotify_add_watch 254
#define TINYSYS_NR_inotify_rm_watch 255
#define TINYSYS_NR_migrate_pages 256
#define TINYSYS_NR_openat 257
#define TINYSYS_NR_mkdirat 258
#define TINYSYS_NR_mknodat 259
#define TINYSYS_NR_fchownat 260
#define TINYSYS_NR_futimesat 261
#define TINYSYS_NR_newfstatat 262
#define TINYSYS_NR_unlinkat 263
#define TINYSYS_NR_renameat 264
#define TINYSYS_NR_linkat 265
#define TINYSYS_NR_symlinkat 266
#define TINYSYS_NR_readlinkat 267
#define TINYSYS_NR_fchmodat 268
#define TINYSYS_NR_faccessat 269
#define TINYSYS_NR_pselect6 270
#define TINYSYS_NR_ppoll 271
#define TINYSYS_NR_unshare 272
#define TINYSYS_NR_set_robust_list 273
#define TINYSYS_NR_get_robust_list 274
#define TINYSYS_NR_splice 275
#define TINYSYS_NR_tee 276
#define TINYSYS_NR_sync_file_range 277
#define TINYSYS_NR_vmsplice 278
#define TINYSYS_NR_move_pages 279
#define TINYSYS_NR_utimensat 280
#define TINYSYS_NR_epoll_pwait 281
#define TINYSYS_NR_signalfd 282
#define TINYSYS_NR_timerfd_create 283
#define TINYSYS_NR_eventfd 284
#define TINYSYS_NR_fallocate 285
#define TINYSYS_NR_timerfd_settime 286
#define TINYSYS_NR_timerfd_gettime 287
#define TINYSYS_NR_accept4 288
#define TINYSYS_NR_signalfd4 289
#define TINYSYS_NR_eventfd2 290
#define TINYSYS_NR_epoll_create1 291
#define TINYSYS_NR_dup3 292
#define TINYSYS_NR_pipe2 293
#define TINYSYS_NR_inotify_init1 294
#define TINYSYS_NR_preadv 295
#define TINYSYS_NR_pwritev 296
#define TINYSYS_NR_rt_tgsigqueueinfo 297
#define TINYSYS_NR_perf_event_open 298
#define TINYSYS_NR_recvmmsg 299
#define TINYSYS_NR_fanotify_init 300
#define TINYSYS_NR_fanotify_mark 301
#define TINYSYS_NR_prlimit64 302
#define TINYSYS_NR_name_to_handle_at 303
#define TINYSYS_NR_open_by_handle_at 304
#define TINYSYS_NR_clock_adjtime 305
#define TINYSYS_NR_syncfs 306
#define TINYSYS_NR_sendmmsg 307
#define TINYSYS_NR_setns 308
#define TINYSYS_NR_getcpu 309
#define TINYSYS_NR_process_vm_readv 310
#define TINYSYS_NR_process_vm_writev 311
#define TINYSYS_NR_kcmp 312
#define TINYSYS_NR_finit_module 313
#define TINYSYS_NR_sched_setattr 314
#define TINYSYS_NR_sched_getattr 315
#define TINYSYS_NR_renameat2 316
#define TINYSYS_NR_seccomp 317
#define TINYSYS_NR_getrandom 318
#define TINYSYS_NR_memfd_create 319
#define TINYSYS_NR_kexec_file_load 320
#define TINYSYS_NR_bpf 321
#define TINYSYS_NR_execveat 322
#define TINYSYS_NR_userfaultfd 323
#define TINYSYS_NR_membarrier 324
#define TINYSYS_NR_mlock2 325
#define TINYSYS_NR_copy_file_range 326
#define TINYSYS_NR_preadv2 327
#define TINYSYS_NR_pwritev2 328
#define TINYSYS_NR_pkey_mprotect 329
#define TINYSYS_NR_pkey_alloc 330
#define TINYSYS_NR_pkey_free 331
#define TINYSYS_NR_statx 332
#define TINYSYS_NR_io_pgetevents 333
#define TINYSYS_NR_rseq 334
#define TINYSYS_NR_uretprobe 335
#define TINYSYS_NR_uprobe 336
#define TINYSYS_NR_pidfd_send_signal 424
#define TINYSYS_NR_io_uring_setup 425
#define TINYSYS_NR_io_uring_enter 426
#define TINYSYS_NR_io_uring_register 427
#define TINYSYS_NR_open_tree 428
#define TINYSYS_NR_move_mount 429
#define TINYSYS_NR_fsopen 430
#define TINYSYS_NR_fsconfig 431
#define TINYSYS_NR_fsmount 432
#define TINYSYS_NR_fspick 433
#define TINYSYS_NR_pidfd_open 434
#define TINYSYS_NR_clone3 435
#define TINYSYS_NR_close_range 436
#define TINYSYS_NR_openat2 437
#define TINYSYS_NR_pidfd_getfd 438
#define TINYSYS_NR_faccessat2 439
#define TINYSYS_NR_process_madvise 440
#define TINYSYS_NR_epoll_pwait2 441
#define TINYSYS_NR_mount_setattr 442
#define TINYSYS_NR_quotactl_fd 443
#define TINYSYS_NR_landlock_create_ruleset 444
#define TINYSYS_NR_landlock_add_rule 445
#define TINYSYS_NR_landlock_restrict_self 446
#define TINYSYS_NR_memfd_secret 447
#define TINYSYS_NR_process_mrelease 448
#define TINYSYS_NR_futex_waitv 449
#define TINYSYS_NR_set_mempolicy_home_node 450
#define TINYSYS_NR_cachestat 451
#define TINYSYS_NR_fchmodat2 452
#define TINYSYS_NR_map_shadow_stack 453
#define TINYSYS_NR_futex_wake 454
#define TINYSYS_NR_futex_wait 455
#define TINYSYS_NR_futex_requeue 456
#define TINYSYS_NR_statmount 457
#define TINYSYS_NR_listmount 458
#define TINYSYS_NR_lsm_get_self_attr 459
#define TINYSYS_NR_lsm_set_self_attr 460
#define TINYSYS_NR_lsm_list_modules 461
#define TINYSYS_NR_mseal 462
#define TINYSYS_NR_setxattrat 463
#define TINYSYS_NR_getxattrat 464
#define TINYSYS_NR_listxattrat 465
#define TINYSYS_NR_removexattrat 466
#define TINYSYS_NR_open_tree_attr 467
#define TINYSYS_NR_file_getattr 468
#define TINYSYS_NR_file_setattr 469
#define TINYSYS_NR_listns 470
#define TINYSYS_NR_rseq_slice_yield 471
#define TINYSYS_NR_fchroot 472
#elif defined(TINYSYS_NR_TABLE_generic)

/* System call numbers shared by the architectures that came late: aarch64, riscv, loongarch, arc and others,
 * complete to Linux 7.3.4. Source: the kernel's scripts/syscall.tbl, as its headers export it.
 * Written by cmake/numbers.cmake: run that, do not edit this.
 *
 * A call that not every architecture has is under a knob, TINYSYS_NR_ABI_ and the name of its column in that table.
 * The architecture's page defines, before this file, the knobs that arch/ARCH/kernel/Makefile.syscalls lists:
 *
 *	aarch64: renameat rlimit memfd_secret
 *	riscv64: riscv rlimit memfd_secret
 *	riscv32: riscv memfd_secret
 *	loongarch64: memfd_secret
 *	loongarch32: memfd_secret
 *	arc: arc time32 stat64 renameat rlimit
 *
 * 64 and 32 follow the size of long unless one of them is defined already. time32 is for 32-bit architectures that
 * still have the calls with a 32-bit time_t, stat64 for those that have the old stat calls. */

#if !defined(TINYSYS_NR_ABI_64) && !defined(TINYSYS_NR_ABI_32)
# if __SIZEOF_LONG__ == 8
#  define TINYSYS_NR_ABI_64
# else
#  define TINYSYS_NR_ABI_32
# endif
#endif

#define TINYSYS_NR_io_setup 0
#define TINYSYS_NR_io_destroy 1
#define TINYSYS_NR_io_submit 2
#define TINYSYS_NR_io_cancel 3
#define TINYSYS_NR_setxattr 5
#define TINYSYS_NR_lsetxattr 6
#define TINYSYS_NR_fsetxattr 7
#define TINYSYS_NR_getxattr 8
#define TINYSYS_NR_lgetxattr 9
#define TINYSYS_NR_fgetxattr 10
#define TINYSYS_NR_listxattr 11
#define TINYSYS_NR_llistxattr 12
#define TINYSYS_NR_flistxattr 13
#define TINYSYS_NR_removexattr 14
#define TINYSYS_NR_lremovexattr 15
#define TINYSYS_NR_fremovexattr 16
#define TINYSYS_NR_getcwd 17
#define TINYSYS_NR_lookup_dcookie 18
#define TINYSYS_NR_eventfd2 19
#define TINYSYS_NR_epoll_create1 20
#define TINYSYS_NR_epoll_ctl 21
#define TINYSYS_NR_epoll_pwait 22
#define TINYSYS_NR_dup 23
#define TINYSYS_NR_dup3 24
#define TINYSYS_NR_inotify_init1 26
#define TINYSYS_NR_inotify_add_watch 27
#define TINYSYS_NR_inotify_rm_watch 28
#define TINYSYS_NR_ioctl 29
#define TINYSYS_NR_ioprio_set 30
#define TINYSYS_NR_ioprio_get 31
#define TINYSYS_NR_flock 32
#define TINYSYS_NR_mknodat 33
#define TINYSYS_NR_mkdirat 34
#define TINYSYS_NR_unlinkat 35
#define TINYSYS_NR_symlinkat 36
#define TINYSYS_NR_linkat 37
#define TINYSYS_NR_umount2 39
#define TINYSYS_NR_mount 40
#define TINYSYS_NR_pivot_root 41
#define TINYSYS_NR_nfsservctl 42
#define TINYSYS_NR_fallocate 47
#define TINYSYS_NR_faccessat 48
#define TINYSYS_NR_chdir 49
#define TINYSYS_NR_fchdir 50
#define TINYSYS_NR_chroot 51
#define TINYSYS_NR_fchmod 52
#define TINYSYS_NR_fchmodat 53
#define TINYSYS_NR_fchownat 54
#define TINYSYS_NR_fchown 55
#define TINYSYS_NR_openat 56
#define TINYSYS_NR_close 57
#define TINYSYS_NR_vhangup 58
#define TINYSYS_NR_pipe2 59
#define TINYSYS_NR_quotactl 60
#define TINYSYS_NR_getdents64 61
#define TINYSYS_NR_read 63
#define TINYSYS_NR_write 64
#define TINYSYS_NR_readv 65
#define TINYSYS_NR_writev 66
#define TINYSYS_NR_pread64 67
#define TINYSYS_NR_pwrite64 68
#define TINYSYS_NR_preadv 69
#define TINYSYS_NR_pwritev 70
#define TINYSYS_NR_signalfd4 74
#define TINYSYS_NR_vmsplice 75
#define TINYSYS_NR_splice 76
#define TINYSYS_NR_tee 77
#define TINYSYS_NR_readlinkat 78
#define TINYSYS_NR_sync 81
#define TINYSYS_NR_fsync 82
#define TINYSYS_NR_fdatasync 83
#define TINYSYS_NR_sync_file_range 84
#define TINYSYS_NR_timerfd_create 85
#define TINYSYS_NR_acct 89
#define TINYSYS_NR_capget 90
#define TINYSYS_NR_capset 91
#define TINYSYS_NR_personality 92
#define TINYSYS_NR_exit 93
#define TINYSYS_NR_exit_group 94
#define TINYSYS_NR_waitid 95
#define TINYSYS_NR_set_tid_address 96
#define TINYSYS_NR_unshare 97
#define TINYSYS_NR_set_robust_list 99
#define TINYSYS_NR_get_robust_list 100
#define TINYSYS_NR_getitimer 102
#define TINYSYS_NR_setitimer 103
#define TINYSYS_NR_kexec_load 104
#define TINYSYS_NR_init_module 105
#define TINYSYS_NR_delete_module 106
#define TINYSYS_NR_timer_create 107
#define TINYSYS_NR_timer_getoverrun 109
#define TINYSYS_NR_timer_delete 111
#define TINYSYS_NR_syslog 116
#define TINYSYS_NR_ptrace 117
#define TINYSYS_NR_sched_setparam 118
#define TINYSYS_NR_sched_setscheduler 119
#define TINYSYS_NR_sched_getscheduler 120
#define TINYSYS_NR_sched_getparam 121
#define TINYSYS_NR_sched_setaffinity 122
#define TINYSYS_NR_sched_getaffinity 123
#define TINYSYS_NR_sched_yield 124
#define TINYSYS_NR_sched_get_priority_max 125
#define TINYSYS_NR_sched_get_priority_min 126
#define TINYSYS_NR_restart_syscall 128
#define TINYSYS_NR_kill 129
#define TINYSYS_NR_tkill 130
#define TINYSYS_NR_tgkill 131
#define TINYSYS_NR_sigaltstack 132
#define TINYSYS_NR_rt_sigsuspend 133
#define TINYSYS_NR_rt_sigaction 134
#define TINYSYS_NR_rt_sigprocmask 135
#define TINYSYS_NR_rt_sigpending 136
#define TINYSYS_NR_rt_sigqueueinfo 138
#define TINYSYS_NR_rt_sigreturn 139
#define TINYSYS_NR_setpriority 140
#define TINYSYS_NR_getpriority 141
#define TINYSYS_NR_reboot 142
#define TINYSYS_NR_setregid 143
#define TINYSYS_NR_setgid 144
#define TINYSYS_NR_setreuid 145
#define TINYSYS_NR_setuid 146
#define TINYSYS_NR_setresuid 147
#define TINYSYS_NR_getresuid 148
#define TINYSYS_NR_setresgid 149
#define TINYSYS_NR_getresgid 150
#define TINYSYS_NR_setfsuid 151
#define TINYSYS_NR_setfsgid 152
#define TINYSYS_NR_times 153
#define TINYSYS_NR_setpgid 154
#define TINYSYS_NR_getpgid 155
#define TINYSYS_NR_getsid 156
#define TINYSYS_NR_setsid 157
#define TINYSYS_NR_getgroups 158
#define TINYSYS_NR_setgroups 159
#define TINYSYS_NR_uname 160
#define TINYSYS_NR_sethostname 161
#define TINYSYS_NR_setdomainname 162
#define TINYSYS_NR_getrusage 165
#define TINYSYS_NR_umask 166
#define TINYSYS_NR_prctl 167
#define TINYSYS_NR_getcpu 168
#define TINYSYS_NR_getpid 172
#define TINYSYS_NR_getppid 173
#define TINYSYS_NR_getuid 174
#define TINYSYS_NR_geteuid 175
#define TINYSYS_NR_getgid 176
#define TINYSYS_NR_getegid 177
#define TINYSYS_NR_gettid 178
#define TINYSYS_NR_sysinfo 179
#define TINYSYS_NR_mq_open 180
#define TINYSYS_NR_mq_unlink 181
#define TINYSYS_NR_mq_notify 184
#define TINYSYS_NR_mq_getsetattr 185
#define TINYSYS_NR_msgget 186
#define TINYSYS_NR_msgctl 187
#define TINYSYS_NR_msgrcv 188
#define TINYSYS_NR_msgsnd 189
#define TINYSYS_NR_semget 190
#define TINYSYS_NR_semctl 191
#define TINYSYS_NR_semop 193
#define TINYSYS_NR_shmget 194
#define TINYSYS_NR_shmctl 195
#define TINYSYS_NR_shmat 196
#define TINYSYS_NR_shmdt 197
#define TINYSYS_NR_socket 198
#define TINYSYS_NR_socketpair 199
#define TINYSYS_NR_bind 200
#define TINYSYS_NR_listen 201
#define TINYSYS_NR_accept 202
#define TINYSYS_NR_connect 203
#define TINYSYS_NR_getsockname 204
#define TINYSYS_NR_getpeername 205
#define TINYSYS_NR_sendto 206
#define TINYSYS_NR_recvfrom 207
#define TINYSYS_NR_setsockopt 208
#define TINYSYS_NR_getsockopt 209
#define TINYSYS_NR_shutdown 210
#define TINYSYS_NR_sendmsg 211
#define TINYSYS_NR_recvmsg 212
#define TINYSYS_NR_readahead 213
#define TINYSYS_NR_brk 214
#define TINYSYS_NR_munmap 215
#define TINYSYS_NR_mremap 216
#define TINYSYS_NR_add_key 217
#define TINYSYS_NR_request_key 218
#define TINYSYS_NR_keyctl 219
#define TINYSYS_NR_clone 220
#define TINYSYS_NR_execve 221
#define TINYSYS_NR_swapon 224
#define TINYSYS_NR_swapoff 225
#define TINYSYS_NR_mprotect 226
#define TINYSYS_NR_msync 227
#define TINYSYS_NR_mlock 228
#define TINYSYS_NR_munlock 229
#define TINYSYS_NR_mlockall 230
#define TINYSYS_NR_munlockall 231
#define TINYSYS_NR_mincore 232
#define TINYSYS_NR_madvise 233
#define TINYSYS_NR_remap_file_pages 234
#define TINYSYS_NR_mbind 235
#define TINYSYS_NR_get_mempolicy 236
#define TINYSYS_NR_set_mempolicy 237
#define TINYSYS_NR_migrate_pages 238
#define TINYSYS_NR_move_pages 239
#define TINYSYS_NR_rt_tgsigqueueinfo 240
#define TINYSYS_NR_perf_event_open 241
#define TINYSYS_NR_accept4 242
#define TINYSYS_NR_prlimit64 261
#define TINYSYS_NR_fanotify_init 262
#define TINYSYS_NR_fanotify_mark 263
#define TINYSYS_NR_name_to_handle_at 264
#define TINYSYS_NR_open_by_handle_at 265
#define TINYSYS_NR_syncfs 267
#define TINYSYS_NR_setns 268
#define TINYSYS_NR_sendmmsg 269
#define TINYSYS_NR_process_vm_readv 270
#define TINYSYS_NR_process_vm_writev 271
#define TINYSYS_NR_kcmp 272
#define TINYSYS_NR_finit_module 273
#define TINYSYS_NR_sched_setattr 274
#define TINYSYS_NR_sched_getattr 275
#define TINYSYS_NR_renameat2 276
#define TINYSYS_NR_seccomp 277
#define TINYSYS_NR_getrandom 278
#define TINYSYS_NR_memfd_create 279
#define TINYSYS_NR_bpf 280
#define TINYSYS_NR_execveat 281
#define TINYSYS_NR_userfaultfd 282
#define TINYSYS_NR_membarrier 283
#define TINYSYS_NR_mlock2 284
#define TINYSYS_NR_copy_file_range 285
#define TINYSYS_NR_preadv2 286
#define TINYSYS_NR_pwritev2 287
#define TINYSYS_NR_pkey_mprotect 288
#define TINYSYS_NR_pkey_alloc 289
#define TINYSYS_NR_pkey_free 290
#define TINYSYS_NR_statx 291
#define TINYSYS_NR_rseq 293
#define TINYSYS_NR_kexec_file_load 294
#define TINYSYS_NR_pidfd_send_signal 424
#define TINYSYS_NR_io_uring_setup 425
#define TINYSYS_NR_io_uring_enter 426
#define TINYSYS_NR_io_uring_register 427
#define TINYSYS_NR_open_tree 428
#define TINYSYS_NR_move_mount 429
#define TINYSYS_NR_fsopen 430
#define TINYSYS_NR_fsconfig 431
#define TINYSYS_NR_fsmount 432
#define TINYSYS_NR_fspick 433
#define TINYSYS_NR_pidfd_open 434
#define TINYSYS_NR_clone3 435
#define TINYSYS_NR_close_range 436
#define TINYSYS_NR_openat2 437
#define TINYSYS_NR_pidfd_getfd 438
#define TINYSYS_NR_faccessat2 439
#define TINYSYS_NR_process_madvise 440
#define TINYSYS_NR_epoll_pwait2 441
#define TINYSYS_NR_mount_setattr 442
#define TINYSYS_NR_quotactl_fd 443
#define TINYSYS_NR_landlock_create_ruleset 444
#define TINYSYS_NR_landlock_add_rule 445
#define TINYSYS_NR_landlock_restrict_self 446
#define TINYSYS_NR_process_mrelease 448
#define TINYSYS_NR_futex_waitv 449
#define TINYSYS_NR_set_mempolicy_home_node 450
#define TINYSYS_NR_cachestat 451
#define TINYSYS_NR_fchmodat2 452
#define TINYSYS_NR_map_shadow_stack 453
#define TINYSYS_NR_futex_wake 454
#define TINYSYS_NR_futex_wait 455
#define TINYSYS_NR_futex_requeue 456
#define TINYSYS_NR_statmount 457
#define TINYSYS_NR_listmount 458
#define TINYSYS_NR_lsm_get_self_attr 459
#define TINYSYS_NR_lsm_set_self_attr 460
#define TINYSYS_NR_lsm_list_modules 461
#define TINYSYS_NR_mseal 462
#define TINYSYS_NR_setxattrat 463
#define TINYSYS_NR_getxattrat 464
#define TINYSYS_NR_listxattrat 465
#define TINYSYS_NR_removexattrat 466
#define TINYSYS_NR_open_tree_attr 467
#define TINYSYS_NR_file_getattr 468
#define TINYSYS_NR_file_setattr 469
#define TINYSYS_NR_listns 470
#define TINYSYS_NR_rseq_slice_yield 471
#define TINYSYS_NR_fchroot 472

#ifdef TINYSYS_NR_ABI_64
#define TINYSYS_NR_fcntl 25
#define TINYSYS_NR_statfs 43
#define TINYSYS_NR_fstatfs 44
#define TINYSYS_NR_truncate 45
#define TINYSYS_NR_ftruncate 46
#define TINYSYS_NR_lseek 62
#define TINYSYS_NR_sendfile 71
#define TINYSYS_NR_newfstatat 79
#define TINYSYS_NR_fstat 80
#define TINYSYS_NR_mmap 222
#define TINYSYS_NR_fadvise64 223
#endif

#if defined(TINYSYS_NR_ABI_64) || defined(TINYSYS_NR_ABI_time32)
#define TINYSYS_NR_io_getevents 4
#define TINYSYS_NR_pselect6 72
#define TINYSYS_NR_ppoll 73
#define TINYSYS_NR_timerfd_settime 86
#define TINYSYS_NR_timerfd_gettime 87
#define TINYSYS_NR_utimensat 88
#define TINYSYS_NR_futex 98
#define TINYSYS_NR_nanosleep 101
#define TINYSYS_NR_timer_gettime 108
#define TINYSYS_NR_timer_settime 110
#define TINYSYS_NR_clock_settime 112
#define TINYSYS_NR_clock_gettime 113
#define TINYSYS_NR_clock_getres 114
#define TINYSYS_NR_clock_nanosleep 115
#define TINYSYS_NR_sched_rr_get_interval 127
#define TINYSYS_NR_rt_sigtimedwait 137
#define TINYSYS_NR_gettimeofday 169
#define TINYSYS_NR_settimeofday 170
#define TINYSYS_NR_adjtimex 171
#define TINYSYS_NR_mq_timedsend 182
#define TINYSYS_NR_mq_timedreceive 183
#define TINYSYS_NR_semtimedop 192
#define TINYSYS_NR_recvmmsg 243
#define TINYSYS_NR_wait4 260
#define TINYSYS_NR_clock_adjtime 266
#define TINYSYS_NR_io_pgetevents 292
#endif

#ifdef TINYSYS_NR_ABI_32
#define TINYSYS_NR_fcntl64 25
#define TINYSYS_NR_statfs64 43
#define TINYSYS_NR_fstatfs64 44
#define TINYSYS_NR_truncate64 45
#define TINYSYS_NR_ftruncate64 46
#define TINYSYS_NR_llseek 62
#define TINYSYS_NR_sendfile64 71
#define TINYSYS_NR_mmap2 222
#define TINYSYS_NR_fadvise64_64 223
#define TINYSYS_NR_clock_gettime64 403
#define TINYSYS_NR_clock_settime64 404
#define TINYSYS_NR_clock_adjtime64 405
#define TINYSYS_NR_clock_getres_time64 406
#define TINYSYS_NR_clock_nanosleep_time64 407
#define TINYSYS_NR_timer_gettime64 408
#define TINYSYS_NR_timer_settime64 409
#define TINYSYS_NR_timerfd_gettime64 410
#define TINYSYS_NR_timerfd_settime64 411
#define TINYSYS_NR_utimensat_time64 412
#define TINYSYS_NR_pselect6_time64 413
#define TINYSYS_NR_ppoll_time64 414
#define TINYSYS_NR_io_pgetevents_time64 416
#define TINYSYS_NR_recvmmsg_time64 417
#define TINYSYS_NR_mq_timedsend_time64 418
#define TINYSYS_NR_mq_timedreceive_time64 419
#define TINYSYS_NR_semtimedop_time64 420
#define TINYSYS_NR_rt_sigtimedwait_time64 421
#define TINYSYS_NR_futex_time64 422
#define TINYSYS_NR_sched_rr_get_interval_time64 423
#endif

#ifdef TINYSYS_NR_ABI_stat64
#define TINYSYS_NR_fstatat64 79
#define TINYSYS_NR_fstat64 80
#endif

#ifdef TINYSYS_NR_ABI_renameat
#define TINYSYS_NR_renameat 38
#endif

#ifdef TINYSYS_NR_ABI_rlimit
#define TINYSYS_NR_getrlimit 163
#define TINYSYS_NR_setrlimit 164
#endif

#ifdef TINYSYS_NR_ABI_memfd_secret
#define TINYSYS_NR_memfd_secret 447
#endif

#ifdef TINYSYS_NR_ABI_riscv
#define TINYSYS_NR_riscv_hwprobe 258
#define TINYSYS_NR_riscv_flush_icache 259
#endif

#ifdef TINYSYS_NR_ABI_arc
#define TINYSYS_NR_cacheflush 244
#define TINYSYS_NR_arc_settls 245
#define TINYSYS_NR_arc_gettls 246
#define TINYSYS_NR_sysfs 247
#define TINYSYS_NR_arc_usr_cmpxchg 248
#endif

#ifdef TINYSYS_NR_ABI_csky
#define TINYSYS_NR_set_thread_area 244
#define TINYSYS_NR_cacheflush 245
#endif

#ifdef TINYSYS_NR_ABI_nios2
#define TINYSYS_NR_cacheflush 244
#endif

#ifdef TINYSYS_NR_ABI_or1k
#define TINYSYS_NR_or1k_atomic 244
#endif
#endif

/*
 * Error numbers. Sources: errno(3), include/uapi/asm-generic/errno.h.
 */

#define TINYSYS_EPERM 1
#define TINYSYS_ENOENT 2
#define TINYSYS_ESRCH 3
#define TINYSYS_EINTR 4
#define TINYSYS_EIO 5
#define TINYSYS_ENXIO 6
#define TINYSYS_E2BIG 7
#define TINYSYS_ENOEXEC 8
#define TINYSYS_EBADF 9
#define TINYSYS_ECHILD 10
#define TINYSYS_EAGAIN 11
#define TINYSYS_ENOMEM 12
#define TINYSYS_EACCES 13
#define TINYSYS_EFAULT 14
#define TINYSYS_ENOTBLK 15
#define TINYSYS_EBUSY 16
#define TINYSYS_EEXIST 17
#define TINYSYS_EXDEV 18
#define TINYSYS_ENODEV 19
#define TINYSYS_ENOTDIR 20
#define TINYSYS_EISDIR 21
#define TINYSYS_EINVAL 22
#define TINYSYS_ENFILE 23
#define TINYSYS_EMFILE 24
#define TINYSYS_ENOTTY 25
#define TINYSYS_ETXTBSY 26
#define TINYSYS_EFBIG 27
#define TINYSYS_ENOSPC 28
#define TINYSYS_ESPIPE 29
#define TINYSYS_EROFS 30
#define TINYSYS_EMLINK 31
#define TINYSYS_EPIPE 32
#define TINYSYS_EDOM 33
#define TINYSYS_ERANGE 34
#define TINYSYS_EDEADLK 35
#define TINYSYS_ENAMETOOLONG 36
#define TINYSYS_ENOLCK 37
#define TINYSYS_ENOSYS 38
#define TINYSYS_ENOTEMPTY 39
#define TINYSYS_ELOOP 40
#define TINYSYS_ENOMSG 42
#define TINYSYS_EIDRM 43
#define TINYSYS_ECHRNG 44
#define TINYSYS_EL2NSYNC 45
#define TINYSYS_EL3HLT 46
#define TINYSYS_EL3RST 47
#define TINYSYS_ELNRNG 48
#define TINYSYS_EUNATCH 49
#define TINYSYS_ENOCSI 50
#define TINYSYS_EL2HLT 51
#define TINYSYS_EBADE 52
#define TINYSYS_EBADR 53
#define TINYSYS_EXFULL 54
#define TINYSYS_ENOANO 55
#define TINYSYS_EBADRQC 56
#define TINYSYS_EBADSLT 57
#define TINYSYS_EBFONT 59
#define TINYSYS_ENOSTR 60
#define TINYSYS_ENODATA 61
#define TINYSYS_ETIME 62
#define TINYSYS_ENOSR 63
#define TINYSYS_ENONET 64
#define TINYSYS_ENOPKG 65
#define TINYSYS_EREMOTE 66
#define TINYSYS_ENOLINK 67
#define TINYSYS_EADV 68
#define TINYSYS_ESRMNT 69
#define TINYSYS_ECOMM 70
#define TINYSYS_EPROTO 71
#define TINYSYS_EMULTIHOP 72
#define TINYSYS_EDOTDOT 73
#define TINYSYS_EBADMSG 74
#define TINYSYS_EOVERFLOW 75
#define TINYSYS_ENOTUNIQ 76
#define TINYSYS_EBADFD 77
#define TINYSYS_EREMCHG 78
#define TINYSYS_ELIBACC 79
#define TINYSYS_ELIBBAD 80
#define TINYSYS_ELIBSCN 81
#define TINYSYS_ELIBMAX 82
#define TINYSYS_ELIBEXEC 83
#define TINYSYS_EILSEQ 84
#define TINYSYS_ERESTART 85
#define TINYSYS_ESTRPIPE 86
#define TINYSYS_EUSERS 87
#define TINYSYS_ENOTSOCK 88
#define TINYSYS_EDESTADDRREQ 89
#define TINYSYS_EMSGSIZE 90
#define TINYSYS_EPROTOTYPE 91
#define TINYSYS_ENOPROTOOPT 92
#define TINYSYS_EPROTONOSUPPORT 93
#define TINYSYS_ESOCKTNOSUPPORT 94
#define TINYSYS_EOPNOTSUPP 95
#define TINYSYS_EPFNOSUPPORT 96
#define TINYSYS_EAFNOSUPPORT 97
#define TINYSYS_EADDRINUSE 98
#define TINYSYS_EADDRNOTAVAIL 99
#define TINYSYS_ENETDOWN 100
#define TINYSYS_ENETUNREACH 101
#define TINYSYS_ENETRESET 102
#define TINYSYS_ECONNABORTED 103
#define TINYSYS_ECONNRESET 104
#define TINYSYS_ENOBUFS 105
#define TINYSYS_EISCONN 106
#define TINYSYS_ENOTCONN 107
#define TINYSYS_ESHUTDOWN 108
#define TINYSYS_ETOOMANYREFS 109
#define TINYSYS_ETIMEDOUT 110
#define TINYSYS_ECONNREFUSED 111
#define TINYSYS_EHOSTDOWN 112
#define TINYSYS_EHOSTUNREACH 113
#define TINYSYS_EALREADY 114
#define TINYSYS_EINPROGRESS 115
#define TINYSYS_ESTALE 116
#define TINYSYS_EUCLEAN 117
#define TINYSYS_ENOTNAM 118
#define TINYSYS_ENAVAIL 119
#define TINYSYS_EISNAM 120
#define TINYSYS_EREMOTEIO 121
#define TINYSYS_EDQUOT 122
#define TINYSYS_ENOMEDIUM 123
#define TINYSYS_EMEDIUMTYPE 124
#define TINYSYS_ECANCELED 125
#define TINYSYS_ENOKEY 126
#define TINYSYS_EKEYEXPIRED 127
#define TINYSYS_EKEYREVOKED 128
#define TINYSYS_EKEYREJECTED 129
#define TINYSYS_EOWNERDEAD 130
#define TINYSYS_ENOTRECOVERABLE 131
#define TINYSYS_ERFKILL 132
#define TINYSYS_EHWPOISON 133
#define TINYSYS_EDEADLOCK TINYSYS_EDEADLK
#define TINYSYS_ENOTSUP TINYSYS_EOPNOTSUPP
#define TINYSYS_EWOULDBLOCK TINYSYS_EAGAIN

/*
 * tinysys_syscall(nr, ...): the system call nr with none to six arguments.
 *
 * Returns the kernel's word, a long: -4095..-1 is -errno, anything else is the result. errno is not touched.
 *
 * Each argument is evaluated once, before any register is loaded, and keeps its own width: an int is passed as the
 * int that it is, without the instruction that widens it, so an argument that the kernel declares as a long, a size
 * or an offset must have that type here (write "(long)-1", "sizeof x", "0L"). A bit-field takes a "+" in C. The typed
 * wrappers do this by themselves. Source: syscall(2), and the calling convention on the architecture page.
 */
#define tinysys_syscall(...) TINYSYS_SYSCALL(TINYSYS_COUNT(__VA_ARGS__, 6, 5, 4, 3, 2, 1, 0, 0), __VA_ARGS__)

#define TINYSYS_COUNT(nr, a, b, c, d, e, f, n, ...) n

/* One call may be an argument of another, whose names it then shadows. */
#define TINYSYS_MAY_NEST _Pragma("GCC diagnostic push") _Pragma("GCC diagnostic ignored \"-Wshadow\"")

#define TINYSYS_SYSCALL(n, ...) TINYSYS_SYSCALL_(n, __VA_ARGS__)
#define TINYSYS_SYSCALL_(n, ...)                                                                          \
	__extension__({                                                                                   \
		TINYSYS_MAY_NEST                                                                          \
		TINYSYS_EVALUATE##n(__VA_ARGS__);                                                         \
		TINYSYS_LOAD##n;                                                                          \
		register long tinysys_ret __asm__(TINYSYS_REG_RET);                                       \
		__asm__ volatile(TINYSYS_TRAP : "=r"(tinysys_ret) : TINYSYS_INPUT##n : TINYSYS_CLOBBERS); \
		_Pragma("GCC diagnostic pop") tinysys_ret;                                                \
	})

/* An argument as a function would get it: arrays as pointers, nothing narrower than int. */
#if defined(__cplusplus)
extern "C++" {
template <typename T> TINYSYS_WRAPPER auto tinysys_argument(T value) -> decltype(+value)
{
	return value;
}
TINYSYS_WRAPPER void *tinysys_argument(decltype(nullptr))
{
	return nullptr;
}
}
#define TINYSYS_EVALUATE(n, value) auto tinysys_value##n = tinysys_argument(value)
#define TINYSYS_LOAD(n, reg) register decltype(tinysys_value##n) tinysys_reg##n __asm__(reg) = tinysys_value##n
#else
#define TINYSYS_EVALUATE(n, value) __auto_type tinysys_value##n = (value)
#define TINYSYS_LOAD(n, reg)                                                                 \
	register __typeof__(__builtin_choose_expr(sizeof(tinysys_value##n) < sizeof(int), 0, \
						  tinysys_value##n)) tinysys_reg##n __asm__(reg) = tinysys_value##n
#endif

#define TINYSYS_EVALUATE0(nr) TINYSYS_EVALUATE(0, nr)
#define TINYSYS_EVALUATE1(nr, a) \
	TINYSYS_EVALUATE0(nr);   \
	TINYSYS_EVALUATE(1, a)
#define TINYSYS_EVALUATE2(nr, a, b) \
	TINYSYS_EVALUATE1(nr, a);   \
	TINYSYS_EVALUATE(2, b)
#define TINYSYS_EVALUATE3(nr, a, b, c) \
	TINYSYS_EVALUATE2(nr, a, b);   \
	TINYSYS_EVALUATE(3, c)
#define TINYSYS_EVALUATE4(nr, a, b, c, d) \
	TINYSYS_EVALUATE3(nr, a, b, c);   \
	TINYSYS_EVALUATE(4, d)
#define TINYSYS_EVALUATE5(nr, a, b, c, d, e) \
	TINYSYS_EVALUATE4(nr, a, b, c, d);   \
	TINYSYS_EVALUATE(5, e)
#define TINYSYS_EVALUATE6(nr, a, b, c, d, e, f) \
	TINYSYS_EVALUATE5(nr, a, b, c, d, e);   \
	TINYSYS_EVALUATE(6, f)

#define TINYSYS_LOAD0 TINYSYS_LOAD(0, TINYSYS_REG_NR)
#define TINYSYS_LOAD1  \
	TINYSYS_LOAD0; \
	TINYSYS_LOAD(1, TINYSYS_REG_ARG1)
#define TINYSYS_LOAD2  \
	TINYSYS_LOAD1; \
	TINYSYS_LOAD(2, TINYSYS_REG_ARG2)
#define TINYSYS_LOAD3  \
	TINYSYS_LOAD2; \
	TINYSYS_LOAD(3, TINYSYS_REG_ARG3)
#define TINYSYS_LOAD4  \
	TINYSYS_LOAD3; \
	TINYSYS_LOAD(4, TINYSYS_REG_ARG4)
#define TINYSYS_LOAD5  \
	TINYSYS_LOAD4; \
	TINYSYS_LOAD(5, TINYSYS_REG_ARG5)
#define TINYSYS_LOAD6  \
	TINYSYS_LOAD5; \
	TINYSYS_LOAD(6, TINYSYS_REG_ARG6)

#define TINYSYS_INPUT0 "r"(tinysys_reg0)
#define TINYSYS_INPUT1 TINYSYS_INPUT0, "r"(tinysys_reg1)
#define TINYSYS_INPUT2 TINYSYS_INPUT1, "r"(tinysys_reg2)
#define TINYSYS_INPUT3 TINYSYS_INPUT2, "r"(tinysys_reg3)
#define TINYSYS_INPUT4 TINYSYS_INPUT3, "r"(tinysys_reg4)
#define TINYSYS_INPUT5 TINYSYS_INPUT4, "r"(tinysys_reg5)
#define TINYSYS_INPUT6 TINYSYS_INPUT5, "r"(tinysys_reg6)

/*
 * Time, 64-bit on every ABI. Sources: clock_gettime(2), clock_nanosleep(2); include/uapi/linux/time.h.
 */

#define TINYSYS_CLOCK_REALTIME 0
#define TINYSYS_CLOCK_MONOTONIC 1
#define TINYSYS_CLOCK_PROCESS_CPUTIME_ID 2
#define TINYSYS_CLOCK_THREAD_CPUTIME_ID 3
#define TINYSYS_CLOCK_MONOTONIC_RAW 4
#define TINYSYS_CLOCK_REALTIME_COARSE 5
#define TINYSYS_CLOCK_MONOTONIC_COARSE 6
#define TINYSYS_CLOCK_BOOTTIME 7
#define TINYSYS_TIMER_ABSTIME 1

/* seconds, and nanoseconds 0..999999999 */
struct kernel_timespec {
	kernel_time_t sec;
	long long nsec;
};

TINYSYS_SIZE(struct kernel_timespec, 16);
TINYSYS_OFFSET(struct kernel_timespec, nsec, 8);

TINYSYS_BEGIN

/* clock_gettime(2): by the system call, not the vDSO */
TINYSYS_WRAPPER int sys_clock_gettime(kernel_clockid_t clock, struct kernel_timespec *now)
{
	return (int)tinysys_syscall(TINYSYS_NR_clock_gettime, clock, now);
}

/* nanosleep(2): on CLOCK_MONOTONIC; -EINTR leaves what was left in remain, which may be NULL */
TINYSYS_WRAPPER int sys_nanosleep(const struct kernel_timespec *request, struct kernel_timespec *remain)
{
	return (int)tinysys_syscall(TINYSYS_NR_nanosleep, request, remain);
}

/* clock_nanosleep(2): with TIMER_ABSTIME until request, and remain is not written */
TINYSYS_WRAPPER int sys_clock_nanosleep(kernel_clockid_t clock, int flags, const struct kernel_timespec *request,
					struct kernel_timespec *remain)
{
	return (int)tinysys_syscall(TINYSYS_NR_clock_nanosleep, clock, flags, request, remain);
}

TINYSYS_END

/*
 * Signals: the kernel's own structures, the restorer, the calls. Sources: signal(7), sigaction(2), rt_sigqueueinfo(2),
 * signalfd(2); include/linux/signal_types.h and include/uapi/asm-generic/{signal,siginfo,ucontext}.h.
 */

#define TINYSYS_SIGHUP 1
#define TINYSYS_SIGINT 2
#define TINYSYS_SIGQUIT 3
#define TINYSYS_SIGILL 4
#define TINYSYS_SIGTRAP 5
#define TINYSYS_SIGABRT 6
#define TINYSYS_SIGBUS 7
#define TINYSYS_SIGFPE 8
#define TINYSYS_SIGKILL 9
#define TINYSYS_SIGUSR1 10
#define TINYSYS_SIGSEGV 11
#define TINYSYS_SIGUSR2 12
#define TINYSYS_SIGPIPE 13
#define TINYSYS_SIGALRM 14
#define TINYSYS_SIGTERM 15
#define TINYSYS_SIGSTKFLT 16
#define TINYSYS_SIGCHLD 17
#define TINYSYS_SIGCONT 18
#define TINYSYS_SIGSTOP 19
#define TINYSYS_SIGTSTP 20
#define TINYSYS_SIGTTIN 21
#define TINYSYS_SIGTTOU 22
#define TINYSYS_SIGURG 23
#define TINYSYS_SIGXCPU 24
#define TINYSYS_SIGXFSZ 25
#define TINYSYS_SIGVTALRM 26
#define TINYSYS_SIGPROF 27
#define TINYSYS_SIGWINCH 28
#define TINYSYS_SIGIO 29
#define TINYSYS_SIGPWR 30
#define TINYSYS_SIGSYS 31
#define TINYSYS_SIGIOT TINYSYS_SIGABRT
#define TINYSYS_SIGPOLL TINYSYS_SIGIO
/* the kernel's: libc keeps 32 and 33 for itself, and its NSIG is one more */
#define TINYSYS_SIGRTMIN 32
#define TINYSYS_SIGRTMAX 64
#define TINYSYS_NSIG 64

#define TINYSYS_SIG_DFL ((void (*)(int))0)
#define TINYSYS_SIG_IGN ((void (*)(int))1)

/* flags of struct kernel_sigaction */
#define TINYSYS_SA_NOCLDSTOP 0x00000001
#define TINYSYS_SA_NOCLDWAIT 0x00000002
#define TINYSYS_SA_SIGINFO 0x00000004
#define TINYSYS_SA_ONSTACK 0x08000000
#define TINYSYS_SA_RESTART 0x10000000
#define TINYSYS_SA_NODEFER 0x40000000
#define TINYSYS_SA_RESETHAND 0x80000000

/* how of sys_rt_sigprocmask() */
#define TINYSYS_SIG_BLOCK 0
#define TINYSYS_SIG_UNBLOCK 1
#define TINYSYS_SIG_SETMASK 2

/* flags of struct kernel_stack */
#define TINYSYS_SS_ONSTACK 1
#define TINYSYS_SS_DISABLE 2
#define TINYSYS_SS_AUTODISARM 0x80000000
#if !defined(TINYSYS_MINSIGSTKSZ)
#define TINYSYS_MINSIGSTKSZ 2048
#define TINYSYS_SIGSTKSZ 8192
#endif

/* code of struct kernel_siginfo */
#define TINYSYS_SI_USER 0
#define TINYSYS_SI_KERNEL 0x80
#define TINYSYS_SI_QUEUE (-1)
#define TINYSYS_SI_TIMER (-2)
#define TINYSYS_SI_MESGQ (-3)
#define TINYSYS_SI_ASYNCIO (-4)
#define TINYSYS_SI_SIGIO (-5)
#define TINYSYS_SI_TKILL (-6)
#define TINYSYS_ILL_ILLOPC 1
#define TINYSYS_ILL_ILLOPN 2
#define TINYSYS_ILL_ILLADR 3
#define TINYSYS_ILL_ILLTRP 4
#define TINYSYS_ILL_PRVOPC 5
#define TINYSYS_ILL_PRVREG 6
#define TINYSYS_ILL_COPROC 7
#define TINYSYS_ILL_BADSTK 8
#define TINYSYS_FPE_INTDIV 1
#define TINYSYS_FPE_INTOVF 2
#define TINYSYS_FPE_FLTDIV 3
#define TINYSYS_FPE_FLTOVF 4
#define TINYSYS_FPE_FLTUND 5
#define TINYSYS_FPE_FLTRES 6
#define TINYSYS_FPE_FLTINV 7
#define TINYSYS_FPE_FLTSUB 8
#define TINYSYS_SEGV_MAPERR 1
#define TINYSYS_SEGV_ACCERR 2
#define TINYSYS_SEGV_BNDERR 3
#define TINYSYS_SEGV_PKUERR 4
#define TINYSYS_BUS_ADRALN 1
#define TINYSYS_BUS_ADRERR 2
#define TINYSYS_BUS_OBJERR 3
#define TINYSYS_BUS_MCEERR_AR 4
#define TINYSYS_BUS_MCEERR_AO 5
#define TINYSYS_TRAP_BRKPT 1
#define TINYSYS_TRAP_TRACE 2
#define TINYSYS_POLL_IN 1
#define TINYSYS_POLL_OUT 2
#define TINYSYS_POLL_MSG 3
#define TINYSYS_POLL_ERR 4
#define TINYSYS_POLL_PRI 5
#define TINYSYS_POLL_HUP 6
#define TINYSYS_CLD_EXITED 1
#define TINYSYS_CLD_KILLED 2
#define TINYSYS_CLD_DUMPED 3
#define TINYSYS_CLD_TRAPPED 4
#define TINYSYS_CLD_STOPPED 5
#define TINYSYS_CLD_CONTINUED 6

/* flags of sys_signalfd4() */
#define TINYSYS_SFD_CLOEXEC TINYSYS_O_CLOEXEC
#define TINYSYS_SFD_NONBLOCK TINYSYS_O_NONBLOCK

/* Signal n is bit (n - 1) of the words, the low word first, in either byte order. */
typedef struct {
	kernel_ulong_t bits[TINYSYS_NSIG / (8 * sizeof(kernel_ulong_t))];
} kernel_sigset_t;

/* What a queued signal or a timer carries, sigqueue(3). */
union kernel_sigval {
	int sival_int;
	void *sival_ptr;
};

/* Fields have no prefix: libc headers make macros of si_pid and its kind. Which ones the kernel fills follows from
 * signo and code, as sigaction(2) tells under siginfo_t. */
struct kernel_siginfo {
	int signo;
	int error;
	int code;
	int pad;
	__extension__ union {
		unsigned char bytes[112];
		/* sent by kill, sigqueue, a child */
		__extension__ struct {
			kernel_pid_t pid;
			kernel_uid_t uid;
			__extension__ union {
				union kernel_sigval value;
				__extension__ struct {
					int status;
					kernel_long_t utime, stime;
				};
			};
		};
		/* SI_TIMER */
		__extension__ struct {
			int timerid, overrun;
			union kernel_sigval timer_value;
		};
		/* SIGILL SIGFPE SIGSEGV SIGBUS SIGTRAP */
		__extension__ struct {
			void *addr;
			__extension__ union {
				short addr_lsb;
				__extension__ struct {
					char bounds_pad[sizeof(void *)];
					void *lower, *upper;
				};
				__extension__ struct {
					char pkey_pad[sizeof(void *)];
					unsigned int pkey;
				};
			};
		};
		/* SIGIO */
		__extension__ struct {
			kernel_long_t band;
			int fd;
		};
		/* SIGSYS */
		__extension__ struct {
			void *call_addr;
			int syscall;
			unsigned int arch;
		};
	};
};

/* Not struct sigaction of libc, and on some ABIs not the one of <asm/signal.h> either. */
struct kernel_sigaction {
	__extension__ union {
		void (*handler)(int signo);
		void (*sigaction)(int signo, struct kernel_siginfo *info, void *ucontext);
	};
	kernel_ulong_t flags;
#if defined(TINYSYS_SA_RESTORER)
	void (*restorer)(void);
#endif
	kernel_sigset_t mask;
};

/* sigaltstack(2): the lowest address and the bytes above it. */
struct kernel_stack {
	void *sp;
	int flags;
	kernel_size_t size;
};

/* The third argument of an SA_SIGINFO handler. mcontext stands on the architecture page. */
struct kernel_ucontext {
	kernel_ulong_t flags;
	struct kernel_ucontext *link;
	struct kernel_stack stack;
#if defined(TINYSYS_UCONTEXT_SIGMASK_FIRST)
	kernel_sigset_t sigmask;
	unsigned char sigmask_room[128 - sizeof(kernel_sigset_t)];
	struct kernel_sigcontext mcontext;
#else
	struct kernel_sigcontext mcontext;
	kernel_sigset_t sigmask;
#endif
};

/* What a signalfd reads (include/uapi/linux/signalfd.h). */
struct kernel_signalfd_siginfo {
	__UINT32_TYPE__ signo;
	__INT32_TYPE__ error;
	__INT32_TYPE__ code;
	__UINT32_TYPE__ pid;
	__UINT32_TYPE__ uid;
	__INT32_TYPE__ fd;
	__UINT32_TYPE__ tid;
	__UINT32_TYPE__ band;
	__UINT32_TYPE__ overrun;
	__UINT32_TYPE__ trapno;
	__INT32_TYPE__ status;
	__INT32_TYPE__ value_int;
	__UINT64_TYPE__ value_ptr;
	__UINT64_TYPE__ utime;
	__UINT64_TYPE__ stime;
	__UINT64_TYPE__ addr;
	__UINT16_TYPE__ addr_lsb;
	__UINT16_TYPE__ pad;
	__INT32_TYPE__ syscall;
	__UINT64_TYPE__ call_addr;
	__UINT32_TYPE__ arch;
	__UINT8_TYPE__ room[28];
};

TINYSYS_SIZE(kernel_sigset_t, 8);
#if defined(TINYSYS_SA_RESTORER)
TINYSYS_SIZE(struct kernel_sigaction, 32);
TINYSYS_OFFSET(struct kernel_sigaction, restorer, 16);
TINYSYS_OFFSET(struct kernel_sigaction, mask, 24);
#else
TINYSYS_SIZE(struct kernel_sigaction, 24);
TINYSYS_OFFSET(struct kernel_sigaction, mask, 16);
#endif
TINYSYS_OFFSET(struct kernel_sigaction, handler, 0);
TINYSYS_OFFSET(struct kernel_sigaction, flags, 8);
TINYSYS_SIZE(struct kernel_siginfo, 128);
TINYSYS_OFFSET(struct kernel_siginfo, pid, 16);
TINYSYS_OFFSET(struct kernel_siginfo, uid, 20);
TINYSYS_OFFSET(struct kernel_siginfo, value, 24);
TINYSYS_OFFSET(struct kernel_siginfo, status, 24);
TINYSYS_OFFSET(struct kernel_siginfo, utime, 32);
TINYSYS_OFFSET(struct kernel_siginfo, stime, 40);
TINYSYS_OFFSET(struct kernel_siginfo, timer_value, 24);
TINYSYS_OFFSET(struct kernel_siginfo, addr, 16);
TINYSYS_OFFSET(struct kernel_siginfo, addr_lsb, 24);
TINYSYS_OFFSET(struct kernel_siginfo, lower, 32);
TINYSYS_OFFSET(struct kernel_siginfo, pkey, 32);
TINYSYS_OFFSET(struct kernel_siginfo, fd, 24);
TINYSYS_OFFSET(struct kernel_siginfo, syscall, 24);
TINYSYS_SIZE(struct kernel_stack, 24);
TINYSYS_OFFSET(struct kernel_stack, flags, 8);
TINYSYS_OFFSET(struct kernel_stack, size, 16);
TINYSYS_OFFSET(struct kernel_ucontext, stack, 16);
TINYSYS_OFFSET(struct kernel_ucontext, mcontext, TINYSYS_UCONTEXT_MCONTEXT);
TINYSYS_OFFSET(struct kernel_ucontext, sigmask, TINYSYS_UCONTEXT_SIGMASK);
TINYSYS_SIZE(struct kernel_signalfd_siginfo, 128);

/* Where signo stands in a set: set.bits[TINYSYS_SIGWORD(signo)] & TINYSYS_SIGBIT(signo). */
#define TINYSYS_SIGWORD(signo) ((unsigned int)((signo) - 1) / (8 * (unsigned int)sizeof(kernel_ulong_t)))
#define TINYSYS_SIGBIT(signo) (1UL << ((unsigned int)((signo) - 1) % (8 * (unsigned int)sizeof(kernel_ulong_t))))

TINYSYS_BEGIN

/* The restorer stands outside any function, since no compiler may put a prologue before it: the kernel finds the frame
 * by the stack pointer. Its name holds "sigaction" because gdb looks at the instructions of no other named function;
 * the nop is there because unwinders ask whose the byte before a return address is, and it is to be nobody's. */
extern void tinysys_sigaction_restorer(void) __attribute__((__visibility__("hidden")));

#if defined(TINYSYS_RT_SIGRETURN)
/* tinysys_restorer(): where a handler returns to, the system call that ends it, for kernel_sigaction.restorer. A use
 * puts it into the object file, once; the linker keeps one per program. */
TINYSYS_WRAPPER void (*tinysys_restorer(void))(void)
{
	__asm__ volatile(".ifndef tinysys_sigaction_restorer\n\t"
			 ".pushsection .text.tinysys_sigaction_restorer,\"axG\",%progbits,"
			 "tinysys_sigaction_restorer,comdat\n\t"
			 ".weak tinysys_sigaction_restorer\n\t"
			 ".hidden tinysys_sigaction_restorer\n\t"
			 ".type tinysys_sigaction_restorer,%function\n\t"
			 "nop\n"
			 "tinysys_sigaction_restorer:\n\t" TINYSYS_RT_SIGRETURN "\n\t"
			 ".size tinysys_sigaction_restorer,.-tinysys_sigaction_restorer\n\t"
			 ".popsection\n\t"
			 ".endif");
	return tinysys_sigaction_restorer;
}
#endif

/* sys_rt_sigaction(): the bare call; nothing is added to act, nothing hidden in oldact. Either may be NULL.
 * size is sizeof(kernel_sigset_t). 0, -EINVAL, -EFAULT. */
TINYSYS_WRAPPER int sys_rt_sigaction(int signo, const struct kernel_sigaction *act, struct kernel_sigaction *oldact,
				     kernel_size_t size)
{
	return (int)tinysys_syscall(TINYSYS_NR_rt_sigaction, signo, act, oldact, size);
}

/* sys_sigaction(): as sigaction(2). Sets the restorer where act has none (SA_RESTORER honours the caller's), and
 * hides that one in oldact, so that what was read can be set again. Either may be NULL. 0, -EINVAL, -EFAULT for oldact;
 * act is read here, as any variable. */
TINYSYS_FUNCTION int sys_sigaction(int signo, const struct kernel_sigaction *act, struct kernel_sigaction *oldact)
{
#if defined(TINYSYS_SA_RESTORER)
	struct kernel_sigaction armed;

	if (act && !(act->flags & TINYSYS_SA_RESTORER)) {
		armed = *act;
		armed.flags |= TINYSYS_SA_RESTORER;
		armed.restorer = tinysys_restorer();
		act = &armed;
	}
#endif
	int ret = sys_rt_sigaction(signo, act, oldact, sizeof(kernel_sigset_t));
#if defined(TINYSYS_SA_RESTORER)
	if (ret == 0 && oldact && oldact->restorer == tinysys_restorer()) {
		oldact->flags &= ~(kernel_ulong_t)TINYSYS_SA_RESTORER;
		oldact->restorer = 0;
	}
#endif
	return ret;
}

/* tinysys_sig*set(): as sigsetops(3), but an invalid signal number gives -EINVAL. */
TINYSYS_FUNCTION int tinysys_sigemptyset(kernel_sigset_t *set)
{
	for (unsigned int i = 0; i < sizeof set->bits / sizeof *set->bits; i++)
		set->bits[i] = 0;
	return 0;
}

TINYSYS_FUNCTION int tinysys_sigfillset(kernel_sigset_t *set)
{
	for (unsigned int i = 0; i < sizeof set->bits / sizeof *set->bits; i++)
		set->bits[i] = ~0UL;
	return 0;
}

TINYSYS_FUNCTION int tinysys_sigaddset(kernel_sigset_t *set, int signo)
{
	if (signo < 1 || signo > TINYSYS_NSIG)
		return -TINYSYS_EINVAL;
	set->bits[TINYSYS_SIGWORD(signo)] |= TINYSYS_SIGBIT(signo);
	return 0;
}

TINYSYS_FUNCTION int tinysys_sigdelset(kernel_sigset_t *set, int signo)
{
	if (signo < 1 || signo > TINYSYS_NSIG)
		return -TINYSYS_EINVAL;
	set->bits[TINYSYS_SIGWORD(signo)] &= ~TINYSYS_SIGBIT(signo);
	return 0;
}

/* 1 if signo is in the set, 0 if not, -EINVAL */
TINYSYS_FUNCTION int tinysys_sigismember(const kernel_sigset_t *set, int signo)
{
	if (signo < 1 || signo > TINYSYS_NSIG)
		return -TINYSYS_EINVAL;
	return (set->bits[TINYSYS_SIGWORD(signo)] & TINYSYS_SIGBIT(signo)) != 0;
}

/* tinysys_alloca_sigset(), tinysys_alloca_sigaction(): a set of the signals 1 to 64 or an action for the kernel to
 * read, on the stack until the function that says so returns, as with alloca(3). Not inside a loop. Under
 * TINYSYS_START_PUSHES, for the smallest of programs, they are pushed where that is shorter, half the code of an
 * initialised variable; they then are for a function that never returns and has no variable in memory. */
#if defined(TINYSYS_PUSH)
#define tinysys_alloca_sigset(word)                 \
	__extension__({                             \
		const kernel_sigset_t *tinysys_set; \
		TINYSYS_PUSH(word);                 \
		TINYSYS_STACK(tinysys_set);         \
		tinysys_set;                        \
	})
#define tinysys_alloca_sigaction(handler_, flags_, restorer_, word) \
	__extension__({                                             \
		const struct kernel_sigaction *tinysys_action;      \
		TINYSYS_PUSH(word);                                 \
		TINYSYS_PUSH(restorer_);                            \
		TINYSYS_PUSH((kernel_ulong_t)(flags_));             \
		TINYSYS_PUSH(handler_);                             \
		TINYSYS_STACK(tinysys_action);                      \
		tinysys_action;                                     \
	})
#else
#define tinysys_alloca_sigset(word)                                                                          \
	__extension__({                                                                                      \
		kernel_sigset_t *tinysys_set = (kernel_sigset_t *)__builtin_alloca(sizeof(kernel_sigset_t)); \
		tinysys_set->bits[0] = (word);                                                               \
		tinysys_set;                                                                                 \
	})
#define tinysys_alloca_sigaction(handler_, flags_, restorer_, word)                               \
	__extension__({                                                                           \
		struct kernel_sigaction *tinysys_action =                                         \
		    (struct kernel_sigaction *)__builtin_alloca(sizeof(struct kernel_sigaction)); \
		tinysys_action->handler = (handler_);                                             \
		tinysys_action->flags = (flags_);                                                 \
		tinysys_action->restorer = (restorer_);                                           \
		tinysys_action->mask.bits[0] = (word);                                            \
		tinysys_action;                                                                   \
	})
#endif

/* The calls below take the kernel's arguments; size is sizeof(kernel_sigset_t) everywhere, and the kernel refuses any
 * other with -EINVAL. */

/* rt_sigprocmask(2): set NULL asks, oldset NULL forgets */
TINYSYS_WRAPPER int sys_rt_sigprocmask(int how, const kernel_sigset_t *set, kernel_sigset_t *oldset, kernel_size_t size)
{
	return (int)tinysys_syscall(TINYSYS_NR_rt_sigprocmask, how, set, oldset, size);
}

/* rt_sigpending(2): what is blocked and has come */
TINYSYS_WRAPPER int sys_rt_sigpending(kernel_sigset_t *set, kernel_size_t size)
{
	return (int)tinysys_syscall(TINYSYS_NR_rt_sigpending, set, size);
}

/* rt_sigsuspend(2): waits with the mask set in place of the thread's own; -EINTR after a handler */
TINYSYS_WRAPPER int sys_rt_sigsuspend(const kernel_sigset_t *set, kernel_size_t size)
{
	return (int)tinysys_syscall(TINYSYS_NR_rt_sigsuspend, set, size);
}

/* rt_sigtimedwait(2): the number of a pending signal of set; -EAGAIN after timeout (NULL: none), -EINTR also after
 * SIGSTOP and SIGCONT */
TINYSYS_WRAPPER int sys_rt_sigtimedwait(const kernel_sigset_t *set, struct kernel_siginfo *info,
					const struct kernel_timespec *timeout, kernel_size_t size)
{
	return (int)tinysys_syscall(TINYSYS_NR_rt_sigtimedwait, set, info, timeout, size);
}

/* rt_sigqueueinfo(2): to a process; info->code is negative, or the target is the caller */
TINYSYS_WRAPPER int sys_rt_sigqueueinfo(kernel_pid_t pid, int signo, struct kernel_siginfo *info)
{
	return (int)tinysys_syscall(TINYSYS_NR_rt_sigqueueinfo, pid, signo, info);
}

/* rt_tgsigqueueinfo(2): to a thread */
TINYSYS_WRAPPER int sys_rt_tgsigqueueinfo(kernel_pid_t tgid, kernel_pid_t tid, int signo, struct kernel_siginfo *info)
{
	return (int)tinysys_syscall(TINYSYS_NR_rt_tgsigqueueinfo, tgid, tid, signo, info);
}

/* sigaltstack(2): -ENOMEM where size is under the kernel's minimum, auxiliary vector entry AT_MINSIGSTKSZ */
TINYSYS_WRAPPER int sys_sigaltstack(const struct kernel_stack *stack, struct kernel_stack *oldstack)
{
	return (int)tinysys_syscall(TINYSYS_NR_sigaltstack, stack, oldstack);
}

/* signalfd4(2): fd -1 makes a new one */
TINYSYS_WRAPPER int sys_signalfd4(int fd, const kernel_sigset_t *set, kernel_size_t size, int flags)
{
	return (int)tinysys_syscall(TINYSYS_NR_signalfd4, fd, set, size, flags);
}

/* kill(2): pid 0 the caller's process group, -1 all, -n group n; signo 0 only asks */
TINYSYS_WRAPPER int sys_kill(kernel_pid_t pid, int signo)
{
	return (int)tinysys_syscall(TINYSYS_NR_kill, pid, signo);
}

/* tgkill(2): to thread tid of process tgid */
TINYSYS_WRAPPER int sys_tgkill(kernel_pid_t tgid, kernel_pid_t tid, int signo)
{
	return (int)tinysys_syscall(TINYSYS_NR_tgkill, tgid, tid, signo);
}

/* pause(2): -EINTR after a handler. Where the ABI has no such call, ppoll(2) on nothing. */
TINYSYS_WRAPPER int sys_pause(void)
{
#if defined(TINYSYS_NR_pause)
	return (int)tinysys_syscall(TINYSYS_NR_pause);
#else
	return (int)tinysys_syscall(TINYSYS_NR_ppoll, (void *)0, 0, (void *)0, (void *)0, (kernel_size_t)0);
#endif
}

TINYSYS_END

/*
 * File descriptors. Sources: the manual page of each call; include/uapi/asm-generic/{fcntl,poll}.h,
 * include/uapi/linux/{fcntl,uio}.h.
 */

#define TINYSYS_AT_FDCWD (-100)
#define TINYSYS_AT_SYMLINK_NOFOLLOW 0x100
#define TINYSYS_AT_EMPTY_PATH 0x1000

#define TINYSYS_O_RDONLY 00
#define TINYSYS_O_WRONLY 01
#define TINYSYS_O_RDWR 02
#define TINYSYS_O_CREAT 0100
#define TINYSYS_O_EXCL 0200
#define TINYSYS_O_NOCTTY 0400
#define TINYSYS_O_TRUNC 01000
#define TINYSYS_O_APPEND 02000
#define TINYSYS_O_NONBLOCK 04000
#define TINYSYS_O_CLOEXEC 02000000
#define TINYSYS_O_DSYNC 010000
#define TINYSYS_O_SYNC 04010000
#define TINYSYS_O_PATH 010000000
#if !defined(TINYSYS_O_DIRECTORY)
#define TINYSYS_O_DIRECT 040000
#define TINYSYS_O_LARGEFILE 0100000
#define TINYSYS_O_DIRECTORY 0200000
#define TINYSYS_O_NOFOLLOW 0400000
#endif

#define TINYSYS_O_TMPFILE (020000000 | TINYSYS_O_DIRECTORY)

#define TINYSYS_F_DUPFD 0
#define TINYSYS_F_GETFD 1
#define TINYSYS_F_SETFD 2
#define TINYSYS_F_GETFL 3
#define TINYSYS_F_SETFL 4
#define TINYSYS_F_DUPFD_CLOEXEC 1030
#define TINYSYS_FD_CLOEXEC 1

#define TINYSYS_SEEK_SET 0
#define TINYSYS_SEEK_CUR 1
#define TINYSYS_SEEK_END 2

#define TINYSYS_POLLIN 0x0001
#define TINYSYS_POLLPRI 0x0002
#define TINYSYS_POLLOUT 0x0004
#define TINYSYS_POLLERR 0x0008
#define TINYSYS_POLLHUP 0x0010
#define TINYSYS_POLLNVAL 0x0020

/* A piece of readv(2) and writev(2): address and bytes. */
struct kernel_iovec {
	void *base;
	kernel_size_t len;
};

/* poll(2): what is waited for, and what has come. */
struct kernel_pollfd {
	int fd;
	short events;
	short revents;
};

TINYSYS_SIZE(struct kernel_iovec, 2 * sizeof(void *));
TINYSYS_SIZE(struct kernel_pollfd, 8);
TINYSYS_OFFSET(struct kernel_pollfd, revents, 6);

TINYSYS_BEGIN

/* read(2): bytes read, 0 at the end */
TINYSYS_WRAPPER kernel_ssize_t sys_read(int fd, void *buf, kernel_size_t count)
{
	return tinysys_syscall(TINYSYS_NR_read, fd, buf, count);
}

/* write(2): bytes written, perhaps fewer than count */
TINYSYS_WRAPPER kernel_ssize_t sys_write(int fd, const void *buf, kernel_size_t count)
{
	return tinysys_syscall(TINYSYS_NR_write, fd, buf, count);
}

/* readv(2): bytes read into iovcnt pieces, in order; 0 at the end */
TINYSYS_WRAPPER kernel_ssize_t sys_readv(int fd, const struct kernel_iovec *iov, int iovcnt)
{
	return tinysys_syscall(TINYSYS_NR_readv, fd, iov, (long)iovcnt);
}

/* writev(2): bytes written, perhaps fewer than all pieces have */
TINYSYS_WRAPPER kernel_ssize_t sys_writev(int fd, const struct kernel_iovec *iov, int iovcnt)
{
	return tinysys_syscall(TINYSYS_NR_writev, fd, iov, (long)iovcnt);
}

/* lseek(2): the offset from the beginning, in bytes, as it now is */
TINYSYS_WRAPPER kernel_loff_t sys_lseek(int fd, kernel_loff_t offset, int whence)
{
	return tinysys_syscall(TINYSYS_NR_lseek, fd, offset, whence);
}

/* openat(2): mode counts with O_CREAT and O_TMPFILE only */
TINYSYS_WRAPPER int sys_openat(int dirfd, const char *path, int flags, kernel_mode_t mode)
{
	return (int)tinysys_syscall(TINYSYS_NR_openat, dirfd, path, flags, mode);
}

/* open(2), which newer ABIs have as openat only */
TINYSYS_WRAPPER int sys_open(const char *path, int flags, kernel_mode_t mode)
{
	return sys_openat(TINYSYS_AT_FDCWD, path, flags, mode);
}

/* close(2): the descriptor is gone even after -EINTR */
TINYSYS_WRAPPER int sys_close(int fd)
{
	return (int)tinysys_syscall(TINYSYS_NR_close, fd);
}

/* pipe2(2): fds[0] reads what fds[1] writes */
TINYSYS_WRAPPER int sys_pipe2(int fds[2], int flags)
{
	return (int)tinysys_syscall(TINYSYS_NR_pipe2, fds, flags);
}

/* pipe(2): as sys_pipe2() without flags */
TINYSYS_WRAPPER int sys_pipe(int fds[2])
{
	return sys_pipe2(fds, 0);
}

/* dup(2): the lowest free descriptor */
TINYSYS_WRAPPER int sys_dup(int oldfd)
{
	return (int)tinysys_syscall(TINYSYS_NR_dup, oldfd);
}

/* dup3(2): -EINVAL where oldfd is newfd */
TINYSYS_WRAPPER int sys_dup3(int oldfd, int newfd, int flags)
{
	return (int)tinysys_syscall(TINYSYS_NR_dup3, oldfd, newfd, flags);
}

/* fcntl(2): arg is an int or a pointer, by command */
TINYSYS_WRAPPER int sys_fcntl(int fd, unsigned int command, kernel_ulong_t arg)
{
	return (int)tinysys_syscall(TINYSYS_NR_fcntl, fd, command, arg);
}

/* dup2(2), which newer ABIs have as dup3 only; oldfd that is newfd gives newfd, or -EBADF where it is not open */
TINYSYS_FUNCTION int sys_dup2(int oldfd, int newfd)
{
#if defined(TINYSYS_NR_dup2)
	return (int)tinysys_syscall(TINYSYS_NR_dup2, oldfd, newfd);
#else
	if (oldfd != newfd)
		return sys_dup3(oldfd, newfd, 0);
	int flags = sys_fcntl(oldfd, TINYSYS_F_GETFD, 0);
	return flags < 0 ? flags : newfd;
#endif
}

/* ioctl(2): arg is an integer or a pointer, by request */
TINYSYS_WRAPPER int sys_ioctl(int fd, unsigned int request, kernel_ulong_t arg)
{
	return (int)tinysys_syscall(TINYSYS_NR_ioctl, fd, request, arg);
}

/* ppoll(2): the kernel writes the time left into timeout; timeout and mask may be NULL; size is
 * sizeof(kernel_sigset_t) */
TINYSYS_WRAPPER int sys_ppoll(struct kernel_pollfd *fds, unsigned int nfds, struct kernel_timespec *timeout,
			      const kernel_sigset_t *mask, kernel_size_t size)
{
	return (int)tinysys_syscall(TINYSYS_NR_ppoll, fds, nfds, timeout, mask, size);
}

/* poll(2), which newer ABIs have as ppoll only; timeout in milliseconds, negative for none */
TINYSYS_FUNCTION int sys_poll(struct kernel_pollfd *fds, unsigned int nfds, int timeout)
{
#if defined(TINYSYS_NR_poll)
	return (int)tinysys_syscall(TINYSYS_NR_poll, fds, nfds, timeout);
#else
	struct kernel_timespec time = { timeout / 1000, timeout % 1000 * 1000000LL };
	return sys_ppoll(fds, nfds, timeout < 0 ? (struct kernel_timespec *)0 : &time, 0, 0);
#endif
}

TINYSYS_END

/*
 * Address space. Sources: mmap(2), mprotect(2), mremap(2), madvise(2); include/uapi/asm-generic/mman-common.h.
 */

#define TINYSYS_PROT_NONE 0
#define TINYSYS_PROT_READ 1
#define TINYSYS_PROT_WRITE 2
#define TINYSYS_PROT_EXEC 4

#define TINYSYS_MAP_SHARED 0x01
#define TINYSYS_MAP_PRIVATE 0x02
#define TINYSYS_MAP_FIXED 0x10
#define TINYSYS_MAP_ANONYMOUS 0x20
#define TINYSYS_MAP_GROWSDOWN 0x0100
#define TINYSYS_MAP_NORESERVE 0x4000
#define TINYSYS_MAP_POPULATE 0x8000
#define TINYSYS_MAP_STACK 0x20000
#define TINYSYS_MAP_FIXED_NOREPLACE 0x100000

#define TINYSYS_MREMAP_MAYMOVE 1
#define TINYSYS_MREMAP_FIXED 2

#define TINYSYS_MADV_NORMAL 0
#define TINYSYS_MADV_WILLNEED 3
#define TINYSYS_MADV_DONTNEED 4
#define TINYSYS_MADV_FREE 8

TINYSYS_BEGIN

/* True where a pointer that a call below returned is -errno. */
TINYSYS_WRAPPER int tinysys_is_error(const void *pointer)
{
	return (__UINTPTR_TYPE__)pointer >= (__UINTPTR_TYPE__)-4095;
}

/* mmap(2): offset in bytes, a multiple of the page size. An address, or -errno for tinysys_is_error(). */
TINYSYS_WRAPPER void *sys_mmap(void *addr, kernel_size_t length, int prot, int flags, int fd, kernel_loff_t offset)
{
	return (void *)tinysys_syscall(TINYSYS_NR_mmap, addr, length, (long)prot, (long)flags, (long)fd, offset);
}

/* munmap(2): length in bytes, rounded up to whole pages */
TINYSYS_WRAPPER int sys_munmap(void *addr, kernel_size_t length)
{
	return (int)tinysys_syscall(TINYSYS_NR_munmap, addr, length);
}

/* mprotect(2): addr at a page, length in bytes; prot of TINYSYS_PROT_ */
TINYSYS_WRAPPER int sys_mprotect(void *addr, kernel_size_t length, int prot)
{
	return (int)tinysys_syscall(TINYSYS_NR_mprotect, addr, length, (long)prot);
}

/* mremap(2): newaddr counts with MREMAP_FIXED. An address, or -errno for tinysys_is_error(). */
TINYSYS_WRAPPER void *sys_mremap(void *addr, kernel_size_t oldlength, kernel_size_t newlength, int flags, void *newaddr)
{
	return (void *)tinysys_syscall(TINYSYS_NR_mremap, addr, oldlength, newlength, (long)flags, newaddr);
}

/* madvise(2): addr at a page, length in bytes; advice of TINYSYS_MADV_ */
TINYSYS_WRAPPER int sys_madvise(void *addr, kernel_size_t length, int advice)
{
	return (int)tinysys_syscall(TINYSYS_NR_madvise, addr, length, advice);
}

/* brk(2) as the kernel has it: the break after the call, which is the old one where it could not be set */
TINYSYS_WRAPPER void *sys_brk(void *addr)
{
	return (void *)tinysys_syscall(TINYSYS_NR_brk, addr);
}

TINYSYS_END

/*
 * Processes. Sources: the manual page of each call; include/uapi/linux/{sched,wait}.h.
 */

#define TINYSYS_CLONE_VM 0x00000100
#define TINYSYS_CLONE_FS 0x00000200
#define TINYSYS_CLONE_FILES 0x00000400
#define TINYSYS_CLONE_SIGHAND 0x00000800
#define TINYSYS_CLONE_PIDFD 0x00001000
#define TINYSYS_CLONE_VFORK 0x00004000
#define TINYSYS_CLONE_PARENT 0x00008000
#define TINYSYS_CLONE_THREAD 0x00010000
#define TINYSYS_CLONE_NEWNS 0x00020000
#define TINYSYS_CLONE_SYSVSEM 0x00040000
#define TINYSYS_CLONE_SETTLS 0x00080000
#define TINYSYS_CLONE_PARENT_SETTID 0x00100000
#define TINYSYS_CLONE_CHILD_CLEARTID 0x00200000
#define TINYSYS_CLONE_CHILD_SETTID 0x01000000
#define TINYSYS_CLONE_NEWUTS 0x04000000
#define TINYSYS_CLONE_NEWIPC 0x08000000
#define TINYSYS_CLONE_NEWUSER 0x10000000
#define TINYSYS_CLONE_NEWPID 0x20000000
#define TINYSYS_CLONE_NEWNET 0x40000000

/* options of sys_wait4() and sys_waitid() */
#define TINYSYS_WNOHANG 1
#define TINYSYS_WUNTRACED 2
#define TINYSYS_WSTOPPED 2
#define TINYSYS_WEXITED 4
#define TINYSYS_WCONTINUED 8
#define TINYSYS_WNOWAIT 0x01000000

/* which of sys_waitid() */
#define TINYSYS_P_ALL 0
#define TINYSYS_P_PID 1
#define TINYSYS_P_PGID 2
#define TINYSYS_P_PIDFD 3

/* what a status of sys_wait4() says */
#define TINYSYS_WEXITSTATUS(status) (((status) >> 8) & 0xff)
#define TINYSYS_WTERMSIG(status) ((status) & 0x7f)
#define TINYSYS_WSTOPSIG(status) TINYSYS_WEXITSTATUS(status)
#define TINYSYS_WCOREDUMP(status) ((status) & 0x80)
#define TINYSYS_WIFEXITED(status) (TINYSYS_WTERMSIG(status) == 0)
#define TINYSYS_WIFSTOPPED(status) (((status) & 0xff) == 0x7f)
#define TINYSYS_WIFSIGNALED(status) (TINYSYS_WTERMSIG(status) != 0 && TINYSYS_WTERMSIG(status) != 0x7f)
#define TINYSYS_WIFCONTINUED(status) ((status) == 0xffff)

/* getrusage(2); maxrss in KiB */
struct kernel_rusage {
	struct {
		kernel_long_t sec, usec;
	} utime, stime;
	kernel_long_t maxrss, ixrss, idrss, isrss, minflt, majflt, nswap, inblock, oublock, msgsnd, msgrcv, nsignals,
	    nvcsw, nivcsw;
};

TINYSYS_SIZE(struct kernel_rusage, 18 * sizeof(kernel_long_t));

TINYSYS_BEGIN

/* exit_group(2): every thread; the status is its low 8 bits */
TINYSYS_NORETURN TINYSYS_WRAPPER void sys_exit_group(int status)
{
	(void)tinysys_syscall(TINYSYS_NR_exit_group, status);
	__builtin_unreachable();
}

/* exit(2) as the kernel has it: this thread alone */
TINYSYS_NORETURN TINYSYS_WRAPPER void sys_exit(int status)
{
	(void)tinysys_syscall(TINYSYS_NR_exit, status);
	__builtin_unreachable();
}

/* getpid(2) */
TINYSYS_WRAPPER kernel_pid_t sys_getpid(void)
{
	return (kernel_pid_t)tinysys_syscall(TINYSYS_NR_getpid);
}

/* getppid(2): 0 where the parent is outside the pid namespace */
TINYSYS_WRAPPER kernel_pid_t sys_getppid(void)
{
	return (kernel_pid_t)tinysys_syscall(TINYSYS_NR_getppid);
}

/* gettid(2) */
TINYSYS_WRAPPER kernel_pid_t sys_gettid(void)
{
	return (kernel_pid_t)tinysys_syscall(TINYSYS_NR_gettid);
}

/* getuid(2) */
TINYSYS_WRAPPER kernel_uid_t sys_getuid(void)
{
	return (kernel_uid_t)tinysys_syscall(TINYSYS_NR_getuid);
}

/* geteuid(2) */
TINYSYS_WRAPPER kernel_uid_t sys_geteuid(void)
{
	return (kernel_uid_t)tinysys_syscall(TINYSYS_NR_geteuid);
}

/* getgid(2) */
TINYSYS_WRAPPER kernel_gid_t sys_getgid(void)
{
	return (kernel_gid_t)tinysys_syscall(TINYSYS_NR_getgid);
}

/* getegid(2) */
TINYSYS_WRAPPER kernel_gid_t sys_getegid(void)
{
	return (kernel_gid_t)tinysys_syscall(TINYSYS_NR_getegid);
}

/* getpgid(2): pid 0 is the caller */
TINYSYS_WRAPPER kernel_pid_t sys_getpgid(kernel_pid_t pid)
{
	return (kernel_pid_t)tinysys_syscall(TINYSYS_NR_getpgid, pid);
}

/* setpgid(2): pid 0 is the caller, pgid 0 the pid itself */
TINYSYS_WRAPPER int sys_setpgid(kernel_pid_t pid, kernel_pid_t pgid)
{
	return (int)tinysys_syscall(TINYSYS_NR_setpgid, pid, pgid);
}

/* getsid(2): pid 0 is the caller */
TINYSYS_WRAPPER kernel_pid_t sys_getsid(kernel_pid_t pid)
{
	return (kernel_pid_t)tinysys_syscall(TINYSYS_NR_getsid, pid);
}

/* setsid(2): the new session; -EPERM for the leader of a process group */
TINYSYS_WRAPPER kernel_pid_t sys_setsid(void)
{
	return (kernel_pid_t)tinysys_syscall(TINYSYS_NR_setsid);
}

/* clone(2): the arguments in one order on every ABI. stack is the child's first stack pointer; NULL gives it a copy of
 * the caller's, or with CLONE_VM and CLONE_VFORK the caller's own. With another stack and CLONE_VM the child returns
 * onto that stack, where no frame of the caller is: that needs assembly, not this wrapper. */
TINYSYS_WRAPPER kernel_pid_t sys_clone(kernel_ulong_t flags, void *stack, kernel_pid_t *parent_tid,
				       kernel_pid_t *child_tid, kernel_ulong_t tls)
{
#if defined(TINYSYS_CLONE_BACKWARDS)
	return (kernel_pid_t)tinysys_syscall(TINYSYS_NR_clone, flags, stack, parent_tid, tls, child_tid);
#else
	return (kernel_pid_t)tinysys_syscall(TINYSYS_NR_clone, flags, stack, parent_tid, child_tid, tls);
#endif
}

/* fork(2), which newer ABIs have as clone only: 0 in the child */
TINYSYS_WRAPPER kernel_pid_t sys_fork(void)
{
#if defined(TINYSYS_NR_fork)
	return (kernel_pid_t)tinysys_syscall(TINYSYS_NR_fork);
#else
	return sys_clone(TINYSYS_SIGCHLD, 0, 0, 0, 0);
#endif
}

/* execve(2): returns only -errno */
TINYSYS_WRAPPER int sys_execve(const char *path, char *const argv[], char *const envp[])
{
	return (int)tinysys_syscall(TINYSYS_NR_execve, path, argv, envp);
}

/* wait4(2): the child's pid, 0 with WNOHANG and none ready, -ECHILD; status and usage may be NULL */
TINYSYS_WRAPPER kernel_pid_t sys_wait4(kernel_pid_t pid, int *status, int options, struct kernel_rusage *usage)
{
	return (kernel_pid_t)tinysys_syscall(TINYSYS_NR_wait4, pid, status, options, usage);
}

/* waitid(2): 0 and info filled, or info->signo 0 with WNOHANG and none ready */
TINYSYS_WRAPPER int sys_waitid(int which, kernel_pid_t id, struct kernel_siginfo *info, int options,
			       struct kernel_rusage *usage)
{
	return (int)tinysys_syscall(TINYSYS_NR_waitid, which, id, info, options, usage);
}

TINYSYS_END

/*
 * Start: _start takes the stack as the kernel left it (argc, argv, NULL, envp, NULL, auxiliary vector; see
 * create_elf_tables() in fs/binfmt_elf.c) to main(argc, argv, envp) and ends the process with main's result.
 * main may have fewer parameters. In freestanding code only, and not under TINYSYS_NO_START.
 */

/* types of tinysys_getauxval() (include/uapi/linux/auxvec.h) */
#define TINYSYS_AT_PHDR 3
#define TINYSYS_AT_PHENT 4
#define TINYSYS_AT_PHNUM 5
#define TINYSYS_AT_PAGESZ 6
#define TINYSYS_AT_ENTRY 9
#define TINYSYS_AT_UID 11
#define TINYSYS_AT_EUID 12
#define TINYSYS_AT_GID 13
#define TINYSYS_AT_EGID 14
#define TINYSYS_AT_HWCAP 16
#define TINYSYS_AT_CLKTCK 17
#define TINYSYS_AT_SECURE 23
#define TINYSYS_AT_RANDOM 25
#define TINYSYS_AT_HWCAP2 26
#define TINYSYS_AT_EXECFN 31
#define TINYSYS_AT_SYSINFO_EHDR 33
#define TINYSYS_AT_MINSIGSTKSZ 51

#if !__STDC_HOSTED__ && !defined(TINYSYS_NO_START)

TINYSYS_BEGIN

/* main by its assembler name, so that the program may declare it as it likes and C++ may call it. gcc compares the two
 * declarations at link-time optimisation, hence one that is compatible with all where the language has that. clang
 * gives main a C++ name in freestanding code unless it is declared with this one. */
#if defined(__clang__) && defined(__cplusplus)
TINYSYS_END
int main() __asm__("main");
int main(int argc, char **argv) __asm__("main");
int main(int argc, char **argv, char **envp) __asm__("main");
TINYSYS_BEGIN
#endif
#if defined(__cplusplus) || (!defined(__clang__) && __GNUC__ >= 13 && __STDC_VERSION__ > 201710L)
extern int tinysys_main(...) __asm__("main");
#elif defined(__clang__)
extern int tinysys_main(int argc, char **argv, char **envp) __asm__("main");
#else
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wstrict-prototypes"
extern int tinysys_main() __asm__("main");
#pragma GCC diagnostic pop
#endif

/* _start, before a function that it jumps to or calls. It stands outside any function, as a prologue would move the
 * stack pointer, but is written inside that one: assembly at the top of a file has symbols that link-time optimisation
 * by clang takes for defined twice. An object file under TINYSYS_ENVIRON has _start global, one without weak, so that
 * the first wins in whichever order they are linked; where link-time optimisation joins them in one assembly, .ifndef
 * and the second .set do the same. */
/* clang-format off */
#define TINYSYS_START(function, binding, end)                                                   \
	__asm__ volatile(".ifndef " function "_entry\n\t"                                       \
			 ".pushsection .text._start,\"axG\",%progbits," function "_entry,comdat\n\t" \
			 ".hidden " function "_entry\n\t"                                       \
			 ".weak " function "_entry\n\t"                                         \
			 ".type " function "_entry,%function\n"                                 \
			 function "_entry:\n\t"                                                 \
			 TINYSYS_ENTRY(function)                                                \
			 ".size " function "_entry,.-" function "_entry\n\t"                     \
			 ".popsection\n\t"                                                      \
			 ".endif\n\t"                                                           \
			 binding                                                                \
			 ".set _start," function "_entry\n\t"                                   \
			 end)
/* clang-format on */

TINYSYS_NORETURN TINYSYS_SHARED(".text.tinysys_start") void tinysys_start(int argc, char **argv, char **envp)
{
#if !defined(TINYSYS_ENVIRON)
	TINYSYS_START("tinysys_start", ".ifndef tinysys_start_environ_entry\n\t.weak _start\n\t", ".endif");
#endif
	sys_exit_group(((int (*)(int, char **, char **))tinysys_main)(argc, argv, envp));
}

#if defined(TINYSYS_ENVIRON)

/* environ(7), and where it stood at start: the auxiliary vector follows. */
TINYSYS_SHARED(".bss.environ") char **environ;
TINYSYS_SHARED(".bss.tinysys_envp") char **tinysys_envp;

TINYSYS_NORETURN TINYSYS_SHARED(".text.tinysys_start") void tinysys_start_environ(int argc, char **argv, char **envp)
{
	TINYSYS_START("tinysys_start_environ", ".ifndef _start\n\t.globl _start\n\t.endif\n\t", "");
	environ = tinysys_envp = envp;
	tinysys_start(argc, argv, envp);
}

/* tinysys_getauxval(): as getauxval(3): the value of the auxiliary vector's entry of that type (TINYSYS_AT_PAGESZ),
 * 0 where there is none. */
TINYSYS_FUNCTION kernel_ulong_t tinysys_getauxval(kernel_ulong_t type)
{
	char **end = tinysys_envp;

	while (*end++)
		;
	const kernel_ulong_t *entry = (const kernel_ulong_t *)end;
	while (entry[0] && entry[0] != type)
		entry += 2;
	return entry[0] ? entry[1] : 0;
}

#endif

TINYSYS_END

#endif

/*
 * The functions that compilers call without being asked, -ffreestanding or not, as memcpy(3) and its kin have them.
 * In freestanding code only. A program holds those that it or its compiler calls.
 */

#if !__STDC_HOSTED__

/* Keeps a loop a loop: without it the compiler may see that the body of memset is a memset, and call it. */
#define TINYSYS_LOOP(pointer) __asm__ volatile("" : "+r"(pointer))

#if !defined(TINYSYS_COPY)
#define TINYSYS_COPY(dest, src, n)  \
	while (n--) {               \
		*dest++ = *src++;   \
		TINYSYS_LOOP(dest); \
	}
#endif
#if !defined(TINYSYS_FILL)
#define TINYSYS_FILL(dest, byte, n)            \
	while (n--) {                          \
		*dest++ = (unsigned char)byte; \
		TINYSYS_LOOP(dest);            \
	}
#endif

TINYSYS_BEGIN

/* memcpy(3) */
TINYSYS_SHARED(".text.memcpy") void *memcpy(void *dest, const void *src, kernel_size_t n)
{
	unsigned char *to = (unsigned char *)dest;
	const unsigned char *from = (const unsigned char *)src;

	TINYSYS_COPY(to, from, n);
	return dest;
}

/* memmove(3): the two may overlap */
TINYSYS_SHARED(".text.memmove") void *memmove(void *dest, const void *src, kernel_size_t n)
{
	unsigned char *to = (unsigned char *)dest;
	const unsigned char *from = (const unsigned char *)src;

	if ((__UINTPTR_TYPE__)to - (__UINTPTR_TYPE__)from >= n) {
		TINYSYS_COPY(to, from, n);
	} else {
		while (n--) {
			to[n] = from[n];
			TINYSYS_LOOP(to);
		}
	}
	return dest;
}

/* memset(3) */
TINYSYS_SHARED(".text.memset") void *memset(void *dest, int byte, kernel_size_t n)
{
	unsigned char *to = (unsigned char *)dest;

	TINYSYS_FILL(to, byte, n);
	return dest;
}

/* memcmp(3): by unsigned bytes */
TINYSYS_SHARED(".text.memcmp") int memcmp(const void *left, const void *right, kernel_size_t n)
{
	const unsigned char *l = (const unsigned char *)left;
	const unsigned char *r = (const unsigned char *)right;

	for (; n; n--, l++, r++) {
		if (*l != *r)
			return *l - *r;
	}
	return 0;
}

/* strlen(3) */
TINYSYS_SHARED(".text.strlen") kernel_size_t strlen(const char *string)
{
	const char *end = string;

	while (*end) {
		end++;
		TINYSYS_LOOP(end);
	}
	return (kernel_size_t)(end - string);
}

TINYSYS_END

#endif

/*
 * The standard names of the constants above, in freestanding code only.
 */

#if !__STDC_HOSTED__

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* errno.h */
#define EPERM TINYSYS_EPERM
#define ENOENT TINYSYS_ENOENT
#define ESRCH TINYSYS_ESRCH
#define EINTR TINYSYS_EINTR
#define EIO TINYSYS_EIO
#define ENXIO TINYSYS_ENXIO
#define E2BIG TINYSYS_E2BIG
#define ENOEXEC TINYSYS_ENOEXEC
#define EBADF TINYSYS_EBADF
#define ECHILD TINYSYS_ECHILD
#define EAGAIN TINYSYS_EAGAIN
#define ENOMEM TINYSYS_ENOMEM
#define EACCES TINYSYS_EACCES
#define EFAULT TINYSYS_EFAULT
#define ENOTBLK TINYSYS_ENOTBLK
#define EBUSY TINYSYS_EBUSY
#define EEXIST TINYSYS_EEXIST
#define EXDEV TINYSYS_EXDEV
#define ENODEV TINYSYS_ENODEV
#define ENOTDIR TINYSYS_ENOTDIR
#define EISDIR TINYSYS_EISDIR
#define EINVAL TINYSYS_EINVAL
#define ENFILE TINYSYS_ENFILE
#define EMFILE TINYSYS_EMFILE
#define ENOTTY TINYSYS_ENOTTY
#define ETXTBSY TINYSYS_ETXTBSY
#define EFBIG TINYSYS_EFBIG
#define ENOSPC TINYSYS_ENOSPC
#define ESPIPE TINYSYS_ESPIPE
#define EROFS TINYSYS_EROFS
#define EMLINK TINYSYS_EMLINK
#define EPIPE TINYSYS_EPIPE
#define EDOM TINYSYS_EDOM
#define ERANGE TINYSYS_ERANGE
#define EDEADLK TINYSYS_EDEADLK
#define ENAMETOOLONG TINYSYS_ENAMETOOLONG
#define ENOLCK TINYSYS_ENOLCK
#define ENOSYS TINYSYS_ENOSYS
#define ENOTEMPTY TINYSYS_ENOTEMPTY
#define ELOOP TINYSYS_ELOOP
#define ENOMSG TINYSYS_ENOMSG
#define EIDRM TINYSYS_EIDRM
#define ECHRNG TINYSYS_ECHRNG
#define EL2NSYNC TINYSYS_EL2NSYNC
#define EL3HLT TINYSYS_EL3HLT
#define EL3RST TINYSYS_EL3RST
#define ELNRNG TINYSYS_ELNRNG
#define EUNATCH TINYSYS_EUNATCH
#define ENOCSI TINYSYS_ENOCSI
#define EL2HLT TINYSYS_EL2HLT
#define EBADE TINYSYS_EBADE
#define EBADR TINYSYS_EBADR
#define EXFULL TINYSYS_EXFULL
#define ENOANO TINYSYS_ENOANO
#define EBADRQC TINYSYS_EBADRQC
#define EBADSLT TINYSYS_EBADSLT
#define EBFONT TINYSYS_EBFONT
#define ENOSTR TINYSYS_ENOSTR
#define ENODATA TINYSYS_ENODATA
#define ETIME TINYSYS_ETIME
#define ENOSR TINYSYS_ENOSR
#define ENONET TINYSYS_ENONET
#define ENOPKG TINYSYS_ENOPKG
#define EREMOTE TINYSYS_EREMOTE
#define ENOLINK TINYSYS_ENOLINK
#define EADV TINYSYS_EADV
#define ESRMNT TINYSYS_ESRMNT
#define ECOMM TINYSYS_ECOMM
#define EPROTO TINYSYS_EPROTO
#define EMULTIHOP TINYSYS_EMULTIHOP
#define EDOTDOT TINYSYS_EDOTDOT
#define EBADMSG TINYSYS_EBADMSG
#define EOVERFLOW TINYSYS_EOVERFLOW
#define ENOTUNIQ TINYSYS_ENOTUNIQ
#define EBADFD TINYSYS_EBADFD
#define EREMCHG TINYSYS_EREMCHG
#define ELIBACC TINYSYS_ELIBACC
#define ELIBBAD TINYSYS_ELIBBAD
#define ELIBSCN TINYSYS_ELIBSCN
#define ELIBMAX TINYSYS_ELIBMAX
#define ELIBEXEC TINYSYS_ELIBEXEC
#define EILSEQ TINYSYS_EILSEQ
#define ERESTART TINYSYS_ERESTART
#define ESTRPIPE TINYSYS_ESTRPIPE
#define EUSERS TINYSYS_EUSERS
#define ENOTSOCK TINYSYS_ENOTSOCK
#define EDESTADDRREQ TINYSYS_EDESTADDRREQ
#define EMSGSIZE TINYSYS_EMSGSIZE
#define EPROTOTYPE TINYSYS_EPROTOTYPE
#define ENOPROTOOPT TINYSYS_ENOPROTOOPT
#define EPROTONOSUPPORT TINYSYS_EPROTONOSUPPORT
#define ESOCKTNOSUPPORT TINYSYS_ESOCKTNOSUPPORT
#define EOPNOTSUPP TINYSYS_EOPNOTSUPP
#define EPFNOSUPPORT TINYSYS_EPFNOSUPPORT
#define EAFNOSUPPORT TINYSYS_EAFNOSUPPORT
#define EADDRINUSE TINYSYS_EADDRINUSE
#define EADDRNOTAVAIL TINYSYS_EADDRNOTAVAIL
#define ENETDOWN TINYSYS_ENETDOWN
#define ENETUNREACH TINYSYS_ENETUNREACH
#define ENETRESET TINYSYS_ENETRESET
#define ECONNABORTED TINYSYS_ECONNABORTED
#define ECONNRESET TINYSYS_ECONNRESET
#define ENOBUFS TINYSYS_ENOBUFS
#define EISCONN TINYSYS_EISCONN
#define ENOTCONN TINYSYS_ENOTCONN
#define ESHUTDOWN TINYSYS_ESHUTDOWN
#define ETOOMANYREFS TINYSYS_ETOOMANYREFS
#define ETIMEDOUT TINYSYS_ETIMEDOUT
#define ECONNREFUSED TINYSYS_ECONNREFUSED
#define EHOSTDOWN TINYSYS_EHOSTDOWN
#define EHOSTUNREACH TINYSYS_EHOSTUNREACH
#define EALREADY TINYSYS_EALREADY
#define EINPROGRESS TINYSYS_EINPROGRESS
#define ESTALE TINYSYS_ESTALE
#define EUCLEAN TINYSYS_EUCLEAN
#define ENOTNAM TINYSYS_ENOTNAM
#define ENAVAIL TINYSYS_ENAVAIL
#define EISNAM TINYSYS_EISNAM
#define EREMOTEIO TINYSYS_EREMOTEIO
#define EDQUOT TINYSYS_EDQUOT
#define ENOMEDIUM TINYSYS_ENOMEDIUM
#define EMEDIUMTYPE TINYSYS_EMEDIUMTYPE
#define ECANCELED TINYSYS_ECANCELED
#define ENOKEY TINYSYS_ENOKEY
#define EKEYEXPIRED TINYSYS_EKEYEXPIRED
#define EKEYREVOKED TINYSYS_EKEYREVOKED
#define EKEYREJECTED TINYSYS_EKEYREJECTED
#define EOWNERDEAD TINYSYS_EOWNERDEAD
#define ENOTRECOVERABLE TINYSYS_ENOTRECOVERABLE
#define ERFKILL TINYSYS_ERFKILL
#define EHWPOISON TINYSYS_EHWPOISON
#define EDEADLOCK TINYSYS_EDEADLOCK
#define ENOTSUP TINYSYS_ENOTSUP
#define EWOULDBLOCK TINYSYS_EWOULDBLOCK

/* signal.h */
#define SIGHUP TINYSYS_SIGHUP
#define SIGINT TINYSYS_SIGINT
#define SIGQUIT TINYSYS_SIGQUIT
#define SIGILL TINYSYS_SIGILL
#define SIGTRAP TINYSYS_SIGTRAP
#define SIGABRT TINYSYS_SIGABRT
#define SIGBUS TINYSYS_SIGBUS
#define SIGFPE TINYSYS_SIGFPE
#define SIGKILL TINYSYS_SIGKILL
#define SIGUSR1 TINYSYS_SIGUSR1
#define SIGSEGV TINYSYS_SIGSEGV
#define SIGUSR2 TINYSYS_SIGUSR2
#define SIGPIPE TINYSYS_SIGPIPE
#define SIGALRM TINYSYS_SIGALRM
#define SIGTERM TINYSYS_SIGTERM
#define SIGSTKFLT TINYSYS_SIGSTKFLT
#define SIGCHLD TINYSYS_SIGCHLD
#define SIGCONT TINYSYS_SIGCONT
#define SIGSTOP TINYSYS_SIGSTOP
#define SIGTSTP TINYSYS_SIGTSTP
#define SIGTTIN TINYSYS_SIGTTIN
#define SIGTTOU TINYSYS_SIGTTOU
#define SIGURG TINYSYS_SIGURG
#define SIGXCPU TINYSYS_SIGXCPU
#define SIGXFSZ TINYSYS_SIGXFSZ
#define SIGVTALRM TINYSYS_SIGVTALRM
#define SIGPROF TINYSYS_SIGPROF
#define SIGWINCH TINYSYS_SIGWINCH
#define SIGIO TINYSYS_SIGIO
#define SIGPWR TINYSYS_SIGPWR
#define SIGSYS TINYSYS_SIGSYS
#define SIGRTMIN TINYSYS_SIGRTMIN
#define SIGRTMAX TINYSYS_SIGRTMAX
#define SIGIOT TINYSYS_SIGIOT
#define SIGPOLL TINYSYS_SIGPOLL
#define SIG_DFL TINYSYS_SIG_DFL
#define SIG_IGN TINYSYS_SIG_IGN
#define SA_NOCLDSTOP TINYSYS_SA_NOCLDSTOP
#define SA_NOCLDWAIT TINYSYS_SA_NOCLDWAIT
#define SA_SIGINFO TINYSYS_SA_SIGINFO
#define SA_ONSTACK TINYSYS_SA_ONSTACK
#define SA_RESTART TINYSYS_SA_RESTART
#define SA_NODEFER TINYSYS_SA_NODEFER
#define SA_RESETHAND TINYSYS_SA_RESETHAND
#define SIG_BLOCK TINYSYS_SIG_BLOCK
#define SIG_UNBLOCK TINYSYS_SIG_UNBLOCK
#define SIG_SETMASK TINYSYS_SIG_SETMASK
#define SS_ONSTACK TINYSYS_SS_ONSTACK
#define SS_DISABLE TINYSYS_SS_DISABLE
#define SS_AUTODISARM TINYSYS_SS_AUTODISARM
#define MINSIGSTKSZ TINYSYS_MINSIGSTKSZ
#define SIGSTKSZ TINYSYS_SIGSTKSZ
#define SI_USER TINYSYS_SI_USER
#define SI_KERNEL TINYSYS_SI_KERNEL
#define SI_QUEUE TINYSYS_SI_QUEUE
#define SI_TIMER TINYSYS_SI_TIMER
#define SI_MESGQ TINYSYS_SI_MESGQ
#define SI_ASYNCIO TINYSYS_SI_ASYNCIO
#define SI_SIGIO TINYSYS_SI_SIGIO
#define SI_TKILL TINYSYS_SI_TKILL
#define ILL_ILLOPC TINYSYS_ILL_ILLOPC
#define ILL_ILLOPN TINYSYS_ILL_ILLOPN
#define ILL_ILLADR TINYSYS_ILL_ILLADR
#define ILL_ILLTRP TINYSYS_ILL_ILLTRP
#define ILL_PRVOPC TINYSYS_ILL_PRVOPC
#define ILL_PRVREG TINYSYS_ILL_PRVREG
#define ILL_COPROC TINYSYS_ILL_COPROC
#define ILL_BADSTK TINYSYS_ILL_BADSTK
#define FPE_INTDIV TINYSYS_FPE_INTDIV
#define FPE_INTOVF TINYSYS_FPE_INTOVF
#define FPE_FLTDIV TINYSYS_FPE_FLTDIV
#define FPE_FLTOVF TINYSYS_FPE_FLTOVF
#define FPE_FLTUND TINYSYS_FPE_FLTUND
#define FPE_FLTRES TINYSYS_FPE_FLTRES
#define FPE_FLTINV TINYSYS_FPE_FLTINV
#define FPE_FLTSUB TINYSYS_FPE_FLTSUB
#define SEGV_MAPERR TINYSYS_SEGV_MAPERR
#define SEGV_ACCERR TINYSYS_SEGV_ACCERR
#define SEGV_BNDERR TINYSYS_SEGV_BNDERR
#define SEGV_PKUERR TINYSYS_SEGV_PKUERR
#define BUS_ADRALN TINYSYS_BUS_ADRALN
#define BUS_ADRERR TINYSYS_BUS_ADRERR
#define BUS_OBJERR TINYSYS_BUS_OBJERR
#define BUS_MCEERR_AR TINYSYS_BUS_MCEERR_AR
#define BUS_MCEERR_AO TINYSYS_BUS_MCEERR_AO
#define TRAP_BRKPT TINYSYS_TRAP_BRKPT
#define TRAP_TRACE TINYSYS_TRAP_TRACE
#define POLL_IN TINYSYS_POLL_IN
#define POLL_OUT TINYSYS_POLL_OUT
#define POLL_MSG TINYSYS_POLL_MSG
#define POLL_ERR TINYSYS_POLL_ERR
#define POLL_PRI TINYSYS_POLL_PRI
#define POLL_HUP TINYSYS_POLL_HUP
#define CLD_EXITED TINYSYS_CLD_EXITED
#define CLD_KILLED TINYSYS_CLD_KILLED
#define CLD_DUMPED TINYSYS_CLD_DUMPED
#define CLD_TRAPPED TINYSYS_CLD_TRAPPED
#define CLD_STOPPED TINYSYS_CLD_STOPPED
#define CLD_CONTINUED TINYSYS_CLD_CONTINUED
#define SFD_CLOEXEC TINYSYS_SFD_CLOEXEC
#define SFD_NONBLOCK TINYSYS_SFD_NONBLOCK
#define SA_RESTORER TINYSYS_SA_RESTORER

/* time.h */
#define CLOCK_REALTIME TINYSYS_CLOCK_REALTIME
#define CLOCK_MONOTONIC TINYSYS_CLOCK_MONOTONIC
#define CLOCK_PROCESS_CPUTIME_ID TINYSYS_CLOCK_PROCESS_CPUTIME_ID
#define CLOCK_THREAD_CPUTIME_ID TINYSYS_CLOCK_THREAD_CPUTIME_ID
#define CLOCK_MONOTONIC_RAW TINYSYS_CLOCK_MONOTONIC_RAW
#define CLOCK_REALTIME_COARSE TINYSYS_CLOCK_REALTIME_COARSE
#define CLOCK_MONOTONIC_COARSE TINYSYS_CLOCK_MONOTONIC_COARSE
#define CLOCK_BOOTTIME TINYSYS_CLOCK_BOOTTIME
#define TIMER_ABSTIME TINYSYS_TIMER_ABSTIME

/* file.h */
#define AT_FDCWD TINYSYS_AT_FDCWD
#define AT_SYMLINK_NOFOLLOW TINYSYS_AT_SYMLINK_NOFOLLOW
#define AT_EMPTY_PATH TINYSYS_AT_EMPTY_PATH
#define O_RDONLY TINYSYS_O_RDONLY
#define O_WRONLY TINYSYS_O_WRONLY
#define O_RDWR TINYSYS_O_RDWR
#define O_CREAT TINYSYS_O_CREAT
#define O_EXCL TINYSYS_O_EXCL
#define O_NOCTTY TINYSYS_O_NOCTTY
#define O_TRUNC TINYSYS_O_TRUNC
#define O_APPEND TINYSYS_O_APPEND
#define O_NONBLOCK TINYSYS_O_NONBLOCK
#define O_CLOEXEC TINYSYS_O_CLOEXEC
#define O_DSYNC TINYSYS_O_DSYNC
#define O_SYNC TINYSYS_O_SYNC
#define O_PATH TINYSYS_O_PATH
#define O_DIRECT TINYSYS_O_DIRECT
#define O_LARGEFILE TINYSYS_O_LARGEFILE
#define O_DIRECTORY TINYSYS_O_DIRECTORY
#define O_NOFOLLOW TINYSYS_O_NOFOLLOW
#define O_TMPFILE TINYSYS_O_TMPFILE
#define F_DUPFD TINYSYS_F_DUPFD
#define F_GETFD TINYSYS_F_GETFD
#define F_SETFD TINYSYS_F_SETFD
#define F_GETFL TINYSYS_F_GETFL
#define F_SETFL TINYSYS_F_SETFL
#define F_DUPFD_CLOEXEC TINYSYS_F_DUPFD_CLOEXEC
#define FD_CLOEXEC TINYSYS_FD_CLOEXEC
#define SEEK_SET TINYSYS_SEEK_SET
#define SEEK_CUR TINYSYS_SEEK_CUR
#define SEEK_END TINYSYS_SEEK_END
#define POLLIN TINYSYS_POLLIN
#define POLLPRI TINYSYS_POLLPRI
#define POLLOUT TINYSYS_POLLOUT
#define POLLERR TINYSYS_POLLERR
#define POLLHUP TINYSYS_POLLHUP
#define POLLNVAL TINYSYS_POLLNVAL

/* memory.h */
#define PROT_NONE TINYSYS_PROT_NONE
#define PROT_READ TINYSYS_PROT_READ
#define PROT_WRITE TINYSYS_PROT_WRITE
#define PROT_EXEC TINYSYS_PROT_EXEC
#define MAP_SHARED TINYSYS_MAP_SHARED
#define MAP_PRIVATE TINYSYS_MAP_PRIVATE
#define MAP_FIXED TINYSYS_MAP_FIXED
#define MAP_ANONYMOUS TINYSYS_MAP_ANONYMOUS
#define MAP_GROWSDOWN TINYSYS_MAP_GROWSDOWN
#define MAP_NORESERVE TINYSYS_MAP_NORESERVE
#define MAP_POPULATE TINYSYS_MAP_POPULATE
#define MAP_STACK TINYSYS_MAP_STACK
#define MAP_FIXED_NOREPLACE TINYSYS_MAP_FIXED_NOREPLACE
#define MREMAP_MAYMOVE TINYSYS_MREMAP_MAYMOVE
#define MREMAP_FIXED TINYSYS_MREMAP_FIXED
#define MADV_NORMAL TINYSYS_MADV_NORMAL
#define MADV_WILLNEED TINYSYS_MADV_WILLNEED
#define MADV_DONTNEED TINYSYS_MADV_DONTNEED
#define MADV_FREE TINYSYS_MADV_FREE

/* process.h */
#define CLONE_VM TINYSYS_CLONE_VM
#define CLONE_FS TINYSYS_CLONE_FS
#define CLONE_FILES TINYSYS_CLONE_FILES
#define CLONE_SIGHAND TINYSYS_CLONE_SIGHAND
#define CLONE_PIDFD TINYSYS_CLONE_PIDFD
#define CLONE_VFORK TINYSYS_CLONE_VFORK
#define CLONE_PARENT TINYSYS_CLONE_PARENT
#define CLONE_THREAD TINYSYS_CLONE_THREAD
#define CLONE_NEWNS TINYSYS_CLONE_NEWNS
#define CLONE_SYSVSEM TINYSYS_CLONE_SYSVSEM
#define CLONE_SETTLS TINYSYS_CLONE_SETTLS
#define CLONE_PARENT_SETTID TINYSYS_CLONE_PARENT_SETTID
#define CLONE_CHILD_CLEARTID TINYSYS_CLONE_CHILD_CLEARTID
#define CLONE_CHILD_SETTID TINYSYS_CLONE_CHILD_SETTID
#define CLONE_NEWUTS TINYSYS_CLONE_NEWUTS
#define CLONE_NEWIPC TINYSYS_CLONE_NEWIPC
#define CLONE_NEWUSER TINYSYS_CLONE_NEWUSER
#define CLONE_NEWPID TINYSYS_CLONE_NEWPID
#define CLONE_NEWNET TINYSYS_CLONE_NEWNET
#define WNOHANG TINYSYS_WNOHANG
#define WUNTRACED TINYSYS_WUNTRACED
#define WSTOPPED TINYSYS_WSTOPPED
#define WEXITED TINYSYS_WEXITED
#define WCONTINUED TINYSYS_WCONTINUED
#define WNOWAIT TINYSYS_WNOWAIT
#define P_ALL TINYSYS_P_ALL
#define P_PID TINYSYS_P_PID
#define P_PGID TINYSYS_P_PGID
#define P_PIDFD TINYSYS_P_PIDFD
#define WEXITSTATUS(status) TINYSYS_WEXITSTATUS(status)
#define WTERMSIG(status) TINYSYS_WTERMSIG(status)
#define WSTOPSIG(status) TINYSYS_WSTOPSIG(status)
#define WCOREDUMP(status) TINYSYS_WCOREDUMP(status)
#define WIFEXITED(status) TINYSYS_WIFEXITED(status)
#define WIFSTOPPED(status) TINYSYS_WIFSTOPPED(status)
#define WIFSIGNALED(status) TINYSYS_WIFSIGNALED(status)
#define WIFCONTINUED(status) TINYSYS_WIFCONTINUED(status)

/* start.h */
#define AT_PHDR TINYSYS_AT_PHDR
#define AT_PHENT TINYSYS_AT_PHENT
#define AT_PHNUM TINYSYS_AT_PHNUM
#define AT_PAGESZ TINYSYS_AT_PAGESZ
#define AT_ENTRY TINYSYS_AT_ENTRY
#define AT_UID TINYSYS_AT_UID
#define AT_EUID TINYSYS_AT_EUID
#define AT_GID TINYSYS_AT_GID
#define AT_EGID TINYSYS_AT_EGID
#define AT_HWCAP TINYSYS_AT_HWCAP
#define AT_CLKTCK TINYSYS_AT_CLKTCK
#define AT_SECURE TINYSYS_AT_SECURE
#define AT_RANDOM TINYSYS_AT_RANDOM
#define AT_HWCAP2 TINYSYS_AT_HWCAP2
#define AT_EXECFN TINYSYS_AT_EXECFN
#define AT_SYSINFO_EHDR TINYSYS_AT_SYSINFO_EHDR
#define AT_MINSIGSTKSZ TINYSYS_AT_MINSIGSTKSZ

#endif

#endif
