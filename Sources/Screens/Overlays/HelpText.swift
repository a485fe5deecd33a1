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

  init(_ writer: ScreenWriter, _ session: Session?) {
    self.writer = writer
    self.session = session
  }

  private var words: Messages { writer.words }
  private var columns: Int { writer.size.columns }

  func title(_ subject: TextOverlay.Subject) -> String {
    if case .record(let title, _, _, _) = subject { return words.text("help/record", ["reference": title]) }
    if case .invitation(let number, _) = subject { return words.text("help/invitation", ["number": String(number)]) }
    return words.text("help/title")
  }

  func rows(_ overlay: TextOverlay) -> [BodyRow] {
    switch overlay.subject {
    case .field(let field): fieldRows(field) + pageRows("page-help/account") + keyRows
    case .page(let page): pageRows("page-help/\(page.name)") + (page == .submit ? privacyRows : []) + keyRows
    case .kiosk: pageRows("page-help/kiosk") + privacyRows + keyRows
    case .kioskCode: pageRows("page-help/kiosk-code") + keyRows
    case .customers: pageRows("page-help/customers") + keyRows
    case .relationship: pageRows("page-help/relationship") + keyRows
    case .invitation(_, let invitation):
      invitation.split(separator: "\n", omittingEmptySubsequences: false).flatMap {
        $0.isLink ? linkRows(String($0), overlay) : text(String($0))
      }
    case .record(_, let entries, let saved, let by): recordRows(entries, saved, by)
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
    return [row] + text(words.text("relationship/link-long", arguments), role: .hint)
  }

  private func pageRows(_ key: String) -> [BodyRow] {
    words.text(key).split(separator: "\n", omittingEmptySubsequences: false).flatMap { text(String($0)) } + [BodyRow()]
  }

  /// What becomes of the data that a visitor hands in.
  private var privacyRows: [BodyRow] {
    guard let privacy = PrivacyNotice(writer) else { return [] }
    return text(words.text("kiosk/privacy.title"), role: .heading)
      + privacy.paragraphs.flatMap { text($0, indent: 3) } + [BodyRow()]
  }

  /// The field's hint, and what each rule of it wants, with an example.
  private func fieldRows(_ field: Field) -> [BodyRow] {
    let label = words.label(of: field, session?.outline.names ?? CountryNames(country: ""))
    var rows = text(label, role: .heading)
    for key in ["hint/\(field.rawValue)", "more/\(field.rawValue)"] where words.has(key) {
      rows += text(words.text(key), indent: 3)
    }
    rows.append(BodyRow())
    // The spelling of values in files does not concern a person who fills in a form.
    let definition = field.definition
    let rules = (session.map { definition.facts(in: $0.context) } ?? definition.facts(in: "")).filter {
      !$0.id.rawValue.hasPrefix("record/")
    }
    let hasExamples = field.definition.control.isText
    // What is checked is written in the programme's words, which a visitor does not know.
    if session?.isVisitor == true { return rows + visitorRows(field) }
    guard !rules.isEmpty else { return rows }
    rows += text(words.text("help/rules"), role: .heading)
    // Many rules share one example; it is read once.
    var shown = ""
    for rule in rules {
      rows += text(words.text("meaning/\(rule.id)"), indent: 3)
      // What holds for every text has an example of none in particular.
      guard hasExamples, !rule.id.rawValue.hasPrefix("text/") else { continue }
      let example = rule.example
      if !example.passes.isEmpty, example.passes != shown {
        shown = example.passes
        rows += text(words.text("help/example", ["passes": example.passes]), indent: 5, role: .hint)
      }
      // A text that is only too long says nothing at a glance.
      if !example.breaks.isEmpty, example.breaks.utf8.count <= 40 {
        rows += text(words.text("help/not", ["breaks": example.breaks]), indent: 5, role: .hint)
      }
    }
    return rows + [BodyRow()]
  }

  /// An example of what people write here, for a visitor.
  private func visitorRows(_ field: Field) -> [BodyRow] {
    guard let example = session?.example(of: field) else { return [] }
    return text(words.text("help/example", ["passes": example]), indent: 3, role: .hint) + [BodyRow()]
  }

  /// All keys, made from the table of keys.
  private var keyRows: [BodyRow] {
    var rows = text(words.text("help/keys"), role: .heading)
    for binding in KeyBindings.all where binding.command != .inert && isThere(binding.command) {
      let key = writer.name(of: binding.key)
      let twin = binding.twin.map { words.text("help/or", ["key": writer.name(of: $0)]) } ?? ""
      for (place, line) in TextWrap.lines(words.text("command/\(binding.command)"), columns: columns - 27).enumerated()
      {
        rows.append(BodyRow((place == 0 ? [Piece(3, key + twin)] : []) + [Piece(26, line)]))
      }
    }
    rows.append(BodyRow([Piece(3, words.text("key/space")), Piece(26, words.text("command/space"))]))
    return rows
  }

  /// At a kiosk no answer of an earlier customer is copied.
  private func isThere(_ command: Command) -> Bool { command != .sameAsLast || words.audience == .agent }

  private func recordRows(_ entries: [ReviewEntry], _ saved: LocalMoment?, _ by: String) -> [BodyRow] {
    var rows: [BodyRow] = []
    for section in ReviewSection.allCases {
      rows += text(words.text("page/\(section.page.name)"), role: .heading)
      let part = entries.filter { $0.section == section }
      if part.isEmpty { rows += text(words.text("review/no-subscriptions"), indent: 3) }
      rows += part.flatMap { EntryRows($0, words: words, columns: columns).rows.map { BodyRow($0) } }
      rows.append(BodyRow())
    }
    if let saved {
      let arguments = ["date": words.longDate(saved.date), "time": saved.clock, "operator": by]
      rows += writer.fact(words.text("receipt/saved"), words.text("receipt/saved-at", arguments)).map {
        BodyRow($0)
      }
    }
    return rows
  }
}
