import Messages
import Records
import Rules
import Text

/// A kiosk: its own pages, and what becomes of a form that ends.
extension FrontdeskState {
  /// What a key does while no form is open.
  mutating func handleKiosk(_ key: Key) -> [Effect] {
    switch kiosk?.handle(key) ?? .stays {
    case .stays: return []
    case .redraws: return [.redrawScreen]
    case .turnsLanguage(let step):
      turnLanguage(by: step)
      return []
    case .begins: return [.makeDraft]
    case .looks: return lookForCode()
    case .goesBack: return restartKiosk(isSamePerson: true)
    case .restarts: return restartKiosk()
    }
  }

  private mutating func turnLanguage(by step: Int) {
    guard let languages = setting.kiosk?.languages, let place = languages.firstIndex(of: setting.language) else {
      return
    }
    setting.language = languages[min(max(0, place + step), languages.count - 1)]
  }

  /// The start page as the next visitor is to find it; nothing of a form is left.
  ///
  /// - Parameter isSamePerson: whether who has gone back still sits there: the language stays.
  mutating func restartKiosk(_ notice: Notice? = nil, isSamePerson: Bool = false) -> [Effect] {
    wizard = nil
    relationship = nil
    idle = .none
    lastReference = nil
    isToldOfBytes = false
    kiosk = KioskState()
    kiosk?.notice = notice
    if !isSamePerson { setting.language = setting.kiosk?.languages.first ?? setting.language }
    return [.forgetSession]
  }

  /// The form was left: its code is shown, or the start page.
  mutating func closeKioskSession(_ closing: WizardState.Closing) -> [Effect] {
    var effects: [Effect] = []
    if let session = wizard?.session, session.saving.state != .none {
      effects.append(.releaseDraft(id: session.draft.id))
    }
    switch closing.departure {
    case .draftKept(let code), .draftInFile(_, let code):
      show(.kept(code: code), for: KioskState.keptTime)
      return effects + [.forgetSession]
    case .draftMoved: return restartKiosk(Notice("kiosk/moved"))
    case .erased: return restartKiosk(Notice("kiosk/erased"))
    // That nothing is kept is said once the store has discarded it.
    case .idle, .draftLost: return effects + restartKiosk()
    // Who has discarded the form, or gone back from one without an answer, still sits there.
    case .discarded, .finished, nil: return effects + restartKiosk(isSamePerson: true)
    }
  }

  /// The form has become an application, or a record.
  mutating func handedIn(_ receipt: KioskReceipt) -> [Effect] {
    guard wizard != nil else { return [] }
    let isInterrupted = wizard?.session.saving.ending == .saving(.interrupt)
    let effects = wizard?.session.submitted() ?? []
    if isInterrupted { return effects + [.leave(.finished)] }
    if idle == .ending { return effects + restartKiosk() }
    show(.receipt(receipt), for: Int64(setting.kiosk?.receiptSeconds ?? 60) * 1000)
    return effects + [.forgetSession]
  }

  /// Shows a page that clears itself, in the place of the form.
  private mutating func show(_ page: KioskState.Page, for milliseconds: Int64) {
    wizard = nil
    idle = .none
    kiosk?.show(page, for: milliseconds, at: now)
  }

  /// Whether a page is shown that clears itself.
  mutating func isClearingPage() -> Bool { kiosk?.clearsAt != nil && wizard == nil }

  // MARK: - Codes

  private mutating func lookForCode() -> [Effect] {
    guard let entry = kiosk?.entry, !entry.isLooking, entry.waitsUntil == nil else { return [] }
    if entry.code.isEmpty {
      kiosk?.entry.focus = .code
      return []
    }
    if entry.question != nil, entry.answer.isEmpty {
      kiosk?.entry.focus = .answer
      return []
    }
    kiosk?.entry.isLooking = true
    kiosk?.entry.refusal = nil
    return [.goOn(code: entry.code.text, answer: entry.question == nil ? nil : entry.answer.text)]
  }

  /// Whether a form that was found is the one that is looked for still: the person may have left the page meanwhile.
  func looksFor(_ draft: Draft) -> Bool {
    guard let kiosk, kiosk.page == .code, kiosk.entry.isLooking, wizard == nil, idle == .none else { return false }
    return ResumeCode.normalisedOfAny(kiosk.entry.code.text) == draft.code
  }

  /// The store has looked for a code; what it found out about one that is not looked for any more is of no use.
  mutating func codeAnswered(_ answer: CodeAnswer, to code: String) {
    guard kiosk?.page == .code, kiosk?.entry.isLooking == true, wizard == nil,
      code == kiosk?.entry.code.text
    else { return }
    kiosk?.entry.isLooking = false
    switch answer {
    case .malformed: kiosk?.entry.refusal = Notice("kiosk/code.malformed")
    case .asks(let field):
      kiosk?.entry.question = field
      kiosk?.entry.answer = TextEditor()
      kiosk?.entry.focus = .answer
    case .wrong(let seconds):
      kiosk?.entry.refusal = Notice("kiosk/code.wrong")
      waitForCode(seconds)
    case .wait(let seconds):
      kiosk?.entry.refusal = nil
      waitForCode(seconds)
    case .handedIn(let reference, let moment):
      show(.handedIn(reference: reference, at: moment), for: KioskState.keptTime)
    case .refused: kiosk?.entry.refusal = Notice("kiosk/desk")
    }
  }

  private mutating func waitForCode(_ seconds: Int) {
    guard seconds > 0 else { return }
    kiosk?.entry.waitsUntil = now + Int64(seconds) * 1000
    kiosk?.tick(at: now)
  }
}
