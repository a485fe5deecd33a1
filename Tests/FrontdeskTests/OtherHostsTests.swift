import Fleet
import Foundation
import Records
import Rules
import Store
import TestSupport
import Testing
import Wizard

@testable import SQLite
@testable import frontdesk

@Suite("What the wizard asks of other hosts")
struct OtherHostsTests {
  private static let question = CustomerQuestion.domainPrefix("vandermeerfietsen")
  private let desk: Desk

  init() throws { desk = try Desk() }

  private var path: String { FleetReplica.path(besideStore: desk.setup.storePath) }

  private func runner(_ change: (inout Setup) -> Void = { _ in }) throws -> EffectRunner {
    var setup = desk.setup
    setup.fleet = SiteName("UTR").map { FleetSetting(service: "frontdesk", site: $0) }
    change(&setup)
    let runner = EffectRunner(setup: setup)
    _ = try runner.begin()
    return runner
  }

  private func fill(_ reference: String = "C-2026-000017", site: String = "AMS") throws {
    let replica = try FleetReplica(path: path, access: .readWrite)
    defer { replica.close() }
    let customer = FleetCustomer(
      reference: reference, number: 1, country: "NL", domainPrefix: "vandermeerfietsen")
    let store = FleetStore(
      store: "00112233445566778899aabbccddeeff", site: site, cursor: 1, seenAt: SystemClock.utc(daysAgo: 2))
    try replica.take([customer], erased: [], of: store)
    try replica.setEraseRequests([
      EraseRequest(reference: "C-2026-000042", askedAt: SystemClock.utc(daysAgo: 2), askedBy: "AMS")
    ])
  }

  /// The customers of other hosts that an answer tells; `nil` where it tells of none, not even that there are none.
  private func found(_ runner: EffectRunner) -> [CustomerElsewhere]? {
    let answers = runner.answers(to: .findCustomers([Self.question]))
    guard case .customersFound? = answers.first else {
      Issue.record("\(answers)")
      return nil
    }
    guard answers.count == 2, case .customersElsewhereFound(Self.question, let found) = answers[1] else { return nil }
    return found
  }

  @Test("The store is answered first, then they are, with their age")
  func told() throws {
    try fill()
    let customers = try #require(found(runner()))
    #expect(customers.map(\.name) == ["AMS/C-2026-000017"])
    #expect((172_800..<172_900).contains(customers[0].secondsAgo))
  }

  @Test("A question that finds none says so")
  func none() throws {
    try fill()
    let answers = try runner().answers(to: .findCustomers([.domainPrefix("other")]))
    guard answers.count == 2, case .customersElsewhereFound(_, let found) = answers[1] else {
      Issue.record("\(answers)")
      return
    }
    #expect(found == [])
  }

  @Test(
    "A record of this store that the centre has from before it got another identity is no other customer",
    arguments: [("UTR.1", true, 0), ("UTR.1", false, 1), ("AMS", true, 1), ("UTRX", true, 1)])
  func former(site: String, isSaved: Bool, count: Int) throws {
    let runner = try runner()
    if isSaved {
      let draft = Draft(
        id: RandomID.uuid(), code: "K7M2", submission: RandomID.uuid(), owner: "j.devries",
        answers: ExampleRecord.answers)
      _ = runner.answers(to: .submit(draft))
    }
    try fill("C-\(SystemClock.today.year)-000001", site: site)
    #expect(found(runner)?.count == count)
  }

  @Test(
    "Nothing is asked without a centre, with the look-up off, or at a kiosk",
    arguments: [
      { $0.fleet = nil }, { $0.fleet?.isLookupOn = false }, { $0.isKiosk = true },
    ] as [@Sendable (inout Setup) -> Void])
  func off(change: @Sendable (inout Setup) -> Void) throws {
    try fill()
    #expect(try found(runner(change)) == nil)
  }

