import Foundation
import TestSupport
import Testing

/// The pictures of the README show the pages as they are: each names the kept picture of the same page and its SHA-256.
@Suite("The pictures in Documentation/Pictures")
struct PicturesTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
  private static let folder = root.appending(path: "Documentation/Pictures")

  private static var pictures: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".svg") }.sorted()
  }

  @Test("are of the pages as they are now: run `make screenshots` where one is not", arguments: pictures)
  func current(_ name: String) throws {
    let text = try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
    let match = try #require(text.firstMatch(of: /^<!-- sha256 ([0-9a-f]{64}) of ([a-z0-9.-]+\.txt) -->\n<svg\b/))
    let golden = Self.root.appending(path: "Tests/ScreensTests/Golden").appending(path: String(match.2))
    let told = try ShortCommand("/usr/bin/sha256sum", [golden.path]).output
    #expect(told.hasPrefix(String(match.1)), "\(name) shows \(match.2) as it was")
  }

  @Test("are shown in the README, and those that it shows are there")
  func shown() throws {
    let readme = try String(contentsOf: Self.root.appending(path: "README.md"), encoding: .utf8)
    let shown = readme.matches(of: /\(Documentation\/Pictures\/([a-z-]+\.svg)\)/).map { String($0.1) }
    #expect(shown.count >= 5)
    #expect(Set(shown).subtracting(Self.pictures).isEmpty)
    #expect(Self.pictures.count >= 12)
  }
}
