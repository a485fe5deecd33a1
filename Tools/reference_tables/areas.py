"""What areas are called besides their key, name and Latin name in Google's address data.

ISO 3166-2 names and codes come from the package pycountry (Debian's iso-codes). The lists here hold what that has not:
the French names of Canada (the Government of Canada's list of provinces), the traditional abbreviations of the United
States (Associated Press), and the short names of Mexico (INEGI).
"""

import re
import unicodedata

import pycountry

OTHER_NAMES = {
    "CA": {
        "BC": "Colombie-Britannique", "PE": "Île-du-Prince-Édouard|PEI|IPE", "NB": "Nouveau-Brunswick",
        "NS": "Nouvelle-Écosse", "QC": "Québec|PQ|Que", "NL": "Terre-Neuve-et-Labrador|Newfoundland|Terre-Neuve|NFLD",
        "NT": "Territoires du Nord-Ouest|NWT|TNO", "YT": "Yukon Territory|Territoire du Yukon", "ON": "Ont",
        "AB": "Alta", "SK": "Sask", "MB": "Man",
    },
    "US": {
        "AL": "Ala", "AZ": "Ariz", "AR": "Ark", "CA": "Calif", "CO": "Colo", "CT": "Conn", "DE": "Del", "FL": "Fla",
        "IL": "Ill", "IN": "Ind", "KS": "Kan|Kans", "LA": "Louisiana State", "MA": "Mass", "MI": "Mich", "MN": "Minn",
        "MS": "Miss", "MT": "Mont", "NE": "Neb|Nebr", "NV": "Nev", "OK": "Okla", "OR": "Ore|Oreg", "PA": "Penn|Penna",
        "TN": "Tenn", "TX": "Tex", "WA": "Wash", "WV": "W Va", "WI": "Wis|Wisc", "WY": "Wyo",
        "DC": "Washington DC|District of Columbia",
    },
    "MX": {
        "Coah.": "Coahuila", "Méx.": "México|Mexico|Edomex", "CDMX": "DF|Distrito Federal|Mexico City|México DF",
        "Mich.": "Michoacán de Ocampo", "Ver.": "Veracruz de Ignacio de la Llave|Veracruz-Llave",
        "Qro.": "Querétaro de Arteaga", "B.C.": "Baja California Norte",
    },
    "ES": {"BI": "Bizkaia|Biscay", "SS": "Gipuzkoa", "VI": "Araba"},
    "CN": {
        "内蒙古自治区": "Inner Mongolia|Nei Mongol", "西藏自治区": "Tibet", "新疆维吾尔自治区": "Xinjiang Uygur|Sinkiang",
        "广西壮族自治区": "Guangxi Zhuangzu", "宁夏回族自治区": "Ningxia Huizu", "香港": "Xianggang|Hong Kong SAR",
        "澳门": "Macao|Aomen|Macao SAR",
    },
}


def folded(text):
    plain = "".join(c for c in unicodedata.normalize("NFD", text.lower()) if not unicodedata.combining(c))
    return "".join(c for c in plain if c.isalnum())


GENERIC = re.compile(
    r"\b(province|city|state|sheng|shi|zizhiqu|\w*zizhiqu|prefecture|region|oblast|county|governorate|department|"
    r"emirate|municipality|special|of)\b", re.I)


def stripped(text):
    return folded(GENERIC.sub(" ", text))


def iso_names(code):
    """ISO's names and codes: by suffix, and by folded name."""
    divisions = sorted(pycountry.subdivisions.get(country_code=code) or [], key=lambda division: division.code)
    by_suffix, by_name = {}, {}
    for division in divisions:
        suffix = division.code.split("-", 1)[1]
        names = [name.strip() for name in re.split(r"[\[\]*/]", division.name) if name.strip()]
        names = [n for name in names for n in ([name] if "," not in name else [" ".join(reversed(name.split(", ")))])]
        by_suffix[suffix] = names
        for name in names:
            by_name.setdefault(stripped(name), suffix)
    return by_suffix, by_name


def others(code, key, name, latin, suffix, iso):
    """The other names of an area, with `|` between them, without those that it has already."""
    by_suffix, by_name = iso
    own = [key, name, latin, suffix]
    found = OTHER_NAMES.get(code, {}).get(key, "").split("|")
    candidates = [suffix] if suffix in by_suffix else []
    candidates += [by_name[stripped(text)] for text in own[:3] + found if text and stripped(text) in by_name]
    for candidate in candidates[:1]:
        found += [candidate, *by_suffix[candidate]]
    seen = {folded(text) for text in own}
    kept = []
    for text in found:
        if text and folded(text) not in seen:
            seen.add(folded(text))
            kept.append(text)
    return "|".join(kept)
