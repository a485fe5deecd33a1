extension RecordReader {
  /// The answers of a line that `RecordWriter` wrote; `nil` where it does not read cleanly.
  ///
  /// Shape only: no rule is asked, so that a record saved under older rules is still shown.
  public static func answers(written line: String) -> Answers? {
    guard case .object(let members)? = try? JSONReader.read(line).value else { return nil }
    var decoding = RecordDecoding()
    decoding.decode(members)
    return decoding.mistakes.isEmpty ? decoding.answers : nil
  }
}
