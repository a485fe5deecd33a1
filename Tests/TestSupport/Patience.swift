/// Waiting for what should happen outside, with a limit.
public enum Patience {
  /// Waits until something is so. Throws ``Overdue`` when the limit has passed.
  public static func wait(_ what: String, seconds: Double = 15, until isSo: () throws -> Bool) throws {
    let limit = ContinuousClock.now + .seconds(seconds)
    while try !isSo() {
      if ContinuousClock.now > limit { throw Overdue(description: "waited for \(what)") }
    }
  }

  /// What was waited for did not happen.
  public struct Overdue: Error, CustomStringConvertible {
    public let description: String
  }
}
