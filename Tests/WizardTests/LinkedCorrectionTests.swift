import Catalog
import Records
import Rules
import TestSupport
import Testing
import Wizard

@Suite("Correcting a customer whose tenant is made at Microsoft")
struct LinkedCorrectionTests {
  private let mark = CorrectionMark(reference: "C-2026-000042", version: 1)
  private let tenant = LinkedTenant(
    id: "6f9619ff-8b86-4d01-b42d-00cf4fc964ff", at: LocalMoment(date: Fixtures.today, hour: 9, minute: 5),
    by: "m.jansen")

  private var draft: Draft {
    .correcting(mark, ExampleRecord.answers, Fixtures.draftIdentity, owner: "j.devries")
  }

  /// The correction as it opens, with the question over Review.
  private func asked(of tenant: LinkedTenant?) -> CustomersDriver {
    var driver = CustomersDriver()
    driver.send(.listsLoaded(DemonstrationPartner.catalog, DemonstrationPartner.resellers))
    driver.send(.correctionMade(draft, today: Fixtures.today, tenant: tenant))
    return driver
  }

  private func begun(of tenant: LinkedTenant?) -> CustomersDriver {
    var driver = asked(of: tenant)
    if tenant != nil { driver.press(.enter) }
    return driver
  }

  /// Puts an answer of Review into focus.
  private func go(_ driver: inout CustomersDriver, to field: Field) {
    let place = driver.state.wizard?.reviewEntries.firstIndex { $0.field == field } ?? 0
    while driver.state.wizard?.focus != .answer(place) { driver.press(.down) }
  }

  private func change(_ driver: inout CustomersDriver, _ field: Field, to text: String) {
    go(&driver, to: field)
    driver.press(.enter, .control("u"))
    driver.type(text)
    driver.press(.enter)
  }

  private func answers(_ driver: CustomersDriver) -> Answers? { driver.state.wizard?.session.answers }

  private func submitted(_ driver: CustomersDriver) -> Draft? {
    driver.effects.compactMap { if case .submit(let draft) = $0 { draft } else { nil } }.last
  }

  // MARK: - The question

  @Test("It says first that the customer is made, and what stays; Correct it here goes on")
  func question() {
    var driver = asked(of: tenant)
    #expect(driver.row(with: "made at Microsoft already").contains("customer"))
    #expect(driver.row(with: "< Correct it here >") != "")
    driver.press(.enter)
    #expect(driver.state.wizard?.page == .review && driver.state.wizard?.overlays.top == nil)
    #expect(driver.state.wizard?.notice == Notice("correction/begun"))
  }

  @Test("Leave it and Esc leave the record as it is", arguments: [[Key.right, .enter], [.escape]])
  func left(keys: [Key]) {
    var driver = asked(of: tenant)
    driver.forgetEffects()
    for key in keys { driver.press(key) }
    #expect(driver.state.wizard == nil)
    #expect(!driver.effects.contains { if case .saveDraft = $0 { true } else { false } })
  }

  @Test("A customer whose tenant is not made is not asked about")
  func notLinked() {
    let driver = asked(of: nil)
    #expect(driver.state.wizard?.overlays.top == nil)
  }

  // MARK: - What stays

  @Test("Enter on country or domain on Review says why it stays", arguments: [Field.country, .domainPrefix])
  func review(_ field: Field) {
    var driver = begun(of: tenant)
    go(&driver, to: field)
    driver.press(.enter)
    #expect(driver.state.wizard?.page == .review)
    #expect(driver.state.wizard?.notice?.key == "correction/stays")
    #expect(driver.screen.joined(separator: " ").contains(field == .country ? "(Country or region)" : "(Domain)"))
  }

