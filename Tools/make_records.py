#!/usr/bin/env python3
"""Writes Tests/EndToEndTests/Fixtures/sound-records.jsonl: 200 records of ten countries without a single problem.

    python3 Tools/make_records.py [FILE [EACH]]     EACH records of each country, 20 unless said; - is standard output

A second opinion on the rules, so it shares nothing with the program: what stands here was read from the rules'
documentation and from public descriptions of the numbers. The records are sound under the demonstration partner.
The same seed gives the same bytes; nothing but Python's standard library is used.
"""

import json
import random
import sys
from pathlib import Path

FILE = Path(__file__).resolve().parent.parent / "Tests/EndToEndTests/Fixtures/sound-records.jsonl"
EACH = 20

# Resellers of the demonstration partner that have signed the agreement.
RESELLERS = ["4847383", "5357564", "517285", "2468135", "3692581"]
# Partner, reseller and customer are of one region: all of these are European, but for one of Brazil.
OF_REGION = {"NL": RESELLERS, "BE": RESELLERS, "DE": RESELLERS, "FR": RESELLERS, "PL": RESELLERS, "BR": ["6172839"]}
# Where a registration ID and a phone number are demanded, and where additional resellers may be named.
DEMANDING = {"BR", "PL", "IN", "AE"}
TERRITORY = {"NL", "BE", "DE", "FR", "PL"}

MONTH, YEAR, ANNUAL, THREE, TRIAL = (
    ("P1M", "monthly"), ("P1Y", "monthly"), ("P1Y", "annual"), ("P3Y", "triennial"), ("P1M", "none"))
EEA = {"NL", "BE", "DE", "FR", "PL"}
MANY = 10_000_000

# Offers of the demonstration catalogue: id, who may buy it, where (None: everywhere), least, most, plans, and for an
# add-on the offers of which it needs one. A base stands before its add-ons.
OFFERS = [
    ("CFQ7TTC0LCHC:0002", "commercial", None, 1, 300, [YEAR, ANNUAL], []),
    ("CFQ7TTC0LH18:0001", "commercial", None, 1, 300, [MONTH, YEAR, ANNUAL], []),
    ("DEMO0000LH18:0005", "commercial", EEA, 1, 300, [YEAR, ANNUAL], []),
    ("DEMO0000LH0Z:0002", "commercial", None, 1, 25, [TRIAL], []),
    ("CFQ7TTC0LFLX:0001", "commercial", None, 1, MANY, [MONTH, YEAR, ANNUAL, THREE], []),
    ("DEMO0000LH16:0001", "commercial", None, 1, MANY, [MONTH, YEAR, ANNUAL], []),
    ("DEMO0000LSGZ:0002", "commercial", None, 2000, MANY, [YEAR, ANNUAL], []),
    ("DEMO0000LHPE:0003", "commercial", None, 1, 1, [TRIAL], []),
    ("DEMO0000LHTA:0001", "education", None, 1, 500_000, [ANNUAL], []),
    ("DEMO0000LHTD:0001", "education", None, 1, 500_000, [YEAR, ANNUAL], []),
    ("DEMO0000LJ9G:0001", "government", {"US"}, 1, MANY, [YEAR, ANNUAL], []),
    ("DEMO0000LH1S:0001", "commercial", None, 1, MANY, [YEAR, ANNUAL], ["DEMO0000LH16:0001", "CFQ7TTC0LH18:0001"]),
    ("DEMO0000LH0T:0001", "commercial", None, 1, MANY, [MONTH, YEAR, ANNUAL],
     ["CFQ7TTC0LCHC:0002", "CFQ7TTC0LH18:0001", "CFQ7TTC0LFLX:0001"]),
    ("DEMO0000LH0W:0001", "commercial", {"NL", "BE", "DE", "FR", "GB", "US"}, 1, MANY, [MONTH, YEAR], ["DEMO0000LH0T:0001"]),
    ("DEMO0000NHBC:0001", "commercial", None, 1, 60, [YEAR, ANNUAL], ["CFQ7TTC0LCHC:0002"]),
    ("DEMO0000LHTF:0001", "education", None, 1, 500_000, [YEAR, ANNUAL], ["DEMO0000LHTD:0001"]),
    ("DEMO0000LJ9K:0001", "government", {"US"}, 1, MANY, [YEAR, ANNUAL], ["DEMO0000LJ9G:0001"]),
]

