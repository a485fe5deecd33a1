import Messages
import Store

extension StoreError {
  /// Everything that fills the placeholders of the text.
  func arguments(path: String) -> [String: String] {
    arguments.merging(["path": path]) { given, _ in given }
  }
}

extension Messages {
  /// What is wrong with the store, and the mend.
  func text(of error: StoreError, path: String) -> String { text(error.key, error.arguments(path: path)) }
}
