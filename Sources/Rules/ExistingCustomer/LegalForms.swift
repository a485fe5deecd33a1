import Reference

/// The legal forms of companies, as far as they stand at an end of a name and say nothing of who it is.
///
/// What a company is for (`Holding`, `Stichting`) is no legal form here: two companies may differ in that alone.
/// Source: Partner Center's abbreviations, and those in common use in its markets.
public enum LegalForms {
  /// How many words at the end are one legal form; `nil` where there is none, or nothing would be left.
  static func count(atEndOf words: ArraySlice<String>) -> Int? {
    // The longest first: `sp`, `z` and `oo` are one.
    (1...longest).reversed().first { count in
      words.count > count && isTrailing(words.suffix(count))
    }
  }

  /// How many words at the start are one legal form.
  static func count(atStartOf words: ArraySlice<String>) -> Int? {
    (1...longest).reversed().first { count in
      words.count > count && leading.contains(CustomerNameWords.joined(words.prefix(count)))
    }
  }

  /// Whether a name is legal forms from end to end, with signs around them: `B.V.`, `Sp. z o.o.`, `株式会社`.
  static func isNothingElse(_ name: String) -> Bool {
    if !canBegin(name) { return false }
    var rest = CustomerNameWords(name).words[...]
    if rest.count == 1, let only = rest.first { return isForm(rest) || attached.contains(only) }
    while !rest.isEmpty {
      guard let count = (1...longest).reversed().first(where: { $0 <= rest.count && isForm(rest.suffix($0)) }) else {
        return false
      }
      rest.removeLast(count)
    }
    return true
  }

  /// Whether the first word of a name begins a form: nearly no name of a company passes, and the others cost no more than
  /// this.
  private static func canBegin(_ name: String) -> Bool {
    var word: [UInt8] = []
    word.reserveCapacity(24)
    for octet in name.utf8 {
      switch octet {
      // Letters with marks and other scripts: short names are looked at whole.
      case 0x80...: return name.utf8.count <= 40 && (word.isEmpty || beginnings.contains(word))
      case 0x61...0x7A, 0x30...0x39: word.append(octet)
      case 0x41...0x5A: word.append(octet | 0x20)
      case UInt8(ascii: "."), UInt8(ascii: "'"), UInt8(ascii: "`"): continue
      default: if !word.isEmpty { return beginnings.contains(word) }
      }
    }
    return beginnings.contains(word)
  }

  /// The first letters of every form and abbreviation, from one letter to all.
  private static let beginnings: Set<[UInt8]> = {
    var beginnings: Set<[UInt8]> = []
    for form in Array(trailing) + Array(leading) + PartnerCenter.restrictedAbbreviations {
      let octets = Array(form.utf8)
      for count in 1...max(1, octets.count) { beginnings.insert(Array(octets.prefix(count))) }
    }
    return beginnings
  }()

  private static func isForm(_ words: ArraySlice<String>) -> Bool {
    isTrailing(words) || leading.contains(CustomerNameWords.joined(words))
  }

  /// The text without the legal forms that Chinese, Japanese and Korean names carry without a blank.
  static func removedFromEnds(of text: String) -> String {
    for form in attached where text.unicodeScalars.count > form.unicodeScalars.count {
      if text.hasPrefix(form) { return String(text.dropFirst(form.count)) }
      if text.hasSuffix(form) { return String(text.dropLast(form.count)) }
    }
    return text
  }

  /// The most words of one form: `s r o` is three, `sp z o o` four.
  private static let longest = 4

  private static func isTrailing(_ words: ArraySlice<String>) -> Bool {
    let form = words.count == 1 ? words.first ?? "" : CustomerNameWords.joined(words)
    return trailing.contains(form) || PartnerCenter.isRestrictedAbbreviation(normalised: form)
  }

  private static func folded(_ forms: String) -> Set<String> {
    Set(forms.split(whereSeparator: \.isWhitespace).map { CustomerNameWords(String($0)).whole })
  }

  private static let trailing = folded(
    """
    ab ag aktiengesellschaft aps as asa bhd bt bv bvba cia co company coltd commv corp cv cvba dmcc doo dooel dwc
    ead ehf eg eireli ek eood eurl ev ewiv fze fzco gbr gesmbh ggmbh gie gmbhcokg hf ik ike incorporated jdoo jsc
    kda kg kgaa kk ks ky ltda ltdsti maatschap mb mbh nuf nv nyrt od oe ohg ood oss ou oy oyj ojsc pjsc psc pte pt
    qsc rt sa sab saci sadecv sagl saoc saog sapa sapi sas sasu sau sca sci scop scrl scs sdn se secs selarl senc
    sia sicav sirketi sk sl slp slu sll snc sp spa spj spk spolka spolkaakcyjna spolkazoo spzoo spz srl srls sro
    stg sti tapui tov ua uab ug ughaftungsbeschrankt vof vos vzw zao zoo zs
    gesellschaftmitbeschränkterhaftung spółkazograniczonąodpowiedzialnością sociedadanónima sociedadlimitada
    privatelimitedcompany limitedliabilitycompany limitedpartnership
    ооо оао зао пао ао ип нко тов тоо тдв ат пат прат фоп чп пп еоод оод еад ад доо ε.π.ε. α.ε. ι.κ.ε. ο.ε. ε.ε. μ.ι.κ.ε.
    株 有 주
    """)

  private static let leading = folded(
    """
    ab ao as bv bvba cv ik mb nv ooo oü oy pao pt sa sarl sas sasu sca sci scop sia sl snc spa srl tov uab vof zao
    ооо оао зао пао ао ип нко тов тоо тдв ат пат прат фоп чп пп еоод оод
    обществосограниченнойответственностью товариствозобмеженоювідповідальністю акционерноеобщество
    côngtytnhh côngtycổphần côngtycp
    株 有 주
    """)

  private static let attached = [
    "股份有限公司", "有限责任公司", "有限責任公司", "有限公司", "株式会社", "有限会社", "合同会社", "주식회사", "유한회사",
  ]
}