  @Test("A visitor's session asks nothing, whatever it is set up with")
  func visitor() throws {
    try fill()
    var setup = desk.setup.ofVisitor
    setup.fleet = SiteName("UTR").map { FleetSetting(service: "frontdesk", site: $0) }
    #expect(VisitorRunner(setup: setup).answers(to: .findCustomers([Self.question])).isEmpty)
    #expect(setup.ofVisitor.fleet == nil)
  }

  @Test("What is not there yet is found once it is; a file that was replaced is read as it is now")
  func later() throws {
    let runner = try runner()
    #expect(found(runner) == nil)
    #expect(!FileManager.default.fileExists(atPath: path))
    try fill()
    #expect(found(runner)?.count == 1)
    try FileManager.default.removeItem(atPath: path)
    #expect(found(runner) == nil)
    try fill()
    #expect(found(runner)?.count == 1)
  }

  @Test("A file that is damaged is noted in the log, once, and asked no more")
  func damaged() throws {
    try FileManager.default.createDirectory(
      atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try Data("no replica".utf8).write(to: URL(fileURLWithPath: path))
    let log = try EventLog(desk.folder.path("frontdesk.log"))
    let runner = try runner { $0.log = log }
    for _ in 0..<3 { #expect(found(runner) == nil) }
    #expect(log.end() == nil)
    let text = try String(contentsOfFile: desk.folder.path("frontdesk.log"), encoding: .utf8)
    #expect(text.split(separator: "\n").count { $0.contains("event=other-hosts") } == 1)
    #expect(text.contains("reason=store/not-ours"))
  }

  @Test("One that is in use keeps nobody waiting, and is asked again")
  func locked() throws {
    try fill()
    let other = try Connection(path: path, mode: .readWrite, wait: BusyWait())
    try other.execute("BEGIN EXCLUSIVE")
    let runner = try runner()
    let start = SystemClock.milliseconds
    #expect(found(runner) == nil)
    #expect(SystemClock.milliseconds - start < 2_000)
    try other.execute("COMMIT")
    #expect(found(runner)?.count == 1)
  }

  @Test(
    "Who may erase reads on the Customers page what others ask to be erased, but for what is erased",
    arguments: [(.adminAgent, true), (.globalAdmin, true), (.salesAgent, false), (.viewer, false)]
      as [(OperatorRole, Bool)])
  func erasures(role: OperatorRole, isTold: Bool) throws {
    try fill()
    let runner = try runner { $0.role = role }
    func page(_ query: String) -> CustomersPage? {
      guard case .customersLoaded(let page)? = runner.answers(to: .loadCustomers(query: query)).first else {
        return nil
      }
      return page
    }
    let told = try #require(page("")).erasures
    #expect(told.map(\.reference) == (isTold ? ["C-2026-000042"] : []))
    #expect(told.allSatisfy { $0.site == "AMS" && (172_800..<172_900).contains($0.secondsAgo) })
    #expect(try #require(page("x")).erasures == [])
  }

  @Test("What was erased meanwhile is not asked any more")
  func erased() throws {
    let runner = try runner()
    let draft = Draft(
      id: RandomID.uuid(), code: "K7M2", submission: RandomID.uuid(), owner: "j.devries", answers: ExampleRecord.answers
    )
    _ = runner.answers(to: .submit(draft))
    let reference = "C-\(SystemClock.today.year)-000001"
    let replica = try FleetReplica(path: path, access: .readWrite)
    defer { replica.close() }
    try replica.setEraseRequests([
      EraseRequest(reference: reference, askedAt: SystemClock.utc, askedBy: "AMS")
    ])
    func told() -> [AskedErasure]? {
      guard case .customersLoaded(let page)? = runner.answers(to: .loadCustomers(query: "")).first else { return nil }
      return page.erasures
    }
    #expect(told()?.map(\.reference) == [reference])
    let store = try desk.store()
    defer { store.close() }
    _ = try store.erase(reference: reference, at: SystemClock.utc)
    #expect(told() == [])
  }
}
