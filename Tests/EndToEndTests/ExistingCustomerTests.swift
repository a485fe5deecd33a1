import Foundation
import TestSupport
import Testing

@Suite("A customer who is here already")
struct ExistingCustomerTests {
  private let home: Home
  init() throws {
    home = try Home()
    let record = ExampleRecord.line
    #expect(try home.run(["import", try home.folder.write("one.jsonl", record)]).status == 0)
  }

  @Test("is reported while the name is typed, shown on request, and led to a request for a relationship")
  func told() throws {
    let clerk = try Clerk(home)
    try clerk.at("Legal name")
    try clerk.type("van der meer fietsn")
    // While it is still being typed, a word in the message row and no more.
    let rows = try clerk.see("F4 shows it")
    #expect(rows.contains { $0.contains("Van der Meer Fietsen B.V.") })
    #expect(!rows.contains { $0.hasPrefix(" ! Legal name") || $0.hasPrefix(" ? Legal name") })
    try clerk.press("Tab")
    try clerk.see(" ? Legal name")
    try clerk.press("BTab", "F4")
    try clerk.see("This customer may already be here")
    try clerk.insist("Enter", until: "Keizersgracht 126")
    try clerk.press("Escape")
    try clerk.see("This customer may already be here")
    try clerk.press("Down")
    try clerk.seeFocused("Request a relationship")
    try clerk.insist("Enter", until: "mail this invitation")
    try clerk.press("F10")
    try clerk.see("Request 1 saved")
    try clerk.insist("Enter", until: "Step 1 of 4")
    try clerk.at("Legal name")
    let list = try home.run(["relationships", "list", "--json"])
    #expect(list.lines.count == 1 && list.output.contains(#""customerName":"Van der Meer Fietsen B.V.""#))
    let text = try home.run(["relationships", "show", "1"]).output
    #expect(text.contains("https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId="))
    let reference = try home.sqlite("SELECT reference FROM record")[0]
    #expect(try home.run(["customers", "history", reference]).output.contains("made a request for a relationship"))
  }

  @Test("with the same registration ID or domain is no new customer")
  func refused() throws {
    let clerk = try Clerk(home)
    try clerk.answer("Legal name", "Geheel Anders")
    try clerk.answer("KvK number", "12345678")
    try clerk.see(" ! KvK number")
    try clerk.answer("Domain", "vandermeerfietsen")
    try clerk.see(" ! Domain")
    try clerk.press("F10")
    try clerk.see("There is a problem")
  }

  @Test("that another operator saved meanwhile is found at Submit, and not saved twice")
  func meanwhile() throws {
    let home = try Home()
    let clerk = try Clerk(home)
    _ = try Walk.go(clerk, keys: Walk.length)
    try clerk.at("Submit customer record")
    let same = ExampleRecord.line.replacing("12345678", with: "87654321")
      .replacing("vandermeerfietsen", with: "fietsenmakerijzoe").replacing("Van der Meer", with: "De Andere")
    #expect(try home.run(["import", try home.folder.write("other.jsonl", same)]).status == 0)
    try clerk.press("F10")
    try clerk.see("There is a problem")
    #expect(try home.stock().records == 1)
  }
}
