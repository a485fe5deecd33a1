import Fleet
import Foundation
import Glibc
import TestSupport
import Testing

@Suite("frontdesk push, pull, sync and fleet")
struct FleetCommandTests {
  @Test("tell frontdesk-sync what the configuration says, and nothing else of it")
  func request() throws {
    let host = try FleetHost(
      fleet: """
        {service: branch, site: AMS, countries: [NL, BE], every: 30, batch: 100, timeout: 9, pushOperators: true,
          pullService: replica, eraseFrom: [RTM, UTR]}
        """)
    #expect(try host.run("push", "--quiet", "--store", "a.sqlite").status == 0)
    let asked = try host.asked
    #expect(asked["task"] == "push" && asked["service"] == "branch" && asked["pull-service"] == "replica")
    #expect(asked["site"] == "AMS" && asked["countries"] == "NL,BE" && asked["erase-from"] == "RTM,UTR")
    #expect(asked["every"] == "30" && asked["batch"] == "100" && asked["timeout"] == "9")
    #expect(asked["operators"] == "yes" && asked["store"] == host.home.folder.path("a.sqlite"))
    #expect(asked["login"]?.isEmpty == false)
    for (arguments, task) in [
      (["pull"], "pull"), (["pull", "--anew"], "pull anew"), (["sync"], "sync"), (["sync", "--now"], "sync now"),
      (["fleet", "status"], "status"), (["fleet", "rejoin", "--yes"], "rejoin"),
      (["fleet", "erase", "rtm/c-2026-000042"], "erase RTM C-2026-000042"),
    ] {
      #expect(try host.run(arguments).status == 0, "\(arguments)")
      #expect(try host.asked["task"] == task)
    }
  }

  @Test("hand on the environment, which says where the connection is described, and standard error")
  func environment() throws {
    let host = try FleetHost()
    try host.home.folder.write("trouble", "of its own\n")
    let run = try host.run("push", environment: ["PGSERVICEFILE": "/srv/pg_service.conf"])
    #expect(run.messages.contains("of its own"))
    #expect(try host.text("environment").contains("PGSERVICEFILE=/srv/pg_service.conf"))
  }

  @Test("say what was done; --quiet leaves it out")
  func words() throws {
    let host = try FleetHost()
    let push = try host.run("push")
    #expect(push.output.isEmpty)
    #expect(push.messages == "Sent to the centre: entries 41 to 52 (12), records: 9, erased: 1.\n")
    #expect(try host.run("pull").messages == "Fetched from other sites: 2, customers: 7, erased: 0.\n")
    let sync = try host.run("sync", "--now").messages
    #expect(sync.contains("records: 9") && sync.contains("customers: 7"))
    #expect(sync.contains("because another site asked for it: C-2026-000003."))
    #expect(try host.run("sync").messages.contains("less than 60 seconds ago. --now"))
    let quiet = try host.run("sync", "--now", "--quiet")
    #expect(quiet.status == 0 && quiet.messages.isEmpty && quiet.output.isEmpty)
    let dutch = try host.run("push", "--lang", "nl").messages
    #expect(dutch.hasPrefix("Naar de centrale gestuurd: gebeurtenissen 41 tot en met 52 (12)"))
  }

