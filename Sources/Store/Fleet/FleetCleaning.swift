import Fleet
import Records
import Rules

/// Lets nothing of a centre through that one of our own programs could not have written there.
///
/// Another host's login, or the centre itself, may be in other hands: no text of it may steer a terminal, or fill a page.
enum FleetCleaning {
  /// `nil` where the store is not named as stores are.
  static func clean(_ store: FleetStore) -> FleetStore? {
    guard isStoreID(store.store), SiteName(atCentre: store.site) != nil, UTCMoment(store.seenAt) != nil,
      store.cursor >= 0
    else { return nil }
    return store
  }

  /// `nil` where the reference or the country is none, or nothing is left by which the customer could be recognised.
  static func clean(_ customer: FleetCustomer) -> FleetCustomer? {
    guard RecordReference(customer.reference) != nil, customer.number > 0, isCountry(customer.country) else {
      return nil
    }
    var cleaned = customer
    cleaned.registrationID = text(customer.registrationID, most: registrationID)
    cleaned.domainPrefix = ascii(customer.domainPrefix, most: MaximumLength.domainPrefix)
    cleaned.emailDomain = ascii(customer.emailDomain, most: MaximumLength.email)
    cleaned.nameKey = text(customer.nameKey, most: nameKey)
    let texts = [cleaned.registrationID, cleaned.domainPrefix, cleaned.emailDomain, cleaned.nameKey]
    return texts.allSatisfy(\.isEmpty) ? nil : cleaned
  }

  /// `nil` where it is no request for a record by a host.
  static func clean(_ request: EraseRequest) -> EraseRequest? {
    guard RecordReference(request.reference) != nil, UTCMoment(request.askedAt) != nil,
      SiteName(atCentre: request.askedBy) != nil
    else { return nil }
    return request
  }

  // MARK: - Texts

  /// Octets of a key: no longer than a name can be once its letters are taken apart.
  private static let nameKey = 2 * 4 * MaximumLength.companyName
  /// Octets of a registration ID.
  private static let registrationID = 4 * MaximumLength.registrationID

  private static func isStoreID(_ text: String) -> Bool {
    let digits = text.utf8.filter { $0 != UInt8(ascii: "-") }
    return digits.count == 32 && [32, 36].contains(text.utf8.count)
      && digits.allSatisfy { isDigit($0) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0) }
  }

  private static func isCountry(_ text: String) -> Bool {
    text.utf8.count == 2 && text.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
  }

  private static func isDigit(_ octet: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(octet) }

  /// The text where it is short and holds nothing but what may stand in an answer; otherwise nothing.
  private static func text(_ text: String, most octets: Int) -> String {
    text.utf8.count > octets || text.unicodeScalars.contains(where: TextNormalisation.isForbidden) ? "" : text
  }

  /// The same for a text of ASCII's visible characters, in lower case.
  private static func ascii(_ text: String, most octets: Int) -> String {
    text.utf8.count > octets || !text.utf8.allSatisfy { (0x21...0x7E).contains($0) } ? "" : text.lowercased()
  }
}
