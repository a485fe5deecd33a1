import Messages
import Store

extension StoreError {
  /// What fills the placeholders of the error's text, the path of the store with it.
  func filling(path: String) -> [String: String] { arguments.merging(["path": path]) { own, _ in own } }
}

extension Messages {
  /// What is wrong with the store, where, and what to do.
  func text(of error: StoreError, path: String) -> String {
    var filling = error.filling(path: path)
    if case .damaged(let detail) = error { filling["detail"] = part(detail) }
    return text(error.key, filling)
  }

  /// What is damaged, by the name of the check that found it and what stands behind the name.
  private func part(_ detail: String) -> String {
    let key = "store/part.\(detail.prefix { $0 != " " })"
    return has(key) ? text(key) : detail
  }
}
