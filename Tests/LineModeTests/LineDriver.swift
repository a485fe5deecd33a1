import Catalog
import Messages
import Records
import Rules
import TestSupport
import Wizard

@testable import LineMode

/// Drives line mode without a process: lines in, what is written and asked of the store out.
struct LineDriver {
  var wizard: LineWizard
  /// What was written, in order.
  private(set) var written: [LineOutput] = []
  /// What was asked of the store, in order.
  private(set) var effects: [Effect] = []
  /// The saved customers that the store knows.
  var customers = FixtureLookups()
  /// What the store answers to an effect in the place of its usual answer, once.
  var answers: [(isFor: (Effect) -> Bool, action: Action)] = []

  static let receipt = WizardDriver.receipt

  init(
    language: Language = .english, partner: PartnerProfile = Fixtures.partner, role: OperatorRole = .adminAgent,
    isInteractive: Bool = true, given: Answers? = nil
  ) {
    let identity = Fixtures.draftIdentity
    wizard = LineWizard(
      Fixtures.setting(language: language, partner: partner, role: role),
      draft: Draft(id: identity.id, code: identity.code, submission: identity.submission, owner: "j.devries"),
      today: Fixtures.today, isInteractive: isInteractive)
    _ = wizard.received(.listsLoaded(DemonstrationPartner.catalog, DemonstrationPartner.resellers))
    perform(wizard.begin(given))
    settle()
  }

  /// Types lines, each once its question is asked.
  mutating func type(_ lines: String...) { for line in lines { type(line: line) } }

  mutating func type(line: String, number: Int? = nil) {
    perform(wizard.answer(line, number: number))
    settle()
  }

  mutating func endInput() {
    perform(wizard.inputEnded())
    settle()
  }

  mutating func receive(_ action: Action) {
    perform(wizard.received(action))
    wizard.wantsLine = false
    settle()
  }

  mutating func forget() { (written, effects) = ([], []) }

  private mutating func settle() {
    written += wizard.takeOutput()
    while wizard.end == nil, !wizard.wantsLine {
      perform(wizard.settled())
      written += wizard.takeOutput()
    }
  }

  private mutating func perform(_ asked: [Effect]) {
    for effect in asked {
      effects.append(effect)
      for action in answer(to: effect) { perform(wizard.received(action)) }
    }
    written += wizard.takeOutput()
  }

  private mutating func answer(to effect: Effect) -> [Action] {
    if let place = answers.firstIndex(where: { $0.isFor(effect) }) { return [answers.remove(at: place).action] }
    switch effect {
    case .saveDraft(let draft): return [.draftSaved(id: draft.id)]
    case .findCustomers(let questions):
      return questions.flatMap {
        [.customersFound($0, customers.customers($0)), .customersElsewhereFound($0, customers.customersElsewhere($0))]
      }
    case .submit: return [.submitted(Self.receipt)]
    case .keepAsNewDraft: return [.draftRenewed(DraftIdentity(id: "other", code: "N3W2", submission: "third"))]
    default: return []
    }
  }

  // MARK: - What is seen

  var says: [String] { written.compactMap { if case .says(let text) = $0 { text } else { nil } } }
  var reasons: [String] { written.compactMap { if case .reason(let text) = $0 { text } else { nil } } }
  var prompts: [String] { written.compactMap { if case .asks(let text) = $0 { text } else { nil } } }
  var prompt: String { prompts.last ?? "" }
  var place: LineQuestion { wizard.place }
  var record: Answers { wizard.session.answers }

  /// All that was written, as a person reads it.
  var text: String {
    written.map { piece in
      switch piece {
      case .says(let text): text
      case .asks(let text): text
      case .reason(let text): "(\(text))"
      }
    }.joined(separator: "\n")
  }

  // MARK: - Whole answers

  /// Account details as the driver of the screen's wizard answers them, one line a question.
  static let accountLines = [
    "", "Van der Meer Fietsen B.V.", "12345678", "vandermeerfietsen", "", "", "Keizersgracht 126", "", "1015 CW",
    "Amsterdam",
    "Sanne", "van der Meer", "sanne@vandermeerfietsen.nl", "+31 20 123 4567", "", "fabrikam", "van dam", "", "1",
    "2026-11-20", "y", "", "y", "y",
  ]

  static let orderLines = ["business premium", "1", "5", "", "business basic", "1", "12", "", "", ""]

  mutating func answerEverything() {
    for line in Self.accountLines + Self.orderLines { type(line: line) }
  }
}