# By country: cultures, (city, state, postal codes), phone patterns (# any digit, N 2 to 8), streets.
PLACES = {
    "NL": (["nl-NL", "en-US"], [
        ("Amsterdam", "", ["1015 CW", "1071 DJ"]), ("'s-Hertogenbosch", "", ["5211 JT"]), ("Utrecht", "", ["3511 AX"]),
        ("Súdwest-Fryslân", "", ["8601 BK"]), ("Groningen", "", ["9712 HM"])],
        ["+31 20 5## ####", "+31 6 5### ####", "+31 30 2## ####"],
        ["Keizersgracht {n}", "Burgemeester Röellstraat {n}", "Plein 1944 nr. {n}", "'t Zand {n}-II"]),
    "BE": (["fr-BE", "nl-BE", "en-US"], [
        ("Bruxelles", "", ["1000", "1050"]), ("Antwerpen", "", ["2000", "2018"]), ("Liège", "", ["4000"]),
        ("Gent", "", ["9000"])],
        ["+32 2 5## ## ##", "+32 47# ## ## ##"],
        ["Rue de la Régence {n}", "Meir {n}", "Coupure Links {n}", "Place Saint-Lambert {n}"]),
    "DE": (["de-DE", "en-US"], [
        ("Köln", "", ["50667", "50676"]), ("München", "", ["80331"]), ("Görlitz", "", ["02826"]), ("Berlin", "", ["10115"])],
        ["+49 221 2######", "+49 151 2#######", "+49 30 2#######"],
        ["Lindenallee {n}", "Große Straße {n}", "Am Mühlbach {n}a", "Straße des 17. Juni {n}"]),
    "FR": (["fr-FR", "en-US"], [
        ("Paris", "", ["75004", "75011"]), ("Orléans", "", ["45000"]), ("L'Haÿ-les-Roses", "", ["94240"]),
        ("Lyon", "", ["69002"])],
        ["+33 1 42 ## ## ##", "+33 6 12 ## ## ##"],
        ["{n} rue de l'Église", "{n} bis avenue Victor-Hugo", "{n} quai de la Mégisserie"]),
    "GB": (["en-GB", "en-US"], [
        ("London", "", ["EC1A 1BB", "W1A 0AX"]), ("Manchester", "", ["M1 1AE"]), ("Edinburgh", "", ["EH1 1BQ"]),
        ("Llanfairpwllgwyngyll", "", ["LL61 5UJ"])],
        ["+44 20 7#6# ####", "+44 161 2## ####"],
        ["{n} King's Road", "Unit {n}, The Old Brewery", "{n} High Street"]),
    "US": (["en-US", "es-US"], [
        ("Seattle", "WA", ["98101", "98104-1122"]), ("San José", "CA", ["95112"]), ("Winston-Salem", "NC", ["27101"]),
        ("New York", "NY", ["10001"])],
        ["+1 206 3N# 4###", "+1 212 6N# 7###"],
        ["{n} Main Street", "{n} Martin Luther King Jr. Blvd, Suite 4", "{n} 5th Avenue"]),
    "BR": (["pt-BR", "en-US"], [
        ("São Paulo", "SP", ["01310-100", "04538-133"]), ("Brasília", "DF", ["70040-010"]),
        ("Florianópolis", "SC", ["88010-400"]), ("Rio de Janeiro", "RJ", ["20040-020"])],
        ["+55 11 3### ####", "+55 11 9 8### ####", "+55 21 2### ####"],
        ["Avenida Paulista, {n}", "Rua São João, {n} - Sala 12", "Praça XV de Novembro, {n}"]),
    "PL": (["pl-PL", "en-US"], [
        ("Łódź", "", ["90-001"]), ("Warszawa", "", ["00-950", "00-001"]), ("Kraków", "", ["31-042"])],
        ["+48 22 6## ## ##", "+48 501 ### ###", "+48 42 6## ## ##"],
        ["ul. Świętokrzyska {n}", "al. Jerozolimskie {n}/3", "Plac Wolności {n}"]),
    "IN": (["en-IN", "hi-IN", "en-US"], [
        ("Mumbai", "Maharashtra", ["400001", "400053"]), ("Bengaluru", "Karnataka", ["560001"]),
        ("चेन्नई", "Tamil Nadu", ["600002"]), ("नई दिल्ली", "Delhi", ["110001"])],
        ["+91 98### #####", "+91 22 2### ####"],
        ["{n}, Mahatma Gandhi Road", "प्लॉट {n}, नेहरू नगर", "{n}/2, Anna Salai"]),
    "AE": (["ar-AE", "en-US"], [
        ("Dubai", "Dubai", [""]), ("أبوظبي", "Abu Dhabi", [""]), ("", "Sharjah", [""])],
        ["+971 4 3## ####", "+971 50 ### ####", "+971 2 6## ####"],
        ["Sheikh Zayed Road {n}", "شارع الكورنيش {n}", "Al Wahda Street, Building {n}"]),
}

