import Foundation
import Glibc
import TestSupport
import Testing

@Suite(
  "frontdesk doctor --kiosk", .enabled(if: geteuid() == 0, "only root can make files of another account"))
struct KioskDoctorTests {
  /// Something that is wrong on a host, and how `doctor` names it; `$R` stands for the folder of its files.
  struct Fault: Sendable, CustomTestStringConvertible {
    let plant: String
    let message: String
    var testDescription: String { message }

    init(_ message: String, _ plant: String) {
      self.plant = plant
      self.message = message
    }
  }

  @Test("finds nothing where all is as the examples have it")
  func sound() throws {
    let host = try KioskRoot()
    let run = try host.doctor()
    #expect(run.status == 0, "\(run.output)")
    #expect(run.output.contains("customers.sqlite, of one service account, nobody"))
    #expect(run.output.contains("ok   sshd: nobody: as in the example"))
    #expect(run.output.contains("ok   sshd: frontdesk-desk: as in the example"))
    #expect(run.output.contains("ok   Keys: \(host.root)/etc/ssh/frontdesk.d, logins: 2"))
    #expect(run.output.contains("ok   Login shell: frontdesk-desk: nothing but the kiosk's commands"))
    #expect(run.output.contains("ok   Disk: the store lies on dm-crypt"))
    #expect(run.output.contains("ok   Disk: the swap /dev/mapper/v-swap lies on dm-crypt"))
  }

  @Test("says that a group shares the store, and finds nothing in it")
  func group() throws {
    let host = try KioskRoot()
    try host.shell(Self.sharing)
    try host.shell("sed -i '/^trustOperatorOption/d' $R/etc/frontdesk/config.yaml")
    let run = try host.doctor()
    #expect(run.status == 0, "\(run.output)")
    #expect(run.output.contains("shared by the group nogroup"))
  }

  /// Makes the store one of the group that `nobody` has.
  private static let sharing = """
    mkdir $R/var/lib/frontdesk-store; mv $S $S.lock $R/var/lib/frontdesk-store
    chgrp -R nogroup $R/var/lib/frontdesk-store; chmod 2770 $R/var/lib/frontdesk-store
    chmod 660 $R/var/lib/frontdesk-store/*; sed -i 's,^store: .*,store: /var/lib/frontdesk-store/customers.sqlite,' \
    $R/etc/frontdesk/config.yaml
    """

