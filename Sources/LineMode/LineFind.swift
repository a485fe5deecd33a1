import Wizard

/// A thing that stands numbered before the person, to be chosen by its number.
struct LineFind: Sendable, Hashable {
  /// What is stored.
  var value: String
  /// What is read.
  var text: String
  /// Why it cannot be chosen, in a few words; `nil` where it can.
  var obstacle: String?

  /// As many as are shown at once.
  static let most = 9

  init(value: String, text: String, obstacle: String? = nil) {
    self.value = value
    self.text = text
    self.obstacle = obstacle
  }

  /// A line of one of the form's lists.
  init(_ item: ListItem) {
    let detail = item.detail.isEmpty ? "" : ", \(item.detail)"
    self.init(value: item.value, text: item.text + detail, obstacle: item.obstacle)
  }
}
