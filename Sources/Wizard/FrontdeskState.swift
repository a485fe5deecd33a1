import Catalog
import Records
public import Rules
import Text

/// The whole program's state: the Customers page, the wizard, or the wizard opened from the page.
public struct FrontdeskState: Sendable {
  /// What is the same for every customer: the partner, the operator, the language.
  public internal(set) var setting: Setting
  /// The size of the window; pages are drawn for it and keys move by it.
  public internal(set) var size: ScreenSize
  /// Whether the terminal has F-keys; where it has none, their twins are named.
  public let hasFunctionKeys: Bool
  /// The local date, to say a time of today without its day.
  public internal(set) var today: CalendarDate
  /// The Customers page; `nil` where the wizard is all there is.
  public var customers: CustomersState?
  /// The wizard, while a customer is being added.
  public var wizard: WizardState?
  /// The pages of a kiosk beside the form; `nil` at an agent's own terminal.
  public internal(set) var kiosk: KioskState?
  /// How far a person who presses no key has been waited for.
  public internal(set) var idle = Idle.none
  /// Whole seconds from the warning to the end of the session, when it was last counted.
  public internal(set) var secondsToIdleEnd = 0
  /// The page for a request to an existing customer; it covers the other two.
  public internal(set) var relationship: RelationshipState?
  /// A question about the draft that was asked for, while there is neither of these.
  public internal(set) var start: StartState?
  /// The reference of the record that was saved last.
  public internal(set) var lastReference: String?
  /// The catalogue and the resellers, once they are read.
  var lists: WizardLookups?
  /// Milliseconds of a clock that never goes back, when the page last changed or a question came up by itself.
  var pageChangedAt: Int64 = .min
  /// When a press was refused last because the page had only just come, in milliseconds of the same clock.
  var pressRefusedAt = Int64.min
  /// Whether it was told that the terminal sends no UTF-8.
  var isToldOfBytes = false
  /// Milliseconds of the same clock, when a key was last pressed or text was pasted.
  var lastInputAt: Int64 = 0
  /// Milliseconds of the same clock, when what is being reduced happened; 0 before anything has.
  var now: Int64 = 0
  /// Milliseconds of the same clock, when the store last did not take the draft.
  var lastSaveFailedAt: Int64 = 0
  /// Milliseconds of the same clock, when the record was handed to the store; `nil` while none is on its way.
  var submittedAt: Int64?
  /// Whether the person has been asked about the wait for it.
  var isAskedAboutWait = false

  /// - Parameter hasCustomersPage: false where the wizard is all there is.
  public init(
    setting: Setting, size: ScreenSize, hasFunctionKeys: Bool = true, today: CalendarDate, hasCustomersPage: Bool
  ) {
    self.setting = setting
    self.size = size
    self.hasFunctionKeys = hasFunctionKeys
    self.today = today
    kiosk = setting.kiosk.map { _ in KioskState() }
    customers =
      hasCustomersPage
      ? CustomersState(
        canAdd: setting.role.canAddCustomers && setting.partner.kind.canAddCustomers,
        isReseller: !setting.partner.kind.canAddCustomers,
        canRequestRelationships: setting.role.canRequestRelationships,
        canCorrect: setting.role.canCorrectCustomers && setting.partner.kind.canAddCustomers,
        offersFiles: setting.offersFiles
      ) : nil
    _ = customers?.fit(size)
  }

}

// These are asked at every key. They are mutating, though nothing changes: only in a state that may be written is a
// large optional value read in place; elsewhere all of it is copied for one of its parts.
extension FrontdeskState {
  /// Whether the last character had no room where it was typed.
  public mutating func isTextRefused() -> Bool {
    let key = "notice/too-much-text"
    if relationship != nil { return relationship?.notice?.key == key }
    if wizard != nil { return wizard?.session.notice?.key == key }
    return customers?.notice?.key == key
  }

  /// The first row shown of what scrolls: an open overlay, or else the page.
  public mutating func scroll() -> Int {
    if let page = relationship { return page.shownScroll }
    if let scroll = wizard?.scroll() { return scroll }
    if let kiosk { return kiosk.shownScroll }
    return customers?.shownScroll ?? 0
  }

  /// Which page is seen, to notice that another one is; `nil` before there is any.
  mutating func surface() -> Int? {
    if idle != .none { return -7 }
    if let page = relationship { return page.saved == nil ? -2 : -3 }
    if let page = wizard?.page { return page.rawValue }
    if let page = kiosk?.page { return page == .start ? -4 : page == .code ? -5 : -6 }
    return customers == nil && start == nil ? nil : -1
  }
}

extension FrontdeskState {
  // MARK: - Pages

  /// The overlay that takes the keys.
  var overlay: Overlay? {
    relationship?.overlays.top ?? wizard?.overlays.top ?? kiosk?.overlays.top ?? customers?.overlays.top
  }

