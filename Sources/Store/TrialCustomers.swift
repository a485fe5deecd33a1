public import Records
public import Rules
import Synchronization

/// Customers that are saved nowhere, asked about as those of a store are: what a trial would have saved so far.
public final class TrialCustomers: Sendable {
  private struct Found {
    var customers: [KnownCustomer] = []
    /// Places in `customers` by what is asked for.
    var places: [Key: [Int]] = [:]
  }

  private enum Key: Hashable {
    case domainPrefix(String)
    case registrationID(String, country: String)
    case emailDomain(String)
    case name(String, country: String)
    case head(String, country: String, digits: String)
    case tail(String, country: String, digits: String)
  }

  private let found = Mutex(Found())

  /// None yet.
  public init() {}

  /// Adds what would have been saved, under a name in the place of a reference.
  public func add(_ record: CustomerRecord, named reference: String) {
    let compared = CustomerStore.compared(record.answers)
    let customer = KnownCustomer(
      reference: reference, name: record[.companyName], country: record[.country],
      registrationID: compared.registrationID, domainPrefix: record[.domainPrefix].lowercased(),
      emailDomain: compared.emailDomain, subscriptions: record.answers.subscriptions)
    let key = CustomerNameKey(customer.name)
    var keys: [Key] = [
      .domainPrefix(customer.domainPrefix), .name(key.text, country: customer.country),
      .head(key.head, country: customer.country, digits: key.digits),
      .tail(key.tail, country: customer.country, digits: key.digits),
    ]
    if !customer.registrationID.isEmpty {
      keys.append(.registrationID(customer.registrationID, country: customer.country))
    }
    if !customer.emailDomain.isEmpty { keys.append(.emailDomain(customer.emailDomain)) }
    found.withLock { found in
      for key in keys { found.places[key, default: []].append(found.customers.count) }
      found.customers.append(customer)
    }
  }

  /// Those that answer a question, as ``CustomerStore/customers(_:)`` finds them.
  public func customers(_ question: CustomerQuestion) -> [KnownCustomer] {
    switch question {
    case .domainPrefix(let prefix): sharing(.domainPrefix(prefix.lowercased()))
    case .registrationID(let id, let country): sharing(.registrationID(id, country: country))
    case .emailDomain(let domain): sharing(.emailDomain(domain.lowercased()))
    case .name(let name, let country): named(CustomerNameKey(name), country)
    }
  }

  /// At most so many of each key: a rule tells one.
  private static let most = 100

  private func sharing(_ key: Key) -> [KnownCustomer] {
    found.withLock { found in (found.places[key] ?? []).prefix(Self.most).map { found.customers[$0] } }
  }

  /// Names with the same key first, then those with one slip.
  private func named(_ key: CustomerNameKey, _ country: String) -> [KnownCustomer] {
    guard !key.text.isEmpty else { return [] }
    let same = sharing(.name(key.text, country: country))
    var near: [KnownCustomer] = []
    for halves in key.slipHalves {
      let likely =
        sharing(.head(halves.head, country: country, digits: key.digits))
        + sharing(.tail(halves.tail, country: country, digits: key.digits))
      for customer in likely where !near.contains(customer) {
        let other = CustomerNameKey(customer.name)
        if key != other, key.isNear(other) { near.append(customer) }
      }
    }
    return same + near
  }
}
