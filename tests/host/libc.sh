#!/bin/bash
# SPDX-License-Identifier: 0BSD
#
# Hosted, the header stands beside libc's headers and the kernel's, before or after them, without a warning: all that
# can be included together in one translation unit, which then uses every name of tinysys.h; and each of the kernel's
# by itself, since many of those do not bear libc or each other. C and C++, glibc and musl. On two ABIs (tap.sh's all)
# in every standard, on the others in the oldest and the newest.
. "$(dirname "$0")/../tap.sh"

# Every header of POSIX.1-2008 and of C99: each libc has them all.
posix='
aio arpa/inet assert complex cpio ctype dirent dlfcn errno fcntl fenv float fmtmsg fnmatch ftw glob grp iconv inttypes
iso646 langinfo libgen limits locale math monetary mqueue net/if netdb netinet/in netinet/tcp nl_types poll pthread pwd
regex sched search semaphore setjmp signal spawn stdarg stdbool stddef stdint stdio stdlib string strings sys/ipc
sys/mman sys/msg sys/resource sys/select sys/sem sys/shm sys/socket sys/stat sys/statvfs sys/time sys/times sys/types
sys/uio sys/un sys/utsname sys/wait syslog tar termios tgmath time ulimit unistd utime utmpx wchar wctype wordexp'

# What a libc has besides, where it has it.
besides='
stdalign stdnoreturn threads uchar
a.out alloca ar argp argz arpa/ftp arpa/nameser arpa/telnet arpa/tftp byteswap crypt elf endian envz err error execinfo
features fstab fts getopt gshadow ifaddrs lastlog libintl link malloc mcheck memory mntent net/ethernet net/if_arp
net/ppp_defs net/route netinet/ether netinet/icmp6 netinet/if_ether netinet/igmp netinet/in_systm netinet/ip netinet/ip6
netinet/ip_icmp netinet/udp netpacket/packet obstack paths printf proc_service pty re_comp resolv sgtty shadow stdio_ext
syscall sysexits thread_db ttyent ucontext utmp values wait
sys/acct sys/auxv sys/cdefs sys/debugreg sys/dir sys/epoll sys/errno sys/eventfd sys/fanotify sys/fcntl sys/file
sys/fsuid sys/gmon sys/inotify sys/io sys/ioctl sys/klog sys/mount sys/mtio sys/param sys/perm sys/personality sys/pidfd
sys/poll sys/prctl sys/procfs sys/ptrace sys/queue sys/quota sys/random sys/raw sys/reboot sys/reg sys/rseq sys/sendfile
sys/signal sys/signalfd sys/single_threaded sys/statfs sys/swap sys/syscall sys/sysinfo sys/syslog sys/sysmacros
sys/termios sys/timeb sys/timerfd sys/timex sys/ttydefaults sys/ucontext sys/unistd sys/user sys/vfs sys/xattr'

# The kernel's that bear libc's before them.
kernel='
asm/unistd linux/audit linux/auxvec linux/bpf linux/capability linux/close_range linux/const linux/errno linux/falloc
linux/filter linux/fs linux/futex linux/genetlink linux/if_link linux/if_tun linux/io_uring linux/kcmp linux/landlock
linux/limits linux/loop linux/magic linux/membarrier linux/memfd linux/mempolicy linux/netlink linux/nsfs linux/openat2
linux/perf_event linux/random linux/rtnetlink linux/seccomp linux/securebits linux/sockios linux/stat linux/stddef
linux/taskstats linux/time_types linux/tty linux/types linux/unistd linux/userfaultfd linux/version linux/vm_sockets
linux/wait'

# The C++ library's own.
plus='
algorithm array atomic cerrno chrono climits clocale cmath csetjmp csignal cstdarg cstddef cstdint cstdio cstdlib
cstring ctime cwchar exception functional iostream limits map memory mutex new string system_error thread type_traits
utility vector'

