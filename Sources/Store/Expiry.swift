/// How much was removed because its time had passed.
public struct Expiry: Hashable, Sendable {
  /// Drafts of operators.
  public var drafts = 0
  /// Drafts of visitors.
  public var visitorDrafts = 0
  /// Applications, those that somebody had open with them.
  public var applications = 0
  /// Codes under which what was handed in could still be asked for.
  public var codes = 0
  /// Origins and minutes of which wrong codes were counted.
  public var codeRows = 0
  /// Origins and minutes of which new drafts were counted.
  public var draftRows = 0
  /// Drafts in files of their own.
  public var files = 0
  /// Wrong codes that were told in the trail now; they are not removed.
  public var wrongCodesTold = 0

  /// Nothing removed.
  public init() {}
}
