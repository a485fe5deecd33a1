import Glibc

/// A program that was run to its end, with what it said; never used by a kiosk, which starts no program.
struct ProgramOutput {
  /// The exit code; -1 where a signal ended it.
  let status: Int32
  /// What it said on standard output and standard error.
  let lines: [String]

  /// Runs a program with an environment that holds nothing but a search path.
  static func of(_ path: String, _ arguments: [String]) throws(SystemFailure) -> ProgramOutput {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw SystemFailure(number: errno) }
    defer { close(ends[0]) }
    let process = try start(path, arguments, ends)
    // What it says is read to its end before it is waited for: it may say more than a pipe holds.
    let said = read(ends[0])
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return ProgramOutput(
      status: status & 0x7F == 0 ? (status >> 8) & 0xFF : -1,
      lines: String(decoding: said, as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init))
  }

  /// Starts the program with its output in the pipe, whose end for writing is closed here.
  private static func start(
    _ path: String, _ arguments: [String], _ ends: [Int32]
  ) throws(SystemFailure) -> pid_t {
    defer { close(ends[1]) }
    var words = ([path] + arguments).map { strdup($0) } + [nil]
    var variables = [strdup("PATH=/usr/sbin:/usr/bin:/sbin:/bin"), nil]
    defer { for text in words + variables { free(text) } }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDERR_FILENO)
    for end in ends { posix_spawn_file_actions_addclose(&actions, end) }
    var process: pid_t = 0
    let number = posix_spawn(&process, path, &actions, nil, &words, &variables)
    guard number == 0 else { throw SystemFailure(number: number) }
    return process
  }

  private static func read(_ descriptor: Int32) -> [UInt8] {
    var said: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 14)
    while let count = try? FileDescriptor.read(descriptor, into: &buffer), count > 0 { said += buffer[..<count] }
    return said
  }
}
