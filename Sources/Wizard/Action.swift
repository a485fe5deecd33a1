public import Catalog
public import Records
public import Rules

/// Something that happened, told to the reducer.
public enum Action: Sendable {
  case keyPressed(Key)
  case pasted(String)
  case resized(ScreenSize)
  /// The first row of the body that the screen shows now; drawing decides it, going on from a draft needs it.
  case scrolled(Int)
  /// No key for a second while something was not saved.
  case rested
  /// The terminal hung up, or the process was asked to end.
  case sessionEnded
  // Large payloads are kept apart: an action is copied on the way of every key.
  indirect case listsLoaded(OfferCatalog, ResellerList)
  /// The saved customers that a question finds; none where there are none.
  case customersFound(CustomerQuestion, [KnownCustomer])
  indirect case lastCustomerFound(Answers)
  case draftSaved(id: String)
  /// The draft could not be saved while somebody was typing; the words are those of the store.
  case draftNotSaved(key: String, arguments: [String: String])
  /// What was to end cannot, since the draft (or the record) could not be saved; `file` is the private file that holds the
  /// draft instead, if there is one.
  case draftNotKept(key: String, arguments: [String: String], file: String?)
  /// The draft stands in a file that the person named.
  case draftFileWritten(path: String)
  /// That file cannot be written; the reason is in words already.
  case draftFileRefused(reason: String)
  /// The draft that was asked for is open in another living session of the same operator, which saved it then.
  case draftInUse(code: String, since: LocalMoment)
  /// A save found that another session has taken the draft over.
  case draftTaken(at: LocalMoment?)
  /// What stands in the wizard is a draft of its own now, under a new identity.
  case draftRenewed(id: String, code: String, submission: String)
  /// The draft that was asked for has become a record already; the wizard holds its answers.
  indirect case receiptFound(Receipt, WizardState)
  /// A wizard with a draft of its own is to be shown.
  indirect case wizardOpened(WizardState)
  indirect case submitted(Receipt)
  case notSubmitted(key: String, arguments: [String: String])
  /// The rules were run again at the store, and something no longer passes.
  case submissionRefused([Problem])
  indirect case customersLoaded(CustomersPage)
  indirect case recordOpened(reference: String, entries: [ReviewEntry], saved: LocalMoment, by: String)
  /// A page for a request to an existing customer is to be shown over whatever is open.
  indirect case relationshipOpened(RelationshipState)
  /// The request is kept, under this number.
  case relationshipSaved(number: Int64)
  case storeFailed(key: String, arguments: [String: String])
}

/// Something to be done outside, which answers with an action.
public enum Effect: Sendable, Hashable {
  case saveDraft(Draft)
  case discardDraft(code: String)
  /// Take a draft over that is open in another living session.
  case takeDraft(code: String)
  /// Save this as a draft of its own, with another id, code and submission.
  case keepAsNewDraft(Draft)
  /// Write the answers to a file that the person named; `~` is the home folder.
  case writeDraftFile(Draft, path: String)
  /// Look for saved customers; each question is answered by itself.
  case findCustomers([CustomerQuestion])
  case findLastCustomer
  case submit(Draft)
  case loadCustomers(query: String)
  case openRecord(reference: String)
  case openDraft(code: String)
  case redrawScreen
  /// A new, empty draft in a wizard of its own.
  case startAnother
  /// The page on which a relationship is asked for: of the existing record, or empty where none is known.
  case startRelationship(reference: String, name: String, country: String)
  case saveRelationship(RelationshipRequest)
  /// End the program and say this on the terminal that is left.
  case leave(Departure)
}

/// How the program ends.
public enum Departure: Sendable, Hashable {
  /// Everything that was to be done is done.
  case finished
  /// The draft was kept; it can be gone on with by its code.
  case draftKept(code: String)
  case discarded
  /// The store could not be written; the draft is in a file.
  case draftInFile(path: String, code: String)
  /// Another session goes on with the draft; nothing was saved here.
  case draftMoved(code: String)
  /// The line dropped, or the process was asked to end: nobody is there to be asked anything.
  case interrupted(code: String)
}

/// What a person is shown after Submit.
public struct Receipt: Sendable, Hashable {
  public var stamp: SavedStamp
  public var saved: LocalMoment
  /// Where the record is: the path of the store.
  public var place: String

  public init(stamp: SavedStamp, saved: LocalMoment, place: String) {
    self.stamp = stamp
    self.saved = saved
    self.place = place
  }
}

/// A moment as a clock on the wall shows it.
public struct LocalMoment: Sendable, Hashable {
  public var date: CalendarDate
  public var hour: Int
  public var minute: Int

  public init(date: CalendarDate, hour: Int, minute: Int) {
    self.date = date
    self.hour = hour
    self.minute = minute
  }

  /// `14:02`.
  public var clock: String { "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)" }
}
