/// A key, its twin for terminals without it, and what both mean.
public struct KeyBinding: Sendable, Hashable {
  /// What the key does.
  public let command: Command
  /// The key that people know.
  public let key: Key
  /// A key for terminals that lack the first one.
  public let twin: Key?

  init(_ command: Command, _ key: Key, twin: Key? = nil) {
    self.command = command
    self.key = key
    self.twin = twin
  }
}

/// The one table of keys: the pages look commands up in it, and the row of keys and the help are made from it.
public enum KeyBindings {
  /// Every binding; where a key stands twice, the first one counts.
  public static let all: [KeyBinding] = [
    KeyBinding(.next, .tab),
    KeyBinding(.previous, .backTab),
    KeyBinding(.activate, .enter),
    KeyBinding(.up, .up),
    KeyBinding(.down, .down),
    KeyBinding(.left, .left),
    KeyBinding(.right, .right),
    KeyBinding(.wordLeft, .wordLeft),
    KeyBinding(.wordRight, .wordRight),
    KeyBinding(.home, .home, twin: .control("a")),
    KeyBinding(.end, .end, twin: .control("e")),
    KeyBinding(.pageUp, .pageUp),
    KeyBinding(.pageDown, .pageDown),
    KeyBinding(.escape, .escape),
    KeyBinding(.help, .function(1), twin: .control("g")),
    KeyBinding(.nextProblem, .function(2), twin: .control("n")),
    KeyBinding(.saveAndLeave, .function(3), twin: .control("x")),
    KeyBinding(.suggest, .function(4), twin: .control("t")),
    KeyBinding(.sameAsLast, .function(7), twin: .control("y")),
    KeyBinding(.back, .function(8), twin: .escape),
    KeyBinding(.cancel, .function(9), twin: .control("c")),
    KeyBinding(.main, .function(10), twin: .control("o")),
    KeyBinding(.redraw, .control("l")),
    KeyBinding(.deleteBackward, .backspace),
    KeyBinding(.deleteForward, .delete),
    KeyBinding(.deleteToEnd, .control("k")),
    KeyBinding(.deleteToStart, .control("u")),
    KeyBinding(.deleteWord, .control("w")),
    KeyBinding(.inert, .control("z")),
    KeyBinding(.inert, .control("\\")),
    KeyBinding(.inert, .control("s")),
    KeyBinding(.inert, .control("q")),
  ]

  private static let byKey: [Key: Command] = {
    var table: [Key: Command] = [:]
    for binding in all {
      table[binding.key] = binding.command
      // Escape has a meaning of its own; as the twin of F8 it is only named.
      if let twin = binding.twin, table[twin] == nil { table[twin] = binding.command }
    }
    return table
  }()

  /// The command of a key; `nil` for text and for keys without a meaning.
  public static func command(for key: Key) -> Command? {
    if case .character = key { return nil }
    return byKey[key]
  }

  /// The key to name for a command: the key itself, or its twin where the terminal has no function keys.
  public static func key(for command: Command, hasFunctionKeys: Bool) -> Key? {
    guard let binding = all.first(where: { $0.command == command }) else { return nil }
    if !hasFunctionKeys, case .function = binding.key { return binding.twin ?? binding.key }
    return binding.key
  }
}
