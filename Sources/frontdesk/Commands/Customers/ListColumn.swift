import ArgumentParser
import Rules

/// A column of the table of records, by the name that `--columns` takes.
enum ListColumn: String, CaseIterable {
  case reference
  case name
  case country
  case city
  case saved
  case `operator`
  case domain
  case version

  /// The columns where none are chosen.
  static let usual: [ListColumn] = [.reference, .name, .country, .saved, .operator]

  static let names = allCases.map(\.rawValue)

  /// How many columns of the terminal it takes.
  var width: Int {
    switch self {
    case .reference: 13
    case .name: RecordTable.nameColumns
    case .country: 2
    case .city: 20
    case .saved: 16
    case .operator: 16
    case .domain: 27
    case .version: 2
    }
  }

  /// Reads names between commas, each at most once.
  @Sendable static func list(_ text: String) throws -> [ListColumn] {
    var columns: [ListColumn] = []
    for piece in text.split(separator: ",", omittingEmptySubsequences: false) {
      let name = String(piece.drop { $0 == " " })
      guard let column = ListColumn(rawValue: name.lowercased()) else {
        let nearest = NearestKey.find(name, among: names)
        throw ValidationError(
          words: nearest == nil ? "usage/error/column" : "usage/error/column.nearest",
          ["column": name, "nearest": nearest ?? "", "columns": names.joined(separator: ", ")])
      }
      if !columns.contains(column) { columns.append(column) }
    }
    return columns
  }
}
