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

  /// A key of somebody's file as it can be shown: short, and without characters that act on a terminal.
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
      switch member.key {
      case "country": answer(.country, member.value)
      case "culture": answer(.culture, member.value)
      case "qualification": section(RecordShape.qualification, member.value, at: .field(.qualification))
      case "reseller": reseller(member.value)
      case "subscriptions": subscriptions(member.value)
      case "saved": break
      default:
        if let place = RecordShape.sections.firstIndex(where: { $0.name == member.key }) {
          section(RecordShape.sections[place], member.value, at: .other(member.key))
        } else {
          tellUnknown(member.key, prefix: "", among: RecordShape.topKeys)
        }
      }
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

  private mutating func section(_ section: RecordShape.Section, _ value: JSONValue, at path: FieldPath) {
    for member in members(value, at: path) ?? [] {
      if let place = section.entries.firstIndex(where: { $0.key == member.key }) {
        answer(section.entries[place].field, member.value)
      } else {
        tellUnknown(member.key, prefix: section.name + ".", among: section.entries.map(\.key))
      }
    }
  }

  private mutating func answer(_ field: Field, _ value: JSONValue) {
    if value.isBlank { return }
    switch value {
    case .boolean(let isTrue) where RecordShape.isConfirmation(field): answers[field] = isTrue ? "true" : ""
    case .text(let text) where !RecordShape.isConfirmation(field): answers[field] = text
    default: tell(.wrongType(expected: RecordShape.isConfirmation(field) ? .boolean : .text), at: .field(field))
    }
  }

  private mutating func reseller(_ value: JSONValue) {
    for member in members(value, at: .other("reseller")) ?? [] {
      switch member.key {
      case "partnerID": answer(.reseller, member.value)
      case "additional":
        for (index, element) in (elements(member.value, at: .field(.additionalResellers)) ?? []).enumerated() {
          if element.text == nil, !element.isBlank { tell(.wrongType(expected: .text), at: .additionalReseller(index)) }
          answers.additionalResellers.append(element.text ?? "")
        }
      default: tellUnknown(member.key, prefix: "reseller.", among: RecordShape.resellerKeys)
      }
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
        if member.value.isBlank { continue }
        if part == .quantity {
          if let quantity = member.value.integer {
            line.quantity = quantity
          } else {
            tell(.wrongType(expected: .number), at: .subscription(index, part))
          }
        } else if let text = member.value.text {
          line[part] = text
        } else {
          tell(.wrongType(expected: .text), at: .subscription(index, part))
        }
      }
      answers.subscriptions.append(line)
    }
  }
}

extension OrderLine {
  /// The text of one of its parts; the quantity takes digits only.
  subscript(part: SubscriptionPart) -> String {
    get {
      switch part {
      case .offer: offer
      case .quantity: String(quantity)
      case .billing: billing
      case .term: term
      }
    }
    set {
      switch part {
      case .offer: offer = newValue
      case .quantity: quantity = Int(newValue) ?? quantity
      case .billing: billing = newValue
      case .term: term = newValue
      }
    }
  }
}
