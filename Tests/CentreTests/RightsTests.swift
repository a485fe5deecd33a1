import Fleet
import Records
import TestSupport
import Testing

@Suite("What a host's login may do at the centre", .enabled(if: PostgresCluster.isUsable, "\(PostgresCluster.missing)"))
struct RightsTests {
  let centre: PostgresCluster
  let here: Branch
  let there: Branch

  init() throws {
    centre = try .centre()
    here = try Branch("AMS", at: centre)
    there = try Branch("RTM", at: centre)
    for branch in [here, there] {
      try branch.save()
      try branch.run(.push)
    }
  }

  private func counted(_ table: String, as branch: Branch) throws -> String {
    try centre.sql("SELECT count(*) FROM frontdesk.\(table)", login: branch.login)[0]
  }

  @Test("It reads its own records and trail, and everybody's look-ups")
  func readsItsOwn() throws {
    #expect(try counted("record", as: here) == "1")
    let all = try centre.sql("SELECT count(*) FROM frontdesk.trail")[0]
    let own = try centre.sql("SELECT count(*) FROM frontdesk.trail", login: here.login)[0]
    #expect(Int(own)! * 2 == Int(all)!)
    #expect(try counted("lookup", as: here) == "2")
    #expect(try counted("changes", as: here) == all)
    let columns = try centre.sql(
      "SELECT column_name FROM information_schema.columns WHERE table_name = 'changes' ORDER BY ordinal_position")
    #expect(columns == ["store", "number", "act", "reference"])
  }

  /// Statements that must fail, or change nothing, for the login of AMS; the store is RTM's.
  static let forbidden = [
    "UPDATE frontdesk.record SET body = '{}' WHERE store = '$there'",
    "DELETE FROM frontdesk.record WHERE store = '$there'",
    "UPDATE frontdesk.lookup SET name_key = 'x' WHERE store = '$there'",
    "DELETE FROM frontdesk.lookup WHERE store = '$there'",
    "UPDATE frontdesk.progress SET last = 0 WHERE store = '$there'",
    "INSERT INTO frontdesk.progress VALUES ('00000000-0000-0000-0000-000000000000', 1, 8, now(), 0)",
    "INSERT INTO frontdesk.trail SELECT '$there', 999, now(), '', '', 'recordErased', 'C-2026-000001', ''",
    "INSERT INTO frontdesk.lookup VALUES ('$there', 'C-2026-000009', 1, 'NL', '', '', '', '')",
    "UPDATE frontdesk.trail SET act = 'x'", "DELETE FROM frontdesk.trail", "DELETE FROM frontdesk.progress",
    "INSERT INTO frontdesk.store VALUES ('00000000-0000-0000-0000-000000000000', 'XYZ', 'x', '')",
    "UPDATE frontdesk.store SET login = current_user", "UPDATE frontdesk.meta SET schema = 2",
    "CREATE TABLE frontdesk.mine (x int)", "DROP TABLE frontdesk.record", "ALTER TABLE frontdesk.record ADD x int",
    "DROP POLICY record_read ON frontdesk.record", "SET ROLE postgres",
  ]

  @Test("It changes nothing of others, nothing that was sent, and no table")
  func changesNothingOfOthers() throws {
    let digest = """
      SELECT md5(string_agg(t::text, ',' ORDER BY t::text)) FROM (
        SELECT r::text FROM frontdesk.record r UNION ALL SELECT r::text FROM frontdesk.lookup r
        UNION ALL SELECT r::text FROM frontdesk.trail r UNION ALL SELECT r::text FROM frontdesk.progress r
        UNION ALL SELECT r::text FROM frontdesk.store r UNION ALL SELECT r::text FROM frontdesk.meta r) t
      """
    let before = try centre.sql(digest)
    let other = Enrolment.dashed(try there.id())
    for statement in Self.forbidden {
      _ = try centre.psql(["-c", statement.replacing("$there", with: other)], login: here.login)
      #expect(try centre.sql(digest) == before, "\(statement)")
    }
  }

  @Test("The same customer at two hosts stands in the view for it")
  func showsDoubles() throws {
    try here.save([.registrationID: "24123456", .domainPrefix: "samen"])
    try there.save([.registrationID: "24123456", .domainPrefix: "samen"])
    try here.run(.push)
    try there.run(.push)
    #expect(
      try centre.sql("SELECT has_same FROM frontdesk.doubles ORDER BY 1") == ["domain prefix", "registration ID"])
  }
}
