public import Catalog
public import Messages
public import Records
public import Reference
public import Rules

/// One answer, or a few that belong together, as Review and the printed record show it.
public struct ReviewEntry: Sendable, Hashable {
  public var section: ReviewSection
  /// The key of the label's words.
  public var label: String
  /// Values for the placeholders of the label.
  public var labelArguments: [String: String] = [:]
  public var value: String
  /// An amount at the end of the row, or empty.
  public var amount = ""
  /// The fields that the entry shows.
  public var fields: [Field]
  /// Where Enter goes.
  public var target: Focus
  public var finding: Finding?
  public var isChanged = false
}

/// Makes the entries of a record: the same on the Review page, in `customers show` and in the record's window.
public struct ReviewWriter: Sendable {
  private let answers: Answers
  private let messages: Messages
  private let catalog: OfferCatalog
  private let resellers: ResellerList
  private let context: RuleContext

  public init(
    answers: Answers, messages: Messages, catalog: OfferCatalog, resellers: ResellerList, environment: RuleEnvironment
  ) {
    self.answers = answers
    self.messages = messages
    self.catalog = catalog
    self.resellers = resellers
    context = RecordChecker.context(for: answers, environment: environment)
  }

  public var entries: [ReviewEntry] { customer + contact + partner + order }

  private var customer: [ReviewEntry] {
    var entries = [
      entry(.country, Countries.name(of: answers[.country], messages.language)),
      entry(.qualification, qualification),
      entry(.companyName, answers[.companyName]),
      entry(.registrationID, answers[.registrationID]),
      entry(.domainPrefix, answers[.domainPrefix].isEmpty ? "" : answers[.domainPrefix] + ".onmicrosoft.com"),
    ]
    if let name = RegistrationNumber.typeName(answers[.country]) {
      entries[3].label = "label/company.registrationID.named"
      entries[3].labelArguments = ["type": name]
    }
    let parts = [answers[.addressLine1], answers[.addressLine2]] + places
    entries.append(
      entry(.addressLine1, parts.filter { !$0.isEmpty }.joined(separator: ", ")))
    return entries
  }

  /// Postal code, city and area in the country's order; code and city stay together.
  private var places: [String] {
    let fields = AddressFields.inOrder(country: answers[.country]).filter { !answers[$0].isEmpty }
    var places: [String] = []
    for (index, field) in fields.enumerated() {
      let isBehindItsPair = index > 0 && field != .state && fields[index - 1] != .state
      if isBehindItsPair {
        places[places.count - 1] += " " + answers[field]
      } else {
        places.append(answers[field])
      }
    }
    return places
  }

  private var contact: [ReviewEntry] {
    [
      entry(.firstName, person(.firstName, .lastName, .email)),
      entry(.phone, Normaliser.shown(answers[.phone], for: .phone)),
      entry(.culture, culture),
    ]
  }

  private var culture: String {
    let culture = answers[.culture]
    let name = messages.languageName(ofCulture: culture)
    return name == culture ? culture : "\(name) (\(culture))"
  }

  private var partner: [ReviewEntry] {
    var entries: [ReviewEntry] = []
    if RecordChecker.isAsked(.reseller, in: context) || !answers[.reseller].isEmpty {
      entries.append(
        entry(
          .reseller,
          answers[.reseller].isEmpty ? messages.text("review/direct") : resellers.title(of: answers[.reseller])))
    }
    if RecordChecker.isAsked(.additionalResellers, in: context) || !answers.additionalResellers.isEmpty {
      entries.append(
        entry(
          .additionalResellers, answers.additionalResellers.map { resellers.title(of: $0) }.joined(separator: ", ")))
    }
    entries.append(entry(.agreementAcceptance, agreement))
    let isConfirmed = [Field.confirmPartnerRole, .confirmNoAffiliateResale].map { answers[$0] == "true" }
    let key = isConfirmed == [true, true] ? "review/both-confirmed" : "review/not-confirmed"
    entries.append(entry(.confirmPartnerRole, messages.text(key)))
    return entries
  }

  private var order: [ReviewEntry] {
    answers.subscriptions.enumerated().map { index, line in
      let terms = OrderWords(messages: messages)
      return ReviewEntry(
        section: .subscriptions, label: "", labelArguments: ["title": catalog.offer(line.offer)?.title ?? line.offer],
        value: terms.describe(line), amount: terms.amount(of: line, catalog: catalog, market: answers[.country]),
        fields: [.subscriptions], target: .line(index, .quantity))
    }
  }

  private var qualification: String {
    let parts = [
      answers[.qualification].isEmpty ? "" : messages.text("choice/qualification.\(answers[.qualification])"),
      answers[.educationSegment].isEmpty
        ? "" : messages.text("choice/qualification.segment.\(answers[.educationSegment])"),
      answers[.website], answers[.validationCode],
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private var agreement: String {
    switch answers[.agreementAcceptance] {
    case "partnerAttested":
      messages.text(
        "review/accepted",
        [
          "date": messages.longDate(answers[.agreementDate]),
          "person": person(.agreementFirstName, .agreementLastName, .agreementEmail),
        ])
    case "customerWillAccept": messages.text("review/will-accept")
    default: ""
    }
  }

  private func person(_ first: Field, _ last: Field, _ email: Field) -> String {
    let name = [answers[first], answers[last]].filter { !$0.isEmpty }.joined(separator: " ")
    return [name, answers[email]].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private func entry(_ field: Field, _ value: String) -> ReviewEntry {
    let label = if case .group(let label) = field.definition.review { label } else { "label/\(field.rawValue)" }
    return ReviewEntry(
      section: .accountDetails, label: label,
      value: value.isEmpty ? messages.text("review/not-provided") : value, fields: Form.reviewed(with: field),
      target: .field(field))
  }
}

extension ResellerList {
  /// `Fabrikam Retail (4847383)`, or the ID alone when the list does not know it.
  public func title(of partnerID: String) -> String {
    reseller(partnerID).map { "\($0.name) (\(partnerID))" } ?? partnerID
  }
}

extension Countries {
  /// The name of a country in a language; the code itself when there is no such country.
  public static func name(of code: String, _ language: Language) -> String {
    guard let country = country(code) else { return code }
    return language == .dutch ? country.dutchName : country.englishName
  }
}
