extension English {
  static let storeErrors: [String: String] = [
    "store/draft-damaged": "This draft cannot be read. frontdesk drafts discard CODE removes it; nothing else is lost.",
    "store/no-home": "The home folder in which {path} would be made does not exist. Make it, or set HOME.",
    "store/gone":
      "The store {path} was here before and is gone. Bring its disk or share back; frontdesk add asks whether to begin anew.",
    "store/missing": "There is no customer store at {path}. Add a customer to begin one, or give another with --store.",
    "store/not-ours":
      "{path} is not a Frontdesk store, or is damaged. It was not changed. "
      + "Give another with --store, or restore a backup.",
    "store/newer":
      "{path} was made by a newer Frontdesk (format {found}; this one reads {supported}). Update Frontdesk. "
      + "Nothing was changed.",
    "store/damaged":
      "{path} is damaged ({detail}). It was not changed. Keep a copy of it and restore the latest backup.",
    "store/part.page": "a page",
    "store/part.quick_check": "a page",
    "store/part.column": "a column",
    "store/part.record": "a record",
    "store/part.draft": "a draft",
    "store/part.application": "an application",
    "store/part.trail": "the history",
    "store/part.index": "an index",
    "store/part.name-index": "an index",
    "store/part.search-index": "an index",
    "store/part.foreign-key": "a row without its record",
    "store/part.counter": "a counter",
    "store/part.draft-submitted": "a draft",
    "store/part.application-open": "an application",
    "store/part.application-submitted": "an application",
    "store/read-only":
      "{path} cannot be written. Allow writing to the file and its folder, or give another with --store.",
    "store/locked": "{path} is in use by others for too long. Try again in a moment.",
    "store/full": "There is no room on the disk for {path}. Free some space, then save again.",
    "store/permission":
      "This account may not open {path}. Ask for access to the file and its folder, or give another with --store.",
    "store/code-taken": "Another draft in {path} has this resume code. Save again to get a new one.",
    "store/not-owner": "This draft in {path} is another operator's. Ask that operator to finish it.",
    "store/taken-over": "This draft in {path} is open in another terminal. Go on there, or leave it there first.",
    "store/draft-too-large":
      "This draft is too large for {path}: a visitor's may have 64 KiB. Take something out of the longest answers.",
    "store/too-many-drafts":
      "Visitors have begun too many drafts within an hour, or too many are kept in {path}. See kiosk: in the configuration.",
    "store/too-many-applications":
      "Visitors have handed in too many applications within an hour. See kiosk: in the configuration.",
    "store/application-ended":
      "The application of this draft is no longer in {path}: somebody else has finished or discarded it. Nothing is saved.",
    "store/corrected-meanwhile":
      "{operator} corrected this record in {path} meanwhile. Nothing is saved. Open it again and correct it as it is now.",
    "store/linked":
      "This customer has been made at Microsoft already: the country and the domain stay as they are. Nothing is saved.",
    "store/erased":
      "What this draft holds was erased from {path} on request, and is not saved again. Add the customer anew.",
    "store/moved":
      "{path} was moved or removed while it was open. Nothing was saved in it since. Put it back, then try again.",
    "store/replaced":
      "Another store stands at {path} than the one that was opened. Nothing was saved in it. Leave, and begin again.",
    "store/target-exists":
      "There is a file at {path} already. Give another name.",
    "store/target-is-backup":
      "There is an older backup at {path} already. Give another name, or replace it with --replace.",
    "store/clock-behind":
      "The clock of this computer stands before {moment}, when something was last saved. Have the date put right.",
    "store/target-in-use": "{path} is a store in use, or a part of one. Give another name.",
    "store/io": "{path} could not be read or written (error {code}). Check the disk, then save again.",
    "store/no-library": "{path} cannot be opened without SQLite. Install it (Debian: apt-get install libsqlite3-0).",
    "store/unexpected": "{path} gave an unexpected error ({code}). Try again; if it stays, run frontdesk doctor.",
    "store/path-link": "{path} is a link. Give the path of the store itself.",
    "store/path-folder": "{path} is a folder. Give the path of a file in it.",
    "store/path-special": "{path} is no ordinary file. Give the path of a file.",
    "store/path-second-name": "{path} has a second name (a hard link). Remove the other name, then try again.",
    "store/path-other-owner": "{path} belongs to another account. Ask its owner to share it with your group.",
    "store/path-writable-by-all": "Everybody may write {path}. Take that right away with chmod o-w, then try again.",
    "store/path-not-a-folder": "Part of {path} is a file where a folder should be. Give another path with --store.",
    "store/path-unusable": "{path} cannot be used as a path. Give another with --store.",
  ]
}
