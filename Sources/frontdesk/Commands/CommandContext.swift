import Catalog
import Glibc
import Messages
import Reference
import Rules
import Store
import Wizard

/// What a command works with.
struct CommandContext {
  let setup: Setup
  let words: Messages
  let output = StandardOutput()
  /// How long the stores that it opens wait, and have waited, for other programs.
  let patience = StorePatience()

  init(setup: Setup) {
    self.setup = setup
    words = Messages(setup.language)
  }

  /// Says on standard error what was done; `--quiet` leaves it out.
  func confirm(_ text: String) { setup.confirm(text) }

  /// The store for reading; `nil` where there is none yet.
  func storeForReading() throws(StoreError) -> CustomerStore? {
    do throws(StoreError) {
      return try CustomerStore(path: setup.storePath, access: .readOnly, actor: setup.actor, patience: patience)
    } catch {
      if case .missing = error { return nil }
      throw error
    }
  }

  /// The store for writing; made where there is none yet.
  func storeForWriting() throws(StoreError) -> CustomerStore {
    // A file that may not grow is an error to be told, not the end of the process.
    signal(SIGXFSZ, SIG_IGN)
    if setup.isHomeMissing { throw StoreError.noHome }
    let mark = StoreMark(setup)
    if mark.isGone { throw StoreError.gone }
    let store = try CustomerStore(path: setup.storePath, access: .readWrite, actor: setup.actor, patience: patience)
    mark.set()
    return store
  }

  /// The rules' surroundings with the lists and, where there is one, the store.
  ///
  /// - Parameter otherHosts: what is known of other hosts, where they are asked too.
  func environment(_ otherHosts: OtherHosts? = nil) throws -> RuleEnvironment {
    let store = try storeForReading()
    let lists = try setup.lists(store)
    let lookups = CommandLookups(
      catalog: lists.catalog, resellers: lists.resellers, store: store, otherHosts: otherHosts)
    return setup.environment(today: SystemClock.today, lookups: lookups)
  }

  /// An error in words, with the exit status it has.
  func failure(_ error: any Error) -> CommandFailure {
    switch error {
    case let failure as CommandFailure: failure
    case let error as StoreError:
      noted(
        error.key, CommandFailure(message: words.text(of: error, path: setup.storePath), status: ExitStatus.of(error)))
    case let error as SetupError:
      CommandFailure(message: error.text(words), status: ExitStatus.configuration)
    case let error as ImportReportFailure where error.cause.number == EEXIST:
      failure("import/report-exists", ["report": error.path], status: ExitStatus.cannotCreate)
    case let error as ImportReportFailure:
      CommandFailure(
        message: words.text("import/report-failed", ["report": error.path, "reason": words.text(of: error.cause)]),
        status: ExitStatus.cannotCreate)
    case let error as SystemFailure:
      CommandFailure(
        message: words.text("cli/output-failed", ["reason": words.text(of: error)]), status: ExitStatus.readWrite)
    default:
      CommandFailure(message: words.text("cli/internal"), status: ExitStatus.internal)
    }
  }

  /// Why there is no record with a reference: it never was there, or was erased.
  func unknownRecord(_ reference: String, in store: CustomerStore?) throws(StoreError) -> CommandFailure {
    guard let erased = try store?.erased(reference: reference) else {
      return failure("customers-command/unknown", ["reference": reference], status: ExitStatus.noInput)
    }
    let moment = SystemClock.local(erased.at)
    return failure(
      "customers-command/erased-before",
      ["reference": erased.reference, "by": erased.by, "date": words.longDate(moment.date), "time": moment.clock],
      status: ExitStatus.noInput)
  }

  /// Makes a file other than the store; a problem with its place is reported for the file, not for the store.
  func making<Result>(_ file: String, _ work: () throws(StoreError) -> Result) throws(CommandFailure) -> Result {
    do throws(StoreError) { return try work() } catch {
      switch error {
      case .missing: throw failure("cli/no-folder", ["file": file], status: ExitStatus.cannotCreate)
      case .targetExists, .targetIsBackup, .targetInUse, .full, .permission, .pathRefused, .readOnly:
        throw CommandFailure(message: words.text(of: error, path: file), status: ExitStatus.cannotCreate)
      default: throw CommandFailure(message: words.text(of: error, path: setup.storePath), status: ExitStatus.of(error))
      }
    }
  }

  /// The country that an option names by its two letters; what is none ends the command, with the nearest.
  func country(_ text: String) throws(CommandFailure) -> String {
    let code = text.uppercased()
    if Countries.contains(code) { return code }
    let plain = RuleContext(environment: setup.environment(today: SystemClock.today, lookups: WizardLookups()))
    let nearest =
      Rule.countryUnknown.finding(in: code, plain)?.suggestion
      ?? NearestKey.find(code, among: Countries.all.map(\.code))
    throw failure(
      nearest == nil ? "rules/unknown-country" : "rules/unknown-country.nearest",
      [
        "country": text, "nearest": nearest ?? "", "name": nearest.map { Countries.name(of: $0, words.language) } ?? "",
      ],
      status: ExitStatus.usage)
  }

  /// A failure with words of its own.
  func failure(_ key: String, _ arguments: [String: String] = [:], status: Int32) -> CommandFailure {
    noted(key, CommandFailure(message: words.text(key, arguments), status: status))
  }

  /// The failure, once its words are noted in the log by their key.
  private func noted(_ key: String, _ failure: CommandFailure) -> CommandFailure {
    note("failed", [("reason", .words(key)), ("status", .number(Int(failure.status)))])
    return failure
  }
}
