/// The pages of the wizard, in order, and the receipt that follows them.
public enum Page: Int, CaseIterable, Sendable, Hashable {
  case accountDetails
  case subscriptions
  case review
  case submit
  case receipt

  /// How many steps the title counts; the receipt is no step.
  public static let stepCount = 4
  /// The number of the step, from 1.
  public var step: Int { rawValue + 1 }

  /// The name in keys of words, and in a log.
  public var name: StaticString {
    switch self {
    case .accountDetails: "account"
    case .subscriptions: "subscriptions"
    case .review: "review"
    case .submit: "submit"
    case .receipt: "receipt"
    }
  }
}
