import CTerminalGuard

/// Gives the terminal back when the program crashes, and says one sentence; no prompt, no backtrace, no core file.
public enum CrashGuard {
  /// Takes the crash signals over from the Swift runtime; call it first of all.
  public static func install() { _ = guard_install() }

  /// Lets this thread give the terminal back when it crashes for want of stack; each thread calls it for itself.
  public static func coverThread() { _ = guard_cover_thread() }

  /// The sentence said after a crash: at most 255 bytes, and nothing a person typed. An empty one is silence.
  public static func say(_ sentence: String) {
    guard_say(sentence, sentence.utf8.count)
  }
}
