import Foundation

/// Inputs with the verdicts of an independent source, made by a script of `Tools/oracles`.
///
/// The stored sample is what the script wrote once (`Tests/RulesTests/Samples/<name>.tsv`). Where the pinned Python
/// packages are at hand (`FRONTDESK_PYTHON`, set by `make test`), the script makes another, of other random inputs.
public struct OracleSample: Sendable, CustomStringConvertible {
  public let description: String
  /// Cells as written by the script, by row.
  public let rows: [[String]]

  /// The stored sample of a script, and a fresh one where that can be made.
  public static func all(_ name: String) throws -> [OracleSample] {
    let path = root.appending(path: "Tests/RulesTests/Samples/\(name).tsv")
    var samples = [OracleSample(description: "stored", rows: rows(of: try Data(contentsOf: path)))]
    guard let python = ProcessInfo.processInfo.environment["FRONTDESK_PYTHON"], python.contains("/") else {
      return samples
    }
    let seed = ProcessInfo.processInfo.environment["FRONTDESK_SEED"] ?? "2"
    let arguments = ["-B", root.appending(path: "Tools/oracles/\(name).py").path, seed]
    let fresh = try CommandRun(program: python, arguments, in: CommandFolder())
    guard fresh.status == 0 else { throw OracleFailure(arguments: arguments) }
    samples.append(OracleSample(description: "fresh, seed \(seed)", rows: rows(of: Data(fresh.output.utf8))))
    return samples
  }

  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Lines that start with `#` tell what made the sample; an empty cell is an empty text.
  private static func rows(of data: Data) -> [[String]] {
    String(decoding: data, as: UTF8.self).split(separator: "\n").filter { !$0.hasPrefix("#") }.map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }
}

/// A script that did not end well.
public struct OracleFailure: Error {
  public let arguments: [String]
}
