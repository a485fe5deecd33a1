/// A record as a row of a table, whose columns are named as the fields of problems are.
public struct RecordRow: Sendable {
  /// How many additional resellers and subscriptions the table has columns for.
  public let additionalResellers: Int
  /// How many subscriptions the table has columns for.
  public let subscriptions: Int

  /// A table with columns for so many elements of each list.
  public init(additionalResellers: Int, subscriptions: Int) {
    self.additionalResellers = additionalResellers
    self.subscriptions = subscriptions
  }

  /// Names of the columns; what the store added comes first, and is skipped by every reader of records.
  public var header: [String] {
    [
      "saved.reference", "saved.id", "saved.at", "saved.by", "saved.rules", "saved.submission", "saved.tenant.id",
      "saved.tenant.at", "saved.tenant.by",
    ]
      + Field.single.map(\.rawValue)
      + (0..<additionalResellers).map { FieldPath.additionalReseller($0).description }
      + (0..<subscriptions).flatMap { line in
        SubscriptionPart.allCases.map { FieldPath.subscription(line, $0).description }
      }
  }

  /// The cells of a record that has no more of either list than the table has columns for.
  public func cells(of answers: Answers, saved: SavedStamp) -> [String] {
    [
      saved.reference, saved.id, saved.at, saved.by, saved.rules, saved.submission, saved.tenant?.tenantID ?? "",
      saved.tenant?.at ?? "", saved.tenant?.by ?? "",
    ]
      + Field.single.map { answers[$0].isEmpty && $0.definition.stored.isBoolean ? "false" : answers[$0] }
      + (0..<additionalResellers).map {
        answers.additionalResellers.indices.contains($0) ? answers.additionalResellers[$0] : ""
      }
      + (0..<subscriptions).flatMap { line -> [String] in
        guard answers.subscriptions.indices.contains(line) else {
          return SubscriptionPart.allCases.map { _ in "" }
        }
        return SubscriptionPart.allCases.map { answers.subscriptions[line][$0] }
      }
  }
}
