import Glibc
import SQLite
import Synchronization

extension CustomerStore {
  /// What the live connection says of itself.
  public func liveSettings() throws(StoreError) -> StoreSettings {
    try read { db in try StoreSettings(of: db) }
  }

  /// What SQLite finds wrong with the file, at most a hundred lines without values; empty for a sound one.
  public func quickCheck() throws(StoreError) -> [String] {
    try read { db in try db.all("PRAGMA quick_check(100)") { try $0.text(0) }.filter { $0 != "ok" } }
  }

  /// Whether the pages of the store should be looked through: a transaction was cut off, or no look was made since a
  /// moment (UTC, ISO 8601). A small store never is due: it is looked through whenever it is opened.
  public func isLookDue(since moment: String) throws(StoreError) -> Bool {
    try read { db in
      let pages = try db.number("PRAGMA page_count") ?? 0
      if pages <= StoreInspection.smallPages { return false }
      if wasCutOff { return true }
      return try Self.lastLook(in: db).map { $0 < moment } ?? true
    }
  }

  /// When the store was last looked through and found sound (UTC, ISO 8601); `nil` where that was never noted.
  public func lastLook() throws(StoreError) -> String? { try read { db in try Self.lastLook(in: db) } }

  private static func lastLook(in db: Connection) throws -> String? {
    try db.text("SELECT at FROM meta WHERE key = 'looked through' ORDER BY number DESC LIMIT 1")
  }

  /// Notes that the pages were looked through and found sound.
  public func noteLook(at moment: String) throws(StoreError) {
    try write { db in
      try db.run("INSERT INTO meta (at, key, value) VALUES (?, 'looked through', '')", [.text(moment)])
    }
  }

  /// Looks the whole store through: every page, every record, every draft, the trail and the counters.
  ///
  /// In pieces, between which other programs can write.
  ///
  /// - Parameter progress: is told after each piece which part is done, 0 to 1.
  public func verify(progress: (Double) -> Void = { _ in }) throws(StoreError) -> StoreReport {
    var look = StoreLook()
    var isGoingOn = true
    while isGoingOn {
      var next = look
      (isGoingOn, next) = try read { db in (try next.goOn(in: db), next) }
      look = next
      progress(look.share)
      leaveRoom()
    }
    return look.report
  }

  /// Called between two transactions of long work: lets other programs have the store, if one waits for it.
  ///
  /// One that says so (``StorePatience``) gets 60 ms. One that does not say it asks SQLite again and again: for it, 20 ms
  /// of each second are free.
  public func leaveRoom() {
    if patience.isAnotherWaiting(at: path) {
      usleep(60_000)
    } else if BusyWait.now - lastRoom.load(ordering: .relaxed) >= 1_000_000_000 {
      usleep(20_000)
    } else {
      return
    }
    lastRoom.store(BusyWait.now, ordering: .relaxed)
  }

  /// Whether another program says that it waits for the store.
  public var isAnotherWaiting: Bool { patience.isAnotherWaiting(at: path) }

  /// When the newest thing in the store was done (UTC, ISO 8601); `nil` in a new store.
  ///
  /// A clock that stands before it goes wrong, or went wrong then.
  public func newestMoment() throws(StoreError) -> String? {
    try read { db in
      let sql: StaticString = """
        SELECT max(at) FROM (
          SELECT at FROM (SELECT at FROM trail ORDER BY number DESC LIMIT 1)
          UNION ALL SELECT max(updated_at) FROM draft)
        """
      return try db.first(sql) { $0.isNull(0) ? nil : try $0.text(0) } ?? nil
    }
  }
}

extension CustomerStore {
  /// Copies the store into a new file while others go on writing, looks the copy through, and gives what it found
  /// there.
  ///
  /// The copy holds every record acknowledged before the call. It appears under its name only when it is whole, sound
  /// and on the disk. Throws ``StoreError/targetExists`` where there is a file already that is no backup,
  /// ``StoreError/targetIsBackup`` where it is one and `replacing` is false, ``StoreError/targetInUse`` where it is a
  /// store in use or a part of one, whatever `replacing` says, ``StoreError/damaged(detail:)`` where the copy is not
  /// sound.
  ///
  /// - Parameter progress: is told now and then which part is done, 0 to 1.
  public func backup(
    to target: String, replacing: Bool, progress: (Double) -> Void = { _ in }
  ) throws(StoreError) -> StoreReport {
    let place = try StorePath(target)
    try checkTarget(place, replacing)
    let beside = try StorePath(NewFile.nameBeside(place))
    Glibc.close(try SystemFiles.create(beside.path, mode: 0o600))
    do throws(StoreError) {
      try copy(to: beside) { progress($0 * Self.copyShare) }
      let report = try StoreReport.ofCopy(at: beside) { progress(Self.copyShare + $0 * (1 - Self.copyShare)) }
      if let fault = report.faults.first { throw StoreError.damaged(detail: fault) }
      try SystemFiles.flush(beside.path)
      try SystemFiles.move(beside.path, to: place.path, replacing: replacing)
      try SystemFiles.flushFolder(place.folder)
      return report
    } catch {
      unlink(beside.path)
      throw error
    }
  }

  /// Which part of a backup the copying takes; the rest looks through the copy.
  private static let copyShare = 0.2

  private func checkTarget(_ place: StorePath, _ replacing: Bool) throws(StoreError) {
    if try place.isPartOfStore() { throw .targetInUse }
    guard let number = try SystemFiles.number(place.path) else { return }
    // A lock file beside it: a program opened it for writing in place.
    let isUsedElsewhere = try StoreLock.exists(place)
    let ownNumber = try SystemFiles.number(StorePath(path).path)
    if isUsedElsewhere || number == ownNumber { throw .targetInUse }
    _ = try place.size()
    // Only a backup is replaced; this process does not have it open, so it may be read like any file.
    let isBackup = try StoreMarks.ofFile(place.path)?.application == StoreMarks.frontdesk
    if !isBackup { throw .targetExists }
    if !replacing { throw .targetIsBackup }
  }

  private func copy(to beside: StorePath, _ progress: (Double) -> Void) throws(StoreError) {
    try using { opened in
      let copy = try Connection(path: beside.path, mode: .readWrite, wait: BusyWait())
      defer { copy.close() }
      // Flushed as a whole afterwards.
      try copy.execute("PRAGMA synchronous = OFF")
      try opened.connection.copy(to: copy, progress: progress)
    }
  }
}
