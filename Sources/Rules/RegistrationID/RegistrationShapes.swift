import Reference

/// The shapes of registration numbers that are written down, by country.
///
/// Sources: the tax administrations' public descriptions; for VAT numbers the European Commission's list of structures.
enum RegistrationShapes {
  static func shapes(of country: String) -> [RegistrationShape] { all[country] ?? [] }

  /// The letters before a VAT number, as values: the country's code, but `EL` for Greece.
  static func prefix(of country: String) -> [Int] { (country == "GR" ? "EL" : country).utf8.map { Int($0) - 55 } }

  private static let all = required.merging(south) { first, _ in first }.merging(north) { first, _ in first }

  /// Those of the 24 countries that require one.
  private static let required: [String: [RegistrationShape]] = [
    "AE": [RegistrationShape("000000000000000")],
    "AM": [RegistrationShape("00000000")],
    "AZ": [
      RegistrationShape("0000000000", admits: { $0.last == 1 }, check: azerbaijani),
      RegistrationShape("0000000000", .person, admits: { $0.last == 2 }, check: azerbaijani),
    ],
    "BR": [
      RegistrationShape("????????????00", admits: { $0.prefix(12).contains { $0 != 0 } }, check: cnpj),
      RegistrationShape("00000000000", .person, check: cpf),
    ],
    "BY": [
      RegistrationShape("000000000", admits: { (1...7).contains($0[$0.startIndex]) }, check: belarusian),
      RegistrationShape("AA0000000", .person),
    ],
    "HU": [
      RegistrationShape("00000000", check: hungarian), RegistrationShape("00000000000", check: hungarian),
    ],
    "IN": [
      RegistrationShape("00AAAAA0000A?z?", admits: gstinParts, check: { CheckDigits.isLuhn($0, base: 36) }),
      RegistrationShape("AAAAA0000A", admits: { isPAN($0) && $0[$0.startIndex + 3] != 25 }),
      RegistrationShape("AAAAA0000A", .person, admits: { isPAN($0) && $0[$0.startIndex + 3] == 25 }),
    ],
    "KG": [RegistrationShape("00000000000000")],
    "KZ": [
      RegistrationShape("000000000000", admits: { (4...6).contains($0[$0.startIndex + 4]) }, check: kazakh),
      RegistrationShape("000000000000", .person, admits: { $0[$0.startIndex + 4] < 4 }, check: kazakh),
    ],
    "MD": [
      RegistrationShape(
        "0000000000000",
        check: {
          CheckDigits.sum($0, [7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1]) % 10 == $0.last
        })
    ],
    "PL": [
      RegistrationShape("0000000000", check: { CheckDigits.sum($0, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 == $0.last }),
      RegistrationShape(
        "00000000000", .person,
        check: {
          CheckDigits.sum($0, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 == 0
        }),
    ],
    "RU": [
      RegistrationShape(
        "0000000000", check: { CheckDigits.sum($0, [2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11 % 10 == $0.last }),
      RegistrationShape("000000000000", .person, check: russianPerson),
    ],
    "SA": [RegistrationShape("000000000000000")],
    "TH": [
      RegistrationShape("0000000000000", admits: { $0.first == 0 }, check: thai),
      RegistrationShape("0000000000000", .person, admits: { (1...8).contains($0[$0.startIndex]) }, check: thai),
    ],
    "TJ": [RegistrationShape("000000000")],
    "TR": [
      RegistrationShape("0000000000", check: turkishCompany),
      RegistrationShape("00000000000", .person, admits: { $0.first != 0 }, check: turkishPerson),
    ],
    "UA": [
      RegistrationShape("00000000", check: ukrainianCompany),
      RegistrationShape(
        "0000000000", .person,
        check: {
          let sum = CheckDigits.sum($0, [-1, 5, 7, 9, 4, 6, 10, 5, 7])
          return (sum % 11 + 11) % 11 % 10 == $0.last
        }),
    ],
    "UZ": [RegistrationShape("000000000"), RegistrationShape("000000000000")],
    "VE": ["v", "e"].map { RegistrationShape($0 + "000000000", .person, check: venezuelan) }
      + ["j", "p", "g", "c"].map { RegistrationShape($0 + "000000000", check: venezuelan) },
    "VN": [
      RegistrationShape("0000000000", check: vietnamese), RegistrationShape("0000000000000", check: vietnamese),
      // Since July 2025 a household business has the number of its owner.
      RegistrationShape("000000000000", .person),
    ],
    "ZA": [
      RegistrationShape(
        "0000000000", admits: { [0, 1, 2, 3, 9].contains($0[$0.startIndex]) },
        check: {
          CheckDigits.isLuhn($0)
        }),
      RegistrationShape("0000000000", admits: { $0.first == 4 }),
    ],
  ]
}

/// The check digits of the countries that require a number.
extension RegistrationShapes {
  private static let azerbaijani: @Sendable (ArraySlice<Int>) -> Bool = {
    CheckDigits.sum($0, [4, 1, 8, 6, 2, 7, 5, 3]) % 11 == $0[$0.startIndex + 8]
  }
  private static let belarusian: @Sendable (ArraySlice<Int>) -> Bool = {
    CheckDigits.sum($0, [29, 23, 19, 17, 13, 7, 5, 3]) % 11 == $0.last
  }
  private static let hungarian: @Sendable (ArraySlice<Int>) -> Bool = {
    CheckDigits.sum($0, [9, 7, 3, 1, 9, 7, 3, 1]) % 10 == 0
  }
  private static let thai: @Sendable (ArraySlice<Int>) -> Bool = {
    (11 - CheckDigits.sum($0, Array((2...13).reversed())) % 11) % 10 == $0.last
  }
  private static let vietnamese: @Sendable (ArraySlice<Int>) -> Bool = {
    10 - CheckDigits.sum($0, [31, 29, 23, 19, 17, 13, 7, 5, 3]) % 11 == $0[$0.startIndex + 9]
  }

  /// Twelve letters or digits and two check digits; a letter counts as its ASCII code less 48.
  private static let cnpj: @Sendable (ArraySlice<Int>) -> Bool = { number in
    let values = number.map { $0 < 10 ? $0 : $0 + 7 }
    let weights = [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]
    func digit(_ count: Int) -> Int {
      let sum = CheckDigits.sum(values[..<count], Array(weights.suffix(count)))
      return (11 - sum % 11) % 11 % 10
    }
    return digit(12) == values[12] && digit(13) == values[13]
  }

  private static let cpf: @Sendable (ArraySlice<Int>) -> Bool = { number in
    func digit(_ count: Int) -> Int {
      CheckDigits.sum(number.prefix(count), Array((2...count + 1).reversed())) * 10 % 11 % 10
    }
    return digit(9) == number[number.startIndex + 9] && digit(10) == number[number.startIndex + 10]
  }

  /// The state, the holder of the PAN inside, and how many registrations it has there.
  private static let gstinParts: @Sendable (ArraySlice<Int>) -> Bool = { number in
    let start = number.startIndex
    let state = number[start] * 10 + number[start + 1]
    return ((1...38).contains(state) || state == 97 || state == 99) && isPAN(number[(start + 2)...])
      && number[start + 12] != 0
  }

  /// Whether the fourth letter names a kind of holder, and the running number is none of zeros.
  private static func isPAN(_ number: ArraySlice<Int>) -> Bool {
    let start = number.startIndex
    return "ABCEFGHJKLPT".utf8.contains(UInt8(number[start + 3] + 55))
      && number[(start + 5)..<(start + 9)].contains { $0 != 0 }
  }

  private static let kazakh: @Sendable (ArraySlice<Int>) -> Bool = { number in
    var check = CheckDigits.sum(number, Array(1...11)) % 11
    if check == 10 { check = CheckDigits.sum(number, Array(3...11) + [1, 2]) % 11 }
    return check == number.last
  }

  private static let russianPerson: @Sendable (ArraySlice<Int>) -> Bool = { number in
    let first = CheckDigits.sum(number, [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11 % 10
    let second = CheckDigits.sum(number, [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11 % 10
    return first == number[number.startIndex + 10] && second == number.last
  }

  private static let turkishCompany: @Sendable (ArraySlice<Int>) -> Bool = { number in
    var sum = 0
    for (place, value) in number.prefix(9).enumerated() {
      let shifted = (value + 9 - place) % 10
      guard shifted != 0 else { continue }
      let product = shifted * (1 << (9 - place)) % 9
      sum += product == 0 ? 9 : product
    }
    return (10 - sum % 10) % 10 == number.last
  }

  private static let turkishPerson: @Sendable (ArraySlice<Int>) -> Bool = { number in
    let digits = Array(number)
    let odd = digits[0] + digits[2] + digits[4] + digits[6] + digits[8]
    let even = digits[1] + digits[3] + digits[5] + digits[7]
    return ((odd * 7 - even) % 10 + 10) % 10 == digits[9] && (odd + even + digits[9]) % 10 == digits[10]
  }

  private static let ukrainianCompany: @Sendable (ArraySlice<Int>) -> Bool = { number in
    let isMiddle = (3...5).contains(number[number.startIndex])
    let weights = isMiddle ? [7, 1, 2, 3, 4, 5, 6] : [1, 2, 3, 4, 5, 6, 7]
    var check = CheckDigits.sum(number, weights) % 11
    if check == 10 { check = CheckDigits.sum(number, weights.map { $0 + 2 }) % 11 % 10 }
    return check == number.last
  }

  private static let venezuelan: @Sendable (ArraySlice<Int>) -> Bool = { number in
    let letters = [31: 4, 14: 8, 19: 12, 25: 16, 16: 20, 12: 12]
    let sum = (letters[number[number.startIndex]] ?? 0) + CheckDigits.sum(number.dropFirst(), [3, 2, 7, 6, 5, 4, 3, 2])
    let check = (11 - sum % 11) % 11
    return (check > 9 ? 0 : check) == number.last
  }
}
