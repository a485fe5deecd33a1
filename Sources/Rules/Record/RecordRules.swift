/// The rules that hold for the text of a record as a whole.
public enum RecordRules {
  /// All of them, in the order in which they are reported.
  public static let all: [Rule<RecordMistake>] = [
    .recordTooLongLine, .recordEncoding, .recordSyntax, .recordDuplicateKey, .recordUnknownKey, .recordWrongType,
  ]

  /// What the rules say of a mistake; `nil` only where the configuration switched its rule off.
  public static func finding(_ mistake: RecordMistake, _ context: RuleContext) -> Finding? {
    for rule in all {
      if let finding = rule.finding(in: mistake, context) { return finding }
    }
    return nil
  }
}
