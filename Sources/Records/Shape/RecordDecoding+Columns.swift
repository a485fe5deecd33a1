internal import Rules

extension RecordDecoding {
  /// Takes one cell that is not empty.
  mutating func answer(_ column: RecordColumn, _ value: String) {
    switch column {
    case .saved: break
    case .field(let field):
      if field.definition.stored == .boolean {
        confirm(field, value)
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
      answers.subscriptions[index][part] = value
    }
  }

  /// Takes what spreadsheets write for a tick, in their languages.
  private mutating func confirm(_ field: Field, _ value: String) {
    switch value.lowercased() {
    case "true", "waar", "wahr", "vrai", "verdadero", "vero", "verdadeiro", "prawda", "истина":
      answers[field] = "true"
    case "false", "onwaar", "falsch", "faux", "falso", "fałsz", "ложь": answers[field] = ""
    default: tell(.wrongType(expected: .boolean), at: .field(field))
    }
  }
}
