#!/usr/bin/env python3
"""How fast SQLite itself takes the rows of a store: copies them into a new one, with the settings of the program.

    python3 Tools/bench/raw_import.py STORE EACH     EACH records a transaction; prints records a second
"""

import os
import sqlite3
import sys
import tempfile
import time

TABLES = ["record", "record_name", "trail"]


def main():
    path, each = sys.argv[1], int(sys.argv[2])
    source = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    rows = {table: source.execute(f"SELECT * FROM {table} ORDER BY 1").fetchall() for table in TABLES}
    texts = source.execute(
        "SELECT rowid, words FROM customer_words ORDER BY rowid").fetchall()
    schema = [row[0] for row in source.execute(
        "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'"
        " AND name NOT LIKE 'customer_words_%' ORDER BY rowid")]
    with tempfile.TemporaryDirectory(dir=os.path.dirname(os.path.abspath(path))) as folder:
        store = sqlite3.connect(os.path.join(folder, "raw.sqlite"), isolation_level=None)
        for pragma in ("journal_mode=TRUNCATE", "synchronous=EXTRA", "secure_delete=ON", "trusted_schema=OFF",
                       "cell_size_check=ON", "foreign_keys=ON"):
            store.execute("PRAGMA " + pragma)
        for statement in schema:
            store.execute(statement)
        start = time.perf_counter()
        for first in range(0, len(texts), each):
            store.execute("BEGIN IMMEDIATE")
            for table in TABLES:
                part = rows[table][first:first + each]
                store.executemany(f"INSERT INTO {table} VALUES ({','.join('?' * len(part[0]))})", part)
            store.executemany(
                "INSERT INTO customer_words (rowid, words) VALUES (?,?)", texts[first:first + each])
            store.execute("COMMIT")
        print(f"{len(texts) / (time.perf_counter() - start):.0f}")


main()
