import Glibc

/// A private file that appears under its name only when it is whole and on the disk.
///
/// It is written beside its place, flushed, and renamed; until then, and after an error, the place is as it was.
public final class NewFile {
  /// Where it will stand.
  public let path: String
  private let place: StorePath
  /// What the name has behind it until the file is whole; random digits follow.
  static let mark = ".new-"
  private let beside: String
  private var descriptor: CInt

  /// Begins the file. Throws ``StoreError`` where nothing can be made there.
  public init(path: String) throws(StoreError) {
    place = try StorePath(path)
    self.path = place.path
    beside = Self.nameBeside(place)
    descriptor = try SystemFiles.create(beside, mode: 0o600)
  }

  deinit { abandon() }

  /// Under which a file is made until it is whole; no other program makes one of that name.
  static func nameBeside(_ place: StorePath) -> String {
    place.path + mark + String(UInt32.random(in: 0...UInt32.max), radix: 16)
  }

  /// Writes bytes at the end of the new file.
  public func write(_ bytes: [UInt8]) throws(StoreError) { try SystemFiles.write(bytes, to: descriptor) }

  /// Gives the file its name. Throws ``StoreError/targetExists`` where there is one already and `replacing` is false,
  /// ``StoreError/targetInUse`` if the file there is a store in use or a part of one.
  public func finish(replacing: Bool) throws(StoreError) {
    if try place.isPartOfStore() { throw .targetInUse }
    if let status = try SystemFiles.status(place.path) {
      if try StoreLock.exists(place) { throw .targetInUse }
      if !replacing { throw .targetExists }
      if status.kind != S_IFREG { throw .pathRefused(.special) }
    }
    guard fsync(descriptor) == 0 else { throw .system(errno) }
    close(descriptor)
    descriptor = -1
    do throws(StoreError) {
      try SystemFiles.move(beside, to: place.path, replacing: replacing)
    } catch {
      unlink(beside)
      throw error
    }
    try SystemFiles.flushFolder(place.folder)
  }

  private func abandon() {
    guard descriptor >= 0 else { return }
    close(descriptor)
    unlink(beside)
  }
}
