import Records

extension PastedCase {
  static let all = europe + overseas + shapes + withoutCodes

  private static let europe: [PastedCase] = [
    PastedCase(
      "NL, the order of a letter", "NL",
      [
        "Van der Meer Fietsen B.V.", "T.a.v. mevrouw S. van der Meer", "Keizersgracht 126", "1015 CW  AMSTERDAM",
        "Nederland",
      ],
      [
        .companyName: "Van der Meer Fietsen B.V.", .firstName: "S.", .lastName: "van der Meer",
        .addressLine1: "Keizersgracht 126", .postalCode: "1015 CW", .city: "AMSTERDAM",
      ]),
    PastedCase(
      "NL, a signature in columns", "NL",
      [
        "Sanne van der Meer | Directeur", "Van der Meer Fietsen", "Keizersgracht 126 • 1015 CW Amsterdam",
        "T 020 - 123 45 67 | M 06 12345678 | F 020 123 45 68", "sanne@vandermeerfietsen.example.com",
        "KvK 12345678 | BTW NL001234567B01",
      ],
      [
        .companyName: "Van der Meer Fietsen", .registrationID: "12345678", .firstName: "Sanne",
        .lastName: "van der Meer",
        .addressLine1: "Keizersgracht 126", .postalCode: "1015 CW", .city: "Amsterdam", .phone: "+31201234567",
        .email: "sanne@vandermeerfietsen.example.com",
      ]),
    PastedCase(
      "BE, a number that is for both", "BE",
      ["Maes Logistiek NV", "Meir 85 bus 3, 2018 Antwerpen", "BTW BE 0403.019.261"],
      [
        .companyName: "Maes Logistiek NV", .registrationID: "BE0403019261", .addressLine1: "Meir 85 bus 3",
        .postalCode: "2018", .city: "Antwerpen",
      ]),
    PastedCase(
      "DE, the number in brackets and a register", "DE",
      [
        "Mit freundlichen Grüßen", "i.A. Dr. Jürgen Müller", "Müller Maschinenbau GmbH & Co. KG", "Unter den Linden 77",
        "D-10117 Berlin", "Tel.: +49 (0)30 123456-0", "Amtsgericht Berlin HRB 12345", "j.mueller@mueller.example.com",
      ],
      [
        .companyName: "Müller Maschinenbau GmbH & Co. KG", .addressLine1: "Unter den Linden 77", .postalCode: "10117",
        .city: "Berlin", .email: "j.mueller@mueller.example.com", .phone: "+49301234560",
      ]),
    PastedCase(
      "FR, capitals for the family", "FR",
      [
        "DURAND Émilie", "SARL Lumière", "12 bis rue de Rivoli", "75008 PARIS CEDEX 08", "Tél : 01 23 45 67 89",
        "e.durand@lumiere.example.com",
      ],
      [
        .companyName: "SARL Lumière", .firstName: "Émilie", .lastName: "DURAND", .addressLine1: "12 bis rue de Rivoli",
        .postalCode: "75008", .city: "PARIS CEDEX 08", .phone: "+33123456789", .email: "e.durand@lumiere.example.com",
      ]),
    PastedCase(
      "GB, the code in its own line", "GB",
      ["Harbour Lights Ltd", "Flat 2", "221B Baker Street", "London", "NW1 6XE", "United Kingdom"],
      [
        .companyName: "Harbour Lights Ltd", .addressLine1: "221B Baker Street", .addressLine2: "Flat 2",
        .city: "London",
        .postalCode: "NW1 6XE",
      ]),
    PastedCase(
      "GB, a county is no town", "GB",
      ["Smith & Co Ltd", "12 High Street, Guildford, Surrey, GU1 3AA", "DDI: 01483 123456"],
      [
        .companyName: "Smith & Co Ltd", .addressLine1: "12 High Street", .city: "Guildford", .postalCode: "GU1 3AA",
        .phone: "+441483123456",
      ]),
    PastedCase(
      "GB, a county in its own line", "GB", ["Smith & Co Ltd", "12 High Street", "Guildford", "Surrey", "GU1 3AA"],
      [.companyName: "Smith & Co Ltd", .addressLine1: "12 High Street", .city: "Guildford", .postalCode: "GU1 3AA"]),
    PastedCase(
      "CH, a canton is no part of the city", "CH",
      ["Muster AG", "Bahnhofstrasse 1", "5000 Aarau AG", "+41 62 123 45 67"],
      [
        .companyName: "Muster AG", .addressLine1: "Bahnhofstrasse 1", .city: "Aarau", .postalCode: "5000",
        .phone: "+41621234567",
      ]),
    PastedCase(
      "IE, a county and an Eircode", "IE",
      ["Murphy Brewing Ltd", "3 St Stephen's Green", "Dublin 2", "Co. Dublin", "D02 X285"],
      [
        .companyName: "Murphy Brewing Ltd", .addressLine1: "3 St Stephen's Green", .city: "Dublin 2",
        .state: "Co. Dublin", .postalCode: "D02 X285",
      ]),
    PastedCase(
      "SE, the country's letters before the code", "SE",
      ["Nordljus Konsult AB", "Drottninggatan 12", "SE-111 20 Stockholm", "Org.nr: 556677-8899"],
      [
        .companyName: "Nordljus Konsult AB", .registrationID: "5566778899", .addressLine1: "Drottninggatan 12",
        .postalCode: "11120", .city: "Stockholm",
      ]),
    PastedCase(
      "PL, a number of a flat", "PL",
      ["Kowalski Meble Sp. z o.o.", "ul. Marszałkowska 12/4", "00-950 Warszawa", "NIP: 526-000-12-46"],
      [
        .companyName: "Kowalski Meble Sp. z o.o.", .registrationID: "5260001246",
        .addressLine1: "ul. Marszałkowska 12/4",
        .postalCode: "00-950", .city: "Warszawa",
      ]),
    PastedCase(
      "IT, the province in brackets", "IT",
      ["Officine Rossi S.r.l.", "Via Dante, 14", "20121 Milano (MI)", "P.IVA 00743110157"],
      [
        .companyName: "Officine Rossi S.r.l.", .registrationID: "00743110157", .addressLine1: "Via Dante, 14",
        .postalCode: "20121", .city: "Milano", .state: "MI",
      ]),
    PastedCase(
      "ES, a city that ends like an area", "ES",
      ["Aguas del Sur S.L.", "Calle Mayor 12, 3º B", "14440 Villanueva de Córdoba", "CIF B58378431"],
      [
        .companyName: "Aguas del Sur S.L.", .registrationID: "B58378431", .addressLine1: "Calle Mayor 12, 3º B",
        .postalCode: "14440", .city: "Villanueva de Córdoba",
      ]),
  ]

