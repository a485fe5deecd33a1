import Records
import Rules

/// The names of rules that a configuration may set the severity of.
enum RuleNames {
  /// Those there are, and those that the documentation promises: a configuration may be written for a newer Frontdesk.
  static var all: [String] {
    let present = Form.catalogue.map(\.id.rawValue)
    return present + promised.filter { !present.contains($0) }
  }

  private static let promised = [
    ("company-name", "test-name mixed-script"), ("registration-id", "format checksum personal-id"),
    ("email", "unknown-tld look-alike typo"), ("phone", "format not-in-country"), ("state", "required unknown"),
    ("postal-code", "required format state-mismatch"), ("first-name", "placeholder mixed-script"),
    ("last-name", "placeholder mixed-script"),
    ("existing-customer", "registration-id domain-prefix name email-domain"),
  ].flatMap { subject, names in names.split(separator: " ").map { "\(subject)/\($0)" } }
}
