import Reference
import Rules
import TestSupport
import Testing

@Suite("Numbers of persons")
struct PersonalNumberTests {
  @Test(
    "are told from those of companies, country by country, and named",
    arguments: [
      ("AT", "1237 010180", "SVNR"), ("BE", "85.07.30-033.28", "INSZ"), ("BE", "17.07.30-033.84", "INSZ"),
      ("BR", "390.533.447-05", "CPF"), ("CH", "756.9217.0769.85", "AHV"), ("CN", "11010519491231002X", "ID"),
      ("DE", "36 574 261 809", "IdNr"), ("DK", "211062-5629", "CPR"), ("EE", "36805280109", "isikukood"),
      ("FI", "131052-308T", "HETU"), ("FI", "131052A308T", "HETU"), ("FR", "2 95 10 99 126 111 93", "NIR"),
      ("GB", "QQ 12 34 56 C", "NINO"), ("GR", "01013099997", "AMKA"), ("HU", "8325460024", "adóazonosító jel"),
      ("IN", "2341 2341 2346", "Aadhaar"), ("IN", "AAAPZ1234C", "PAN"), ("KZ", "850101300005", "IIN"),
      ("LI", "7569217076985", "AHV"), ("LT", "33309240064", "asmens kodas"), ("MX", "BOXW310820HNERXN09", "CURP"),
      ("NL", "111222333", "BSN"), ("NL", "1112.22.333", "BSN"), ("NL", "BSN: 111222333", "BSN"),
      ("NL", "１１１２２２３３３", "BSN"), ("NO", "151086 95088", "fødselsnummer"), ("PL", "44051401359", "PESEL"),
      ("PL", "PESEL 44051401359", "PESEL"), ("RO", "1630615123457", "CNP"), ("RU", "112-233-445 95", "СНИЛС"),
      ("SI", "0101006500006", "EMŠO"), ("TR", "10000000146", "TCKN"), ("UA", "1759013776", "RNOKPP"),
      ("UZ", "31234567890123", "PINFL"), ("ZA", "7503305044089", "ID"),
      // The tax numbers of persons, where a company has another.
      ("AZ", "1400000082", ""), ("BY", "MP1234567", ""), ("RU", "500100732259", ""), ("TH", "1100000000008", ""),
      ("VE", "V-11470283-4", ""), ("VN", "001099012345", ""),
    ])
  func persons(country: String, typed: String, name: String) {
    #expect(Fixtures.context(country: country).personalNumber(typed) == name)
  }

  @Test(
    "that the country takes as a company's stay: sole traders have no other",
    arguments: [
      ("ES", "54362315K"), ("ES", "X2482300W"), ("IT", "RCCMNL83S18D969H"), ("SE", "8803200016"), ("CZ", "7103192745"),
      ("SK", "7103192745"), ("BG", "7523169263"), ("HR", "33392005961"), ("PT", "501964843"), ("IE", "6433435F"),
      ("IS", "4504013150"), ("LV", "16117519997"), ("MD", "2005023456781"), ("KG", "01234567890123"),
    ])
  func soleTraders(country: String, typed: String) {
    #expect(Fixtures.context(country: country).personalNumber(typed) == nil)
  }

  @Test("are none of the companies' own numbers", arguments: Countries.all.map(\.code))
  func companies(country: String) {
    guard let example = RegistrationNumber.example(country) else { return }
    #expect(Fixtures.context(country: country).personalNumber(example) == nil)
  }

  @Test(
    "are not seen in other texts",
    arguments: [
      ("NL", "12345678"), ("NL", "111222334"), ("NL", "1112223"), ("NL", ""), ("NL", "NL004495445B01"),
      ("US", "123456789"),
      ("PL", "44051401358"), ("BE", "85073003329"), ("", "111222333"), ("NL", "BSN"), ("NL", "ignore"), ("NL", "中国"),
    ])
  func others(country: String, typed: String) {
    #expect(Fixtures.context(country: country).personalNumber(typed) == nil)
  }
}
