import Reference
import Rules
import TestSupport
import Testing

@Suite("Rules of domains that are most likely not the one that is meant")
struct EmailSlipTests {
  @Test(
    "One slip from a mail service or a common ending is doubted, and what is meant is suggested",
    arguments: [
      ("gmial.com", "gmail.com"), ("gmai.com", "gmail.com"), ("gmaill.com", "gmail.com"), ("GMAIL.CON", "gmail.com"),
      ("gmail.co", "gmail.com"), ("gmail.cm", "gmail.com"), ("gmial.con", "gmail.com"), ("hotmial.nl", "hotmail.nl"),
      ("hotmal.co.uk", "hotmail.co.uk"), ("outlok.com", "outlook.com"), ("outlook.cmo", "outlook.com"),
      ("yaho.com", "yahoo.com"), ("ziggo.n", "ziggo.nl"), ("iclod.com", "icloud.com"), ("kpnmial.nl", "kpnmail.nl"),
      ("vandermeer.con", "vandermeer.com"), ("vandermeer.ocm", "vandermeer.com"), ("vandermeer.nll", "vandermeer.nl"),
      ("a.b.ner", "a.b.net"), ("contoso.co.ul", "contoso.co.uk"), ("school.eud", "school.edu"),
      ("vandermeer.ogr", "vandermeer.org"),
    ])
  func slips(domain: String, meant: String) {
    let finding = Rule.emailTypo.finding(in: TextNormalisation.email("Sanne.1@" + domain), Fixtures.context())
    #expect(finding?.rule == "email/typo")
    // An ending that does not exist is an error while the list is young.
    let ending = domain.lowercased().split(separator: ".").last.map(String.init) ?? ""
    #expect(finding?.severity == (TopLevelDomains.contains(ending) ? .warning : .error))
    #expect(finding?.suggestion == "Sanne.1@" + meant)
    #expect(Rule.emailTypo.finding(in: "Sanne.1@" + meant, Fixtures.context()) == nil)
  }

  @Test(
    "A domain in real use is no slip",
    arguments: [
      "email.com", "ymail.com", "mail.com", "gmx.com", "gail.co.in", "live.nl", "line.com", "gmail.nl", "planet.nl",
      "hotmail.co.uk", "yahoo.com.br", "outlook.fr", "a.co", "contoso.cm", "icloud.nl", "naver.com", "contoso.museum",
      "xn--bcher-kva.de", "公司.中国", "mail.gmial.com",
    ])
  func noSlips(domain: String) { #expect(finding(of: .emailTypo, in: "x@" + domain) == nil) }

  @Test(
    "A domain drawn like Microsoft's or the partner's is doubted, and that one is named",
    arguments: [
      ("microsоft.com", "microsoft.com"), ("xn--microsft-sbh.com", "microsoft.com"),
      ("rnicrosoft.com", "microsoft.com"),
      ("micros0ft.com", "microsoft.com"), ("mlcrosoft.com", "microsoft.com"), ("micro-soft.com", "microsoft.com"),
      ("mail.microsоft.com", "microsoft.com"), ("mìcrosoft.com", "microsoft.com"), ("c0ntoso.nl", "contoso.nl"),
      ("соntoso.nl", "contoso.nl"), ("MICROS0FT.COM", "microsoft.com"),
    ])
  func lookAlikes(domain: String, watched: String) {
    let finding = Rule.emailLookAlike.finding(in: TextNormalisation.email("x@" + domain), Fixtures.context())
    #expect(finding?.messageKey == "rule/email/look-alike")
    #expect(finding?.arguments == ["domain": watched])
  }

  @Test(
    "A part of a domain with letters of two alphabets is doubted",
    arguments: [
      ("аpple.com", "email/look-alike.mixed"), ("почта.com", nil), ("toyota-россия.ru", nil), ("contoso.org", nil),
      ("mycontoso.nl", nil), ("microsoftware.com", nil), ("contoso.nl.com", nil), ("b.nl", nil),
    ] as [(String, String?)])
  func mixed(domain: String, rule: String?) { #expect(finding(of: .emailLookAlike, in: "x@" + domain) == rule) }
}
