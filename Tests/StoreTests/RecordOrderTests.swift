import Foundation
import Records
import Rules
import Store
import TestSupport
import Testing

@Suite("The prices of a record's order")
struct RecordOrderTests {
  private let now = "2026-11-25T10:00:00Z"

  /// A price that stands in nothing else of a store.
  private static func price(_ text: String) -> KeptPrice {
    KeptPrice(
      offer: "CFQ7TTC0LCHC:0002", billing: "monthly", term: "P1Y", quantity: 5, currency: "EUR", price: text,
      list: "priceList", month: "2026-11")
  }

  private func submit(_ store: CustomerStore, _ draft: Draft, _ prices: [KeptPrice]) throws -> SavedStamp {
    let pricing: OrderPricing = { _, _ in prices }
    return try store.submit(
      draft, by: "j.devries", at: "2026-11-22T13:02:11Z", year: 2026, rules: "1", pricing: pricing
    ) { _ throws(RecordProblems) in try CustomerRecord(validating: draft.answers, environment: Fixtures.environment) }
  }

  private func correct(_ store: CustomerStore, _ city: String, _ prices: [KeptPrice]) throws -> SavedStamp {
    let record = try #require(try store.record(reference: "C-2026-000001"))
    let mark = CorrectionMark(reference: record.stamp.reference, version: record.stamp.version)
    var draft = Draft(
      id: RandomID.uuid(), code: "K7Q2", submission: RandomID.uuid(), owner: "j.devries", answers: record.answers,
      corrects: mark)
    draft.answers[.city] = city
    let pricing: OrderPricing = { _, _ in prices }
    return try store.correct(draft, mark, by: "m.jansen", at: now, rules: "1", pricing: pricing) {
      _ throws(RecordProblems) in try CustomerRecord(validating: draft.answers, environment: Fixtures.environment)
    }
  }

  private func find(_ text: String, in folder: StoreFolder) throws -> [String] {
    try folder.contents().filter { $0.value.range(of: Data(text.utf8)) != nil }.map(\.key)
  }

  @Test("are kept with it, given wherever it is read, and not given twice")
  func kept() throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    let draft = Draft.example()
    let prices = [Self.price("4242.42")]
    let stamp = try submit(store, draft, prices)
    #expect(stamp.order == prices)
    #expect(try store.record(reference: "C-2026-000001")?.stamp == stamp)
    #expect(try store.lastRecord(by: "j.devries")?.stamp == stamp)
    try store.submit(.example(code: "BBBB"))
    var read: [[KeptPrice]] = []
    try store.eachRecord { read.append($0.stamp.order) }
    #expect(read == [prices, []])
    // The same submission again, at other prices.
    #expect(try submit(store, draft, [Self.price("1.00")]) == stamp)
    #expect(try store.verify().faults == [])
    store.close()
    try folder.execute("UPDATE record_order SET body = '{'")
    #expect(try folder.open().record(reference: "C-2026-000001")?.stamp.order == [])
  }

  @Test("are those of its last correction, and the ones before are in no byte of the store")
  func corrected() throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    _ = try submit(store, .example(), [Self.price("4242.42")])
    let same = try correct(store, "Amsterdam", [Self.price("7373.73")])
    #expect(same.version == 1 && same.order == [Self.price("4242.42")])
    let stamp = try correct(store, "Utrecht", [Self.price("7373.73")])
    #expect(stamp.version == 2 && stamp.order == [Self.price("7373.73")])
    #expect(try store.record(reference: "C-2026-000001")?.stamp == stamp)
    #expect(try correct(store, "Zwolle", []).order == [])
    #expect(try store.verify().faults == [])
    store.close()
    #expect(try find("4242.42", in: folder) == [] && find("7373.73", in: folder) == [])
  }

  @Test("go with it when it is erased")
  func erased() throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    _ = try submit(store, .example(), [Self.price("4242.42")])
    store.close()
    #expect(try find("4242.42", in: folder) == ["customers.sqlite"])
    let again = try folder.open()
    _ = try again.erase(reference: "C-2026-000001", at: now)
    again.close()
    #expect(try find("4242.42", in: folder) == [])
  }
}
