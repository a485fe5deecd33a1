/// One message in words, as data: its key in the catalogue of words and what goes into it.
public struct Notice: Sendable, Hashable {
  /// The key of the text in Messages.
  public var key: String
  /// What is put into the text's placeholders.
  public var arguments: [String: String]
  /// For a text that depends on a number.
  public var count: Int?

  /// A text by its key, what goes into it, and the number on which its form depends.
  public init(_ key: String, _ arguments: [String: String] = [:], count: Int? = nil) {
    self.key = key
    self.arguments = arguments
    self.count = count
  }
}

extension Notice {
  /// A draft is discarded; `application` is the one that waits again, empty where there is none.
  static func discarded(application: String) -> Notice {
    application.isEmpty
      ? Notice("notice/discarded") : Notice("notice/discarded.application", ["reference": application])
  }
}
