/// Breaks text into lines at blanks.
public enum TextWrap {
  /// Lines of at most so many columns; a word that is longer is cut between graphemes.
  public static func lines(_ text: String, columns: Int) -> [String] {
    let width = max(1, columns)
    if text.utf8.count <= width, !text.utf8.contains(0x0A) { return [text] }
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      wrap(paragraph, width, into: &lines)
    }
    return lines
  }

  private static func wrap(_ paragraph: Substring, _ width: Int, into lines: inout [String]) {
    var line = ""
    var used = 0
    for word in paragraph.split(separator: " ") {
      var rest = Substring(word)
      var columns = ColumnWidth.of(String(rest))
      if used > 0, used + 1 + columns <= width {
        line += " " + rest
        used += 1 + columns
        continue
      }
      if used > 0 { lines.append(line) }
      while columns > width, !rest.isEmpty {
        var head = ColumnWidth.prefix(of: rest, columns: width)
        // One grapheme that is wider than a line stands alone in it.
        if head.isEmpty { head = rest.prefix(1) }
        if let seam = seam(of: head) {
          head = head[..<seam]
        } else if let slash = head.lastIndex(of: "/"), head.distance(from: head.startIndex, to: slash) > width / 2 {
          head = head[...slash]
        }
        lines.append(String(head))
        rest = rest[rest.utf8.index(rest.startIndex, offsetBy: head.utf8.count)...]
        columns -= ColumnWidth.of(String(head))
      }
      line = String(rest)
      used = columns
    }
    lines.append(line)
  }

  /// Where the part of a link that fits is cut best: before its query, one of the query's answers or its fragment.
  ///
  /// A path has none; it is easier to read whole folder by whole folder.
  private static func seam(of head: Substring) -> Substring.Index? {
    guard let seam = head.lastIndex(where: { "?&#".contains($0) }), seam > head.startIndex else { return nil }
    return head.contains("://") || "?&".contains(head[head.startIndex]) ? seam : nil
  }
}
