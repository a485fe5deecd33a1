import Glibc

/// From where an operator works, for the trail.
enum Origin {
  /// `ssh 192.0.2.7` over SSH, else the terminal (`/dev/pts/3`); empty where there is neither.
  static var current: String {
    // "client-address client-port server-address server-port", as sshd sets it.
    if let line = ProcessEnvironment.filled("SSH_CONNECTION"), let client = line.split(separator: " ").first {
      return "ssh " + PrintableText.printable(String(client.prefix(64)))
    }
    guard let name = ttyname(STDIN_FILENO) else { return "" }
    return String(cString: name)
  }
}
