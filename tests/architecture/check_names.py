# SPDX-License-Identifier: GPL-3.0-or-later
"""check_names.py ROOT: every type at namespace scope has one home.

All rooms share one namespace. Two types of one name in two rooms never meet in a compiler, but the linker keeps one
of their inline functions for both: memory is then read as what it is not. A type that a source keeps for itself
stands in an anonymous namespace and is free to be called as it likes.
"""
import collections
import pathlib
import re
import sys

NAMESPACE = re.compile(r"(?:inline )?namespace ([\w:]+) *\{$")
TYPE = re.compile(r"(?:class|struct|enum class|enum|union) (\w+)(?: final)?(?: : .*)?$")


def types(text):
    """The qualified names of the types that a source defines outside anonymous namespaces."""
    scopes = []
    for line in text.splitlines():
        if line == "namespace {":
            scopes.append(None)
        elif match := NAMESPACE.match(line):
            scopes.append(match[1])
        elif line.startswith("}") and scopes and not line.startswith("};"):
            if line == "}":
                scopes.pop()
        elif (match := TYPE.match(line)) and scopes and None not in scopes:
            yield "::".join([*scopes, match[1]])


def main():
    root = pathlib.Path(sys.argv[1])
    homes = collections.defaultdict(set)
    for folder in ("src", "ui"):
        for file in sorted((root / folder).rglob("*")):
            if file.suffix in (".h", ".cpp"):
                for name in types(file.read_text(encoding="utf-8")):
                    homes[name].add(str(file.relative_to(root)))
    twice = {name: files for name, files in homes.items() if len(files) > 1}
    for name, files in sorted(twice.items()):
        print(f"{name} is defined in {' and in '.join(sorted(files))}")
    print(f"{len(homes)} types, {len(twice)} of them with two homes.")
    return 1 if twice else 0


sys.exit(main())
