import Glibc
public import Records

/// Drafts as files of their own, for when the store cannot be written.
///
/// One file a draft, `draft-<id>`, in a folder for this account only (`$XDG_STATE_HOME/frontdesk`): written beside,
/// flushed and renamed, so that it is whole or not there.
public struct EmergencyDraft: Sendable {
  /// The folder of the files.
  public let folder: String

  static let prefix = "draft-"
  /// A draft is a few kilobytes; what is far larger is none of ours.
  private static let largest = 4 << 20

  /// The path of the store to which the drafts belong; empty for any.
  private let store: String

  /// Files of the drafts of a store in a folder; the folder is made when the first one is written.
  public init(folder: String, store: String = "") {
    self.folder = folder
    self.store = store
  }

  /// Where the draft with an id stands, or would stand.
  public func path(id: String) -> String { folder + "/" + Self.prefix + id }

  /// Makes the folder, and room in it for one draft on a disk that fills up later; a disk that is full already has none.
  public func prepare() {
    let reserve = DraftReserve(folder: folder)
    if reserve.isTaken { return }
    do throws(StoreError) { try SystemFiles.makeFolder(folder) } catch { return }
    reserve.take()
  }

  /// Writes a draft over what was there, and returns when it is on the disk.
  ///
  /// On a full disk the room that ``prepare()`` took is used.
  public func write(_ draft: Draft) throws(StoreError) {
    do throws(StoreError) { try writeOnce(draft) } catch {
      guard error == .full, DraftReserve(folder: folder).giveUp() else { throw error }
      try writeOnce(draft)
    }
  }

  /// Writes a short private file in the folder of another, which is made; one that is there stays.
  public static func note(_ text: String, at path: String) throws(StoreError) {
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    try SystemFiles.makeFolder(folder)
    let file = try NewFile(path: path)
    try file.write(Array((text + "\n").utf8))
    try file.finish(replacing: false)
  }

  private func writeOnce(_ draft: Draft) throws(StoreError) {
    try Self.check(draft.id)
    try SystemFiles.makeFolder(folder)
    // Left by a process that was killed between making and renaming it.
    for name in try names() where name.hasPrefix(Self.prefix + draft.id + NewFile.mark) { unlink(folder + "/" + name) }
    // A link in its place is no draft, and what it leads to is not ours.
    if try SystemFiles.status(path(id: draft.id))?.kind == S_IFLNK { unlink(path(id: draft.id)) }
    let file = try NewFile(path: path(id: draft.id))
    try file.write(Array((DraftCodec.encode(draft) + "\n" + store + "\n").utf8))
    try file.finish(replacing: true)
  }

  /// The ids of the drafts there are, sorted; none where there is no folder.
  public func ids() throws(StoreError) -> [String] {
    try names().filter { $0.hasPrefix(Self.prefix) }.map { String($0.dropFirst(Self.prefix.count)) }
      .filter(Self.isID).sorted()
  }

  func names() throws(StoreError) -> [String] {
    guard let stream = opendir(folder) else {
      if errno == ENOENT { return [] }
      throw .system(errno)
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      names.append(name)
    }
    return names
  }

  /// The draft with an id, or `nil` where there is none, or one of another store; refuses links and files of others.
  public func read(id: String) throws(StoreError) -> Draft? {
    guard let body = try body(id: id) else { return nil }
    return try StoredForms.draft(from: body)
  }

  /// The draft with an id as it was written.
  func body(id: String) throws(StoreError) -> String? {
    try Self.check(id)
    guard let status = try SystemFiles.status(path(id: id)) else { return nil }
    guard status.kind == S_IFREG else { throw .pathRefused(status.kind == S_IFLNK ? .link : .special) }
    guard status.owner == geteuid() else { throw .pathRefused(.otherOwner) }
    guard status.size <= Self.largest else { throw .draftDamaged }
    let descriptor = try SystemFiles.open(path(id: id), O_RDONLY)
    defer { close(descriptor) }
    let bytes = try SystemFiles.read(descriptor, count: status.size)
    let lines = bytes.split(separator: 0x0A, maxSplits: 1)
    // A file of an earlier version does not say which store its draft belongs to.
    if lines.count == 2, !store.isEmpty {
      let own = lines[1].last == 0x0A ? lines[1].dropLast() : lines[1]
      if !own.isEmpty, !own.elementsEqual(store.utf8) { return nil }
    }
    return String(decoding: lines.first ?? [], as: UTF8.self)
  }

  /// The draft with a code and an owner; files that cannot be read are passed over.
  public func draft(code: String, owner: String) throws(StoreError) -> Draft? {
    for id in try ids() {
      if let draft = try? read(id: id), draft.code == code, draft.owner == owner { return draft }
    }
    return nil
  }

  /// Removes the draft with an id; whether there was one.
  @discardableResult
  public func remove(id: String) throws(StoreError) -> Bool {
    try Self.check(id)
    guard unlink(path(id: id)) == 0 else {
      if errno == ENOENT { return false }
      throw .system(errno)
    }
    try SystemFiles.flushFolder(folder)
    return true
  }

  private static func check(_ id: String) throws(StoreError) {
    guard isID(id) else { throw .pathRefused(.unusable) }
  }

  /// Whether the id can be part of a file name: only what a UUID is made of.
  static func isID(_ id: String) -> Bool {
    (1...64).contains(id.utf8.count)
      && id.utf8.allSatisfy { byte in
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
          || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
      }
  }
}
