import Foundation
import Messages
import Testing

@Suite("Every message beside its translation")
struct MessageListTests {
  /// A row a key: the key, the English and the Dutch text, with tabs between them.
  private static let rows = Messages.keys(of: .english).map { key in
    [key, Messages(.english).template(key), Messages(.dutch).template(key)]
      .map { $0.replacing("\n", with: #"\n"#) }.joined(separator: "\t")
  }

  /// `FRONTDESK_LIST_MESSAGES=FILE` (`make messages`) writes the list.
  @Test("The list has a row for each key; make messages writes it")
  func list() throws {
    #expect(Self.rows.count == Set(Messages.keys(of: .dutch)).count)
    #expect(Self.rows.allSatisfy { $0.split(separator: "\t").count == 3 })
    if let path = ProcessInfo.processInfo.environment["FRONTDESK_LIST_MESSAGES"] {
      try (Self.rows.joined(separator: "\n") + "\n").write(toFile: path, atomically: true, encoding: .utf8)
    }
  }
}
