import Fleet
import Glibc

/// `frontdesk-sync`: carries what was saved to the centre, and back what helps to recognise customers.
///
/// `frontdesk push`, `pull`, `sync` and `fleet` start it: what to do stands in its arguments (`SyncRequest`), and it answers
/// with one line of JSON on standard output (`SyncAnswer`).
@main
struct Main {
  static func main() {
    // A centre that is gone is an answer of `send`, not the end of the process.
    signal(SIGPIPE, SIG_IGN)
    guard let request = SyncRequest(Array(CommandLine.arguments.dropFirst())) else {
      say("frontdesk-sync is started by frontdesk: frontdesk push, pull, sync or fleet.\n", to: STDERR_FILENO)
      exit(64)
    }
    do throws(SyncFailure) {
      say(SyncAnswer.done(try Task.answer(to: request)).line + "\n", to: STDOUT_FILENO)
    } catch {
      say(SyncAnswer.failed(error).line + "\n", to: STDOUT_FILENO)
      exit(error.status)
    }
  }

  private static func say(_ text: String, to descriptor: Int32) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if written < 0, errno != EINTR { return }
      rest = rest.dropFirst(max(0, written))
    }
  }
}
