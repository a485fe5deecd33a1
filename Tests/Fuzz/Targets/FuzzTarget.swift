/// A reader of the program with what must hold of it for every input.
public struct FuzzTarget: Sendable {
  /// By which it is chosen, and the name of the folder of its kept inputs.
  public let name: String
  /// What is read, in a few words.
  public let about: String
  private let begin: @Sendable () throws -> Check

  /// Tries one input; throws where a property does not hold.
  typealias Check = ([UInt8]) throws(Breach) -> Void

  init(_ name: String, _ about: String, _ check: @escaping @Sendable ([UInt8]) throws(Breach) -> Void) {
    self.init(name, about, begin: { check })
  }

  /// A reader that needs something made first, such as a store.
  init(_ name: String, _ about: String, begin: @escaping @Sendable () throws -> Check) {
    self.name = name
    self.about = about
    self.begin = begin
  }

  /// Makes the reader ready for inputs, one after the other. What it holds goes with the value.
  public func begun() throws -> FuzzRun { FuzzRun(check: try begin()) }

  /// The reader of a name.
  public static func named(_ name: String) -> FuzzTarget? { all.first { $0.name == name } }

  /// Every reader.
  public static let all: [FuzzTarget] = [
    json, csv, configuration, keys, paste, block, text, phone, email, domain, postal, registration, names, draft,
    storeRows,
  ]
}

/// A reader that is ready for inputs.
public struct FuzzRun {
  let check: FuzzTarget.Check

  /// Which property an input breaks; `nil` where all hold.
  public func breach(of input: [UInt8]) -> String? {
    do throws(Breach) {
      try check(input)
      return nil
    } catch {
      return error.words
    }
  }
}

/// A property that did not hold, with the values that show it.
struct Breach: Error {
  let words: String
}

/// Takes note of a property that must hold.
func expect(_ holds: Bool, _ words: @autoclosure () -> String) throws(Breach) {
  if !holds { throw Breach(words: words()) }
}

/// Takes note that two texts must be the same code point for code point: two spellings of one letter are equal `String`s.
func expectSame(_ one: String, _ other: String, _ words: @autoclosure () -> String) throws(Breach) {
  if !one.utf8.elementsEqual(other.utf8) {
    throw Breach(words: "\(words()): \(one.debugDescription) and \(other.debugDescription)")
  }
}

/// Characters that act on a terminal or on who reads, written here a second time: the program's own list is under test.
enum Forbidden {
  /// The first such character of a text; TAB counts, line feeds only where they are not expected.
  static func first(in text: String, allowingLines: Bool = false) -> Unicode.Scalar? {
    text.unicodeScalars.first { scalar in
      switch scalar.value {
      case 0x0A: !allowingLines
      case 0x00...0x1F, 0x7F...0x9F: true
      case 0x061C, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069: true
      case 0x2028, 0x2029: true
      case 0xE0000...0xE007F: true
      default: false
      }
    }
  }

  static func expectNone(
    in text: String, allowingLines: Bool = false, _ words: @autoclosure () -> String
  ) throws(Breach) {
    if let found = first(in: text, allowingLines: allowingLines) {
      throw Breach(words: "\(words()) has U+\(String(found.value, radix: 16)): \(text.debugDescription)")
    }
  }
}
