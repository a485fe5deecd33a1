/// Whether two words are one slip of the finger apart.
enum OneSlip {
  /// One octet too many, too few or another, or two neighbours swapped; equal words are no slip.
  static func parts(_ left: Substring.UTF8View, _ right: Substring.UTF8View) -> Bool {
    guard abs(left.count - right.count) <= 1 else { return false }
    return parts(Array(left), Array(right))
  }

  /// The same of the letters of two words, whatever letters are to the caller.
  static func parts<Letter: Equatable>(_ left: [Letter], _ right: [Letter]) -> Bool {
    guard abs(left.count - right.count) <= 1 else { return false }
    let start = zip(left, right).prefix { $0 == $1 }.count
    let leftRest = left[start...]
    let rightRest = right[start...]
    if leftRest.isEmpty && rightRest.isEmpty { return false }
    if leftRest.count == rightRest.count {
      return leftRest.dropFirst().elementsEqual(rightRest.dropFirst())
        || leftRest.count >= 2 && leftRest[start] == rightRest[start + 1] && leftRest[start + 1] == rightRest[start]
          && leftRest.dropFirst(2).elementsEqual(rightRest.dropFirst(2))
    }
    return leftRest.count > rightRest.count
      ? leftRest.dropFirst().elementsEqual(rightRest) : rightRest.dropFirst().elementsEqual(leftRest)
  }
}
