import Messages
import Reference
import Records
import Rules
import Text
import Wizard

/// The Customers page.
struct CustomersScreen {
  let writer: ScreenWriter
  let customers: CustomersState
  let state: FrontdeskState

  init(_ writer: ScreenWriter, _ customers: CustomersState, _ state: FrontdeskState) {
    self.writer = writer
    self.customers = customers
    self.state = state
  }

  private var words: Messages { writer.words }
  private var columns: Int { writer.columns }
  private var savedColumn: Int { columns - 17 }
  /// A narrow window leaves its room to the names.
  private var hasCountry: Bool { columns >= 72 }
  private var nameEnd: Int { hasCountry ? columns - 33 : savedColumn }

  func fill(_ frame: inout PageFrame) {
    fillTop(&frame)
    frame.body = rows
    if state.setting.isDemonstration {
      frame.bottom = TextWrap.lines(words.text("customers/demonstration"), columns: columns - 5).map {
        Row([Piece(3, $0, .check)])
      }
    }
    frame.buttons = writer.buttons(
      customers.buttons.map {
        let key = $0 == .addCustomer ? "button/add-customer" : "button/request-relationship"
        return (words.text(key), customers.focus == $0)
      })
    frame.moreBelow = { words.text("more-below-rows", count: $0) }
    frame.moreBelowShort = { words.text("more-rows", count: $0) }
    frame.message = message
  }

  private func fillTop(_ frame: inout PageFrame) {
    let isFocused = customers.focus == .search
    let label = words.text("customers/find")
    let start = 2 + ColumnWidth.of(label)
    let count = count
    let width = max(12, min(30, columns - start - ColumnWidth.of(count) - 6))
    let cell = Cell(
      customers.search.text, at: start, width: width, caret: isFocused ? customers.search.caret : nil,
      Cell.State(isFocused: isFocused), writer.look)
    var pieces = [Piece(1, label, isFocused ? .strong : .plain)] + cell.pieces
    if !count.isEmpty { pieces.append(Piece(columns - 2 - ColumnWidth.of(count), count)) }
    frame.top = [
      Row(pieces), Row(),
      Row(
        [
          Piece(3, words.text("customers/reference"), .accent), Piece(19, words.text("customers/name"), .accent),
          Piece(savedColumn, words.text("customers/saved"), .accent),
        ] + (hasCountry ? [Piece(nameEnd, words.text("customers/country"), .accent)] : [])),
    ]
    if isFocused { frame.topCaret = ScreenPoint(row: 0, column: cell.caret) }
  }

  /// How many wait and how many there are, or how many the search finds; empty before the store has answered.
  private var count: String {
    guard customers.isLoaded else { return "" }
    let isCounted = customers.page.found <= CustomersPage.mostCounted
    let found =
      isCounted
      ? String(customers.page.found)
      : words.text("customers/found.most", ["count": String(CustomersPage.mostCounted)])
    let count =
      customers.search.isEmpty
      ? words.text("customers/count", count: customers.page.total)
      : words.text("customers/found", count: customers.page.total, ["found": found])
    let waiting = customers.page.waiting
    return waiting == 0 ? count : words.text("customers/waiting", count: waiting) + ", " + count
  }

  private var rows: [BodyRow] {
    guard customers.isLoaded else { return [BodyRow([Piece(3, words.text("customers/loading"), .dim)])] }
    guard !customers.page.rows.isEmpty else {
      let none = customers.canAdd ? "customers/none" : "customers/none.viewer"
      let key = customers.search.isEmpty ? none : "customers/no-match"
      return TextWrap.lines(words.text(key), columns: columns - 5).map { BodyRow([Piece(3, $0, .dim)]) }
    }
    // Rows that cannot be seen now only take their place.
    let near = [customers.scroll, focusedRow ?? customers.scroll]
    var rows: [BodyRow] = []
    for index in customers.page.rows.indices {
      if let heading = heading(above: index) { rows.append(heading) }
      rows.append(
        near.contains { abs($0 - index) <= writer.size.rows } ? row(index) : BodyRow([], questions: 1))
    }
    return rows
  }

