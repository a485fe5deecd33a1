import Messages
import Wizard

/// How the interactive program ended.
enum AppEnd: Equatable {
  /// With the reference of the record that was saved last.
  case finished(reference: String?)
  case left(Departure)
  case failed(AppFailure)

  /// The end that the reducer asked for.
  init(_ departure: Departure, lastReference: String?) {
    switch departure {
    case .finished: self = .finished(reference: lastReference)
    case .discarded, .erased, .draftKept, .draftInFile, .draftMoved, .draftLost, .idle: self = .left(departure)
    }
  }

  /// What it is called in a log.
  var name: StaticString {
    switch self {
    case .finished: "finished"
    case .left(let departure): departure.name
    case .failed: "failed"
    }
  }

  /// What is said on the terminal that is left, and the exit status.
  func farewell(_ words: Messages) -> (message: String?, status: Int32) {
    switch self {
    case .finished(let reference):
      (reference.map { words.text("notice/saved", ["reference": $0]) }, ExitStatus.done)
    case .left(let departure): Self.farewell(departure, words)
    case .failed(let failure): (failure.message, failure.status)
    }
  }

  private static func farewell(_ departure: Departure, _ words: Messages) -> (message: String?, status: Int32) {
    switch departure {
    case .finished: (nil, ExitStatus.done)
    case .discarded: (words.text("notice/discarded"), ExitStatus.done)
    case .erased: (words.text("notice/erased"), ExitStatus.done)
    case .draftKept(let code): (words.text("app/draft-kept", ["code": code]), ExitStatus.interrupted)
    case .idle(let code):
      (code.map { words.text("app/idle.code", ["code": $0]) } ?? words.text("app/idle"), ExitStatus.interrupted)
    case .draftInFile(let path, let code):
      (words.text("app/draft-in-file", ["path": path, "code": code]), ExitStatus.interrupted)
    case .draftMoved(let code): (words.text("app/draft-moved", ["code": code]), ExitStatus.interrupted)
    case .draftLost(let reason):
      (words.text("app/draft-lost", ["reason": words.text(of: reason)]), ExitStatus.readWrite)
    }
  }
}

/// Why the interactive program cannot begin: one line for standard error, and the exit status.
struct AppFailure: Error, Equatable {
  let message: String
  let status: Int32
}
