import Foundation
import TestSupport
import Testing

@Suite("A log names what happened, and nobody")
struct LogTests {
  private let home: Home
  private let log: String
  /// Letters and digits that stand in every answer, and nowhere else.
  private let word: String
  private let digits: String

  init() throws {
    home = try Home()
    log = home.folder.path("frontdesk.log")
    let letters = (0..<9).map { _ in String("bcdfghjklmnpqrstvwxz".randomElement() ?? "q") }
    word = "qz" + letters.joined()
    digits = String(Int.random(in: 70_000_000...79_999_999))
  }

  private var text: String { get throws { try String(contentsOfFile: log, encoding: .utf8) } }
  private var lines: [String] { get throws { try text.split(separator: "\n").map(String.init) } }

  private func run(_ arguments: String..., input: String = "") throws -> CommandRun {
    try home.run(arguments, input: input, environment: ["FRONTDESK_LOG": log])
  }

  /// Looks for the markers, and for the form of each line.
  private func namesNobody() throws {
    let text = try text.lowercased()
    #expect(!text.contains(word), "\(text)")
    #expect(!text.contains(digits) && !text.contains(digits.dropFirst()), "\(text)")
    for line in try lines {
      #expect(
        line.wholeMatch(of: /(time=\S+Z )?ms=\d+ run=\d+ event=[a-z-]+( [a-z0-9-]+=("[^"]*"|\S+))*/) != nil, "\(line)")
    }
    #expect(try FileManager.default.attributesOfItem(atPath: log)[.posixPermissions] as? Int == 0o600)
  }

  private func has(_ event: String) throws {
    let text = try text
    #expect(text.contains(event), "\(event) in \(text)")
  }

  /// A customer with a marker in every answer that is typed.
  private var customer: TypedCustomer {
    var customer = TypedCustomer(
      country: "Netherlands", code: "NL", registrationLabel: "KvK number", registrationID: digits,
      phone: "+31 20 \(digits.dropFirst())", culture: "nl-NL")
    customer.name = "Fietsen \(word)"
    customer.domain = word
    customer.street = "Gracht \(word) 1"
    customer.firstName = "A\(word)"
    customer.lastName = "B\(word)"
    customer.email = "c\(word)@\(word).nl"
    customer.isWhole = true
    customer.place = [("Postal code", "1015 CW"), ("City", "D\(word)")]
    return customer
  }

  @Test("The wizard and the Customers page: keys by name, a paste by its length, no answer")
  func wizard() throws {
    try Counter.add(Counter.sound, in: home)
    let clerk = try Clerk(home, ["--log", log])
    try clerk.see("1 saved")
    try clerk.type(word)
    try clerk.see(word)
    try clerk.session.paste(word + digits)
    try clerk.see(digits)
    try clerk.press("C-u")
    try clerk.press("F10")
    try clerk.at("Legal name")
    try clerk.session.paste("Pasted \(word)")
    try clerk.seeTyped(word)
    try clerk.look()
    try clerk.press("C-u")
    try clerk.fillAccount(customer, asking: .oneReseller)
    let reference = try clerk.submitWithoutOrder()
    try clerk.see(reference)
    try clerk.look()
    try clerk.press("F3")
    #expect(try clerk.exitStatus() == 0)
    try namesNobody()
    for event in [
      "event=start version=", "command=frontdesk log=\(log)", "event=setup store=\(home.store) ",
      "event=terminal name=tmux-256color known=yes rows=24 columns=80 colours=256 ", "event=page name=customers",
      "event=key name=character", "event=paste octets=\(word.utf8.count + digits.utf8.count)",
      "event=effect name=loadCustomers", "event=page name=account", "event=key name=tab",
      "event=effect name=submit", "event=store job=submit took=", "event=action name=submitted",
      "event=page name=receipt", "event=end how=finished", "event=exit status=0",
    ] { try has(event) }
    #expect(try lines.count > 100)
  }

  @Test("Line mode: a line is its length")
  func lineMode() throws {
    let answers = [
      "", "Fietsen \(word)", digits, word, "", "Gracht \(word)", "", "1015 CW", "D\(word)", "A\(word)", "B\(word)",
      "c\(word)@\(word).nl", ".",
    ]
    #expect(try run("add", "--line", input: answers.joined(separator: "\n") + "\n").status == 75)
    try namesNobody()
    try has("command=add")
    try has("event=line-mode")
    try has("event=line octets=\(answers[1].utf8.count)")
    try has("event=end how=kept")
    try has("event=exit status=75")
  }

  @Test("Commands: what was read and how many, never what it was")
  func commands() throws {
    let record = Counter.sound.replacing("12345678", with: digits)
      .replacing("Van der Meer Fietsen", with: "Fietsen \(word)").replacing("vandermeerfietsen", with: word)
      .replacing("Sanne", with: "A\(word)").replacing("Amsterdam", with: "D\(word)")
    let file = try home.folder.write("customers-\(word).jsonl", record + "\n{\"country\": \"\(word)\"}\n")
    #expect(try run("check", file).status == 1)
    #expect(try run("import", file).status == 1)
    #expect(try run("customers", "find", word).output.contains(word))
    #expect(try run("customers", "show", "--person", "sanne@\(word).nl").status == 0)
    #expect(try run("customers", "show", "C-\(word)").status == 66)
    #expect(try run("customers", "export", "-o", home.folder.path(word)).status == 0)
    #expect(try run("backup", home.folder.path(word + ".sqlite")).status == 0)
    #expect(try run("check-field", "company.name", word).status == 0)
    #expect(try run("import", home.folder.path(word + ".csv")).status == 66)
    #expect(try run("customers", "erase", "--person", "sanne@\(word).nl", "--yes").status == 0)
    #expect(try run("verify").status == 0)
    try namesNobody()
    for event in [
      "event=checked records=2 faulty=1 doubtful=", "event=imported line=2 saved=1 refused=1 interrupted=no",
      "command=\"customers find\"", "event=count of=records number=1", "event=backup records=1 drafts=0",
      "event=failed reason=customers-command/unknown status=66", "event=verified sound=yes records=0 ",
    ] { try has(event) }
  }

  @Test("A file that is none of a log's is refused with 73, by the option and by the variable")
  func refused() throws {
    let other = try home.folder.write("notes.txt", "notes")
    let option = try home.run(["rules", "--log", other])
    #expect(option.status == 73)
    #expect(option.messages.hasPrefix("No log can be written: \(other) holds something else"), "\(option.messages)")
    #expect(option.output.isEmpty)
    let variable = try home.run(["add"], environment: ["FRONTDESK_LOG": other])
    #expect(variable.status == 73)
    #expect(try String(contentsOfFile: other, encoding: .utf8) == "notes")
    // The option comes first.
    let both = try home.run(["rules", "--country", "NL", "--log", log], environment: ["FRONTDESK_LOG": other])
    #expect(both.status == 0)
    try has("command=rules")
  }

  @Test("A disk that takes nothing is told once, at the end, and changes nothing else")
  func full() throws {
    // What the program says goes through pipes, for files may not grow where it runs.
    let script = """
      { (ulimit -f 0; exec "$0" rules --country NL --log "$1") 2>&1 >&3 | cat >&2; } 3>&1 | cat
      """
    let run = try CommandRun(
      program: "/bin/bash", ["-o", "pipefail", "-c", script, Programs.frontdesk, log], in: home.folder)
    #expect(run.status == 0, "\(run.messages)")
    #expect(run.messages.split(separator: "\n").count { $0.hasPrefix("The log \(log) is not whole: ") } == 1)
    #expect(try home.run(["rules", "--country", "NL"]).output == run.output)
  }

  @Test("A kiosk takes no --log, and heeds no variable")
  func kiosk() throws {
    for arguments in [["kiosk", "--demonstration", "--log", log], ["--log", log, "kiosk", "--demonstration"]] {
      let run = try home.run(arguments, environment: ["FRONTDESK_LOG": log])
      #expect(run.status == 64)
      #expect(!run.messages.contains(log))
    }
    _ = try home.run(["kiosk", "--demonstration"], environment: ["FRONTDESK_LOG": log])
    #expect(!FileManager.default.fileExists(atPath: log))
  }

  @Test("doctor says that a log is written, and why none can be")
  func doctor() throws {
    #expect(try !home.run(["doctor"]).output.contains("Log:"))
    let written = try run("doctor")
    #expect(written.output.contains("?    Log: each run writes a log in \(log)"), "\(written.output)")
    #expect(written.status == 0)
    let refused = try home.run(["doctor"], environment: ["FRONTDESK_LOG": home.folder.url.path])
    #expect(refused.output.contains("!    Log: \(home.folder.url.path) is no ordinary file"), "\(refused.output)")
    #expect(refused.status == 1)
  }

  @Test("A process that the wizard starts to look the store through finds no variable, and writes no log of its own")
  func child() throws {
    let clerk = try Clerk(home, environment: ["FRONTDESK_LOG": log])
    try clerk.at("Legal name")
    let found = try Debugger(process: clerk.session.process()).call([
      "(char *)getenv(\"FRONTDESK_LOG\") != 0", "(char *)getenv(\"HOME\") != 0",
    ])
    #expect(found.map(\.result) == [0, 1])
    try has("event=first-picture")
  }

  @Test("HUP keeps the draft and ends in time with a log too, and the log says so")
  func hangUp() throws {
    let clerk = try Clerk(home, ["add", "--log", log])
    try clerk.at("Legal name")
    try clerk.type(word)
    try clerk.seeTyped(word)
    try clerk.session.kill(SIGHUP)
    #expect(try clerk.exitStatus() == 75)
    try namesNobody()
    try has("event=signal name=hang-up")
    try has("event=end how=draftKept")
  }
}
