import Records
import Rules

/// The names of rules that a configuration may set the severity of.
enum RuleNames {
  /// Those there are, and those that the documentation promises: a configuration may be written for a newer Frontdesk.
  static var all: [String] {
    let present = FieldBinding.catalogue.map(\.id.rawValue)
    return present + promised.filter { !present.contains($0) }
  }

  private static let promised = [
    "company-name/test-name", "company-name/mixed-script", "registration-id/format", "registration-id/checksum",
    "registration-id/personal-id", "email/unknown-tld", "email/look-alike", "email/typo", "phone/format",
    "phone/not-in-country", "state/required", "state/unknown", "postal-code/required", "postal-code/format",
    "postal-code/state-mismatch", "first-name/placeholder", "first-name/mixed-script", "last-name/placeholder",
    "last-name/mixed-script", "existing-customer/registration-id", "existing-customer/domain-prefix",
    "existing-customer/name", "existing-customer/email-domain",
  ]
}
