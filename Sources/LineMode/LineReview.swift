import Messages
import Records
import Rules
import Wizard

/// Review in words: every answer with its number.
struct LineReview {
  private let session: Session
  private let words: Messages
  /// Every answer, as Review of the pages shows it.
  let entries: [ReviewEntry]
  /// What all the rules found.
  private let problems: [Problem]

  init(_ session: Session, _ words: Messages) {
    self.session = session
    self.words = words
    entries = ReviewWriter(session).entries
    problems = session.withoutRepeats(session.checker.problems(in: session.answers))
  }

  /// The number behind the last answer, which adds an offer.
  var numberOfOffer: Int { entries.count + 1 }

  /// How many answers there are, and what can be typed.
  var sentence: String {
    let count = problems.count { $0.severity == .error }
    return words.text("line/review", count: entries.count) + " "
      + (count == 0 ? words.text("line/review-goes-on") : words.text("line/to-fix", count: count))
  }

  /// The names of the answers that want a second look.
  var namesOfWarnings: [String] {
    let warned = problems.filter { $0.severity == .warning }
    return entries.filter { entry in warned.contains { entry.shows($0.path) } }.map(\.label)
  }

  /// Every answer with its number and what is wrong with it, the number that adds an offer, and what the order comes to.
  var rows: [String] {
    let answers = entries.enumerated().map { place, entry in
      let finding = problems.first { entry.shows($0.path) }?.finding
      // Of an offer the note says what else it costs.
      let note = entry.section == .subscriptions ? entry.note : ""
      let value = [entry.value, entry.amount, note].filter { !$0.isEmpty }.joined(separator: ", ")
      let mark = entry.field.map { session.isChanged($0) } == true && session.isCorrection
      return ["\(place + 1). \(entry.label): \(value)".asSentence]
        + (mark ? [words.text("review/changed") + "."] : []) + (finding.map { [told($0)] } ?? [])
    }
    let offers = words.text(session.answers.subscriptions.isEmpty ? "line/review-no-offers" : "line/review-add-offer")
    return answers.map { $0.joined(separator: " ") } + ["\(numberOfOffer). \(offers)"]
      + LineOrder(session, words).closing
  }

  private func told(_ finding: Finding) -> String {
    let told = LineFinding(finding, words)
    return finding.severity == .error ? words.text("problem/error", ["message": told.sentence]) : told.marked
  }
}
