import Foundation
import Glibc
import TestSupport
import Testing

/// A console set up below a folder by the files of `Examples/kiosk/console`; a test takes a line away and sees what `doctor`
/// says.
@Suite(
  "frontdesk doctor --kiosk --console", .enabled(if: geteuid() == 0, "only root can make files of another account"))
struct KioskConsoleTests {
  /// The examples and where they go, in the order of the README.
  static let places = [
    ("frontdesk-kiosk.service", "/etc/systemd/system/frontdesk-kiosk.service"),
    ("logind.conf.d/frontdesk-kiosk.conf", "/etc/systemd/logind.conf.d/frontdesk-kiosk.conf"),
    ("system.conf.d/frontdesk-kiosk.conf", "/etc/systemd/system.conf.d/frontdesk-kiosk.conf"),
    ("sysctl.d/frontdesk-kiosk.conf", "/etc/sysctl.d/frontdesk-kiosk.conf"),
    ("kiosk.map", "/etc/frontdesk/kiosk.map"),
    ("grub.d/07_frontdesk-kiosk", "/etc/grub.d/07_frontdesk-kiosk"),
    ("default/grub.d/frontdesk-kiosk.cfg", "/etc/default/grub.d/frontdesk-kiosk.cfg"),
  ]

  private let host: KioskRoot

  init() throws {
    host = try KioskRoot()
    for (example, place) in Self.places {
      try host.shell("mkdir -p $(dirname \"$R\(place)\")")
      try host.copy("console/" + example, to: place, mode: 0o644)
    }
    for unit in try KioskExamples.text("console/masked-units").split(separator: "\n") {
      try host.shell("ln -s /dev/null $R/etc/systemd/system/\(unit)")
    }
    try host.shell(
      """
      mkdir -p $R/etc/systemd/system/multi-user.target.wants $R/boot/grub $R/proc/sys/kernel
      ln -s /etc/systemd/system/frontdesk-kiosk.service $R/etc/systemd/system/multi-user.target.wants/
      sed -i s/PUT-YOURS-HERE/0123.4567/ $R/etc/grub.d/07_frontdesk-kiosk
      sh $R/etc/grub.d/07_frontdesk-kiosk > $R/boot/grub/grub.cfg
      echo 0 > $R/proc/sys/kernel/sysrq; printf '1\\t4\\t1\\t1\\n' > $R/proc/sys/kernel/printk
      printf '# Debian\\nGRUB_TIMEOUT=5\\nGRUB_CMDLINE_LINUX=""\\n' > $R/etc/default/grub
      """)
  }

  private func doctor() throws -> CommandRun { try host.doctor(["--console"]) }

  @Test("finds nothing where all is as the examples have it, and looks at none of it without --console")
  func sound() throws {
    let run = try doctor()
    #expect(run.status == 0 && !run.output.contains("\n?"), "\(run.output)")
    #expect(run.output.contains("ok   Console: as in the example"))
    #expect(try !host.doctor().output.contains("Console"))
    #expect(try host.home.run(["doctor", "--console"]).status == 64)
  }

  /// What a file of the console says, without comments, headings, and what orders and describes the unit.
  private static func lines(_ example: String) throws -> [String] {
    let text = try KioskExamples.text("console/" + example).replacingOccurrences(
      of: "PUT-YOURS-HERE", with: "0123.4567")
    let others = ["#", "[", "Description=", "After=", "cat <<"]
    return text.split(separator: "\n").map(String.init).filter { line in
      line != "GRUB" && !others.contains { line.hasPrefix($0) }
    }
  }

  @Test("names each line that is missing from a file, and nothing else", arguments: places)
  func eachLine(example: String, place: String) throws {
    let path = host.root + place
    let whole = try String(contentsOfFile: path, encoding: .utf8)
    // The unit may write the store of a group.
    if example.hasSuffix(".service") { try shareStore() }
    for line in try Self.lines(example) {
      try whole.replacingOccurrences(of: "\n\(line)\n", with: "\n").write(
        toFile: path, atomically: false, encoding: .utf8)
      let run = try doctor()
      let found = run.lines.filter { $0.hasPrefix("!") }
      #expect(run.status == 1 && found.count == 1, "\(line): \(run.output)")
      #expect(found.first?.contains(Self.named(line)) == true, "\(line): \(run.output)")
      #expect(run.output.contains("Examples/kiosk/console/\(example)"))
    }
    try whole.write(toFile: path, atomically: false, encoding: .utf8)
    #expect(try doctor().status == 0)
  }

  /// The part of a line by which `doctor` names it: of the line with the password the beginning.
  private static func named(_ line: String) -> String {
    line.hasPrefix("password_pbkdf2") ? "password_pbkdf2 console grub.pbkdf2." : line
  }

  private func shareStore() throws {
    try host.shell(
      """
      mkdir $R/var/lib/frontdesk-store; mv $S $S.lock $R/var/lib/frontdesk-store
      chgrp -R nogroup $R/var/lib/frontdesk-store; chmod 2770 $R/var/lib/frontdesk-store
      chmod 660 $R/var/lib/frontdesk-store/*
      sed -i '/^trustOperatorOption/d; s,^store: .*,store: /var/lib/frontdesk-store/customers.sqlite,' \
      $R/etc/frontdesk/config.yaml
      """)
  }

