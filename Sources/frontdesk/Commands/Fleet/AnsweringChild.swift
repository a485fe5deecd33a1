import Glibc

/// A program that answers on its standard output, with the environment and the standard error of this one.
enum AnsweringChild {
  /// How a run ended.
  struct Run {
    /// The exit code; -1 where a signal ended it.
    var status: Int32
    /// What it said on standard output.
    var said: [UInt8]
    /// Whether this process was asked to end meanwhile.
    var wasInterrupted: Bool
  }

  /// How many milliseconds the program has to end by itself once it was asked to.
  private static let patience = 5_000
  /// How often it is looked whether this process was asked to end, in milliseconds.
  private static let interval = 100

  /// Runs a program to its end, and hands on to it that this process is asked to end (HUP, INT, TERM).
  ///
  /// - Parameter atMost: how many bytes of its answer are kept; a program that says more has its answer dropped.
  static func run(_ path: String, _ arguments: [String], atMost: Int) throws(SystemFailure) -> Run {
    let (reading, writing) = try ChildProgram.pipe()
    defer { close(reading) }
    let interruption = Interruption()
    defer { interruption.end() }
    let process = try ChildProgram.start(path, arguments, output: writing, withErrors: false)
    var run = Run(status: -1, said: [], wasInterrupted: false)
    listen(to: reading, of: process, interruption, atMost, &run)
    run.status = ChildProgram.exitCode(of: process)
    run.wasInterrupted = run.wasInterrupted || interruption.hasCome
    return run
  }

  /// Reads what the program says until it says no more.
  private static func listen(
    to output: Int32, of process: pid_t, _ interruption: Interruption, _ atMost: Int, _ run: inout Run
  ) {
    var buffer = [UInt8](repeating: 0, count: 1 << 14)
    var left = patience
    var isTooLong = false
    while true {
      var entry = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
      if poll(&entry, 1, Int32(interval)) > 0 {
        guard let count = try? FileDescriptor.read(output, into: &buffer), count > 0 else { break }
        isTooLong = isTooLong || run.said.count + count > atMost
        if !isTooLong { run.said += buffer[..<count] }
      }
      if !run.wasInterrupted, interruption.hasCome {
        run.wasInterrupted = true
        kill(process, SIGTERM)
      } else if run.wasInterrupted {
        left -= interval
        if left <= 0 { kill(process, SIGKILL) }
      }
    }
    if isTooLong { run.said = [] }
  }
}
