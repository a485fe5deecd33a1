import ArgumentParser

/// What `doctor` is asked of the kiosk on this host.
struct KioskDoctorOptions: ParsableArguments {
  @Flag(help: .words("usage/option/doctor.kiosk"))
  var kiosk = false

  @Flag(help: .words("usage/option/doctor.console"))
  var console = false

  @Option(help: .words("usage/option/doctor.account", value: "usage/value/account"))
  var account: String?

  @Option(
    name: .customLong("sshd-config"),
    help: .words("usage/option/doctor.sshd-config", value: "usage/value/file"),
    completion: .file())
  var sshdConfiguration: String?

  @Option(help: .words("usage/option/doctor.root", value: "usage/value/folder"), completion: .directory)
  var root: String?

  func validate() throws {
    if !kiosk, console || account != nil || sshdConfiguration != nil || root != nil {
      throw ValidationError(words: "usage/error/not-without-kiosk")
    }
  }
}
