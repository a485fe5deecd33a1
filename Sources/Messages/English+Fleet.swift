extension English {
  /// What the commands say of the centre and of the other sites.
  static let fleet: [String: String] = [
    "fleet/none":
      "This host stands alone: its configuration says nothing of a centre. Add these lines to {file}, with the name that "
      + "this host has among the others:\n\n"
      + "fleet:\n  service: frontdesk    # the entry of pg_service.conf that says how the centre is reached\n"
      + "  site: AMS             # 2 to 8 capital letters and digits",
    "fleet/configuration-file": "the configuration (such as /etc/frontdesk/config.yaml)",
    "fleet/not-installed": "frontdesk-sync is not installed: install the package frontdesk-sync.",
    "fleet/not-started": "frontdesk-sync cannot be started: {reason}.",
    "fleet/interrupted":
      "Stopped. What the centre has acknowledged stands; give the command again to go on.",
    "fleet/no-answer":
      "frontdesk-sync ended without an answer ({status}). What the centre has acknowledged stands; give the command again.",
    "fleet/no-answer-in-time": "no answer in time",
    "fleet/no-store": "There is no store at {path} yet, so there is nothing to admit. Add a customer first.",
    "fleet/administrator": "This is for a global admin: your role may not do it.",
    "fleet/malformed": "{text} names no record of a site. Give the site and the reference, such as AMS/C-2026-000042.",
    "fleet/malformed-site": "{text} is no name of a site. Give 2 to 8 capital letters and digits, such as AMS.",
    "fleet/malformed-login": "{text} is no name of a login. Give 1 to 63 letters, digits and the signs _ - and .",
    "fleet/no-such-schema":
      "There is no schema {schema}. Give the number of the one that is there, from 1 to {newest}.",

    "fleet/pushed": "Sent to the centre: entries {from} to {to} ({sent}), records: {records}, erased: {erased}.",
    "fleet/pushed-nothing": "The centre has everything already, up to entry {to}.",
    "fleet/pulled": "Fetched from other sites: {stores}, customers: {customers}, erased: {erased}.",
    "fleet/pulled-nothing": "Nothing is new at the other sites.",
    "fleet/erased-for-others": "Erased because another site asked for it: {references}.",
    "fleet/skipped": "Skipped: the last sync is less than {every} seconds ago. --now syncs all the same.",
    "fleet/skew":
      "The clock of this host and that of the centre are {seconds} seconds apart. Have the date and time put right.",

    "fleet/asked":
      "The site {site} is asked to erase {reference}. It does so at its next sync if it takes that from {own}; otherwise "
      + "somebody there decides.",
    "fleet/rejoin-yes":
      "Rejoining gives the store {path} a new identity, for a store that was restored from an older copy, or copied and "
      + "used twice. The centre keeps what it has of the former identity, and an administrator has to admit the new one. "
      + "Nothing was changed; add --yes to do it.",
    "fleet/rejoined": "The store has a new identity: {store} (before: {before}).",
    "fleet/rejoined-next": "Have the centre's administrator run what this prints: frontdesk fleet enrol --site {site}",
    "fleet/beyond.one": "The centre has {count} record that this store does not have:",
    "fleet/beyond.other": "The centre has {count} records that this store does not have:",

    "fleet/status.own": "{site}: entries not sent yet: {lag}; schema of the centre: {schema}",
    "fleet/status.pulled": "Last fetched from other sites: {date} {time}",
    "fleet/status.never-pulled": "Nothing has been fetched from other sites yet.",
    "fleet/status.open-rows":
      "The centre has no row-level security: each host can read and change what the others have there.",
    "fleet/status.requests": "Asked to be erased:",
    "fleet/column.site": "Site",
    "fleet/column.seen": "Last seen",
    "fleet/column.last": "Entries",
    "fleet/column.state": "State",
    "fleet/column.reference": "Reference",
    "fleet/column.asked": "Asked",
    "fleet/column.by": "By",
    "fleet/never": "never",
    "fleet/retired": "given up",

    "fleet/failure.unreachable":
      "The centre cannot be reached{because}. What is saved here is kept; try again later, or look at its entry in "
      + "pg_service.conf.",
    "fleet/failure.cut":
      "The connection to the centre ended too early{because}. What the centre has acknowledged stands; try again.",
    "fleet/failure.busy": "The centre is busy{because}. Try again in a minute.",
    "fleet/failure.login":
      "The centre refused the login{because}. Look at user in pg_service.conf, and at the password in pgpass or the client "
      + "certificate.",
    "fleet/failure.role":
      "The login may not do this at the centre{because}. Have its administrator run what this prints: frontdesk fleet "
      + "enrol --site SITE",
    "fleet/failure.unchecked":
      "The connection to the centre is not checked: sslmode is {sslmode}. Write sslmode=verify-full in its entry in "
      + "pg_service.conf.",
    "fleet/failure.certificate":
      "The certificate of the centre is not to be trusted{because}. Look at host and sslrootcert in its entry in "
      + "pg_service.conf.",
    "fleet/failure.service":
      "The entry {service} of pg_service.conf cannot be used{because}. Write it as Documentation/fleet.md shows, or name "
      + "another one in fleet.service.",
    "fleet/failure.noSchema":
      "The centre has no tables of Frontdesk's. Have its administrator run what this prints: frontdesk fleet schema",
    "fleet/failure.oldSchema":
      "The schema of the centre is {found}, and this store needs {needed}. Have its administrator run what this prints: "
      + "frontdesk fleet schema --from {found}",
    "fleet/failure.unknownStore":
      "The centre does not know this store. Have its administrator run what this prints: frontdesk fleet enrol --site {site}",
    "fleet/failure.otherSite":
      "The centre knows this store as {found}, and the configuration calls it {site}. Write site: {found} under fleet in "
      + "the configuration.",
    "fleet/failure.retired":
      "The identity of this store ({site}) was given up at the centre, because a copy of it got a new one. Use that store, "
      + "or give this one a new identity too: frontdesk fleet rejoin",
    "fleet/failure.diverged":
      "The centre has entries of this store, up to number {number}, that are not in it: it was restored from an older copy, "
      + "or a copy of it is used elsewhere. Nothing was sent. Read what this says: frontdesk fleet rejoin",
    "fleet/failure.store": "{reason}",
    "fleet/failure.replica":
      "What is kept here of other sites cannot be written{because}. This makes it anew: frontdesk pull --anew",
    "fleet/failure.unknownSite": "The centre knows no site {site}. This lists them: frontdesk fleet status",
    "fleet/failure.unknownReference":
      "That site has no record {reference} at the centre. Check the reference; a new record is there after its next sync.",
    "fleet/failure.ownReference": "{reference} is this host's own. Use this: frontdesk customers erase {reference}",
    "fleet/failure.unexpected":
      "The centre said something that is not expected{because}. Try again; if it stays so, report it with the version.",

    "doctor/area.fleet": "Centre",
    "doctor/fleet": "{site}: entries not sent yet: {lag}; the centre last heard of this store {seen}",
    "doctor/fleet-not-installed": "the configuration has a centre, and frontdesk-sync is not here",
    "doctor/fleet-not-installed.mend": "Install the package frontdesk-sync.",
    "doctor/fleet-failure": "{problem}",
    "doctor/fleet-failure.mend": "Do as it says. frontdesk fleet status tries it again.",
    "doctor/fleet-lag": "{site}: entries not sent yet: {lag}; the centre last heard of this store {seen}",
    "doctor/fleet-lag.mend":
      "Run: frontdesk sync --now. Where a timer does it: systemctl status frontdesk-sync.timer",
    "doctor/fleet-never": "before any sync",
    "doctor/fleet-seen": "on {date} at {time}",
    "doctor/fleet-skew": "the clock of this host and that of the centre are {seconds} seconds apart",
    "doctor/fleet-skew.mend": "Have the date and time of this computer, or of the centre, put right.",
    "doctor/fleet-open-rows":
      "the centre has no row-level security: each host can read and change what the others have there",
    "doctor/fleet-open-rows.mend": "Use an engine that has it, or give the logins to hosts that you trust alike.",
    "doctor/fleet-requests": "other sites ask to have erased: {references}",
    "doctor/fleet-requests.mend":
      "Have somebody who may erase look at each, and run: frontdesk customers erase REFERENCE --yes",
  ]
}
