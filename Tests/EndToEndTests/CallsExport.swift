import Foundation
import TestSupport

/// A home with saved records, the script that makes them at Partner Center, and a server that stands in for it.
final class CallsExport {
  let home: Home
  private(set) var standIn: PartnerCenterStandIn
  /// Where the script and its files are.
  let folder: String

  /// Saves records, lines of JSON, and writes the script with their calls.
  init(_ records: String = ExampleRecord.line + "\n") throws {
    home = try Home()
    folder = home.folder.path("calls")
    standIn = try PartnerCenterStandIn(home.folder)
    let saved = try home.run(["import", try home.folder.write("records.jsonl", records)])
    guard saved.status == 0 else { throw Failure(description: saved.messages + saved.output) }
    try export()
  }

  /// Writes the script and the files anew.
  func export() throws {
    let run = try home.run(["customers", "export", "--format", "partner-center", "--script", "curl", "-o", folder])
    guard run.status == 0 else { throw Failure(description: run.messages) }
  }

  /// A server that knows of no customer yet.
  func restart() throws { standIn = try PartnerCenterStandIn(home.folder) }

  /// The folder of a record.
  func folder(of reference: String = "C-2026-000001") -> String { folder + "/" + reference }

  /// What the script has noted of a record, by name.
  func noted(_ reference: String = "C-2026-000001") -> [String: String] {
    let text = (try? String(contentsOfFile: folder(of: reference) + "/state", encoding: .utf8)) ?? ""
    return Dictionary(
      text.split(separator: "\n").compactMap { line in
        let parts = line.split(separator: " ")
        return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
      }
    ) { $1 }
  }

  /// Runs the script without a terminal; the passwords go to a file.
  func run(_ arguments: [String] = [], token: String = PartnerCenterStandIn.token, path: String? = nil) throws
    -> CommandRun
  {
    try CommandRun(
      program: "/bin/bash",
      [folder + "/create-customers", "--credentials", home.folder.path("passwords")] + standIn.base + arguments,
      input: Data((token + "\n").utf8),
      environment: standIn.environment.merging(path.map { ["PATH": $0] } ?? [:]) { $1 }, in: home.folder)
  }

  /// Every file below the home, but for the server's own.
  func files() throws -> [String] {
    let paths = FileManager.default.enumerator(atPath: home.folder.url.path)?.compactMap { $0 as? String } ?? []
    return paths.map { home.folder.path($0) }.filter { path in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
    }
  }
}