# By country: legal forms, (name as written, the same in Latin letters), people.
PEOPLE = {
    "NL": (["{} B.V.", "{} N.V.", "Stichting {}", "{} VOF"], [
        ("Van der Meer Fietsen", "vandermeerfietsen"), ("Bakkerij Jørgensen & Zn.", "bakkerijjorgensen"),
        ("Café ’t Hoekje", "cafethoekje"), ("Ĳsbeer Koeltechniek", "ijsbeerkoeltechniek"), ("金龙 Groothandel", "jinlong")],
        [("Sanne", "van der Meer"), ("Zoë", "Brûlé"), ("IJsbrand", "'t Hart"), ("伟", "李")]),
    "BE": (["{} NV", "{} SRL", "{} ASBL"], [
        ("Frituur De Gouden Haan", "goudenhaan"), ("Librairie Œuvres Complètes", "oeuvres"), ("Дом Книги", "domknigi"),
        ("Vélo Bruxelles", "velobruxelles")],
        [("Noémie", "D'Hondt"), ("Maarten", "Van den Broeck"), ("Олена", "Шевченко")]),
    "DE": (["{} GmbH", "{} AG", "{} e.V.", "{} & Co. KG"], [
        ("Bäckerei Lindner", "baeckereilindner"), ("Großmann Gerüstbau", "grossmann"), ("Süßwaren Öztürk", "oeztuerk"),
        ("Hausverwaltung Groß-Gerau", "hvgrossgerau")],
        [("Jörg", "Lindner"), ("Şebnem", "Öztürk"), ("Karl-Heinz", "Groß"), ("Thi Hương", "Nguyễn")]),
    "FR": (["{} SAS", "SARL {}", "{} SA"], [
        ("Boulangerie Noël", "boulangerienoel"), ("Hôtel de l’Île", "hoteldelile"), ("Garage François & Fils", "garagefrancois"),
        ("مطعم الأندلس", "alandalous")],
        [("Aurélie", "Lefèvre"), ("Jean-François", "de La Tour"), ("ليلى", "بن علي")]),
    "GB": (["{} Ltd", "{} PLC", "{} LLP", "{}"], [
        ("O’Connor & Sons", "oconnorandsons"), ("St. John Stationers", "stjohnstationers"), ("Ελληνικά Τρόφιμα", "ellinikatrofima"),
        ("Siôn Llŷn Foods", "sionllyn")],
        [("Siân", "O'Connor"), ("Ελένη", "Παπαδοπούλου"), ("William", "Smith-Jones")]),
    "US": (["{} LLC", "{}, Inc.", "{} Corp."], [
        ("Niño Café", "ninocafe"), ("北京商贸", "beijingtrading"), ("한빛 소프트웨어", "hanbit"), ("3M&K Tools", "3mktools"),
        ("さくら食品", "sakurafoods")],
        [("José", "Núñez"), ("Mary Ann", "O'Neil"), ("민준", "김"), ("さくら", "田中")]),
    "BR": (["{} Ltda.", "{} S.A.", "{} EIRELI"], [
        ("Padaria São Bento", "padariasaobento"), ("Construções Araújo", "araujo"), ("Café Coração", "cafecoracao"),
        ("Óticas Visão", "oticasvisao")],
        [("João", "da Conceição"), ("Antônia", "Gonçalves"), ("Tatsuo", "田村")]),
    "PL": (["{} sp. z o.o.", "{} S.A.", "Fundacja {}"], [
        ("Żabka Ogrody", "zabkaogrody"), ("Gęś i Źdźbło", "gesizdzblo"), ("Київська Пекарня", "kyivskapekarnia"),
        ("Łódzkie Młyny", "lodzkiemlyny")],
        [("Łukasz", "Wójcik"), ("Małgorzata", "Brzęczyszczykiewicz"), ("Оксана", "Коваль")]),
    "IN": (["{} Private Limited", "{} प्राइवेट लिमिटेड", "{} LLP"], [
        ("भारत व्यापार", "bharatvyapar"), ("சென்னை நூலகம்", "chennainoolagam"), ("Sri Lakshmi Textiles", "srilakshmi"),
        ("বাংলা চা", "banglacha")],
        [("अनिल", "शर्मा"), ("Priya", "Iyer"), ("கமலா", "சுப்பிரமணியம்"), ("সুমিতা", "ঘোষ")]),
    "AE": (["{} ش.ذ.م.م", "{} FZE", "{} LLC"], [
        ("شركة النخيل للتجارة", "alnakheel"), ("Gulf Pearl Trading", "gulfpearl"), ("مكتبة الهلال", "alhilal"),
        ("Dhow & Desert", "dhowdesert")],
        [("فاطمة", "المنصوري"), ("Omar", "Al Maktoum"), ("محمد", "عبد الله")]),
}

