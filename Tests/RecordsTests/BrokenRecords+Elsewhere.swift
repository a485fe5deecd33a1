import Rules
import TestSupport

extension BrokenRecords {
  /// The example's company is known of another host.
  static let elsewhere: [BrokenRecord] = [
    known(
      "company.name", CustomerElsewhere(site: "AMS", reference: "C-1", country: "NL", nameKey: "vandermeerfietsem")),
    known(
      "company.registrationID",
      CustomerElsewhere(site: "AMS", reference: "C-1", country: "NL", registrationID: "12345678")),
    known(
      "company.domainPrefix", CustomerElsewhere(site: "AMS", reference: "C-1", domainPrefix: "vandermeerfietsen")),
    known("contact.email", CustomerElsewhere(site: "AMS", reference: "C-1", emailDomain: "vandermeerfietsen.nl")),
  ]

  private static func known(_ path: String, _ customer: CustomerElsewhere) -> BrokenRecord {
    var lookups = FixtureLookups(offers: Fixtures.offers, resellers: Fixtures.resellers)
    lookups.elsewhere = [customer]
    return BrokenRecord("existing-customer/elsewhere", path, environment: Fixtures.environment(lookups: lookups))
  }
}
