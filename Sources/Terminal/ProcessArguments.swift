internal import CTerminalGuard

/// The arguments of the process, as the loader got them.
public enum ProcessArguments {
  /// All of them, the program's name first; bytes that are no UTF-8 are repaired. Empty where the system gave none.
  public static var all: [String] {
    (0..<guard_argument_count()).compactMap { guard_argument($0).map { String(cString: $0) } }
  }
}
