import Records
import Rules

extension WizardState {
  var reviewFocuses: [Focus] {
    var all: [Focus] = []
    for section in ReviewSection.allCases {
      all.append(.sectionUpdate(section))
      for index in reviewEntries.indices where reviewEntries[index].section == section {
        all.append(.answer(index))
        if showsCustomers(below: index) { all += foundCustomers.map { .existingCustomer($0.customer.reference) } }
      }
    }
    return all
  }

  /// Whether customers who may be there already are told below an entry: they stand at the end of the contact.
  public func showsCustomers(below index: Int) -> Bool { reviewEntries[index].target == .field(.culture) }

  /// Runs every rule and makes the entries anew.
  mutating func refreshReview() {
    let problems = checker.problems(in: answers)
    reviewProblems = problems
    foundCustomers = foundCustomers(in: problems)
    var entries = ReviewWriter(
      answers: answers, messages: messages, catalog: lookups.catalog, resellers: lookups.resellers,
      environment: environment
    ).entries
    for index in entries.indices {
      entries[index].finding =
        problems.first { Self.shows(entries[index], $0.path) && !isToldInItsOwnRow($0) }?
        .finding
      entries[index].isChanged = entries[index].fields.contains { changed.contains($0) }
    }
    reviewEntries = entries
    if case .existingCustomer = focus, customerInFocus == nil { focus = .button(.next) }
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
