extension English {
  /// What the interactive program says on the terminal before and after its pages.
  static let app: [String: String] = [
    "app/may-not-erase": "Your role may not erase customers. Ask a global admin or an admin agent.",
    "app/reseller-may-not-add":
      "An indirect reseller adds no customers: the provider does. Request a relationship with the customer instead.",
    "app/store-gone":
      "The store {path} was here before and is gone. Is a disk or a share not there?\nBegin a new, empty store in its place? [y/N]",
    "app/may-not-add": "Your role may look at customers, not add them. Ask an admin agent or a sales agent.",
    "app/not-utf-8":
      "This terminal does not send UTF-8, so a letter was lost. Set it to UTF-8, or LANG to what it sends.",
    "app/no-arguments": "No arguments came from the system: frontdesk does not know what to do.",
    "app/no-terminal": "The wizard needs a terminal for its input and output. Try: frontdesk --help",
    "app/unusable-terminal":
      "The terminal type \"{term}\" cannot show the pages. Set TERM, for example to xterm-256color.",
    "app/terminal-remembers": "A terminal of the type \"{term}\" may keep what was shown on it.",
    "app/terminal-refused": "The terminal could not be set up (system error {code}). Try another terminal.",
    "app/crashed":
      "Frontdesk stopped because of an internal error. What was saved is kept: frontdesk drafts list shows it.",
    "app/crashed-draft":
      "Frontdesk stopped because of an internal error. Your answers are kept: frontdesk add --resume {code}",
    "app/draft-kept": "Draft {code} is kept. Go on with it: frontdesk add --resume {code}",
    "app/no-application": "There is no application {reference} any more.",
    "app/application-finished": "{reference} is finished: it is now record {record}.",
    "app/idle": "Nobody pressed a key for a while, so Frontdesk ended.",
    "app/idle.code":
      "Nobody pressed a key for a while, so Frontdesk ended. Draft {code} is kept. Go on with it: frontdesk add --resume {code}",
    "app/draft-in-file":
      "The store could not be written. Your answers are in {path}. Once the store is mended: frontdesk add --resume {code}",
    "app/draft-moved": "Draft {code} was opened at another terminal.",
    "app/draft-lost": "{reason} Your answers could not be kept.",
    "app/no-draft": "There is no draft {code} of yours. See: frontdesk drafts list",
    "configuration/expected-percent": "Write a percentage from 0 to {most} for {key}, such as 12 or 12.5.",
    "configuration/expected-currency": "Write the three capital letters of a currency for {key}, such as EUR.",
  ]
}
