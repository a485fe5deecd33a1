/// What a country calls the number by which it registers companies.
public enum RegistrationNumber {
  /// The short name for a label, an acronym in Latin letters; `nil` where the general words must do.
  ///
  /// Source: Partner Center's list of registration numbers (May 2021), and the local name where that is better known.
  public static func typeName(_ country: String) -> String? {
    switch country {
    case "AE": "Tax ID"
    case "AM", "KG", "RU", "TJ", "UZ": "INN"
    case "AZ", "CN", "HU", "IQ", "MM", "SA", "SS", "TH": "TIN"
    case "BR": "CNPJ"
    case "BY": "UNP"
    case "IN": "GSTIN"
    case "KZ": "BIN"
    case "MD": "IDNO"
    case "NL": "KvK"
    case "PL": "NIP"
    case "TR": "VKN"
    case "UA": "EDRPOU"
    case "US": "EIN"
    case "VE": "RIF"
    case "VN": "MST"
    case "ZA": "TRN"
    default: nil
    }
  }
}
