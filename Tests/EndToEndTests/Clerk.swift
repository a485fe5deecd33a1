import Foundation
import TestSupport

/// A person at a terminal who adds customers: types, looks at the screen, and waits until it is as it should be.
final class Clerk {
  let session: TerminalSession
  /// The home must stand as long as the program runs.
  private let home: Home
  /// Two slow cores with other tests on them are no reason to fail.
  static let patience = 30.0

  init(
    _ home: Home, _ arguments: [String] = ["add"], rows: Int = 24, columns: Int = 80,
    environment: [String: String] = [:], terminal: String = "tmux-256color"
  ) throws {
    self.home = home
    session = try TerminalSession(
      [Programs.frontdesk] + arguments, environment: home.environment.merging(environment) { $1 }, rows: rows,
      columns: columns, terminal: terminal)
  }

  /// At a terminal that another part of the test has opened.
  init(_ home: Home, at session: TerminalSession) {
    self.home = home
    self.session = session
  }

  /// Waits for a text on the screen.
  @discardableResult
  func see(_ text: String) throws -> [String] { try session.wait(for: text, seconds: Self.patience) }

  /// Waits until a text is gone from the screen.
  @discardableResult
  func miss(_ text: String) throws -> [String] {
    try session.wait(seconds: Self.patience, "no \"\(text)\"") { rows in !rows.contains { $0.contains(text) } }
  }

  /// Waits until the cursor stands at a label: in its box, or on its button.
  @discardableResult
  func at(_ label: String) throws -> String {
    var found = ""
    try session.wait(seconds: Self.patience, "the cursor at \"\(label)\"") { rows in
      let cursor = try self.session.cursor()
      guard rows.indices.contains(cursor.row), Self.stands(cursor.column, at: label, in: rows[cursor.row]) else {
        return false
      }
      found = rows[cursor.row]
      return true
    }
    return found
  }

  /// Whether the column is just before or behind the label, with no other box between; rows may hold two fields.
  private static func stands(_ column: Int, at label: String, in row: String) -> Bool {
    guard let range = row.range(of: label) else { return false }
    let start = row.distance(from: row.startIndex, to: range.lowerBound)
    if start > column { return start - column <= 3 }
    let between = row.dropFirst(start).prefix(column - start)
    return between.count { $0 == "[" || $0 == "<" } <= 1
  }

  /// Waits until the row with the cursor holds the text; the same may stand in other rows.
  func seeTyped(_ text: String) throws {
    try session.wait(seconds: Self.patience, "\"\(text)\" typed") { rows in
      let row = try self.session.cursor().row
      return rows.indices.contains(row) && rows[row].contains(text)
    }
  }

  /// Waits until the cursor stands on the button of that title.
  func seeFocused(_ title: String) throws {
    let button = "< \(title) >"
    try session.wait(seconds: Self.patience, "the cursor on \"\(button)\"") { rows in
      let cursor = try self.session.cursor()
      guard cursor.isVisible, rows.indices.contains(cursor.row),
        let place = rows[cursor.row].range(of: button)
      else { return false }
      let start = rows[cursor.row].distance(from: rows[cursor.row].startIndex, to: place.lowerBound)
      return (start..<start + button.count).contains(cursor.column)
    }
  }

  func press(_ keys: String...) throws {
    for key in keys {
      // F10 does nothing on a page that has only just come: a person looks at it first.
      if key == "F10" { try look() }
      try session.send(key)
    }
  }

  /// Waits until the picture has stood still for a moment, as long as a person needs to see a page.
  func look() throws {
    var seen: [String] = []
    var since = ContinuousClock.now
    try session.wait(seconds: Self.patience, "a picture that stands still") { rows in
      if rows != seen {
        seen = rows
        since = .now
      }
      return ContinuousClock.now - since >= .milliseconds(600)
    }
  }

  func type(_ text: String) throws { try session.type(text) }

