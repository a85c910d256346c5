/* SPDX-License-Identifier: 0BSD */
/*
 * Handlers: what they are told, what is blocked while they run and after, what the flags of an action do.
 *
 *   signal [emulated]   under qemu, which leaves parts of some ABIs' frames empty or has them wrong
 */

#include "abi.h"
#include "alarm.h"
#include "sets.h"
#include "tap.h"

#define SIZE sizeof(kernel_sigset_t)

ABI_FUNCTION(abi_load, ABI_LOAD);
extern char abi_load(const char *address) __attribute__((visibility("hidden")));
extern const char abi_load_end[] __attribute__((visibility("hidden")));

/* What a handler saw. */
static struct {
	volatile int calls;
	int signo;
	struct kernel_siginfo info;
	unsigned long long mask, outer_mask;
	unsigned long pc, fault;
	struct kernel_stack stack, context_stack;
	const char *sp;
	int misaligned;
} seen;

/* A function of its own: where a local wants more than the ABI does, the compiler aligns the stack pointer. */
__attribute__((noinline)) static int wide(void)
{
	_Alignas(32) char ours[32];

	return (__UINTPTR_TYPE__)tap_hide(ours) % 32 == 0;
}

static unsigned int alignment = 16;

static void look(int signo)
{
	_Alignas(16) char ours[16];

	seen.calls++;
	seen.signo = signo;
	seen.mask = mask();
	seen.sp = (const char *)tap_hide(ours);
	seen.misaligned = (__UINTPTR_TYPE__)tap_hide(ours) % alignment || !wide();
	sys_sigaltstack(0, &seen.stack);
}

static void plain(int signo)
{
	look(signo);
}

static void informed(int signo, struct kernel_siginfo *info, void *ucontext)
{
	const struct kernel_ucontext *context = ABI_CONTEXT(ucontext);

	look(signo);
	seen.info = *info;
	seen.outer_mask = number_of(&context->sigmask);
	seen.context_stack = context->stack;
	seen.pc = ABI_PC(context);
}

/* Set by hand, as every test says all that it uses. */
static void handle(int signo, void (*handler)(int), unsigned long flags, unsigned long long blocked)
{
	struct kernel_sigaction action = { 0 };

	action.handler = handler;
	action.flags = flags;
	action.mask = set_of(blocked);
	sys_sigaction(signo, &action, 0);
}

static void handle_info(int signo, void (*handler)(int, struct kernel_siginfo *, void *), unsigned long flags,
			unsigned long long blocked)
{
	struct kernel_sigaction action = { 0 };

	action.sigaction = handler;
	action.flags = flags | SA_SIGINFO;
	action.mask = set_of(blocked);
	sys_sigaction(signo, &action, 0);
}

static void forget(void)
{
	unsigned char *byte = (unsigned char *)&seen;

	for (unsigned int i = 0; i < sizeof seen; i++)
		((volatile unsigned char *)byte)[i] = 0;
}

static void send(int signo)
{
	sys_kill(sys_getpid(), signo);
}

static void block(int how, unsigned long long signals)
{
	const kernel_sigset_t set = set_of(signals);

	sys_rt_sigprocmask(how, &set, 0, SIZE);
}

/* Waits for seen.calls to reach calls, signo being blocked outside. */
static void wait_for(int calls)
{
	const kernel_sigset_t none = { { 0 } };

	while (seen.calls < calls)
		sys_rt_sigsuspend(&none, SIZE);
}

static void arguments(void)
{
	struct kernel_siginfo sent = { 0 };
	int something;

	handle(SIGUSR1, plain, 0, 0);
	forget();
	send(SIGUSR1);
	tap_is(seen.calls, 1, "a plain handler is called");
	tap_is(seen.signo, SIGUSR1, "with the signal's number");
	tap_ok(!seen.misaligned, "on a stack that is aligned");

	handle_info(SIGUSR1, informed, 0, 0);
	forget();
	send(SIGUSR1);
	tap_is(seen.calls, 1, "an SA_SIGINFO handler is called");
	tap_is(seen.signo, SIGUSR1, "with the signal's number");
	tap_ok(!seen.misaligned, "on a stack that is aligned");
	tap_is(seen.info.signo, SIGUSR1, "kill: signo");
	tap_is(seen.info.error, 0, "kill: error");
	tap_is(seen.info.code, SI_USER, "kill: code");
	tap_is(seen.info.pid, sys_getpid(), "kill: pid");
	tap_is(seen.info.uid, sys_getuid(), "kill: uid");

	forget();
	sys_tgkill(sys_getpid(), sys_gettid(), SIGUSR1);
	tap_is(seen.info.code, SI_TKILL, "tgkill: code");
	tap_is(seen.info.pid, sys_getpid(), "tgkill: pid");

	forget();
	sent.signo = SIGUSR1;
	sent.code = SI_QUEUE;
	sent.pid = 1234;
	sent.uid = 5678;
	sent.value.sival_ptr = &something;
	tap_is(sys_rt_sigqueueinfo(sys_getpid(), SIGUSR1, &sent), 0, "rt_sigqueueinfo");
	tap_is(seen.info.code, SI_QUEUE, "rt_sigqueueinfo: code");
	tap_is(seen.info.pid, 1234, "rt_sigqueueinfo: pid as given");
	tap_is(seen.info.uid, 5678, "rt_sigqueueinfo: uid as given");
	tap_ok(seen.info.value.sival_ptr == &something, "rt_sigqueueinfo: value");
	forget();
	sent.value.sival_int = -42;
	tap_is(sys_rt_tgsigqueueinfo(sys_getpid(), sys_gettid(), SIGUSR1, &sent), 0, "rt_tgsigqueueinfo");
	tap_is(seen.info.value.sival_int, -42, "rt_tgsigqueueinfo: value");
}

