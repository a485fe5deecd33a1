/// What an administrator of the centre runs to admit a host.
public struct Enrolment: Hashable, Sendable {
  /// An identity that the store had before, and how many entries of its trail the store still has.
  public struct Replaced: Hashable, Sendable {
    /// The identity (32 hexadecimal digits).
    public var store: String
    /// The number of the last entry that both have.
    public var common: Int64

    /// A former identity.
    public init(store: String, common: Int64) {
      self.store = store
      self.common = common
    }
  }

  /// What the host is called by the others.
  public var site: SiteName
  /// The login of the host at the centre.
  public var login: String
  /// Where the host stands, in words of the partner's; may be empty.
  public var region: String
  /// The identity of the store (32 hexadecimal digits).
  public var store: String
  /// The identity that the store had before it was restored or copied.
  public var replaced: Replaced?

  /// A host to be admitted; its login is made of its site where none is named.
  public init(site: SiteName, login: String? = nil, region: String = "", store: String, replaced: Replaced? = nil) {
    self.site = site
    self.login = login ?? Self.login(of: site)
    self.region = region
    self.store = store
    self.replaced = replaced
  }

  /// The login that a host has where none is named: `frontdesk_ams`.
  public static func login(of site: SiteName) -> String { "frontdesk_" + site.text.lowercased() }

  /// The SQL.
  public var text: String {
    let name = Self.name(login)
    var lines = [
      "-- Frontdesk: admits the host \(site). For the owner of the schema:", "--   psql -X -v ON_ERROR_STOP=1 DATABASE",
    ]
    if replaced == nil {
      lines += [
        "-- Its password, where it has no client certificate, is given with: \\password \(login)",
        "CREATE ROLE \(name) LOGIN IN ROLE frontdesk_host;",
      ]
    }
    lines.append("BEGIN;")
    if let replaced { lines += retirement(of: replaced) }
    lines += [
      "INSERT INTO frontdesk.store (store, site, login, region)",
      "VALUES ('\(Self.dashed(store))', '\(site)', \(Self.quoted(login)), \(Self.quoted(region)));", "COMMIT;",
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  /// What the store still has comes again under the new identity; what it has lost stays under the former one.
  private func retirement(of replaced: Replaced) -> [String] {
    let former = "'\(Self.dashed(replaced.store))'"
    return [
      "-- The former identity keeps what the store has lost; the rest comes again under the new one.",
      "UPDATE frontdesk.store SET retired = now(), site = '\(site).' ||",
      "  (SELECT count(*) + 1 FROM frontdesk.store WHERE site LIKE '\(site).%') WHERE store = \(former);",
      "DELETE FROM frontdesk.lookup WHERE store = \(former) AND number <= \(replaced.common);",
      "DELETE FROM frontdesk.record WHERE store = \(former) AND number <= \(replaced.common);",
      "DELETE FROM frontdesk.erase_request WHERE store = \(former);",
    ]
  }

  /// An identity as a UUID is written.
  public static func dashed(_ store: String) -> String {
    let digits = Array(store.utf8)
    guard digits.count == 32 else { return store }
    let cuts = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32]
    return cuts.map { String(decoding: digits[$0], as: UTF8.self) }.joined(separator: "-")
  }

  private static func quoted(_ text: String) -> String { "'" + doubled("'", in: text) + "'" }

  /// The name of a role; in quotation marks, so that the engine reads it letter for letter.
  private static func name(_ login: String) -> String { "\"" + doubled("\"", in: login) + "\"" }

  private static func doubled(_ mark: Character, in text: String) -> String {
    var doubled = ""
    for character in text {
      doubled.append(character)
      if character == mark { doubled.append(character) }
    }
    return doubled
  }
}
