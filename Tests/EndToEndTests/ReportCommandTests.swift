import Foundation
import TestSupport
import Testing

@Suite("frontdesk customers report: of many records, beside a second opinion")
struct ReportOracleTests {
  /// Where a day begins an hour or two before the day of UTC.
  private static let zone = ["TZ": "CET-1CEST,M3.5.0,M10.5.0/3", "LC_ALL": "C.UTF-8"]
  private let home: Home

  /// Two hundred records of ten countries, saved by three operators over two years; some have no kept price, one was
  /// erased and one corrected.
  init() throws {
    home = try Home()
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Fixtures/sound-records.jsonl").path
    try #require(try home.run(["import", "--quiet", "--report", home.folder.path("report"), file]).status == 0)
    let references = try home.sqlite("SELECT reference FROM record ORDER BY number")
    // 1767222000 is the first second of 2026 in this zone.
    try home.sqlite(
      """
      DROP TRIGGER record_is_corrected;
      UPDATE record SET saved_by = 'op' || (number % 3),
        saved_at = strftime('%Y-%m-%dT%H:%M:%SZ', 1767222000 - 40000000 + number * number * 1500, 'unixepoch');
      UPDATE record SET saved_at = '2025-12-31T22:59:59Z' WHERE number = 5;
      UPDATE record SET saved_at = '2025-12-31T23:00:00Z' WHERE number = 6;
      DELETE FROM record_order WHERE number % 9 = 0;
      """)
    try #require(try home.run(["customers", "erase", references[20], "--yes"]).status == 0)
    let json = try home.run(["customers", "show", references[1], "--json"]).output
    let changed = try home.folder.write("changed.json", json.replacing("\"city\":\"", with: "\"city\":\"Oud-"))
    try #require(try home.run(["customers", "correct", references[1], changed]).status == 0)
  }

  private func compare(by group: String, _ days: (since: String, until: String) = ("", "")) throws -> String {
    var options = ["--by", group]
    if !days.since.isEmpty { options += ["--since", days.since] }
    if !days.until.isEmpty { options += ["--until", days.until] }
    let export = try home.folder.write("export", try home.run(["customers", "export"]).output)
    let reports = try ["--json", "--csv"].map { form in
      let run = try home.run(["customers", "report", form] + options, environment: Self.zone)
      #expect(run.status == 0 && run.messages.isEmpty, "\(run.messages)")
      return try home.folder.write("report" + form, run.output)
    }
    let oracle = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Fixtures/report_oracle.py").path
    let run = try ShortCommand(
      "/usr/bin/python3", ["-B", oracle, export, group, reports[0], reports[1], days.since, days.until],
      environment: Self.zone)
    #expect(run.code == 0, "\(run.output)")
    return run.output
  }