static void children(void)
{
	kernel_pid_t child;

	handle_info(SIGCHLD, informed, 0, 0);
	block(SIG_BLOCK, BIT(SIGCHLD));

	forget();
	child = tap_fork();
	if (child == 0)
		sys_exit_group(42);
	wait_for(1);
	tap_is(seen.info.signo, SIGCHLD, "SIGCHLD: signo");
	tap_is(seen.info.code, CLD_EXITED, "SIGCHLD, an exit: code");
	tap_is(seen.info.pid, child, "SIGCHLD, an exit: pid");
	tap_is(seen.info.uid, sys_getuid(), "SIGCHLD, an exit: uid");
	tap_is(seen.info.status, 42, "SIGCHLD, an exit: status");
	sys_wait4(child, 0, 0, 0);

	forget();
	child = tap_fork();
	while (child == 0)
		sys_pause();
	sys_kill(child, SIGKILL);
	wait_for(1);
	tap_is(seen.info.code, CLD_KILLED, "SIGCHLD, a signal: code");
	tap_is(seen.info.pid, child, "SIGCHLD, a signal: pid");
	tap_is(seen.info.status, SIGKILL, "SIGCHLD, a signal: status");
	sys_wait4(child, 0, 0, 0);
	block(SIG_UNBLOCK, BIT(SIGCHLD));
}

/* Goes on behind the load that faulted. */
static void step_over(int signo, struct kernel_siginfo *info, void *ucontext)
{
	struct kernel_ucontext *context = ABI_CONTEXT(ucontext);

	informed(signo, info, ucontext);
#if defined(ABI_FAULT)
	seen.fault = ABI_FAULT(context);
#endif
	ABI_SET_PC(context, (__UINTPTR_TYPE__)abi_load_end);
}

