/* SPDX-License-Identifier: 0BSD */
/*
 * Actions as they are set and read back: what sys_sigaction() adds, hides and leaves alone, and the restorer.
 */

#include "abi.h"
#include "sets.h"
#include "tap.h"

#define SIZE sizeof(kernel_sigset_t)

static volatile int calls;
static void *volatile returns_to;

__attribute__((noinline)) static void plain(int signo)
{
	(void)signo;
	calls++;
	returns_to = __builtin_extract_return_addr(__builtin_return_address(0));
}

__attribute__((noinline)) static void informed(int signo, struct kernel_siginfo *info, void *context)
{
	(void)info;
	(void)context;
	plain(signo);
	returns_to = __builtin_extract_return_addr(__builtin_return_address(0));
}

#if defined(TINYSYS_RT_SIGRETURN)
extern void own_restorer(void) __attribute__((visibility("hidden")));
/* clang-format off */
__asm__(".pushsection .text.own_restorer, \"ax\", %progbits\n\t"
	TINYSYS_RESTORER_BEGIN
	".globl own_restorer\n\t"
	".hidden own_restorer\n\t"
	".type own_restorer, " TINYSYS_RESTORER_TYPE "\n"
	"own_restorer:\n\t"
#if defined(TINYSYS_SIGRETURN) /* the handlers that it is for are plain */
	TINYSYS_SIGRETURN "\n\t"
#else
	TINYSYS_RT_SIGRETURN "\n\t"
#endif
	".size own_restorer, . - own_restorer\n\t"
	".popsection" TINYSYS_RESTORER_END);
/* clang-format on */
#endif

/* No restorer is shown, where there is room for one. */
static int bare(const struct kernel_sigaction *action)
{
#if defined(TINYSYS_SIGACTION_NO_RESTORER)
	(void)action;
	return 1;
#else
	return action->restorer == 0;
#endif
}

/* An action that no field of is 0, so that what is not written shows. */
static struct kernel_sigaction garbage(void)
{
	struct kernel_sigaction action;
	unsigned char *byte = (unsigned char *)&action;

	for (unsigned int i = 0; i < sizeof action; i++)
		((volatile unsigned char *)byte)[i] = 0xa5;
	return action;
}

static int same(const void *left, const void *right, kernel_size_t size)
{
	const volatile unsigned char *l = (const unsigned char *)left;
	const volatile unsigned char *r = (const unsigned char *)right;

	while (size--) {
		if (*l++ != *r++)
			return 0;
	}
	return 1;
}

static int raise(int signo)
{
	int before = calls;

	sys_kill(sys_getpid(), signo);
	return calls - before;
}

