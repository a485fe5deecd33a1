import Foundation
import Records
import Rules
import Store
import TestSupport
import Testing
import Wizard

@testable import frontdesk

@Suite("A save and a submission get exactly one answer each")
struct EffectRunnerTests {
  private func runner(_ desk: Desk) throws -> EffectRunner {
    let runner = EffectRunner(setup: desk.setup)
    _ = try runner.begin()
    return runner
  }

  private func draft(id: String = "6f9619ff-8b86-4d01-b42d-00cf4fc964f1", code: String = "K7M2") -> Draft {
    Draft(id: id, code: code, submission: "submission-" + id, owner: "j.devries", answers: ExampleRecord.answers)
  }

  @Test("A draft that is saved")
  func saved() throws {
    let desk = try Desk()
    defer { withExtendedLifetime(desk) {} }
    let runner = try runner(desk)
    #expect(summary(runner.answers(to: .saveDraft(draft()))) == ["draftSaved 6f9619ff-8b86-4d01-b42d-00cf4fc964f1"])
  }

  @Test("A code that another draft has is exchanged, and the new one is reported")
  func codeTaken() throws {
    let desk = try Desk()
    defer { withExtendedLifetime(desk) {} }
    let runner = try runner(desk)
    _ = runner.answers(to: .saveDraft(draft()))
    let answers = runner.answers(to: .saveDraft(draft(id: "6f9619ff-8b86-4d01-b42d-00cf4fc964f2")))
    guard answers.count == 1, case .draftSaved("6f9619ff-8b86-4d01-b42d-00cf4fc964f2", let code?) = answers[0] else {
      Issue.record("\(summary(answers))")
      return
    }
    #expect(ResumeCode.isValid(code) && code != "K7M2")
  }

  @Test("A draft that another session has taken over")
  func takenOver() throws {
    let desk = try Desk()
    let runner = try runner(desk)
    _ = runner.answers(to: .saveDraft(draft()))
    let other = try desk.store()
    defer { other.close() }
    _ = try other.takeDraft(
      code: "K7M2", owner: "j.devries", at: SystemClock.utc, submittedSince: SystemClock.utc(daysAgo: 1), force: true)
    #expect(summary(runner.answers(to: .saveDraft(draft()))) == ["draftTaken"])
    #expect(summary(runner.answers(to: .submit(draft()))) == ["draftTaken"])
  }

  @Test("A store that is gone: the draft is in a private file, which goes once it is not needed")
  func storeGone() throws {
    let desk = try Desk()
    let runner = try runner(desk)
    try FileManager.default.removeItem(atPath: desk.setup.storePath)
    #expect(summary(runner.answers(to: .saveDraft(draft()))) == ["draftNotSaved file"])
    #expect(summary(runner.answers(to: .submit(draft()))) == ["submissionFailed file"])
    #expect(try EmergencyDraft(folder: desk.setup.stateFolder).ids() == ["6f9619ff-8b86-4d01-b42d-00cf4fc964f1"])
    #expect(runner.answers(to: .removeDraftFile(id: "6f9619ff-8b86-4d01-b42d-00cf4fc964f1")).isEmpty)
    #expect(try EmergencyDraft(folder: desk.setup.stateFolder).ids().isEmpty)
  }

  @Test("At a kiosk an agent's session gives nothing of another customer but what a form asks about")
  func kiosk() throws {
    let desk = try Desk()
    defer { withExtendedLifetime(desk) {} }
    let first = try runner(desk)
    #expect(summary(first.answers(to: .submit(draft()))) == ["submitted"])
    var setup = desk.setup
    setup.isKiosk = true
    let kiosk = EffectRunner(setup: setup)
    _ = try kiosk.begin()
    for effect in [
      Effect.loadCustomers(query: ""), .openRecord(reference: "C-\(SystemClock.today.year)-000001"), .findLastCustomer,
      .startRelationship(reference: "", name: "", country: ""),
    ] {
      #expect(!first.answers(to: effect).isEmpty && kiosk.answers(to: effect).isEmpty)
    }
    #expect(kiosk.answers(to: .findCustomers([.domainPrefix("vandermeerfietsen")])).count == 1)
  }

  @Test("A record with errors is refused, a sound one is saved once")
  func submitted() throws {
    let desk = try Desk()
    defer { withExtendedLifetime(desk) {} }
    let runner = try runner(desk)
    var wrong = draft()
    wrong.answers[.companyName] = ""
    #expect(summary(runner.answers(to: .submit(wrong))) == ["submissionRefused"])
    let answers = runner.answers(to: .submit(draft()))
    #expect(summary(answers) == ["submitted"])
    #expect(summary(runner.answers(to: .submit(draft()))) == ["submitted"])
  }

  /// The answers by name.
  private func summary(_ actions: [Action]) -> [String] {
    actions.map { action in
      switch action {
      case .draftSaved(let id, let code): "draftSaved " + id + (code == nil ? "" : " with another code")
      case .draftTaken: "draftTaken"
      case .draftNotSaved(_, _, let file): "draftNotSaved" + (file == nil ? "" : " file")
      case .submissionFailed(_, _, let file): "submissionFailed" + (file == nil ? "" : " file")
      case .submissionRefused: "submissionRefused"
      case .submitted: "submitted"
      default: "another action"
      }
    }
  }
}
