import Foundation
import Records
import Rules
import Store
import TestSupport
import Testing

@Suite("Correcting a saved record")
struct CorrectionTests {
  private let now = "2026-11-25T10:00:00Z"

  /// A draft that corrects a record as it stands.
  private func draft(_ record: StoredRecord, changing changes: [Field: String]) -> Draft {
    var draft = Draft(
      id: RandomID.uuid(), code: "K7Q2", submission: RandomID.uuid(), owner: "j.devries", answers: record.answers,
      corrects: CorrectionMark(reference: record.stamp.reference, version: record.stamp.version))
    for (field, value) in changes { draft.answers[field] = value }
    return draft
  }

  @discardableResult
  private func correct(_ store: CustomerStore, _ draft: Draft, by: String = "m.jansen") throws -> SavedStamp {
    let mark = try #require(draft.corrects)
    return try store.correct(draft, mark, by: by, at: now, rules: "2") { questions throws(RecordProblems) in
      var environment = Fixtures.environment
      environment.lookups = QuestionLookups(questions: questions)
      return try CustomerRecord(validating: draft.answers, environment: environment)
    }
  }

  /// A store with the example as C-2026-000001.
  private func saved(_ folder: StoreFolder) throws -> (store: CustomerStore, record: StoredRecord) {
    let store = try folder.open()
    try store.submit(.example())
    return (store, try #require(try store.record(reference: "C-2026-000001")))
  }

  @Test("keeps reference, id, submission, first moment and first author; counts the version; finds by what it is now")
  func corrected() throws {
    let folder = try StoreFolder()
    let (store, record) = try saved(folder)
    let stamp = try correct(
      store, draft(record, changing: [.companyName: "Rijwielhandel Oost B.V.", .city: "Utrecht"]))
    #expect(stamp.version == 2 && stamp.corrected == CorrectionStamp(at: now, by: "m.jansen") && stamp.rules == "2")
    #expect(stamp.reference == record.stamp.reference && stamp.id == record.stamp.id)
    #expect(stamp.submission == record.stamp.submission)
    #expect(stamp.at == record.stamp.at && stamp.by == record.stamp.by)
    let after = try #require(try store.record(reference: "C-2026-000001"))
    #expect(after.stamp == stamp && after.answers[.city] == "Utrecht")
    #expect(try store.records(matching: "rijwielhandel utrecht", limit: 9).count == 1)
    #expect(try store.records(matching: "fietsen", limit: 9) == [])
    #expect(try store.records(matching: "amsterdam", limit: 9) == [])
    #expect(try store.customers(.name("rijwielhandel oost", country: "NL")).count == 1)
    #expect(try store.customers(.name("van der meer fietsen", country: "NL")) == [])
    let told = try #require(try store.history(reference: "C-2026-000001").last)
    #expect(told.act == .recordCorrected && told.fields == ["company.name", "address.city"])
    #expect(try store.verify().faults == [])
    let third = try correct(store, draft(after, changing: [.city: "Amersfoort"]))
    #expect(third.version == 3)
    #expect(try store.verify().faults == [])
  }

  @Test("leaves no byte of the answers before in any file of the store")
  func bytes() throws {
    let folder = try StoreFolder()
    let (store, record) = try saved(folder)
    var draft = draft(record, changing: [.companyName: "Nieuwe Naam B.V.", .email: "info@nieuw.nl", .phone: ""])
    draft.answers[.domainPrefix] = "nieuwenaam"
    draft.answers[.agreementEmail] = "info@nieuw.nl"
    draft.answers[.agreementLastName] = "Jansen"
    draft.answers[.lastName] = "Jansen"
    try store.save(draft, at: now)
    try correct(store, draft)
    store.close()
    let before = [
      "Van der Meer", "van der meer", "sanne@", "vandermeerfietsen", "vandermeer", "+31201234567", "31201234567",
      "meer", "fietsen",
    ]
    for (name, bytes) in try folder.contents() {
      for value in before {
        #expect(bytes.range(of: Data(value.utf8)) == nil, "\(value) in \(name)")
      }
    }
  }

  @Test("by two: the second is told who was first, and changes nothing")
  func two() throws {
    let folder = try StoreFolder()
    let (store, record) = try saved(folder)
    let first = draft(record, changing: [.city: "Utrecht"])
    let second = draft(record, changing: [.city: "Zwolle"])
    try store.save(second, at: now)
    try correct(store, first)
    #expect(throws: StoreError.correctedMeanwhile(by: "m.jansen")) { try correct(store, second, by: "j.devries") }
    #expect(try store.record(reference: "C-2026-000001")?.answers[.city] == "Utrecht")
    #expect(try store.drafts(owner: "j.devries").map(\.corrects) == ["C-2026-000001"])
  }

  @Test("twice with one submission is one correction, and a late save does not bring its draft back")
  func again() throws {
    let folder = try StoreFolder()
    let (store, record) = try saved(folder)
    let draft = draft(record, changing: [.city: "Utrecht"])
    try store.save(draft, at: now)
    let first = try correct(store, draft)
    #expect(try correct(store, draft, by: "somebody.else") == first)
    try store.save(draft, at: now)
    #expect(try store.drafts(owner: nil) == [])
    #expect(try store.history(reference: "C-2026-000001").count { $0.act == .recordCorrected } == 1)
  }

  @Test("with the same answers changes nothing and leaves no draft")
  func nothing() throws {
    let folder = try StoreFolder()
    let (store, record) = try saved(folder)
    let draft = draft(record, changing: [:])
    try store.save(draft, at: now)
    #expect(try correct(store, draft) == record.stamp)
    #expect(try store.drafts(owner: nil) == [])
    #expect(try store.history(reference: "C-2026-000001").contains { $0.act == .recordCorrected } == false)
  }

  @Test("of an erased record is refused; the drafts that correct it go with it and are not saved again")
  func erased() throws {
    let folder = try StoreFolder()
    let (store, record) = try saved(folder)
    let kept = draft(record, changing: [.city: "Utrecht"])
    let unsaved = draft(record, changing: [.city: "Zwolle"])
    try store.save(kept, at: now)
    #expect(try store.erase(reference: "C-2026-000001", at: now) != nil)
    #expect(try store.drafts(owner: nil) == [])
    for draft in [kept, unsaved] {
      #expect(throws: StoreError.erased) { try store.save(draft, at: now) }
      #expect(throws: StoreError.erased) { try correct(store, draft) }
    }
    store.close()
    for (name, bytes) in try folder.contents() {
      #expect(bytes.range(of: Data("Keizersgracht".utf8)) == nil, "\(name)")
    }
  }

  @Test("of a person who is erased goes with the record, whoever the draft names by now")
  func person() throws {
    let folder = try StoreFolder()
    let (store, record) = try saved(folder)
    try store.save(draft(record, changing: [.email: "iemand@anders.nl", .agreementEmail: "iemand@anders.nl"]), at: now)
    let person = try #require(ComparedEmail("sanne@vandermeerfietsen.nl"))
    let files = EmergencyDraft(folder: folder.path + "/files")
    _ = try store.erase(person, files: files, at: now)
    #expect(try store.drafts(owner: nil) == [])
    #expect(try store.count == 0)
  }

  @Test("does not find the record itself as another customer, but still finds others")
  func lookUps() throws {
    let folder = try StoreFolder()
    let (store, record) = try saved(folder)
    try store.submit(
      .example(changing: [.companyName: "Bakkerij Zoë", .registrationID: "87654321", .domainPrefix: "bakkerijzoe"]))
    try correct(store, draft(record, changing: [.city: "Utrecht"]))
    let after = try #require(try store.record(reference: "C-2026-000001"))
    #expect(throws: RecordProblems.self) {
      try correct(store, draft(after, changing: [.registrationID: "87654321"]))
    }
    #expect(try store.record(reference: "C-2026-000001") == after)
  }

