import Rules
import Store
import TestSupport
import Testing
import Wizard

@testable import frontdesk

@Suite("The setup is put together")
struct SetupLoaderTests {
  private let folder: CommandFolder
  init() throws { folder = try CommandFolder() }

  @Test("A kiosk works as the login or the option, without a word of trust in the configuration")
  func kioskOperator() throws {
    let file = try folder.write("config.yaml", "operators: {anna: {name: Anna, role: salesAgent}, \"*\": viewer}")
    let named = try SetupLoader.load(SetupOptions(configuration: file, operatorName: "anna", isKiosk: true))
    #expect(named.operatorLogin == "anna" && named.operatorName == "Anna" && named.role == .salesAgent)
    #expect(named.isKiosk && named.isOperatorNamed && named.isOperatorGiven && !named.setting.offersFiles)
    let login = try SetupLoader.load(SetupOptions(configuration: file, isKiosk: true))
    #expect(login.operatorLogin == Account.current.login && login.role == .viewer)
    #expect(!login.isOperatorNamed && !login.isOperatorGiven && !login.setting.offersFiles)
    #expect(throws: ConfigurationFailure.self) {
      try SetupLoader.load(SetupOptions(configuration: file, operatorName: "*visitor", isKiosk: true))
    }
  }

  @Test("Outside a kiosk, a session of one's own login may name files")
  func files() throws {
    let file = try folder.write("config.yaml", "trustOperatorOption: true")
    #expect(try SetupLoader.load(SetupOptions(configuration: file)).setting.offersFiles)
    #expect(try !SetupLoader.load(SetupOptions(configuration: file, operatorName: "a")).setting.offersFiles)
  }

  @Test("All that the kiosk is configured with is carried")
  func carried() throws {
    let file = try folder.write(
      "config.yaml",
      """
      kiosk: {receipt: 5, keepApplicationsDays: 7, maxApplicationsPerHour: 9}
      idle: {agent: 0, kiosk: 2, warning: 1}
      drafts: {kioskKeepDays: 1}
      """)
    let setup = try SetupLoader.load(SetupOptions(configuration: file))
    #expect(setup.kiosk.receiptSeconds == 5 && setup.idle.kiosk == 2 && setup.visitorDraftDays == 1)
    #expect(setup.applicationDays == 7 && setup.limits.applications == 9 && setup.configurationFile == file)
  }
}
