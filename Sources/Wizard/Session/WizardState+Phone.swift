import Records
import Rules
import Text

extension WizardState {
  /// The phone number with a digit typed at its end, in groups; `nil` where the text is to stand as it is typed.
  func phone(adding character: Character) -> String? {
    guard isAtEndOfPhone else { return nil }
    return PhoneTyping.adding(character, to: editor.text, country: answers[.country])
  }

  /// The phone number in groups without its last digit; `nil` where Backspace takes the last character.
  var phoneWithoutLastDigit: String? {
    guard isAtEndOfPhone else { return nil }
    return PhoneTyping.removingLast(from: editor.text, country: answers[.country])
  }

  private var isAtEndOfPhone: Bool {
    guard case .field(let field) = focus, field.definition.isPhoneNumber else { return false }
    return editor.caret == editor.count
  }
}
