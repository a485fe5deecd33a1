import Catalog
import Records
import Terminal
import Wizard

/// What an interactive run notes: names of what happened, and of what was asked for.
extension EventLog {
  /// Notes what the terminal is, and how its colours were found.
  func note(_ terminal: TerminalFacts, _ size: ScreenSize) {
    note(
      "terminal",
      ("name", .fact(terminal.name)), ("known", .isTrue(terminal.isKnown)), ("rows", .number(size.rows)),
      ("columns", .number(size.columns)), ("colours", .number(terminal.colours)),
      ("background", .name(terminal.background)), ("found-by", .name(terminal.backgroundSource)),
      ("function-keys", .isTrue(terminal.hasFunctionKeys)),
      ("alternate-screen", .isTrue(terminal.hasAlternateScreen)), ("utf8", .isTrue(terminal.isUTF8)))
  }

  /// Notes that something happened. Of a key its name, of a pasted text its length, of everything else that it did.
  func note(_ action: Action) {
    switch action {
    case .keyPressed(let key): note("key", ("name", .key(key)))
    case .pasted(let text): note("paste", ("octets", .number(text.utf8.count)))
    case .resized(let size): note("resized", ("rows", .number(size.rows)), ("columns", .number(size.columns)))
    case .listsLoaded(let offers, let resellers):
      note(
        "action", ("name", .name(action.name)), ("offers", .number(offers.count(in: ""))),
        ("resellers", .number(resellers.resellers.count)))
    case .customersFound(_, let found):
      note("action", ("name", .name(action.name)), ("found", .number(found.count)))
    case .customersElsewhereFound(_, let found):
      note("action", ("name", .name(action.name)), ("found", .number(found.count)))
    case .submissionRefused(let problems):
      note("action", ("name", .name(action.name)), ("problems", .number(problems.count)))
    default:
      guard let reason = action.reason else { return note("action", ("name", .name(action.name))) }
      note("action", ("name", .name(action.name)), ("reason", .words(reason)))
    }
  }

  /// Notes what is asked of the store or of the program.
  func note(_ effect: Effect) {
    if case .leave(let departure) = effect {
      return note("effect", ("name", .name(effect.name)), ("how", .name(departure.name)))
    }
    note("effect", ("name", .name(effect.name)))
  }

  /// Notes a signal, or that the terminal is gone.
  func note(_ event: TerminalEvent) {
    switch event {
    case .signal(.hangUp): note("signal", ("name", .name("hang-up")))
    case .signal(.terminate): note("signal", ("name", .name("terminate")))
    case .signal(.interrupt): note("signal", ("name", .name("interrupt")))
    case .endOfInput: note("signal", ("name", .name("end-of-input")))
    case .input, .resized, .woken, .timeout: break
    }
  }

  /// Notes which page is seen, and what is open over it.
  func note(_ shown: PageName) {
    guard let overlay = shown.overlay else { return note("page", ("name", .name(shown.page))) }
    note("page", ("name", .name(shown.page)), ("overlay", .name(overlay)))
  }

  /// Notes what the worker's thread did: how long it took, and how much of that it waited for other programs.
  func note(_ job: StoreWorker.Job, _ answer: StoreWorker.Answer, took: Int64, waited: Int) {
    var fields: [(StaticString, LogValue)] = [
      ("job", .name(job.name)), ("took", .number(Int(took))), ("waited", .number(waited)),
    ]
    switch answer {
    case .actions(let actions): fields.append(("answers", .number(actions.count)))
    case .failed(let failure): fields += [("failed", .isTrue(true)), ("status", .number(Int(failure.status)))]
    }
    note("store", fields)
  }
}

extension StoreWorker.Job {
  /// What it is called in a log.
  fileprivate var name: StaticString {
    switch self {
    case .begin: "begin"
    case .resume: "resume"
    case .checkClock: "checkClock"
    case .findAbandonedDraft: "findAbandonedDraft"
    case .beginStoreCheck: "beginStoreCheck"
    case .effect(let effect): effect.name
    }
  }
}
