import Catalog
import Messages
import Records
import Reference
import Rules

/// What the lists offer a customer.
struct ListItems {
  private let session: Session
  private var answers: Answers { session.answers }

  init(_ session: Session) { self.session = session }

  /// The value that the answer has now.
  func current(_ target: ListOverlay.Target) -> String {
    switch target {
    case .field(let field): answers[field]
    case .additionalReseller(let index):
      index.flatMap { answers.additionalResellers.indices.contains($0) ? answers.additionalResellers[$0] : nil } ?? ""
    }
  }

  func items(for target: ListOverlay.Target) -> [ListItem] {
    switch target {
    case .field(.state): areaItems
    case .field(let field):
      switch field.definition.control.list {
      case .countries: countryItems
      case .cultures: cultureItems
      case .resellers: resellerItems
      case nil: []
      }
    case .additionalReseller(let index): additionalItems(index)
    }
  }

  private var countryItems: [ListItem] {
    let markets = Set(session.environment.partner.markets)
    let items = Countries.all.filter { country in
      !PartnerCenter.isEmbargoed(country.code) && (markets.isEmpty || markets.contains(country.code))
    }.map { country in
      ListItem(
        value: country.code, text: session.language.name(of: country),
        detail: country.code,
        others: [country.alpha3, country.englishName, country.dutchName] + OtherCountryNames.names(country.code))
    }
    return items.map { (Folding.folded($0.text), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
  }

  private var cultureItems: [ListItem] {
    (Countries.country(answers[.country])?.cultures ?? []).map {
      ListItem(value: $0, text: $0, detail: session.messages.languageName(ofCulture: $0))
    }
  }

  /// The areas of the country, by the names that people there use.
  var areaItems: [ListItem] {
    (PostalPlan.plan(answers[.country])?.areas ?? []).map { area in
      ListItem(
        value: area.stored, text: area.shownName.isEmpty ? area.stored : area.shownName,
        detail: area.shownName.isEmpty ? area.isoSuffix : area.stored, alias: area.latinName,
        others: [area.isoSuffix] + area.otherNames)
    }
  }

  /// The resellers but the first one; those that cannot be added say why.
  private func additionalItems(_ index: Int?) -> [ListItem] {
    let own = index.flatMap { answers.additionalResellers.indices.contains($0) ? answers.additionalResellers[$0] : nil }
    let words = session.messages
    return resellers { reseller, verdict in
      if reseller.partnerID == answers[.reseller] { return nil }
      let isTaken = reseller.partnerID != own && answers.additionalResellers.contains(reseller.partnerID)
      return item(
        reseller, verdict.looks, obstacle: isTaken ? words.text("list/chosen-already") : verdict.obstacle)
    }
  }

  /// What the rules say of a reseller whoever else is chosen, each by the key of the words beside its name.
  private static let resellerRules: [(rule: Rule<String>, key: String)] = [
    (.resellerOwnID, "list/own-id"), (.resellerNotActive, "list/not-active"),
    (.resellerAgreementNotSigned, "list/not-signed"), (.resellerOtherRegion, "list/other-region"),
    (.resellerNoTenant, "list/no-tenant"),
  ]

  /// An item for each reseller, made with why it cannot be used and what wants a second look.
  private func resellers(
    _ make: (Reseller, (obstacle: String?, looks: [String])) -> ListItem?
  ) -> [ListItem] {
    let context = session.context
    let keys = Self.resellerRules.map { session.messages.text($0.key) }
    return session.lookups.resellers.resellers.compactMap { reseller in
      // Without a PartnerID there is nothing that an order could name.
      if reseller.partnerID.isEmpty { return nil }
      var looks: [String] = []
      for (place, entry) in Self.resellerRules.enumerated() {
        guard let finding = entry.rule.finding(in: reseller.partnerID, context) else { continue }
        if finding.severity == .error { return make(reseller, (keys[place], [])) }
        looks.append(keys[place])
      }
      return make(reseller, (nil, looks))
    }
  }

  private func item(_ reseller: Reseller, _ looks: [String], obstacle: String?) -> ListItem {
    let country = Countries.country(reseller.country)
    return ListItem(
      value: reseller.partnerID, text: reseller.name,
      detail: (["\(reseller.partnerID) \(reseller.country)"] + looks).joined(separator: " "),
      alias: [country?.englishName, country?.dutchName].compactMap { $0 }.joined(separator: " "), obstacle: obstacle)
  }

  /// The operator's usual one, the answer that there is none, and the others.
  private var resellerItems: [ListItem] {
    let usual = session.usual.reseller
    let items = resellers { reseller, verdict in
      let isUsual = reseller.partnerID == usual
      // It can be chosen all the same, and the field then says what to do.
      let looks = (isUsual ? [session.messages.text("list/usual")] : []) + [verdict.obstacle].compactMap { $0 }
      return item(reseller, looks + verdict.looks, obstacle: nil)
    }
    let none = ListItem(value: "", text: session.messages.text("list/no-reseller"))
    return items.filter { $0.value == usual } + [none] + items.filter { $0.value != usual }
  }
}
