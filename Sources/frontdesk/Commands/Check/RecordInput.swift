import Glibc

/// An open file with records, or standard input.
struct RecordInput {
  let descriptor: Int32
  let format: RecordFormat

  /// Opens a file; `-` is standard input. Without a format the extension decides, and anything but `.csv` is JSON
  /// Lines.
  init(file: String, format: RecordFormat?) throws(SystemFailure) {
    descriptor = file == "-" ? STDIN_FILENO : try FileDescriptor.open(file)
    self.format = format ?? (file.lowercased().hasSuffix(".csv") ? .csv : .jsonl)
  }

  func close() {
    if descriptor != STDIN_FILENO { Glibc.close(descriptor) }
  }
}
