import Records
import Rules
import Store
import Wizard

/// What a kiosk does beside the form: codes, and the end of a session.
extension EffectRunner {
  /// Looks for the form of a code that was typed; `answer` is one that was given in it, where it was asked for.
  func goOn(_ typed: String, _ answer: String?) -> Action {
    func answered(_ code: CodeAnswer) -> Action { .codeAnswered(code, code: typed) }
    // An agent's own drafts have shorter codes.
    let isVisitor = setup.operatorLogin == Draft.visitor
    guard let code = isVisitor ? ResumeCode.normalisedForKiosk(typed) : ResumeCode.normalisedOfAny(typed) else {
      return answered(.malformed)
    }
    do throws(StoreError) {
      let file = try draftInFile(code)
      let taking = try openedStore().goOn(
        code: code, answer: answer, owner: setup.operatorLogin, kept: file, at: SystemClock.utc)
      return switch taking {
      case .taken(let draft): opened(draft, file: file?.id == draft.id ? files.path(id: draft.id) : nil)
      case .handedIn(let reference, let at): answered(.handedIn(reference: reference, at: SystemClock.local(at)))
      case .asks(let field): answered(.asks(field))
      case .wait(let seconds): answered(.wait(seconds))
      case .wrong(let wait): answered(.wrong(wait: wait))
      }
    } catch {
      return answered(.refused)
    }
  }

  /// A session has ended: at most once an hour what is too old goes, and the connection, with what SQLite keeps of its
  /// answers, is closed.
  func forgetSession() {
    fileDraft = nil
    tidyHourly()
    dropStore()
  }

  private func tidyHourly() {
    let hour: Int64 = 3_600_000
    if let tidiedAt, SystemClock.milliseconds - tidiedAt < hour { return }
    guard let store = try? openedStore(), let newest = try? store.newestMoment() else { return }
    tidy(store, newest: newest)
  }
}

extension EffectRunner {
  /// Removes what is too old: drafts, applications, codes. Not on the word of a clock alone: one that has jumped ahead is
  /// found by everything in the store being old, and then twice the time is allowed.
  func tidy(_ store: CustomerStore, newest: String) {
    tidiedAt = SystemClock.milliseconds
    let hasJumped = newest < SystemClock.utc(daysAgo: min(setup.draftDays, setup.visitorDraftDays))
    func limit(_ days: Int) -> String { SystemClock.utc(daysAgo: hasJumped ? 2 * days : days) }
    _ = try? store.expire(
      at: SystemClock.utc, draftsBefore: limit(setup.draftDays), visitorDraftsBefore: limit(setup.visitorDraftDays),
      applicationsBefore: limit(setup.applicationDays), openApplicationsBefore: limit(2 * setup.applicationDays),
      handedInBefore: limit(Self.handedInDays), codesBefore: limit(1))
  }

  /// For how many days a code tells that its form was handed in.
  private static let handedInDays = 3
}
