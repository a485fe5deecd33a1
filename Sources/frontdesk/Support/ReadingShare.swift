import Glibc

/// Which part of some files has been read; known where all of them are files, and no pipe is among them.
struct ReadingShare {
  /// Octets of all files; `nil` where that is not known.
  private let total: Int?
  /// Octets of those that were read to their end.
  private var before = 0

  /// - Parameter files: their names; `-` is standard input.
  init(files: [String]) {
    var total: Int? = 0
    for file in files {
      guard let known = total, let size = Self.size(of: file) else {
        total = nil
        break
      }
      total = known + size
    }
    self.total = total
  }

  /// The part that is read when the file under way was read as far as now.
  func part(of descriptor: Int32) -> Double? {
    guard let total, total > 0 else { return nil }
    let position = lseek(descriptor, 0, SEEK_CUR)
    return position < 0 ? nil : min(1, Double(before + Int(position)) / Double(total))
  }

  /// The file under way was read to its end.
  mutating func finish(_ descriptor: Int32) { before += max(0, Int(lseek(descriptor, 0, SEEK_CUR))) }

  private static func size(of file: String) -> Int? {
    var info = stat()
    let status = file == "-" ? fstat(STDIN_FILENO, &info) : stat(file, &info)
    return status == 0 && info.st_mode & S_IFMT == S_IFREG ? Int(info.st_size) : nil
  }
}
