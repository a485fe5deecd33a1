import Glibc

/// Data, on standard output: gathered and written in large pieces.
final class StandardOutput {
  private var buffer: [UInt8] = []
  private static let pieceSize = 1 << 16

  /// One line for a program to read, as it is.
  func write(line: String) throws(SystemFailure) {
    buffer += line.utf8
    buffer.append(0x0A)
    if buffer.count >= Self.pieceSize { try flush() }
  }

  /// A line, or several, for a person: nothing in it acts on the terminal.
  func say(_ text: String) throws(SystemFailure) { try write(line: PrintableText.printable(text)) }

  /// Lines for a program to read, as they are.
  func write(_ lines: [UInt8]) throws(SystemFailure) {
    buffer += lines
    if buffer.count >= Self.pieceSize { try flush() }
  }

  func flush() throws(SystemFailure) {
    guard !buffer.isEmpty else { return }
    let bytes = buffer
    buffer.removeAll(keepingCapacity: true)
    try FileDescriptor.write(bytes, to: STDOUT_FILENO)
  }
}
