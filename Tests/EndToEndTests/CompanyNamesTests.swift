import Foundation
import TestSupport
import Testing

/// A legal name as typed, with the rule that refuses it and words of what the screen says; neither where it is accepted.
struct NameExample: Sendable, CustomTestStringConvertible {
  let name: String
  let rule: String?
  let words: String

  var testDescription: String { name }

  init(_ name: String, _ rule: String? = nil, _ words: String = "") {
    self.name = name
    self.rule = rule.map { "company-name/" + $0 }
    self.words = words
  }

  /// The 36 abbreviations that are no name by themselves, as published.
  private static let abbreviations = [
    "c p a", "c.p.a.", "l.l.p.", "c. p. a.", "l. l. p.", "l l c", "corp.", "llc.", "llp.", "pty", "pty ltd", "pte ltd",
    "private limited", "pvt", "pvt ltd", "zrt", "ooo", "llp", "l. l. c.", "l.l.c.", "l l p", "corp", "corporation",
    "inc", "incorporated", "limited", "llc", "gmbh", "plc", "wll", "lda", "sarl", "kft", "ltd", "ltd.", "sdn bhd",
  ].map { NameExample($0, "abbreviation-only", "Add the name: ") }

  static let all =
    abbreviations + [
      NameExample("LLC", "abbreviation-only", "Add the name: LLC is only a legal form"),
      NameExample("Inc", "abbreviation-only", "Add the name: Inc is only a legal form"),
      NameExample("contoso.nl", "internet-extension", "without .nl at the end"),
      NameExample("contoso.中国", "internet-extension", "at the end"),
      NameExample("contoso.com", "internet-extension", "without .com at the end"),
      NameExample("contoso.club", "internet-extension", "without .club at the end"),
      NameExample("999", "repeated-character", "Enter a name, not just 9 repeated"),
      NameExample("1 2 3", "spaced-characters", "Enter words, not single characters"),
      NameExample("A", "single-character", "Enter more than one character"),
      NameExample("!#$%", "special-characters-only", "Enter a name with letters or digits in it"),
      NameExample("⟨ “—” ⟩", "special-characters-only", "Enter a name with letters or digits in it"),
      NameExample("   ", "whitespace-only", "Enter a name, not only spaces"),
      NameExample("Contoso LLC"), NameExample("99"), NameExample("bol.com bv"), NameExample("St.John"),
      NameExample("Fietsen (Zuid) & Zn. – “De Wiel”"),
    ]
}

@Suite("Company names, refused and accepted as published")
struct CompanyNamesTests {
  @Test("On the screen: state and message beside the field")
  func onTheScreen() throws {
    let clerk = try Clerk(Home())
    try clerk.at("Legal name")
    for example in NameExample.all {
      try clerk.replace("Legal name", with: example.name)
      try clerk.press("Tab")
      try clerk.at("KvK number")
      let rows = try clerk.session.screen()
      let place = try #require(rows.firstIndex { $0.contains("Legal name  ") })
      // Blanks alone are no change of an empty field's answer until Next is pressed.
      if example.rule == "company-name/whitespace-only" {
        #expect(!rows[place].hasSuffix("ok"), "\(example.name)")
      } else if example.rule != nil {
        #expect(rows[place].hasPrefix(" ! ") && rows[place].hasSuffix("fix"), "\(rows[place])")
        #expect(rows[place + 1].contains("Error: ") && rows[place + 1].contains(example.words), "\(rows[place + 1])")
      } else {
        #expect(rows[place].hasPrefix("   ") && rows[place].hasSuffix("ok"), "\(rows[place])")
      }
      try clerk.press("BTab")
    }
  }

  @Test("From check-field: the same rules")
  func checkField() throws {
    let lines = try NameExample.all.map {
      try String(decoding: JSONEncoder().encode(["value": $0.name]), as: UTF8.self)
    }
    let outcome = try Home().run(["check-field", "company.name"], input: lines.joined(separator: "\n"))
    #expect(outcome.status == 1)
    #expect(outcome.lines.count == NameExample.all.count)
    for (example, line) in zip(NameExample.all, outcome.lines) {
      let answer = try JSON(line)
      let rules = answer["problems"]?.elements.compactMap { $0["rule"]?.text }
      #expect(rules == (example.rule.map { [$0] } ?? []), "\(example.name): \(line)")
      #expect(answer["ok"] == (try JSON(example.rule == nil ? "true" : "false")))
      #expect((answer["normalised"]?.text == nil) == (example.rule != nil))
    }
  }

  @Test("The answer for one value is the exit status")
  func oneValue() throws {
    let home = try Home()
    #expect(try home.run(["check-field", "company.name", "Contoso LLC"]).status == 0)
    let refused = try home.run(["check-field", "company.name", "999"])
    #expect(refused.status == 1)
    #expect(refused.output.contains("Enter a name, not just 9 repeated"))
    #expect(try home.run(["check-field", "company.nmae", "Contoso"]).status == 64)
  }
}
