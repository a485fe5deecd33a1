import Records
import Store

/// The store as completion reads it: as it stands, never made or mended, and without waiting for others. Whatever goes
/// wrong, nothing is offered and nothing is said.
struct CompletionStore {
  private let setup: Setup
  private let store: CustomerStore

  /// As many as are offered at once.
  private static let most = 50
  /// How long other programs are waited for, in milliseconds.
  private static let patience = 80

  /// What is offered for the beginning of a word.
  ///
  /// - Parameters:
  ///   - prefix: the word as far as it is typed, as the shell has it.
  ///   - words: the whole command line: it may name the configuration, the store and the operator.
  ///   - anyCase: whether the letters of a word typed small are offered small.
  ///   - find: gives candidates for a beginning.
  static func offers(
    for prefix: String, in words: [String], anyCase: Bool = true, _ find: (CompletionStore, String) -> [String]
  ) -> [String] {
    let beginning = plain(prefix)
    guard let store = CompletionStore(options(in: words)) else { return [] }
    defer { store.store.close() }
    let isSmall = anyCase && !beginning.isEmpty && beginning == beginning.lowercased()
    let found = find(store, beginning).lazy.map { isSmall ? $0.lowercased() : $0 }
    return Array(found.filter { $0.hasPrefix(beginning) }.prefix(most))
  }

  private init?(_ options: SetupOptions) {
    guard let setup = try? SetupLoader.load(options) else { return nil }
    let patience = StorePatience()
    patience.limitAll(milliseconds: Self.patience)
    guard
      let store = try? CustomerStore(
        path: setup.storePath, access: .asItStands, actor: setup.actor, patience: patience)
    else { return nil }
    self.setup = setup
    self.store = store
  }

  // MARK: - What is found

  func references(beginningWith text: String) -> [String] {
    (try? store.references(beginningWith: text, limit: Self.most)) ?? []
  }

  var draftCodes: [String] { (try? store.drafts(owner: setup.operatorLogin).map(\.code)) ?? [] }

  /// For those alone who may see them.
  var applications: [String] {
    setup.whyNotAdd == nil ? (try? store.applications().map(\.reference)) ?? [] : []
  }

  /// Who saved records, and who is configured with a name.
  var operators: [String] {
    Set(setup.operatorNames.keys).union((try? store.operators(limit: 200)) ?? []).subtracting(["*"]).sorted()
  }

  // MARK: - The command line

  /// What the words say of configuration, store and operator, as far as they are written.
  static func options(in words: [String]) -> SetupOptions {
    var options = SetupOptions()
    for (place, word) in words.enumerated() {
      if word == "--" { break }
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      // bash makes a word of its own of the sign.
      let following = words.dropFirst(place + 1).drop { $0 == "=" }.first
      guard let value = parts.count == 2 ? parts[1] : following.map({ String($0) }) else { continue }
      switch parts[0] {
      case "--config": options.configuration = UserFolders.expanded(plain(value))
      case "--store": options.store = UserFolders.expanded(plain(value))
      case "--operator": options.operatorName = plain(value)
      default: continue
      }
    }
    return options
  }

  /// A word without the quotes and backslashes that the shell would take away.
  static func plain(_ word: String) -> String {
    var plain = ""
    var quote: Character?
    var isEscaped = false
    for character in word {
      if isEscaped {
        plain.append(character)
        isEscaped = false
      } else if character == "\\", quote != "'" {
        isEscaped = true
      } else if quote == nil, character == "'" || character == "\"" {
        quote = character
      } else if character == quote {
        quote = nil
      } else {
        plain.append(character)
      }
    }
    return plain
  }
}