  /// What stands above the first row of its kind, where there are applications besides.
  private func heading(above index: Int) -> BodyRow? {
    let all = customers.page.rows
    guard let first = all.first, first.kind.section == "waiting",
      index == 0 || all[index - 1].kind.section != all[index].kind.section
    else { return nil }
    return BodyRow([Piece(3, words.text("customers/section.\(all[index].kind.section)"), .accent)])
  }

  private var focusedRow: Int? { if case .row(let index) = customers.focus { index } else { nil } }

  private func row(_ index: Int) -> BodyRow {
    let customer = customers.page.rows[index]
    let isFocused = customers.focus == .row(index)
    let title =
      switch customer.kind {
      case .record(let reference): reference
      case .draft(let code, _): words.text("customers/draft", ["code": ResumeCode.shown(code)])
      case .application(let reference, _, _): reference
      }
    let name = customer.name.isEmpty ? words.text("customers/no-name") : ColumnWidth.drawable(customer.name)
    let country = Countries.name(of: customer.country, state.setting.language)
    let pieces =
      [
        Piece(3, title), Piece(19, ColumnWidth.cut(name, to: nameEnd - 21), isFocused ? .strong : .plain),
        Piece(savedColumn, when(customer)),
      ] + (hasCountry ? [Piece(nameEnd, ColumnWidth.cut(country, to: 14))] : [])
    return BodyRow(
      pieces + (isFocused ? [Piece(1, writer.look.symbols.focus, .accent)] : []), isFocused: isFocused,
      caret: isFocused ? 3 : nil,
      questions: 1)
  }

  /// When it was saved; of an application, since when it waits or with whom it is.
  private func when(_ customer: CustomerRow) -> String {
    guard case .application(_, _, let holder) = customer.kind else { return saved(customer.saved) }
    let text =
      holder.isEmpty
      ? words.text("customers/since", ["time": since(customer.saved)])
      : words.text("customers/with", ["operator": ColumnWidth.drawable(holder)])
    return ColumnWidth.cut(text, to: columns - savedColumn - 1)
  }

  /// `10:14`, or the day where that is not today.
  private func since(_ moment: LocalMoment) -> String {
    moment.date == customers.page.today ? moment.clock : saved(moment)
  }

  /// `today 13:58`, `3 November`, or with the year when it is another.
  private func saved(_ moment: LocalMoment) -> String {
    guard let today = customers.page.today else { return moment.date.description }
    if moment.date == today { return words.text("customers/today", ["time": moment.clock]) }
    if moment.date.year == today.year { return "\(moment.date.day) \(words.text("month/\(moment.date.month)"))" }
    return moment.date.description
  }

  /// The application that the draft in focus finishes.
  private var application: String { customers.focusedRow?.application ?? "" }

  private var message: String {
    switch customers.focusedRow?.kind {
    case .record(let reference): words.text("customers/record-message", ["reference": reference])
    case .application(_, let missing, let holder):
      holder.isEmpty
        ? words.text(
          "customers/application-message", count: missing,
          ["time": customers.focusedRow.map { saved($0.saved) } ?? ""])
        : words.text("customers/application-held", ["operator": ColumnWidth.drawable(holder)])
    case .draft(let code, let page):
      words.text(
        application.isEmpty ? "customers/draft-message" : "customers/draft-message.application",
        [
          "code": code, "reference": application, "step": String(page + 1), "steps": String(Page.stepCount),
          "page": words.text("page/\((Page(rawValue: page) ?? .accountDetails).name)"),
        ])
    case nil:
      if customers.focus == .addCustomer {
        words.text("customers/add-message")
      } else if customers.focus == .requestRelationship {
        words.text("customers/request-message")
      } else {
        words.text(customers.canAdd ? "customers/find-message" : "customers/find-message.viewer")
      }
    }
  }
}

extension CustomerRow.Kind {
  /// The end of the key of the heading above rows of its kind.
  fileprivate var section: String {
    switch self {
    case .application: "waiting"
    case .draft: "drafts"
    case .record: "records"
    }
  }
}
