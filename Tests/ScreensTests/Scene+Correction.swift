import Catalog
import Records
import Rules
import TestSupport
import Wizard

/// The correction of a saved record.
extension Scene {
  private static let mark = CorrectionMark(reference: "C-2026-000017", version: 1)

  private static let tenant = LinkedTenant(
    id: "6f9619ff-8b86-4d01-b42d-00cf4fc964ff", at: LocalMoment(date: Fixtures.today, hour: 9, minute: 5),
    by: "m.jansen")

  private static func correct(_ driver: inout CustomersDriver, tenant: LinkedTenant? = nil) {
    driver.send(.listsLoaded(DemonstrationPartner.catalog, DemonstrationPartner.resellers))
    driver.send(
      .correctionMade(
        .correcting(mark, ExampleRecord.answers, Fixtures.draftIdentity, owner: "j.devries"), today: Fixtures.today,
        tenant: tenant))
  }

  /// Changes the name and the street from Review.
  private static func change(_ driver: inout CustomersDriver) {
    correct(&driver)
    for (steps, text) in [(1, "Van der Meer Rijwielen B.V."), (5, "Singel 1")] {
      for _ in 0..<steps { driver.press(.down) }
      driver.press(.enter, .control("u"))
      driver.type(text)
      driver.press(.enter)
    }
  }

  private static func save(_ driver: inout CustomersDriver) {
    change(&driver)
    driver.press(.function(10), .function(10))
  }

  static let corrections = [
    Scene(customers: "correction-begun") { correct(&$0) },
    Scene(customers: "correction-changed") { change(&$0) },
    Scene(customers: "correction-submit") { driver in
      change(&driver)
      driver.press(.function(10))
    },
    Scene(customers: "correction-meanwhile") { driver in
      save(&driver)
      var theirs = ExampleRecord.answers
      theirs[.phone] = "+31207654321"
      driver.send(
        .ofDraft(
          id: Fixtures.draftIdentity.id,
          .correctedMeanwhile(by: "M. Jansen", CorrectionMark(reference: mark.reference, version: 2), theirs)))
    },
    Scene(customers: "correction-receipt") { driver in
      save(&driver)
      let stamp = SavedStamp(
        reference: mark.reference, id: "6f9619ff-8b86-4d01-b42d-00cf4fc964ff", at: "2026-11-22T13:02:11Z",
        by: "j.devries", rules: "1", submission: "other", version: 2,
        corrected: CorrectionStamp(at: "2026-11-25T08:05:00Z", by: "m.jansen"))
      driver.send(
        .submitted(
          Receipt(
            stamp: stamp, saved: LocalMoment(date: Fixtures.today, hour: 9, minute: 5),
            place: "/home/j.devries/.local/share/frontdesk/customers.sqlite")))
    },
    Scene(customers: "correction-cancel") { driver in
      change(&driver)
      driver.press(.function(9))
    },
    Scene(customers: "correction-linked") { correct(&$0, tenant: tenant) },
    Scene(customers: "correction-linked-stays") { driver in
      correct(&driver, tenant: tenant)
      driver.press(.enter, .enter)
    },
    Scene(customers: "correction-linked-account") { driver in
      correct(&driver, tenant: tenant)
      driver.press(.enter, .home, .enter)
    },
    Scene(customers: "correction-linked-meanwhile") { driver in
      save(&driver)
      driver.send(
        .ofDraft(
          id: Fixtures.draftIdentity.id, .correctedMeanwhile(by: nil, mark, ExampleRecord.answers, tenant: tenant)))
    },
    Scene(customers: "customers-opened-linked", page: CustomersDriver.fullPage) { driver in
      driver.send(
        .recordOpened(
          reference: mark.reference, entries: [], saved: LocalMoment(date: Fixtures.today, hour: 9, minute: 5),
          by: "j.devries", tenant: tenant))
    },
  ]
}
