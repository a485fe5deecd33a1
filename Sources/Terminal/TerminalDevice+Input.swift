import CTerminalGuard
import Glibc

extension TerminalDevice {
  /// Whether more input waits already: draw when there is none.
  public var hasPendingInput: Bool { !events.isEmpty }

  /// Waits for a key, a paste, a signal or another size; without CPU, and forever when no time is given.
  ///
  /// - Parameters:
  ///   - wake: a descriptor that ends the wait with `woken` when it can be read; the caller reads it. -1 for none.
  ///   - alarm: the same for the end of a time that goes on while the machine sleeps; it ends the wait with `timeout`.
  public func nextEvent(timeoutMilliseconds: Int? = nil, wake: Int32 = -1, alarm: Int32 = -1) -> TerminalEvent {
    takeAnswer()
    let deadline = timeoutMilliseconds.map { Clock.now &+ max(0, $0) }
    if isOutputGivenUp, !isEndTold {
      isEndTold = true
      return .endOfInput
    }
    while true {
      if let event = events.popFirst() { return .input(event) }
      if let event = heldEvent {
        heldEvent = nil
        return event
      }
      let silence = isGone ? nil : decoder.pendingTimeoutMilliseconds.map { lastByte &+ $0 }
      // Shells do not tell a process that goes on in the background that it has come to the front.
      let look = isAway ? Clock.now &+ Self.lookForFront : .max
      let ready = wait(until: min(deadline ?? .max, silence ?? .max, look), wake, alarm)
      if isAway, isInFront { return comeBack() }
      if ready.signal, let event = takeSignals() { return event }
      // Before a key that came after it: what the machine slept through counts.
      if ready.alarm { return .timeout }
      if ready.wake { return .woken }
      if ready.input {
        if let end = readInput() { return end }
        continue
      }
      let now = Clock.now
      if let silence, now >= silence { events = decoder.flush(at: now)[...] }
      if let deadline, now >= deadline, events.isEmpty { return .timeout }
    }
  }

  /// Drops the characters that have come already, up to the next other key: text that has no room is not looked at
  /// letter by letter, however much of it a terminal sends.
  public func dropTypedText() {
    while true {
      while events.first?.isCharacter == true { events.removeFirst() }
      guard events.isEmpty, heldEvent == nil, !isGone, !isAway, wait(until: 0, -1, -1).input else { return }
      heldEvent = readInput()
    }
  }

  /// - Parameter moment: of `Clock`; `.max` is never.
  private func wait(
    until moment: Int, _ wake: Int32, _ alarm: Int32
  ) -> (input: Bool, signal: Bool, wake: Bool, alarm: Bool) {
    let limit = moment == .max ? -1 : Int32(clamping: max(0, moment &- Clock.now))
    awaited[0] = pollfd(fd: isGone || isAway ? -1 : input, events: Int16(POLLIN), revents: 0)
    awaited[1] = pollfd(fd: signals, events: Int16(POLLIN), revents: 0)
    awaited[2] = pollfd(fd: wake, events: Int16(POLLIN), revents: 0)
    awaited[3] = pollfd(fd: alarm, events: Int16(POLLIN), revents: 0)
    guard poll(&awaited, nfds_t(awaited.count), limit) > 0 else { return (false, false, false, false) }
    return (awaited[0].revents != 0, awaited[1].revents != 0, awaited[2].revents != 0, awaited[3].revents != 0)
  }

  /// Reads what is there; the end of the terminal is an event.
  private func readInput() -> TerminalEvent? {
    let count = read(input, &received, received.count)
    if count > 0 {
      lastByte = Clock.now
      events = decoder.feed(received[..<count], at: lastByte)[...]
      return nil
    }
    if count < 0 && (errno == EINTR || errno == EAGAIN) { return nil }
    // A process in the background gets this too, before or after it has seen the signal that let it go on.
    if count < 0 && errno == EIO && !isInFront {
      isAway = true
      return nil
    }
    isGone = true
    isEndTold = true
    return .endOfInput
  }

  /// How often a process in the background looks whether it has come to the front, in milliseconds.
  private static let lookForFront = 200

  /// Whether the terminal is this process's; also where it has vanished, which reading from it then tells.
  private var isInFront: Bool {
    let group = tcgetpgrp(input)
    return group < 0 || group == getpgrp()
  }

  /// Takes the terminal back from the shell.
  private func comeBack() -> TerminalEvent {
    isAway = false
    reclaim()
    resize()
    return .resized(size)
  }

  private func askedToEnd(_ signal: TerminalSignal) -> TerminalEvent {
    guard_output_ending()
    isEndTold = true
    return .signal(signal)
  }

  /// Takes all signals that came; of several sizes only the last counts, and leaving comes before it.
  private func takeSignals() -> TerminalEvent? {
    var event: TerminalEvent?
    while true {
      switch guard_signals_next(signals) {
      case 0: return event
      case SIGHUP: return askedToEnd(.hangUp)
      case SIGTERM: return askedToEnd(.terminate)
      case SIGINT: return askedToEnd(.interrupt)
      case SIGCONT:
        // A shell that goes on with the process in the background keeps its terminal.
        isAway = !isInFront
        if !isAway { event = comeBack() }
      default:
        // Also where the size is the one that is known: the window may have been another in between and lost the
        // picture.
        resize()
        event = .resized(size)
      }
    }
  }
}
