internal import Reference

extension ResellerFacts {
  /// Whether a text can be a PartnerID: 1 to 10 ASCII digits.
  public static func isPartnerID(_ text: String) -> Bool {
    (1...10).contains(text.utf8.count) && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// Whether the reseller is known to be of another region than a customer of a country.
  func isOfOtherRegion(than country: String) -> Bool {
    !self.country.isEmpty && self.country != country && MarketRegions.isOneRegion(self.country, country) == false
  }
}
