extension English {
  /// Customers of other hosts, and what those ask.
  static let elsewhere: [String: String] = [
    "elsewhere/now": "just now",
    "elsewhere/minutes.one": "{count} minute ago",
    "elsewhere/minutes.other": "{count} minutes ago",
    "elsewhere/hours.one": "{count} hour ago",
    "elsewhere/hours.other": "{count} hours ago",
    "elsewhere/days.one": "{count} day ago",
    "elsewhere/days.other": "{count} days ago",

    "elsewhere/notice.registration-id": "{customer} has this number (seen {age}). {F4} says more.",
    "elsewhere/notice.domain-prefix": "{customer} has this domain (seen {age}). {F4} says more.",
    "elsewhere/notice.name": "{customer} has this name (seen {age}). {F4} says more.",
    "elsewhere/notice.name-near": "{customer} has nearly this name (seen {age}). {F4} says more.",
    "elsewhere/notice.email-domain": "{customer} has this e-mail domain (seen {age}). {F4} says more.",

    "elsewhere/review.registration-id": "{customer} has the same number. Enter says more",
    "elsewhere/review.domain-prefix": "{customer} has the same domain. Enter says more",
    "elsewhere/review.name": "{customer} has the same name. Enter says more",
    "elsewhere/review.name-near": "{customer} has nearly this name. Enter says more",
    "elsewhere/review.email-domain": "{customer} has this mail domain. Enter says more",
    "elsewhere/message": "Enter says where this customer is saved, and whom to ask.",

    "elsewhere/question": "Site {site} may have saved this customer already.",
    "elsewhere/erase": "Site {site} asks to erase {reference} ({age}).",
    "elsewhere/erase-more.one": "And {count} more: frontdesk fleet status",
    "elsewhere/erase-more.other": "And {count} more: frontdesk fleet status",
    "elsewhere/erase-how": "To erase it: frontdesk customers erase {reference}",
    "elsewhere/nothing-fetched": "Nothing has been fetched from other sites yet. Fetch it: frontdesk pull",

    "elsewhere/seen": "Last seen",
    "elsewhere/ask":
      "The record is there and cannot be read here. Ask a colleague of {site} before you add the customer once more.",
  ]
}
