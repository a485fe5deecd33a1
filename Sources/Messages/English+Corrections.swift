extension English {
  /// The correction of a saved record, in the wizard and on the command line.
  static let corrections: [String: String] = [
    "correction/title": "Correct {reference}",
    "correction/title-saved": "Correction saved",
    "correction/begun": "Enter on an answer changes it. Nothing is saved before the last page.",
    "correction/nothing-changed": "No answer is changed yet. Enter on one changes it.",
    "correction/meanwhile":
      "{operator} corrected it meanwhile. Your changes are marked in what it is now: look again, then save.",
    "correction/save-title": "Save this correction",
    "correction/changed": "Changed",
    "correction/and-more": "{names} and {count} more",
    "correction/step-1": "The record keeps its reference {reference}, and becomes version {version}.",
    "correction/step-2": "What stood there before is erased; who changed which answers is kept.",
    "correction/step-3": "What was exported before does not have it: export the record again.",
    "correction/by": "Corrected by",
    "correction/button": "Save correction",
    "correction/message": "Nothing is changed in the record yet.",
    "correction/saving": "Saving the correction...",
    "correction/saved": "Corrected",
    "correction/saved-at": "{date}, {time}, by {operator}, version {version}",
    "correction/tell": "Corrected. The reference stays the same:",
    "correction/saved-notice": "Correction of {reference} saved.",
    "correction/cancel":
      "Stop correcting {reference}? A kept draft can be gone on with at any time, with the code {code}. If you discard it, the record stays as it is.",
    "correction/discard-draft": "Discard the correction of {reference}? The record stays as it is.",
    "correction/row": "corrects {reference}",
    "correction/row-message": "Draft {code} corrects {reference}. Enter opens it.",
    "correction/no-record": "There is no record {reference} any more.",
    "correction/may-not": "Your role may not correct customers. Ask an admin agent or a sales agent.",
    "correction/done": "{reference} is corrected and is version {version} now. Changed: {fields}.",
    "correction/no-change": "{reference} stays as it is: the file has the same answers.",
    "correction/other-version":
      "{reference} was corrected meanwhile by {operator}: it is version {version}, and the file was made of version {own}. Export it again and change that.",
    "correction/other-record": "The file is {other}, not {reference}. Nothing is changed.",
    "correction/stamp": "Corrected on {date} at {time} by {by}, version {version}",
  ]
}
