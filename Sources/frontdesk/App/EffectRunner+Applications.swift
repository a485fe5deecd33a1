import Records
import Rules
import Store
import Wizard

/// What visitors handed in: listing it, opening it.
extension EffectRunner {
  /// The rows of the newest applications that a text finds; those that this operator has open stand under Drafts.
  func rows(_ applications: [ApplicationSummary], _ query: String, from store: CustomerStore) -> [CustomerRow] {
    let checker = RecordChecker(environment: setup.environment(today: SystemClock.today, lookups: lists))
    let words = Folding.words(query)
    let found = applications.lazy.filter { application in
      application.openedBy != self.setup.operatorLogin
        && Folding.matches(
          words, Folding.words("\(application.name) \(application.reference) \(application.country)"))
    }
    return found.prefix(Self.mostApplications).map { application in
      // One that cannot be read says so when it is opened; the others are listed all the same.
      let answers = (try? store.application(reference: application.reference))?.answers
      let missing = answers.map { checker.problems(in: $0).count { $0.severity == .error } } ?? 0
      return CustomerRow(
        kind: .application(
          reference: application.reference, missing: missing, holder: setup.name(of: application.openedBy)),
        name: application.name, country: application.country, saved: SystemClock.local(application.at))
    }
  }

  /// The page shows so many; what is older is found by typing.
  private static let mostApplications = 30

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
