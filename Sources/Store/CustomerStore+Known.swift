public import Rules

extension CustomerStore {
  /// The customers of a country that have a registration ID, oldest first.
  public func customers(withRegistrationID id: String, country: String) throws(StoreError) -> [KnownCustomer] { [] }

  /// The customers of a country with the same name or one near it, oldest first.
  public func customers(named name: String, country: String) throws(StoreError) -> [KnownCustomer] { [] }

  /// The customers whose contact has an address at a domain, oldest first.
  public func customers(withEmailDomain domain: String) throws(StoreError) -> [KnownCustomer] { [] }
}
