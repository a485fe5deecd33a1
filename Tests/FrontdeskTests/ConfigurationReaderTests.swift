import Catalog
import Fleet
import Messages
import Rules
import Store
import Terminal
import TestSupport
import Testing
import Wizard

@testable import frontdesk

@Suite("A configuration file is read strictly")
struct ConfigurationReaderTests {
  private func read(_ text: String) throws -> Configuration {
    try ConfigurationReader.read(Array(text.utf8), file: "/etc/frontdesk/config.yaml")
  }

  @Test("An empty file says nothing", arguments: ["", "# only a comment\n", "---\n"])
  func empty(text: String) throws {
    let configuration = try read(text)
    #expect(configuration.partner == nil && configuration.store == nil && configuration.draftDays == 14)
  }

  @Test("What is written is taken; paths are meant from the folder of the file")
  func values() throws {
    let configuration = try read(
      """
      partner: {name: Contoso, type: directBill, country: BE, partnerID: "123", markets: [BE, NL]}
      operators: {anna: salesAgent, "*": {name: Others, role: viewer}}
      store: data/customers.sqlite
      language: nl
      theme: monochrome
      severities: {phone/not-in-country: off}
      drafts: {keepDays: 3}
      """)
    #expect(configuration.partner?.name == "Contoso" && configuration.partner?.kind == .directBill)
    #expect(configuration.partner?.country == "BE" && configuration.partner?.markets == ["BE", "NL"])
    #expect(configuration.operators["anna"] == OperatorEntry(role: .salesAgent))
    #expect(configuration.operators["*"] == OperatorEntry(name: "Others", role: .viewer))
    #expect(configuration.store == "/etc/frontdesk/data/customers.sqlite")
    #expect(configuration.language == .dutch && configuration.draftDays == 3)
    #expect(configuration.severities["phone/not-in-country"] == .off)
  }

  @Test("The kiosk, idle and the operators' trusts are taken")
  func kiosk() throws {
    let configuration = try read(
      """
      kiosk:
        role: agent
        languages: [nl, en]
        welcome: {en: Welcome, nl: Welkom}
        subscriptions: false
        prices: none
        receipt: 5
        keepApplicationsDays: 7
        maxApplicationsPerHour: 9
        maxApplicationsPerHourPerPlace: 8
        maxDraftsPerHourPerPlace: 7
        maxKeptDrafts: 6
        maxKeptMebibytes: 5
        showCode: always
        privacy: {controller: Contoso, contact: a@b.example, text: {en: All of it}}
      idle: {agent: 3, kiosk: 2, warning: 1}
      drafts: {kioskKeepDays: 1}
      trustOperatorOption: true
      """)
    let kiosk = KioskSetting(
      role: .agent, languages: [.dutch, .english], welcome: [.english: "Welcome", .dutch: "Welkom"],
      hasSubscriptions: false, prices: .none, receiptSeconds: 5, codeShowing: .always,
      privacy: KioskPrivacy(controller: "Contoso", contact: "a@b.example", text: [.english: "All of it"]))
    #expect(configuration.hasKiosk && configuration.kiosk == kiosk)
    var limits = FloodLimits()
    (limits.applications, limits.applicationsOfOrigin, limits.draftsOfOrigin) = (9, 8, 7)
    (limits.keptDrafts, limits.keptMebibytes) = (6, 5)
    #expect(configuration.applicationDays == 7 && configuration.limits == limits)
    #expect(configuration.idle == IdleSetting(agent: 3, kiosk: 2, warning: 1))
    #expect(configuration.visitorDraftDays == 1 && configuration.isOperatorOptionTrusted)
    let empty = try read("kiosk: {}")
    #expect(empty.hasKiosk && empty.kiosk == KioskSetting() && empty.idle == IdleSetting())
    #expect(empty.limits == FloodLimits())
    #expect(try !read("language: nl").hasKiosk)
    #expect(try read("idle: {agent: 0}").idle.agent == 0)
  }

