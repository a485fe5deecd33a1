import Records
import Rules

/// The rules that hold for some fields, for customers of one country or of any.
struct RuleSelection {
  let environment: RuleEnvironment
  let country: String?

  /// Each rule once, with the fields it holds for.
  func rules(of fields: [Field], withRecord: Bool) -> [RuleEntry] {
    let ofRecord = withRecord ? RecordRules.all.compactMap { $0.facts(in: country ?? "") } : []
    var entries = ofRecord.map { RuleEntry(facts: $0, fields: []) }
    var places: [RuleID: Int] = [:]
    for (place, entry) in entries.enumerated() { places[entry.facts.id] = place }
    for field in fields {
      for facts in facts(of: field) {
        if let place = places[facts.id] {
          // Choices are checked by a rule of the record as well: that is its place.
          if !entries[place].fields.contains(field), !facts.id.rawValue.hasPrefix("record/") || !withRecord {
            entries[place].fields.append(field)
          }
        } else {
          places[facts.id] = entries.count
          entries.append(RuleEntry(facts: facts, fields: [field]))
        }
      }
    }
    return entries
  }

  private func facts(of field: Field) -> [RuleFacts] {
    guard let country else { return field.definition.facts(in: "") }
    var answers = FieldContext.answers(for: field, environment: environment)
    answers[.country] = country
    return field.definition.facts(
      in: RecordChecker.context(for: answers, environment: environment))
  }
}

/// A rule with the fields it holds for; none for the rules of a record as a whole.
struct RuleEntry {
  let facts: RuleFacts
  var fields: [Field]
}
