import Catalog
import Glibc
import Messages
import Records
import Rules
import Store
import Terminal
import Wizard

struct AppOptions { var startsInWizard = true; var resumeCode: String?; var answersFile: String?; var setup: Setup }
enum ExitStatus {
  static let done: Int32 = 0, usage: Int32 = 64, noInput: Int32 = 66, interrupted: Int32 = 75, readWrite: Int32 = 74, notAllowed: Int32 = 77, configuration: Int32 = 78
  static func of(_ e: StoreError) -> Int32 { 74 }
}
enum StandardError { static func say(_ t: String) { fputs(t + "\n", fdopen(2, "w")) } }
struct ProcessEnvironmentS { subscript(_ n: String) -> String? { getenv(n).map { String(cString: $0) } } }
let ProcessEnvironment = ProcessEnvironmentS()
struct SetupError: Error { func text(_ w: Messages) -> String { "x" } }
enum AnswersFile { enum R { case answers(Answers), refused(Int32) }; static func read(_ f: String, setup: Setup) -> R { .refused(66) } }
struct Setup {
  var profile = DemonstrationPartner.profile
  var language = Language(rawValue: ProcessEnvironment["FDLANG"] ?? "en") ?? .english
  var role = OperatorRole.adminAgent
  var operatorLogin = "root", operatorName = "root"
  var storePath = (ProcessEnvironment["HOME"] ?? "/tmp") + "/fd/customers.sqlite"
  var isDemonstration = true
  var stateFolder = "/tmp/fdstate"
  var terminalTheme = Theme.default
  func lists() throws(SetupError) -> (catalog: OfferCatalog, resellers: ResellerList) { (DemonstrationPartner.catalog, DemonstrationPartner.resellers) }
  func environment(today: CalendarDate, lookups: any RuleLookups) -> RuleEnvironment { RuleEnvironment(partner: profile, role: role, today: today, lookups: lookups) }
}
