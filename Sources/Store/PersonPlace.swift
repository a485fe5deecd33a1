public import Records

/// A place where something of a person is kept.
public struct PersonPlace: Hashable, Sendable {
  /// What is kept; the raw value stands in JSON.
  public enum Kind: String, Sendable, CaseIterable {
    case record
    case application
    /// A draft in the store, an operator's or a visitor's.
    case draft
    /// A request for a relationship.
    case request
    /// A draft in a file of its own, which the store could not take.
    case file
  }

  /// What stands there.
  public enum Content: Hashable, Sendable {
    case answers(Answers)
    case request(RelationshipRequest)
    /// Damaged, but the address stands in it.
    case unreadable
  }

  /// What is kept.
  public var kind: Kind
  /// The reference of a record or an application, the code of a draft, the number of a request.
  public var name: String
  /// The id of a draft, by which the trail knows it; else empty.
  public var id: String
  /// The login of whom it belongs to or who made it; ``Draft/visitor`` for a visitor.
  public var owner: String
  /// When it was saved or handed in: UTC, ISO 8601; empty for a file.
  public var at: String
  /// Whether it is this person's; otherwise another person's, and names this one for the agreement alone.
  public var isOwn: Bool
  /// Whether a living session has it open.
  public var isOpen = false
  /// What stands there.
  public var content: Content
  /// The submission of a draft in a file, by which a late save of it is known.
  var submission = ""
  /// Why it could not be removed.
  public var failure: StoreError?

  /// A place as it was found.
  public init(
    kind: Kind, name: String, id: String = "", owner: String, at: String, isOwn: Bool, content: Content
  ) {
    self.kind = kind
    self.name = name
    self.id = id
    self.owner = owner
    self.at = at
    self.isOwn = isOwn
    self.content = content
  }
}
