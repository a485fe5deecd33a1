import Foundation
import Records
import Reference
import Rules

/// What it costs to check a customer of a country of which nothing was asked before.
enum FirstUse {
  /// Prints the first country of all, which brings the indexes of the tables with it, and the dearest after it.
  static func measure(_ checker: RecordChecker) {
    var worst = (country: "", took: Duration.zero)
    var first = Duration.zero
    let order = ["NL"] + Countries.all.map(\.code).filter { $0 != "NL" }
    for (place, country) in order.enumerated() {
      let answers = answers(country)
      let clock = ContinuousClock()
      let cold = clock.measure { _ = checker.problems(in: answers).count }
      let warm = clock.measure { _ = checker.problems(in: answers).count }
      if place == 0 { first = cold - warm } else if cold - warm > worst.took { worst = (country, cold - warm) }
    }
    let dearest = "\(text(worst.took)) at most (\(worst.country))"
    print("first use of a country: the first of all \(text(first)), then \(dearest)\n")
  }

  private static func answers(_ country: String) -> Answers {
    var answers = Answers()
    answers[.country] = country
    answers[.registrationID] = "12345678"
    answers[.state] = "Somewhere"
    answers[.postalCode] = "12345"
    answers[.phone] = PhonePlans.example(country)
    answers[.email] = "a@b.com"
    return answers
  }

  private static func text(_ duration: Duration) -> String {
    String(format: "%.2f ms", Double(duration.components.attoseconds) / 1e15)
  }
}
