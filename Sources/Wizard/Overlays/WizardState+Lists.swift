import Catalog
import Messages
import Records
import Reference
import Rules
import Text

extension WizardState {
  /// Opens the list of a field with the filter that was typed already.
  mutating func openList(_ target: ListOverlay.Target, typed: String = "") {
    if target == .additionalReseller(nil), answers.additionalResellers.count >= Self.mostAdditionalResellers {
      notice = Notice("notice/five-resellers")
      return
    }
    var list = ListOverlay(target: target, items: items(for: target), current: current(target))
    if !typed.isEmpty, list.filter.insert(typed) { list.refilter() }
    overlay = .list(list)
  }

  /// Partner Center takes no more on one customer.
  private static let mostAdditionalResellers = 5

  private func current(_ target: ListOverlay.Target) -> String {
    switch target {
    case .field(let field): answers[field]
    case .additionalReseller(let index):
      index.flatMap { answers.additionalResellers.indices.contains($0) ? answers.additionalResellers[$0] : nil } ?? ""
    }
  }

  private func items(for target: ListOverlay.Target) -> [ListItem] {
    switch target {
    case .field(.state): areaItems
    case .field(let field):
      switch Control.of(field).list {
      case .countries: countryItems
      case .cultures: cultureItems
      case .resellers: [ListItem(value: "", text: messages.text("list/no-reseller"))] + resellerItems
      case nil: []
      }
    case .additionalReseller: resellerItems
    }
  }

  private var countryItems: [ListItem] {
    let markets = Set(environment.partner.markets)
    let items = Countries.all.filter { country in
      !PartnerCenter.isEmbargoed(country.code) && (markets.isEmpty || markets.contains(country.code))
    }.map { country in
      ListItem(
        value: country.code, text: language == .dutch ? country.dutchName : country.englishName, detail: country.code,
        alias: "\(country.alpha3) \(country.englishName)")
    }
    return items.map { (Folding.folded($0.text), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
  }

  private var cultureItems: [ListItem] {
    (Countries.country(answers[.country])?.cultures ?? []).map {
      ListItem(value: $0, text: $0, detail: messages.languageName(ofCulture: $0))
    }
  }

  /// The areas of the country, by the names that people there use.
  var areaItems: [ListItem] {
    (PostalPlan.plan(answers[.country])?.areas ?? []).map { area in
      ListItem(
        value: area.stored, text: area.shownName.isEmpty ? area.stored : area.shownName,
        detail: area.shownName.isEmpty ? area.isoSuffix : area.stored, alias: "\(area.latinName) \(area.isoSuffix)")
    }
  }

  private var resellerItems: [ListItem] {
    lookups.resellers.resellers.map {
      ListItem(
        value: $0.partnerID, text: $0.name,
        detail: $0.isAgreementSigned
          ? "\($0.partnerID) \($0.country)"
          : "\($0.partnerID) \($0.country) " + messages.text("list/not-signed"))
    }
  }

  /// Keys while a list is open.
  mutating func handle(_ key: Key, in list: ListOverlay) -> [Effect] {
    var list = list
    defer { if case .list = overlay { overlay = .list(list) } }
    if case .character(let character) = key {
      if character == " ", list.filter.isEmpty { return take(list) }
      guard Self.isAllowed(character) else { return [] }
      if list.filter.insert(String(character)) {
        list.refilter()
        searched()
      }
      return []
    }
    switch KeyBindings.command(for: key) {
    case .up, .previous: list.select(list.selected - 1)
    case .down, .next: list.select(list.selected + 1)
    case .pageUp: list.select(max(0, list.selected - 10))
    case .pageDown: list.select(min(list.matches.count - 1, list.selected + 10))
    case .home: list.select(0)
    case .end: list.select(list.matches.count - 1)
    case .activate, .main: return take(list)
    case .escape, .back, .suggest: overlay = nil
    case .redraw: return [.redrawScreen]
    case let command?:
      if list.filter.edit(command) {
        list.refilter()
        searched()
      }
    case nil: break
    }
    return []
  }

  /// Takes what is selected; text that is in no list goes in as typed where a partner ID is asked.
  private mutating func take(_ list: ListOverlay) -> [Effect] {
    let typed = list.filter.text
    guard let value = list.selectedItem?.value ?? (list.takesTypedText && !typed.isEmpty ? typed : nil) else {
      return []
    }
    overlay = nil
    switch list.target {
    case .field(let field):
      let effects = choose(value, for: field)
      loadEditor()
      // A single answer opened from Review goes straight back when it is sound.
      return reviewReturn?.field != nil && self[status: field].phase != .fix ? effects + returnToReview() : effects
    case .additionalReseller(let index): return putAdditionalReseller(value, at: index)
    }
  }

  private mutating func putAdditionalReseller(_ partnerID: String, at index: Int?) -> [Effect] {
    if let index, answers.additionalResellers.indices.contains(index) {
      answers.additionalResellers[index] = partnerID
    } else {
      answers.additionalResellers.append(partnerID)
      focus = .additionalReseller(answers.additionalResellers.count - 1)
    }
    return additionalResellersChanged()
  }

  mutating func removeAdditionalReseller(_ index: Int) -> [Effect] {
    guard answers.additionalResellers.indices.contains(index) else { return [] }
    let removed = answers.additionalResellers.remove(at: index)
    refreshOutline()
    focus =
      answers.additionalResellers.isEmpty
      ? .field(.additionalResellers) : .additionalReseller(min(index, answers.additionalResellers.count - 1))
    notice = Notice("notice/reseller-removed", ["reseller": lookups.resellers.title(of: removed)])
    return additionalResellersChanged()
  }

  private mutating func additionalResellersChanged() -> [Effect] {
    touched()
    self[status: .additionalResellers].isTouched = true
    checkElements()
    refreshOutline()
    return saveIfNeeded()
  }
}

extension ListOverlay {
  /// Whether text that no item matches can be taken as typed.
  public var takesTypedText: Bool {
    switch target {
    case .field(let field): field == .reseller
    case .additionalReseller: true
    }
  }

  /// Finds the items whose words begin with every word typed; a whole code first, then those that begin with it whole.
  mutating func refilter() {
    let typed = Folding.words(filter.text)
    let whole = Folding.folded(filter.text)
    let found = items.indices.filter { Folding.matches(typed, items[$0].searchWords) }
    // A code typed whole means just that one: DE is Germany, though Denmark begins with it.
    let exact = found.filter { items[$0].value.lowercased() == whole }
    let first = exact + found.filter { !exact.contains($0) && Folding.folded(items[$0].text).hasPrefix(whole) }
    matches = first + found.filter { !first.contains($0) }
    selected = 0
    scroll = 0
  }

  mutating func select(_ place: Int) {
    guard matches.indices.contains(place) else { return }
    selected = place
  }
}

extension TextEditor {
  /// Does what a command of line editing means; `true` when the text changed.
  mutating func edit(_ command: Command) -> Bool {
    switch command {
    case .deleteBackward: return deleteBackward()
    case .deleteForward: return deleteForward()
    case .deleteToStart: return deleteToStart()
    case .deleteToEnd: return deleteToEnd()
    case .deleteWord: return deleteWordBackward()
    case .left: moveLeft()
    case .right: moveRight()
    case .wordLeft: moveWordLeft()
    case .wordRight: moveWordRight()
    case .home: moveToStart()
    case .end: moveToEnd()
    default: break
    }
    return false
  }
}
