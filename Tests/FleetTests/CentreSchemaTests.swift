import Fleet
import Testing

@Suite("The SQL of the centre")
struct CentreSchemaTests {
  @Test("begins from nothing, and goes on from where it is")
  func steps() {
    #expect(CentreSchema.text() == CentreSchema.text(from: 0))
    #expect(CentreSchema.text().contains("CREATE TABLE frontdesk.trail"))
    #expect(CentreSchema.text(from: CentreSchema.newest).hasPrefix("--"))
    #expect(!CentreSchema.text(from: CentreSchema.newest).contains("CREATE"))
  }

  @Test("is plain: what the engines that speak the protocol do not all have is not in it")
  func plain() {
    for word in ["TRIGGER", "FUNCTION", "TEMPORARY", "SERIAL", "EXTENSION", "PLPGSQL", "SECURITY DEFINER"] {
      #expect(!CentreSchema.text().uppercased().contains(word), "\(word)")
    }
  }

  @Test("distributes by the store: every key of what hosts write holds it")
  func keys() {
    let tables = CentreSchema.text().split(separator: "CREATE TABLE frontdesk.").dropFirst()
    for table in tables where !table.hasPrefix("meta") && !table.hasPrefix("store") {
      let body = table.prefix { $0 != ";" }
      #expect(body.contains("PRIMARY KEY (store") || body.contains("store uuid NOT NULL PRIMARY KEY"), "\(body)")
      for unique in body.split(separator: "UNIQUE (").dropFirst() { #expect(unique.hasPrefix("store")) }
    }
    #expect(tables.count == 7)
  }

  @Test("admits a host, with what a login or a region may have in it")
  func enrolment() {
    let site = SiteName("AMS")!
    let text = Enrolment(
      site: site, login: #"o"brien"#, region: "Noord's", store: "0123456789abcdef0123456789abcdef"
    ).text
    #expect(text.contains(#"CREATE ROLE "o""brien" LOGIN IN ROLE frontdesk_host;"#))
    #expect(text.contains(#"VALUES ('01234567-89ab-cdef-0123-456789abcdef', 'AMS', 'o"brien', 'Noord''s');"#))
    #expect(Enrolment(site: site, store: "").login == "frontdesk_ams")
  }

  @Test("gives a former identity another name, and takes away what comes again")
  func replacement() {
    let former = Enrolment.Replaced(store: "00000000000000000000000000000001", common: 17)
    let text = Enrolment(site: SiteName("AMS")!, store: "0123456789abcdef0123456789abcdef", replaced: former).text
    #expect(!text.contains("CREATE ROLE"))
    #expect(
      text.contains(
        "DELETE FROM frontdesk.lookup WHERE store = '00000000-0000-0000-0000-000000000001' AND number <= 17;"))
  }
}
