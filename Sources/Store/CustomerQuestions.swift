import SQLite
public import Rules

/// Asks for saved customers within a transaction, so that no program can save one between the answer and the saving.
///
/// It is of no use once the transaction has ended, and is asked on its thread only, which is why it may be handed to
/// rules as look-ups.
public struct CustomerQuestions: @unchecked Sendable {
  private let db: Connection
  /// The reference of the record that is corrected, which is no other customer; `nil` where none is.
  private let corrected: String?
  private let faults = Faults()

  init(_ db: Connection, without corrected: String? = nil) {
    self.db = db
    self.corrected = corrected
  }

  /// The saved customers that answer a question, those of this transaction with them.
  ///
  /// Where the store cannot be read, none; the transaction then fails at its end.
  public func customers(_ question: CustomerQuestion) -> [KnownCustomer] {
    asking { db in try CustomerStore.customers(question, db).filter { $0.reference != corrected } } ?? []
  }

  /// Reads within the transaction; `nil` where that fails, and then the transaction does at its end.
  func asking<Value>(_ body: (Connection) throws -> Value) -> Value? {
    do { return try body(db) } catch {
      faults.first = faults.first ?? error
      return nil
    }
  }

  /// Throws what kept a question from being answered.
  func check() throws { if let fault = faults.first { throw fault } }

  private final class Faults {
    var first: (any Error)?
  }
}
