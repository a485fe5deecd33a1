#!/usr/bin/env python3
"""Checks rules of the Swift sources that neither the compiler nor the formatter knows. Prints every breach with its place.

usage: check_swift.py [FOLDER]    the folder of the repository; the one that holds Tools by default

- A function, initialiser, accessor or static closure has at most 50 lines, a file at most 300 (generated files excepted).
- No `default:` in a switch over an enum of ours in Wizard, Screens and LineMode: a new case must not compile before every
  place that looks at it says what becomes of it.
- A type is extended in at most six files, but for `Rule` and the tables of words, which are a file a rule and a file an area.
"""

import os
import re
import sys

MOST_FUNCTION_LINES = 50
MOST_FILE_LINES = 300
MOST_EXTENSION_FILES = 6
# A rule is a file; the texts of a language are a file an area.
FREELY_EXTENDED = {"Rule", "English", "Dutch"}
CLOSED_MODULES = ("Wizard", "Screens", "LineMode")
ENUM_MODULES = ("Reference", "Text", "Rules", "Records", "Catalog", "Messages", "Wizard", "Screens", "LineMode")

DECLARATION = re.compile(
    r"^(\s*)(?:@\w+(?:\([^)]*\))?\s+)*"
    r"(?:(?:public|package|internal|private|fileprivate|open|static|class|final|mutating|nonmutating|override|convenience|"
    r"indirect|nonisolated(?:\(unsafe\))?|lazy|(?:private|fileprivate|internal)\(set\))\s+)*"
    r"(func\s+\S+|init[?(<]|subscript\b|deinit\b|var\s+\w+|let\s+\w+)"
)


def swift_files(root, *folders):
    for folder in folders:
        for path, _, names in os.walk(os.path.join(root, folder)):
            for name in sorted(names):
                if name.endswith(".swift") and not name.endswith(".generated.swift"):
                    yield os.path.join(path, name)


def lines_of(path):
    with open(path, encoding="utf-8") as file:
        return file.read().split("\n")


def without_strings(line):
    """The line without the text of one-line strings and without a trailing comment."""
    line = re.sub(r'"(?:\\.|[^"\\])*"', '""', line)
    return line.split("//")[0]


def functions(lines):
    """Name, first line (from 0) and number of lines of each body that opens on its declaration's last line."""
    for start, line in enumerate(lines):
        found = DECLARATION.match(line)
        if not found:
            continue
        # A stored value has a body only where a closure or accessors open on its own line.
        if re.match(r"(?:var|let)\s", found.group(2)) and not line.rstrip().endswith("{"):
            continue
        # Another declaration may go over several lines; its body opens where a line ends with a brace.
        opened = start
        indent = found.group(1)
        while opened < len(lines) and not lines[opened].rstrip().endswith("{"):
            deeper = lines[opened + 1] if opened + 1 < len(lines) else ""
            continues = deeper.startswith(indent + " ") or deeper.startswith(indent + ")")
            if not continues or opened - start > 12 or (opened > start and DECLARATION.match(lines[opened])):
                opened = len(lines)
            opened += 1
        if opened >= len(lines):
            continue
        for end in range(opened + 1, len(lines)):
            if lines[end].startswith(indent + "}"):
                yield re.sub(r"[({<?:].*", "", found.group(2)), start, end - start - 1
                break


def long_bodies(root):
    for path in swift_files(root, "Sources", "Tests", "Tools"):
        lines = lines_of(path)
        if len(lines) - 1 > MOST_FILE_LINES:
            yield path, 1, f"a file of {len(lines) - 1} lines; at most {MOST_FILE_LINES}"
        for name, start, count in functions(lines):
            if count > MOST_FUNCTION_LINES:
                yield path, start + 1, f"{name} has {count} lines; at most {MOST_FUNCTION_LINES}"


def enum_cases(root):
    """The names of the cases of every enum of ours."""
    cases = set()
    for path in swift_files(root, *("Sources/" + module for module in ENUM_MODULES)):
        depth = []  # indents of the open enums
        for line in lines_of(path):
            indent = len(line) - len(line.lstrip())
            if re.match(r"\s*(?:\w+\s+)*enum\s+\w+", line):
                depth.append(indent)
            elif line.strip() == "}" and depth and indent == depth[-1]:
                depth.pop()
            found = re.match(r"\s*(?:indirect\s+)?case\s+([^:]*)$", line)
            if found and depth and indent == depth[-1] + 2:
                for part in re.sub(r"\([^()]*(?:\([^()]*\)[^()]*)*\)", "", found.group(1)).split(","):
                    cases.add(part.split("=")[0].strip().strip("`"))
    return cases


def open_switches(root):
    """Switches with `default:` whose other patterns name only cases of our enums."""
    ours = enum_cases(root)
    for path in swift_files(root, *("Sources/" + module for module in CLOSED_MODULES)):
        lines = lines_of(path)
        for number, line in enumerate(lines):
            found = re.match(r"^(\s*)default:", line)
            if not found:
                continue
            patterns = []
            for before in range(number - 1, -1, -1):
                text = lines[before]
                if re.match(r"^" + found.group(1) + r"case\s", text):
                    patterns.append(without_strings(text))
                elif re.match(r"^\s*(?:.*[=\s(]|)switch\s.*\{\s*$", text) and len(text) - len(text.lstrip()) <= len(found.group(1)):
                    break
            names = set(re.findall(r"\.(\w+)", " ".join(re.split(r":\s|:$|\bwhere\b", p)[0] for p in patterns)))
            if names and names <= ours:
                yield path, number + 1, "default in a switch over an enum of ours: name its cases"


def wide_extensions(root):
    files = {}
    for path in swift_files(root, "Sources"):
        module = os.path.relpath(path, os.path.join(root, "Sources")).split(os.sep)[0]
        for line in lines_of(path):
            found = re.match(r"\s*(?:public |package |private |fileprivate )?extension\s+(\w+)\s*(?::[^{]*)?(?:where[^{]*)?\{", line)
            if found and found.group(1) not in FREELY_EXTENDED:
                files.setdefault((module, found.group(1)), set()).add(path)
    for (module, name), paths in sorted(files.items()):
        if len(paths) > MOST_EXTENSION_FILES:
            yield sorted(paths)[0], 1, f"{name} is extended in {len(paths)} files of {module}; at most {MOST_EXTENSION_FILES}"


def main():
    root = os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else os.path.join(os.path.dirname(__file__), ".."))
    breaches = [*long_bodies(root), *open_switches(root), *wide_extensions(root)]
    for path, line, words in breaches:
        print(f"{os.path.relpath(path, root)}:{line}: {words}")
    sys.exit(1 if breaches else 0)


if __name__ == "__main__":
    main()
