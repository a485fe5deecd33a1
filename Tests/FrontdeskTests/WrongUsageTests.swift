import ArgumentParser
import Messages
import Testing

@testable import frontdesk

/// Command lines that cannot be used, made by the real parser, with what is said of them.
@Suite("What is said of a wrong command line")
struct WrongUsageTests {
  struct Row: CustomTestStringConvertible {
    let line: String
    let english: String
    let dutch: String
    var testDescription: String { line }
    var arguments: [String] { line.split(separator: " ").map(String.init) }

    init(_ line: String, _ english: String, _ dutch: String) {
      self.line = line
      self.english = english
      self.dutch = dutch
    }
  }

  private static let themes = "default, dark, light, highContrast, monochrome"
  private static let columns = "reference, name, country, city, saved, operator, domain, version"
  private static let segments = "commercial, education, k12, higherEducation, governmentCommunityCloud"

  static let rows: [Row] = [
    Row("foo", "There is no command foo.", "De opdracht foo bestaat niet."),
    Row("--foo", "This command has no option --foo.", "Deze opdracht heeft geen optie --foo."),
    Row(
      "check --fromat csv", "This command has no option --fromat. Did you mean --format?",
      "Deze opdracht heeft geen optie --fromat. Bedoelt u --format?"),
    Row("check -q", "This command has no option -q.", "Deze opdracht heeft geen optie -q."),
    Row("---x", "---x is no option.", "---x is geen optie."),
    Row(
      "customers export -oq", "This command has no option -oq. The value of -o <file> stands apart from it.",
      "Deze opdracht heeft geen optie -oq. De waarde van -o <bestand> staat er los van."),
    Row("check --format", "A value is missing: --format <format>.", "Er ontbreekt een waarde: --format <indeling>."),
    Row("customers export -o", "A value is missing: -o <file>.", "Er ontbreekt een waarde: -o <bestand>."),
    Row(
      "drafts discard --older-than -5", "A value is missing: --older-than <days>.",
      "Er ontbreekt een waarde: --older-than <dagen>."),
    Row(
      "check --json=yes", "The option --json takes no value, but \"yes\" was given.",
      "De optie --json heeft geen waarde, maar kreeg \"yes\"."),
    Row("check-field", "An argument is missing: <field>.", "Er ontbreekt een argument: <veld>."),
    Row("customers find", "An argument is missing: <words>.", "Er ontbreekt een argument: <woorden>."),
    Row("customers correct C-1", "An argument is missing: <file>.", "Er ontbreekt een argument: <bestand>."),
    Row("add x", "This command does not take \"x\". Leave it out.", "Deze opdracht kent \"x\" niet. Laat het weg."),
    Row(
      "add O'Brien", "This command does not take \"O'Brien\". Leave it out.",
      "Deze opdracht kent \"O'Brien\" niet. Laat het weg."),
    Row(
      "customers show a O'Brien 's", "This command does not take \"O'Brien\", \"'s\". Leave them out.",
      "Deze opdracht kent \"O'Brien\", \"'s\" niet. Laat ze weg."),
    Row(
      "customers show a b c", "This command does not take \"b\", \"c\". Leave them out.",
      "Deze opdracht kent \"b\", \"c\" niet. Laat ze weg."),
    Row(
      "check --format xml", "The value \"xml\" does not fit --format <format>. Give one of these: jsonl, csv.",
      "De waarde \"xml\" past niet bij --format <indeling>. Geef een van deze: jsonl, csv."),
    Row(
      "customers export --separator x",
      "The value \"x\" does not fit --separator <sign>. Give one of these: ,  ;  tab.",
      "De waarde \"x\" past niet bij --separator <teken>. Geef een van deze: ,  ;  tab."),
    Row(
      "check-field --segment x country",
      "The value \"x\" does not fit --segment <segment>. Give one of these: \(segments).",
      "De waarde \"x\" past niet bij --segment <soort>. Geef een van deze: \(segments)."),
    Row(
      "--lang fr", "The value \"fr\" does not fit --lang <language>. Give en or nl.",
      "De waarde \"fr\" past niet bij --lang <taal>. Geef en of nl."),
    Row(
      "check --theme x", "The value \"x\" does not fit --theme <theme>. Give one of these: \(themes).",
      "De waarde \"x\" past niet bij --theme <thema>. Geef een van deze: \(themes)."),
    Row(
      "drafts discard --older-than x", "The value \"x\" does not fit --older-than <days>. Give a whole number.",
      "De waarde \"x\" past niet bij --older-than <dagen>. Geef een geheel getal."),
    Row(
      "relationships show x", "The value \"x\" does not fit <number>. Give a whole number.",
      "De waarde \"x\" past niet bij <nummer>. Geef een geheel getal."),
    Row(
      "--generate-completion-script ksh",
      "There is no completion for the shell ksh. Give one of these: zsh bash fish.",
      "Voor de shell ksh is er geen aanvulling. Geef een van deze: zsh bash fish."),
    Row(
      "add --resume A --answers b", "Give --resume or --answers, not both.", "Geef --resume of --answers, niet allebei."
    ),
    Row(
      "import a.csv --resume --anew", "Give --resume or --anew, not both.", "Geef --resume of --anew, niet allebei."),
    Row(
      "import a.csv --dry-run --anew", "Give --dry-run without --resume and --anew: it goes on with nothing.",
      "Geef --dry-run zonder --resume en --anew: er wordt met niets verdergegaan."),
    Row(
      "customers list --json --tsv", "Give --json, or --tsv and --columns, not both.",
      "Geef --json, of --tsv en --columns, niet allebei."),
    Row(
      "customers find a --limit 0", "The value \"0\" does not fit --limit <number>. Give a whole number from 1.",
      "De waarde \"0\" past niet bij --limit <nummer>. Geef een geheel getal vanaf 1."),
    Row(
      "customers list --since never",
      "The value \"never\" does not fit --since <day>. Give a day: 2026-11-20, 7d (seven days ago), 2w or today.",
      "De waarde \"never\" past niet bij --since <dag>. Geef een dag: 2026-11-20, 7d (zeven dagen geleden), 2w of vandaag."
    ),
    Row(
      "customers list --columns reference,nmae",
      "The value \"reference,nmae\" does not fit --columns <columns>. There is no column \"nmae\". Did you mean name?",
      "De waarde \"reference,nmae\" past niet bij --columns <kolommen>. De kolom \"nmae\" bestaat niet. Bedoelt u name?"
    ),
    Row(
      "customers list --columns xyzzy",
      "The value \"xyzzy\" does not fit --columns <columns>. There is no column \"xyzzy\". The columns are: \(columns).",
      "De waarde \"xyzzy\" past niet bij --columns <kolommen>. De kolom \"xyzzy\" bestaat niet. De kolommen zijn: \(columns)."
    ),
    Row(
      "doctor --console", "Give --kiosk with --console, --account, --sshd-config or --root.",
      "Geef --kiosk bij --console, --account, --sshd-config of --root."),
  ]