  /// The question that is asked.
  var question: QuestionOverlay.Subject? {
    if case .question(let question)? = overlay { return question.subject }
    return relationship == nil && wizard == nil && customers == nil ? start?.question.subject : nil
  }

  /// Shows a message on whatever is on top.
  mutating func tell(_ notice: Notice) {
    if relationship != nil {
      relationship?.notice = notice
    } else if wizard != nil {
      wizard?.session.notice = notice
    } else if start != nil {
      start?.notice = notice
    } else if kiosk != nil {
      kiosk?.notice = notice
    } else {
      customers?.notice = notice
    }
  }

  mutating func scrolled(to top: Int) {
    if relationship != nil {
      relationship?.scrolled(to: top)
    } else if wizard != nil {
      wizard?.scrolled(to: top)
    } else if kiosk != nil {
      _ = kiosk?.overlays.scrolled(to: top)
    } else {
      customers?.scrolled(to: top)
    }
  }

  // MARK: - Answers

  /// Puts a question where the draft was asked for.
  mutating func ask(_ question: QuestionOverlay) {
    if wizard != nil { return }
    if customers != nil { customers?.ask(question) } else { start = StartState(question) }
  }

  mutating func submitted(_ receipt: Receipt) -> [Effect] {
    if kiosk != nil {
      guard wizard?.session.draft.submission == receipt.stamp.submission else { return [] }
      let email = wizard?.session.answers[.email] ?? ""
      return handedIn(KioskReceipt(reference: receipt.stamp.reference, email: email, isApplication: false))
    }
    lastReference = receipt.stamp.reference
    if idle == .ending { return [.leave(.idle(code: nil))] }
    return wizard?.submitted(receipt) ?? []
  }

  mutating func customersLoaded(_ page: CustomersPage) {
    if let day = page.today { today = day }
    customers?.loaded(page)
  }

  mutating func listsLoaded(_ lists: WizardLookups) -> [Effect] {
    var lists = lists
    // Nobody reads at a kiosk what the partner pays.
    if setting.kiosk != nil { lists.catalog.prices = lists.catalog.prices.withoutCosts }
    if setting.role == .visitor, setting.kiosk?.prices == KioskSetting.Prices.none { lists.catalog.showsPrices = false }
    self.lists = lists
    return wizard?.listsArrived(lists) ?? []
  }

  /// Something that the store has is to be read; its answers are those of a record.
  mutating func opened(_ subject: TextOverlay.Subject, _ answers: Answers) {
    if wizard != nil { wizard?.recordOpened(TextOverlay(subject)) } else { customers?.opened(subject, answers) }
  }

  mutating func fileWritten(_ path: String) {
    if relationship != nil {
      relationship?.fileWritten(path)
    } else if wizard != nil {
      wizard?.fileWritten(path)
    } else {
      customers?.fileWritten(path)
    }
  }

  mutating func fileRefused(_ reason: String) {
    if relationship != nil {
      relationship?.overlays.refuseFile(reason)
    } else if wizard != nil {
      wizard?.overlays.refuseFile(reason)
    } else {
      customers?.overlays.refuseFile(reason)
    }
  }

  /// The store could not do what was asked of it.
  mutating func storeFailed(_ reason: Notice) {
    relationship?.notSaved()
    tell(reason)
  }

  /// With a Customers page behind it, the wizard's end leads there instead of out of the program.
  mutating func closeWizard() -> [Effect] {
    // Asked without a copy: this is on the way of every key.
    guard let closing = wizard?.closing else { return [] }
    if kiosk != nil { return closeKioskSession(closing) }
    guard customers != nil else { return closing.departure.map { [.leave($0)] } ?? [] }
    var effects: [Effect] = []
    if let session = wizard?.session, session.saving.state != .none {
      effects.append(.releaseDraft(id: session.draft.id))
    }
    customers?.notice = closing.notice
    customers?.wanted = wizard?.listed
    // What was searched for before would hide the draft or the record.
    if wizard?.listed != nil { customers?.search = TextEditor() }
    wizard = nil
    return effects + (customers.map { [$0.question] } ?? [])
  }

  // MARK: - The page of a request

  /// Shows the page over the open one; an operator whose role may not ask reads so on the open page.
  mutating func open(_ page: RelationshipState) {
    if page.environment.role.canRequestRelationships {
      relationship = page
      relationship?.offersFiles = setting.offersFiles
    } else {
      tell(Notice("app/may-not-request"))
    }
  }

  /// Once the page of a request is left, the page below is shown as it was; the list of customers has the request that was
  /// saved.
  mutating func closeRelationship() -> [Effect] {
    guard let relationship, relationship.isClosed else { return [] }
    self.relationship = nil
    guard relationship.saved != nil, wizard == nil, let customers else { return [] }
    return [customers.question]
  }
}
