import Fleet
import Glibc

/// `frontdesk-sync`, which speaks to the centre: where it is, and what it answers.
enum SyncProgram {
  /// Why there is no answer.
  enum Failure: Error {
    case notInstalled
    case notStarted(SystemFailure)
    /// This process was asked to end; so was the program.
    case interrupted
    /// It said nothing that can be read; its exit code, or -1 where a signal ended it.
    case noAnswer(status: Int32)
  }

  private static let name = "frontdesk-sync"
  /// More than this no answer has: a thousand hosts take some hundred kilobytes.
  private static let longestAnswer = 1 << 24

  /// Runs the program to its end.
  static func answer(to request: SyncRequest) throws(Failure) -> SyncAnswer {
    guard let path else { throw .notInstalled }
    let run: AnsweringChild.Run
    do throws(SystemFailure) {
      run = try AnsweringChild.run(path, request.arguments, atMost: longestAnswer)
    } catch {
      throw .notStarted(error)
    }
    let text = String(decoding: run.said, as: UTF8.self)
    // An answer that is whole counts, also where a signal came while it was given.
    if text.hasSuffix("\n"), let answer = SyncAnswer(line: String(text.dropLast())) { return answer }
    if run.wasInterrupted { throw .interrupted }
    throw .noAnswer(status: run.status)
  }

  /// Where it is: as the package and `make install` put it, else beside this program, as a build leaves it.
  static var path: String? {
    guard let folder else { return nil }
    return ["\(folder)/../libexec/frontdesk/\(name)", "\(folder)/\(name)"].first { access($0, X_OK) == 0 }
  }

  /// The folder of this program.
  private static var folder: String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    guard count > 0, count < buffer.count else { return nil }
    let program = String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return program.lastIndex(of: "/").map { String(program[..<$0]) }
  }
}
