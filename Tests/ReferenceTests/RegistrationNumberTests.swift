import Reference
import Testing

@Suite struct RegistrationNumberTests {
  @Test func everyCountryThatRequiresANumberNamesIt() {
    for country in Countries.all where PartnerCenter.requiresRegistrationID(country.code) {
      #expect(RegistrationNumber.typeName(country.code) != nil, "\(country.code)")
    }
  }

  @Test func namesFitALabel() {
    for country in Countries.all {
      #expect((RegistrationNumber.typeName(country.code) ?? "").utf8.count <= 8)
    }
  }

  @Test(arguments: [("PL", "NIP"), ("NL", "KvK"), ("BR", "CNPJ"), ("AM", "INN"), ("CN", "TIN"), ("US", "EIN")])
  func numbersAreCalledByTheirName(_ country: String, _ name: String) {
    #expect(RegistrationNumber.typeName(country) == name)
  }

  @Test(arguments: ["DE", "GB", "", "nl"])
  func elsewhereTheGeneralWordsDo(_ country: String) {
    #expect(RegistrationNumber.typeName(country) == nil)
  }
}
