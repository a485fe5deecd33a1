import Foundation
import Records
import Store
import TestSupport
import Testing

@Suite("A file that is no sound store")
struct RefusedFileTests {
  enum Spoiling: String, CaseIterable {
    case text, shortText, noise, oneByte, otherProgram, otherProgramInWAL, emptyDatabase, newer, truncated, cutInPage,
      pageOverwritten, pageZeroed, firstPageOverwritten
  }

  private static let expected: [Spoiling: StoreError] = [
    .newer: .newer(found: 9, supported: 8), .truncated: .damaged(detail: "page"), .cutInPage: .damaged(detail: "page"),
    .pageOverwritten: .damaged(detail: "quick_check"), .pageZeroed: .damaged(detail: "quick_check"),
  ]

  @Test("is refused and stays byte for byte", arguments: Spoiling.allCases, [Access.readWrite, .readOnly])
  func refused(spoiling: Spoiling, access: Access) throws {
    let folder = try StoreFolder()
    try spoil(folder, spoiling)
    let before = try folder.contents()
    #expect(throws: Self.expected[spoiling] ?? .notOurs) { try folder.open(access) }
    #expect(try folder.contents() == before)
  }

  @Test("gets no lock beside it", arguments: [Spoiling.text, .otherProgram, .otherProgramInWAL])
  func noLock(spoiling: Spoiling) throws {
    let folder = try StoreFolder()
    try spoil(folder, spoiling)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(throws: StoreError.notOurs) { try folder.open() }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == names)
  }

  @Test("and an empty one is made a store")
  func empty() throws {
    let folder = try StoreFolder()
    try Data().write(to: URL(fileURLWithPath: folder.store))
    #expect(throws: StoreError.missing) { try folder.open(.readOnly) }
    #expect(try folder.open().submit(.example()).reference == "C-2026-000001")
  }

  @Test("that is missing is not made by a reader")
  func missing() throws {
    let folder = try StoreFolder()
    #expect(throws: StoreError.missing) { try folder.open(.readOnly) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
  }

  private func spoil(_ folder: StoreFolder, _ spoiling: Spoiling) throws {
    switch spoiling {
    case .text: try write(folder, Data(String(repeating: "Customers of 2026\n", count: 400).utf8))
    case .shortText: try write(folder, Data("hello\n".utf8))
    case .noise:
      var generator = SeededRandom(seed: 7)
      try write(folder, Data((0..<20_000).map { _ in UInt8.random(in: 0...255, using: &generator) }))
    case .oneByte: try write(folder, Data([7]))
    case .otherProgram: try folder.execute("CREATE TABLE song (title TEXT); INSERT INTO song VALUES ('x')")
    case .otherProgramInWAL:
      try folder.execute("PRAGMA journal_mode = WAL; CREATE TABLE song (title TEXT); INSERT INTO song VALUES ('x')")
    case .emptyDatabase: try folder.execute("PRAGMA user_version = 1; VACUUM")
    default: try spoilStore(folder, spoiling)
    }
  }

  private func spoilStore(_ folder: StoreFolder, _ spoiling: Spoiling) throws {
    let store = try folder.open()
    for _ in 0..<30 { try store.submit(.example()) }
    store.close()
    if spoiling == .newer { return try folder.execute("PRAGMA user_version = 9") }
    var data = try Data(contentsOf: URL(fileURLWithPath: folder.store))
    let page = 4_096
    switch spoiling {
    case .truncated: data = data.prefix(data.count / page / 2 * page)
    case .cutInPage: data = data.prefix(data.count - page - 100)
    case .firstPageOverwritten: data.replaceSubrange(0..<page, with: Data(repeating: 0x5A, count: page))
    default:
      let middle = data.count / page / 2 * page
      let filling: UInt8 = spoiling == .pageZeroed ? 0 : 0xA5
      data.replaceSubrange(middle..<middle + page, with: Data(repeating: filling, count: page))
    }
    try write(folder, data)
  }

  private func write(_ folder: StoreFolder, _ data: Data) throws {
    let url = URL(fileURLWithPath: folder.store)
    if !FileManager.default.fileExists(atPath: folder.store) { return try data.write(to: url) }
    let handle = try FileHandle(forWritingTo: url)
    try handle.truncate(atOffset: 0)
    try handle.write(contentsOf: data)
    try handle.close()
  }
}
