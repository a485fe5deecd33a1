import Messages
import Records
import Rules
import Text
import Wizard

/// What was drawn last, so that a key draws anew only what it changed. The picture is the same without it.
public final class DrawingMemory {
  private var surroundings: Surroundings?
  /// In the order in which the page asks for them, which is nearly always the same.
  private var rows: [(item: AccountItem, key: RowKey, rows: [BodyRow])] = []
  private var nextRow = 0
  private var listSurroundings: ListSurroundings?
  /// The rows of the Customers page that were seen, by their place in its list.
  private var listRows: [Int: (customer: CustomerRow, isFocused: Bool, margin: [Piece], row: Row)] = [:]
  private var keyRow: (hints: [KeyHint], surroundings: Surroundings, texts: [KeyText])?

  private var labels = [String?](repeating: nil, count: Field.allCases.count)
  private var hints = [String??](repeating: nil, count: Field.allCases.count)
  /// What `picture` was drawn from, where text of the Account details page was in focus.
  private var scene: (view: AccountView, item: AccountItem)?
  private var picture = Picture(canvas: Canvas(size: ScreenSize(rows: 0, columns: 0)), scroll: 0)

  /// A memory of no picture.
  public init() {}

  /// The label of a field, looked up once.
  func label(of field: Field, _ make: () -> String) -> String {
    if let known = labels[field.ordinal] { return known }
    let made = make()
    labels[field.ordinal] = made
    return made
  }

  /// The hint of a field, looked up once; `nil` where it has none.
  func hint(of field: Field, _ make: () -> String?) -> String? {
    if let known = hints[field.ordinal] { return known }
    let made = make()
    hints[field.ordinal] = .some(made)
    return made
  }

  /// The last picture with the rows of the field in focus made anew; `nil` where more than its text has changed.
  func retyped(_ view: AccountView, by writer: ScreenWriter) -> Picture? {
    guard let scene, view.isRetyped(scene.view), let place = picture.focusedRows else { return nil }
    let rows = AccountScreen(writer, view).rows(scene.item)
    guard rows.count == place.count else { return nil }
    for (index, row) in zip(place, rows) {
      picture.canvas.rows[index] = row.row
      if picture.margins.indices.contains(index) { picture.canvas.rows[index].pieces += picture.margins[index] }
      if let caret = row.caret { picture.canvas.cursor = ScreenPoint(row: index, column: caret) }
    }
    picture.changedRows = place
    return picture
  }

  /// Keeps a picture of the Account details page, to be changed where a key only types.
  func remember(_ picture: Picture, of view: AccountView) {
    scene = view.session.outline.items.first { $0.holds(view.place.focus) }.map { (view, $0) }
    self.picture = picture
  }

  /// Another page is drawn: the wizard's picture is not the last one any more.
  func forgetPicture() { scene = nil }

  /// The rows of an item of the Account details page, made anew where what it shows has changed.
  func rows(of item: AccountItem, showing key: RowKey, _ make: () -> [BodyRow]) -> [BodyRow] {
    var place = rows.indices.contains(nextRow) && rows[nextRow].item == item ? nextRow : -1
    if place < 0 { place = rows.firstIndex { $0.item == item } ?? -1 }
    nextRow = place + 1
    if place >= 0, rows[place].key == key { return rows[place].rows }
    let made = make()
    if place >= 0 {
      rows[place] = (item, key, made)
    } else {
      rows.append((item, key, made))
    }
    return made
  }

  /// The row of a customer in the list, made anew where it shows something else than before.
  func row(of customer: CustomerRow, at place: Int, isFocused: Bool, _ margin: [Piece], _ make: () -> Row) -> Row {
    if let known = listRows[place], known.isFocused == isFocused, known.margin == margin, known.customer == customer {
      return known.row
    }
    let row = make()
    listRows[place] = (customer, isFocused, margin, row)
    return row
  }

  /// The row of keys, made anew where other keys work.
  func keyRow(_ hints: [KeyHint], _ make: () -> [KeyText]) -> [KeyText] {
    if let keyRow, keyRow.hints == hints, keyRow.surroundings == surroundings { return keyRow.texts }
    let made = make()
    if let surroundings { keyRow = (hints, surroundings, made) }
    return made
  }

  /// Forgets the rows of the list where what all of them depend on has changed.
  func enter(_ surroundings: ListSurroundings) {
    guard listSurroundings != surroundings else { return }
    listSurroundings = surroundings
    listRows.removeAll(keepingCapacity: true)
  }

  /// Forgets everything where what all rows depend on has changed.
  func enter(_ surroundings: Surroundings) {
    guard self.surroundings != surroundings else { return }
    self.surroundings = surroundings
    rows = []
    labels = Array(repeating: nil, count: Field.allCases.count)
    hints = Array(repeating: nil, count: Field.allCases.count)
    keyRow = nil
    scene = nil
  }
}

/// What every row of the list of customers depends on.
struct ListSurroundings: Equatable {
  let size: ScreenSize
  let look: Look
  let language: Language
  /// The letters that stand out, as folded words.
  let typed: [String]
  let today: CalendarDate?
}

/// What every row depends on.
struct Surroundings: Equatable {
  let size: ScreenSize
  let look: Look
  let language: Language
  let hasFunctionKeys: Bool
  let areListsLoaded: Bool
  /// What is asked, and of which country's customer.
  let outline: AccountOutline
}

/// What a row of the Account details page shows besides: one field, or the two that share a row.
struct RowKey: Equatable {
  var first = FieldKey()
  var second = FieldKey()
}

/// What is shown of one field.
struct FieldKey: Equatable {
  var text = ""
  var status = FieldStatus()
  /// The caret where the field is in focus, otherwise -1.
  var caret = -1
  /// The option under the caret.
  var option: Int?
  var finding: Finding?
  /// What can be put into it.
  var offered: String?
  /// Whether its answer cannot be changed.
  var isKept = false
}

extension AccountScreen {
  /// What the rows of an item show.
  func key(of item: AccountItem) -> RowKey {
    switch item {
    case .blank, .words, .heading: RowKey()
    case .sameAsContact:
      RowKey(
        first: FieldKey(
          caret: view.place.focus == .button(.sameAsContact) ? 0 : -1, finding: session.lineFinding))
    case .field(let field): RowKey(first: key(of: field))
    case .pair(let first, let second): RowKey(first: key(of: first), second: key(of: second))
    case .additionalReseller(let index):
      RowKey(
        first: FieldKey(
          text: session.answers.additionalResellers[index],
          caret: view.place.focus == .additionalReseller(index) ? 0 : -1,
          finding: session.elementFindings[.additionalReseller(index)]))
    }
  }

  private func key(of field: Field) -> FieldKey {
    FieldKey(
      text: session.answers[field], status: session[status: field],
      caret: view.place.focus == .field(field) ? view.place.editor.caret : -1,
      option: view.place.focus == .field(field) ? view.place.option : nil,
      offered: session.offered.isEmpty ? nil : session.offeredText(for: field), isKept: session.isKept(field))
  }
}
