import Messages
import Records
import Rules
import Text
import Wizard

/// The pages of a kiosk beside the form: start, a code, a form that is kept, receipts.
struct KioskScreen {
  let writer: ScreenWriter
  let kiosk: KioskState
  let setting: Setting

  init(_ writer: ScreenWriter, _ kiosk: KioskState, _ setting: Setting) {
    self.writer = writer
    self.kiosk = kiosk
    self.setting = setting
  }

  private var words: Messages { writer.words }
  private var columns: Int { writer.columns }
  private var partner: String { ColumnWidth.drawable(setting.partner.name) }
  /// Whether blank rows would push what is to be read out of sight.
  private var isLow: Bool { writer.size.rows < 22 }
  private var settings: KioskSetting { setting.kiosk ?? KioskSetting() }

  func fill(_ frame: inout PageFrame) {
    frame.title.text = words.text("kiosk/title")
    frame.title.corner = partner
    frame.moreBelow = { words.text("more-below-rows", count: $0) }
    frame.keys = writer.keyRow(kiosk.keyHints(hasLanguages: settings.languages.count > 1))
    switch kiosk.page {
    case .start: fillStart(&frame)
    case .code: fillCode(&frame)
    case .kept(let code): fillKept(&frame, code)
    case .receipt(let receipt): fill(&frame, receipt)
    case .handedIn(let reference, let moment): fillHandedIn(&frame, reference, moment)
    }
    if let notice = kiosk.notice { frame.message = ColumnWidth.drawable(words.text(of: notice)) }
    if let overlay = kiosk.overlays.top {
      let hints = kiosk.pageKeyHints(hasLanguages: settings.languages.count > 1)
      OverlayScreen(writer, nil, hints: hints).fill(&frame, overlay)
    }
  }

  private var indent: Int { writer.indent(isLow: isLow) }
  /// Where values begin behind labels in that column.
  private var valueColumn: Int { indent + 20 }

  private func row(_ text: String, _ role: Role = .plain, in further: Int = 0) -> [BodyRow] {
    row(text, role, at: indent + further)
  }

  private func row(_ text: String, _ role: Role = .plain, at column: Int) -> [BodyRow] {
    TextWrap.lines(ColumnWidth.drawable(text), columns: columns - column - 2).map {
      BodyRow([Piece(column, $0, role)], questions: 1)
    }
  }

  private var gap: [BodyRow] { isLow ? [] : [BodyRow()] }

  private func fact(_ label: String, _ value: String) -> [[Piece]] {
    writer.fact(label, value, at: indent, values: valueColumn)
  }

  // MARK: - Start

  private func fillStart(_ frame: inout PageFrame) {
    frame.buttons = writer.buttons(
      KioskState.Button.allCases.map { (words.text("kiosk/button.\($0.rawValue)"), kiosk.focus == $0) }, at: indent,
      isMarked: true)
    frame.message = words.text("kiosk/message.\(kiosk.focus.rawValue)")
    let privacy = PrivacyNotice(writer, at: indent == ScreenWriter.labelColumn ? 1 : indent)
    frame.body = gap + startRows(gap: gap, needs: needsInRows(gap))
    // The line on personal data is read whole before anything else has blank rows.
    if let privacy, !privacy.fits(below: frame, air: gap.count) {
      frame.body = startRows(gap: gap, needs: needsInRows(gap))
    }
    if let privacy, !privacy.fits(below: frame) { frame.body = startRows(gap: [], needs: needsInRows([])) }
    if let privacy, !privacy.fits(below: frame) { frame.body = startRows(gap: [], needs: needsInOneText) }
    privacy?.put(below: &frame)
  }

  private func startRows(gap: [BodyRow], needs: [BodyRow]) -> [BodyRow] {
    welcome + gap + needs + gap + row(words.text("kiosk/later"))
      + (settings.languages.count > 1 ? gap + [languages] : [])
  }

  private func needsInRows(_ gap: [BodyRow]) -> [BodyRow] {
    row(words.text("kiosk/time")) + gap + needs.flatMap { row(writer.look.symbols.point + " " + $0, in: 2) }
  }

  private var needsInOneText: [BodyRow] { row(words.text("kiosk/time") + " " + needs.joined(separator: "; ") + ".") }

  private var needs: [String] { (1...3).map { words.text("kiosk/need-\($0)") } }

  /// The words of the configuration, in the chosen language and then in the others, so that everybody finds their own.
  private var welcome: [BodyRow] {
    let others = settings.languages.filter { $0 != words.language }
    let title = row(welcome(words.language), .accent)
    let width = title.flatMap(\.row.pieces).map { ColumnWidth.of($0.text) }.max() ?? 0
    let line = isLow || !writer.look.symbols.isUnicode ? [] : row(writer.look.symbols.line(width), .rule)
    return title + line + others.flatMap { row(welcome($0), .dim) }
  }

  private func welcome(_ language: Language) -> String {
    settings.welcome[language]
      ?? Messages(language, for: setting.audience).text("kiosk/welcome", ["partner": setting.partner.name])
  }

  private var languages: BodyRow {
    var pieces = [Piece(indent, words.text("kiosk/language"))]
    var column = max(indent + 12, indent + 2 + ColumnWidth.of(words.text("kiosk/language")))
    for language in settings.languages {
      let text = words.text("kiosk/language.\(language.rawValue)")
      pieces += writer.radio(text, isChosen: language == words.language, at: column)
      column += ColumnWidth.of(text) + 7
    }
    return BodyRow(pieces, questions: 1)
  }

