"""What countries are called besides their English and Dutch names of CLDR.

A row a country in CountryNameTable: code, other names with `|` between them: its names in its own official languages
(CLDR), and common, short and old names in English and Dutch.
"""

from babel import Locale, UnknownLocaleError
from babel.core import get_cldr_version
from babel.languages import get_official_languages

NOT_ISO = {"AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"}

# Names that people use and CLDR's are not.
COMMON = {
    "AE": "UAE|Emirates|VAE|Emiraten|Abu Dhabi|Dubai", "BA": "Bosnia", "BO": "Plurinational State of Bolivia",
    "BY": "Belorussia|White Russia|Wit-Rusland", "CD": "Congo Kinshasa|DRC|DR Congo|Zaire|Democratic Republic of the Congo",
    "CG": "Congo Brazzaville|Republic of the Congo", "CI": "Ivory Coast|Ivoorkust", "CN": "PRC|People's Republic of China",
    "CV": "Cape Verde|Kaapverdie", "CZ": "Czech Republic|Czechia|Tsjechie", "DE": "Deutschland|Duitsland|BRD",
    "FK": "Malvinas", "FM": "Federated States of Micronesia", "GB": "UK|Great Britain|Britain|England|Scotland|Wales|Northern Ireland|"
    "Engeland|Groot-Brittannie|Schotland|Noord-Ierland|VK", "GG": "Channel Islands", "GR": "Hellas|Greece", "IE": "Eire|Republic of Ireland",
    "IM": "Man", "IN": "Bharat", "IR": "Persia", "JE": "Channel Islands", "KG": "Kirgizie", "KR": "South Korea|Korea|Republic of Korea|Zuid-Korea",
    "LA": "Lao", "LK": "Ceylon", "MD": "Moldavia|Moldavie", "MK": "Macedonia|Macedonie|FYROM", "MM": "Burma|Birma",
    "NL": "Holland|The Netherlands|Netherlands", "PH": "Philippines|The Philippines|Filipijnen", "PS": "Palestine|Palestina",
    "RU": "Russian Federation", "SK": "Slovak Republic", "SR": "Dutch Guiana", "ST": "Sao Tome", "SZ": "Swaziland",
    "TH": "Siam", "TL": "East Timor|Oost-Timor", "TR": "Turkey|Turkije|Turkiye", "TW": "Formosa|Chinese Taipei|ROC", "TZ": "Tanzania",
    "US": "USA|US|United States of America|America|States|Amerika|VS", "VA": "Vatican|Holy See|Vaticaan", "VN": "Viet Nam",
    "XK": "Kosova", "ZA": "RSA", "ZW": "Rhodesia", "SA": "KSA|Saudi",
}


def own_names(code):
    for language in get_official_languages(code, regional=False, de_facto=True):
        try:
            name = Locale.parse(language).territories.get(code)
        except (UnknownLocaleError, ValueError):
            continue
        if name:
            yield name


def rows():
    english, dutch = Locale("en").territories, Locale("nl").territories
    for code in sorted(c for c in english if len(c) == 2 and c.isalpha() and c not in NOT_ISO):
        names = [*own_names(code), *COMMON.get(code, "").split("|")]
        names = [n for n in dict.fromkeys(names) if n and n not in (english[code], dutch[code])]
        if names:
            yield code + "\t" + "|".join(names)


def tables():
    yield (
        "CountryNameTable",
        f"Own names: Unicode CLDR {get_cldr_version()} through Babel, Unicode License v3; common names: Frontdesk", rows(),
    )
