internal import Reference
internal import Rules

/// Reads the postal code, the city and the area of a pasted block.
enum PastedPlace {
  /// Where the row with the city stands, and what else it says.
  struct City {
    /// The piece with the city.
    let place: Int
    /// The parts of the same piece in front of the city: a street.
    let before: [String]
    /// The first piece of the address that is not a street: the city may stand above its code.
    let first: Int
  }

  /// Reads the row with the code and the city; `nil` where there is none.
  static func read(_ sheet: inout PasteSheet) -> City? {
    guard !sheet.isElsewhere, let plan = PostalPlan.plan(sheet.country) else { return nil }
    readLabelled(&sheet)
    if let code = sheet.place(of: .postalCode), !sheet.has(.city) { return readCityElsewhere(code, &sheet, plan) }
    if sheet.has(.city) { return nil }
    if let city = readLargeToSmall(&sheet, plan) { return city }
    if !plan.format.asks(.postalCode) { return readWithoutCode(&sheet, plan) }
    var rows: [(place: Int, row: PlaceRow)] = []
    for place in sheet.segments.indices where isOpen(sheet.segments[place]) {
      if let row = PlaceRow(sheet.segments[place].text, plan) { rows.append((place, row)) }
    }
    let sure = rows.filter { !LegalForms.isWritten(atAnEndOf: sheet.segments[$0.place].text) }
    if let (place, row) = (sure.isEmpty ? rows : sure).first { return put(row, place, &sheet) }
    return readLoneCode(&sheet, plan)
  }

  private static func isOpen(_ segment: PasteSegment) -> Bool {
    !segment.isUsed && (segment.label == nil || segment.label == .address)
  }

  private static func put(_ row: PlaceRow, _ place: Int, _ sheet: inout PasteSheet) -> City {
    let isWhole = row.after.isEmpty
    sheet.put(.postalCode, row.code, from: place, isWhole: isWhole)
    sheet.put(.city, row.city, from: place, isWhole: isWhole)
    let below = place + 1
    if let area = row.area {
      sheet.put(.state, area, from: place, isWhole: isWhole)
    } else if let plan = PostalPlan.plan(sheet.country), plan.format.asks(.area),
      sheet.segments.indices.contains(below),
      isOpen(sheet.segments[below]), plan.area(sheet.segments[below].text) != nil
    {
      sheet.put(.state, sheet.segments[below].text, from: below)
    }
    return City(place: place, before: row.before, first: place)
  }

  // MARK: - Labels

  private static func readLabelled(_ sheet: inout PasteSheet) {
    for place in sheet.segments.indices {
      let segment = sheet.segments[place]
      switch segment.label {
      case .postalCode:
        if let code = PostalCode.code(segment.text, country: sheet.country) {
          sheet.put(.postalCode, code, from: place)
        } else if let row = PostalPlan.plan(sheet.country).flatMap({ PlaceRow(segment.text, $0) }), row.before.isEmpty {
          _ = put(row, place, &sheet)
        }
      case .city:
        if let row = PostalPlan.plan(sheet.country).flatMap({ PlaceRow(segment.text, $0) }), row.before.isEmpty {
          _ = put(row, place, &sheet)
        } else if PlaceRow.isCity(segment.text) {
          sheet.put(.city, segment.text, from: place)
        }
      case .state:
        if PostalPlan.plan(sheet.country)?.area(segment.text) != nil { sheet.put(.state, segment.text, from: place) }
      case .cardAddress: readCard(place, &sheet)
      default: continue
      }
    }
  }

  /// `;;Keizersgracht 126;Amsterdam;;1015 CW;Nederland`.
  private static func readCard(_ place: Int, _ sheet: inout PasteSheet) {
    let parts = sheet.segments[place].shown.split(separator: ":", maxSplits: 1).last ?? ""
    let cells = parts.split(separator: ";", omittingEmptySubsequences: false).map { PasteWords.trimmed($0) }
    guard cells.count >= 6 else { return }
    sheet.put(.addressLine1, cells[2], from: place)
    sheet.put(.addressLine2, cells[1], from: place)
    sheet.put(.city, cells[3], from: place)
    if PostalPlan.plan(sheet.country)?.area(cells[4]) != nil { sheet.put(.state, cells[4], from: place) }
    if let code = PostalCode.code(cells[5], country: sheet.country) { sheet.put(.postalCode, code, from: place) }
  }

  // MARK: - A code of its own line

