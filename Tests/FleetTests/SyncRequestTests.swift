import Fleet
import Testing

@Suite("What frontdesk tells frontdesk-sync")
struct SyncRequestTests {
  static let tasks: [SyncTask] = [
    .push, .pull(anew: false), .pull(anew: true), .sync(now: false), .sync(now: true), .status, .rejoin,
    .erase(site: SiteName("RTM")!, reference: "C-2026-000042"),
    .erase(site: SiteName(atCentre: "RTM.1")!, reference: "C-2026-000042"),
  ]

  private static var setting: FleetSetting {
    var setting = FleetSetting(service: "front desk=1", site: SiteName("AMS")!)
    setting.pullService = "copy"
    setting.countries = ["NL", "BE"]
    (setting.every, setting.batch, setting.timeout) = (0, 1, 600)
    setting.pushesOperators = true
    setting.eraseFrom = [SiteName("RTM")!, SiteName("UTR")!]
    return setting
  }

  @Test("comes back from its words as it was", arguments: tasks)
  func roundTrip(_ task: SyncTask) {
    let request = SyncRequest(
      task, Self.setting, store: "/srv/a b=c/customers.sqlite", login: "j.devries", origin: "ssh 192.0.2.7")
    #expect(SyncRequest(request.arguments) == request)
    let plain = SyncRequest(
      task, FleetSetting(service: "frontdesk", site: SiteName("AMS")!), store: "/s", login: "", origin: "")
    #expect(SyncRequest(plain.arguments) == plain)
  }

  @Test(
    "is nothing else",
    arguments: [
      [], ["push"], ["store=/s", "service=x", "push"], ["store=s", "service=x", "site=AMS", "push"],
      ["store=/s", "service=x", "site=ams", "push"], ["store=/s", "service=x", "site=AMS"],
      ["store=/s", "service=x", "site=AMS", "drop"], ["store=/s", "service=x", "site=AMS", "push", "now"],
      ["store=/s", "service=x", "site=AMS", "erase", "RTM"],
    ])
  func others(_ words: [String]) { #expect(SyncRequest(words) == nil) }
}

@Suite("What frontdesk-sync answers")
struct SyncAnswerTests {
  @Test("A failure comes back with its kind and what fills its words", arguments: SyncFailure.Kind.allCases)
  func failures(_ kind: SyncFailure.Kind) {
    let answer = SyncAnswer.failed(SyncFailure(kind, ["reason": "\"quoted\"\n\u{1B}", "site": "AMS"]))
    #expect(SyncAnswer(line: answer.line) == answer)
    #expect(!answer.line.contains("\n"))
  }

  @Test("The exit status says whether to try again, whom to ask or what to mend")
  func statuses() {
    let statuses = Dictionary(grouping: SyncFailure.Kind.allCases) { SyncFailure($0).status }
    #expect(Set(statuses[75] ?? []) == [.unreachable, .cut, .busy])
    #expect(Set(statuses[77] ?? []) == [.login, .role])
    #expect(Set(statuses[78] ?? []) == [.unchecked, .certificate, .service])
    #expect(
      Set(statuses[74] ?? []) == [
        .noSchema, .oldSchema, .unknownStore, .otherSite, .retired, .diverged, .store, .replica,
      ])
  }

  @Test("What is no line of ours", arguments: ["", "x", "[]", "1", #"{"failed":"of a kind that is not"}"#])
  func others(_ line: String) { #expect(SyncAnswer(line: line) == nil) }
}
