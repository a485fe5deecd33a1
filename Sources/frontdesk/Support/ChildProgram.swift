import Glibc

/// Starts another program and waits for its end; never used by a kiosk, which starts no program.
enum ChildProgram {
  /// Starts a program that reads nothing and writes into a descriptor, which is closed here.
  ///
  /// No signal waits or is passed over in it.
  ///
  /// - Parameters:
  ///   - withErrors: whether standard error goes there too; otherwise it is this program's.
  ///   - variables: its environment; this program's where none is given.
  static func start(
    _ path: String, _ arguments: [String], output: Int32, withErrors: Bool, variables: [String]? = nil
  ) throws(SystemFailure) -> pid_t {
    defer { close(output) }
    var words = ([path] + arguments).map { strdup($0) } + [nil]
    var own = (variables ?? []).map { strdup($0) } + [nil]
    defer { for text in words + own { free(text) } }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    if withErrors { posix_spawn_file_actions_adddup2(&actions, output, STDERR_FILENO) }
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
    let number =
      variables == nil
      ? posix_spawn(&process, path, &actions, &attributes, &words, environ)
      : posix_spawn(&process, path, &actions, &attributes, &words, &own)
    guard number == 0 else { throw SystemFailure(number: number) }
    return process
  }

  /// A pipe for what the program writes: the end for reading and that for writing, of which it inherits neither.
  static func pipe() throws(SystemFailure) -> (reading: Int32, writing: Int32) {
    var ends: [Int32] = [-1, -1]
    guard Glibc.pipe(&ends) == 0 else { throw SystemFailure(number: errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }

  /// Waits for the end of a program: its exit code, or -1 where a signal ended it.
  static func exitCode(of process: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : -1
  }
}
