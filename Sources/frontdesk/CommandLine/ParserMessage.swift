/// What the parser says of a wrong command line, taken apart: which of its sentences it is, and what fills it.
///
/// The parser has its words in English only, and gives nothing but the sentence. These are the sentences of
/// swift-argument-parser 1.8.2, which `Package.swift` pins; a test makes it say each one that a command line can cause.
struct ParserMessage {
  let kind: Kind
  /// What stands in the sentence, by name.
  let parts: [String: String]

  enum Kind: CaseIterable {
    case groupedOption, unknownOption, noOption, missingValue, noValue, missingArgument, missingOneOf, unexpected
    case severalUnexpected, badChoice, badChoiceOfMany, badValue, badNumber, twice, missingCommand, shell, whichShell
    case notImplemented, noState, noParent
  }

  /// `nil` for a sentence that is none of the parser's: what a command itself says of its options.
  init?(_ text: String) {
    for kind in Kind.allCases {
      guard let parts = Self.parts(of: text, kind.pattern) else { continue }
      self.kind = kind
      self.parts = parts
      return
    }
    return nil
  }

  /// The values of the placeholders of a pattern, where the whole text is made by it.
  static func parts(of text: String, _ pattern: String) -> [String: String]? {
    let pieces = pattern.split(separator: "{", omittingEmptySubsequences: false)
    guard let beginning = pieces.first, text.hasPrefix(beginning) else { return nil }
    var rest = text.dropFirst(beginning.count)
    var parts: [String: String] = [:]
    for (place, piece) in pieces.enumerated().dropFirst() {
      let halves = piece.split(separator: "}", maxSplits: 1, omittingEmptySubsequences: false)
      guard halves.count == 2 else { return nil }
      // The last value reaches as far as it can: what a person typed may have quotes of its own.
      let end = place == pieces.count - 1 ? rest.suffixRange(of: halves[1]) : rest.firstRange(of: halves[1])
      guard let end else { return nil }
      parts[String(halves[0])] = String(rest[..<end.lowerBound])
      rest = rest[end.upperBound...]
    }
    return rest.isEmpty ? parts : nil
  }

  /// The texts between quotes, such as the choices in `'jsonl' and 'csv'.`
  static func quoted(in text: String) -> [String] {
    text.split(separator: "'", omittingEmptySubsequences: false).enumerated().filter { $0.offset % 2 == 1 }
      .map { String($0.element) }
  }
}

extension Substring {
  fileprivate func suffixRange(of literal: Substring) -> Range<Index>? {
    hasSuffix(literal) ? index(endIndex, offsetBy: -literal.count)..<endIndex : nil
  }
}

extension ParserMessage.Kind {
  /// The parser's sentence, with a name for what it fills in.
  var pattern: String {
    switch self {
    case .groupedOption: "Unknown option '{group}'{}\n   or: Missing value for '{option}' in '{}'"
    case .unknownOption: "Unknown option '{option}'{}"
    case .noOption: "Invalid option: {option}"
    case .missingValue: "Missing value for '{option}'"
    case .noValue: "The option '{option}' does not take any value, but '{value}' was specified."
    case .missingArgument: "Missing expected argument '{argument}'"
    case .missingOneOf: "Missing one of: {list}"
    case .unexpected: "Unexpected argument '{arguments}'"
    case .severalUnexpected: "{} unexpected arguments: '{list}'"
    case .badChoice: "The value '{value}' is invalid for '{option}'. Please provide one of {list}."
    case .badChoiceOfMany: "The value '{value}' is invalid for '{option}'. Please provide one of the following:{lines}"
    case .badValue: "The value '{value}' is invalid for '{option}': {reason}"
    case .badNumber: "The value '{value}' is invalid for '{option}'"
    case .twice: "Value to be set with flag '{second}' had already been set with flag '{first}'"
    case .missingCommand: "Missing required subcommand."
    case .shell:
      "Can't generate completion scripts for '{shell}'.\n"
        + "Please use --generate-completion-script=<shell> with one of:\n    {shells}"
    case .whichShell:
      "Can't autodetect a supported shell.\n"
        + "Please use --generate-completion-script=<shell> with one of:\n    {shells}"
    case .notImplemented: "Internal error. Parsing command-line arguments hit unimplemented code path."
    case .noState: "Internal error. Invalid state while parsing command-line arguments."
    case .noParent: "Command '{command}' is not a parent of the current command."
    }
  }
}
