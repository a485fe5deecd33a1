"""Swift source as text without what only looks like code: comments and the insides of strings become blanks."""

import bisect
import re

STRING = re.compile(r'(#*)("""|")')
# A regular expression begins where a value may, and not with a blank, which division has.
REGEX = re.compile(r"(?<=[(,=:\s])/(?![/*\s])(?:\\.|[^/\\\n])+/(?=[\s),.\]])")
CLOSING = {"(": ")", "[": "]", "{": "}"}


def blanks(text):
    """Blanks with the same line ends, so that every place stays where it was."""
    return re.sub(r"[^\n]", " ", text)


def end_of_comment(text, start):
    depth, place = 1, start + 2
    while depth and place < len(text):
        if text.startswith("/*", place):
            depth, place = depth + 1, place + 2
        elif text.startswith("*/", place):
            depth, place = depth - 1, place + 2
        else:
            place += 1
    return place


def end_of_interpolation(text, start):
    """The place after the parenthesis that closes the one at `start`; strings within are skipped."""
    depth, place = 0, start
    while place < len(text):
        string = STRING.match(text, place)
        if string:
            place = end_of_string(text, string)
            continue
        depth += {"(": 1, ")": -1}.get(text[place], 0)
        place += 1
        if depth == 0:
            break
    return place


def end_of_string(text, opening):
    hashes, quotes = opening.groups()
    place = opening.end()
    while place < len(text):
        if text.startswith("\\" + hashes, place):
            place += 1 + len(hashes)
            place = end_of_interpolation(text, place) if text.startswith("(", place) else place + 1
        elif text.startswith(quotes + hashes, place):
            return place + len(quotes + hashes)
        else:
            place += 1
    return place


def code(text):
    """The text with comments as blanks and with strings and regular expressions as empty ones."""
    parts, place = [], 0
    while place < len(text):
        string = STRING.match(text, place)
        expression = REGEX.match(text, place)
        if text.startswith("//", place):
            end = text.find("\n", place)
            end = len(text) if end < 0 else end
            parts.append(blanks(text[place:end]))
        elif text.startswith("/*", place):
            end = end_of_comment(text, place)
            parts.append(blanks(text[place:end]))
        elif string or expression:
            end = end_of_string(text, string) if string else expression.end()
            parts.append('"' + blanks(text[place + 1:end - 1]) + '"')
        else:
            end = place + 1
            parts.append(text[place])
        place = end
    return "".join(parts)


def closing(text, start):
    """The place of the bracket that closes the one at `start`, in text that `code` gave."""
    depth = 0
    for place in range(start, len(text)):
        depth += (text[place] in "([{") - (text[place] in ")]}")
        if depth == 0:
            return place
    return len(text) - 1


def split(text, separators=","):
    """The parts of the text between separators that stand in no brackets."""
    parts, depth, start = [], 0, 0
    for place, character in enumerate(text):
        depth += (character in "([{") - (character in ")]}")
        if depth == 0 and character in separators:
            parts.append(text[start:place])
            start = place + 1
    return parts + [text[start:]]


class Lines:
    """The numbers of lines, from 1."""

    def __init__(self, text):
        self.ends = [found.start() for found in re.finditer("\n", text)]

    def at(self, place):
        return bisect.bisect_left(self.ends, place) + 1
