import Foundation
import Messages
import TestSupport
import Testing

@testable import frontdesk

@Suite("The file of a list is read as it stands, or unpacked")
struct ListFileTests {
  private let folder: CommandFolder

  init() throws { folder = try CommandFolder() }

  /// What the packed files hold.
  static let text = "offer,title\n" + String(repeating: "A:1,Suite\n", count: 50)

  /// Made by Python's gzip and zipfile; the zip file holds `read.txt`, `__MACOSX/x.csv` and `list.CSV`, deflated.
  static let gzip = bytes(
    "H4sIAAAAAAACA8tPS0st0inJLMlJ5XK0MtQJLs0sGWWNHBYAlWyGcQACAAA=")
  static let zip = bytes(
    "UEsDBBQAAAAIAAAAYV0gNVjZBwAAAAUAAAAIAAAAcmVhZC50eHTLL8lILQIAUEsDBBQAAAAIAAAAYV0gNVjZBwAAAAUAAAAOAAAA"
      + "X19NQUNPU1gveC5jc3bLL8lILQIAUEsDBBQAAAAIAAAAYV2VbIZxGgAAAAACAAAIAAAAbGlzdC5DU1bLT0tLLdIpySzJSeVytDLU"
      + "CS7NLBlljRwWAFBLAQIUAxQAAAAIAAAAYV0gNVjZBwAAAAUAAAAIAAAAAAAAAAAAAACAAQAAAAByZWFkLnR4dFBLAQIUAxQAAAAI"
      + "AAAAYV0gNVjZBwAAAAUAAAAOAAAAAAAAAAAAAACAAS0AAABfX01BQ09TWC94LmNzdlBLAQIUAxQAAAAIAAAAYV2VbIZxGgAAAAAC"
      + "AAAIAAAAAAAAAAAAAACAAWAAAABsaXN0LkNTVlBLBQYAAAAAAwADAKgAAACgAAAAAAA=")

  private static func bytes(_ base64: String) -> [UInt8] { Array(Data(base64Encoded: base64) ?? Data()) }

