extension Action {
  /// What it is called in a log: the name of its case, and nothing of what it carries.
  ///
  /// A text of the program and not made while it runs, so that no answer can be in it.
  public var name: StaticString {
    switch self {
    case .keyPressed: "keyPressed"
    case .pasted: "pasted"
    case .resized: "resized"
    case .bytesDropped: "bytesDropped"
    case .scrolled: "scrolled"
    case .timePassed: "timePassed"
    case .sessionEnded: "sessionEnded"
    case .listsLoaded: "listsLoaded"
    case .customersFound: "customersFound"
    case .customersElsewhereFound: "customersElsewhereFound"
    case .lastCustomerFound: "lastCustomerFound"
    case .cityFound: "cityFound"
    case .draftSaved: "draftSaved"
    case .draftNotSaved: "draftNotSaved"
    case .draftTaken: "draftTaken"
    case .draftErased: "draftErased"
    case .fileWritten: "fileWritten"
    case .fileRefused: "fileRefused"
    case .draftInUse: "draftInUse"
    case .draftLeft: "draftLeft"
    case .draftRenewed: "draftRenewed"
    case .draftMade: "draftMade"
    case .draftOpened: "draftOpened"
    case .correctionMade: "correctionMade"
    case .correctedMeanwhile: "correctedMeanwhile"
    case .receiptFound: "receiptFound"
    case .submitted: "submitted"
    case .ofDraft(_, let action): action.name
    case .draftDiscarded: "draftDiscarded"
    case .handedIn: "handedIn"
    case .codeAnswered: "codeAnswered"
    case .applicationInUse: "applicationInUse"
    case .notSubmitted: "notSubmitted"
    case .submissionFailed: "submissionFailed"
    case .submissionRefused: "submissionRefused"
    case .customersLoaded: "customersLoaded"
    case .recordOpened: "recordOpened"
    case .requestOpened: "requestOpened"
    case .relationshipOpened: "relationshipOpened"
    case .relationshipSaved: "relationshipSaved"
    case .storeFailed: "storeFailed"
    }
  }
}

extension Action {
  /// The key of the words that say why something failed, such as `store/locked`; `nil` where it did not.
  public var reason: String? {
    switch self {
    case .draftNotSaved(let key, _, _), .notSubmitted(let key, _), .submissionFailed(let key, _, _),
      .storeFailed(let key, _):
      key
    case .ofDraft(_, let action): action.reason
    case .keyPressed, .pasted, .resized, .bytesDropped, .scrolled, .timePassed, .sessionEnded, .listsLoaded,
      .customersFound, .customersElsewhereFound, .lastCustomerFound, .cityFound, .draftSaved, .draftTaken, .draftErased,
      .fileWritten,
      .fileRefused, .draftInUse, .draftLeft, .draftRenewed, .draftMade, .draftOpened, .correctionMade,
      .correctedMeanwhile, .receiptFound, .submitted, .draftDiscarded, .handedIn, .codeAnswered,
      .applicationInUse,
      .submissionRefused, .customersLoaded, .recordOpened, .requestOpened, .relationshipOpened, .relationshipSaved:
      nil
    }
  }
}
