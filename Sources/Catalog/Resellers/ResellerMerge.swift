/// Resellers with what lists and answers say of them, one after another.
///
/// Two entries are of one reseller where their tenant ids are equal; where one of them has no tenant id, where their
/// PartnerIDs are. What an entry does not say stays as it is known. A reseller is added by an entry with a name: the list
/// of relationships brings who, the other answers whether they may.
public struct ResellerMerge: Sendable {
  /// The resellers, those that were known first, in their order.
  public private(set) var resellers: [Reseller]
  /// How many resellers were added.
  public private(set) var added = 0
  /// How many known ones are other than before.
  public private(set) var changed = 0
  /// How many known ones the entries say nothing new of.
  public private(set) var kept = 0
  /// Entries that were left out, by line.
  public private(set) var refused: [ListProblem] = []

  private var byTenant: [String: Int] = [:]
  private var byPartner: [String: [Int]] = [:]

  /// The resellers that are known, and what is said of them now.
  public init(_ known: [Reseller], with statements: [ResellerStatement]) {
    resellers = known
    for place in known.indices { note(place) }
    var touched: Set<Int> = []
    for statement in statements {
      guard !statement.tenantID.isEmpty || !statement.partnerID.isEmpty else {
        refused.append(ListProblem(line: statement.line, fault: .noID))
        continue
      }
      if let place = place(of: statement) {
        resellers[place].take(statement)
        note(place)
        touched.insert(place)
      } else if let reseller = Reseller(statement) {
        resellers.append(reseller)
        note(resellers.count - 1)
      } else {
        refused.append(ListProblem(line: statement.line, fault: .unknownReseller))
      }
    }
    added = resellers.count - known.count
    for place in touched where place < known.count {
      if resellers[place] == known[place] { kept += 1 } else { changed += 1 }
    }
  }

  private func place(of statement: ResellerStatement) -> Int? {
    if !statement.tenantID.isEmpty, let place = byTenant[statement.tenantID.lowercased()] { return place }
    if statement.partnerID.isEmpty { return nil }
    // Where both have a tenant id, these are not equal, or it would have been found: another reseller.
    return byPartner[statement.partnerID]?.first { place in
      resellers[place].partnerID == statement.partnerID
        && (statement.tenantID.isEmpty || resellers[place].tenantID.isEmpty)
    }
  }

  private mutating func note(_ place: Int) {
    let reseller = resellers[place]
    if !reseller.tenantID.isEmpty, byTenant[reseller.tenantID.lowercased()] == nil {
      byTenant[reseller.tenantID.lowercased()] = place
    }
    if !reseller.partnerID.isEmpty, byPartner[reseller.partnerID]?.contains(place) != true {
      byPartner[reseller.partnerID, default: []].append(place)
    }
  }
}

extension Reseller {
  /// A reseller of whom an entry tells the name; `nil` where it does not.
  init?(_ statement: ResellerStatement) {
    guard let name = statement.name, !name.isEmpty else { return nil }
    self.init(
      partnerID: statement.partnerID, name: name, tenantID: statement.tenantID, country: statement.country ?? "",
      isAgreementSigned: statement.isAgreementSigned, agreementSignedOn: statement.agreementSignedOn,
      relationship: statement.relationship ?? "", state: statement.state ?? "", isAuthorised: statement.isAuthorised,
      refusalCode: statement.refusalCode)
  }

  /// Takes over what an entry says of the reseller.
  mutating func take(_ statement: ResellerStatement) {
    var said = Reseller(
      partnerID: statement.partnerID.isEmpty ? partnerID : statement.partnerID, name: statement.name ?? name,
      tenantID: tenantID.isEmpty ? statement.tenantID : tenantID, country: statement.country ?? country,
      isAgreementSigned: statement.isAgreementSigned ?? isAgreementSigned,
      agreementSignedOn: statement.agreementSignedOn ?? agreementSignedOn,
      relationship: statement.relationship ?? relationship, state: statement.state ?? state,
      isAuthorised: statement.isAuthorised ?? isAuthorised,
      refusalCode: statement.isAuthorised == nil ? refusalCode : statement.refusalCode)
    // An agreement that is not signed has no day on which it was.
    if said.isAgreementSigned == false { said.agreementSignedOn = nil }
    self = said
  }
}
