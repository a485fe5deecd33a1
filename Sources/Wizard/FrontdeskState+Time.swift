/// After so many milliseconds without a key a person rests.
let restTime: Int64 = 1000

// Mutating, though the first changes nothing: only in a state that may be written is a large optional value read in place.
extension FrontdeskState {
  /// When `timePassed` is to be sent, in milliseconds of the reducer's clock; `nil` while nothing waits for a moment.
  ///
  /// A second without a key, or after the last try, while something is not saved; a second after a submission that has
  /// no answer; where the session ends without a key, its warning and its end; where a page counts down, each second.
  public mutating func wakeAt() -> Int64? {
    // Without a list of them: this is asked at every key.
    let moment = min(savingMoment() ?? .max, idleMoment() ?? .max, kioskMoment() ?? .max)
    return moment == .max ? nil : moment
  }

  private mutating func kioskMoment() -> Int64? { kiosk == nil || wizard != nil ? nil : kiosk?.moment }

  private mutating func savingMoment() -> Int64? {
    if let submittedAt, !isAskedAboutWait { return submittedAt + restTime }
    return wizard?.session.saving.isWaitingForRest == true ? max(lastInputAt, lastSaveFailedAt) + restTime : nil
  }

  /// What `wakeAt` waited for.
  mutating func timePassed(at now: Int64) -> [Effect] {
    if wizard == nil {
      kiosk?.tick(at: now)
      if let end = kiosk?.clearsAt, now >= end { return restartKiosk() }
    }
    let ended = idlePassed()
    return ended + saved(at: now)
  }

  private mutating func saved(at now: Int64) -> [Effect] {
    if let submittedAt, !isAskedAboutWait, now - submittedAt >= restTime {
      isAskedAboutWait = true
      _ = wizard?.askAboutWait()
    }
    return now - max(lastInputAt, lastSaveFailedAt) >= restTime ? wizard?.rested() ?? [] : []
  }

  /// Keeps when the record was handed to the store.
  mutating func noteSubmission(at now: Int64) {
    if wizard?.session.saving.isSubmitting == true {
      submittedAt = submittedAt ?? now
    } else if submittedAt != nil {
      submittedAt = nil
      isAskedAboutWait = false
    }
  }
}
