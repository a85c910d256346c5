/* SPDX-License-Identifier: 0BSD */
#pragma once

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
