import Glibc
import Messages
import Records
import TestSupport
import Testing
import Wizard

/// Every message that a kiosk shows, read from the screens of a kiosk that is led everywhere, and kept as a list that
/// somebody has read: `Tests/ScreensTests/KioskMessages.<language>.txt`, written anew with `FRONTDESK_UPDATE_GOLDEN=1`.
@Suite(
  "Nothing at a kiosk tells of the system, the files or the people behind it",
  .enabled(if: OptimisedRun.isOn, "\(OptimisedRun.reason)"))
struct KioskMessagesTests {
  /// What a person behind the kiosk is called in the driven one.
  private static let people = ["J. de Vries", "j.devries", "de vries"]

  /// A window in which few sentences are broken.
  private static let wide = ScreenSize(rows: 60, columns: 160)

  /// The rows of every place in a window.
  private static func rows(
    _ role: KioskSetting.Role, _ language: Language, size: ScreenSize = wide
  ) -> Set<String> {
    let languages = [language] + Language.allCases.filter { $0 != language }
    var rows: Set<String> = []
    for place in KioskDriver.places(role, languages: languages, size: size) {
      var driver = place.driver
      rows.formUnion(driver.screen)
      // What lies below the last row.
      for _ in 0..<(size == wide ? 1 : 12) {
        driver.press(.pageDown)
        rows.formUnion(driver.screen)
      }
    }
    return rows
  }

  /// Whether the row is one of a list of countries, areas or offers, which are no messages.
  private static func isOfList(_ row: String) -> Bool {
    row.wholeMatch(of: /.*   +[A-Z]{2} *( agreement not signed| overeenkomst niet getekend)?/) != nil
      || row.contains(
        /^ +[\[>-]? ?\[? ?[\] ] ?(Microsoft 365|Office 365|Dynamics|Exchange|Teams|Power|Windows|Visio|Project)/)
  }

  /// The words of the rows, without frames, boxes and blanks at their ends.
  private static func sentences(_ rows: Set<String>) -> [String] {
    let trimmed = rows.map { row in
      row.drop { " |>-+*".contains($0) }.reversed().drop { " |-+_".contains($0) }.reversed()
    }
    return Set(trimmed.map { String($0) }.filter { $0.contains { $0.isLetter } }).sorted()
  }

  /// What stands in a text and may not be read at a kiosk.
  static func betrayals(_ text: String) -> [String] {
    var found = people.filter { text.lowercased().contains($0.lowercased()) }
    found += errors.filter { text.lowercased().contains($0) }
    // Where the agreement stands, and what people sign in with.
    let plain = ["aka.ms/customeragreement", "onmicrosoft.com"].reduce(text) { $0.replacing($1, with: "") }
    for match in plain.matches(of: /(^|[\s"'(=:])~?\/[A-Za-z][A-Za-z0-9._\/-]*/) { found.append(String(match.0)) }
    for match in plain.matches(of: /[A-Za-z0-9_-]+\.(sqlite|json|jsonl|ya?ml|csv|conf|txt|log|sh|so|service|db)\b/) {
      found.append(String(match.0))
    }
    for match in plain.matches(of: /\b[0-9]+\.[0-9]+\.[0-9]+\b/) { found.append(String(match.0)) }
    for match in plain.matches(of: /(^|\s)--?[a-z][a-z-]+/) { found.append(String(match.0)) }
    for match in plain.matches(of: /\bE(ACCES|EXIST|[A-Z]*(NOENT|NOSPC|ROFS|BUSY|PERM|INTR|AGAIN|NXIO|IO))\b/) {
      found.append(String(match.0))
    }
    for match in plain.lowercased().matches(of: /frontdesk|sqlite|errno|stderr|sudo/) { found.append(String(match.0)) }
    return found
  }

  /// The words of the system for each of its errors.
  private static let errors: [String] = (1...133).compactMap { number in
    strerror(number).map { String(cString: $0).lowercased() }
  }.filter { $0 != "success" && !$0.hasPrefix("unknown error") }

  @Test(
    "on any page, in any question, refusal, notice or help", arguments: KioskSetting.Role.allCases, Language.allCases)
  func screens(role: KioskSetting.Role, language: Language) {
    let rows = Self.rows(role, language).union(Self.rows(role, language, size: .least))
    #expect(rows.count > 300)
    for row in rows.sorted() { #expect(Self.betrayals(row).isEmpty, "\(Self.betrayals(row)) in: \(row)") }
  }

  @Test("in any text that stands in the tables for people at a kiosk", arguments: Language.allCases)
  func tables(language: Language) {
    let keys = Messages.keys(of: language).filter { key in
      ["kiosk:", "visitor:", "kiosk/", "page-help/kiosk"].contains { key.hasPrefix($0) }
    }
    #expect(keys.count > 150)
    for key in keys {
      let text = Messages(language).template(key)
      #expect(Self.betrayals(text).isEmpty, "\(Self.betrayals(text)) in \(key)")
    }
  }

  @Test("and the list of what is shown is the one that was read", arguments: Language.allCases)
  func list(language: Language) throws {
    let rows = Self.rows(.visitor, language).union(Self.rows(.agent, language)).filter { !Self.isOfList($0) }
    let drawn = Self.sentences(rows).joined(separator: "\n") + "\n"
    let name = "KioskMessages.\(language.rawValue).txt"
    let path = Golden.folder.replacing("/Golden", with: "/" + name)
    if Golden.isUpdating { #expect(Golden.write(drawn, path)) }
    let kept = Set((Golden.read(path) ?? "").split(separator: "\n"))
    let now = Set(drawn.split(separator: "\n"))
    #expect(now.subtracting(kept).sorted() == [], "read these; FRONTDESK_UPDATE_GOLDEN=1 puts them into \(name)")
    #expect(kept.subtracting(now).sorted() == [], "these are not shown any more: \(name)")
  }

  @Test(
    "is what the search finds",
    arguments: [
      "The store is at /var/lib/frontdesk/customers.sqlite", "draft-K7Q2.json", "Permission denied", "with J. de Vries",
      "Frontdesk 1.2.3", "version 1.2.3", "run frontdesk verify", "use --resume", "EACCES", "ENOSPC on the disk",
      "~/draft", "No space left on device",
    ])
  func finds(text: String) {
    #expect(!Self.betrayals(text).isEmpty)
  }
}
