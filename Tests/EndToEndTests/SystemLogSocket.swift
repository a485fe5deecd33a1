import Foundation
import Glibc
import TestSupport

/// Takes what a program writes to the system's log (syslog(3)), in a name space of its own where `/dev/log` is this socket.
final class SystemLogSocket {
  let path: String
  private let descriptor: Int32

  /// Whether such a name space can be made: only root can.
  static let mayMake = geteuid() == 0

  init() throws {
    path = TestRun.folder.appendingPathComponent("log-\(UUID().uuidString.prefix(8))").path
    descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let bytes = path.utf8.map { CChar(bitPattern: $0) }
    try withUnsafeMutableBytes(of: &address.sun_path) { room in
      guard bytes.count < room.count else { throw Failure(description: "\(path) is too long for a socket") }
      bytes.withUnsafeBytes { room.copyMemory(from: $0) }
    }
    let bound = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    guard bound == 0, chmod(path, 0o666) == 0 else { throw Failure(description: "no socket: errno \(errno)") }
  }

  deinit {
    close(descriptor)
    unlink(path)
  }

  /// The command that runs another where this socket is the system's log.
  var command: [String] {
    let steps = [
      "mount -t tmpfs none /dev", "mknod -m 666 /dev/null c 1 3", "ln -s '\(path)' /dev/log", "exec \"$@\"",
    ]
    return ["/usr/bin/unshare", "--mount", "/bin/sh", "-c", steps.joined(separator: " && "), "sh"]
  }

  /// The lines that came so far.
  func lines() -> [String] {
    var lines: [String] = []
    var bytes = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = recv(descriptor, &bytes, bytes.count, Int32(MSG_DONTWAIT))
      if count <= 0 { return lines }
      lines.append(String(decoding: bytes[..<count].filter { $0 != 0 }, as: UTF8.self))
    }
  }
}
