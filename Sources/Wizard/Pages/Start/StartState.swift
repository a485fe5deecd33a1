/// What is on the screen before there is any page: a question about the draft that was asked for.
public struct StartState: Sendable, Hashable {
  /// What is asked.
  public var question: QuestionOverlay
  /// The message that the person reads; the next key removes it.
  public var notice: Notice?

  /// The question as it is first shown.
  public init(_ question: QuestionOverlay) { self.question = question }

  /// The row of keys: those of the question.
  public var keyHints: [KeyHint] { question.keyHints }

  /// The draft is taken over, or the program ends; the question stays until it does.
  mutating func handle(_ key: Key) -> [Effect] {
    notice = nil
    if let command = KeyBindings.command(for: key) {
      if [.saveAndLeave, .cancel].contains(command) { return [.leave(.finished)] }
      if command == .redraw { return [.redrawScreen] }
    }
    switch question.handle(key) {
    case .stays, .filtered, .passes: return []
    case .answers(.choice(.draftInUse(let code, _), .takeOver)): return [.takeDraft(code: code)]
    case .closes, .answers: return [.leave(.finished)]
    }
  }
}
