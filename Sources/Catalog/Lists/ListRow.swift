import Reference
import Rules

/// One row of a list, whose cells are read by name; what is wrong in them is gathered.
struct ListRow {
  let line: Int
  private let cells: [String]
  /// The place of each column among the cells.
  private let places: [String: Int]
  private(set) var problems: [ListProblem] = []

  init(line: Int, cells: [String], places: [String: Int]) {
    self.line = line
    self.cells = cells
    self.places = places
  }

  mutating func report(_ column: String, _ fault: ListFault) {
    problems.append(ListProblem(line: line, column: column, fault: fault))
  }

  /// The text of a cell; empty where the file has no such column.
  mutating func text(_ column: String, isRequired: Bool = false) -> String {
    let text = places[column].map { cells[$0].trimmed } ?? ""
    if text.isEmpty, isRequired { report(column, .required) }
    let isPlain = text.utf8.allSatisfy { (0x20...0x7E).contains($0) }
    if !isPlain, text.unicodeScalars.contains(where: Self.isControl) { report(column, .control) }
    if SpreadsheetDamage.isError(text) || SpreadsheetDamage.isScientificNumber(text) { report(column, .spreadsheet) }
    return text
  }

  /// Whether the file has the column and the cell is not blank.
  func hasText(_ column: String) -> Bool { places[column].map { !cells[$0].trimmed.isEmpty } ?? false }

  /// The parts of a cell that `;` separates.
  mutating func list(_ column: String) -> [String] {
    text(column).split(separator: ";").map { String($0).trimmed }.filter { !$0.isEmpty }
  }

  /// One of the words of an enumeration; the first one instead of anything else.
  mutating func choice<Choice: RawRepresentable & CaseIterable>(_ column: String, _ type: Choice.Type) -> Choice?
  where Choice.RawValue == String {
    let text = text(column, isRequired: true)
    if let choice = Choice(rawValue: text) { return choice }
    if !text.isEmpty { report(column, .notOneOf(type.allCases.map(\.rawValue))) }
    return nil
  }

  /// One of these words; empty instead of anything else.
  mutating func word(_ column: String, of words: [String]) -> String {
    let text = text(column, isRequired: true)
    if text.isEmpty || words.contains(text) { return text }
    report(column, .notOneOf(words))
    return ""
  }

  /// Some of these words, separated by `;`.
  mutating func words(_ column: String, of words: [String]) -> [String] {
    let list = list(column)
    if list.allSatisfy(words.contains) { return list }
    report(column, .notOneOf(words))
    return []
  }

  mutating func boolean(_ column: String, isRequired: Bool = false) -> Bool {
    let text = text(column, isRequired: isRequired)
    if !text.isEmpty, text != "true", text != "false" { report(column, .notOneOf(["true", "false"])) }
    return text == "true"
  }

  /// A whole number from 0 to 2,147,483,647; `nil` for an empty cell.
  mutating func whole(_ column: String) -> Int? {
    let text = text(column)
    if text.isEmpty { return nil }
    guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int32(text) else {
      report(column, .notWhole)
      return nil
    }
    return Int(number)
  }

  /// An amount that is not negative.
  mutating func money(_ column: String, currencyColumn: String) -> Money? {
    let currency = text(currencyColumn, isRequired: true)
    let amount = text(column, isRequired: true)
    guard !currency.isEmpty, !amount.isEmpty else { return nil }
    guard Self.isCurrency(currency) else {
      report(currencyColumn, .notCurrency)
      return nil
    }
    guard let money = Money(Self.withDot(amount), currency: currency), money.minorUnits >= 0 else {
      report(column, .notMoney(digits: CurrencyDigits.digits(of: currency)))
      return nil
    }
    return money
  }

  /// An amount that is not negative, which may have more decimals than its currency; these are rounded.
  mutating func publishedMoney(_ column: String, currency: String) -> Money? {
    let amount = text(column, isRequired: true)
    if amount.isEmpty { return nil }
    guard let money = Money(rounding: Self.withDot(amount), currency: currency), money.minorUnits >= 0 else {
      report(column, .notMoney(digits: CurrencyDigits.digits(of: currency)))
      return nil
    }
    return money
  }

  /// A moment of a published list.
  mutating func moment(_ column: String) -> PublishedMoment? {
    let text = text(column, isRequired: true)
    if text.isEmpty { return nil }
    guard let moment = PublishedMoment(text) else {
      report(column, .notDate)
      return nil
    }
    return moment
  }

  /// The id of a product or a SKU: ASCII letters and digits.
  mutating func id(_ column: String, longest: Int) -> String {
    let text = text(column, isRequired: true)
    if !text.isEmpty, !Self.isID(text, longest: longest) { report(column, .notOfferID) }
    return text
  }

  static func isID(_ text: String, longest: Int) -> Bool {
    (1...longest).contains(text.utf8.count)
      && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x41...0x5A).contains($0 & 0xDF) }
  }

  /// Three capital letters.
  mutating func currency(_ column: String) -> String {
    let text = text(column, isRequired: true)
    if !text.isEmpty, !Self.isCurrency(text) { report(column, .notCurrency) }
    return text
  }

  private static func isCurrency(_ text: String) -> Bool {
    text.utf8.count == 3 && text.utf8.allSatisfy { (0x41...0x5A).contains($0) }
  }

  /// An amount with its only comma as a dot, as spreadsheets of many countries write it: `10,25`.
  private static func withDot(_ amount: String) -> String {
    let commas = amount.utf8.count { $0 == UInt8(ascii: ",") }
    guard commas == 1, !amount.utf8.contains(UInt8(ascii: ".")) else { return amount }
    return String(amount.map { $0 == "," ? "." : $0 })
  }

  /// Alpha-2 codes of countries, in capitals.
  mutating func countries(_ column: String) -> [String] {
    let codes = list(column)
    for code in codes where !Countries.contains(code) { report(column, .unknownCountry(code)) }
    return codes
  }

  /// C0, C1, line and paragraph separators, bidirectional controls and tag characters: they act on a terminal.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0x61C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xE0000...0xE007F: true
    default: false
    }
  }
}
