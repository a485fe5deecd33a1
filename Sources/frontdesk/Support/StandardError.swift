import Glibc

/// Messages to the person, on standard error.
enum StandardError {
  static func say(_ text: String) {
    let line = Array((PrintableText.printable(text) + "\n").utf8)
    // If this fails there is no place left to report it.
    _ = try? FileDescriptor.write(line, to: STDERR_FILENO)
  }
}
