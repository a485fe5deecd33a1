/// Something in the store that is read, and can be written to a file.
public enum StoredThing: Sendable, Hashable {
  case record(reference: String)
  case request(number: Int64)

  /// How a file of it is called, without its ending.
  var fileName: String {
    switch self {
    case .record(let reference): reference
    case .request(let number): "request-\(number)"
    }
  }
}
