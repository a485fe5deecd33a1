import Glibc
import PartnerCenterAPI
import Records
import Store

/// A folder with the script and, for each record, a folder of its own with the bodies of its calls.
///
/// Everything in it is the owner's alone. What the script has noted of a record stays when the record is written again.
struct ScriptFolder {
  private let context: CommandContext
  private let path: String

  /// Makes the folder where it is not there yet.
  init(_ context: CommandContext, _ path: String) throws(CommandFailure) {
    self.context = context
    self.path = path
    try makeFolder(path)
  }

  /// Writes the files of a record.
  func write(_ plan: CallPlan) throws(CommandFailure) {
    let folder = path + "/" + plan.reference
    try makeFolder(folder)
    for purpose in CallPurpose.allCases {
      let file = "\(folder)/\(purpose.rawValue).json"
      if let body = plan.calls.first(where: { $0.purpose == purpose })?.body {
        try write(JSONWriter.indented(body) + "\n", to: file)
      } else {
        // What an earlier export wrote and a correction took out of the record.
        unlink(file)
      }
    }
    // Last: without it the script does not see the record.
    try write(JSONWriter.indented(plan.json) + "\n", to: folder + "/calls.json")
  }

  /// Writes the script itself.
  func write(script: String) throws(CommandFailure) {
    let file = path + "/" + CurlScript.fileName
    try write(script, to: file)
    chmod(file, 0o700)
  }

  private func write(_ text: String, to file: String) throws(CommandFailure) {
    try context.making(file) { () throws(StoreError) in
      let new = try NewFile(path: file)
      try new.write(Array(text.utf8))
      try new.finish(replacing: true)
    }
  }

  private func makeFolder(_ path: String) throws(CommandFailure) {
    if mkdir(path, 0o700) == 0 { return }
    let reason = errno
    var facts = stat()
    guard reason == EEXIST else {
      throw context.failure(
        "calls/no-folder", ["path": path, "reason": context.words.text(of: SystemFailure(number: reason))],
        status: ExitStatus.cannotCreate)
    }
    // A link could lead the values of customers to where others read them.
    guard lstat(path, &facts) == 0, facts.st_mode & S_IFMT == S_IFDIR, facts.st_uid == geteuid(),
      facts.st_mode & 0o077 == 0
    else { throw context.failure("calls/folder-only", ["path": path], status: ExitStatus.cannotCreate) }
  }
}
