/// National numbers of persons, by the shapes in which a country writes them: those that `RegistrationShapes` has for
/// persons, and those of countries whose companies have numbers of another kind.
///
/// What a country takes as the number of a company is none of them, though it may be a person's: the numbers of sole
/// traders in Spain (DNI, NIE), Italy (codice fiscale), Sweden (personnummer), Portugal, Ireland, Bulgaria, Czechia and
/// Slovakia, and wherever companies and persons draw from one row of numbers (Croatia, Moldova, Kyrgyzstan).
///
/// Sources: the issuing authorities' public descriptions; the check digits as in ISO/IEC 7064 and the national formulas.
enum PersonalNumbers {
  /// What a number that names a person is called, empty where it has no short name of its own; `nil` for a number of a
  /// company, and for a text that is no number of a person.
  ///
  /// - Parameter number: compact, in capitals, as it is stored.
  static func name(of number: String, country: String) -> String? {
    let entries = shapes[country] ?? []
    for form in forms(number, entries.map(\.name) + [ofRegister[country] ?? ""]) {
      switch RegistrationNumbers.read(form, country: country) {
      case .company: continue
      case .person: return ofRegister[country] ?? ""
      case .unknown, .wrongCheck, .noShape: break
      }
      guard let values = RegistrationNumbers.values(of: form) else { continue }
      if let entry = entries.first(where: { $0.shape.compare(values[...]).isRight }) { return entry.name }
    }
    return nil
  }

  /// The number as it is, and without the name that people write in front of it (`BSN 111222333`).
  private static func forms(_ number: String, _ names: [String]) -> [String] {
    [number]
      + names.filter { !$0.isEmpty && number.hasPrefix($0.uppercased()) }.map {
        String(number.dropFirst($0.count).drop { ":#=".contains($0) })
      }
  }

  /// What the numbers are called that `RegistrationShapes` has for persons.
  private static let ofRegister = [
    "BR": "CPF", "IN": "PAN", "KZ": "IIN", "NL": "BSN", "PL": "PESEL", "TR": "TCKN", "UA": "RNOKPP",
  ]

  private static let shapes: [String: [(name: String, shape: RegistrationShape)]] = [
    "AT": [("SVNR", shape("0000000000", dayFirst(4), austrian))],
    "BE": [("INSZ", shape("00000000000", belgianDate, belgian))],
    "CH": [("AHV", shape("0000000000000", { $0.starts(with: [7, 5, 6]) }, swiss))],
    "CN": [("ID", shape("00000000000000000?", { isMonth($0, 10) && isDay($0, 12) }, chinese))],
    "DE": [("IdNr", shape("00000000000", { $0.first != 0 }, { CheckDigits.isMod11And10($0) }))],
    // Numbers since 2007 have no check digit.
    "DK": [("CPR", shape("0000000000", dayFirst(0)))],
    "EE": [("isikukood", shape("00000000000", baltic, balticCheck))],
    "FI": [
      ("HETU", shape("000000000?", dayFirst(0), finnish)), ("HETU", shape("000000A000?", dayFirst(0), finnish)),
    ],
    "FR": [("NIR", shape("000000000000000", { [1, 2].contains($0[$0.startIndex]) }, french))],
    "GB": [("NINO", shape("AA000000A", { (10...13).contains($0[$0.startIndex + 8]) }))],
    "GR": [("AMKA", shape("00000000000", dayFirst(0), { CheckDigits.isLuhn($0) }))],
    "HU": [("adóazonosító jel", shape("0000000000", { $0.first == 8 }, hungarian))],
    "IN": [("Aadhaar", shape("000000000000", { $0[$0.startIndex] > 1 }, verhoeff))],
    "LI": [("AHV", shape("0000000000000", { $0.starts(with: [7, 5, 6]) }, swiss))],
    "LT": [("asmens kodas", shape("00000000000", baltic, balticCheck))],
    "MX": [("CURP", shape("AAAA000000AAAAAA?0", { isMonth($0, 6) && isDay($0, 8) }))],
    "NO": [("fødselsnummer", shape("00000000000", check: norwegian))],
    "RO": [("CNP", shape("0000000000000", { $0.first != 0 && isMonth($0, 3) && isDay($0, 5) }, romanian))],
    "RU": [("СНИЛС", shape("00000000000", check: russian))],
    "SI": [("EMŠO", shape("0000000000000", dayFirst(0), yugoslav))],
    "UZ": [("PINFL", shape("00000000000000", { (1...6).contains($0[$0.startIndex]) }))],
    "ZA": [("ID", shape("0000000000000", { isMonth($0, 2) && isDay($0, 4) }, { CheckDigits.isLuhn($0) }))],
  ]

