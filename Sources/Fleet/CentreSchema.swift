/// The tables of the centre, as SQL that whoever runs it gives to the engine: hosts never change tables.
///
/// Plain SQL that PostgreSQL and the engines that speak its protocol take: no triggers, no functions, no temporary tables.
/// Every key holds `store`, so that it can be the column by which an engine distributes or partitions.
public enum CentreSchema {
  /// The newest schema.
  public static let newest = 1

  /// The least schema that a store of a format needs; columns that a later schema adds may be empty, so an older host always
  /// finds what it needs.
  public static func needed(forFormat format: Int) -> Int { format <= 8 ? 1 : newest }

  /// What makes the schema, or brings an older one to the newest.
  ///
  /// - Parameter version: the schema that is there; `nil` where there is none.
  public static func text(from version: Int? = nil) -> String {
    let steps = steps.filter { $0.version > version ?? 0 }
    return steps.isEmpty ? "-- The schema is \(newest), the newest.\n" : steps.map(\.text).joined(separator: "\n")
  }

  private struct Step: Sendable {
    var version: Int
    var text: String
  }

  // A step that has been released never changes: add another, with columns that may be empty.
  private static let steps = [Step(version: 1, text: tables + views + rights + rowSecurity + end)]

  private static let tables = """
    -- Frontdesk: the centre of many hosts, schema 1. For the owner of the database, once:
    --   psql -X -v ON_ERROR_STOP=1 -f schema.sql DATABASE
    BEGIN;
    CREATE SCHEMA frontdesk;

    -- Which schema this is.
    CREATE TABLE frontdesk.meta (schema integer NOT NULL PRIMARY KEY);

    -- The hosts: a row is written by whoever admits one (frontdesk fleet enrol prints it).
    CREATE TABLE frontdesk.store (
      store uuid NOT NULL PRIMARY KEY,
      site text NOT NULL UNIQUE CHECK (site ~ '^[A-Z0-9]{2,8}([.][0-9]{1,4})?$'),
      login text NOT NULL,
      region text NOT NULL DEFAULT '',
      retired timestamptz
    );
    CREATE INDEX store_by_login ON frontdesk.store (login);

    -- How far each host has come: the number of its last entry here, and when it was last heard of by this clock.
    CREATE TABLE frontdesk.progress (
      store uuid NOT NULL PRIMARY KEY,
      last bigint NOT NULL,
      format integer NOT NULL,
      seen timestamptz NOT NULL,
      skew_ms bigint NOT NULL
    );
    CREATE INDEX progress_by_seen ON frontdesk.progress (seen);

    -- What was done on each host, numbered without gaps: names of fields, never values.
    CREATE TABLE frontdesk.trail (
      store uuid NOT NULL,
      number bigint NOT NULL,
      at timestamptz NOT NULL,
      operator text NOT NULL,
      origin text NOT NULL,
      act text NOT NULL,
      reference text NOT NULL,
      fields text NOT NULL,
      received timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (store, number)
    );

    -- The records; number is that of the entry which last wrote one.
    CREATE TABLE frontdesk.record (
      store uuid NOT NULL,
      reference text NOT NULL,
      number bigint NOT NULL,
      id text NOT NULL,
      submission text NOT NULL,
      rules text NOT NULL,
      body jsonb NOT NULL,
      PRIMARY KEY (store, reference),
      UNIQUE (store, id)
    );
    CREATE INDEX record_by_number ON frontdesk.record (store, number);

    -- By what the other hosts recognise a customer.
    CREATE TABLE frontdesk.lookup (
      store uuid NOT NULL,
      reference text NOT NULL,
      number bigint NOT NULL,
      country text NOT NULL,
      registration_id text NOT NULL,
      domain_prefix text NOT NULL,
      email_domain text NOT NULL,
      name_key text NOT NULL,
      PRIMARY KEY (store, reference)
    );
    CREATE INDEX lookup_by_number ON frontdesk.lookup (store, number);
    CREATE INDEX lookup_by_registration_id ON frontdesk.lookup (country, registration_id) WHERE registration_id <> '';
    CREATE INDEX lookup_by_domain_prefix ON frontdesk.lookup (domain_prefix) WHERE domain_prefix <> '';

    -- Records that another host asks the host of store to erase.
    CREATE TABLE frontdesk.erase_request (
      store uuid NOT NULL,
      reference text NOT NULL,
      asked_at timestamptz NOT NULL DEFAULT now(),
      asked_by uuid NOT NULL,
      PRIMARY KEY (store, reference)
    );


    """

