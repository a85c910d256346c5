/* SPDX-License-Identifier: 0BSD */
/*
 * The ELF header of a program in the flat or (under TINYSYS_SEGMENTS) the segments layout, as data that the linker
 * script puts first. Written by us since a linker's own file has section headers, and room for them, that no kernel
 * reads. Fields: System V ABI, chapters 4 and 5; elf(5). Differences of labels stay right wherever the file is loaded.
 */

#define TINYSYS_NO_START
#include <tinysys.h>

#if !defined(TINYSYS_ELF_FLAGS)
#error "no ELF header for this ABI (64-bit PowerPC: compile with -mabi=elfv2)"
#endif

#define TEXT(value) TEXT_(value)
#define TEXT_(value) #value

/* A word of the class is .8byte or .4byte; a program header's flags stand where they leave no gap. */
#if __SIZEOF_POINTER__ == 8
#define ELF_CLASS "2"
#define ELF_WORD ".8byte "
#define ELF_EHSIZE "64"
#define ELF_PHENTSIZE "56"
#define ELF_PROGRAM_HEADER(type, flags, fields, align) ".4byte " type ", " flags "\n\t" fields ELF_NUMBER(align)
#else
#define ELF_CLASS "1"
#define ELF_WORD ".4byte "
#define ELF_EHSIZE "52"
#define ELF_PHENTSIZE "32"
#define ELF_PROGRAM_HEADER(type, flags, fields, align) ELF_NUMBER(type) fields ".4byte " flags "\n\t" ELF_NUMBER(align)
#endif
#define ELF_NUMBER(number) ELF_WORD number "\n\t"

#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
#define ELF_DATA "1"
#else
#define ELF_DATA "2"
#endif

/* A word with the distance of a symbol from the header, and one with its address, which is the same but where no
 * compiler reaches data without an address: there the program is at a fixed one, to which all is linked. */
#if defined(TINYSYS_ELF_EXEC)
#define ELF_TYPE "2"
#define ELF_BASE "0x400000"
#define ELF_DISTANCE(symbol) ELF_NUMBER(symbol " - " ELF_BASE)
#define ELF_ADDRESS(symbol) ELF_NUMBER(symbol)
__asm__(".globl tinysys_base\n\t"
	".equ tinysys_base, " ELF_BASE);
#else
#define ELF_TYPE "3"
#if defined(TINYSYS_ELF_PCREL) /* an assembler that knows no other distance than from where it stands */
#define ELF_DISTANCE(symbol) \
	".equ .Ltinysys_here, . - tinysys_header\n\t" ELF_NUMBER(TINYSYS_ELF_PCREL(symbol " + .Ltinysys_here"))
#else
#define ELF_DISTANCE(symbol) ELF_NUMBER(symbol " - tinysys_header")
#endif
#define ELF_ADDRESS(symbol) ELF_DISTANCE(symbol)
#endif

#if defined(TINYSYS_RELOCATE)
#define ELF_ENTRY "tinysys_relocated_start"
#elif defined(TINYSYS_ENTRY_STUB)
#define ELF_ENTRY TINYSYS_ENTRY_NAME
#else
#define ELF_ENTRY "_start"
#endif

#if defined(TINYSYS_SEGMENTS)
#define ELF_PHNUM "3"
#else
#define ELF_PHNUM "2"
#endif

