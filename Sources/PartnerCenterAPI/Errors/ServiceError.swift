public import Records
internal import Rules
internal import Reference

/// A refusal of Partner Center that has a code, and what it has to do with a record.
///
/// What it means and what to do stands in the messages, under `explain/` and the code.
/// Source: Partner Center, "REST error codes" (2021 and June 2023), and the pages of the calls themselves.
public struct ServiceError: Sendable, Hashable {
  /// The code, as a number without leading zeros.
  public let code: Int
  /// The answer's status of HTTP; 200 where the refusal stands in a line of a cart, `nil` where it is not documented.
  public let status: Int?
  /// The fields of the form that it may have to do with, the likeliest first; none where no answer is the reason.
  public let fields: [FieldPath]

  private init(_ code: Int, _ status: Int?, _ fields: [FieldPath]) {
    self.code = code
    self.status = status
    self.fields = fields
  }

  /// The key of the text that says what it means and what to do.
  public var key: String { "explain/\(code)" }

  /// The refusal with a code; `nil` for one that is not known.
  public static func find(_ code: Int) -> ServiceError? { places[code].map { all[$0] } }

  /// The codes that are written most like another one, which is not known: those with the fewest digits different, of
  /// these the nearest numbers.
  public static func nearest(to code: String, most: Int = 3) -> [ServiceError] {
    // What is much longer than a code is like none of them.
    let typed = String(code.prefix(40))
    let number = max(0, Int(code) ?? 0)
    let ranked = all.map { error in
      (error, NearestKey.distance(typed, String(error.code)), abs(error.code - number))
    }
    return ranked.sorted { ($0.1, $0.2, $0.0.code) < ($1.1, $1.2, $1.0.code) }.prefix(most).map(\.0)
  }

  private static let places = Dictionary(uniqueKeysWithValues: all.enumerated().map { ($1.code, $0) })

  /// Every code that is known, rising.
  public static let all: [ServiceError] = [
    ServiceError(1000, 404, []),
    ServiceError(2000, 400, [reseller]),
    ServiceError(2001, 400, []),
    ServiceError(2002, 400, [quantity]),
    ServiceError(2030, 403, [.field(.country)]),
    ServiceError(2072, 404, [reseller]),
    ServiceError(2091, 403, [offer]),
    ServiceError(2200, 400, [reseller]),
    ServiceError(2201, 400, [reseller]),
    ServiceError(2203, 400, [reseller]),
    ServiceError(2204, 400, [reseller]),
    ServiceError(2205, 400, [reseller]),
    ServiceError(2206, 400, [reseller]),
    ServiceError(10000, 200, [offer]),
    ServiceError(10001, 200, [offer]),
    ServiceError(10002, 200, [quantity]),
    ServiceError(10003, 200, [offer]),
    ServiceError(10004, 200, [reseller, .field(.additionalResellers)]),
    ServiceError(10010, 200, [offer]),
    ServiceError(10012, 200, [attestation]),
    ServiceError(10013, 200, [billing, term]),
    ServiceError(10015, 200, [quantity]),
    ServiceError(10018, 200, [quantity]),
    ServiceError(10019, 200, [quantity]),
    ServiceError(13605, 403, [.field(.agreementAcceptance)]),
    ServiceError(20000, 404, []),
    ServiceError(20002, 403, []),
    ServiceError(27002, 400, [.field(.email)]),
    ServiceError(27006, 400, [offer]),
    ServiceError(400_013, 404, [offer]),
    ServiceError(400_018, 404, [offer]),
    ServiceError(400_019, 404, [offer]),
    ServiceError(400_041, nil, [offer]),
    ServiceError(600_002, 400, [.field(.registrationID), .field(.country)]),
    ServiceError(600_006, 403, []),
    ServiceError(600_049, 400, [.field(.registrationID)]),
    ServiceError(600_050, 400, [.field(.registrationID)]),
    ServiceError(600_051, 400, [.field(.phone)]),
    ServiceError(600_061, 400, [.field(.agreementAcceptance)]),
    ServiceError(800_002, 400, []),
    ServiceError(800_009, 400, [offer]),
    ServiceError(800_015, 404, [reseller, .field(.additionalResellers)]),
    ServiceError(800_016, 400, [reseller, .field(.additionalResellers)]),
    ServiceError(800_017, 400, [quantity]),
    ServiceError(800_020, 403, [offer]),
    ServiceError(800_023, 403, []),
    ServiceError(800_025, 400, []),
    ServiceError(800_029, 400, [offer]),
    ServiceError(800_039, 403, [reseller]),
    ServiceError(800_060, 409, []),
    ServiceError(800_064, 409, []),
    ServiceError(800_065, 400, []),
    ServiceError(800_066, 403, [.field(.subscriptions)]),
    ServiceError(800_067, 403, [quantity]),
    ServiceError(800_070, 400, [offer, .field(.country)]),
    ServiceError(800_073, 403, [.field(.companyName), .field(.addressLine1)]),
    ServiceError(800_074, 403, [.field(.companyName), .field(.addressLine1)]),
    ServiceError(800_075, 403, [.field(.companyName), .field(.addressLine1)]),
    ServiceError(800_086, 400, [offer, .field(.qualification)]),
    ServiceError(800_088, 403, [quantity]),
    ServiceError(800_089, 403, [.field(.subscriptions)]),
    ServiceError(800_121, 400, [term]),
    ServiceError(900_121, 403, []),
    ServiceError(900_123, 403, [reseller]),
    ServiceError(900_124, 403, []),
    ServiceError(900_150, 403, []),
    ServiceError(900_169, 400, [.field(.culture), .field(.country)]),
    ServiceError(900_203, 400, [attestation]),
    ServiceError(900_206, 400, [.field(.confirmPartnerRole), .field(.confirmNoAffiliateResale)]),
    ServiceError(900_242, 400, [term]),
    ServiceError(900_269, 400, [billing]),
    ServiceError(900_270, 400, [billing, term]),
    ServiceError(900_275, 400, [quantity]),
    ServiceError(900_308, 403, []),
    ServiceError(900_400, nil, [reseller, .field(.additionalResellers)]),
  ]

  private static let reseller = FieldPath.field(.reseller)
  private static let offer = FieldPath.subscription(0, .offer)
  private static let quantity = FieldPath.subscription(0, .quantity)
  private static let billing = FieldPath.subscription(0, .billing)
  private static let term = FieldPath.subscription(0, .term)
  private static let attestation = FieldPath.subscription(0, .attestation)
}
