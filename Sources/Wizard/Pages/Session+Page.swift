import Rules

/// What the pages of the wizard have in common.
extension Session {
  /// Opens the question what to do about a customer who may be there already.
  mutating func ask(about customer: KnownCustomer) -> Step {
    let question = QuestionOverlay(
      .existingCustomer(customer, canRequest: environment.role.canRequestRelationships))
    return Step(saveIfNeeded(), .open(.question(question)))
  }

  /// The keys of a page with questions.
  func formHints(_ nextProblem: String) -> [KeyHint] {
    [KeyHint(.help, "does/help"), KeyHint(.nextProblem, nextProblem), KeyHint(.saveAndLeave, "does/save")]
  }

  /// The keys that lead away from a page with answers.
  var leaveHints: [KeyHint] {
    [
      KeyHint(.back, "does/back"), KeyHint(.cancel, "does/cancel"),
      KeyHint(.main, update == nil ? "does/next" : "does/return"),
    ]
  }
}