  /// Types into the field that must be in focus, and goes to the next one.
  func answer(_ label: String, _ text: String) throws {
    try at(label)
    try type(text)
    try press("Tab")
  }

  /// Leaves the field that must be in focus as it is.
  func pass(_ label: String) throws {
    try at(label)
    try press("Tab")
  }

  /// Goes on with Tab until the cursor stands at the label.
  func go(to label: String, key: String = "Tab") throws {
    for _ in 0..<60 {
      let cursor = try session.cursor()
      let rows = try session.screen()
      if rows.indices.contains(cursor.row), Self.stands(cursor.column, at: label, in: rows[cursor.row]) { return }
      try press(key)
      try session.wait(seconds: Self.patience, "another place than \(cursor)") { now in
        let moved = try self.session.cursor()
        return moved.row != cursor.row || moved.column != cursor.column || now != rows
      }
    }
    throw Failure(description: "no \"\(label)\" found:\n" + (try session.screen()).joined(separator: "\n"))
  }

  /// Empties the field in focus and types another text.
  func replace(_ label: String, with text: String) throws {
    try at(label)
    try press("C-e", "C-u")
    try type(text)
  }

  /// Opens the list of the field in focus, types what to find, and takes the first match.
  func pick(_ label: String, _ text: String) throws {
    try at(label)
    try press("Space")
    try see("Find")
    try type(text)
    try session.wait(seconds: Self.patience, "\"\(text)\" chosen in the list") { rows in
      rows.contains { $0.contains("|> ") && $0.contains(text) }
    }
    // Enter would do nothing on a page that has only just come.
    try session.send("F10")
    try miss("Esc leaves it as it was")
  }

  /// The row that begins with a label, after the mark.
  func row(_ label: String) throws -> String {
    try session.screen().first { $0.dropFirst(3).hasPrefix(label) } ?? ""
  }

  /// Presses a key again and again until the screen shows what it leads to.
  ///
  /// Enter on a page that has only just come does nothing, and keys just after a paste belong to it.
  func insist(_ key: String, until text: String) throws {
    for _ in 0..<15 {
      try press(key)
      if (try? session.wait(for: text, seconds: 2)) != nil { return }
    }
    try see(text)
  }

  /// Presses a key again and again until the screen shows a text no more.
  func insist(_ key: String, untilGone text: String) throws {
    for _ in 0..<15 {
      try press(key)
      let isGone = try? session.wait(seconds: 2, "no \"\(text)\"") { rows in !rows.contains { $0.contains(text) } }
      if isGone != nil { return }
    }
    try miss(text)
  }

  /// The resume code in the title row.
  func code() throws -> String {
    let rows = try session.wait(seconds: Self.patience, "a draft that is saved") { rows in
      rows.first?.contains(" saved") == true && rows.first?.contains("Draft ") == true
    }
    let words = rows[0].split(separator: " ")
    guard let place = words.firstIndex(of: "Draft"), words.indices.contains(place + 1) else {
      throw Failure(description: "no code in: \(rows[0])")
    }
    return String(words[place + 1])
  }

  func exitStatus() throws -> Int { try session.exitStatus(seconds: Self.patience) }
}

extension Clerk {
  /// Finds an offer by its whole title, adds it and types the number of licences; the number keeps the focus.
  func add(_ offer: String, licences: String) throws {
    try go(to: "Find an offer", key: "BTab")
    try press("C-e", "C-u")
    try type(offer)
    try press("Down")
    try session.wait(seconds: Self.patience, "\"\(offer)\" found") { rows in
      rows.contains { $0.hasPrefix(" > [ ] \(offer)") }
    }
    try press("Space")
    try session.wait(seconds: Self.patience, "\"\(offer)\" chosen") { rows in
      rows.contains { $0.hasPrefix(" > [x] \(offer)") }
    }
    try type(licences)
    try see("[\(licences)__")
  }
}
