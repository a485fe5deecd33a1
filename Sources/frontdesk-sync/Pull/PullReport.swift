import Records

/// What a pull has fetched.
struct PullReport {
  /// Stores that were heard of since the last pull.
  var stores = 0
  /// Customers that are new or changed.
  var customers = 0
  /// References under which there is nobody any more, or nobody of the host's countries.
  var erased = 0
  var seconds = 0.0
  /// Our clock less the centre's.
  var skewMilliseconds = 0

  /// As the line of JSON has it.
  var members: [JSONMember] {
    [
      JSONMember("stores", .number(JSONNumber(stores))), JSONMember("customers", .number(JSONNumber(customers))),
      JSONMember("erased", .number(JSONNumber(erased))), .seconds(seconds), .skew(skewMilliseconds),
    ]
  }
}
