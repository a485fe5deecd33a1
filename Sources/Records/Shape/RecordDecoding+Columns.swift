internal import Rules

extension RecordDecoding {
  /// Takes one cell that is not empty.
  mutating func answer(_ column: RecordColumn, _ value: String) {
    switch column {
    case .saved: break
    case .field(let field):
      if field.definition.stored.isBoolean {
        if let isTicked = tick(value, at: .field(field)) { answers[field] = isTicked ? "true" : "" }
      } else {
        answers[field] = value
      }
    case .additionalReseller(let index):
      while answers.additionalResellers.count <= index { answers.additionalResellers.append("") }
      answers.additionalResellers[index] = value
    case .subscription(let index, let part):
      while answers.subscriptions.count <= index {
        answers.subscriptions.append(OrderLine(offer: "", quantity: 0, billing: "", term: ""))
      }
      if part == .quantity, Int(value) == nil { tell(.wrongType(expected: .number), at: .subscription(index, part)) }
      if part == .attestation {
        if let isTicked = tick(value, at: .subscription(index, part)) {
          answers.subscriptions[index].isAttested = isTicked
        }
      } else {
        answers.subscriptions[index][part] = value
      }
    }
  }

  /// Reads what spreadsheets write for a tick, in their languages; anything else is told.
  private mutating func tick(_ value: String, at path: FieldPath) -> Bool? {
    switch value.lowercased() {
    case "true", "waar", "wahr", "vrai", "verdadero", "vero", "verdadeiro", "prawda", "истина": return true
    case "false", "onwaar", "falsch", "faux", "falso", "fałsz", "ложь": return false
    default:
      tell(.wrongType(expected: .boolean), at: path)
      return nil
    }
  }
}
