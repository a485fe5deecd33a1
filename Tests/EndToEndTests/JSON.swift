import Foundation

/// Parsed JSON that can be compared: the order of keys and the way it is written do not count.
struct JSON: Equatable, CustomStringConvertible {
  let value: NSObject

  init(_ text: String) throws {
    guard let value = try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed) as? NSObject
    else { throw Failure(description: "not JSON: \(text)") }
    self.value = value
  }

  private init(_ value: NSObject) { self.value = value }

  subscript(_ key: String) -> JSON? { ((value as? [String: Any])?[key] as? NSObject).map(JSON.init) }

  /// The same object without one of its keys.
  func without(_ key: String) -> JSON {
    guard var members = value as? [String: Any] else { return self }
    members[key] = nil
    return JSON(members as NSObject)
  }

  var text: String? { value as? String }
  var number: Int? { value as? Int }
  var elements: [JSON] { (value as? [Any])?.compactMap { ($0 as? NSObject).map(JSON.init) } ?? [] }

  var description: String {
    let options: JSONSerialization.WritingOptions = [.sortedKeys, .fragmentsAllowed, .withoutEscapingSlashes]
    return (try? JSONSerialization.data(withJSONObject: value, options: options)).map {
      String(decoding: $0, as: UTF8.self)
    } ?? "\(value)"
  }

  static func == (left: JSON, right: JSON) -> Bool { left.description == right.description }
}
