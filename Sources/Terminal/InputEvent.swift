public import Wizard

/// What a person did at the keyboard.
public enum InputEvent: Hashable, Sendable {
  /// A key. Letters come as one `.character` for each Unicode scalar; the editor joins marks to their base.
  case key(Key)
  /// Pasted text, whatever keys it hides; line ends are `\n`, other control characters are still in it.
  /// What goes beyond 2 MiB is left out.
  case paste(String)
  /// A byte came that is no UTF-8 and was dropped.
  case notUTF8
}

extension InputEvent {
  /// Whether it is a character that is typed, not another key and no paste.
  var isCharacter: Bool { if case .key(.character(_)) = self { true } else { false } }
}
