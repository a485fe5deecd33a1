/// What stands on the screen before there is anything else: a question about the draft that was asked for.
public struct WelcomeState: Sendable, Hashable {
  public var question: QuestionOverlay
  public var notice: Notice?

  public init(_ question: QuestionOverlay) { self.question = question }

  public var keyHints: [KeyHint] { WizardState.questionHints }

  /// The draft is gone on with here, or the program ends; the question stays until it does.
  mutating func handle(_ key: Key) -> [Effect] {
    notice = nil
    switch KeyBindings.command(for: key) {
    case .saveAndLeave, .cancel: return [.leave(.finished)]
    case .redraw: return [.redrawScreen]
    default: break
    }
    switch question.handled(key) {
    case .stays(let changed): question = changed
    case .closes: return [.leave(.finished)]
    case .answers(let choice):
      guard choice == .takeOver, case .draftInUse(let code, _) = question.subject else { return [.leave(.finished)] }
      return [.takeDraft(code: code)]
    }
    return []
  }
}
