#!/usr/bin/env python3
"""Writes Sources/Reference/*Table.generated.swift from Partner Center's lists and CLDR.

    pip install -r Tools/requirements.txt
    python3 Tools/generate_reference.py [FOLDER]

The output is sorted and holds no dates: two runs give the same bytes. FOLDER is where to write instead of
Sources/Reference, for the check that the committed tables are current.
"""

import json
import sys
from pathlib import Path

import babel
from babel import Locale
from babel.core import get_cldr_version, get_global

import reference_tables

# Each has tables(): the name of a table, the notice of its source, and its rows.
MODULES = reference_tables.MODULES

HERE = Path(__file__).resolve().parent
PARTNER_CENTER = json.loads((HERE / "data" / "partner-center.json").read_text(encoding="utf-8"))

REGIONS = json.loads((HERE / "data" / "regions.json").read_text(encoding="utf-8"))

# Two-letter codes that CLDR names but ISO 3166-1 does not assign (XK is kept: it is in general use).
NOT_ISO = {"AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"}

# Countries that Partner Center does not list because nothing may be sold there.
ALPHA3 = {"CU": "CUB", "EH": "ESH", "IR": "IRN", "KP": "PRK", "SD": "SDN", "SY": "SYR"}

# CLDR lists a neighbour's currency first, or (BG) is older than the euro there.
OWN_CURRENCY = {"BG": "EUR", "BT": "BTN", "LS": "LSL", "NA": "NAD"}

LIST_SOURCE = "Microsoft Partner Center documentation, September 2021"


def currency(code):
    """The legal tender of a country today; empty where it has none of its own (Antarctica)."""
    if code in OWN_CURRENCY:
        return OWN_CURRENCY[code]
    current = [name for name, _, end, tender in get_global("territory_currencies").get(code, []) if tender and not end]
    return current[0] if current else ""


def countries():
    listed = {row["iso2"]: row for row in PARTNER_CENTER["countriesSupported"]}
    english, dutch = Locale("en").territories, Locale("nl").territories
    for code in sorted(c for c in english if len(c) == 2 and c.isalpha() and c not in NOT_ISO):
        row = listed.get(code, {})
        alpha3 = row.get("iso3") or ALPHA3[code]
        cultures = " ".join(row.get("cultures", []))
        yield "\t".join([code, alpha3, english[code], dutch[code], currency(code), cultures])


def partner_center():
    lists = {
        "registrationID": PARTNER_CENTER["registrationIdAndPhoneRequired2021"],
        "resellerTerritory": PARTNER_CENTER["euEftaAdditionalResellers2021"],
        "specialCharacters": [text.removeprefix("U+") for text in PARTNER_CENTER["specialCharacters"]],
        "abbreviations": PARTNER_CENTER["abbreviationsNormalised"],
    }
    for name in sorted(lists):
        yield name + "\t" + " ".join(sorted(lists[name]))


def market_regions():
    """A row a region: its name, and the countries that partners of the region may sell to."""
    for name, codes in sorted(REGIONS["regions"].items()):
        yield name + "\t" + " ".join(codes)


def top_level_domains():
    """Each ending as a person writes it; the internationalised ones in their A-label form too."""
    plain = set(PARTNER_CENTER["tldAscii"]) | set(PARTNER_CENTER["tldGenericNamedInRuleText"])
    yield from sorted(plain)
    yield from sorted(f"{text}\txn--{text.encode('punycode').decode('ascii')}" for text in PARTNER_CENTER["tldIdn"])


def write(folder, table, notice, rows):
    constant = table[0].lower() + table[1:]
    body = "\n".join(rows)
    text = (
        "// swift-format-ignore-file\n// Written by Tools/generate_reference.py; change that, not this.\n\n"
        f'let {constant}: StaticString = #"""\n# {notice}\n{body}\n"""#\n'
    )
    (folder / f"{table}.generated.swift").write_text(text, encoding="utf-8")


def main():
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE.parent / "Sources" / "Reference"
    names = f"Names and currencies: Unicode CLDR {get_cldr_version()} through Babel {babel.__version__}, Unicode License v3"
    write(folder, "CountryTable", f"{names}; codes and cultures: {LIST_SOURCE}", countries())
    write(folder, "PartnerCenterTable", f"Lists: {LIST_SOURCE}", partner_center())
    write(folder, "MarketRegionTable", REGIONS["source"], market_regions())
    write(folder, "TopLevelDomainTable", f"Endings that company names may not have: {LIST_SOURCE}", top_level_domains())
    for module in MODULES:
        for table, notice, rows in module.tables():
            write(folder, table, notice, rows)


if __name__ == "__main__":
    main()