  /// A code alone in its line: the city stands beside it, on the side on which the country writes it.
  private static func readLoneCode(_ sheet: inout PasteSheet, _ plan: PostalPlan) -> City? {
    let codes = sheet.segments.indices.filter { place in
      isOpen(sheet.segments[place]) && PlaceRow.isLoneCode(sheet.segments[place].text, plan)
    }
    guard codes.count == 1, let place = codes.first else { return nil }
    let isCodeFirst = PlaceRow.isCodeFirst(plan)
    var neighbour = isCodeFirst ? place + 1 : place - 1
    if sheet.country == "GB", neighbour > 0, PlaceRow.isCounty(sheet.segments[neighbour].text) { neighbour -= 1 }
    var first = place
    if let city = readCityAndAreaLines(above: place, &sheet, plan) { return city }
    if sheet.segments.indices.contains(neighbour), isOpen(sheet.segments[neighbour]) {
      let parts = PlaceRow.parts(sheet.segments[neighbour].text, plan)
      if let read = PlaceRow.cityAndArea(parts, plan), isBesideStreet(sheet, neighbour, place, read.before) {
        sheet.put(.city, read.city, from: neighbour)
        if let area = read.area { sheet.put(.state, area, from: neighbour) }
        first = min(place, neighbour)
        sheet.put(.postalCode, sheet.segments[place].text, from: place)
        return City(place: neighbour, before: read.before, first: first)
      }
    }
    if let city = readCityElsewhere(place, &sheet, plan) { return city }
    // Digits alone may be anything.
    guard PasteWords.hasLetter(sheet.segments[place].text) else { return nil }
    sheet.put(.postalCode, sheet.segments[place].text, from: place)
    return City(place: place, before: [], first: first)
  }

  /// The only line with a city and its area, where the lines are out of order.
  private static func readCityElsewhere(_ code: Int, _ sheet: inout PasteSheet, _ plan: PostalPlan) -> City? {
    let rows = sheet.segments.indices.compactMap { place -> (place: Int, city: String, area: String)? in
      guard place != code, isOpen(sheet.segments[place]), plan.area(sheet.segments[place].text) == nil,
        let read = PlaceRow.cityAndArea(PlaceRow.parts(sheet.segments[place].text, plan), plan), read.before.isEmpty,
        let area = read.area
      else { return nil }
      return (place, read.city, area)
    }
    guard rows.count == 1, let row = rows.first else { return nil }
    sheet.put(.city, row.city, from: row.place)
    sheet.put(.state, row.area, from: row.place)
    sheet.put(.postalCode, sheet.segments[code].text, from: code)
    return City(place: row.place, before: [], first: row.place)
  }

  /// City, area and code in three lines, as Ireland and Ukraine write them.
  private static func readCityAndAreaLines(above code: Int, _ sheet: inout PasteSheet, _ plan: PostalPlan) -> City? {
    let (area, city) = (code - 1, code - 2)
    guard plan.format.asks(.area), city > 0, isOpen(sheet.segments[area]), isOpen(sheet.segments[city]),
      plan.area(sheet.segments[area].text) != nil, PlaceRow.isCity(sheet.segments[city].text),
      StreetText.isStreet(sheet.segments[city - 1].text) || StreetText.isUnit(sheet.segments[city - 1].text)
    else { return nil }
    sheet.put(.state, sheet.segments[area].text, from: area)
    sheet.put(.city, sheet.segments[city].text, from: city)
    sheet.put(.postalCode, sheet.segments[code].text, from: code)
    return City(place: city, before: [], first: city)
  }

  /// Whether a street stands before the city: without one the line may be a name.
  private static func isBesideStreet(_ sheet: PasteSheet, _ city: Int, _ code: Int, _ before: [String]) -> Bool {
    if before.contains(where: PasteWords.hasDigit) { return true }
    let above = min(city, code) - 1
    guard sheet.segments.indices.contains(above) else { return false }
    return StreetText.isStreet(sheet.segments[above].text) || StreetText.isUnit(sheet.segments[above].text)
  }

  // MARK: - Countries without codes

  /// In a country without postal codes the city, or the area in its place, stands in the line below the street; an area
  /// below that again.
  private static func readWithoutCode(_ sheet: inout PasteSheet, _ plan: PostalPlan) -> City? {
    let places = sheet.segments.indices.dropFirst().filter { place in
      let above = sheet.segments[place - 1].text
      return isOpen(sheet.segments[place]) && (StreetText.isStreet(above) || StreetText.isUnit(above))
        && PlaceRow.isCity(sheet.segments[place].text) && !StreetText.isStreet(sheet.segments[place].text)
    }
    guard places.count == 1, let place = places.first else { return nil }
    let text = sheet.segments[place].text
    let isArea = plan.format.asks(.area) && plan.area(text) != nil
    sheet.put(isArea ? .state : .city, text, from: place)
    let below = place + 1
    if !isArea, plan.format.asks(.area), sheet.segments.indices.contains(below), isOpen(sheet.segments[below]),
      plan.area(sheet.segments[below].text) != nil
    {
      sheet.put(.state, sheet.segments[below].text, from: below)
    }
    return City(place: place, before: [], first: place)
  }

  // MARK: - From large to small

  private static func readLargeToSmall(_ sheet: inout PasteSheet, _ plan: PostalPlan) -> City? {
    for place in sheet.segments.indices where isOpen(sheet.segments[place]) {
      guard let address = LargeToSmallAddress(sheet.segments[place].text, plan) else { continue }
      sheet.put(.state, address.area, from: place)
      sheet.put(.city, address.city, from: place)
      if !address.street.isEmpty { sheet.put(.addressLine1, address.street, from: place) }
      if let code = address.code { sheet.put(.postalCode, code, from: place) }
      for other in sheet.segments.indices where isOpen(sheet.segments[other]) && !sheet.has(.postalCode) {
        if PlaceRow.isLoneCode(sheet.segments[other].text, plan) {
          sheet.put(.postalCode, sheet.segments[other].text, from: other)
        }
      }
      return City(place: place, before: [], first: place)
    }
    return nil
  }
}
