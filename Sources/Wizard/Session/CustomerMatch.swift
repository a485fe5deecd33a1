public import Rules

/// A customer who may be the one that is being added: saved here, or by another host.
public enum CustomerMatch: Sendable, Hashable {
  /// A record of this store, which can be read.
  case saved(KnownCustomer)
  /// A record of another host, of which only this much is known.
  case elsewhere(CustomerElsewhere)

  /// By which people name it: `C-2026-000017`, and of another host `AMS/C-2026-000017`.
  public var reference: String {
    switch self {
    case .saved(let customer): customer.reference
    case .elsewhere(let customer): customer.name
    }
  }
}
