import Messages
import Records
import Rules
import Wizard

/// Review, which is read out, and Submit.
extension LineWizard {
  // MARK: - Review

  /// Reads every answer with its number; after a change only what is another, where the questions are the same.
  mutating func readOutReview() {
    let rows = review.rows
    let isSame = readOut.count == rows.count
    for (place, row) in rows.enumerated() where !isSame || readOut[place] != row { say(row) }
    readOut = rows
  }

  /// `change 7`, or the number alone.
  mutating func takeOnReview(_ text: String) -> [Effect] {
    let review = self.review
    guard let number = LineChange.number(text, words), (1...review.numberOfOffer).contains(number)
    else {
      refuse(words.text("line/review-how", ["count": String(review.numberOfOffer)]))
      return []
    }
    if number == review.numberOfOffer { return change(.offer) }
    let target = review.entries[number - 1].target
    if target == .field(.additionalResellers), !session.answers.additionalResellers.isEmpty {
      update = .anotherReseller
      return go(to: .additionalReseller(0))
    }
    if case .field(let field) = target {
      if session.isKept(field) {
        refuse(words.text("correction/stays", ["field": words.name(of: field, session.outline.names)]))
        return []
      }
      session.reveal(field)
    }
    return change(LineQuestions(session).question(at: target) ?? .review)
  }

  /// On to Submit, where nothing would be refused.
  mutating func leaveReview() -> [Effect] {
    let errors = session.withoutRepeats(session.checkEverything()).filter { $0.severity == .error }
    guard errors.isEmpty else {
      let numbers = review.entries.enumerated().filter { entry in
        errors.contains { entry.element.shows($0.path) }
      }.map { String($0.offset + 1) }
      refuse(
        words.text("line/to-fix", count: errors.count) + " "
          + words.text("line/to-fix-numbers", ["numbers": numbers.joined(separator: ", ")]))
      return []
    }
    if let original = session.original, session.answers == original {
      refuse(words.text("line/nothing-changed"))
      return []
    }
    return go(to: .submit)
  }

  // MARK: - Submit

  /// Who, what and how much, and what happens next.
  mutating func readOutFacts() {
    let facts = SubmitFacts(session, words)
    for fact in facts.rows { say("\(fact.label): \(fact.value)".asSentence) }
    let warned = review.namesOfWarnings
    if !warned.isEmpty {
      say((words.text("submit/second-look", count: warned.count) + ": " + warned.joined(separator: ", ")).asSentence)
    }
    say(words.text("submit/next") + ":")
    for (place, step) in facts.steps.enumerated() { say("\(place + 1). \(step)") }
    say(words.text(session.isCorrection ? "correction/message" : "message/nothing-sent"))
  }

  mutating func takeOnSubmit(_ text: String) -> [Effect] {
    guard ["yes", "ja"].contains(text.lowercased()) else {
      refuseSubmit()
      return []
    }
    next = .waits
    say(words.text(session.isCorrection ? "correction/saving" : "notice/submitting"))
    return [session.submit()]
  }

  mutating func refuseSubmit() {
    refuse(words.text("line/not-yes", ["yes": words.text("line/word-yes")]))
  }
}