ENDINGS = {"NL": "nl", "BE": "be", "DE": "de", "FR": "fr", "GB": "co.uk", "US": "com", "BR": "com.br", "PL": "pl",
           "IN": "in", "AE": "ae"}


def digits(random, count):
    return "".join(random.choice("0123456789") for _ in range(count))


def weighted(number, weights):
    return sum(int(digit) * weight for digit, weight in zip(number, weights))


# One function a country: a number whose check digits are right, by their public descriptions.

def trade_register(random):
    return str(random.randint(20000000, 89999999))


def enterprise_number(random):
    base = "0" + str(random.randint(4000000, 7999999))
    return f"{base}{97 - int(base) % 97:02d}"


def german_vat(random):
    base, product = str(random.randint(10000000, 39999999)), 10
    for digit in base:
        total = (int(digit) + product) % 10 or 10
        product = 2 * total % 11
    return f"DE{base}{(11 - product) % 10}"


def luhn(number):
    total = 0
    for place, digit in enumerate(reversed(number)):
        value = int(digit) * (2 if place % 2 == 0 else 1)
        total += value - 9 if value > 9 else value
    return str(-total % 10)


def french_vat(random):
    base = str(random.randint(30000000, 89999999))
    siren = base + luhn(base)
    return f"FR{(12 + 3 * (int(siren) % 97)) % 97:02d}{siren}"


def british_vat(random):
    base = str(random.randint(1000000, 9999999))
    return f"GB{base}{97 - weighted(base, range(8, 1, -1)) % 97:02d}"


def employer_number(random):
    return f"{random.choice(['20', '26', '45', '46', '82'])}-{digits(random, 7)}"


def cnpj(random):
    number = str(random.randint(10000000, 99999999)) + "0001"
    for weights in ([5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2], [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]):
        number += str(-weighted(number, weights) % 11 % 10)
    if random.random() < 0.5:
        return number
    return f"{number[:2]}.{number[2:5]}.{number[5:8]}/{number[8:12]}-{number[12:]}"


