import Foundation
import Messages
import PartnerCenterAPI
import Records
import Testing

@Suite("The script for curl")
struct CurlScriptTests {
  private func script(_ language: Language) -> String {
    CurlScript.text(Messages(language)) { "the field's name ('\($0)')" }
  }

  @Test("has every word that it says, and no mark is left", arguments: Language.allCases)
  func words(language: Language) throws {
    let text = script(language)
    #expect(text.hasPrefix("#!/bin/bash\n"))
    #expect(text.matches(of: /@[A-Z]+@/).isEmpty)
    let said = text.matches(of: /\b(?:say|stop [0-9]+) ([a-z][a-z-]*)/).map { String($0.output.1) }
    let declared = Set(text.matches(of: /\n  \[([a-z][a-z-]*)\]='/).map { String($0.output.1) })
    #expect(said.count > 25)
    #expect(Set(said).subtracting(declared) == [])
    #expect(declared.filter { !$0.hasPrefix("step-") }.subtracting(Set(said)).isSubset(of: placesAndWords(text)))
  }

  /// The places of bodies without a dot, which look like words.
  private func placesAndWords(_ text: String) -> Set<String> {
    Set(BodySchemas.fields.map { $0.path.lowercased() })
  }

  @Test("puts every text between quotes that a shell does not look into")
  func quoted() {
    let text = script(.english)
    #expect(text.contains(#"[600049]='the field'\''s name ('\''company.registrationID'\'')'"#))
  }
}
