import Messages
import Text
import Wizard

/// The row of keys, and what keys are called.
extension ScreenWriter {
  /// What is left out first where the row of keys is too long; help names all keys.
  private static let leftOutFirst: [Command] = [
    .sameAsLast, .cancel, .saveAndLeave, .next, .nextProblem, .suggest, .back, .help,
  ]

  /// The same at a kiosk: the keys that keep the form, go back and open help are left out last.
  private static let leftOutFirstAtKiosk: [Command] = [
    .cancel, .activate, .next, .nextProblem, .suggest, .saveAndLeave, .back, .help,
  ]

  /// The keys with what they do, as many as fit in the row.
  func keyRow(_ hints: [KeyHint]) -> [KeyText] {
    var texts = hints.map { ($0, KeyText(name: name(of: $0.name), meaning: words.text($0.meaning, $0.arguments))) }
    func columns() -> Int { texts.reduce(-2) { $0 + $1.1.columns + 2 } }
    for command in words.audience == .agent ? Self.leftOutFirst : Self.leftOutFirstAtKiosk
    where columns() > size.columns - 2 {
      texts.removeAll { $0.0.name == .command(command) }
    }
    while columns() > size.columns - 2, !texts.isEmpty { texts.removeLast() }
    return texts.map(\.1)
  }

  func name(of name: KeyHint.Name) -> String {
    switch name {
    case .letter(let letter): letter
    case .digits(let count): count == 1 ? "1" : "1-\(count)"
    case .words(let key): words.text(key)
    case .command(let command):
      KeyBindings.key(for: command, hasFunctionKeys: hasFunctionKeys).map { self.name(of: $0) } ?? ""
    }
  }

  /// What a key is called.
  func name(of key: Key) -> String {
    switch key {
    case .function(let number): "F\(number)"
    case .control(let letter): "Ctrl-" + letter.uppercased()
    case .character(let character): String(character)
    case .alt(let character): "Alt-" + String(character)
    case .enter: words.text("key/enter")
    case .tab: words.text("key/tab")
    case .backTab: words.text("key/back-tab")
    case .escape: "Esc"
    case .delete: words.text("key/delete")
    case .backspace: words.text("key/backspace")
    case .up: words.text("key/up")
    case .down: words.text("key/down")
    case .left: words.text("key/left")
    case .right: words.text("key/right")
    case .wordLeft: words.text("key/word-left")
    case .wordRight: words.text("key/word-right")
    case .home: words.text("key/home")
    case .end: words.text("key/end")
    case .pageUp: words.text("key/page-up")
    case .pageDown: words.text("key/page-down")
    case .insert: words.text("key/insert")
    }
  }
}
