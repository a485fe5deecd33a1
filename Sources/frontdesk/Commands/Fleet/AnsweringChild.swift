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
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw SystemFailure(number: errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(ends[0]) }
    let interruption = Interruption()
    defer { interruption.end() }
    let process = try start(path, arguments, output: ends[1])
    var run = Run(status: -1, said: [], wasInterrupted: false)
    listen(to: ends[0], of: process, interruption, atMost, &run)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    if status & 0x7F == 0 { run.status = (status >> 8) & 0xFF }
    run.wasInterrupted = run.wasInterrupted || interruption.hasCome
    return run
  }

  /// Starts the program with its output in the pipe, whose end for writing is closed here.
  private static func start(
    _ path: String, _ arguments: [String], output: Int32
  ) throws(SystemFailure) -> pid_t {
    defer { close(output) }
    var words = ([path] + arguments).map { strdup($0) } + [nil]
    defer { for text in words { free(text) } }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // The signals that wait here end the program at once.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    var usual = sigset_t()
    sigemptyset(&usual)
    for signal in [SIGHUP, SIGINT, SIGTERM, SIGPIPE, SIGXFSZ] { sigaddset(&usual, signal) }
    posix_spawnattr_setsigdefault(&attributes, &usual)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    var process: pid_t = 0
    let number = posix_spawn(&process, path, &actions, &attributes, &words, environ)
    guard number == 0 else { throw SystemFailure(number: number) }
    return process
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
