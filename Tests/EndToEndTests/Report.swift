import Foundation

/// One line of `check --json`.
struct Report {
  let text: String
  let line: Int?
  let rules: [String]

  init(_ text: String) {
    self.text = text
    let object = (try? JSONSerialization.jsonObject(with: Data(text.utf8))) as? [String: Any]
    line = object?["line"] as? Int
    rules = (object?["problems"] as? [[String: Any]] ?? []).compactMap { $0["rule"] as? String }
  }
}
