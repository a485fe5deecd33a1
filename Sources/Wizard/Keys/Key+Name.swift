extension Key {
  /// What the key is called where nothing that a person types may be written: a typed character is `character`, whichever it is.
  public var name: String {
    switch self {
    case .character: "character"
    case .enter: "enter"
    case .tab: "tab"
    case .backTab: "back-tab"
    case .escape: "escape"
    case .backspace: "backspace"
    case .delete: "delete"
    case .insert: "insert"
    case .up: "up"
    case .down: "down"
    case .left: "left"
    case .right: "right"
    case .wordLeft: "word-left"
    case .wordRight: "word-right"
    case .home: "home"
    case .end: "end"
    case .pageUp: "page-up"
    case .pageDown: "page-down"
    case .function(let number): "f\(number)"
    // Never text: a letter of a command, such as Ctrl-C.
    case .control(let letter): letter.isASCII ? "control-\(letter)" : "control"
    case .alt: "alt-character"
    }
  }
}