  private typealias Test = @Sendable (ArraySlice<Int>) -> Bool

  private static func shape(_ template: String, _ admits: Test? = nil, _ check: Test? = nil) -> RegistrationShape {
    RegistrationShape(template, .person, admits: admits, check: check)
  }

  private static func shape(_ template: String, check: @escaping Test) -> RegistrationShape {
    shape(template, nil, check)
  }
}

/// Dates in the numbers of persons.
extension PersonalNumbers {
  private static func pair(_ number: ArraySlice<Int>, _ place: Int) -> Int {
    number[number.startIndex + place] * 10 + number[number.startIndex + place + 1]
  }

  private static func isMonth(_ number: ArraySlice<Int>, _ place: Int) -> Bool {
    (1...12).contains(pair(number, place))
  }

  private static func isDay(_ number: ArraySlice<Int>, _ place: Int) -> Bool { (1...31).contains(pair(number, place)) }

  /// Day and month of the birth from this place on.
  private static func dayFirst(_ place: Int) -> Test { { isDay($0, place) && isMonth($0, place + 2) } }

  /// A month that is 20 or 40 higher belongs to people from abroad; it may be unknown.
  private static let belgianDate: Test = { pair($0, 2) % 20 <= 12 && pair($0, 4) <= 31 }

  /// Sex and century, then year, month and day.
  private static let baltic: Test = { (1...8).contains($0[$0.startIndex]) && isMonth($0, 3) && isDay($0, 5) }
}

/// Check digits of the numbers of persons.
extension PersonalNumbers {
  private static let austrian: Test = {
    CheckDigits.sum($0, [3, 7, 9, 0, 5, 8, 4, 2, 1, 6]) % 11 == $0[$0.startIndex + 3]
  }

  /// Who was born since 2000 has a 2 in front of the number while it is checked.
  private static let belgian: Test = { number in
    let check = pair(number, 9)
    return [[], [2]].contains { 97 - CheckDigits.remainder(($0 + number.prefix(9))[...], by: 97) == check }
  }

  private static let swiss: Test = { CheckDigits.sum($0, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]) % 10 == 0 }

  /// ISO/IEC 7064, MOD 11-2: `X` is ten.
  private static let chinese: Test = { number in
    let sum = CheckDigits.sum(number, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2])
    let check = (12 - sum % 11) % 11
    return number.last == (check == 10 ? 33 : check)
  }

  private static let balticCheck: Test = { number in
    var check = CheckDigits.sum(number, [1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11
    if check == 10 { check = CheckDigits.sum(number, [3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 11 % 10 }
    return check == number.last
  }

  /// The date and the number in it, by 31; the sign of the century does not count.
  private static let finnish: Test = { number in
    let letters = "0123456789ABCDEFHJKLMNPRSTUVWXY".utf8.map { Int($0) - ($0 < 0x41 ? 48 : 55) }
    let digits = number.dropLast().filter { $0 < 10 }
    return letters[CheckDigits.remainder(digits[...], by: 31)] == number.last
  }

  private static let french: Test = { 97 - CheckDigits.remainder($0.prefix(13), by: 97) == pair($0, 13) }

  private static let hungarian: Test = { CheckDigits.sum($0, Array(1...9)) % 11 == $0.last }

  private static let norwegian: Test = { number in
    CheckDigits.sum(number, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 == 0
      && CheckDigits.sum(number, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 == 0
  }

  private static let romanian: Test = {
    let check = CheckDigits.sum($0, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11
    return (check == 10 ? 1 : check) == $0.last
  }

  private static let russian: Test = {
    CheckDigits.sum($0, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101 % 100 == pair($0, 9)
  }

  private static let yugoslav: Test = {
    (11 - CheckDigits.sum($0, [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11) % 11 % 10 == $0.last
  }

  /// J. Verhoeff's check digit: products in the group of the turns and mirrorings of a pentagon.
  private static let verhoeff: Test = { number in
    var check = 0
    for (place, value) in number.reversed().enumerated() {
      var turned = value
      for _ in 0..<place % 8 { turned = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4][turned] }
      check = product(check, turned)
    }
    return check == 0
  }

  private static func product(_ left: Int, _ right: Int) -> Int {
    switch (left < 5, right < 5) {
    case (true, true): (left + right) % 5
    case (true, false): 5 + (left + right - 5) % 5
    case (false, true): 5 + (left - 5 - right + 5) % 5
    case (false, false): (left - right + 5) % 5
    }
  }
}
