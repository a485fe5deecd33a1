import CFuzzer
import FuzzTargets
import Glibc

/// Runs one reader under libFuzzer: `FRONTDESK_FUZZ=NAME Fuzz [options of libFuzzer] [folders and files]`.
///
/// Without the variable it lists the readers. An input that breaks a property is told and ends the program, so that
/// libFuzzer keeps it.
@main
struct Fuzz {
  static func main() {
    guard run != nil else {
      for target in FuzzTarget.all { print(target.name, target.about, separator: "\t") }
      return
    }
    var count = CommandLine.argc
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
    exit(LLVMFuzzerRunDriver(&count, &arguments, fuzzOneInput))
  }

  /// The reader that the environment names. libFuzzer has one thread.
  nonisolated(unsafe) static let run = getenv("FRONTDESK_FUZZ").flatMap { name in
    do { return try FuzzTarget.named(String(cString: name))?.begun() } catch {
      tell("\(error)")
      exit(2)
    }
  }
}

/// One input of libFuzzer.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ bytes: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  guard let breach = Fuzz.run?.breach(of: Array(UnsafeBufferPointer(start: bytes, count: size))) else { return 0 }
  tell(breach)
  abort()
}

/// Writes a line to standard error.
func tell(_ text: String) {
  var line = text + "\n"
  line.withUTF8 { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
}
