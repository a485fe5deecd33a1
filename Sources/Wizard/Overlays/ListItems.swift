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
    return session.lookups.resellers.resellers.filter { $0.partnerID != answers[.reseller] }.map { reseller in
      let isTaken = reseller.partnerID != own && answers.additionalResellers.contains(reseller.partnerID)
      let reason = isTaken ? "list/chosen-already" : reseller.isAgreementSigned == false ? "list/not-signed" : nil
      return ListItem(
        value: reseller.partnerID, text: reseller.name, detail: "\(reseller.partnerID) \(reseller.country)",
        obstacle: reason.map { session.messages.text($0) })
    }
  }

  /// The operator's usual one, the answer that there is none, and the others.
  private var resellerItems: [ListItem] {
    let usual = session.usual.reseller
    let items = session.lookups.resellers.resellers.map { reseller in
      let words = [
        reseller.partnerID == usual ? "list/usual" : nil, reseller.isAgreementSigned == false ? "list/not-signed" : nil,
      ].compactMap { $0.map { session.messages.text($0) } }
      return ListItem(
        value: reseller.partnerID, text: reseller.name,
        detail: (["\(reseller.partnerID) \(reseller.country)"] + words).joined(separator: " "))
    }
    let none = ListItem(value: "", text: session.messages.text("list/no-reseller"))
    return items.filter { $0.value == usual } + [none] + items.filter { $0.value != usual }
  }
}
