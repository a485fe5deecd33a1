/// Words that people write in front of a registration ID: `VAT no. NL0044…`, `ИНН/КПП 7736050003/773601001`.
enum RegistrationLabels {
  /// A compact number without the labels in front of it.
  ///
  /// What is a number of the country as it stands has no label: Indian and other numbers begin with letters of their
  /// own.
  static func dropped(from compact: String, country: String) -> String {
    guard let first = compact.utf8.first, !(0x30...0x39).contains(first) || country == "RU" else { return compact }
    switch RegistrationNumbers.read(compact, country: country) {
    case .company, .person, .wrongCheck: return compact
    case .unknown, .noShape: break
    }
    var rest = compact[...]
    while let label = label(atStartOf: rest, country), rest.utf8.count > label.utf8.count {
      rest = rest.dropFirst(label.count).drop { ":#№=,".contains($0) }
    }
    // Labels alone are no number: then the text stays as it is, for a rule to tell.
    guard rest.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return compact }
    return country == "RU" ? withoutKPP(rest) : String(rest)
  }

  /// The label with which a text begins; the longest, and only where the number can follow.
  private static func label(atStartOf text: Substring, _ country: String) -> String? {
    var found: String?
    for label in anywhere + (ofCountries[country] ?? []) where text.hasPrefix(label) {
      if label.count > found?.count ?? 0, canFollow(text.dropFirst(label.count), label, country) { found = label }
    }
    return found
  }

  /// A digit, another label, a sign, or letters that belong to the country's numbers (`CIF B58378431`).
  private static func canFollow(_ rest: Substring, _ label: String, _ country: String) -> Bool {
    guard let next = rest.first else { return false }
    if next.isNumber || ":#№=,".contains(next) { return true }
    if Self.label(atStartOf: rest, country) != nil { return true }
    switch RegistrationNumbers.read(String(rest), country: country) {
    case .company, .person, .wrongCheck: return true
    case .unknown, .noShape: return false
    }
  }

  /// The nine digits of a Russian branch behind the number of its company.
  private static func withoutKPP(_ number: Substring) -> String {
    let digits = number.utf8.prefix { (0x30...0x39).contains($0) }
    if digits.count == 19, digits.count == number.utf8.count { return String(number.prefix(10)) }
    guard digits.count == 10 || digits.count == 12 else { return String(number) }
    let rest = number.dropFirst(digits.count)
    return rest.hasPrefix("КПП") || rest.hasPrefix("KPP") || rest.hasPrefix(",")
      ? String(number.prefix(digits.count))
      : String(number)
  }

  /// Words for a tax number, and for a number, in the languages of the markets.
  private static let anywhere = [
    "VAT", "TAX", "TIN", "TAXID", "ID", "NO", "NR", "N°", "Nº", "NUMBER", "NUMMER", "NUMERO", "NÚMERO", "REG",
    "REGNO",
    "REGISTRATION", "COMPANY",
    "№", "#",
  ]

  private static let ofCountries: [String: [String]] = [
    "AE": ["TRN"], "AM": ["INN", "ՀՎՀՀ", "HVHH"], "AT": ["UID", "USTID", "FN"], "AZ": ["VÖEN", "VOEN", "INN", "ИНН"],
    "BE": ["BTW", "TVA", "KBO", "BCE", "ONDERNEMINGSNUMMER"], "BG": ["ЕИК", "EIK", "BULSTAT", "БУЛСТАТ", "ДДС"],
    "BR": ["CNPJ", "CPF", "CNPJMF"], "BY": ["UNP", "УНП"], "CH": ["UID", "MWST", "TVA", "IVA"],
    "CN": ["USCC", "统一社会信用代码"],
    "CZ": ["IČO", "ICO", "IČ", "DIČ", "DIC"], "DE": ["USTID", "USTIDNR", "STEUERNUMMER", "STNR", "AMTSGERICHT"],
    "DK": ["CVR", "SE"], "EE": ["KMKR", "REGISTRIKOOD"], "ES": ["CIF", "NIF", "NIFCIF"], "FI": ["YTUNNUS"],
    "FR": ["SIREN", "SIRET", "TVA", "RCS"], "GB": ["CRN"], "GR": ["ΑΦΜ", "AFM"], "HR": ["OIB"],
    "HU": ["ADÓSZÁM", "ADOSZAM", "KÖZÖSSÉGI"], "IN": ["GSTIN", "GST", "PAN"], "IS": ["KT", "KENNITALA", "VSK"],
    "IT": ["PIVA", "PARTITAIVA", "CF", "IVA"], "KG": ["INN", "ИНН"], "KZ": ["BIN", "БИН", "IIN", "ИИН"],
    "LT": ["PVM", "ĮK"], "LU": ["TVA", "RCS"], "LV": ["PVN"], "MD": ["IDNO", "CODFISCAL", "CF"],
    "NL": ["KVK", "KVKNUMMER", "BTW", "RSIN"], "NO": ["ORG", "ORGNR", "MVA"],
    "PL": ["NIP", "REGON", "KRS"], "PT": ["NIF", "NIPC"], "RO": ["CUI", "CIF"], "RS": ["PIB", "ПИБ"],
    "RU": ["INN", "ИНН", "ИННКПП", "INNKPP", "ОГРН", "OGRN"], "SA": ["VATNO"], "SE": ["ORG", "ORGNR", "MOMS"],
    "SI": ["DDV"], "SK": ["IČO", "ICO", "DIČ", "DIC", "IČDPH"],
    "TJ": ["INN", "ИНН", "РМА"], "TR": ["VKN", "VERGINO", "VERGİNO", "MERSIS"],
    "UA": ["ЄДРПОУ", "EDRPOU", "КОД", "ІПН"], "US": ["EIN", "FEIN"], "UZ": ["INN", "ИНН", "STIR", "СТИР"],
    "VE": ["RIF"], "VN": ["MST"], "ZA": ["TRN", "VATNO"],
  ]
}
