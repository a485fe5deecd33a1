public import Messages
public import Rules

/// A saved customer who may be the one that is being added, and what the two have in common.
public struct FoundCustomer: Sendable, Hashable {
  /// The saved customer.
  public var customer: KnownCustomer
  /// The warning or error that names the customer.
  public var finding: Finding

  /// The row that Review shows of it.
  public func entry(_ words: Messages) -> ReviewEntry {
    let key = "review/" + finding.messageKey.dropFirst("rule/".count)
    return ReviewEntry(
      section: .accountDetails, label: words.text("review/existing"),
      value: words.text(key, ["reference": customer.reference]), target: .existingCustomer(customer.reference))
  }
}
