import CWorker
import Glibc
import Terminal

/// A thread that works beside the loop, under the scheduling of ``worker_thread_settle`` and covered by the crash guard.
final class WorkerThread {
  private let body: @Sendable () -> Void

  private init(_ body: @escaping @Sendable () -> Void) { self.body = body }

  /// Starts a thread that does a piece of work and ends; nobody waits for it by this.
  static func start(_ body: @escaping @Sendable () -> Void) throws(SystemFailure) {
    var thread = pthread_t()
    let number = pthread_create(
      &thread, nil,
      { context in
        worker_thread_settle()
        CrashGuard.coverThread()
        if let context { Unmanaged<WorkerThread>.fromOpaque(context).takeRetainedValue().body() }
        return nil
      }, Unmanaged.passRetained(WorkerThread(body)).toOpaque())
    if number != 0 { throw SystemFailure(number: number) }
    pthread_detach(thread)
  }
}
