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
  /// The reference of the record or of the application, or empty.
  public var reference: String
  /// The id of the draft, or empty.
  public var draft: String
  /// For a record and an application the ids of the fields that were answered; for a record that comes from an
  /// application those whose answers the operator changed or added; for a correction those that it changed. For refused codes one text, `count=17`.
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
  /// Removed because it was too old, or because visitors' drafts had no more room.
  case draftExpired
  /// Erased with all that was kept of a person.
  case draftErased
  /// The fields are all that were answered; for a record that comes from an application, those whose answers are other
  /// than the visitor's.
  case recordSubmitted
  case recordImported
  /// The fields are those whose answers a correction changed.
  case recordCorrected
  /// The tenant that was made for the customer at Microsoft was noted, or another one in its place.
  case recordLinked
  case recordErased
  case relationshipRequested
  /// A request was erased with all that was kept of a person.
  case relationshipErased
  /// A visitor handed in at a kiosk; the fields are those that were answered.
  case applicationHandedIn
  /// A draft of an operator's finishes it.
  case applicationOpened
  /// The draft that was to finish it is gone, and it waits again.
  case applicationReturned
  case applicationDiscarded
  /// Removed because its time had passed.
  case applicationExpired
  /// Erased with all that was kept of a person.
  case applicationErased
  /// Wrong codes at a kiosk, as many as were not told before: at most one entry a minute.
  case codesRefused
}
