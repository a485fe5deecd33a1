import Messages
import Records
import Rules
import Text
public import Wizard

/// Draws the state: a pure function from what is known to a picture of the screen.
public struct ScreenWriter {
  let size: ScreenSize
  /// Columns of a page's body.
  private(set) var columns: Int
  /// What the terminal can show.
  let look: Look
  let words: Messages
  let hasFunctionKeys: Bool
  let memory: DrawingMemory
  /// The local date.
  let today: CalendarDate
  /// What is said of the kiosk; `nil` at an agent's own terminal.
  let kiosk: KioskSetting?

  init(_ state: FrontdeskState, _ look: Look, _ memory: DrawingMemory) {
    self.look = look
    self.memory = memory
    today = state.today
    size = state.size
    columns = state.size.contentColumns
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
  /// - Parameters:
  ///   - look: what the terminal can show.
  ///   - memory: of the pictures drawn before; with it only what changed is made anew.
  public static func draw(
    _ state: FrontdeskState, look: Look = .plain, memory: DrawingMemory = DrawingMemory()
  ) -> Picture {
    let writer = ScreenWriter(state, look, memory)
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
        size: size, look: look, language: words.language, hasFunctionKeys: hasFunctionKeys,
        areListsLoaded: wizard.session.lookups.areListsLoaded, outline: wizard.session.outline))
    guard wizard.page == .accountDetails, wizard.overlays.top == nil else {
      memory.forgetPicture()
      // The caret and its mark are in the list of problems.
      if case .summary? = wizard.overlays.top { return wholePicture(wizard.withoutFocus) }
      return wholePicture(wizard)
    }
    let view = AccountView(wizard)
    if let picture = memory.retyped(view, by: self) { return picture }
    let picture = wholePicture(wizard)
    memory.remember(picture, of: view)
    return picture
  }

  private func wholePicture(_ wizard: WizardState) -> Picture {
    var frame = newFrame()
    fillTitle(&frame, wizard)
    frame.scroll = wizard.place.scroll
    frame.moreBelowShort = { words.text("more-below-rows", count: $0) }
    let hints = wizard.keyHints
    frame.keys = memory.keyRow(hints) { keyRow(hints) }
    switch wizard.page {
    case .accountDetails: AccountScreen(self, AccountView(wizard)).fill(&frame)
    case .subscriptions: SubscriptionsScreen(self, wizard.session, wizard.subscriptions).fill(&frame)
    case .review: ReviewScreen(self, wizard.session, wizard.review).fill(&frame)
    case .submit: SubmitScreen(self, wizard.session, wizard.submit).fill(&frame)
    case .receipt: ReceiptScreen(self, wizard.session, wizard.receipt).fill(&frame)
    }
    if wizard.overlays.top == nil, frame.body.count > frame.room(size), let scroll = scrollHint(wizard) {
      frame.keys = keyRow([scroll] + hints)
    }
    finish(&frame, wizard)
    return frame.picture(size)
  }

  /// The keys that scroll the page without going to another thing on it; said where there is something to scroll.
  private func scrollHint(_ wizard: WizardState) -> KeyHint? {
    switch wizard.page {
    case .submit, .receipt: return .scroll
    case .review: if case .button = wizard.place.focus { return .scrollByPage } else { return nil }
    case .accountDetails, .subscriptions: return nil
    }
  }

  /// The message that takes the place of the page's own, and the overlay on the page.
  private func finish(_ frame: inout PageFrame, _ wizard: WizardState) {
    let notice = wizard.session.notice
    if let notice { frame.message = ColumnWidth.drawable(words.text(of: notice)) }
    guard let overlay = wizard.overlays.top else { return }
    OverlayScreen(self, wizard.session, hints: wizard.helpKeyHints).fill(&frame, overlay)
    if overlay.isQuestion, let notice { frame.message = words.text(of: notice) }
  }

  /// The same for the body of a page that has a pane where there is room.
  var besidePane: ScreenWriter {
    var writer = self
    writer.columns = size.formColumns
    return writer
  }

  /// Whether the window leaves no row to what only pleases the eye.
  var isLow: Bool { size.rows < 20 }

  func newFrame() -> PageFrame { PageFrame(look: look, columns: columns) }

  private func fillTitle(_ frame: inout PageFrame, _ wizard: WizardState) {
    guard wizard.page != .receipt else {
      frame.title.text = words.text(wizard.session.isCorrection ? "correction/title-saved" : "title/saved")
      frame.title.corner = wizard.receipt.receipt?.stamp.reference ?? ""
      return
    }
    let steps = wizard.session.steps
    let current = steps.firstIndex(of: wizard.page) ?? 0
    let arguments = [
      "step": String(current + 1), "steps": String(steps.count), "page": words.text("page/\(wizard.page.name)"),
      "name": words.text("step/\(wizard.page.name)"),
    ]
    let draft = wizard.session.draft
    frame.title.text =
      draft.corrects.map { words.text("correction/title", ["reference": $0.reference]) }
      ?? draft.application.map { words.text("title/application", ["reference": $0.reference]) }
      ?? words.text("title/new-customer")
    frame.title.steps = steps.enumerated().map { place, page in
      PageTitle.Step(
        name: words.text("step/\(page.name)"), isCurrent: place == current, isDone: place < current)
    }
    frame.title.stepTexts = ["title/step", "title/step.short"].map { words.text($0, arguments) }
    frame.title.narrowStep = words.text("title/step.narrow", arguments)
    frame.title.corners = corners(wizard.session)
  }

  /// How the draft stands; where the row lists the steps, in fewer words.
  private func corners(_ session: Session) -> [String] {
    if let kiosk = session.kiosk {
      let corner = corner(session, at: kiosk)
      return corner.isEmpty ? [] : [corner]
    }
    let key: String
    switch session.saving.state {
    case .none:
      if session.update == nil { return [] }
      key = "draft/saved"
    case .unsaved, .savedWhileTyping: key = "draft/unsaved"
    case .saved: key = "draft/saved"
    case .failed, .changedSinceFailed: key = "draft/failed"
    case .busy: key = "draft/busy"
    }
    let code = ["code": session.draft.code]
    if !look.listsSteps { return [words.text(key, code)] }
    // That a draft is not kept is never left out.
    let isKept = key == "draft/saved" || key == "draft/unsaved"
    return [words.text(key + ".short", code)] + (isKept ? [session.draft.code] : [words.text("draft/not-saved")])
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
    var frame = newFrame()
    frame.title.text = words.text("title/welcome-back")
    if case .draftInUse(let code, _) = start.question.subject {
      frame.title.corner = words.text("title/draft", ["code": code])
    }
    frame.keys = keyRow(start.keyHints)
    OverlayScreen(self, nil).fill(&frame, .question(start.question))
    if let notice = start.notice { frame.message = words.text(of: notice) }
    return frame.picture(size)
  }

  private func draw(_ kiosk: KioskState, _ setting: Setting) -> Picture {
    memory.forgetPicture()
    var frame = newFrame()
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
    var frame = newFrame()
    frame.title.text = "Frontdesk"
    frame.title.stepTexts = [words.text("page/customers")]
    frame.title.corner = ColumnWidth.drawable(state.setting.partner.name)
    frame.scroll = customers.scroll
    frame.keys = keyRow(customers.keyHints)
    CustomersScreen(self, customers, state).fill(&frame)
    if let notice = customers.notice { frame.message = words.text(of: notice) }
    guard let overlay = customers.overlays.top else { return frame.picture(size) }
    OverlayScreen(self, nil, hints: customers.pageKeyHints).fill(&frame, overlay)
    if case .record = overlay, let notice = customers.notice { frame.message = words.text(of: notice) }
    return frame.picture(size)
  }

  private func draw(_ relationship: RelationshipState) -> Picture {
    memory.forgetPicture()
    var frame = newFrame()
    RelationshipScreen(self, relationship).fill(&frame)
    return frame.picture(size)
  }
}
