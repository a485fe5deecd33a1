/// Finds the real key that a person most likely meant by a misspelt one.
public enum NearestKey {
  /// The nearest of the candidates: at most a third of its letters wrong, swapped neighbours counting once and case
  /// not.
  public static func find(_ key: String, among candidates: [String]) -> String? {
    let letters = Array(key.lowercased().unicodeScalars.prefix(41))
    guard !letters.isEmpty, letters.count <= 40 else { return nil }
    var best: String?
    var least = Int.max
    for candidate in candidates {
      let other = Array(candidate.lowercased().unicodeScalars)
      let distance = distance(letters, other)
      if distance < least, distance <= max(1, max(letters.count, other.count) / 3) {
        least = distance
        best = candidate
      }
    }
    return best
  }

  /// The fewest letters that are to be put in, taken out, changed or swapped with their neighbour to make one text of
  /// another; case counts.
  public static func distance(_ left: String, _ right: String) -> Int {
    distance(Array(left.unicodeScalars), Array(right.unicodeScalars))
  }

  /// Optimal string alignment: the fewest insertions, deletions, changes and swaps of neighbours.
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var current = [row + 1]
      current.reserveCapacity(right.count + 1)
      for (column, other) in right.enumerated() {
        var least = min(last[column + 1], current[column]) + 1
        least = min(least, last[column] + (letter == other ? 0 : 1))
        if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
          least = min(least, beforeLast[column - 1] + 1)
        }
        current.append(least)
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}
