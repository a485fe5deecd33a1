extension Setup {
  /// Says on standard error what was done; `--quiet` leaves it out.
  func confirm(_ text: String) {
    if !isQuiet { StandardError.say(text) }
  }

  /// Says how the interactive program ended: a confirmation where all was done, else what a person has to know.
  func sayEnd(_ text: String, _ status: Int32) {
    status == ExitStatus.done ? confirm(text) : StandardError.say(text)
  }
}
