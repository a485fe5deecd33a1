import Records
import Rules

extension WizardState {
  /// Enter: the next field, open the list, press the button.
  mutating func activate() -> [Effect] {
    switch focus {
    case .field(let field):
      switch Control.of(field) {
      case .list: openList(.field(field))
      case .adder: openList(.additionalReseller(nil))
      case .text, .date, .choice, .tick: return enterOnField(field)
      }
    case .additionalReseller(let index): openList(.additionalReseller(index))
    case .offerSearch: return focus(on: foundOffer ?? focuses.first { $0 != .offerSearch })
    case .line(_, .quantity) where reviewReturn?.field != nil: return main()
    case .line(_, .tick), .line(_, .quantity): return moveFocus(by: 1)
    case .line(let index, let part): return cycle(part, at: index, by: 1)
    case .offer(let id): return addOffer(id)
    case .sectionUpdate(let section): return update(section.page, focus: nil, field: nil)
    case .answer(let index): return openAnswer(index)
    case .existingCustomer: return customerInFocus.map { ask(about: $0) } ?? []
    case .button(let button): return press(button)
    }
    return []
  }

  /// A single answer opened from Review goes straight back when it is sound.
  private mutating func enterOnField(_ field: Field) -> [Effect] {
    guard reviewReturn?.field != nil else { return moveFocus(by: 1) }
    let effects = leave()
    if self[status: field].phase == .fix || isMissing(field) { return effects + main() }
    return effects + returnToReview()
  }

  private func isMissing(_ field: Field) -> Bool {
    answers[field].isEmpty && RecordChecker.isRequired(field, in: context)
  }

  private mutating func openAnswer(_ index: Int) -> [Effect] {
    guard reviewEntries.indices.contains(index) else { return [] }
    let entry = reviewEntries[index]
    let page: Page = entry.section == .subscriptions ? .subscriptions : .accountDetails
    return update(page, focus: entry.target, field: entry.fields.first)
  }

  mutating func press(_ button: WizardButton) -> [Effect] {
    switch button {
    case .next, .submit: return main()
    case .back: return back()
    case .done: return finish(addingAnother: false)
    case .addAnother: return finish(addingAnother: true)
    case .showRecord:
      if let receipt {
        changed = []
        refreshReview()
        overlay = .record(
          TextOverlay(
            .record(
              title: receipt.stamp.reference, entries: reviewEntries, saved: receipt.saved, by: receipt.stamp.by)))
      }
      return []
    }
  }

  /// The page's main action: Next, Submit, Done.
  mutating func main() -> [Effect] {
    let effects = leave()
    switch page {
    case .accountDetails, .subscriptions: return effects + nextFromForm()
    case .review: return effects + nextFromReview()
    case .submit:
      guard !isSubmitting else { return effects }
      isSubmitting = true
      attempt = .submit
      notice = Notice("notice/submitting")
      updateDraft()
      return effects + [.submit(draft)]
    case .receipt: return effects + finish(addingAnother: false)
    }
  }

  /// Every question of the page is checked; what fails is listed, and nothing else keeps a person here.
  private mutating func nextFromForm() -> [Effect] {
    let errors = checkPage()
    if !errors.isEmpty {
      overlay = .summary(SummaryOverlay(outline.inOrderOfPage(errors)))
      return saveIfNeeded()
    }
    if reviewReturn != nil { return returnToReview() }
    if page == .subscriptions, answers.subscriptions.isEmpty {
      overlay = .question(QuestionOverlay(.noSubscriptions))
      return []
    }
    return go(to: page == .accountDetails ? .subscriptions : .review)
  }

  /// Runs every rule, sets the state of every field of the page, and gives the errors of the page.
  private mutating func checkPage() -> [Problem] {
    let problems = checker.problems(in: answers)
    checkElements()
    if page == .subscriptions {
      return problems.filter { $0.path.field == .subscriptions && $0.severity == .error }
    }
    let context = self.context
    for field in Field.single where RecordChecker.isAsked(field, in: context) {
      let findings = problems.filter { $0.path == .field(field) }.map(\.finding)
      self[status: field].findings = findings
      self[status: field].phase =
        findings.contains { $0.severity == .error }
        ? .fix : !findings.isEmpty ? .check : answers[field].isEmpty ? .untouched : .ok
    }
    return problems.filter { $0.path.field != .subscriptions && $0.severity == .error }
  }

  private mutating func nextFromReview() -> [Effect] {
    refreshReview()
    let errors = reviewProblems.filter { $0.severity == .error }
    guard errors.isEmpty else {
      overlay = .summary(SummaryOverlay(outline.inOrderOfPage(errors)))
      return []
    }
    return go(to: .submit)
  }

  /// Back is never blocked and loses nothing.
  mutating func back() -> [Effect] {
    if reviewReturn != nil { return returnToReview() }
    switch page {
    case .accountDetails:
      guard hasCustomersPage else {
        overlay = .question(QuestionOverlay(.cancel))
        return []
      }
      return close()
    case .subscriptions: return go(to: .accountDetails)
    case .review: return go(to: .subscriptions)
    case .submit: return isSubmitting ? [] : go(to: .review)
    case .receipt: return []
    }
  }

  private mutating func finish(addingAnother: Bool) -> [Effect] {
    isClosed = true
    if addingAnother { return [.startAnother] }
    farewell = receipt.map { Notice("notice/saved", ["reference": $0.stamp.reference]) }
    return [.leave(.finished)]
  }

  /// The receipt's letters, as its row of keys names them, and Space on its buttons.
  mutating func typedOnReceipt(_ character: Character) -> [Effect] {
    switch character {
    case " ": activate()
    case "a", "A": press(.addAnother)
    case "p", "P": press(.showRecord)
    default: []
    }
  }
}
