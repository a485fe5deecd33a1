/// A part of the texts, in a file of its own in each language.
enum MessageArea: CaseIterable {
  case fields
  case fieldHelp
  case pages
  case order
  case customers
  case questions
  case app
  case commands
  /// Lists of offers and resellers.
  case lists
  /// What the commands say of lists of offers and of resellers.
  case listCommands
  /// The calls of Partner Center, and the script that makes them.
  case partnerCenter
  /// What a refusal of Partner Center means, by its code.
  case serviceErrors
  case kioskHost
  case storeErrors
  /// Why the system refused something.
  case system
  /// The command line: headings and wrong usage, what each command does, what each option does.
  case commandLine
  case commandHelp
  case commandOptions
  case rules
  case addresses
  case orderRules
  case meanings
  case relationships
  case corrections
  case reports
  /// Customers of other hosts, and what those ask.
  case elsewhere
  /// The centre and the other sites.
  case fleet
  case line
  /// What people at a kiosk read: texts of their own, and `visitor:KEY` or `kiosk:KEY` in the place of the text KEY.
  case kiosk

  func table(_ language: Language) -> [String: String] {
    switch language {
    case .english: english
    case .dutch: dutch
    }
  }

  /// The areas in which a key can stand, by its beginning, the likeliest first.
  static func areas(of key: String) -> [MessageArea] {
    if key.hasPrefix("what/") || key.hasPrefix("where/") || key.hasPrefix("here/") { return inFieldHelp }
    if key.hasPrefix("hint/") || key.hasPrefix("name/") || key.hasPrefix("language/") {
      return inFields
    }
    if key.hasPrefix("rule/") { return inRules }
    if key.hasPrefix("meaning/") { return inMeanings }
    if key.hasPrefix("relationship/") { return inRelationships }
    if key.hasPrefix("correction/") || key.hasPrefix("link/") { return inCorrections }
    if key.hasPrefix("report/") { return inReports }
    if key.hasPrefix("elsewhere/") { return inElsewhere }
    if key.hasPrefix("fleet/") { return inFleet }
    if key.hasPrefix("line/") { return inLine }
    if key.hasPrefix("kiosk") || key.hasPrefix("idle/") || key.hasPrefix("visitor:") { return inKiosk }
    if key.hasPrefix("order/") || key.hasPrefix("why/") { return inOrder }
    if key.hasPrefix("list-f") { return inLists }
    if key.hasPrefix("store/") { return inStoreErrors }
    if key.hasPrefix("calls/") || key.hasPrefix("script/") || key.hasPrefix("explain/") { return inPartnerCenter }
    if key.hasPrefix("usage/") { return inCommandLine }
    return key.hasPrefix("system/") ? inSystem : inOthers
  }

  private static let inFields: [MessageArea] = [.fields]
  private static let inFieldHelp: [MessageArea] = [.fieldHelp]
  private static let inRules: [MessageArea] = [.rules, .addresses, .orderRules]
  private static let inMeanings: [MessageArea] = [.meanings, .addresses, .orderRules]
  private static let inLists: [MessageArea] = [.lists]
  private static let inPartnerCenter: [MessageArea] = [.partnerCenter, .serviceErrors]
  private static let inStoreErrors: [MessageArea] = [.storeErrors]
  private static let inSystem: [MessageArea] = [.system]
  private static let inCommandLine: [MessageArea] = [.commandLine, .commandHelp, .commandOptions]
  private static let inOrder: [MessageArea] = [.order]
  private static let inKiosk: [MessageArea] = [.kiosk]
  private static let inRelationships: [MessageArea] = [.relationships]
  private static let inCorrections: [MessageArea] = [.corrections]
  private static let inReports: [MessageArea] = [.reports]
  private static let inFleet: [MessageArea] = [.fleet]
  private static let inLine: [MessageArea] = [.line]
  private static let inElsewhere: [MessageArea] = [.elsewhere]
  private static let inOthers: [MessageArea] = [
    .fields, .pages, .order, .customers, .questions, .app, .addresses, .commands, .listCommands, .relationships, .kiosk,
    .kioskHost, .fleet,
  ]

  private var english: [String: String] {
    switch self {
    case .fields: English.fields
    case .fieldHelp: English.fieldHelp
    case .pages: English.pages
    case .order: English.order
    case .customers: English.customers
    case .questions: English.questions
    case .app: English.app
    case .commands: English.commands
    case .lists: English.lists
    case .listCommands: English.listCommands
    case .partnerCenter: English.partnerCenter
    case .serviceErrors: English.serviceErrors
    case .kioskHost: English.kioskHost
    case .storeErrors: English.storeErrors
    case .system: English.system
    case .commandLine: English.commandLine
    case .commandHelp: English.commandHelp
    case .commandOptions: English.commandOptions
    case .rules: English.rules
    case .addresses: English.addresses
    case .orderRules: English.orderRules
    case .meanings: English.meanings
    case .relationships: English.relationships
    case .corrections: English.corrections
    case .reports: English.reports
    case .elsewhere: English.elsewhere
    case .fleet: English.fleet
    case .line: English.line
    case .kiosk: English.kiosk
    }
  }

  private var dutch: [String: String] {
    switch self {
    case .fields: Dutch.fields
    case .fieldHelp: Dutch.fieldHelp
    case .pages: Dutch.pages
    case .order: Dutch.order
    case .customers: Dutch.customers
    case .questions: Dutch.questions
    case .app: Dutch.app
    case .commands: Dutch.commands
    case .lists: Dutch.lists
    case .listCommands: Dutch.listCommands
    case .partnerCenter: Dutch.partnerCenter
    case .serviceErrors: Dutch.serviceErrors
    case .kioskHost: Dutch.kioskHost
    case .storeErrors: Dutch.storeErrors
    case .system: Dutch.system
    case .commandLine: Dutch.commandLine
    case .commandHelp: Dutch.commandHelp
    case .commandOptions: Dutch.commandOptions
    case .rules: Dutch.rules
    case .addresses: Dutch.addresses
    case .orderRules: Dutch.orderRules
    case .meanings: Dutch.meanings
    case .relationships: Dutch.relationships
    case .corrections: Dutch.corrections
    case .reports: Dutch.reports
    case .elsewhere: Dutch.elsewhere
    case .fleet: Dutch.fleet
    case .line: Dutch.line
    case .kiosk: Dutch.kiosk
    }
  }
}
