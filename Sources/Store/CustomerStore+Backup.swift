import GRDB
import Glibc

extension CustomerStore {
  /// Copies the store into a new file while others go on writing, looks the copy through, and gives what it found there.
  ///
  /// The copy holds every record acknowledged before the call. It appears under its name only when it is whole, sound and
  /// on the disk. Throws ``StoreError/targetExists`` where there is a file already and `replacing` is false or the
  /// file is no backup, ``StoreError/targetInUse`` where it is a store in use or a part of one, whatever `replacing` says,
  /// ``StoreError/damaged(detail:)`` where the copy is not sound.
  public func backup(to target: String, replacing: Bool) throws(StoreError) -> StoreReport {
    let place = try StorePath(target)
    try checkTarget(place, replacing)
    let beside = try StorePath(NewFile.nameBeside(place))
    Glibc.close(try SystemFiles.create(beside.path, mode: 0o600))
    do throws(StoreError) {
      try copy(to: beside)
      let report = try StoreReport.ofCopy(at: beside)
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

  private func checkTarget(_ place: StorePath, _ replacing: Bool) throws(StoreError) {
    if try place.isPartOfStore() { throw .targetInUse }
    guard let number = try SystemFiles.number(place.path) else { return }
    // A lock file beside it: somebody opened it for writing where it stands.
    let isUsedElsewhere = try StoreLock.exists(place)
    let ownNumber = try SystemFiles.number(StorePath(path).path)
    if isUsedElsewhere || number == ownNumber { throw .targetInUse }
    _ = try place.size()
    // Only a backup is replaced; nobody has it open here, so it may be read like any file.
    let isBackup = try StoreMarks.ofFile(place.path)?.application == StoreMarks.frontdesk
    if !replacing || !isBackup { throw .targetExists }
  }

  private func copy(to beside: StorePath) throws(StoreError) {
    try using { opened in
      var configuration = Configuration()
      // Flushed as a whole afterwards.
      configuration.prepareDatabase { db in try db.execute(sql: "PRAGMA synchronous = OFF") }
      let copy = try DatabaseQueue(path: beside.path, configuration: configuration)
      // In one step: page by page it would begin anew whenever another process writes.
      try opened.queue.backup(to: copy, pagesPerStep: -1)
      try copy.close()
    }
  }
}