  @Test("Prices are taken; where nothing is said of the currency, it is that of a partner's country")
  func prices() throws {
    let prices = try read("prices: {show: both, margin: 12.5, currency: GBP}").prices
    #expect(prices == PriceSetting(showing: .both, margin: PriceMargin("12.5"), currency: "GBP"))
    #expect(try read("prices: {}").prices == PriceSetting())
    let folder = try CommandFolder()
    func currency(_ text: String) throws -> String? {
      let file = try folder.write("config.yaml", text)
      return try SetupLoader.load(SetupOptions(configuration: file)).prices.currency
    }
    #expect(try currency("partner: {country: SE}") == "SEK")
    #expect(try currency("partner: {country: SE}\nprices: {currency: EUR}") == "EUR")
    #expect(try currency("language: en") == nil)
  }

  @Test("A catalogue tells the partner's costs to an agent who is to see them, and to nobody at a kiosk")
  func costs() throws {
    let folder = try CommandFolder()
    let file = try folder.write("config.yaml", "prices: {show: cost, margin: 10}")
    var setup = try SetupLoader.load(SetupOptions(configuration: file))
    #expect(try setup.catalog().offers.prices == PriceSetting(showing: .cost, margin: PriceMargin("10")))
    setup.isKiosk = true
    #expect(try setup.catalog().offers.prices == PriceSetting(showing: .erp, margin: PriceMargin("10")))
  }

