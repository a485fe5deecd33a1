#!/usr/bin/env python3
"""Checks rules of the Swift sources that neither the compiler nor the formatter knows. Prints every breach with its place.

usage: check_swift.py [FOLDER]    the folder of the repository; the one that holds Tools by default

- The body of a function, initialiser, accessor or closure of a stored value has at most 50 lines, a file at most 300
  (generated files excepted).
- No `default:` in a switch over an enum of ours in Wizard, Screens and LineMode: a new case must not compile before every
  place that looks at it says what becomes of it. A switch is over enums of ours when each of its patterns is a case of one,
  or a tuple of such cases.
- A type is extended in at most six files of a module, but for `Rule` and the tables of words, which are a file a rule and a
  file an area.
"""

import os
import re
import sys

import swift_source

MOST_FUNCTION_LINES = 50
MOST_FILE_LINES = 300
MOST_EXTENSION_FILES = 6
# A rule is a file; the texts of a language are a file an area.
FREELY_EXTENDED = {"Rule", "English", "Dutch"}
# Those that are above the limit today, with their files: no more may be added. Take a type out when it fits.
EXTENDED_FOR_NOW = {"CustomerStore": 10, "Form": 9}
CLOSED_MODULES = ("Wizard", "Screens", "LineMode")
ENUM_MODULES = ("Reference", "Text", "Rules", "Records", "Catalog", "Messages", "PartnerCenterAPI",
    "Wizard", "Screens", "LineMode")

# What a block may be the body of; the last one before its brace is what it is.
DECLARATION = re.compile(r"(?<![\w.`])(func|init|subscript|deinit|var|let|struct|class|enum|protocol|extension|actor)\b\s*([^\s(<:={]*)")
TYPES = ("struct", "class", "enum", "protocol", "extension", "actor")
PATTERN = re.compile(r"(?<![\w.`#])(case|default)\b")


def swift_files(root, *folders):
    for folder in folders:
        for path, _, names in os.walk(os.path.join(root, folder)):
            for name in sorted(names):
                if name.endswith(".swift") and not name.endswith(".generated.swift"):
                    yield os.path.join(path, name)


