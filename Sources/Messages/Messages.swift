/// Every word a person reads, by key, in one language.
///
/// A text may hold placeholders such as `{count}`. A key that depends on a number has two texts, `key.one` and
/// `key.other`.
public struct Messages: Sendable, Hashable {
  /// The language of the texts.
  public let language: Language
  /// What F-keys are called where the terminal has none: `Ctrl-O` for `F10`. A text names them as `{F10}`.
  private let keyNames: [String: String]
  /// Who reads the texts.
  public let audience: Audience

  /// The texts of a language; key names replace those of F-keys where the terminal has none.
  public init(_ language: Language, keyNames: [String: String] = [:], for audience: Audience = .agent) {
    self.language = language
    self.keyNames = keyNames
    self.audience = audience
  }

  /// The text of a key with its placeholders filled; the key itself where there is no such text (a test forbids it).
  public func text(_ key: String, _ arguments: [String: String] = [:]) -> String {
    guard let text = find(key) else { return key }
    // By bytes: most texts have no placeholder, and looking for one by characters costs more than all the rest.
    return text.utf8.contains(UInt8(ascii: "{")) ? fill(text, arguments) : text
  }

  /// The text of a key that depends on a number, which also fills the placeholder `{count}`.
  public func text(_ key: String, count: Int, _ arguments: [String: String] = [:]) -> String {
    text(key + (count == 1 ? ".one" : ".other"), arguments.merging(["count": String(count)]) { given, _ in given })
  }

  /// The text of a key with its placeholders as they stand; the key itself where there is no such text.
  public func template(_ key: String) -> String { find(key) ?? key }

  /// Whether the key has a text.
  public func has(_ key: String) -> Bool { find(key) != nil }

  /// Every key of a language, for the tests that compare them.
  public static func keys(of language: Language) -> [String] {
    MessageArea.allCases.flatMap { $0.table(language).keys }.sorted()
  }

  /// Looks only where the key can stand: the table of an area is made when it is first asked, and the first page asks
  /// two.
  private func find(_ key: String) -> String? {
    for prefix in audience.prefixes {
      if let text = MessageArea.kiosk.table(language)[prefix + key] { return text }
    }
    for area in MessageArea.areas(of: key) {
      if let text = area.table(language)[key] { return text }
    }
    return nil
  }

  private func fill(_ text: String, _ arguments: [String: String]) -> String {
    let bytes = text.utf8
    var filled = ""
    var start = bytes.startIndex
    while let open = bytes[start...].firstIndex(of: UInt8(ascii: "{")),
      let close = bytes[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      let name = String(text[bytes.index(after: open)..<close])
      filled += text[start..<open]
      filled += arguments[name] ?? keyNames[name] ?? (Self.isFunctionKey(name) ? name : "{\(name)}")
      start = bytes.index(after: close)
    }
    return filled + text[start...]
  }

  private static func isFunctionKey(_ name: String) -> Bool {
    name.first == "F" && Int(name.dropFirst()).map { (1...12).contains($0) } == true
  }
}

/// The English texts; each area stands in a file of its own.
enum English {}

/// The Dutch texts; each area stands in a file of its own.
enum Dutch {}
