import Glibc

/// Looks at the folders of a kiosk's own files, where drafts go when the store refuses them.
struct KioskStateExamination {
  let places: KioskPlaces
  let account: KioskAccount

  func findings() -> [DoctorFinding] {
    let found = [places.data, places.state].flatMap { path -> [DoctorFinding] in
      guard let facts = FileFacts(path), facts.kind == S_IFDIR else {
        return [.found("state", "kiosk-no-folder", ["path": path, "account": account.name])]
      }
      return .private(path, facts, of: account, mode: 0o700, area: "state")
    }
    return found.isEmpty
      ? [.sound("state", "kiosk-state", ["path": places.state, "account": account.name])] : found
  }
}
