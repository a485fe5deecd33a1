import Rules
import TestSupport
import Testing

@Suite("The rule that a company name does not end like a web site")
struct InternetExtensionTests {
  /// What the rule finds in a name as a person types it.
  private func told(_ typed: String) -> String? {
    finding(of: .companyNameInternetExtension, in: TextNormalisation.companyName(typed))
  }

  @Test(
    "An ending of the article's table or .com, .org, .edu and .club is refused",
    arguments: [
      "bol.com", "Bol.COM", "Visit contoso.nl", "Bar Inc.co", "公司.中国", "x.XN--FIQS8S", "Фирма.БГ", "1.org",
      "a.b.club", "Müller GmbH & Co.KG",
      // D11: what stands around the ending does not hide it.
      ".com", "contoso.nl.", "(contoso.nl)", "\"contoso.nl\"", "Contoso .nl", "Contoso.com.",
    ])
  func refused(typed: String) { #expect(told(typed) == "company-name/internet-extension") }

  @Test(
    "Any other top-level domain is doubted",
    arguments: ["Contoso.net", "Contoso.shop", "Фирма.онлайн", "Contoso.XN--80ASEHDB"])
  func doubted(typed: String) {
    #expect(told(typed) == "company-name/internet-extension.website")
    let name = TextNormalisation.companyName(typed)
    #expect(Rule.companyNameInternetExtension.finding(in: name, Fixtures.context())?.severity == .warning)
  }

  @Test(
    "A legal form, an ending inside the name and an ending behind a blank pass",
    arguments: [
      "bol.com bv", "Van der Meer Fietsen B.V.", "Contoso N.V.", "N.V.", "B.V.", "B.V", "S.A.",
      "Minería Integrales S.Com.", "Minería Integrales S.Com", "St. John", "St.John",
      "Acme Co.Ltd", "Acme.Ltd", "e.g. Co.Ltd", "Contoso A.S.", "Contoso A.S", "Foo S.p.A", "Foo S.p.A.",
      "Contoso.com Holding", ".com bv", "Contoso.net bv", "Contoso.", "Contoso .", "S.Coop", "S. Coop.", "Contoso...",
      "Contoso (nl)", "a@b", "Co. KG", "xn--fiqs8s", "Sp. z o.o.", "d.o.o.", "Ltd.Şti.", "中.国",
    ])
  func passes(typed: String) { #expect(told(typed) == nil) }

  @Test("The article lists 279 top-level domains")
  func endings() { #expect(PublishedTables.topLevelDomains.count == 279) }

  @Test(
    "Every published ending is refused at the end of a name and passes elsewhere",
    arguments: PublishedTables.topLevelDomains + ["com", "org", "edu", "club"])
  func everyEnding(ending: String) {
    for name in ["contoso.\(ending)", "Contoso Fietsen7.\(ending.uppercased())"] {
      #expect(told(name) == "company-name/internet-extension", "\(name)")
    }
    for name in ["contoso.\(ending) bv", "Contoso \(ending)"] {
      #expect(told(name) == nil, "\(name)")
    }
  }

  @Test(
    "A legal form written without a blank gets one suggested",
    arguments: [("Müller GmbH & Co.KG", "Müller GmbH & Co. KG"), ("bol.com", nil)] as [(String, String?)])
  func suggestion(name: String, suggestion: String?) {
    let finding = Rule.companyNameInternetExtension.finding(in: name, Fixtures.context())
    #expect(finding != nil)
    #expect(finding?.suggestion == suggestion)
  }
}