  /// What the program says of a command line; `nil` where the parser takes it.
  private func refusal(_ arguments: [String], _ language: Language) -> (text: String, status: Int32)? {
    CommandLanguage.$current.withValue(language) {
      do {
        var command = try FrontdeskCommand.parseAsRoot(arguments)
        // Help is a command of the parser's own, which it runs to its end.
        guard String(describing: type(of: command)) == "HelpCommand" else { return nil }
        try command.run()
      } catch {
        if case .refusal(let text, let status) = CommandAnswer(error, arguments) { return (text, status) }
      }
      return nil
    }
  }

  @Test("Each is said in both languages, with how the command is used, and ends with 64", arguments: rows)
  func said(row: Row) throws {
    for (language, sentence) in [(Language.english, row.english), (.dutch, row.dutch)] {
      let (text, status) = try #require(refusal(row.arguments, language))
      #expect(status == 64)
      let lines = text.split(separator: "\n").map(String.init)
      #expect(lines.first == sentence)
      #expect(lines.suffix(2).first?.hasPrefix(language == .dutch ? "Gebruik: frontdesk" : "Usage: frontdesk") == true)
      #expect(lines.last?.hasPrefix(language == .dutch ? "Zie: frontdesk" : "See: frontdesk") == true)
    }
  }

  @Test("Every sentence of the parser that a command line can cause is in the table")
  func complete() {
    let seen = Self.rows.compactMap { row -> ParserMessage.Kind? in
      do { _ = try FrontdeskCommand.parseAsRoot(row.arguments) } catch {
        return ParserMessage(FrontdeskCommand.message(for: error))?.kind
      }
      return nil
    }
    // Those that no option of ours causes: two flags that exclude one another, more than five choices, a group without a
    // command, an unknown shell in SHELL, and what would be a mistake in the program.
    let never: Set<ParserMessage.Kind> = [
      .twice, .badChoiceOfMany, .missingOneOf, .missingCommand, .whichShell, .notImplemented, .noState, .noParent,
    ]
    #expect(Set(seen).union(never) == Set(ParserMessage.Kind.allCases))
    #expect(never.isDisjoint(with: seen))
  }

