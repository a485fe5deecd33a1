#!/usr/bin/env python3
"""Writes a new-commerce licence price list of so many rows, with invented products, the same for the same seed.

usage: price-list.py ROWS FILE [--markets NL,BE,DE] [--seed 1] [--month 2026-11]

Four plans an offer, one after another, in the currencies of the market; the rows of each market stand together. All three
forms of dates are in it, placeholder years, tiers, rows that were published twice, rows that overlap, terms that are not
sold, quoted cells with line breaks, SKUs that lost their zeros. FILE is `-` for standard output.
"""

import argparse
import csv
import datetime
import random
import sys

HEADER = [
    "ProductTitle", "ProductId", "SkuId", "SkuTitle", "Publisher", "SkuDescription", "UnitOfMeasure", "TermDuration",
    "BillingPlan", "Market", "Currency", "UnitPrice", "PricingTierRangeMin", "PricingTierRangeMax", "EffectiveStartDate",
    "EffectiveEndDate", "Tags", "ERP Price", "Segment",
]
PLANS = [("P1M", "Monthly", 1.2), ("P1Y", "Monthly", 12), ("P1Y", "Annual", 12), ("P3Y", "Annual", 36), ("P3Y", "Triennial", 36)]
CURRENCIES = {"NL": ["EUR", "GBP", "CHF", "DKK", "NOK", "SEK"], "BE": ["EUR"], "DE": ["EUR"], "US": ["USD"], "GB": ["GBP"], "JP": ["JPY"]}
SEGMENTS = ["Commercial"] * 6 + ["Education", "Charity", "Government"]
FAMILIES = ["Contoso", "Fabrikam", "Northwind", "Tailspin", "Wingtip", "Proseware", "Adatum", "Litware"]
THINGS = ["Business", "Enterprise", "Voice", "Storage", "Security", "Analytics", "Planner", "Café", "Büro", "Insights"]
LEVELS = ["Basic", "Standard", "Premium", "Plan 1", "Plan 2", "E3", "E5", "add-on", "for faculty"]
ALPHABET = "0123456789BCDFGHJKLMNPQRSTVWXZ"


def moment(day, form, is_end):
    """A moment in one of the three forms."""
    if form == 0:
        return f"{day.month}/{day.day}/{day.year} {'11:59:59 PM' if is_end else '12:00:00 AM'}"
    if form == 1:
        return f"{day.isoformat()}T{'23:59:59.0000000Z' if is_end else '00:00:00.0000000Z'}"
    return f"{day.month}/{day.day}/{day.year} {'23:59' if is_end else '0:00'}"


def product_id(number):
    letters = ""
    for _ in range(6):
        number, place = divmod(number, len(ALPHABET))
        letters = ALPHABET[place] + letters
    return "CFQ7TT" + letters


def rows_of_market(market, count, chance, start):
    """Rows of one market, exactly so many."""
    end = datetime.date(9999, 11, 30)
    made = 0
    number = 0
    while made < count:
        number += 1
        product, level = product_id(number // 3), number % 3
        title = f"{chance.choice(FAMILIES)} {chance.choice(THINGS)} {chance.choice(LEVELS)} {number}"
        sku = chance.choice([f"{level + 1:04}", str(level + 1), f"00{level}{chance.choice('JKT')}"])
        segment = chance.choice(SEGMENTS)
        text = 'First line,\nsecond line; with "quotes"' if number % 97 == 0 else "invented"
        is_trial = number % 41 == 0
        plans = [("P1M", "None", 0)] if is_trial else PLANS
        if number % 53 == 0:
            plans = plans + [chance.choice([("P5Y", "Annual", 60), ("P10Y", "Biennial", 120), ("NoTerm", "OneTime", 1)])]
        base = chance.randrange(200, 9000) / 100
        for currency in CURRENCIES.get(market, ["EUR"]):
            for term, billing, factor in plans:
                price = base * factor * (140 if currency == "JPY" else 1)
                shape = f"{price:.0f}" if currency == "JPY" else f"{price:.{chance.choice([1, 2, 3])}f}"
                cost = f"{price * 0.8:.{0 if currency == 'JPY' else 3}f}"
                form = chance.randrange(3)
                first = datetime.date(1753, 1, 1) if number % 61 == 0 else start
                ranges = [(first, end, shape)]
                if number % 29 == 0:  # overlaps by ten days
                    ranges = [(start - datetime.timedelta(31), start + datetime.timedelta(14), shape), (start + datetime.timedelta(5), end, cost)]
                if number % 37 == 0:  # published twice
                    ranges = ranges + ranges[-1:]
                for first, last, erp in ranges:
                    if made == count:
                        return
                    made += 1
                    yield [
                        title, product, sku, title, "Microsoft Corporation", text, "", term, billing, market, currency, cost,
                        "1" if number % 71 == 0 else "", "", moment(first, form, False), moment(last, form, True),
                        "License; Trial" if is_trial else "License", erp, segment,
                    ]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("rows", type=int)
    parser.add_argument("file")
    parser.add_argument("--markets", default="NL,BE,DE,US,JP")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--month", default="2026-11")
    arguments = parser.parse_args()
    markets = arguments.markets.split(",")
    start = datetime.date.fromisoformat(arguments.month + "-01")
    file = sys.stdout if arguments.file == "-" else open(arguments.file, "w", encoding="utf-8-sig", newline="")
    with file:
        writer = csv.writer(file, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
        writer.writerow(HEADER)
        for place, market in enumerate(markets):
            count = arguments.rows // len(markets) + (place < arguments.rows % len(markets))
            writer.writerows(rows_of_market(market, count, random.Random(f"{arguments.seed} {market}"), start))


if __name__ == "__main__":
    main()
