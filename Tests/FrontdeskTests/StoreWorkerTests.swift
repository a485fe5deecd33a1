import Foundation
import Records
import SQLite
import Store
import TestSupport
import Testing
import Wizard

@testable import frontdesk

@Suite("The worker answers each job once, in order, and can be told to wait no longer")
struct StoreWorkerTests {
  private let desk: Desk
  private let worker: StoreWorker

  init() throws {
    desk = try Desk()
    worker = try StoreWorker(setup: desk.setup)
    worker.hand(.begin)
    _ = Self.answers(of: worker, count: 1)
  }

  private func draft(_ name: String) -> Draft {
    var draft = Draft(
      id: "6f9619ff-8b86-4d01-b42d-00cf4fc964f1", code: "K7M2", submission: "s-1", owner: "j.devries",
      answers: ExampleRecord.answers)
    draft.answers[.companyName] = name
    return draft
  }

  /// Waits until so many answers have come.
  private static func answers(of worker: StoreWorker, count: Int) -> [Action] {
    var actions: [Action] = []
    while actions.count < count {
      var awaited = pollfd(fd: worker.wake, events: Int16(POLLIN), revents: 0)
      guard poll(&awaited, 1, 20_000) > 0 else {
        Issue.record("no answer came")
        return actions
      }
      for answer in worker.takeAnswers() {
        if case .actions(let more) = answer { actions += more.map { content(of: $0) } }
      }
    }
    return actions
  }

  /// What an answer says of the one draft of these tests; an answer about another draft would be none.
  private static func content(of action: Action) -> Action {
    if case .ofDraft(id: "6f9619ff-8b86-4d01-b42d-00cf4fc964f1", let content) = action { content } else { action }
  }

  /// Another program that has the store for itself.
  private func holder() throws -> Connection {
    let wait = BusyWait()
    wait.allow(milliseconds: 20_000)
    let holder = try Connection(path: desk.setup.storePath, mode: .readWrite, wait: wait)
    try holder.execute("BEGIN EXCLUSIVE")
    return holder
  }

  @Test("Of the saves that wait only the newest is done, and one answer comes")
  func newest() throws {
    let holder = try holder()
    worker.hand(.effect(.loadCustomers(query: "")))
    for number in 1...50 { worker.hand(.effect(.saveDraft(draft("Fabrikam \(number)")))) }
    #expect(worker.unansweredDraft == draft("Fabrikam 50"))
    try holder.execute("COMMIT")
    let answers = Self.answers(of: worker, count: 2)
    guard case .customersLoaded = answers[0], case .draftSaved = answers[1] else {
      Issue.record("\(answers.count)")
      return
    }
    #expect(worker.unansweredDraft == nil && !worker.isBusy)
    #expect(try desk.drafts().map(\.companyName) == ["Fabrikam 50"])
  }

  @Test("A save gives up soon, says that the store is in use, and leaves the draft in a file")
  func givesUp() throws {
    let holder = try holder()
    worker.hand(.effect(.saveDraft(draft("Fabrikam"))))
    guard case .draftNotSaved("store/locked", _, let file?)? = Self.answers(of: worker, count: 1).first else {
      Issue.record("not refused")
      return
    }
    #expect(FileManager.default.fileExists(atPath: file))
    try holder.execute("COMMIT")
    worker.hand(.effect(.saveDraft(draft("Fabrikam"))))
    guard case .draftSaved? = Self.answers(of: worker, count: 1).first else {
      Issue.record("not saved")
      return
    }
    #expect(!FileManager.default.fileExists(atPath: file))
  }

  @Test("A submission that is stopped is answered: before it begins, and while it waits", arguments: [false, true])
  func stopped(isUnderWay: Bool) throws {
    let holder = try holder()
    if !isUnderWay { worker.hand(.effect(.loadCustomers(query: ""))) }
    worker.hand(.effect(.submit(draft("Fabrikam"))))
    worker.stopSubmission()
    let answers = Self.answers(of: worker, count: isUnderWay ? 1 : 2)
    guard case .submissionFailed("store/locked", _, _)? = answers.last else {
      Issue.record("not stopped")
      return
    }
    try holder.execute("COMMIT")
    // A later one waits again.
    worker.hand(.effect(.submit(draft("Fabrikam"))))
    guard case .submitted? = Self.answers(of: worker, count: 1).last else {
      Issue.record("not saved")
      return
    }
  }

  @Test("At the end no job waits longer than it may, and what was handed over is done")
  func ends() throws {
    let holder = try holder()
    worker.hand(.effect(.submit(draft("Fabrikam"))))
    worker.limitWaits(milliseconds: 20)
    guard case .submissionFailed? = Self.answers(of: worker, count: 1).last else {
      Issue.record("not given up")
      return
    }
    try holder.execute("COMMIT")
    worker.hand(.effect(.saveDraft(draft("Fabrikam"))))
    worker.end(milliseconds: 20_000)
    #expect(try desk.drafts().map(\.companyName) == ["Fabrikam"])
  }

  @Test("Handing over and taking from two threads loses nothing")
  func manyJobs() throws {
    let worker = worker
    let thread = Thread {
      for number in 1...500 { worker.hand(.effect(.openDraft(code: String(number)))) }
    }
    thread.start()
    let codes = Self.answers(of: worker, count: 500).map { action -> String in
      if case .storeFailed(_, let arguments) = action { arguments["code"] ?? "" } else { "" }
    }
    #expect(codes == (1...500).map(String.init))
  }
}
