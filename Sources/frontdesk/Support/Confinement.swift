import CConfinement
import Glibc
import Messages

/// What a session gives up, so that whoever sits at it or takes the process over gets no further.
enum Confinement {
  /// The variables that a kiosk reads. All others are unset before a library can see them.
  static let variables = [
    "TERM", "LANG", "LC_ALL", "LC_CTYPE", "LC_MESSAGES", "HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME",
    "XDG_CACHE_HOME", "TZ", "SSH_CONNECTION",
  ]

  /// No core file, and no look into the memory for another process of the same account.
  static func closeMemory() { _ = confine_memory() }

  /// From now on memory is overwritten when it is freed.
  static func wipeWhatIsFreed() { wipe_what_is_freed() }

  /// Unsets all variables but ``variables``.
  static func closeEnvironment() { withNames(variables, confine_environment) }

  /// No other process, no network, no writing but in these folders, for as long as the process lives (seccomp(2),
  /// landlock(7)). Threads that run already are not held to the folders.
  ///
  /// A kernel without Landlock does not hold the process to the folders; one without seccomp is an error.
  static func closeProcess(writing folders: [String]) throws(ConfinementFailure) {
    let step = withNames(folders, confine_process)
    guard step == confine_done else { throw ConfinementFailure(step: step, cause: SystemFailure(number: errno)) }
  }

  /// Overwrites what a session left in free memory and on the stack of this thread below the caller.
  ///
  /// Each thread calls it from its outermost function, when the functions that worked with answers have returned.
  static func wipeFreeMemory() { wipe_free_memory() }

  /// Runs a call with a list of C strings that ends with NULL.
  private static func withNames<Result>(
    _ names: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>?) -> Result
  ) -> Result {
    let copies = names.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    let list = copies.map { UnsafePointer($0) } + [nil]
    return list.withUnsafeBufferPointer { body($0.baseAddress) }
  }
}

/// Why a process could not be closed.
struct ConfinementFailure: Error {
  let step: confine_step
  let cause: SystemFailure

  /// In English, for the system's log.
  var reason: String {
    let what =
      switch step {
      case confine_privileges: "to give up privileges"
      case confine_ruleset: "to make the rules for files"
      case confine_folder: "to open a folder that the kiosk writes"
      default: "to give up system calls"
      }
    return "the system refused \(what): \(Messages(.english).text(of: cause))"
  }
}
