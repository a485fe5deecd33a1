/// Where the parts of a kiosk stand on its host.
struct KioskPlaces {
  /// What the examples and the settings of sshd call the wrapper.
  static let wrapperPath = programsPath + "/kiosk-wrapper"
  /// Where the login shell of the accounts can stand, which starts the wrapper and nothing else: where `make install` puts it, and
  /// where the Debian package has it.
  private static let loginShellPaths = [programsPath + "/frontdesk-login", "/usr/lib/frontdesk/frontdesk-login"]
  private static let programsPath = "/usr/local/lib/frontdesk"

  /// What is put before every path, for looking at the files of a host below a folder.
  let root: String
  /// The configuration that was named, if any.
  let namedConfiguration: String?
  /// The store that was named, if any.
  let namedStore: String?

  init(root: String?, configuration: String?, store: String?) {
    var root = root ?? ""
    while root.hasSuffix("/") { root.removeLast() }
    self.root = root
    namedConfiguration = configuration
    namedStore = store
  }

  var configuration: String { namedConfiguration ?? root + SetupLoader.systemFile }
  /// The folder of the kiosk's own files.
  var data: String { root + "/var/lib/frontdesk" }
  var state: String { data + "/state" }
  var wrapper: String { root + Self.wrapperPath }
  var loginShell: String { root + loginShellPath }
  /// The login shell as the accounts name it: the first that is there.
  var loginShellPath: String {
    Self.loginShellPaths.first { FileFacts(root + $0) != nil } ?? Self.programsPath + "/frontdesk-login"
  }
  /// The folder of the key files, one for each login.
  var keys: String { root + "/etc/ssh/frontdesk.d" }
  var sshdConfiguration: String { root + "/etc/ssh/sshd_config" }

  /// The store: the one that was named, that of the configuration, or where the wrapper has it.
  func store(_ configuration: Configuration) -> String {
    namedStore ?? configuration.store.map { root + $0 } ?? data + "/frontdesk/customers.sqlite"
  }
}
