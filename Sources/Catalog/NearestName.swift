/// Finds the name that was probably meant.
public enum NearestName {
  /// The name nearest to what was written, if any is near: at most a third of its letters differ.
  public static func nearest(to written: String, among names: some Sequence<String>) -> String? {
    ranked(written, names, limit: 1).first
  }

  /// Up to `limit` names near to what was written, the nearest first.
  public static func ranked(_ written: String, _ names: some Sequence<String>, limit: Int) -> [String] {
    let wanted = Array(written.lowercased().prefix(100))
    let near = names.compactMap { name -> (name: String, distance: Int)? in
      let letters = Array(name.lowercased())
      let distance = distance(wanted, letters)
      // A part of a path is what people leave out: `registrationID` for `company.registrationID`.
      if !wanted.isEmpty, name.lowercased().hasSuffix("." + written.lowercased()) { return (name, 0) }
      return distance <= max(1, max(letters.count, wanted.count) / 3) ? (name, distance) : nil
    }
    return near.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.prefix(limit).map(\.name)
  }

  /// The fewest letters to insert, drop, change or swap with their neighbour (optimal string alignment).
  static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        var best = min(last[column + 1] + 1, current[column] + 1, last[column] + (letter == other ? 0 : 1))
        if row > 0, column > 0, letter == right[column - 1], other == left[row - 1] {
          best = min(best, beforeLast[column - 1] + 1)
        }
        current.append(best)
      }
      (beforeLast, last) = (last, current)
    }
    return last[right.count]
  }
}