  @Test("The centre and the other sites are taken; a kiosk knows nothing of them")
  func fleet() throws {
    let fleet = try read(
      """
      fleet:
        service: branch-1
        pullService: replica
        site: AMS
        countries: [NL, BE]
        every: 0
        batch: 1
        timeout: 600
        lookup: false
        pushOperators: true
        eraseFrom: [RTM, UTR]
      """
    ).fleet
    var expected = FleetSetting(service: "branch-1", site: try #require(SiteName("AMS")))
    (expected.pullService, expected.countries) = ("replica", ["NL", "BE"])
    (expected.every, expected.batch, expected.timeout) = (0, 1, 600)
    (expected.isLookupOn, expected.pushesOperators) = (false, true)
    expected.eraseFrom = ["RTM", "UTR"].compactMap(SiteName.init(_:))
    #expect(fleet == expected)
    let usual = FleetSetting(service: "frontdesk", site: try #require(SiteName("AMS")))
    #expect(try read("fleet: {site: AMS}").fleet == usual)
    for text in ["language: nl", "fleet: {}", "fleet:", "fleet: ~"] { #expect(try read(text).fleet == nil, "\(text)") }
    let folder = try CommandFolder()
    let file = try folder.write("config.yaml", "fleet: {site: AMS}\nkiosk: {}\n")
    #expect(try SetupLoader.load(SetupOptions(configuration: file)).fleet == usual)
    #expect(try SetupLoader.load(SetupOptions(configuration: file)).ofVisitor.fleet == nil)
    #expect(try SetupLoader.load(SetupOptions(configuration: file, isKiosk: true)).fleet == nil)
  }

  @Test("D28: the markets are the partner's region, those that are named, or every country")
  func markets() throws {
    func markets(_ text: String) throws -> [String]? { try read("partner: {\(text)}").partner?.markets }
    for text in ["country: NL", "country: NL, markets: []"] {
      let region = try #require(try markets(text))
      #expect(region.count == 45 && region.contains("GB") && region.contains("CH") && !region.contains("US"))
      #expect(!region.contains("RU") && !region.contains("BY"))
    }
    #expect(try markets("country: US")?.contains("US") == true && markets("country: US")?.contains("CA") == false)
    #expect(try markets("country: BR") == ["BR"])
    #expect(try markets("country: NL, markets: [NL, BE]") == ["NL", "BE"])
    #expect(try markets("country: NL, markets: all") == [])
    #expect(try markets("country: BY") == ["BY"])
  }

  @Test(
    "What is wrong is reported with its line and its kind",
    arguments: [
      ("partner: {nmae: Contoso}\n", [1], "unknown-key.nearest"),
      ("language: nl\nstroe: x\n", [2], "unknown-key.nearest"),
      ("language: fr\n", [1], "expected-choice"), ("partner:\n  country: XX\n", [2], "expected-country"),
      ("drafts:\n  keepDays: many\n", [2], "expected-number"), ("language: nl\nlanguage: en\n", [2], "duplicate-key"),
      ("partner: [\n", [2], "syntax"), ("operators: {anna: {name: Anna}}\n", [1], "role-missing"),
      ("kiosk:\n  languages: []\n", [2], "expected-language"), ("kiosk: {languages: [en, en]}\n", [1], "duplicate-key"),
      ("kiosk:\n  receipt: 0\n", [2], "too-small"), ("kiosk: {welcome: {fr: a}}\n", [1], "unknown-key"),
      ("kiosk:\n  maxKeptDrafts: 0\n", [2], "too-small"),
      ("kiosk: {maxDraftsPerHour: 3}\n", [1], "unknown-key.nearest"),
      ("kiosk:\n  maxKeptMebibytes: much\n", [2], "expected-number"),
      ("kiosk:\n  privacy: {controller: Contoso}\n", [2], "missing-key"),
      ("kiosk:\n  privacy: {controller: ' ', contact: a@b.example}\n", [2], "missing-key"),
      ("idle:\n  agent: 30\n", [2], "warning-too-late"), ("idle: {warning: 180}\n", [1], "warning-too-late"),
      ("severities:\n  no/rule: off\n", [2], "unknown-key"),
      ("prices:\n  shwo: erp\n", [2], "unknown-key.nearest"), ("prices: {show: all}\n", [1], "expected-choice"),
      ("prices:\n  show: both\n  margin: 12%\n", [3], "expected-percent"),
      ("prices: {margin: -1}\n", [1], "expected-percent"), ("prices: {margin: [12]}\n", [1], "expected-percent"),
      ("prices: {currency: eur}\n", [1], "expected-currency"), ("prices: {currency: ZZZ}\n", [1], "expected-currency"),
      ("price: {show: erp}\n", [1], "unknown-key.nearest"), ("prices: erp\n", [1], "expected-mapping"),
      ("fleet:\n  service: a\n", [2], "missing-key"), ("fleet: {sit: AMS}\n", [1], "unknown-key.nearest"),
      ("fleet: {site: ams}\n", [1], "expected-site"), ("fleet: {site: AMS.1}\n", [1], "expected-site"),
      ("fleet: {site: A}\n", [1], "expected-site"), ("fleet: {site: [AMS]}\n", [1], "expected-site"),
      ("fleet: AMS\n", [1], "expected-mapping"), ("fleet: {site: AMS, countries: NL}\n", [1], "expected-list"),
      ("fleet:\n  site: AMS\n  countries: [NL, XX]\n", [3], "expected-country"),
      ("fleet: {site: AMS, countries: [NL, NL]}\n", [1], "duplicate-key"),
      ("fleet: {site: AMS, eraseFrom: [RTM, rtm]}\n", [1], "expected-site"),
      ("fleet: {site: AMS, every: 86401}\n", [1], "out-of-range"),
      ("fleet: {site: AMS, batch: 0}\n", [1], "out-of-range"),
      ("fleet: {site: AMS, batch: 501}\n", [1], "out-of-range"),
      ("fleet: {site: AMS, timeout: 0}\n", [1], "out-of-range"),
      ("fleet: {site: AMS, timeout: soon}\n", [1], "out-of-range"),
      ("fleet: {every: -1, site: 7}\n", [1, 1], "expected-site"),
      ("fleet: {site: AMS, lookup: maybe}\n", [1], "expected-choice"),
      ("fleet: {site: AMS, service: 'a b'}\n", [1], "expected-service"),
      ("fleet: {site: AMS, service: ''}\n", [1], "expected-service"),
      ("fleet: {site: AMS, pullService: 'a=b'}\n", [1], "expected-service"),
    ] as [(String, [Int], String)])
  func problems(text: String, lines: [Int], kind: String) {
    do throws(ConfigurationFailure) {
      _ = try ConfigurationReader.read(Array(text.utf8), file: "config.yaml")
      Issue.record("nothing was told")
    } catch {
      guard case .problems(_, let problems) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(problems.map(\.line) == lines)
      #expect(problems.first?.key == kind)
    }
  }
}
