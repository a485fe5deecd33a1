/// One way in which a country writes a number: its characters, whom it names, and its check digits.
struct RegistrationShape: Sendable {
  enum Holder: Sendable {
    case company
    case person
  }

  let holder: Holder
  private let template: [UInt8]
  /// Values by place: digits 0 to 9, letters 10 to 35.
  private let check: (@Sendable (ArraySlice<Int>) -> Bool)?
  private let admits: (@Sendable (ArraySlice<Int>) -> Bool)?

  /// - Parameters:
  ///   - template: `0` is a digit, `A` a letter, `?` either, a lower-case letter that letter.
  ///   - holder: whom such a number names.
  ///   - admits: what the template cannot say, such as which digits may come first.
  ///   - check: whether the check digits are right; `nil` where none are published.
  init(
    _ template: String, _ holder: Holder = .company, admits: (@Sendable (ArraySlice<Int>) -> Bool)? = nil,
    check: (@Sendable (ArraySlice<Int>) -> Bool)? = nil
  ) {
    self.template = Array(template.utf8)
    self.holder = holder
    self.admits = admits
    self.check = check
  }

  var hasCheck: Bool { check != nil }

  /// Whether the number has the shape and, where there are check digits, whether they are right.
  func compare(_ values: ArraySlice<Int>) -> (hasShape: Bool, isRight: Bool) {
    guard values.count == template.count else { return (false, false) }
    for (value, place) in zip(values, template) {
      let isThere =
        switch place {
        case UInt8(ascii: "0"): value < 10
        case UInt8(ascii: "A"): value >= 10
        case UInt8(ascii: "?"): true
        default: value == Int(place) - 87
        }
      if !isThere { return (false, false) }
    }
    if let admits, !admits(values) { return (false, false) }
    return (true, check?(values) ?? true)
  }
}

/// What a number says of itself in a country.
enum RegistrationReading: Hashable, Sendable {
  /// Nothing is written down of the country's numbers.
  case unknown
  case company
  case person
  /// It has a shape of the country, but the check digits are others.
  case wrongCheck
  /// It has none of the shapes; whether one of them has check digits.
  case noShape(hasCheck: Bool)
}

/// Reads registration IDs, tax numbers and VAT numbers by the shapes of their country.
enum RegistrationNumbers {
  /// What a number says of itself.
  ///
  /// - Parameters:
  ///   - number: compact, in capitals, as it is stored.
  ///   - country: ISO 3166-1 alpha-2.
  static func read(_ number: String, country: String) -> RegistrationReading {
    let shapes = RegistrationShapes.shapes(of: country)
    if shapes.isEmpty { return .unknown }
    guard let values = values(of: number) else { return .noShape(hasCheck: shapes.contains(where: \.hasCheck)) }
    var reading = RegistrationReading.noShape(hasCheck: shapes.contains(where: \.hasCheck))
    for form in forms(values, country) {
      for shape in shapes {
        let (hasShape, isRight) = shape.compare(form)
        if isRight {
          if shape.holder == .company { return .company }
          reading = .person
        } else if hasShape, reading != .person {
          reading = .wrongCheck
        }
      }
    }
    return reading
  }

  /// The values of letters and digits; `nil` for another character.
  static func values(of number: String) -> [Int]? {
    var values: [Int] = []
    values.reserveCapacity(number.utf8.count)
    for octet in number.utf8 {
      switch octet {
      case 0x30...0x39: values.append(Int(octet) - 48)
      case 0x41...0x5A: values.append(Int(octet) - 55)
      default: return nil
      }
    }
    return values
  }

  /// The number as it is, and without the country's own prefix where digits follow.
  private static func forms(_ values: [Int], _ country: String) -> [ArraySlice<Int>] {
    let prefix = RegistrationShapes.prefix(of: country)
    guard values.count > 3, values.starts(with: prefix), values[2...].contains(where: { $0 < 10 }) else {
      return [values[...]]
    }
    return [values[2...], values[...]]
  }
}
