import Terminal
import Wizard

/// The decoder's table: bytes on the left, what they say on the right.
enum Table {
  static let all = keys + broken + pastes

  static let keys: [Sent] = [
    Sent("a", .text("a")), Sent("Z ", .text("Z"), .text(" ")),
    Sent("é€", .text("é"), .text("€")), Sent("日😀", .text("日"), .text("😀")),
    Sent("e\u{301}", .text("e"), .text("\u{301}")),
    Sent("\r", .key(.enter)), Sent("\n", .key(.enter)), Sent("\t", .key(.tab)),
    Sent([0x7F], .key(.backspace)), Sent([0x08], .key(.backspace)),
    Sent([0x01], .key(.control("a"))), Sent([0x03], .key(.control("c"))), Sent([0x1A], .key(.control("z"))),
    Sent([0x1C], .key(.control("\\"))), Sent([0x1F], .key(.control("_"))), Sent([0x00]),
    Sent("\u{1B}[A", .key(.up)), Sent("\u{1B}[B", .key(.down)), Sent("\u{1B}[C", .key(.right)),
    Sent("\u{1B}[D", .key(.left)), Sent("\u{1B}OA", .key(.up)), Sent("\u{1B}OD", .key(.left)),
    Sent("\u{1B}[1;5C", .key(.wordRight)), Sent("\u{1B}[1;5D", .key(.wordLeft)),
    Sent("\u{1B}[1;3C", .key(.wordRight)), Sent("\u{1B}Oc", .key(.wordRight)), Sent("\u{1B}Od", .key(.wordLeft)),
    Sent("\u{1B}f", .key(.wordRight)), Sent("\u{1B}b", .key(.wordLeft)), Sent("\u{1B}\u{7F}", .key(.control("w"))),
    Sent("\u{1B}[1;2A", .key(.up)), Sent("\u{1B}[1;129C", .key(.right)), Sent("\u{1B}[Z", .key(.backTab)),
    Sent("\u{1B}[H", .key(.home)), Sent("\u{1B}[F", .key(.end)), Sent("\u{1B}OH", .key(.home)),
    Sent("\u{1B}OF", .key(.end)), Sent("\u{1B}[1~", .key(.home)), Sent("\u{1B}[4~", .key(.end)),
    Sent("\u{1B}[7~", .key(.home)), Sent("\u{1B}[8~", .key(.end)), Sent("\u{1B}[2~", .key(.insert)),
    Sent("\u{1B}[3~", .key(.delete)), Sent("\u{1B}[5~", .key(.pageUp)), Sent("\u{1B}[6~", .key(.pageDown)),
    Sent("\u{1B}[3;5~", .key(.delete)), Sent("\u{1B}[3^", .key(.delete)), Sent("\u{1B}[7$", .key(.home)),
    Sent("\u{1B}OP", .key(.function(1))), Sent("\u{1B}OS", .key(.function(4))), Sent("\u{1B}[P", .key(.function(1))),
    Sent("\u{1B}[[A", .key(.function(1))), Sent("\u{1B}[[E", .key(.function(5))),
    Sent("\u{1B}[11~", .key(.function(1))), Sent("\u{1B}[14~", .key(.function(4))),
    Sent("\u{1B}[15~", .key(.function(5))), Sent("\u{1B}[17~", .key(.function(6))),
    Sent("\u{1B}[18~", .key(.function(7))), Sent("\u{1B}[19~", .key(.function(8))),
    Sent("\u{1B}[20~", .key(.function(9))), Sent("\u{1B}[21~", .key(.function(10))),
    Sent("\u{1B}[23~", .key(.function(11))), Sent("\u{1B}[24~", .key(.function(12))),
    // With Shift or Ctrl they are other keys.
    Sent("\u{1B}[21;5~"), Sent("\u{1B}[1;2P"), Sent("\u{1B}[23$"), Sent("\u{1B}[25~"),
    // The keypad.
    Sent("\u{1B}OM", .key(.enter)), Sent("\u{1B}Op", .text("0")), Sent("\u{1B}Oy", .text("9")),
    Sent("\u{1B}Ok", .text("+")),
    // Keys told by code point.
    Sent("\u{1B}[97;5u", .key(.control("a"))), Sent("\u{1B}[27;5;120~", .key(.control("x"))),
    Sent("\u{1B}[13;5u", .key(.enter)), Sent("\u{1B}[9;2u", .key(.backTab)), Sent("\u{1B}[27u", .key(.escape)),
    // A control that the terminal calls the text of a key is none.
    Sent("\u{1B}[97:65;2:;149u"), Sent("\u{1B}[97:149;2u"), Sent("\u{1B}[97:65;2;65u", .text("A")),
    Sent("\u{1B}[233u", .text("é")), Sent("\u{1B}[97;9u"), Sent("\u{1B}[57441u"), Sent("\u{1B}[97;1:3u"),
    // Alt with an arrow is two escapes on some terminals.
    Sent("\u{1B}\u{1B}[A", .key(.up)),
  ]

