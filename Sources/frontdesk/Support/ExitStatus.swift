import Store

/// The exit statuses of Frontdesk; those from 64 are the numbers of `sysexits.h`.
enum ExitStatus {
  static let done: Int32 = 0
  /// The data has problems, or `doctor` found something.
  static let problems: Int32 = 1
  static let usage: Int32 = 64
  static let noInput: Int32 = 66
  static let `internal`: Int32 = 70
  static let cannotCreate: Int32 = 73
  static let readWrite: Int32 = 74
  /// Interrupted; the draft is saved, try again.
  static let interrupted: Int32 = 75
  static let notAllowed: Int32 = 77
  static let configuration: Int32 = 78

  /// The status of a command that the store refused.
  static func of(_ error: StoreError) -> Int32 {
    switch error {
    case .missing: noInput
    case .noHome, .permission, .pathRefused, .targetExists, .targetIsBackup, .targetInUse: cannotCreate
    case .notOwner: notAllowed
    case .erased, .applicationEnded: noInput
    case .linked: problems
    case .takenOver, .correctedMeanwhile, .tooManyDrafts, .tooManyApplications: interrupted
    case .codeTaken, .noLibrary, .unexpected: `internal`
    case .notOurs, .newer, .damaged, .draftDamaged, .draftTooLarge, .gone, .readOnly, .locked, .full, .io, .moved,
      .replaced:
      readWrite
    }
  }
}
