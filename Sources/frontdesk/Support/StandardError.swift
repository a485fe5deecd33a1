import Glibc

/// Messages to the person, on standard error.
enum StandardError {
  static func say(_ text: String) {
    let line = Array((PrintableText.printable(text) + "\n").utf8)
    // Nobody is left to be told when this fails.
    _ = try? FileDescriptor.write(line, to: STDERR_FILENO)
  }
}
