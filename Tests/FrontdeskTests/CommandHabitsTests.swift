import Messages
import Records
import Rules
import TestSupport
import Testing

@testable import frontdesk

@Suite("Values of options")
struct OptionValueTests {
  @Test("A day is a date, so many days or weeks ago, or today")
  func days() throws {
    let today = try #require(CalendarDate(iso: "2026-11-26"))
    let rows: [(String, String?)] = [
      ("2026-11-20", "2026-11-20"), ("7d", "2026-11-19"), ("0d", "2026-11-26"), ("2w", "2026-11-12"),
      ("30D", "2026-10-27"), ("today", "2026-11-26"), ("vandaag", "2026-11-26"), ("2026-02-30", nil), ("", nil),
      ("d", nil), ("7", nil), ("-7d", nil), ("7 d", nil), ("7m", nil), ("yesterday", nil), ("999999d", nil),
      ("٧d", nil),
    ]
    for (text, day) in rows { #expect(FirstDay.day(text, today: today)?.description == day, "\(text)") }
  }

  @Test("Columns are named between commas, each once")
  func columns() throws {
    #expect(try ListColumn.list("reference,name") == [.reference, .name])
    #expect(try ListColumn.list("Name, name,city") == [.name, .city])
    for text in ["", "nam", "name,", "name;city"] {
      #expect(throws: (any Error).self, "\(text)") { try ListColumn.list(text) }
    }
  }

  @Test("Every column has a heading in both languages")
  func headings() {
    for language in Language.allCases {
      for column in ListColumn.allCases {
        #expect(Messages(language).has("customers-command/column.\(column.rawValue)"))
      }
    }
  }
}

@Suite("A line of progress")
struct ProgressLineTests {
  @Test("The percent is whole, and never a hundred before the end")
  func percent() {
    let rows: [(Double, Int)] = [(0, 0), (0.009, 0), (0.5, 50), (0.999, 99), (1, 99), (1.5, 99), (-1, 0)]
    for (part, percent) in rows { #expect(ProgressLine.percent(part) == percent) }
  }

  @Test("The time left is that of the rest at the pace so far, counted from where the work went on")
  func left() {
    let rows: [(part: Double, start: Double, milliseconds: Int64, left: Int?)] = [
      (0.5, 0, 10_000, 10), (0.25, 0, 10_000, 30), (0.75, 0.5, 10_000, 10), (1, 0, 10_000, 0), (0.001, 0, 10_000, nil),
      (0.5, 0.5, 10_000, nil), (0.5, 0, 0, nil),
    ]
    for row in rows {
      #expect(ProgressLine.secondsLeft(row.part, from: row.start, after: row.milliseconds) == row.left)
    }
  }

  @Test("A time is told in the two units that matter")
  func time() {
    let rows = [
      (0, "0 s", "0 s"), (59, "59 s", "59 s"), (60, "1 min 0 s", "1 min 0 s"), (3599, "59 min 59 s", "59 min 59 s"),
      (7500, "2 h 5 min", "2 u 5 min"),
    ]
    for (seconds, english, dutch) in rows {
      #expect(ProgressLine.time(seconds, Messages(.english)) == english)
      #expect(ProgressLine.time(seconds, Messages(.dutch)) == dutch)
    }
  }
}

@Suite("What the shell is offered")
struct CompletionWordsTests {
  @Test("Configuration, store and operator are read from the line, however the shell takes it apart")
  func options() {
    let rows: [([String], SetupOptions)] = [
      (["frontdesk", "customers", "show", ""], SetupOptions()),
      (["frontdesk", "--store", "'a b'", "customers"], SetupOptions(store: "a b")),
      (["frontdesk", "--store=a", "--config", "c"], SetupOptions(configuration: "c", store: "a")),
      (["frontdesk", "--store", "=", "a\\ b"], SetupOptions(store: "a b")),
      (["frontdesk", "--operator=anna", "--", "--store", "x"], SetupOptions(operatorName: "anna")),
      (["frontdesk", "--store"], SetupOptions()),
    ]
    for (words, options) in rows {
      let read = CompletionStore.options(in: words)
      #expect(
        [read.store, read.configuration, read.operatorName] == [
          options.store, options.configuration, options.operatorName,
        ], "\(words)")
    }
  }