  @Test("names what is wrong, with the mend", arguments: faults)
  func fault(fault: Fault) throws {
    let host = try KioskRoot()
    try host.shell(fault.plant)
    let message = fault.message.replacingOccurrences(of: "$R", with: host.root)
    let run = try host.doctor()
    #expect(run.status == 1)
    #expect(run.output.contains("!    " + message), "\(run.output)")
    let json = try host.doctor(["--json"])
    #expect(json.status == 1)
    let found = try json.lines.map { try JSON($0) }.filter { $0["ok"]?.value as? Bool == false }
    let words = message.split(separator: ": ", maxSplits: 1)[1]
    #expect(
      found.contains { $0["mend"]?.text?.isEmpty == false && $0["message"]?.text?.hasPrefix(words) == true })
    #expect(found.count == run.lines.count { $0.hasPrefix("!") })
  }

  static let faults =
    configurationFaults + storeFaults + programFaults + keyFaults

  private static let configurationFaults = [
    Fault(
      "Configuration: there is no $R/etc/frontdesk/config.yaml, without which no kiosk starts",
      "rm $R/etc/frontdesk/config.yaml"),
    Fault(
      "Configuration: $R/etc/frontdesk/config.yaml:1: There is no key kisok. Did you mean kiosk?",
      "echo 'kisok: {}' > $R/etc/frontdesk/config.yaml"),
    Fault(
      "Configuration: $R/etc/frontdesk/config.yaml says nothing of the kiosk",
      "echo 'store: /var/lib/frontdesk/customers.sqlite' > $R/etc/frontdesk/config.yaml"),
    Fault(
      "Configuration: $R/etc/frontdesk/config.yaml does not say who collects the visitors' data, and where to ask for it",
      "sed -i '/^  privacy:/,/^$/d' $R/etc/frontdesk/config.yaml"),
    Fault(
      "Configuration: $R/etc/frontdesk/config.yaml:1: Write 1 or more for idle.kiosk.",
      "echo 'idle: {kiosk: 0}' > $R/etc/frontdesk/config.yaml"),
    Fault(
      "Configuration: idle.agent is 0 in $R/etc/frontdesk/config.yaml: a session at the counter never ends",
      "sed -i 's/role: visitor/role: agent/; s/agent: 600/agent: 0/' $R/etc/frontdesk/config.yaml"),
    Fault(
      "Configuration: others than root may write $R/etc/frontdesk/config.yaml (owner root, mode 664)",
      "chmod 664 $R/etc/frontdesk/config.yaml"),
    Fault(
      "Configuration: others than root may write $R/etc/frontdesk/config.yaml (owner nobody, mode 644)",
      "chown nobody $R/etc/frontdesk/config.yaml"),
    Fault(
      "Configuration: trustOperatorOption is true in $R/etc/frontdesk/config.yaml, and a group shares the store: "
        + "Frontdesk does not start", sharing),
    Fault(
      "Configuration: trustOperatorVariable is true in $R/etc/frontdesk/config.yaml, and a group shares the store: "
        + "Frontdesk does not start",
      sharing + "\nsed -i 's/^trustOperatorOption/trustOperatorVariable/' $R/etc/frontdesk/config.yaml"),
  ]

  private static let storeFaults = [
    Fault("Store: $R/var/lib/frontdesk has the mode 750, not 700", "chmod 750 $R/var/lib/frontdesk"),
    Fault("Store: $R/var/lib/frontdesk belongs to root, not nobody", "chown root $R/var/lib/frontdesk"),
    Fault("Store: $R/var/lib/frontdesk/customers.sqlite has the mode 640, not 600", "chmod 640 $S"),
    Fault("Store: $R/var/lib/frontdesk/customers.sqlite belongs to root, not nobody", "chown root $S"),
    Fault("Store: $R/var/lib/frontdesk/customers.sqlite.lock has the mode 644, not 600", "chmod 644 $S.lock"),
    Fault(
      "Store: there is no folder $R/elsewhere",
      "sed -i 's,^store: .*,store: /elsewhere/a.sqlite,' $R/etc/frontdesk/config.yaml"),
    Fault(
      "Store: $R/var/lib/frontdesk-store has the mode 2771, not 2770",
      sharing + "\nchmod o+x $R/var/lib/frontdesk-store"),
    Fault(
      "Store: $R/var/lib/frontdesk-store/customers.sqlite has the mode 600, not 660",
      sharing + "\nchmod 600 $R/var/lib/frontdesk-store/customers.sqlite"),
    Fault(
      "Store: $R/var/lib/frontdesk-store/customers.sqlite.lock has the group root, not nogroup",
      sharing + "\nchgrp root $R/var/lib/frontdesk-store/customers.sqlite.lock"),
    Fault(
      "Store: nobody is not in the group root, which shares the store",
      sharing + "\nchgrp -R root $R/var/lib/frontdesk-store; chmod 2770 $R/var/lib/frontdesk-store"),
    Fault("Store: $R/var/lib/frontdesk/customers.sqlite was never looked through", look("DELETE FROM meta")),
    Fault(
      "Store: $R/var/lib/frontdesk/customers.sqlite was last looked through at 2026-01-02T03:04:05Z, "
        + "more than two days ago", look("UPDATE meta SET at = '2026-01-02T03:04:05Z'")),
    Fault("State folder: there is no folder $R/var/lib/frontdesk/state", "rmdir $R/var/lib/frontdesk/state"),
    Fault(
      "State folder: $R/var/lib/frontdesk/state has the mode 755, not 700", "chmod 755 $R/var/lib/frontdesk/state"),
    Fault(
      "State folder: $R/var/lib/frontdesk/state belongs to root, not nobody", "chown root $R/var/lib/frontdesk/state"),
  ]

  private static func look(_ statement: String) -> String {
    "sqlite3 $S \"DROP TRIGGER meta_stays; DROP TRIGGER meta_is_kept; \(statement) WHERE key = 'looked through'\""
  }

  private static let programFaults = [
    Fault(
      "Wrapper: there is no file $R/usr/local/lib/frontdesk/kiosk-wrapper",
      "rm $R/usr/local/lib/frontdesk/kiosk-wrapper"),
    Fault(
      "Login shell: there is no file $R/usr/local/lib/frontdesk/frontdesk-login",
      "rm $R/usr/local/lib/frontdesk/frontdesk-login"),
    Fault(
      "Login shell: the kiosk's logins may not run $R/usr/local/lib/frontdesk/frontdesk-login (mode 600)",
      "chmod 600 $R/usr/local/lib/frontdesk/frontdesk-login"),
    Fault(
      "Login shell: others than root may write $R/usr/local/lib/frontdesk/frontdesk-login (owner nobody, mode 755)",
      "chown nobody $R/usr/local/lib/frontdesk/frontdesk-login"),
    Fault(
      "Login shell: nobody has the login shell /bin/sh, not /usr/local/lib/frontdesk/frontdesk-login",
      "sed -i '/^nobody:/s,:[^:]*$,:/bin/sh,' $R/etc/passwd"),
    Fault(
      "Login shell: frontdesk-desk has the login shell /bin/bash, not /usr/local/lib/frontdesk/frontdesk-login",
      "sed -i '/^frontdesk-desk:/s,:[^:]*$,:/bin/bash,' $R/etc/passwd"),
    Fault(
      "Login shell: nobody has a home that others than root may write, /home/k (mode 755)",
      "mkdir -p $R/home/k; chown nobody $R/home/k; sed -i '/^nobody:/s,::/:,::/home/k:,' $R/etc/passwd"),
    Fault(
      "Wrapper: the kiosk's logins may not run $R/usr/local/lib/frontdesk/kiosk-wrapper (mode 644)",
      "chmod 644 $R/usr/local/lib/frontdesk/kiosk-wrapper"),
    Fault(
      "Wrapper: others than root may write $R/usr/local/lib/frontdesk/kiosk-wrapper (owner root, mode 775)",
      "chmod 775 $R/usr/local/lib/frontdesk/kiosk-wrapper"),
    Fault(
      "Wrapper: others than root may write $R/usr/local/lib/frontdesk/kiosk-wrapper (owner nobody, mode 755)",
      "chown nobody $R/usr/local/lib/frontdesk/kiosk-wrapper"),
    Fault(
      "Wrapper: others than root may write $R/usr/local/lib/frontdesk (owner root, mode 777)",
      "chmod 777 $R/usr/local/lib/frontdesk"),
  ]

  private static let keyFaults = [
    Fault(
      "Keys: $R/etc/ssh/frontdesk.d/frontdesk-desk, line 3: the key lacks command= and does not say whose it is",
      "sed -i 's/,command=\"[^\"]*\"//' $R/etc/ssh/frontdesk.d/frontdesk-desk"),
    Fault(
      "Keys: $R/etc/ssh/frontdesk.d/frontdesk-desk, line 3: command= starts something other than exec and the wrapper",
      "sed -i 's/=\"exec /=\"/' $R/etc/ssh/frontdesk.d/frontdesk-desk"),
    Fault(
      "Keys: $R/etc/ssh/frontdesk.d/nobody, line 3: the key lacks restrict",
      "sed -i 's/^restrict,//' $R/etc/ssh/frontdesk.d/nobody"),
    Fault(
      "Keys: $R/etc/ssh/frontdesk.d/nobody, line 4: the key lacks restrict",
      "echo 'ssh-ed25519 AAAA restrict' >> $R/etc/ssh/frontdesk.d/nobody"),
    Fault(
      "Keys: $R/etc/ssh/frontdesk.d/nobody, line 3: whoever has a certificate of this key comes in",
      "sed -i 's/^restrict,/cert-authority,restrict,/' $R/etc/ssh/frontdesk.d/nobody"),
    Fault(
      "Keys: others than root may write $R/etc/ssh/frontdesk.d/nobody (owner root, mode 646)",
      "chmod 646 $R/etc/ssh/frontdesk.d/nobody"),
    Fault(
      "Keys: others than root may write $R/etc/ssh/frontdesk.d (owner nobody, mode 755)",
      "chown nobody $R/etc/ssh/frontdesk.d"),
    Fault(
      "Keys: $R/etc/ssh/frontdesk.d/old cannot be read: it is a folder", "mkdir $R/etc/ssh/frontdesk.d/old"),
  ]

  @Test("finds that the kiosk has no login, and speaks Dutch where the configuration does")
  func noLogin() throws {
    let host = try KioskRoot()
    let arguments = ["doctor", "--kiosk", "--root", host.root, "--account", "no-such-login"]
    let run = try host.home.run(arguments)
    #expect(run.status == 1 && run.output.contains("!    Account: there is no login no-such-login here"))
    try host.shell("echo 'language: nl' >> $R/etc/frontdesk/config.yaml")
    #expect(try host.home.run(arguments).output.contains("er is hier geen login no-such-login"))
  }

  @Test("takes the login shell where the Debian package has it, and looks at that")
  func packagedLoginShell() throws {
    let host = try KioskRoot()
    try host.shell(
      """
      mkdir -m 755 -p $R/usr/lib/frontdesk
      mv $R/usr/local/lib/frontdesk/frontdesk-login $R/usr/lib/frontdesk
      sed -i 's,/usr/local/lib/frontdesk/frontdesk-login,/usr/lib/frontdesk/frontdesk-login,' $R/etc/passwd
      """)
    let sound = try host.doctor()
    #expect(sound.status == 0, "\(sound.output)")
    try host.shell("chmod 777 $R/usr/lib/frontdesk")
    let open = try host.doctor()
    let words = "Login shell: others than root may write \(host.root)/usr/lib/frontdesk (owner root, mode 777)"
    #expect(open.status == 1 && open.output.contains(words), "\(open.output)")
  }

  @Test("has its options refused without --kiosk")
  func options() throws {
    #expect(try Home().run(["doctor", "--root", "/"]).status == 64)
  }

  @Test("warns where store or swap do not lie on dm-crypt, and ends with 0", arguments: disks)
  func disk(fault: Fault) throws {
    let host = try KioskRoot()
    try host.shell(fault.plant)
    let run = try host.doctor()
    #expect(run.status == 0)
    #expect(run.output.contains(fault.message.replacingOccurrences(of: "$R", with: host.root)), "\(run.output)")
    let json = try host.doctor(["--json"]).lines.map { try JSON($0) }
    #expect(json.count { $0["severity"]?.text == "warning" } == (fault.message.hasPrefix("?") ? 1 : 0))
  }

  static let disks = [
    Fault(
      "?    Disk: $R/var/lib/frontdesk/customers.sqlite does not lie on dm-crypt",
      "echo '22 1 8:2 / / rw - ext4 /dev/sda2 rw' > $R/proc/self/mountinfo"),
    Fault(
      "?    Disk: $R/var/lib/frontdesk/customers.sqlite does not lie on dm-crypt",
      "echo '30 22 8:2 / /var/lib rw - ext4 /dev/sda2 rw' >> $R/proc/self/mountinfo"),
    Fault(
      "?    Disk: $R/var/lib/frontdesk/customers.sqlite does not lie on dm-crypt",
      "ln -s ../../sda $R/sys/devices/dm-1/slaves/sda"),
    Fault(
      "ok   Disk: the store lies on dm-crypt",
      "echo '30 22 8:2 / /var/lib/front rw - ext4 /dev/sda2 rw' >> $R/proc/self/mountinfo"),
    Fault(
      "ok   Disk: the store lies on dm-crypt",
      "echo '22 1 0:33 / / rw - btrfs /dev/mapper/v-swap rw' > $R/proc/self/mountinfo"),
    Fault(
      "ok   Disk: the store lies in memory", "echo '22 1 0:33 / / rw - tmpfs tmpfs rw' > $R/proc/self/mountinfo"),
    Fault(
      "?    Disk: it could not be found whether $R/var/lib/frontdesk/customers.sqlite lies on dm-crypt",
      "echo '22 1 0:33 / / rw - overlay overlay rw' > $R/proc/self/mountinfo"),
    Fault(
      "?    Disk: it could not be found whether $R/var/lib/frontdesk/customers.sqlite lies on dm-crypt",
      "rm $R/proc/self/mountinfo"),
    Fault("ok   Disk: no swap", "sed -i 2d $R/proc/swaps"),
    Fault(
      "?    Disk: the swap /dev/sda2 does not lie on dm-crypt",
      "echo '/dev/sda2 partition 1 0 -2' >> $R/proc/swaps; ln -s ../../devices/sda/sda2 $R/sys/class/block/sda2"),
    Fault(
      "?    Disk: it could not be found whether the swap /dev/sdz9 lies on dm-crypt",
      "echo '/dev/sdz9 partition 1 0 -2' >> $R/proc/swaps"),
    Fault(
      "ok   Disk: the swap /swap file lies on dm-crypt", "printf '%s\\n' '/swap\\040file file 1 0 -2' >> $R/proc/swaps"),
    Fault(
      "ok   Disk: the swap /dev/zram0 lies in memory",
      "echo '/dev/zram0 partition 1 0 -2' >> $R/proc/swaps; mkdir $R/sys/class/block/zram0"),
  ]
}
