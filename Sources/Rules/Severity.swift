/// How much a broken rule matters: an error blocks, a warning asks for a second look.
public enum Severity: String, Sendable, Hashable {
  case error
  case warning
}

/// What the configuration may say of a rule: its severity, or that it does not apply at all.
public enum SeveritySetting: String, Sendable, Hashable, CaseIterable {
  case error
  case warning
  case off
}
