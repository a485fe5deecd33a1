import Messages
import Records
import Rules
import Text
import Wizard

/// What stands beside the Account details page in a wide window: the field in focus, and how each section stands.
///
/// It is drawn from the states of the answers, not from their texts, so that a key that only types leaves it as it is.
struct AccountPane {
  private let writer: ScreenWriter
  private let view: AccountView
  private let place: PanePlace

  init(_ writer: ScreenWriter, _ view: AccountView) {
    self.writer = writer
    self.view = view
    place = PanePlace(writer)
  }

  private var words: Messages { writer.words }
  private var session: Session { view.session }

  var rows: [Row] { fieldRows + sectionRows }

  private func text(_ text: String, _ role: Role) -> [Row] { place.text(text, role) }

  // MARK: - The field in focus

  private var fieldRows: [Row] {
    guard case .field(let field) = view.place.focus else { return [] }
    var rows = text(words.label(of: field, session.outline.names), .accent) + [Row()]
    for (key, role) in [("more/\(field.rawValue)", Role.plain), ("hint/\(field.rawValue)", .dim)] where words.has(key) {
      rows += text(words.text(key), role) + [Row()]
    }
    if let example = session.example(of: field) {
      rows += text(words.text("pane/example"), .dim) + text(example, .strong) + [Row()]
    }
    if let limit = field.definition.maximumLength, field.definition.control.isText {
      rows += text(words.text("pane/limit", ["count": String(limit)]), .dim) + [Row()]
    }
    return rows + [Row()]
  }

  // MARK: - The page

  /// How the answers of a section stand.
  private struct Standing {
    var title: String
    var fix = 0
    var check = 0
    var open = 0
  }

  private var standings: [Standing] {
    var standings: [Standing] = []
    for item in session.outline.items {
      if case .heading(let key) = item { standings.append(Standing(title: words.text(key))) }
      guard !standings.isEmpty else { continue }
      for case .field(let field) in item.focuses { count(field, in: &standings[standings.count - 1]) }
    }
    return standings
  }

  private func count(_ field: Field, in standing: inout Standing) {
    switch session[status: field].phase {
    case .fix: standing.fix += 1
    case .check: standing.check += 1
    case .untouched, .editing:
      // Resellers are added where there are any.
      let canStayEmpty = session.outline.optional.contains(field) || field.definition.control == .adder
      standing.open += canStayEmpty ? 0 : 1
    case .ok: break
    }
  }

  private var sectionRows: [Row] {
    let standings = standings
    var rows = text(words.text("pane/page"), .accent) + [Row()]
    rows += standings.map(row)
    let open = standings.reduce(0) { $0 + $1.open + $1.fix }
    rows += [Row()] + text(open == 0 ? words.text("pane/none-open") : words.text("pane/open", count: open), .dim)
    return rows
  }

  private func row(_ standing: Standing) -> Row {
    var pieces: [Piece] = []
    var (count, role): (String, Role) = ("", .dim)
    if standing.fix > 0 {
      pieces.append(Piece(place.column, "!", .fix))
      (count, role) = (words.text("pane/fix", ["count": String(standing.fix)]), .fix)
    } else if standing.check > 0 {
      pieces.append(Piece(place.column, "?", .check))
      (count, role) = (words.text("pane/check", ["count": String(standing.check)]), .check)
    } else if standing.open > 0 {
      count = words.text("pane/to-answer", ["count": String(standing.open)])
    } else {
      (count, role) = (words.text("state/ok"), .ok)
    }
    let room = place.end - ColumnWidth.of(count) - place.column - 3
    pieces.append(Piece(place.column + 2, ColumnWidth.cut(standing.title, to: room)))
    pieces.append(Piece(place.end - ColumnWidth.of(count), count, role))
    return Row(pieces)
  }
}
