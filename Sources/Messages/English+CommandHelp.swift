extension English {
  /// What `--help` says of each command: a sentence, and under `.discussion` paragraphs that an empty line separates.
  static let commandHelp: [String: String] = [
    "usage/about/frontdesk": "Adds new customer records for a Microsoft CSP partner, from any terminal.",
    "usage/about/frontdesk.discussion":
      "Without a command the Customers page opens: records and drafts, newest first. F10 adds a customer.\n\n"
      + "Exit status: 0 done, 1 the data has problems, 64 wrong usage, 66 no input, 70 internal error, 73 a file cannot be "
      + "made, 74 error in reading or writing, 75 interrupted with the draft saved, 77 not allowed, 78 wrong configuration.\n\n"
      + "Completion in the shell: --generate-completion-script with bash, zsh or fish.",
    "usage/about/add": "Adds a customer.",
    "usage/about/add.discussion": "Promotions are not modelled: what is agreed on there is entered in Partner Center.",
    "usage/about/kiosk": "Shows the kiosk: a visitor enters their company, an agent finishes it.",
    "usage/about/kiosk.discussion":
      "Needs a configuration: that of --config, or /etc/frontdesk/config.yaml. Its part kiosk: says who sits there, and in "
      + "which languages; Examples/kiosk shows how a kiosk is set up. Without a configuration the command ends with 78.",
    "usage/about/check": "Checks records without saving them.",
    "usage/about/check.discussion":
      "Reads JSON Lines, or CSV whose columns are the field ids, such as company.name and subscriptions[0].offer. The "
      + "extension of the file decides, or --format. The exit status is 1 when a record has an error; warnings do not count.",
    "usage/about/check-field": "Checks the values of one field.",
    "usage/about/check-field.discussion":
      "Without a value the command reads JSON Lines from standard input, one object a line: value, and if wanted country, "
      + "state, segment and partnerDomains. It answers each with a line of JSON. A value that begins with - goes after --.",
    "usage/about/import": "Checks records and saves those without errors.",
    "usage/about/import.discussion":
      "Reads what check reads. Each record is saved whole, or refused with its reasons; a customer who is in the store "
      + "already is refused. The report has one JSON object a record.\n\n"
      + "With --dry-run nothing is saved and no report is written: the records are checked with the store and with the lines "
      + "before them.\n\n"
      + "An import that was interrupted goes on with --resume where it stopped, and saves nothing twice. The exit status is 1 "
      + "when a record was refused.",
    "usage/about/customers": "Reads, counts, exports, corrects or erases saved customer records.",
    "usage/about/customers-list": "Lists the records, newest first.",
    "usage/about/customers-list.discussion":
      "On a terminal a row of headings stands above the table; in a pipe it does not. What --tsv prints has tabs between "
      + "the cells, and moments in UTC as --json has them.",
    "usage/about/customers-find": "Finds records, newest first.",
    "usage/about/customers-find.discussion":
      "Every word must begin a word of the name, reference, e-mail address, registration ID, phone number, domain prefix, "
      + "city or country. Numbers may have any punctuation.",
    "usage/about/customers-show": "Shows one record, or all that is kept of a person.",
    "usage/about/customers-export": "Prints every record, oldest first, for other programs.",
    "usage/about/customers-export.discussion":
      "As jsonl it prints one record a line, as check and import read them, with what the store added under the key saved. "
      + "As csv it prints one record a row, under the same names. That is safe to open in a spreadsheet: a cell that it would "
      + "run begins with an apostrophe, which check and import take away again.\n\n"
      + "For an Excel that separates cells by semicolons, give --separator and --bom, as in the second example.\n\n"
      + "As partner-center it prints the calls that make the customer at Partner Center, in their order, one record a line; "
      + "what no record has stands in them as a name in braces. --steps prints the same for people. --script curl writes a "
      + "bash script for curl and jq into a folder, with the bodies as files beside it: it makes the calls, and can be started "
      + "again where it stopped. There is none for PowerShell: it could not be tried here.",
    "usage/about/explain": "Says what an error code of Partner Center means.",
    "usage/about/explain.discussion":
      "It says what the code means for a record, what to do, and which fields it may have to do with.",
    "usage/about/customers-report": "Counts customers, licences and money, by month or in other groups.",
    "usage/about/customers-report.discussion":
      "Money is what the customers pay without tax, at the prices that were kept when each record was saved or last "
      + "corrected; never what the partner pays. The whole term is what all licences come to until the end of their term. Per "
      + "year is the same for one year: a term of a month counts twelve times, one of three years a third (rounded line by "
      + "line), a trial not at all. Currencies are never added up. A line without a kept price counts with its licences "
      + "alone, and the report says how many there are.\n\n"
      + "A record counts once, on the day it was first saved by the clock here; an erased one does not count. Weeks are those "
      + "of ISO 8601. A record with two offers counts in two rows of --by offer, and once in the total. A record has one "
      + "reseller here: the customer's own.\n\n"
      + "The bars of --chart are customers; of more than 40 offers, resellers or the like the last shows the others "
      + "together. Without UTF-8, and on the Linux console, they are of #. With --csv there is no total: each currency has "
      + "two columns of its own.",
    "usage/about/customers-history": "Shows who did what to a record, when and from where.",
    "usage/about/customers-history.discussion":
      "The history names the fields that were answered, never the answers. It stays when a record is erased.",
    "usage/about/customers-correct": "Corrects a saved record with the answers of a file.",
    "usage/about/customers-correct.discussion":
      "The file holds the whole record as show --json prints it, with the answers changed. The record keeps its reference; "
      + "the answers before are erased from the store, and the history names the fields and who changed them. Today's rules "
      + "apply.\n\n"
      + "If the file has the key saved, its version must be the one in the store, so that nobody else's correction is undone.",
    "usage/about/customers-link": "Notes the tenant that was made at Microsoft for a saved customer.",
    "usage/about/customers-link.discussion":
      "show and export print it with the record from then on, and the history names who noted it and when. A tenant is one "
      + "customer's, and a customer has one: another one takes its place only with --replace.\n\n"
      + "Once it is noted, a correction leaves the country and the domain as they are.",
    "usage/about/customers-erase": "Erases a record, or all that is kept of a person, for good and on request.",
    "usage/about/customers-erase.discussion":
      "No byte of it is left in the store. What stays is that there was something: a record's reference, which is never used "
      + "again, and who did what and when. Backups and exports made before still hold it.\n\n"
      + "With --person the command erases every record and application whose contact has the address, every draft and request "
      + "that names it, and the drafts in files of this account that the store could not take. It prints a line for each.",
    "usage/about/drafts": "Lists, shows or discards your drafts.",
    "usage/about/drafts-list": "Lists your drafts, newest first.",
    "usage/about/drafts-show": "Shows one of your drafts.",
    "usage/about/drafts-discard": "Discards one of your drafts, or the old ones, for good.",
    "usage/about/applications": "Lists, shows or discards what visitors handed in at a kiosk.",
    "usage/about/applications.discussion":
      "An application waits until somebody opens it on the Customers page and makes it a record.",
    "usage/about/applications-list": "Lists the applications, newest first.",
    "usage/about/applications-show": "Shows one application.",
    "usage/about/applications-discard": "Discards an application for good, with the draft that was to finish it.",
    "usage/about/applications-discard.discussion":
      "An application that somebody has open in another terminal is not discarded.",
    "usage/about/relationships": "Lists, shows or exports requests for a relationship.",
    "usage/about/catalog": "Imports, lists and shows the offers that customers can buy.",
    "usage/about/catalog-import": "Takes price lists, previews, the offer matrix or your own offers into the store.\n\n"
      + "What each file is, its header tells. A price list takes the place of the one of the same market and month; a "
      + "preview is merged into the newest list of its market, and its prices hold from their first day; the offer matrix "
      + "takes the place of the one before. Rows that cannot be read, or whose plan is not sold, are left out and told. "
      + "Until all is written, everybody works with the list of before. Promotions are not read: of a promotional price "
      + "Frontdesk knows nothing.",
    "usage/about/catalog-list": "Lists the offers that can be bought in a country on a day.",
    "usage/about/catalog-show": "Shows one offer with all its prices.",
    "usage/about/catalog-history": "Tells which lists were imported, by whom, and what they changed, newest first.",
    "usage/about/resellers": "Imports, lists and shows the indirect resellers of the partner.",
    "usage/about/resellers-import":
      "Takes lists of resellers, or Partner Center's answers about them, into the store.\n\n"
      + "A file is CSV, or the JSON of /v1/relationships, of agreementstatus (JSON Lines, each with mpnId or tenantId), or "
      + "of validateresellers. Entries are merged by tenant ID where both have one, else by MPN ID: the relationships "
      + "bring who there is, the others whether they may be chosen. What an entry does not say stays as it was.",
    "usage/about/resellers-list": "Lists the resellers, by name, with what keeps one from being chosen.",
    "usage/about/resellers-show": "Shows what is known of one reseller.",
    "usage/about/relationships-list": "Lists the requests, newest first.",
    "usage/about/relationships-show": "Prints one invitation, ready to be mailed.",
    "usage/about/relationships-export": "Prints every request, oldest first, for other programs.",
    "usage/about/relationships-export.discussion":
      "Each line is one JSON object, with the link and the whole text of the invitation.",
    "usage/about/rules": "Lists the rules, with an example that breaks each and one that passes.",
    "usage/about/backup": "Copies the store into a file, while it is in use.",
    "usage/about/backup.discussion":
      "The copy is looked through before it gets its name. It is a store: give it with --store to read it, or put it in the "
      + "place of a lost one while no Frontdesk runs.",
    "usage/about/verify": "Looks the whole store through: every page, record, draft, application and index.",
    "usage/about/expire": "Removes drafts and applications that were kept long enough.",
    "usage/about/expire.discussion":
      "The parts drafts: and kiosk: of the configuration say for how many days they are kept. The wizard and the kiosk remove "
      + "them when they start; this command is for a timer that does it every day. What is open stays.",
    "usage/about/config": "Shows what is configured.",
    "usage/about/config-show": "Shows the settings that hold, and where each comes from.",
    "usage/about/config-show.discussion":
      "The configuration is the first of these that is there: that of --config, that of the variable FRONTDESK_CONFIG, "
      + "$XDG_CONFIG_HOME/frontdesk/config.yaml (without the variable ~/.config/frontdesk/config.yaml), "
      + "/etc/frontdesk/config.yaml. A kiosk reads none but the first and the last.",
    "usage/about/push": "Sends what was saved on this host to the centre.",
    "usage/about/push.discussion":
      "Needs the part fleet: of the configuration, and the package frontdesk-sync. What the centre has acknowledged is never "
      + "sent twice; a push that was cut goes on where it stopped.\n\n"
      + "Exit status: 75 the centre cannot be reached, try again; 77 it refuses the login; 78 configuration or certificate; "
      + "74 the store and the centre do not fit together.",
    "usage/about/pull": "Fetches what helps to recognise the customers of other sites.",
    "usage/about/pull.discussion":
      "It is kept in the file fleet.sqlite beside the store, which may be thrown away: --anew makes it anew. The file has what "
      + "customers are recognised by, and no more of them.",
    "usage/about/sync": "Pushes and pulls, and erases what other sites may ask to have erased.",
    "usage/about/sync.discussion":
      "A timer runs it each minute. It ends at once where the last sync is less than fleet.every seconds ago.",
    "usage/about/fleet": "Looks after the centre and what this host is to it.",
    "usage/about/fleet-schema": "Prints the tables of the centre, as SQL for its administrator.",
    "usage/about/fleet-enrol": "Prints what the centre's administrator runs to admit this host, as SQL.",
    "usage/about/fleet-enrol.discussion": "For a global admin. The store must be there: the SQL names its identity.",
    "usage/about/fleet-status":
      "Shows how this host and the others stand with the centre, and which requests to erase are open.",
    "usage/about/fleet-erase": "Asks another site to erase a record of its own.",
    "usage/about/fleet-erase.discussion":
      "The other site erases it at its next sync if this one stands in its fleet.eraseFrom, at most 10 a day; otherwise "
      + "somebody there decides.",
    "usage/about/fleet-rejoin": "Gives the store a new identity, after it was restored or copied.",
    "usage/about/fleet-rejoin.discussion":
      "For a global admin. A store that was restored from an older copy does not have what the centre has of it; then "
      + "nothing is sent until the store has a new identity. The command names the records that the centre alone has.",
    "usage/about/doctor":
      "Looks at the terminal, the locale, the configuration, the store and the lists, or at a kiosk.",
    "usage/about/doctor.discussion":
      "Says what is wrong and how to mend it. The exit status is 1 when something was found; warnings (?) do not count.\n\n"
      + "With --kiosk it looks, as root, at a kiosk that is set up on this host: its configuration, store, disk, programs, keys "
      + "and what sshd says of its logins. With --console it also looks at what keeps people at the kiosk on this computer's "
      + "own screen.",
  ]
}
