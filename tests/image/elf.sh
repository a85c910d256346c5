#!/bin/bash
# SPDX-License-Identifier: 0BSD
#
# The files bin/hang and bin/hang.elf: read by the usual tools without complaint, position independent, nothing both
# writable and executable, in the file and in memory.
#
#   elf.sh BUILD
# shellcheck disable=SC2317 # functions that ok calls
# shellcheck source=tests/image/lib.sh
. "$(dirname "$0")/lib.sh"

need readelf objdump gdb file

pid=
cleanup() {
	[ -z "$pid" ] || kill -s KILL "$pid"
}

# quiet COMMAND...: it succeeds, says something on standard output or nothing, and no complaint anywhere.
quiet() {
	"$@" >"$dir/said" 2>"$dir/complaint" && empty "$dir/complaint" &&
		! grep -Ei 'warning|error|corrupt|truncated|not in executable format|invalid|bad ' "$dir/said"
}

segments() {
	readelf -lW "$1" | sed -n 's/^ *\(LOAD\|GNU_STACK\) *\(0x[0-9a-f]* *\)\{5\}\([RWE ]\{3\}\).*/\1 \3/p'
}

# first_mapping PROGRAM: its address, when it runs; all are in maps
first_mapping() {
	"$1" &
	pid=$!
	eventually waiting "$pid"
	cp "/proc/$pid/maps" "$dir/maps"
	kill "$pid"
	wait "$pid"
	pid=
	grep -m 1 "/${1##*/}$" "$dir/maps" | cut -d- -f1
}

for name in hang hang.elf; do
	program=$build/bin/$name
	ok "readelf reads $name" quiet readelf -aW "$program"
	ok "objdump reads $name" quiet objdump -x "$program"
	ok "gdb reads $name" quiet gdb -nx -batch -ex 'info files' "$program"
	ok "file reads $name" quiet file "$program"
	is "$name is ET_DYN" "$(readelf -hW "$program" | sed -n 's/^ *Type: *\([A-Z]*\).*/\1/p')" DYN
	is "the segments of $name" "$(segments "$program")" "LOAD R E
GNU_STACK RW "
done
is "hang has no sections" "$(readelf -hW "$build/bin/hang" | sed -n 's/^ *Number of section headers: *//p')" 0
ok "hang.elf has its symbols" sh -c "objdump -t '$build/bin/hang.elf' | grep ' _start$'"

if ! native "$build/bin/hang"; then
	skip "hang in memory" "it is for another architecture"
	finish
fi
for name in hang hang.elf; do
	program=$build/bin/$name
	first=$(first_mapping "$program")
	ok "no mapping of $name is writable and executable" fails grep -E '^[^ ]+ .wx' "$dir/maps"
	is "its stack" "$(awk '$6 == "[stack]" { print $2 }' "$dir/maps")" rw-p
	is "its own mappings" "$(awk -v program="$program" '$6 == program { print $2 }' "$dir/maps")" r-xp
	if [ "$(cat /proc/sys/kernel/randomize_va_space)" = 0 ]; then
		skip "another run has another address" "address randomisation is off"
	else
		ok "another run has another address than $first" test "$(first_mapping "$program")" != "$first"
	fi
done

finish
