import Foundation
import Glibc
import Synchronization
import TestSupport

/// A line between a host and the centre that misbehaves: it takes connections on a socket of its own and passes octets on
/// to the server's, as far as it is told.
final class Relay: Sendable {
  /// What happens to one connection.
  enum Fault: Sendable {
    case none
    /// It is closed at once.
    case refused
    /// Each piece waits so many milliseconds.
    case slow(Int)
    /// It is closed after so many octets, whichever way they went.
    case cut(Int)
    /// After so many octets nothing goes on, and nothing is closed.
    case stalled(Int)
  }

  let folder: CommandFolder
  let port: UInt16 = 5432
  private let target: String
  private let listener: Int32
  private let next = Mutex<@Sendable () -> Fault>({ .none })
  private let isOver = Atomic(false)

  /// The folder of the relay's socket, which is a host to libpq.
  var socket: String { folder.url.path }

  convenience init(to centre: PostgresCluster) throws {
    try self.init(to: "\(centre.socket)/.s.PGSQL.\(centre.port)")
  }

  /// - Parameter target: the path of the socket behind it.
  init(to target: String) throws {
    folder = try CommandFolder()
    self.target = target
    listener = try Self.listen("\(folder.url.path)/.s.PGSQL.\(port)")
    let relay = Unmanaged.passRetained(self)
    Thread.detachNewThread {
      relay.takeUnretainedValue().accept()
      relay.release()
    }
  }

  /// Says what happens to the connections from now on; asked once for each.
  func set(_ fault: @escaping @Sendable () -> Fault) { next.withLock { $0 = fault } }

  /// Takes no more connections; those that are open end.
  func end() {
    isOver.store(true, ordering: .sequentiallyConsistent)
  }

  private func accept() {
    while !isOver.load(ordering: .sequentiallyConsistent) {
      var wanted = pollfd(fd: listener, events: Int16(POLLIN), revents: 0)
      guard poll(&wanted, 1, 50) > 0 else { continue }
      let client = Glibc.accept(listener, nil, nil)
      guard client >= 0 else { continue }
      _ = fcntl(client, F_SETFD, FD_CLOEXEC)
      let fault = next.withLock { $0 }()
      Thread.detachNewThread { self.carry(client, fault) }
    }
    close(listener)
  }

  private func carry(_ client: Int32, _ fault: Fault) {
    defer { close(client) }
    if case .refused = fault { return }
    guard let server = try? Self.connect(target) else { return }
    defer { close(server) }
    var passed = 0
    var buffer = [UInt8](repeating: 0, count: 8192)
    while !isOver.load(ordering: .sequentiallyConsistent) {
      var ends = [
        pollfd(fd: client, events: Int16(POLLIN), revents: 0), pollfd(fd: server, events: Int16(POLLIN), revents: 0),
      ]
      guard poll(&ends, 2, 50) > 0 else { continue }
      for (index, end) in ends.enumerated() where end.revents != 0 {
        let count = read(end.fd, &buffer, allowed(fault, passed, buffer.count))
        if count <= 0 { return }
        if case .slow(let milliseconds) = fault { usleep(UInt32(milliseconds) * 1000) }
        guard Self.pass(buffer[..<count], to: ends[1 - index].fd) else { return }
        passed += count
      }
      switch fault {
      case .cut(let octets) where passed >= octets: return
      case .stalled(let octets) where passed >= octets: return wait()
      default: break
      }
    }
  }

  /// How many octets may be read: not beyond the place of the fault.
  private func allowed(_ fault: Fault, _ passed: Int, _ most: Int) -> Int {
    switch fault {
    case .cut(let octets), .stalled(let octets): max(1, min(most, octets - passed))
    default: most
    }
  }

  /// Keeps both ends open, and passes nothing on.
  private func wait() {
    while !isOver.load(ordering: .sequentiallyConsistent) { usleep(20_000) }
  }

  private static func pass(_ octets: ArraySlice<UInt8>, to descriptor: Int32) -> Bool {
    var rest = octets
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
      if written <= 0 { return false }
      rest = rest.dropFirst(written)
    }
    return true
  }

  // MARK: - Sockets

  private static func listen(_ path: String) throws -> Int32 {
    let descriptor = Glibc.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    guard try withAddress(path, { bind(descriptor, $0, $1) }) == 0, Glibc.listen(descriptor, 64) == 0 else {
      throw Failure(description: "relay: errno \(errno)")
    }
    chmod(path, 0o777)
    return descriptor
  }

  private static func connect(_ path: String) throws -> Int32 {
    let descriptor = Glibc.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    guard try withAddress(path, { Glibc.connect(descriptor, $0, $1) }) == 0 else {
      close(descriptor)
      throw Failure(description: "relay: errno \(errno)")
    }
    return descriptor
  }

  private static func withAddress(
    _ path: String, _ work: (UnsafePointer<sockaddr>, socklen_t) -> Int32
  ) throws -> Int32 {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    guard path.utf8.count < MemoryLayout.size(ofValue: address.sun_path) else {
      throw Failure(description: "\(path) is too long for a socket")
    }
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: Array(path.utf8) + [0]) }
    return withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        work($0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
  }
}
