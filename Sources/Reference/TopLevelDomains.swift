/// The top-level domains that exist (1,448), from the public suffix list.
///
/// New ones appear a few times a year, so that one is missing here is a reason to look again, not to refuse.
public enum TopLevelDomains {
  /// Whether a label, as an A-label in lower case and without dots, is a top-level domain.
  public static func contains(_ label: String) -> Bool { all.contains(label) }

  private static let all = Set(TableText(knownTopLevelDomainTable).rows().joined())
}
