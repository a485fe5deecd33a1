import Foundation
import TestSupport

/// The files of a host with a kiosk below a folder, all as they should be; a test spoils one and sees what `doctor` says.
///
/// The kiosk's login is `nobody`, which every machine has; only root can give it files.
final class KioskRoot {
  static let login = "nobody"
  let home: Home
  let root: String
  let store: String
  /// A configuration of sshd that takes in the example's settings.
  let sshdConfiguration: String

  init() throws {
    home = try Home()
    root = home.folder.path("root")
    store = root + "/var/lib/frontdesk/customers.sqlite"
    sshdConfiguration = home.folder.path("sshd_config")
    for folder in ["etc/frontdesk", "etc/ssh/frontdesk.d", "usr/local/lib/frontdesk"] {
      try makeFolder("/" + folder, mode: 0o755)
    }
    try makeFolder("/var/lib/frontdesk/state", mode: 0o700)
    try makeFolder("/var/lib/frontdesk", mode: 0o700)
    try copy("config.yaml", to: "/etc/frontdesk/config.yaml", mode: 0o644)
    try copy("frontdesk-kiosk-wrapper", to: "/usr/local/lib/frontdesk/kiosk-wrapper", mode: 0o755)
    try copy("frontdesk-kiosk-wrapper", to: "/usr/local/lib/frontdesk/frontdesk-login", mode: 0o755)
    try shell(Self.logins + Self.encryptedDisk)
    try makeStore()
    try own("/var/lib/frontdesk")
    try makeKeys()
    try makeSSHD()
    try KioskHost.makeRunFolder()
  }

  /// What `doctor --kiosk` says of it.
  func doctor(_ arguments: [String] = []) throws -> CommandRun {
    try home.run(
      ["doctor", "--kiosk", "--root", root, "--account", Self.login, "--sshd-config", sshdConfiguration] + arguments)
  }

  /// Runs a command of the shell, `$R` being the root, `$S` the store and `$D` the configuration of sshd.
  func shell(_ command: String) throws {
    let run = try ShortCommand(
      "/bin/sh", ["-ec", command],
      environment: ["PATH": "/usr/sbin:/usr/bin:/bin", "R": root, "S": store, "D": sshdConfiguration])
    if run.code != 0 { throw Failure(description: "\(command): \(run.output)") }
  }

  /// Both logins have the login shell of the kiosk, and a home that is not theirs.
  private static let logins = """
    for n in nobody frontdesk-desk; do
      echo "$n:*:65534:65534::/:/usr/local/lib/frontdesk/frontdesk-login" >> $R/etc/passwd
    done
    printf 'root:x:0:\\ntty:x:5:\\nvideo:x:44:\\ninput:x:104:\\nnogroup:x:65534:\\n' > $R/etc/group

    """

  /// A disk with one volume of LVM on dm-crypt, and swap on another.
  private static let encryptedDisk = """
    mkdir -p $R/proc/self $R/sys/dev/block $R/sys/class/block $R/dev/mapper
    d=$R/sys/devices
    for n in sda dm-0 dm-1 dm-2; do mkdir -p $d/$n/dm $d/$n/slaves; ln -s ../../devices/$n $R/sys/class/block/$n; done
    mkdir -p $d/sda/sda2; echo 2 > $d/sda/sda2/partition
    echo CRYPT-LUKS2-0123-root > $d/dm-0/dm/uuid; ln -s ../../sda/sda2 $d/dm-0/slaves/sda2
    echo LVM-abc > $d/dm-1/dm/uuid; ln -s ../../dm-0 $d/dm-1/slaves/dm-0
    echo LVM-def > $d/dm-2/dm/uuid; ln -s ../../dm-0 $d/dm-2/slaves/dm-0
    ln -s ../../devices/dm-1 $R/sys/dev/block/253:1
    ln -s ../../devices/sda/sda2 $R/sys/dev/block/8:2
    ln -s ../dm-2 $R/dev/mapper/v-swap
    echo '22 1 253:1 / / rw,relatime shared:1 - ext4 /dev/mapper/v-root rw' > $R/proc/self/mountinfo
    printf 'Filename\\tType\\tSize\\tUsed\\tPriority\\n/dev/mapper/v-swap  partition\\t100\\t0\\t-2\\n' > $R/proc/swaps
    """

  private func makeFolder(_ path: String, mode: Int) throws {
    try FileManager.default.createDirectory(atPath: root + path, withIntermediateDirectories: true)
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: root + path)
  }

  func copy(_ example: String, to path: String, mode: Int) throws {
    try Data(contentsOf: KioskExamples.url(example)).write(to: URL(fileURLWithPath: root + path))
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: root + path)
  }

  private func own(_ path: String) throws { try shell("chown -R \(Self.login) \"$R\(path)\"") }

  /// A store with a record, looked through today.
  private func makeStore() throws {
    let records = try home.folder.write("record.jsonl", ExampleRecord.line)
    let run = try home.run(["import", records, "--store", store])
    if run.status != 0 { throw Failure(description: run.messages) }
    try look(daysAgo: 0)
  }

  /// Notes in the store that it was looked through.
  func look(daysAgo days: Int) throws {
    try home.sqlite(
      """
      DELETE FROM meta WHERE key = 'looked through';
      INSERT INTO meta (at, key, value)
        VALUES (strftime('%Y-%m-%dT%H:%M:%SZ', 'now', '-\(days) days'), 'looked through', '')
      """, in: store)
  }

  private func makeKeys() throws {
    let wrapper = "exec /usr/local/lib/frontdesk/kiosk-wrapper"
    for (login, line) in [
      (Self.login, #"restrict,pty,from="192.0.2.10" ssh-ed25519 AAAA hall"#),
      ("frontdesk-desk", "restrict,pty,command=\"\(wrapper) desk --operator j.devries\" ssh-ed25519 AAAA j.devries"),
    ] {
      let path = root + "/etc/ssh/frontdesk.d/" + login
      try Data("# keys\n\n\(line)\n".utf8).write(to: URL(fileURLWithPath: path))
      try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
    }
  }

  /// The example's settings for `nobody`, behind those that Debian has for everybody.
  private func makeSSHD() throws {
    let settings = try KioskExamples.text("sshd_config.d/frontdesk-kiosk.conf")
      .replacingOccurrences(of: "frontdesk-kiosk,", with: Self.login + ",")
      .replacingOccurrences(of: "Match User frontdesk-kiosk\n", with: "Match User \(Self.login)\n")
    let file = try home.folder.write("kiosk.conf", settings)
    let key = try KioskExamples.hostKey(in: home.folder)
    try home.folder.write(
      "sshd_config",
      """
      HostKey \(key)
      Include \(file)
      AcceptEnv LANG LC_*
      PermitUserEnvironment no
      KbdInteractiveAuthentication no
      """)
  }
}
