/// VAT and register numbers of the north and east of the EU, of Norway, Iceland and the United Kingdom, without the
/// letters of the country.
extension RegistrationShapes {
  static let north: [String: [RegistrationShape]] = [
    "CZ": [
      RegistrationShape("00000000", admits: { $0.first != 9 }, check: czech), RegistrationShape("000000000"),
      RegistrationShape("0000000000", check: birthNumber),
    ],
    "DE": [
      RegistrationShape("000000000", admits: { $0.first != 0 }, check: { CheckDigits.isMod11And10($0) }),
      RegistrationShape("00000000000000", check: { CheckDigits.isMod11And10($0.prefix(9)) }),
    ] + register(["hra", "hrb", "gnr", "gsr", "vr", "pr"], 1...6) + register(["hra", "hrb"], 1...6, suffix: "A"),
    "DK": [
      RegistrationShape(
        "00000000", admits: { $0.first != 0 },
        check: {
          CheckDigits.sum($0, [2, 7, 6, 5, 4, 3, 2, 1]) % 11 == 0
        })
    ],
    "EE": [
      RegistrationShape("000000000", check: { CheckDigits.sum($0, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 == 0 }),
      RegistrationShape(
        "00000000", check: { isTwoStep($0, first: [1, 2, 3, 4, 5, 6, 7], second: [3, 4, 5, 6, 7, 8, 9]) }),
    ],
    "FI": [
      RegistrationShape("00000000", check: { CheckDigits.sum($0, [7, 9, 10, 5, 8, 4, 2, 1]) % 11 == 0 })
    ],
    "GB": [
      RegistrationShape("00000000"), RegistrationShape("AA000000"), RegistrationShape("A0000000"),
      RegistrationShape("AA00000A"), RegistrationShape("0000000000"),
      RegistrationShape("000000000", check: british), RegistrationShape("000000000000", check: british),
      RegistrationShape("gd000", admits: { $0[$0.startIndex + 2] < 5 }),
      RegistrationShape("ha000", admits: { $0[$0.startIndex + 2] >= 5 }),
    ],
    "IS": [
      RegistrationShape("00000"), RegistrationShape("000000"),
      RegistrationShape(
        "0000000000",
        check: {
          (11 - CheckDigits.sum($0, [3, 2, 7, 6, 5, 4, 3, 2]) % 11) % 11 == $0[$0.startIndex + 8]
        }),
    ],
    "LT": [
      RegistrationShape(
        "000000000", admits: { $0[$0.startIndex + 7] == 1 },
        check: {
          isTwoStep($0, first: [1, 2, 3, 4, 5, 6, 7, 8], second: [3, 4, 5, 6, 7, 8, 9, 1])
        }),
      RegistrationShape(
        "000000000000", admits: { $0[$0.startIndex + 10] == 1 },
        check: {
          isTwoStep($0, first: [1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2], second: [3, 4, 5, 6, 7, 8, 9, 1, 2, 3, 4])
        }),
      // The register's own number has no published check digit that its VAT number does not have too.
      RegistrationShape("0000000"), RegistrationShape("000000000", admits: { $0[$0.startIndex + 7] != 1 }),
    ],
    "LU": [
      RegistrationShape(
        "00000000",
        check: {
          CheckDigits.remainder($0.prefix(6), by: 89) == CheckDigits.remainder($0.suffix(2), by: 100)
        })
    ] + register(["b"], 1...6),
    "LV": [
      RegistrationShape(
        "00000000000", admits: { ($0.first ?? 0) > 3 },
        check: {
          CheckDigits.sum($0, [9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1]) % 11 == 3
        }),
      RegistrationShape("00000000000", admits: { ($0.first ?? 9) <= 3 }),
    ],
    "NL": [
      RegistrationShape("00000000"),
      RegistrationShape("000000000b00", check: { isElevenTest($0.prefix(9)) || isVATOfSoleTrader($0) }),
      RegistrationShape("000000000", .person, check: { isElevenTest($0) }),
    ],
    "NO": ["", "mva"].map { tax in
      RegistrationShape(
        "000000000" + tax,
        check: {
          let check = 11 - CheckDigits.sum($0, [3, 2, 7, 6, 5, 4, 3, 2]) % 11
          return (check == 11 ? 0 : check) == $0[$0.startIndex + 8]
        })
    },
    "SE": [
      RegistrationShape("0000000000", check: { CheckDigits.isLuhn($0) }),
      RegistrationShape(
        "000000000000", admits: { $0.suffix(2) == [0, 1] }, check: { CheckDigits.isLuhn($0.prefix(10)) }),
    ],
    "SK": [
      RegistrationShape(
        "0000000000", admits: { $0.first != 0 && [2, 3, 4, 7, 8, 9].contains($0[$0.startIndex + 2]) },
        check: { CheckDigits.remainder($0, by: 11) == 0 }),
      RegistrationShape("00000000", check: czech), RegistrationShape("000000000", admits: isBirthDate),
      RegistrationShape("0000000000", admits: isBirthDate, check: birthNumber),
    ],
  ]

  private static let czech: @Sendable (ArraySlice<Int>) -> Bool = {
    (11 - CheckDigits.sum($0, [8, 7, 6, 5, 4, 3, 2]) % 11) % 10 == $0.last
  }

  /// A sole trader's number is the one of their birth: the whole divides by 11, or did not before 1986 and ends in 0.
  private static let birthNumber: @Sendable (ArraySlice<Int>) -> Bool = {
    CheckDigits.remainder($0, by: 11) == 0 || (CheckDigits.remainder($0.dropLast(), by: 11) == 10 && $0.last == 0)
  }

  /// Whether year, month and day are in front; the month of a woman is 50 higher, of some since 2004 20 or 70.
  private static let isBirthDate: @Sendable (ArraySlice<Int>) -> Bool = { number in
    let start = number.startIndex
    let month = (number[start + 2] * 10 + number[start + 3]) % 50
    let day = number[start + 4] * 10 + number[start + 5]
    return ((1...12).contains(month) || (21...32).contains(month)) && (1...31).contains(day)
  }

  /// Seven digits by their weights, and two that make the sum divide by 97; since 2010 with 55 or 42 over.
  private static let british: @Sendable (ArraySlice<Int>) -> Bool = { number in
    [0, 42, 55].contains(CheckDigits.sum(number.prefix(9), [8, 7, 6, 5, 4, 3, 2, 10, 1]) % 97)
  }

  /// A second row of weights where the first leaves 10.
  private static func isTwoStep(_ number: ArraySlice<Int>, first: [Int], second: [Int]) -> Bool {
    var check = CheckDigits.sum(number, first) % 11
    if check == 10 { check = CheckDigits.sum(number, second) % 11 % 10 }
    return check == number.last
  }

  /// The "elfproef" of Dutch numbers of persons and of legal entities.
  private static func isElevenTest(_ number: ArraySlice<Int>) -> Bool {
    number.contains { $0 != 0 } && CheckDigits.sum(number, [9, 8, 7, 6, 5, 4, 3, 2]) % 11 == number.last
  }

  /// Since 2020 a sole trader's VAT number checks as a whole, by ISO/IEC 7064, MOD 97-10, with `NL` in front.
  private static func isVATOfSoleTrader(_ number: ArraySlice<Int>) -> Bool {
    let digits = ([23, 21] + number).flatMap { $0 < 10 ? [$0] : [$0 / 10, $0 % 10] }
    return CheckDigits.remainder(digits[...], by: 97) == 1
  }
}
