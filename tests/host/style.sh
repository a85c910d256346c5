#!/bin/bash
# SPDX-License-Identifier: 0BSD
#
# What tools can say about style, on every file of the project: formatting, shell scripts, licence lines, and no traces
# of the machine or the occasion it was written on.
. "$(dirname "$0")/../tap.sh"
cd "$root"

# In a checkout what git keeps or would keep, elsewhere all but build directories.
if have git && [ "$(git rev-parse --show-toplevel 2>/dev/null)" = "$root" ]; then
	git ls-files --cached --others --exclude-standard
else
	find . -type d -exec test -e '{}/CMakeCache.txt' ';' -prune -o -path ./.git -prune -o -type f -print | sed 's,^\./,,'
fi | sort -u | while IFS= read -r file; do
	[ ! -f "$file" ] || echo "$file"
done >"$dir/files"

# The formatter's output differs between versions; 19 is the one the files are formatted with.
formatter=
for name in clang-format-19 clang-format clang-format-{20..30}; do
	if have "$name" && [ "$("$name" --version | sed -E 's/.*version ([0-9]+).*/\1/')" -ge 19 ]; then
		formatter=$name
		break
	fi
done

formatted() {
	grep -E '\.[ch]$' "$dir/files" | grep -vxE 'include/tinysys\.h|include/tinysys/nr/.*' >"$dir/sources"
	[ -s "$dir/sources" ] && xargs -d '\n' "$formatter" --dry-run -Werror <"$dir/sources"
}

# Functions that are called through others are reached, which shellcheck does not see.
checked() {
	while IFS= read -r file; do
		case $file in
		*.sh) echo "$file" ;;
		*) head -n 1 "$file" | grep -qaE '^#!.*[ /](ba)?sh' && echo "$file" ;;
		esac
	done <"$dir/files" >"$dir/scripts"
	[ -s "$dir/scripts" ] && xargs -d '\n' shellcheck -x -P SCRIPTDIR -e SC2317 <"$dir/scripts"
}

# In the first line, or behind the interpreter's.
licensed() {
	grep -E '\.([chSs]|cc|cpp|in|cmake|ld|sh|jq|ya?ml|hcl|py|asm|nasm)$|(^|/)(CMakeLists\.txt|Dockerfile[^/]*)$|^\.ci/|^\.clang' \
		"$dir/files" | while IFS= read -r file; do
		head -n 2 "$file" | grep -q 'SPDX-License-Identifier: 0BSD' || echo "$file"
	done >"$dir/unlicensed"
	empty "$dir/unlicensed"
}

# Spelled so that this file is not one that says them.
traces='/wor[k]/|/tmp/brie[f]|/hom[e]/[a-z]|issu[e]s? #?[0-9]|\b(this|last|previous|next|earlier) sessio[n]\b|\bsub-?agen[t]|\b(quay|ghcr|gcr|k8s)\.i[o]\b'

untraced() {
	xargs -d '\n' grep -nIHE "$traces" <"$dir/files" >"$dir/traces" || true
	empty "$dir/traces"
}

# Blanks that editors leave: at the end of a line, or no end of the last one.
tidy() {
	{
		xargs -d '\n' grep -nIHE '[[:blank:]]$' <"$dir/files" || true
		xargs -d '\n' grep -lI '' <"$dir/files" | while IFS= read -r file; do
			[ -z "$(tail -c 1 "$file")" ] || echo "$file: no newline at the end"
		done
	} >"$dir/untidy"
	empty "$dir/untidy"
}

if [ -z "$formatter" ]; then
	skip "C sources are formatted" "no clang-format of version 19 or later"
else
	ok "C sources are formatted" formatted
fi
if have shellcheck; then
	ok "shell scripts pass shellcheck" checked
else
	skip "shell scripts pass shellcheck" "no shellcheck"
fi
ok "every source file has its licence line" licensed
ok "no file tells where or when it was written" untraced
ok "lines end where their text does" tidy
finish
