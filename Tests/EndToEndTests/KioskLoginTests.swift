import Foundation
import TestSupport
import Testing

/// The login shell as sshd starts it, with a wrapper that shows what it was started with.
@Suite("The login shell of the kiosk's logins")
struct KioskLoginTests {
  private static let words = "Please speak to somebody at the desk. Vraag het aan iemand aan de balie.\r\n"

  private let folder: CommandFolder
  private let wrapper: String
  private let program: String

  init() throws {
    folder = try CommandFolder()
    wrapper = folder.path("wrapper")
    program = try KioskLogin.build(in: folder, wrapper: wrapper)
  }

  private func makeWrapper() throws {
    try folder.write("wrapper", "#!/bin/sh\nfor word in \"$@\"; do echo \"[$word]\"; done\n/usr/bin/env\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: wrapper)
  }

  @Test(
    "starts the wrapper with the words of a command that is known",
    arguments: [
      ("kiosk", ["kiosk"]), ("kiosk --operator a.bakker", ["kiosk", "--operator", "a.bakker"]),
      ("desk --operator j.devries", ["desk", "--operator", "j.devries"]),
      ("desk --operator Zoë", ["desk", "--operator", "Zoë"]),
      ("desk --operator $(id);#", ["desk", "--operator", "$(id);#"]),
      (
        "desk --operator " + String(repeating: "é", count: 64),
        ["desk", "--operator", String(repeating: "é", count: 64)]
      ),
    ])
  func known(command: String, words: [String]) throws {
    try makeWrapper()
    let run = try ShortCommand(program, ["-c", "exec \(wrapper) \(command)"])
    #expect(run.code == 0)
    #expect(Array(run.output.split(separator: "\n").map(String.init).prefix(words.count)) == words.map { "[\($0)]" })
  }

  @Test(
    "refuses every other command in words",
    arguments: [
      "", "sh", "id", "W", "W kiosk", "exec W", "exec W ", "exec W desk", "exec W kiosk ", "exec  W kiosk",
      " exec W kiosk", "exec W kiosk\n", "exec W kiosk; id", "exec W kiosk && id", "exec W kiosk x", "exec W kioskx",
      "exec Wx kiosk", "exec 'W' kiosk", "exec /bin/sh", "exec W sh --operator x", "exec W desk --config /tmp/x",
      "exec W desk --operator", "exec W desk --operator ", "exec W desk --operator -x", "exec W desk --operator *",
      "exec W desk --operator *visitor", "exec W desk --operator a b", "exec W desk --operator 'a'",
      "exec W desk --operator \"a\"", "exec W desk --operator a\\b", "exec W desk --operator a\nid",
      "exec W desk --operator a\tb", "exec W desk --operator a\u{1B}[2J", "exec W desk --operator a\u{7F}",
      "exec W desk --operator a\u{85}", "exec W desk --operator " + String(repeating: "é", count: 65),
      "exec W kiosk --operator x --config y", "/usr/lib/openssh/sftp-server", "scp -t /tmp", "internal-sftp",
    ])
  func others(command: String) throws {
    try makeWrapper()
    let run = try ShortCommand(program, ["-c", command.replacingOccurrences(of: "W", with: wrapper)])
    // A client of sftp gets the words in its own protocol, too.
    #expect(run.code == 77 && (command.contains("sftp") ? run.output.hasSuffix(Self.words) : run.output == Self.words))
  }

  @Test(
    "refuses to be started in another way than sshd starts a command",
    arguments: [
      [], ["-c"], ["-l"], ["-i"], ["-s"], ["-c", "COMMAND", "x"], ["-lc", "COMMAND"], ["COMMAND"],
      ["-x", "COMMAND"], ["--", "-c", "COMMAND"],
    ])
  func starts(arguments: [String]) throws {
    try makeWrapper()
    let run = try ShortCommand(
      program, arguments.map { $0.replacingOccurrences(of: "COMMAND", with: "exec \(wrapper) kiosk") })
    #expect(run.code == 77 && run.output == Self.words)
  }

  @Test("refuses a login without a command, which has a - before the name of the program")
  func interactive() throws {
    try makeWrapper()
    // `-c COMMAND` is no command either where the program is started as for a login at a terminal.
    for arguments in [[], ["-c", "exec \(wrapper) kiosk"]] {
      let run = try ShortCommand(
        "/usr/bin/python3",
        ["-c", "import os,sys; os.execv(sys.argv[1], ['-frontdesk-login'] + sys.argv[2:])", program] + arguments)
      #expect(run.code == 77 && run.output == Self.words)
    }
  }

  @Test("refuses a name that is no UTF-8")
  func broken() throws {
    try makeWrapper()
    for bytes in ["\\xff", "\\xc3", "\\xc0\\xaf", "\\xed\\xa0\\x80", "\\xf4\\x90\\x80\\x80", "\\xe2\\x82"] {
      let command = "b'exec \(wrapper) desk --operator a\(bytes)'"
      let run = try ShortCommand(
        "/usr/bin/python3",
        ["-c", "import os,sys; os.execv(sys.argv[1], [b'frontdesk-login', b'-c', \(command)])", program])
      #expect(run.code == 77 && run.output == Self.words, "\(bytes)")
    }
  }

  @Test("gives the wrapper two variables of the session's and a fixed search path, and believes no other")
  func environment() throws {
    try makeWrapper()
    let run = try ShortCommand(
      program, ["-c", "exec \(wrapper) kiosk"],
      environment: [
        "TERM": "xterm", "SSH_CONNECTION": "192.0.2.1 1 192.0.2.2 22", "PATH": "/tmp", "LD_PRELOAD": "/tmp/x.so",
        "ENV": "/tmp/x", "BASH_ENV": "/tmp/x", "HOME": "/root", "SHELL": "/bin/sh", "LC_ALL": "x", "TERMINFO": "/tmp",
        "SSH_ORIGINAL_COMMAND": "sh", "TERMX": "x",
      ])
    #expect(run.code == 0)
    // dash itself puts in where it is, at its own start.
    let lines = run.output.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("PWD=") }
    #expect(
      Set(lines) == ["[kiosk]", "PATH=/usr/bin:/bin", "TERM=xterm", "SSH_CONNECTION=192.0.2.1 1 192.0.2.2 22"])
  }

  @Test("refuses in words where there is no wrapper")
  func missing() throws {
    let run = try ShortCommand(program, ["-c", "exec \(wrapper) kiosk"])
    #expect(run.code == 77 && run.output == Self.words)
  }
}
