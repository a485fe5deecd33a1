extension English {
  /// The correction of a saved record, in the wizard and on the command line, and its tenant at Microsoft.
  static let corrections: [String: String] = [
    "correction/title": "Correct {reference}",
    "correction/title-saved": "Correction saved",
    "correction/begun": "Press Enter on an answer to change it. Nothing is saved before the last page.",
    "correction/nothing-changed": "No answer has been changed yet. Press Enter on an answer to change it.",
    "correction/meanwhile":
      "{operator} has corrected this record meanwhile. Your changes are marked in the new version: check them, then save.",
    "correction/linked":
      "This customer has been made at Microsoft already: {operator} noted the tenant on {date}.",
    "correction/linked.more":
      "What you change here does not change it there. The country and the domain stay as they are.",
    "correction/linked-resumed":
      "This customer has been made at Microsoft already: the country and the domain stay as they are.",
    "correction/linked-meanwhile":
      "This customer has been made at Microsoft meanwhile: the country and the domain are again as in the record. Check the answers, then save.",
    "correction/stays": "This answer stays as it is ({field}): the customer has been made at Microsoft already.",
    "correction/kept-hint": "Stays: the customer has been made at Microsoft",
    "correction/kept":
      "In {reference} this cannot be changed: {fields}. The customer has been made at Microsoft already; its tenant was noted on {date}. Nothing is changed.",
    "correction/save-title": "Save this correction",
    "correction/changed": "Changed",
    "correction/and-more": "{names} and {count} more",
    "correction/step-1": "The record keeps its reference {reference} and becomes version {version}.",
    "correction/step-2": "The old answers are erased. Who changed which answers is kept.",
    "correction/step-3": "Earlier exports do not have the correction: export the record again.",
    "correction/by": "Corrected by",
    "correction/button": "Save correction",
    "correction/message": "Nothing has been changed in the record yet.",
    "correction/saving": "Saving the correction...",
    "correction/saved": "Corrected",
    "correction/saved-at": "{date}, {time}, by {operator}, version {version}",
    "correction/tell": "Corrected. The reference stays the same:",
    "correction/saved-notice": "Correction of {reference} saved.",
    "correction/cancel":
      "Stop correcting {reference}? If you keep the draft, you can go on at any time with the code {code}. If you discard it, the record stays as it is.",
    "correction/discard-draft": "Discard the correction of {reference}? The record stays as it is.",
    "correction/row": "corrects {reference}",
    "correction/row-message": "Draft {code} corrects {reference}. Enter opens it.",
    "correction/no-record": "There is no record {reference} any more.",
    "correction/may-not": "Your role may not correct customers. Ask an admin agent or a sales agent.",
    "correction/done": "{reference} is corrected and is now version {version}. Changed: {fields}.",
    "correction/no-change": "{reference} stays as it is: the file has the same answers.",
    "correction/other-version":
      "{reference} was corrected meanwhile by {operator} and is now version {version}; the file comes from version {own}. Export the record again and change that.",
    "correction/other-record": "The file holds {other}, not {reference}. Nothing is changed.",
    "link/tenant": "Tenant",
    "link/noted": "Tenant noted",
    "link/stamp": "Tenant {tenant}, noted on {date} at {time} by {by}",
    "link/done": "The tenant of {reference} is noted: {tenant}.",
    "link/replaced": "The tenant of {reference} is now {tenant}; the one noted before is gone.",
    "link/same": "{reference} has this tenant already: {by} noted it on {date} at {time}. Nothing is changed.",
    "link/other":
      "{reference} has another tenant, which {by} noted on {date} at {time}. Nothing is changed. To put this one in its place, give --replace.",
    "link/taken": "{other} has this tenant already, and a tenant is one customer's. Nothing is changed.",
    "link/malformed":
      "Write the tenant ID as Partner Center shows it: 32 digits and letters a to f in five groups, such as 6f9619ff-8b86-4d01-b42d-00cf4fc964ff.",
    "correction/stamp": "Corrected on {date} at {time} by {by}, version {version}",
  ]
}