  private static let overseas: [PastedCase] = [
    PastedCase(
      "US, an extension", "US",
      [
        "Jane Q. Public, PhD", "Blue Ridge Bikes, Inc.", "350 5th Ave, Suite 400", "New York, NY 10118-1234",
        "Phone: (212) 555-0123 ext. 12", "jane.public@blueridge.example.com",
      ],
      [
        .companyName: "Blue Ridge Bikes, Inc.", .firstName: "Jane Q.", .lastName: "Public",
        .addressLine1: "350 5th Ave, Suite 400",
        .city: "New York", .state: "NY", .postalCode: "10118-1234", .phone: "+12125550123",
        .email: "jane.public@blueridge.example.com",
      ]),
    PastedCase(
      "US, a number of a suite is no code", "US",
      ["Acme Corp.", "Suite 10001", "100 Main Street", "Denver, CO 80202"],
      [
        .companyName: "Acme Corp.", .addressLine1: "100 Main Street", .addressLine2: "Suite 10001", .city: "Denver",
        .state: "CO", .postalCode: "80202",
      ]),
    PastedCase(
      "CA, the name of a province", "CA",
      ["Maple Tools Inc.", "100 King Street West", "Vancouver, British Columbia V6B 1A1"],
      [
        .companyName: "Maple Tools Inc.", .addressLine1: "100 King Street West", .city: "Vancouver", .state: "BC",
        .postalCode: "V6B 1A1",
      ]),
    PastedCase(
      "CA, a city and its province alone are no company", "CA",
      ["Maple Tools Inc.", "845 Sherbrooke St W", "Calgary AB", "T2P 1J9"],
      [
        .companyName: "Maple Tools Inc.", .addressLine1: "845 Sherbrooke St W", .city: "Calgary", .state: "AB",
        .postalCode: "T2P 1J9",
      ]),
    PastedCase(
      "CA, an office is no phone", "CA",
      [
        "Marie Tremblay, ing.", "Maple Tools Inc.", "1250 boul. René-Lévesque O., bureau 2200",
        "Montréal (Québec)  H3B 4W8",
      ],
      [
        .companyName: "Maple Tools Inc.", .firstName: "Marie", .lastName: "Tremblay",
        .addressLine1: "1250 boul. René-Lévesque O., bureau 2200", .city: "Montréal", .state: "QC",
        .postalCode: "H3B 4W8",
      ]),
    PastedCase(
      "AU, a level", "AU",
      ["Kangaroo Tools Pty Ltd", "Level 5", "88 Collins Street", "MELBOURNE VIC 3000"],
      [
        .companyName: "Kangaroo Tools Pty Ltd", .addressLine1: "88 Collins Street", .addressLine2: "Level 5",
        .city: "MELBOURNE", .state: "VIC", .postalCode: "3000",
      ]),
    PastedCase(
      "JP, from large to small", "JP",
      ["株式会社青空", "〒220-0012", "神奈川県横浜市西区みなとみらい2丁目3番1号", "担当：山田 太郎", "TEL：045-123-4567"],
      [
        .companyName: "株式会社青空", .postalCode: "220-0012", .state: "Kanagawa", .city: "横浜市西区",
        .addressLine1: "みなとみらい2丁目3番1号", .firstName: "太郎", .lastName: "山田", .phone: "+81451234567",
      ]),
    PastedCase(
      "BR, hyphens and a CEP", "BR",
      [
        "Café Brasil Ltda.", "Av. Paulista, 1000 - Bela Vista", "São Paulo - SP, CEP: 01310-100",
        "CNPJ 33.000.167/0001-01",
      ],
      [
        .companyName: "Café Brasil Ltda.", .registrationID: "33000167000101",
        .addressLine1: "Av. Paulista, 1000 - Bela Vista",
        .city: "São Paulo", .state: "SP", .postalCode: "01310-100",
      ]),
    PastedCase(
      "IN, a code before the state", "IN",
      ["Lotus Foods Pvt. Ltd.", "45, Nehru Nagar", "New Delhi 110001", "Delhi", "India"],
      [
        .companyName: "Lotus Foods Pvt. Ltd.", .addressLine1: "45, Nehru Nagar", .city: "New Delhi", .state: "Delhi",
        .postalCode: "110001",
      ]),
  ]

