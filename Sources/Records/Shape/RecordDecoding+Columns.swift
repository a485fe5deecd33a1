internal import Rules

extension RecordDecoding {
  /// Reads the cells of one row; an empty one says nothing.
  mutating func decode(columns: [(path: String, value: String)]) {
    var seen: Set<RecordColumn> = []
    for (name, value) in columns {
      guard let column = RecordColumn(name) else {
        tellUnknown(name, prefix: "", among: RecordShape.leaves + ["country", "culture"])
        continue
      }
      if column != .saved, !seen.insert(column).inserted {
        tell(.duplicateKey(Self.printable(name)), at: .other(""))
        continue
      }
      if !value.isEmpty { answer(column, value) }
    }
  }

  private mutating func answer(_ column: RecordColumn, _ value: String) {
    switch column {
    case .saved: break
    case .field(let field):
      if RecordShape.isConfirmation(field) {
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

  private mutating func confirm(_ field: Field, _ value: String) {
    switch value.lowercased() {
    case "true": answers[field] = "true"
    case "false": answers[field] = ""
    default: tell(.wrongType(expected: .boolean), at: .field(field))
    }
  }
}
