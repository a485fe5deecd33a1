/// VAT and register numbers of the south and west of the EU. VAT numbers stand here without the letters of the country.
extension RegistrationShapes {
  static let south: [String: [RegistrationShape]] = [
    "AT": [RegistrationShape("u00000000", check: austrian)] + register(["fn"], 1...6, suffix: "A"),
    "BE": [
      RegistrationShape(
        "0000000000", admits: { ($0.first ?? 9) < 2 },
        check: {
          (CheckDigits.remainder($0.prefix(8), by: 97) + CheckDigits.remainder($0.suffix(2), by: 100)) % 97 == 0
        })
    ],
    "BG": [
      RegistrationShape("000000000", check: bulgarian), RegistrationShape("0000000000", check: bulgarianPerson),
      RegistrationShape("0000000000000", check: { bulgarian($0.prefix(9)) }),
    ],
    "CH": swiss("e"),
    "CY": [
      RegistrationShape("00000000A", admits: { $0[$0.startIndex] != 1 || $0[$0.startIndex + 1] != 2 }, check: cypriot)
    ] + register(["he"], 1...6),
    "ES": [
      RegistrationShape("00000000A", check: spanishPerson), RegistrationShape("A0000000A", check: spanish),
      RegistrationShape("A00000000", check: spanish),
    ],
    "FR": [
      RegistrationShape("00000000000", check: french),
      RegistrationShape("??000000000", admits: hasLetterInKey, check: { CheckDigits.isLuhn($0.dropFirst(2)) }),
      RegistrationShape("000000000", check: { CheckDigits.isLuhn($0) }),
      RegistrationShape(
        "00000000000000", check: { CheckDigits.isLuhn($0.prefix(9)) && (CheckDigits.isLuhn($0) || isPostOffice($0)) }),
    ],
    "GR": [RegistrationShape("000000000", check: greek), RegistrationShape("000000000000")],
    "HR": [RegistrationShape("00000000000", check: { CheckDigits.isMod11And10($0) }), RegistrationShape("00000000")],
    "IE": [
      RegistrationShape("0000000A", check: irish), RegistrationShape("0000000AA", check: irish),
      RegistrationShape("0A00000A", check: irishOld),
    ] + register([""], 5...6),
    "IT": [
      RegistrationShape("00000000000", admits: italianOffice, check: { CheckDigits.isLuhn($0) }),
      RegistrationShape("AAAAAA00A00A000A"), RegistrationShape("AA000000"), RegistrationShape("AA0000000"),
    ],
    "LI": swiss("che") + register(["fl"], 11...11),
    "MT": [
      RegistrationShape(
        "00000000", admits: { $0.first != 0 },
        check: {
          CheckDigits.sum($0, [3, 4, 6, 7, 8, 9, 10, 1]) % 37 == 0
        })
    ] + register(["c"], 1...6),
    "PT": [
      RegistrationShape(
        "000000000", admits: { $0.first != 0 },
        check: {
          let check = 11 - CheckDigits.sum($0, [9, 8, 7, 6, 5, 4, 3, 2]) % 11
          return (check > 9 ? 0 : check) == $0.last
        })
    ],
    "RO": (2...10).map { count in
      RegistrationShape(
        String(repeating: "0", count: count), admits: { $0.first != 0 },
        check: {
          CheckDigits.sum($0.dropLast(), Array([7, 5, 3, 2, 1, 7, 5, 3, 2].suffix(count - 1))) * 10 % 11 % 10 == $0.last
        })
    } + register(["j", "f", "c"], 6...13),
    "SI": [
      RegistrationShape(
        "00000000", admits: { $0.first != 0 },
        check: {
          let check = 11 - CheckDigits.sum($0, [8, 7, 6, 5, 4, 3, 2]) % 11
          return (check == 10 ? 0 : check) == $0.last
        }),
      RegistrationShape("0000000"), RegistrationShape("0000000000"),
    ],
  ]

  /// Entries of a register that have no check digit: letters and a running number.
  static func register(_ marks: [String], _ counts: ClosedRange<Int>, suffix: String = "") -> [RegistrationShape] {
    marks.flatMap { mark in counts.map { RegistrationShape(mark + String(repeating: "0", count: $0) + suffix) } }
  }

  /// `CHE` and nine digits, as a VAT number with the tax's name behind it in one of the languages.
  ///
  /// - Parameter mark: what is left of `CHE` where the country's own letters are taken away.
  private static func swiss(_ mark: String) -> [RegistrationShape] {
    ["", "mwst", "tva", "iva", "tpv"].map { tax in
      RegistrationShape(
        mark + "000000000" + tax,
        check: {
          let digits = $0.dropFirst(mark.utf8.count).prefix(9)
          let check = 11 - CheckDigits.sum(digits, [5, 4, 3, 2, 7, 6, 5, 4]) % 11
          return (check == 11 ? 0 : check) == digits.last
        })
    }
  }

  private static let austrian: @Sendable (ArraySlice<Int>) -> Bool = { number in
    let digits = Array(number.dropFirst())
    var sum = 4
    for place in 0..<7 {
      let product = digits[place] * (place % 2 == 0 ? 1 : 2)
      sum += product / 10 + product % 10
    }
    return (sum + digits[7]) % 10 == 0
  }

