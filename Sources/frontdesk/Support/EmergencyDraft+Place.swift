import Records
import Store

extension EmergencyDraft {
  /// Writes a draft into this account's folder for state; the path of the file, or `nil` where that fails too.
  static func write(_ draft: Draft) -> String? {
    let files = EmergencyDraft(folder: UserFolders.state + "/frontdesk")
    do throws(StoreError) { try files.write(draft) } catch { return nil }
    return files.path(id: draft.id)
  }
}
