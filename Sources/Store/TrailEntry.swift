/// One thing that was done to the store: who, when, from where, to what. It holds names of fields, never values.
public struct TrailEntry: Hashable, Sendable {
  /// Counts up from 1 without end, in the order in which things were done.
  public var number: Int64
  /// UTC, ISO 8601.
  public var at: String
  /// The operator's login.
  public var by: String
  /// From where: a terminal or the far end of an SSH line; empty where it is not known.
  public var origin: String
  /// What was done.
  public var act: TrailAct
  /// The reference of the record, or empty.
  public var reference: String
  /// The id of the draft, or empty.
  public var draft: String
  /// Ids of the fields that were answered, for a record.
  public var fields: [String]
}

/// What was done; the raw value is for ever, for it stands in the store and in JSON.
public enum TrailAct: String, CaseIterable, Hashable, Sendable {
  case draftBegun
  /// Resumed after its session had ended.
  case draftResumed
  /// Taken over from a session that was still alive.
  case draftTakenOver
  case draftDiscarded
  /// Removed because it was too old.
  case draftExpired
  case recordSubmitted
  case recordImported
  case recordErased
  case relationshipRequested
}
