import Foundation
import Records
import Store
import TestSupport
import Testing

@Suite("The path of a store")
struct StorePathTests {
  @Test("gets private files and folders whatever the umask")
  func permissions() throws {
    let folder = try StoreFolder()
    let path = folder.path + "/a/b/customers.sqlite"
    #expect(try Probe.lines("submit", path, "1").count == 2)
    #expect(try folder.mode(path) == 0o600)
    #expect(try folder.mode(path + ".lock") == 0o600)
    #expect(try folder.mode(path + "-journal") == 0o600)
    #expect(try folder.mode(folder.path + "/a") == 0o700)
    #expect(try folder.mode(folder.path + "/a/b") == 0o700)
  }

  @Test("is taken back from others after a careless copy")
  func tightened() throws {
    let folder = try StoreFolder()
    try folder.open().close()
    chmod(folder.store, 0o644)
    try folder.open().close()
    #expect(try folder.mode(folder.store) == 0o600)
  }

  @Test("in a folder that a group shares is the group's")
  func shared() throws {
    let folder = try StoreFolder()
    chmod(folder.path, 0o2770)
    try folder.open().close()
    #expect(try folder.mode(folder.store) == 0o660)
    #expect(try folder.mode(folder.store + ".lock") == 0o660)
  }

  enum Obstacle: String, CaseIterable {
    case link, danglingLink, folder, pipe, secondName, writableByAll, linkedLock, notAFolder, journalLink
  }

  private static let expected: [Obstacle: StoreError] = [
    .link: .pathRefused(.link), .danglingLink: .pathRefused(.link), .folder: .pathRefused(.folder),
    .pipe: .pathRefused(.special), .secondName: .pathRefused(.secondName),
    .writableByAll: .pathRefused(.writableByAll), .linkedLock: .pathRefused(.link),
    .notAFolder: .pathRefused(.notAFolder), .journalLink: .pathRefused(.special),
  ]

  @Test("is refused where something else stands, which stays untouched", arguments: Obstacle.allCases)
  func refused(obstacle: Obstacle) throws {
    let folder = try StoreFolder()
    let path = try place(obstacle, in: folder)
    let before = try names(folder.path)
    #expect(throws: try #require(Self.expected[obstacle])) {
      try CustomerStore(path: path, access: .readWrite, actor: Fixtures.actor)
    }
    #expect(try names(folder.path) == before)
  }

  @Test("is refused where it is no path", arguments: ["", "a\u{0}b", String(repeating: "x", count: 5_000)])
  func unusable(path: String) {
    #expect(throws: StoreError.pathRefused(.unusable)) {
      try CustomerStore(path: path, access: .readWrite, actor: Fixtures.actor)
    }
  }

  @Test("may look like anything else", arguments: ["file:x?mode=memory", "a b%20#c", ":memory:", "naïve 株"])
  func odd(name: String) throws {
    let folder = try StoreFolder()
    let path = folder.path + "/" + name
    try CustomerStore(path: path, access: .readWrite, actor: Fixtures.actor).submit(.example())
    #expect(FileManager.default.fileExists(atPath: path))
    #expect(try CustomerStore(path: path, access: .readOnly, actor: Fixtures.actor).count(matching: "") == 1)
  }

  @Test("of a device is refused")
  func device() {
    #expect(throws: StoreError.pathRefused(.special)) {
      try CustomerStore(path: "/dev/null", access: .readWrite, actor: Fixtures.actor)
    }
  }

  @Test("that may only be read is read, and not written")
  func readOnlyFile() throws {
    let folder = try StoreFolder()
    try folder.open().close()
    chown(folder.store, 65_534, 65_534)
    chown(folder.store + ".lock", 65_534, 65_534)
    chmod(folder.path, 0o755)
    chmod(folder.store, 0o400)
    #expect(try Probe.lines("nobody", folder.store) == ["read", "E store/read-only "])
  }

  private func place(_ obstacle: Obstacle, in folder: StoreFolder) throws -> String {
    let target = folder.path + "/target"
    let files = FileManager.default
    switch obstacle {
    case .link:
      try CustomerStore(path: target, access: .readWrite, actor: Fixtures.actor).close()
      try files.createSymbolicLink(atPath: folder.store, withDestinationPath: target)
    case .danglingLink: try files.createSymbolicLink(atPath: folder.store, withDestinationPath: target)
    case .folder: try files.createDirectory(atPath: folder.store, withIntermediateDirectories: false)
    case .pipe: mkfifo(folder.store, 0o600)
    case .secondName:
      try folder.open().close()
      try files.linkItem(atPath: folder.store, toPath: target)
    case .writableByAll:
      try folder.open().close()
      chmod(folder.store, 0o666)
    case .linkedLock: try files.createSymbolicLink(atPath: folder.store + ".lock", withDestinationPath: target)
    case .notAFolder:
      try Data("x".utf8).write(to: URL(fileURLWithPath: target))
      return target + "/customers.sqlite"
    case .journalLink:
      try folder.open().close()
      try files.removeItem(atPath: folder.store + "-journal")
      try files.createSymbolicLink(atPath: folder.store + "-journal", withDestinationPath: target)
    }
    return folder.store
  }

  private func names(_ path: String) throws -> [String: Int] {
    var names: [String: Int] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: path) {
      var info = stat()
      lstat(path + "/" + name, &info)
      names[name] = Int(info.st_size) &+ Int(info.st_mode)
    }
    return names
  }
}
