#!/usr/bin/env python3
"""Writes texts that might be e-mail addresses, with what the package email-validator says of them.

    emails.py [SEED [TEXTS]]     to standard output

Columns: text (as a JSON string), `valid` or `wrong`, and the domain as A-labels where valid. No name is looked up; quoted
names, comments and IP addresses are refused, as the package does unless told otherwise. Where Frontdesk has decided
otherwise the package is asked in another way:
- reserved names such as .test are judged like any other, since whether a domain exists is another question, and so is an
  ending such as `q2`;
- format characters (zero-width joiners) are dropped before;
- before the @ stand 64 octets at most, only letters, marks and digits beside ASCII, and no part begins with a mark;
- `xn--` with nothing encoded behind it is no label.
"""

import json
import random
import re
import sys
import unicodedata
from importlib.metadata import version

import email_validator

email_validator.SPECIAL_USE_DOMAIN_NAMES.clear()

NAMES = [
    "sanne", "s.de.vries", "zoë", "josé.álvarez", "jürgen+nieuws", "用户", "अजय", "иван", "γιώργος", "محمد", "x", "o'neill",
    "a_b-c", "!#$%&'*+-/=?^_`{|}~", "1234", "a.b.c.d", "ﬁets", "é", "ก", "김", "a" * 64, "a" * 65, "é" * 32, "é" * 33,
]
DOMAINS = [
    "vandermeer.nl", "BÜCHER.de", "faß.de", "xn--bcher-kva.de", "例子.公司", "παράδειγμα.ελ", "пример.рф", "डाटा.भारत",
    "a-b.co.uk", "3com.com", "sub.sub.sub.example.org", "bücher.example", "ｍｉｃｒｏｓｏｆｔ.com", "microsoft。com", "xn--a.nl",
    "ab--cd.nl", "-a.nl", "a-.nl", "a_b.nl", "nl", "localhost", "a.123", "1.2.3.4", "[1.2.3.4]", "a..nl", ".nl", "a.nl.",
    "l·l.cat", "a‍b.nl", "क्‍ष.भारत", "שלום.com", "مثال.إختبار", "ß.de", "☃.net", "i❤.ws", "Ⅷ.nl", "a・b.jp",
    "ア・イ.jp", "٠۰.com", "א׳.com", "a׳.com", "͵α.gr", "͵a.gr", "a" * 63 + ".nl",
    "a" * 64 + ".nl", ".".join(["a" * 49] * 5) + ".nl", "ύ.gr", "ي.com", "ああ.jp", "a.c", "a.b-", "a.xn--p1ai",
]
EXTRAS = [
    " ", "@", ".", "-", "_", "\"", "(", ")", "<", ">", "[", "]", ",", ";", ":", "\\", "%", "é", "e\u0301", "ß", "ı", "İ", "中",
    "\u200b", "\u00a0", "+", "0", "x", "Q", "=", "/", "\u0301", "٣", "﹫", "€", "😀", "’", "ǆ", "ª", "…", "·", "!", "~", "ﷺ",
]
QUIRKS = [
    "", "@", "a@", "@b.nl", "a", "a@b@c.nl", "\"a b\"@c.nl", "a(c)@b.nl", "Sanne <s@b.nl>", "a@b.nl (c)", "a @b.nl", "a@ b.nl",
    "mailto:a@b.nl", "a@b.nl,c@d.nl", "a@[IPv6:::1]", ".a@b.nl", "a.@b.nl", "a..b@c.nl", "a@b.nl.", "a@b!.nl", "a@b.n%l",
]


def mutated(text, dice):
    for _ in range(dice.choice([0, 0, 1, 1, 2])):
        place = dice.randrange(len(text) + 1)
        way = dice.randrange(4)
        if way == 0:
            text = text[:place] + dice.choice(EXTRAS) + text[place:]
        elif way == 1:
            text = text[:place] + text[place + 1:]
        elif way == 2:
            text = text[:place] + text[place:place + 1] + text[place:]
        elif place + 1 < len(text):
            text = text[:place] + text[place + 1] + text[place] + text[place + 2:]
    return text


def has_odd_character(local):
    text = unicodedata.normalize("NFC", local)
    kinds = [unicodedata.category(c) for c in text if c > "\x7f"]
    return any(kind[0] not in "LM" and kind != "Nd" for kind in kinds) or any(
        part and unicodedata.category(part[0])[0] == "M" for part in text.split("."))


def verdict(text):
    text = "".join(c for c in text if unicodedata.category(c) != "Cf").strip(" \u00a0")
    local, _, domain = text.rpartition("@")
    is_long = len(unicodedata.normalize("NFC", local).encode()) > 64
    if is_long or has_odd_character(local) or re.search(r"(^|\.)xn---", domain.lower()):
        return "wrong", ""
    ending = unicodedata.normalize("NFKC", domain).replace("\u3002", ".").rpartition(".")[2]
    asked = text + "x" if ending.isascii() and ending[-1:].isdigit() and not ending.isdigit() else text
    try:
        found = email_validator.validate_email(asked, check_deliverability=False, strict=True)
        return "valid", found.ascii_domain if asked == text else found.ascii_domain[:-1]
    except email_validator.EmailNotValidError:
        return "wrong", ""


def main():
    seed = int(sys.argv[1]) if len(sys.argv) > 1 else 1
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 6000
    dice = random.Random(seed)
    print(f"# email-validator {version('email-validator')}; Tools/oracles/emails.py {seed} {count}")
    texts = QUIRKS + [f"{name}@{domain}" for name in NAMES for domain in DOMAINS]
    while len(texts) < count:
        texts.append(mutated(dice.choice(NAMES) + "@" + dice.choice(DOMAINS), dice))
    for text in texts:
        print("\t".join([json.dumps(text), *verdict(text)]))


main()
