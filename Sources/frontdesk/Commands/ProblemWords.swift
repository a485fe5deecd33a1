import Messages
import Records
import Rules
import Wizard

/// Problems in words and as JSON.
struct ProblemWords {
  private let words: Messages

  init(_ words: Messages) { self.words = words }

  /// `Legal name (company.name): message [company-name/single-character]`, with a mark for warnings.
  func line(_ problem: Problem) -> String {
    let place = place(problem.path)
    let mark = problem.severity == .warning ? words.text("cli/warning") + " " : ""
    return (place.isEmpty ? "" : place + ": ") + mark + message(problem.finding) + " [\(problem.finding.rule)]"
  }

  /// What the place is called, with the key or column where it stands in the file; the key alone where it is no field.
  func place(_ path: FieldPath) -> String {
    let path = (text: path.description, name: name(of: path))
    return path.name.map { "\($0) (\(path.text))" } ?? path.text
  }

  private func name(of path: FieldPath) -> String? {
    switch path {
    case .other: nil
    case .subscription(_, let part): words.text("order/" + part.labelKey)
    case .field, .additionalReseller: path.field.map { words.name(of: $0, CountryNames(country: "")) }
    }
  }

  func message(_ finding: Finding) -> String { words.text(of: finding) }

  func json(_ problems: [Problem]) -> JSONValue { .array(problems.map(json)) }

  private func json(_ problem: Problem) -> JSONValue {
    .object([
      JSONMember("field", .text(problem.path.description)), JSONMember("rule", .text(problem.finding.rule.rawValue)),
      JSONMember("severity", .text(problem.severity.rawValue)),
      JSONMember("message", .text(message(problem.finding))),
    ])
  }
}

extension SubscriptionPart {
  /// The last part of the key of what it is called.
  fileprivate var labelKey: String {
    switch self {
    case .offer: "offer"
    case .quantity: "licences"
    case .billing: "billing"
    case .term: "term"
    case .attestation: "attestation"
    case .renewsTo: "renews-to"
    }
  }
}