here=$(cd "$(dirname "$0")" && pwd)
# shellcheck disable=SC2086 # lists
{
	printf '#include <%s.h>\n' $posix
	for header in $besides $kernel; do
		printf '#if __has_include(<%s.h>)\n#include <%s.h>\n#endif\n' "$header" "$header"
	done
} >"$dir/all.h"
# shellcheck disable=SC2086
{
	cat "$dir/all.h"
	printf '#include <%s>\n' $plus
} >"$dir/all.hh"
printf '#include "%s"\n#include "%s"\n' "$dir/all.h" "$here/uses.c" >"$dir/after.c"
printf '#include "tinysys.h"\n#include "%s"\n#include "%s"\n' "$dir/all.h" "$here/uses.c" >"$dir/before.c"
printf '#include "%s"\n#include "%s"\n' "$dir/all.hh" "$here/uses.c" >"$dir/after.cc"
printf '#include "tinysys.h"\n#include "%s"\n#include "%s"\n' "$dir/all.hh" "$here/uses.c" >"$dir/before.cc"

# Some headers warn, by #warning, that they are old or called otherwise.
quiet=-Wno-cpp

compile() {
	row "$@" "${strict[@]}" "$quiet" "${system[@]}" -I "$root/include" -c -o "$dir/o.$rows" "$dir/$order"
}

check() {
	local order standard feature c=(c99 c11 c17 c2x) features=("$posix_2008" -D_GNU_SOURCE) plus=(c++11 c++14 c++17 c++20)
	if [ -z "$libc" ]; then
		skip "$compiler" "no libc for it"
		return
	fi
	if ! "$all"; then
		c=(c99 c2x)
		features=(-D_GNU_SOURCE)
		plus=(c++11 c++20)
	fi
	for order in before.c after.c; do
		no_rows
		for standard in "${c[@]}"; do
			for feature in "${features[@]}"; do
				compile "${cc[@]}" "-std=$standard" -Wstrict-prototypes ${feature:+"$feature"}
			done
		done
		ok "$compiler: ${order%.*} libc's headers, $rows compilations" run_rows
	done
	# the C++ library is there where g++ is
	[ ${#cxx[@]} != 0 ] && [ -n "$(find "$libc/c++" -maxdepth 0 2>/dev/null)" ] || return 0
	for order in before.cc after.cc; do
		no_rows
		for standard in "${plus[@]}"; do
			compile "${cxx[@]}" "-std=$standard"
		done
		ok "$compiler, C++: ${order%.*} libc's headers, $rows compilations" run_rows
	done
}

# One translation unit per header of the kernel, in either order, of those that compile alone.
kernel_each() {
	local header name
	mkdir "$dir/alone"
	no_rows
	while IFS= read -r header; do
		row gcc -w -c -o "$dir/alone/${header//\//:}" -include "$header" -x c /dev/null
	done < <(find /usr/include/linux "/usr/include/$(gcc -print-multiarch)/asm" -maxdepth 1 -name '*.h' |
		sed 's,.*/\([^/]*/[^/]*\)$,\1,')
	run_rows >"$dir/alone.log" 2>&1 || true
	no_rows
	for name in "$dir"/alone/*.h; do
		header=${name##*/}
		printf '#include <%s>\n#include "%s"\n' "${header/:/\/}" "$here/uses.c" >"$name.after.c"
		printf '#include "tinysys.h"\n#include "%s"\n' "$name.after.c" >"$name.before.c"
		row gcc "${strict[@]}" "$quiet" -I "$root/include" -fsyntax-only "$name.after.c" "$name.before.c"
	done
	echo "# $rows headers"
	[ "$rows" -gt 400 ] && run_rows
}

posix_2008=
each_compiler check
if have musl-gcc; then
	# musl's aio.h wants the feature test macro that it documents
	posix_2008=-D_POSIX_C_SOURCE=200809L
	cc=(musl-gcc)
	cxx=()
	system=()
	libc=musl
	all=true
	compiler=musl-gcc
	check
else
	skip "with musl" "no musl-gcc"
fi

if ! have gcc || [ ! -e /usr/include/linux/signal.h ]; then
	skip "each of the kernel's headers" "no gcc, or no headers of the kernel"
else
	ok "before and after each of the kernel's headers" kernel_each
fi
finish
