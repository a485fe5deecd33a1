/// The severities that the configuration changes, by rule.
///
/// A list, not a dictionary: it has a handful of entries, nearly always none, and the first dictionary with keys of a new
/// type costs the start of the program a search through all types.
public struct Severities: Hashable, Sendable, ExpressibleByDictionaryLiteral {
  private struct Entry: Hashable, Sendable {
    let id: RuleID
    let setting: SeveritySetting
  }

  private var entries: [Entry] = []

  /// Rules with their settings; where a rule stands twice, the last one counts.
  public init(dictionaryLiteral settings: (RuleID, SeveritySetting)...) {
    for (id, setting) in settings { self[id] = setting }
  }

  /// Whether every rule is as severe as it says.
  public var isEmpty: Bool { entries.isEmpty }

  /// The setting of a rule; `nil` where the rule is as severe as it says.
  public subscript(_ id: RuleID) -> SeveritySetting? {
    get { entries.first { $0.id == id }?.setting }
    set {
      entries.removeAll { $0.id == id }
      if let newValue { entries.append(Entry(id: id, setting: newValue)) }
    }
  }

  /// These settings with others, which count where a rule stands in both.
  func overruled(by others: Severities) -> Severities {
    var settings = self
    for entry in others.entries { settings[entry.id] = entry.setting }
    return settings
  }

  /// These settings, of which none makes a finding of those rules an error.
  func keepingWarnings(_ rules: [RuleID]) -> Severities {
    guard entries.contains(where: { $0.setting == .error && rules.contains($0.id) }) else { return self }
    var settings = self
    for rule in rules where settings[rule] == .error { settings[rule] = .warning }
    return settings
  }
}
