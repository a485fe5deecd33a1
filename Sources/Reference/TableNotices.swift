/// Where the reference tables come from, with the version of each source and its licence: the first line of every
/// table.
public enum TableNotices {
  /// A table in a few English words, and its notice.
  public static let all: [(table: String, notice: String)] = [
    ("countries", TableText(countryTable).notice), ("Partner Center's lists", TableText(partnerCenterTable).notice),
    ("internet extensions", TableText(topLevelDomainTable).notice),
    ("top-level domains", TableText(knownTopLevelDomainTable).notice),
    ("phone numbers", TableText(phoneTable).notice), ("addresses", TableText(postalTable).notice),
    ("areas", TableText(areaTable).notice), ("names of countries", TableText(countryNameTable).notice),
    ("market regions", TableText(marketRegionTable).notice),
  ]
}
