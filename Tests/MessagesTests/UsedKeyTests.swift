import Messages
import Testing

#if canImport(Glibc)
  import Glibc
#endif

@Suite("Every text that the program asks for exists")
struct UsedKeyTests {
  /// The folder of the sources, found from this file.
  private static let sources: String = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    return parts.joined(separator: "/") + "/Sources"
  }()

  /// Modules that show words; Messages itself holds them.
  private static let modules = ["Wizard", "Screens", "frontdesk", "Rules", "Records", "Store", "Terminal", "Catalog"]

  /// The first parts of all keys, such as `notice`.
  private static let prefixes = Set(Messages.keys(of: .english).compactMap { $0.split(separator: "/").first })

  /// Names of rules in a list for the configuration are no texts, so that file is passed over.
  ///
  /// Texts in the code that are keys, whole: those made from parts end where their first placeholder begins.
  static let literals: [Literal] = modules.flatMap { files(sources + "/" + $0) }.filter {
    !$0.hasSuffix("/RuleNames.swift")
  }.flatMap { path in
    (read(path) ?? "").split(separator: "\n").flatMap { line in
      line.trimmed.hasPrefix("//") ? [] : literals(in: line).map { Literal(text: $0, file: path) }
    }
  }

  struct Literal: Sendable, CustomTestStringConvertible {
    let text: String
    let file: String
    var testDescription: String { text }
  }

  private static func literals(in line: Substring) -> [String] {
    line.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { String($0.element) }
      .filter { text in
        guard let slash = text.firstIndex(of: "/"), prefixes.contains(text[..<slash]) else { return false }
        return text[slash...].dropFirst().first.map { $0.isLetter || $0.isNumber || $0 == "\\" } ?? false
          && !text.contains(" ")
      }
  }

  @Test("The code is found and read")
  func found() {
    #expect(Self.literals.count > 150)
    #expect(Self.literals.contains { $0.text == "notice/no-problems" })
  }

  @Test("A key that stands in the code has its words", arguments: literals)
  func exists(literal: Literal) {
    // Rule ids look like keys; their words stand under `rule/` and `meaning/`.
    let keys = Messages.keys(of: .english)
    let isBeginning = literal.text.hasSuffix(".") || literal.text.hasSuffix("/")
    if let part = literal.text.firstIndex(of: "\\") ?? (isBeginning ? literal.text.endIndex : nil) {
      let beginning = literal.text[..<part]
      #expect(keys.contains { $0.hasPrefix(beginning) }, "\(literal.text) in \(literal.file)")
    } else {
      let isKnown = keys.contains {
        $0 == literal.text || $0.hasPrefix(literal.text + ".") || $0 == "rule/" + literal.text
          || $0.hasPrefix("rule/" + literal.text + ".")
      }
      #expect(isKnown, "\(literal.text) in \(literal.file)")
    }
  }

  // MARK: - Files

  private static func files(_ folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var paths: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasPrefix(".") { continue }
      let path = folder + "/" + name
      if name.hasSuffix(".swift") { paths.append(path) } else if !name.contains(".") { paths += files(path) }
    }
    return paths.sorted()
  }

  private static func read(_ path: String) -> String? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65536)
    while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes += chunk[..<count] }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Substring {
  fileprivate var trimmed: Substring { drop { $0 == " " } }
}