  @Test("say that nothing was to be done, and that clocks are apart even when they are quiet")
  func nothing() throws {
    let host = try FleetHost()
    try host.answer(#"{"from":0,"to":52,"sent":0,"records":0,"erased":0,"seconds":0.002,"skew":-121.5}"#)
    #expect(try host.run("push").messages.contains("The centre has everything already, up to entry 52.\n"))
    #expect(try host.run("push", "--quiet").messages.contains("121 seconds apart"))
    try host.answer(#"{"stores":3,"customers":0,"erased":0,"seconds":0.002,"skew":120.9}"#)
    #expect(try host.run("pull").messages == "Nothing is new at the other sites.\n")
  }

  @Test("pass the line on with --json, also where it says why nothing was done")
  func json() throws {
    let host = try FleetHost()
    let run = try host.run("push", "--json")
    #expect(run.messages.isEmpty)
    #expect(
      run.output == #"{"from":41,"to":52,"sent":12,"records":9,"erased":1,"seconds":0.021,"skew":-0.004}"# + "\n")
    let line = #"{"failed":"unreachable","arguments":{"reason":"timeout expired"}}"#
    try host.answer(line, status: 75)
    let refused = try host.run("sync", "--json")
    #expect(refused.status == 75 && refused.output == line + "\n")
    #expect(refused.messages.contains("The centre cannot be reached: timeout expired. "))
  }

  @Test("end with the status of what went wrong, and words", arguments: SyncFailure.Kind.allCases)
  func failures(kind: SyncFailure.Kind) throws {
    let host = try FleetHost()
    let failure = SyncFailure(kind, ["reason": "the reason.\n", "site": "AMS", "reference": "C-2026-000042"])
    try host.answer(SyncAnswer.failed(failure).line, status: Int(failure.status))
    let run = try host.run("push")
    #expect(run.status == Int(failure.status) && run.output.isEmpty)
    #expect(!run.messages.contains("fleet/") && !run.messages.contains("the reason.."), "\(run.messages)")
  }

  @Test("put what is wrong with the store into their own words")
  func store() throws {
    let host = try FleetHost()
    try host.answer(#"{"failed":"store","arguments":{"key":"store/missing"}}"#, status: 74)
    let run = try host.run("push", "--lang", "nl")
    #expect(run.status == 74 && run.messages.contains(host.home.store) && !run.messages.contains("store/"))
    try host.answer(#"{"failed":"replica","arguments":{"key":"store/full"}}"#, status: 74)
    #expect(try host.run("pull").messages.contains("/frontdesk/fleet.sqlite"))
  }

  @Test("What is no answer is a fault of its own", arguments: ["", "no JSON", #"{"failed":"other"}"#])
  func noAnswer(line: String) throws {
    let host = try FleetHost()
    try host.answer(line, status: 3)
    let run = try host.run("push")
    #expect(run.status == 70 && run.messages.contains("without an answer (3)"))
  }

  @Test("Nothing that a centre says acts on the terminal")
  func control() throws {
    let host = try FleetHost()
    try host.answer(
      #"{"site":"AMS","schema":1,"lag":0,"skew":0,"rowSecurity":true,"hosts":[{"site":"A\#u{1B}[2J","seen":null}],"#
        .replacingOccurrences(of: "\u{1B}", with: "\\u001b") + #""requests":[],"lastPull":null}"#)
    let run = try host.run("fleet", "status")
    #expect(run.status == 0 && !run.output.contains("\u{1B}") && run.output.contains("[2J"))
    try host.answer(#"{"failed":"cut","arguments":{"reason":"\u001b[2Jgone"}}"#, status: 75)
    #expect(try !host.run("push").messages.contains("\u{1B}"))
  }

  @Test("A signal ends both", arguments: [SIGHUP, SIGINT, SIGTERM])
  func signal(number: Int32) throws {
    let host = try FleetHost()
    try host.home.folder.write("hangs", "")
    let command = try host.begin("sync", "--now")
    var process: RunningProcess?
    for _ in 0..<200 where process == nil {
      usleep(50_000)
      process = (try? host.text("process")).flatMap { Int32($0.dropLast()) }.flatMap(RunningProcess.init(id:))
    }
    let child = try #require(process)
    command.kill(number)
    #expect(try command.wait(seconds: 20) == 75)
    #expect(child.hasEnded(within: 5))
    #expect(try host.text("messages").contains("What the centre has acknowledged stands"))
  }

  @Test("A log names the task and its status, and no reference")
  func log() throws {
    let host = try FleetHost()
    let log = host.home.folder.path("frontdesk.log")
    #expect(try host.run("fleet", "erase", "RTM/C-2026-000042", "--log", log).status == 0)
    let text = try host.text("frontdesk.log")
    #expect(text.contains("event=sync task=erase status=0"))
    #expect(!text.contains("C-2026-000042") && !text.contains("RTM"))
  }

  @Test("Without frontdesk-sync they say which package has it")
  func missing() throws {
    let host = try FleetHost(hasProgram: false)
    let run = try host.run("push")
    #expect(run.status == 78)
    #expect(run.messages == "frontdesk-sync is not installed: install the package frontdesk-sync.\n")
  }

  @Test(
    "Without a centre they show the lines to add; --help does not need one",
    arguments: [
      ["push"], ["pull"], ["sync"], ["fleet", "status"], ["fleet", "rejoin"], ["fleet", "erase", "RTM/C-2026-000001"],
    ])
  func alone(arguments: [String]) throws {
    let host = try FleetHost(fleet: "{}")
    let run = try host.run(arguments)
    #expect(run.status == 78 && run.messages.contains("\nfleet:\n  service: frontdesk ") && !host.isThere("asked"))
    #expect(run.messages.contains(".config/frontdesk/config.yaml"))
    #expect(try host.run(arguments.prefix(2) + ["--help"]).status == 0)
  }
}
