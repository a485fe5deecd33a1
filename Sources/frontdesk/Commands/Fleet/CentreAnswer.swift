import Records

/// What `frontdesk-sync` answered, by its members; one that is missing is as nothing.
struct CentreAnswer {
  private let value: JSONValue

  init(_ value: JSONValue) { self.value = value }

  /// A whole number, such as how many entries were sent; a fraction is cut.
  func number(_ key: String) -> Int {
    guard case .number(let number) = value[key] else { return 0 }
    return number.integer ?? Int(number.text.prefix { $0 != "." && $0 != "e" && $0 != "E" }) ?? 0
  }

  /// A text; empty where there is none.
  func text(_ key: String) -> String { value[key]?.text ?? "" }

  /// Whether something holds.
  func isTrue(_ key: String) -> Bool { value[key] == .boolean(true) }

  /// Whether a member says anything.
  func has(_ key: String) -> Bool { value[key].map { $0 != .null } ?? false }

  /// A part that has members of its own.
  subscript(key: String) -> CentreAnswer { CentreAnswer(value[key] ?? .object([])) }

  /// The parts of a list.
  func parts(_ key: String) -> [CentreAnswer] {
    guard case .array(let values) = value[key] else { return [] }
    return values.map { CentreAnswer($0) }
  }

  /// The texts of a list.
  func texts(_ key: String) -> [String] {
    guard case .array(let values) = value[key] else { return [] }
    return values.compactMap(\.text)
  }
}
