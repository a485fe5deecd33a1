public import Foundation

/// A folder of a test's own, with the home of the programs it runs; removed with the value.
public final class CommandFolder: Sendable {
  public let url: URL

  /// - Parameter isInMemory: for a test that writes so often that a disk would take most of its time.
  public init(isInMemory: Bool = false) throws {
    let memory = URL(fileURLWithPath: "/dev/shm", isDirectory: true)
    let isThere = isInMemory && FileManager.default.isWritableFile(atPath: memory.path)
    url = (isThere ? memory : TestRun.folder).appendingPathComponent("frontdesk-run-\(UUID().uuidString.prefix(8))")
    try FileManager.default.createDirectory(
      at: url, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// The environment of a program that must not see this account's own files.
  public var environment: [String: String] {
    [
      "HOME": url.path, "XDG_DATA_HOME": path("data"), "XDG_STATE_HOME": path("state"), "LANG": "C.UTF-8",
      "PATH": "/usr/bin:/bin",
    ]
  }

  /// Where a file of that name stands, or would stand.
  public func path(_ name: String) -> String { url.appendingPathComponent(name).path }

  /// Writes a file and gives its path.
  @discardableResult
  public func write(_ name: String, _ text: String) throws -> String { try write(name, Data(text.utf8)) }

  @discardableResult
  public func write(_ name: String, _ bytes: Data) throws -> String {
    let file = url.appendingPathComponent(name)
    try bytes.write(to: file)
    return file.path
  }
}
