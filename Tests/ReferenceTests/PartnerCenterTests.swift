import Reference
import Testing

@Suite struct PartnerCenterTests {
  private func codes(where has: (String) -> Bool) -> String {
    Countries.all.map(\.code).filter(has).joined(separator: " ")
  }

  @Test func registrationIDsAreRequiredIn24Countries() {
    #expect(
      codes(where: PartnerCenter.requiresRegistrationID)
        == "AE AM AZ BR BY HU IN IQ KG KZ MD MM PL RU SA SS TH TJ TR UA UZ VE VN ZA")
    #expect(!PartnerCenter.requiresRegistrationID(""))
  }

  @Test func theResellerTerritoryHas43Countries() {
    let territory = codes(where: PartnerCenter.isInResellerTerritory)
    #expect(territory.split(separator: " ").count == 43)
    let europeanUnion = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK"
    let freeTradeAssociation = "CH IS LI NO"
    for code in (europeanUnion + " " + freeTradeAssociation).split(separator: " ") {
      #expect(PartnerCenter.isInResellerTerritory(String(code)))
    }
    for code in ["GB", "US", "TR", "UA", ""] { #expect(!PartnerCenter.isInResellerTerritory(code)) }
  }

  @Test func sixCountriesAreEmbargoed() {
    #expect(codes(where: PartnerCenter.isEmbargoed) == "CU EH IR KP SD SY")
  }

  @Test func specialCharactersAre39AndTheStraightQuotes() {
    let all = (0...0x10FFFF).compactMap(Unicode.Scalar.init).filter(PartnerCenter.isSpecialCharacter)
    #expect(all.count == 41)
    #expect(
      String(String.UnicodeScalarView(all)) == "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~\u{60C}–—‘’“”⟨⟩")
  }

  @Test func abbreviationsAre24() {
    let listed = """
      corp corporation cpa gmbh inc incorporated kft lda limited llc llp ltd ooo plc privatelimited pteltd pty ptyltd \
      pvt pvtltd sarl sdnbhd wll zrt
      """
    let words = listed.split(separator: " ").map(String.init)
    #expect(words.count == 24)
    for word in words { #expect(PartnerCenter.isRestrictedAbbreviation(normalised: word)) }
    for word in ["", "bv", "nv", "ag", "co", "bhd", "LLC"] {
      #expect(!PartnerCenter.isRestrictedAbbreviation(normalised: word))
    }
  }

  @Test func topLevelDomainsAreThoseOfTheTableAndFourMore() {
    let letters = "abcdefghijklmnopqrstuvwxyz".map(String.init)
    let pairs = letters.flatMap { first in letters.map { first + $0 } }
    #expect(pairs.filter(PartnerCenter.isRestrictedTopLevelDomain).count == 250)
    for label in ["com", "org", "edu", "club", "мкд", "xn--d1alf", "中国", "xn--fiqs8s", "சிங்கப்பூர்"] {
      #expect(PartnerCenter.isRestrictedTopLevelDomain(label))
    }
    for label in ["", "net", "shop", "ye", "yt", "za", "zm", "zw", "рф", "ελ", "v", "nl ", "# "] {
      #expect(!PartnerCenter.isRestrictedTopLevelDomain(label))
    }
  }
}
