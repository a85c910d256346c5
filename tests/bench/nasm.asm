; SPDX-License-Identifier: 0BSD
;
; For comparison: a program that waits for SIGTERM, in assembly by the ordinary recipe: sections, a restorer, a handler
; that returns, pause, exit. x86-64.
;
;	nasm -f elf64 nasm.asm && ld nasm.o

	SYS_RT_SIGACTION equ 13
	SYS_RT_SIGRETURN equ 15
	SYS_PAUSE equ 34
	SYS_EXIT equ 60
	SIGTERM equ 15
	SA_RESTORER equ 0x04000000

	global _start

	section .data

action:	dq handler, SA_RESTORER, restorer, 0 ; handler, flags, restorer, mask

	section .text

_start:
	mov rax, SYS_RT_SIGACTION
	mov rdi, SIGTERM
	mov rsi, action
	mov rdx, 0		; no old action
	mov r10, 8		; bytes of a mask
	syscall

	mov rax, SYS_PAUSE
	syscall

	mov rax, SYS_EXIT
	mov rdi, 0
	syscall

handler:
	ret

restorer:
	mov rax, SYS_RT_SIGRETURN
	syscall
