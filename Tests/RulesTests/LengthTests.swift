import Rules
import TestSupport
import Testing

@Suite struct LengthTests {
  private static let rules: [(Rule<String>, Int)] = [
    (.companyNameTooLong, 255), (.firstNameTooLong, 50), (.lastNameTooLong, 50), (.addressLine1TooLong, 200),
    (.addressLine2TooLong, 200), (.cityTooLong, 100), (.domainPrefixTooLong, 27),
  ]

  @Test func textsHaveAtMostSoManyCharacters() {
    for (rule, maximum) in Self.rules {
      for character in ["a", "é", "中", "e\u{323}\u{302}\u{301}"] {
        func finding(_ count: Int) -> Finding? {
          rule.finding(in: String(repeating: character, count: count), Fixtures.context())
        }
        #expect(finding(maximum) == nil, "\(rule.id)")
        #expect(
          finding(maximum + 1)?.arguments == ["maximum": String(maximum), "length": String(maximum + 1)], "\(rule.id)")
      }
    }
  }
}
