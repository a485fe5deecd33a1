internal import Rules

/// The reading of one record under way.
struct RecordDecoding {
  var answers = Answers()
  private(set) var mistakes: [(mistake: RecordMistake, path: FieldPath)] = []

  /// Beyond these a record is hopeless, and the list of its mistakes no help.
  private static let maximumMistakes = 100

  mutating func tell(_ mistake: RecordMistake, at path: FieldPath) {
    guard mistakes.count < Self.maximumMistakes, !mistakes.contains(where: { $0.path == path }) else { return }
    mistakes.append((mistake, path))
  }

  mutating func tellUnknown(_ key: String, prefix: String, among keys: [String]) {
    guard mistakes.count < Self.maximumMistakes else { return }
    var nearest = NearestKey.find(key, among: keys).map { prefix + $0 }
    if nearest == nil {
      let ending = "." + key.lowercased()
      nearest = RecordShape.leaves.first { $0.lowercased().hasSuffix(ending) }
    }
    tell(.unknownKey(nearest: nearest), at: .other(prefix + Self.printable(key)))
  }

  /// A key of a file as it can be shown: short, and without characters that act on a terminal.
  static func printable(_ key: String) -> String {
    var shown = ""
    for (count, scalar) in key.unicodeScalars.enumerated() {
      if count == 80 { return shown + "…" }
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned:
        shown.unicodeScalars.append("\u{FFFD}")
      default: shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }

  mutating func decode(_ members: [JSONMember]) {
    for member in members {
      guard let section = RecordShape.sections.first(where: { $0.name == member.key }) else {
        if !RecordShape.passedOver.contains(member.key) {
          tellUnknown(member.key, prefix: "", among: RecordShape.topKeys)
        }
        continue
      }
      if let definition = section.value { answer(definition, member.value) } else { object(section, member.value) }
    }
  }

  /// The members of an object, none for a blank; `nil` and a problem for anything else.
  private mutating func members(_ value: JSONValue, at path: FieldPath) -> [JSONMember]? {
    if case .object(let members) = value { return members }
    if value.isBlank { return [] }
    tell(.wrongType(expected: .object), at: path)
    return nil
  }

  /// The elements of an array, none for a blank; `nil` and a problem for anything else.
  private mutating func elements(_ value: JSONValue, at path: FieldPath) -> [JSONValue]? {
    if case .array(let values) = value { return values }
    if value.isBlank { return [] }
    tell(.wrongType(expected: .array), at: path)
    return nil
  }

  private mutating func object(_ section: RecordShape.Section, _ value: JSONValue) {
    for member in members(value, at: section.path) ?? [] {
      if let place = section.keys.firstIndex(of: member.key) {
        answer(section.entries[place], member.value)
      } else {
        tellUnknown(member.key, prefix: section.name + ".", among: section.keys)
      }
    }
  }

  private mutating func answer(_ definition: FieldDefinition, _ value: JSONValue) {
    let field = definition.field
    switch definition.stored {
    case .partnerIDs: additionalResellers(value)
    case .orderLines: subscriptions(value)
    case .text, .optionalText:
      if value.isBlank { return }
      if let text = value.text { answers[field] = text } else { tell(.wrongType(expected: .text), at: .field(field)) }
    case .boolean, .optionalBoolean:
      if value.isBlank { return }
      if case .boolean(let isTrue) = value {
        answers[field] = isTrue ? "true" : ""
      } else {
        tell(.wrongType(expected: .boolean), at: .field(field))
      }
    }
  }

  private mutating func additionalResellers(_ value: JSONValue) {
    for (index, element) in (elements(value, at: .field(.additionalResellers)) ?? []).enumerated() {
      if element.text == nil, !element.isBlank { tell(.wrongType(expected: .text), at: .additionalReseller(index)) }
      answers.additionalResellers.append(element.text ?? "")
    }
  }

  private mutating func subscriptions(_ value: JSONValue) {
    for (index, element) in (elements(value, at: .field(.subscriptions)) ?? []).enumerated() {
      var line = OrderLine(offer: "", quantity: 0, billing: "", term: "")
      for member in members(element, at: .other("subscriptions[\(index)]")) ?? [] {
        guard let part = SubscriptionPart(rawValue: member.key) else {
          tellUnknown(
            member.key, prefix: "subscriptions[\(index)].", among: SubscriptionPart.allCases.map(\.rawValue))
          continue
        }
        if !member.value.isBlank { take(member.value, part, index, &line) }
      }
      answers.subscriptions.append(line)
    }
  }

  private mutating func take(_ value: JSONValue, _ part: SubscriptionPart, _ index: Int, _ line: inout OrderLine) {
    let expected: RecordType
    switch part {
    case .quantity:
      if let quantity = value.integer { return line.quantity = quantity }
      expected = .number
    case .attestation:
      if case .boolean(let isTrue) = value { return line.isAttested = isTrue }
      expected = .boolean
    case .offer, .billing, .term, .renewsTo:
      if let text = value.text { return line[part] = text }
      expected = .text
    }
    tell(.wrongType(expected: expected), at: .subscription(index, part))
  }
}

extension OrderLine {
  /// The text of one of its parts; the quantity takes digits only, and the attestation is `true` or `false`.
  subscript(part: SubscriptionPart) -> String {
    get {
      switch part {
      case .offer: offer
      case .quantity: String(quantity)
      case .billing: billing
      case .term: term
      case .attestation: isAttested ? "true" : "false"
      case .renewsTo: renewsTo
      }
    }
    set {
      switch part {
      case .offer: offer = newValue
      case .quantity: quantity = Int(newValue) ?? quantity
      case .billing: billing = newValue
      case .term: term = newValue
      case .attestation: isAttested = newValue == "true"
      case .renewsTo: renewsTo = newValue
      }
    }
  }
}
