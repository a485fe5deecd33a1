import Messages
import Records
import Screens
import Store
import Wizard

/// Files that a person names, for an agent.
extension EffectRunner {
  /// The answers as a record.
  func writeDraftFile(_ draft: Draft, to path: String) -> Action {
    write(RecordWriter.line(of: draft.answers), to: path)
  }

  /// A record or a request as JSON, or as it is read.
  func export(_ thing: StoredThing, asText: Bool, to path: String) -> [Action] {
    onStore { store throws(StoreError) in
      switch thing {
      case .record(let reference):
        guard let record = try store.record(reference: reference) else { return [gone(reference)] }
        return [write(asText ? text(of: record) : RecordWriter.line(of: record.answers, saved: record.stamp), to: path)]
      case .request(let number):
        guard let request = try store.relationshipRequest(number) else { return [gone(String(number))] }
        return [write(asText ? request.request.text : RelationshipText.line(request), to: path)]
      }
    }
  }

  /// It was erased while it was read.
  private func gone(_ name: String) -> Action { .fileRefused(reason: words.text("app/gone", ["name": name])) }

  private func text(of record: StoredRecord) -> String {
    RecordText(words).lines(of: record, entries(of: record)).joined(separator: "\n")
  }

  private func write(_ text: String, to path: String) -> Action {
    let path = UserFolders.absolute(path)
    do throws(StoreError) {
      let file = try NewFile(path: path)
      try file.write(Array((text + "\n").utf8))
      try file.finish(replacing: false)
      return .fileWritten(path: path)
    } catch {
      let key = error == .missing ? "cli/no-folder" : error.key
      return .fileRefused(reason: words.text(key, error.filling(path: path).merging(["file": path]) { $1 }))
    }
  }
}
