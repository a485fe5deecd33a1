import Messages
import Records
import Reference
import Rules
import Text
import Wizard

/// Text to read: help of a field or a page, and a record as plain text.
struct HelpText {
  let writer: ScreenWriter
  /// The customer that is being added; `nil` over a page that adds none.
  let session: Session?
  /// The keys of the thing in focus on the page below.
  let hints: [KeyHint]

  init(_ writer: ScreenWriter, _ session: Session?, _ hints: [KeyHint]) {
    self.writer = writer
    self.session = session
    self.hints = hints
  }

  private var words: Messages { writer.words }
  private var columns: Int { writer.columns }

  func title(_ subject: TextOverlay.Subject) -> String {
    if case .record(let title, _, _, _, _, _) = subject { return words.text("help/record", ["reference": title]) }
    if case .invitation(let number, _) = subject { return words.text("help/invitation", ["number": String(number)]) }
    return words.text("help/title")
  }

  func rows(_ overlay: TextOverlay) -> [BodyRow] {
    switch overlay.subject {
    case .field(let field): fieldRows(field) + keyRows(of: field) + pageRows("page-help/account")
    case .page(let page): pageRows("page-help/\(page.name)") + (page == .submit ? privacyRows : []) + keyRows(of: nil)
    case .kiosk: pageRows("page-help/kiosk") + privacyRows + keyRows(of: nil)
    case .kioskCode: pageRows("page-help/kiosk-code") + keyRows(of: nil)
    case .customers: pageRows("page-help/customers") + keyRows(of: nil)
    case .relationship: pageRows("page-help/relationship") + keyRows(of: nil)
    case .invitation(_, let invitation):
      invitation.split(separator: "\n", omittingEmptySubsequences: false).flatMap {
        $0.isLink ? linkRows(String($0), overlay) : text(String($0))
      }
    case .record(_, let entries, let saved, let by, let corrected, let tenant):
      recordRows(entries) + stampRows(saved, by, corrected, tenant)
    }
  }

  private func text(_ text: String, indent: Int = 1, role: Role = .plain) -> [BodyRow] {
    TextWrap.lines(ColumnWidth.drawable(text), columns: columns - indent - 2).map { BodyRow([Piece(indent, $0, role)]) }
  }

  /// A link in one row, as far as the window shows it: broken over rows it would not work.
  private func linkRows(_ link: String, _ overlay: TextOverlay) -> [BodyRow] {
    let shown = ColumnWidth.prefix(
      of: ColumnWidth.drawable(String(link.dropFirst(overlay.shift))), columns: columns - 2)
    let row = BodyRow([Piece(1, String(shown))])
    guard ColumnWidth.of(link) > columns - 2 else { return [row] }
    let way = overlay.acts.contains(.print) ? "print" : "shown"
    let arguments = ["print": words.text("relationship/link-long.\(way)")]
    return [row] + text(words.text("relationship/link-long", arguments), role: .dim)
  }

  private func pageRows(_ key: String) -> [BodyRow] {
    words.text(key).split(separator: "\n", omittingEmptySubsequences: false).flatMap { text(String($0)) } + [BodyRow()]
  }

  /// What becomes of the data that a visitor hands in.
  private var privacyRows: [BodyRow] {
    guard let privacy = PrivacyNotice(writer) else { return [] }
    return text(words.text("kiosk/privacy.title"), role: .accent)
      + privacy.paragraphs.flatMap { text($0, indent: 3) } + [BodyRow()]
  }

  // MARK: - A field

  /// What the field asks, where the customer finds it, an example; then what is checked of it.
  private func fieldRows(_ field: Field) -> [BodyRow] {
    let label = words.name(of: field, session?.outline.names ?? CountryNames(country: ""))
    var rows = text(label, role: .accent)
    for key in ["what/\(field.rawValue)", "where/\(field.rawValue)"] where words.has(key) {
      rows += text(words.text(key), indent: 3)
    }
    let help = session.map { FieldHelp(field, $0) }
    if let example = help?.example { rows += text(words.text("help/example", ["passes": example]), indent: 3) }
    if let note = words.hint(of: field, answer: session?.answers[field] ?? ""), field == .qualification {
      rows += text(note, indent: 3)
    }
    rows.append(BodyRow())
    // What is checked is written in the programme's words, which a visitor does not know.
    guard let help, session?.isVisitor == false, !help.rules.isEmpty else { return rows }
    rows += text(words.text("help/rules"), role: .accent)
    for rule in help.rules {
      let here = "here/\(rule.id)"
      rows += text(words.text(words.has(here) ? here : "meaning/\(rule.id)"), indent: 3)
      if let breaks = rule.breaks { rows += text(words.text("help/not", ["breaks": breaks]), indent: 5, role: .dim) }
    }
    return rows + [BodyRow()]
  }