  /// A zip file with one file in it, as it is.
  private static func stored(
    _ name: String = "list.csv", flags: UInt16 = 0, method: UInt16 = 0, size: UInt32? = nil,
    checksum: UInt32 = 0x25AD_7AED,
    packed: [UInt8] = Array("offer,title".utf8)
  ) -> [UInt8] {
    func number(_ value: UInt32, _ count: Int) -> [UInt8] {
      (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }
    let length = UInt32(packed.count)
    let facts =
      number(UInt32(flags), 2) + number(UInt32(method), 2) + number(0, 4) + number(checksum, 4)
      + number(size ?? length, 4) + number(size ?? length, 4) + number(UInt32(name.utf8.count), 2) + number(0, 2)
    let local = number(0x0403_4B50, 4) + number(20, 2) + facts + Array(name.utf8) + packed
    let directory =
      number(0x0201_4B50, 4) + number(20, 2) + number(20, 2) + facts + number(0, 2) + number(0, 2) + number(0, 2)
      + number(0, 4) + number(0, 4) + Array(name.utf8)
    return local + directory + number(0x0605_4B50, 4) + number(0, 4) + number(1, 2) + number(1, 2)
      + number(UInt32(directory.count), 4) + number(UInt32(local.count), 4) + number(0, 2)
  }

  private func read(_ bytes: [UInt8], limit: Int = ListFile.limit) throws(ListFileFailure) -> String {
    let path = folder.path("list")
    _ = FileManager.default.createFile(atPath: path, contents: Data(bytes))
    var contents: [UInt8] = []
    try ListFile.read(path, limit: limit) { contents += $0 }
    return String(decoding: contents, as: UTF8.self)
  }

  private func failure(_ bytes: [UInt8], limit: Int = ListFile.limit) -> ListFileFailure? {
    do throws(ListFileFailure) {
      _ = try read(bytes, limit: limit)
      return nil
    } catch {
      return error
    }
  }

  @Test("As it stands, as gzip, as two of them, and as zip")
  func kinds() throws {
    #expect(try read(Array(Self.text.utf8)) == Self.text)
    #expect(try read(Self.gzip) == Self.text)
    #expect(try read(Self.gzip + Self.gzip) == Self.text + Self.text)
    #expect(try read(Self.gzip + [0, 0, 0, 0]) == Self.text)
    #expect(try read(Self.zip) == Self.text)
    #expect(try read(Self.stored()) == "offer,title")
    #expect(try read([]) == "")
  }

  @Test("How far it is goes up to the whole")
  func progress() throws {
    let path = folder.path("list")
    _ = FileManager.default.createFile(atPath: path, contents: Data(repeating: 0x61, count: 1 << 18))
    var parts: [Double] = []
    try ListFile.read(path, progress: { parts.append($0) }, { _ in })
    #expect(parts == [0.25, 0.5, 0.75, 1])
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    let failure: ListFileFailure
    var limit = ListFile.limit
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "a gzip file cut short", bytes: gzip.dropLast(20), failure: .truncated),
    Case(
      name: "a gzip file with another checksum", bytes: gzip.dropLast(8) + [1, 2, 3, 4, 0, 2, 0, 0], failure: .damaged),
    Case(name: "a gzip file of nothing else", bytes: [0x1F, 0x8B, 9, 9, 9], failure: .damaged),
    Case(name: "a zip file cut short", bytes: zip.dropLast(30), failure: .truncated),
    Case(name: "a zip file without its middle", bytes: Array(zip[..<120] + zip[160...]), failure: .damaged),
    Case(name: "a zip file with a password", bytes: stored(flags: 1), failure: .encrypted),
    Case(name: "another method", bytes: stored(method: 12), failure: .method),
    Case(name: "the large format", bytes: stored(size: 0xFFFF_FFFF), failure: .zip64),
    Case(name: "another checksum", bytes: stored(checksum: 1), failure: .damaged),
    Case(name: "more than there is", bytes: stored(size: 5000), failure: .truncated),
    Case(name: "no CSV file", bytes: stored("list.txt"), failure: .noCSV),
    Case(name: "an empty zip file", bytes: [0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 18), failure: .noCSV),
    Case(name: "a gzip file of more than may be read", bytes: gzip, failure: .tooLarge(bytes: 100), limit: 100),
    Case(name: "a zip file of more than may be read", bytes: zip, failure: .tooLarge(bytes: 100), limit: 100),
    Case(
      name: "a deflated file of more than the directory says",
      bytes: stored(method: 8, packed: [0x4b, 0x4c, 0x1c, 0x1e, 0, 0]),
      failure: .damaged),
  ]

  @Test("What cannot be read is told", arguments: cases)
  func refused(_ test: Case) { #expect(failure(test.bytes, limit: test.limit) == test.failure) }

  @Test("Every failure has words in both languages", arguments: [Language.english, .dutch])
  func words(language: Language) {
    let words = Messages(language)
    for failure in Self.cases.map(\.failure) { #expect(!failure.text(words).contains("list-file/")) }
    #expect(ListFileFailure.tooLarge(bytes: 1 << 31).text(words).contains("2 GB"))
  }

  @Test("No bytes bring the reader down")
  func hostileBytes() {
    var random = SeededRandom(seed: 3)
    for sample in [Self.gzip, Self.zip, Self.stored()] {
      for _ in 0..<150 {
        var bytes = sample
        for _ in 0..<Int.random(in: 1...6, using: &random) {
          bytes[Int.random(in: 4..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
        }
        _ = failure(bytes, limit: 1 << 20)
      }
    }
  }

  @Test("A pipe and a folder are refused as elsewhere")
  func others() {
    #expect(mkfifo(folder.path("pipe"), 0o600) == 0)
    for (name, expected) in [("pipe", SystemFailure.notAFile), ("gone", SystemFailure(number: ENOENT))] {
      do throws(ListFileFailure) {
        try ListFile.read(folder.path(name)) { _ in }
        Issue.record("\(name) was read")
      } catch {
        #expect(error == .system(expected))
      }
    }
  }
}
