import Messages
import Records
import Rules
import Text
public import Wizard

/// Draws the state: a pure function from what is known to a picture of the screen.
public struct ScreenWriter {
  let size: ScreenSize
  let words: Messages
  let hasFunctionKeys: Bool
  let memory: DrawingMemory
  /// The local date.
  let today: CalendarDate
  /// What is said of the kiosk; `nil` at an agent's own terminal.
  let kiosk: KioskSetting?

  init(_ state: FrontdeskState, _ memory: DrawingMemory) {
    self.memory = memory
    today = state.today
    size = state.size
    kiosk = state.setting.kiosk
    words = Messages(
      state.setting.language, keyNames: state.hasFunctionKeys ? [:] : Self.twins, for: state.setting.audience)
    hasFunctionKeys = state.hasFunctionKeys
  }

  /// What texts call the F-keys where there are none.
  private static let twins: [String: String] = {
    var names: [String: String] = [:]
    for binding in KeyBindings.all {
      guard case .function(let number) = binding.key else { continue }
      if case .control(let letter)? = binding.twin { names["F\(number)"] = "Ctrl-" + letter.uppercased() }
      if binding.twin == .escape { names["F\(number)"] = "Esc" }
    }
    return names
  }()

  /// The picture of the whole state.
  ///
  /// - Parameter memory: of the pictures drawn before; with it only what changed is made anew.
  public static func draw(_ state: FrontdeskState, memory: DrawingMemory = DrawingMemory()) -> Picture {
    let writer = ScreenWriter(state, memory)
    if state.idle != .none { return writer.drawIdle(state) }
    guard state.size.isEnough else {
      return Picture(canvas: writer.tooSmall(state), scroll: nil)
    }
    if let relationship = state.relationship { return writer.draw(relationship) }
    if let wizard = state.wizard { return writer.draw(wizard) }
    if let kiosk = state.kiosk { return writer.draw(kiosk, state.setting) }
    if let customers = state.customers { return writer.draw(customers, state) }
    if let start = state.start { return writer.draw(start) }
    return Picture(canvas: Canvas(size: state.size), scroll: 0)
  }

  private func tooSmall(_ state: FrontdeskState) -> Canvas {
    let arguments = [
      "columns": String(size.columns), "rows": String(size.rows),
      "least": "\(ScreenSize.least.columns) x \(ScreenSize.least.rows)",
    ]
    // A request that is being made is no draft, so there is nothing but to enlarge the window.
    let mend = state.relationship == nil ? "small/mend" : "small/mend.request"
    let text = ["small/size", "small/needs", mend].map { words.text($0, arguments) }
    let rows = size.columns > 0 ? text.flatMap { TextWrap.lines($0, columns: size.columns) } : []
    let shown = rows.prefix(max(0, size.rows)).map { Row([Piece(0, $0)]) }
    return Canvas(size: size, rows: shown + Array(repeating: Row(), count: max(0, size.rows - shown.count)))
  }

  private func draw(_ wizard: WizardState) -> Picture {
    memory.enter(
      Surroundings(
        size: size, language: words.language, hasFunctionKeys: hasFunctionKeys,
        areListsLoaded: wizard.session.lookups.areListsLoaded, outline: wizard.session.outline))
    guard wizard.page == .accountDetails, wizard.overlays.top == nil else {
      memory.forgetPicture()
      return wholePicture(wizard, AccountView(wizard))
    }
    let view = AccountView(wizard)
    if let picture = memory.retyped(view, by: self) { return picture }
    let picture = wholePicture(wizard, view)
    memory.remember(picture, of: view)
    return picture
  }

