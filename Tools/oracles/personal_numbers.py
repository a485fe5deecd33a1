#!/usr/bin/env python3
"""Writes national numbers of persons with what the package python-stdnum says of them.

    personal_numbers.py [SEED [NUMBERS PER COUNTRY]]     to standard output

Columns: country, number, `valid` or `checksum`. `checksum` has the shape of a number, and other check digits.
"""

import importlib
import random
import sys

import stdnum
from stdnum.exceptions import InvalidChecksum, ValidationError

KINDS = {
    "AT": "at.vnr", "BE": "be.nn", "BR": "br.cpf", "CH": "ch.ssn", "CN": "cn.ric", "DE": "de.idnr", "DK": "dk.cpr",
    "EE": "ee.ik", "FI": "fi.hetu", "FR": "fr.nir", "GR": "gr.amka", "IN": "in_.aadhaar", "LT": "lt.asmens",
    "MX": "mx.curp", "NL": "nl.bsn", "NO": "no.fodselsnummer", "PL": "pl.pesel", "RO": "ro.cnp", "SI": "si.emso",
    "TR": "tr.tckimlik", "ZA": "za.idnr",
}
# How a number looks: _ a digit, d a day, m a month, y a year of two places, # the check places, others themselves.
SHAPES = {
    "AT": "___#ddmmyy", "BE": "yymmdd___##", "BR": "_________##", "CH": "756_________#", "CN": "36042619yymmdd___#",
    "DE": "1_________#", "DK": "ddmmyy____", "EE": "3yymmdd___#", "FI": "ddmmyy-___#", "FR": "1yymm75116___##",
    "GR": "ddmmyy____#", "IN": "2__________#", "LT": "3yymmdd___#", "MX": "BOXWyymmddHNERXN_#", "NL": "________#",
    "NO": "ddmmyy___##", "PL": "yymmdd____#", "RO": "1yymmdd40___#", "SI": "ddmm9yy50___#", "TR": "1________##",
    "ZA": "yymmdd____08#",
}


def fill(shape, dice):
    shape = "".join(dice.choice("0123456789") if char == "_" else char for char in shape)
    for mark, low, high in (("dd", 1, 28), ("mm", 1, 12), ("yy", 55, 99)):
        shape = shape.replace(mark, f"{dice.randint(low, high):02}")
    return shape


def ends(shape, number, letters):
    """The number with all values in its check places."""
    places = [place for place, char in enumerate(shape) if char == "#"]
    for value in range(len(letters) ** len(places)):
        text = list(number)
        for place in reversed(places):
            value, rest = divmod(value, len(letters))
            text[place] = letters[rest]
        yield "".join(text)


def verdict(kind, number):
    try:
        kind.validate(number)
        return "valid"
    except InvalidChecksum:
        return "checksum"
    except ValidationError:
        return None


def main():
    seed = int(sys.argv[1]) if len(sys.argv) > 1 else 1
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 40
    dice = random.Random(seed)
    print(f"# python-stdnum {stdnum.__version__}, LGPL-2.1-or-later; Tools/oracles/personal_numbers.py {seed} {count}")
    for country, name in sorted(KINDS.items()):
        kind = importlib.import_module("stdnum." + name)
        letters = {"CN": "0123456789X", "FI": "0123456789ABCDEFHJKLMNPRSTUVWXY"}.get(country, "0123456789")
        for _ in range(count):
            number = fill(SHAPES[country], dice)
            said = [(other, verdict(kind, other)) for other in ends(SHAPES[country], number, letters)]
            for wanted in ("valid", "checksum"):
                found = [other for other, what in said if what == wanted]
                if found:
                    print("\t".join([country, dice.choice(found), wanted]))


main()