  // MARK: - Keys

  /// Commands that edit a text, which no row of keys has room for.
  private static let editing: [Command] = [
    .home, .end, .wordLeft, .wordRight, .deleteBackward, .deleteForward, .deleteToEnd, .deleteToStart, .deleteWord,
  ]

  /// The keys of the thing in focus: those of its row of keys, and those that go on and edit.
  private func keyRows(of field: Field?) -> [BodyRow] {
    var rows = text(words.text("help/keys"), role: .accent)
    for hint in hints {
      rows += keyRow(writer.name(of: hint.name) + twin(of: hint.name), words.text(hint.meaning, hint.arguments))
    }
    let named = hints.compactMap { hint -> Command? in
      if case .command(let command) = hint.name { command } else { nil }
    }
    for command in others(of: field) where !named.contains(command) {
      guard let binding = KeyBindings.all.first(where: { $0.command == command }) else { continue }
      rows += keyRow(
        writer.name(of: binding.key) + twin(of: .command(command)), words.text("command/\(command)"))
    }
    return rows + [BodyRow()]
  }

  /// What the row of keys leaves out.
  private func others(of field: Field?) -> [Command] {
    guard let field else { return [.next, .previous, .redraw] }
    let edited = field.definition.control.isText ? Self.editing : []
    // At a kiosk no answer of an earlier customer is copied.
    let same = session?.kiosk == nil && field.definition.reuse == .fromLastCustomer ? [Command.sameAsLast] : []
    return [.next, .previous] + same + edited + [.redraw]
  }

  private func keyRow(_ name: String, _ meaning: String) -> [BodyRow] {
    TextWrap.lines(meaning, columns: columns - 27).enumerated().map { place, line in
      BodyRow((place == 0 ? [Piece(3, name)] : []) + [Piece(26, line)])
    }
  }

  /// ` or Ctrl-G`, where a key has a twin.
  private func twin(of name: KeyHint.Name) -> String {
    guard case .command(let command) = name,
      let binding = KeyBindings.all.first(where: { $0.command == command }), let twin = binding.twin,
      writer.hasFunctionKeys
    else { return "" }
    return words.text("help/or", ["key": writer.name(of: twin)])
  }

  private func recordRows(_ entries: [ReviewEntry]) -> [BodyRow] {
    var rows: [BodyRow] = []
    for section in ReviewSection.allCases {
      rows += text(words.text("page/\(section.page.name)"), role: .accent)
      let part = entries.filter { $0.section == section }
      if part.isEmpty { rows += text(words.text("review/no-subscriptions"), indent: 3) }
      rows += part.flatMap { EntryRows($0, columns: columns).rows.map { BodyRow($0) } }
      rows.append(BodyRow())
    }
    return rows
  }

  /// When the record was saved, corrected and linked to its tenant, and by whom.
  private func stampRows(
    _ saved: LocalMoment?, _ by: String, _ corrected: TextOverlay.Correction?, _ tenant: LinkedTenant?
  ) -> [BodyRow] {
    var facts: [(key: String, value: String)] = []
    if let saved { facts.append(("receipt/saved", stamp(saved, by))) }
    if let corrected { facts.append(("correction/saved", stamp(corrected.at, corrected.by))) }
    if let tenant { facts += [("link/tenant", tenant.id), ("link/noted", stamp(tenant.at, tenant.by))] }
    return facts.flatMap { fact in writer.fact(words.text(fact.key), fact.value).map { BodyRow($0) } }
  }

  private func stamp(_ moment: LocalMoment, _ login: String) -> String {
    words.text(
      "receipt/saved-at", ["date": words.longDate(moment.date), "time": moment.clock, "operator": login])
  }
}
