import Glibc
import Records

extension EmergencyDraft {
  /// Removes the files that were written before a moment, operators' and visitors' drafts each before their own; how many.
  ///
  /// Those of another store and of another account stay. One that cannot be read goes with the operators'; what a process
  /// that was killed left half written goes with the visitors'.
  func expire(draftsBefore: UTCMoment, visitorDraftsBefore: UTCMoment) throws(StoreError) -> Int {
    var removed = 0
    for name in try names() where name.hasPrefix(Self.prefix) {
      let file = folder + "/" + name
      guard let status = try SystemFiles.status(file), status.kind == S_IFREG, status.owner == geteuid() else {
        continue
      }
      let limit: UTCMoment
      switch content(of: name) {
      case .operators, .unreadable: limit = draftsBefore
      case .visitors, .halfWritten: limit = visitorDraftsBefore
      case .notOurs: continue
      }
      if status.writtenAt < limit, unlink(file) == 0 { removed += 1 }
    }
    if removed > 0 { try SystemFiles.flushFolder(folder) }
    return removed
  }

  /// What a file of the folder holds, as far as its expiry asks.
  private enum Content {
    case operators
    case visitors
    case unreadable
    case halfWritten
    /// Of another store, or no file of drafts.
    case notOurs
  }

  private func content(of name: String) -> Content {
    let id = String(name.dropFirst(Self.prefix.count))
    guard Self.isID(id) else { return name.contains(NewFile.mark) ? .halfWritten : .notOurs }
    do throws(StoreError) {
      guard let draft = try read(id: id) else { return .notOurs }
      return draft.isVisitors ? .visitors : .operators
    } catch {
      return .unreadable
    }
  }
}
