/// Looks at the log of each run, where one is asked for.
struct LogExamination {
  /// The file that `--log` names.
  let file: String?

  func findings() -> [DoctorFinding] {
    if let log = EventLog.current { return [.warned("log", "log", ["path": log.path])] }
    guard let named = file ?? ProcessEnvironment.filled(LoggedRun.variable) else { return [] }
    let path = UserFolders.expanded(named)
    do throws(LogRefusal) {
      try LogFile.check(path)
      return []
    } catch {
      return [.found("log", error.key, ["path": path], because: error.failure)]
    }
  }
}
