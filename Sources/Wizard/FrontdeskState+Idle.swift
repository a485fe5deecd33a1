import Records
import Rules

/// How far a person who does not press a key has been waited for.
public enum Idle: Sendable, Hashable {
  case none
  /// The warning is shown; any key carries on.
  case warned
  /// The session ends as soon as the store has answered; nothing of it is shown any more.
  case ending
}

/// The end of a session at which nobody sits any more: over every page, question, list and too small window.
extension FrontdeskState {
  /// After how many milliseconds the session ends, and how long before that the warning is shown; `nil` where it
  /// stays.
  private mutating func idleTimes() -> (end: Int64, warning: Int64)? {
    let times = setting.idle
    if kiosk != nil, wizard == nil {
      let isLeft = kiosk?.isTouched == true || setting.isOtherLanguage
      return isLeft && kiosk?.clearsAt == nil ? (Int64(times.kiosk) * 1000, 0) : nil
    }
    let seconds = setting.idleSeconds
    return seconds > 0 ? (Int64(seconds) * 1000, Int64(min(times.warning, seconds)) * 1000) : nil
  }

  /// How long the end of a session waits for the store, in milliseconds.
  private static let patienceAtEnd: Int64 = 15_000

  /// When idle time comes to something, in milliseconds of the reducer's clock.
  mutating func idleMoment() -> Int64? {
    guard let times = idleTimes() else { return nil }
    if idle == .ending { return lastInputAt + times.end + Self.patienceAtEnd }
    // The warning counts its seconds down.
    return lastInputAt + times.end - (idle == .warned ? Int64(max(0, secondsToIdleEnd - 1)) * 1000 : times.warning)
  }

  /// Shows the warning, or ends the session, where it is time.
  mutating func idlePassed() -> [Effect] {
    guard let times = idleTimes() else { return [] }
    if idle == .ending {
      // The store does not answer at all: the program ends, and keeps the draft in a file.
      return now - lastInputAt >= times.end + Self.patienceAtEnd ? [.leave(.idle(code: nil))] : []
    }
    if now - lastInputAt >= times.end { return endIdle() }
    if times.warning > 0, idle == .none, now - lastInputAt >= times.end - times.warning { idle = .warned }
    secondsToIdleEnd = Int(max(0, (lastInputAt + times.end - now + 999) / 1000))
    return []
  }

  /// What idle time does to a key before anything else: it ends the session if that was due, and it carries on from the
  /// warning; `nil` where the key means what it means.
  mutating func idleEffects(of key: Key?) -> [Effect]? {
    if idle == .ending { return [] }
    if let times = idleTimes(), now - lastInputAt >= times.end { return endIdle() }
    guard idle == .warned else { return nil }
    lastInputAt = now
    pageChangedAt = now
    // Who finds the form of another begins anew; it is kept.
    if kiosk != nil, let key, KeyBindings.command(for: key) == .cancel { return endIdle() }
    idle = .none
    return []
  }

  /// Keeps what was typed; the session is over when the store has answered.
  private mutating func endIdle() -> [Effect] {
    guard let effects = wizard?.idleEnded() else { return closeIdle() }
    idle = .ending
    relationship = nil
    return effects + closeWizard()
  }

  /// Nothing could keep what was typed at an agent's own terminal, where nobody else sees it: the session stays.
  mutating func staysAfterAll() {
    guard idle == .ending, wizard?.session.saving.isIdle == false, wizard?.closing == nil else { return }
    idle = .none
    lastInputAt = now
  }

  private mutating func closeIdle() -> [Effect] {
    if kiosk != nil { return restartKiosk() }
    idle = .ending
    return [.leave(.idle(code: nil))]
  }
}

extension FrontdeskState {
  /// What the warning says is kept at the end: a form with answers, or nothing.
  public var keepsAtIdleEnd: Bool { relationship == nil && wizard?.session.saving.isUntouched == false }

  /// Whether a visitor's answers are on the screen only, because nothing keeps them: a limit is reached, or the store and
  /// the files refuse. They go with the session.
  public var losesAtIdleEnd: Bool { kiosk != nil && wizard?.session.saving.isKeptNowhere == true }
}

extension Setting {
  /// Whether a kiosk speaks another language than the one it begins with.
  fileprivate var isOtherLanguage: Bool { kiosk.map { $0.languages.first != language } ?? false }
}
