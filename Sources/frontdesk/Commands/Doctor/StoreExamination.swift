import Glibc
import Messages
import Store

/// Looks at the store: its folder, who may read it, and whether it is sound.
struct StoreExamination {
  let setup: Setup

  func findings() -> [DoctorFinding] { folder + [store] + permissions }

  private var path: [String: String] { ["path": setup.storePath] }

  private var folderPath: String {
    guard let slash = setup.storePath.lastIndex(of: "/") else { return "." }
    return slash == setup.storePath.startIndex ? "/" : String(setup.storePath[..<slash])
  }

  /// The folder, if it is there: it must be one that can be written.
  private var folder: [DoctorFinding] {
    let folder = folderPath
    guard access(folder, F_OK) == 0 else { return [] }
    return access(folder, W_OK | X_OK) == 0 ? [] : [.found("store", "folder-not-writable", ["path": folder])]
  }

  private var store: DoctorFinding {
    do throws(StoreError) {
      let store = try CustomerStore(path: setup.storePath, access: .readOnly, actor: setup.actor)
      defer { store.close() }
      let faults = try store.quickCheck()
      if !faults.isEmpty { return .found("store", "store-damaged", path) }
      if let newest = try store.newestMoment(), SystemClock.isBehind(newest) {
        return .found("store", "clock-behind", path.merging(["moment": newest]) { $1 })
      }
      return .sound("store", "store", path.merging(["count": String(try store.count(matching: ""))]) { $1 })
    } catch {
      if case .missing = error { return .sound("store", "no-store", path) }
      let words = Messages(setup.language)
      return .found(
        "store", "store-refused", path.merging(["reason": words.text(of: error, path: setup.storePath)]) { $1 })
    }
  }

  /// What others may do with the file and its folder. The file itself is only looked at, never opened.
  private var permissions: [DoctorFinding] {
    var findings: [DoctorFinding] = []
    var info = stat()
    if lstat(setup.storePath, &info) == 0, info.st_mode & 0o007 != 0 {
      findings.append(.found("permissions", "file-open", path))
    }
    if lstat(folderPath, &info) == 0, info.st_mode & 0o002 != 0 {
      findings.append(.found("permissions", "folder-open", ["path": folderPath]))
    }
    return findings.isEmpty ? [.sound("permissions", "private")] : findings
  }
}
