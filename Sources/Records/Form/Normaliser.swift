public import Rules

/// Gives each answer the one form in which it is checked, shown after leaving its field, and stored.
///
/// Characters that no text may hold stay where they are; `text/control-characters` reports them.
public enum Normaliser {
  /// The form of a single field's answer; what has it already comes back as it is.
  public static func normalised(_ text: String, for field: Field, in context: RuleContext) -> String {
    text.isEmpty ? text : field.definition.normalise(text, context)
  }

  /// The form in which people read an answer: phone numbers in the groups of their country.
  public static func shown(_ text: String, for field: Field) -> String {
    field.definition.isPhoneNumber ? PhoneNumber.shown(text) : text
  }
}
