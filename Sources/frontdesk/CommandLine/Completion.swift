import ArgumentParser
import Reference

/// What the shell offers in the place of a value.
enum Completion {
  /// The references of records, the newest first.
  static let references: CompletionKind = .custom { words, _, prefix in
    CompletionStore.offers(for: prefix, in: words) { store, beginning in store.references(beginningWith: beginning) }
  }

  /// The codes of the operator's drafts.
  static let draftCodes: CompletionKind = .custom { words, _, prefix in
    CompletionStore.offers(for: prefix, in: words) { store, _ in store.draftCodes }
  }

  /// The references of what visitors handed in.
  static let applications: CompletionKind = .custom { words, _, prefix in
    CompletionStore.offers(for: prefix, in: words) { store, _ in store.applications }
  }

  /// The logins of operators.
  static let operators: CompletionKind = .custom { words, _, prefix in
    CompletionStore.offers(for: prefix, in: words, anyCase: false) { store, _ in store.operators }
  }

  /// The names of columns behind those that are written already.
  static let columns: CompletionKind = .custom { _, _, prefix in
    let written = prefix.split(separator: ",", omittingEmptySubsequences: false).dropLast().map(String.init)
    return ListColumn.names.filter { !written.contains($0) }.map { (written + [$0]).joined(separator: ",") }
  }

  static let countries: CompletionKind = .list(Countries.all.map(\.code))

  static let fields: CompletionKind = .list(FieldName.all)
}
