import Fleet
import Records
import Store

/// The statements that send one batch of entries, in the transaction of the batch.
struct PushStatements {
  let store: String
  let format: Int
  let skewMilliseconds: Int
  let timeout: Int
  let pushesOperators: Bool

  /// Everything of a batch, for one transaction: the cursor first, so that two pushes of one store wait for one another there.
  ///
  /// The division fails, and with it the transaction, where another push has moved the cursor.
  func batch(_ batch: OutboxBatch, after last: Int64) -> [Statement] {
    guard let newest = batch.entries.last?.number else { return [] }
    var statements = [patience, moving(from: last, to: newest), trail(batch.entries)]
    if !batch.records.isEmpty { statements += [records(batch.records), lookups(batch.records)] }
    let erased = batch.entries.filter { $0.act == .recordErased }.map(\.reference)
    if !erased.isEmpty { statements += erasures(erased) }
    return statements
  }

  /// How long a transaction waits for another push of the store; not set for the connection, which may be one of a pool.
  private var patience: Statement {
    Statement("SELECT set_config('lock_timeout', $1, true)", ["\(timeout * 500)ms"])
  }

  /// Asks for the last entry of a store at the centre; no row before its first push.
  static func last(of store: String) -> Statement {
    Statement("SELECT last FROM frontdesk.progress WHERE store = $1::uuid", [store])
  }

  /// Says that the host is there, with nothing to send.
  var sign: Statement {
    Statement(
      """
      UPDATE frontdesk.progress SET seen = now(), format = $2::int, skew_ms = $3::bigint WHERE store = $1::uuid
      """, [store, "\(format)", "\(skewMilliseconds)"])
  }

  /// The host's row, at its first push.
  var first: Statement {
    Statement(
      """
      INSERT INTO frontdesk.progress (store, last, format, seen, skew_ms)
      VALUES ($1::uuid, 0, $2::int, now(), $3::bigint) ON CONFLICT (store) DO NOTHING
      """, [store, "\(format)", "\(skewMilliseconds)"])
  }

  private func moving(from last: Int64, to newest: Int64) -> Statement {
    Statement(
      """
      WITH moved AS (
        UPDATE frontdesk.progress SET last = $3::bigint, seen = now(), format = $4::int, skew_ms = $5::bigint
        WHERE store = $1::uuid AND last = $2::bigint RETURNING 1
      ) SELECT 1 / count(*) FROM moved
      """, [store, "\(last)", "\(newest)", "\(format)", "\(skewMilliseconds)"])
  }

  private func trail(_ entries: [TrailEntry]) -> Statement {
    Statement(
      """
      INSERT INTO frontdesk.trail (store, number, at, operator, origin, act, reference, fields)
      SELECT $1::uuid, number, at::timestamptz, operator, origin, act, reference, fields
      FROM unnest($2::bigint[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[])
        AS entry(number, at, operator, origin, act, reference, fields)
      ON CONFLICT (store, number) DO NOTHING
      """,
      [
        store, ArrayText.of(entries.map(\.number)), ArrayText.of(entries.map(\.at)),
        ArrayText.of(entries.map { pushesOperators ? $0.by : "" }),
        ArrayText.of(entries.map { pushesOperators ? $0.origin : "" }),
        ArrayText.of(entries.map(\.act.rawValue)), ArrayText.of(entries.map(\.reference)),
        ArrayText.of(entries.map { $0.fields.joined(separator: " ") }),
      ])
  }

  /// A correction replaces what was sent before; what was sent twice changes nothing.
  private func records(_ records: [OutboxRecord]) -> Statement {
    Statement(
      """
      INSERT INTO frontdesk.record (store, reference, number, id, submission, rules, body)
      SELECT $1::uuid, reference, number, id, submission, rules, body::jsonb
      FROM unnest($2::text[], $3::bigint[], $4::text[], $5::text[], $6::text[], $7::text[])
        AS entry(reference, number, id, submission, rules, body)
      ON CONFLICT (store, reference) DO UPDATE SET number = EXCLUDED.number, id = EXCLUDED.id,
        submission = EXCLUDED.submission, rules = EXCLUDED.rules, body = EXCLUDED.body
      WHERE record.number < EXCLUDED.number
      """,
      [
        store, ArrayText.of(records.map(\.reference)), ArrayText.of(records.map(\.entry)),
        ArrayText.of(records.map(\.id)), ArrayText.of(records.map(\.submission)), ArrayText.of(records.map(\.rules)),
        ArrayText.of(records.map { $0.body }),
      ])
  }

  private func lookups(_ records: [OutboxRecord]) -> Statement {
    Statement(
      """
      INSERT INTO frontdesk.lookup
        (store, reference, number, country, registration_id, domain_prefix, email_domain, name_key)
      SELECT $1::uuid, reference, number, country, registration_id, domain_prefix, email_domain, name_key
      FROM unnest($2::text[], $3::bigint[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[])
        AS entry(reference, number, country, registration_id, domain_prefix, email_domain, name_key)
      ON CONFLICT (store, reference) DO UPDATE SET number = EXCLUDED.number, country = EXCLUDED.country,
        registration_id = EXCLUDED.registration_id, domain_prefix = EXCLUDED.domain_prefix,
        email_domain = EXCLUDED.email_domain, name_key = EXCLUDED.name_key
      WHERE lookup.number < EXCLUDED.number
      """,
      [
        store, ArrayText.of(records.map(\.reference)), ArrayText.of(records.map(\.entry)),
        ArrayText.of(records.map(\.country)), ArrayText.of(records.map(\.registrationID)),
        ArrayText.of(records.map(\.domainPrefix)), ArrayText.of(records.map(\.emailDomain)),
        ArrayText.of(records.map(\.nameKey)),
      ])
  }

  /// What was erased goes, and with it what others asked about it.
  private func erasures(_ references: [String]) -> [Statement] {
    let values = [store, ArrayText.of(references)]
    return [
      Statement("DELETE FROM frontdesk.record WHERE store = $1::uuid AND reference = ANY($2::text[])", values),
      Statement("DELETE FROM frontdesk.lookup WHERE store = $1::uuid AND reference = ANY($2::text[])", values),
      Statement("DELETE FROM frontdesk.erase_request WHERE store = $1::uuid AND reference = ANY($2::text[])", values),
    ]
  }
}
