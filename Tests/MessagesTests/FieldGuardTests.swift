import Foundation
import Messages
import Records
import Rules
import Testing

/// What a new field or rule must have; a field that forgets one of these is named here.
@Suite("Nothing of a field or a rule is forgotten")
struct FieldGuardTests {
  @Test("Every field has a label in every language", arguments: Field.allCases, Language.allCases)
  func labels(field: Field, language: Language) {
    #expect(Messages(language).has("label/\(field.rawValue)"))
  }

  @Test("Every rule that the sources declare is bound to a field, a list or the text of a record")
  func bound() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources/Rules")
    let files = try #require(FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil))
    let bound = Set(Form.catalogue.map(\.id.rawValue))
    var declared = 0
    for case let file as URL in files where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      guard let start = text.firstRange(of: "extension Rule where")?.upperBound else { continue }
      for rule in text[start...].matches(of: /"([a-z0-9-]+\/[a-z0-9-]+)"/).map({ String($0.1) }) {
        declared += 1
        #expect(bound.contains(rule), "\(rule) in \(file.lastPathComponent)")
      }
    }
    #expect(declared > 85)
  }
}
