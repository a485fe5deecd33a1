import Testing

@testable import Rules

@Suite("Domain names in the letters of DNS")
struct DomainNameTests {
  @Test(
    "A name has an A-label, whatever its case, width and normal form",
    arguments: [
      ("BÜCHER.DE", "xn--bcher-kva.de"), ("bücher.de", "xn--bcher-kva.de"), ("bu\u{308}cher.de", "xn--bcher-kva.de"),
      ("faß.de", "xn--fa-hia.de"), ("MICROSOFT。COM", "microsoft.com"), ("ｍｉｃｒｏｓｏｆｔ.com", "microsoft.com"),
      ("microsоft.com", "xn--microsft-sbh.com"), ("a_b.nl", "a_b.nl"), ("Contoso.NL", "contoso.nl"),
      ("contoso.nl.", "contoso.nl."), ("XN--BCHER-KVA.de", "xn--bcher-kva.de"), ("", ""), ("a..nl", "a..nl"),
    ])
  func labels(name: String, label: String) { #expect(DomainName.aLabel(name) == label) }

  @Test(
    "A name that DNS cannot hold has none",
    arguments: [
      "-a.nl", "a-.nl", "ab--cd.nl", "xn--a", "xn--.nl", "é-.nl", "ab--é.nl", "a.-", "-", "é\0.nl", "\u{301}a.nl",
      "\(String(repeating: "a", count: 64)).nl", String(repeating: "abcd.", count: 51),
    ])
  func none(name: String) { #expect(DomainName.aLabel(name) == nil) }

  /// Every ASCII name of up to five characters from the ones that matter, and long ones.
  @Test("The way without the library gives the answers of the library")
  func bothWays() {
    let alphabet = ["a", "X", "n", "-", ".", "_", "9"]
    var names = [""]
    var last = [""]
    for _ in 1...5 {
      last = last.flatMap { start in alphabet.map { start + $0 } }
      names += last
    }
    names += ["xn--a", "Xn--9ca", "a@b", "a b.nl", "[1.2.3.4]", "ex%mple.COM", "a>b", "\u{1F}", "\u{7F}"]
    for length in [62, 63, 64, 252, 253, 254, 300] {
      names.append(String(repeating: "a", count: length))
      names.append(String(repeating: "ab.", count: length / 3) + "nl")
      names.append(String(repeating: "ab.", count: length / 3))
    }
    var disagreements: [String] = []
    for name in names where DomainName.aLabel(name) != DomainName.libraryALabel(name) { disagreements.append(name) }
    #expect(disagreements.isEmpty)
  }
}
