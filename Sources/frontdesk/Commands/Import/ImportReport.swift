import Glibc
import Messages
import Records
import Rules

/// The report of an import: one JSON object a record, with its reference or its problems.
struct ImportReport {
  private let descriptor: Int32
  private let path: String

  /// Throws where something stands at the path already: a report is not written over another.
  static func checkPlace(_ path: String) throws(ImportReportFailure) {
    var info = stat()
    if lstat(path, &info) == 0, info.st_size > 0 || info.st_mode & S_IFMT != S_IFREG {
      throw ImportReportFailure(path: path, cause: SystemFailure(number: EEXIST))
    }
  }

  /// Opens the report, or makes it.
  init(_ path: String) throws(ImportReportFailure) {
    self.path = path
    descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw ImportReportFailure(path: path, cause: SystemFailure(number: errno)) }
  }

  func close() { Glibc.close(descriptor) }

  /// Writes what was found in some records behind the first `start` bytes, and gives the new length, once it is on the
  /// disk.
  func write(_ found: [(problems: [Problem], line: Int, reference: String?)], from start: Int) throws -> Int {
    var text = ""
    for (problems, line, reference) in found {
      var members = [JSONMember("line", .number(JSONNumber(line))), JSONMember("ok", .boolean(reference != nil))]
      if let reference { members.append(JSONMember("reference", .text(reference))) }
      // In English whatever the language: a report is for programs, and rule ids say the same.
      members.append(JSONMember("problems", ProblemWords(.init(.english)).json(problems)))
      text += JSONWriter.text(of: .object(members)) + "\n"
    }
    let bytes = Array(text.utf8)
    guard ftruncate(descriptor, off_t(start)) == 0, lseek(descriptor, off_t(start), SEEK_SET) >= 0 else {
      throw ImportReportFailure(path: path, cause: SystemFailure(number: errno))
    }
    do throws(SystemFailure) {
      try FileDescriptor.write(bytes, to: descriptor)
      if fsync(descriptor) != 0 { throw SystemFailure(number: errno) }
    } catch {
      throw ImportReportFailure(path: path, cause: error)
    }
    return start + bytes.count
  }
}

/// Why a report cannot be made or written.
struct ImportReportFailure: Error {
  let path: String
  let cause: SystemFailure
}
