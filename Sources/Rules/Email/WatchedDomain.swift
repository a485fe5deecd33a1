/// A domain that no customer's e-mail address is at: Microsoft's, or one of the partner's own.
struct WatchedDomain: Hashable, Sendable {
  /// As domains are compared.
  let name: String
  /// As `DomainLook` reads it.
  let look: [UInt8]
  let isPartners: Bool

  private init(_ name: String, isPartners: Bool) {
    self.name = name
    self.look = DomainLook.look(of: DomainName.unicode(name))
    self.isPartners = isPartners
  }

  /// Microsoft's domain, then the partner's as configured; texts that are no domain are left out.
  static func all(ofPartner domains: [String]) -> [WatchedDomain] {
    [microsoft] + domains.compactMap { EmailAddress.compared($0[...]) }.map { WatchedDomain($0, isPartners: true) }
  }

  private static let microsoft = WatchedDomain("microsoft.com", isPartners: false)
}
