/// The version of the rules, which a saved record keeps.
public enum RulesVersion {
  /// Year of the rules and count within it.
  public static let current = "2026.5"
}
