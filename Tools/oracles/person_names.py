#!/usr/bin/env python3
"""Writes first and last names of people in the scripts and languages of the package Faker.

    person_names.py [SEED [NAMES PER LANGUAGE]]     to standard output

A row a name: language, `first` or `last`, name. Every one is a name that people have.
"""

import random
import sys
from importlib.metadata import version

from faker.config import AVAILABLE_LOCALES
from faker.factory import Factory


def names(locale, seed, count):
    fake = Factory.create(locale)
    random.seed(seed)
    fake.random = random.Random(seed)
    for kind in ("first_name", "last_name"):
        if not hasattr(fake, kind):
            continue
        found = {str(getattr(fake, kind)()).strip() for _ in range(count)}
        for name in sorted(found):
            if name:
                yield kind.split("_")[0], name


def main():
    seed = int(sys.argv[1]) if len(sys.argv) > 1 else 1
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 60
    print(f"# Faker {version('Faker')}, MIT; Tools/oracles/person_names.py {seed} {count}")
    for locale in sorted(AVAILABLE_LOCALES):
        for kind, name in names(locale, seed, count):
            print("\t".join([locale, kind, name]))


if __name__ == "__main__":
    main()
