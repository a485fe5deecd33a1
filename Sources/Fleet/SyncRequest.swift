/// Everything that `frontdesk` tells `frontdesk-sync`: what to do, for which store, with which settings.
///
/// `frontdesk-sync` reads no configuration of its own; the request is its command line, one word a value.
public struct SyncRequest: Hashable, Sendable {
  /// What to do.
  public var task: SyncTask
  /// What the configuration says.
  public var setting: FleetSetting
  /// The absolute path of the store.
  public var store: String
  /// The login of who started it, and from where: the trail tells it of erasures.
  public var login: String
  /// From where it was started, as the trail tells it.
  public var origin: String

  /// A request.
  public init(_ task: SyncTask, _ setting: FleetSetting, store: String, login: String, origin: String) {
    self.task = task
    self.setting = setting
    self.store = store
    self.login = login
    self.origin = origin
  }
}

// MARK: - The command line

extension SyncRequest {
  /// The words behind the program's name.
  public var arguments: [String] {
    [
      "store=\(store)", "login=\(login)", "origin=\(origin)", "service=\(setting.service)",
      "pull-service=\(setting.pullService ?? "")", "site=\(setting.site)",
      "countries=\(setting.countries.joined(separator: ","))", "every=\(setting.every)", "batch=\(setting.batch)",
      "timeout=\(setting.timeout)", "operators=\(setting.pushesOperators ? "yes" : "no")",
      "erase-from=\(setting.eraseFrom.map(\.text).joined(separator: ","))",
    ] + task.words
  }

  /// What a command line says; `nil` where it is not one of ours.
  public init?(_ arguments: [String]) {
    var values: [String: String] = [:]
    var words = arguments[...]
    while let word = words.first, let equals = word.firstIndex(of: "=") {
      values[String(word[..<equals])] = String(word[word.index(after: equals)...])
      words.removeFirst()
    }
    guard let task = SyncTask(words: Array(words)), let store = values["store"], store.hasPrefix("/"),
      let service = values["service"], let site = values["site"].flatMap(SiteName.init(_:))
    else { return nil }
    var setting = FleetSetting(service: service, site: site)
    setting.pullService = values["pull-service"].flatMap { $0.isEmpty ? nil : $0 }
    setting.countries = Self.list(values["countries"])
    setting.every = values["every"].flatMap { Int($0) } ?? setting.every
    setting.batch = values["batch"].flatMap { Int($0) } ?? setting.batch
    setting.timeout = values["timeout"].flatMap { Int($0) } ?? setting.timeout
    setting.pushesOperators = values["operators"] == "yes"
    setting.eraseFrom = Self.list(values["erase-from"]).compactMap(SiteName.init(_:))
    self.init(task, setting, store: store, login: values["login"] ?? "", origin: values["origin"] ?? "")
  }

  private static func list(_ text: String?) -> [String] { (text ?? "").split(separator: ",").map(String.init) }
}

extension SyncTask {
  fileprivate var words: [String] {
    switch self {
    case .push: ["push"]
    case .pull(let anew): anew ? ["pull", "anew"] : ["pull"]
    case .sync(let now): now ? ["sync", "now"] : ["sync"]
    case .status: ["status"]
    case .erase(let site, let reference): ["erase", site.text, reference]
    case .rejoin: ["rejoin"]
    }
  }

  fileprivate init?(words: [String]) {
    switch (words.first, words.count) {
    case ("push", 1): self = .push
    case ("pull", 1): self = .pull(anew: false)
    case ("pull", 2) where words[1] == "anew": self = .pull(anew: true)
    case ("sync", 1): self = .sync(now: false)
    case ("sync", 2) where words[1] == "now": self = .sync(now: true)
    case ("status", 1): self = .status
    case ("rejoin", 1): self = .rejoin
    case ("erase", 3):
      guard let site = SiteName(atCentre: words[1]) else { return nil }
      self = .erase(site: site, reference: words[2])
    default: return nil
    }
  }
}
