public import Rules

/// In which of the five states a field is.
public enum FieldPhase: Sendable, Hashable {
  /// Nobody has changed it yet.
  case untouched
  /// It is being changed: nothing is said of it before the person has finished.
  case editing
  case ok
  /// It passes with a warning.
  case check
  /// It must be changed.
  case fix
}

/// What is known of one field.
public struct FieldStatus: Sendable, Hashable {
  public var phase: FieldPhase
  /// What the rules found when it was last checked: one error, or the warnings.
  public var findings: [Finding]
  /// Whether a person (not a default) gave the value.
  public var isTouched: Bool

  public init(phase: FieldPhase = .untouched, findings: [Finding] = [], isTouched: Bool = false) {
    self.phase = phase
    self.findings = findings
    self.isTouched = isTouched
  }
}
