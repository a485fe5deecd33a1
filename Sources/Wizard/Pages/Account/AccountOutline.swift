public import Records
import Reference
import Rules

/// One thing on the Account details page, from top to bottom.
public enum AccountItem: Sendable, Hashable {
  case blank
  /// A sentence; the key of its words.
  case words(String)
  /// A heading; the key of its words.
  case heading(String)
  case field(Field)
  /// Two fields that share a row where the window is wide enough.
  case pair(Field, Field)
  /// An additional reseller that was chosen, by its place.
  case additionalReseller(Int)
  /// The one line in the place of the four questions on who accepted the agreement.
  case sameAsContact
}

/// What the Account details page asks this customer: made once for each set of answers that it depends on, since it is
/// needed at every key.
public struct AccountOutline: Sendable, Hashable {
  /// The rows of the page, from top to bottom.
  public var items: [AccountItem] = []
  /// Fields whose label says that they may be left out.
  public var optional: FieldSet = []
  /// What the country calls its numbers and the parts of its addresses.
  public var names = CountryNames(country: "")
  fileprivate var source: Source?

  /// The answers that decide what is asked.
  fileprivate struct Source: Sendable, Hashable {
    var answers: [String]
    var additionalCount: Int
    var isAgreedByContact: Bool
  }

  fileprivate static let sources: [Field] = [
    .country, .qualification, .educationSegment, .reseller, .agreementAcceptance,
  ]
}

extension AccountOutline {
  /// Problems from the top of the page to its bottom, which is not the order of the record in every country.
  public func inOrderOfPage(_ problems: [Problem]) -> [Problem] { inOrderOfPage(problems) { $0.path.field } }

  /// Things about fields in the same order; what is about no field of the page comes last.
  func inOrderOfPage<Thing>(_ things: [Thing], _ field: (Thing) -> Field?) -> [Thing] {
    var places: [Field: Int] = [:]
    for (place, focus) in items.flatMap(\.focuses).enumerated() {
      if case .field(let field) = focus { places[field] = place }
    }
    func place(_ thing: Thing) -> Int { field(thing).flatMap { places[$0] } ?? places.count }
    return things.enumerated().sorted { (place($0.element), $0.offset) < (place($1.element), $1.offset) }
      .map(\.element)
  }
}

extension Session {
  /// Makes the outline anew where an answer that it depends on has changed.
  public mutating func refreshOutline() {
    let source = AccountOutline.Source(
      answers: AccountOutline.sources.map { answers[$0] }, additionalCount: answers.additionalResellers.count,
      isAgreedByContact: isAgreedByContact)
    guard outline.source != source else { return }
    let context = self.context
    outline = AccountOutline(
      items: accountItems(context), optional: FieldSet(Field.single.filter { isMarkedOptional($0, context) }),
      names: CountryNames(country: context.country), source: source)
  }

  /// The page's items from top to bottom.
  private func accountItems(_ context: RuleContext) -> [AccountItem] {
    // Who has never seen the form reads first what becomes of it.
    var items: [AccountItem] = isVisitor ? [.words("account/intro")] : []
    for section in FormSection.inOrderOfForm where section.opening != .page {
      let fields = section.fieldsOnForm
      let asked = fields.filter { isAsked($0, context) }
      // A section is shown where its first field is asked.
      guard let first = asked.first, first == fields.first else { continue }
      if section.opening == .heading {
        if !items.isEmpty { items.append(.blank) }
        items.append(.heading("section/\(section.rawValue)"))
      }
      switch section {
      case .address: items += addressItems(asked, context)
      case .agreement: items += agreementItems(asked)
      case .country, .qualification, .company, .contact, .culture, .reseller, .gdap, .confirmations, .subscriptions:
        items += asked.map { .field($0) }
      }
      guard asked.contains(.additionalResellers) else { continue }
      items += answers.additionalResellers.indices.map { .additionalReseller($0) }
    }
    return items
  }

  /// The street, and behind it the parts in the country's order; code and city share a row where they follow.
  private func addressItems(_ asked: [Field], _ context: RuleContext) -> [AccountItem] {
    let fields = AddressFields.ordered(asked, country: context.country)
    guard let place = fields.firstIndex(of: .postalCode), place + 1 < fields.count, fields[place + 1] == .city else {
      return fields.map { .field($0) }
    }
    return fields[..<place].map { .field($0) } + [.pair(.postalCode, .city)]
      + fields[(place + 2)...].map { .field($0) }
  }

  /// The person who accepted stands below the line that says whether it is the contact.
  private func agreementItems(_ asked: [Field]) -> [AccountItem] {
    let shown = asked.filter { !isSaidByLine($0) }.map { AccountItem.field($0) }
    guard asked.contains(.agreementFirstName) else { return shown }
    let place = shown.firstIndex(of: .field(.agreementFirstName)) ?? shown.count
    return shown[..<place] + [.sameAsContact] + shown[place...]
  }

  private func isAsked(_ field: Field, _ context: RuleContext) -> Bool {
    // Values that stand where they no longer belong stay in sight, so that they can be taken away.
    if field.definition.unasked == .kept, answers.isAnswered(field) { return true }
    return RecordChecker.isAsked(field, in: context)
  }
}

extension AccountItem {
  /// Whether a thing is one of the item's.
  public func holds(_ focus: Focus) -> Bool {
    switch self {
    case .blank, .words, .heading: false
    case .field(let field): focus == .field(field)
    case .pair(let first, let second): focus == .field(first) || focus == .field(second)
    case .additionalReseller(let index): focus == .additionalReseller(index)
    case .sameAsContact: focus == .button(.sameAsContact)
    }
  }

  /// The things of the item that can be in focus.
  public var focuses: [Focus] {
    switch self {
    case .blank, .words, .heading: []
    case .field(let field): [.field(field)]
    case .pair(let first, let second): [.field(first), .field(second)]
    case .additionalReseller(let index): [.additionalReseller(index)]
    case .sameAsContact: [.button(.sameAsContact)]
    }
  }
}

extension Session {
  /// Whether the label says that the question may be left out.
  private func isMarkedOptional(_ field: Field, _ context: RuleContext) -> Bool {
    switch field.definition.control {
    case .choice, .tick, .adder: false
    case .text, .date, .list: !RecordChecker.isRequired(field, in: context)
    }
  }
}
