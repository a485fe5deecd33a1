import Rules
import TestSupport
import Testing

@Suite("Rules of how long a text may be")
struct LengthTests {
  private static let rules: [(Rule<String>, Int)] = [
    (.companyNameTooLong, 255), (.firstNameTooLong, 50), (.lastNameTooLong, 50), (.addressLine1TooLong, 200),
    (.addressLine2TooLong, 200), (.cityTooLong, 100), (.domainPrefixTooLong, 27), (.purchaseOrderTooLong, 50),
  ]

  @Test(
    "A text has at most so many characters, whatever their octets and scalars",
    arguments: rules, ["a", "é", "中", "e\u{323}\u{302}\u{301}"])
  func tooLong(limit: (rule: Rule<String>, maximum: Int), character: String) {
    func finding(_ count: Int) -> Finding? {
      limit.rule.finding(in: String(repeating: character, count: count), Fixtures.context())
    }
    #expect(finding(limit.maximum) == nil)
    let tooLong = finding(limit.maximum + 1)
    #expect(tooLong?.rule == limit.rule.id)
    #expect(tooLong?.arguments == ["maximum": String(limit.maximum), "length": String(limit.maximum + 1)])
  }
}
