import Catalog
public import Messages
public import Reference

/// What a language decides beside its words.
extension Language {
  /// How amounts are written.
  var moneyStyle: MoneyStyle {
    switch self {
    case .english: .english
    case .dutch: .dutch
    }
  }

  /// A number with its digits in groups: `1,000,000`, in Dutch `1.000.000`.
  public func grouped(_ number: Int) -> String { moneyStyle.grouped(number) }

  /// What a country is called.
  public func name(of country: Country) -> String {
    switch self {
    case .english: country.englishName
    case .dutch: country.dutchName
    }
  }
}

extension Countries {
  /// The name of a country in a language; the code itself when there is no such country.
  public static func name(of code: String, _ language: Language) -> String {
    switch language {
    case .english: englishName(of: code) ?? code
    case .dutch: dutchName(of: code) ?? code
    }
  }
}
