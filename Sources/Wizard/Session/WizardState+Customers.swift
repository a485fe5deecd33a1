public import Messages
public import Records
public import Rules

/// A saved customer that was told in the message row while somebody was typing.
public struct ToldCustomer: Sendable, Hashable {
  public var field: Field
  public var customer: KnownCustomer
}

/// A saved customer who may be the one that is being added, and what the two have in common.
public struct FoundCustomer: Sendable, Hashable {
  public var customer: KnownCustomer
  public var finding: Finding
}

extension FoundCustomer {
  /// The row that Review shows of it.
  public func entry(_ words: Messages) -> ReviewEntry {
    let key = "review/" + finding.messageKey.dropFirst("rule/".count)
    return ReviewEntry(
      section: .accountDetails, label: "review/existing", value: words.text(key, ["reference": customer.reference]),
      fields: [], target: .existingCustomer(customer.reference))
  }
}

extension WizardState {
  /// The rules that look for a customer who is there already, the surest first.
  private static let customerRules: [RuleID] = [
    "existing-customer/registration-id", "existing-customer/domain-prefix", "existing-customer/name",
    "existing-customer/email-domain",
  ]

  /// Review shows no more than these; who has more has a name that everybody has.
  private static let mostFoundCustomers = 3

  static func isOfCustomer(_ finding: Finding) -> Bool { customerRules.contains(finding.rule) }

  /// Everything that the rules ask of the store about the answers, for a draft that is opened.
  public var customerQuestions: [CustomerQuestion] { checker.customerQuestions(about: answers) }

  private func question(about field: Field) -> CustomerQuestion? {
    RecordChecker.customerQuestion(of: field, value: answers[field], in: context)
  }

  /// Asks the store about a field that is left: not where something else is wrong with it.
  func findCustomers(_ fields: Field...) -> [Effect] {
    let questions = fields.filter { field in
      RecordChecker.customerFields.contains(field)
        && (self[status: field].phase != .fix || self[status: field].findings.contains(where: Self.isOfCustomer))
    }.compactMap { question(about: $0) }
    return questions.isEmpty ? [] : [.findCustomers(questions)]
  }

  /// Asks about everything anew, since others save customers too.
  func findAllCustomers() -> [Effect] {
    let questions = customerQuestions
    return questions.isEmpty ? [] : [.findCustomers(questions)]
  }

  /// Asks about a field in which somebody rests; nothing is asked twice.
  mutating func findCustomersWhileTyping() -> [Effect] {
    guard overlay == nil, let field = typedField, let question = question(about: field) else { return [] }
    guard lookups.knownCustomers[question] == nil else {
      tellCustomer(at: field)
      return []
    }
    return [.findCustomers([question])]
  }

  /// The field in which somebody is typing, of those that can name a customer.
  private var typedField: Field? {
    guard page == .accountDetails, case .field(let field) = focus, RecordChecker.customerFields.contains(field),
      self[status: field].phase == .editing
    else { return nil }
    return field
  }

  /// The store's answer; it belongs to a question, so one that is no longer asked does no harm.
  mutating func customersFound(_ question: CustomerQuestion, _ customers: [KnownCustomer]) {
    lookups.knownCustomers[question] = customers
    for field in RecordChecker.customerFields where self.question(about: field) == question {
      if field == typedField {
        if overlay == nil { tellCustomer(at: field) }
      } else if [.ok, .check, .fix].contains(self[status: field].phase) {
        check(field)
      }
    }
    if page == .review { refreshReview() }
    restoreAwaited()
  }

  /// Nobody is told of an error before the field is left: a customer that is there already is a message.
  private mutating func tellCustomer(at field: Field) {
    let value = Normaliser.normalised(answers[field], for: field, in: context)
    guard let finding = findings(of: field, value).first(where: Self.isOfCustomer),
      let customer = customer(of: finding, at: field)
    else { return }
    told = ToldCustomer(field: field, customer: customer)
    let rule = finding.messageKey.dropFirst("rule/existing-customer/".count)
    notice = Notice(
      "notice/existing-customer/\(rule)", ["reference": customer.reference, "name": Self.shortened(customer.name)])
  }

  /// A name that leaves room for the page.
  private static func shortened(_ name: String) -> String { name.count <= 60 ? name : name.prefix(57) + "..." }

  /// The saved customer that a finding of a field names.
  private func customer(of finding: Finding, at field: Field) -> KnownCustomer? {
    guard Self.isOfCustomer(finding), let question = question(about: field) else { return nil }
    return lookups.knownCustomers[question]?.first { $0.reference == finding.arguments["reference"] }
  }

  /// The saved customer that is told of at the thing in focus, which F4 shows.
  public var customerInFocus: KnownCustomer? {
    switch focus {
    case .existingCustomer(let reference): return foundCustomers.first { $0.customer.reference == reference }?.customer
    case .field(let field):
      if let told, told.field == field { return told.customer }
      let findings = self[status: field].findings
      // F4 takes a suggestion that is shown.
      guard !findings.isEmpty, !findings.contains(where: { $0.suggestion != nil }) else { return nil }
      return findings.lazy.compactMap { customer(of: $0, at: field) }.first
    default: return nil
    }
  }

  /// Opens the question what to do about a customer who may be there already.
  mutating func ask(about customer: KnownCustomer) -> [Effect] {
    overlay = .question(
      QuestionOverlay(.existingCustomer(customer, canRequest: environment.role.canRequestRelationships)))
    return saveIfNeeded()
  }

  /// One row of Review for each customer that the problems name.
  func foundCustomers(in problems: [Problem]) -> [FoundCustomer] {
    let sure = problems.filter { Self.isOfCustomer($0.finding) }.sorted { rank($0) < rank($1) }
    var found: [FoundCustomer] = []
    for problem in sure {
      guard case .field(let field) = problem.path, let customer = customer(of: problem.finding, at: field),
        !found.contains(where: { $0.customer.reference == customer.reference })
      else { continue }
      found.append(FoundCustomer(customer: customer, finding: problem.finding))
    }
    return Array(found.prefix(Self.mostFoundCustomers))
  }

  private func rank(_ problem: Problem) -> Int {
    Self.customerRules.firstIndex(of: problem.finding.rule) ?? Self.customerRules.count
  }

  /// Whether a row of its own tells a warning, so that no answer needs to.
  func isToldInItsOwnRow(_ problem: Problem) -> Bool {
    Self.isOfCustomer(problem.finding) && problem.severity == .warning
      && foundCustomers.contains { $0.customer.reference == problem.finding.arguments["reference"] }
  }
}
