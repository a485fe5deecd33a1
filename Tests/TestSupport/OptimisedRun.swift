import Glibc

/// Whether the modules under test are optimised, as `make test-pure` builds them: work that takes minutes without is left
/// to that.
public enum OptimisedRun {
  public static let isOn = getenv("FRONTDESK_PURE") != nil
  public static let reason = "it takes minutes where nothing is optimised; make test-pure runs it"
}
