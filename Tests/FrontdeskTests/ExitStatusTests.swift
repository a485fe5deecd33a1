import Messages
import Store
import Testing
import Wizard

@testable import frontdesk

@Suite("How the program ends, in a status and in words")
struct ExitStatusTests {
  static let ends: [(AppEnd, Int32, String?)] = [
    (.finished(reference: nil), 0, nil), (.finished(reference: "C-2026-000042"), 0, "C-2026-000042"),
    (.left(.discarded), 0, "discarded"), (.left(.erased), 0, "erased"), (.left(.draftKept(code: "K7M2")), 75, "K7M2"),
    (.left(.draftInFile(path: "/home/a/draft-1", code: "K7M2")), 75, "/home/a/draft-1"),
    (.left(.draftMoved(code: "K7M2")), 75, "K7M2"),
    (.left(.draftLost(Notice("store/full", ["path": "/srv/customers.sqlite"]))), 74, "/srv/customers.sqlite"),
    (.failed(AppFailure(message: "no such draft", status: 66)), 66, "no such draft"),
  ]

  @Test("Each end has its status, and says what becomes of the answers", arguments: ends, Language.allCases)
  func farewell(end: (AppEnd, Int32, String?), language: Language) {
    let (message, status) = end.0.farewell(Messages(language))
    #expect(status == end.1)
    if end.0 == .left(.discarded) || end.0 == .left(.erased) {
      #expect(message?.isEmpty == false)
    } else {
      #expect(end.2.map { message?.contains($0) == true } ?? (message == nil))
    }
  }

  @Test(
    "What the store refuses has the status of its kind",
    arguments: [
      (.missing, 66), (.erased, 66), (.permission, 73), (.targetExists, 73), (.targetInUse, 73), (.notOwner, 77),
      (.takenOver, 75), (.tooManyDrafts, 75), (.tooManyApplications, 75), (.codeTaken, 70), (.noLibrary, 70),
      (.unexpected(code: 1), 70), (.notOurs, 74),
      (.damaged(detail: "x"), 74),
      (.correctedMeanwhile(by: "m.jansen"), 75), (.newer(found: 9, supported: 2), 74), (.readOnly, 74), (.locked, 74),
      (.full, 74), (.io(code: 5), 74),
      (.moved, 74), (.replaced, 74),
    ] as [(StoreError, Int32)])
  func storeErrors(error: StoreError, status: Int32) {
    #expect(ExitStatus.of(error) == status)
  }
}
