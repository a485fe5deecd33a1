import Messages
import Rules
import Wizard

/// What is asked before the first question.
enum LineOpening: Sendable, Hashable {
  /// The draft that was asked for is open in another living session.
  case draftInUse(code: String, since: LocalMoment)
  /// A draft is kept that a session which ended left open.
  case draftLeft(code: String, name: String, at: LocalMoment)
}

extension LineWizard {
  func openingText(_ opening: LineOpening) -> String {
    switch opening {
    case .draftInUse(let code, let since):
      words.text("question/draft-in-use", ["code": code, "time": words.time(since, today: session.environment.today)])
        + " " + words.text("line/take-over")
    case .draftLeft(_, let name, let moment):
      words.text(
        name.isEmpty ? "question/draft-left" : "question/draft-left.named",
        ["time": words.time(moment, today: session.environment.today), "name": name]) + " "
        + words.text("line/go-on-with-draft")
    }
  }

  mutating func answerOpening(_ text: String) -> [Effect] {
    guard let opening else { return [] }
    guard let isYes = YesOrNo.read(text) else { return [] }
    self.opening = nil
    switch opening {
    case .draftInUse(let code, _):
      if isYes { return [.takeDraft(code: code)] }
      end = .nothingKept
      return []
    case .draftLeft(let code, _, _): return [isYes ? .openDraft(code: code) : .releaseAbandonedDraft(code: code)]
    }
  }
}
