import ArgumentParser

/// What `doctor` is asked of the kiosk on this host.
struct KioskDoctorOptions: ParsableArguments {
  @Flag(help: "Look at the kiosk that is set up on this host, and at nothing else.")
  var kiosk = false

  @Flag(help: "Look also at the console of this computer, where the kiosk is on its own screen.")
  var console = false

  @Option(help: ArgumentHelp("The login of the kiosk, instead of frontdesk-kiosk.", valueName: "name"))
  var account: String?

  @Option(
    name: .customLong("sshd-config"),
    help: ArgumentHelp("Ask sshd about this configuration, instead of the host's.", valueName: "file"),
    completion: .file())
  var sshdConfiguration: String?

  @Option(help: ArgumentHelp("Look at the files below this folder.", valueName: "folder"), completion: .directory)
  var root: String?

  func validate() throws {
    if !kiosk, console || account != nil || sshdConfiguration != nil || root != nil {
      throw ValidationError("Give --kiosk with --console, --account, --sshd-config or --root.")
    }
  }
}