def text_of(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def bodies(code):
    """Name, place and end of each outermost block that holds statements: bodies, accessors, closures of stored values."""
    # Of each open bracket: the place after it, whether it is of a type, and where what may be a declaration begins.
    opened = [["", True, 0]]
    place = 0
    while place < len(code):
        character = code[place]
        if character in "([":
            opened.append([character, True, place + 1])
        elif character in ")]" and len(opened) > 1:
            opened.pop()
        elif character == "{":
            header = code[opened[-1][2]:place] if opened[-1][0] in ("", "{") else ""
            found = list(DECLARATION.finditer(header))
            if found and found[-1].group(1) in TYPES:
                opened.append(["{", True, place + 1])
            else:
                end = swift_source.closing(code, place)
                yield " ".join(found[-1].groups()).strip() if found else "a closure", place, end
                place = end
                if opened[-1][0] in ("", "{"):
                    opened[-1][2] = end + 1
        elif character == "}" and len(opened) > 1:
            opened.pop()
            opened[-1][2] = place + 1
        place += 1


def long_bodies(root):
    for path in swift_files(root, "Sources", "Tests", "Tools"):
        text = text_of(path)
        if text.count("\n") > MOST_FILE_LINES:
            yield path, 1, f"a file of {text.count(chr(10))} lines; at most {MOST_FILE_LINES}"
        code = swift_source.code(text)
        lines = swift_source.Lines(code)
        for name, start, end in bodies(code):
            count = lines.at(end) - lines.at(start) - 1
            if count > MOST_FUNCTION_LINES:
                yield path, lines.at(start), f"{name} has {count} lines; at most {MOST_FUNCTION_LINES}"


def of_block(code, start, end):
    """The words `case` and `default` that stand in the block itself, and in no bracket or block within it."""
    place = start + 1
    while place < end:
        if code[place] in "([{":
            place = swift_source.closing(code, place)
        else:
            found = PATTERN.match(code, place)
            # `if case`, `guard case` and the like are conditions.
            if found and not re.search(r"(?:\b(?:if|guard|while|for)|,)\s*$", code[start:place]):
                yield found
                place = found.end() - 1
        place += 1


def enum_cases(root):
    """The names of the cases of every enum of ours."""
    cases = set()
    for path in swift_files(root, *("Sources/" + module for module in ENUM_MODULES)):
        code = swift_source.code(text_of(path))
        for enum in re.finditer(r"(?<![\w.`])enum\s+\w+[^{}]*{", code):
            end = swift_source.closing(code, enum.end() - 1)
            for case in of_block(code, enum.end() - 1, end):
                # A list of cases goes on behind a comma at the end of a line.
                names = re.sub(r",\s*\n\s*", ", ", code[case.end():end])
                for part in swift_source.split(swift_source.split(names, "\n")[0]):
                    cases.add(re.match(r"[`\w]*", part.strip()).group().strip("`"))
    return cases


def is_closed(pattern, ours):
    """Whether a pattern names only cases of ours: True; where it matches anything: None; else False."""
    pattern = re.sub(r"^(?:let|var)\s+(?=[.(\w]+[.(])", "", pattern.strip())
    found = re.fullmatch(r"(?:[\w.]+)?\.`?(\w+)`?\s*(?:\(.*\))?\??", pattern, re.DOTALL)
    if found:
        return found.group(1) in ours | {"some", "none"}
    if pattern.startswith("(") and swift_source.closing(pattern, 0) == len(pattern) - 1:
        parts = [is_closed(re.sub(r"^\w+:", "", part.strip()), ours) for part in swift_source.split(pattern[1:-1])]
        return False if False in parts else True if True in parts else None
    return None if re.fullmatch(r"_|nil|(?:let|var)\s+\w+\??", pattern) else False


def open_switches(root):
    """Switches with `default:` whose other patterns name only cases of our enums."""
    ours = enum_cases(root)
    for path in swift_files(root, *("Sources/" + module for module in CLOSED_MODULES)):
        code = swift_source.code(text_of(path))
        for switch in re.finditer(r"(?<![\w.`])switch\b[^{]*{", code):
            end = swift_source.closing(code, switch.end() - 1)
            verdicts, default = [], None
            for found in of_block(code, switch.end() - 1, end):
                if found.group() == "default":
                    default = found.start()
                    continue
                patterns = swift_source.split(code[found.end():end], ":")[0]
                for part in swift_source.split(re.split(r"\bwhere\b", patterns)[0]):
                    verdicts.append(is_closed(part, ours))
            if default is not None and True in verdicts and False not in verdicts:
                line = swift_source.Lines(code).at(default)
                yield path, line, "default in a switch over an enum of ours: name its cases"


def wide_extensions(root):
    files = {}
    for path in swift_files(root, "Sources"):
        module = os.path.relpath(path, os.path.join(root, "Sources")).split(os.sep)[0]
        for name in re.findall(r"(?<![\w.`])extension\s+([\w.]+)", swift_source.code(text_of(path))):
            if name not in FREELY_EXTENDED:
                files.setdefault((module, name), set()).add(path)
    for (module, name), paths in sorted(files.items()):
        most = EXTENDED_FOR_NOW.get(name, MOST_EXTENSION_FILES)
        if len(paths) > most:
            yield sorted(paths)[0], 1, f"{name} is extended in {len(paths)} files of {module}; at most {most}"


def main():
    root = os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else os.path.join(os.path.dirname(__file__), ".."))
    breaches = [*long_bodies(root), *open_switches(root), *wide_extensions(root)]
    for path, line, words in breaches:
        print(f"{os.path.relpath(path, root)}:{line}: {words}")
    sys.exit(1 if breaches else 0)


if __name__ == "__main__":
    main()
