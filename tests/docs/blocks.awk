# SPDX-License-Identifier: 0BSD
#
# Prints block number WANT (from 1) of the fenced blocks of language LANG in a Markdown file.
#
#   awk -v LANG=sh -v WANT=1 -f blocks.awk README.md

$0 == "```" LANG { inside = ++count == WANT; next }
$0 == "```" { inside = 0 }
inside
