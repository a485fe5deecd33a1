#!/usr/bin/env python3
"""Writes phone numbers, as people type them in each country, with what the package phonenumbers says of them.

    phones.py [SEED [NUMBERS PER REGION]]     to standard output

Columns: country, text, `number` or the fault, region, E.164, international form, what is dialled within the country.
"""

import random
import sys

import phonenumbers as library
from phonenumbers import NumberParseException, PhoneMetadata, PhoneNumberFormat, PhoneNumberType, ValidationResult

OTHER_DIGITS = ["٠١٢٣٤٥٦٧٨٩", "०१२३४५६७८९", "０１２３４５６７８９", "๐๑๒๓๔๕๖๗๘๙"]
FAULTS = {
    ValidationResult.TOO_SHORT: "tooShort", ValidationResult.IS_POSSIBLE_LOCAL_ONLY: "tooShort",
    ValidationResult.TOO_LONG: "tooLong", ValidationResult.INVALID_LENGTH: "notInPlan",
    ValidationResult.IS_POSSIBLE: "notInPlan",
}
PARSE_FAULTS = {
    NumberParseException.NOT_A_NUMBER: "notANumber", NumberParseException.INVALID_COUNTRY_CODE: "callingCode",
    NumberParseException.TOO_SHORT_AFTER_IDD: "tooShort", NumberParseException.TOO_SHORT_NSN: "tooShort",
    NumberParseException.TOO_LONG: "tooLong",
}


def verdict(text, region):
    try:
        number = library.parse(text, region)
    except NumberParseException as fault:
        return [PARSE_FAULTS[fault.error_type], "", "", "", ""]
    if not library.is_valid_number(number):
        return [FAULTS[library.is_possible_number_with_reason(number)], "", "", "", ""]
    home = library.region_code_for_number(number)
    return [
        "number", str(number.country_code) if home == "001" else home,
        library.format_number(number, PhoneNumberFormat.E164),
        library.format_number(number, PhoneNumberFormat.INTERNATIONAL),
        "".join(filter(str.isdecimal, library.format_number(number, PhoneNumberFormat.NATIONAL))),
    ]


def examples(region):
    for kind in PhoneNumberType.values():
        number = library.example_number_for_type(region, kind)
        if number:
            yield number


def mutated(digits, dice):
    place = dice.randrange(len(digits))
    digit = str(dice.randrange(10))
    return dice.choice([
        digits[:place] + digit + digits[place + 1:], digits[:place] + digits[place + 1:],
        digits[:place] + digit + digits[place:], digits[:4] + "".join(str(dice.randrange(10)) for _ in digits[4:]),
        digits[:-2] + f"{dice.randrange(100):02}",
    ])


def dressed(digits, dice):
    """Punctuation and other digits, as people and other programs write them."""
    way = dice.randrange(6)
    if way == 0:
        return digits
    if way == 1:
        other = dice.choice(OTHER_DIGITS)
        return digits.replace("+", dice.choice(["+", "＋"])).translate({48 + n: other[n] for n in range(10)})
    text = ""
    for place, char in enumerate(digits):
        if place > 1 and char != "+" and dice.random() < 0.25:
            text += dice.choice([" ", "-", ".", "/", "\u00a0", " - ", "\u2011", ") "])
        text += char
    return "(" + text + ")" if way == 2 and "+" not in text else text


def texts(region, regions, dice):
    plan = PhoneMetadata.metadata_for_region(region)
    number = dice.choice(list(examples(region)))
    national = library.national_significant_number(number)
    other = dice.choice(regions)
    way = dice.randrange(10)
    if way < 3:
        national = mutated(national, dice)
    elif way == 3:
        national = "".join(str(dice.randrange(10)) for _ in range(dice.randrange(2, 16)))
    code = str(plan.country_code)
    forms = [
        "+" + code + national, "+" + code + national, "00" + code + national, (plan.national_prefix or "") + national,
        (plan.national_prefix or "") + national, national, code + national, "+" + code + "(0)" + national, "+" + national,
        "011" + code + national, "++" + code + national, "0" + national, "810" + code + national,
    ]
    text = dressed(dice.choice(forms), dice)
    return (region if dice.random() < 0.85 else other), text


def main():
    seed = int(sys.argv[1]) if len(sys.argv) > 1 else 1
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 45
    dice = random.Random(seed)
    regions = sorted(library.SUPPORTED_REGIONS)
    print(f"# phonenumbers {library.__version__}, Apache-2.0; Tools/oracles/phones.py {seed} {count}")
    for region in regions:
        for _ in range(count):
            country, text = texts(region, regions, dice)
            print("\t".join([country, text, *verdict(text, country)]))
    for code in library.COUNTRY_CODES_FOR_NON_GEO_REGIONS:
        number = library.example_number_for_non_geo_entity(code)
        for _ in range(5):
            text = "+" + str(code) + library.national_significant_number(number)
            text = dice.choice([text, text[:4] + mutated(text[4:], dice)])
            print("\t".join(["NL", text, *verdict(text, "NL")]))


main()
