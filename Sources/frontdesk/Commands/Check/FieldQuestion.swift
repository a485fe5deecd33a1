/// Whose field is checked; what is not said is the partner's.
struct FieldQuestion {
  var country: String?
  var state: String?
  var segment: CustomerSegment?
  var partnerDomains: [String]?
}
