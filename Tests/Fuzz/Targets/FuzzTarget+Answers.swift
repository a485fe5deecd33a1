import Records
import Reference
import Rules
import TestSupport

extension FuzzTarget {
  /// Phone numbers: the answer's properties, and what is shown reads as the same number.
  static let phone = FuzzTarget("phone", "phone numbers, typed and pasted") { input throws(Breach) in
    let (country, text) = countryAndText(input)
    let form = try checkAnswer(text, .phone, country)
    let shown = PhoneNumber.shown(form)
    try expectSame(normalised(shown, .phone, country), form, "a number as it is shown")
    try expectSame(PhoneNumber.shown(shown), shown, "a shown number, shown again")
    var typed = ""
    for scalar in text.unicodeScalars.prefix(40) {
      let digits = typed.utf8.filter(isDigit) + Array(String(scalar).utf8).filter(isDigit)
      typed = PhoneTyping.adding(Character(scalar), to: typed, country: country) ?? typed + String(scalar)
      try expect(typed.utf8.filter(isDigit) == digits, "typing changes digits: \(typed.debugDescription)")
    }
    let digits = typed.utf8.filter(isDigit)
    if let shorter = PhoneTyping.removingLast(from: typed, country: country) {
      try expect(shorter.utf8.filter(isDigit) == digits.dropLast(), "deleting takes more: \(typed) is \(shorter)")
    }
  }

  private static func isDigit(_ octet: UInt8) -> Bool { (0x30...0x39).contains(octet) }

  /// E-mail addresses.
  static let email = FuzzTarget("email", "e-mail addresses") { input throws(Breach) in
    let (country, text) = countryAndText(input)
    let form = try checkAnswer(text, .email, country)
    _ = CustomerEmailDomain.compared(ofEmail: form)
  }

  /// Domain names and prefixes: the network's form of a name is its own form, and plain.
  static let domain = FuzzTarget("domain", "domain names and domain prefixes") { input throws(Breach) in
    let (country, text) = countryAndText(input)
    _ = try checkAnswer(text, .domainPrefix, country)
    guard let name = DomainName.aLabel(text) else { return }
    try expect(name.utf8.allSatisfy { $0 < 0x80 }, "a name that is not ASCII: \(name)")
    guard let again = DomainName.aLabel(name) else { throw Breach(words: "refused the second time: \(name)") }
    try expectSame(again, name, "the form of a name's form")
  }

  /// Postal codes and the other parts of an address.
  static let postal = FuzzTarget("postal", "postal codes, streets, cities and areas") { input throws(Breach) in
    let (country, text) = countryAndText(input)
    for field in [Field.postalCode, .state, .city, .addressLine1] { _ = try checkAnswer(text, field, country) }
  }

  /// Registration IDs; an ID and its form are compared alike.
  static let registration = FuzzTarget("registration", "registration IDs") { input throws(Breach) in
    let (country, text) = countryAndText(input)
    let form = try checkAnswer(text, .registrationID, country)
    let compared = TextNormalisation.comparedRegistrationID(text, country: country)
    try expectSame(
      TextNormalisation.comparedRegistrationID(form, country: country), compared, "what is compared of an ID")
  }

  /// Names, dates and everything else that is typed.
  static let names = FuzzTarget("names", "names, dates and all other answers") { input throws(Breach) in
    let (country, text) = countryAndText(input)
    for field in Field.single { _ = try checkAnswer(text, field, country) }
    let key = CustomerNameKey(text)
    try expect(!key.isNear(key) || key == CustomerNameKey(text), "a name is not its own")
  }

  /// The first byte chooses the country.
  private static func countryAndText(_ input: [UInt8]) -> (country: String, text: String) {
    let codes = countries
    let code = codes[Int(input.first ?? 0) % codes.count]
    return (code, String(decoding: input.dropFirst(), as: UTF8.self))
  }

  private static let countries = ["NL"] + Countries.all.map(\.code).filter { $0 != "NL" }

  private static func context(_ country: String) -> RuleContext {
    var answers = Answers()
    answers[.country] = country
    return RecordChecker.context(for: answers, environment: Fixtures.environment)
  }

  private static func normalised(_ text: String, _ field: Field, _ country: String) -> String {
    Normaliser.normalised(text, for: field, in: context(country))
  }

  /// What holds of every answer; gives its form.
  private static func checkAnswer(_ text: String, _ field: Field, _ country: String) throws(Breach) -> String {
    let context = context(country)
    let checker = RecordChecker(environment: Fixtures.environment)
    let form = Normaliser.normalised(text, for: field, in: context)
    let place = "\(field.rawValue) \(country) \(text.debugDescription)"
    try expectSame(Normaliser.normalised(form, for: field, in: context), form, "\(place), brought into form again")
    let verdict = checker.findings(for: field, value: text, context: context)
    let again = checker.findings(for: field, value: form, context: context)
    try expect(verdict == again, "\(place) passes \(verdict), its form \(again)")
    let isRefused = verdict.contains { $0.severity == .error }
    if !isRefused, field.definition.isSingle { try Forbidden.expectNone(in: form, place) }
    for suggestion in verdict.compactMap(\.suggestion) {
      try Forbidden.expectNone(
        in: Normaliser.normalised(suggestion, for: field, in: context), "the suggestion for \(place)")
    }
    return form
  }
}
