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

  /// The same for a kiosk, where codes are counted by it: an IPv6 address by the network that one household or office
  /// has (its first 64 bits), for whoever has one has all of them.
  static var ofKiosk: String {
    guard let line = ProcessEnvironment.filled("SSH_CONNECTION"), let client = line.split(separator: " ").first,
      let network = network(String(client.prefix { $0 != "%" }))
    else { return current }
    return "ssh " + network
  }

  /// `2001:db8:1:2::/64`; `nil` for what is no IPv6 address. An IPv4 address within one is itself.
  static func network(_ address: String) -> String? {
    var bytes = in6_addr()
    guard inet_pton(AF_INET6, address, &bytes) == 1 else { return nil }
    if address.hasPrefix("::ffff:"), address.contains(".") { return String(address.dropFirst("::ffff:".count)) }
    withUnsafeMutableBytes(of: &bytes) { for place in 8..<16 { $0[place] = 0 } }
    var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
    guard inet_ntop(AF_INET6, &bytes, &text, socklen_t(text.count)) != nil else { return nil }
    return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self) + "/64"
  }
}
