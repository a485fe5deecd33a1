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

  /// The page before this one in the order of steps; `nil` before the first and after the receipt.
  public var previous: Page? { self == .receipt ? nil : Page(rawValue: rawValue - 1) }
  /// The page behind this one in the order of steps; `nil` behind Submit.
  public var next: Page? { self == .submit ? nil : Page(rawValue: rawValue + 1) }
}
