import Glibc
import Messages
import Records
import Store

/// Looks at the store of a kiosk: which way it is shared, whether modes and owners fit that, and when it was last looked
/// through.
struct KioskStoreExamination {
  let path: String
  let account: KioskAccount
  let language: Language

  func findings() -> [DoctorFinding] {
    let folder = self.folder
    guard let facts = FileFacts(folder), facts.kind == S_IFDIR else {
      return [.found("store", "kiosk-no-folder", ["path": folder, "account": account.name])]
    }
    let files = [path, path + "-journal", path + ".lock"].compactMap { file in FileFacts(file).map { (file, $0) } }
    switch StoreSharing.of(storeAt: path) {
    case .account:
      let found = ofAccount((folder, facts), mode: 0o700) + files.flatMap { ofAccount($0, mode: 0o600) }
      let sound = DoctorFinding.sound("store", "kiosk-store-account", ["path": path, "account": account.name])
      return (found.isEmpty ? [sound] : found) + look
    case .group:
      let found =
        ofGroup((folder, facts), mode: 0o2770, facts.group) + member(facts.group)
        + files.flatMap { ofGroup($0, mode: 0o660, facts.group) }
      let sound = DoctorFinding.sound("store", "kiosk-store-group", ["path": path, "group": facts.groupName])
      return (found.isEmpty ? [sound] : found) + look
    }
  }

  private var folder: String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private func ofAccount(_ file: (path: String, facts: FileFacts), mode: mode_t) -> [DoctorFinding] {
    .private(file.path, file.facts, of: account, mode: mode, area: "store")
  }

  private func ofGroup(_ file: (path: String, facts: FileFacts), mode: mode_t, _ group: gid_t) -> [DoctorFinding] {
    var findings: [DoctorFinding] = []
    if file.facts.mode != mode {
      findings.append(.mode("store", file.path, file.facts, expected: mode))
    }
    if file.facts.group != group {
      findings.append(
        .found(
          "store", "kiosk-group",
          ["path": file.path, "group": file.facts.groupName, "expected": FileFacts.groupName(group)]))
    }
    return findings
  }

  private func member(_ group: gid_t) -> [DoctorFinding] {
    if account.isIn(group) { return [] }
    return [
      .found("store", "kiosk-not-in-group", ["account": account.name, "group": FileFacts.groupName(group)])
    ]
  }

  /// When the store was last looked through; nothing where there is no store yet.
  private var look: [DoctorFinding] {
    do throws(StoreError) {
      let store = try CustomerStore(path: path, access: .readOnly, actor: .init(login: account.name, origin: ""))
      defer { store.close() }
      guard let last = try store.lastLook() else { return [.found("store", "kiosk-look-never", ["path": path])] }
      let isOld = last < SystemClock.utc(daysAgo: 2)
      let arguments = ["path": path, "moment": last]
      return [
        isOld ? .found("store", "kiosk-look-old", arguments) : .sound("store", "kiosk-look", arguments)
      ]
    } catch {
      if case .missing = error { return [] }
      let reason = Messages(language).text(of: error, path: path)
      return [.found("store", "store-refused", ["path": path, "reason": reason])]
    }
  }
}

extension DoctorFinding {
  /// Finds a mode that is not the expected one.
  static func mode(_ area: String, _ path: String, _ facts: FileFacts, expected: mode_t) -> DoctorFinding {
    .found(
      area, "kiosk-mode", ["path": path, "mode": facts.modeText, "expected": FileFacts.text(expected)])
  }
}

extension [DoctorFinding] {
  /// Finds what keeps a file or a folder from being one account's alone.
  static func `private`(
    _ path: String, _ facts: FileFacts, of account: KioskAccount, mode: mode_t, area: String
  ) -> [DoctorFinding] {
    var findings: [DoctorFinding] = []
    if facts.mode != mode { findings.append(.mode(area, path, facts, expected: mode)) }
    if facts.owner != account.number {
      findings.append(
        .found(area, "kiosk-owner", ["path": path, "owner": facts.ownerName, "expected": account.name]))
    }
    return findings
  }
}
