/// The lists of offers and of resellers in a store.
public struct StoredLists: Sendable {
  let store: CustomerStore

  /// The lists of a store.
  public init(_ store: CustomerStore) { self.store = store }
}
