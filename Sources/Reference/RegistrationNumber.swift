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

  /// A number as such companies have it, with right check digits; `nil` where no shape is written down.
  ///
  /// Sources: numbers that companies publish on their own pages, and made-up ones where no check digit is published.
  public static func example(_ country: String) -> String? { examples[country] }

  private static let examples = [
    "AE": "100000000000003",
    "AM": "01234567",
    "AT": "ATU13585627",
    "AZ": "1400000081",
    "BE": "0403019261",
    "BG": "175074752",
    "BR": "33000167000101",
    "BY": "200988541",
    "CH": "CHE100155212",
    "CY": "CY10259033P",
    "CZ": "CZ25123891",
    "DE": "DE136695976",
    "DK": "13585628",
    "EE": "EE100931558",
    "ES": "B58378431",
    "FI": "20774740",
    "FR": "303265045",
    "GR": "094259216",
    "HR": "33392005961",
    "HU": "10625790",
    "IE": "IE6433435F",
    "IN": "27AAPFU0939F1ZV",
    "IS": "4504013150",
    "IT": "00743110157",
    "KG": "01234567890123",
    "KZ": "940740000911",
    "LI": "CHE100155212",
    "LT": "LT119511515",
    "LU": "LU15027442",
    "LV": "LV40003521600",
    "MD": "1008600038413",
    "MT": "MT11679112",
    "NL": "12345678",
    "NO": "988077917",
    "PL": "5260250274",
    "PT": "501964843",
    "RO": "18547290",
    "RU": "7736050003",
    "SA": "300000000000003",
    "SE": "5561888404",
    "SI": "SI50223054",
    "SK": "SK2022749619",
    "TH": "0994000617721",
    "TJ": "123456789",
    "TR": "4540536920",
    "UA": "32855961",
    "UZ": "123456789",
    "VE": "J070000007",
    "VN": "0100233488",
    "ZA": "0001234574",
  ]
}
