internal import Rules

/// What a column of a table of records holds, by its name.
public enum RecordColumn: Hashable, Sendable {
  case field(Field)
  case additionalReseller(Int)
  case subscription(Int, SubscriptionPart)
  /// Something that the store added; it is passed over.
  case saved

  /// A table may number its columns so far; it is no place for more.
  static let maximumIndex = 999

  /// `nil` where no column has that name; `qualification` may be called `qualification.kind` too. Blanks around the name
  /// and capitals make no difference.
  public init?(_ typed: String) {
    let name = TextNormalisation.plain(typed).lowercased()
    if let field = Self.fields[name] {
      self = .field(field)
    } else if RecordShape.passedOver.contains(where: { name.hasPrefix($0 + ".") }) {
      self = .saved
    } else if let (index, rest) = Self.element(of: name, prefix: "reseller.additional["), rest.isEmpty {
      self = .additionalReseller(index)
    } else if let (index, rest) = Self.element(of: name, prefix: "subscriptions["), rest.first == ".",
      let part = SubscriptionPart.allCases.first(where: { $0.rawValue.lowercased() == rest.dropFirst() })
    {
      self = .subscription(index, part)
    } else {
      return nil
    }
  }

  private static let fields: [String: Field] = {
    var fields: [String: Field] = [:]
    for definition in Form.all where definition.isSingle {
      fields[definition.field.rawValue.lowercased()] = definition.field
      fields[definition.path.lowercased()] = definition.field
    }
    return fields
  }()

  private static func element(of name: String, prefix: String) -> (index: Int, rest: Substring)? {
    guard name.hasPrefix(prefix) else { return nil }
    let tail = name.dropFirst(prefix.count)
    guard let close = tail.firstIndex(of: "]") else { return nil }
    let digits = tail[..<close]
    guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let index = Int(digits), index <= maximumIndex else {
      return nil
    }
    return (index, tail[tail.index(after: close)...])
  }
}