  @Test("Account details shows both, and the focus passes them over; nothing that is typed reaches them")
  func account() {
    var driver = begun(of: tenant)
    driver.press(.home, .enter)
    #expect(driver.state.wizard?.page == .accountDetails)
    #expect(driver.row(with: "Country").contains("Netherlands"))
    #expect(driver.screen.joined().contains("vandermeerfietsen"))
    var seen: [Focus] = []
    for _ in 0..<60 {
      if let focus = driver.state.wizard?.focus, !seen.contains(focus) { seen.append(focus) }
      // What is typed goes to what is in focus.
      if case .field(.companyName)? = driver.state.wizard?.focus { driver.type("x") }
      driver.press(.down)
    }
    #expect(seen.contains(.field(.companyName)) && seen.contains(.field(.city)))
    #expect(!seen.contains(.field(.country)) && !seen.contains(.field(.domainPrefix)))
    #expect(answers(driver)?[.companyName] == "Van der Meer Fietsen B.V.x")
    for field in RecordLink.keptFields { #expect(answers(driver)?[field] == ExampleRecord.answers[field]) }
  }

  @Test("Without a tenant the focus comes to both")
  func accountNotLinked() {
    var driver = begun(of: nil)
    driver.press(.home, .enter)
    #expect(driver.state.wizard?.focus == .field(.country))
  }

  @Test("A pasted block changes neither")
  func pasted() {
    var driver = begun(of: tenant)
    driver.press(.home, .enter)
    driver.send(.pasted("Fietsen Zuid BVBA\nMeir 12\n2000 Antwerpen\nBelgië\njan@fietsenzuid.be\n"))
    #expect(!driver.screen.contains { $0.contains("Country") && $0.contains("Belgium") })
    driver.press(.enter)
    for field in RecordLink.keptFields { #expect(answers(driver)?[field] == ExampleRecord.answers[field]) }
    #expect(answers(driver)?[.city] == "Antwerpen")
  }

  @Test("Other answers are corrected as ever")
  func others() {
    var driver = begun(of: tenant)
    change(&driver, .city, to: "Utrecht")
    driver.press(.function(10), .function(10))
    #expect(submitted(driver)?.answers[.city] == "Utrecht")
  }

  // MARK: - Noted meanwhile

  @Test("A tenant that is noted meanwhile puts country and domain back, keeps the rest, and says so on Review")
  func meanwhile() {
    var driver = begun(of: nil)
    change(&driver, .domainPrefix, to: "anders")
    change(&driver, .city, to: "Utrecht")
    driver.press(.function(10), .function(10))
    #expect(submitted(driver)?.answers[.domainPrefix] == "anders")
    driver.send(
      .ofDraft(id: Fixtures.draftIdentity.id, .correctedMeanwhile(by: nil, mark, ExampleRecord.answers, tenant: tenant))
    )
    #expect(driver.state.wizard?.page == .review)
    #expect(driver.state.wizard?.notice == Notice("correction/linked-meanwhile"))
    #expect(answers(driver)?[.domainPrefix] == ExampleRecord.answers[.domainPrefix])
    #expect(driver.row(with: "Utrecht").contains("changed"))
    go(&driver, to: .domainPrefix)
    driver.press(.enter)
    #expect(driver.state.wizard?.notice?.key == "correction/stays")
    driver.press(.function(10), .function(10))
    #expect(submitted(driver)?.answers[.domainPrefix] == ExampleRecord.answers[.domainPrefix])
    #expect(submitted(driver)?.answers[.city] == "Utrecht")
  }

  @Test(
    "Corrected meanwhile by another, and linked too: that a change is gone is told; else who corrected it",
    arguments: [(Field.domainPrefix, "correction/linked-meanwhile"), (.city, "correction/meanwhile")])
  func both(field: Field, told: String) {
    var driver = begun(of: nil)
    change(&driver, field, to: "anders")
    driver.press(.function(10), .function(10))
    var theirs = ExampleRecord.answers
    theirs[.addressLine1] = "Singel 1"
    let newest = CorrectionMark(reference: mark.reference, version: 2)
    driver.send(
      .ofDraft(
        id: Fixtures.draftIdentity.id, .correctedMeanwhile(by: "M. Jansen", newest, theirs, tenant: tenant)))
    #expect(driver.state.wizard?.notice?.key == told)
    #expect(answers(driver)?[.addressLine1] == "Singel 1")
    #expect(answers(driver)?[.domainPrefix] == ExampleRecord.answers[.domainPrefix])
  }

  @Test("A draft that is gone on with has both as the record has them, and says that they stay")
  func resumed() {
    for isChanged in [true, false] {
      var driver = CustomersDriver()
      var draft = self.draft
      draft.answers[.city] = "Utrecht"
      if isChanged { draft.answers[.domainPrefix] = "anders" }
      draft.position.focus = Focus.field(.domainPrefix).name
      draft.position.page = Page.accountDetails.rawValue
      driver.send(.draftOpened(draft, today: Fixtures.today, before: ExampleRecord.answers, tenant: tenant))
      #expect(answers(driver)?[.domainPrefix] == ExampleRecord.answers[.domainPrefix])
      #expect(answers(driver)?[.city] == "Utrecht")
      #expect(
        driver.state.wizard?.notice
          == Notice(isChanged ? "correction/linked-meanwhile" : "correction/linked-resumed"))
      #expect(driver.state.wizard?.focus != .field(.domainPrefix))
    }
  }

  // MARK: - The record

  @Test("A record that is read names its tenant, since when, and who noted it")
  func record() {
    var driver = CustomersDriver()
    let moment = LocalMoment(date: Fixtures.today, hour: 8, minute: 0)
    driver.send(
      .recordOpened(reference: mark.reference, entries: [], saved: moment, by: "j.devries", tenant: tenant))
    driver.press(.end)
    #expect(driver.row(with: "Tenant  ").contains(tenant.id))
    #expect(driver.row(with: "Tenant noted").contains("09:05, by m.jansen"))
  }
}
