public import Records
public import Rules

/// Something to be done outside, which is answered with an action.
public enum Effect: Sendable, Hashable {
  /// Answered by exactly one of `draftSaved`, `draftNotSaved` and `draftTaken`; where another save follows before the
  /// answer, only the last one is answered.
  case saveDraft(Draft)
  case discardDraft(code: String)
  /// The wizard has left a draft that stays in the store: another session may take it without being asked.
  case releaseDraft(id: String)
  /// Nobody is to be asked again about a draft that an ended session left open.
  case releaseAbandonedDraft(code: String)
  /// The store has what the private file of a draft holds: the file goes.
  case removeDraftFile(id: String)
  /// Take a draft over that is open in another living session.
  case takeDraft(code: String)
  /// Save this as a draft of its own, with another id, code and submission.
  case keepAsNewDraft(Draft)
  /// Write the answers to a file that the person named; `~` is the home folder.
  case writeDraftFile(Draft, path: String)
  /// Look for saved customers; each question is answered by itself.
  case findCustomers([CustomerQuestion])
  case findLastCustomer
  /// The city that the records of a postal code have; answered with `cityFound` where one has it.
  case findCity(PostalPlace)
  /// Wait no longer for the submission that is under way; its own answer says what became of it.
  case stopSubmission
  /// Answered by exactly one of `submitted`, `handedIn`, `submissionRefused`, `submissionFailed`, `notSubmitted` and `draftTaken`.
  case submit(Draft)
  /// At a kiosk: make an application of what a visitor answered in a language (`nl`); answered as `submit` is.
  case handIn(Draft, language: String)
  /// The customers that a text finds, at most so many rows of them; of several that wait only the last is answered.
  case loadCustomers(query: String, limit: Int = CustomersState.firstRows)
  case openRecord(reference: String)
  /// A draft that corrects the record, answered with `correctionMade`.
  case correctRecord(reference: String)
  /// The request with a number, answered with `requestOpened`.
  case openRequest(number: Int64)
  /// Write something that the store has into a file that the person named, answered with `fileWritten` or `fileRefused`.
  case exportStored(StoredThing, asText: Bool, path: String)
  case openDraft(code: String)
  /// Open what a visitor handed in; from a living session of another only where `isTaking` says so.
  case openApplication(reference: String, isTaking: Bool = false)
  case discardApplication(reference: String)
  /// At a kiosk: go on with the form that has this code; answered with `draftOpened` or `codeAnswered`.
  case goOn(code: String, answer: String?)
  /// At a kiosk a session has ended: nothing of it is kept in memory or on the screen.
  case forgetSession
  case redrawScreen
  /// The identity of a new draft, answered with `draftMade`.
  case makeDraft
  /// The same for a customer like another one, who begins with these answers.
  case makeDraftLike(Answers)
  /// The page on which a relationship is asked for: of the existing record, or empty where none is known.
  case startRelationship(reference: String, name: String, country: String)
  case saveRelationship(RelationshipRequest)
  /// End the program and say this on the terminal that is left.
  case leave(Departure)
}
