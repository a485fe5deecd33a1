internal import Catalog

/// What only the partner's own list says of an offer, as the store holds it.
///
/// `1 300 2 addOn attested P1M,P1Y A:1;B:2`: minimum, maximum, limit, whether it is an add-on, whether it needs an
/// attestation, what a trial becomes, base offers; `-` stands for nothing. Empty where a published list has the offer.
enum OwnFactsText {
  static func text(_ facts: OwnOfferFacts?) -> String {
    guard let facts else { return "" }
    let parts = [
      String(facts.minimum), String(facts.maximum), facts.limitPerCustomer.map(String.init) ?? "-",
      facts.isAddOn ? "addOn" : "-", facts.needsAttestation ? "attested" : "-",
      facts.renewsTo.isEmpty ? "-" : facts.renewsTo.joined(separator: ","),
      facts.prerequisites.isEmpty ? "-" : facts.prerequisites.joined(separator: ";"),
    ]
    return parts.joined(separator: " ")
  }

  /// `nil` for an empty text, and for one that was not written so.
  static func facts(_ text: String) -> OwnOfferFacts? {
    // Ids of base offers may hold blanks: they stand last.
    let parts = text.split(separator: " ", maxSplits: 6)
    guard parts.count == 7, let minimum = Int(parts[0]), let maximum = Int(parts[1]) else { return nil }
    func list(_ part: Substring, _ separator: Character) -> [String] {
      part == "-" ? [] : part.split(separator: separator).map(String.init)
    }
    return OwnOfferFacts(
      isAddOn: parts[3] == "addOn", prerequisites: list(parts[6], ";"), minimum: minimum, maximum: maximum,
      limitPerCustomer: Int(parts[2]), needsAttestation: parts[4] == "attested", renewsTo: list(parts[5], ","))
  }
}
