import Messages
import Records
import Rules
import Wizard

/// Going from question to question.
extension LineWizard {
  /// Whether a question is asked where the form began with a file: not what the file answers soundly.
  func isAsked(_ question: LineQuestion) -> Bool {
    guard let given else { return true }
    switch question {
    case .field(let field):
      return !given.isAnswered(field) || session[status: field].phase == .fix
    case .sameAsContact: return !given.isAnswered(.agreementFirstName)
    case .additionalReseller(let index): return session.elementFindings[.additionalReseller(index)] != nil
    case .anotherReseller: return !given.isAnswered(.reseller)
    case .line(let index, let part):
      return index >= given.subscriptions.count || session.elementFindings[.subscription(index, part.recordPart)] != nil
    case .offer: return given.subscriptions.isEmpty
    case .withoutOffers, .review, .submit: return true
    }
  }

  /// The next question that is asked behind another.
  func following(_ question: LineQuestion) -> LineQuestion? {
    let all = LineQuestions(session).all
    guard let here = all.firstIndex(of: question) else { return nil }
    return all[(here + 1)...].first { isAsked($0) }
  }

  /// On to the next question; out of a step only where nothing in it is wrong.
  mutating func advance() -> [Effect] {
    if update != nil { return advanceUpdate() }
    guard let target = following(place) else {
      // The question is gone, since an answer before it has changed.
      return go(to: .review)
    }
    if place.page == .accountDetails, target.page != .accountDetails, let wrong = firstWrongOnAccount() {
      return go(to: wrong)
    }
    return target.page.rawValue >= Page.review.rawValue && place.page.rawValue < Page.review.rawValue
      ? leaveOrder(for: target) : go(to: target)
  }

  private mutating func leaveOrder(for target: LineQuestion) -> [Effect] {
    firstWrongInOrder().map { go(to: $0) } ?? go(to: target)
  }

  /// Goes to a question; the store is asked about everything again before Review.
  mutating func go(to question: LineQuestion) -> [Effect] {
    place = question
    finds = LineFinds()
    isWarned = false
    next = .asks
    return question == .review ? session.findAllCustomers() + session.saveIfNeeded() : session.saveIfNeeded()
  }

  /// The question before; from an update back to Review.
  mutating func back() -> [Effect] {
    if update != nil { return endUpdate() }
    let all = LineQuestions(session).all
    if place == .withoutOffers { return go(to: .offer) }
    guard let here = all.firstIndex(of: place), here > 0 else {
      acknowledgement = words.text("line/first")
      return []
    }
    return go(to: all[here - 1])
  }

  // MARK: - What is wrong

  /// The first question of Account details whose answer is wrong or missing, said with how many there are.
  private mutating func firstWrongOnAccount() -> LineQuestion? {
    question(ofFirst: session.accountErrors())
  }

  /// The same of the order.
  private mutating func firstWrongInOrder() -> LineQuestion? {
    question(ofFirst: session.orderErrors())
  }

  mutating func question(ofFirst problems: [Problem]) -> LineQuestion? {
    guard let first = problems.first else { return nil }
    give(reason: words.text("line/to-fix", count: problems.count))
    // The line that says that the contact accepted stands for four questions: the one that is wrong is asked.
    if case .field(let field) = first.path { session.reveal(field) }
    session.show(first)
    return LineQuestions(session).question(of: first.path) ?? (session.isKept(.country) ? .review : .field(.country))
  }

  // MARK: - Changing an answer from Review

  /// Goes to an answer, and comes back to Review after it.
  mutating func change(_ question: LineQuestion) -> [Effect] {
    update = question
    return go(to: question)
  }

  private mutating func advanceUpdate() -> [Effect] {
    switch place {
    // Resellers are asked for until there is no more.
    case .additionalReseller(let index) where update == .anotherReseller:
      let account = LineQuestions(session).account
      return [.additionalReseller(index + 1), .anotherReseller].first { account.contains($0) }.map { go(to: $0) }
        ?? endUpdate()
    case .anotherReseller, .field, .sameAsContact, .additionalReseller, .offer, .withoutOffers, .review, .submit:
      return endUpdate()
    case .line(let index, let part):
      let parts = LineQuestions.parts(ofLine: index, session)
      if let here = parts.firstIndex(of: part), parts.indices.contains(here + 1) {
        return go(to: .line(index, parts[here + 1]))
      }
      return update == .offer ? go(to: .offer) : endUpdate()
    }
  }

  mutating func endUpdate() -> [Effect] {
    update = nil
    return go(to: .review)
  }
}
