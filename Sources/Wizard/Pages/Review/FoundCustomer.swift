public import Messages
public import Rules

/// A customer who may be the one that is being added, and what the two have in common.
public struct FoundCustomer: Sendable, Hashable {
  /// The customer, saved here or by another host.
  public var customer: CustomerMatch
  /// The warning or error that names the customer.
  public var finding: Finding

  /// The row that Review shows of it.
  public func entry(_ words: Messages) -> ReviewEntry {
    ReviewEntry(
      section: .accountDetails, label: words.text("review/existing"), value: value(words),
      target: .existingCustomer(customer.reference))
  }

  private func value(_ words: Messages) -> String {
    switch customer {
    case .saved(let customer):
      words.text("review/" + finding.messageKey.dropFirst("rule/".count), ["reference": customer.reference])
    case .elsewhere(let customer):
      words.text("elsewhere/review.\(finding.variant ?? "")", ["customer": customer.name])
    }
  }
}

extension Finding {
  /// The customer that a finding names, saved here or by another host; `nil` where it names none.
  var names: String? { arguments["customer"] ?? arguments["reference"] }
}
