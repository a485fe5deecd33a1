import Reference

/// The domain by which two customers are found to be the same.
public enum CustomerEmailDomain {
  /// The domain of an address as domains are compared: A-labels in lower case, without a dot at the end (`bücher.de` is
  /// `xn--bcher-kva.de`); `nil` when there is none.
  public static func compared(ofEmail address: String) -> String? {
    guard let domain = EmailAddress.comparedDomain(of: address), !domain.isEmpty else { return nil }
    return domain
  }

  /// The same; `nil` too where the domain belongs to no single company.
  static func domain(ofEmail address: String, partner: PartnerProfile) -> String? {
    guard let domain = compared(ofEmail: address), !FreeMailboxes.contains(domain),
      !isUnder("onmicrosoft.com", domain),
      !partner.watchedDomains.contains(where: { isUnder($0.name, domain) })
    else { return nil }
    return domain
  }

  private static func isUnder(_ parent: String, _ domain: String) -> Bool {
    domain.hasSuffix(parent)
      && (domain.utf8.count == parent.utf8.count || domain.utf8.dropLast(parent.utf8.count).last == UInt8(ascii: "."))
  }
}