  private func wholePicture(_ wizard: WizardState, _ view: AccountView) -> Picture {
    var frame = PageFrame()
    fillTitle(&frame, wizard)
    frame.scroll = wizard.place.scroll
    frame.moreBelowShort = { words.text("more-below-rows", count: $0) }
    let hints = wizard.keyHints
    frame.keys = memory.keyRow(hints) { keyRow(hints) }
    switch wizard.page {
    case .accountDetails: AccountScreen(self, view).fill(&frame)
    case .subscriptions: SubscriptionsScreen(self, wizard.session, wizard.subscriptions).fill(&frame)
    case .review: ReviewScreen(self, wizard.session, wizard.review).fill(&frame)
    case .submit: SubmitScreen(self, wizard.session, wizard.submit.place.focus).fill(&frame)
    case .receipt: ReceiptScreen(self, wizard.session, wizard.receipt).fill(&frame)
    }
    // Pages without a question to go to are scrolled by keys, which is said where there is something to scroll.
    if wizard.overlays.top == nil, [.submit, .receipt].contains(wizard.page), frame.body.count > frame.room(size) {
      frame.keys = keyRow([.scroll] + hints)
    }
    finish(&frame, wizard.session.notice, wizard.overlays, wizard.session)
    return frame.picture(size)
  }

  /// The message that takes the place of the page's own, and the overlay on the page.
  private func finish(_ frame: inout PageFrame, _ notice: Notice?, _ overlays: OverlayStack, _ session: Session?) {
    if let notice { frame.message = ColumnWidth.drawable(words.text(of: notice)) }
    guard let overlay = overlays.top else { return }
    OverlayScreen(self, session).fill(&frame, overlay)
    if overlay.isQuestion, let notice { frame.message = words.text(of: notice) }
  }

  private func fillTitle(_ frame: inout PageFrame, _ wizard: WizardState) {
    guard wizard.page != .receipt else {
      frame.title = words.text("title/saved")
      frame.corner = wizard.receipt.receipt?.stamp.reference ?? ""
      return
    }
    let steps = wizard.session.steps
    let arguments = [
      "step": String((steps.firstIndex(of: wizard.page) ?? 0) + 1), "steps": String(steps.count),
      "page": words.text("page/\(wizard.page.name)"),
    ]
    let application = wizard.session.draft.application
    frame.title =
      application.map { words.text("title/application", ["reference": $0.reference]) }
      ?? words.text("title/new-customer")
    frame.step = words.text("title/step", arguments)
    frame.shortStep = words.text("title/step.short", arguments)
    frame.corner = corner(wizard.session)
  }

  private func corner(_ session: Session) -> String {
    if let kiosk = session.kiosk { return corner(session, at: kiosk) }
    let code = ["code": session.draft.code]
    return switch session.saving.state {
    case .none: session.update == nil ? "" : words.text("draft/saved", code)
    case .unsaved, .savedWhileTyping: words.text("draft/unsaved", code)
    case .saved: words.text("draft/saved", code)
    case .failed, .changedSinceFailed: words.text("draft/failed", code)
    case .busy: words.text("draft/busy", code)
    }
  }

  /// At a kiosk the code is on the screen only where the configuration says so.
  private func corner(_ session: Session, at kiosk: KioskSetting) -> String {
    let code = ["code": ResumeCode.shown(session.draft.code)]
    let ending = kiosk.codeShowing == .always ? ".code" : ""
    return switch session.saving.state {
    case .none: ""
    case .unsaved, .savedWhileTyping, .busy: words.text("kiosk/corner.unsaved" + ending, code)
    case .saved: words.text("kiosk/corner.saved" + ending, code)
    case .failed, .changedSinceFailed: words.text("kiosk/corner.failed")
    }
  }

  /// A question before there is any page.
  private func draw(_ start: StartState) -> Picture {
    var frame = PageFrame()
    frame.title = words.text("title/welcome-back")
    if case .draftInUse(let code, _) = start.question.subject {
      frame.corner = words.text("title/draft", ["code": code])
    }
    frame.keys = keyRow(start.keyHints)
    OverlayScreen(self, nil).fill(&frame, .question(start.question))
    if let notice = start.notice { frame.message = words.text(of: notice) }
    return frame.picture(size)
  }

  private func draw(_ kiosk: KioskState, _ setting: Setting) -> Picture {
    memory.forgetPicture()
    var frame = PageFrame()
    frame.scroll = kiosk.shownScroll
    KioskScreen(self, kiosk, setting).fill(&frame)
    return frame.picture(size)
  }

  private func drawIdle(_ state: FrontdeskState) -> Picture {
    memory.forgetPicture()
    return IdleScreen(self, state).picture()
  }

