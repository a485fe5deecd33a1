/// One named check of a value, pure: the same value in the same context always gets the same answer.
///
/// Each rule is a static constant in a file of its own, named after its id in camel case:
/// `company-name/single-character` is `Rule.companyNameSingleCharacter`.
public struct Rule<Value: Sendable>: Sendable {
  /// The rule's name, such as `email/syntax`.
  public var id: RuleID { card.id }
  /// The severity where neither the case nor the configuration says otherwise.
  public var severity: Severity { card.severity }
  /// Which article, standard or decision the rule comes from, in a few English words.
  public var source: String { card.source }
  /// A value that breaks the rule and one that passes, for people (and run as tests).
  public var example: RuleExample { card.example }
  private let card: RuleCard<Value>

  /// - Parameter localExample: of a country, where what breaks the rule depends on it; it answers `nil` for a country in
  ///   which nothing breaks the rule.
  public init(
    _ id: RuleID, severity: Severity = .error, source: String, breaks: String, passes: String,
    localExample: (@Sendable (String) -> RuleExample?)? = nil,
    check: @escaping @Sendable (Value, RuleContext) -> Breach?
  ) {
    card = RuleCard(
      id: id, severity: severity, source: source, example: RuleExample(breaks: breaks, passes: passes),
      localExample: localExample, check: check)
  }

  /// The example for customers of a country (ISO 3166-1 alpha-2, or empty for any); `nil` where nothing breaks the
  /// rule.
  public func example(in country: String) -> RuleExample? {
    guard !country.isEmpty, let localExample = card.localExample else { return example }
    return localExample(country)
  }

  /// What the rule finds in a value, with the severity that the configuration gives it; `nil` when it passes or is off.
  public func finding(in value: Value, _ context: RuleContext) -> Finding? {
    let setting = context.environment.severities.isEmpty ? nil : context.environment.severities[id]
    if setting == .off { return nil }
    guard let breach = card.check(value, context) else { return nil }
    let severity =
      switch setting {
      case .error: Severity.error
      case .warning: Severity.warning
      case .off, nil: breach.severity ?? self.severity
      }
    return Finding(
      rule: id, severity: severity, arguments: breach.arguments, variant: breach.variant, suggestion: breach.suggestion)
  }
}

/// What a rule is, behind one reference: a rule is copied wherever it is asked, by all cores at once.
private final class RuleCard<Value: Sendable>: Sendable {
  let id: RuleID
  let severity: Severity
  let source: String
  let example: RuleExample
  let localExample: (@Sendable (String) -> RuleExample?)?
  let check: @Sendable (Value, RuleContext) -> Breach?

  init(
    id: RuleID, severity: Severity, source: String, example: RuleExample,
    localExample: (@Sendable (String) -> RuleExample?)?, check: @escaping @Sendable (Value, RuleContext) -> Breach?
  ) {
    self.id = id
    self.severity = severity
    self.source = source
    self.example = example
    self.localExample = localExample
    self.check = check
  }
}

/// An example that breaks a rule and one that passes, as a person would type them.
public struct RuleExample: Sendable, Hashable {
  /// A value that breaks the rule.
  public let breaks: String
  /// A value that passes the rule.
  public let passes: String

  /// An example that a person reads and a test runs.
  public init(breaks: String, passes: String) {
    self.breaks = breaks
    self.passes = passes
  }
}