  private static let views = """
    -- What every host may read of the trail of the others: never who, and from where.
    CREATE VIEW frontdesk.changes AS SELECT store, number, act, reference FROM frontdesk.trail;

    -- The same customer saved by two hosts.
    CREATE VIEW frontdesk.doubles AS
    SELECT a.store, a.reference, b.store AS other_store, b.reference AS other_reference, 'registration ID' AS has_same
    FROM frontdesk.lookup a
    JOIN frontdesk.lookup b ON b.country = a.country AND b.registration_id = a.registration_id AND b.store > a.store
    WHERE a.registration_id <> '' AND b.registration_id <> ''
    UNION ALL
    SELECT a.store, a.reference, b.store, b.reference, 'domain prefix'
    FROM frontdesk.lookup a
    JOIN frontdesk.lookup b ON b.domain_prefix = a.domain_prefix AND b.store > a.store
    WHERE a.domain_prefix <> '' AND b.domain_prefix <> '';


    """

  private static let rights = """
    -- What every host's login may do; the logins are members of this role.
    CREATE ROLE frontdesk_host NOLOGIN;
    GRANT USAGE ON SCHEMA frontdesk TO frontdesk_host;
    GRANT SELECT ON frontdesk.meta, frontdesk.store, frontdesk.changes, frontdesk.doubles TO frontdesk_host;
    GRANT SELECT, INSERT, UPDATE ON frontdesk.progress TO frontdesk_host;
    GRANT SELECT, INSERT ON frontdesk.trail TO frontdesk_host;
    GRANT SELECT, INSERT, UPDATE, DELETE ON frontdesk.record, frontdesk.lookup TO frontdesk_host;
    GRANT SELECT, INSERT, DELETE ON frontdesk.erase_request TO frontdesk_host;


    """

  /// The policies of one table that only the host of a row may change.
  private static func policies(of table: String, everybodyReads: Bool, _ changes: [String]) -> String {
    let own = "store IN (SELECT s.store FROM frontdesk.store s WHERE s.login = current_user AND s.retired IS NULL)"
    var lines = ["ALTER TABLE frontdesk.\(table) ENABLE ROW LEVEL SECURITY;"]
    func policy(_ name: String, _ what: String, _ clauses: String) {
      lines.append("CREATE POLICY \(name) ON frontdesk.\(table) FOR \(what) TO frontdesk_host\n  \(clauses);")
    }
    policy("\(table)_read", "SELECT", "USING (\(everybodyReads ? "true" : own))")
    for change in changes {
      switch change {
      case "INSERT": policy("\(table)_add", change, "WITH CHECK (\(own))")
      case "UPDATE": policy("\(table)_change", change, "USING (\(own))\n  WITH CHECK (\(own))")
      default: policy("\(table)_remove", change, "USING (\(own))")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static let rowSecurity =
    """
    -- Row-level security: a host changes its own rows only, and sees the bodies and the trail of its own store only. Leave
    -- this part out where the engine has none.

    """ + policies(of: "progress", everybodyReads: true, ["INSERT", "UPDATE"])
    + policies(of: "trail", everybodyReads: false, ["INSERT"])
    + policies(of: "record", everybodyReads: false, ["INSERT", "UPDATE", "DELETE"])
    + policies(of: "lookup", everybodyReads: true, ["INSERT", "UPDATE", "DELETE"]) + """
      ALTER TABLE frontdesk.erase_request ENABLE ROW LEVEL SECURITY;
      CREATE POLICY erase_request_read ON frontdesk.erase_request FOR SELECT TO frontdesk_host
        USING (store IN (SELECT s.store FROM frontdesk.store s WHERE s.login = current_user)
          OR asked_by IN (SELECT s.store FROM frontdesk.store s WHERE s.login = current_user));
      CREATE POLICY erase_request_add ON frontdesk.erase_request FOR INSERT TO frontdesk_host
        WITH CHECK (asked_by IN
          (SELECT s.store FROM frontdesk.store s WHERE s.login = current_user AND s.retired IS NULL));
      CREATE POLICY erase_request_remove ON frontdesk.erase_request FOR DELETE TO frontdesk_host
        USING (store IN (SELECT s.store FROM frontdesk.store s WHERE s.login = current_user));


      """

  private static let end = """
    INSERT INTO frontdesk.meta (schema) VALUES (1);
    COMMIT;

    """
}
