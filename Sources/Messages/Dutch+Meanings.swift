extension Dutch {
  /// What each rule means, in one sentence.
  static let meanings: [String: String] = [
    "meaning/text/control-characters":
      "Een tekst bevat geen stuurtekens, en geen tekens die verbergen of omdraaien wat er staat.",
    "meaning/text/spreadsheet-error": "Een tekst is geen foutwaarde uit een spreadsheet, zoals #WAARDE!.",
    "meaning/text/spreadsheet-number": "Een tekst is geen getal dat een spreadsheet heeft afgekort, zoals 1,23457E+07.",

    "meaning/company-name/required": "Elke klant heeft een bedrijfsnaam.",
    "meaning/company-name/whitespace-only": "Een bedrijfsnaam is meer dan spaties en tabs.",
    "meaning/company-name/single-character": "Een bedrijfsnaam heeft meer dan één teken.",
    "meaning/company-name/special-characters-only": "Een bedrijfsnaam bestaat niet alleen uit speciale tekens.",
    "meaning/company-name/abbreviation-only": "Een bedrijfsnaam is meer dan een rechtsvorm zoals LLC of Ltd.",
    "meaning/company-name/legal-form-only":
      "Een bedrijfsnaam die alleen een rechtsvorm is, zoals B.V., vraagt om een tweede blik.",
    "meaning/company-name/repeated-character":
      "Een bedrijfsnaam is niet drie keer of vaker hetzelfde teken, zoals 999.",
    "meaning/company-name/spaced-characters": "Een bedrijfsnaam is geen rij losse tekens, zoals 1 2 3.",
    "meaning/company-name/internet-extension":
      "Een bedrijfsnaam eindigt niet op een internetextensie zoals .com of .nl.",
    "meaning/company-name/too-long": "Een bedrijfsnaam heeft hoogstens 255 tekens.",
    "meaning/company-name/test-name": "Een bedrijfsnaam is geen naam om een formulier uit te proberen, zoals Test BV.",
    "meaning/company-name/mixed-script":
      "Geen woord van een bedrijfsnaam mengt Latijnse letters met Cyrillische of Griekse.",

    "meaning/email/required": "De contactpersoon heeft een e-mailadres.",
    "meaning/email/microsoft-domain": "Een e-mailadres is geen adres bij microsoft.com.",
    "meaning/email/partner-domain": "Een e-mailadres is van de klant, niet van een eigen domein van de partner.",
    "meaning/email/onmicrosoft": "De contactpersoon van een onderwijsklant heeft geen adres bij onmicrosoft.com.",
    "meaning/email/free-mailbox":
      "De contactpersoon van een onderwijsklant heeft geen adres bij een gratis maildienst.",
    "meaning/email/too-long": "Een e-mailadres heeft hoogstens 254 bytes.",
    "meaning/email/syntax": "Een e-mailadres heeft een naam, één @ en een domein met een punt.",
    "meaning/email/subdomain": "Een adres onder een domein van de partner of van Microsoft vraagt om een tweede blik.",
    "meaning/email/unknown-tld": "Een e-mailadres eindigt op een internetextensie die bestaat.",
    "meaning/email/look-alike":
      "Een e-mailadres heeft geen domein dat alleen lijkt op dat van Microsoft of de partner.",
    "meaning/email/typo": "Een e-mailadres heeft geen verkeerd getypt bekend domein, zoals gmial.com.",

    "meaning/first-name/required": "De contactpersoon heeft een voornaam.",
    "meaning/first-name/too-long": "Een voornaam heeft hoogstens 50 tekens.",
    "meaning/first-name/single-character":
      "Een voornaam heeft meer dan één teken, tenzij het schrift er maar één nodig heeft.",
    "meaning/first-name/no-letters": "Een voornaam heeft ten minste één letter.",
    "meaning/first-name/placeholder": "Een voornaam is geen verzonnen woord zoals test of admin.",
    "meaning/first-name/mixed-script": "Geen woord van een voornaam mengt Latijnse letters met Cyrillische of Griekse.",

    "meaning/last-name/required": "De contactpersoon heeft een achternaam.",
    "meaning/last-name/too-long": "Een achternaam heeft hoogstens 50 tekens.",
    "meaning/last-name/single-character":
      "Een achternaam heeft meer dan één teken, tenzij het schrift er maar één nodig heeft.",
    "meaning/last-name/no-letters": "Een achternaam heeft ten minste één letter.",
    "meaning/last-name/placeholder": "Een achternaam is geen verzonnen woord zoals test of admin.",
    "meaning/last-name/mixed-script":
      "Geen woord van een achternaam mengt Latijnse letters met Cyrillische of Griekse.",
    "meaning/last-name/over-40":
      "De achternaam van de persoon die de overeenkomst heeft geaccepteerd, heeft hoogstens 40 tekens.",

    "meaning/domain-prefix/required": "Elke klant heeft een eigen domein bij onmicrosoft.com.",
    "meaning/domain-prefix/characters": "Een domein heeft alleen letters a tot z en cijfers.",
    "meaning/domain-prefix/too-long": "Een domein heeft hoogstens 27 tekens voor .onmicrosoft.com.",
    "meaning/domain-prefix/taken": "Geen andere klant in het klantenbestand heeft hetzelfde domein.",

    "meaning/existing-customer/registration-id":
      "Geen opgeslagen klant in hetzelfde land heeft hetzelfde registratienummer.",
    "meaning/existing-customer/domain-prefix":
      "Geen opgeslagen klant die hetzelfde bedrijf kan zijn, heeft hetzelfde domein.",
    "meaning/existing-customer/name":
      "Een opgeslagen klant in hetzelfde land met (bijna) dezelfde naam vraagt om een tweede blik.",
    "meaning/existing-customer/email-domain":
      "Een opgeslagen klant met hetzelfde e-maildomein vraagt om een tweede blik.",
    "meaning/existing-customer/elsewhere":
      "Een klant die een andere vestiging met hetzelfde nummer, domein, e-maildomein of dezelfde naam heeft opgeslagen, vraagt om een tweede blik.",

    "meaning/address-line1/required": "Een adres heeft een straat en huisnummer.",
    "meaning/address-line1/too-long": "De eerste regel van een adres heeft hoogstens 200 tekens.",
    "meaning/address-line1/no-letters": "De eerste regel van een adres heeft een letter of een cijfer.",
    "meaning/address-line1/placeholder": "De eerste regel van een adres is geen invulwoord zoals n.v.t. of x.",

    "meaning/address-line2/too-long": "De tweede regel van een adres heeft hoogstens 200 tekens.",

    "meaning/city/required": "Een adres heeft een plaats, behalve in AE, GI, JP, KY, MO, NR en SG.",
    "meaning/city/too-long": "Een plaats heeft hoogstens 100 tekens.",
    "meaning/city/no-letters": "Een plaats heeft ten minste één letter.",
    "meaning/city/placeholder": "Een plaats is geen invulwoord zoals n.v.t. of x.",

    "meaning/registration-id/required": "In 24 landen is het registratienummer van het bedrijf verplicht.",
    "meaning/registration-id/length": "In landen waar een registratienummer verplicht is, heeft het 5 tot 22 tekens.",
    "meaning/registration-id/format": "Een registratienummer heeft de vorm die het land gebruikt.",
    "meaning/registration-id/checksum": "De controlecijfers van een registratienummer kloppen.",
    "meaning/registration-id/personal-id": "Een registratienummer is van het bedrijf, niet van een persoon.",

    "meaning/phone/required": "In 24 landen is het telefoonnummer van het bedrijf verplicht.",
    "meaning/phone/format":
      "Een telefoonnummer bestaat: het heeft de juiste lengte en past in het nummerplan van het land.",
    "meaning/phone/not-in-country": "Een telefoonnummer hoort bij het land van de klant.",

    "meaning/country/required": "Elke klant heeft een land of regio.",
    "meaning/country/unknown": "Een land is een code van twee letters uit ISO 3166-1, of XK voor Kosovo.",
    "meaning/country/not-in-markets":
      "Een land is een van de markten van de partner, en een land waar Microsoft mag verkopen.",

    "meaning/culture/required": "Elke klant heeft een cultuur: de taal van post en facturen.",
    "meaning/culture/not-in-country": "Een cultuur is er een die Partner Center in het land van de klant aanbiedt.",
  ]
}
