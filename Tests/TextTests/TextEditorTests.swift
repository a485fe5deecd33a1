import Testing
import Text

@Suite("A line of text is edited by what a reader calls a letter")
struct TextEditorTests {
  /// A text with its caret as `|`, what is done, and what there is then.
  struct Edit: Sendable, CustomTestStringConvertible {
    let before: String
    let step: @Sendable (inout TextEditor) -> Void
    let after: String
    let name: String
    var testDescription: String { "\(before) \(name) \(after)" }

    init(_ before: String, _ name: String, _ after: String, _ step: @escaping @Sendable (inout TextEditor) -> Void) {
      (self.before, self.name, self.after, self.step) = (before, name, after, step)
    }
  }

  private static let combining: [Edit] = [
    Edit("caf|", "+ e and its accent", "cafe\u{301}|") {
      _ = $0.insert("e")
      _ = $0.insert("\u{301}")
    },
    Edit("cafe\u{301}|", "Backspace", "caf|") { _ = $0.deleteBackward() },
    Edit("caf|e\u{301}", "Delete", "caf|") { _ = $0.deleteForward() },
    Edit("cafe\u{301}|", "Left", "caf|e\u{301}") { $0.moveLeft() },
    Edit("a|b", "+ a mark", "a\u{308}|b") { _ = $0.insert("\u{308}") },
  ]

  private static let wide: [Edit] = [
    Edit("ok 👍🏽|", "Backspace", "ok |") { _ = $0.deleteBackward() },
    Edit("|👍🏽 ok", "Right", "👍🏽| ok") { $0.moveRight() },
    Edit("🇳🇱🇧🇪|", "Backspace", "🇳🇱|") { _ = $0.deleteBackward() },
    Edit("|🇳🇱🇧🇪", "Delete", "|🇧🇪") { _ = $0.deleteForward() },
    Edit("中国|", "Backspace", "中|") { _ = $0.deleteBackward() },
    Edit("中|国", "+ 华", "中华|国") { _ = $0.insert("华") },
    Edit("|👨‍👩‍👧x", "Delete", "|x") { _ = $0.deleteForward() },
    // Two halves of a flag meet when what stood between them goes.
    Edit("🇳x|🇱", "Backspace", "🇳🇱|") { _ = $0.deleteBackward() },
  ]

  private static let words: [Edit] = [
    Edit("Van der Meer|", "Ctrl-Left", "Van der |Meer") { $0.moveWordLeft() },
    Edit("Van der |Meer", "Ctrl-Left", "Van |der Meer") { $0.moveWordLeft() },
    Edit("Van| der Meer", "Ctrl-Right", "Van der| Meer") { $0.moveWordRight() },
    Edit("|", "Ctrl-Right", "|") { $0.moveWordRight() },
    Edit("Van der Meer, B.V.|", "Ctrl-W", "Van der Meer, B.|") { _ = $0.deleteWordBackward() },
    Edit("Van der   |", "Ctrl-W", "Van |") { _ = $0.deleteWordBackward() },
    Edit("北京 été|", "Ctrl-W", "北京 |") { _ = $0.deleteWordBackward() },
    Edit("|Van", "Ctrl-W", "|Van") { _ = $0.deleteWordBackward() },
  ]

  private static let lines: [Edit] = [
    Edit("Van d|er", "Ctrl-K", "Van d|") { _ = $0.deleteToEnd() },
    Edit("Van d|er", "Ctrl-U", "|er") { _ = $0.deleteToStart() },
    Edit("Van d|er", "Home", "|Van der") { $0.moveToStart() },
    Edit("Van d|er", "End", "Van der|") { $0.moveToEnd() },
    Edit("|Van", "Backspace", "|Van") { _ = $0.deleteBackward() },
    Edit("Van|", "Delete", "Van|") { _ = $0.deleteForward() },
    Edit("|Van", "Left", "|Van") { $0.moveLeft() },
    Edit("Van|", "Right", "Van|") { $0.moveRight() },
    Edit("V|n", "+ a", "Va|n") { _ = $0.insert("a") },
  ]

  @Test("Each key does this", arguments: combining + wide + words + lines)
  func edits(edit: Edit) {
    var editor = Self.editor(edit.before)
    edit.step(&editor)
    #expect(Self.shown(editor) == edit.after)
  }

  /// The bar may join no letter, so the caret is counted on the text before it.
  private static func editor(_ text: String) -> TextEditor {
    let parts = text.unicodeScalars.split(separator: "|", omittingEmptySubsequences: false).map { String($0) }
    return TextEditor(parts.joined(), caret: parts[0].count)
  }

  private static func shown(_ editor: TextEditor) -> String {
    String(editor.text.prefix(editor.caret)) + "|" + String(editor.text.dropFirst(editor.caret))
  }

  @Test("A text holds 1000 letters; what does not fit changes nothing")
  func capacity() {
    var editor = TextEditor(String(repeating: "é", count: TextEditor.capacity - 1))
    // A mark joins the last letter and takes no room.
    let fits = ["国", "x", "xyz", "\u{301}"].map { editor.insert($0) }
    #expect(fits == [true, false, false, true])
    #expect(editor.count == TextEditor.capacity)
  }

  @Test("A caret outside the text is brought into it", arguments: [(-3, 0), (2, 2), (99, 3)])
  func caret(given: Int, kept: Int) { #expect(TextEditor("abc", caret: given).caret == kept) }
}
