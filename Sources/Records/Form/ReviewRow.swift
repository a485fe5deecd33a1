/// Where Review shows an answer.
public enum ReviewRow: Sendable, Hashable {
  /// In a row of its own, under its own label.
  case own
  /// In a row that has a label of its own, the key of its words, because it shows other fields too.
  case group(label: String)
  /// In the row of another field, which stands before it on the form.
  case part(of: Field)
}
