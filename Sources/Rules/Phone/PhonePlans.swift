import Reference
import Synchronization

/// The numbering plans that were asked for so far; each is read from the table once.
public enum PhonePlans {
  private static let known = Mutex<[String: PhonePlan]>([:])

  /// The plan of a region or of a calling code without one; `nil` when there is none.
  static func plan(_ id: String) -> PhonePlan? {
    if let plan = known.withLock({ $0[id] }) { return plan }
    guard let plan = PhonePlanTable.plan(id).map(PhonePlan.init) else { return nil }
    // Two threads may read the same plan at once: either is good.
    known.withLock { $0[id] = plan }
    return plan
  }

  /// A number as people in a country dial it, such as `010 123 4567`; empty where there is no plan.
  public static func example(_ country: String) -> String { PhonePlanTable.plan(country)?.example ?? "" }
}
