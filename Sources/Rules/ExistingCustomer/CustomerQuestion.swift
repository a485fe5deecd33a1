/// What the rules ask of the store: whether a customer is there already who has this in common with the one being
/// added.
public enum CustomerQuestion: Hashable, Sendable {
  /// In lower case.
  case domainPrefix(String)
  /// As ``TextNormalisation/comparedRegistrationID(_:country:)`` makes it.
  case registrationID(String, country: String)
  /// As typed: who answers makes a ``CustomerNameKey`` of it, and finds the same names and those near.
  case name(String, country: String)
  /// As A-labels, in lower case.
  case emailDomain(String)
}

extension CustomerQuestion {
  /// What a domain prefix asks; `nil` where it is empty.
  public static func ofDomainPrefix(_ prefix: String) -> CustomerQuestion? {
    prefix.isEmpty ? nil : .domainPrefix(prefix.lowercased())
  }

  /// What a registration ID asks; `nil` where it is empty or the country is not answered.
  public static func ofRegistrationID(_ number: String, country: String) -> CustomerQuestion? {
    guard !number.isEmpty, !country.isEmpty else { return nil }
    let compared = TextNormalisation.comparedRegistrationID(number, country: country)
    return compared.isEmpty ? nil : .registrationID(compared, country: country)
  }

  /// What a company name asks; `nil` where it is empty or the country is not answered.
  public static func ofName(_ name: String, country: String) -> CustomerQuestion? {
    name.isEmpty || country.isEmpty ? nil : .name(name, country: country)
  }

  /// What an e-mail address asks; `nil` where its domain says nothing of whose the address is.
  ///
  /// That is a free mailbox service's, Microsoft's (`onmicrosoft.com` too) and the partner's own, with what is under
  /// them.
  public static func ofEmail(_ address: String, partner: PartnerProfile) -> CustomerQuestion? {
    CustomerEmailDomain.domain(ofEmail: address, partner: partner).map { .emailDomain($0) }
  }
}
