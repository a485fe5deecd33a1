import Records

/// A choice whose options stand in rows of their own: Up and Down move from option to option, Space chooses.
///
/// Moving chooses nothing, so that who goes through the form with Down changes no answer.
extension AccountPage {
  /// Goes to the option above or below; `false` where there is none, and the key leaves the choice.
  mutating func markOption(by step: Int, _ session: Session) -> Bool {
    guard let field, field.definition.control.choices != nil,
      ChoiceLayout.isStacked(field, session, columns: columns)
    else { return false }
    let values = session.choices(of: field)
    let here = place.option ?? values.firstIndex(of: session.answers[field]) ?? 0
    guard values.indices.contains(here + step) else { return false }
    place.option = here + step
    return true
  }

  /// The option under the caret, where it is another than the chosen one.
  func markedOption(of field: Field, _ session: Session) -> String? {
    let values = session.choices(of: field)
    guard let option = place.option, values.indices.contains(option), values[option] != session.answers[field] else {
      return nil
    }
    return values[option]
  }

  /// Chooses the option under the caret.
  mutating func choose(_ option: String, of field: Field, _ session: inout Session) -> [Effect] {
    place.option = nil
    return session.answer(field, option)
  }
}
