import Messages
import Rules
import Wizard

/// What is asked before the first question.
enum LineOpening: Sendable, Hashable {
  /// The draft that was asked for is open in another living session.
  case draftInUse(code: String, since: LocalMoment)
  /// A draft is kept that a session which ended left open.
  case draftLeft(code: String, name: String, at: LocalMoment)

  /// The draft that is asked about.
  var code: String {
    switch self {
    case .draftInUse(let code, _), .draftLeft(let code, _, _): code
    }
  }

  /// The question in words.
  func text(_ words: Messages, today: CalendarDate) -> String {
    switch self {
    case .draftInUse(let code, let since):
      return words.text("question/draft-in-use", ["code": code, "time": words.time(since, today: today)]) + " "
        + words.text("line/take-over")
    case .draftLeft(let code, let name, let moment):
      let key = name.isEmpty ? "line/draft-left" : "line/draft-left.named"
      let arguments = ["code": code, "time": words.time(moment, today: today), "name": name]
      return words.text(key, arguments).asSentence + " " + words.text("line/go-on-with-draft")
    }
  }
}
