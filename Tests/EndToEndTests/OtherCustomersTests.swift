import TestSupport
import Testing

@Suite("Customers elsewhere, and of other partners")
struct OtherCustomersTests {
  private static let poland = TypedCustomer(
    country: "Poland", code: "PL", registrationLabel: "NIP number", registrationID: "5260250274",
    phone: "+48 12 422 10 00", culture: "pl-PL", reseller: ("Proseware", "3692581"))

  private static let directBill = """
    partner:
      name: Tailspin Direct
      type: directBill
      country: PL
      partnerID: "7654321"
      domains: [tailspin.example]
    operators:
      "*": salesAgent
    language: en
    """

  @Test("In one of the 24 countries the registration ID and the phone are asked for")
  func registrationCountry() throws {
    let home = try Home()
    let clerk = try Clerk(home)
    try clerk.fillAccount(Self.poland, asking: .oneResellerAndAdditional)
    try isRefusedUntilFilledIn(clerk)
    try clerk.isSaved(as: Self.poland.record, in: home)
  }

  @Test("A direct-bill partner is asked for both too, and for no reseller")
  func directBillPartner() throws {
    let home = try Home()
    let configuration = try home.folder.write("config.yaml", Self.directBill)
    let clerk = try Clerk(home, ["add", "--config", configuration])
    var customer = Self.poland
    customer.reseller = nil
    try clerk.fillAccount(customer, asking: .none)
    try isRefusedUntilFilledIn(clerk)
    try clerk.isSaved(as: customer.record, in: home)
  }

  @Test("Outside the EU and EFTA no additional resellers are offered, and elsewhere neither ID nor phone is needed")
  func outsideTheTerritory() throws {
    let home = try Home()
    let clerk = try Clerk(home)
    let customer = TypedCustomer(
      country: "Japan", code: "JP", registrationLabel: "Company ID", registrationID: "", phone: "", culture: "ja-JP",
      state: "Tokyo",
      postalCode: "100-0001",
      place: [("City", "Kraków"), ("Prefecture", "東京都"), ("Postal code", "1000001")],
      reseller: ("Fabrikam", "4847383"))
    try clerk.fillAccount(customer, asking: .oneReseller)
    try clerk.isSaved(as: customer.record, in: home)
  }

  /// Both are listed as missing; each line of the list leads to its field.
  private func isRefusedUntilFilledIn(_ clerk: Clerk) throws {
    try clerk.see("There is a problem")
    try clerk.see("2 answers need fixing")
    let rows = try clerk.see("Enter the phone number of the company")
    #expect(rows.contains { $0.contains("1  NIP number") && $0.contains("Enter the registration ID of the company") })
    try clerk.press("1")
    try clerk.at("NIP number")
    try clerk.type("526-025-02-74")
    try clerk.press("F2")
    try clerk.at("Phone")
    try clerk.type(Self.poland.phone)
    try clerk.press("F10")
  }
}