static void faults(int emulated)
{
	const unsigned long load = ABI_CODE(abi_load), end = (unsigned long)abi_load_end;
	char (*volatile function)(const char *) = abi_load;
	char *page = (char *)sys_mmap(0, 65536, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	handle_info(SIGSEGV, step_over, 0, 0);
	forget();
	function(page + 17);
	tap_is(seen.calls, 1, "SIGSEGV, once: the handler goes on behind the load");
	tap_is(seen.info.signo, SIGSEGV, "SIGSEGV: signo");
	if (emulated && ABI_ACCERR_NOT_EMULATED)
		tap_skip("SIGSEGV, a page not to be read: code SEGV_ACCERR", "qemu says that there is no page");
	else
		tap_is(seen.info.code, 2, "SIGSEGV, a page not to be read: code SEGV_ACCERR");
	tap_ok(seen.info.addr == ABI_ADDR(page + 17), "SIGSEGV: addr");
#if defined(ABI_FAULT)
	if (emulated && ABI_FAULT_NOT_EMULATED)
		tap_skip("the ucontext has the address too", "qemu writes 0 there");
	else
		tap_ok(seen.fault == (__UINTPTR_TYPE__)page + 17, "the ucontext has the address too");
#endif
	tap_ok(seen.pc >= load && seen.pc < end, "its program counter is in the function that loads");

	sys_munmap(page, 65536);
	forget();
	function(page + 4097);
	tap_is(seen.info.code, 1, "SIGSEGV, no page: code SEGV_MAPERR");
	tap_ok(seen.info.addr == ABI_ADDR(page + 4097), "SIGSEGV: addr");
	handle(SIGSEGV, SIG_DFL, 0, 0);
}

/* Changes the mask that is in force after it. */
static void remask(int signo, struct kernel_siginfo *info, void *ucontext)
{
	informed(signo, info, ucontext);
	tinysys_sigaddset(&ABI_CONTEXT(ucontext)->sigmask, SIGTERM);
}

static void masks(void)
{
	/* All that can be blocked, but for the four that qemu has no number for. */
	const unsigned long long common = ~(BIT(SIGKILL) | BIT(SIGSTOP) | BIT(61) | BIT(62) | BIT(63) | BIT(64));

	block(SIG_SETMASK, BIT(SIGHUP));
	handle_info(SIGUSR1, informed, 0, 0);
	forget();
	send(SIGUSR1);
	tap_is((long long)seen.mask, (long long)(BIT(SIGHUP) | BIT(SIGUSR1)),
	       "a handler's own signal is blocked meanwhile");
	tap_is((long long)seen.outer_mask, BIT(SIGHUP), "the ucontext has the mask from before");
	tap_is((long long)mask(), BIT(SIGHUP), "which is back after");

	handle_info(SIGUSR1, informed, 0, BIT(SIGUSR2) | BIT(SIGINT));
	forget();
	send(SIGUSR1);
	tap_is((long long)seen.mask, (long long)(BIT(SIGHUP) | BIT(SIGUSR1) | BIT(SIGUSR2) | BIT(SIGINT)),
	       "and so are the signals of its action's mask");
	tap_is((long long)mask(), BIT(SIGHUP), "the mask from before is back after");

	handle_info(SIGUSR1, informed, 0, ~0ULL);
	forget();
	send(SIGUSR1);
	tap_is((long long)(seen.mask & common), (long long)common, "a mask of all signals");

	handle_info(SIGUSR1, informed, SA_NODEFER, BIT(SIGUSR2));
	forget();
	send(SIGUSR1);
	tap_is((long long)seen.mask, (long long)(BIT(SIGHUP) | BIT(SIGUSR2)),
	       "SA_NODEFER: its own signal is not blocked");

	handle_info(SIGUSR1, remask, 0, 0);
	forget();
	send(SIGUSR1);
	tap_is((long long)mask(), (long long)(BIT(SIGHUP) | BIT(SIGTERM)),
	       "a mask written into the ucontext is in force after");
	block(SIG_SETMASK, 0);
}

static volatile int depth, deepest;

static void again(int signo)
{
	seen.calls++;
	if (++depth > deepest)
		deepest = depth;
	if (seen.calls < 3)
		send(signo);
	depth--;
}

static void flags(void)
{
	struct kernel_sigaction old;

	handle(SIGUSR1, again, 0, 0);
	forget();
	depth = deepest = 0;
	send(SIGUSR1);
	tap_is(seen.calls, 3, "a handler that sends itself its signal is called again");
	tap_is(deepest, 1, "when it has returned");
	handle(SIGUSR1, again, SA_NODEFER, 0);
	forget();
	deepest = 0;
	send(SIGUSR1);
	tap_is(seen.calls, 3, "SA_NODEFER: it is called again");
	tap_is(deepest, 3, "SA_NODEFER: before it has returned");

	handle(SIGUSR1, plain, SA_RESETHAND, 0);
	forget();
	send(SIGUSR1);
	tap_is(seen.calls, 1, "SA_RESETHAND: the handler is called");
	sys_sigaction(SIGUSR1, 0, &old);
	tap_ok(old.handler == SIG_DFL, "SA_RESETHAND: and the action is the default again");
	kernel_pid_t child = tap_fork();
	if (child == 0) {
		handle(SIGUSR1, plain, SA_RESETHAND, 0);
		send(SIGUSR1);
		send(SIGUSR1);
		sys_exit_group(0);
	}
	int status = 0;
	sys_wait4(child, &status, 0, 0);
	tap_is(status, SIGUSR1, "SA_RESETHAND: a second signal ends the process");
}

static int pipe_fds[2];

/* Lets the read that it interrupts end, when it is called the third time. */
static void feed(int signo)
{
	(void)signo;
	if (++seen.calls == 3)
		sys_write(pipe_fds[1], "x", 1);
}

static void restart(void)
{
	char byte = 0;

	sys_pipe2(pipe_fds, 0);
	handle(SIGALRM, feed, SA_RESTART, 0);
	forget();
	alarm_every(2000);
	tap_is(sys_read(pipe_fds[0], &byte, 1), 1, "SA_RESTART: a read that is interrupted goes on");
	alarm_every(0);
	tap_ok(seen.calls >= 3, "and is interrupted again");

	handle(SIGALRM, plain, 0, 0);
	forget();
	alarm_every(2000);
	tap_is(sys_read(pipe_fds[0], &byte, 1), -EINTR, "without SA_RESTART it ends with -EINTR");
	alarm_every(0);
	tap_ok(seen.calls >= 1, "after the handler");
	sys_close(pipe_fds[0]);
	sys_close(pipe_fds[1]);
}

static int order[6];
static volatile int steps;

static void nest(int signo)
{
	order[steps++] = signo;
	if (signo != SIGTERM)
		send(signo == SIGUSR1 ? SIGUSR2 : SIGTERM);
	order[steps++] = -signo;
}

static void nest_info(int signo, struct kernel_siginfo *info, void *context)
{
	(void)info;
	(void)context;
	nest(signo);
}

static void nesting(void)
{
	static const int wanted[] = { SIGUSR1, SIGUSR2, SIGTERM, -SIGTERM, -SIGUSR2, -SIGUSR1 };
	int right = 1;

	handle(SIGUSR1, nest, 0, 0);
	handle_info(SIGUSR2, nest_info, 0, 0);
	handle(SIGTERM, nest, 0, 0);
	send(SIGUSR1);
	for (int i = 0; i < 6; i++)
		right &= order[i] == wanted[i];
	tap_ok(right, "a handler interrupts a handler that interrupts a handler");
	tap_is((long long)mask(), 0, "and nothing is blocked after");

	steps = 0;
	handle(SIGUSR1, nest, 0, BIT(SIGUSR2));
	send(SIGUSR1);
	tap_ok(order[0] == SIGUSR1 && order[1] == -SIGUSR1 && order[2] == SIGUSR2,
	       "one that its mask blocks waits for it");
}

static int inside(const char *pointer, const struct kernel_stack *stack)
{
	return pointer >= (char *)stack->sp && pointer < (char *)stack->sp + stack->size;
}

static void in_use(int signo)
{
	struct kernel_stack stack = seen.stack;

	look(signo);
	seen.signo = sys_sigaltstack(&stack, 0);
}

static void alternate_stack(void)
{
	const kernel_size_t size = 65536;
	struct kernel_stack stack, old;

	stack.sp = sys_mmap(0, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	stack.flags = 0;
	stack.size = size;
	tap_is(sys_sigaltstack(0, &old), 0, "sigaltstack reads");
	tap_is(old.flags, SS_DISABLE, "at first there is none");
	tap_is(sys_sigaltstack(&stack, 0), 0, "sigaltstack sets");

	handle_info(SIGUSR1, informed, SA_ONSTACK, 0);
	forget();
	send(SIGUSR1);
	tap_ok(inside(seen.sp, &stack), "SA_ONSTACK: the handler runs on it");
	tap_is(seen.stack.flags, SS_ONSTACK, "sigaltstack says so");
	tap_ok(seen.stack.sp == stack.sp && seen.stack.size == size, "and which it is");
	tap_ok(seen.context_stack.sp == stack.sp && seen.context_stack.size == size, "the ucontext has it too");
	tap_ok(!seen.misaligned, "its stack is aligned");
	sys_sigaltstack(0, &old);
	tap_is(old.flags, 0, "after the handler it is not in use");

	handle_info(SIGUSR1, informed, 0, 0);
	forget();
	send(SIGUSR1);
	tap_ok(!inside(seen.sp, &stack), "without SA_ONSTACK the handler runs where the program does");
	handle(SIGUSR1, in_use, SA_ONSTACK, 0);
	forget();
	send(SIGUSR1);
	tap_is(seen.signo, -EPERM, "a stack in use cannot be changed: -EPERM");
	stack.size = 512;
	tap_is(sys_sigaltstack(&stack, 0), -ENOMEM, "too small: -ENOMEM");
	stack.flags = SS_DISABLE;
	tap_is(sys_sigaltstack(&stack, &old), 0, "SS_DISABLE");
	tap_ok(old.sp == stack.sp && old.size == size, "what it was");
	handle_info(SIGUSR1, informed, SA_ONSTACK, 0);
	forget();
	send(SIGUSR1);
	tap_ok(seen.calls == 1 && !inside(seen.sp, &old), "SA_ONSTACK without a stack is no error");
	sys_munmap(old.sp, size);
}

int main(int argc, char **argv)
{
#if defined(ABI_QEMU_ALIGNMENT)
	if (argc > 1 && argv[1][0] == 'e')
		alignment = ABI_QEMU_ALIGNMENT;
#endif
	arguments();
	children();
	faults(argc > 1 && argv[1][0] == 'e');
	masks();
	flags();
	restart();
	nesting();
	alternate_stack();
	return tap_done();
}
