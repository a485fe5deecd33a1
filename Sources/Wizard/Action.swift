public import Catalog
public import Records
public import Rules

/// Something that happened, for the reducer.
public enum Action: Sendable {
  case keyPressed(Key)
  case pasted(String)
  case resized(ScreenSize)
  /// The terminal sent a byte that is no UTF-8; it was dropped.
  case bytesDropped
  /// The first row of the body that the screen shows now; drawing decides it, resuming a draft needs it.
  case scrolled(Int)
  /// The moment that `FrontdeskState.wakeAt` named has come, or one after it.
  case timePassed
  /// The terminal hung up, or the process was asked to end.
  case sessionEnded
  // Large payloads are kept apart: an action is copied on the way of every key.
  indirect case listsLoaded(OfferCatalog, ResellerList)
  /// The saved customers that a question finds; none where there are none.
  case customersFound(CustomerQuestion, [KnownCustomer])
  /// The customers of other hosts that a question finds, as far as they are known here.
  case customersElsewhereFound(CustomerQuestion, [CustomerElsewhere])
  /// The last customer of this operator, and what this operator chose most often of late.
  indirect case lastCustomerFound(Answers, UsualAnswers = UsualAnswers())
  case cityFound(PostalPlace, String)
  /// The store has the draft; under another code where its own was another draft's.
  case draftSaved(id: String, code: String? = nil)
  /// The store does not have the draft; the words are those of the store, and `file` is the private file that holds the
  /// draft instead, if there is one.
  case draftNotSaved(key: String, arguments: [String: String], file: String? = nil)
  /// A save found that another session has taken the draft over.
  case draftTaken(at: LocalMoment?)
  /// The draft was erased at somebody's request, and is not saved again.
  case draftErased
  /// What was to be written stands in a file that the person named.
  case fileWritten(path: String)
  /// That file cannot be written; the reason is in words already.
  case fileRefused(reason: String)
  /// The draft that was asked for is open in another living session of the same operator, which saved it then.
  case draftInUse(code: String, since: LocalMoment)
  /// A draft of the same operator is kept that its session did not give back, saved last at that moment.
  case draftLeft(code: String, name: String, at: LocalMoment)
  /// What stands in the wizard is a draft of its own now, under this identity.
  case draftRenewed(DraftIdentity)
  /// A new customer is begun, with answers that were given beforehand.
  indirect case draftMade(DraftIdentity, today: CalendarDate, answers: Answers? = nil)
  /// A draft is resumed; `file` is the private file that it was read from, `handedIn` when a visitor handed it in, `before`
  /// the answers of the record that it corrects, `tenant` the tenant of that.
  indirect case draftOpened(
    Draft, today: CalendarDate, file: String? = nil, handedIn: LocalMoment? = nil, before: Answers? = nil,
    tenant: LinkedTenant? = nil)
  /// The correction of a record is begun: a draft with its answers, which nobody has changed yet.
  indirect case correctionMade(Draft, today: CalendarDate, tenant: LinkedTenant? = nil)
  /// The record that is corrected here was corrected meanwhile by another operator, and stands like this now; `by` is `nil`
  /// where its tenant alone was noted, so that an answer that is changed here stays.
  indirect case correctedMeanwhile(by: String?, CorrectionMark, Answers, tenant: LinkedTenant? = nil)
  /// The draft that was asked for has become a record already, with these answers.
  indirect case receiptFound(Receipt, Draft, today: CalendarDate)
  indirect case submitted(Receipt)
  /// What became of a draft that was handed to the store: nothing to another one that is open by now.
  indirect case ofDraft(id: String, Action)
  /// A draft at a kiosk was discarded: nothing of it is kept.
  case draftDiscarded
  /// A form at a kiosk has become an application, or a record.
  case handedIn(KioskReceipt)
  /// What came of a code that was typed at a kiosk, where it opened no form.
  case codeAnswered(CodeAnswer, code: String)
  /// The application is open in another living session, by whom and since when.
  case applicationInUse(reference: String, by: String, since: LocalMoment)
  /// The record cannot be saved as it is: its customer was erased.
  case notSubmitted(key: String, arguments: [String: String])
  /// The store could not be written; `file` is the private file that holds the draft instead, if there is one.
  case submissionFailed(key: String, arguments: [String: String], file: String? = nil)
  /// The rules were run again at the store, and something no longer passes.
  case submissionRefused([Problem])
  indirect case customersLoaded(CustomersPage)
  /// A record to be read; its answers are those that another customer like it can begin with.
  indirect case recordOpened(
    reference: String, entries: [ReviewEntry], saved: LocalMoment, by: String, answers: Answers = Answers(),
    corrected: TextOverlay.Correction? = nil, tenant: LinkedTenant? = nil)
  /// A request that was kept, as the customer reads it.
  indirect case requestOpened(number: Int64, text: String)
  /// A page for a request to an existing customer is to be shown over whatever is open.
  indirect case relationshipOpened(RelationshipState)
  /// The request is kept, under this number.
  case relationshipSaved(number: Int64)
  case storeFailed(key: String, arguments: [String: String])
}

/// What makes a draft another than all others.
public struct DraftIdentity: Sendable, Hashable {
  /// UUID, lower case.
  public var id: String
  /// The resume code.
  public var code: String
  /// UUID under which the record will be submitted, once.
  public var submission: String

  /// The parts of an identity, as the store keeps them.
  public init(id: String, code: String, submission: String) {
    self.id = id
    self.code = code
    self.submission = submission
  }
}
