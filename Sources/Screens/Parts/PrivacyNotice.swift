import Messages
import Text
import Wizard

/// What a visitor is told of the data that is handed in: a few rows on a page, and the whole text in its help.
///
/// Regulation (EU) 2016/679, articles 5, 13 and 17: who collects it, what for, to whom it goes, how long it is kept, and
/// where to have it removed.
struct PrivacyNotice {
  let writer: ScreenWriter
  private let kiosk: KioskSetting
  /// Where its rows begin.
  private let column: Int

  /// `nil` where no visitor reads the page.
  init?(_ writer: ScreenWriter, at column: Int = 1) {
    self.column = column
    guard let kiosk = writer.kiosk, writer.words.audience == .visitor else { return nil }
    self.writer = writer
    self.kiosk = kiosk
  }

  private var words: Messages { writer.words }
  private var isTold: Bool { kiosk.privacy != nil }

  /// The texts of the configuration are cut, so that they leave room for the rest of the line.
  private func arguments(cutTo columns: Int) -> [String: String] {
    func short(_ text: String) -> String { ColumnWidth.cut(ColumnWidth.drawable(text), to: columns) }
    return [
      "controller": short(kiosk.privacy?.controller ?? ""), "contact": short(kiosk.privacy?.contact ?? ""),
      "draft": words.text("kiosk/days", count: kiosk.draftDays),
      "application": words.text("kiosk/days", count: kiosk.applicationDays),
    ]
  }

  // MARK: - On a page

  /// Who, what for, to whom, how long, and where to have it removed.
  var line: [Row] { rows(isTold ? "kiosk/privacy" : "kiosk/privacy.desk", cutTo: 40) }

  /// Who and what for; the rest is in the help.
  private var shortLine: [Row] { rows(isTold ? "kiosk/privacy.short" : "kiosk/privacy.desk.short", cutTo: 24) }

  private func rows(_ key: String, cutTo columns: Int) -> [Row] {
    TextWrap.lines(words.text(key, arguments(cutTo: columns)), columns: writer.columns - column - 1).map {
      Row([Piece(column, $0, .dim)])
    }
  }

  /// Whether the whole line has room below the body of a page, with so many blank rows between them.
  func fits(below frame: PageFrame, air: Int = 0) -> Bool {
    frame.body.count + air + line.count <= frame.room(writer.size)
  }

  /// Puts the line below the body, where it stays: the whole one if it has room, or else the short one.
  func put(below frame: inout PageFrame) {
    let isWhole = fits(below: frame)
    frame.bottom = isWhole ? line : shortLine
    if frame.body.count < frame.room(writer.size) { frame.bottom.insert(Row(), at: 0) }
  }

  // MARK: - In the help

  /// The text of the configuration, or where a language has none, one made of the facts; a paragraph a text.
  var paragraphs: [String] {
    let text = kiosk.privacy?.text[words.language] ?? ""
    if !text.utf8.allSatisfy({ $0 == 0x20 || $0 == 0x0A }) { return Self.paragraphs(text) }
    let arguments = arguments(cutTo: 1000)
    let desk = isTold ? "" : ".desk"
    return ["who" + desk, "what-for", "how-long", "rights" + desk, "discard"].map {
      words.text("kiosk/privacy." + $0, arguments)
    }
  }

  private static func paragraphs(_ text: String) -> [String] {
    text.split(omittingEmptySubsequences: false) { $0.isNewline }.map(String.init)
  }
}
