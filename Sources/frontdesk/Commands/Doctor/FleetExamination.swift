import Fleet
import Messages
import Records
import Rules
import Wizard

/// Looks at how this host stands with the centre, where it has one.
struct FleetExamination {
  let setup: Setup

  func findings() -> [DoctorFinding] {
    guard let fleet = setup.fleet else { return [] }
    do throws(SyncProgram.Failure) {
      switch try SyncProgram.answer(to: setup.request(.status, fleet)) {
      case .done(let members): return looked(CentreAnswer(.object(members)), every: fleet.every)
      case .failed(let failure): return [refused(words.text(of: failure, at: setup.storePath))]
      }
    } catch {
      if case .notInstalled = error { return [.found("fleet", "fleet-not-installed")] }
      return [refused(words.text(error.key, error.arguments(words)))]
    }
  }

  private var words: Messages { Messages(setup.language) }

  private func refused(_ problem: String) -> DoctorFinding { .found("fleet", "fleet-failure", ["problem": problem]) }

  private func looked(_ answer: CentreAnswer, every: Int) -> [DoctorFinding] {
    let site = answer.text("site")
    let seen = answer.parts("hosts").first { $0.text("site") == site }?.text("seen") ?? ""
    let lag = ["site": site, "lag": String(answer.number("lag")), "seen": moment(seen)]
    var findings: [DoctorFinding] = []
    // What was saved since the last sync waits for the next; only a sync that did not come is worth a word.
    if seen.isEmpty || SystemClock.seconds(since: seen) > max(3600, 3 * every) {
      findings.append(.warned("fleet", "fleet-lag", lag))
    }
    if abs(answer.number("skew")) > CentreReport.mostSkew {
      findings.append(.warned("fleet", "fleet-skew", ["seconds": String(abs(answer.number("skew")))]))
    }
    if !answer.isTrue("rowSecurity") { findings.append(.warned("fleet", "fleet-open-rows")) }
    let asked = answer.parts("requests").filter { $0.text("site") == site }
    if !asked.isEmpty {
      let references = asked.map { "\($0.text("reference")) (\($0.text("askedBy")))" }.joined(separator: ", ")
      findings.append(.warned("fleet", "fleet-requests", ["references": references]))
    }
    return findings.isEmpty ? [.sound("fleet", "fleet", lag)] : findings
  }

  private func moment(_ utc: String) -> String {
    if utc.isEmpty { return words.text("doctor/fleet-never") }
    let local = SystemClock.local(utc)
    return words.text("doctor/fleet-seen", ["date": words.longDate(local.date), "time": local.clock])
  }
}
