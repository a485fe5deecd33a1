/// The top-level domains that exist (1,448), from the public suffix list.
///
/// New ones appear a few times a year, so that one is missing is sure only while the list is young.
public enum TopLevelDomains {
  /// Whether a label, as an A-label in lower case and without dots, is a top-level domain.
  public static func contains(_ label: String) -> Bool { all.contains(label) }

  /// The day of the list, as the notice of the table has it in the package's version: `20261023`.
  public static let day: (year: Int, month: Int, day: Int)? = {
    let digits = TableText(knownTopLevelDomainTable).notice.split { !("0"..."9").contains($0) }
    guard let stamp = digits.first(where: { $0.utf8.count == 8 }).flatMap({ Int($0) }) else { return nil }
    return (stamp / 10_000, stamp / 100 % 100, stamp % 100)
  }()

  private static let all = Set(TableText(knownTopLevelDomainTable).rows().joined())
}
