extension Effect {
  /// What it is called in a log: the name of its case, and nothing of what it carries.
  public var name: StaticString {
    switch self {
    case .saveDraft: "saveDraft"
    case .discardDraft: "discardDraft"
    case .releaseDraft: "releaseDraft"
    case .releaseAbandonedDraft: "releaseAbandonedDraft"
    case .removeDraftFile: "removeDraftFile"
    case .takeDraft: "takeDraft"
    case .keepAsNewDraft: "keepAsNewDraft"
    case .writeDraftFile: "writeDraftFile"
    case .findCustomers: "findCustomers"
    case .findLastCustomer: "findLastCustomer"
    case .findCity: "findCity"
    case .stopSubmission: "stopSubmission"
    case .submit: "submit"
    case .handIn: "handIn"
    case .loadCustomers: "loadCustomers"
    case .openRecord: "openRecord"
    case .correctRecord: "correctRecord"
    case .openRequest: "openRequest"
    case .exportStored: "exportStored"
    case .openDraft: "openDraft"
    case .openApplication: "openApplication"
    case .discardApplication: "discardApplication"
    case .goOn: "goOn"
    case .forgetSession: "forgetSession"
    case .redrawScreen: "redrawScreen"
    case .makeDraft: "makeDraft"
    case .makeDraftLike: "makeDraftLike"
    case .startRelationship: "startRelationship"
    case .saveRelationship: "saveRelationship"
    case .leave: "leave"
    }
  }
}
