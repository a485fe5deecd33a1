import Glibc
import Store
import Wizard

/// A look through the pages of the store by a process of its own, so that no key waits for it.
final class StoreCheck {
  private var child: pid_t = 0

  /// Begins to look; nothing happens where no process can be started.
  init(path: String) {
    let arguments = ["frontdesk", "verify", "--quick", "--store", path]
    var pointers = arguments.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // Nothing of it may reach the screen.
    for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
    }
    var started: pid_t = 0
    if posix_spawn(&started, "/proc/self/exe", &actions, nil, &pointers, environ) == 0 { child = started }
  }

  /// Whether the look has ended without having found the store sound; `nil` as long as it goes on.
  var hasDoubt: Bool? {
    guard child > 0 else { return nil }
    var status: Int32 = 0
    guard waitpid(child, &status, WNOHANG) == child else { return nil }
    child = 0
    return status != 0
  }
}

extension EffectRunner {
  func beginStoreCheck() {
    let yesterday = SystemClock.utc(daysAgo: 1)
    guard let store, (try? store.isLookDue(since: yesterday)) == true else { return }
    storeCheck = StoreCheck(path: setup.storePath)
  }

  func storeCheckFinding() -> Action? {
    guard let hasDoubt = storeCheck?.hasDoubt else { return nil }
    storeCheck = nil
    guard hasDoubt else {
      try? store?.noteLook(at: SystemClock.utc)
      return nil
    }
    // The child may have been kept from looking; only what this process saw of the store is reported.
    guard isStoreDamaged else { return nil }
    return .storeFailed(key: "store/damaged", arguments: ["path": setup.storePath, "detail": "quick_check"])
  }

  private var isStoreDamaged: Bool {
    do throws(StoreError) { return try store?.quickCheck().isEmpty == false } catch {
      return if case .damaged = error { true } else { false }
    }
  }
}
