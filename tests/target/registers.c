/* SPDX-License-Identifier: 0BSD */
/*
 * A signal that comes anywhere leaves every register as it was. A loop in assembly fills them all and spins until a
 * handler that interrupted it there has overwritten those that it may; then it stores them.
 */

#include "abi.h"
#include "alarm.h"
#include "tap.h"

extern volatile int abi_stop __attribute__((visibility("hidden")));
extern ABI_WORD abi_registers[ABI_REGISTER_COUNT] __attribute__((visibility("hidden")));
#if ABI_VECTOR_COUNT
extern unsigned long long abi_vectors[ABI_VECTOR_COUNT][2] __attribute__((visibility("hidden")));
#endif
__attribute__((used)) volatile int abi_stop;
__attribute__((used)) ABI_WORD abi_registers[ABI_REGISTER_COUNT];
#if ABI_VECTOR_COUNT
__attribute__((used, aligned(16))) unsigned long long abi_vectors[ABI_VECTOR_COUNT][2];
#endif

ABI_FUNCTION(abi_spin, ABI_SPIN);
extern void abi_spin(void) __attribute__((visibility("hidden")));
extern const char abi_spin_begin[] __attribute__((visibility("hidden")));

static const char *const names[] = { ABI_REGISTERS };
static volatile int missed;

/* A signal that came before or behind the loop tells nothing: the timer sends another. */
static void interrupt(int signo, struct kernel_siginfo *info, void *ucontext)
{
	const unsigned long pc = ABI_PC(ABI_CONTEXT(ucontext));
	const unsigned long begin = (__UINTPTR_TYPE__)abi_spin_begin;

	(void)signo;
	(void)info;
	if (pc >= begin && pc < begin + 16)
		abi_stop = 1;
	else
		missed++;
	ABI_TRASH();
}

static void plain(int signo)
{
	(void)signo;
	abi_stop = 1;
	ABI_TRASH();
}

static void spin(const char *what)
{
	void (*volatile function)(void) = abi_spin;

	abi_stop = 0;
	alarm_every(2000);
	function();
	alarm_every(0);
	tap_ok(abi_stop, what);
	for (unsigned int i = 0; i < ABI_REGISTER_COUNT; i++)
		tap_ok(abi_registers[i] == (ABI_WORD)-1 / 255 * (i + 1), names[i]);
#if ABI_VECTOR_COUNT
	int right = 1;

	for (unsigned int i = 0; i < ABI_VECTOR_COUNT; i++)
		right &= abi_vectors[i][0] == ~0ULL / 255 * (i + 1) && abi_vectors[i][1] == abi_vectors[i][0];
	tap_ok(right, "every vector register");
#endif
}

int main(void)
{
	struct kernel_sigaction action = { 0 };

	action.sigaction = interrupt;
	action.flags = SA_SIGINFO;
	sys_sigaction(SIGALRM, &action, 0);
	spin("an SA_SIGINFO handler interrupts the loop");
	action.handler = plain;
	action.flags = 0;
	sys_sigaction(SIGALRM, &action, 0);
	spin("a plain handler interrupts it");
	return tap_done();
}
