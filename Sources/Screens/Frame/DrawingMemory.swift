import Messages
import Records
import Rules
import Text
import Wizard

/// What was drawn last, so that a key draws anew only what it changed. The picture is the same without it.
public final class DrawingMemory {
  private var surroundings: Surroundings?
  private var rows: [AccountItem: (key: RowKey, rows: [BodyRow])] = [:]
  private var keyRow: (hints: [KeyHint], surroundings: Surroundings, text: String)?

  private var labels = [String?](repeating: nil, count: Field.allCases.count)
  private var hints = [String??](repeating: nil, count: Field.allCases.count)
  /// Where the text in focus was when `picture` was drawn.
  private var scene: TypingScene?
  private var picture = Picture(canvas: Canvas(size: ScreenSize(rows: 0, columns: 0)), scroll: 0)

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
  func retyped(_ wizard: WizardState, by writer: ScreenWriter) -> Picture? {
    guard let scene, scene.isStill(wizard), let place = picture.focusedRows else { return nil }
    let rows = AccountScreen(writer, wizard).rows(scene.item)
    guard rows.count == place.count else { return nil }
    for (index, row) in zip(place, rows) {
      picture.canvas.rows[index] = row.row
      if let caret = row.caret { picture.canvas.cursor = ScreenPoint(row: index, column: caret) }
    }
    picture.changedRows = place
    return picture
  }

  /// Keeps a picture, to be changed where a key only types.
  func remember(_ picture: Picture, of wizard: WizardState) {
    scene = TypingScene(wizard)
    self.picture = picture
  }

  /// Another page is drawn: the wizard's picture is not the last one any more.
  func forgetPicture() { scene = nil }

  /// The rows of an item of the Account details page, made anew where what it shows has changed.
  func rows(of item: AccountItem, showing key: RowKey, _ make: () -> [BodyRow]) -> [BodyRow] {
    if let known = rows[item], known.key == key { return known.rows }
    let made = make()
    rows[item] = (key, made)
    return made
  }

  /// The row of keys, made anew where other keys work.
  func keyRow(_ hints: [KeyHint], _ make: () -> String) -> String {
    if let keyRow, keyRow.hints == hints, keyRow.surroundings == surroundings { return keyRow.text }
    let made = make()
    if let surroundings { keyRow = (hints, surroundings, made) }
    return made
  }

  /// Forgets everything where what all rows depend on has changed.
  func enter(_ surroundings: Surroundings) {
    guard self.surroundings != surroundings else { return }
    self.surroundings = surroundings
    rows = [:]
    labels = Array(repeating: nil, count: Field.allCases.count)
    hints = Array(repeating: nil, count: Field.allCases.count)
    keyRow = nil
    scene = nil
  }
}

/// What the whole Account details page shows besides the text in focus: while it stays, a key changes one item.
struct TypingScene {
  /// The row or rows of the field in focus.
  let item: AccountItem
  private let field: Field
  private let statuses: [FieldStatus]
  private let elementFindings: [FieldPath: Finding]
  private let notice: Notice?
  private let told: ToldCustomer?
  private let draftState: DraftState
  private let code: String
  private let scroll: Int
  private let answers: Answers
  private let isUpdate: Bool

  /// `nil` where no text of that page is in focus, or something lies over it.
  init?(_ wizard: WizardState) {
    guard wizard.page == .accountDetails, wizard.overlay == nil, case .field(let field) = wizard.focus,
      Control.of(field).isText, let item = wizard.outline.items.first(where: { $0.holds(wizard.focus) })
    else { return nil }
    self.item = item
    self.field = field
    statuses = wizard.statuses
    elementFindings = wizard.elementFindings
    notice = wizard.notice
    told = wizard.told
    draftState = wizard.draftState.shown
    code = wizard.draft.code
    scroll = wizard.scroll
    answers = wizard.answers
    isUpdate = wizard.reviewReturn != nil
  }

  /// Whether nothing but the text in focus and its caret differs. Compared in place: this is on the way of every key.
  func isStill(_ wizard: WizardState) -> Bool {
    guard case .field(field) = wizard.focus, wizard.page == .accountDetails, wizard.overlay == nil else { return false }
    return wizard.draftState.shown == draftState && wizard.scroll == scroll && wizard.statuses == statuses
      && wizard.notice == notice && wizard.told == told && wizard.elementFindings == elementFindings
      && wizard.draft.code == code
      && (wizard.reviewReturn != nil) == isUpdate && wizard.answers.isSame(as: answers, besides: field)
      && wizard.answers.additionalResellers == answers.additionalResellers
  }
}

extension DraftState {
  /// The state that the corner tells.
  fileprivate var shown: DraftState {
    switch self {
    case .savedWhileTyping: .unsaved
    case .changedSinceFailed: .failed
    default: self
    }
  }
}

/// What every row depends on.
struct Surroundings: Equatable {
  let size: ScreenSize
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
  var finding: Finding?
}

extension AccountScreen {
  /// What the rows of an item show.
  func key(of item: AccountItem) -> RowKey {
    switch item {
    case .blank, .words, .heading: RowKey()
    case .field(let field): RowKey(first: key(of: field))
    case .pair(let first, let second): RowKey(first: key(of: first), second: key(of: second))
    case .additionalReseller(let index):
      RowKey(
        first: FieldKey(
          text: wizard.answers.additionalResellers[index],
          caret: wizard.focus == .additionalReseller(index) ? 0 : -1,
          finding: wizard.elementFindings[.additionalReseller(index)]))
    }
  }

  private func key(of field: Field) -> FieldKey {
    FieldKey(
      text: wizard.answers[field], status: wizard[status: field],
      caret: wizard.focus == .field(field) ? wizard.editor.caret : -1)
  }
}
