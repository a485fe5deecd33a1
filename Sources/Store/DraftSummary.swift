import GRDB

/// One line of the list of drafts.
public struct DraftSummary: Hashable, Sendable {
  /// UUID, lower case.
  public var id: String
  /// The resume code.
  public var code: String
  /// Empty where no name has been typed yet.
  public var companyName: String
  /// ISO 3166-1 alpha-2; empty where none has been chosen yet.
  public var country: String
  /// 0 Account details … 3 Submit.
  public var page: Int
  /// UTC, ISO 8601.
  public var updatedAt: String
  /// The operator's login.
  public var owner: String

  /// A draft as the list of drafts shows it.
  public init(
    id: String, code: String, companyName: String, country: String, page: Int, updatedAt: String, owner: String
  ) {
    self.id = id
    self.code = code
    self.companyName = companyName
    self.country = country
    self.page = page
    self.updatedAt = updatedAt
    self.owner = owner
  }
}

extension DraftSummary {
  init(row: Row) throws {
    self.init(
      id: try row.decode(String.self, forColumn: "id"), code: try row.decode(String.self, forColumn: "code"),
      companyName: try row.decode(String.self, forColumn: "name"),
      country: try row.decode(String.self, forColumn: "country"), page: try row.decode(Int.self, forColumn: "page"),
      updatedAt: try row.decode(String.self, forColumn: "updated_at"),
      owner: try row.decode(String.self, forColumn: "owner"))
  }
}
