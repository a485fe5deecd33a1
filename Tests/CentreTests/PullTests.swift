import Fleet
import Foundation
import Glibc
import Records
import Rules
import Store
import TestSupport
import Testing

@Suite(
  "What a host knows of the customers of others", .enabled(if: PostgresCluster.isUsable, "\(PostgresCluster.missing)"))
struct PullTests {
  let centre: PostgresCluster
  let here: Branch
  let there: Branch

  init() throws {
    centre = try .centre()
    here = try Branch("AMS", at: centre)
    there = try Branch("RTM", at: centre)
  }

  @Test("A customer of another host is recognised by each of four answers, and one's own is not there")
  func recognises() throws {
    try there.save([
      .companyName: "Rijwielen Zuid B.V.", .registrationID: "24123456", .domainPrefix: "rijwielenzuid",
      .email: "info@rijwielenzuid.nl",
    ])
    try here.save()
    try there.run(.push)
    try here.run(.push)
    let run = try here.run(.pull(anew: false))
    #expect(run.status == 0 && run["customers"]?.integer == 1, "\(run.line)")
    let questions: [CustomerQuestion] = [
      .registrationID("24123456", country: "NL"), .domainPrefix("rijwielenzuid"), .emailDomain("rijwielenzuid.nl"),
      .name("Rijwielen Zuid", country: "NL"), .name("Rijwielen Zuit BV", country: "NL"),
    ]
    for question in questions {
      let found = try here.elsewhere(question)
      #expect(found.map(\.site) == ["RTM"] && found.map(\.reference) == ["C-2026-000001"], "\(question)")
      #expect(found.allSatisfy { $0.secondsAgo < 600 })
    }
    #expect(try here.elsewhere(.domainPrefix("elsewhere")).isEmpty)
    #expect(try there.run(.pull(anew: false))["customers"]?.integer == 1)
  }

  @Test("A correction moves a customer, an erasure takes it away")
  func followsChanges() throws {
    let saved = try there.save([.companyName: "Rijwielen Zuid B.V."])
    try there.run(.push)
    try here.run(.pull(anew: false))
    try there.correct(saved.reference, name: "Wielrijders Noord")
    try there.run(.push)
    #expect(try here.run(.pull(anew: false))["customers"]?.integer == 1)
    #expect(try here.elsewhere(.name("Rijwielen Zuid", country: "NL")).isEmpty)
    #expect(try here.elsewhere(.name("Wielrijders Noord", country: "NL")).count == 1)
    try there.erase(saved.reference)
    try there.run(.push)
    try here.run(.pull(anew: false))
    #expect(try here.known().isEmpty)
  }

  @Test("Only customers of the countries that the host sells in")
  func limitsToCountries() throws {
    try there.save()
    try there.run(.push)
    here.setting.countries = ["BE"]
    #expect(try here.run(.pull(anew: false))["customers"]?.integer == 0)
    // Others are wanted now: everything comes anew.
    here.setting.countries = ["BE", "NL"]
    #expect(try here.run(.pull(anew: false))["customers"]?.integer == 1)
  }

  @Test("Anew: what was fetched before is fetched again; a file that is gone is made again")
  func pullsAnew() throws {
    try there.save()
    try there.run(.push)
    try here.run(.pull(anew: false))
    #expect(try here.run(.pull(anew: false))["customers"]?.integer == 0)
    #expect(try here.run(.pull(anew: true))["customers"]?.integer == 1)
    unlink(FleetReplica.path(besideStore: here.store))
    #expect(try here.run(.pull(anew: false))["customers"]?.integer == 1)
  }

  @Test("More entries than one answer holds")
  func pullsManyPages() throws {
    let store = Enrolment.dashed(try there.id())
    try centre.script(
      """
      INSERT INTO frontdesk.progress SELECT '\(store)', 5000, 8, now(), 0;
      INSERT INTO frontdesk.trail (store, number, at, operator, origin, act, reference, fields)
      SELECT '\(store)', n, now(), '', '', 'recordSubmitted', 'C-2026-' || lpad(n::text, 6, '0'), ''
      FROM generate_series(1, 5000) n;
      INSERT INTO frontdesk.lookup SELECT '\(store)', 'C-2026-' || lpad(n::text, 6, '0'), n, 'NL', '', 'p' || n, '', 'n' || n
      FROM generate_series(1, 5000) n;
      """)
    let run = try here.run(.pull(anew: false))
    #expect(run["customers"]?.integer == 5000, "\(run.line)")
    #expect(try here.elsewhere(.domainPrefix("p4999")).count == 1)
  }

  @Test("What no program of ours wrote at the centre is passed over")
  func cleansWhatIsPulled() throws {
    let store = Enrolment.dashed(try there.id())
    let escape = "E'\\x1b[2J'"
    try centre.script(
      """
      INSERT INTO frontdesk.progress SELECT '\(store)', 3, 8, now(), 0;
      INSERT INTO frontdesk.trail (store, number, at, operator, origin, act, reference, fields)
      SELECT '\(store)', n, now(), '', '', 'recordSubmitted',
        CASE n WHEN 1 THEN 'C-2026-000001' WHEN 2 THEN \(escape) ELSE 'C-2026-000003' END, ''
      FROM generate_series(1, 3) n;
      INSERT INTO frontdesk.lookup VALUES
        ('\(store)', 'C-2026-000001', 1, 'NL', \(escape), 'first', '', ''),
        ('\(store)', \(escape), 2, 'NL', '', 'second', '', ''),
        ('\(store)', 'C-2026-000003', 3, \(escape), '', 'third', '', '');
      """)
    #expect(try here.run(.pull(anew: false)).status == 0)
    #expect(try here.known() == ["C-2026-000001"])
    #expect(try here.elsewhere(.domainPrefix("first")).map(\.registrationID) == [""])
  }

  @Test("A host that says it was heard of in years to come keeps nobody from the customers of others")
  func passesOverForgedMoments() throws {
    try there.save()
    try there.run(.push)
    try centre.sql("UPDATE frontdesk.progress SET seen = now() + interval '10 years'", login: there.login)
    try here.run(.pull(anew: false))
    let other = try Branch("UTR", at: centre)
    try other.save()
    try other.run(.push)
    #expect(try here.run(.pull(anew: false))["customers"]?.integer == 1)
    #expect(try here.known().count == 2)
  }

  @Test("What is pulled holds no name, and the file is the host's alone")
  func keepsLittle() throws {
    try there.save([.companyName: "Rijwielen Zuid B.V.", .firstName: "Wilhelmina"])
    try there.run(.push)
    try here.run(.pull(anew: false))
    let file = try Data(contentsOf: URL(fileURLWithPath: FleetReplica.path(besideStore: here.store)))
    #expect(file.firstRange(of: Data("Wilhelmina".utf8)) == nil && file.firstRange(of: Data("Zuid B.V.".utf8)) == nil)
    var facts = stat()
    stat(FleetReplica.path(besideStore: here.store), &facts)
    #expect(facts.st_mode & 0o777 == 0o600)
  }
}

extension Branch {
  /// What the host knows of other hosts' customers.
  func elsewhere(_ question: CustomerQuestion) throws -> [CustomerElsewhere] {
    let replica = try FleetReplica(path: FleetReplica.path(besideStore: store), access: .readOnly)
    defer { replica.close() }
    return try replica.customers(question, now: Self.now)
  }

  /// The references of all customers of other hosts.
  func known() throws -> [String] {
    try sqlite("SELECT reference FROM customer ORDER BY reference", in: FleetReplica.path(besideStore: store))
  }
}
