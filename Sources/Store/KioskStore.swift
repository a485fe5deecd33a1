public import Records

/// The store as a visitor's session at a kiosk has it.
///
/// Nothing here reads a record, the trail, or a draft without its code: what a visitor may not see, the kiosk's code
/// cannot ask for.
public final class KioskStore: Sendable {
  private let store: CustomerStore
  private let files: EmergencyDraft
  private let limits: FloodLimits

  /// Opens the store, which is made where there is none.
  ///
  /// - Parameter folder: where drafts stand that the store could not take.
  public init(
    path: String, actor: Actor, limits: FloodLimits, folder: String, patience: StorePatience
  ) throws(StoreError) {
    store = try CustomerStore(path: path, access: .readWrite, actor: actor, patience: patience)
    files = EmergencyDraft(folder: folder, store: path)
    self.limits = limits
  }

  /// Gives the file back; later calls throw.
  public func close() { store.close() }

  /// Saves a visitor's draft as ``CustomerStore/save(_:at:limits:)`` does, within the limits.
  public func save(_ draft: Draft, at: String) throws(StoreError) {
    guard draft.isVisitors else { throw .notOwner }
    try store.save(draft, at: at, limits: limits)
  }

  /// Turns a visitor's draft into an application as ``CustomerStore/handIn(_:language:at:year:limits:_:)`` does, within
  /// the limits.
  public func handIn(
    _ draft: Draft, language: String, at: String, year: Int, _ complete: () throws(RecordProblems) -> Answers
  ) throws -> HandIn {
    try store.handIn(draft, language: language, at: at, year: year, limits: limits, complete)
  }

  /// Goes on with the visitor's draft that has a code, be it in the store or in a file, as
  /// ``CustomerStore/goOn(code:answer:owner:kept:at:)`` does; `file` is where a draft was read from that stands in one.
  public func goOn(
    code: String, answer: String?, at: String
  ) throws(StoreError) -> (taking: CodeTaking, file: String?) {
    let kept = try files.draft(code: code, owner: Draft.visitor)
    let taking = try store.goOn(code: code, answer: answer, owner: Draft.visitor, kept: kept, at: at)
    guard case .taken(let draft) = taking, draft.id == kept?.id else { return (taking, nil) }
    return (taking, files.path(id: draft.id))
  }

  /// Gives a draft back that this session had open.
  public func releaseDraft(id: String) throws(StoreError) { try store.releaseDraft(id: id) }

  /// Removes a visitor's draft by its code, from the store and from the file that may hold it too.
  public func discardDraft(code: String, at: String) throws(StoreError) {
    try store.discardDraft(code: code, owner: Draft.visitor, at: at)
    if let kept = try files.draft(code: code, owner: Draft.visitor) { _ = try files.remove(id: kept.id) }
  }

  /// Removes what was kept long enough, as ``CustomerStore/tidy(keeping:files:at:)`` does.
  @discardableResult
  public func tidy(keeping retention: Retention, at: String) throws(StoreError) -> Expiry {
    try store.tidy(keeping: retention, files: files, at: at)
  }
}

/// The files of visitors' drafts that the store could not take: to be written and removed, not to be read.
public struct KioskFiles: Sendable {
  private let files: EmergencyDraft
  private let most: Int

  /// Files in a folder, of the drafts of a store: no more than the store may keep of visitors' drafts.
  public init(folder: String, store: String, limits: FloodLimits) {
    files = EmergencyDraft(folder: folder, store: store)
    most = limits.keptDrafts
  }

  /// Makes the folder, and room in it for one draft on a disk that fills up later.
  public func prepare() { files.prepare() }

  /// Writes a draft over what was there; its path, or `nil` where it is not kept.
  public func write(_ draft: Draft) -> String? {
    guard let there = try? files.ids(), there.contains(draft.id) || there.count < most,
      (try? files.write(draft)) != nil
    else { return nil }
    return files.path(id: draft.id)
  }

  /// Removes the draft with an id.
  public func remove(id: String) { _ = try? files.remove(id: id) }
}
