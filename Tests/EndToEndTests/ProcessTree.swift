import Foundation

/// Which process was started by which.
enum ProcessTree {
  /// The processes that a process has started, and those that they have, and so on.
  static func descendants(of process: Int32) -> [Int32] {
    let parents = self.parents
    var found: [Int32] = []
    var next = [process]
    while let parent = next.popLast() {
      let children = parents.filter { $0.value == parent }.keys
      found += children
      next += children
    }
    return found
  }

  /// The parent of each process that there is.
  private static var parents: [Int32: Int32] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    var parents: [Int32: Int32] = [:]
    for name in names {
      guard let id = Int32(name), let text = try? String(contentsOfFile: "/proc/\(name)/stat", encoding: .utf8),
        // The name of the program stands in brackets, and may hold blanks and brackets.
        let bracket = text.lastIndex(of: ")")
      else { continue }
      let fields = text[bracket...].split(separator: " ")
      if fields.count > 2, let parent = Int32(fields[2]) { parents[id] = parent }
    }
    return parents
  }
}
