import Records
import Store
import Wizard

/// What visitors handed in: opening it, discarding it.
extension EffectRunner {
  /// Opens an application in a draft of this operator; from a living session of another only where `isTaking` says so.
  func openApplication(_ reference: String, isTaking: Bool) -> [Action] {
    onStore { store throws(StoreError) in
      while true {
        do throws(StoreError) {
          let taking = try store.openApplication(
            reference: reference, owner: setup.operatorLogin, id: RandomID.uuid(), code: Identity.resumeCode(),
            submission: RandomID.uuid(), at: SystemClock.utc, force: isTaking)
          switch taking {
          case .taken(let draft): return [.opened(draft)]
          case .open(let login, let since):
            return [
              .applicationInUse(reference: reference, by: setup.name(of: login), since: SystemClock.local(since))
            ]
          case .none:
            guard let record = try store.reference(ofApplication: reference) else {
              return [.storeFailed(key: "app/no-application", arguments: ["reference": reference])]
            }
            return [
              .storeFailed(key: "app/application-finished", arguments: ["reference": reference, "record": record])
            ]
          }
        } catch {
          // Another draft has the code: another one is tried.
          guard error == .codeTaken else { throw error }
        }
      }
    }
  }

  func discardApplication(_ reference: String) -> [Action] {
    onStore { store throws(StoreError) in
      _ = try store.discardApplication(reference: reference, at: SystemClock.utc)
      return []
    }
  }
}