  private func draw(_ customers: CustomersState, _ state: FrontdeskState) -> Picture {
    memory.forgetPicture()
    var frame = PageFrame()
    frame.title = "Frontdesk"
    frame.step = words.text("page/customers")
    frame.corner = ColumnWidth.drawable(state.setting.partner.name)
    frame.scroll = customers.scroll
    frame.keys = keyRow(customers.keyHints)
    CustomersScreen(self, customers, state).fill(&frame)
    if let notice = customers.notice { frame.message = words.text(of: notice) }
    guard let overlay = customers.overlays.top else { return frame.picture(size) }
    OverlayScreen(self, nil).fill(&frame, overlay)
    if case .record = overlay, let notice = customers.notice { frame.message = words.text(of: notice) }
    return frame.picture(size)
  }

  private func draw(_ relationship: RelationshipState) -> Picture {
    memory.forgetPicture()
    var frame = PageFrame()
    RelationshipScreen(self, relationship).fill(&frame)
    return frame.picture(size)
  }

  /// What is left out first where the row of keys is too long; help names all keys.
  private static let leftOutFirst: [Command] = [.nextProblem, .saveAndLeave, .cancel, .next, .back, .suggest, .help]

  /// The same at a kiosk: the keys that keep the form, go back and open help are left out last.
  private static let leftOutFirstAtKiosk: [Command] = [
    .nextProblem, .cancel, .activate, .next, .suggest, .saveAndLeave, .back, .help,
  ]

  /// The keys with what they do, as many as fit in the row.
  func keyRow(_ hints: [KeyHint]) -> String {
    var texts = hints.map { ($0, name(of: $0.name) + " " + words.text($0.meaning)) }
    func columns() -> Int { texts.reduce(-2) { $0 + ColumnWidth.of($1.1) + 2 } }
    for command in words.audience == .agent ? Self.leftOutFirst : Self.leftOutFirstAtKiosk
    where columns() > size.columns - 2 {
      texts.removeAll { $0.0.name == .command(command) }
    }
    while columns() > size.columns - 2, !texts.isEmpty { texts.removeLast() }
    return texts.map(\.1).joined(separator: "  ")
  }

  func name(of name: KeyHint.Name) -> String {
    switch name {
    case .letter(let letter): letter
    case .digits(let count): count == 1 ? "1" : "1-\(min(9, count))"
    case .words(let key): words.text(key)
    case .command(let command):
      KeyBindings.key(for: command, hasFunctionKeys: hasFunctionKeys).map { self.name(of: $0) } ?? ""
    }
  }

  /// What a key is called.
  func name(of key: Key) -> String {
    switch key {
    case .function(let number): "F\(number)"
    case .control(let letter): "Ctrl-" + letter.uppercased()
    case .character(let character): String(character)
    case .alt(let character): "Alt-" + String(character)
    case .enter: words.text("key/enter")
    case .tab: words.text("key/tab")
    case .backTab: words.text("key/back-tab")
    case .escape: "Esc"
    case .delete: words.text("key/delete")
    case .backspace: words.text("key/backspace")
    case .up: words.text("key/up")
    case .down: words.text("key/down")
    case .left: words.text("key/left")
    case .right: words.text("key/right")
    case .wordLeft: words.text("key/word-left")
    case .wordRight: words.text("key/word-right")
    case .home: words.text("key/home")
    case .end: words.text("key/end")
    case .pageUp: words.text("key/page-up")
    case .pageDown: words.text("key/page-down")
    case .insert: words.text("key/insert")
    }
  }

  /// Buttons side by side; the focused one has the caret and `>` before it.
  func buttons(_ titles: [(title: String, isFocused: Bool)]) -> BodyRow {
    var pieces: [Piece] = []
    var caret: Int?
    var column = 3
    for (title, isFocused) in titles {
      if isFocused {
        pieces.append(Piece(column - 2, ">", .focus))
        caret = column
      }
      pieces.append(Piece(column, "< \(title) >", isFocused ? .focusedButton : .button))
      column += ColumnWidth.of(title) + 7
    }
    return BodyRow(pieces, isFocused: false, caret: caret)
  }
}

extension Page {
  /// The name in keys of words.
  var name: String {
    switch self {
    case .accountDetails: "account"
    case .subscriptions: "subscriptions"
    case .review: "review"
    case .submit: "submit"
    case .receipt: "receipt"
    }
  }
}
