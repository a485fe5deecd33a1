import Messages

@testable import frontdesk

extension FuzzTarget {
  /// The configuration: it is read or refused in words that show on a terminal.
  static let configuration = FuzzTarget("configuration", "the configuration file (YAML)") { input throws(Breach) in
    do throws(ConfigurationFailure) {
      _ = try ConfigurationReader.read(input, file: "/etc/frontdesk/config.yaml")
    } catch {
      for language in Language.allCases {
        let words = PrintableText.printable(error.text(Messages(language)))
        if words.isEmpty { throw Breach(words: "a refusal without words") }
        try Forbidden.expectNone(in: words, allowingLines: true, "a refusal")
      }
    }
  }
}
