public import Records
public import Rules

extension Session {
  /// The rules that look for a customer who is there already, the surest first.
  static let customerRules: [RuleID] = [
    "existing-customer/registration-id", "existing-customer/domain-prefix", "existing-customer/name",
    "existing-customer/email-domain", elsewhere,
  ]

  /// The rule that looks for a customer of another host.
  static let elsewhere: RuleID = "existing-customer/elsewhere"

  static func isOfCustomer(_ finding: Finding) -> Bool { customerRules.contains(finding.rule) }

  /// Whether another company has the domain.
  static func isTaken(_ finding: Finding) -> Bool { finding.rule == "domain-prefix/taken" }

  // MARK: - Questions to the store

  /// Everything that the rules ask of the store about the answers, for a draft that is opened.
  public var customerQuestions: [CustomerQuestion] { checker.customerQuestions(about: answers) }

  /// The store's answers that tell which suggested domain is free.
  private var questionsAboutDomains: [CustomerQuestion] {
    DomainSuggestion.prefixes(from: answers).prefix(4).compactMap(CustomerQuestion.ofDomainPrefix)
      .filter { lookups.knownCustomers[$0] == nil }
  }

  private func question(about field: Field) -> CustomerQuestion? {
    RecordChecker.customerQuestion(of: field, value: answers[field], in: context)
  }

  /// Asks the store about a field that is left: not where something else is wrong with it.
  func findCustomers(_ fields: Field...) -> [Effect] {
    let own = fields.filter { field in
      RecordChecker.customerFields.contains(field)
        && (self[status: field].phase != .fix || self[status: field].findings.contains(where: Self.isOfCustomer))
    }.compactMap { question(about: $0) }
    // F4 on the domain offers one that nobody has.
    let isAboutDomain = !isVisitor && (fields.contains(.companyName) || fields.contains(.domainPrefix))
    let questions = own + (isAboutDomain ? questionsAboutDomains.filter { !own.contains($0) } : [])
    return questions.isEmpty ? [] : [.findCustomers(questions)]
  }

  /// Asks about everything again, since others save customers too.
  public func findAllCustomers() -> [Effect] {
    let questions = customerQuestions
    return questions.isEmpty ? [] : [.findCustomers(questions)]
  }

  /// Asks about a field in which a person stopped typing; nothing is asked twice.
  mutating func findCustomers(whileTypingIn field: Field) -> [Effect] {
    guard let question = question(about: field) else { return [] }
    guard lookups.knownCustomers[question] == nil else {
      hint(at: field)
      return []
    }
    return [.findCustomers([question])]
  }

  // MARK: - Answers of the store

  /// The store's answer; it belongs to a question, so one that is no longer asked changes nothing.
  ///
  /// - Parameter typedField: the field in which a person types, which is not judged yet; `showsHint` says whether a message
  ///   about it would be seen.
  public mutating func customersFound(
    _ question: CustomerQuestion, _ customers: [KnownCustomer], typedField: Field?, showsHint: Bool
  ) {
    // The record that is corrected is no other customer.
    lookups.knownCustomers[question] = customers.filter { $0.reference != draft.corrects?.reference }
    judge(question, typedField: typedField, showsHint: showsHint)
    // What such a customer has already counts where the configuration lets the record be made.
    if !answers.subscriptions.isEmpty, customers.contains(where: { !$0.subscriptions.isEmpty }) { checkElements() }
    // While a person types, nothing appears in other rows.
    if typedField == nil { offerTexts() }
  }

  /// What is known of the customers of other hosts; the same in everything else.
  public mutating func customersElsewhereFound(
    _ question: CustomerQuestion, _ customers: [CustomerElsewhere], typedField: Field?, showsHint: Bool
  ) {
    lookups.knownElsewhere[question] = customers
    judge(question, typedField: typedField, showsHint: showsHint)
    if typedField == nil { offerTexts() }
  }

  /// Judges anew what has to do with a question that was answered.
  private mutating func judge(_ question: CustomerQuestion, typedField: Field?, showsHint: Bool) {
    for field in RecordChecker.customerFields where self.question(about: field) == question {
      if field == typedField {
        if showsHint { hint(at: field) }
      } else if self[status: field].phase.isShown {
        check(field)
      }
    }
  }

  /// Tells a customer that is there already as a message: no error is shown before the field is left.
  private mutating func hint(at field: Field) {
    let value = Normaliser.normalised(answers[field], for: field, in: context)
    guard let finding = findings(of: field, value).first(where: Self.isOfCustomer),
      let customer = customer(of: finding, at: field)
    else { return }
    customerHint = CustomerHint(field: field, customer: customer)
    switch customer {
    case .saved(let customer):
      let rule = finding.messageKey.dropFirst("rule/existing-customer/".count)
      notice = Notice(
        "notice/existing-customer/\(rule)", ["reference": customer.reference, "name": Self.shortened(customer.name)])
    case .elsewhere(let customer):
      notice = Notice(
        "elsewhere/notice.\(finding.variant ?? "")",
        ["customer": customer.name, "age": messages.age(ofSeconds: customer.secondsAgo)])
    }
  }

  /// A name that leaves room for the page.
  private static func shortened(_ name: String) -> String { name.count <= 60 ? name : name.prefix(57) + "..." }

  /// The customer that a finding of a field names.
  func customer(of finding: Finding, at field: Field) -> CustomerMatch? {
    guard Self.isOfCustomer(finding) || Self.isTaken(finding), let question = question(about: field) else { return nil }
    if finding.rule == Self.elsewhere {
      return lookups.knownElsewhere[question]?.first { $0.name == finding.arguments["customer"] }.map { .elsewhere($0) }
    }
    return lookups.knownCustomers[question]?.first { $0.reference == finding.arguments["reference"] }.map { .saved($0) }
  }

  /// The customer that a field's message names, which F4 shows.
  func customer(toldAt field: Field) -> CustomerMatch? {
    if let customerHint, customerHint.field == field { return customerHint.customer }
    let findings = self[status: field].findings
    // F4 takes a suggestion that is shown.
    guard !findings.isEmpty, !findings.contains(where: { $0.suggestion != nil }) else { return nil }
    return findings.lazy.compactMap { customer(of: $0, at: field) }.first
  }
}