  @Test("of a record that comes from an application keeps the application")
  func application() throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    try store.handIn(.visitors())
    let taking = try store.openApplication(
      reference: "A-2026-000001", owner: "j.devries", id: RandomID.uuid(), code: "K7Q2", submission: RandomID.uuid(),
      at: now, force: false)
    guard case .taken(var opened) = taking else {
      Issue.record("\(taking)")
      return
    }
    opened.answers = ExampleRecord.answers
    try store.submit(opened)
    let record = try #require(try store.record(reference: "C-2026-000001"))
    let stamp = try correct(store, draft(record, changing: [.city: "Utrecht"]))
    #expect(stamp.application == record.stamp.application && stamp.application != nil)
    #expect(try store.verify().faults == [])
  }

  @Test(
    "No program changes what a correction must not, nor the version by more than one",
    arguments: [
      "reference = 'C-2026-000009', version = version + 1", "id = 'x', version = version + 1",
      "submission = 'x', version = version + 1", "saved_at = '2020-01-01T00:00:00Z', version = version + 1",
      "saved_by = 'x', version = version + 1", "version = version + 2", "version = version - 1", "body = '{}'",
      "name = 'x', version = version + 1",
    ])
  func trigger(change: String) throws {
    let folder = try StoreFolder()
    let (store, _) = try saved(folder)
    store.close()
    #expect(throws: StoreFolder.ShellFailure.self) { try folder.execute("UPDATE record SET \(change)") }
  }

  @Test("is whole after a kill at any write: all of it, or nothing of it")
  func killed() throws {
    var seen: Set<Int> = []
    for number in stride(from: 1, through: 300, by: 7) {
      let folder = try StoreFolder()
      let (first, _) = try saved(folder)
      first.close()
      let lines = try Probe.killed(atWrite: number, "correct", folder.store)
      let acknowledged = lines.last.flatMap { Int($0.dropFirst(2)) } ?? 1
      let store = try folder.open()
      #expect(try store.verify().faults == [], "write \(number)")
      let record = try #require(try store.record(reference: "C-2026-000001"))
      #expect([acknowledged, acknowledged + 1].contains(record.stamp.version))
      let name =
        record.stamp.version == 1
        ? "Van der Meer Fietsen B.V." : "Van der Meer " + String(repeating: "a", count: record.stamp.version)
      #expect(record.answers[.companyName] == name)
      #expect(try store.records(matching: name, limit: 9).count == 1)
      let told = try store.history(reference: "C-2026-000001").count { $0.act == .recordCorrected }
      #expect(told == record.stamp.version - 1)
      store.close()
      seen.insert(record.stamp.version)
    }
    #expect(seen.count > 1, "\(seen)")
  }

  @Test("The city of a postal code is the one that most of its newest records have, in that country alone")
  func city() throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    let cities = ["Amsterdam", "Amsterdam", "Amsterdm"]
    for (place, city) in cities.enumerated() {
      try store.submit(
        .example(changing: [
          .companyName: "Klant \(place)", .registrationID: "1234567\(place)", .domainPrefix: "klant\(place)",
          .city: city,
        ]))
    }
    #expect(try store.city(ofPostalCode: "1015 CW", country: "NL") == "Amsterdam")
    #expect(try store.city(ofPostalCode: "1015 CW", country: "BE") == nil)
    #expect(try store.city(ofPostalCode: "1016 CW", country: "NL") == nil)
    #expect(try store.city(ofPostalCode: "", country: "NL") == nil)
    let record = try #require(try store.record(reference: "C-2026-000001"))
    try correct(store, draft(record, changing: [.postalCode: "3511 AA", .city: "Utrecht"]))
    #expect(try store.city(ofPostalCode: "3511 AA", country: "NL") == "Utrecht")
  }

  @Test("What an operator chose at least twice of late is usual")
  func usual() throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    #expect(try store.usualAnswers(of: "j.devries") == UsualAnswers())
    for place in 0..<3 {
      var draft = Draft.example(changing: [
        .companyName: "Klant \(place)", .registrationID: "1234567\(place)", .domainPrefix: "klant\(place)",
      ])
      if place == 0 { draft.answers[.reseller] = "" }
      if place == 0 { draft.answers.additionalResellers = [] }
      try store.submit(draft)
    }
    let usual = try store.usualAnswers(of: "j.devries")
    #expect(usual.reseller == "4847383" && usual.offers == ["CFQ7TTC0LCHC:0002"])
    #expect(try store.usualAnswers(of: "somebody.else") == UsualAnswers())
  }
}

/// The look-ups of a transaction beside the lists of the fixtures.
private struct QuestionLookups: RuleLookups {
  let questions: CustomerQuestions

  func offer(_ id: String, in market: String) -> OfferFacts? {
    Fixtures.environment.lookups.offer(id, in: market)
  }
  func title(ofOffer id: String, in market: String) -> String? {
    Fixtures.environment.lookups.title(ofOffer: id, in: market)
  }
  func reseller(_ partnerID: String) -> ResellerFacts? { Fixtures.environment.lookups.reseller(partnerID) }
  func customers(_ question: CustomerQuestion) -> [KnownCustomer] { questions.customers(question) }
}