  // MARK: - A code

  private func fillCode(_ frame: inout PageFrame) {
    let entry = kiosk.entry
    frame.body = gap + box("kiosk/code.label", entry.code, isFocused: entry.focus == .code, width: 12)
    frame.body += row(words.text("kiosk/code.hint"), .dim, at: ScreenWriter.valueColumn)
    if let question = entry.question {
      frame.body += gap
      frame.body += box(
        "kiosk/answer.\(question.rawValue)", entry.answer, isFocused: entry.focus == .answer, width: columns - 46)
      frame.body += row(words.text("kiosk/answer.hint"), .dim, at: ScreenWriter.valueColumn)
    }
    if let refusal = entry.refusal {
      frame.body += gap + row(words.text(of: refusal), .fixText, at: ScreenWriter.labelColumn)
    }
    if entry.isWaiting {
      let wait = words.text("kiosk/code.wait", count: kiosk.secondsLeft)
      frame.body += gap + row(wait, .checkText, at: ScreenWriter.labelColumn)
    }
    frame.buttons = writer.buttons([
      (words.text("kiosk/button.open"), entry.focus == .goOn),
      (words.text("kiosk/button.restart"), entry.focus == .back),
    ])
    frame.message = words.text(message(entry))
  }

  private func message(_ entry: CodeEntry) -> String {
    if entry.isLooking { return "kiosk/code.looking" }
    if entry.focus == .back { return "kiosk/code.back" }
    return entry.question == nil ? "kiosk/code.message" : "kiosk/answer.message"
  }

  private func box(_ label: String, _ text: TextEditor, isFocused: Bool, width: Int) -> [BodyRow] {
    let cell = Cell(
      text.text, at: ScreenWriter.cellColumn, width: width, caret: isFocused ? text.caret : nil,
      Cell.State(isFocused: isFocused), writer.look)
    let pieces =
      writer.mark(.untouched, isFocused: isFocused)
      + [Piece(3, words.text(label), isFocused ? .strong : .plain)] + cell.pieces
    return [BodyRow(pieces, isFocused: isFocused, caret: isFocused ? cell.caret : nil, questions: 1)]
  }

  // MARK: - The end

  private func fillKept(_ frame: inout PageFrame, _ code: String) {
    frame.title.text = words.text("kiosk/kept.title")
    let shown = ResumeCode.shown(code)
    let start = max(0, (columns - shown.count * LargeText.width) / 2)
    frame.body = gap + row(words.text("kiosk/kept.how", count: settings.draftDays)) + [BodyRow()] + gap
    frame.body += LargeText.rows(shown).map { BodyRow([Piece(start, $0, .accent)], questions: 1) }
    frame.body += gap + gap + row(words.text("kiosk/kept.code", ["code": shown])) + gap
    frame.body += row(words.text("kiosk/clears", count: kiosk.secondsLeft), .dim)
    finish(&frame, "kiosk/kept.message")
  }

  private func fill(_ frame: inout PageFrame, _ receipt: KioskReceipt) {
    frame.title.text = words.text("kiosk/receipt.title")
    frame.title.corner = receipt.reference
    let isApplication = receipt.isApplication
    frame.body =
      gap + gap
      + row(
        words.text(isApplication ? "kiosk/receipt.has" : "kiosk/receipt.saved", ["partner": setting.partner.name]),
        .accent) + [BodyRow()]
    let label = words.text(isApplication ? "kiosk/receipt.number" : "kiosk/receipt.reference")
    if !isLow { frame.body += framed(receipt.reference, label) }
    var facts = isLow ? fact(label, receipt.reference) : []
    if isApplication {
      facts += fact(
        words.text("kiosk/receipt.next"), words.text("kiosk/receipt.checks", ["email": receipt.email]))
      if let end = writer.today.adding(days: settings.applicationDays) {
        facts += fact(
          words.text("kiosk/receipt.kept"), words.text("kiosk/receipt.kept-until", ["date": words.longDate(end)]))
      }
    }
    frame.body += facts.map { BodyRow($0, questions: 1) } + gap
    let clears = words.text("kiosk/clears", count: kiosk.secondsLeft)
    frame.body += row(isApplication ? words.text("kiosk/receipt.go") + " " + clears : clears)
    finish(&frame, "kiosk/receipt.message")
  }

  private func fillHandedIn(_ frame: inout PageFrame, _ reference: String, _ moment: LocalMoment) {
    frame.title.text = words.text("kiosk/handed.title")
    frame.title.corner = reference
    let time = words.time(moment, today: writer.today)
    frame.body = gap + gap + row(words.text("kiosk/handed.at", ["time": time]), .accent) + [BodyRow()]
    frame.body += framed(reference, words.text("kiosk/receipt.number"))
    frame.body += [BodyRow()] + row(words.text("kiosk/clears", count: kiosk.secondsLeft), .dim)
    finish(&frame, "kiosk/kept.message")
  }

  /// The reference alone in a frame, with its label beside it.
  private func framed(_ reference: String, _ label: String) -> [BodyRow] {
    var rows = writer.framed(reference, at: valueColumn).map { BodyRow($0, questions: 1) }
    rows[1].row.pieces.insert(Piece(indent, label, .dim), at: 0)
    return rows + [BodyRow()]
  }

  private func finish(_ frame: inout PageFrame, _ message: String) {
    frame.buttons = writer.buttons([(words.text("button/done"), true)], at: indent, isMarked: true)
    frame.message = words.text(message)
  }
}
