import Rules
import TestSupport
import Testing

@Suite("The forms of a text")
struct TextNormalisationTests {
  @Test(
    "Cleaning composes letters, makes tabs blanks and drops what has no width, but for what the rules tell",
    arguments: [
      ("", ""), ("Contoso", "Contoso"), ("e\u{301}", "\u{E9}"), ("a\tb", "a b"), ("a\u{200B}b", "ab"),
      ("e\u{200B}\u{301}", "\u{E9}"), ("\u{FEFF}a\u{AD}", "a"), ("a\u{200D}b\u{200C}", "ab"), ("\u{212B}", "\u{C5}"),
      ("a\u{7}b", "a\u{7}b"), ("a\u{202E}b", "a\u{202E}b"), ("a\nb", "a\nb"), ("\u{1112}\u{1161}\u{11AB}", "한"),
      ("a\u{A0}b", "a\u{A0}b"), ("a\u{E0041}", "a\u{E0041}"), ("\r\n", "\r\n"),
    ])
  func cleaning(typed: String, cleaned: String) {
    #expect(Array(TextNormalisation.cleaned(typed).unicodeScalars) == Array(cleaned.unicodeScalars))
  }

  @Test(
    "Trimming drops the blanks at both ends",
    arguments: [
      ("", ""), (" a ", "a"), ("\u{A0}\u{3000}a b\u{2003}", "a b"), ("   ", ""), ("a\n", "a\n"), ("\na ", "\na"),
      ("a", "a"),
      (" \u{301}a", "\u{301}a"),
    ])
  func trimming(text: String, trimmed: String) {
    #expect(Array(TextNormalisation.trimmed(text).unicodeScalars) == Array(trimmed.unicodeScalars))
  }

  @Test(
    "Collapsing leaves one blank of several",
    arguments: [("a  b", "a b"), ("a\u{A0}\u{3000} b", "a b"), (" a ", " a "), ("a\u{A0}b", "a b"), ("", "")])
  func collapsing(text: String, collapsed: String) { #expect(TextNormalisation.collapsed(text) == collapsed) }

  @Test(
    "A company name of blanks stays blanks, so that it can be reported",
    arguments: [
      ("  Van  der\tMeer ", "Van der Meer"), ("   ", "   "), ("\t", " "), ("", ""), ("\u{A0}\u{200B}", "\u{A0}"),
    ])
  func companyNames(typed: String, name: String) { #expect(TextNormalisation.companyName(typed) == name) }

  @Test("Each kind of text has its form")
  func otherForms() {
    #expect(TextNormalisation.plain(" Sanne\u{200B} ") == "Sanne")
    #expect(TextNormalisation.domainPrefix(" VanDerMeer ") == "vandermeer")
    #expect(TextNormalisation.domainPrefix("Contoso .onmicrosoft.com.onmicrosoft.com") == "contoso")
    #expect(TextNormalisation.email(" Sanne@A.nl ") == "Sanne@A.nl")
    #expect(TextNormalisation.registrationID(" pl 526-025.02/74 ") == "PL5260250274")
    #expect(TextNormalisation.registrationID("KvK, '12345678", country: "NL") == "12345678")
    let composed = TextNormalisation.registrationID("1234567Н\u{30C}", country: "BY")
    #expect(Array(composed.unicodeScalars).last == "\u{21E}")
  }

  @Test("A text in its form comes back as it is")
  func ownForm() {
    let texts = [
      "  a \t b ", "e\u{200B}\u{301} x", "\u{A0}", "İstanbul", "ǅ \u{1E9E}", "a-b.c/d ß", "\u{3000}中\u{3000}国",
    ]
    let forms = [
      TextNormalisation.cleaned, TextNormalisation.plain, TextNormalisation.companyName,
      TextNormalisation.domainPrefix, TextNormalisation.email, TextNormalisation.registrationID,
    ]
    for text in texts {
      for form in forms {
        #expect(Array(form(form(text)).unicodeScalars) == Array(form(text).unicodeScalars), "\(text)")
      }
    }
  }

  @Test("Controls, separators, direction and tags are forbidden, and nothing else is")
  func forbidden() {
    let forbidden = (0...0x10FFFF).compactMap(Unicode.Scalar.init).filter(TextNormalisation.isForbidden)
    let bidi: [UInt32] = [
      0x061C, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069,
    ]
    let expected =
      Array(0...0x1F).filter { $0 != 9 } + Array(0x7F...0x9F) + bidi + [0x2028, 0x2029] + Array(0xE0000...0xE007F)
    #expect(Set(forbidden.map(\.value)) == Set(expected))
  }

  @Test(
    "D6: joiners stay where a script or a picture needs them",
    arguments: [
      ("نرم\u{200C}افزار", true), ("ශ්\u{200D}රී", true), ("क्\u{200D}ष", true), ("👨\u{200D}👩\u{200D}👧", true),
      ("❤\u{FE0F}\u{200D}🔥", true), ("con\u{200D}toso", false), ("\u{200C}نرم", false), ("نرم\u{200C}", false),
      ("a\u{200D}👧", false), ("نرم\u{200C} افزار", false),
    ])
  func joiners(text: String, isKept: Bool) {
    let form = TextNormalisation.plain(text)
    let hasJoiner = form.unicodeScalars.contains { $0 == "\u{200C}" || $0 == "\u{200D}" }
    #expect(hasJoiner == isKept)
    #expect(Array(TextNormalisation.plain(form).unicodeScalars) == Array(form.unicodeScalars))
  }

  @Test(
    "D19: marks of direction are dropped at the ends of a text, and anywhere in a number; overrides never",
    arguments: [
      ("\u{200E}Contoso\u{200F}", "Contoso"), ("\u{2068}Sanne\u{2069}", "Sanne"), ("\u{202E}Sanne", "\u{202E}Sanne"),
      ("Con\u{200E}toso", "Con\u{200E}toso"),
    ])
  func directionMarks(typed: String, form: String) {
    #expect(Array(TextNormalisation.plain(typed).unicodeScalars) == Array(form.unicodeScalars))
    #expect(TextNormalisation.plainNumber("+31\u{200E}20 123 4567\u{200E}") == "+3120 123 4567")
    #expect(TextNormalisation.plainNumber("'1015 CW") == "1015 CW")
  }

  @Test(
    "D21: an address has plain letters and stops, whatever keyboard wrote it",
    arguments: [
      ("sanne＠contoso.nl", "sanne@contoso.nl"), ("ｓａｎｎｅ@contoso。nl", "sanne@contoso.nl"),
      ("s@例子｡公司", "s@例子.公司"), ("\u{200E}s@a.nl", "s@a.nl"), ("s@a\u{200D}b.nl", "s@a\u{200D}b.nl"),
      ("\ts\t@a.nl", "s @a.nl"),
    ])
  func addresses(typed: String, form: String) {
    #expect(Array(TextNormalisation.email(typed).unicodeScalars) == Array(form.unicodeScalars))
    #expect(Array(TextNormalisation.email(form).unicodeScalars) == Array(form.unicodeScalars))
  }

  @Test("D8: blanks are white space that is not forbidden, and what looks like it")
  func blanks() {
    let blanks = (0...0x10FFFF).compactMap(Unicode.Scalar.init).filter(TextNormalisation.isBlank).map(\.value)
    #expect(
      blanks == [9, 0x20, 0xA0, 0x1680] + Array(0x2000...0x200A) + [0x202F, 0x205F, 0x2800, 0x3000, 0x3164, 0xFFA0])
  }
}