  @Test("Every group has the records, licences and money that Python counts in the export")
  func groups() throws {
    let names = ["day", "week", "month", "operator", "country", "reseller", "offer", "segment"]
    let said = try names.map { try compare(by: $0) }
    for line in said { #expect(line.hasSuffix(" 199\n"), "\(line)") }
    #expect(said[3] == "3 199\n" && said[4] == "10 199\n")
  }

  @Test("Days are those of the clock here, from the first second of the first to the last of the last")
  func days() throws {
    #expect(try compare(by: "month", ("2026-01-01", "")).hasSuffix(" 199\n") == false)
    for (since, until) in [("2026-01-01", "2026-01-01"), ("2025-12-31", "2025-12-31"), ("", "2025-12-31")] {
      _ = try compare(by: "day", (since, until))
    }
    #expect(try compare(by: "day", ("2026-01-01", "2026-01-01")) == "1 1\n")
    #expect(try compare(by: "week", ("2025-12-31", "2026-01-01")) == "1 2\n")
  }

  @Test("No line is wider than the window, whatever is grouped, in both languages")
  func width() throws {
    for group in ["month", "operator", "country", "reseller", "offer", "segment"] {
      for columns in ["60", "80", "132"] {
        for form in [["--chart"], []] {
          let language = columns == "80" ? "nl" : "en"
          let run = try home.run(
            ["customers", "report", "--by", group, "--lang", language] + form, environment: ["COLUMNS": columns])
          #expect(run.status == 0 && run.lines.count > 2)
          for line in run.lines { #expect(line.count <= Int(columns) ?? 0, "\(line)") }
        }
      }
    }
  }
}

@Suite("frontdesk customers report: what it prints")
struct ReportCommandTests {
  private let home: Home
  init() throws { home = try Home() }

  private func saveExample() throws {
    let file = try home.folder.write("record.jsonl", ExampleRecord.line + "\n")
    try #require(try home.run(["import", "--quiet", file]).status == 0)
    try home.sqlite("DROP TRIGGER record_is_corrected; UPDATE record SET saved_at = '2026-11-20T12:00:00Z'")
  }

  private func report(_ arguments: String..., environment: [String: String] = [:]) throws -> CommandRun {
    try home.run(["customers", "report"] + arguments, environment: environment)
  }

  @Test("Without a customer it says so and ends well; JSON and CSV are whole")
  func empty() throws {
    for form in [[], ["--chart"]] {
      let run = try home.run(["customers", "report"] + form)
      #expect(run.status == 0 && run.output.isEmpty && run.messages == "No customer has been saved yet.\n")
    }
    #expect(try report("--quiet").messages.isEmpty)
    #expect(
      try report("--json").output == #"{"by":"month","since":null,"until":null,"rows":[],"total":"#
        + #"{"customers":0,"licences":0,"linesWithoutPrice":0,"money":[]}}"# + "\n")
    #expect(try report("--csv").output == "key,name,customers,licences,linesWithoutPrice\r\n")
    try saveExample()
    let none = try report("--since", "2026-11-21", "--lang", "nl")
    #expect(none.status == 0 && none.messages == "Op deze dagen is er geen klant bewaard.\n")
  }

  @Test("The table has a head, a total and what the money is; the offer has its title")
  func table() throws {
    try saveExample()
    #expect(
      try report("--by", "offer", "--until", "2026-11-20", environment: ["COLUMNS": "100"]).output == """
        Customers by offer, saved until 20 November 2026

        Money: the customers' prices without tax, as they were kept with the records. Whole term: all
        licences to the end of their term. Per year: what comes back, for one year.

        Offer                                              Customers  Licences    Whole term      Per year
        CFQ7TTC0LCHC:0002  Microsoft 365 Business Premium          1         5  1,230.00 EUR  1,230.00 EUR

        Total                                                      1         5  1,230.00 EUR  1,230.00 EUR

        """)
    let dutch = try report("--by", "country", "--lang", "nl").output
    #expect(dutch.contains("NL  Nederland        1          5   1.230,00 EUR  1.230,00 EUR\n"))
    try home.sqlite("DELETE FROM record_order")
    let unpriced = try report().output
    #expect(unpriced.contains("\n1 line without a kept price: its money is in no sum.\n") && !unpriced.contains("EUR"))
  }

  @Test("The chart has blocks in UTF-8 alone, and none on the Linux console; its last line is the total")
  func chart() throws {
    try saveExample()
    for (environment, sign) in [
      (["LC_ALL": "C.UTF-8"], "█"), (["LC_ALL": "C"], "#"), (["LC_ALL": "C.UTF-8", "TERM": "linux"], "#"),
    ] {
      let lines = try report("--chart", environment: environment).lines
      #expect(lines[0] == "Customers by month" && lines.last == "Total  1")
      #expect(lines[1] == "2026-11  " + String(repeating: sign, count: 69) + " 1")
      #expect(lines[1].count == 80)
    }
  }

  @Test("Of more than forty offers the chart shows the rest in one bar")
  func others() throws {
    try saveExample()
    try home.sqlite(
      """
      UPDATE record SET body = json_replace(body, '$.subscriptions', json((
        WITH RECURSIVE line(n) AS (SELECT 10 UNION ALL SELECT n + 1 FROM line WHERE n < 59)
        SELECT json_group_array(json_object('offer', 'CFQ7TTC000' || n || ':0001', 'quantity', 1,
          'billing', 'annual', 'term', 'P1Y')) FROM line)))
      """)
    let lines = try report("--chart", "--by", "offer").lines
    #expect(lines.count == 42 && lines[40].hasPrefix("11 others          #") == false)
    #expect(lines[40].hasPrefix("11 others ") && lines[40].hasSuffix(" 11"))
    #expect(try report("--by", "offer").lines.filter { $0.hasPrefix("CFQ7") }.count == 50)
  }

  @Test("Names are the configuration's; a catalogue that is not there costs the titles alone")
  func names() throws {
    try saveExample()
    try home.sqlite("UPDATE record SET saved_by = 'j.devries'")
    let configuration = try home.folder.write(
      "config.yaml",
      "partner: {name: Contoso, country: NL}\ncatalog: none.csv\nresellers: none.csv\n"
        + "operators:\n  j.devries: {name: J. de Vries, role: viewer}\n  \"*\": viewer\n")
    for (group, label) in [
      ("operator", "j.devries  J. de Vries"), ("offer", "CFQ7TTC0LCHC:0002 "), ("reseller", "4847383 "),
      ("segment", "None "),
    ] {
      let run = try report("--by", group, "--config", configuration)
      #expect(run.status == 0 && run.output.contains("\n" + label), "\(run.output) \(run.messages)")
    }
    #expect(try report("--by", "reseller").output.contains("\n4847383  Fabrikam Retail "))
  }

  @Test(
    "What cannot be is said in words",
    arguments: [
      (["--by", "mont"], "Did you mean month?"),
      (["--by", "colour"], "The groups are: day, week, month, operator, country, reseller, offer, segment."),
      (["--since", "2026-02-30"], "Give a day: 2026-11-20, 7d"), (["--until", "soon"], "Give a day: 2026-11-20, 7d"),
      (
        ["--since", "2026-11-21", "--until", "2026-11-20"],
        "The first day, 2026-11-21, comes after the last, 2026-11-20. Exchange --since and --until."
      ),
      (["--json", "--chart"], "Give one of --json, --csv and --chart."),
      (["--csv", "--json"], "Give one of --json, --csv and --chart."),
    ])
  func wrong(arguments: [String], sentence: String) throws {
    let run = try home.run(["customers", "report"] + arguments)
    #expect(run.status == 64 && run.output.isEmpty && run.messages.contains(sentence), "\(run.messages)")
    let dutch = try home.run(["customers", "report", "--lang", "nl"] + arguments)
    #expect(dutch.status == 64 && !dutch.messages.contains(sentence))
  }

  @Test("A shell is offered the groups")
  func completion() throws {
    let script = try home.run(["--generate-completion-script", "bash"]).output
    #expect(script.contains("day week month operator country reseller offer segment") || script.contains("'segment'"))
  }
}
