import Messages
import Store

extension StoreError {
  /// What fills the placeholders of the error's text, the path of the store with it.
  func filling(path: String) -> [String: String] { arguments.merging(["path": path]) { own, _ in own } }
}

extension Messages {
  /// What is wrong with the store, where, and what to do.
  func text(of error: StoreError, path: String) -> String { text(error.key, error.filling(path: path)) }
}