  @Test("names each unit that can be started, as systemctl does")
  func units() throws {
    for unit in try KioskExamples.text("console/masked-units").split(separator: "\n").map(String.init) {
      if access("/usr/bin/systemctl", X_OK) == 0 {
        let asked = try ShortCommand("/usr/bin/systemctl", ["--root=\(host.root)", "is-enabled", unit])
        #expect(asked.output == "masked\n", "\(unit)")
      }
      try host.shell("rm $R/etc/systemd/system/\(unit)")
      let run = try doctor()
      #expect(run.lines.filter { $0.hasPrefix("!") } == ["!    Console: \(unit) can be started"])
      #expect(run.output.contains("Run: systemctl mask \(unit)"))
      try host.shell("ln -s /dev/null $R/etc/systemd/system/\(unit)")
    }
  }

  @Test(
    "names what overrides the examples, what is not in force yet, and who else reaches the console", arguments: faults)
  func fault(fault: KioskDoctorTests.Fault) throws {
    try host.shell(fault.plant)
    let run = try doctor()
    let message = fault.message.replacingOccurrences(of: "$R", with: host.root)
    #expect(run.status == (message.hasPrefix("!") ? 1 : 0))
    #expect(run.output.contains(message), "\(run.output)")
  }

  static let faults = [
    KioskDoctorTests.Fault(
      "!    Console: $R/etc/systemd/logind.conf.d/zz.conf says 6, where the kiosk wants the line NAutoVTs=0",
      "printf '[Login]\\nNAutoVTs = 6\\n' > $R/etc/systemd/logind.conf.d/zz.conf"),
    .init(
      "!    Console: $R/etc/systemd/system/frontdesk-kiosk.service.d/a.conf says no, where the kiosk wants the line "
        + "PrivateNetwork=yes",
      "mkdir $R/etc/systemd/system/frontdesk-kiosk.service.d; "
        + "printf '[Service]\\nPrivateNetwork=no\\n' > $R/etc/systemd/system/frontdesk-kiosk.service.d/a.conf"),
    .init(
      "!    Console: $R/etc/systemd/system/frontdesk-kiosk.service says CAP_KILL, where the kiosk wants the line "
        + "CapabilityBoundingSet=",
      "sed -i 's/^CapabilityBoundingSet=$/&CAP_KILL/' $R/etc/systemd/system/frontdesk-kiosk.service"),
    .init(
      "!    Console: $R/etc/sysctl.d/zz.conf says 1, where the kiosk wants the line kernel.sysrq = 0",
      "echo 'kernel/sysrq=1' > $R/etc/sysctl.d/zz.conf"),
    .init("!    Console: kernel.sysrq is 438 now, not 0", "echo 438 > $R/proc/sys/kernel/sysrq"),
    .init(
      "!    Console: frontdesk-kiosk.service does not start with the computer",
      "rm $R/etc/systemd/system/multi-user.target.wants/frontdesk-kiosk.service"),
    .init(
      "!    Console: there is no file $R/etc/systemd/system/frontdesk-kiosk.service",
      "rm $R/etc/systemd/system/frontdesk-kiosk.service"),
    .init("!    Console: there is no file $R/etc/frontdesk/kiosk.map", "rm $R/etc/frontdesk/kiosk.map"),
    .init(
      "!    Console: $R/etc/frontdesk/kiosk.map leaves a key that leads away from the kiosk: "
        + "control alt keycode 57 = Console_2",
      "echo 'control  alt keycode 57 = Console_2' >> $R/etc/frontdesk/kiosk.map"),
    .init(
      "!    Console: others than root may write $R/etc/frontdesk/kiosk.map (owner root, mode 666)",
      "chmod 666 $R/etc/frontdesk/kiosk.map"),
    .init("?    Console: there is no $R/boot/grub/grub.cfg, so what starts", "rm $R/boot/grub/grub.cfg"),
    .init(
      "!    Console: $R/boot/grub/grub.cfg has no line set superusers=\"console\"", "echo > $R/boot/grub/grub.cfg"),
    .init(
      "!    Console: $R/etc/grub.d/07_frontdesk-kiosk has no password yet",
      "sed -i s/0123.4567/PUT-YOURS-HERE/ $R/etc/grub.d/07_frontdesk-kiosk"),
    .init("!    Console: gpm is installed", "mkdir -p $R/usr/sbin; touch $R/usr/sbin/gpm"),
    .init("!    Console: brltty is installed", "mkdir -p $R/usr/bin; touch $R/usr/bin/brltty"),
    .init("!    Console: brltty runs, and reads", "mkdir $R/proc/77; echo brltty > $R/proc/77/comm"),
    .init(
      "ok   Console: as in the example",
      "mkdir -p $R/usr/sbin; touch $R/usr/sbin/gpm; ln -s /dev/null $R/etc/systemd/system/gpm.service"),
    .init("!    Console: anna is in the group input, and", "sed -i '/^input:/s/$/root2,anna/' $R/etc/group"),
    .init(
      "!    Console: hall is in the group tty, and", "echo 'hall:*:77:5::/:/bin/false' >> $R/etc/passwd"),
  ]
}
