import Records
import Store
import Wizard

/// What a kiosk of agents does beside the form.
extension EffectRunner {
  /// Looks for the form of a code that was typed; `answer` is one that was given in it, where it was asked for.
  func goOn(_ typed: String, _ answer: String?) -> Action {
    guard let code = ResumeCode.normalisedOfAny(typed) else { return .codeAnswered(.malformed, code: typed) }
    do throws(StoreError) {
      let file = try draftInFile(code)
      let taking = try openedStore().goOn(
        code: code, answer: answer, owner: setup.operatorLogin, kept: file, at: SystemClock.utc)
      guard case .taken(let draft) = taking, draft.id == file?.id else {
        return .ofCode(taking, typed: typed, file: nil)
      }
      return .ofCode(taking, typed: typed, file: files.path(id: draft.id))
    } catch {
      return .codeAnswered(.refused, code: typed)
    }
  }
}
