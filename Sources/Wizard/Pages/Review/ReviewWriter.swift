public import Catalog
public import Messages
public import Records
import Reference
public import Rules

/// Makes the entries of a record: the same on the Review page, in `customers show` and in the record's window.
public struct ReviewWriter: Sendable {
  private let answers: Answers
  private let messages: Messages
  private let catalog: OfferCatalog
  private let resellers: ResellerList
  private let context: RuleContext
  private let names: CountryNames
  /// What each line of the order costs.
  private let quotes: [LineQuote?]
  /// Whether the prices are those that were kept with a saved record.
  private let isSaved: Bool

  /// A writer for these answers in a language; offers and resellers get their names from the lists.
  ///
  /// - Parameter kept: the prices that were kept with a saved record; where there is none, those of the catalogue hold.
  public init(
    answers: Answers, messages: Messages, catalog: OfferCatalog, resellers: ResellerList, environment: RuleEnvironment,
    kept: [KeptPrice]? = nil
  ) {
    isSaved = kept != nil
    quotes =
      kept.map { KeptPrice.quotes(of: answers.subscriptions, $0) }
      ?? catalog.quotes(of: answers.subscriptions, market: answers[.country])
    self.answers = answers
    self.messages = messages
    self.catalog = catalog
    self.resellers = resellers
    context = RecordChecker.context(for: answers, environment: environment)
    names = CountryNames(country: answers[.country])
  }

  /// An entry for each answer that the customer is asked for, in the order of the form, and one for each subscription.
  public var entries: [ReviewEntry] { fields.compactMap { entry($0.definition) } + order }

  /// Every field in the order of the form, which for an address is its country's.
  private var fields: [Field] {
    FormSection.inOrderOfForm.flatMap { section in
      section == .address ? AddressFields.ordered(section.fields, country: answers[.country]) : section.fieldsOnForm
    }
  }

  private func entry(_ definition: FieldDefinition) -> ReviewEntry? {
    // The order has entries of its own.
    guard definition.section != .subscriptions, isShown(definition) else { return nil }
    let field = definition.field
    let value = value(of: definition)
    var entry = ReviewEntry(
      section: .accountDetails, label: messages.name(of: field, names),
      value: value.isEmpty ? messages.text("review/not-provided") : value, field: field, target: .field(field))
    if field == .qualification, !["", "none"].contains(answers[field]) {
      entry.note = messages.hint(of: field, answer: answers[field]) ?? ""
    }
    if context.isVisitor { entry.isAsked = definition.isAsked(context) }
    return entry
  }

  /// Whether the record holds the answer: the customer is asked for it, it is kept unasked, or every visitor gives it.
  private func isShown(_ definition: FieldDefinition) -> Bool {
    if definition.isAsked(context) { return true }
    if context.isVisitor, case .given = definition.visitor { return true }
    return definition.unasked == .kept && answers.isAnswered(definition.field)
  }

  /// The offer's title; an id that the catalogue had once is shown as it is.
  private func title(of line: OrderLine) -> String {
    if let title = catalog.offer(line.offer, in: answers[.country])?.title { return title }
    return catalog.count(in: answers[.country]) == 0
      ? line.offer : messages.text("review/offer-gone", ["offer": line.offer])
  }

  private var order: [ReviewEntry] {
    answers.subscriptions.enumerated().map { index, line in
      let terms = OrderWords(messages: messages)
      let quote = quotes[index]
      return ReviewEntry(
        section: .subscriptions, label: title(of: line), value: terms.describe(line),
        amount: quote.map { terms.amount(of: $0) } ?? (isSaved ? messages.text("order/no-price-kept") : ""),
        field: .subscriptions, target: .line(index, .quantity), note: quote.map { note(on: $0, terms) } ?? "")
    }
  }

  /// What an agent says besides of a line: what one licence costs, and the whole term.
  private func note(on quote: LineQuote, _ terms: OrderWords) -> String {
    if context.isVisitor || quote.price.minorUnits == 0 { return "" }
    let single = quote.line.quantity > 1 ? terms.perLicence(quote) : nil
    return [single, terms.wholeTerm(quote)].compactMap { $0 }.joined(separator: ", ")
  }

  // MARK: - In print

  /// The entries, and what the order comes to where it begins on a day: as a record is printed.
  public func printed(from start: CalendarDate) -> [ReviewEntry] {
    let order = answers.subscriptions
    guard !order.isEmpty, isSaved || catalog.showsPrices else { return entries }
    let terms = OrderWords(messages: messages)
    let priced = quotes.compactMap { $0 }
    func entry(_ key: String, _ value: String) -> ReviewEntry {
      ReviewEntry(
        section: .subscriptions, label: messages.text(key), value: value, target: .sectionUpdate(.subscriptions))
    }
    if priced.isEmpty {
      guard isSaved else { return entries }
      let licences = terms.licences(order.reduce(0) { $0 &+ $1.quantity })
      return entries + [entry("submit/to-pay", "\(licences), \(messages.text("order/no-price-kept"))")]
    }
    let toPay = terms.eachTime(priced).map { "\($0), \(terms.source(priced.map(\.list)))" }
    let commitment = terms.commitment(priced, from: start).map { entry("submit/commitment", $0) }
    return entries + [entry("submit/to-pay", toPay ?? messages.text("submit/nothing"))]
      + (commitment.map { [$0] } ?? [])
  }

  // MARK: - Values as people read them

  /// The answer of a field in words; empty where there is none.
  public func value(of field: Field) -> String { value(of: field.definition) }

  private func value(of definition: FieldDefinition) -> String {
    let field = definition.field
    let value = Normaliser.shown(answers[field], for: field)
    switch definition.control {
    case .list(.countries): return Countries.name(of: value, messages.language)
    case .list(.cultures): return culture(value)
    case .list(.resellers): return value.isEmpty ? messages.text("review/direct") : resellers.title(of: value)
    case .adder: return answers.additionalResellers.map { resellers.title(of: $0) }.joined(separator: ", ")
    case .choice: return choice(value, of: field)
    case .date: return messages.longDate(value)
    case .tick where field == .gdap: return messages.text(value == "true" ? "review/gdap" : "review/no-gdap")
    case .tick: return messages.text(value == "true" ? "review/confirmed" : "review/not-confirmed")
    case .text:
      if field == .state { return PostalPlan.plan(answers[.country])?.shownName(ofArea: value) ?? value }
      return field == .domainPrefix && !value.isEmpty ? value + ".onmicrosoft.com" : value
    }
  }

  /// An answer of a choice; the form words the agreement as what the operator says.
  private func choice(_ value: String, of field: Field) -> String {
    switch (field, value) {
    case (.agreementAcceptance, "partnerAttested"): return messages.text("review/accepted")
    case (.agreementAcceptance, "customerWillAccept"): return messages.text("review/will-accept")
    case (_, let value):
      let key = "choice/\(field.rawValue).\(value)"
      return messages.has(key) ? messages.text(key) : value
    }
  }

  private func culture(_ culture: String) -> String {
    let name = messages.languageName(ofCulture: culture)
    return name == culture ? culture : "\(name) (\(culture))"
  }
}

extension ResellerList {
  /// `Fabrikam Retail (4847383)`, or the ID alone when the list does not know it.
  public func title(of partnerID: String) -> String {
    reseller(partnerID).map { "\($0.name) (\(partnerID))" } ?? partnerID
  }
}
