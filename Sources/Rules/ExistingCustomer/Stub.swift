public struct KnownCustomer: Hashable, Sendable {
  public var reference, name, country, registrationID, domainPrefix, emailDomain: String
  public init(
    reference: String, name: String = "", country: String = "", registrationID: String = "", domainPrefix: String = "",
    emailDomain: String = ""
  ) {
    self.reference = reference
    self.name = name
    self.country = country
    self.registrationID = registrationID
    self.domainPrefix = domainPrefix
    self.emailDomain = emailDomain
  }
}
public enum CustomerQuestion: Hashable, Sendable {
  case domainPrefix(String)
  case registrationID(String, country: String)
  case name(String, country: String)
  case emailDomain(String)
}
public struct CustomerNameKey: Hashable, Sendable {
  public var text: String
  public init(_ name: String) { text = Folding.words(name).joined() }
  public var head: String { String(text.prefix(text.count / 2)) }
  public var tail: String { String(text.suffix(text.count / 2)) }
  public func isNear(_ other: CustomerNameKey) -> Bool { text == other.text }
  public struct Halves: Hashable, Sendable {
    public var head: String
    public var tail: String
    public var length: Int
  }
  public var slipHalves: [Halves] { [] }
}