static void round_trip(void)
{
	struct kernel_sigaction action = { 0 };
	struct kernel_sigaction old = garbage();

	tap_is(sys_sigaction(SIGUSR1, 0, &old), 0, "act NULL reads");
	tap_ok(old.handler == SIG_DFL && old.flags == 0 && bare(&old) && number_of(&old.mask) == 0,
	       "the first action is the default, with nothing in it");

	action.sigaction = informed;
	action.flags = SA_SIGINFO | SA_RESTART | SA_NODEFER;
	tinysys_sigaddset(&action.mask, SIGUSR2);
	tinysys_sigaddset(&action.mask, SIGTERM);
	struct kernel_sigaction given = action;
	tap_is(sys_sigaction(SIGUSR1, &action, 0), 0, "oldact NULL sets");
	tap_ok(same(&action, &given, sizeof action), "act is left alone");

	old = garbage();
	tap_is(sys_sigaction(SIGUSR1, 0, &old), 0, "it is read");
	tap_ok(old.sigaction == informed, "the handler is the one set");
	tap_is((long)old.flags, SA_SIGINFO | SA_RESTART | SA_NODEFER, "the flags are those set, without SA_RESTORER");
	tap_ok(bare(&old), "no restorer is seen");
	tap_is((long long)number_of(&old.mask), BIT(SIGUSR2) | BIT(SIGTERM), "the mask is the one set");
	tap_is(raise(SIGUSR1), 1, "the handler is called, and returns");

	action.handler = plain;
	action.flags = 0;
	tinysys_sigemptyset(&action.mask);
	struct kernel_sigaction first = garbage();
	tap_is(sys_sigaction(SIGUSR1, &action, &first), 0, "act and oldact together");
	tap_ok(same(&first, &old, sizeof old), "oldact is the action before");
	tap_is(raise(SIGUSR1), 1, "the plain handler is called, and returns");
	tap_is(sys_sigaction(SIGUSR1, &first, &old), 0, "what was read is set again");
	tap_ok(old.handler == plain && old.flags == 0 && bare(&old), "the plain handler's action is read");
	tap_is(raise(SIGUSR1), 1, "the handler that was set again is called, and returns");
	tap_is(sys_sigaction(SIGUSR1, &action, &action), 0, "act and oldact may be the same");
	tap_ok(action.sigaction == informed && bare(&action), "it then holds the action before");
	tap_is(sys_sigaction(SIGUSR1, 0, 0), 0, "both NULL");

	action.handler = SIG_IGN;
	action.flags = 0;
	sys_sigaction(SIGUSR1, &action, 0);
	tap_is(raise(SIGUSR1), 0, "an ignored signal does nothing");
	sys_sigaction(SIGUSR1, 0, &old);
	tap_ok(old.handler == SIG_IGN && bare(&old), "SIG_IGN is read back");
	action.handler = SIG_DFL;
	sys_sigaction(SIGUSR1, &action, 0);
	sys_sigaction(SIGUSR1, 0, &old);
	tap_ok(old.handler == SIG_DFL && old.flags == 0, "SIG_DFL is read back");
}

#if defined(TINYSYS_RT_SIGRETURN)
/* code_is(): the restorer for these flags has those bytes, behind the lead. */
static void code_is(unsigned long flags, const char *bytes, kernel_size_t size)
{
	const char *code = (const char *)tap_hide((void *)ABI_CODE(tinysys_restorer(flags)));
	const kernel_size_t lead = sizeof ABI_RESTORER_LEAD - 1;

	tap_ok(same(code, bytes, size), "its bytes are those that unwinders know");
	tap_ok(same(code - lead, ABI_RESTORER_LEAD, lead), "and so are those before it");
}

