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

  /// A writer for these answers in a language; offers and resellers get their names from the lists.
  public init(
    answers: Answers, messages: Messages, catalog: OfferCatalog, resellers: ResellerList, environment: RuleEnvironment
  ) {
    self.answers = answers
    self.messages = messages
    self.catalog = catalog
    self.resellers = resellers
    context = RecordChecker.context(for: answers, environment: environment)
  }

  /// An entry for each row that the form's declarations name, in their order, and one for each subscription.
  public var entries: [ReviewEntry] { Form.all.compactMap { entry($0) } + order }

  private func entry(_ definition: FieldDefinition) -> ReviewEntry? {
    let field = definition.field
    let label: String
    switch definition.review {
    case .own: label = "label/\(field.rawValue)"
    case .group(let key): label = key
    case .part: return nil
    }
    // The order has entries of its own.
    guard definition.section != .subscriptions,
      RecordChecker.isAsked(field, in: context) || answers.isAnswered(field)
    else { return nil }
    let value = value(of: definition)
    var entry = ReviewEntry(
      section: .accountDetails, label: label, value: value.isEmpty ? messages.text("review/not-provided") : value,
      fields: Form.reviewed(with: field), target: .field(field))
    if context.isVisitor { entry.isAsked = definition.isAsked(context) }
    if field == .registrationID, let name = RegistrationNumber.typeName(answers[.country]) {
      entry.label += ".named"
      entry.labelArguments = ["type": name]
    }
    return entry
  }

  /// The offer's title; an id that the catalogue had once is shown as it is.
  private func title(of line: OrderLine) -> String {
    if let title = catalog.offer(line.offer)?.title { return title }
    return catalog.count == 0 ? line.offer : messages.text("review/offer-gone", ["offer": line.offer])
  }

  private var order: [ReviewEntry] {
    answers.subscriptions.enumerated().map { index, line in
      let terms = OrderWords(messages: messages)
      return ReviewEntry(
        section: .subscriptions, label: "", labelArguments: ["title": title(of: line)],
        value: terms.describe(line), amount: terms.amount(of: line, catalog: catalog, market: answers[.country]),
        fields: [.subscriptions], target: .line(index, .quantity))
    }
  }

  // MARK: - Values as people read them

  /// The answers of a row: those of a group together, a single one by its control.
  private func value(of definition: FieldDefinition) -> String {
    switch definition.section {
    case .qualification: return qualification
    case .address: return address
    case .contact where definition.field == .firstName: return person(.firstName, .lastName, .email)
    case .agreement: return agreement
    case .confirmations: return confirmations
    case .country, .company, .contact, .culture, .reseller, .subscriptions: break
    }
    let value = Normaliser.shown(answers[definition.field], for: definition.field)
    switch definition.control {
    case .list(.countries): return Countries.name(of: value, messages.language)
    case .list(.cultures): return culture(value)
    case .list(.resellers): return value.isEmpty ? messages.text("review/direct") : resellers.title(of: value)
    case .adder: return answers.additionalResellers.map { resellers.title(of: $0) }.joined(separator: ", ")
    case .text, .date, .choice, .tick:
      return definition.field == .domainPrefix && !value.isEmpty ? value + ".onmicrosoft.com" : value
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

  /// The street, then postal code, city and area in the country's order; code and city stay together.
  private var address: String {
    let fields = AddressFields.inOrder(country: answers[.country]).filter { !answers[$0].isEmpty }
    var parts = [answers[.addressLine1], answers[.addressLine2]].filter { !$0.isEmpty }
    for (index, field) in fields.enumerated() {
      let isBehindItsPair = index > 0 && field != .state && fields[index - 1] != .state
      if isBehindItsPair {
        parts[parts.count - 1] += " " + answers[field]
      } else {
        parts.append(answers[field])
      }
    }
    return parts.joined(separator: ", ")
  }

  private func culture(_ culture: String) -> String {
    let name = messages.languageName(ofCulture: culture)
    return name == culture ? culture : "\(name) (\(culture))"
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

  private var confirmations: String {
    let isConfirmed = FormSection.confirmations.fields.allSatisfy { answers[$0] == "true" }
    return messages.text(isConfirmed ? "review/both-confirmed" : "review/not-confirmed")
  }

  private func person(_ first: Field, _ last: Field, _ email: Field) -> String {
    let name = [answers[first], answers[last]].filter { !$0.isEmpty }.joined(separator: " ")
    return [name, answers[email]].filter { !$0.isEmpty }.joined(separator: ", ")
  }
}

extension ResellerList {
  /// `Fabrikam Retail (4847383)`, or the ID alone when the list does not know it.
  public func title(of partnerID: String) -> String {
    reseller(partnerID).map { "\($0.name) (\(partnerID))" } ?? partnerID
  }
}
