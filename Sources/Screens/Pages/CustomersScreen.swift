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
  private var places: Places { Places(columns) }

  func fill(_ frame: inout PageFrame) {
    fillTop(&frame)
    frame.body = erasures + rows
    // What the list was found by stands out in it, not what was typed since.
    let typed = Folding.words(customers.page.query)
    writer.memory.enter(
      ListSurroundings(
        size: writer.size, look: writer.look, language: words.language, typed: typed, today: customers.page.today))
    frame.listedRow = { place, margin in row(place, typed, margin) }
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
    frame.moreBelow = { more($0, "more-below-rows", uncounted: "customers/more-below") }
    frame.moreBelowShort = { more($0, "more-rows", uncounted: "customers/more") }
    frame.message = message
  }

  /// How many rows there are out of sight, those among them that the store has not been asked for. How many of these a
  /// search finds is not known.
  private func more(_ rows: Int, _ key: String, uncounted: String) -> String {
    let page = customers.page
    if !page.isCounted { return words.text(uncounted) }
    return counted(key, rows + (page.isCut ? page.all - page.rows.count : 0))
  }

  private func counted(_ key: String, _ number: Int) -> String {
    words.text(key, count: number, ["count": words.language.grouped(number)])
  }

  private func fillTop(_ frame: inout PageFrame) {
    let isFocused = customers.focus == .search
    let label = words.text("customers/find")
    let start = 4 + ColumnWidth.of(label)
    let count = count(upTo: places.end - start - 16)
    let width = max(12, min(30, places.end - start - ColumnWidth.of(count) - 4))
    let cell = Cell(
      customers.search.text, at: start, width: width, caret: isFocused ? customers.search.caret : nil,
      Cell.State(isFocused: isFocused), writer.look)
    var pieces = writer.mark(.untouched, isFocused: isFocused) + [Piece(3, label, isFocused ? .strong : .plain)]
    pieces += cell.pieces
    if !count.isEmpty { pieces.append(Piece(places.end - ColumnWidth.of(count), count, .dim)) }
    frame.top = [Row(pieces), Row()]
    if isFocused { frame.topCaret = ScreenPoint(row: 0, column: cell.caret) }
  }

  /// How many of each kind are listed, or how many of all of them the search finds; empty before the store has answered.
  ///
  /// What has no room is left out from its end.
  private func count(upTo columns: Int) -> String {
    guard customers.isLoaded else { return "" }
    let page = customers.page
    guard customers.search.isEmpty else { return found }
    let counts = [
      ("customers/waiting", page.waiting), ("customers/drafts", page.drafts), ("customers/count", page.total),
      ("customers/requests", page.requests),
    ]
    var parts = counts.filter { $0.1 > 0 || $0.0 == "customers/count" }.map { counted($0.0, $0.1) }
    while parts.count > 1, ColumnWidth.of(parts.joined(separator: ", ")) > columns { parts.removeLast() }
    return parts.joined(separator: ", ")
  }

  private var found: String {
    let page = customers.page
    let found = words.language.grouped(page.isCounted ? page.found : page.found - 1)
    let most = words.text("customers/found.most", ["count": found])
    return words.text(
      "customers/found", ["found": page.isCounted ? found : most, "all": words.language.grouped(page.all)])
  }

  /// What other hosts ask to be erased, and how that is done.
  private var erasures: [BodyRow] {
    let asked = customers.page.erasures
    guard let first = asked.first else { return [] }
    let shown = asked.prefix(writer.isLow ? 1 : Self.mostErasures)
    var lines = shown.map {
      words.text(
        "elsewhere/erase",
        ["site": $0.site, "reference": $0.reference, "age": words.age(ofSeconds: $0.secondsAgo)])
    }
    if asked.count > shown.count { lines.append(words.text("elsewhere/erase-more", count: asked.count - shown.count)) }
    lines.append(words.text("elsewhere/erase-how", ["reference": first.reference]))
    let pieces = lines.flatMap { TextWrap.lines($0, columns: columns - 5) }.map { Piece(3, $0, .check) }
    return pieces.map { BodyRow([$0]) } + (writer.isLow ? [] : [BodyRow()])
  }

  private static let mostErasures = 3

  private var rows: [BodyRow] {
    guard customers.isLoaded else { return [BodyRow([Piece(3, words.text("customers/loading"), .dim)])] }
    guard !customers.page.rows.isEmpty else {
      let none = customers.canAdd ? "customers/none" : "customers/none.viewer"
      let key = customers.search.isEmpty ? none : "customers/no-match"
      return TextWrap.lines(words.text(key), columns: columns - 5).map { BodyRow([Piece(3, $0, .dim)]) }
    }
    var rows: [BodyRow] = []
    rows.reserveCapacity(customers.page.rows.count + Self.headingRows)
    for index in customers.page.rows.indices {
      if let heading = heading(above: index) {
        rows += rows.isEmpty || writer.isLow ? [heading] : [BodyRow(), heading]
      }
      let isFocused = customers.focus == .row(index)
      rows.append(BodyRow(listed: index, isFocused: isFocused, caret: isFocused ? 3 : nil))
    }
    return rows
  }

  /// Rows of the headings, and above them.
  private static let headingRows = 7

  /// What stands above the first row of its kind.
  private func heading(above index: Int) -> BodyRow? {
    let all = customers.page.rows
    guard index == 0 || all[index - 1].kind.section != all[index].kind.section else { return nil }
    return BodyRow(writer.heading(words.text("customers/section.\(all[index].kind.section)")))
  }

  /// What a row has at most, but for one with many words that were searched for.
  private static let mostPieces = 10

  /// The row of a customer, as it was made before where it shows the same.
  private func row(_ place: Int, _ typed: [String], _ margin: [Piece]) -> Row {
    let customer = customers.page.rows[place]
    let isFocused = customers.focus == .row(place)
    return writer.memory.row(of: customer, at: place, isFocused: isFocused, margin) {
      row(customer, isFocused, typed, margin)
    }
  }

  private func row(_ customer: CustomerRow, _ isFocused: Bool, _ typed: [String], _ margin: [Piece]) -> Row {
    let title =
      switch customer.kind {
      case .record(let reference), .application(let reference, _, _): reference
      case .draft(let code, _): ResumeCode.shown(code)
      case .request(let number): words.text("customers/request", ["number": String(number)])
      }
    let name = customer.name.isEmpty ? words.text("customers/no-name") : ColumnWidth.drawable(customer.name)
    let saved = day(customer.saved)
    var pieces: [Piece] = []
    pieces.reserveCapacity(Self.mostPieces)
    pieces.append(Piece(places.end - ColumnWidth.of(saved), saved, .dim))
    writer.addMatched(ColumnWidth.cut(title, to: 15), by: typed, at: 3, to: &pieces)
    let shown = ColumnWidth.cut(name, to: places.nameWidth)
    writer.addMatched(shown, by: typed, at: places.name, isFocused ? .strong : .plain, to: &pieces)
    if let place = places.place {
      writer.addMatched(
        ColumnWidth.cut(detail(customer), to: places.placeWidth), by: typed, at: place, .dim, to: &pieces)
    }
    pieces += writer.mark(.untouched, isFocused: isFocused)
    if isFocused { pieces = Row.bar(pieces, 0..<places.end) }
    pieces += margin
    return Row(pieces)
  }

  /// Where the customer is; of a draft how far it has come, and of an application with whom it is.
  private func detail(_ customer: CustomerRow) -> String {
    let country = Countries.name(of: customer.country, state.setting.language)
    let city = ColumnWidth.drawable(customer.city)
    let place = city.isEmpty || country.isEmpty ? city + country : city + ", " + country
    switch customer.kind {
    case .record, .request: return place
    case .application(_, _, let holder):
      return holder.isEmpty ? place : words.text("customers/with", ["operator": ColumnWidth.drawable(holder)])
    case .draft(_, let page):
      if !customer.corrects.isEmpty { return words.text("correction/row", ["reference": customer.corrects]) }
      return words.text("customers/step", ["step": String(page + 1), "steps": String(Page.stepCount)])
    }
  }

  /// `13:58`, `yesterday`, `19 Nov`, or with the year where that is another one.
  private func day(_ moment: LocalMoment) -> String {
    guard let today = customers.page.today else { return moment.date.description }
    if moment.date == today { return moment.clock }
    if moment.date.adding(days: 1) == today { return words.text("customers/yesterday") }
    let day = "\(moment.date.day) \(words.text("month-short/\(moment.date.month)"))"
    return moment.date.year == today.year ? day : "\(day) \(moment.date.year)"
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

  /// The record that the draft in focus corrects.
  private var corrects: String { customers.focusedRow?.corrects ?? "" }

  private var message: String {
    switch customers.focusedRow?.kind {
    case .record(let reference): words.text("customers/record-message", ["reference": reference])
    case .application(_, let missing, let holder):
      holder.isEmpty
        ? words.text(
          "customers/application-message", count: missing,
          ["time": customers.focusedRow.map { saved($0.saved) } ?? ""])
        : words.text("customers/application-held", ["operator": ColumnWidth.drawable(holder)])
    case .draft(let code, _) where !corrects.isEmpty:
      words.text("correction/row-message", ["code": code, "reference": corrects])
    case .draft(let code, let page):
      words.text(
        application.isEmpty ? "customers/draft-message" : "customers/draft-message.application",
        [
          "code": code, "reference": application, "step": String(page + 1), "steps": String(Page.stepCount),
          "page": words.text("page/\((Page(rawValue: page) ?? .accountDetails).name)"),
        ])
    case .request(let number): words.text("customers/request-row-message", ["number": String(number)])
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
    case .request: "requests"
    }
  }
}

/// Where the parts of a row stand; what is wider than a hundred columns stays empty.
private struct Places {
  let name = 19
  let nameWidth: Int
  /// `nil` in a narrow window, which leaves its room to the names.
  let place: Int?
  let placeWidth: Int
  /// The column behind the dates.
  let end: Int

  /// Columns of a date, and one before it.
  private static let dateWidth = 12

  init(_ columns: Int) {
    let width = min(columns, 100)
    end = width - 1
    guard width >= 72 else {
      nameWidth = end - Self.dateWidth - name
      (place, placeWidth) = (nil, 0)
      return
    }
    let start = 45 + (width - 80) / 2
    nameWidth = start - 1 - name
    placeWidth = end - Self.dateWidth - start
    place = start
  }
}
