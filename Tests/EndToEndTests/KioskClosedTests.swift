import Foundation
import Glibc
import TestSupport
import Testing

/// A kiosk whose process somebody has taken over: it starts nothing, reaches nothing, and is nobody's to read.
@Suite(
  "The process of a kiosk is closed", .serialized, .enabled(if: Debugger.isThere, "only root with gdb can look in"))
struct KioskClosedTests {
  private static let start = "Press Enter to start."

  private func kiosk(_ home: Home, environment: [String: String] = [:]) throws -> Clerk {
    let clerk = try Clerk(home, ["kiosk", "--demonstration"], environment: environment)
    try clerk.see(Self.start)
    return clerk
  }

  /// What is called in the living kiosk, and the error it gives; 0 where it is allowed.
  private static let calls: [(String, error: Int32)] = [
    ("(int)execl(\"/bin/sh\", \"sh\", (char *)0)", EPERM),
    ("(int)execve(\"/bin/true\", (char **)0, (char **)0)", EPERM),
    ("(int)fork()", EPERM),
    ("(long)syscall(58)", EPERM),  // vfork
    ("(long)syscall(56, 17, 0)", EPERM),  // clone with SIGCHLD alone
    ("(long)syscall(435, 0, 0)", ENOSYS),  // clone3
    ("(long)syscall(322, 3, \"\", 0, 0, 4096)", EPERM),  // execveat
    ("(long)syscall(425, 8, 0)", EPERM),  // io_uring_setup
    ("(long)ptrace(16, 1, 0, 0)", EPERM),
    ("(long)process_vm_readv(1, 0, 0, 0, 0, 0)", EPERM),
    ("(int)socket(2, 1, 0)", EPERM),
    ("(int)socket(10, 2, 0)", EPERM),
    ("(int)socket(16, 3, 0)", EPERM),
    ("(int)ioctl(0, 0x5412, \"x\")", EPERM),  // TIOCSTI
    ("(int)ioctl(0, 0x541c, \"x\")", EPERM),  // TIOCLINUX
    ("(int)open(\"/tmp/frontdesk-closed\", 0x41, 0600)", EACCES),
    ("(int)open(\"/etc/passwd\", 1)", EACCES),
    ("(int)unlink(\"/etc/hostname\")", EACCES),
    ("(int)mkdir(\"/tmp/frontdesk-closed\", 0700)", EACCES),
    ("(int)kill(1, 0)", EPERM),
    ("(int)socket(1, 1, 0)", 0),
    ("(int)open(\"/dev/null\", 1)", 0),
  ]

  @Test("Functions that start, reach or write something are refused in it, and it goes on")
  func calls() throws {
    let home = try Home()
    let clerk = try kiosk(home)
    let outcomes = try Debugger(process: clerk.session.process()).call(Self.calls.map(\.0))
    for (outcome, expected) in zip(outcomes, Self.calls) {
      let isRefused = outcome.result == -1 && outcome.error == Int(expected.error)
      #expect(expected.error == 0 ? outcome.result >= 0 : isRefused, "\(expected.0): \(outcome)")
    }
    try clerk.insist("Enter", until: "Company name")
    try clerk.at("Company name")
    try clerk.type("Fabrikam")
    try clerk.press("Tab")
    try clerk.see("Your code is")
  }

  @Test("It reads a fixed list of variables, and the others are gone before a library sees them")
  func variables() throws {
    let home = try Home()
    let hostile = [
      "FRONTDESK_STORE", "FRONTDESK_CONFIG", "FRONTDESK_OPERATOR", "FRONTDESK_LOG", "TERMINFO", "TERMINFO_DIRS",
      "NCURSES_ASSUMED_COLORS",
      "NCURSES_NO_UTF8_ACS", "ESCDELAY", "LOCPATH", "NO_COLOR", "BASH_ENV", "ENV", "PATH", "SHELL", "TMPDIR",
      "SQLITE_TMPDIR", "LD_LIBRARY_PATH", "MALLOC_PERTURB_", "COLORTERM",
    ]
    let values = Dictionary(uniqueKeysWithValues: hostile.map { ($0, home.folder.path("hostile")) })
    let clerk = try kiosk(home, environment: values)
    let asked = hostile + ["LINES", "COLUMNS", "HOME", "TERM", "LANG"]
    let found = try Debugger(process: clerk.session.process()).call(asked.map { "(char *)getenv(\"\($0)\") != 0" })
    let kept = zip(asked, found).filter { $0.1.result != 0 }.map(\.0)
    #expect(kept == ["HOME", "TERM", "LANG"])
    #expect(!FileManager.default.fileExists(atPath: home.folder.path("hostile")))
  }

  /// Who may read the memory of a process, by what the system says of its files.
  private func isMemoryClosed(_ process: Int32) throws -> Bool {
    let path = "/proc/\(process)/mem"
    let nobody = ["--reuid", "65534", "--regid", "65534", "--clear-groups"]
    let read = try ShortCommand("/usr/bin/setpriv", nobody + ["/usr/bin/head", "-c", "0", path])
    return read.code != 0 && read.output.contains("Permission denied")
  }

  @Test(
    "No process of the same account looks into its memory, nor into that of an agent's session under a name",
    arguments: [
      (["kiosk", "--demonstration"], start, true), (["--operator", "j.devries"], "Customers", true),
      (["add", "--operator=j.devries"], "Legal name", true), (["add"], "Legal name", false),
    ])
  func memory(_ arguments: [String], _ seen: String, _ isClosed: Bool) throws {
    let home = try Home()
    let configuration = try home.folder.write(
      "config.yaml",
      """
      partner: {name: Contoso Distribution, country: NL, markets: all}
      operators: {"*": adminAgent}
      trustOperatorOption: true
      """)
    for (path, mode) in [(home.folder.url.path, mode_t(0o777)), (configuration, 0o644)] { chmod(path, mode) }
    let environment = home.environment.merging(["TERM": "tmux-256color", "LANG": "C.UTF-8"]) { $1 }
    let assignments = environment.map { "\($0)=\($1)" }
    let session = try TerminalSession(
      ["/usr/bin/setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups", "/usr/bin/env", "-i"]
        + assignments + [Programs.frontdeskForAll] + arguments + ["--config", configuration])
    try session.wait(for: seen, seconds: Clerk.patience)
    #expect(try isMemoryClosed(try session.process()) == isClosed)
  }
}
