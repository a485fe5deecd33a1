#!/usr/bin/env python3
"""Fills a store with many records, for measurements: tables and indexes as the program makes them, bodies alike.

    python3 Tools/make_big_store.py STORE COUNT

STORE is one that the program made with a single record of the demonstration in it; that record is copied COUNT times
under other names, references and numbers. The same call gives the same records. A million takes some two minutes.
The words by which they are found are made by the program, as those of a store of an earlier format, when it opens the
store the next time: three minutes for a million.
"""

import json
import random
import sqlite3
import sys

SYLLABLES = "ka lo mi ren tos ver dal bri sen hol mar nik pol tra vin zor ber cas dor fel".split()
FORMS = ["B.V.", "GmbH", "S.A.", "Ltd", "Sp. z o.o.", "AB"]
CITIES = ["Amsterdam", "Berlin", "Bruxelles", "Gdańsk", "Göteborg", "Kraków", "London", "Utrecht", "Zwolle"]

NAMES = ["anna", "emma", "eva", "jan", "julia", "lucas", "piet", "sanne", "sophie", "tom"]


def main():
    path, count = sys.argv[1], int(sys.argv[2])
    source = random.Random(20261125)
    store = sqlite3.connect(path, isolation_level=None)
    for pragma in ("synchronous=OFF", "journal_mode=MEMORY", "cache_size=-400000", "trusted_schema=ON"):
        store.execute("PRAGMA " + pragma)
    columns = [row[1] for row in store.execute("PRAGMA table_info(record)")]
    first = dict(zip(columns, store.execute("SELECT * FROM record ORDER BY number LIMIT 1").fetchone()))
    body = json.loads(first["body"])
    newest = store.execute("SELECT max(number) FROM record").fetchone()[0]
    year = int(first["reference"][2:6])
    last = store.execute("SELECT last FROM counter WHERE year = ?", (year,)).fetchone()[0]

    names, keys, places, trail = [], [], [], []

    def write():
        marks = ",".join("?" * len(columns))
        store.executemany(f"INSERT INTO record ({','.join(columns)}) VALUES ({marks})", names)
        store.executemany("INSERT INTO record_name VALUES (?,?,?,?,?,?)", keys)
        store.executemany("INSERT INTO record_place VALUES (?,?,?)", places)
        store.executemany(
            "INSERT INTO trail (at, operator, origin, act, reference, draft, fields) VALUES (?,?,'','recordSubmitted',?,'','')",
            trail)
        for rows in (names, keys, places, trail):
            rows.clear()

    store.execute("BEGIN")
    for step in range(1, count + 1):
        word = "".join(source.choice(SYLLABLES) for _ in range(4)).capitalize()
        second = "".join(source.choice(SYLLABLES) for _ in range(2)).capitalize()
        name, city = f"{word} {second} {source.choice(FORMS)}", source.choice(CITIES)
        prefix, reference = f"{word.lower()}{step}", f"C-{year}-{last + step:06}"
        domain = f"{prefix}.nl"
        number, phone = f"{source.randrange(10 ** 8):08}", f"+3120{source.randrange(10 ** 7):07}"
        body["company"].update(name=name, domainPrefix=prefix, registrationID=number)
        body["address"]["city"] = city
        body["contact"].update(email=f"{source.choice(NAMES)}@{domain}", phone=phone)
        row = dict(first, number=newest + step, id=f"00000000-0000-4000-8000-{step:012}", reference=reference,
                   submission=f"10000000-0000-4000-8000-{step:012}", name=name, name_folded=name.lower(),
                   registration_id=number, email_domain=domain, domain_prefix=prefix)
        body["saved"].update(reference=reference, id=row["id"], submission=row["submission"])
        row["body"] = json.dumps(body, ensure_ascii=False, separators=(",", ":"))
        key = (word + second).lower()
        names.append([row[column] for column in columns])
        keys.append((row["number"], row["country"], key, key[: len(key) // 2], key[-(len(key) // 2):], ""))
        places.append((row["number"], row["country"], body["address"]["postalCode"]))
        trail.append((row["saved_at"], row["saved_by"], reference))
        if step % 20000 == 0:
            write()
    write()
    store.execute("INSERT INTO words_to_do (only, after) VALUES (1, ?)", (newest,))
    store.execute("UPDATE counter SET last = ? WHERE year = ?", (last + count, year))
    store.execute("COMMIT")


main()
