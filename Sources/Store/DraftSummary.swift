import SQLite

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
  /// The reference of the application that it finishes; empty where it finishes none.
  public var application: String
  /// The reference of the record that it corrects; empty where it becomes a new one.
  public var corrects: String

  /// A draft as the list of drafts shows it.
  public init(
    id: String, code: String, companyName: String, country: String, page: Int, updatedAt: String, owner: String,
    application: String, corrects: String = ""
  ) {
    self.id = id
    self.code = code
    self.companyName = companyName
    self.country = country
    self.page = page
    self.updatedAt = updatedAt
    self.owner = owner
    self.application = application
    self.corrects = corrects
  }
}

extension DraftSummary {
  /// Reads the columns id, code, name, country, page, updated_at, owner, application, corrects.
  init(row: borrowing Cursor) throws {
    self.init(
      id: try row.text(0), code: try row.text(1), companyName: try row.text(2), country: try row.text(3),
      page: try row.number(4), updatedAt: try row.text(5), owner: try row.text(6), application: try row.text(7),
      corrects: try row.text(8))
  }
}
