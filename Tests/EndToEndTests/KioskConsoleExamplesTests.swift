import Foundation
import Glibc
import TestSupport
import Testing

private func isHere(_ path: String) -> Bool { access(path, X_OK) == 0 }

@Suite("The files under Examples/kiosk/console, by the programs that read them")
struct KioskConsoleExamplesTests {
  private static let path = ["PATH": "/usr/sbin:/usr/bin:/sbin:/bin"]
  private let folder: CommandFolder
  init() throws { folder = try CommandFolder() }

  /// The units with something to start that is here.
  private func units() throws -> [String] {
    try ["console/frontdesk-kiosk.service", "frontdesk-verify.service", "frontdesk-verify.timer"].map { name in
      let text = try KioskExamples.text(name).replacingOccurrences(
        of: "(ExecStart[A-Za-z]*)=.*", with: "$1=/bin/true", options: .regularExpression)
      return try folder.write(String(name.split(separator: "/").last ?? ""), text)
    }
  }

  @Test(
    "systemd finds nothing wrong with the units, and the kiosk's is closed to 2.0 of 10 or less",
    .enabled(if: isHere("/usr/bin/systemd-analyze"), "no systemd-analyze here"))
  func systemd() throws {
    let units = try units()
    let checked = try ShortCommand("/usr/bin/systemd-analyze", ["verify"] + units, environment: Self.path)
    #expect(checked.code == 0 && !checked.output.contains(folder.url.path), "\(checked.output)")
    let closed = try ShortCommand(
      "/usr/bin/systemd-analyze", ["security", "--no-pager", "--offline=true", "--threshold=20", units[0]],
      environment: Self.path)
    #expect(closed.code == 0 && closed.output.contains("Overall exposure level"), "\(closed.output)")
  }

  @Test(
    "Of a keymap that switches consoles and restarts by each of the keys, in all planes, nothing is left",
    .enabled(if: isHere("/usr/bin/loadkeys"), "no loadkeys here"))
  func keymap() throws {
    let map = KioskExamples.url("console/kiosk.map").path
    let keycodes = try String(contentsOfFile: map, encoding: .utf8).split(separator: "\n").compactMap { line in
      line.hasPrefix("keycode ") ? line.split(separator: " ")[1] : nil
    }
    #expect(
      Set(keycodes).isSuperset(of: (59...68).map { Substring(String($0)) } + ["87", "88", "70", "99", "105", "106"]))
    for symbol in [
      "Console_7", "Console_63", "Incr_Console", "Decr_Console", "Last_Console", "SAK", "Boot", "KeyboardSignal",
      "Show_Memory", "Show_State", "Show_Registers", "Scroll_Backward", "Scroll_Forward", "Scroll_Lock",
    ] {
      let lines = ["keymaps 0-127"] + keycodes.map { "keycode \($0) = \(symbol)" }
      let base = try folder.write("base.map", lines.joined(separator: "\n") + "\n")
      #expect(try forbidden(in: [base]) == keycodes.count * 128, "\(symbol)")
      #expect(try forbidden(in: [base, map]) == 0, "\(symbol)")
    }
  }

  /// How many entries of a loaded map switch consoles, restart, hold the output or show what the kernel knows.
  private func forbidden(in maps: [String]) throws -> Int {
    // By a file: it is more than loadkeys writes into a pipe that is read at leisure.
    let made = folder.path("table.c")
    let run = try ShortCommand(
      "/bin/sh", ["-c", "exec loadkeys --quiet --mktable \"$@\" >\(made)", "sh"] + maps, environment: Self.path)
    #expect(run.code == 0, "\(run.output)")
    let table = try String(contentsOfFile: made, encoding: .utf8)
    // What the kernel calls K(type, value), behind 0xf000 (linux/keyboard.h): consoles are type 5; of the special ones
    // it is what shows registers, memory and state, last, hold, both scrolls, boot, SAK, and the next consoles.
    let special: Set<Int> = [2, 3, 4, 6, 9, 10, 11, 12, 15, 16, 17, 18]
    return table.matches(of: /0xf([0-9a-f])([0-9a-f]{2})/).count { entry in
      let value = Int(entry.output.2, radix: 16) ?? 0
      return entry.output.1 == "5" || entry.output.1 == "2" && special.contains(value)
    }
  }

  @Test("GRUB reads what its script makes", .enabled(if: isHere("/usr/bin/grub-script-check"), "no GRUB here"))
  func grub() throws {
    let made = try ShortCommand("/bin/sh", [KioskExamples.url("console/grub.d/07_frontdesk-kiosk").path])
    let entry = "menuentry 'Debian' --class os $menuentry_id_option 'gnulinux-simple' {\n  true\n}\n"
    let file = try folder.write("grub.cfg", made.output + entry)
    #expect(try ShortCommand("/usr/bin/grub-script-check", [file], environment: Self.path).code == 0)
    #expect(made.output.contains("menuentry_id_option=\"--unrestricted --id\"\nexport menuentry_id_option"))
    let settings = KioskExamples.url("console/default/grub.d/frontdesk-kiosk.cfg").path
    let read = try ShortCommand(
      "/bin/sh", ["-ec", "GRUB_CMDLINE_LINUX=a; . \(settings); echo \"$GRUB_CMDLINE_LINUX\""])
    #expect(read.output == "a panic=10 quiet loglevel=1\n")
  }
}
