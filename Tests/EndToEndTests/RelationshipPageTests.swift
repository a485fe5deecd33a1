import Foundation
import TestSupport
import Testing

@Suite("The page that requests a relationship")
struct RelationshipPageTests {
  @Test("An invitation is made, kept, and printed as it was made")
  func request() throws {
    let home = try Home()
    let clerk = try Clerk(home, [])
    try clerk.see("0 saved")
    try clerk.press("Down", "Down")
    try clerk.at("Request a relationship")
    try clerk.press("Enter")
    try clerk.answer("Customer", "Fietsenhandel Zuid")
    try clerk.answer("E-mail", "inkoop@zuid.example")
    try clerk.seeTyped("partner.")
    try clerk.type(" Tot ziens.")
    try clerk.press("F10")
    try clerk.see("Request 1 saved. Nothing has been sent.")
    try clerk.press("p")
    let shown = try clerk.see("Kind regards, Contoso Distribution")
    #expect(shown.contains { $0.contains("ziens.") })
    try clerk.press("Escape")
    try clerk.see("Request 1 saved")
    // Enter does nothing for a moment after a page change.
    try clerk.insist("Enter", until: "Enter makes an invitation")
    try clerk.press("F3")
    #expect(try clerk.exitStatus() == 0)

    let printed = try home.run(["relationships", "show", "1"])
    #expect(printed.status == 0)
    #expect(printed.output.contains("as your partner. Tot ziens.\n\nA global administrator of Fietsenhandel Zuid"))
    #expect(printed.output.contains("&msppId=0#/BillingAccounts/partner-invitation\n\nKind regards"))
  }

  @Test("The program ends when the line drops while a request is written")
  func hangUp() throws {
    let home = try Home()
    let clerk = try Clerk(home, [])
    try clerk.see("0 saved")
    try clerk.press("Down", "Down", "Enter")
    try clerk.see("Request a relationship")
    try clerk.at("Customer")
    try clerk.type("Zuid")
    try clerk.see("[Zuid_")
    try clerk.session.kill(SIGHUP)
    #expect(try clerk.exitStatus() == 0)
  }
}
