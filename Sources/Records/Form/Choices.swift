/// The answers that a choice has, as they are stored, in the order in which they are shown.
public struct Choices: Sendable, Hashable, ExpressibleByArrayLiteral {
  /// One of the answers.
  public struct Choice: Sendable, Hashable, ExpressibleByStringLiteral {
    /// The answer as it is stored.
    public let value: String
    /// The only country whose customers the form offers it to (ISO 3166-1 alpha-2); `nil` for every country.
    public let country: String?
    /// Whether the form offers it to a visitor at a kiosk too.
    public let isForVisitors: Bool

    /// An answer that the form offers to customers of one country, or of every country.
    public init(_ value: String, onlyIn country: String?, isForVisitors: Bool = true) {
      self.value = value
      self.country = country
      self.isForVisitors = isForVisitors
    }

    /// An answer that the form offers to customers of every country.
    public init(stringLiteral value: String) { self.init(value, onlyIn: nil) }
  }

  private let choices: [Choice]

  /// Choices in the order in which they are shown.
  public init(arrayLiteral choices: Choice...) { self.choices = choices }

  /// Every answer that a record may have.
  public var all: [String] { choices.map(\.value) }

  /// The answers that the form offers to a customer in a country, of whom an agent or the visitor itself tells.
  public func offered(in country: String, toVisitor isVisitor: Bool = false) -> [String] {
    choices.compactMap { choice in
      guard choice.country == nil || choice.country == country, choice.isForVisitors || !isVisitor else { return nil }
      return choice.value
    }
  }
}

extension Choices {
  static let qualification: Choices = [
    "none", "education", Choice("governmentCommunityCloud", onlyIn: "US", isForVisitors: false), "stateOwnedEntity",
  ]
  static let educationSegment: Choices = ["k12", "higherEducation"]
  static let agreementAcceptance: Choices = ["partnerAttested", "customerWillAccept"]
  /// The one answer of a tick, beside none.
  static let tick: Choices = ["true"]
}
