import Messages

/// Why a file of a list cannot be read, or cannot be unpacked.
enum ListFileFailure: Error, Hashable {
  case system(SystemFailure)
  /// A zip file with a password.
  case encrypted
  /// A zip file of the format for more than 4 GB, or more than 65,535 files.
  case zip64
  /// A zip file in which no file's name ends in `.csv`.
  case noCSV
  /// A zip file that is packed by another method than deflate.
  case method
  /// The file ends before its end.
  case truncated
  /// What is packed does not have the form, the length or the checksum that it should have.
  case damaged
  /// What is packed is larger than is read.
  case tooLarge(bytes: Int)
  /// zlib cannot be loaded.
  case notLoaded(reason: String)

  /// The reason as the end of a sentence.
  func text(_ words: Messages) -> String {
    switch self {
    case .system(let failure): words.text(of: failure)
    case .encrypted: words.text("list-file/encrypted")
    case .zip64: words.text("list-file/zip64")
    case .noCSV: words.text("list-file/no-csv")
    case .method: words.text("list-file/method")
    case .truncated: words.text("list-file/truncated")
    case .damaged: words.text("list-file/damaged")
    case .tooLarge(let bytes): words.text("list-file/too-large", ["gigabytes": String(max(1, bytes >> 30))])
    case .notLoaded(let reason): words.text("list-file/not-loaded", ["reason": words.loaderReason(reason)])
    }
  }

  /// The exit status of a command whose list could not be read.
  var inputStatus: Int32 {
    switch self {
    case .system(let failure): failure.inputStatus
    case .notLoaded: ExitStatus.readWrite
    default: ExitStatus.problems
    }
  }
}