def nip(random):
    while True:
        base = random.choice(["521", "676", "725", "951"]) + digits(random, 6)
        check = weighted(base, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11
        if check < 10:
            return base + str(check)


def gstin(random):
    alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    letters = "".join(random.choice(alphabet[10:]) for _ in range(5))
    number = random.choice(["07", "27", "29", "33"]) + letters[:3] + "C" + letters[3]
    number += str(random.randint(1000, 9999)) + letters[4] + "1Z"
    total = 0
    for place, letter in enumerate(reversed(number)):
        value = alphabet.index(letter) * (2 if place % 2 == 0 else 1)
        total += value // 36 + value % 36
    return number + alphabet[-total % 36]


def tax_registration(random):
    return "100" + digits(random, 12)


NUMBERS = {"NL": trade_register, "BE": enterprise_number, "DE": german_vat, "FR": french_vat, "GB": british_vat,
           "US": employer_number, "BR": cnpj, "PL": nip, "IN": gstin, "AE": tax_registration}


def phone(random, country):
    pattern = random.choice(PLACES[country][2])
    return "".join(random.choice("0123456789") if c == "#" else random.choice("2345678") if c == "N" else c for c in pattern)


def subscriptions(random, country, segments):
    """Up to six lines of offers that this customer may buy, in any order; an add-on only with an offer that it needs."""
    lines, licences = [], {}
    for offer, segment, markets, least, most, plans, bases in OFFERS:
        if segment not in segments or (markets and country not in markets):
            continue
        if bases:
            most = min(most, sum(licences.get(base, 0) for base in bases))
        # Add-ons are rarer in the list than offers, so they are taken oftener.
        if most < least or len(lines) >= 5 or random.random() > (0.6 if bases else 0.25):
            continue
        quantity = random.choice([least, most, random.randint(least, min(most, least + 200))])
        # The same offer may be bought under two plans, but for what may be had once.
        taken = random.sample(plans, 2) if not bases and len(plans) > 2 and random.random() < 0.2 else [random.choice(plans)]
        # Two lines of one offer share its most.
        quantity = max(least, quantity // len(taken))
        for term, billing in taken:
            lines.append({"offer": offer, "quantity": quantity, "billing": billing, "term": term})
        licences[offer] = quantity * len(taken)
    random.shuffle(lines)
    return lines


def qualification(random, country):
    """The customer's qualification, and the segments that it may buy."""
    pick = random.random()
    if pick < 0.15:
        answer = {"kind": "education", "segment": random.choice(["k12", "higherEducation"])}
        if random.random() < 0.5:
            answer["website"] = "https://school.example/"
        return answer, ["commercial", "education"]
    if pick < 0.25:
        return {"kind": "stateOwnedEntity"}, ["commercial"]
    if country == "US" and pick < 0.4:
        return {"kind": "governmentCommunityCloud", "validationCode": "GCC-2026-0117"}, ["government"]
    return {"kind": "none"}, ["commercial"]


def record(random, country, serial):
    cultures, cities, _, streets = PLACES[country]
    forms, names, people = PEOPLE[country]
    name, latin = names[serial % len(names)]
    form = forms[serial // len(names) % len(forms)]
    first, last = random.choice(people)
    city, state, codes = random.choice(cities)
    kind, segments = qualification(random, country)
    domain = f"{latin}{serial:02d}.{ENDINGS[country]}"
    needed = country in DEMANDING
    result = {
        "country": country,
        "qualification": kind,
        "company": {
            "name": f"{form.format(name)} {serial + 1}" if serial >= len(names) * len(forms) else form.format(name),
            "registrationID": NUMBERS[country](random) if needed or random.random() < 0.6 else "",
            "domainPrefix": f"{latin}{country.lower()}{serial:02d}"[:27],
        },
        "address": {
            "line1": random.choice(streets).format(n=random.randint(1, 250)),
            "line2": random.choice(["", "", "2e étage", "c/o Müller"]),
            "city": city, "state": state, "postalCode": random.choice(codes),
        },
        "contact": {
            "firstName": first, "lastName": last, "email": random.choice(["info", "j.smit+office", "Sales", "o'neil"]) + "@" + domain,
            "phone": phone(random, country) if needed or random.random() < 0.6 else "",
        },
        "culture": random.choice(cultures),
    }
    result["reseller"] = resellers(random, country)
    order = subscriptions(random, country, segments)
    result["agreement"] = agreement(random, country, result["contact"], order)
    result["confirmations"] = {"partnerRole": True, "noAffiliateResale": True}
    result["subscriptions"] = order
    return thinned(random, result)


def resellers(random, country):
    first = random.choice(OF_REGION.get(country, []) + [""])
    others = [reseller for reseller in RESELLERS if reseller != first]
    count = random.randint(0, min(5, len(others))) if first and country in TERRITORY else 0
    return {"partnerID": first, "additional": random.sample(others, count)}


def agreement(random, country, contact, order):
    # Microsoft takes an order only from a customer who has accepted.
    if not order and random.random() < 0.7:
        return {"acceptance": "customerWillAccept", "date": "", "firstName": "", "lastName": "", "email": "", "phone": ""}
    first, last = random.choice(PEOPLE[country][2])
    return {"acceptance": "partnerAttested", "date": f"2025-{random.randint(1, 12):02d}-{random.randint(1, 28):02d}",
            "firstName": first, "lastName": last, "email": contact["email"].replace("info@", "board@"), "phone": contact["phone"]}


def thinned(random, value):
    """The same with some empty answers as null and some left out: all three mean the same."""
    thin = {}
    for key, part in value.items():
        if isinstance(part, dict):
            part = thinned(random, part)
        if part == "" or part == []:
            pick = random.random()
            if pick < 0.3:
                continue
            part = None if pick < 0.5 else part
        thin[key] = part
    return thin


def main():
    if any(text.startswith("-") and text != "-" for text in sys.argv[1:]):
        sys.exit(__doc__)
    source = random.Random(20261122)
    each = int(sys.argv[2]) if len(sys.argv) > 2 else EACH
    name = sys.argv[1] if len(sys.argv) > 1 else str(FILE)
    with sys.stdout if name == "-" else open(name, "w", encoding="utf-8") as file:
        for country in PLACES:
            for serial in range(each):
                line = json.dumps(record(source, country, serial), ensure_ascii=False, separators=(",", ":"))
                file.write(line + "\n")


if __name__ == "__main__":
    main()