static void restorers(void)
{
	struct kernel_sigaction action = { 0 };
	struct kernel_sigaction old = garbage();

	action.handler = plain;
	sys_sigaction(SIGUSR1, &action, 0);
	tap_is(sys_rt_sigaction(SIGUSR1, 0, &old, SIZE), 0, "the bare call reads");
#if defined(TINYSYS_SIGACTION_RESTORER_LAST)
	tap_ok(old.flags == 0 && bare(&old), "the bare call does not know of a restorer");
#else
	tap_is((long)old.flags, SA_RESTORER, "the bare call shows SA_RESTORER");
	tap_ok(old.restorer == tinysys_restorer(old.flags), "the bare call shows the restorer");
#endif
	tap_is(raise(SIGUSR1), 1, "a plain handler returns through it");
	tap_ok(returns_to == (void *)tinysys_restorer(0), "to its first instruction");
#if defined(TINYSYS_SIGRETURN)
	code_is(0, ABI_RESTORER_PLAIN, sizeof ABI_RESTORER_PLAIN - 1);
#endif
	action.sigaction = informed;
	action.flags = SA_SIGINFO;
	sys_sigaction(SIGUSR1, &action, 0);
#if !defined(TINYSYS_SIGACTION_RESTORER_LAST)
	sys_rt_sigaction(SIGUSR1, 0, &old, SIZE);
	tap_ok(old.restorer == tinysys_restorer(SA_SIGINFO), "that of an SA_SIGINFO handler");
#endif
	tap_is(raise(SIGUSR1), 1, "an SA_SIGINFO handler returns through it");
	tap_ok(returns_to == (void *)tinysys_restorer(SA_SIGINFO), "to its first instruction");

	code_is(SA_SIGINFO, ABI_RESTORER, sizeof ABI_RESTORER - 1);

	action.handler = plain;
	action.flags = SA_RESTORER;
	action.restorer = own_restorer;
	tap_is(sys_sigaction(SIGUSR1, &action, 0), 0, "a caller's restorer is taken");
	tap_is(raise(SIGUSR1), 1, "the handler is called, and returns");
	tap_ok(returns_to == (void *)own_restorer, "through the caller's restorer");
	old = garbage();
	sys_sigaction(SIGUSR1, 0, &old);
#if defined(TINYSYS_SIGACTION_RESTORER_LAST)
	tap_ok(old.flags == 0 && bare(&old), "which no kernel shows");
	tap_is(sys_sigaction(SIGUSR1, &old, 0), 0, "what was read is set again");
	tap_is(raise(SIGUSR1), 1, "the handler is called, and returns");
	tap_ok(returns_to == (void *)tinysys_restorer(0), "through ours");
#else
	tap_ok(old.flags == SA_RESTORER && old.restorer == own_restorer, "which is shown back");
#endif
	action.flags = 0;
	sys_sigaction(SIGUSR1, &action, 0);
	tap_is(raise(SIGUSR1), 1, "without SA_RESTORER the handler is called, and returns");
	tap_ok(returns_to == (void *)tinysys_restorer(0), "not through the caller's, which is there");

	action.handler = plain;
	action.flags = SA_RESTORER;
	action.restorer = own_restorer;
	tap_is(sys_rt_sigaction(SIGUSR1, &action, 0, SIZE), 0, "the bare call sets");
	tap_is(raise(SIGUSR1), 1, "the handler is called, and returns");
	tap_ok(returns_to == (void *)own_restorer, "through the restorer given to the bare call");
}

#endif

static void refusals(void)
{
	static const int no_signal[] = { 0, -1, TINYSYS_NSIG + 1, 0x7fffffff };
	static const kernel_size_t wrong[] = { 0, 4, 7, 9, 2 * SIZE, 128 };
	struct kernel_sigaction action = { 0 };
	struct kernel_sigaction old = garbage();
	const struct kernel_sigaction untouched = garbage();

	action.handler = plain;
	for (unsigned int i = 0; i < sizeof no_signal / sizeof *no_signal; i++) {
		tap_is(sys_sigaction(no_signal[i], &action, &old), -EINVAL, "no such signal: -EINVAL");
		tap_is(sys_sigaction(no_signal[i], 0, &old), -EINVAL, "not to be read either");
	}
	tap_is(sys_sigaction(SIGKILL, &action, &old), -EINVAL, "SIGKILL: -EINVAL");
	tap_is(sys_sigaction(SIGSTOP, &action, &old), -EINVAL, "SIGSTOP: -EINVAL");
	tap_ok(same(&old, &untouched, sizeof old), "after an error oldact is as it was");
	tap_is(sys_sigaction(SIGKILL, 0, &old), 0, "SIGKILL can be read");
	for (unsigned int i = 0; i < sizeof wrong / sizeof *wrong; i++)
		tap_is(sys_rt_sigaction(SIGUSR1, &action, 0, wrong[i]), -EINVAL, "a wrong size: -EINVAL");
	tap_is(sys_rt_sigaction(SIGUSR1, 0, (struct kernel_sigaction *)tap_hide((void *)8), SIZE), -EFAULT,
	       "a bad pointer: -EFAULT");
#if !defined(TINYSYS_RT_SIGACTION) /* which reads the action */
	tap_is(sys_rt_sigaction(SIGUSR1, (const struct kernel_sigaction *)tap_hide((void *)8), 0, SIZE), -EFAULT,
	       "a bad pointer of what is to be set: -EFAULT");
#endif
}

int main(void)
{
	round_trip();
#if defined(TINYSYS_RT_SIGRETURN)
	restorers();
#endif
	refusals();
	return tap_done();
}