  @Test("Sentences that no option of ours causes have words too")
  func others() {
    let cases = [
      (
        "Value to be set with flag '--a' had already been set with flag '--b'",
        "--a en --b gaan niet samen. Geef er één van."
      ),
      (
        "The value 'x' is invalid for '--a <b>'. Please provide one of the following:\n  - c\n  - d",
        "De waarde \"x\" past niet bij --a <b>. Geef een van deze: c, d."
      ),
      ("Missing one of: '--a', '--b'", "Er ontbreekt een argument: --a, --b."),
      ("Missing required subcommand.", "Geef een opdracht."),
      (
        "Can't autodetect a supported shell.\nPlease use --generate-completion-script=<shell> with one of:\n    zsh bash fish",
        "Welke shell dit is, is niet te zien. Geef een van deze: zsh bash fish."
      ),
      ("Something that the parser has not said before", "Something that the parser has not said before"),
    ]
    let program = CommandNode.program
    for (english, dutch) in cases {
      #expect(WrongUsage(english, [], in: program, Messages(.dutch)).sentence == dutch)
    }
  }

  @Test(
    "A command that is near is named, within a group and before --help too; one that is not near is not",
    arguments: [
      ("customers lst", "customers list"), ("cusomers list --json", "customers"), ("chekc a.jsonl", "check"),
      ("--lang en Drafts list", "drafts"), ("--store=a.sqlite customer list", "customers"), ("hlep check", "help"),
      ("customers lst --help", "customers list"), ("help customers lst", "customers list"), ("help ad", "add"),
      ("drafts discrad K7R2", "drafts discard"), ("applications shwo A-2026-000012", "applications show"),
      ("relationships xport", "relationships export"), ("customers", nil), ("frobnicate", nil), ("customers x", nil),
      ("help frobnicate", nil), ("list", nil),
    ] as [(String, String?)])
  func nearestCommand(line: String, nearest: String?) throws {
    let arguments = line.split(separator: " ").map(String.init)
    let refusals = [refusal(arguments, .english), refusal(arguments, .dutch)]
    if line == "customers" { return #expect(refusals.allSatisfy { $0 == nil }) }
    for (refusal, question) in zip(refusals, ["Did you mean", "Bedoelt u"]) {
      let (text, status) = try #require(refusal)
      #expect(status == 64)
      if let nearest {
        #expect(text.contains(" \(question) \(nearest)?\n"), "\(text)")
      } else {
        #expect(!text.contains(question), "\(text)")
      }
    }
  }

  @Test(
    "An option that is near is named",
    arguments: [
      ("check --jsno", "--json"), ("customers export --seperator ;", "--separator"), ("--stroe a", "--store"),
      ("rules --contry NL", "--country"), ("check --hlep", "--help"), ("--versoin", "--version"),
      ("customers list --limt 3", "--limit"), ("import --dryrun a", "--dry-run"),
      ("doctor --sshdconfig a", "--sshd-config"), ("customers list -json", "--json"), ("check --abc", nil),
      ("check -x", nil), ("customers list --format csv", nil),
    ] as [(String, String?)])
  func nearestOption(line: String, nearest: String?) throws {
    let (text, _) = try #require(refusal(line.split(separator: " ").map(String.init), .dutch))
    if let nearest {
      #expect(text.contains(" Bedoelt u \(nearest)?\n"), "\(text)")
    } else {
      #expect(!text.contains("Bedoelt u"), "\(text)")
    }
  }

  @Test("An error that no command says itself is an internal one, and its English is not shown")
  func unknownError() {
    struct Surprise: Error {}
    CommandLanguage.$current.withValue(.dutch) {
      guard case .refusal(let text, 70) = CommandAnswer(Surprise(), ["verify"]) else {
        Issue.record("No refusal with 70")
        return
      }
      #expect(text == Messages(.dutch).text("cli/internal"))
    }
  }

  @Test("A sentence is taken apart only where it is the whole sentence")
  func patterns() {
    #expect(ParserMessage.parts(of: "Unexpected argument 'a b'", "Unexpected argument '{x}'") == ["x": "a b"])
    #expect(ParserMessage.parts(of: "Unexpected argument 'a' and more", "Unexpected argument '{x}'") == nil)
    #expect(ParserMessage.parts(of: "Unexpected argument 'it's'", "Unexpected argument '{x}'") == ["x": "it's"])
    #expect(ParserMessage.parts(of: "Missing", "Missing required subcommand.") == nil)
    #expect(ParserMessage.quoted(in: "'jsonl', ',' or 'csv'") == ["jsonl", ",", "csv"])
  }
}