  static let broken: [Sent] = [
    Sent("\u{1B}", .key(.escape)), Sent("\u{1B}\u{1B}", .key(.escape), .key(.escape)),
    Sent("\u{1B}\u{1B}\u{1B}", .key(.escape), .key(.escape), .key(.escape)),
    // Unknown sequences say nothing, nor does Alt with Enter.
    Sent("\u{1B}[99;99;99Xa", .text("a")), Sent("\u{1B}[?1;2ca", .text("a")), Sent("\u{1B}[>0;276;0c"),
    Sent("\u{1B}OV"), Sent("\u{1B}[I"), Sent("\u{1B}[O"), Sent("\u{1B}[201~"),
    Sent("\u{1B}qa", .key(.alt("q")), .text("a")),
    Sent("\u{1B}éa", .key(.alt("é")), .text("a")), Sent("\u{1B}\ra", .text("a")), Sent("\u{1B}[[Za", .text("a")),
    Sent("\u{1B}]0;title\u{7}a", .text("a")), Sent("\u{1B}]11;rgb:0/0/0\u{1B}\\a", .text("a")),
    Sent("\u{1B}P>|x\u{1B}\\a", .text("a")), Sent("\u{1B}_G\u{1B}\\"), Sent("\u{1B}[<0;1;1Ma", .text("a")),
    Sent("\u{1B}[" + String(repeating: "1", count: 500) + "~a", .text("a")),
    Sent("\u{1B}[99999999999999999999A"), Sent("\u{1B}]0;unfinished"), Sent("\u{1B}[12"),
    // Cut short by another key.
    Sent("\u{1B}[1\u{1B}[A", .key(.up)), Sent("\u{1B}[1\ra", .key(.enter), .text("a")),
    // Bad bytes are dropped alone; overlong forms, surrogates and C1 controls are refused.
    Sent([0xFF, 0x61], .notUTF8, .text("a")), Sent([0xC3, 0x61], .notUTF8, .text("a")),
    Sent([0xE2, 0x82, 0x61], .notUTF8, .text("a")),
    Sent([0x80, 0xC3, 0xA9], .text("é")), Sent([0xC0, 0xAF, 0x61], .notUTF8, .notUTF8, .text("a")),
    Sent([0xE0, 0x80, 0xAF], .notUTF8, .notUTF8),
    Sent([0xED, 0xA0, 0x80, 0x61], .notUTF8, .notUTF8, .text("a")), Sent([0xF4, 0x90, 0x80, 0x80], .notUTF8),
    Sent([0xC3, 0xC3, 0xA9], .notUTF8, .text("é")), Sent([0xC3, 0x1B, 0x5B, 0x41], .notUTF8, .key(.up)),
  ]

  static let pastes: [Sent] = [
    Sent("\u{1B}[200~hello\u{1B}[201~", .paste("hello")), Sent("\u{1B}[200~\u{1B}[201~", .paste("")),
    Sent("\u{1B}[200~a\r\nb\rc\nd\u{1B}[201~", .paste("a\nb\nc\nd")),
    Sent("\u{1B}[200~x\u{1B}[21~\u{3}\u{1B}[201~", .paste("x\u{1B}[21~\u{3}")),
    Sent("\u{1B}[200~x\u{1B}[20\u{1B}[201~", .paste("x\u{1B}[20")),
    Sent(Array("\u{1B}[200~é".utf8) + [0xFF] + Array("b\u{1B}[201~".utf8), .paste("éb")),
    // A forged end: what follows without a pause is text as well.
    Sent("\u{1B}[200~a\u{1B}[201~\u{1B}[21~\r\u{1B}[201~", .paste("a"), .paste("\u{1B}[21~\n")),
    Sent("\u{1B}[200~a\u{1B}[201~\u{1B}[200~b\u{1B}[201~", .paste("a"), .paste("b")),
    // Silence instead: what followed were keys.
    Sent("\u{1B}[200~Contoso BV\u{1B}[201~\t12", .paste("Contoso BV"), .key(.tab), .text("1"), .text("2")),
    Sent("\u{1B}[200~a\u{1B}[201~\u{1B}[21~", .paste("a"), .key(.function(10))),
    Sent("\u{1B}[200~a\u{1B}[201~\u{1B}[20~", .paste("a"), .key(.function(9))),
    Sent("\u{1B}[200~a\u{1B}[200~b\u{1B}[201~", .paste("ab")), Sent("\u{1B}[200~open", .paste("open")),
  ]

  /// Whether the row ends in the middle of a sequence, so that what follows would be swallowed.
  static func needsSilence(_ sent: Sent) -> Bool {
    let ends = ["\u{1B}]0;unfinished", "\u{1B}[12", "\u{1B}\u{1B}", "\u{1B}"]
    return ends.contains(String(decoding: sent.bytes, as: UTF8.self))
  }
}