  private static let shapes: [PastedCase] = [
    PastedCase(
      "Labels without an order", "NL",
      [
        "E-mail: s.devries@fabrikam.example.com", "Plaats: Utrecht", "Telefoon: 030-1234567",
        "Contactpersoon: Sanne de Vries", "Postcode: 3511AB", "Straat en huisnummer: Oudegracht 1",
      ],
      [
        .email: "s.devries@fabrikam.example.com", .city: "Utrecht", .phone: "+31301234567", .firstName: "Sanne",
        .lastName: "de Vries", .postalCode: "3511 AB", .addressLine1: "Oudegracht 1",
      ]),
    PastedCase(
      "A label alone in its line", "NL", ["Naam:", "Sanne de Vries", "Telefoon:", "030 123 4567"],
      [.firstName: "Sanne", .lastName: "de Vries", .phone: "+31301234567"]),
    PastedCase(
      "A card", "DE",
      [
        "BEGIN:VCARD", "VERSION:3.0", "N:Müller;Jürgen;;Dr.;", "FN:Dr. Jürgen Müller", "ORG:Fabrikam GmbH;Einkauf",
        "TEL;TYPE=FAX:+49 30 123457", "TEL;TYPE=WORK:+49 30 123456", "EMAIL:jm@fabrikam.example.com",
        "ADR;TYPE=WORK:;;Hauptstraße 12;Berlin;;10115;Deutschland", "END:VCARD",
      ],
      [
        .companyName: "Fabrikam GmbH", .firstName: "Jürgen", .lastName: "Müller", .addressLine1: "Hauptstraße 12",
        .city: "Berlin", .postalCode: "10115", .email: "jm@fabrikam.example.com", .phone: "+4930123456",
      ]),
    PastedCase(
      "Two mailboxes: the person's", "NL",
      ["Jan Jansen", "info@fabrikam.example.com", "jan@fabrikam.example.com", "06 12345678"],
      [.firstName: "Jan", .lastName: "Jansen", .email: "jan@fabrikam.example.com", .phone: "+31612345678"]),
    PastedCase(
      "Two people: neither", "NL", ["jan@fabrikam.example.com", "piet@fabrikam.example.com", "Tel: 020 123 4567"],
      [.phone: "+31201234567"]),
    PastedCase(
      "Family name first", "NL", ["Meer, Sanne van der <sanne@fietsen.example.com>", "020 123 4567"],
      [.firstName: "Sanne", .lastName: "van der Meer", .email: "sanne@fietsen.example.com", .phone: "+31201234567"]),
    PastedCase(
      "HU, family name first", "HU",
      ["Nagy Dorina", "dorina.nagy@duna.example.com", "1051 Budapest", "Andrássy út 45"],
      [
        .firstName: "Dorina", .lastName: "Nagy", .email: "dorina.nagy@duna.example.com", .postalCode: "1051",
        .city: "Budapest", .addressLine1: "Andrássy út 45",
      ]),
    PastedCase(
      "A company that is called like a mailbox", "NL", ["Jansen BV", "jansen@jansenbouw.example.com", "020 123 4567"],
      [.companyName: "Jansen BV", .email: "jansen@jansenbouw.example.com", .phone: "+31201234567"]),
    PastedCase(
      "A name that is a company's", "NL", ["Naam: Fabrikam B.V.", "Tel: 020 123 4567"],
      [.companyName: "Fabrikam B.V.", .phone: "+31201234567"]),
    PastedCase(
      "A country's letter is no label", "PT", ["Azulejos Silva Lda", "Rua Augusta 24", "P-4000-322 Porto"],
      [.companyName: "Azulejos Silva Lda", .addressLine1: "Rua Augusta 24", .postalCode: "4000-322", .city: "Porto"]),
    PastedCase("A list is none", "NL", ["Word", "Excel", "PowerPoint"], [:]),
    PastedCase("A company and a street alone are none", "NL", ["Fabrikam", "Keizersgracht 126"], [:]),
    PastedCase("A story is none", "NL", ["Beste Sanne,", "Bel me op dinsdag 12 november.", "Groet, Jan"], [:]),
    PastedCase("Dates are no phone numbers", "NL", ["12-11-2026", "26.11.2026", "2026-11-26"], [:]),
  ]
}