  @Test("Quotes and backslashes are taken away as the shell does it")
  func plain() {
    let rows = [("a", "a"), ("'a\"b'", "a\"b"), ("\"a b", "a b"), ("a\\ b", "a b"), ("'a\\b'", "a\\b"), ("", "")]
    for (word, plain) in rows { #expect(CompletionStore.plain(word) == plain, "\(word)") }
  }
}

@Suite("Where each setting comes from")
struct EffectiveSettingsTests {
  private let folder: CommandFolder
  init() throws { folder = try CommandFolder() }

  private func settings(_ text: String, _ change: (inout SetupOptions) -> Void = { _ in }) throws -> [String: String] {
    var options = SetupOptions(configuration: try folder.write("config.yaml", text))
    change(&options)
    let all = try EffectiveSettings(SetupLoader.load(options), options).all
    #expect(Set(all.map(\.key)).count == all.count)
    let words = Messages(.english)
    return Dictionary(uniqueKeysWithValues: all.map { ($0.key, "\($0.shown(words)) # \($0.source.text(words))") })
  }

  @Test("An option comes before the file, the file before what is usual; a line of the file is named")
  func sources() throws {
    let found = try settings(
      """
      partner:
        name: Fabrikam
        markets: [NL, BE]
      store: a.sqlite
      language: nl
      idle: {agent: 0,
        kiosk: 200}
      operators:
        anna: {name: Anna, role: salesAgent}
        "*": viewer
      severities:
        email/typo: off
      trustOperatorOption: true
      prices: {margin: 7.5}
      kiosk:
        welcome: {en: "Two\\nlines"}
      fleet: {site: AMS, countries: [NL],
        every: 300}
      """
    ) {
      $0.operatorName = "anna"
      $0.language = .english
    }
    let file = folder.path("config.yaml")
    let expected = [
      "configuration": "\(file) # option --config", "partner.name": "Fabrikam # \(file):2",
      "partner.markets": "[NL, BE] # \(file):3", "partner.country": "NL # default",
      "store": "\(folder.path("a.sqlite")) # \(file):4", "language": "en # option --lang",
      "theme": "default # default", "idle.agent": "0 # \(file):6", "idle.kiosk": "200 # \(file):7",
      "idle.warning": "60 # default", "operator": "anna # option --operator",
      "operator.role": "salesAgent # \(file):9", "operators.anna.name": "Anna # \(file):9",
      "operators.*.role": "viewer # \(file):10", "severities.email/typo": "off # \(file):12",
      "trustOperatorOption": "true # \(file):13", "catalog": "(none) # default",
      "prices.margin": "7.5 # \(file):14", "prices.show": "erp # default", "prices.currency": "EUR # default",
      "kiosk.welcome.en": "Two lines # \(file):16", "kiosk.maxKeptDrafts": "2000 # default",
      "fleet.site": "AMS # \(file):17", "fleet.countries": "[NL] # \(file):17", "fleet.every": "300 # \(file):18",
      "fleet.service": "frontdesk # default", "fleet.pullService": "(none) # default",
      "fleet.eraseFrom": "[] # default",
      "fleet.pushOperators": "false # default", "fleet.lookup": "true # default", "fleet.batch": "500 # default",
    ]
    for (key, text) in expected { #expect(found[key] == text, "\(key)") }
  }

  @Test("Every key of the example configuration is shown")
  func keys() throws {
    let example = try String(
      decoding: FileDescriptor.contents(of: ExampleFile.configuration, limit: 1 << 20), as: UTF8.self)
    let lines = ConfigurationLines(try YAMLReader.read(Array(example.utf8)))
    let found = try settings(example)
    for key in lines.leaves where !key.hasPrefix("operators.") {
      #expect(found.keys.contains(key), "\(key)")
    }
  }
}

private enum ExampleFile {
  static let configuration: String = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    return parts.joined(separator: "/") + "/Examples/config.yaml"
  }()
}

extension ConfigurationLines {
  /// The keys that have no other key below them.
  fileprivate var leaves: [String] {
    keys.filter { key in !keys.contains { $0.hasPrefix(key + ".") } }.sorted()
  }
}
