import Foundation
import Glibc
import TestSupport

/// A network of its own, whose loopback delays, reorders and loses packets (netem of Linux).
final class ShapedNetwork {
  /// Whether this account may make one, and the kernel has netem.
  static let isUsable: Bool = {
    guard geteuid() == 0, access("/usr/sbin/ip", X_OK) == 0, access("/usr/sbin/tc", X_OK) == 0 else { return false }
    let trial = try? ShortCommand(
      "/usr/bin/unshare", ["-n", "/usr/sbin/tc", "qdisc", "add", "dev", "lo", "root", "netem", "delay", "1ms"],
      environment: ["PATH": "/usr/sbin:/usr/bin:/sbin:/bin"])
    return trial?.code == 0
  }()

  /// Said where its tests are skipped.
  static let missing = "skipped: no root, no iproute2, or a kernel without netem"

  private let name = "frontdesk-\(UUID().uuidString.prefix(8))"

  init() throws {
    try Self.run("/usr/sbin/ip", ["netns", "add", name])
    try Self.run("/usr/sbin/ip", ["-n", name, "link", "set", "lo", "up"])
    try Self.run(
      "/usr/sbin/tc",
      ["-n", name, "qdisc", "add", "dev", "lo", "root", "netem", "delay", "5ms", "5ms", "loss", "2%", "reorder", "5%"])
  }

  deinit { try? Self.run("/usr/sbin/ip", ["netns", "delete", name]) }

  /// The command within the network.
  func inside(_ words: [String]) -> [String] { ["/usr/sbin/ip", "netns", "exec", name] + words }

  private static func run(_ program: String, _ arguments: [String]) throws {
    let command = try ShortCommand(program, arguments, environment: ["PATH": "/usr/sbin:/usr/bin:/sbin:/bin"])
    guard command.code == 0 else { throw Failure(description: command.output) }
  }
}
