import Records
public import Rules
import SQLite

extension CustomerStore {
  /// Every place where something of a person is kept, in the store and in the files beside it.
  public func places(of person: ComparedEmail, files: EmergencyDraft) throws(StoreError) -> [PersonPlace] {
    let session = try? self.session()
    let places = try read { db in try PersonSearch(person: person, session: session).places(db) }
    return try places + files.places(of: person)
  }

  /// Erases all that is kept of a person, in one transaction, and then the files beside the store; what was found.
  ///
  /// What is another person's and only names this one for the agreement stays, and is given with it. A draft that a
  /// living session has open goes too: its next save throws ``StoreError/erased``. The trail tells who erased, and no
  /// value. `at` is UTC, ISO 8601.
  public func erase(_ person: ComparedEmail, files: EmergencyDraft, at: String) throws(StoreError) -> [PersonPlace] {
    let session = try self.session()
    var inFiles = try files.places(of: person)
    let found = inFiles
    let places = try write { db in
      let places = try PersonSearch(person: person, session: session).places(db)
      let own = places.filter(\.isOwn)
      // The trail knows a file by its draft; where the store has the draft too, it is one.
      let ids = Set(own.map(\.id))
      for place in own + found.filter({ $0.isOwn && !ids.contains($0.id) }) { try erase(place, own, at, db) }
      if own.contains(where: { $0.kind == .record }) { try Self.mergeIndex(db) }
      return places
    }
    for place in inFiles.indices where inFiles[place].isOwn {
      do throws(StoreError) { try files.remove(id: inFiles[place].id) } catch { inFiles[place].failure = error }
    }
    return places + inFiles
  }

  private func erase(_ place: PersonPlace, _ all: [PersonPlace], _ at: String, _ db: Connection) throws {
    switch place.kind {
    case .record: _ = try eraseRecord(place.name, at, db)
    case .application:
      // Its code no longer tells that something was handed in.
      try db.run("UPDATE handed_in SET code = '' WHERE reference = ?", [.text(place.name)])
      try removeApplication(place.name, .applicationErased, draft: "", at, db)
    case .draft, .file: try eraseDraft(place, keeping: all, at, db)
    case .request:
      let number = Value.integer(Int64(place.name) ?? 0)
      let reference = try db.text("SELECT reference FROM relationship_request WHERE number = ?", [number])
      // With its record it may be gone already.
      guard let reference else { return }
      try db.run("DELETE FROM relationship_request WHERE number = ?", [number])
      try note(.relationshipErased, at: at, reference: reference, db)
    }
  }

  /// Removes a draft for good; the application that it was to finish waits again, unless that is erased as well.
  private func eraseDraft(_ place: PersonPlace, keeping all: [PersonPlace], _ at: String, _ db: Connection) throws {
    let known: StaticString = "SELECT submission, application FROM draft WHERE id = ?"
    let stored = try db.first(known, [.text(place.id)]) { row in (try row.text(0), try row.text(1)) }
    // A correction goes with its record.
    if stored == nil, place.kind == .draft { return }
    try eraseDraft(id: place.id, submissions: [stored?.0 ?? "", place.submission], at, db)
    guard let application = stored?.1, !application.isEmpty,
      !all.contains(where: { $0.kind == .application && $0.name == application })
    else { return }
    try letGo(application, of: place.id, at, db)
  }

  /// Removes a draft of which none with one of these submissions is saved again.
  func eraseDraft(id: String, submissions: Set<String>, _ at: String, _ db: Connection) throws {
    for submission in submissions where !submission.isEmpty {
      try db.run("INSERT OR IGNORE INTO erased_draft (submission, at) VALUES (?, ?)", [.text(submission), .text(at)])
    }
    try db.run("DELETE FROM draft WHERE id = ?", [.text(id)])
    try note(.draftErased, at: at, draft: id, db)
  }
}

extension EmergencyDraft {
  /// The files that hold something of a person.
  func places(of person: ComparedEmail) throws(StoreError) -> [PersonPlace] {
    var places: [PersonPlace] = []
    for id in try ids() {
      // One of another account or of another store is not ours to look into.
      guard let body = try? body(id: id),
        var place = person.place(.file, code: "", id: id, owner: "", in: body)
      else { continue }
      place.submission = (try? StoredForms.draft(from: body))?.submission ?? ""
      place.id = id
      places.append(place)
    }
    return places
  }
}
