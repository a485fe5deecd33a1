import SQLite

/// How far an import of a file has come: it can be resumed from here.
public struct ImportRun: Hashable, Sendable {
  /// UUID, lower case.
  public var id: String
  /// Absolute path of the file.
  public var file: String
  /// The number of the last line that has been dealt with; 0 at the beginning.
  public var line: Int
  /// Of all lines up to there, so that another file under the same name is not resumed.
  public var digest: String
  /// How many records were saved.
  public var accepted: Int
  /// How many records were refused.
  public var refused: Int
  /// Absolute path of the report, and how many bytes of it tell of what has been dealt with; empty where there is none.
  public var report: String
  /// Bytes of the report that belong to what has been dealt with.
  public var reportLength: Int

  /// An import at the beginning of its file.
  public init(id: String, file: String, report: String, digest: String) {
    self.id = id
    self.file = file
    self.report = report
    self.digest = digest
    line = 0
    accepted = 0
    refused = 0
    reportLength = 0
  }

  /// Reads the columns id, file, report, digest, line, accepted, refused, report_length.
  init(row: borrowing Cursor) throws {
    self.init(id: try row.text(0), file: try row.text(1), report: try row.text(2), digest: try row.text(3))
    line = try row.number(4)
    accepted = try row.number(5)
    refused = try row.number(6)
    reportLength = try row.number(7)
  }
}
