# SPDX-License-Identifier: 0BSD
#
# The names at file scope in what clang -Xclang -ast-dump=json prints, one a line: functions, objects, typedefs,
# enumerators, and tags, also those inside another structure, which C puts at file scope as well.
def declared:
  .inner[]?
  | select(.isImplicit | not)
  | (select(.kind | IN("FunctionDecl", "FunctionTemplateDecl", "VarDecl", "TypedefDecl", "TypeAliasDecl", "EnumDecl",
      "EnumConstantDecl", "RecordDecl", "CXXRecordDecl", "NamespaceDecl", "UsingDecl")) | .name // empty),
    (select(.kind | IN("LinkageSpecDecl", "EnumDecl", "RecordDecl", "CXXRecordDecl")) | declared);
declared
