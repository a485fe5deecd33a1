import Fleet
import Records
import Store

/// What a push has sent.
struct PushReport {
  /// The number of the first entry that was not at the centre.
  var from: Int64 = 0
  /// The number of the last entry at the centre now.
  var to: Int64 = 0
  var sent = 0
  var records = 0
  var erased = 0
  var seconds = 0.0
  /// Our clock less the centre's.
  var skewMilliseconds = 0

  mutating func count(_ batch: OutboxBatch) {
    sent += batch.entries.count
    records += batch.records.count
    erased += batch.entries.count { $0.act == .recordErased }
  }

  /// Adds what a second push has sent behind this one.
  mutating func add(_ next: PushReport) {
    to = next.to
    sent += next.sent
    records += next.records
    erased += next.erased
    seconds += next.seconds
  }

  /// As the line of JSON has it.
  var members: [JSONMember] {
    [
      JSONMember("from", .number(JSONNumber(Int(from)))), JSONMember("to", .number(JSONNumber(Int(to)))),
      JSONMember("sent", .number(JSONNumber(sent))), JSONMember("records", .number(JSONNumber(records))),
      JSONMember("erased", .number(JSONNumber(erased))), .seconds(seconds), .skew(skewMilliseconds),
    ]
  }
}

extension JSONMember {
  /// A length of time, to the millisecond.
  static func seconds(_ seconds: Double) -> JSONMember {
    JSONMember("seconds", .number(JSONNumber(thousandths: Int(seconds * 1000))))
  }

  /// By how many seconds our clock is ahead of the centre's.
  static func skew(_ milliseconds: Int) -> JSONMember {
    JSONMember("skew", .number(JSONNumber(thousandths: milliseconds)))
  }
}
