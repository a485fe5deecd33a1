public import Records

/// What a call is for; in the order in which they are made.
public enum CallPurpose: String, CaseIterable, Sendable {
  /// Whether the domain is free.
  case domain
  /// Whether the address is one that can be reached.
  case address
  /// Makes the customer.
  case customer
  /// Asks for the qualification.
  case qualification
  /// Confirms the agreement.
  case agreement
  /// Finds a line of the order as this customer can buy it.
  case availability
  /// Puts the order into a cart.
  case cart
  /// Buys what is in the cart.
  case checkout
}

/// One call of Partner Center's API.
public struct APICall: Sendable {
  /// What it is for.
  public let purpose: CallPurpose
  /// The method of HTTP, in capitals.
  public let method: String
  /// The path behind the host, holes included.
  public let path: String
  /// The body; `nil` where there is none.
  public let body: JSONValue?
  /// By what one of several answers is chosen: members of an object; empty where there is nothing to choose.
  public let choice: [JSONMember]
  /// The holes in the path and the body.
  public let holes: [CallHole]

  init(
    _ purpose: CallPurpose, _ method: String, _ path: String, body: JSONValue? = nil, choice: [JSONMember] = []
  ) {
    self.purpose = purpose
    self.method = method
    self.path = path
    self.body = body
    self.choice = choice
    let text = path + (body.map { JSONWriter.text(of: $0) } ?? "")
    holes = CallHole.allCases.filter { text.contains($0.text) }
  }
}
