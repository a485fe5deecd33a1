public import Wizard

/// Everything that a key can say to a kiosk, whatever terminal it is on.
public enum KioskKeys {
  /// Every key that is no character: those that a terminal's bytes are read as are among them.
  public static let keys: [Key] =
    [
      .enter, .tab, .backTab, .escape, .backspace, .delete, .insert, .up, .down, .left, .right, .wordLeft, .wordRight,
      .home, .end, .pageUp, .pageDown,
    ] + (1...63).map { .function($0) } + "abcdefghijklmnopqrstuvwxyz\\]^_".map { .control($0) }

  /// The characters of a keyboard, with and without Alt, and some that are on none.
  public static let characters: [Key] =
    printable.map { .character($0) } + printable.map { .alt($0) }
    + "é中👍\u{301}\u{202E}\u{AD}\u{A0}".map { .character($0) }

  private static let printable = (0x20...0x7E).compactMap { Unicode.Scalar($0).map(Character.init) }

  /// What can happen at the keyboard: each key, bytes that are no text, and pastes with keys hidden in them.
  public static let actions: [Action] =
    (keys + characters).map { .keyPressed($0) } + [
      .bytesDropped, .pasted(""), .pasted("x"),
      .pasted("\u{1B}[21~\u{1B}[20~\u{3}\u{18}\r\n\u{1B}[13~\u{1B}[201~\u{1B}[21~"),
      .pasted(String(repeating: "\u{1B}[A\t\r", count: 400)),
    ]
}