  private static let bulgarian: @Sendable (ArraySlice<Int>) -> Bool = { number in
    var check = CheckDigits.sum(number.prefix(8), [1, 2, 3, 4, 5, 6, 7, 8]) % 11
    if check == 10 { check = CheckDigits.sum(number.prefix(8), [3, 4, 5, 6, 7, 8, 9, 10]) % 11 % 10 }
    return check == number.last
  }

  /// Sole traders: a person's number, a foreigner's, or another of ten digits.
  private static let bulgarianPerson: @Sendable (ArraySlice<Int>) -> Bool = { number in
    let other = 11 - CheckDigits.sum(number, [4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11
    return CheckDigits.sum(number, [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11 % 10 == number.last
      || CheckDigits.sum(number, [21, 19, 17, 13, 11, 9, 7, 3, 1]) % 10 == number.last
      || (other == 11 ? 0 : other) == number.last
  }

  private static let cypriot: @Sendable (ArraySlice<Int>) -> Bool = { number in
    let odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21]
    var sum = 0
    for (place, value) in number.prefix(8).enumerated() { sum += place % 2 == 0 ? odd[value] : value }
    return sum % 26 + 10 == number.last
  }

  private static let spanishLetters = "TRWAGMYFPDXBNJZSQVHLCKE".utf8.map { Int($0) - 55 }

  private static let spanishPerson: @Sendable (ArraySlice<Int>) -> Bool = {
    spanishLetters[CheckDigits.remainder($0.prefix(8), by: 23)] == $0.last
  }

  /// A company's number ends in a digit or a letter, by its kind; a foreigner's begins with X, Y or Z.
  private static let spanish: @Sendable (ArraySlice<Int>) -> Bool = { number in
    let kind = number[number.startIndex]
    let digits = Array(number.dropFirst().prefix(7))
    guard let last = number.last else { return false }
    if (33...35).contains(kind) {
      return spanishLetters[CheckDigits.remainder([kind - 33] + digits[...], by: 23)] == last
    }
    if (20...22).contains(kind) { return spanishLetters[CheckDigits.remainder(digits[...], by: 23)] == last }
    var sum = 0
    for (place, value) in digits.enumerated() {
      let product = place % 2 == 0 ? value * 2 : value
      sum += product / 10 + product % 10
    }
    let check = (10 - sum % 10) % 10
    let letter = (check == 0 ? 19 : 9 + check)
    // Sources disagree on which kinds end in a letter and which in a digit, so either will do.
    return "ABCDEFGHJNPQRSUVW".utf8.contains(UInt8(kind + 55)) && (last == check || last == letter)
  }

  private static let hasLetterInKey: @Sendable (ArraySlice<Int>) -> Bool = { number in
    number.prefix(2).contains { $0 > 9 } && !number.prefix(2).contains { $0 == 18 || $0 == 24 }
  }

  private static let french: @Sendable (ArraySlice<Int>) -> Bool = { number in
    let company = number.dropFirst(2)
    let key = (12 + 3 * CheckDigits.remainder(company, by: 97)) % 97
    // Companies of Monaco have a French VAT number around one of their own, which begins with noughts.
    return (CheckDigits.isLuhn(company) || company.starts(with: [0, 0, 0]))
      && key == CheckDigits.remainder(number.prefix(2), by: 100)
  }

  /// The branches of La Poste have numbers of their own kind.
  private static func isPostOffice(_ number: ArraySlice<Int>) -> Bool {
    number.starts(with: [3, 5, 6, 0, 0, 0, 0, 0, 0]) && number.reduce(0, +) % 5 == 0
  }

  private static let greek: @Sendable (ArraySlice<Int>) -> Bool = {
    CheckDigits.sum($0, [256, 128, 64, 32, 16, 8, 4, 2]) % 11 % 10 == $0.last
  }

  private static func irishLetter(_ sum: Int) -> Int { sum % 23 == 0 ? 32 : sum % 23 + 9 }

  private static let irish: @Sendable (ArraySlice<Int>) -> Bool = { number in
    let sum = CheckDigits.sum(number.prefix(7), [8, 7, 6, 5, 4, 3, 2])
    let second = number.count == 9 ? (number.last ?? 0) - 9 : 0
    let extra = second == 23 ? 0 : second
    return irishLetter(sum + 9 * extra) == number[number.startIndex + 7]
  }

  /// The old form, with a letter in the second place.
  private static let irishOld: @Sendable (ArraySlice<Int>) -> Bool = { number in
    let digits = [0] + Array(number.dropFirst(2).prefix(5)) + [number[number.startIndex]]
    return irishLetter(CheckDigits.sum(digits[...], [8, 7, 6, 5, 4, 3, 2])) == number.last
  }

  /// The office in places eight to ten is one of the provinces', or one of a few others.
  private static let italianOffice: @Sendable (ArraySlice<Int>) -> Bool = { number in
    let office = CheckDigits.remainder(number.dropFirst(7).prefix(3), by: 1000)
    return number.prefix(7).contains { $0 != 0 }
      && ((1...100).contains(office) || [120, 121, 888, 999].contains(office))
  }
}
