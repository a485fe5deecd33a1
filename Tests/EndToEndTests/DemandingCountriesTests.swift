import Foundation
import TestSupport
import Testing

@Suite("The 24 countries that ask for a registration ID and a phone number")
struct DemandingCountriesTests {
  private static let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Fixtures/demanding-countries.jsonl")

  @Test("Nothing is found in a record of each, in the country's own script")
  func sound() throws {
    let run = try CommandRun("check", "--json", Self.file.path, in: CommandFolder())
    #expect(run.status == 0)
    #expect(run.lines.count == 24)
    #expect(run.lines.allSatisfy { $0.hasSuffix(#""ok":true,"problems":[]}"#) })
  }

  /// How customers of a country are typed: as they write it themselves, under the country's own labels.
  struct Country: Sendable, CustomTestStringConvertible {
    let name: String
    let code: String
    let registration: (label: String, text: String)
    let phone: String
    let place: [(label: String, text: String)]

    var testDescription: String { name }
  }

  private static let countries: [Country] = [
    Country(
      name: "Russia", code: "RU", registration: ("INN number", "7707 083 893"), phone: "8 (301) 123-45-67",
      place: [("City", "Санкт-Петербург"), ("Oblast", "санкт-петербург"), ("Postal code", "191186")]),
    Country(
      name: "Armenia", code: "AM", registration: ("INN number", "00123456"), phone: "(010) 123456",
      place: [("Postal code", "0010"), ("City", "Երևան"), ("Province (optional)", "Երևան")]),
    Country(
      name: "Thailand", code: "TH", registration: ("TIN number", "0-1055-36112-01-4"), phone: "02 123 4567",
      place: [("City", "เขตวัฒนา"), ("Province (optional)", "กรุงเทพมหานคร"), ("Postal code", "๑๐๑๑๐")]),
    Country(
      name: "India", code: "IN", registration: ("GSTIN number", "27aapfu0939f1zv"), phone: "074104 10123",
      place: [("City", "मुंबई"), ("PIN code", "400001"), ("State", "maharashtra")]),
    Country(
      name: "Saudi Arabia", code: "SA", registration: ("TIN number", "٣١٠١٢٢٣٩٣٥٠٠٠٠٣"), phone: "٠١١ ٢٣٤ ٥٦٧٨",
      place: [("City", "الرياض"), ("Postal code", "١١٥٦٤")]),
    Country(
      name: "Vietnam", code: "VN", registration: ("MST number", "0100233488"), phone: "0210 1234 567",
      place: [("City", "Hai Bà Trưng"), ("Province", "Hà Nội"), ("Postal code", "100000")]),
    Country(
      name: "Türkiye", code: "TR", registration: ("VKN number", "454 053 6920"), phone: "(0212) 345 67 89",
      place: [("Postal code", "34430"), ("District", "Beyoğlu"), ("Province (optional)", "istanbul")]),
  ]

  @Test("Typed on the screen as people there write, under their own labels", arguments: countries)
  func typing(country: Country) throws {
    let record = try record(of: country.code)
    let parsed = try JSON(record)
    func text(_ section: String, _ key: String) throws -> String {
      try #require(parsed[section]?[key]?.text, "\(section).\(key)")
    }
    let customer = TypedCustomer(
      country: country.name, code: country.code, registrationLabel: country.registration.label,
      registrationID: country.registration.text, phone: country.phone, name: try text("company", "name"),
      domain: try text("company", "domainPrefix"), street: try text("address", "line1"),
      firstName: try text("contact", "firstName"), lastName: try text("contact", "lastName"),
      email: try text("contact", "email"), isWhole: true, place: country.place)
    let home = try Home()
    let clerk = try Clerk(home)
    try clerk.fillAccount(customer, asking: .oneReseller)
    try clerk.isSaved(as: record, in: home)
  }

  private func record(of code: String) throws -> String {
    let lines = try String(contentsOf: Self.file, encoding: .utf8).split(separator: "\n")
    return String(try #require(lines.first { $0.hasPrefix(#"{"country": "\#(code)""#) }))
  }
}
