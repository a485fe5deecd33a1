import Records

extension WizardState {
  var reviewFocuses: [Focus] {
    var all: [Focus] = []
    for section in ReviewSection.allCases {
      all.append(.sectionUpdate(section))
      all += reviewEntries.indices.filter { reviewEntries[$0].section == section }.map { .answer($0) }
    }
    return all
  }

  /// Runs every rule and makes the entries anew.
  mutating func refreshReview() {
    let problems = checker.problems(in: answers)
    reviewProblems = problems
    var entries = ReviewWriter(
      answers: answers, messages: messages, catalog: lookups.catalog, resellers: lookups.resellers,
      environment: environment
    ).entries
    for index in entries.indices {
      entries[index].finding = problems.first { Self.shows(entries[index], $0.path) }?.finding
      entries[index].isChanged = entries[index].fields.contains { changed.contains($0) }
    }
    reviewEntries = entries
  }

  private static func shows(_ entry: ReviewEntry, _ path: FieldPath) -> Bool {
    if case .subscription(let line, _) = path, case .line(let index, _) = entry.target { return line == index }
    if case .subscription = path { return false }
    return path.field.map { $0 != .subscriptions && entry.fields.contains($0) } ?? false
  }

  /// Opens a section, or one answer of it, to be changed.
  mutating func update(_ page: Page, focus target: Focus?, field: Field?) -> [Effect] {
    let back = ReviewReturn(focus: focus, before: answers, field: field)
    let effects = go(to: page, focus: target)
    reviewReturn = back
    notice = Notice(field == nil ? "notice/update-section" : "notice/update-answer")
    return effects
  }

  /// Comes back to Review and marks what changed.
  mutating func returnToReview() -> [Effect] {
    let left = leave()
    guard let back = reviewReturn else { return left }
    for field in Field.single where answers[field] != back.before[field] { changed.insert(field) }
    if answers.additionalResellers != back.before.additionalResellers { changed.insert(.additionalResellers) }
    if answers.subscriptions != back.before.subscriptions { changed.insert(.subscriptions) }
    reviewReturn = nil
    return left + go(to: .review, focus: back.focus)
  }
}
