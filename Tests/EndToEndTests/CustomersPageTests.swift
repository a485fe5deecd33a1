import Foundation
import TestSupport
import Testing

@Suite("The Customers page")
struct CustomersPageTests {
  @Test("Records and drafts, newest first; search, read, add, and back after Done")
  func customersPage() throws {
    let home = try Home()
    let first = try Counter.add(Counter.sound, in: home)
    let second = try Counter.add(Self.bakery, in: home)
    let code = try draft(in: home)
    let clerk = try Clerk(home, [])
    let rows = try clerk.see("1 draft, 2 saved")
    #expect(rows.contains { $0.contains("Demonstration partner") })
    let places = [code, second, first].map { word in rows.firstIndex { $0.contains(word) } ?? -1 }
    #expect(places == places.sorted() && !places.contains(-1), "\(rows)")

    try searchAndRead(clerk, second, other: first)
    try goOnWithDraft(clerk, code)
    try addAnother(clerk)

    // There is nothing to cancel on the list: the key says so, and leaves when it is pressed once more.
    try clerk.press("C-c")
    try clerk.see("This is the first page")
    try clerk.press("C-c")
    #expect(try clerk.exitStatus() == 0)
    #expect(try home.stock() == Stock(integrity: "ok", records: 3, drafts: 1))
  }

  @Test("What a search leaves empty has no colour or line of what stood there", arguments: ["tmux-256color", "vt220"])
  func emptyRows(term: String) throws {
    let home = try Home()
    for customer in [Counter.sound, Self.bakery] { _ = try Counter.add(customer, in: home) }
    let clerk = try Clerk(home, [], environment: ["LC_CTYPE": "", "NO_COLOR": ""], terminal: term)
    try clerk.see("2 saved")
    for (text, found) in [("jør", "1 of 2 found"), ("9999", "0 of 2 found")] {
      try clerk.type(text)
      try clerk.see(found)
      try lookAtEmptyRows(clerk)
      try clerk.press("C-u")
      try clerk.see("2 saved")
      try lookAtEmptyRows(clerk)
    }
  }

  private func lookAtEmptyRows(_ clerk: Clerk) throws {
    let (plain, styled) = (try clerk.session.screen(), try clerk.session.styledScreen())
    for (row, style) in zip(plain, styled) where row.allSatisfy(\.isWhitespace) {
      // The way back to the terminal's own may stand there.
      let codes = style.matches(of: /\u{1B}\[([0-9;]*)m/).map { String($0.1) }
      #expect(codes.allSatisfy { ["", "0", "39", "49"].contains($0) }, "\(style.debugDescription)")
    }
  }

  @Test("F11: F3 in a form that the page opened comes back to it, with the draft; F3 on the page ends with 0")
  func comesBack() throws {
    let home = try Home()
    let reference = try Counter.add(Counter.sound, in: home)
    let clerk = try Clerk(home, [])
    try clerk.see("1 saved")
    try clerk.press("F10")
    try clerk.see("Step 1 of 4")
    try clerk.at("Legal name")
    try clerk.type("Half a name")
    let code = try clerk.code()
    try clerk.press("F3")
    try clerk.see("Draft \(code) is kept")
    try clerk.see("1 draft, 1 saved")
    // A record that is read is written to a file, and is a model for another customer.
    try clerk.type("sanne@")
    try clerk.see("1 of 2 found")
    try clerk.press("Down")
    // Enter does nothing for a moment after a page change.
    try clerk.insist("Enter", until: "Customer \(reference)")
    try clerk.press("e")
    try clerk.see("Save this as JSON")
    try clerk.insist("Enter", until: "Saved in")
    let path = home.folder.path("\(reference).json")
    #expect(FileManager.default.fileExists(atPath: path))
    try clerk.press("n")
    try clerk.see("Step 1 of 4")
    try clerk.see("Legal name           [____")
    try clerk.press("F9")
    try clerk.see("Discard")
    try clerk.press("Up")
    try clerk.insist("Enter", until: "1 of 2 found")
    try clerk.press("F3")
    #expect(try clerk.exitStatus() == 0)
    #expect(try home.stock() == Stock(integrity: "ok", records: 1, drafts: 1))
  }

  private func searchAndRead(_ clerk: Clerk, _ reference: String, other: String) throws {
    try clerk.type("jorgen")
    try clerk.see("1 of 3 found")
    try clerk.miss(other)
    try clerk.press("Down", "Enter")
    try clerk.see("Customer \(reference)")
    let page = try clerk.see("Bakkerij Jørgensen & Zn.")
    // It can be read, not changed.
    try clerk.type("x")
    #expect(try clerk.session.screen() == page)
    try clerk.press("Escape")
    try clerk.see("1 of 3 found")
    // Keys that follow Escape at once make Alt with it: each waits for what the one before did.
    try clerk.press("Escape")
    try clerk.miss("1 of 3 found")
  }

  private func goOnWithDraft(_ clerk: Clerk, _ code: String) throws {
    try clerk.press("Down")
    try clerk.see("Draft \(code): step 1 of 4")
    try clerk.press("Enter")
    try clerk.see("Step 1 of 4: Account details")
    #expect(try clerk.at("Legal name").contains("[Half a name_"))
    try clerk.press("F8")
    try clerk.see("Draft \(code) is kept")
  }

  private func addAnother(_ clerk: Clerk) throws {
    try clerk.press("F10")
    try clerk.fillAccount(
      TypedCustomer(
        country: "Japan", code: "JP", registrationLabel: "Company ID", registrationID: "", phone: "", culture: "ja-JP",
        state: "Tokyo",
        postalCode: "100-0001",
        place: [("City", "Kraków"), ("Prefecture", "東京都"), ("Postal code", "1000001")]),
      asking: .oneReseller)
    let reference = try clerk.submitWithoutOrder()
    let rows = try clerk.see("3 saved")
    #expect(rows.contains { $0.contains(reference) && $0.contains("Rowery") })
  }

  private func draft(in home: Home) throws -> String {
    let clerk = try Clerk(home)
    try clerk.at("Legal name")
    try clerk.type("Half a name")
    let code = try clerk.code()
    try clerk.press("F3")
    guard try clerk.exitStatus() == 75 else { throw Failure(description: "the draft was not kept") }
    return code
  }

  private static let bakery = Counter.sound.replacing("Van der Meer Fietsen B.V.", with: "Bakkerij Jørgensen & Zn.")
    .replacing(#""vandermeerfietsen""#, with: #""jorgensen""#).replacing("12345678", with: "87654321")
}
