public import Rules

extension CustomerStore {
  public func holders(ofDomainPrefix prefix: String) throws(StoreError) -> [Rules.DomainPrefixHolder] {
    try customers(.domainPrefix(prefix)).map {
      DomainPrefixHolder(reference: $0.reference, country: $0.country, registrationID: $0.registrationID)
    }
  }
}
