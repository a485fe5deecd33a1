/// A request to a customer who exists already: an invitation that the partner mails, kept as it was made.
public struct RelationshipRequest: Hashable, Sendable {
  /// UUID, lower case; made when the page was opened, so that nothing is kept twice.
  public var id: String
  /// The customer's name, as the invitation says it.
  public var customerName: String
  /// Where the invitation is mailed, or empty.
  public var email: String
  /// Alpha-2 of the existing record, or empty.
  public var country: String
  /// Reference of the existing record (`C-2026-000042`), or empty.
  public var reference: String
  /// Whether delegated administration (DAP) was asked for: in requests of before 2026 alone.
  public var hasAdminRights: Bool
  /// What the customer opens to accept.
  public var link: String
  /// The whole invitation as plain text, the link and the partner's name in it; paragraphs are parted by an empty line.
  public var text: String

  /// A request; an empty text means that nothing is known.
  public init(
    id: String, customerName: String, email: String = "", country: String = "", reference: String = "",
    hasAdminRights: Bool = false, link: String, text: String
  ) {
    self.id = id
    self.customerName = customerName
    self.email = email
    self.country = country
    self.reference = reference
    self.hasAdminRights = hasAdminRights
    self.link = link
    self.text = text
  }
}

extension RelationshipRequest {
  /// The request as one line of JSON, without a line break.
  public var line: String { JSONWriter.text(of: value) }

  /// The request as a value, to be written inside something larger.
  public var value: JSONValue {
    .object([
      JSONMember("id", .text(id)), JSONMember("customerName", .text(customerName)), JSONMember("email", .text(email)),
      JSONMember("country", .text(country)), JSONMember("reference", .text(reference)),
      JSONMember("hasAdminRights", .boolean(hasAdminRights)), JSONMember("link", .text(link)),
      JSONMember("text", .text(text)),
    ])
  }

  /// Reads what `line` wrote; `nil` where it is something else.
  public init?(line: String) {
    guard let value = try? JSONReader.read(line).value, let id = value["id"]?.text,
      let customerName = value["customerName"]?.text, let link = value["link"]?.text, let text = value["text"]?.text,
      case .boolean(let hasAdminRights) = value["hasAdminRights"]
    else { return nil }
    self.init(
      id: id, customerName: customerName, email: value["email"]?.text ?? "", country: value["country"]?.text ?? "",
      reference: value["reference"]?.text ?? "", hasAdminRights: hasAdminRights, link: link, text: text)
  }
}
