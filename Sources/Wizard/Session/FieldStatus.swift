public import Rules

/// In which of the five states a field is.
public enum FieldPhase: Sendable, Hashable {
  /// No person has changed it yet.
  case untouched
  /// It is being changed: its errors are shown only when the focus leaves.
  case editing
  case ok
  /// It passes with a warning.
  case check
  /// It must be changed.
  case fix

  /// Whether the field was checked and shows what came of it.
  public var isShown: Bool {
    switch self {
    case .ok, .check, .fix: true
    case .untouched, .editing: false
    }
  }
}

/// What is known of one field.
public struct FieldStatus: Sendable, Hashable {
  /// What the row of the field shows.
  public var phase: FieldPhase
  /// What the rules found when it was last checked: one error, or the warnings.
  public var findings: [Finding]
  /// Whether a person (not a default) gave the value.
  public var isTouched: Bool

  /// A field that nothing is known of yet, unless told otherwise.
  public init(phase: FieldPhase = .untouched, findings: [Finding] = [], isTouched: Bool = false) {
    self.phase = phase
    self.findings = findings
    self.isTouched = isTouched
  }
}

/// The life of a field, for the fields of a record and the answers of a relationship request alike.
extension FieldStatus {
  /// A key changed the text.
  ///
  /// An error that shows is looked at again with every key, so that it goes the moment it is mended; a new one waits
  /// until the focus leaves.
  /// - Parameter findings: what the rules say of the text; asked only where an error shows.
  mutating func edited(_ findings: @autoclosure () -> [Finding]) {
    isTouched = true
    if phase == .fix {
      let found = findings()
      if found.first?.severity == .error {
        self.findings = found
        return
      }
    }
    phase = .editing
    self.findings = []
  }

  /// The focus left the field: what was typed is checked, but not an empty field that was only passed through.
  ///
  /// - Parameter findings: what the rules say of the value in its normal form.
  mutating func left(isEmpty: Bool, _ findings: @autoclosure () -> [Finding]) {
    guard phase == .editing || phase == .fix else { return }
    if isEmpty, phase == .editing {
      phase = .untouched
    } else {
      checked(findings(), isEmpty: isEmpty)
    }
  }

  /// The value was checked: it was chosen, *Next* asked for it, or something that it depends on has changed.
  mutating func checked(_ findings: [Finding], isEmpty: Bool) {
    self.findings = findings
    phase =
      if findings.contains(where: { $0.severity == .error }) {
        .fix
      } else if !findings.isEmpty {
        .check
      } else {
        isEmpty ? .untouched : .ok
      }
  }
}
