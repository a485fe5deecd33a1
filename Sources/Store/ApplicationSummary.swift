import SQLite

/// One line of the list of applications.
public struct ApplicationSummary: Hashable, Sendable {
  /// Counts up in the order of handing in.
  public var number: Int64
  /// `A-2026-000012`.
  public var reference: String
  /// The name that the visitor gave.
  public var name: String
  /// ISO 3166-1 alpha-2.
  public var country: String
  /// The language that the visitor read: `en` or `nl`.
  public var language: String
  /// When it was handed in: UTC, ISO 8601.
  public var at: String
  /// The login of the agent whose draft finishes it; empty while it waits.
  public var openedBy: String

  /// An application as the list of them shows it.
  public init(
    number: Int64, reference: String, name: String, country: String, language: String, at: String, openedBy: String
  ) {
    self.number = number
    self.reference = reference
    self.name = name
    self.country = country
    self.language = language
    self.at = at
    self.openedBy = openedBy
  }
}

extension ApplicationSummary {
  /// Reads the columns number, reference, name, country, language, handed_in_at, opened_by.
  init(row: borrowing Cursor) throws {
    self.init(
      number: try row.integer(0), reference: try row.text(1), name: try row.text(2), country: try row.text(3),
      language: try row.text(4), at: try row.text(5), openedBy: try row.text(6))
  }
}