/* clang-format off */
__asm__(".pushsection .tinysys.header, \"a\", %progbits\n\t"
	".balign 8\n"
	".globl tinysys_header\n\t"
	".hidden tinysys_header\n"
	"tinysys_header:\n\t"
	/* e_ident: magic, class, data, EV_CURRENT, ELFOSABI_NONE */
	".byte 0x7f, 'E', 'L', 'F', " ELF_CLASS ", " ELF_DATA ", 1, 0, 0, 0, 0, 0, 0, 0, 0, 0\n\t"
	/* e_type ET_DYN or ET_EXEC, e_machine, e_version, e_entry, e_phoff, e_shoff none, e_flags */
	".2byte " ELF_TYPE ", " TEXT(TINYSYS_ELF_MACHINE) "\n\t"
	".4byte 1\n\t"
	ELF_ADDRESS(ELF_ENTRY)
	ELF_WORD ELF_EHSIZE ", 0\n\t"
	".4byte " TEXT(TINYSYS_ELF_FLAGS) "\n\t"
	/* e_ehsize, e_phentsize, e_phnum, no sections */
	".2byte " ELF_EHSIZE ", " ELF_PHENTSIZE ", " ELF_PHNUM ", 0, 0, 0\n\t"
	/* PT_LOAD, R-X: offset, vaddr, paddr, filesz, memsz, align */
	ELF_PROGRAM_HEADER("1", "5",
			   ELF_NUMBER("0")
			   ELF_ADDRESS("tinysys_header")
			   ELF_ADDRESS("tinysys_header")
			   ELF_DISTANCE("tinysys_text_end")
			   ELF_DISTANCE("tinysys_text_end"),
			   TEXT(TINYSYS_PAGE_SIZE_MAX))
#if defined(TINYSYS_SEGMENTS)
	/* PT_LOAD, RW- */
	ELF_PROGRAM_HEADER("1", "6",
			   ELF_DISTANCE("tinysys_data_offset")
			   ELF_ADDRESS("tinysys_data_address")
			   ELF_ADDRESS("tinysys_data_address")
			   ELF_DISTANCE("tinysys_data_filesz")
			   ELF_DISTANCE("tinysys_data_memsz"),
			   TEXT(TINYSYS_PAGE_SIZE_MAX))
#endif
	/* PT_GNU_STACK, RW-: without it the stack may be executable, and before Linux 5.8 all that is readable */
	ELF_PROGRAM_HEADER("0x6474e551", "6", ELF_WORD "0, 0, 0, 0, 0\n\t", "16")
	".popsection");
/* clang-format on */

/* segments.ld lays out for pages of this size, which some linkers take for smaller. */
__asm__(".globl tinysys_page\n\t.equ tinysys_page, " TEXT(TINYSYS_PAGE_SIZE_MAX));

#if defined(TINYSYS_RELOCATE)

#if defined(TINYSYS_ELF_EXEC)
#define ELF_RELOCATE
#else
#define ELF_RELOCATE TINYSYS_ENTRY_CALL("tinysys_relocate")

/* One entry of .rela.dyn or, where the addend is what the word holds, .rel.dyn: in a static position-independent
 * program all are "the load address plus addend", but for those that a linker found no use for, which are 0. */
struct relocation {
	unsigned long offset, info;
#if !defined(TINYSYS_ELF_REL)
	unsigned long addend;
#endif
};

/* of an even address: s390x would ask for a table entry otherwise */
extern char tinysys_header[] __attribute__((visibility("hidden"), aligned(8)));
extern const struct relocation tinysys_rela_start[] __attribute__((visibility("hidden")));
extern const struct relocation tinysys_rela_end[] __attribute__((visibility("hidden")));

__attribute__((used)) static void tinysys_relocate(void)
{
	const struct relocation *entry;

	for (entry = tinysys_rela_start; entry != tinysys_rela_end; entry++) {
		if (!entry->info)
			continue;
		unsigned long *word = (unsigned long *)(tinysys_header + entry->offset);
#if defined(TINYSYS_ELF_REL)
		*word += (unsigned long)tinysys_header;
#else
		*word = (unsigned long)tinysys_header + entry->addend;
#endif
	}
}

#endif

/* A call before any function has made a stack frame, and a jump to an entry: some ABIs want more than the instruction.
 */
#if !defined(TINYSYS_ENTRY_CALL)
#define TINYSYS_ENTRY_CALL(function) TINYSYS_INSN_CALL function "\n\t"
#endif
#if !defined(TINYSYS_ENTRY_JUMP)
#define TINYSYS_ENTRY_JUMP(function) TINYSYS_INSN_JUMP function "\n\t"
#endif

/* clang-format off */
__asm__(".pushsection .text.tinysys_relocated_start, \"ax\", %progbits\n"
	".globl tinysys_relocated_start\n\t"
	".hidden tinysys_relocated_start\n\t"
	".type tinysys_relocated_start, %function\n"
	"tinysys_relocated_start:\n\t"
	ELF_RELOCATE
	TINYSYS_ENTRY_JUMP("_start")
	".popsection");
/* clang-format on */

#endif
