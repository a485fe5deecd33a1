/// What a host knows of the centre and of the other hosts: the configuration's `fleet`.
public struct FleetSetting: Hashable, Sendable {
  /// The entry of `pg_service.conf` that says how the centre is reached.
  public var service: String
  /// The entry for pulling, where that is from a copy of the centre that can only be read; `nil` where it is the same.
  public var pullService: String?
  /// What this host is called by the others.
  public var site: SiteName
  /// The countries (alpha-2) whose customers are pulled; empty means every country.
  public var countries: [String] = []
  /// How many seconds lie between two runs of `sync`.
  public var every = 60
  /// How many entries of the trail one transaction carries at most.
  public var batch = 500
  /// After how many seconds without an answer the centre counts as unreachable.
  public var timeout = 5
  /// Whether the wizard looks customers of other hosts up.
  public var isLookupOn = true
  /// Whether the logins and names of operators leave this host.
  public var pushesOperators = false
  /// The sites whose requests to erase are carried out without anybody asking.
  public var eraseFrom: [SiteName] = []

  /// The setting of a host, with what is usual for everything else.
  public init(service: String, site: SiteName) {
    self.service = service
    self.site = site
  }
}
