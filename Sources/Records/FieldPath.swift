public import Rules

/// Where a problem stands: a field, an element of one of the two lists, or a key of a file that is no field at all.
public enum FieldPath: Hashable, Sendable, CustomStringConvertible {
  case field(Field)
  case additionalReseller(Int)
  case subscription(Int, SubscriptionPart)
  /// A JSON path or column that is not a field of the record; empty where no place can be named.
  case other(String)

  /// The place as `check` prints it, such as `subscriptions[0].quantity`.
  public var description: String {
    switch self {
    case .field(let field): field.rawValue
    case .additionalReseller(let index): "reseller.additional[\(index)]"
    case .subscription(let index, let part): "subscriptions[\(index)].\(part.rawValue)"
    case .other(let path): path
    }
  }

  /// The field on the form to which the place belongs.
  public var field: Field? {
    switch self {
    case .field(let field): field
    case .additionalReseller: .additionalResellers
    case .subscription: .subscriptions
    case .other: nil
    }
  }
}

/// The answers of a subscription line.
public enum SubscriptionPart: String, CaseIterable, Sendable, Hashable {
  case offer
  case quantity
  case billing
  case term
  /// Whether the conditions of an offer that has its own are agreed to.
  case attestation
  /// The term that a trial becomes.
  case renewsTo
}

/// A rule that a value of a record breaks, and where.
public struct Problem: Hashable, Sendable {
  /// Where the problem stands.
  public var path: FieldPath
  /// What the rule found.
  public var finding: Finding

  /// A finding at its place.
  public init(path: FieldPath, finding: Finding) {
    self.path = path
    self.finding = finding
  }

  /// Whether the problem is an error or a warning.
  public var severity: Severity { finding.severity }
}
