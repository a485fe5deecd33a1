extension Dutch {
  /// What a person reads when a value of the form breaks a rule.
  static let rules: [String: String] = [
    "rule/text/control-characters": "Verwijder het verborgen teken {code}",

    "rule/company-name/required": "Vul de officiële naam van het bedrijf in",
    "rule/company-name/whitespace-only": "Vul een naam in, niet alleen spaties",
    "rule/company-name/single-character": "Vul meer dan één teken in",
    "rule/company-name/special-characters-only": "Vul een naam met letters of cijfers in",
    "rule/company-name/abbreviation-only": "Vul de naam aan: {name} is alleen een rechtsvorm",
    "rule/company-name/repeated-character": "Vul een naam in, niet steeds {character}",
    "rule/company-name/spaced-characters": "Vul woorden in, geen losse tekens met spaties",
    "rule/company-name/internet-extension": "Vul de officiële naam in, zonder {extension} op het eind",
    "rule/company-name/too-long": "Gebruik hoogstens {maximum} tekens (nu {length})",

    "rule/email/required": "Vul het e-mailadres in",
    "rule/email/microsoft-domain": "Gebruik het adres van de klant, niet van Microsoft",
    "rule/email/partner-domain": "Gebruik het adres van de klant, niet van uw eigen bedrijf",
    "rule/email/onmicrosoft": "Gebruik het adres van de instelling, niet onmicrosoft.com",
    "rule/email/free-mailbox": "Gebruik het adres van de instelling, niet {domain}",
    "rule/email/too-long": "Kort het adres in tot {maximum} bytes (nu {length})",
    "rule/email/syntax": "Vul een adres in zoals naam@bedrijf.example",
    "rule/email/syntax.missing-at": "Zet een @ tussen de naam en het domein",
    "rule/email/syntax.several-at": "Gebruik maar één @",
    "rule/email/syntax.blank": "Laat de spaties weg",
    "rule/email/syntax.only-address": "Vul alleen het adres in, zoals naam@bedrijf.example",
    "rule/email/syntax.local-part": "Verbeter het deel voor de @",
    "rule/email/syntax.local-part-too-long": "Kort het deel voor de @ in tot 64 tekens",
    "rule/email/syntax.dots": "Laat de punt weg die vooraan, achteraan of dubbel staat",
    "rule/email/syntax.domain": "Verbeter het domein na de @",
    "rule/email/syntax.domain-without-dot": "Maak het domein na de @ af, zoals bedrijf.example",
    "rule/email/syntax.domain-ends-with-dot": "Laat de punt aan het eind weg",
    "rule/email/subdomain": "Dit adres valt onder {domain}: is het van de klant?",

    "rule/first-name/required": "Vul de voornaam in",
    "rule/first-name/too-long": "Gebruik hoogstens {maximum} tekens (nu {length})",
    "rule/first-name/single-character": "Vul de voornaam voluit in",
    "rule/first-name/no-letters": "Vul een voornaam met letters in",

    "rule/last-name/required": "Vul de achternaam in",
    "rule/last-name/too-long": "Gebruik hoogstens {maximum} tekens (nu {length})",
    "rule/last-name/single-character": "Vul de achternaam voluit in",
    "rule/last-name/no-letters": "Vul een achternaam met letters in",

    "rule/domain-prefix/required": "Vul het domein voor de klant in",
    "rule/domain-prefix/characters": "Gebruik alleen letters a tot z en cijfers, niet {character}",
    "rule/domain-prefix/characters.blank": "Laat de spaties weg",
    "rule/domain-prefix/too-long": "Gebruik hoogstens {maximum} tekens (nu {length})",
    "rule/domain-prefix/taken": "Kies een ander: klant {reference} heeft dit domein al",

    "rule/address-line1/required": "Vul straat en huisnummer in",
    "rule/address-line1/too-long": "Gebruik hoogstens {maximum} tekens (nu {length})",

    "rule/address-line2/too-long": "Gebruik hoogstens {maximum} tekens (nu {length})",

    "rule/city/required": "Vul de plaats in",
    "rule/city/too-long": "Gebruik hoogstens {maximum} tekens (nu {length})",

    "rule/registration-id/required": "Vul het registratienummer van het bedrijf in",
    "rule/registration-id/required.named": "Vul het registratienummer van het bedrijf in ({name})",
    "rule/registration-id/length": "Gebruik {minimum} tot {maximum} tekens (nu {length})",
    "rule/registration-id/format": "Vul een {name}-nummer in zoals {example}",
    "rule/registration-id/format.unnamed": "Vul een nummer in zoals {example}",
    "rule/registration-id/checksum": "Kijk de cijfers na: dit {name}-nummer klopt niet",
    "rule/registration-id/checksum.unnamed": "Kijk de cijfers na: dit nummer klopt niet",
    "rule/registration-id/personal-id": "Dit nummer is van een persoon: heeft het bedrijf er zelf een?",

    "rule/phone/required": "Vul het telefoonnummer van het bedrijf in",
    "rule/phone/format.not-a-number": "Vul een telefoonnummer in, zoals {example}",
    "rule/phone/format.calling-code": "Begin met + en de code van een land, zoals +31",
    "rule/phone/format.too-short": "Voeg cijfers toe: een nummer is bijvoorbeeld {example}",
    "rule/phone/format.too-long": "Laat cijfers weg: een nummer is bijvoorbeeld {example}",
    "rule/phone/format.not-in-plan": "Kijk de cijfers na: dit nummer bestaat niet, wel {example}",
    "rule/phone/format.extension": "Laat het toestelnummer {extension} weg",
    "rule/phone/not-in-country": "Dit is een nummer in het buitenland ({code}): klopt dat?",

    "rule/country/required": "Kies het land of gebied",
    "rule/country/unknown": "Kies een land uit de lijst: {code} is er geen",
    "rule/country/not-in-markets": "Kies een land uit uw markten: {code} hoort er niet bij",
    "rule/country/not-in-markets.embargoed": "Kies een ander land: in {code} mag niets worden verkocht",

    "rule/culture/required": "Kies de taal van de klant",
    "rule/culture/not-in-country": "Kies uit {choices}",
  ]
}
