import Messages
import Records
import Rules
import Text
import Wizard

/// What an answer comes to.
extension LineWizard {
  // MARK: - Enter alone

  /// Enter keeps the answer in brackets, or goes on without an answer where the question is optional.
  mutating func keep() -> [Effect] {
    next = .judges
    switch place {
    case .field(let field): return keep(field)
    case .sameAsContact: return session.setAgreedByContact(session.isAgreedByContact)
    case .additionalReseller, .anotherReseller, .line: return []
    case .offer: return session.answers.subscriptions.isEmpty && update == nil ? go(to: .withoutOffers) : advance()
    case .withoutOffers: return go(to: .offer)
    case .review: return leaveReview()
    case .submit:
      refuseSubmit()
      return []
    }
  }

  /// Enter after a search: the one thing that was found, or nothing yet.
  mutating func keepSearched() -> [Effect] {
    finds.isSearched = false
    if finds.items.count == 1, finds.items[0].obstacle == nil { return take("1") }
    refuse(words.text("line/nothing-chosen"))
    return []
  }

  private mutating func keep(_ field: Field) -> [Effect] {
    if session.takesOffered(field), let text = session.offeredText(for: field) { return type(text, in: field) }
    // What must be answered, and is not, is said now.
    session.check(field)
    return []
  }

  // MARK: - A text

  /// Takes an answer that was typed.
  mutating func take(_ text: String) -> [Effect] {
    switch place {
    case .field(let field): return take(text, for: field)
    case .sameAsContact: return takeYesOrNo(text) { $0.session.setAgreedByContact($1) }
    case .additionalReseller(let index): return find(text, for: .additionalReseller(index))
    case .anotherReseller: return find(text, for: .additionalReseller(nil))
    case .line(let index, let part): return take(text, forLine: index, part)
    case .offer: return findOffer(text)
    case .withoutOffers:
      return takeYesOrNo(text) { wizard, isYes in isYes ? wizard.leaveOffers() : wizard.go(to: .offer) }
    case .review: return takeOnReview(text)
    case .submit: return takeOnSubmit(text)
    }
  }

  private mutating func take(_ text: String, for field: Field) -> [Effect] {
    switch field.definition.control {
    case .text where asksForArea(field), .list: return find(text, for: .field(field))
    case .date:
      // What was asked back is answered with yes.
      let meant = YesOrNo.read(text) == true ? session[status: field].findings.first?.suggestion : nil
      return type(meant ?? text, in: field)
    case .text: return type(text, in: field)
    case .choice: return choose(text, for: field)
    case .tick: return takeYesOrNo(text) { $0.session.answer(field, $1 ? "true" : "") }
    case .adder: return []
    }
  }

  /// Answers a field as if the text had been typed on the screen and left.
  mutating func type(_ text: String, in field: Field) -> [Effect] {
    next = .judges
    isWarned = false
    session.typed(text, in: field)
    let effects = session.left(field)
    acknowledge(field, typed: text)
    return effects
  }

  /// `OK.`, or the answer as it is kept where that is not how it was typed.
  mutating func acknowledge(_ field: Field, typed: String) {
    let kept = session.answers[field].isEmpty ? "" : ReviewWriter(session).value(of: field)
    acknowledge(kept == typed && !readsBack ? "" : kept)
  }

  mutating func acknowledge(_ value: String) {
    acknowledgement = value.isEmpty ? words.text("line/ok") : words.text("line/ok-as", ["value": value]).asSentence
  }

  mutating func takeYesOrNo(_ text: String, _ take: (inout LineWizard, Bool) -> [Effect]) -> [Effect] {
    guard let isYes = YesOrNo.read(text) else {
      refuse(words.text("line/yes-or-no"))
      return []
    }
    next = .judges
    acknowledge("")
    return take(&self, isYes)
  }

  // MARK: - What came of it

  /// Looks at the answer in place: the next question, or the same again with the reason.
  mutating func judge() -> [Effect] {
    if place == .review || place == .submit || place == .offer || place == .withoutOffers { return [] }
    tellNotice()
    if let finding = findingInPlace, finding.severity == .warning, !isWarned, !isInteractive {
      // The next line of a script is the answer to the next question.
      give(reason: text(of: finding, way: words.text("line/kept-it")))
    } else if let finding = findingInPlace, finding.severity == .error || !isWarned {
      acknowledgement = ""
      isWarned = finding.severity == .warning
      refuse(text(of: finding))
      return []
    }
    return advance()
  }

  // MARK: - Clearing

  /// Takes the answer away, or the offer, or the reseller.
  mutating func clear() -> [Effect] {
    switch place {
    case .field(let field): return clear(field)
    case .additionalReseller(let index):
      let effects = session.removeAdditionalReseller(index)
      finds = LineFinds()
      place = index < session.answers.additionalResellers.count ? .additionalReseller(index) : .anotherReseller
      return effects
    case .line(let index, _): return takeOut(index)
    case .sameAsContact, .anotherReseller, .offer, .withoutOffers, .review, .submit:
      refuse(words.text("line/nothing-to-clear"))
      return []
    }
  }

  private mutating func clear(_ field: Field) -> [Effect] {
    isWarned = false
    acknowledgement = words.text("line/cleared")
    guard field.definition.control.isText else { return session.answer(field, "") }
    session.typed("", in: field)
    return session.left(field) + session.saveIfNeeded()
  }

  // MARK: - A suggestion

  /// `=` takes what is suggested, or shows the beginning of the list.
  mutating func suggest() -> [Effect] {
    switch place {
    case .field(let field) where field.definition.control.isText:
      if let text = session.suggestion(for: field) { return type(text, in: field) }
      if asksForArea(field) { return find("", for: .field(field)) }
      refuse(words.text(of: session.noSuggestion(for: field)))
    case .field(let field) where field.definition.control.list != nil: return find("", for: .field(field))
    case .additionalReseller(let index): return find("", for: .additionalReseller(index))
    case .anotherReseller: return find("", for: .additionalReseller(nil))
    case .offer: return findOffer("")
    case .field, .sameAsContact, .line, .withoutOffers, .review, .submit: refuse(words.text("notice/no-suggestion"))
    }
    return []
  }
}
